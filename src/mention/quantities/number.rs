//! A number with what stands before it, and what comes of it with what follows: a measure, a count, a bare number, a name.

use rust_decimal::Decimal;

use crate::language::{Language, vi};
use crate::mention::numerals::{self, Numeral, numeral};
use crate::mention::reader::Reader;
use crate::mention::{durations, identifiers, nouns};
use crate::value::Value;
use crate::value::quantity::{Quantity, Unit};
use crate::value::unit::is_currency;

use super::before::{self, Before};
use super::units::{self, unit};
use super::{Found, compound, free, glued, hedges, lengths, plain, range, rates, share};

/// A number or a range of two, with what stands before it.
pub struct Number {
    pub start: usize,
    pub core: usize,
    pub end: usize,
    pub low: Numeral,
    pub high: Option<Numeral>,
    /// Both ends, with the scale that they share and their sign.
    pub ends: (Decimal, Decimal),
    pub money: Option<&'static str>,
}

impl Number {
    fn read(r: &Reader, i: usize, floor: usize) -> Option<Number> {
        let (low, before) = if let Some((end, value, unit)) = glued::money(r, i) {
            (numerals::scaled(r, end, value), Before { start: i, negative: false, money: Some(unit) })
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

    pub fn found(&self, end: usize, value: Value) -> Found {
        Found { start: self.start, core: self.core, core_end: self.end, end, value }
    }
}

pub fn number(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let n = Number::read(r, i, floor)?;
    if n.money.is_none()
        && let Some((end, u)) = durations::unit(r, n.end)
    {
        return lengths::length(r, &n, end, u, floor);
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

/// A measure or a sum of money: the token after it.
fn measure(r: &Reader, n: &Number, q: &mut Quantity) -> Option<usize> {
    let (mut end, code) = match n.money {
        // $5 million USD says the same twice.
        Some(code) => (unit(r, n.end).filter(|(_, u)| *u == code).map_or(n.end, |(e, _)| e), code),
        None => unit(r, n.end).filter(|(e, _)| units::fits(r, n.end, *e, &n.low))?,
    };
    q.unit = Unit::of(code);
    let single = n.high.is_none() && !n.low.ambiguous;
    let money = is_currency(&q.unit);
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
    // Star 2000 Pictures: a name
    let inside = n.start > 0 && r.joined(n.start) && r.is_word(n.start - 1) && r.capital(n.start - 1);
    let year = free::like_year(r, n.core, n.low.value);
    if inside && year && r.capital(n.end) && r.language == Language::English {
        return None;
    }
    // trong năm tổ chức kỳ thi: the year
    if n.low.single
        && vi::numbers::YEAR_BEFORE.contains(&r.at(n.core))
        && vi::numbers::IN_YEAR.contains(&r.previous(n.start))
    {
        return None;
    }
    // Nobody counts half a person; a day (26.3) may stand before a noun. Of points, times and matches there are halves.
    let halves = c.class.is_empty() || vi::nouns::WITH_HALVES.contains(&c.class);
    if !n.ends.0.is_integer() && !n.low.ambiguous && !halves {
        return None;
    }
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
    let plain = !n.low.worded;
    let listed = || r.small(n.core).is_some_and(|number| identifiers::list_item(r, n.core, number));
    if n.high.is_none()
        && (free::like_year(r, n.core, n.low.value) || listed() || plain && free::other(r, n.start, n.core))
    {
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
