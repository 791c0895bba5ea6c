//! When a sentence's matter happened: its own date, or that of the event which it speaks of as known.

use super::Reading;
use crate::language::events::{EVENTS, INDEFINITE, PLURAL};
use crate::mention::Mention;
use crate::text::span::Span;
use crate::value::Value;
use crate::value::date::{Anchor, Fields, Grain};

/// The date of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactDate {
    /// The place of the date in [`Reading::mentions`].
    pub mention: usize,
    /// The date stands in the sentence itself; otherwise in an earlier one that tells of the same event.
    pub own: bool,
}

/// Gives every sentence of a reading its date.
pub fn date(text: &str, reading: &mut Reading) {
    let lower: Vec<String> = reading.sentences.iter().map(|s| s.span.of(text).to_lowercase()).collect();
    // By event: the date that was last said of it.
    let mut told: Vec<Option<FactDate>> = vec![None; EVENTS.len()];
    for (i, lower) in lower.iter().enumerate() {
        let date = own(text, reading, i);
        if let Some(own) = date {
            let near = before(text, reading, i, own.mention);
            for (_, told) in EVENTS.iter().zip(&mut told).filter(|e| names(&near, e.0, PLURAL)) {
                *told = Some(FactDate { own: false, ..own });
            }
        }
        reading.sentences[i].date = date.or_else(|| told[definite_event(lower)?]);
    }
}

/// The sentence's own date: the one said of an event before the first one, which may be the day of the report.
fn own(text: &str, reading: &Reading, sentence: usize) -> Option<FactDate> {
    let s = &reading.sentences[sentence];
    let dates = (s.first_mention..s.last_mention).filter(|&i| is_dated(&reading.mentions[i]));
    let of_event = dates.clone().find(|&i| {
        let near = before(text, reading, sentence, i);
        EVENTS.iter().any(|e| near.contains(e))
    });
    let mention = of_event.or_else(|| dates.clone().next())?;
    Some(FactDate { mention, own: true })
}

/// The words of a sentence that lead up to a mention, in lower case.
fn before(text: &str, reading: &Reading, sentence: usize, mention: usize) -> String {
    let start = reading.sentences[sentence].span.start();
    let before = Span::new(start, reading.mentions[mention].span.start()).of(text).to_lowercase();
    let near: Vec<&str> = before.split_whitespace().rev().take(6).collect();
    near.into_iter().rev().collect::<Vec<_>>().join(" ")
}

/// Whether a mention says when something was, to the year or better, or how long before or after an event.
fn is_dated(mention: &Mention) -> bool {
    let Value::Date(date) = &mention.value else { return false };
    let from_event = date.relative.is_some_and(|r| r.anchor == Anchor::Event);
    !date.vague
        && date.grain <= Grain::Year
        && (date.first != Fields::default() || date.resolved.is_some() || from_event)
}

/// The place in [`EVENTS`] of the first that the sentence speaks of as known.
fn definite_event(lower: &str) -> Option<usize> {
    EVENTS.iter().position(|event| names(lower, event, INDEFINITE))
}

/// Whether a text has an event's name, not behind one of the words of `not`.
fn names(lower: &str, event: &str, not: &[&str]) -> bool {
    lower.match_indices(event).any(|(at, _)| {
        let before = lower[..at].split_whitespace().next_back().unwrap_or("");
        let bounded = lower[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        bounded && !not.contains(&before)
    })
}

#[cfg(test)]
mod tests {
    use super::super::reading::read;
    use crate::corpus::{SourceFile, parse};

    /// The date of each sentence, with `<` where it is borrowed.
    fn dates(text: &str) -> Vec<String> {
        let file = SourceFile { name: "a.txt".to_owned(), path: None, text: text.to_owned() };
        let article = parse(file).0.remove(0);
        let reading = read(&article);
        let date = |s: &crate::fact::Sentence| match s.date {
            Some(d) => format!("{}{}", if d.own { "" } else { "<" }, reading.mentions[d.mention].span.of(text)),
            None => "-".to_owned(),
        };
        reading.sentences.iter().map(date).collect()
    }

    #[test]
    fn a_known_event_brings_its_date() {
        let text = "Báo đưa tin ngày 4/10 rằng cuộc họp kín diễn ra ngày 17/9 tại Solvane. Ông Kerrow dự cuộc họp.";
        assert_eq!(dates(text), ["ngày 17/9", "<ngày 17/9"]);
        assert_eq!(dates("Cuộc họp kín diễn ra ngày 17/9. Ông Kerrow dự một cuộc họp."), ["ngày 17/9", "-"]);
    }

    #[test]
    fn a_date_said_of_something_else_is_not_borrowed() {
        let text = "Khi mở chiến dịch ở miền bắc, họ viện dẫn văn bản được ký vào tháng 11/2020. Lính canh không ngăn chiến dịch.";
        assert_eq!(dates(text)[1], "-");
        let text = "Căn cứ lập theo các thỏa thuận đạt được năm 1995. Hai bên không đạt được thỏa thuận.";
        assert_eq!(dates(text)[1], "-");
    }

    #[test]
    fn a_distance_from_the_event_is_not_its_day() {
        let text = "Cuộc họp kín diễn ra ngày 17/9. Hai ngày sau cuộc họp, quân đội tấn công.";
        assert!(dates(text)[1].starts_with("Hai ngày sau"), "{:?}", dates(text));
    }
}
