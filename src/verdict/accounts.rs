//! What sources that disagree say, value by value: in how many articles, of how many origins, of which days.
//!
//! Articles that take a story from one outlet are one origin, and so are near copies of each other. Two values of one origin
//! are shown all the same, as that: an outlet may have corrected itself, and which of the two holds is the writer's to say.

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::mode::Thresholds;
use super::{Evidence, evidence};
use crate::align::{Alignment, Candidate};
use crate::corpus::{Published, origin};
use crate::index::{ArticleId, Index};
use crate::text::fold::one_line;
use crate::value::{Value, key};

/// One value that sources give, and who does.
#[derive(Clone, Debug)]
pub struct Account {
    /// The core of its words, as the best source writes it.
    pub core: String,
    pub value: Value,
    /// The best passage of each article, best first. Never empty.
    pub evidence: Vec<Evidence>,
    /// How many articles and how many origins have it.
    pub articles: usize,
    pub origins: Vec<Origin>,
    /// When they were published, as far as that is known.
    pub days: Option<String>,
}

/// Articles that count once.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    articles: Vec<ArticleId>,
    /// The outlets that they name, or are of.
    pub outlets: Vec<String>,
}

impl Origin {
    /// Whether two are one: an outlet in common, or an article, or one that is a near copy.
    fn is_same(&self, other: &Origin, index: &Index) -> bool {
        /// Articles in one language that are so much alike are one text with small changes.
        const COPY: f32 = 0.9;
        let one = |a: &String| other.outlets.iter().any(|b| origin::is_same(a, b));
        let copy = |a: ArticleId, b: ArticleId| {
            a == b || index.reading(a).language == index.reading(b).language && index.likeness(a, b) >= COPY
        };
        self.outlets.iter().any(one) || self.articles.iter().any(|&a| other.articles.iter().any(|&b| copy(a, b)))
    }
}

/// The account of the agreeing value, and behind it that of each differing one. All have evidence.
pub fn accounts(
    alignment: &Alignment,
    by: (&Candidate, f32),
    against: &[(&Candidate, f32)],
    index: &Index,
    t: &Thresholds,
) -> Vec<Account> {
    let key = |c: &Candidate| key::key(&index.reading(c.article).mentions[c.mention].value);
    let agreeing =
        || alignment.candidates.iter().filter(|c| c.agrees() && c.score >= alignment.nothing - t.support_slack);
    // An article has one value of one thing: the one that agrees, or that which fits best.
    let mut told: FxHashSet<ArticleId> = agreeing().map(|c| c.article).collect();
    let least = alignment.nothing - t.dispute_nothing;
    let differing = alignment.candidates.iter().filter(|c| !c.agrees() && c.score >= least);
    let differing: Vec<&Candidate> = differing.filter(|c| told.insert(c.article)).collect();
    let mut accounts = vec![account(by, agreeing(), index)];
    for &(best, sure) in against {
        let same = differing.iter().copied().filter(|c| key(c) == key(best));
        accounts.push(account((best, sure), same, index));
    }
    accounts
}

fn account<'a>(
    (best, sure): (&'a Candidate, f32),
    others: impl Iterator<Item = &'a Candidate>,
    index: &Index,
) -> Account {
    /// A reader looks at no more passages of one value.
    const SHOWN: usize = 3;
    let mut candidates: Vec<&Candidate> = vec![best];
    for c in others {
        if candidates.iter().all(|known| known.article != c.article) {
            candidates.push(c);
        }
    }
    let mut origins: Vec<Origin> = Vec::new();
    for c in &candidates {
        let article = index.article(c.article);
        let reading = index.reading(c.article);
        let span = reading.mentions[c.mention].span;
        let stretch = reading.sentence_at(span.start()).map_or(span, |s| reading.sentences[s].span);
        add(&mut origins, Origin { articles: vec![c.article], outlets: origin::outlets(article, stretch) }, index);
    }
    let mention = &index.reading(best.article).mentions[best.mention];
    Account {
        core: one_line(mention.core.of(&index.article(best.article).text)),
        value: mention.value.clone(),
        evidence: candidates.iter().take(SHOWN).map(|c| evidence(c, sure, index)).collect(),
        articles: candidates.len(),
        origins,
        days: days(&candidates, index),
    }
}

/// Adds an origin to those that are not the same, and makes one of those that are.
fn add(origins: &mut Vec<Origin>, mut new: Origin, index: &Index) {
    let mut number = 0;
    while number < origins.len() {
        if origins[number].is_same(&new, index) {
            let known = origins.remove(number);
            new.articles.extend(known.articles);
            let more = known.outlets.into_iter().filter(|o| !new.outlets.iter().any(|n| origin::is_same(n, o)));
            new.outlets.extend(more.collect::<Vec<_>>());
        } else {
            number += 1;
        }
    }
    origins.push(new);
}

/// `2023-10-05`, or the first and the last day: of one article as it was stated or is inferred within a year, of several as far
/// as it was stated.
fn days(candidates: &[&Candidate], index: &Index) -> Option<String> {
    let published = |c: &&Candidate| index.reading(c.article).published.as_ref().ok();
    if let [only] = candidates {
        let published = published(only).filter(|p| p.is_within_a_year())?;
        let inferred = if published.is_stated() { "" } else { " (inferred)" };
        return Some(published.range_in_words() + inferred);
    }
    let stated: Vec<Date> =
        candidates.iter().filter_map(published).filter(|p| p.is_stated()).filter_map(Published::day).collect();
    let (first, last) = (stated.iter().min()?, stated.iter().max()?);
    Some(if first == last { first.to_string() } else { format!("{first} to {last}") })
}

/// Whether all accounts come from one origin.
pub fn is_one_origin(accounts: &[Account], index: &Index) -> bool {
    let mut origins = Vec::new();
    for origin in accounts.iter().flat_map(|a| &a.origins) {
        add(&mut origins, origin.clone(), index);
    }
    origins.len() == 1
}

/// The least and the greatest of figures in one unit, as the sources write them; `None` of anything else.
pub fn range(accounts: &[Account]) -> Option<(&str, &str)> {
    let mut figures = Vec::new();
    for account in accounts {
        let Value::Quantity(q) = &account.value else { return None };
        if q.low != q.high {
            return None;
        }
        figures.push((q, account.core.as_str()));
    }
    let (first, _) = figures.first()?;
    let one_unit = figures.iter().all(|(q, _)| q.unit == first.unit && q.unit.0 != "{score}");
    let least = figures.iter().min_by_key(|(q, _)| q.low)?;
    let greatest = figures.iter().max_by_key(|(q, _)| q.high)?;
    (one_unit && least.0.low < greatest.0.high).then_some((least.1, greatest.1))
}
