//! Date expressions: a date or a range of two, and what softens or bounds it (`đầu`, `early`, `trước`, `since`).

use std::sync::LazyLock;

use super::compose::single;
use super::numerals::lookup;
use super::opening;
use super::periods::bare_period;
use super::pieces::{after_one, is_one, year_at};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, DateValue, Fields, Grain, Modifier, Relative};

/// A date and where it stands, in tokens.
pub struct Found {
    pub start: usize,
    pub core: usize,
    pub end: usize,
    pub value: DateValue,
}

static MODIFIERS: LazyLock<Phrases<Modifier>> =
    LazyLock::new(|| Phrases::new(&[vi::dates::MODIFIERS, en::dates::MODIFIERS]));
static AROUND: LazyLock<Phrases<Modifier>> = LazyLock::new(|| Phrases::new(&[vi::dates::AROUND, en::dates::AROUND]));
static BOUNDS: LazyLock<Phrases<Modifier>> = LazyLock::new(|| Phrases::new(&[vi::dates::BOUNDS, en::dates::BOUNDS]));
static RANGE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::RANGE));
static EN_RANGE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::RANGE));
static TO_DATE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::TO_DATE));
static EN_TO_DATE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::TO_DATE));
static NOW: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::NOW));
static YEAR_END: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::YEAR_END));
static VAGUE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::VAGUE));
static EN_VAGUE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::VAGUE));
/// What joins the ends of a range only behind "between".
const PAIRING: &[&str] = &["and", "và"];
/// The longest phrase of `BOUNDS`, in words.
const BOUND_WORDS: usize = 3;

/// The date expression that starts at token `i`.
pub fn date(r: &Reader, i: usize) -> Option<Found> {
    if !opening::date(r, i) {
        return None;
    }
    let vague = if r.language == Language::Vietnamese { &VAGUE } else { &EN_VAGUE };
    if let Some((end, ())) = r.find(i, vague) {
        let value = DateValue { vague: true, ..DateValue::of(Fields::default(), Grain::Day) };
        return Some(Found { start: i, core: i, end, value });
    }
    if let Some(found) = between(r, i) {
        return Some(found);
    }
    if let Some(found) = year_end(r, i) {
        return Some(found);
    }
    for table in [&MODIFIERS, &AROUND] {
        if let Some(found) = r.find(i, table).and_then(|(at, modifier)| modified(r, i, at, modifier)) {
            return Some(found);
        }
    }
    let (end, value) = whole(r, i)?;
    let (end, value) = bounded(r, i, end, value);
    Some(Found { start: i, core: i, end, value })
}

