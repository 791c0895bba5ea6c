//! When a sentence's matter happened: its own date, or that of the event which it speaks of as known.

use super::Reading;
use crate::language::names::EVENTS;
use crate::mention::Mention;
use crate::text::span::Span;
use crate::value::Value;
use crate::value::date::Grain;

/// The date of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactDate {
    /// The place of the date in [`Reading::mentions`].
    pub mention: usize,
    /// The date stands in the sentence itself; otherwise in an earlier one that tells of the same event.
    pub own: bool,
}

/// Words before an event's name that make it another one, or several: nothing earlier is meant.
const INDEFINITE: &[&str] = &[
    "các", "những", "một", "nhiều", "hai", "ba", "mọi", "vài", "mỗi", "a", "an", "some", "several", "many", "other",
    "new", "two", "three",
];

/// Gives every sentence of a reading its date.
pub fn date(text: &str, reading: &mut Reading) {
    let lower: Vec<String> = reading.sentences.iter().map(|s| s.span.of(text).to_lowercase()).collect();
    for i in 0..reading.sentences.len() {
        let date = own(text, reading, i).or_else(|| {
            let event = definite_event(&lower[i])?;
            (0..i).rev().find_map(|j| {
                let told = reading.sentences[j].date.filter(|d| d.own && lower[j].contains(event))?;
                Some(FactDate { own: false, ..told })
            })
        });
        reading.sentences[i].date = date;
    }
}

/// The sentence's own date: the one said of an event before the first one, which may be the day of the report.
fn own(text: &str, reading: &Reading, sentence: usize) -> Option<FactDate> {
    let s = &reading.sentences[sentence];
    let dates = (s.first_mention..s.last_mention).filter(|&i| is_dated(&reading.mentions[i]));
    let of_event = dates.clone().find(|&i| {
        let before = Span::new(s.span.start(), reading.mentions[i].span.start()).of(text).to_lowercase();
        let near = before.split_whitespace().rev().take(6).collect::<Vec<_>>();
        let near = near.into_iter().rev().collect::<Vec<_>>().join(" ");
        EVENTS.iter().any(|e| near.contains(e))
    });
    let mention = of_event.or_else(|| dates.clone().next())?;
    Some(FactDate { mention, own: true })
}

/// Whether a mention says when something was, to the month or better.
fn is_dated(mention: &Mention) -> bool {
    matches!(&mention.value, Value::Date(d) if !d.vague && d.grain <= Grain::Year && (d.first != Default::default() || d.resolved.is_some()))
}

/// The first event that the sentence speaks of as known.
fn definite_event(lower: &str) -> Option<&'static str> {
    EVENTS.iter().copied().find(|event| {
        lower.match_indices(event).any(|(at, _)| {
            let before = lower[..at].split_whitespace().next_back().unwrap_or("");
            let bounded = lower[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            bounded && !INDEFINITE.contains(&before)
        })
    })
}
