//! When a sentence's matter happened: its own date, or that of the event which it speaks of as known.

use std::sync::LazyLock;

use super::Reading;
use crate::language::events::{EVENTS, INDEFINITE, PLURAL};
use crate::language::phrases::Phrases;
use crate::language::vocabulary::Begins;
use crate::mention::Mention;
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::value::Value;
use crate::value::date::{Fields, Grain};

/// The date of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactDate {
    /// The place of the date in [`Reading::mentions`].
    pub mention: usize,
    /// The date stands in the sentence itself; otherwise in an earlier one that tells of the same event.
    pub own: bool,
}

/// Words that name something happening, where they stand in an article.
#[derive(Clone, Copy, Debug)]
pub struct EventWords {
    /// Their place in [`EVENTS`].
    event: usize,
    span: Span,
    /// Where the last six words that they end begin: what stands right behind that is said of it.
    near: usize,
    article: Article,
}

/// What the word before an event's name makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Article {
    Definite,
    Indefinite,
    Plural,
}

/// How many words before a date are looked through for what it dates.
const NEAR: usize = 6;

/// The event words of a paragraph that starts at `offset` of its article, put behind `found`.
pub fn event_words(r: &Reader, offset: usize, found: &mut Vec<EventWords>) {
    static TABLE: LazyLock<Phrases<usize>> = LazyLock::new(|| Phrases::numbered(EVENTS));
    let mut i = 0;
    while i < r.len() {
        let hit = if r.begins(i, Begins::EVENT) { r.find(i, &TABLE) } else { None };
        let Some((end, event)) = hit else {
            i += 1;
            continue;
        };
        let article = match r.previous(i) {
            word if PLURAL.contains(&word) => Article::Plural,
            word if INDEFINITE.contains(&word) => Article::Indefinite,
            _ => Article::Definite,
        };
        let last = (end..r.len()).filter(|&k| r.is_word(k) || r.is_number(k)).nth(NEAR - (end - i));
        let near = last.map_or(r.text.len(), |k| r.tokens[k].span.start());
        found.push(EventWords { event, span: r.span(i, end).shift(offset), near: near + offset, article });
        i = end;
    }
}

/// Gives every sentence of a reading its date. `events` are the event words of the article, in order.
pub fn date(reading: &mut Reading, events: &[EventWords]) {
    // By event: the date that was last said of it.
    let mut told: Vec<Option<FactDate>> = vec![None; EVENTS.len()];
    let mut next = 0;
    for i in 0..reading.sentences.len() {
        let end = reading.sentences[i].span.end();
        let first = next;
        next += events[first..].partition_point(|e| e.span.start() < end);
        let events = &events[first..next];
        let date = own(reading, i, events);
        if let Some(own) = date {
            let said_of = before(reading, own.mention, events).filter(|e| e.article != Article::Plural);
            for event in said_of {
                told[event.event] = Some(FactDate { own: false, ..own });
            }
        }
        let known = || events.iter().filter(|e| e.article == Article::Definite).map(|e| e.event).min();
        reading.sentences[i].date = date.or_else(|| told[known()?]);
    }
}

/// The sentence's own date: the one said of an event before the first one, which may be the day of the report.
fn own(reading: &Reading, sentence: usize, events: &[EventWords]) -> Option<FactDate> {
    let s = &reading.sentences[sentence];
    let dates = (s.first_mention..s.last_mention).filter(|&i| is_dated(&reading.mentions[i]));
    let of_event = dates.clone().find(|&i| before(reading, i, events).next().is_some());
    let mention = of_event.or_else(|| dates.clone().next())?;
    Some(FactDate { mention, own: true })
}

/// The events among the words that lead up to a mention.
fn before<'a>(reading: &Reading, mention: usize, events: &'a [EventWords]) -> impl Iterator<Item = &'a EventWords> {
    let at = reading.mentions[mention].span.start();
    events.iter().filter(move |e| e.span.end() <= at && at <= e.near)
}

/// Whether a mention says when something was, to the year or better, or how long before or after an event.
fn is_dated(mention: &Mention) -> bool {
    let Value::Date(date) = &mention.value else { return false };
    // "Last week" is when it was, though nobody says of which year.
    let by_distance = date.relative.is_some();
    !date.vague
        && date.grain <= Grain::Year
        && (date.first != Fields::default() || date.resolved.is_some() || by_distance)
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
