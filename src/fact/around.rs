//! What the words around a date say of it: told as past, still to come, planned, or part of a report.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::language::phrases::Phrases;
use crate::language::press::{AHEAD, BACK_THEN, PRESS_VERBS, SAYING_VERBS, TOLD, WILL};
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::text::token::{Gap, Token};

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
    /// `date` and `sentence` are spans of the article, in which the text of the reader starts at `start`.
    pub fn of(r: &Reader, start: usize, date: Span, sentence: Span) -> Around {
        /// Bytes to either side that are looked at: a sentence may be a megabyte long.
        const NEAR: usize = 240;
        let sentence = sentence.cover(date);
        let token = |offset: usize| r.tokens.partition_point(|t| t.span.start() + start < offset);
        let from = token(sentence.start().max(date.start().saturating_sub(NEAR)));
        let to = token(sentence.end().min(date.end() + NEAR));
        let (first, behind) = (token(date.start()), token(date.end()));
        let clause_start = (from..first).rev().find(|&i| ends_clause(r, i)).map_or(from, |i| i + 1);
        let clause_end = (behind..to).find(|&i| ends_clause(r, i)).unwrap_or(to);
        let (mut all, mut told, mut leading) = (0, 0, 0);
        for i in (from..first).chain(behind..to) {
            // What begins before the date ends before it, and what begins in the sentence ends there.
            let end = if i < first { first } else { to };
            let Some((_, sign)) = r.find(i, &SIGNS).filter(|found| found.0 <= end) else { continue };
            all |= sign;
            leading |= if i < first { sign } else { 0 };
            told |= if (clause_start..clause_end).contains(&i) { sign } else { 0 };
        }
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

/// Whether a clause ends at token `i`: at a sign, or at a dash between spaces.
fn ends_clause(r: &Reader, i: usize) -> bool {
    let apart = |token: Option<&Token>| token.is_some_and(|t| t.gap == Gap::Space);
    match r.raw(i) {
        "," | ";" | ":" | "–" | "—" | "\"" | "”" | "“" => true,
        "-" => apart(r.tokens.get(i)) && apart(r.tokens.get(i + 1)),
        _ => false,
    }
}

const PLANNED: u8 = 1;
const COMING: u8 = 2;
const PAST: u8 = 4;
const LONG_AGO: u8 = 8;
const REPORTED: u8 = 16;

/// Which of the tables have a phrase, or one that it begins with.
static SIGNS: LazyLock<Phrases<u8>> = LazyLock::new(|| {
    let tables = [
        (AHEAD, PLANNED),
        (WILL, COMING),
        (TOLD, PAST),
        (BACK_THEN, LONG_AGO),
        (PRESS_VERBS, REPORTED),
        (SAYING_VERBS, REPORTED),
    ];
    let mut by_phrase: BTreeMap<&'static str, u8> = BTreeMap::new();
    for (table, sign) in tables {
        table.iter().for_each(|phrase| *by_phrase.entry(phrase).or_default() |= sign);
    }
    let begins = |phrase: &str, start: &str| phrase.strip_prefix(start).is_some_and(|rest| rest.starts_with(' '));
    let with_shorter = |phrase: &'static str, sign: u8| {
        let shorter = by_phrase.iter().filter(|(start, _)| begins(phrase, start));
        (phrase, shorter.fold(sign, |all, (_, sign)| all | sign))
    };
    let all: Vec<(&'static str, u8)> = by_phrase.iter().map(|(phrase, sign)| with_shorter(phrase, *sign)).collect();
    Phrases::new(&[&all])
});
