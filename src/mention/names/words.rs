//! [`Words`]: the tokens of a paragraph, and what can be asked of each without regard to names around it.

use crate::language::names::{CLAUSE_WORDS, TITLE_STOPS};
use crate::language::phrases::{Phrases, WordSet};
use crate::language::vi::syllable::is_syllable;
use crate::language::{Language, frequency};
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::text::token::{Gap, Token};
use crate::text::word_key::WordKey;

/// In so many documents a compound stands.
const COMMON: u16 = 8;

pub(super) struct Words<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    reader: &'a Reader<'a>,
}

impl<'a> Words<'a> {
    pub fn new(reader: &'a Reader) -> Words<'a> {
        Words { text: reader.text, tokens: &reader.tokens, reader }
    }

    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The word in lower case; empty outside the paragraph.
    pub fn word(&self, at: usize) -> &str {
        self.reader.at(at)
    }

    pub fn raw(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |t| t.text(self.text))
    }

    pub fn is(&self, at: usize, symbol: char) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is(self.text, symbol))
    }

    pub fn among(&self, at: usize, set: &WordSet) -> bool {
        self.reader.among(at, set)
    }

    /// How many tokens the longest of `phrases` takes at `at`.
    pub fn longest(&self, at: usize, phrases: &Phrases<()>) -> Option<usize> {
        let word = |k: usize| if k == 0 || self.joined(at + k) { self.reader.key(at + k) } else { WordKey::NONE };
        phrases.at(word).map(|found| found.0)
    }

    /// How many tokens a phrase of `phrases` takes that ends just before `end`.
    pub fn longest_before(&self, end: usize, phrases: &Phrases<()>) -> Option<usize> {
        let word = |k: usize| end.checked_sub(k + 1).map_or(WordKey::NONE, |i| self.reader.key(i));
        phrases.before(word, 4).map(|found| found.0)
    }

    /// Whether the token follows its neighbour after white space alone.
    pub fn joined(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| matches!(t.gap, Gap::Space | Gap::Wide))
    }

    pub fn capital(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is_word() && t.capital)
    }

    /// A word in small letters.
    pub fn small(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is_word() && !t.capital)
    }

    pub fn starts_sentence(&self, at: usize) -> bool {
        let mut before = at;
        while before > 0 && matches!(self.raw(before - 1), "\"" | "“" | "'" | "‘" | "«") {
            before -= 1;
        }
        let Some(last) = before.checked_sub(1) else { return true };
        let dash = matches!(self.raw(last), "-" | "–" | "—" | "•" | "*");
        matches!(self.raw(last), "." | "!" | "?" | "…" | ":" | "]" | "(" | ";")
            || self.tokens[at].gap == Gap::Line
            || dash && (last == 0 || self.tokens[last].gap == Gap::Line || self.is(last - 1, ')'))
    }

    /// Two capitals or more and nothing else, not in a line of capitals.
    pub fn is_acronym(&self, at: usize) -> bool {
        self.all_capitals(at) && !self.shouted(at)
    }

    fn all_capitals(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.capitals)
    }

    /// One of three words or more in capitals, which say nothing; or of two syllables, as authors are signed.
    pub fn shouted(&self, at: usize) -> bool {
        let loud = |i: usize| self.all_capitals(i) && (i == 0 || i == at || self.tokens[i].gap != Gap::Line);
        let before = (1..3).take_while(|&k| at >= k && loud(at - k)).count();
        let behind = (1..3).take_while(|&k| loud(at + k)).count();
        let around = at.saturating_sub(before)..=at + behind;
        let marked = || around.clone().any(|i| !self.raw(i).is_ascii());
        let syllables = || around.clone().all(|i| self.syllable(i));
        self.all_capitals(at) && marked() && (before + behind >= 2 || before + behind == 1 && syllables())
    }

    /// Whether the word is one that Vietnamese could have.
    pub fn syllable(&self, at: usize) -> bool {
        is_syllable(self.word(at))
    }

    /// Whether the word is one that a sentence may begin with.
    pub fn ordinary(&self, at: usize) -> bool {
        self.syllable(at) || frequency::count_of(Language::English, self.reader.key(at)) > 0
    }

    /// Whether the word at `at` makes a Vietnamese compound with the one before it.
    pub fn compound(&self, at: usize) -> bool {
        /// One in so many documents that have the rarer of the two has them side by side.
        const TOGETHER: u32 = 20;
        self.side_by_side(at, COMMON, TOGETHER)
    }

    /// Whether it may well make one.
    pub fn near_compound(&self, at: usize) -> bool {
        const TOGETHER: u32 = 80;
        self.side_by_side(at, COMMON, TOGETHER)
    }

    /// Whether the two are seen side by side at all.
    pub fn pair(&self, at: usize) -> bool {
        const SEEN: u16 = 4;
        const TOGETHER: u32 = 400;
        self.side_by_side(at, SEEN, TOGETHER)
    }

    fn side_by_side(&self, at: usize, at_least: u16, one_in: u32) -> bool {
        if at == 0 || !self.joined(at) || !self.tokens[at].is_word() || !self.tokens[at - 1].is_word() {
            return false;
        }
        if self.among(at, &TITLE_STOPS) || self.among(at, &CLAUSE_WORDS) {
            return false;
        }
        let (first, second) = (self.reader.key(at - 1), self.reader.key(at));
        let single = |word| frequency::count_of(Language::Vietnamese, word);
        let rarer = single(first).min(single(second));
        if rarer < at_least {
            return false;
        }
        let both = single(first.followed_by(second));
        both >= at_least && u32::from(both) * one_in >= u32::from(rarer)
    }

    /// Whether a capital only begins an ordinary compound (`Hiến pháp`, `Ngày mai`).
    pub fn begins_compound(&self, at: usize) -> bool {
        self.small(at + 1) && self.compound(at + 1)
    }

    pub fn possessive(&self, at: usize) -> bool {
        self.unowned(at).len() < self.raw(at).len()
    }

    /// The word as written, without an English possessive.
    pub fn unowned(&self, at: usize) -> &'a str {
        let word = self.raw(at);
        word.strip_suffix('s').and_then(|owner| owner.strip_suffix(['\'', '’'])).unwrap_or(word)
    }

    /// From the first to the last token but one, without an English possessive.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let (first, last) = (self.tokens[start].span, self.tokens[end - 1].span);
        Span::new(first.start(), last.start() + self.unowned(end - 1).len())
    }
}
