//! What a bare amount takes from its neighbours: in "150 million dong: 72 million for … and 76 million for …" all are dong.

use rust_decimal::Decimal;

use super::Mention;
use crate::text::span::Span;
use crate::value::Value;
use crate::value::quantity::Unit;
use crate::value::unit::is_currency;

/// Gives bare amounts of a million or more the currency of their sentence, where it names just one. `mentions` and
/// `sentences` are of one text, in order.
pub fn currencies(mentions: &mut [Mention], sentences: &[Span]) {
    let mut next = 0;
    for sentence in sentences {
        let first = next;
        next += mentions[first..].partition_point(|m| m.span.start() < sentence.end());
        let mentions = &mut mentions[first..next];
        let inside = |m: &Mention| sentence.contains(m.span);
        let mut named: Vec<Unit> = mentions.iter().filter(|m| inside(m)).filter_map(currency).collect();
        named.sort_by(|a, b| a.0.cmp(&b.0));
        named.dedup();
        let [unit] = named.as_slice() else { continue };
        for mention in mentions.iter_mut().filter(|m| inside(m)) {
            if let Value::Quantity(q) = &mut mention.value
                && q.unit.0.is_empty()
                && q.noun.is_empty()
                && !q.ordinal
                && q.low >= Decimal::from(1_000_000)
            {
                q.unit = unit.clone();
            }
        }
    }
}

fn currency(mention: &Mention) -> Option<Unit> {
    match &mention.value {
        Value::Quantity(q) if is_currency(&q.unit) => Some(q.unit.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::language::sentence::sentences;
    use crate::mention::values;

    fn units(text: &str) -> Vec<String> {
        let mut mentions = values(text, Language::English);
        currencies(&mut mentions, &sentences(text));
        let unit = |m: &Mention| match &m.value {
            Value::Quantity(q) => q.unit.0.clone(),
            _ => String::new(),
        };
        mentions.iter().map(unit).collect()
    }

    #[test]
    fn bare_amounts_are_of_their_sentences_currency() {
        assert_eq!(units("They pay 150 million dong: 72 million now. Then 3 million."), ["VND", "VND", ""]);
        assert_eq!(units("They pay 150 million dong or $6,000 of 72 million."), ["VND", "USD", ""]);
    }
}
