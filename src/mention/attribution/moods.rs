//! Clauses that are planned, conditional or negated, each from its cue to the end of the clause.

use super::Attribution;
use super::scope::Scope;
use crate::language::phrases::Phrases;
use crate::language::speech::Manner;

/// Reads the moods of all sentences of a scope.
pub fn read(scope: &Scope, found: &mut Vec<Attribution>) {
    let speech = scope.speech;
    for sentence in &scope.sentences {
        let end = sentence.end;
        let mut item = sentence.start;
        while item < end {
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

/// Where the clause ends that goes on at an item: at punctuation or a word that opens another.
fn clause_end(scope: &Scope, from: usize, end: usize) -> usize {
    let stops = |&i: &usize| {
        let word = scope.word(i);
        let mark = scope.is_symbol(i) && !scope.glued(i + 1) && !matches!(word, "%" | "-" | "$" | "€" | "&")
            || matches!(word, "," | ";" | "(" | ")" | "?" | "!" | "…");
        mark || i > from && scope.speech.clause_ends.contains(word)
    };
    (from..end).find(stops).unwrap_or(end)
}
