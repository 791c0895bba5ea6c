//! The second number of a range: `30.000-40.000`, `từ 5 đến dưới 12`, `between 2 l and about 7 l`, `hai ba người`.

use rust_decimal::Decimal;

use crate::language::{Language, en, vi};
use crate::mention::numerals::{Numeral, lookup, numeral};
use crate::mention::reader::Reader;
use crate::mention::{durations, nouns};
use crate::value::duration::DurationUnit;
use crate::value::quantity::Approx;

use super::LEADING;
use super::hedges::{HEDGE_WORDS, HEDGES};
use super::units::unit;

/// Words that stand before a range and belong to it: the first token.
pub fn intro(r: &Reader, start: usize, floor: usize) -> Option<usize> {
    (start > floor && opened(r, start)).then(|| start - 1)
}

fn opened(r: &Reader, start: usize) -> bool {
    let word = r.previous(start);
    vi::hedges::FROM.contains(&word) || en::hedges::FROM.contains(&word)
}

/// The greater end of a range whose smaller one is `low` and starts at token `start` with everything before its digits.
pub fn end(r: &Reader, start: usize, low: &Numeral) -> Option<(usize, Numeral)> {
    if !r.joined(low.end) {
        return None;
    }
    neighbours(r, low).or_else(|| joined(r, start, low)).or_else(|| bounds(r, start, low))
}

/// `hai ba người`, `ba bốn ngày`: two or three.
fn neighbours(r: &Reader, low: &Numeral) -> Option<(usize, Numeral)> {
    if !low.single || r.language != Language::Vietnamese {
        return None;
    }
    let at = low.end + usize::from(r.word(low.end) == ",");
    let digit = lookup(vi::numbers::DIGITS, r.word(at))?;
    let next = Decimal::from(digit) == low.value + Decimal::ONE && low.value > Decimal::ZERO;
    let high = numeral(r, at).filter(|n| next && n.single)?;
    let counts = nouns::counted(r, high.end).is_some() || durations::unit(r, high.end).is_some();
    counts.then_some((high.end, high))
}

/// Two numbers with a dash or a word between them.
fn joined(r: &Reader, start: usize, low: &Numeral) -> Option<(usize, Numeral)> {
    let word = r.previous(start);
    let between = vi::hedges::BETWEEN.contains(&word) || en::hedges::BETWEEN.contains(&word);
    let from = opened(r, start);
    // The unit may stand at both: từ 1.000 đồng đến 2.000 đồng, 5% - 7%.
    let first_unit = either_unit(r, low.end);
    let end = first_unit.as_ref().map_or(low.end, |(e, _)| *e);
    let joint = r.word(end);
    let dashed = r.dash(end) || joint == "~" || joint == "÷";
    let to = vi::hedges::TO.contains(&joint) || en::hedges::TO.contains(&joint);
    let and = between && (joint == vi::hedges::AND || joint == en::numbers::AND);
    if !(dashed || to || and) {
        return None;
    }
    let mut at = end + 1;
    // 2 -7 is uneven, and a range only before a unit: the second may be below zero.
    let even = r.glued(end) == r.glued(at);
    if !r.joined(at) || dashed && !(r.is_number(at) || low.worded || r.find(at, &LEADING).is_some()) {
        return None;
    }
    at += usize::from(r.find(at, &LEADING).is_some() && !r.is_word(at));
    // từ 5 đến dưới 12 tuổi, between 2 l and about 7 l
    if !dashed
        && (from || r.language == Language::Vietnamese || en::numbers::AGED.contains(&word))
        && let Some((e, _)) = r.find(at, &HEDGES)
        && (r.is_number(e) || r.is_word(e))
    {
        at = e;
    }
    if !r.joined(at) || !(r.is_number(at) || r.is_word(at)) {
        return None;
    }
    let high = numeral(r, at).filter(|n| !n.ordinal && !n.ambiguous)?;
    if high.single && high.value == Decimal::ONE {
        return None;
    }
    let same_unit = match first_unit {
        Some((_, u)) => either_unit(r, high.end).is_some_and(|(_, v)| u == v) || from && to,
        None => true,
    };
    let even = even || dashed && r.is_number(at) && either_unit(r, high.end).is_some();
    if !same_unit || dashed && !(even && apart(r, start, &high)) {
        return None;
    }
    let rises = high.value > low.value
        || (low.scale == 1 && high.scale > 1 && low.value < high.value / Decimal::from(high.scale));
    rises.then_some((high.end, high))
}

/// A unit of measure or of time at token `i`: the token after it.
fn either_unit(r: &Reader, i: usize) -> Option<(usize, Either)> {
    if let Some((e, code)) = unit(r, i) {
        return Some((e, Either::Measure(code)));
    }
    durations::unit(r, i).map(|(e, u)| (e, Either::Time(u)))
}

#[derive(PartialEq)]
enum Either {
    Measure(&'static str),
    Time(DurationUnit),
}

/// Whether a dashed range is no part of something longer: 1-2-3 and 30-4-1975 are something else.
fn apart(r: &Reader, start: usize, high: &Numeral) -> bool {
    let after = r.dash(high.end) && r.glued(high.end) && r.is_number(high.end + 1)
        || r.word(high.end) == "/" && r.glued(high.end) && r.is_number(high.end + 1);
    let before = start > 0 && r.dash(start - 1) && r.glued(start);
    !after && !before
}

/// Both bounds of one number: `more than 10 and less than 40`, `trên 10 và dưới 40 tuổi`.
fn bounds(r: &Reader, start: usize, low: &Numeral) -> Option<(usize, Numeral)> {
    let joint = r.word(low.end);
    if !vi::hedges::AND_BOUND.contains(&joint) && !en::hedges::AND_BOUND.contains(&joint) {
        return None;
    }
    let below = |a| matches!(a, Approx::LessThan | Approx::AtMost | Approx::Reaching);
    let (at, _) = r.find(low.end + 1, &HEDGES).filter(|(_, a)| r.joined(low.end + 1) && below(*a))?;
    let above = |a| matches!(a, Approx::MoreThan | Approx::AtLeast);
    r.find_before(start, &HEDGES, HEDGE_WORDS).filter(|(_, a)| above(*a))?;
    let high = numeral(r, at).filter(|n| r.joined(at) && !n.ordinal && !n.ambiguous && n.value > low.value)?;
    Some((high.end, high))
}
