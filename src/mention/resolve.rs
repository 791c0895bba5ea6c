//! Resolution: which interval a year-less or relative date stands for, from the publication date and the dates around it.
//!
//! Year-less dates look to the past of the publication date. A day of the next weeks, or one that the sentence puts in the
//! future, is of the coming date instead. Without a publication date the year stays unknown.
//!
//! Looks only at the words near a date, so that a text of one long line costs no more than one of many short ones.

use std::collections::VecDeque;

use jiff::civil::{Date, DateTime};

use super::Mention;
use super::calendar::{Interval, counted, exactly};
use super::context::Context;
use super::durations::grain_of;
use crate::language::context::{
    AHEAD, ARTICLES, BEFORE_DATE, FUTURE, FUTURE_BEFORE, FUTURE_PASSIVE, NOT_TOLD, SINCE_THEN, TOLD, WITHIN,
};
use crate::text::span::{Span, floor};
use crate::value::Value;
use crate::value::date::{Anchor, Fields, Grain, Modifier, Relative, Resolution, Resolved};
use crate::value::duration::DurationValue;

/// How far a sentence is followed to either side of a date, in bytes.
const SENTENCE: usize = 400;
/// How far apart two dates of one paragraph are, in bytes, so that one can be of the other's day.
const PARAGRAPH: usize = 2_000;
/// Among how many days that were named last the one of an event is looked for.
const EVENTS: usize = 12;

pub fn resolve(text: &str, mentions: &mut [Mention], published: Option<DateTime>) {
    let mut sentence = Sentence::default();
    // The last date of a day's grain, and the last of any, for "cùng ngày" and clock times.
    let mut day: Option<(usize, Date)> = None;
    let mut any: Option<Date> = None;
    let mut days: VecDeque<Told> = VecDeque::with_capacity(EVENTS);
    for mention in mentions {
        let span = mention.span;
        match &mut mention.value {
            Value::Date(d) => {
                let anchored = d.relative.is_some_and(|r| r.anchor == Anchor::Event);
                let event = if anchored { event_day(text, span, &days) } else { None };
                let context = Context {
                    published,
                    previous: day.map(|(_, d)| d),
                    near: day.filter(|(p, _)| same_paragraph(text, *p, span.start())).map(|(_, d)| d),
                    event: event.and_then(|told| told.date),
                    any,
                    future: (open(&d.first) || d.from.as_ref().is_some_and(|f| open(&f.first)))
                        && published.is_some()
                        && (d.modifier == Modifier::Later || sentence.future(text, span)),
                };
                d.resolved = context.interval(d);
                if d.resolved.is_none() {
                    d.counted = event.zip(d.relative).and_then(|(told, distance)| counted_from(told.day, distance));
                }
                let to_the_day = d.grain <= Grain::Day && (d.grain != Grain::Second || d.first.second.is_some());
                let date = d.resolved.filter(|_| !d.vague).map(|r| r.start.date());
                let stated = d.first.month.zip(d.first.day).filter(|_| d.comparable());
                if let Some(told) = date.map(|date| (date.month(), date.day())).or(stated).filter(|_| to_the_day) {
                    if days.len() == EVENTS {
                        days.pop_front();
                    }
                    days.push_back(Told { span, day: told, date });
                }
                let Some(date) = date else { continue };
                any = Some(date);
                if to_the_day {
                    day = Some((span.start(), date));
                }
            }
            Value::Duration(d) => {
                let Some(now) = published else { continue };
                let mut ahead = || within(text, span) && sentence.future(text, span);
                let interval = match d.relative {
                    Some(rel) => counted(now, rel),
                    None if ahead() => deadline(now, d),
                    None => None,
                };
                d.resolved = interval.map(|(start, end)| Resolved { start, end, how: Resolution::Published });
            }
            _ => {}
        }
    }
}

/// Whether a length is one that something will be done in: `within nine months`.
fn within(text: &str, length: Span) -> bool {
    let before = text[..length.start()].trim_end_matches(' ');
    WITHIN.iter().any(|w| before.ends_with(w))
}

/// The time from the day of writing, or for short lengths from the hour, that a length from then on takes.
fn deadline(now: DateTime, length: &DurationValue) -> Option<Interval> {
    let unit = grain_of(length.unit);
    let offset = length.low.normalize().to_string().parse().ok().filter(|_| length.low == length.high)?;
    let start = if unit < Grain::Day { now } else { now.date().at(0, 0, 0, 0) };
    let (end, _) = exactly(start, Relative::new(Anchor::Published, offset, unit))?;
    Some((start, end))
}

/// Whether the words around a date decide in which year or week it is.
fn open(f: &Fields) -> bool {
    f.year.is_none()
        && (f.month.is_some() || f.weekday.is_some() || f.day.is_some() || f.quarter.is_some() || f.nth.is_some())
}

/// A day that the text has named.
#[derive(Clone, Copy)]
struct Told {
    span: Span,
    /// Its month, and its day in that.
    day: (i8, i8),
    /// With its year, where that is known.
    date: Option<Date>,
}

