//! Decides what an alignment comes to: the claim agrees with the sources, differs from them, or they say nothing of it.
//!
//! Each claim's candidates compete with "nothing" for one whole of probability. Silence is the default: an alarm needs a
//! clear link to the event, a differing value that beats nothing and every agreeing one, and no rival claim to it.

use std::collections::BTreeMap;

use super::is_statement;
use crate::align::{Alignment, Candidate, weights as w};
use crate::claim::Section;
use crate::index::{ArticleId, Index};
use crate::value::compare::Comparison;
use crate::value::date::Grain;
use crate::value::slip::Slip;
use crate::value::{self, Value};

/// What an alignment comes to. Each candidate with its probability.
#[derive(Clone, Debug)]
pub enum Decision<'a> {
    Supported { by: (&'a Candidate, f32) },
    Differs { from: (&'a Candidate, f32) },
    Disputed { by: (&'a Candidate, f32), against: (&'a Candidate, f32) },
    Nothing,
    Unchecked { why: &'static str },
}

/// How sure an alarm must be.
const ALARM: f32 = 0.5;
/// How sure the alarms together must be where one of them looks like a slip of the pen, and that one.
const ALARM_TOGETHER: f32 = 0.78;
const ALARM_SLIP: f32 = 0.25;
/// How far an alarm must beat an agreeing value, and further an exactly equal one.
const BEATS: f32 = 0.7;
const BEATS_EXACT: f32 = 0.9;
/// How far an agreeing value may stand behind "nothing" and behind the best differing one.
const SUPPORT_SLACK: f32 = 1.0;
const SUPPORT_EXACT_SLACK: f32 = 2.5;
/// How sure a match must be of a value that many texts have.
const COMMON_SUPPORT: f32 = 0.3;
/// The only other value of its unit, with no agreeing one, is likelier meant.
const ONLY_ONE: f32 = 0.8;
/// How much worse than the differing value an agreeing one may fit and still make it a matter of dispute.
const RIVAL: f32 = 0.5;
/// The least [`crate::align::score::Parts::ratio`] of two figures that may be of one thing: about five times apart.
const ALIKE: f32 = -0.4;
/// The same day by chance is unlikely: how much better another date must fit to be held against it.
const DATE_CHANCE: f32 = 0.5;
/// Two claims that want the same source value this evenly both stay silent.
const EVEN: f32 = 0.6;

/// The decision for each alignment of a section, in order.
pub fn decide<'a>(section: &Section, alignments: &'a [Alignment], index: &Index) -> Vec<Decision<'a>> {
    let decisions: Vec<Decision> = alignments.iter().map(|a| one(section, a, index)).collect();
    // A source value may contradict one claim only.
    let mut wanted: BTreeMap<(ArticleId, usize), Vec<f32>> = BTreeMap::new();
    for decision in &decisions {
        if let Decision::Differs { from: (c, _) } = decision {
            wanted.entry((c.article, c.mention)).or_default().push(c.score);
        }
    }
    let alone = |c: &Candidate| {
        let rivals = &wanted[&(c.article, c.mention)];
        rivals.iter().filter(|&&score| score > c.score - EVEN).count() == 1
    };
    let settle = |decision| match decision {
        Decision::Differs { from } if !alone(from.0) => Decision::Nothing,
        other => other,
    };
    decisions.into_iter().map(settle).collect()
}

fn one<'a>(section: &Section, alignment: &'a Alignment, index: &Index) -> Decision<'a> {
    let passage = section.passages[alignment.claim.passage];
    let claimed = &passage.mentions[alignment.claim.mention].value;
    if let Some(why) = cannot_check(claimed) {
        return Decision::Unchecked { why };
    }
    if !alignment.link.covers() {
        return Decision::Nothing;
    }
    if let Some(other) = alignment.exchanged.as_ref().filter(|_| alignment.link.margin >= w::LEAST_MARGIN) {
        return Decision::Differs { from: (other, ALARM) };
    }
    let equal = alignment.candidates.iter().find(|c| c.agrees());
    let others = other_values(alignment, index);
    let e = equal.map_or(f32::NEG_INFINITY, |c| c.score);
    let mut best = others.first().copied();
    if let (Some(other), true) = (&mut best, equal.is_none() && is_only_one(claimed, &others, index)) {
        other.1 += ONLY_ONE;
    }
    let m = best.map_or(f32::NEG_INFINITY, |b| b.1);
    // Differences from one reference keep the exponentials small.
    let top = e.max(m).max(alignment.nothing);
    let share = |score: f32| (score - top).exp();
    let rest: f32 = others.iter().skip(1).map(|o| share(o.1)).sum();
    let total = share(alignment.nothing) + share(e) + share(m) + rest;
    let exact = equal.is_some_and(|c| c.comparison == Comparison::Same);

    // Of several differing values that together leave no doubt, the one that looks like a slip of the pen is meant.
    let together = (share(m) + rest) / total;
    let slips =
        |c: &Candidate| value::slip::slip(claimed, &index.reading(c.article).mentions[c.mention].value) != Slip::None;
    let slip = || {
        let likely = |o: &&(&Candidate, f32)| share(o.1) / total >= ALARM_SLIP && slips(o.0);
        others.iter().find(likely).copied().filter(|_| equal.is_none() && together >= ALARM_TOGETHER)
    };
    if let Some((candidate, score)) = best.filter(|b| share(b.1) / total >= ALARM).or_else(slip) {
        let p = share(score) / total;
        let same = candidate.parts.clause >= w::SAME_CLAUSE && candidate.parts.relation >= w::SAME_RELATION;
        let clear = same || alignment.link.margin >= w::LEAST_MARGIN;
        let beats = score - e > BEATS + if exact && !is_small_count(claimed) { BEATS_EXACT } else { 0.0 };
        if is_near(candidate) && beats && clear && is_statement(passage.kind) {
            let rival = equal.filter(|c| {
                exact
                    && c.article != candidate.article
                    && c.score >= alignment.nothing - SUPPORT_SLACK
                    && c.parts.fit() >= candidate.parts.fit() - RIVAL
            });
            return match rival {
                Some(by) => Decision::Disputed { by: (by, share(e) / total), against: (candidate, p) },
                None => Decision::Differs { from: (candidate, p) },
            };
        }
    }
    let Some(by) = equal else { return Decision::Nothing };
    let slack = if exact { SUPPORT_EXACT_SLACK } else { SUPPORT_SLACK };
    if e < alignment.nothing - SUPPORT_SLACK || e < m - slack {
        return Decision::Nothing;
    }
    let p = share(e) / total;
    let stated = &index.reading(by.article).mentions[by.mention].value;
    let common = is_common(claimed) || is_loose(claimed, stated);
    let told = is_near(by) || by.parts.relation >= w::SUPPORT_RELATION;
    if common && !(told && p >= COMMON_SUPPORT) {
        return Decision::Nothing;
    }
    let is_date = matches!(claimed, Value::Date(_));
    let against = others.iter().find(|(c, score)| {
        c.article != by.article
            && c.parts.taken == 0.0
            && is_near(c)
            && c.parts.ratio >= ALIKE
            && c.parts.fit() >= by.parts.fit() + if is_date { DATE_CHANCE } else { 0.0 }
            && *score >= alignment.nothing
    });
    match against {
        Some(&(c, score)) => Decision::Disputed { by: (by, p), against: (c, share(score) / total) },
        None => Decision::Supported { by: (by, p) },
    }
}

