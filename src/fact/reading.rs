//! [`Reading`]: all that is read in one article, on its own, in offsets of the article's text.

use jiff::civil::Date;

use super::dating::{self, FactDate};
use super::naming::article_names;
use super::publication;
use super::speech::{self, Gathered};
use crate::corpus::published::Undated;
use crate::corpus::{Article, Published};
use crate::language::Language;
use crate::language::sentence::sentences;
use crate::language::speech::Manner;
use crate::mention::attribution::{Attribution, Quote, said};
use crate::mention::names::NameMention;
use crate::mention::reader::Reader;
use crate::mention::{self, Mention};
use crate::text::span::Span;

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
    /// When the article was published, as stated or as inferred, or why that is unknown.
    pub published: Result<Published, Undated>,
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
    let language = article.language;
    // An article may be a small part of its file: what looks at the text around is given the article's own.
    let part = article.span();
    let mut mentions = Vec::new();
    let (mut spans, mut events) = (Vec::new(), Vec::new());
    let paragraphs: Vec<Reader> = article.paragraphs.iter().map(|p| Reader::new(p.prose(article), language)).collect();
    // One recogniser after the other over all paragraphs: the code and the tables of all do not fit into the processor's caches.
    let names = article_names(&paragraphs);
    let values: Vec<Vec<Mention>> = paragraphs.iter().map(mention::values_in).collect();
    let mut gathered = Gathered::default();
    for (number, ((paragraph, reader), mut values)) in
        article.paragraphs.iter().zip(&paragraphs).zip(values).enumerate()
    {
        let at = paragraph.span.start() - part.start();
        let sentences = sentences(reader.text);
        dating::event_words(reader, paragraph.span.start(), &mut events);
        mention::inherit::currencies(&mut values, &sentences);
        let speech = said(reader, &sentences, &names[number], &values);
        gathered.add(speech, paragraph, reader.text, sentences.last().copied());
        mentions.extend(values.into_iter().map(|m| m.shift(at)));
        spans.extend(sentences.into_iter().map(|s| (s.shift(paragraph.span.start()), number)));
    }
    let (mentions, published) = dated(article, mentions, &spans, &paragraphs);
    let sentences = spans.into_iter().map(|(span, paragraph)| Sentence {
        span,
        paragraph,
        first_mention: mentions.partition_point(|m| m.span.start() < span.start()),
        last_mention: mentions.partition_point(|m| m.span.start() < span.end()),
        date: None,
        attributions: Vec::new(),
    });
    let mut reading = Reading {
        language,
        published,
        sentences: sentences.collect(),
        mentions,
        names: article.paragraphs.iter().zip(names).flat_map(|(p, names)| shifted(names, p.span.start())).collect(),
        quotes: gathered.said.quotes,
        attributions: gathered.said.attributions,
    };
    dating::date(&mut reading, &events);
    speech::to_sentences(&mut reading);
    reading
}

/// The mentions of an article resolved against the day that it was published on, and when that was. `mentions` are counted
/// from the article's start, and come back in offsets of its text.
fn dated(
    article: &Article,
    mentions: Vec<Mention>,
    sentences: &[(Span, usize)],
    paragraphs: &[Reader],
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
    let published = publication::infer(article, &undated, sentences, paragraphs);
    let bounds = published.as_ref().ok().and_then(|p| Some((p.earliest, p.latest?)));
    let Some((earliest, latest)) = bounds else { return (undated, published) };
    // What a date comes to grows with the day of publication: equal at both ends of the range, it is so on all its days.
    let ends = resolved(mentions.clone(), Some(earliest)).into_iter().zip(resolved(mentions, Some(latest)));
    let agreed = ends.zip(undated).map(|((first, last), undated)| if first == last { first } else { undated });
    (agreed.collect(), published)
}

fn shifted(names: Vec<NameMention>, offset: usize) -> impl Iterator<Item = NameMention> {
    names.into_iter().map(move |n| n.shift(offset))
}
