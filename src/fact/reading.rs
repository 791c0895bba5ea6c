//! [`Reading`]: all that is read in one article, on its own, in offsets of the article's text.

use rustc_hash::FxHashSet;

use super::dating::{self, FactDate};
use super::speech::{self, Gathered};
use crate::corpus::Article;
use crate::language::sentence::sentences;
use crate::language::speech::Manner;
use crate::language::{self, Language};
use crate::mention::attribution::{Attribution, Quote, Said, said};
use crate::mention::names::{NameMention, names};
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
    /// Who says it and how: places in [`Reading::attributions`], in order.
    pub attributions: Vec<u32>,
}

#[derive(Clone, Debug)]
pub struct Reading {
    pub language: Language,
    pub sentences: Vec<Sentence>,
    /// In order.
    pub mentions: Vec<Mention>,
    /// In order.
    pub names: Vec<NameMention>,
    /// In order.
    pub quotes: Vec<Quote>,
    /// By their cues.
    pub attributions: Vec<Attribution>,
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

    /// Who says what stands at a span: the innermost speaker whose words take it in. Nobody who denies it.
    pub fn speaker_of(&self, span: Span) -> Option<Span> {
        let around = self.attributions_of(self.sentence_at(span.start())?).filter(|a| a.content.contains(span));
        let innermost = around.filter(|a| a.speaker.is_some()).min_by_key(|a| a.content.len())?;
        innermost.speaker.filter(|_| innermost.manner != Manner::Denied)?.named()
    }

    /// Who says a sentence or a part of it, and how.
    pub fn attributions_of(&self, sentence: usize) -> impl Iterator<Item = &Attribution> {
        self.sentences[sentence].attributions.iter().map(|&a| &self.attributions[a as usize])
    }
}

/// Reads an article. Depends on nothing else.
pub fn read(article: &Article) -> Reading {
    let language = language::detect(&article.text);
    let mut mentions = Vec::new();
    let mut spans = Vec::new();
    let paragraphs: Vec<(&str, Vec<Token>)> =
        article.paragraphs.iter().map(|p| p.prose(article)).map(|prose| (prose, tokenize(prose))).collect();
    let names = article_names(article, &paragraphs);
    let mut gathered = Gathered::default();
    for (number, (paragraph, (prose, _))) in article.paragraphs.iter().zip(&paragraphs).enumerate() {
        let at = paragraph.span.start();
        let (mut values, sentences) = (mention::values(prose, language), sentences(prose));
        mention::inherit::currencies(&mut values, &sentences);
        let part = said(prose, language, &sentences, &names[number], &values);
        gathered.add(part, paragraph, prose, sentences.last().copied());
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
        attributions: Vec::new(),
    });
    let sentences = sentences.collect();
    let names = article.paragraphs.iter().zip(names).flat_map(|(p, names)| shifted(names, p.span.start())).collect();
    let Said { quotes, attributions } = gathered.said;
    let mut reading = Reading { language, sentences, mentions, names, quotes, attributions };
    dating::date(&article.text, &mut reading);
    speech::to_sentences(&mut reading);
    reading
}

/// The names of each paragraph, in its own offsets: read once to learn which stand alone, and again to cut runs at those.
fn article_names(article: &Article, paragraphs: &[(&str, Vec<Token>)]) -> Vec<Vec<NameMention>> {
    let read = |known: &FxHashSet<String>| -> Vec<Vec<NameMention>> {
        paragraphs.iter().map(|(prose, tokens)| names(prose, tokens, known)).collect()
    };
    let first = read(&FxHashSet::default());
    let sure = article.paragraphs.iter().zip(first).flat_map(|(p, names)| shifted(names, p.span.start()));
    read(&sure.filter(|n| !n.uncertain).map(|n| name_key(n.span.of(&article.text))).collect())
}

fn shifted(names: Vec<NameMention>, offset: usize) -> impl Iterator<Item = NameMention> {
    names.into_iter().map(move |n| n.shift(offset))
}
