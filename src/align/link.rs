//! Links a passage of the report to the event it tells of: a few articles, and how clearly it is those.

use std::cell::OnceCell;

use super::weights as w;
use crate::claim::{Passage, Section};
use crate::index::postings::ListId;
use crate::index::values::ValueId;
use crate::index::{ArticleId, Index, NameHit};
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

/// A term of a report with what it is worth, looked up once for all that ask.
#[derive(Clone, Copy, Debug)]
pub struct Weighed {
    pub id: TermId,
    pub kind: TermKind,
    pub list: ListId,
    pub weight: f32,
}

impl Weighed {
    /// The same in a query, where names count for more and concepts for less.
    fn times(self, factor: f32) -> Weighed {
        let of_kind = match self.kind {
            TermKind::Concept => w::CONCEPT_IN_LINK,
            kind if kind.is_name() => w::NAME,
            _ => 1.0,
        };
        Weighed { weight: self.weight * factor * of_kind, ..self }
    }
}

/// A passage with what its terms and values are worth, in their order.
struct Weights {
    terms: Vec<Weighed>,
    values: Vec<(ValueId, f32)>,
}

impl Weights {
    fn new(passage: &Passage, index: &Index) -> Weights {
        let postings = index.postings();
        let term = |term: &Term| {
            let list = postings.list_of(term.id);
            let weight = postings.rarity_of(list, term.background) * term.kind.weight();
            Weighed { id: term.id, kind: term.kind, list, weight }
        };
        let value = |mention: &Mention| {
            let id = ValueId::of(&mention.value);
            (id, index.values().rarity(id, &mention.value) * w::VALUE)
        };
        Weights {
            terms: passage.terms.iter().map(term).collect(),
            values: passage.mentions.iter().map(value).collect(),
        }
    }
}

/// Links the passages of one section, each once.
pub struct Linker<'a> {
    pub section: &'a Section<'a>,
    pub index: &'a Index,
    headings: Vec<Weights>,
    passages: Vec<Weights>,
    links: Vec<OnceCell<Option<Link>>>,
    names: Vec<OnceCell<Vec<NameHit<'a>>>>,
}

impl<'a> Linker<'a> {
    pub fn new(section: &'a Section<'a>, index: &'a Index) -> Linker<'a> {
        let weights = |passages: &[&Passage]| passages.iter().map(|p| Weights::new(p, index)).collect();
        Linker {
            section,
            index,
            headings: weights(&section.headings),
            passages: weights(&section.passages),
            links: section.passages.iter().map(|_| OnceCell::new()).collect(),
            names: section.passages.iter().map(|_| OnceCell::new()).collect(),
        }
    }

    /// What the terms of a passage are worth, in their order.
    pub fn terms(&self, passage: usize) -> &[Weighed] {
        &self.passages[passage].terms
    }

    /// The names of a passage that the sources know.
    pub fn names(&self, passage: usize) -> &[NameHit<'a>] {
        let Passage { prose, tokens, .. } = self.section.passages[passage];
        self.names[passage].get_or_init(|| self.index.names(prose, tokens))
    }

    /// The event of a passage: by its own terms, the headings', and its neighbours'.
    pub fn passage(&self, number: usize) -> Option<&Link> {
        self.links[number].get_or_init(|| self.query_of_passage(number).link(self.index)).as_ref()
    }

    fn query_of_passage(&self, number: usize) -> Query {
        let Weights { terms, values } = &self.passages[number];
        let mut query = self.headings(self.section.passages[number].language);
        query.add(terms, values, 1.0);
        let own_heading = self.section.headings.last().is_some_and(|h| !is_title(h));
        if own_heading && self.passages.len() <= w::LONGEST_SECTION {
            for neighbour in &self.passages {
                query.add(&neighbour.terms, &neighbour.values, w::NEIGHBOUR);
            }
        }
        query
    }

    /// The event of a stretch of a passage alone, with the headings.
    pub fn stretch(&self, number: usize, stretch: Span) -> Option<Link> {
        let passage = self.section.passages[number];
        let Weights { terms, values } = &self.passages[number];
        let mut query = self.headings(passage.language);
        query.add(&terms[passage.term_range(stretch)], &values[passage.mention_range(stretch)], 1.0);
        query.link(self.index)
    }

    fn headings(&self, language: Language) -> Query {
        let mut query = Query { terms: Vec::new(), values: Vec::new(), language };
        for (heading, weights) in self.section.headings.iter().zip(&self.headings) {
            query.add(&weights.terms, &[], if is_title(heading) { w::TITLE } else { w::HEADING });
        }
        query
    }
}

/// What is looked for.
struct Query {
    /// What each term counts for.
    terms: Vec<Weighed>,
    /// What each value counts for. It speaks for an article that has it, and not against one that lacks it: it may be wrong.
    values: Vec<(ValueId, f32)>,
    language: Language,
}

impl Query {
    fn add(&mut self, terms: &[Weighed], values: &[(ValueId, f32)], factor: f32) {
        self.terms.extend(terms.iter().map(|t| t.times(factor)));
        self.values.extend(values.iter().map(|v| (v.0, v.1 * factor)));
    }