/// Whether the words around the source value are those of the claim, and not only its subject.
fn is_near(candidate: &Candidate) -> bool {
    candidate.parts.clause >= w::ALARM_CLAUSE || candidate.parts.relation >= w::ALARM_RELATION
}

/// The best candidate of each differing value, best first, with its score.
fn other_values<'a>(alignment: &'a Alignment, index: &Index) -> Vec<(&'a Candidate, f32)> {
    let mut seen = Vec::new();
    let mut others = Vec::new();
    for c in alignment.candidates.iter().filter(|c| c.comparison == Comparison::Conflict) {
        let key = value::key::key(&index.reading(c.article).mentions[c.mention].value);
        if !seen.contains(&key) {
            seen.push(key);
            others.push((c, c.score));
        }
    }
    others
}

/// Whether the best differing value is the only one that is measured in the claim's own unit.
fn is_only_one(claimed: &Value, others: &[(&Candidate, f32)], index: &Index) -> bool {
    let same_unit = |other: &Value| match (claimed, other) {
        (Value::Quantity(a), Value::Quantity(b)) => !a.unit.0.is_empty() && a.unit == b.unit,
        (Value::Duration(a), Value::Duration(b)) => a.unit == b.unit,
        _ => false,
    };
    let value = |c: &Candidate| &index.reading(c.article).mentions[c.mention].value;
    others.len() == 1
        || others.first().is_some_and(|o| same_unit(value(o.0)))
            && others.iter().filter(|o| same_unit(value(o.0))).count() == 1
}

/// A month of a known year against the same month of any year: on its own no sign of the same event.
fn is_loose(claimed: &Value, stated: &Value) -> bool {
    let (Value::Date(a), Value::Date(b)) = (claimed, stated) else { return false };
    a.first.day.is_none() && b.first.day.is_none() && a.first.year.is_some() != b.first.year.is_some()
}

/// A count below ten stands in many places for many things: an equal one elsewhere proves little.
fn is_small_count(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => q.high < rust_decimal::Decimal::TEN && (q.unit.0.is_empty() || q.unit.0.starts_with('{')),
        _ => false,
    }
}

/// What many texts have whatever they tell of: small counts, years and months, short lengths of time, numbers in names.
fn is_common(value: &Value) -> bool {
    match value {
        Value::Quantity(_) => is_small_count(value),
        Value::Date(d) => d.grain >= Grain::Month,
        Value::Duration(d) => d.high < rust_decimal::Decimal::TEN,
        Value::Identifier(_) => true,
    }
}

fn cannot_check(value: &Value) -> Option<&'static str> {
    match value {
        Value::Date(d) if d.ambiguous => Some("the date can be read in two ways"),
        Value::Date(d) if d.vague => Some("it names no period that could be compared"),
        Value::Quantity(q) if q.ambiguous => Some("the number can be read in two ways"),
        Value::Quantity(q) if q.approx == value::quantity::Approx::Vague => {
            Some("it names no number that could be compared")
        }
        _ => None,
    }
}
