//! [`Postings`]: which articles have which terms, and how rare a term is.

use rustc_hash::FxHashMap;

use super::ArticleId;
use crate::corpus::Article;
use crate::fact::Reading;
use crate::mention::terms::{Term, TermId, TermKind, terms};
use crate::text::token::tokenize;

/// How often one article has a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    pub article: ArticleId,
    pub count: u16,
}

#[derive(Debug, Default)]
pub struct Postings {
    articles: usize,
    by_term: FxHashMap<TermId, Vec<Posting>>,
    /// By article: how many terms it has, and their weighted length for cosines.
    lengths: Vec<Length>,
    average: f32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Length {
    terms: f32,
    norm: f32,
    /// Without concepts.
    norm_of_words: f32,
}

/// The distinct terms of one article.
pub type ArticleTerms = FxHashMap<TermId, (u16, TermKind, f32)>;

/// How many documents the background vocabulary counts for: a corpus of five articles has no statistics of its own, one of
/// thousands drowns these.
const PRIOR: f32 = 100.0;

/// The terms of an article, with its title where that stands outside the text.
pub fn article_terms(article: &Article, reading: &Reading) -> ArticleTerms {
    let mut found = ArticleTerms::default();
    let mut add = |text: &str| {
        for term in terms(text, &tokenize(text), reading.language) {
            let entry = found.entry(term.id).or_insert((0, term.kind, term.background));
            entry.0 = entry.0.saturating_add(1);
        }
    };
    for paragraph in &article.paragraphs {
        add(paragraph.prose(article));
    }
    if !article.title_is_in_text() {
        add(&article.title);
    }
    found
}

impl Postings {
    /// `articles` in the order of their numbers.
    pub fn build(articles: &[ArticleTerms]) -> Postings {
        let mut by_term: FxHashMap<TermId, Vec<Posting>> = FxHashMap::default();
        for (number, terms) in articles.iter().enumerate() {
            let article = ArticleId(number as u32);
            for (&id, &(count, _, _)) in terms {
                by_term.entry(id).or_default().push(Posting { article, count });
            }
        }
        let mut postings = Postings { articles: articles.len(), by_term, lengths: Vec::new(), average: 0.0 };
        postings.lengths = articles.iter().map(|terms| postings.length(terms)).collect();
        postings.average = postings.lengths.iter().map(|l| l.terms).sum::<f32>() / (articles.len().max(1) as f32);
        postings
    }

    fn length(&self, terms: &ArticleTerms) -> Length {
        let mut length = Length::default();
        // Sums of floats depend on their order: a map's is arbitrary, so the parts are sorted.
        let (mut squares, mut concepts): (Vec<f32>, Vec<f32>) = Default::default();
        for (&id, &(count, kind, background)) in terms {
            length.terms += if kind == TermKind::Concept { 0.0 } else { f32::from(count) };
            if kind != TermKind::Pair {
                let weight = self.rarity(id, background) * kind.weight();
                if kind == TermKind::Concept { &mut concepts } else { &mut squares }.push(weight * weight);
            }
        }
        squares.sort_by(f32::total_cmp);
        concepts.sort_by(f32::total_cmp);
        let words = squares.iter().sum::<f32>();
        length.norm_of_words = words.sqrt();
        length.norm = (words + concepts.iter().sum::<f32>()).sqrt();
        length
    }

    /// The articles that have a term, by number.
    pub fn articles(&self, term: TermId) -> &[Posting] {
        self.by_term.get(&term).map_or(&[], Vec::as_slice)
    }

    /// The length of an article beside the average one.
    pub fn relative_length(&self, article: ArticleId) -> f32 {
        self.lengths[article.0 as usize].terms / self.average.max(1.0)
    }

    /// The Euclidean length of an article's vector of weighted terms without pairs, and with its concepts or without.
    pub fn norm(&self, article: ArticleId, concepts: bool) -> f32 {
        let length = &self.lengths[article.0 as usize];
        if concepts { length.norm } else { length.norm_of_words }
    }

    /// How rare a term is: `ln((N + 1) / (df + 0.5))` over the articles and the background together.
    pub fn rarity(&self, term: TermId, background: f32) -> f32 {
        let documents = self.articles as f32 + PRIOR;
        let with = self.articles(term).len() as f32 + PRIOR * background;
        ((documents + 1.0) / (with + 0.5)).ln().max(0.0)
    }

    /// What a term of a report counts for.
    pub fn weight(&self, term: &Term) -> f32 {
        self.rarity(term.id, term.background) * term.kind.weight()
    }
}
