//! [`Reading`]: all that is read in one article, on its own, in offsets of the article's text.

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::dating::{self, FactDate};
use super::publication;
use crate::corpus::published::Undated;
use crate::corpus::{Article, Published};
use crate::language::Language;
use crate::language::sentence::sentences;
use crate::mention::names::{NameMention, names, settle};
use crate::mention::reader::Reader;
use crate::mention::{self, Mention};
use crate::text::fold::tone_key_into;
use crate::text::span::Span;
use crate::value::name::name_key;

/// One thing said: a sentence, where it stands, and when it happened as far as the article tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    pub span: Span,
    /// The place of its paragraph in `article.paragraphs`.
    pub paragraph: usize,
    /// Its dates, durations and figures: a range of [`Reading::mentions`].
    pub first_mention: usize,
    pub last_mention: usize,
    pub date: Option<FactDate>,
}

#[derive(Clone, Debug)]
pub struct Reading {
    pub language: Language,
    /// When the article was published, as stated or as inferred, or why that is unknown.
    pub published: Result<Published, Undated>,
    pub sentences: Vec<Sentence>,
    /// In order.
    pub mentions: Vec<Mention>,
    /// In order.
    pub names: Vec<NameMention>,
}

impl Reading {
    /// The sentence around an offset.
    pub fn sentence_at(&self, offset: usize) -> Option<usize> {
        let after = self.sentences.partition_point(|s| s.span.start() <= offset);
        after.checked_sub(1).filter(|&i| offset <= self.sentences[i].span.end())
    }

    pub fn mentions_of(&self, sentence: usize) -> &[Mention] {
        let s = &self.sentences[sentence];
        &self.mentions[s.first_mention..s.last_mention]
    }
}

/// Reads an article. Depends on nothing else.
pub fn read(article: &Article) -> Reading {
    let language = article.language;
    // An article may be a small part of its file: what looks at the text around is given the article's own.
    let part = article.span();
    let mut mentions = Vec::new();
    let (mut spans, mut events) = (Vec::new(), Vec::new());
    let paragraphs: Vec<Reader> = article.paragraphs.iter().map(|p| Reader::new(p.prose(article), language)).collect();
    for (number, (paragraph, reader)) in article.paragraphs.iter().zip(&paragraphs).enumerate() {
        let at = paragraph.span.start() - part.start();
        let (mut values, sentences) = (mention::values_in(reader), sentences(reader.text));
        dating::event_words(reader, paragraph.span.start(), &mut events);
        mention::inherit::currencies(&mut values, &sentences);
        mentions.extend(values.into_iter().map(|m| m.shift(at)));
        spans.extend(sentences.into_iter().map(|s| (s.shift(paragraph.span.start()), number)));
    }
    let (mentions, published) = dated(article, mentions, &spans);
    let sentences = spans.into_iter().map(|(span, paragraph)| Sentence {
        span,
        paragraph,
        first_mention: mentions.partition_point(|m| m.span.start() < span.start()),
        last_mention: mentions.partition_point(|m| m.span.start() < span.end()),
        date: None,
    });
    let mut reading = Reading {
        language,
        published,
        sentences: sentences.collect(),
        mentions,
        names: article_names(article, &paragraphs),
    };
    dating::date(&mut reading, &events);
    reading
}

/// The mentions of an article resolved against the day that it was published on, and when that was. `mentions` are counted
/// from the article's start, and come back in offsets of its text.
fn dated(
    article: &Article,
    mentions: Vec<Mention>,
    sentences: &[(Span, usize)],
) -> (Vec<Mention>, Result<Published, Undated>) {
    let part = article.span();
    let resolved = |mut mentions: Vec<Mention>, day: Option<Date>| -> Vec<Mention> {
        mention::resolve(part.of(&article.text), &mut mentions, day);
        mentions.into_iter().map(|m| m.shift(part.start())).collect()
    };
    if let Some(published) = &article.published {
        return (resolved(mentions, published.day()), Ok(published.clone()));
    }
    let undated = resolved(mentions.clone(), None);
    let spans: Vec<Span> = sentences.iter().map(|s| s.0).collect();
    let published = publication::infer(article, &undated, &spans);
    let bounds = published.as_ref().ok().and_then(|p| Some((p.earliest, p.latest?)));
    let Some((earliest, latest)) = bounds else { return (undated, published) };
    // What a date comes to grows with the day of publication: equal at both ends of the range, it is so on all its days.
    let ends = resolved(mentions.clone(), Some(earliest)).into_iter().zip(resolved(mentions, Some(latest)));
    let agreed = ends.zip(undated).map(|((first, last), undated)| if first == last { first } else { undated });
    (agreed.collect(), published)
}

/// The names of all paragraphs: read once to learn which names there are, and again where one of those may be read otherwise.
fn article_names(article: &Article, paragraphs: &[Reader]) -> Vec<NameMention> {
    let mut found: Vec<Vec<NameMention>> = paragraphs.iter().map(|r| names(r, &FxHashSet::default())).collect();
    let certain = found.iter().zip(paragraphs).flat_map(|(names, r)| names.iter().map(|n| (n, r.text)));
    let written: FxHashSet<&str> = certain.filter(|(n, _)| !n.uncertain).map(|(n, text)| n.span.of(text)).collect();
    let seen: FxHashSet<String> = written.into_iter().map(name_key).collect();
    let starts: FxHashSet<&str> = seen.iter().map(|k| k.split(' ').next().unwrap_or(k)).collect();
    for (names_here, reader) in found.iter_mut().zip(paragraphs) {
        let cut = names_here.iter().any(|n| starts_with_seen(n.span.of(reader.text), &seen));
        if cut || passed_over(reader, names_here, &starts) {
            *names_here = names(reader, &seen);
        }
    }
    let placed = article.paragraphs.iter().zip(found);
    let mut names: Vec<NameMention> =
        placed.flat_map(|(p, names)| names.into_iter().map(|n| n.shift(p.span.start()))).collect();
    settle(&article.text, &mut names);
    names
}

/// Whether a name of three words or more begins with one that is seen by itself.
fn starts_with_seen(name: &str, seen: &FxHashSet<String>) -> bool {
    let breaks = name.match_indices([' ', '-', '\u{a0}']).map(|(at, _)| at);
    let mut ends = breaks.clone();
    breaks.count() > 1 && ends.any(|at| seen.contains(&name_key(&name[..at])))
}

/// Whether a capital that belongs to no name could begin one that is seen elsewhere.
fn passed_over(reader: &Reader, names: &[NameMention], starts: &FxHashSet<&str>) -> bool {
    let mut names = names.iter().peekable();
    let mut key = String::new();
    reader.tokens.iter().filter(|t| t.is_word() && t.capital).any(|token| {
        while names.next_if(|n| n.span.end() <= token.span.start()).is_some() {}
        let inside = names.peek().is_some_and(|n| n.span.overlaps(token.span));
        key.clear();
        tone_key_into(token.text(reader.text), &mut key);
        !inside && starts.contains(key.as_str())
    })
}
