//! [`Reading`]: all that is read in one article, on its own, in offsets of the article's text.

use rustc_hash::FxHashSet;

use super::dating::{self, FactDate};
use crate::corpus::Article;
use crate::language::sentence::sentences;
use crate::language::{self, Language};
use crate::mention::names::{NameMention, names, settle};
use crate::mention::{self, Mention};
use crate::text::span::Span;
use crate::text::token::{Token, tokenize};
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
    let mut spans = Vec::new();
    let paragraphs: Vec<(&str, Vec<Token>)> =
        article.paragraphs.iter().map(|p| p.prose(article)).map(|prose| (prose, tokenize(prose))).collect();
    for (number, (paragraph, (prose, _))) in article.paragraphs.iter().zip(&paragraphs).enumerate() {
        let at = paragraph.span.start();
        let (mut values, sentences) = (mention::values(prose, language), sentences(prose));
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
    dating::date(&article.text, &mut reading);
    reading
}

/// The names of all paragraphs: read once to learn which stand alone, and again to cut runs at those.
fn article_names(article: &Article, paragraphs: &[(&str, Vec<Token>)]) -> Vec<NameMention> {
    let read = |known: &FxHashSet<String>| -> Vec<NameMention> {
        let paragraphs = article.paragraphs.iter().zip(paragraphs);
        let found = paragraphs
            .flat_map(|(p, (prose, tokens))| names(prose, tokens, known).into_iter().map(|n| n.shift(p.span.start())));
        found.collect()
    };
    let first = read(&FxHashSet::default());
    let known = first.iter().filter(|n| !n.uncertain).map(|n| name_key(n.span.of(&article.text)));
    let mut found = read(&known.collect());
    settle(&article.text, &mut found);
    found
}