/// The day some days before or after one of an unknown year; `None` where that may have a leap day in between, or a new year.
fn counted_from((month, day): (i8, i8), distance: Relative) -> Option<Fields> {
    const ANY_COMMON_YEAR: i16 = 2001;
    const FEBRUARY: i8 = 2;
    if distance.unit != Grain::Day {
        return None;
    }
    let from = Date::new(ANY_COMMON_YEAR, month, day).ok()?;
    let to = from.checked_add(jiff::Span::new().try_days(distance.offset).ok()?).ok()?;
    let certain = to.year() == from.year() && (to.month() > FEBRUARY) == (month > FEBRUARY);
    certain.then(|| Fields { month: Some(to.month()), day: Some(to.day()), ..Fields::default() })
}

/// The day that the text gives earlier for the event named after a distance (`hai ngày sau` + `cuộc họp`): that of the
/// nearest earlier sentence that has the same two words. Without such a sentence there is none.
fn event_day(text: &str, span: Span, days: &VecDeque<Told>) -> Option<Told> {
    let after = Span::new(span.end(), floor(text, span.end() + SENTENCE).max(span.end())).of(text);
    let mut words = after.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let first = words.next()?.to_lowercase();
    let second = words.next()?.to_lowercase();
    let phrase = if ARTICLES.contains(&first.as_str()) { second } else { first + " " + &second };
    let at = |told: &Told| {
        let sentence = around(text, told.span);
        let place = sentence.of(text).to_lowercase().find(&phrase)?;
        Some((place.abs_diff(told.span.start() - sentence.start()), *told))
    };
    days.iter().rev().filter_map(at).min_by_key(|(distance, _)| *distance).map(|(_, told)| told)
}

/// The sentence around a span, as far as it is followed.
fn around(text: &str, span: Span) -> Span {
    let from = floor(text, span.start().saturating_sub(SENTENCE));
    let start = text[from..span.start()].rfind(ends_sentence).map_or(from, |p| from + p + 1);
    let to = floor(text, span.end() + SENTENCE).max(span.end());
    let end = text[span.end()..to].find(ends_sentence).map_or(to, |p| span.end() + p);
    Span::new(start.min(span.start()), end)
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '\n' | '.' | '!' | '?')
}

fn same_paragraph(text: &str, a: usize, b: usize) -> bool {
    b.saturating_sub(a) < PARAGRAPH && !text.as_bytes()[a..b].contains(&b'\n')
}

/// The sentence that was looked at last, and whether it speaks of what is to come.
#[derive(Default)]
struct Sentence {
    span: Option<Span>,
    future: bool,
}

impl Sentence {
    /// Whether a date is of what is to come: by its sentence, or by the words behind it (`ngày 5/1 tới`).
    fn future(&mut self, text: &str, date: Span) -> bool {
        let behind = text[date.end()..].trim_start_matches(' ');
        if AHEAD.iter().any(|w| has_prefix(behind, w)) {
            return true;
        }
        if SINCE_THEN.iter().any(|w| has_prefix(behind, w)) {
            return false;
        }
        if happened(text, date) {
            return false;
        }
        if self.span.is_none_or(|s| !s.contains(date)) {
            let span = around(text, date);
            self.span = Some(span);
            self.future = speaks(span.of(text), FUTURE);
        }
        let before = || self.span.map(|s| &text[s.start()..date.start()]);
        self.future || before().is_some_and(|before| speaks(before, FUTURE_BEFORE))
    }
}

/// Whether a text has one of some phrases.
fn speaks(text: &str, phrases: &[&str]) -> bool {
    words(text).any(|rest| phrases.iter().any(|w| has_prefix(rest, w)))
}

/// Whether the verb directly before a date, or behind it, is one of what has happened, whatever else its sentence speaks of: `they said
/// Friday that they will go`, `the bank on Friday said it will`; but not `will be signed on Friday`.
fn happened(text: &str, date: Span) -> bool {
    const LOOK_BACK: usize = 40;
    let before = &text[floor(text, date.start().saturating_sub(LOOK_BACK))..date.start()];
    let before = before.rfind(ends_sentence).map_or(before, |at| &before[at + 1..]);
    let mut words = before.rsplit(' ').filter(|w| !w.is_empty());
    let word = words.find(|w| !BEFORE_DATE.contains(w)).unwrap_or_default();
    let past = |w: &str| TOLD.contains(&w) || w.ends_with("ed") && w.len() > 3 && !NOT_TOLD.contains(&w);
    if past(word) {
        return !words.next().is_some_and(|w| FUTURE_PASSIVE.contains(&w));
    }
    let behind = text[date.end()..].strip_prefix(' ').unwrap_or_default();
    let behind = &behind[..behind.bytes().take(LOOK_BACK).position(|b| !b.is_ascii_alphabetic()).unwrap_or(0)];
    past(behind)
}

/// The rest of a text from each of its words on.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.char_indices().scan(false, |inside, (at, c)| {
        let start = c.is_alphanumeric() && !*inside;
        *inside = c.is_alphanumeric();
        Some(start.then_some(at))
    });
    starts.flatten().map(move |at| &text[at..])
}

/// Whether a text starts with these words, in upper or lower case.
fn has_prefix(text: &str, words: &str) -> bool {
    let mut letters = text.chars().flat_map(char::to_lowercase);
    words.chars().all(|w| letters.next() == Some(w)) && letters.next().is_none_or(|c| !c.is_alphanumeric())
}
