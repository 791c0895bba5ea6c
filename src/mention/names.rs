//! Names: runs of capitals, with what stands around them that tells who or what they name.
//!
//! Nothing is looked up in a list of names but territories: persons, places and institutions are found by how a text
//! writes them: a title before, an apposition after, a preposition of place, the first word of an institution.

use super::reader::Reader;
use crate::language::frequency;
use crate::language::names::{self as table, BEFORE_NAMES, NOT_NAMES, PARTICLES, TITLE_MODIFIERS, TITLE_STOPS};
use crate::language::phrases::Phrases;
use crate::language::{Language, territory};
use crate::text::fold::tone_key;
use crate::text::span::Span;
use crate::text::token::{Gap, Token};
use crate::value::name::{NameKind, name_key};

use std::sync::{LazyLock, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

static TITLES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(table::TITLES));
static HONORIFICS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(table::HONORIFICS));
static INSTITUTIONS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(table::INSTITUTIONS));
static PLACES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(table::PLACES));
static SPEECH: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(table::SPEECH));

/// No name has more words; a list in capitals is none.
const LONGEST: usize = 24;

/// A name in a text, and what the words around it say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameMention {
    pub span: Span,
    /// What its surroundings make it; `None` where they say nothing.
    pub kind: Option<NameKind>,
    /// The title before it and the one in apposition behind it, as written.
    pub titles: Vec<Span>,
    /// An acronym in brackets right behind it.
    pub acronym: Option<Span>,
    /// It starts a sentence and is one word: its capital says nothing.
    pub uncertain: bool,
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

/// The words of a paragraph as names are found among them.
struct Words<'a> {
    text: &'a str,
    tokens: &'a [Token],
    reader: &'a Reader<'a>,
}

