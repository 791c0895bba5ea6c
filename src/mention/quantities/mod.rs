//! Quantities: numbers with what hedges them, their unit and what they count.
//!
//! A quantity is found at its number. What stands before it (a currency, a sign, a hedge) is taken backwards from there, so
//! that only numbers and the words of [`opening::quantity`] have to be looked at.

mod before;
mod compound;
mod fractions;
mod free;
mod glued;
mod hedges;
mod lengths;
mod multiples;
mod number;
mod ordinals;
mod range;
mod rates;
mod scores;
mod share;
mod units;

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::numerals::continues_english;
use super::opening;
use super::reader::Reader;
use crate::language::currency;
use crate::language::phrases::Phrases;
use crate::value::Value;
use crate::value::quantity::{Approx, Quantity, Unit};

pub use ordinals::ending as ordinal_ending;
pub use units::{symbol, unit};

static LEADING: LazyLock<Phrases<&'static str>> = LazyLock::new(|| Phrases::new(&[currency::BEFORE]));

/// A value and where it stands, in tokens.
pub struct Found {
    pub start: usize,
    pub core: usize,
    pub core_end: usize,
    pub end: usize,
    pub value: Value,
}

impl Found {
    /// A quantity from token `start` to before token `end`, whose number starts at token `core`.
    fn new(start: usize, core: usize, end: usize, q: Quantity) -> Found {
        Found { start, core, core_end: end, end, value: Value::Quantity(q) }
    }
}

/// An exact quantity of one value or a range.
pub fn plain(low: Decimal, high: Decimal, unit: &str) -> Quantity {
    Quantity {
        low,
        high,
        approx: Approx::Exact,
        unit: Unit::of(unit),
        per: Unit::default(),
        noun: String::new(),
        ordinal: false,
        ambiguous: false,
    }
}

/// The quantity or length whose number is at token `i`; `floor` is the first token that belongs to no earlier mention.
pub fn quantity(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    if !opening::quantity(r, i) {
        return None;
    }
    scores::minute(r, i)
        .or_else(|| ordinals::ordinal(r, i, floor))
        .or_else(|| scores::score(r, i, floor))
        .or_else(|| lengths::portion(r, i, floor))
        .or_else(|| fractions::fraction(r, i, floor))
        .or_else(|| multiples::multiple(r, i, floor))
        .or_else(|| multiples::magnitude(r, i))
        .or_else(|| multiples::age(r, i, floor))
        .or_else(|| lengths::wordy(r, i, floor))
        .or_else(|| number::number(r, i, floor))
}

/// Whether token `i` is money and no name: `USD3`.
pub fn glued_money(r: &Reader, i: usize) -> bool {
    glued::money(r, i).is_some()
}

/// Takes the doubt from numbers such as 5,000 in a Vietnamese text that writes all its numbers as English does.
pub fn settle<'a>(r: &Reader, values: impl Iterator<Item = &'a mut Value>) {
    let mut doubtful = values
        .filter_map(|v| match v {
            Value::Quantity(q) if q.ambiguous && q.approx != Approx::Vague => Some(q),
            _ => None,
        })
        .peekable();
    if doubtful.peek().is_none() || !continues_english(r) {
        return;
    }
    for q in doubtful {
        let thousand = |v: Decimal| v.checked_mul(Decimal::ONE_THOUSAND).unwrap_or(v).normalize();
        (q.low, q.high, q.ambiguous) = (thousand(q.low), thousand(q.high), false);
    }
}
