//! Names: runs of capitals, with what stands around them that tells who or what they name.
//!
//! Little is looked up: territories, capitals and international bodies. Persons, places and institutions are found by how a
//! text writes them: a title before, an apposition after, a preposition of place, the first word of an institution.

mod extent;
mod headed;
mod kinds;
pub mod known;
mod run;
mod titles;
mod words;

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::reader::Reader;
use crate::language::vi::names::STATE_FORMS as STATE_FORM_LIST;
use crate::text::span::Span;
use crate::value::name::{NameKind, name_key};
use extent::Piece;
use words::Words;

/// A name in a text, and what the words around it say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameMention {
    pub span: Span,
    /// What its surroundings make it; `None` where they say nothing.
    pub kind: Option<NameKind>,
    /// The kind rests on more than a preposition or a verb beside it.
    pub certain_kind: bool,
    /// The title before it and the one in apposition behind it, as written.
    pub titles: Vec<Span>,
    /// An acronym in brackets right behind it.
    pub acronym: Option<Span>,
    /// It starts a sentence and is one word: its capital says nothing.
    pub uncertain: bool,
    /// One Vietnamese syllable (*ông An*): whose it is, only its article tells.
    pub given: bool,
}

impl NameMention {
    /// The same mention counted from `offset` bytes earlier.
    pub fn shift(self, offset: usize) -> NameMention {
        NameMention {
            span: self.span.shift(offset),
            titles: self.titles.into_iter().map(|t| t.shift(offset)).collect(),
            acronym: self.acronym.map(|a| a.shift(offset)),
            ..self
        }
    }
}

/// The names in a paragraph of prose, in order and without overlaps. A run of capitals that starts with a name whose key is
/// in `seen` is cut behind it (`Điện Kremlin` `Dmitry Peskov`).
pub fn names(reader: &Reader, seen: &FxHashSet<String>) -> Vec<NameMention> {
    let words = Words::new(reader);
    let pieces = words.pieces(seen);
    (0..pieces.len()).map(|number| mention(&words, &pieces, number)).collect()
}

fn mention(words: &Words, pieces: &[Piece], number: usize) -> NameMention {
    let piece = &pieces[number];
    let before = words.title_before(pieces, number);
    let behind = words.title_behind(pieces, number);
    let told = match before.or(behind) {
        Some(title) => Some((NameKind::Person, title.personal)),
        None => words.kind(pieces, number),
    };
    let alone = piece.end == piece.start + 1 && words.starts_sentence(piece.start);
    NameMention {
        span: words.span(piece.start, piece.end),
        kind: told.map(|t| t.0),
        certain_kind: told.is_some_and(|t| t.1),
        titles: [before, behind].into_iter().flatten().map(|t| t.span).collect(),
        acronym: acronym_behind(words, piece.end).filter(|_| may_abbreviate(piece)),
        uncertain: alone && told.is_none() && words.ordinary(piece.start),
        given: piece.given,
    }
}

/// `Tổ chức giám sát nhân quyền Syria (SOHR)` says nothing of Syria.
fn may_abbreviate(piece: &Piece) -> bool {
    piece.kind != Some(NameKind::Place) && (!piece.known || piece.kind.is_some())
}

/// `(CSTO)` right behind a name.
fn acronym_behind(words: &Words, end: usize) -> Option<Span> {
    let bracketed = words.is(end, '(') && words.is_acronym(end + 1) && words.is(end + 2, ')');
    bracketed.then(|| words.tokens[end + 1].span)
}

/// Takes back what the rest of the article does not bear out: that who is named behind a post is a person (`lãnh đạo
/// Vinacomin`), where it may be the body, unless a person goes by it elsewhere. `names` are those of each of the article's
/// paragraphs.
pub fn settle(paragraphs: &[&str], names: &mut [Vec<NameMention>]) {
    let mut persons: FxHashSet<String> = FxHashSet::default();
    for (text, names) in paragraphs.iter().zip(names.iter()) {
        for name in names.iter().filter(|n| n.kind == Some(NameKind::Person) && n.certain_kind) {
            let key = name_key(name.span.of(text));
            persons.insert(key.rsplit(' ').next().unwrap_or_default().to_owned());
        }
    }
    for (text, names) in paragraphs.iter().zip(names) {
        for name in names.iter_mut().filter(|n| n.kind == Some(NameKind::Person) && !n.certain_kind) {
            let key = name_key(name.span.of(text));
            let last = key.rsplit(' ').next().unwrap_or_default();
            if persons.contains(last) {
                name.certain_kind = true;
            } else if last == key || !name.titles.is_empty() {
                name.kind = None;
                name.titles.clear();
            }
        }
    }
}

/// Whether a name's key starts with what a state calls itself (`cộng hòa …`).
pub fn is_state_form(key: &str) -> bool {
    static FORMS: LazyLock<Vec<String>> = LazyLock::new(|| STATE_FORM_LIST.iter().map(|f| name_key(f)).collect());
    FORMS.iter().any(|form| key.strip_prefix(form.as_str()).is_some_and(|rest| rest.starts_with(' ')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_list_in_capitals_is_cut() {
        let text = "Na ".repeat(2000);
        let seen = ["na".to_owned()].into_iter().collect();
        let found = names(&Reader::new(&text, Language::Vietnamese), &seen);
        assert!(found.iter().all(|n| n.span.len() <= extent::LONGEST * 3), "{found:?}");
    }
}
