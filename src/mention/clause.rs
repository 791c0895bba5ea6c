//! Clauses: which words of a sentence belong to which of its values.

use crate::language::clauses::PARTING;
use crate::mention::Mention;
use crate::text::span::Span;
use crate::text::token::Token;
use crate::value::Value;

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

    /// How many tokens it has.
    pub fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub fn shift(self, tokens: u32) -> Clause {
        Clause { start: self.start + tokens, end: self.end + tokens }
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

/// What a sentence says of each value beside those of its own sort: the sentence, cut between it and the next value of the sort
/// on either side, at the sign that parts the two most. Values of another sort (a year of birth among shares) cut nothing.
/// `sentences` and `mentions` stand in `text`, in order.
pub fn stretches(text: &str, tokens: &[Token], sentences: &[Span], mentions: &[Mention]) -> Vec<Clause> {
    /// So many values before and behind are looked at: a list is no sentence.
    const LOOKED_AT: usize = 8;
    let number = |offset: usize| tokens.partition_point(|t| t.span.end() <= offset);
    let stretch = |(n, mention): (usize, &Mention)| {
        let near = sentences[..sentences.partition_point(|s| s.start() <= mention.span.start())].last();
        let sentence = near.filter(|s| s.contains(mention.span)).copied().unwrap_or(mention.span);
        let beside = |other: &&Mention| sentence.contains(other.span) && same_sort(&other.value, &mention.value);
        let before = mentions[n.saturating_sub(LOOKED_AT)..n].iter().rev().find(beside);
        let after = mentions[n + 1..].iter().take(LOOKED_AT).find(beside);
        let first = number(mention.span.start());
        let last = number(mention.span.end().saturating_sub(1)) + 1;
        let cut = |a: &Mention, b: &Mention| {
            let gap = number(a.span.end().saturating_sub(1)) + 1..number(b.span.start());
            parting(text, tokens, gap)
        };
        let start = before.map_or_else(|| number(sentence.start()), |b| cut(b, mention));
        let end = after.map_or_else(|| number(sentence.end().saturating_sub(1)) + 1, |a| cut(mention, a));
        Clause { start: start.min(first) as u32, end: end.max(last) as u32 }
    };
    mentions.iter().enumerate().map(stretch).collect()
}

/// Values that one could be taken for the other by a slip: two shares, two sums in one currency, two lengths of time.
fn same_sort(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Quantity(a), Value::Quantity(b)) => a.unit == b.unit,
        (Value::Date(a), Value::Date(b)) => a.grain == b.grain,
        (Value::Duration(_), Value::Duration(_)) => true,
        _ => false,
    }
}

/// The token between two values at which what is said of the one ends and what is said of the other begins: the first of the
/// strongest signs, outside brackets; where there is none, the first.
fn parting(text: &str, tokens: &[Token], gap: std::ops::Range<usize>) -> usize {
    let mut depth = 0;
    let mut best = (0, gap.start);
    for i in gap {
        let word = tokens[i].text(text);
        let strength = match word {
            "(" | "[" => {
                depth += 1;
                0
            }
            ")" | "]" if depth > 0 => {
                depth -= 1;
                0
            }
            _ if depth > 0 => 0,
            ";" | ")" | "]" => 3,
            "," | "–" => 2,
            ":" => 1,
            _ if PARTING.contains(&word.to_lowercase().as_str()) => 1,
            _ => 0,
        };
        if strength > best.0 {
            best = (strength, i);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::mention::values;
    use crate::text::token::tokenize;

    #[test]
    fn what_is_said_of_each_value() {
        for (text, expected) in [
            (
                "Bà Hạnh (sinh năm 1936, ở xóm 6) bị thương 17%; bà Lý, sinh năm 1953, 52%.",
                "Bà Hạnh ( sinh năm 1936 , ở xóm 6 ) bị thương 17 % | ; bà Lý , sinh năm 1953 , 52 % .",
            ),
            (
                "Á quân (7.000 USD) Hạng ba: U21 Malta (5.000 USD)",
                "Á quân ( 7.000 USD | ) Hạng ba : U21 Malta ( 5.000 USD )",
            ),
            (
                "Á quân nhận 5.000 USD, còn Malta, hạng ba, được 7.000 USD",
                "Á quân nhận 5.000 USD | , còn Malta , hạng ba , được 7.000 USD",
            ),
        ] {
            let tokens = tokenize(text);
            let mentions: Vec<Mention> = values(text, Language::Vietnamese)
                .into_iter()
                .filter(|m| matches!(m.value, Value::Quantity(_)))
                .collect();
            let found = stretches(text, &tokens, &[Span::new(0, text.len())], &mentions);
            let words = |c: &Clause| {
                tokens[c.start as usize..c.end as usize].iter().map(|t| t.text(text)).collect::<Vec<_>>().join(" ")
            };
            assert_eq!(found.iter().map(words).collect::<Vec<_>>().join(" | "), expected);
        }
    }

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
