//! [`Reading`]: all that is read in one article, on its own, in offsets of the article's text.

use rustc_hash::FxHashSet;

use super::dating::{self, FactDate};
use crate::corpus::Article;
use crate::language::sentence::sentences;
use crate::language::{self, Language};
use crate::mention::names::{NameMention, names};
use crate::mention::reader::Reader;
use crate::mention::{self, Mention};
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
    let language = language::detect(&article.text);
    let mut mentions = Vec::new();
    let (mut spans, mut events) = (Vec::new(), Vec::new());
    let paragraphs: Vec<Reader> = article.paragraphs.iter().map(|p| Reader::new(p.prose(article), language)).collect();
    for (number, (paragraph, reader)) in article.paragraphs.iter().zip(&paragraphs).enumerate() {
        let at = paragraph.span.start();
        let (mut values, sentences) = (mention::values_in(reader), sentences(reader.text));
        dating::event_words(reader, at, &mut events);
        mention::inherit::currencies(&mut values, &sentences);
        mentions.extend(values.into_iter().map(|m| m.shift(at)));
        spans.extend(sentences.into_iter().map(|s| (s.shift(at), number)));
    }
    mention::resolve(&article.text, &mut mentions, article.published.as_ref().map(|p| p.date));
    let sentences = spans.into_iter().map(|(span, paragraph)| Sentence {
        span,
        paragraph,
        first_mention: mentions.partition_point(|m| m.span.start() < span.start()),
        last_mention: mentions.partition_point(|m| m.span.start() < span.end()),
        date: None,
    });
    let mut reading =
        Reading { language, sentences: sentences.collect(), mentions, names: article_names(article, &paragraphs) };
    dating::date(&mut reading, &events);
    reading
}

/// The names of all paragraphs: read once to learn which stand alone, and again where a run can be cut at one of those.
fn article_names(article: &Article, paragraphs: &[Reader]) -> Vec<NameMention> {
    let mut found: Vec<Vec<NameMention>> = paragraphs.iter().map(|r| names(r, &FxHashSet::default())).collect();
    let certain = found.iter().zip(paragraphs).flat_map(|(names, r)| names.iter().map(|n| (n, r.text)));
    let written: FxHashSet<&str> = certain.filter(|(n, _)| !n.uncertain).map(|(n, text)| n.span.of(text)).collect();
    let known: FxHashSet<String> = written.into_iter().map(name_key).collect();
    for (names_here, reader) in found.iter_mut().zip(paragraphs) {
        if names_here.iter().any(|n| starts_with_known(n.span.of(reader.text), &known)) {
            *names_here = names(reader, &known);
        }
    }
    let placed = article.paragraphs.iter().zip(found);
    placed.flat_map(|(p, names)| names.into_iter().map(|n| n.shift(p.span.start()))).collect()
}

/// Whether a name of three words or more begins with a known one.
fn starts_with_known(name: &str, known: &FxHashSet<String>) -> bool {
    let breaks = name.match_indices([' ', '-', '\u{a0}']).map(|(at, _)| at);
    let mut ends = breaks.clone();
    breaks.count() > 1 && ends.any(|at| known.contains(&name_key(&name[..at])))
}
