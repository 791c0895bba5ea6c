//! English lengths that are quarters and halves of a unit: `three quarters of an hour`, `a quarter of a century`, `½ hour`,
//! `one and three quarter hours`.

use rust_decimal::Decimal;

use super::durations::unit;
use super::numerals::lookup;
use super::pieces::is_one;
use super::reader::Reader;
use crate::language::{Language, en};
use crate::value::duration::{DurationUnit, DurationValue};

/// A length in quarters or halves at token `i`.
pub fn portion(r: &Reader, i: usize) -> Option<(usize, DurationValue)> {
    if r.language != Language::English || !opens(r, i) {
        return None;
    }
    let (at, whole) = whole(r, i).unwrap_or((i, 0));
    let (end, above, below) = share(r, at, whole > 0)?;
    let of = usize::from(is_one(r, end, &[en::numbers::OF]));
    let article = usize::from(is_one(r, end + of, en::numbers::ARTICLES));
    // A quarter of days are some of the days.
    if of > 0 && article == 0 && whole == 0 {
        return None;
    }
    let (end, unit) = unit(r, end + of + article).filter(|_| r.joined(end + of))?;
    let (parts, smaller) = match unit {
        DurationUnit::Minute => (60, DurationUnit::Second),
        DurationUnit::Hour => (60, DurationUnit::Minute),
        DurationUnit::Day => (24, DurationUnit::Hour),
        DurationUnit::Year => (12, DurationUnit::Month),
        DurationUnit::Decade => (120, DurationUnit::Month),
        DurationUnit::Century => (100, DurationUnit::Year),
        _ => return None,
    };
    let total = (whole * below + above) * parts;
    (total % below == 0).then(|| (end, DurationValue::of(Decimal::from(total / below), smaller)))
}

/// The whole units before the part: `one and`.
fn whole(r: &Reader, i: usize) -> Option<(usize, i64)> {
    const MOST: i64 = 1_000;
    if !is_one(r, i + 1, &[en::numbers::AND]) {
        return None;
    }
    let n = r.small(i).map(i64::from).or_else(|| lookup(en::numbers::ONES, r.at(i)))?;
    (1..MOST).contains(&n).then_some((i + 2, n))
}

/// How much of one unit: the token after it, above and below the line.
fn share(r: &Reader, i: usize, behind_whole: bool) -> Option<(usize, i64, i64)> {
    if let Some((_, above, below)) = en::numbers::GLYPHS.iter().find(|(g, ..)| *g == r.at(i)) {
        return (i == 0 || !r.glued(i)).then_some((i + 1, *above, *below));
    }
    if let Some(above) = r.small(i).filter(|_| r.word(i + 1) == "/" && r.glued(i + 1) && r.glued(i + 2)) {
        let below = r.small(i + 2).filter(|below| matches!(below, 2 | 4) && above < *below && above > 0)?;
        let alone = (i == 0 || !r.glued(i)) && !r.glued(i + 3);
        return alone.then_some((i + 3, above.into(), below.into()));
    }
    let article = en::numbers::ARTICLES.contains(&r.at(i));
    if behind_whole && en::calendar::HALF.contains(&r.at(i)) {
        return Some((i + 1, 1, 2));
    }
    if behind_whole && en::calendar::QUARTER.contains(&r.at(i)) {
        return Some((i + 1, 1, 4));
    }
    let above = if article { 1 } else { lookup(en::numbers::ONES, r.at(i)).filter(|n| (1..=3).contains(n))? };
    let quarters = is_one(r, i + 1, en::calendar::QUARTER) || is_one(r, i + 1, en::calendar::QUARTERS_OF_YEAR);
    quarters.then_some((i + 2, above, 4))
}

/// Whether a portion can begin at token `i`, by the cheapest look.
fn opens(r: &Reader, i: usize) -> bool {
    let next = r.word(i + 1);
    next == "/"
        || next == en::numbers::AND
        || en::calendar::QUARTER.contains(&next)
        || en::calendar::QUARTERS_OF_YEAR.contains(&next)
        || en::numbers::GLYPHS.iter().any(|(g, ..)| *g == r.at(i))
}
