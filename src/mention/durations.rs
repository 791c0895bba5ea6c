//! Lengths of time: `9 tháng`, `hai năm rưỡi`, `nửa năm`, `three days`, `trong ba năm qua`.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::numerals::{Numeral, numeral};
use super::pieces::UNITS;
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Grain, Relative};
use crate::value::duration::{DurationUnit, DurationValue};

static AND_HALF: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::calendar::AND_HALF));
static AFTER: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[vi::calendar::PLACED]));

pub fn unit_of(grain: Grain) -> Option<DurationUnit> {
    Some(match grain {
        Grain::Second => DurationUnit::Second,
        Grain::Minute => DurationUnit::Minute,
        Grain::Hour => DurationUnit::Hour,
        Grain::Day => DurationUnit::Day,
        Grain::Week => DurationUnit::Week,
        Grain::Month => DurationUnit::Month,
        Grain::Quarter => DurationUnit::Quarter,
        Grain::Year => DurationUnit::Year,
        Grain::Decade => DurationUnit::Decade,
        Grain::Century => DurationUnit::Century,
        _ => return None,
    })
}

pub fn grain_of(unit: DurationUnit) -> Grain {
    match unit {
        DurationUnit::Second => Grain::Second,
        DurationUnit::Minute => Grain::Minute,
        DurationUnit::Hour => Grain::Hour,
        DurationUnit::Day => Grain::Day,
        DurationUnit::Week => Grain::Week,
        DurationUnit::Month => Grain::Month,
        DurationUnit::Quarter => Grain::Quarter,
        DurationUnit::Year => Grain::Year,
        DurationUnit::Decade => Grain::Decade,
        DurationUnit::Century => Grain::Century,
    }
}

/// The unit of a length directly after a number that ends at token `i`.
pub fn unit(r: &Reader, i: usize) -> Option<(usize, DurationUnit)> {
    if !r.joined(i) {
        return None;
    }
    // 24h, 3-year, 30'
    if r.at(i) == "h" && r.glued(i) {
        return Some((i + 1, DurationUnit::Hour));
    }
    let hyphen = r.dash(i) && r.glued(i) && r.glued(i + 1) && r.language == Language::English;
    let at = i + usize::from(hyphen || en::calendar::BEFORE_UNIT.contains(&r.at(i)));
    let (end, grain) = r.find(at, &UNITS).filter(|_| r.joined(at))?;
    // "ba hôm" is said, "9 quý" too; "hôm" alone never after a number. A language, a cry: "hai tiếng Anh", "tiếng súng".
    if r.at(at) == "hôm" || (r.at(at) == "tiếng" && r.capital(end) && r.joined(end)) || (r.at(at) == "second" && at > i)
    {
        return None;
    }
    // S&P 500 ngày hôm qua, Nexus 5 giờ đây: the unit begins something else; học kỳ 1 năm lớp 12: the number ends it.
    let word = r.at(at);
    let follows = |table: &[(&str, &[&str])]| table.iter().any(|(w, next)| *w == word && next.contains(&r.word(end)));
    let before = if i > 0 { r.previous(i - 1) } else { "" };
    let idiom = vi::calendar::IDIOMS
        .iter()
        .any(|(n, u, around)| i > 0 && r.at(i - 1) == *n && word == *u && around.contains(&before));
    if follows(vi::calendar::NO_UNIT_BEFORE) || vi::calendar::NUMBERED.contains(&before) || idiom {
        return None;
    }
    // 7 giờ 99 phút is a time gone wrong.
    let beyond = |k: usize| r.small(k).is_some_and(|m| m >= 60);
    let minutes = vi::clock::MINUTE.contains(&word) && i > 2 && beyond(i - 1);
    let hours = vi::clock::HOUR.contains(&word) && beyond(end) && vi::clock::MINUTE.contains(&r.word(end + 1));
    if hours || minutes && vi::clock::HOUR.contains(&r.previous(i - 1)) && r.is_number(i - 3) {
        return None;
    }
    if r.at(at) == "tiếng" && vi::calendar::SOUNDS.contains(&r.word(end)) {
        return None;
    }
    if matches!(r.at(at), "quarter" | "quarters") && matches!(r.word(end), "of" | "million") {
        return None;
    }
    Some((end, unit_of(grain)?))
}

/// A half of a unit at token `i`: `nửa năm`, `half a year`.
pub fn half(r: &Reader, i: usize) -> Option<(usize, DurationValue)> {
    // Two-and-a-half years are more than a half of one.
    if i > 0 && r.glued(i) && r.dash(i - 1) {
        return None;
    }
    let at = if vi::calendar::HALF.contains(&r.at(i)) {
        i + 1
    } else if en::calendar::HALF.contains(&r.at(i)) {
        i + 1 + usize::from(matches!(r.word(i + 1), "a" | "an"))
    } else {
        return None;
    };
    let (end, grain) = r.find(at, &UNITS).filter(|_| r.joined(at))?;
    // nửa đêm, nửa ngày; nửa năm is 6 months.
    let (count, u) = halved(unit_of(grain)?)?;
    Some((end, DurationValue::of(Decimal::from(count), u)))
}

