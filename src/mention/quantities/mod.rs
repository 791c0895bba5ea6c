//! Quantities: numbers with what hedges them, their unit and what they count.
//!
//! A quantity is found at its number. What stands before it (a currency, a sign, a hedge) is taken backwards from there, so
//! that only numbers and the words of [`opens`] have to be looked at.

mod before;
mod compound;
mod fractions;
mod free;
mod glued;
mod hedges;
mod multiples;
mod openers;
mod ordinals;
mod range;
mod rates;
mod scores;
mod share;
mod units;

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::identifiers;
use super::numerals::{self, Numeral, continues_english, numeral};
use super::reader::Reader;
use super::{durations, nouns};
use crate::language::phrases::Phrases;
use crate::language::{Language, currency, en, vi};
use crate::value::Value;
use crate::value::duration::DurationUnit;
use crate::value::quantity::{Approx, Quantity, Unit};

pub use openers::opens;
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
    if !opens(r, i) {
        return None;
    }
    scores::minute(r, i)
        .or_else(|| ordinals::ordinal(r, i, floor))
        .or_else(|| scores::score(r, i, floor))
        .or_else(|| fractions::fraction(r, i, floor))
        .or_else(|| multiples::multiple(r, i, floor))
        .or_else(|| multiples::magnitude(r, i))
        .or_else(|| multiples::age(r, i, floor))
        .or_else(|| wordy_length(r, i, floor))
        .or_else(|| number(r, i, floor))
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

/// A length of time without a number: `nửa năm`, `a week`.
fn wordy_length(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let (mut end, mut value) = durations::wordy(r, i)?;
    // A quarter of an hour is no hour.
    if i > 1 && r.previous(i) == "of" && numerals::denominator(r.at(i - 2)).is_some() {
        return None;
    }
    if value.low == Decimal::ONE {
        (end, value) = durations::finish(r, value.low, value.high, end, value.unit);
    }
    let mut found = Found { start: i, core: i, core_end: end, end, value: Value::Duration(value) };
    hedges::hedge(r, &mut found, floor);
    Some(found)
}

/// A number or a range of two, with what stands before it.
struct Number {
    start: usize,
    core: usize,
    end: usize,
    low: Numeral,
    high: Option<Numeral>,
    /// Both ends, with the scale that they share and their sign.
    ends: (Decimal, Decimal),
    money: Option<&'static str>,
}

impl Number {
    fn read(r: &Reader, i: usize, floor: usize) -> Option<Number> {
        let (low, before) = if let Some((end, value, unit)) = glued::money(r, i) {
            (numerals::scaled(r, end, value), before::Before { start: i, negative: false, money: Some(unit) })
        } else {
            let low = numeral(r, i).filter(|n| !n.ordinal)?;
            let before = before::before(r, i, floor);
            if !free::stands(r, before.start, i, &low) {
                return None;
            }
            (low, before)
        };
        let range = range::end(r, before.start, &low);
        let (mut a, mut b) = (low.value, range.map_or(low.value, |(_, h)| h.value));
        if let Some((_, h)) = range
            && low.scale == 1
            && h.scale > 1
            && a < b
        {
            // 2-3 triệu: the scale is of both.
            a = a.checked_mul(Decimal::from(h.scale)).filter(|scaled| *scaled <= b).unwrap_or(a);
        }
        if before.negative {
            a = -a;
            b = if range.is_none() { a } else { b };
        }
        let start = range.and_then(|_| range::intro(r, before.start, floor)).unwrap_or(before.start);
        let (end, high) = range.map_or((low.end, None), |(e, h)| (e, Some(h)));
        Some(Number { start, core: i, end, low, high, ends: (a, b), money: before.money })
    }

    fn found(&self, end: usize, value: Value) -> Found {
        Found { start: self.start, core: self.core, core_end: self.end, end, value }
    }
}

