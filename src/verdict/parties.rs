//! Claims of a party: a figure that only one side of a dispute gives, one that is given to the wrong side, and two sides that
//! give two.
//!
//! News attributes nearly everything, and what an office counts is no claim. A party is who accuses, who denies or is accused
//! nearby, or who fights; everything else keeps silent. The sources' words decide, and the report's own attribution.

use rustc_hash::FxHashSet;

use super::decide::Decision;
use super::is_statement;
use super::mode::Thresholds;
use super::voices::{Relation, Side, Voice, in_article, states, voice};
use crate::align::{Alignment, Candidate};
use crate::claim::{Passage, Section};
use crate::index::Index;
use crate::language::parties::{is_accusing, is_armed, is_office, speaks_of_own, tells_of_losses};
use crate::language::speech::{self, Manner, Needs};
use crate::mention::Mention;
use crate::mention::attribution::Attribution;
use crate::text::span::Span;
use crate::text::word_key::WordKey;
use crate::value::date::Grain;
use crate::value::{Value, key};

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
    match voice(passage.said.attributions.iter(), mention.core) {
        Voice::Speaker(attribution) => match Side::of(attribution, &passage.prose, index) {
            Some(named) => dispute.of_speaker(&named, &said, passage, mention, decision, agreeing),
            None => decision,
        },
        Voice::Own if is_flat(passage, mention.span) => dispute.of_nobody(&said, mention, decision, agreeing),
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

/// Whether the sentence of a value and the one before it attribute nothing and quote nothing.
fn is_flat(passage: &Passage, span: Span) -> bool {
    let stretch = passage.two_sentences(span.start());
    let own = passage.sentences.get(passage.sentence_at(span.start())).copied().unwrap_or(stretch);
    let said = |a: &Attribution| a.is_said() && (stretch.overlaps(a.cue) || own.overlaps(a.content));
    let quoted = passage.said.quotes.iter().any(|q| q.kind.is_speech() && q.span.overlaps(own));
    !quoted && !passage.said.attributions.iter().any(said) && !has_verb_of_saying(passage, own)
}

/// Whether a sentence has a verb of saying, whosever it is: its speaker may not have been found.
fn has_verb_of_saying(passage: &Passage, sentence: Span) -> bool {
    let speech = speech::of(passage.language);
    let tokens = &passage.tokens[passage.token_at(sentence.start())..passage.token_at(sentence.end())];
    let keys: Vec<WordKey> = tokens.iter().map(|t| WordKey::of(&t.folded(&passage.prose))).collect();
    (0..keys.len()).any(|i| {
        let word = |k: usize| keys.get(i + k).copied().unwrap_or(WordKey::NONE);
        let verb = speech.verbs.at(word).is_some_and(|(_, v)| matches!(v.needs, Needs::Nothing | Needs::Object));
        verb || speech.unsaid.at(word).is_some() || speech.according.at(word).is_some()
    })
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
        let agreeing = self.alignment.candidates.iter().filter(|c| c.agrees() && c.score >= self.least);
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
        let other = self
            .counterparts()
            .find(|c| !stands_here(c) && self.side(c).is_some_and(|s| s.relation(named) == Relation::Same));
        match other {
            Some(from) => Decision::WrongSpeaker { from: (from, by.1), by: by.0, speaker: named.name.clone() },
            None => decision,
        }
    }

    /// The report states it flatly.
    fn of_nobody(
        &self,
        said: &[(&'a Candidate, Side)],
        mention: &Mention,
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
        if said.iter().all(|(c, side)| self.is_partys(c, side, &mention.value)) {
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
        let (t, least) = (self.t, self.by.parts.fit() - self.t.mouth_slack);
        let figure = matches!(self.stated(self.by).value, Value::Quantity(_));
        self.alignment.candidates.iter().filter(move |c| {
            !c.agrees()
                && c.parts.fit() >= least
                && c.parts.relation >= t.mouth_relation
                && c.parts.ratio >= t.alike
                && (!figure || c.parts.noun > 0.0 || c.parts.noun == 0.0 && c.parts.relation >= t.same_relation)
        })
    }

    /// Whether two speakers can speak of the same thing: either counts his own dead, or those of the other, unless they name the
    /// same states and mean nothing of their own.
    fn speak_of_one(&self, a: &Candidate, b: &Candidate) -> bool {
        let content = |c: &Candidate| match in_article(self.index.reading(c.article), self.span(c)) {
            Voice::Speaker(attribution) => attribution.content.of(&self.index.article(c.article).text),
            Voice::Own | Voice::Unclear => "",
        };
        let (a, b) = (content(a), content(b));
        !speaks_of_own(a) && !speaks_of_own(b) && states(a) == states(b)
    }

    /// Whether a source has a value from a party to a dispute.
    fn is_partys(&self, candidate: &Candidate, side: &Side, value: &Value) -> bool {
        let reading = self.index.reading(candidate.article);
        let text = &self.index.article(candidate.article).text;
        let Voice::Speaker(attribution) = in_article(reading, self.span(candidate)) else { return false };
        if is_office(&side.name) {
            return false;
        }
        let accuses = attribution.manner == Manner::Accused;
        if accuses {
            return is_accusing(attribution.cue.of(text));
        }
        let puts_forward = matches!(attribution.manner, Manner::Said | Manner::Claimed | Manner::Announced);
        // A day is seldom what is in dispute.
        puts_forward
            && !matches!(value, Value::Date(_))
            && (self.fights(attribution, side, text) || self.is_in_dispute(candidate, side))
    }

    /// Whether one who fights says it of what the fighting cost: an army, or a state of another.
    fn fights(&self, attribution: &Attribution, side: &Side, text: &str) -> bool {
        let content = attribution.content.of(text);
        if !tells_of_losses(content) {
            return false;
        }
        let another = || states(content).iter().any(|s| !side.states.contains(s));
        is_armed(&side.name) || !side.states.is_empty() && another()
    }

    /// Whether the speaker denies or accuses, or another state denies, within two sentences of what he says.
    fn is_in_dispute(&self, candidate: &Candidate, side: &Side) -> bool {
        const NEAR: usize = 2;
        let reading = self.index.reading(candidate.article);
        let text = &self.index.article(candidate.article).text;
        let Some(here) = reading.sentence_at(self.span(candidate).start()) else { return false };
        let paragraph = reading.sentences[here].paragraph;
        let around = here.saturating_sub(NEAR)..(here + NEAR + 1).min(reading.sentences.len());
        around.filter(|&s| reading.sentences[s].paragraph.abs_diff(paragraph) <= 1).any(|sentence| {
            reading.attributions_of(sentence).any(|a| {
                let denies = a.manner == Manner::Denied;
                let accuses = a.manner == Manner::Accused && is_accusing(a.cue.of(text));
                (denies || accuses)
                    && Side::of(a, text, self.index).is_some_and(|s| match s.relation(side) {
                        Relation::Same => !is_office(&s.name),
                        Relation::Different => denies && !s.states.is_empty(),
                        Relation::Unknown => false,
                    })
            })
        })
    }
}