/// The length that starts at token `i` without a number: `nửa năm`, `half a year`, `a week`, `một năm`.
pub fn wordy(r: &Reader, i: usize) -> Option<(usize, DurationValue)> {
    if !en::calendar::SINGLE.contains(&r.at(i)) {
        return half(r, i);
    }
    let (end, u) = unit(r, i + 1)?;
    let singular = !r.at(end - 1).ends_with('s');
    let often = en::calendar::OFTEN.contains(&r.previous(i)) || en::calendar::NOT_SINGLE.contains(&r.at(i + 1));
    (singular && !often || r.at(i) == "one" && r.word(end) != "of").then(|| (end, DurationValue::of(Decimal::ONE, u)))
}

fn halved(u: DurationUnit) -> Option<(i64, DurationUnit)> {
    Some(match u {
        DurationUnit::Minute => (30, DurationUnit::Second),
        DurationUnit::Hour => (30, DurationUnit::Minute),
        DurationUnit::Day => (12, DurationUnit::Hour),
        DurationUnit::Year => (6, DurationUnit::Month),
        DurationUnit::Decade => (5, DurationUnit::Year),
        DurationUnit::Century => (50, DurationUnit::Year),
        DurationUnit::Month => (15, DurationUnit::Day),
        _ => return None,
    })
}

/// Ends a length: a half after the unit (`hai năm rưỡi`), a smaller part (`2 giờ 30 phút`), `qua`, `tới`.
pub fn finish(r: &Reader, low: Decimal, high: Decimal, end: usize, u: DurationUnit) -> (usize, DurationValue) {
    let mut value = DurationValue { low, high, ..DurationValue::of(low, u) };
    let mut end = end;
    let rest = if vi::calendar::AND_HALF.contains(&r.word(end)) {
        Some(end + 1)
    } else {
        r.find(end, &AND_HALF).filter(|_| r.joined(end)).map(|(e, ())| e)
    };
    if let Some(e) = rest
        && low == high
    {
        end = e;
        let (whole, unit) = match u {
            DurationUnit::Year => (12, DurationUnit::Month),
            DurationUnit::Day => (24, DurationUnit::Hour),
            DurationUnit::Hour => (60, DurationUnit::Minute),
            DurationUnit::Minute => (60, DurationUnit::Second),
            DurationUnit::Decade => (10, DurationUnit::Year),
            DurationUnit::Century => (100, DurationUnit::Year),
            _ => (0, u),
        };
        if whole == 0 {
            value.low += Decimal::new(5, 1);
        } else {
            value.low = low.checked_mul(Decimal::from(whole)).unwrap_or(low) + Decimal::from(whole / 2);
            value.unit = unit;
        }
        value.high = value.low;
    } else if low == high
        && low.is_integer()
        && let Some((e, total, unit)) = smaller_part(r, end, low, u)
    {
        end = e;
        value = DurationValue::of(total, unit);
    }
    direction(r, &mut end, &mut value);
    (end, value)
}

/// `2 giờ 30 phút`, `1 year and 6 months`: the sum in the smaller unit.
pub fn smaller_part(r: &Reader, end: usize, first: Decimal, u: DurationUnit) -> Option<(usize, Decimal, DurationUnit)> {
    let at = end + usize::from(matches!(r.word(end), "và" | "and"));
    if !r.joined(at) {
        return None;
    }
    let n: Numeral = numeral(r, at).filter(|n| !n.ambiguous)?;
    let (stop, small) = unit(r, n.end)?;
    let factor = match (u, small) {
        (DurationUnit::Hour, DurationUnit::Minute) | (DurationUnit::Minute, DurationUnit::Second) => 60,
        (DurationUnit::Year, DurationUnit::Month) => 12,
        (DurationUnit::Day, DurationUnit::Hour) => 24,
        (DurationUnit::Week, DurationUnit::Day) => 7,
        (DurationUnit::Hour, DurationUnit::Second) => 3_600,
        _ => return None,
    };
    let below = n.value < Decimal::from(factor);
    if !below {
        return None;
    }
    Some((stop, first.checked_mul(Decimal::from(factor))?.checked_add(n.value)?, small))
}

/// `ba năm qua`, `2 tháng tới`, and before the number `the past three years`: a length with its place.
fn direction(r: &Reader, end: &mut usize, value: &mut DurationValue) {
    let Some((e, sign)) = r.find(*end, &AFTER).filter(|_| r.joined(*end)) else { return };
    // "9 tháng tới Hà Nội" does not occur; "3 ngày tới 5 ngày" is a range.
    if sign == 1 && (r.is_number(e) || r.capital(e)) && r.joined(e) {
        return;
    }
    *end = e;
    place(value, sign);
}

/// Puts a length before (-1) or after (1) the day of writing.
pub fn place(value: &mut DurationValue, sign: i32) {
    let Ok(count) = value.low.to_string().parse::<i32>() else { return };
    if count > 10_000 || value.low != value.high {
        return;
    }
    let unit = grain_of(value.unit);
    let offset = if sign < 0 { -count } else { 1 };
    value.relative = Some(Relative { anchor: Anchor::Published, offset, unit, length: count });
}