fn number(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let n = Number::read(r, i, floor)?;
    if n.money.is_none()
        && let Some((end, u)) = durations::unit(r, n.end)
    {
        return length(r, &n, end, u, floor);
    }
    let mut q = plain(n.ends.0, n.ends.1, "");
    q.ambiguous = n.low.ambiguous || n.high.is_some_and(|h| h.ambiguous);
    let measured = measure(r, &n, &mut q).or_else(|| count(r, &n, &mut q));
    let (known, mut end) = match measured {
        Some(end) => (true, end),
        None => (share::take(r, &n.low, n.high.as_ref(), &mut q), n.end),
    };
    let mut start = n.start;
    if !known
        && n.start > floor
        && vi::units::AGE_BEFORE.contains(&r.previous(n.start))
        && n.ends.1 < Decimal::from(130)
    {
        // tuổi 26
        q.unit = Unit::of("a");
        start -= 1;
    } else if !known {
        if let Some(found) = identifiers::named(r, i, floor).filter(|_| !n.low.worded && n.high.is_none()) {
            return found;
        }
        end = bare(r, &n, &mut q)?;
    } else if !says_something(r, &n, &q) {
        return None;
    }
    let mut found = Found { start, ..n.found(end, Value::Quantity(q)) };
    hedges::hedge(r, &mut found, floor);
    Some(found)
}

/// A length of time, or an age.
fn length(r: &Reader, n: &Number, end: usize, u: DurationUnit, floor: usize) -> Option<Found> {
    let (a, b) = n.ends;
    let code = match u {
        DurationUnit::Month => "mo",
        DurationUnit::Week => "wk",
        DurationUnit::Day => "d",
        _ => "a",
    };
    if let Some(age) = old(r, n.end, end, u) {
        let mut found = n.found(age, Value::Quantity(Quantity { ambiguous: n.low.ambiguous, ..plain(a, b, code) }));
        hedges::hedge(r, &mut found, floor);
        return Some(found);
    }
    // ngày 1 tháng 13 and 7 giờ 99 phút are no lengths but dates gone wrong.
    let named = vi::numbers::NAMING.contains(&r.previous(n.core)) && r.is_number(n.core);
    let minutes = r.is_number(end)
        && r.joined(end)
        && durations::unit(r, end + 1).is_some_and(|(_, v)| v < u && v == DurationUnit::Minute)
        && durations::smaller_part(r, end, a, u).is_none();
    if a <= Decimal::ZERO || named || minutes {
        return None;
    }
    let (end, value) = durations::finish(r, a.min(b), b.max(a), end, u);
    let mut found = n.found(end, Value::Duration(value));
    hedges::hedge(r, &mut found, floor);
    past_or_next(r, &mut found, floor);
    Some(found)
}

/// `36-year-old`, `8 months old`, `36 years of age`, `8 tháng tuổi`: the token after it.
fn old(r: &Reader, start: usize, end: usize, u: DurationUnit) -> Option<usize> {
    if vi::units::OF_AGE.contains(&r.word(end))
        && matches!(u, DurationUnit::Month | DurationUnit::Week | DurationUnit::Day)
    {
        return Some(end + 1);
    }
    let long = matches!(u, DurationUnit::Year | DurationUnit::Month | DurationUnit::Week | DurationUnit::Day);
    if !long || start == end {
        return None;
    }
    let at = end + usize::from(r.dash(end));
    // 18 years or older: the bound is taken with the hedges.
    let bound = hedges::after(r, end).is_some_and(|(e, _)| en::units::OLDER.contains(&r.at(e - 1)));
    if bound {
        return Some(end);
    }
    en::units::OLD.iter().find_map(|p| r.phrase(at, p).filter(|_| r.joined(at)))
}

