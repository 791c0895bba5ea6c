//! Links a passage of the report to the event it tells of: a few articles, and how clearly it is those.

use rustc_hash::FxHashMap;

use super::weights as w;
use crate::claim::{Passage, Section};
use crate::index::values::ValueId;
use crate::index::{ArticleId, Index};
use crate::language::Language;
use crate::mention::Mention;
use crate::mention::terms::{Term, TermId, TermKind};
use crate::text::markup::BlockKind;
use crate::text::span::Span;

/// The articles that tell of the same event as a passage.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Best first, each with its share of the best score.
    pub articles: Vec<(ArticleId, f32)>,
    /// How many times better the best is than the best article about something else.
    pub margin: f32,
    /// The share of what the passage is about that the event has.
    pub cover: f32,
    /// The same of its names alone; 1 where it has none.
    pub name_cover: f32,
}

impl Link {
    /// Whether the event has enough of the passage, and of its names, for either to say anything of the other.
    pub fn covers(&self, least: f32, least_of_names: f32) -> bool {
        self.cover >= least && self.name_cover >= least_of_names
    }
}

/// What is looked for.
#[derive(Default)]
pub struct Query {
    /// What each term counts for.
    terms: FxHashMap<TermId, (f32, TermKind)>,
    /// What each value counts for. It speaks for an article that has it, and not against one that lacks it: it may be wrong.
    values: FxHashMap<ValueId, f32>,
    language: Option<Language>,
}

impl Query {
    fn add(&mut self, index: &Index, terms: &[Term], factor: f32) {
        for term in terms {
            let of_kind = match term.kind {
                TermKind::Concept => w::CONCEPT_IN_LINK,
                kind if kind.is_name() => w::NAME,
                _ => 1.0,
            };
            let weight = index.postings().weight(term) * factor * of_kind;
            let entry = self.terms.entry(term.id).or_insert((0.0, term.kind));
            entry.0 = entry.0.max(weight);
        }
    }

    fn add_values<'m>(&mut self, index: &Index, mentions: impl Iterator<Item = &'m Mention>, factor: f32) {
        for mention in mentions {
            let id = ValueId::of(&mention.value);
            let weight = index.values().rarity(id, &mention.value) * w::VALUE * factor;
            let entry = self.values.entry(id).or_default();
            *entry = entry.max(weight);
        }
    }
}

/// The query of passage `number` of a section: its own terms, the headings', and its neighbours'.
pub fn passage_query(section: &Section, number: usize, index: &Index) -> Query {
    let mut query = headings(section, index);
    query.add(index, &section.passages[number].terms, 1.0);
    query.add_values(index, section.passages[number].mentions.iter(), 1.0);
    query.language = Some(section.passages[number].language);
    let own_heading = section.headings.last().is_some_and(|h| !is_title(h));
    if own_heading && section.passages.len() <= w::LONGEST_SECTION {
        for neighbour in &section.passages {
            query.add(index, &neighbour.terms, w::NEIGHBOUR);
            query.add_values(index, neighbour.mentions.iter(), w::NEIGHBOUR);
        }
    }
    query
}

/// The query of a stretch of a passage alone, with the headings.
pub fn sentence_query(section: &Section, passage: &Passage, stretch: Span, index: &Index) -> Query {
    let mut query = headings(section, index);
    query.add(index, passage.terms_in(stretch), 1.0);
    query.add_values(index, passage.mentions_in(stretch).map(|m| m.1), 1.0);
    query.language = Some(passage.language);
    query
}

fn headings(section: &Section, index: &Index) -> Query {
    let mut query = Query::default();
    for heading in &section.headings {
        query.add(index, &heading.terms, if is_title(heading) { w::TITLE } else { w::HEADING });
    }
    query
}

/// A first-level heading is the title of the whole report.
fn is_title(heading: &Passage) -> bool {
    heading.kind == BlockKind::Heading(1)
}

