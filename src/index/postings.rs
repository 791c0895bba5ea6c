//! [`Postings`]: which articles have which terms, and how rare a term is.

use std::num::NonZeroU32;

use rustc_hash::FxHashMap;

use super::ArticleId;
use crate::corpus::Article;
use crate::fact::Reading;
use crate::mention::terms::{Term, TermId, TermKind, terms};
use crate::text::token::tokenize;

/// How an article has a term, in bits: not at all is 0.
const HAS: u8 = 4;
/// In its text, and not only in a title outside of it.
const IN_TEXT: u8 = 2;
/// More than once.
const REPEATED: u8 = 1;
/// How many bits these are.
const BITS: u32 = 3;

/// The articles that have a term, in the form that is gone through faster: a query has many terms, and many thousand articles
/// have the common ones.
#[derive(Debug, PartialEq, Eq)]
enum List {
    /// Those that have it, in order: the article's number before the bits.
    Few(Vec<u32>),
    /// The bits of every article, and how many have it.
    Many(Box<[u8]>, usize),
}

impl List {
    /// One of so many articles: the bits of all take no more room than the numbers of these.
    const MANY: usize = 4;

    fn new(few: Vec<u32>, articles: usize) -> List {
        if few.len() * List::MANY <= articles {
            return List::Few(few);
        }
        let mut bits = vec![0; articles].into_boxed_slice();
        few.iter().for_each(|&posting| bits[(posting >> BITS) as usize] = low(posting));
        List::Many(bits, few.len())
    }

    fn bits(&self, article: ArticleId) -> u8 {
        match self {
            List::Few(few) => few.binary_search_by_key(&article.0, |p| p >> BITS).map_or(0, |at| low(few[at])),
            List::Many(bits, _) => bits[article.0 as usize],
        }
    }
}

/// The bits of a posting.
fn low(posting: u32) -> u8 {
    (posting & ((1 << BITS) - 1)) as u8
}

/// The postings of one term: `None` where no article has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListId(Option<NonZeroU32>);

#[derive(Debug, Default)]
pub struct Postings {
    articles: usize,
    by_term: FxHashMap<TermId, ListId>,
    /// By [`ListId`], the first of which is empty.
    lists: Vec<List>,
    /// By article: how many terms it has, and their weighted length for cosines.
    lengths: Vec<Length>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Length {
    terms: f32,
    /// What scores are divided by, so that long articles are not about everything.
    damping: f32,
    norm: f32,
    /// Without concepts.
    norm_of_words: f32,
}

/// The distinct terms of one article.
pub type ArticleTerms = FxHashMap<TermId, ArticleTerm>;

/// A term of an article: how often it has it, and as in [`Term`].
#[derive(Clone, Copy, Debug)]
pub struct ArticleTerm {
    pub count: u16,
    pub kind: TermKind,
    pub background: f32,
    pub in_text: bool,
}

/// How many documents the background vocabulary counts for: a corpus of five articles has no statistics of its own, one of
/// thousands drowns these.
const PRIOR: f32 = 100.0;

/// The terms of an article, with its title where that stands outside the text.
pub fn article_terms(article: &Article, reading: &Reading) -> ArticleTerms {
    let mut found = ArticleTerms::default();
    let mut add = |text: &str, in_text: bool| {
        for term in terms(text, &tokenize(text), reading.language) {
            let Term { kind, background, .. } = term;
            let entry = found.entry(term.id).or_insert(ArticleTerm { count: 0, kind, background, in_text });
            entry.count = entry.count.saturating_add(1);
        }
    };
    for paragraph in &article.paragraphs {
        add(paragraph.prose(article), true);
    }
    if !article.title_is_in_text() {
        add(&article.title, false);
    }
    found
}

impl ListId {
    fn place(self) -> usize {
        self.0.map_or(0, |place| place.get() as usize)
    }
}

impl Postings {
    /// `articles` in the order of their numbers.
    pub fn build(articles: &[ArticleTerms]) -> Postings {
        let mut postings = Postings { articles: articles.len(), ..Postings::default() };
        let mut lists = vec![Vec::new()];
        for (number, terms) in articles.iter().enumerate() {
            for (&id, term) in terms {
                let next = ListId(NonZeroU32::new(lists.len() as u32));
                let list = *postings.by_term.entry(id).or_insert(next);
                if list == next {
                    lists.push(Vec::new());
                }
                let bit = |set, bit| if set { bit } else { 0 };
                let bits = HAS | bit(term.in_text, IN_TEXT) | bit(term.count > 1, REPEATED);
                lists[list.place()].push((number as u32) << BITS | u32::from(bits));
            }
        }
        postings.lists = lists.into_iter().map(|few| List::new(few, articles.len())).collect();
        postings.lengths = articles.iter().map(|terms| postings.length(terms)).collect();
        let average = postings.lengths.iter().map(|l| l.terms).sum::<f32>() / (articles.len().max(1) as f32);
        for length in &mut postings.lengths {
            length.damping = (0.75 + 0.25 * (length.terms / average.max(1.0))).sqrt();
        }
        postings
    }

