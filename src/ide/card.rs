//! The cards that a hover shows, as data. How they look is for [`super::render`].

use std::cmp::Reverse;

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::same_event::{self, Marks};
use super::{CorpusId, SourcePlace, said};
use crate::corpus::{Published, origin};
use crate::fact::Reading;
use crate::index::entities::EntityId;
use crate::index::{ArticleId, Index};
use crate::mention::Mention;
use crate::text::fold::one_line;
use crate::text::span::Span;
use crate::text::token::tokenize;
use crate::value::Value;
use crate::value::date::{Grain, Resolution};
use crate::verdict::Judged;

/// Who or what a name is, as the sources tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityCard {
    pub name: String,
    /// As [`crate::value::name::NameKind::as_str`] has it, or empty where unknown.
    pub kind: &'static str,
    /// Other forms, the commonest first.
    pub aliases: Vec<String>,
    /// What it can stand for without being it: the state whose capital it is.
    pub stands_for: Option<String>,
    /// Each title once, with the first place that gives it.
    pub titles: Vec<TitleLine>,
    /// Newest first; undated ones last.
    pub facts: Vec<FactLine>,
    /// How many facts were left out.
    pub more: usize,
}

/// A title as a source states it.
#[derive(Clone, Debug, PartialEq)]
pub struct TitleLine {
    pub title: String,
    /// When the article appeared that gives it, where that is known: titles change.
    pub published: Option<Date>,
    pub place: SourcePlace,
    pub article: String,
}

/// One thing said of the entity.
#[derive(Clone, Debug, PartialEq)]
pub struct FactLine {
    /// As the source writes it (`ngày 17/9`), or empty.
    pub date: String,
    /// The day of the article, where the fact has no date of its own and that is known: `2023-10-05`.
    pub published: Option<String>,
    /// The day that it comes to (`2023-09-17`), where the words leave part of it to the day of publication or to other dates.
    pub day: Option<String>,
    /// The paragraph that the date stands in, where it is not the fact's own.
    pub date_paragraph: Option<u32>,
    /// The source's own words.
    pub sentence: String,
    pub place: SourcePlace,
    /// The article's name.
    pub article: String,
    /// Who says it and how; empty where the article itself states it.
    pub said: Vec<String>,
    /// Where other articles tell of the same event.
    pub also: Vec<AlsoLine>,
}

/// The same event in another article.
#[derive(Clone, Debug, PartialEq)]
pub struct AlsoLine {
    pub place: SourcePlace,
    /// An outlet that this article and the first one both take it from: together they are one source.
    pub origin: Option<String>,
    pub article: String,
    pub said: Vec<String>,
}

/// A claim, its verdict and the passages.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimCard {
    pub claim: Judged,
    pub passages: Vec<Passage>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    pub place: SourcePlace,
    pub article: String,
    /// The whole paragraph.
    pub excerpt: String,
}

/// The cards of every entity that goes by `name`, with all their facts.
pub(super) fn named(corpus: CorpusId, index: &Index, name: &str) -> Vec<EntityCard> {
    let hits = index.names(name, &tokenize(name));
    let whole = hits.iter().filter(|h| h.span.len() == name.trim().len());
    whole.flat_map(|h| h.entities).map(|&e| entity(corpus, index, e, usize::MAX)).collect()
}

/// The card of an entity with `most` of its facts.
pub(super) fn entity(corpus: CorpusId, index: &Index, id: EntityId, most: usize) -> EntityCard {
    let entity = index.entity(id);
    let mut titles: Vec<TitleLine> = Vec::new();
    for &(article, span) in &entity.titles {
        let source = index.article(article);
        let title = one_line(span.of(&source.text));
        if !titles.iter().any(|t| t.title.to_lowercase() == title.to_lowercase()) {
            titles.push(TitleLine {
                title,
                published: source.published.as_ref().and_then(Published::day),
                place: place(corpus, index, article, span),
                article: source.name.clone(),
            });
        }
    }
    // "Thủ tướng" says nothing beside "Thủ tướng Armenia".
    let lower: Vec<String> = titles.iter().map(|t| t.title.to_lowercase()).collect();
    let mut number = 0;
    titles.retain(|_| {
        number += 1;
        let own = format!("{} ", lower[number - 1]);
        !lower.iter().any(|other| other.starts_with(&own))
    });
    let mut facts = facts(corpus, index, id);
    let more = facts.len().saturating_sub(most);
    facts.truncate(most);
    EntityCard {
        name: entity.name.clone(),
        kind: entity.kind.map_or("", |k| k.as_str()),
        aliases: entity.aliases.iter().filter(|a| **a != entity.name).cloned().collect(),
        stands_for: entity.stands_for.clone(),
        titles,
        facts,
        more,
    }
}

