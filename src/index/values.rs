//! [`Values`]: which articles state which values, and how rare a value is: two texts with the same odd sums tell of one event.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::ArticleId;
use crate::fact::Reading;
use crate::text::word_key::WordKey;
use crate::value::Value;
use crate::value::date::Grain;
use crate::value::key::key;

#[derive(Debug, Default)]
pub struct Values {
    articles: usize,
    by_key: FxHashMap<WordKey, Vec<ArticleId>>,
}

/// A value that another text may have too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueId(WordKey);

impl ValueId {
    pub fn of(value: &Value) -> ValueId {
        ValueId(WordKey::of(&key(value)))
    }
}

impl Values {
    /// `readings` in the order of their articles' numbers.
    pub fn build<'a>(readings: impl Iterator<Item = &'a Reading>) -> Values {
        let mut values = Values::default();
        for (number, reading) in readings.enumerate() {
            values.articles += 1;
            let article = ArticleId(number as u32);
            for mention in &reading.mentions {
                let stating = values.by_key.entry(ValueId::of(&mention.value).0).or_default();
                if stating.last() != Some(&article) {
                    stating.push(article);
                }
            }
        }
        values
    }

    /// The articles that state a value, by number.
    pub fn articles(&self, value: ValueId) -> &[ArticleId] {
        self.by_key.get(&value.0).map_or(&[], Vec::as_slice)
    }

    /// How rare a value is: `ln((N + 1) / (df + 0.5))` over the articles and a background of texts together.
    pub fn rarity(&self, id: ValueId, value: &Value) -> f32 {
        /// As many texts of any kind the estimates of [`background`] count for.
        const PRIOR: f32 = 100.0;
        let documents = self.articles as f32 + PRIOR;
        let with = self.articles(id).len() as f32 + PRIOR * background(value);
        ((documents + 1.0) / (with + 0.5)).ln().max(0.0)
    }
}

/// The share of texts that state a value whatever they tell of; rough, by how many figures it has.
fn background(value: &Value) -> f32 {
    let figures = |number: Decimal| {
        let digits = number.normalize().mantissa().unsigned_abs().to_string();
        digits.trim_end_matches('0').len()
    };
    match value {
        Value::Quantity(q) if q.ambiguous => 1.0,
        Value::Quantity(q) => match figures(q.low).max(figures(q.high)) {
            0 | 1 if q.high < Decimal::TEN => 0.5,
            0 | 1 => 0.1,
            2 if q.high < Decimal::ONE_HUNDRED => 0.15,
            2 => 0.05,
            _ => 0.01,
        },
        Value::Date(d) if d.vague || d.ambiguous || d.relative.is_some() => 1.0,
        Value::Date(d) if d.grain <= Grain::Day && d.first.day.is_some() && d.first.month.is_some() => 0.03,
        Value::Date(d) if d.grain <= Grain::Day => 1.0,
        Value::Date(d) if d.first.month.is_some() => 0.15,
        Value::Date(_) => 0.6,
        Value::Duration(_) => 0.4,
        Value::Identifier(_) => 0.3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::mention::values;

    #[test]
    fn odd_sums_are_rarer_than_small_counts() {
        let rarity = |text: &str| {
            let value = values(text, Language::English).remove(0).value;
            Values::default().rarity(ValueId::of(&value), &value)
        };
        assert!(rarity("$3,417") > rarity("$34 million"));
        assert!(rarity("$34 million") > rarity("34 people"));
        assert!(rarity("34 people") > rarity("three people"));
        let id = |text: &str| ValueId::of(&values(text, Language::English).remove(0).value);
        assert_eq!(id("12 May 2013"), id("May 12, 2013"));
    }
}
