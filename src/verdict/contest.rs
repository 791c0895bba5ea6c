//! [`Contest`]: the source values that may speak of a claim compete with one another and with "nothing in the sources". What it
//! takes to win stands in [`super::mode`].

use super::decide::Decision;
use super::mode::Thresholds;
use super::parties::voices::Side;
use crate::align::{Alignment, Candidate};
use crate::claim::Passage;
use crate::index::{ArticleId, Index};
use crate::value::compare::Comparison;
use crate::value::date::Grain;
use crate::value::slip::Slip;
use crate::value::{self, Value};

/// The best agreeing value, every differing one and "nothing", competing for one whole of probability.
pub struct Contest<'a, 'c> {
    claimed: &'c Value,
    alignment: &'a Alignment,
    passage: &'c Passage,
    index: &'a Index,
    t: &'c Thresholds,
    pub equal: Option<&'a Candidate>,
    /// The best candidate of each differing value with its score, best first.
    others: Vec<(&'a Candidate, f32)>,
    /// The highest score: differences from it keep the exponentials small.
    top: f32,
    total: f32,
}

impl<'a, 'c> Contest<'a, 'c> {
    pub fn new(passage: &'c Passage, alignment: &'a Alignment, index: &'a Index, t: &'c Thresholds) -> Contest<'a, 'c> {
        let claimed = &passage.mentions[alignment.claim.mention].value;
        let equal = alignment.candidates.iter().find(|c| c.agrees());
        let mut others = other_values(alignment, index);
        if equal.is_none() && is_only_one(claimed, &others, index) {
            others[0].1 += t.only_one;
        }
        let scores = equal.map(|c| c.score).into_iter().chain(others.iter().map(|o| o.1)).chain([alignment.nothing]);
        let top = scores.clone().fold(f32::NEG_INFINITY, f32::max);
        let total = scores.map(|score| (score - top).exp()).sum();
        Contest { claimed, alignment, passage, index, t, equal, others, top, total }
    }

    fn probability(&self, score: f32) -> f32 {
        (score - self.top).exp() / self.total
    }

    fn stated(&self, candidate: &Candidate) -> &'a Value {
        &self.index.reading(candidate.article).mentions[candidate.mention].value
    }

    /// Whether the best agreeing value is the very same.
    fn is_exact(&self) -> bool {
        self.equal.is_some_and(|c| c.comparison == Comparison::Same)
    }

    /// Whether the words around the source value are those of the claim, and not only its subject.
    fn is_near(&self, candidate: &Candidate) -> bool {
        candidate.parts.clause >= self.t.alarm_clause || candidate.parts.relation >= self.t.near_relation
    }

    /// Whether a source has the sentence nearly as it stands, with the value: however little it has of the rest.
    pub fn is_verbatim(&self) -> bool {
        self.equal.is_some_and(|c| {
            c.parts.relation >= self.t.verbatim_relation && c.parts.clause >= self.t.verbatim_clause && self.is_exact()
        })
    }

    /// Whether a differing value stands where the claim does: the words around it are those of the claim, and where it is no
    /// likely slip of the pen they leave little doubt. In another language few words are left to tell by.
    fn is_counterpart(&self, candidate: &Candidate) -> bool {
        let (parts, likeness) = (&candidate.parts, &candidate.likeness);
        let ahead = candidate.score - self.alignment.nothing;
        // Nexus 4 and Nexus 5 are two things: only the same sentence has the one for the other.
        if matches!(self.claimed, Value::Identifier(_)) {
            return likeness.beside >= self.t.name_beside;
        }
        // What no calendar has is a slip for certain.
        let impossible = matches!(self.claimed, Value::Date(d) if d.impossible);
        let slip = impossible || parts.slip > 0.0 || parts.other_date > 0.0;
        let told = ahead >= self.t.slip_ahead || parts.relation >= self.t.slip_relation;
        let near = parts.clause >= self.t.alarm_clause
            || parts.relation >= self.t.alarm_relation
            || likeness.stretch >= self.t.alarm_stretch
            || !likeness.same_language && slip && told
            || likeness.set_off && slip && likeness.stretch >= self.t.set_off_stretch;
        near && (slip || ahead >= self.t.sure_ahead || likeness.beside >= self.t.sure_beside)
    }

