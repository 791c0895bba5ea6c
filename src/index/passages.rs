//! Where the sources hold a given wording, exactly or nearly: from the pairs of words to the articles that have most of them,
//! and there to the places where they stand in the same order. No article is read for it that has none of them.

use rustc_hash::FxHashMap;

use super::{ArticleId, Index};
use crate::mention::terms::{Term, TermKind};

/// A place in an article where words of a wording stand as they do in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    pub article: ArticleId,
    /// The sentence in which most of them stand.
    pub sentence: usize,
    /// Where the first token of the wording would be, counted through the article; it may lie before the article's start.
    pub start: i64,
    /// What the words found weigh.
    pub weight: f32,
}

/// The rarest pairs of a wording tell which articles to look at.
const RAREST: usize = 12;
/// So many articles are looked at, and so many places in each.
const ARTICLES: usize = 12;
const PLACES: usize = 3;
/// A pair that stands more often in one article tells no place.
const OFTEN: usize = 48;

impl Index {
    /// The places where the wording may stand whose terms are `terms`, best first. `tokens` says how many tokens it has. The
    /// articles of `also` are looked at in any case.
    pub fn places_of(&self, terms: &[Term], tokens: usize, also: &[ArticleId]) -> Vec<Place> {
        let pairs: Vec<&Term> = terms.iter().filter(|t| t.kind == TermKind::Pair).collect();
        let mut rarest: Vec<&Term> =
            pairs.iter().copied().filter(|t| !self.postings.count(self.postings.list_of(t.id)) == 0).collect();
        rarest.sort_by_key(|t| (self.postings.count(self.postings.list_of(t.id)), t.id));
        rarest.dedup_by_key(|t| t.id);
        rarest.truncate(RAREST);
        let mut scores: FxHashMap<ArticleId, f32> = FxHashMap::default();
        for term in rarest {
            let weight = self.postings.rarity(term.id, term.background);
            for article in self.postings.articles(self.postings.list_of(term.id)) {
                *scores.entry(article).or_default() += weight;
            }
        }
        let mut articles: Vec<(ArticleId, f32)> = scores.into_iter().collect();
        articles.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        articles.truncate(ARTICLES);
        let also = also.iter().filter(|&a| articles.iter().all(|b| b.0 != *a));
        let articles: Vec<ArticleId> = articles.iter().map(|a| a.0).chain(also.copied()).collect();
        let mut places: Vec<Place> = articles.into_iter().flat_map(|a| self.places_in(a, &pairs, tokens)).collect();
        places.sort_by(|a, b| {
            b.weight.total_cmp(&a.weight).then((a.article, a.sentence, a.start).cmp(&(b.article, b.sentence, b.start)))
        });
        places
    }

    /// The stretches of an article where pairs stand at about the distances that they have in the wording.
    fn places_in(&self, article: ArticleId, pairs: &[&Term], tokens: usize) -> Vec<Place> {
        let located = self.located(article);
        let first = pairs.first().map_or(0, |t| i64::from(t.token));
        let mut hits: Vec<(i64, usize, f32)> = Vec::new();
        for pair in pairs {
            let places = located.places(pair.id);
            if places.len() <= OFTEN {
                let weight = self.postings.rarity(pair.id, pair.background);
                let offset = i64::from(pair.token) - first;
                hits.extend(places.iter().map(|p| (i64::from(p.token) - offset, p.sentence as usize, weight)));
            }
        }
        hits.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        let reach = 6 + tokens as i64 / 8;
        let mut places: Vec<Place> = Vec::new();
        let mut from = 0;
        let mut sum = 0.0f32;
        for (at, hit) in hits.iter().enumerate() {
            sum += hit.2;
            while hit.0 - hits[from].0 > reach {
                sum -= hits[from].2;
                from += 1;
            }
            let place =
                Place { article, sentence: hits[(from + at) / 2].1, start: hits[(from + at) / 2].0, weight: sum };
            match places.last_mut().filter(|p| place.start - p.start <= reach) {
                Some(near) if near.weight < place.weight => *near = place,
                Some(_) => {}
                None => places.push(place),
            }
        }
        places.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.start.cmp(&b.start)));
        places.truncate(PLACES);
        places
    }
}
