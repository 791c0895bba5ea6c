//! Decides what an alignment comes to: the claim agrees with the sources, differs from them, or they say nothing of it.
//!
//! Each claim's candidates compete with "nothing" for one whole of probability. Silence is the default: an alarm needs a
//! clear link to the event, a differing value that beats nothing and every agreeing one, and no rival claim to it.

use std::collections::BTreeMap;

use super::contest::Contest;
use super::mode::Thresholds;
use super::{is_statement, parties};
use crate::align::{Alignment, Candidate};
use crate::claim::Section;
use crate::index::{ArticleId, Index};
use crate::value::{self, Value};

/// What an alignment comes to. Each candidate with its probability.
#[derive(Clone, Debug)]
pub enum Decision<'a> {
    Supported {
        by: (&'a Candidate, f32),
    },
    /// The sources have it, and only from one party to a dispute.
    OneParty {
        by: (&'a Candidate, f32),
        party: String,
    },
    Differs {
        from: (&'a Candidate, f32),
    },
    /// The report has it from `speaker`; it is another who says it, and the speaker says `own`, if that can be told.
    WrongSpeaker {
        by: (&'a Candidate, f32),
        own: Option<&'a Candidate>,
        speaker: String,
    },
    /// The best of each differing value, best first.
    Disputed {
        by: (&'a Candidate, f32),
        against: Vec<(&'a Candidate, f32)>,
    },
    Nothing,
    Unchecked {
        why: &'static str,
    },
}

/// The decision for each alignment of a section, in order.
pub fn decide<'a>(
    section: &Section,
    alignments: &'a [Alignment],
    index: &'a Index,
    t: &Thresholds,
) -> Vec<Decision<'a>> {
    let decided = |a: &'a Alignment| parties::settle(section, a, index, t, one(section, a, index, t));
    let mut decisions: Vec<Decision> = alignments.iter().map(decided).collect();
    parties::once(section, alignments, &mut decisions);
    // A source value may contradict one claim only.
    let mut wanted: BTreeMap<(ArticleId, usize), Vec<f32>> = BTreeMap::new();
    for decision in &decisions {
        if let Decision::Differs { from: (c, _) } = decision {
            wanted.entry((c.article, c.mention)).or_default().push(c.score);
        }
    }
    let alone = |c: &Candidate| {
        let rivals = &wanted[&(c.article, c.mention)];
        rivals.iter().filter(|&&score| score > c.score - t.even).count() == 1
    };
    let settle = |decision| match decision {
        Decision::Differs { from } if !alone(from.0) => Decision::Nothing,
        other => other,
    };
    decisions.into_iter().map(settle).collect()
}

fn one<'a>(section: &Section, alignment: &'a Alignment, index: &'a Index, t: &Thresholds) -> Decision<'a> {
    let passage = section.passages[alignment.claim.passage];
    let claimed = &passage.mentions[alignment.claim.mention].value;
    let impossible = matches!(claimed, Value::Date(d) if d.impossible);
    let unchecked = cannot_check(claimed).map(|why| Decision::Unchecked { why });
    if let Some(unchecked) = unchecked.clone().filter(|_| !impossible) {
        return unchecked;
    }
    let contest = Contest::new(passage, alignment, index, t);
    if !alignment.link.covers(t.cover, t.name_cover) && !contest.is_verbatim() {
        return unchecked.unwrap_or(Decision::Nothing);
    }
    let alarm = if is_statement(passage.kind) { contest.alarm() } else { None };
    if alignment.doubtful && contest.equal.is_none() {
        return Decision::Unchecked { why: "the source’s figure can be read in two ways" };
    }
    alarm.or(unchecked).unwrap_or_else(|| contest.support())
}

fn cannot_check(value: &Value) -> Option<&'static str> {
    match value {
        Value::Date(d) if d.ambiguous => Some("the date can be read in two ways"),
        Value::Date(d) if d.impossible => Some("the calendar has no such day"),
        Value::Date(d) if d.lunar => Some("it is a date of the lunar calendar"),
        Value::Date(d) if d.vague => Some("it names no period that could be compared"),
        Value::Quantity(q) if q.ambiguous => Some("the number can be read in two ways"),
        Value::Quantity(q) if q.approx == value::quantity::Approx::Vague => {
            Some("it names no number that could be compared")
        }
        _ => None,
    }
}
