//! Date expressions: a date or a range of two, and what softens or bounds it (`đầu`, `early`, `trước`, `since`).

use std::sync::LazyLock;

use super::compose::single;
use super::opening;
use super::periods::bare_period;
use super::pieces::{after_one, possessive};
use super::ranges::{between, ranged};
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

pub static MODIFIERS: LazyLock<Phrases<Modifier>> =
    LazyLock::new(|| Phrases::new(&[vi::dates::MODIFIERS, en::dates::MODIFIERS]));
static AROUND: LazyLock<Phrases<Modifier>> = LazyLock::new(|| Phrases::new(&[vi::dates::AROUND, en::dates::AROUND]));
static BOUNDS: LazyLock<Phrases<Modifier>> = LazyLock::new(|| Phrases::new(&[vi::dates::BOUNDS, en::dates::BOUNDS]));
static TO_DATE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::TO_DATE));
static EN_TO_DATE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::TO_DATE));
static YEAR_END: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::YEAR_END));
static VAGUE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::VAGUE));
static EN_VAGUE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::VAGUE));
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
    // From mid-2019 to late 2020: a range that began with the year would begin too early.
    let inner = matches!(modifier, Modifier::Middle | Modifier::End);
    let read = || if inner { single(r, at) } else { whole(r, at) };
    let (end, mut value) = bare().filter(to_date).or_else(read).or_else(bare)?;
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
