//! Claims of a party: a figure that only one side of a dispute gives, one that is given to the wrong side, and two sides that
//! give two.
//!
//! News attributes nearly everything, and what an office counts is no claim. A party is who accuses, who denies or is accused
//! nearby, or who fights; everything else keeps silent. The sources' words decide, and the report's own attribution.

mod flat;
mod stake;
pub mod voices;

use rustc_hash::FxHashSet;

use super::decide::Decision;
use super::is_statement;
use super::mode::Thresholds;
use crate::align::{Alignment, Candidate};
use crate::claim::{Passage, Section};
use crate::index::Index;
use crate::language::parties::speaks_of_own;
use crate::mention::Mention;
use crate::text::span::Span;
use crate::value::compare::Comparison;
use crate::value::date::Grain;
use crate::value::{Value, key};
use flat::{about, attributions_about, is_flat};
use voices::{Relation, Side, Voice, in_article, states, voice};

/// Who says what agrees with a claim, looked at beside who says so in the report. Any other decision is left as it is.
pub fn settle<'a>(
    section: &Section,
    alignment: &'a Alignment,
    index: &'a Index,
    t: &Thresholds,
    decision: Decision<'a>,
) -> Decision<'a> {
    let passage = section.passages[alignment.claim.passage];
    let mention = &passage.mentions[alignment.claim.mention];
    let agreeing = match &decision {
        Decision::Supported { by } => *by,
        Decision::Disputed { by, .. } => *by,
        _ => return decision,
    };
    if !is_statement(passage.kind) || !can_be_claimed(&mention.value) {
        return decision;
    }
    let dispute = Dispute { alignment, index, t, by: agreeing.0, least: alignment.nothing - t.support_slack };
    let Some(said) = dispute.speakers() else { return decision };
    match voice(attributions_about(passage, mention.core), mention.core) {
        Voice::Speaker(attribution) => match Side::of(attribution, &passage.prose, index) {
            Some(named) => dispute.of_speaker(&named, &said, passage, mention, decision, agreeing),
            None => decision,
        },
        Voice::Own if is_flat(passage, mention.span) => dispute.of_nobody(&said, decision, agreeing),
        Voice::Own | Voice::Unclear => decision,
    }
}

/// Says once a sentence that a party is behind it: of its first figure, or of its first date where it has none.
pub fn once(section: &Section, alignments: &[Alignment], decisions: &mut [Decision]) {
    let partys = |d: &Decision| matches!(d, Decision::OneParty { .. });
    if decisions.iter().filter(|d| partys(d)).take(2).count() < 2 {
        return;
    }
    let mut noted = FxHashSet::default();
    for of_dates in [false, true] {
        for (alignment, decision) in alignments.iter().zip(decisions.iter_mut()) {
            let passage = section.passages[alignment.claim.passage];
            let mention = &passage.mentions[alignment.claim.mention];
            let sentence = (alignment.claim.passage, passage.sentence_at(mention.span.start()));
            let is_date = matches!(mention.value, Value::Date(_));
            if let Decision::OneParty { by, .. } = decision
                && is_date == of_dates
                && !noted.insert(sentence)
            {
                *decision = Decision::Supported { by: *by };
            }
        }
    }
}

/// What one side can say and another not: no name, rank or background date.
fn can_be_claimed(value: &Value) -> bool {
    match value {
        Value::Quantity(q) => !q.ordinal,
        Value::Date(d) => d.grain <= Grain::Day,
        Value::Duration(_) => true,
        Value::Identifier(_) => false,
    }
}

/// The sources of a claim that agrees with one of them.
struct Dispute<'a, 't> {
    alignment: &'a Alignment,
    index: &'a Index,
    t: &'t Thresholds,
    by: &'a Candidate,
    /// A candidate below this speaks of something else.
    least: f32,
}

