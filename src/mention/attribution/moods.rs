//! Clauses that are planned, conditional or negated, each from its cue to the end of the clause.

use super::Attribution;
use super::scope::Scope;
use crate::language::phrases::Phrases;
use crate::language::speech::Manner;
use crate::language::vocabulary::Begins;

/// No clause has more items.
const LONGEST: usize = 60;

/// Reads the moods of all sentences of a scope.
pub fn read(scope: &Scope, found: &mut Vec<Attribution>) {
    let speech = scope.speech;
    for sentence in &scope.sentences {
        let end = sentence.end;
        let mut item = sentence.start;
        while item < end {
            if !scope.begins(item, Begins::MOOD) {
                item += 1;
                continue;
            }
            let none: [&Phrases<()>; 3] = [&speech.no_negation, &speech.not_planned, &speech.not_conditional];
            if let Some(behind) = none.iter().find_map(|t| scope.find(item, end, t)) {
                item = behind.0;
                continue;
            }
            let cues = [
                (&speech.conditional, Manner::Conditional),
                (&speech.planned, Manner::Planned),
                (&speech.negation, Manner::Negated),
            ];
            let mut behind = item + 1;
            for (table, manner) in cues {
                let Some((next, ())) = scope.find(item, end, table) else { continue };
                let stop = clause_end(scope, next, end);
                let asks = manner == Manner::Negated && scope.word(stop) == "?" && stop == next;
                if !asks {
                    let (content, cue) = (scope.span(item..stop.max(next)), scope.span(item..next));
                    found.push(Attribution { content, cue, manner, speaker: None, medium: None });
                }
                behind = behind.max(next);
            }
            item = behind;
        }
    }
}

/// Whether a conjunction at an item joins a clause with its own mood: `không ký và cũng không bác`.
fn joins_another(scope: &Scope, item: usize, end: usize) -> bool {
    let cue =
        |i: usize| [&scope.speech.negation, &scope.speech.planned].iter().any(|t| scope.find(i, end, t).is_some());
    scope.among(item, &scope.speech.joins) && (cue(item + 1) || cue(item + 2))
}

/// Where the clause ends that goes on at an item: at punctuation or a word that opens another.
fn clause_end(scope: &Scope, from: usize, end: usize) -> usize {
    let stops = |&i: &usize| {
        let word = scope.word(i);
        let mark = scope.is_symbol(i) && !scope.glued(i + 1) && !matches!(word, "%" | "-" | "$" | "€" | "&")
            || matches!(word, "," | ";" | "(" | ")" | "?" | "!" | "…");
        mark || i > from && (scope.among(i, &scope.speech.clause_ends) || joins_another(scope, i, end))
    };
    let end = end.min(from + LONGEST);
    (from..end).find(stops).unwrap_or(end)
}
