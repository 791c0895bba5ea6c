//! [`Matcher`]: finds known names in a text. Aho-Corasick, leftmost-longest, over folded tokens rather than letters, so that
//! a match begins and ends at word boundaries and a longer one that ends inside a word cannot hide a right, shorter one.

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};
use rustc_hash::FxHashMap;

use crate::language::vi::syllable::is_syllable;
use crate::language::{Language, frequency};
use crate::text::fold::{bare_key, is_marked, tone_key, tone_key_into};
use crate::text::span::Span;
use crate::text::token::{Gap, Token, tokenize};

/// A pattern where it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    pub span: Span,
    /// The number of the pattern.
    pub pattern: usize,
}

/// Names by number. Names are found in any case and tone-mark form; unmarked text also finds marked names of two words or
/// more (`Nguyen Van An`). A single word that is also an ordinary one must have its capital.
#[derive(Debug, Default)]
pub struct Matcher {
    marked: Table,
    bare: Table,
    /// By pattern.
    ordinary: Vec<Ordinary>,
}

/// How a name may be taken for an ordinary word of either language.
#[derive(Clone, Copy, Debug)]
enum Ordinary {
    No,
    /// Without its capital.
    Word,
    /// Without its capitals.
    Acronym,
}

#[derive(Debug, Default)]
struct Table {
    ids: FxHashMap<String, u32>,
    automaton: Option<AhoCorasick>,
    /// Automaton pattern -> number of the name.
    names: Vec<usize>,
}

impl Matcher {
    /// A matcher for `names`; their places in the list are their numbers.
    pub fn new(names: &[String]) -> Matcher {
        let (mut marked, mut bare) = (Builder::default(), Builder::default());
        for (number, name) in names.iter().enumerate() {
            let tokens = joined(name, &tokenize(name));
            let Some(tokens) = tokens.into_iter().collect::<Option<Vec<&str>>>() else { continue };
            marked.add(number, tokens.iter().map(|t| tone_key(t)));
            if tokens.len() > 1 && is_marked(name) {
                bare.add(number, tokens.iter().map(|t| bare_key(t)));
            }
        }
        Matcher { marked: marked.build(), bare: bare.build(), ordinary: names.iter().map(|n| ordinary(n)).collect() }
    }

    /// The names in `text`, in order and without overlaps. `tokens` are those of `text`.
    pub fn find(&self, text: &str, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = self.marked.find(text, tokens, |word, key| {
            tone_key_into(word, key);
            true
        });
        hits.retain(|hit| match self.ordinary[hit.pattern] {
            Ordinary::No => true,
            Ordinary::Word => hit.span.of(text).starts_with(char::is_uppercase),
            Ordinary::Acronym => !hit.span.of(text).contains(char::is_lowercase),
        });
        let loose = self.bare.find(text, tokens, |word, key| {
            let unmarked = !is_marked(word);
            if unmarked {
                key.push_str(&bare_key(word));
            }
            unmarked
        });
        let found = hits.len();
        for hit in loose {
            let capital = hit.span.of(text).starts_with(char::is_uppercase);
            if capital && !hits[..found].iter().any(|h| h.span.overlaps(hit.span)) {
                hits.push(hit);
            }
        }
        hits.sort_by_key(|h| h.span);
        hits
    }
}

/// A single word that text may have in lower case for something else: a Vietnamese syllable, or a common English word.
fn ordinary(name: &str) -> Ordinary {
    const COMMON: u16 = 15;
    let lower = name.to_lowercase();
    if lower.contains([' ', '-']) || !(is_syllable(&lower) || frequency::count(Language::English, &lower) >= COMMON) {
        Ordinary::No
    } else if name.contains(char::is_lowercase) || name.chars().count() < 2 {
        Ordinary::Word
    } else {
        Ordinary::Acronym
    }
}

#[derive(Default)]
struct Builder {
    ids: FxHashMap<String, u32>,
    patterns: Vec<Vec<u8>>,
    names: Vec<usize>,
}

impl Builder {
    fn add(&mut self, number: usize, keys: impl Iterator<Item = String>) {
        let mut pattern = Vec::new();
        for key in keys {
            let next = self.ids.len() as u32 + 1;
            encode(*self.ids.entry(key).or_insert(next), &mut pattern);
        }
        if !pattern.is_empty() {
            self.patterns.push(pattern);
            self.names.push(number);
        }
    }

