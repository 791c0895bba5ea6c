//! Two values of the report that the sources have the other way round: each stands where the other belongs.
//!
//! Each value alone matches a source; only its clause tells that it is the other one's. So the clauses of both values are
//! held against those of both source values, by the words that the two do not share: straight, and crossed.

use super::{Alignment, Candidate, ClaimRef, weights as w};
use crate::claim::{Passage, Section};
use crate::index::Index;
use crate::mention::clause::Clause;
use crate::mention::terms::TermId;
use crate::value;
use crate::value::Value;
use crate::value::compare::{Comparison, compare};

/// Marks the claims of a section that are exchanged with a neighbour.
pub fn mark(section: &Section<'_>, index: &Index, alignments: &mut [Alignment]) {
    for i in 0..alignments.len() {
        for j in i + 1..alignments.len() {
            if !neighbours(section, alignments[i].claim, alignments[j].claim) {
                continue;
            }
            if let Some((a, b)) = exchanged(section, index, &alignments[i], &alignments[j]) {
                alignments[i].exchanged = Some(a);
                alignments[j].exchanged = Some(b);
            }
        }
    }
}

/// Two different values of one kind that stand close together in one passage.
fn neighbours(section: &Section<'_>, a: ClaimRef, b: ClaimRef) -> bool {
    if a.passage != b.passage || b.mention - a.mention > w::EXCHANGE_REACH {
        return false;
    }
    let passage = section.passages[a.passage];
    let (x, y) = (&passage.mentions[a.mention], &passage.mentions[b.mention]);
    let sentences = passage.sentence_at(x.span.start()).abs_diff(passage.sentence_at(y.span.start()));
    let near = match (&x.value, &y.value) {
        (Value::Quantity(p), Value::Quantity(q)) => {
            let counted = p.unit.0.is_empty() || p.unit.0.starts_with('{');
            p.unit == q.unit && sentences <= usize::from(!counted)
        }
        (Value::Duration(_), Value::Duration(_)) => sentences <= 1,
        (Value::Date(_), Value::Date(_)) => sentences == 0,
        _ => false,
    };
    near && compare(&x.value, &y.value) == Comparison::Conflict
}

/// The source value that each of the two should be.
fn exchanged(
    section: &Section<'_>,
    index: &Index,
    first: &Alignment,
    second: &Alignment,
) -> Option<(Candidate, Candidate)> {
    let passage = section.passages[first.claim.passage];
    let (a, b) =
        (own_terms(passage, first.claim, second.claim, index), own_terms(passage, second.claim, first.claim, index));
    let keys = value_keys(passage);
    let (c, d) =
        (own_values(passage, &keys, first.claim, second.claim), own_values(passage, &keys, second.claim, first.claim));
    let same = |c: &&Candidate| {
        matches!(c.comparison, Comparison::Same | Comparison::Compatible(value::compare::Why::Converted))
    };
    let mut best: Option<(f32, &Candidate, &Candidate)> = None;
    for x in first.candidates.iter().filter(same) {
        for y in second.candidates.iter().filter(same).filter(|y| y.article == x.article) {
            let located = index.located(x.article);
            let (p, q) = (located.value(x.mention), located.value(y.mention));
            if p.place.sentence.abs_diff(q.place.sentence) > w::EXCHANGE_SENTENCES {
                continue;
            }
            let shared = |terms: &[(TermId, f32)], here: Clause, there: Clause| -> f32 {
                let own = |t: TermId| located.stands_in(t, here) && !located.stands_in(t, there);
                terms.iter().filter(|t| own(t.0)).map(|t| t.1).sum()
            };
            let values = |own: &[&str], here: Clause, there: Clause| -> f32 {
                let stands = |key: &str, clause| located.has_value_in(key, clause);
                w::EXCHANGE_VALUE * own.iter().filter(|k| stands(k, here) && !stands(k, there)).count() as f32
            };
            let fits = |here: Clause, there: Clause| {
                shared(&a, here, there) + shared(&b, there, here) + values(&c, here, there) + values(&d, there, here)
            };
            let (straight, crossed) = (fits(p.stretch, q.stretch), fits(q.stretch, p.stretch));
            // One pair that fits as it stands is enough to leave the report alone.
            if straight > 0.0 && straight >= crossed {
                return None;
            }
            let same_language = passage.language == index.reading(x.article).language;
            let least = w::EXCHANGE_LEAST[usize::from(!same_language)];
            let clear = crossed >= least && crossed - straight >= w::EXCHANGE_CLEAR * crossed;
            if clear && best.is_none_or(|b| crossed > b.0) {
                best = Some((crossed, x, y));
            }
        }
    }
    let (_, x, y) = best?;
    Some((as_conflict(y), as_conflict(x)))
}

/// The terms of a claim's clause that its neighbour's clause does not have.
fn own_terms(passage: &Passage, claim: ClaimRef, other: ClaimRef, index: &Index) -> Vec<(TermId, f32)> {
    let (mine, theirs) = (passage.stretches[claim.mention], passage.stretches[other.mention]);
    let of = |clause: Clause| passage.terms.iter().filter(move |t| clause.contains(t.token));
    let taken: Vec<TermId> = of(theirs).map(|t| t.id).collect();
    let mut own: Vec<(TermId, f32)> =
        of(mine).filter(|t| !taken.contains(&t.id)).map(|t| (t.id, index.postings().weight(t))).collect();
    own.sort_by_key(|t| t.0);
    own.dedup_by_key(|t| t.0);
    own
}

/// The keys of a passage's values, by mention.
fn value_keys(passage: &Passage) -> Vec<String> {
    passage.mentions.iter().map(|m| value::key::key(&m.value)).collect()
}

/// The values beside a claim that do not stand beside its neighbour: whoever is said to be 53 years old.
fn own_values<'k>(passage: &Passage, keys: &'k [String], claim: ClaimRef, other: ClaimRef) -> Vec<&'k str> {
    let (mine, theirs) = (passage.stretches[claim.mention], passage.stretches[other.mention]);
    let within = |clause: Clause| {
        let stands = move |n: &usize| clause.contains(passage.token_at(passage.mentions[*n].core.start()) as u32);
        (0..keys.len()).filter(move |n| *n != claim.mention && *n != other.mention).filter(stands)
    };
    let taken: Vec<&str> = within(theirs).map(|n| keys[n].as_str()).collect();
    within(mine).map(|n| keys[n].as_str()).filter(|k| !taken.contains(k)).collect()
}

fn as_conflict(candidate: &Candidate) -> Candidate {
    Candidate { comparison: Comparison::Conflict, ..candidate.clone() }
}