/// `between 2019 and 2021`: the word before is part of it, without it these are two years.
fn between(r: &Reader, i: usize) -> Option<Found> {
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

/// `by year-end`: the end of the year of writing.
fn year_end(r: &Reader, i: usize) -> Option<Found> {
    let (end, ()) = r.find(i, &YEAR_END)?;
    let told = after_one(r, i, en::dates::BEFORE_YEAR_END) && (!r.joined(end) || !r.is_word(end) && !r.is_number(end));
    let relative = Some(Relative::new(Anchor::Previous, 0, Grain::Year));
    let value = DateValue { modifier: Modifier::End, relative, ..DateValue::of(Fields::default(), Grain::Year) };
    told.then_some(Found { start: i, core: i, end, value })
}

/// A date behind the words of a modifier.
fn modified(r: &Reader, i: usize, at: usize, modifier: Modifier) -> Option<Found> {
    if !r.joined(at) {
        return None;
    }
    let narrows = matches!(modifier, Modifier::Start | Modifier::Middle | Modifier::End | Modifier::Later);
    let bare = || {
        let piece = bare_period(r, at).filter(|_| narrows)?;
        let grain = piece.relative?.unit;
        Some((piece.end, DateValue { relative: piece.relative, ..DateValue::of(Fields::default(), grain) }))
    };
    if let Some(found) = nested(r, i, at, modifier) {
        return Some(found);
    }
    // đầu năm tới is next year, đầu năm tới nay this one.
    let to_date = |found: &(usize, DateValue)| r.find(found.0, &TO_DATE).is_some();
    let (end, mut value) = bare().filter(to_date).or_else(|| whole(r, at)).or_else(bare)?;
    let around = modifier == Modifier::About && possessive(r, end);
    if around || !fits(modifier, &value, r.find(i, &AROUND).is_some()) {
        return None;
    }
    // No later than Friday, not before May.
    value.modifier = match modifier {
        Modifier::After if after_one(r, i, en::dates::NOT) => Modifier::Until,
        Modifier::Before if after_one(r, i, en::dates::NOT) => Modifier::Since,
        plain => plain,
    };
    let (end, value) = bounded(r, i, end, value);
    Some(Found { start: i, core: at, end, value })
}

/// A bound or a part of what is softened itself: `before early September`, `before the end of December`, `the end of around
/// next week`.
fn nested(r: &Reader, i: usize, at: usize, outer: Modifier) -> Option<Found> {
    let (next, inner) = r.find(at, &MODIFIERS)?;
    let modifier = match (outer, inner) {
        (Modifier::Before | Modifier::After, Modifier::About) => outer,
        (Modifier::Start | Modifier::Middle | Modifier::End, Modifier::About) => outer,
        // The start of a period begins with it, and its end is the end of it.
        (Modifier::Before, Modifier::Start) => Modifier::Before,
        (Modifier::Before, Modifier::End) => Modifier::Until,
        (Modifier::After, Modifier::End) => Modifier::After,
        _ => return None,
    };
    let found = modified(r, at, next, inner)?;
    let plain = DateValue { modifier: Modifier::Exact, ..found.value };
    let value = DateValue { modifier, ..plain };
    (value.last.is_none() && fits(modifier, &value, false)).then_some(Found {
        start: i,
        core: found.core,
        value,
        ..found
    })
}

/// `counted`: the words soften a number, so that it is a counted distance that they are of.
fn fits(modifier: Modifier, value: &DateValue, counted: bool) -> bool {
    let distance = value.relative.is_some_and(|x| x.offset.abs() > 0) && value.first == Fields::default();
    match modifier {
        Modifier::Start | Modifier::Middle | Modifier::End => {
            let part = modifier == Modifier::End && value.first.part.is_some() && value.grain == Grain::PartOfDay;
            (value.grain >= Grain::Week || part) && value.last.is_none() && value.first.half.is_none() && !value.vague
        }
        Modifier::Earlier | Modifier::Later => {
            let current = value.relative.is_some_and(|x| x.offset == 0 && x.unit >= Grain::Week);
            current && value.first == Fields::default()
        }
        // "khoảng 9h" and "khoảng năm 1914"; about a day is rare but harmless.
        Modifier::About => !counted || distance,
        Modifier::Before | Modifier::After => {
            let stated = [value.first.day, value.first.month, value.first.hour].iter().any(Option::is_some)
                || value.first.nth.is_some();
            value.last.is_none() && (stated || value.first.year.is_some())
        }
        _ => true,
    }
}

/// One date or a range.
fn whole(r: &Reader, i: usize) -> Option<(usize, DateValue)> {
    let (end, value) = single(r, i)?;
    Some(ranged(r, end, &value, false).unwrap_or((end, value)))
}

/// The second half of a range whose first ends at token `end`. `paired` where "between" stands before it.
fn ranged(r: &Reader, end: usize, first: &DateValue, paired: bool) -> Option<(usize, DateValue)> {
    let days = first.first.weekday.is_some() && first.first.day.is_none();
    let closed = first.last.is_some() || first.zoned || !first.comparable() || first.relative.is_some() && !days;
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

/// Whether a date that ends before token `end` says of when something is: `last year's`.
fn possessive(r: &Reader, end: usize) -> bool {
    let word = r.at(end.wrapping_sub(1));
    en::calendar::POSSESSIVE_ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// What a preposition before the date or the words behind it make of it: since, until, to date. They are no part of what is
/// underlined, but for the second end of a period.
fn bounded(r: &Reader, i: usize, end: usize, mut value: DateValue) -> (usize, DateValue) {
    let narrowed = matches!(value.modifier, Modifier::Exact | Modifier::Start);
    if !narrowed || value.last.is_some() || value.grain < Grain::Hour || !value.comparable() {
        return (end, value);
    }
    let Some((_, bound)) = r.find_before(i, &BOUNDS, BOUND_WORDS) else { return (end, value) };
    // The toll from Sunday's storm: it is the storm that it is from.
    if bound == Modifier::Since && possessive(r, end) {
        return (end, value);
    }
    let stated = value.relative.is_none_or(|x| matches!(x.anchor, Anchor::Published | Anchor::Previous));
    if bound == Modifier::Since
        && stated
        && let Some((e, ())) = r.find(end, &TO_DATE).or_else(|| r.find(end, &EN_TO_DATE)).filter(|_| r.joined(end))
    {
        // Since the start of the year is since the year began.
        value.modifier = Modifier::ToDate;
        return (e, value);
    }
    if value.modifier == Modifier::Exact {
        value.modifier = bound;
    }
    (end, value)
}