    fn length(&self, terms: &ArticleTerms) -> Length {
        let mut length = Length::default();
        // Sums of floats depend on their order: a map's is arbitrary, so the parts are sorted.
        let (mut squares, mut concepts): (Vec<f32>, Vec<f32>) = Default::default();
        for (&id, &ArticleTerm { count, kind, background, .. }) in terms {
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

    /// The postings of a term, to be looked up once.
    pub fn list_of(&self, term: TermId) -> ListId {
        self.by_term.get(&term).copied().unwrap_or(ListId(None))
    }

    /// How many articles have a term.
    pub fn count(&self, list: ListId) -> usize {
        match self.lists.get(list.place()) {
            Some(List::Few(few)) => few.len(),
            Some(List::Many(_, count)) => *count,
            None => 0,
        }
    }

    /// The articles that have a term, by number.
    pub fn articles(&self, list: ListId) -> impl Iterator<Item = ArticleId> {
        let (few, many): (&[u32], &[u8]) = match self.lists.get(list.place()) {
            Some(List::Few(few)) => (few, &[]),
            Some(List::Many(bits, _)) => (&[], bits),
            None => (&[], &[]),
        };
        let many = (0..).zip(many).filter(|b| *b.1 != 0).map(|b| ArticleId(b.0));
        few.iter().map(|posting| ArticleId(posting >> BITS)).chain(many)
    }

    /// Adds to the scores of all articles what they have of a term: `once`, or `repeated` where they have it more than once.
    pub fn add_to(&self, scores: &mut [f32], list: ListId, once: f32, repeated: f32) {
        let worth = |bits: u8| if bits & REPEATED == 0 { once } else { repeated };
        match self.lists.get(list.place()) {
            Some(List::Few(few)) => {
                for &posting in few {
                    scores[(posting >> BITS) as usize] += worth(low(posting));
                }
            }
            Some(List::Many(bits, _)) => {
                // Without a branch, so that the compiler does many at a time: masks choose a number's bits, those of 0 for none.
                let (once, more) = (once.to_bits(), once.to_bits() ^ repeated.to_bits());
                for (score, &bits) in scores.iter_mut().zip(bits) {
                    let mask = |bit: u8| u32::from(bits & bit != 0).wrapping_neg();
                    *score += f32::from_bits(mask(HAS) & (once ^ mask(REPEATED) & more));
                }
            }
            None => {}
        }
    }

    /// Whether a term stands in the text of an article.
    pub fn stands_in(&self, list: ListId, article: ArticleId) -> bool {
        self.lists.get(list.place()).is_some_and(|list| list.bits(article) & IN_TEXT != 0)
    }

    /// What the score of an article is divided by: more for a long one.
    pub fn damping(&self, article: ArticleId) -> f32 {
        self.lengths[article.0 as usize].damping
    }

    /// The Euclidean length of an article's vector of weighted terms without pairs, and with its concepts or without.
    pub fn norm(&self, article: ArticleId, concepts: bool) -> f32 {
        let length = &self.lengths[article.0 as usize];
        if concepts { length.norm } else { length.norm_of_words }
    }

    /// How rare a term is: `ln((N + 1) / (df + 0.5))` over the articles and the background together.
    pub fn rarity(&self, term: TermId, background: f32) -> f32 {
        self.rarity_of(self.list_of(term), background)
    }

    /// The same of a term whose postings are known.
    pub fn rarity_of(&self, list: ListId, background: f32) -> f32 {
        let documents = self.articles as f32 + PRIOR;
        let with = self.count(list) as f32 + PRIOR * background;
        ((documents + 1.0) / (with + 0.5)).ln().max(0.0)
    }

    /// What a term of a report counts for.
    pub fn weight(&self, term: &Term) -> f32 {
        self.rarity(term.id, term.background) * term.kind.weight()
    }
}
