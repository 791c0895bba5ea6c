//! Clauses: which words of a sentence belong to which of its values.

use crate::language::clauses::PARTING;
use crate::text::span::Span;
use crate::text::token::Token;

/// A range of token numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    pub start: u32,
    pub end: u32,
}

impl Clause {
    pub fn contains(self, token: u32) -> bool {
        self.start <= token && token < self.end
    }
}

/// The clause of each value: its sentence, cut at the punctuation or conjunction between it and its neighbours, or at the
/// neighbour where there is none. `sentences` and `values` are spans of `text` in order.
pub fn clauses(text: &str, tokens: &[Token], sentences: &[Span], values: &[Span]) -> Vec<Clause> {
    let number = |offset: usize| tokens.partition_point(|t| t.span.end() <= offset);
    let parts = |i: usize| {
        let word = tokens[i].text(text);
        matches!(word, "," | ";" | ":" | "(" | ")" | "–") || PARTING.contains(&word.to_lowercase().as_str())
    };
    let clause = |(n, value): (usize, &Span)| {
        let near = sentences[..sentences.partition_point(|s| s.start() <= value.start())].last();
        let sentence = near.filter(|s| s.contains(*value)).copied().unwrap_or(*value);
        let (first, last) = (number(value.start()), number(value.end().saturating_sub(1)) + 1);
        let before = values[..n].last().filter(|v| sentence.contains(**v));
        let after = values.get(n + 1).filter(|v| sentence.contains(**v));
        let start = match before {
            None => number(sentence.start()),
            Some(v) => {
                let gap = number(v.end().saturating_sub(1)) + 1..first;
                gap.clone().rev().find(|&i| parts(i)).map_or(gap.start, |i| i + 1)
            }
        };
        let end = match after {
            None => number(sentence.end()),
            Some(v) => {
                let gap = last..number(v.start());
                gap.clone().find(|&i| parts(i)).unwrap_or(gap.end)
            }
        };
        Clause { start: start.min(first) as u32, end: end.max(last) as u32 }
    };
    values.iter().enumerate().map(clause).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::token::tokenize;

    #[test]
    fn neighbours_part_a_sentence() {
        let text = "Có 42 lính chết và 8 dân bị thương hôm qua.";
        let tokens = tokenize(text);
        let values: Vec<Span> = tokens.iter().filter(|t| t.is_number()).map(|t| t.span).collect();
        let found = clauses(text, &tokens, &[Span::new(0, text.len())], &values);
        let words = |c: &Clause| {
            tokens[c.start as usize..c.end as usize].iter().map(|t| t.text(text)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(found.iter().map(words).collect::<Vec<_>>(), ["Có 42 lính chết", "8 dân bị thương hôm qua ."]);
    }
}
