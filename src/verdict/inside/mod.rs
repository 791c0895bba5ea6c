//! What a report says against itself: parts that do not add up, and one thing given two figures. Asks no source.

pub mod figures;
pub mod list;
pub mod parts;
pub mod rises;
pub mod twice;

use rust_decimal::Decimal;

use super::rules::{self, parts_do_not_add_up};
use super::{SectionVerdict, Verdict};
use crate::claim::{Passage, Section};
use crate::value::Value;
use figures::Figures;

/// A figure that the others of its sentence contradict.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The mention that is at fault, as far as can be told: the whole, or how much a figure changed.
    pub whole: usize,
    /// The mentions that it is reckoned from.
    pub parts: Vec<usize>,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    /// The parts come to this in the unit of the whole, where they are plain numbers.
    Sum(Option<Decimal>),
    /// A part is more than the whole.
    Exceeds,
    /// The shares of one whole come to this many per cent.
    Shares(Decimal),
    /// The two ends of a change are this far apart.
    Change(Option<Decimal>),
}

/// The faults of a passage, by mention.
pub fn faults(passage: &Passage) -> Vec<Fault> {
    const FEWEST: usize = 2;
    let figures = passage.mentions.iter().filter(|m| matches!(m.value, Value::Quantity(_)));
    if figures.take(FEWEST).count() < FEWEST {
        return Vec::new();
    }
    let figures = Figures::of(passage);
    let mut faults = parts::faults(&figures);
    faults.extend(rises::faults(&figures));
    faults.sort_by_key(|f| f.whole);
    faults.dedup_by_key(|f| f.whole);
    faults
}

/// Puts what a section says against itself in the place of a verdict that says less. What differs from a source says more; and
/// where the sources state the whole and every part just so, they are the ones that do not add up.
pub fn apply(section: &Section, verdicts: &mut [SectionVerdict]) {
    for (number, passage) in section.passages.iter().enumerate() {
        for fault in faults(passage) {
            let verdict = |mention: usize| {
                let span = passage.mentions[mention].span;
                verdicts.iter().position(|v| v.passage == number && v.judged.span == span)
            };
            let Some(whole) = verdict(fault.whole) else { continue };
            let stands =
                |place: Option<usize>, wanted: Verdict| place.is_some_and(|p| verdicts[p].judged.verdict == wanted);
            let mut operands = fault.parts.iter().map(|&p| verdict(p)).chain([Some(whole)]);
            let told = stands(Some(whole), Verdict::Contradicted)
                || fault.parts.iter().any(|&p| stands(verdict(p), Verdict::Contradicted));
            if told || operands.all(|o| stands(o, Verdict::Supported)) {
                continue;
            }
            let claim = rules::Claim::new(passage, &passage.mentions[fault.whole]);
            verdicts[whole].judged = parts_do_not_add_up::judged(&claim, &fault, passage);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::read;
    use crate::language::{Language, detect};
    use crate::text::markup::Markup;

    #[test]
    fn table_of_sentences() {
        let mut wrong = Vec::new();
        for line in include_str!("../../../tests/data/parts.tsv").lines().filter(|l| !l.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [language, sentence, want] = cells[..] else { panic!("three cells: {line}") };
            let passage = read(sentence, Markup::Plain, false).remove(0);
            assert_eq!(detect(sentence) == Language::Vietnamese, language == "vi", "{sentence}");
            let found = faults(&passage);
            let told = found.iter().map(|f| {
                let claim = rules::Claim::new(&passage, &passage.mentions[f.whole]);
                format!("{}: {}", claim.core, parts_do_not_add_up::judged(&claim, f, &passage).message)
            });
            let got = told.collect::<Vec<_>>().join("; ");
            if got != want && !(got.is_empty() && want == "-") {
                wrong.push(format!("{sentence}\n  want {want}\n  got  {got}"));
            }
        }
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}
