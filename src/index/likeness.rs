//! How alike two articles are. Worked out when first asked for and then kept: what an index was built from does not change.

use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use super::postings::ListId;
use super::{ArticleId, Index};
use crate::mention::terms::TermKind;

/// So many pairs are kept; a report needs some thousands.
const MOST_PAIRS: usize = 200_000;

/// What is known of articles as vectors of their terms.
#[derive(Debug, Default)]
pub(super) struct Likeness {
    /// By article, made when first asked for.
    vectors: Vec<OnceLock<Vector>>,
    pairs: Mutex<FxHashMap<(ArticleId, ArticleId), f32>>,
}

/// The terms of an article but for pairs, by their postings, each with its squared weight.
#[derive(Debug, Default)]
struct Vector {
    words: Vec<(ListId, f32)>,
    concepts: Vec<(ListId, f32)>,
}

impl Likeness {
    pub fn new(articles: usize) -> Likeness {
        Likeness { vectors: (0..articles).map(|_| OnceLock::new()).collect(), pairs: Mutex::default() }
    }
}

impl Index {
    /// How alike two articles are, from 0 to 1: by the words and names that both have, and in two languages by the concepts, which
    /// only repeat the words in one.
    pub fn likeness(&self, a: ArticleId, b: ArticleId) -> f32 {
        let pairs = || self.likeness.pairs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = pairs().get(&(a, b)) {
            return *known;
        }
        let likeness = self.cosine(a, b);
        let mut pairs = pairs();
        if pairs.len() >= MOST_PAIRS {
            pairs.clear();
        }
        pairs.insert((a, b), likeness);
        likeness
    }

    fn cosine(&self, a: ArticleId, b: ArticleId) -> f32 {
        let concepts = self.reading(a).language != self.reading(b).language;
        let vector = self.vector(a);
        let terms = vector.words.iter().chain(if concepts { vector.concepts.as_slice() } else { &[] });
        let shared = terms.filter(|t| self.postings.stands_in(t.0, b));
        let mut squares: Vec<f32> = shared.map(|t| t.1).collect();
        // Sums of floats depend on their order: the parts are sorted.
        squares.sort_unstable_by(f32::total_cmp);
        squares.iter().sum::<f32>()
            / (self.postings.norm(a, concepts) * self.postings.norm(b, concepts)).max(f32::MIN_POSITIVE)
    }

    fn vector(&self, article: ArticleId) -> &Vector {
        self.likeness.vectors[article.0 as usize].get_or_init(|| {
            let mut vector = Vector::default();
            for (id, kind, background) in self.located(article).terms().filter(|t| t.1 != TermKind::Pair) {
                let list = self.postings.list_of(id);
                let weight = self.postings.rarity_of(list, background) * kind.weight();
                let of_kind = if kind == TermKind::Concept { &mut vector.concepts } else { &mut vector.words };
                of_kind.push((list, weight * weight));
            }
            vector
        })
    }
}
