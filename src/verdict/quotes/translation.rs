//! The original of a quote that the report translates.

use super::speaker::{Relation, Who, relation};
use super::{Checked, said_by};
use crate::mention::terms::{TermId, terms};
use crate::text::token::tokenize;
use crate::verdict::Evidence;

/// What a quote and its original must share: concepts and names, and what they weigh together.
const SHARED: usize = 2;
const WEIGHT: f32 = 8.0;

/// The quote of the same speaker, in the articles about the event, that shares the most concepts with the report's.
pub fn original(checked: &Checked, who: &Who) -> Option<Evidence> {
    let index = checked.index;
    let mut ours: Vec<(TermId, f32)> = checked
        .terms()
        .iter()
        .filter(|t| t.kind.crosses_languages())
        .map(|t| (t.id, index.postings().weight(t)))
        .collect();
    ours.sort_by_key(|t| t.0);
    ours.dedup_by_key(|t| t.0);
    let mut best: Option<(f32, Evidence)> = None;
    for &article in checked.event {
        let (text, reading) = (&index.article(article).text, index.reading(article));
        for quote in reading.quotes.iter().filter(|q| !q.nested && q.kind.is_speech()) {
            let words = |p: &crate::text::span::Span| terms(p.of(text), &tokenize(p.of(text)), reading.language);
            let theirs: Vec<TermId> = quote.parts.iter().flat_map(words).map(|t| t.id).collect();
            let shared: Vec<f32> = ours.iter().filter(|t| theirs.contains(&t.0)).map(|t| t.1).collect();
            let weight: f32 = shared.iter().sum();
            let better = best.as_ref().is_none_or(|b| weight > b.0);
            let same = || said_by(article, quote, index).is_some_and(|w| relation(who, &w, index) == Relation::Same);
            if shared.len() >= SHARED && weight >= WEIGHT && better && same() {
                best = Some((weight, Evidence::at(article, quote.parts[0], 0.5, index)));
            }
        }
    }
    best.map(|b| b.1)
}
