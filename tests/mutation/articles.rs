//! The sites of the seed articles: every sentence that states a value, gives a quote, a title or the name of a person, with
//! the sentence before it, as a writer would have it.

use std::collections::BTreeMap;
use std::ops::Range;

use sourcecheck::corpus::{Article, Kind};
use sourcecheck::fact::Reading;
use sourcecheck::mention::attribution::Binding;
use sourcecheck::text::span::Span;
use sourcecheck::value::name::NameKind;

use crate::ground::Ground;
use crate::site::{Site, What};

/// Rows of a list in `tests/gold/`: file, start, end and the rest. Offsets count code points.
fn gold(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|l| !l.starts_with('#') && !l.is_empty()).map(|l| l.split('\t').collect())
}

/// The titles of each person in the gold list, in small letters.
pub fn titles_held() -> BTreeMap<String, Vec<String>> {
    let mut held: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in gold(include_str!("../gold/titles.tsv")) {
        held.entry(row[5].to_owned()).or_default().push(row[3].to_lowercase());
    }
    held
}

/// A sentence of an article and the one before it in its paragraph: where it starts, and its words.
struct Surroundings {
    from: usize,
    report: String,
}

fn around(article: &Article, reading: &Reading, span: Span) -> Option<Surroundings> {
    let last = reading.sentence_at(span.end())?;
    let number = reading.sentence_at(span.start())?;
    let paragraph = article.paragraph_at(span.start())?;
    if matches!(paragraph.kind, Kind::Teaser | Kind::Byline | Kind::Credit) {
        return None;
    }
    let first = match number.checked_sub(1) {
        Some(before) if reading.sentences[before].paragraph == reading.sentences[number].paragraph => before,
        _ => number,
    };
    let (from, to) = (reading.sentences[first].span.start(), reading.sentences[last].span.end());
    let report = article.text[from..to].to_owned();
    (!report.contains('\n')).then_some(Surroundings { from, report })
}

fn site(what: What, article: &Article, reading: &Reading, span: Span) -> Option<Site> {
    let around = around(article, reading, span)?;
    let words = span.start() - around.from..span.end() - around.from;
    Some(Site::new(what, &around.report, words))
}

/// Dates, durations, figures and labels.
pub fn values(ground: &Ground) -> Vec<Site> {
    let mut sites = Vec::new();
    for (article, reading) in ground.articles() {
        sites.extend(reading.mentions.iter().filter_map(|m| site(What::Value, article, reading, m.span)));
    }
    sites
}

/// Quotes, each at the words between its marks.
pub fn quotes(ground: &Ground) -> Vec<Site> {
    let mut sites = Vec::new();
    for (article, reading) in ground.articles() {
        let speech = reading.quotes.iter().filter(|q| q.closed && !q.nested && q.parts.len() == 1);
        sites.extend(speech.filter_map(|q| site(What::Quote, article, reading, q.parts[0])));
    }
    sites
}

/// Persons who are named as the speaker of a quote, each with the title before the name.
pub fn speakers(ground: &Ground) -> Vec<Site> {
    let mut sites = Vec::new();
    for (article, reading) in ground.articles() {
        let person = |span: Span| {
            let inside = |n: &&sourcecheck::mention::names::NameMention| span.contains(n.span);
            reading.names.iter().filter(inside).any(|n| n.kind == Some(NameKind::Person))
                || gold_persons(&article.name, &article.text).iter().any(|p| span.contains(p.0))
        };
        for quote in reading.quotes.iter().filter(|q| q.closed && !q.nested) {
            let Some(speaker) = quote.speaker.filter(|s| s.binding == Binding::Named && person(s.span)) else {
                continue;
            };
            let whole = speaker.title.map_or(speaker.span, |t| t.cover(speaker.span));
            let Some(around) = around(article, reading, whole.cover(quote.span)) else { continue };
            let place = |s: Span| -> Range<usize> { s.start() - around.from..s.end() - around.from };
            if !whole.overlaps(quote.span) {
                let (words, judged) = (place(whole), place(quote.span));
                let name = gold_persons(&article.name, &article.text).into_iter().find(|p| speaker.span.contains(p.0));
                let entity = name.map_or(String::new(), |n| n.1.to_owned());
                sites.push(Site { what: What::Speaker, report: around.report, words, judged, entity });
            }
        }
    }
    sites
}

/// Titles beside the names of their bearers.
pub fn titles(ground: &Ground) -> Vec<Site> {
    of_rows(ground, What::Title, gold(include_str!("../gold/titles.tsv")).map(|r| (r[0], r[1], r[2], r[5])))
}

/// Names of persons.
pub fn names(ground: &Ground) -> Vec<Site> {
    let persons = gold(include_str!("../gold/names.tsv")).filter(|r| r[4] == "person");
    of_rows(ground, What::Name, persons.map(|r| (r[0], r[1], r[2], r[5])))
}

fn of_rows<'a>(
    ground: &Ground,
    what: What,
    rows: impl Iterator<Item = (&'a str, &'a str, &'a str, &'a str)>,
) -> Vec<Site> {
    let mut sites = Vec::new();
    for (file, from, to, entity) in rows {
        for (article, reading) in ground.articles().filter(|a| a.0.name == file) {
            let span = span(&article.text, from, to);
            if article.span().contains(span) {
                let found = site(what, article, reading, span);
                sites.extend(found.map(|s| Site { entity: entity.to_owned(), ..s }));
            }
        }
    }
    sites
}

/// The persons whom an article's file names in full, with their entity.
pub fn gold_persons(file: &str, text: &str) -> Vec<(Span, &'static str)> {
    let rows = gold(include_str!("../gold/names.tsv")).filter(|r| r[4] == "person" && r[0] == file);
    rows.map(|r| (span(text, r[1], r[2]), r[5])).collect()
}

/// The bytes of two code points.
fn span(text: &str, from: &str, to: &str) -> Span {
    let byte = |n: &str| text.char_indices().nth(n.parse().unwrap()).map_or(text.len(), |c| c.0);
    Span::new(byte(from), byte(to))
}
