//! Lengths of time as they are found beside quantities: `9 tháng`, `the past three years`; and ages, `36 years old`.

use rust_decimal::Decimal;

use crate::language::{en, vi};
use crate::mention::durations;
use crate::mention::numerals;
use crate::mention::portions;
use crate::mention::reader::Reader;
use crate::value::Value;
use crate::value::duration::DurationUnit;
use crate::value::quantity::Quantity;

use super::hedges;
use super::number::Number;
use super::{Found, plain};

/// A length of time without a number: `nửa năm`, `a week`.
pub fn wordy(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let (mut end, mut value) = durations::wordy(r, i)?;
    // A quarter of an hour is no hour.
    if i > 1 && r.previous(i) == en::numbers::OF && numerals::denominator(r.at(i - 2)).is_some() {
        return None;
    }
    if value.low == Decimal::ONE {
        (end, value) = durations::finish(r, value.low, value.high, end, value.unit);
    }
    let mut found = Found { start: i, core: i, core_end: end, end, value: Value::Duration(value) };
    hedges::hedge(r, &mut found, floor);
    Some(found)
}

/// A length of time in parts of a unit: `three quarters of an hour`.
pub fn portion(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let (end, value) = portions::portion(r, i)?;
    let mut found = Found { start: i, core: i, core_end: end, end, value: Value::Duration(value) };
    hedges::hedge(r, &mut found, floor);
    Some(found)
}

/// A length of time, or an age.
pub fn length(r: &Reader, n: &Number, end: usize, u: DurationUnit, floor: usize) -> Option<Found> {
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

/// `the past three years`, `next 3 days`: which way a length lies.
fn past_or_next(r: &Reader, found: &mut Found, floor: usize) {
    if found.start <= floor || found.start == 0 {
        return;
    }
    let Some(sign) = numerals::lookup(en::units::DIRECTIONS, r.previous(found.start)) else { return };
    found.start -= 1;
    if found.start > floor && r.previous(found.start) == en::numbers::THE {
        found.start -= 1;
    }
    if let Value::Duration(d) = &mut found.value {
        durations::place(d, sign);
    }
}