/// Finds the event of a query; `None` where no article has anything of it.
pub fn link(query: &Query, index: &Index) -> Option<Link> {
    let scores = scores(query, index);
    let (best, best_score) = *scores.first()?;
    let (mut articles, mut margin) = (vec![(best, 1.0)], w::NO_RIVAL);
    for &(article, score) in scores.iter().skip(1).take(24) {
        let share = score / best_score;
        let like = cosine(index, best, article);
        if like < w::OTHER_COSINE {
            margin = margin.min(1.0 / share.max(1.0 / w::NO_RIVAL));
        }
        let same = like >= w::EVENT_COSINE && share >= w::EVENT_LIKE || share >= w::EVENT_SCORE;
        if same && articles.len() < w::EVENT_MOST {
            articles.push((article, share));
        }
    }
    let (cover, name_cover) = cover(query, index, &articles);
    Some(Link { articles, margin, cover, name_cover })
}

/// Articles by how much of the query they have, best first.
fn scores(query: &Query, index: &Index) -> Vec<(ArticleId, f32)> {
    let mut scores = vec![0.0f32; index.articles().len()];
    // Floats are added in a fixed order, so that equal reports get equal scores.
    let mut terms: Vec<_> = query.terms.iter().collect();
    terms.sort_by_key(|t| t.0);
    for (&term, &(weight, _)) in terms {
        for posting in index.postings().articles(term) {
            scores[posting.article.0 as usize] += weight * if posting.count > 1 { w::REPEATED } else { 1.0 };
        }
    }
    let mut values: Vec<_> = query.values.iter().collect();
    values.sort_by_key(|v| v.0);
    for (&value, &weight) in values {
        for article in index.values().articles(value) {
            scores[article.0 as usize] += weight;
        }
    }
    let mut found: Vec<(ArticleId, f32)> = scores
        .into_iter()
        .enumerate()
        .filter(|s| s.1 > 0.0)
        .map(|(i, score)| {
            let article = ArticleId(i as u32);
            (article, score / (0.75 + 0.25 * index.postings().relative_length(article)).sqrt())
        })
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found
}

/// How alike two articles are, from 0 to 1: by the words and names that both have, and in two languages by the concepts, which
/// only repeat the words in one.
fn cosine(index: &Index, a: ArticleId, b: ArticleId) -> f32 {
    let other = index.located(b);
    let concepts = index.reading(a).language != index.reading(b).language;
    let counts = |kind| kind != TermKind::Pair && (concepts || kind != TermKind::Concept);
    let shared = index.located(a).terms().filter(|(id, t)| counts(t.kind) && other.has(*id));
    let mut squares: Vec<f32> = shared
        .map(|(id, t)| {
            let weight = index.postings().rarity(id, t.background) * t.kind.weight();
            weight * weight
        })
        .collect();
    squares.sort_by(f32::total_cmp);
    squares.iter().sum::<f32>()
        / (index.postings().norm(a, concepts) * index.postings().norm(b, concepts)).max(f32::MIN_POSITIVE)
}

/// The shares of the query's weight, and of that of its names, that the event has. Words count only where the articles are
/// in the report's language; concepts and names always do.
fn cover(query: &Query, index: &Index, articles: &[(ArticleId, f32)]) -> (f32, f32) {
    let has = |term: TermId| articles.iter().any(|&(a, _)| index.located(a).has(term));
    let same = articles.first().is_some_and(|&(a, _)| query.language == Some(index.reading(a).language));
    let mut terms: Vec<_> = query.terms.iter().filter(|(_, t)| same || t.1.crosses_languages()).collect();
    terms.sort_by_key(|t| t.0);
    let (mut all, mut found, mut names, mut names_found) = (0.0, 0.0, 0.0, 0.0);
    for (&term, &(weight, kind)) in terms {
        let there = if has(term) { weight } else { 0.0 };
        all += weight;
        found += there;
        if kind.is_name() {
            names += weight;
            names_found += there;
        }
    }
    let share = |part: f32, whole: f32| if whole > 0.0 { part / whole } else { 1.0 };
    (share(found, all), share(names_found, names))
}
