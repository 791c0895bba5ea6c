//! Ranges of two dates: `from 5 May to 7 June`, `between 2019 and 2021`, `Monday to Friday next week`, `từ 16/8 đến 16/9`.

use std::sync::LazyLock;

use super::compose::single;
use super::dates::{Found, MODIFIERS};
use super::numerals::lookup;
use super::pieces::{is_one, year_at};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{en, vi};
use crate::value::date::{Anchor, DateValue, Fields, Grain, Modifier};

static RANGE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::RANGE));
static EN_RANGE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::RANGE));
static NOW: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::NOW));
/// What joins the ends of a range only behind "between".
const PAIRING: &[&str] = &["and", "và"];

/// `between 2019 and 2021`: the word before is part of it, without it these are two years.
pub fn between(r: &Reader, i: usize) -> Option<Found> {
    let (vietnamese, english) = (lookup(vi::dates::BETWEEN, r.at(i)), lookup(en::dates::BETWEEN, r.at(i)));
    let joints = vietnamese.or(english)?;
    let start = i + 1;
    if !r.joined(start) {
        return None;
    }
    let years = year_at(r, start).is_some() && !r.dash(start + 1);
    // Between the two ends of any other range stands "and", which elsewhere makes two dates.
    let paired = joints.iter().any(|j| PAIRING.contains(j));
    if !years && !paired {
        return None;
    }
    let at = start + 1;
    if paired && en::dates::FROM_NOW.contains(&r.at(start)) && is_one(r, at, PAIRING) {
        let (end, value) = single(r, at + 1).filter(|(_, v)| r.joined(at + 1) && v.last.is_none())?;
        let value = DateValue { modifier: Modifier::Later, ..value };
        return (value.grain >= Grain::Day && value.comparable()).then_some(Found {
            start: i,
            core: at + 1,
            end,
            value,
        });
    }
    let (end, first) = single(r, start)?;
    if is_one(r, end, PAIRING)
        && let Some((stop, ())) = r.find(end + 1, &NOW).filter(|_| r.joined(end + 1))
    {
        let value = DateValue { modifier: Modifier::ToDate, ..first };
        let open = value.grain >= Grain::Day && value.last.is_none() && value.comparable();
        return open.then_some(Found { start: i, core: start, end: stop, value });
    }
    if years && first.last.is_some() {
        return Some(Found { start: i, core: start, end, value: first });
    }
    let (end, value) = ranged(r, end, &first, paired)?;
    Some(Found { start: i, core: start, end, value })
}

/// The second half of a range whose first ends at token `end`. `paired` where "between" stands before it.
pub fn ranged(r: &Reader, end: usize, first: &DateValue, paired: bool) -> Option<(usize, DateValue)> {
    let days = first.first.weekday.is_some() && first.first.day.is_none();
    let closed =
        first.last.is_some() || first.zone.is_some() || !first.comparable() || first.relative.is_some() && !days;
    if closed || first.grain < Grain::Day || first.first.nth.is_some() {
        return None;
    }
    let mut at = if r.dash(end) {
        end + 1
    } else {
        let (at, ()) = r.find(end, &RANGE).or_else(|| r.find(end, &EN_RANGE)).filter(|_| r.joined(end))?;
        // The trial was adjourned on Monday until Wednesday.
        if days && is_one(r, end, en::dates::UNTIL) {
            return None;
        }
        let pairs = is_one(r, end, PAIRING);
        if pairs != paired && (pairs || is_one(r, end, vi::dates::RANGE)) {
            return None;
        }
        at
    };
    at += usize::from(is_one(r, at, vi::dates::WHOLE));
    at += usize::from(is_one(r, at, en::calendar::THE) && r.is_number(at + 1));
    if !r.joined(at) {
        return None;
    }
    // Until the end of June: the range ends with the month.
    let last = r.find(at, &MODIFIERS).filter(|(e, m)| *m == Modifier::End && r.joined(*e)).map_or(at, |(e, _)| e);
    let (stop, second) = single(r, last)?;
    // From January to March last year, from Monday to Friday next week.
    let placed = match second.relative {
        Some(x) if x.anchor != Anchor::Published || first.relative.is_some() => return None,
        Some(x) if days => x.unit == Grain::Week,
        Some(x) => x.unit == Grain::Year && first.grain == second.grain && first.first.month < second.first.month,
        None => true,
    };
    if !placed || second.last.is_some() || !second.comparable() || second.first.nth.is_some() {
        return None;
    }
    let whole_years = |d: &DateValue| matches!(d.grain, Grain::Decade | Grain::Century);
    let alike = second.grain == first.grain
        || !whole_years(first)
            && !whole_years(&second)
            && first.grain >= Grain::Month
            && second.grain >= Grain::Month
            && second.first.year.is_some();
    if !alike || second.grain < Grain::Day || first.first.weekday.is_some() != second.first.weekday.is_some() {
        return None;
    }
    let relative = first.relative.or(second.relative);
    join(first, &second).map(|value| (stop, DateValue { relative, ..value }))
}

/// A range of two dates. A year that only one of them has is of both, unless the new year lies between them.
fn join(first: &DateValue, second: &DateValue) -> Option<DateValue> {
    let (mut from, mut to) = (first.first, second.first);
    if from.weekday.is_some() && from.day.is_none() {
        let days = to.day.is_none() && from.grain() == Some(Grain::Day) && to.grain() == Some(Grain::Day);
        return (days && from.weekday != to.weekday).then(|| DateValue { last: Some(to), ..first.clone() });
    }
    let order = |f: &Fields| (f.quarter, f.month, f.day);
    let over_new_year = order(&from) > order(&to) && from.quarter.is_some() == to.quarter.is_some();
    match (from.year, to.year) {
        (None, Some(y)) => from.year = Some(y - i16::from(over_new_year)),
        (Some(y), None) => to.year = Some(y + i16::from(over_new_year)),
        (None, None) if over_new_year && from.month.is_none() => return None,
        (None, None) if order(&from) == order(&to) => return None,
        (Some(_), Some(_)) if (from.year, order(&from)) >= (to.year, order(&to)) => return None,
        _ => {}
    }
    Some(DateValue { first: from, last: Some(to), grain: first.grain.min(second.grain), ..first.clone() })
}