impl<'a> Dispute<'a, '_> {
    fn span(&self, candidate: &Candidate) -> Span {
        self.index.reading(candidate.article).mentions[candidate.mention].core
    }

    fn side(&self, candidate: &Candidate) -> Option<Side> {
        Side::in_article(candidate.article, self.span(candidate), self.index)
    }

    /// Who says the agreeing values; `None` where a source says one of them itself, or it is not known who does.
    fn speakers(&self) -> Option<Vec<(&'a Candidate, Side)>> {
        // What so many say is no one party's.
        const MOST: usize = 16;
        let agreeing = || self.alignment.candidates.iter().filter(|c| c.agrees() && c.score >= self.least);
        let agreeing = if agreeing().nth(MOST).is_some() { return None } else { agreeing() };
        agreeing.map(|c| Some((c, self.side(c)?))).collect::<Option<Vec<_>>>().filter(|s| !s.is_empty())
    }

    /// The report names who says so.
    fn of_speaker(
        &self,
        named: &Side,
        said: &[(&'a Candidate, Side)],
        passage: &Passage,
        mention: &Mention,
        decision: Decision<'a>,
        by: (&'a Candidate, f32),
    ) -> Decision<'a> {
        let relation = |side: &Side| named.relation(side);
        if said.iter().any(|(_, side)| relation(side) == Relation::Same) {
            // What others say of it was not asked.
            return match decision {
                Decision::Disputed { by, against } => {
                    let other = |c: &Candidate| self.side(c).is_some_and(|s| relation(&s) == Relation::Different);
                    let against: Vec<_> = against.into_iter().filter(|(c, _)| !other(c)).collect();
                    if against.is_empty() { Decision::Supported { by } } else { Decision::Disputed { by, against } }
                }
                other => other,
            };
        }
        if said.iter().any(|(_, side)| relation(side) != Relation::Different) {
            return decision;
        }
        let sentence = passage.sentences.get(passage.sentence_at(mention.span.start()));
        let beside: Vec<String> = sentence.map_or(Vec::new(), |&s| {
            passage.mentions_in(s).filter(|(_, m)| m.span != mention.span).map(|(_, m)| key::key(&m.value)).collect()
        });
        let stands_here = |c: &Candidate| beside.contains(&key::key(&self.stated(c).value));
        let of_named = |c: &Candidate| self.side(c).is_some_and(|s| s.relation(named) == Relation::Same);
        let own = self.counterparts().find(|c| !stands_here(c) && of_named(c));
        if own.is_some() || self.is_anothers(named, said, of_named) {
            return Decision::WrongSpeaker { by, own, speaker: named.name.clone() };
        }
        decision
    }

    /// Whether the agreeing value is beyond doubt what the report tells, and its article has other figures of the sort from the
    /// speaker whom the report names, of another state: then this one is not his.
    fn is_anothers(&self, named: &Side, said: &[(&Candidate, Side)], of_named: impl Fn(&Candidate) -> bool) -> bool {
        const LOOKED_AT: usize = 16;
        let sure = self.by.comparison == Comparison::Same && self.by.parts.relation >= self.t.same_relation;
        let of_states = !named.states.is_empty() && said.iter().all(|(_, side)| !side.states.is_empty());
        let alike = |c: &&Candidate| {
            !c.agrees() && c.article == self.by.article && c.parts.noun > 0.0 && c.parts.ratio >= self.t.alike
        };
        sure && of_states && self.alignment.candidates.iter().filter(alike).take(LOOKED_AT).any(of_named)
    }

    /// The report states it flatly.
    fn of_nobody(
        &self,
        said: &[(&'a Candidate, Side)],
        decision: Decision<'a>,
        by: (&'a Candidate, f32),
    ) -> Decision<'a> {
        let Decision::Supported { .. } = decision else { return decision };
        let first = &said[0].1;
        // Both sides agree: nobody disputes it.
        if said.iter().any(|(_, side)| side.relation(first) != Relation::Same) {
            return decision;
        }
        // Of bodies without a state it cannot be known that they are two: then the words around must be the same.
        let opposed = |c: &&Candidate| {
            let other = self.side(c).is_some_and(|s| match s.relation(first) {
                Relation::Same => false,
                Relation::Different => true,
                Relation::Unknown => c.parts.relation >= self.t.same_relation,
            });
            other && self.speak_of_one(said[0].0, c)
        };
        if let Some(other) = self.counterparts().find(opposed) {
            return Decision::Disputed { by, against: vec![(other, by.1)] };
        }
        if said.iter().all(|(c, side)| stake::is_partys(c.article, self.stated(c), side, self.index)) {
            return Decision::OneParty { by, party: first.name.clone() };
        }
        decision
    }

    fn stated(&self, candidate: &Candidate) -> &'a Mention {
        &self.index.reading(candidate.article).mentions[candidate.mention]
    }

    /// Differing values that are of the same thing beyond doubt, best first. That another one stands in the same sentence is no
    /// matter here: whose words they are tells them apart.
    fn counterparts(&self) -> impl Iterator<Item = &'a Candidate> {
        const LOOKED_AT: usize = 16;
        let (t, least) = (self.t, self.by.parts.fit() - self.t.mouth_slack);
        let figure = matches!(self.stated(self.by).value, Value::Quantity(_));
        let near = self.alignment.candidates.iter().filter(move |c| {
            !c.agrees()
                && c.parts.fit() >= least
                && c.parts.relation >= t.mouth_relation
                && c.parts.ratio >= t.alike
                && (!figure || c.parts.noun > 0.0 || c.parts.noun == 0.0 && c.parts.relation >= t.same_relation)
        });
        near.take(LOOKED_AT)
    }

    /// Whether two speakers can speak of the same thing: either counts his own dead, or those of the other, unless they name the
    /// same states and mean nothing of their own.
    fn speak_of_one(&self, a: &Candidate, b: &Candidate) -> bool {
        let content = |c: &Candidate| match in_article(self.index.reading(c.article), self.span(c)) {
            Voice::Speaker(attribution) => {
                let text = &self.index.article(c.article).text;
                about(attribution.content, self.span(c), text).of(text)
            }
            Voice::Own | Voice::Unclear => "",
        };
        let (a, b) = (content(a), content(b));
        !speaks_of_own(a) && !speaks_of_own(b) && states(a) == states(b)
    }
}