/// The names in a paragraph of prose, in order and without overlaps. A run of capitals that starts with a name whose key is
/// in `known` is cut behind it (`Điện Kremlin` `Dmitry Peskov`).
pub fn names(reader: &Reader, known: &FxHashSet<String>) -> Vec<NameMention> {
    let tokens = reader.tokens.as_slice();
    let words = Words { text: reader.text, tokens, reader };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !tokens[at].is_word() || !tokens[at].capital {
            at += 1;
        } else if let Some(n) = words.longest(at, &TITLES).or_else(|| words.longest(at, &HONORIFICS)) {
            at += n;
        } else if let Some((end, kind)) = words.name(at) {
            let end = words.known_start(at, end, known).unwrap_or(end);
            found.extend(words.mention(at, end, kind));
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

impl Words<'_> {
    /// Where a known name ends that starts a longer run, if two words or more remain behind it.
    fn known_start(&self, start: usize, end: usize, known: &FxHashSet<String>) -> Option<usize> {
        (start + 1..end.saturating_sub(1)).rev().find(|&cut| {
            (cut..end).all(|i| self.capital(i)) && known.contains(&name_key(self.span(start, cut).of(self.text)))
        })
    }

    /// How many tokens the longest of `phrases` takes at `at`.
    fn longest(&self, at: usize, phrases: &Phrases<()>) -> Option<usize> {
        let joined = |k: usize| k == 0 || self.tokens.get(at + k).is_some() && self.joined(at + k);
        let word = |k: usize| if joined(k) { self.lower(at + k) } else { "" };
        phrases.at(word).map(|found| found.0)
    }

    /// How many tokens a phrase of `phrases` takes that ends just before `end`.
    fn longest_before(&self, end: usize, phrases: &Phrases<()>) -> Option<usize> {
        let word = |k: usize| end.checked_sub(k + 1).map_or("", |i| self.lower(i));
        phrases.before(word, 4).map(|found| found.0)
    }

    /// The folded text of a token; "" past the end.
    fn lower(&self, at: usize) -> &str {
        self.reader.at(at)
    }

    /// Whether the token follows its neighbour after white space alone.
    fn joined(&self, at: usize) -> bool {
        matches!(self.tokens[at].gap, Gap::Space | Gap::Wide)
    }

    fn starts_sentence(&self, at: usize) -> bool {
        let before = self.tokens[..at].iter().rev().map(|t| t.text(self.text));
        let mut before = before.skip_while(|t| matches!(*t, "\"" | "“" | "'" | "‘" | "«"));
        before.next().is_none_or(|t| matches!(t, "." | "!" | "?" | "…" | ":" | "]" | "("))
    }

    /// The end of the name that starts at a capital, and its kind if its own words tell.
    fn name(&self, start: usize) -> Option<(usize, Option<NameKind>)> {
        let generic = NOT_NAMES.contains(&self.lower(start)) && self.starts_sentence(start);
        if let Some(end) = self.institution(start).filter(|_| !generic) {
            return Some((end, Some(NameKind::Organisation)));
        }
        let end = self.run(start);
        if let Some(n) = self.territory(start) {
            let rest = end.saturating_sub(start + n);
            let titled = self.title_before(start).is_some() || self.longest_before(start, &INSTITUTIONS).is_some();
            if rest != 1 || titled || self.is_acronym(start + n) {
                return Some((start + n, Some(NameKind::Place)));
            }
        }
        if self.is_acronym(start) {
            return Some((start + 1, Some(NameKind::Organisation)));
        }
        let part = end == start + 1 && start > 0 && !self.tokens[start - 1].capital && self.compound(start);
        (!generic && !part).then_some((end, None))
    }

    /// The end of a run of capitals, through hyphens and particles, and through the lower-case second syllable of a
    /// Vietnamese compound in mid-sentence (`Quy chế Rome`).
    fn run(&self, start: usize) -> usize {
        let mut end = start + 1;
        loop {
            let particle = self.capital(end + 1)
                && self.joined(end)
                && self.joined(end + 1)
                && PARTICLES.contains(&self.lower(end));
            end = match self.hyphenated(end) {
                _ if end - start >= LONGEST => return end,
                Some(next) => next,
                None if self.capital(end) && self.joined(end) && !self.is_acronym(end) => end + 1,
                None if particle || end == start + 1 && self.opens_compound_name(start) => end + 2,
                None => return end,
            };
        }
    }

    /// `Quy chế Rome` in mid-sentence: a compound of which only the first syllable has a capital, then another capital.
    fn opens_compound_name(&self, start: usize) -> bool {
        !self.starts_sentence(start)
            && self.territory(start).is_none()
            && self.compound(start + 1)
            && self.capital(start + 2)
            && self.joined(start + 2)
            && self.territory(start + 2).is_none()
    }

    /// The end of a name that goes on behind a hyphen at `at`: `Nagorno-Karabakh`, but not two territories and not an
    /// acronym with something else.
    fn hyphenated(&self, at: usize) -> Option<usize> {
        let hyphen = self.tokens.get(at)?;
        let glued = hyphen.is(self.text, '-') && hyphen.gap == Gap::None && self.capital(at + 1);
        let separate = glued
            && (self.territory(at - 1).is_some() && self.territory(at + 1).is_some()
                || self.is_acronym(at - 1) != self.is_acronym(at + 1));
        (glued && !separate).then_some(at + 2)
    }

    fn capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is_word() && t.capital)
    }

    /// Two capitals or more and nothing else.
    fn is_acronym(&self, at: usize) -> bool {
        self.capital(at) && {
            let word = self.tokens[at].text(self.text);
            word.chars().count() >= 2 && word.chars().all(|c| c.is_uppercase() || c.is_numeric())
        }
    }

    /// Whether the word at `at` makes a Vietnamese compound with the one before it.
    fn compound(&self, at: usize) -> bool {
        const COMMON: u16 = 8;
        self.tokens.get(at).is_some_and(Token::is_word)
            && self.joined(at)
            && frequency::count(Language::Vietnamese, &[self.lower(at - 1), " ", self.lower(at)].concat()) >= COMMON
    }

    /// The end of an institution's name: its head with a capital, then capitals and the rest of their compounds, up to
    /// and with a territory.
    fn institution(&self, start: usize) -> Option<usize> {
        let head = start + self.longest(start, &INSTITUTIONS)?;
        let mut end = head;
        while end < self.tokens.len().min(start + LONGEST) && self.joined(end) {
            if let Some(n) = self.territory(end) {
                end += n;
                break;
            }
            let goes_on =
                if self.capital(end) { self.longest(end, &TITLES).is_none() } else { end > head && self.compound(end) };
            if !goes_on {
                break;
            }
            end += 1;
        }
        (end > head).then_some(end)
    }

    /// How many tokens the longest name of a territory takes, the first of them a capital.
    fn territory(&self, start: usize) -> Option<usize> {
        if !self.capital(start) || !territory_starts().contains(tone_key(self.lower(start)).as_str()) {
            return None;
        }
        let longest = 5.min(self.tokens.len() - start);
        (1..=longest).rev().find(|&n| {
            (1..n).all(|i| self.tokens[start + i].is_word() && self.joined(start + i))
                && territories().contains_key(&name_key(self.span(start, start + n).of(self.text)))
        })
    }

    fn span(&self, start: usize, end: usize) -> Span {
        self.tokens[start].span.cover(self.tokens[end - 1].span)
    }

    fn mention(&self, start: usize, end: usize, kind: Option<NameKind>) -> Option<NameMention> {
        let span = self.span(start, end);
        let alone = end == start + 1 && self.starts_sentence(start);
        let belongs = start > 0
            && (BEFORE_NAMES.contains(&self.lower(start - 1))
                || self.longest_before(start, &PLACES).is_some()
                || self.longest_before(start, &INSTITUTIONS).is_some());
        let before = self.title_before(start).filter(|_| kind.is_none() && !belongs);
        let behind = self.title_behind(end).filter(|_| kind.is_none());
        let kind = kind.or_else(|| {
            let addressed = self.longest_before(start, &HONORIFICS).is_some();
            if before.is_some() || behind.is_some() || addressed {
                Some(NameKind::Person)
            } else if self.longest_before(start, &PLACES).is_some() {
                Some(NameKind::Place)
            } else if self.longest_before(start, &INSTITUTIONS).is_some() {
                Some(NameKind::Organisation)
            } else {
                (end > start + 1 && self.longest(end, &SPEECH).is_some()).then_some(NameKind::Person)
            }
        });
        Some(NameMention {
            span,
            kind,
            titles: before.into_iter().chain(behind).collect(),
            acronym: self.acronym_behind(end),
            uncertain: alone && kind.is_none(),
        })
    }

    /// The title that leads up to a name: the nearest title word to its left, with all between.
    fn title_before(&self, start: usize) -> Option<Span> {
        const REACH: usize = 10;
        let mut at = start;
        while at > 0 && start - at < REACH {
            if let Some(n) = self.longest_before(at, &TITLES) {
                let mut from = at - n;
                // Not the second syllable of another word: "chính quyền Thủ tướng".
                let modifier = |at: usize| TITLE_MODIFIERS.contains(&self.lower(at)) && (at == 0 || !self.compound(at));
                while from > 0 && modifier(from - 1) {
                    from -= 1;
                }
                return Some(self.span(from, start));
            }
            at -= 1;
            let token = &self.tokens[at];
            let bracket = matches!(token.text(self.text), "(" | ")");
            let stops = TITLE_STOPS.contains(&self.lower(at));
            if !(token.is_word() && !stops || bracket) {
                return None;
            }
        }
        None
    }

    /// The title in apposition: `, title …` up to the next comma or the end of the sentence.
    fn title_behind(&self, end: usize) -> Option<Span> {
        const LONGEST: usize = 30;
        let comma = self.tokens.get(end)?;
        if !comma.is(self.text, ',') || comma.gap != Gap::None {
            return None;
        }
        let start = end + 1;
        let mut head = start;
        while TITLE_MODIFIERS.contains(&self.lower(head)) || self.lower(head) == "the" {
            head += 1;
        }
        // English: "Putin's special envoy", "Japan's finance minister".
        if self.capital(head) && self.lower(head).ends_with("'s") {
            head += 1;
        }
        if self.longest(head, &TITLES).is_none() || self.tokens[head].capital {
            return None;
        }
        let stop = (start..self.tokens.len().min(start + LONGEST))
            .find(|&i| matches!(self.tokens[i].text(self.text), "," | "." | ";" | ":" | "!" | "?" | "–"))
            .or_else(|| (self.tokens.len() < start + LONGEST).then_some(self.tokens.len()))?;
        (stop > start).then(|| self.span(start, stop))
    }

    /// `(CSTO)` right behind a name.
    fn acronym_behind(&self, end: usize) -> Option<Span> {
        let bracketed = self.tokens.get(end)?.is(self.text, '(')
            && self.is_acronym(end + 1)
            && self.tokens.get(end + 2)?.is(self.text, ')');
        bracketed.then(|| self.tokens[end + 1].span)
    }
}

/// The first words of the keys of territories.
fn territory_starts() -> &'static FxHashSet<&'static str> {
    static STARTS: OnceLock<FxHashSet<&'static str>> = OnceLock::new();
    STARTS.get_or_init(|| territories().keys().map(|k| k.split(' ').next().unwrap_or(k)).collect())
}

/// Territory codes by the keys of their names.
pub fn territories() -> &'static FxHashMap<String, &'static str> {
    static KEYS: OnceLock<FxHashMap<String, &'static str>> = OnceLock::new();
    KEYS.get_or_init(|| territory::all().iter().flat_map(|t| t.names().map(|n| (name_key(n), t.code))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_in_capitals_is_cut() {
        let text = "Na ".repeat(2000);
        let known = ["na".to_owned()].into_iter().collect();
        let found = names(&Reader::new(&text, Language::Vietnamese), &known);
        assert!(found.iter().all(|n| n.span.len() <= LONGEST * 3), "{found:?}");
    }
}
