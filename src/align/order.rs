//! How much of a sentence stands in the same order around a source value: in a list ("from 300 to 200, …, from 800 to 700") only
//! the order tells which value is which, and in a sentence that is repeated nearly word for word it settles it.
//!
//! The words before the one value are aligned with those before the other, and the same behind them, as longest common
//! subsequences of weighted words; all values are equal here. Words near the value weigh more.

use super::link::Weighed;
use super::weights as w;
use crate::claim::Passage;
use crate::index::located::Located;
use crate::mention::terms::{TermId, TermKind};
use crate::text::span::Span;

/// The words on both sides of a value of the report, nearest first.
#[derive(Clone, Debug, Default)]
pub struct Sides {
    before: Vec<Item>,
    behind: Vec<Item>,
}

/// A word or a value, and what it counts for at its distance.
#[derive(Clone, Copy, Debug)]
struct Item {
    id: TermId,
    weight: f32,
}

impl Sides {
    /// The sides of mention `number` within its sentence. `weighed` are the passage's terms.
    pub fn new(passage: &Passage, number: usize, weighed: &[Weighed]) -> Sides {
        let own = passage.mentions[number].core;
        let Some(&sentence) = passage.sentences.get(passage.sentence_at(own.start())) else { return Sides::default() };
        // Items are words or values of several tokens, with signs between them.
        let sentence = passage.near(sentence, passage.token_at(own.start()), 4 * w::ORDER_REACH);
        let values: Vec<Span> = passage.mentions_in(sentence).map(|m| m.1.core).collect();
        let within = |token: u32| passage.tokens[token as usize].span;
        let range = passage.term_range(sentence);
        let terms = passage.terms[range.clone()].iter().zip(&weighed[range]);
        let words = terms.filter(|(t, _)| t.kind == TermKind::Word);
        let words = words.map(|(t, known)| (within(t.token), t.id, known.weight.max(w::ORDER_LEAST)));
        let words = words.filter(|(span, ..)| !values.iter().any(|v| v.contains(*span)));
        let values = values.iter().map(|&v| (v, TermId::VALUE, w::ORDER_VALUE));
        let mut items: Vec<_> = words.chain(values.filter(|v| v.0 != own)).collect();
        items.sort_by_key(|i| i.0);
        let place = items.partition_point(|i| i.0.start() < own.start());
        let near = |(distance, item): (usize, &(Span, TermId, f32))| Item {
            id: item.1,
            weight: item.2 * (-(distance as f32) / w::ORDER_DECAY).exp(),
        };
        Sides {
            before: items[..place].iter().rev().take(w::ORDER_REACH).enumerate().map(near).collect(),
            behind: items[place..].iter().take(w::ORDER_REACH).enumerate().map(near).collect(),
        }
    }

    /// The share of the words that stand around a source value in the same order, from 0 to 1.
    pub fn agreement(&self, located: &Located, mention: usize) -> f32 {
        let (before, behind) = located.around(mention, w::ORDER_REACH);
        let both = common(&self.before, before.iter().rev()) + common(&self.behind, behind.iter());
        let all: f32 = self.before.iter().chain(&self.behind).map(|i| i.weight).sum();
        both / all.max(w::ORDER_MASS)
    }
}

/// The weight of the heaviest common subsequence.
fn common<'a>(items: &[Item], others: impl Iterator<Item = &'a TermId>) -> f32 {
    let mut row = [0.0f32; w::ORDER_REACH + 1];
    for other in others.take(w::ORDER_REACH) {
        let mut diagonal = 0.0;
        for (n, item) in items.iter().enumerate() {
            let above = row[n + 1];
            let with = if item.id == *other { diagonal + item.weight } else { 0.0 };
            row[n + 1] = above.max(row[n]).max(with);
            diagonal = above;
        }
    }
    row[items.len().min(w::ORDER_REACH)]
}
