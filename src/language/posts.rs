//! Posts and ranks that persons hold, in both languages, so that a title can be held against another.
//!
//! `data/posts.tsv` has a row for each post and rank. Its columns:
//! - **post**: what two titles have in common that are the same post. A rendering in several rows may mean each of them.
//! - **ladder**: only titles of one ladder exclude one another (a general may be a minister). `top` and `staff` are one ladder;
//!   `leader` is any `top` post without its name; `beside` goes with anything; `general` says too little to be checked.
//! - **rank**: `full`, `deputy` or `assistant`, where the rendering alone says so.
//! - **field**: what the rendering says that the post is in charge of, as in `data/fields.tsv`.
//! - **groups**: letters. Posts that share a small one may be held at once; those that share a capital are one post by other
//!   names, as long as the rank is the same. Two say something else: `E`, that the field is what makes the post; `F`, that it
//!   is a post in a country's government.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::phrases::{Phrases, WordSet};
use super::{Language, en, vi};
use crate::value::post::{Ladder, Rank, Sense, When};

const POSTS: &str = include_str!("data/posts.tsv");
const FIELDS: &str = include_str!("data/fields.tsv");

/// What the tables make of words.
pub struct Table {
    renderings: Phrases<u16>,
    /// By number of a rendering.
    senses: Vec<Vec<Sense>>,
    fields: Phrases<u8>,
    /// What a word says of the title behind it.
    pub modifiers: Phrases<Modifier>,
    /// Words of which a modifier is only the end.
    pub no_modifiers: Phrases<()>,
    /// Words between a title and the name of its body, or between it and its field.
    pub body_nouns: Phrases<()>,
    /// `là`, `giữ chức`, `is`, `was named`.
    pub links: Phrases<()>,
    /// Words behind which a field still follows: `bộ trưởng bộ giao thông`.
    pub field_nouns: WordSet,
    /// Words that end what a verb tells.
    pub goes_on: WordSet,
    /// Words that make what follows no fact.
    pub negations: WordSet,
}

/// What a word says of the title that it stands with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modifier {
    Rank(Rank),
    When(When),
    /// `tân`, `new`: nothing that counts.
    Idle,
}

impl Table {
    pub fn get() -> &'static Table {
        static TABLE: LazyLock<Table> = LazyLock::new(Table::new);
        &TABLE
    }

    /// The titles of posts, by number for [`Table::senses`].
    pub fn renderings(&self) -> &Phrases<u16> {
        &self.renderings
    }

    /// What a title may mean.
    pub fn senses(&self, rendering: u16) -> &[Sense] {
        self.senses.get(usize::from(rendering)).map_or(&[], Vec::as_slice)
    }

    pub fn fields(&self) -> &Phrases<u8> {
        &self.fields
    }

    fn new() -> Table {
        let field_rows: Vec<Vec<&'static str>> = rows(FIELDS);
        let field = |name: &str| field_rows.iter().position(|r| r[0] == name).map(|n| n as u8);
        let mut fields = Vec::new();
        for (number, row) in field_rows.iter().enumerate() {
            fields.extend(row[1..].iter().flat_map(|cell| cell.split('|')).flat_map(spaced).map(|r| (r, number as u8)));
        }
        let mut names: Vec<&str> = Vec::new();
        let mut senses: Vec<Vec<Sense>> = Vec::new();
        let mut numbers: FxHashMap<&'static str, u16> = FxHashMap::default();
        for row in rows(POSTS) {
            let post = names.iter().position(|n| *n == row[0]).unwrap_or_else(|| {
                names.push(row[0]);
                names.len() - 1
            });
            let sense = Sense {
                post: post as u16,
                ladder: Ladder::parse(row[1]),
                rank: Rank::parse(row[2]),
                field: field(row[3]),
                at_once: letters(row[4], char::is_ascii_lowercase),
                same: letters(row[4], |c| c.is_ascii_uppercase() && !matches!(c, 'E' | 'F')),
                by_field: row[4].contains('E'),
                of_state: row[4].contains('F'),
            };
            for rendering in row[5..].iter().flat_map(|cell| cell.split('|')).flat_map(spaced) {
                let number = *numbers.entry(rendering).or_insert_with(|| {
                    senses.push(Vec::new());
                    (senses.len() - 1) as u16
                });
                senses[usize::from(number)].push(sense);
            }
        }
        let renderings: Vec<(&'static str, u16)> = numbers.into_iter().collect();
        Table {
            renderings: Phrases::new(&[&renderings]),
            senses,
            fields: Phrases::new(&[&fields]),
            modifiers: Phrases::new(&[vi::posts::MODIFIERS, en::posts::MODIFIERS]),
            no_modifiers: Phrases::all(vi::posts::NO_MODIFIERS.iter().copied()),
            body_nouns: Phrases::all(vi::posts::BODY_NOUNS.iter().chain(en::posts::BODY_NOUNS).copied()),
            links: Phrases::all(vi::posts::LINKS.iter().chain(en::posts::LINKS).copied()),
            field_nouns: WordSet::of(&[vi::posts::FIELD_NOUNS]),
            goes_on: WordSet::of(&[vi::posts::GOES_ON, en::posts::GOES_ON]),
            negations: WordSet::of(&[vi::posts::NEGATIONS, en::posts::NEGATIONS]),
        }
    }
}

/// The cells of the rows of a table.
fn rows(data: &'static str) -> Vec<Vec<&'static str>> {
    let lines = data.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
    lines.map(|l| l.split('\t').collect()).collect()
}

/// A rendering as its words are tokens: a hyphen is one. With a hyphen, it is also read without.
fn spaced(rendering: &'static str) -> Vec<&'static str> {
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    match rendering {
        "" => Vec::new(),
        r if r.contains('-') => vec![leak(r.replace('-', " - "))],
        r => {
            let mut all = vec![r];
            // "vice-president", "director-general", "editor-in-chief"
            if r.is_ascii() && r.contains(' ') {
                all.push(leak(r.replace(' ', " - ")));
            }
            all
        }
    }
}

fn letters(groups: &str, which: fn(&char) -> bool) -> u32 {
    groups.chars().filter(which).fold(0, |bits, c| bits | 1 << (c.to_ascii_lowercase() as u32 - 'a' as u32))
}

/// Whether the words of a title stand behind its head: `bộ trưởng giao thông`.
pub fn head_first(language: Language) -> bool {
    language == Language::Vietnamese
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_whole() {
        let fields: Vec<&str> = rows(FIELDS).iter().map(|r| r[0]).collect();
        for row in rows(POSTS) {
            assert_eq!(row.len(), 7, "{row:?}");
            assert!(["full", "deputy", "assistant"].contains(&row[2]), "{row:?}");
            assert!(row[3].is_empty() || fields.contains(&row[3]), "{row:?}");
            assert!(!row[6].is_empty(), "{row:?}");
            assert!(row[5..].iter().all(|cell| cell.to_lowercase() == **cell), "{row:?}");
        }
        assert!(rows(FIELDS).iter().all(|r| r.len() == 3));
        assert!(Table::get().senses.len() > 500);
    }
}