    /// What the claim differs from, if it is sure enough that it does.
    pub fn alarm(&self) -> Option<Decision<'a>> {
        let clear = self.alignment.link.margin >= self.t.margin;
        if let Some(other) = self.alignment.exchanged.as_ref().filter(|_| clear) {
            return Some(Decision::Differs { from: (other, self.t.alarm) });
        }
        let best = self.others.first().copied().filter(|b| self.probability(b.1) >= self.t.alarm);
        let (candidate, score) = best.or_else(|| self.slip()).or_else(|| self.listed())?;
        let same = candidate.parts.clause >= self.t.same_clause && candidate.parts.relation >= self.t.same_relation
            || candidate.likeness.beside >= self.t.same_beside && candidate.parts.relation >= self.t.near_relation;
        let ahead =
            self.t.beats + if self.is_exact() && !is_small_count(self.claimed) { self.t.beats_exact } else { 0.0 };
        let beats = self.equal.is_none_or(|e| score - e.score > ahead);
        let alike = candidate.parts.slip > 0.0 || candidate.parts.ratio >= self.t.alarm_ratio;
        if !(self.is_counterpart(candidate) && beats && alike && (clear || same)) {
            return None;
        }
        let from = (candidate, self.probability(score));
        let rival = self.equal.filter(|c| {
            self.is_exact()
                && c.article != candidate.article
                && c.score >= self.alignment.nothing - self.t.support_slack
                && c.parts.fit() >= candidate.parts.fit() - self.t.rival
        });
        Some(match rival {
            Some(by) => Decision::Disputed { by: (by, self.probability(by.score)), against: vec![from] },
            None => Decision::Differs { from },
        })
    }

    /// Whether the passage states the value of a source as well, beside the claim: it speaks of two things.
    fn is_claimed_too(&self, candidate: &Candidate) -> bool {
        let key = value::key::key(self.stated(candidate));
        self.passage.mentions.iter().any(|m| value::key::key(&m.value) == key)
    }

    /// Whether an article has the claimed value too: what it has of other values beside it disputes nothing.
    fn agrees_too(&self, article: ArticleId) -> bool {
        let least = self.alignment.nothing - self.t.support_slack;
        self.alignment.candidates.iter().any(|c| c.article == article && c.agrees() && c.score >= least)
    }

    /// Whether a state that is named counts otherwise: what it counts is the same thing, though told in other words.
    fn is_other_count(&self, by: &Candidate, other: &Candidate, score: f32) -> bool {
        // Across languages too few words are left to tell two wars apart.
        let fits = other.likeness.same_language
            && other.parts.noun > 0.0
            && other.parts.fit() >= by.parts.fit() - self.t.count_slack
            && score >= self.alignment.nothing + self.t.count_ahead;
        let span = || self.index.reading(other.article).mentions[other.mention].core;
        fits && Side::in_article(other.article, span(), self.index).is_some_and(|side| !side.states.is_empty())
    }

    /// Of differing values, best first, those that fit about as well as the best one, one of an article: it has one value of
    /// one thing.
    fn one_of_each(&self, others: impl Iterator<Item = (&'a Candidate, f32)>) -> Vec<(&'a Candidate, f32)> {
        let mut kept: Vec<(&Candidate, f32)> = Vec::new();
        for (c, score) in others {
            let fits = kept.first().is_none_or(|first| c.parts.fit() >= first.0.parts.fit() - self.t.dispute_slack);
            if fits && kept.iter().all(|k| k.0.article != c.article) {
                kept.push((c, self.probability(score)));
            }
        }
        kept
    }

    /// Of the values of one sentence that together leave no doubt, the one that stands in the claim's place.
    fn listed(&self) -> Option<(&'a Candidate, f32)> {
        let &(first, score) = self.others.first()?;
        let sentence = |c: &Candidate| (c.article, self.index.located(c.article).value(c.mention).place.sentence);
        let beside = self.others.iter().filter(|o| sentence(o.0) == sentence(first));
        let together: f32 = beside.map(|o| self.probability(o.1)).sum();
        let in_place = first.likeness.same_language && first.likeness.beside >= self.t.listed_beside;
        (together >= self.t.alarm_together && in_place).then_some((first, score))
    }

    /// Of several differing values that together leave no doubt, the one that looks like a slip of the pen.
    fn slip(&self) -> Option<(&'a Candidate, f32)> {
        let together: f32 = self.others.iter().map(|o| self.probability(o.1)).sum();
        if self.equal.is_some() || together < self.t.alarm_together {
            return None;
        }
        let slips = |c: &Candidate| value::slip::slip(self.claimed, self.stated(c)) != Slip::None;
        self.others.iter().copied().find(|&(c, score)| self.probability(score) >= self.t.alarm_slip && slips(c))
    }

    /// What agrees with the claim, and whether another source disputes it.
    pub fn support(&self) -> Decision<'a> {
        let Some(by) = self.equal else { return Decision::Nothing };
        let slack = if self.is_exact() { self.t.support_exact_slack } else { self.t.support_slack };
        let beaten = self.others.first().is_some_and(|o| by.score < o.1 - slack);
        if beaten || by.score < self.alignment.nothing - self.t.support_slack {
            return Decision::Nothing;
        }
        let p = self.probability(by.score);
        let common = is_common(self.claimed) || is_loose(self.claimed, self.stated(by));
        let least = self.t.support_relation[usize::from(!by.likeness.same_language)];
        let told = self.is_near(by) || by.parts.relation >= least;
        if common && !(told && p >= self.t.common_support) {
            return Decision::Nothing;
        }
        // One event has many dates: another account of this one is a date that could be written for it.
        let date = matches!(self.claimed, Value::Date(_));
        let behind = if date { -self.t.date_chance } else { self.t.dispute_slack };
        let against = self.others.iter().filter(|(c, score)| {
            !self.agrees_too(c.article)
                && c.parts.taken == 0.0
                && (!date || c.parts.slip > 0.0)
                && self.is_near(c)
                && c.parts.ratio >= self.t.alike
                && (c.parts.fit() >= by.parts.fit() - behind
                    && *score >= self.alignment.nothing - self.t.dispute_nothing
                    || self.is_other_count(by, c, *score))
                && !self.is_claimed_too(c)
        });
        let against: Vec<_> = self.one_of_each(against.copied());
        if against.is_empty() {
            Decision::Supported { by: (by, p) }
        } else {
            Decision::Disputed { by: (by, p), against }
        }
    }
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
        // Quận 1 is everywhere, COVID-19 is itself.
        Value::Identifier(name) => name.contains(' ') || name.chars().all(|c| c.is_ascii_digit()),
    }
}