    fn build(self) -> Table {
        let automaton = AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostLongest).build(&self.patterns);
        Table { ids: self.ids, automaton: automaton.ok(), names: self.names }
    }
}

impl Table {
    /// `key` writes the key of a word, and says whether it may be looked for at all.
    fn find(&self, text: &str, tokens: &[Token], key: impl Fn(&str, &mut String) -> bool) -> Vec<Hit> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let mut stream = Vec::with_capacity(tokens.len() * WIDTH);
        let mut places = Vec::with_capacity(tokens.len());
        let mut buffer = String::new();
        for (i, part) in joined(text, tokens).into_iter().enumerate() {
            let Some(word) = part else {
                encode(0, &mut stream);
                places.push(Span::default());
                continue;
            };
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            debug_assert!(i >= places.len());
            buffer.clear();
            let id = if key(word, &mut buffer) { self.ids.get(buffer.as_str()).copied() } else { None };
            encode(id.unwrap_or(0), &mut stream);
            places.push(Span::new(start, start + word.len()));
        }
        let hits = automaton.find_iter(&stream).map(|m| Hit {
            span: places[m.start() / WIDTH].cover(places[m.end() / WIDTH - 1]),
            pattern: self.names[m.pattern().as_usize()],
        });
        hits.collect()
    }
}

/// The words and numbers of a text as they may join into names: `None` between two that may not. Names are joined by white
/// space, or by one hyphen without a space before it, never across other punctuation.
fn joined<'a>(text: &'a str, tokens: &[Token]) -> Vec<Option<&'a str>> {
    let mut parts = Vec::with_capacity(tokens.len());
    for (i, token) in tokens.iter().enumerate() {
        if token.is_word() || token.is_number() {
            parts.push(Some(token.text(text)));
        } else if !(token.is(text, '-') && token.gap == Gap::None && i > 0 && i + 1 < tokens.len()) {
            parts.push(None);
        }
    }
    parts
}

/// Bytes of an encoded identifier.
const WIDTH: usize = 4;

/// Only the first byte of an identifier has its high bit set, so that no match starts inside one. Ids stay below 2^28.
fn encode(id: u32, into: &mut Vec<u8>) {
    into.extend([0x80 | (id >> 21) as u8, (id >> 14) as u8 & 0x7f, (id >> 7) as u8 & 0x7f, id as u8 & 0x7f]);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names found in a text, as they stand there.
    fn found(names: &[&str], text: &str) -> Vec<String> {
        let matcher = Matcher::new(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        matcher.find(text, &tokenize(text)).iter().map(|h| h.span.of(text).to_owned()).collect()
    }

    #[test]
    fn any_case_and_tone_form() {
        assert_eq!(
            found(&["Hòa Bình"], "HOÀ BÌNH, Hòa\u{a0}Bình, hòa  bình"),
            ["HOÀ BÌNH", "Hòa\u{a0}Bình", "hòa  bình"]
        );
        assert_eq!(found(&["Hòa Bình"], "in Hoa Binh, hoa binh"), ["Hoa Binh"]);
        assert_eq!(found(&["Kestrow"], "kestrow KESTROW"), ["kestrow", "KESTROW"]);
    }

    #[test]
    fn ordinary_words_need_their_capital() {
        assert_eq!(found(&["Nga"], "Nga và tiếng nga"), ["Nga"]);
    }

    #[test]
    fn whole_words_only_and_longest_first() {
        assert_eq!(found(&["Nam Trị", "Trịnh Cẩm"], "Nam Trịnh Cẩm"), ["Trịnh Cẩm"]);
        assert_eq!(found(&["Minh", "Minh Anh"], "Minh Anh Minh"), ["Minh Anh", "Minh"]);
    }

    #[test]
    fn names_join_across_hyphens_but_not_punctuation() {
        let names = ["Orvell-Saddar"];
        assert_eq!(
            found(&names, "Orvell-Saddar, Orvell- Saddar, Orvell Saddar"),
            ["Orvell-Saddar", "Orvell- Saddar", "Orvell Saddar"]
        );
        assert_eq!(found(&names, "Orvell, Saddar. Orvell. Saddar Orvell - Saddar"), Vec::<String>::new());
    }
}
