//! What the words around a date say of it: told as past, still to come, planned, or part of a report.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, Match};

use crate::language::press::{AHEAD, BACK_THEN, PRESS_VERBS, SAYING_VERBS, TOLD, WILL};
use crate::text::span::{Span, floor};

/// What the words of its sentence say of a date.
pub(super) struct Around {
    pub sentence: Span,
    /// Something in the sentence is a plan, or in the future.
    pub ahead: bool,
    /// The words before the date put it into the future.
    pub will: bool,
    /// The date is told as past.
    pub past: bool,
    /// It is looked at from a time that is past itself.
    pub back_then: bool,
    /// Somebody says something: the sentence reports.
    pub reported: bool,
}

impl Around {
    pub fn of(text: &str, date: Span, sentences: &[Span]) -> Around {
        /// Bytes to either side that are looked at: a sentence may be a megabyte long.
        const NEAR: usize = 240;
        let after = sentences.partition_point(|s| s.start() <= date.start());
        let sentence = after.checked_sub(1).map_or(date, |i| sentences[i]).cover(date);
        let from = floor(text, date.start().saturating_sub(NEAR)).max(sentence.start());
        let to = floor(text, date.end() + NEAR).min(sentence.end()).max(date.end());
        let before = text[from..date.start()].to_lowercase();
        let behind = text[date.end()..to].to_lowercase();
        let ends = [",", ";", ":", "–", "—", "\"", "”", "“", " - "];
        let clause_start = ends.iter().filter_map(|e| Some(before.rfind(e)? + e.len())).max().unwrap_or(0);
        let clause_end = ends.iter().filter_map(|e| behind.find(e)).min().unwrap_or(behind.len());
        let (mut all, mut told, mut leading) = (0, 0, 0);
        for (at, sign) in signs(&before) {
            leading |= sign;
            told |= if at >= clause_start { sign } else { 0 };
        }
        for (at, sign) in signs(&behind) {
            all |= sign;
            told |= if at < clause_end { sign } else { 0 };
        }
        all |= leading;
        Around {
            sentence,
            ahead: all & PLANNED != 0,
            will: leading & COMING != 0,
            past: told & PAST != 0,
            back_then: all & LONG_AGO != 0,
            reported: all & REPORTED != 0,
        }
    }
}

const PLANNED: u8 = 1;
const COMING: u8 = 2;
const PAST: u8 = 4;
const LONG_AGO: u8 = 8;
const REPORTED: u8 = 16;

/// The words of the tables in a text of lower case, with where they start and which of the tables have them.
fn signs(words: &str) -> impl Iterator<Item = (usize, u8)> + '_ {
    static SIGNS: OnceLock<(AhoCorasick, Vec<u8>)> = OnceLock::new();
    let (matcher, signs) = SIGNS.get_or_init(|| {
        let mut by_phrase: BTreeMap<&str, u8> = BTreeMap::new();
        let tables = [
            (AHEAD, PLANNED),
            (WILL, COMING),
            (TOLD, PAST),
            (BACK_THEN, LONG_AGO),
            (PRESS_VERBS, REPORTED),
            (SAYING_VERBS, REPORTED),
        ];
        for (table, sign) in tables {
            table.iter().for_each(|phrase| *by_phrase.entry(phrase).or_default() |= sign);
        }
        let matcher = AhoCorasick::new(by_phrase.keys()).expect("a fixed table of short phrases makes an automaton");
        (matcher, by_phrase.into_values().collect())
    });
    let bounded = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let whole =
        move |m: &Match| bounded(words[..m.start()].chars().next_back()) && bounded(words[m.end()..].chars().next());
    matcher.find_overlapping_iter(words).filter(whole).map(|m| (m.start(), signs[m.pattern().as_usize()]))
}