    /// Finds the event; `None` where no article has anything of it.
    fn link(mut self, index: &Index) -> Option<Link> {
        // Each term once, at its greatest weight. Floats are added in this order, so that equal reports get equal scores.
        self.terms.sort_unstable_by(|a, b| a.id.cmp(&b.id).then(b.weight.total_cmp(&a.weight)));
        self.terms.dedup_by_key(|t| t.id);
        self.values.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        self.values.dedup_by_key(|v| v.0);
        link(&self, index)
    }
}

/// A first-level heading is the title of the whole report.
fn is_title(heading: &Passage) -> bool {
    heading.kind == BlockKind::Heading(1)
}

fn link(query: &Query, index: &Index) -> Option<Link> {
    let scores = best_scores(query, index);
    let (best, best_score) = *scores.first()?;
    let (mut articles, mut margin) = (vec![(best, 1.0)], w::NO_RIVAL);
    for &(article, score) in &scores[1..] {
        let share = score / best_score;
        let room = articles.len() < w::EVENT_MOST;
        // A later rival is a lesser one. Likeness is only worked out where something depends on it.
        let rival = margin >= w::NO_RIVAL && share > 1.0 / w::NO_RIVAL;
        let alike = room && (w::EVENT_LIKE..w::EVENT_SCORE).contains(&share);
        let like = if rival || alike { index.likeness(best, article) } else { 0.0 };
        if rival && like < w::OTHER_COSINE {
            margin = margin.min(1.0 / share.max(1.0 / w::NO_RIVAL));
        }
        if room && (share >= w::EVENT_SCORE || alike && like >= w::EVENT_COSINE) {
            articles.push((article, share));
        }
    }
    let (cover, name_cover) = cover(query, index, &articles);
    Some(Link { articles, margin, cover, name_cover })
}

/// The articles that have most of the query, best first.
fn best_scores(query: &Query, index: &Index) -> Vec<(ArticleId, f32)> {
    let mut scores = vec![0.0f32; index.articles().len()];
    for term in &query.terms {
        index.postings().add_to(&mut scores, term.list, term.weight, term.weight * w::REPEATED);
    }
    for &(value, weight) in &query.values {
        for article in index.values().articles(value) {
            scores[article.0 as usize] += weight;
        }
    }
    let numbered = (0..).map(ArticleId).zip(scores).filter(|s| s.1 > 0.0);
    let mut found: Vec<(ArticleId, f32)> =
        numbered.map(|(article, score)| (article, score / index.postings().damping(article))).collect();
    let order = |a: &(ArticleId, f32), b: &(ArticleId, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if found.len() > w::EVENT_RIVALS {
        found.select_nth_unstable_by(w::EVENT_RIVALS, order);
        found.truncate(w::EVENT_RIVALS);
    }
    found.sort_unstable_by(order);
    found
}

/// The shares of the query's weight, and of that of its names, that the event has. Words count only where the articles are
/// in the report's language; concepts and names always do.
fn cover(query: &Query, index: &Index, articles: &[(ArticleId, f32)]) -> (f32, f32) {
    let has = |list: ListId| articles.iter().any(|&(a, _)| index.postings().stands_in(list, a));
    let same = articles.first().is_some_and(|&(a, _)| query.language == index.reading(a).language);
    let (mut all, mut found, mut names, mut names_found) = (0.0, 0.0, 0.0, 0.0);
    for term in query.terms.iter().filter(|t| same || t.kind.crosses_languages()) {
        let there = if has(term.list) { term.weight } else { 0.0 };
        all += term.weight;
        found += there;
        if term.kind.is_name() {
            names += term.weight;
            names_found += there;
        }
    }
    let share = |part: f32, whole: f32| if whole > 0.0 { part / whole } else { 1.0 };
    (share(found, all), share(names_found, names))
}