/// One line for each sentence that names the entity; one for all articles that tell of the same event.
fn facts(corpus: CorpusId, index: &Index, id: EntityId) -> Vec<FactLine> {
    let mut sentences: Vec<(ArticleId, usize)> = index.mentions(id).iter().map(|m| (m.article, m.sentence)).collect();
    sentences.dedup();
    let entity = index.entity(id);
    let own: FxHashSet<String> = entity.aliases.iter().chain([&entity.name]).map(|n| same_event::key(n)).collect();
    let marks = sentences.iter().map(|&(article, sentence)| {
        let (text, reading) = (&index.article(article).text, index.reading(article));
        Marks::of(article, text, reading, &reading.sentences[sentence], |key| own.contains(key))
    });
    let marks: Vec<Marks> = marks.collect();
    let line = |&number: &usize| fact(corpus, index, sentences[number].0, sentences[number].1);
    let mut lines: Vec<(Option<When>, FactLine)> = Vec::new();
    for group in same_event::groups(&marks) {
        let mut told = group.iter().map(line);
        if let Some((when, mut first)) = told.next() {
            let of = |number: &usize| index.article(sentences[*number].0);
            let origin = |number: &usize| {
                let shared = origin::shared(&[of(&group[0]), of(number)]);
                shared.into_iter().next().map(|shared| shared.name)
            };
            let also = |((_, l), number): ((Option<When>, FactLine), &usize)| {
                let FactLine { place, article, said, .. } = l;
                AlsoLine { place, article, origin: origin(number), said }
            };
            first.also = told.zip(&group[1..]).map(also).collect();
            lines.push((when, first));
        }
    }
    lines.sort_by_key(|l| Reverse(l.0));
    lines.into_iter().map(|l| l.1).collect()
}

/// What facts are ordered by: year, month, day; 0 where unknown.
type When = (i16, i8, i8);

/// The latest year that an article speaks of as told, for ordering facts whose year it does not write. Years far beyond all
/// others are plans.
fn told_until(reading: &Reading) -> Option<i16> {
    const PLAN: i16 = 20;
    let year = |m: &Mention| match &m.value {
        Value::Date(d) => d.first.year,
        _ => None,
    };
    let mut years: Vec<i16> = reading.mentions.iter().filter_map(year).collect();
    years.sort_unstable();
    years.into_iter().reduce(|latest, year| if year - latest > PLAN { latest } else { year })
}

fn fact(corpus: CorpusId, index: &Index, id: ArticleId, number: usize) -> (Option<When>, FactLine) {
    let (article, reading) = (index.article(id), index.reading(id));
    let sentence = &reading.sentences[number];
    let dated = sentence.date.map(|d| (&reading.mentions[d.mention], d.own));
    let when = dated.and_then(|(mention, _)| match &mention.value {
        Value::Date(date) => {
            let start = date.resolved.map(|r| r.start.date());
            let year = start.map(|d| d.year()).or(date.first.year).or_else(|| told_until(reading)).unwrap_or(0);
            let of = |field: Option<i8>| field.unwrap_or(0);
            Some(match start {
                Some(day) => (year, day.month(), day.day()),
                None => (year, of(date.first.month), of(date.first.day)),
            })
        }
        _ => None,
    });
    let published = article.published.as_ref().and_then(Published::day).filter(|_| dated.is_none());
    let when = when.or(published.map(|d| (d.year(), d.month(), d.day())));
    let line = FactLine {
        date: dated.map_or(String::new(), |(m, _)| m.span.of(&article.text).to_owned()),
        day: dated.and_then(|(m, _)| filled_in(m)),
        date_paragraph: dated
            .filter(|d| !d.1)
            .and_then(|(m, _)| article.paragraph_at(m.span.start()))
            .map(|p| p.number),
        sentence: one_line(sentence.span.of(&article.text)),
        place: place(corpus, index, id, sentence.span),
        article: article.name.clone(),
        published: published.map(|d| d.to_string()),
        said: said::lines(&article.text, reading, number),
        also: Vec::new(),
    };
    (when, line)
}

/// The day that a date came to, where the words do not say it all: `hôm qua`, `17/9`.
fn filled_in(mention: &Mention) -> Option<String> {
    let Value::Date(date) = &mention.value else { return None };
    let resolved = date.resolved.filter(|r| r.how != Resolution::Explicit && date.grain <= Grain::Day)?;
    Some(resolved.start.date().to_string())
}

/// Where the sources first say who an entity is: with a title, else by its full name, else at all. One place an article.
pub(super) fn introductions(corpus: CorpusId, index: &Index, id: EntityId) -> Vec<SourcePlace> {
    let entity = index.entity(id);
    let mut found: Vec<(ArticleId, Reverse<u8>, Span)> = Vec::new();
    for mention in index.mentions(id) {
        let reading = index.reading(mention.article);
        let text = &index.article(mention.article).text;
        let named = reading.names.iter().find(|n| n.span.overlaps(mention.span));
        let titled = named.is_some_and(|n| !n.titles.is_empty());
        let full = mention.span.of(text) == entity.name;
        found.push((mention.article, Reverse(u8::from(titled) * 2 + u8::from(full)), mention.span));
    }
    found.sort();
    found.dedup_by_key(|f| f.0);
    // The article that introduces the entity best comes first.
    found.sort_by_key(|f| (f.1, f.0));
    found.into_iter().map(|(article, _, span)| place(corpus, index, article, span)).collect()
}

/// A span of an article with its paragraph.
pub(super) fn place(corpus: CorpusId, index: &Index, article: ArticleId, span: Span) -> SourcePlace {
    let paragraph = index.article(article).paragraph_at(span.start());
    SourcePlace {
        corpus,
        article,
        paragraph: paragraph.map_or(0, |p| p.number),
        excerpt: paragraph.map_or(span, |p| p.span),
        span,
    }
}
