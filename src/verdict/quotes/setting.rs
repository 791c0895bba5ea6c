//! Whether the report brings in a quote as the source does: then even few words are one person's and nobody else's.

use super::{Checked, Held};
use crate::mention::terms::{TermId, TermKind};

/// What the words around both quotes must weigh that are the same, and which share of those around the report's.
const WEIGHT: f32 = 8.0;
const SHARE: f32 = 0.5;

/// Whether most of what the report's sentence says beside the quote stands in the source's sentence too.
pub fn is_same(checked: &Checked, held: &Held) -> bool {
    let (passage, index) = (checked.passage, checked.index);
    let (article, quote) = (held.found.article, checked.quote.span);
    let Some(place) = index.reading(article).sentence_at(held.found.span().start()) else { return false };
    let Some(&sentence) = passage.sentences.get(passage.sentence_at(quote.start())) else { return false };
    let located = index.located(article);
    let (mut all, mut shared) = (0.0, 0.0);
    let mut seen: Vec<TermId> = Vec::new();
    // Concepts only repeat the words: both are in one language.
    let terms = passage.terms_in(sentence).iter().filter(|t| t.kind != TermKind::Concept);
    for term in terms.filter(|t| !quote.contains(passage.tokens[t.token as usize].span)) {
        if seen.contains(&term.id) {
            continue;
        }
        seen.push(term.id);
        let weight = index.postings().weight(term);
        all += weight;
        if located.places(term.id).iter().any(|p| p.sentence as usize == place) {
            shared += weight;
        }
    }
    shared >= WEIGHT && shared >= SHARE * all
}