/// A measure or a sum of money: the token after it.
fn measure(r: &Reader, n: &Number, q: &mut Quantity) -> Option<usize> {
    let (mut end, code) = match n.money {
        // $5 million USD says the same twice.
        Some(code) => (unit(r, n.end).filter(|(_, u)| *u == code).map_or(n.end, |(e, _)| e), code),
        None => unit(r, n.end).filter(|(e, _)| units::fits(r, n.end, *e, &n.low))?,
    };
    q.unit = Unit::of(code);
    let single = n.high.is_none() && !n.low.ambiguous;
    let money = crate::value::unit::is_currency(&q.unit);
    if single && money && q.low.is_integer() && n.low.scale == 1 {
        if let Some((e, cents)) = compound::cents(r, end) {
            q.low += cents;
            q.high = q.low;
            end = e;
        } else if let Some((e, scale)) = numerals::scale_after(r, end) {
            // 80 USD million
            q.low = q.low.checked_mul(Decimal::from(scale)).unwrap_or(q.low);
            q.high = q.low;
            end = e;
        }
    } else if single && !money && !q.low.is_sign_negative() {
        let (e, sum, unit) = compound::take(r, end, q.low, code);
        (end, q.low, q.high) = (e, sum, sum);
        q.unit = Unit::of(unit);
    }
    Some(rates::take(r, end, q))
}

/// A number of things: the token after them.
fn count(r: &Reader, n: &Number, q: &mut Quantity) -> Option<usize> {
    let c = nouns::counted(r, n.end)?;
    q.noun = identifiers::fold_name(&r.text[r.span(n.end, c.end).range()]);
    q.unit = Unit::of(c.class);
    Some(rates::take(r, c.end, q))
}

/// Whether a number with a unit or a noun is more than an article: not `một người`, `không người`.
fn says_something(r: &Reader, n: &Number, q: &Quantity) -> bool {
    if !(n.low.worded && n.low.single && n.high.is_none()) {
        return true;
    }
    let counted = q.unit.is_empty() || q.unit.0.starts_with('{');
    let article = n.low.value == Decimal::ONE && counted && r.language == Language::Vietnamese;
    !n.low.value.is_zero() && !article
}

/// A number of which nothing known is said: the token after it, or nothing where it is none.
fn bare(r: &Reader, n: &Number, q: &mut Quantity) -> Option<usize> {
    let lone = n.low.worded && n.low.single && n.high.is_none();
    let alone = free::bare_word(r, n.core, n.low.end);
    if lone {
        let inside = r.capital(n.core) && n.core > 0 && r.joined(n.core) && r.is_word(n.core - 1);
        let article = n.low.value <= Decimal::ONE && !(n.low.value.is_zero() && r.at(n.core).is_ascii());
        let negative = n.ends.0.is_sign_negative();
        if inside || article && !negative {
            return None;
        }
        if vi::numbers::GUARDED.contains(&r.at(n.core)) {
            return alone.then_some(n.end);
        }
    }
    let listed = || r.small(n.core).is_some_and(|number| identifiers::list_item(r, n.core, number));
    if n.high.is_none() && (free::like_year(r, n.core, n.low.value) || listed()) {
        return None;
    }
    match nouns::unknown(r, n.end) {
        // Which words make the noun is not known in Vietnamese; there the number stands alone.
        Some(end) if r.language == Language::English => {
            q.noun = identifiers::fold_name(&r.text[r.span(n.end, end).range()]);
            Some(end)
        }
        None if lone && r.language == Language::Vietnamese && !alone => None,
        _ => Some(n.end),
    }
}

/// `the past three years`, `next 3 days`: which way a length lies.
fn past_or_next(r: &Reader, found: &mut Found, floor: usize) {
    if found.start <= floor || found.start == 0 {
        return;
    }
    let Some(sign) = numerals::lookup(en::units::DIRECTIONS, r.previous(found.start)) else { return };
    found.start -= 1;
    if found.start > floor && r.previous(found.start) == "the" {
        found.start -= 1;
    }
    if let Value::Duration(d) = &mut found.value {
        durations::place(d, sign);
    }
}
