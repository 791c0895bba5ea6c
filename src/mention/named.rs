//! Days and periods named from another: `hôm qua`, `cùng ngày`, `tuần trước`, `this weekend`, `the next few days`.

use std::sync::LazyLock;

use super::numerals::{lookup, numeral};
use super::pieces::{Piece, UNITS, is_one};
use super::reader::Reader;
use crate::language::dates::Amount;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Grain, Nth, NthUnit, Relative};

pub static VI_WHICH: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[vi::calendar::WHICH]));
pub static EN_WHICH: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[en::calendar::WHICH]));
pub static SECOND: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[en::calendar::SECOND]));
static DAYS: LazyLock<Phrases<(Anchor, i32, Grain)>> =
    LazyLock::new(|| Phrases::new(&[vi::dates::DAYS, en::dates::DAYS]));
static VI_PRESENT: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::PRESENT));
static EN_PRESENT: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::PRESENT));
pub static AMOUNTS: LazyLock<Phrases<Amount>> =
    LazyLock::new(|| Phrases::new(&[vi::dates::AMOUNTS, en::dates::AMOUNTS]));

const THAT: &[&str] = vi::dates::THAT;

/// A day named from the day of writing, or `cùng ngày`, or the present.
pub fn named_day(r: &Reader, i: usize) -> Option<Piece> {
    if let Some((end, (anchor, offset, unit))) = r.find(i, &DAYS) {
        // Cùng năm châu is no year.
        let ends = !r.is_word(end) || !r.joined(end) || is_one(r, end, vi::dates::AFTER_BARE) || is_one(r, end, THAT);
        if unit > Grain::Day && r.language == Language::Vietnamese && !ends {
            return None;
        }
        // The day before he left is none that was told.
        let clause = en::dates::SIDES.contains(&r.at(end - 1)) && r.joined(end) && r.is_word(end);
        if clause && !is_one(r, end, en::dates::AFTER_SIDE) {
            return None;
        }
        return Some(Piece::relative(end, Relative::new(anchor, offset, unit)));
    }
    let (end, ()) = r.find(i, &VI_PRESENT).or_else(|| r.find(i, &EN_PRESENT))?;
    // Hot Right Now is a song.
    if r.capital(end - 1) {
        return None;
    }
    Some(Piece { vague: true, ..Piece::relative(end, Relative::new(Anchor::Published, 0, Grain::Second)) })
}

/// `tuần trước`, `tháng này`, `năm ngoái`; `last week`, `this month`, `next year`.
pub fn which_unit(r: &Reader, i: usize) -> Option<Piece> {
    match r.find(i, &EN_WHICH) {
        Some((at, offset)) if r.language == Language::English => which_english(r, i, at, offset),
        None if r.language == Language::English => second_next(r, i).or_else(|| which_vietnamese(r, i)),
        _ => which_vietnamese(r, i),
    }
}

fn which_vietnamese(r: &Reader, i: usize) -> Option<Piece> {
    let (at, unit) = r.find(i, &UNITS).filter(|(_, g)| *g >= Grain::Week)?;
    let (end, offset) = r.find(at, &VI_WHICH).filter(|_| r.joined(at))?;
    let known = match unit {
        Grain::Year => is_one(r, at, vi::dates::WHICH_YEAR),
        Grain::Week => !is_one(r, at, vi::dates::ONLY_YEAR) || is_one(r, at, vi::dates::ALSO_WEEK),
        _ => !is_one(r, at, vi::dates::ONLY_YEAR),
    };
    // A number before it counts: hai năm trước; every, some, all the years: những năm qua. But tháng 3 năm sau is a month.
    let number = i > 0 && r.is_number(i - 1) && r.joined(i) && !vi::calendar::NUMBER_OF.contains(&r.previous(i - 1));
    let counted = number && !is_one(r, at, vi::dates::UNCOUNTED) || vi::dates::COUNTED.contains(&r.previous(i));
    // The week before that, not before the day of writing.
    let told = is_one(r, end, THAT);
    let anchor = if told { Anchor::Previous } else { Anchor::Published };
    (known && !counted).then(|| Piece::relative(end + usize::from(told), Relative::new(anchor, offset, unit)))
}

fn which_english(r: &Reader, i: usize, at: usize, offset: i32) -> Option<Piece> {
    if !r.joined(at) {
        return None;
    }
    let anchor = narrated(r, i);
    if is_one(r, at, en::dates::WEEKENDS) {
        let mut piece = Piece::relative(at + 1, Relative::new(anchor, offset, Grain::Week));
        piece.fields.nth = Some(Nth { unit: NthUnit::Weekend, at: 1, count: 1 });
        return Some(piece);
    }
    // The next few days, the last two quarters: a length with its place.
    let several = r.find(at, &AMOUNTS).filter(|(e, _)| r.joined(*e) && offset != 0);
    let (unit_at, count) = match several {
        Some((e, amount)) => (e, amount.typical),
        None => (at, 1),
    };
    // The last two quarters of a year; two quarters by themselves are a half.
    if let Some(n) =
        numeral(r, at).filter(|n| offset != 0 && n.scale == 1 && is_one(r, n.end, en::calendar::QUARTERS_OF_YEAR))
    {
        let count = n.value.to_string().parse().ok().filter(|c| (1..400).contains(c))?;
        return Some(Piece::relative(n.end + 1, many(anchor, offset, count, Grain::Quarter)));
    }
    if let Some((size, unit)) = lookup(en::dates::SEVERAL_OF, r.word(unit_at)) {
        return Some(Piece::relative(unit_at + 1, many(anchor, offset, size * count, unit)));
    }
    let possessive = || lookup(en::calendar::POSSESSIVE_UNITS, r.at(unit_at)).map(|unit| (unit_at + 1, unit));
    let (end, unit) = r.find(unit_at, &UNITS).or_else(possessive).filter(|_| r.joined(unit_at))?;
    if several.is_some() {
        return Some(Piece { vague: true, ..Piece::relative(end, many(anchor, offset, count, unit)) });
    }
    let plural = plural(r.at(unit_at));
    (unit >= Grain::Week && !plural).then(|| Piece::relative(end, Relative::new(anchor, offset, unit)))
}

/// Whether an English unit is of several: weeks, not week's.
pub fn plural(unit: &str) -> bool {
    unit.ends_with('s') && !en::calendar::POSSESSIVE_ENDINGS.iter().any(|ending| unit.ends_with(ending))
}

/// `the week after next`, `the year before last`.
fn second_next(r: &Reader, i: usize) -> Option<Piece> {
    let at = i + usize::from(en::calendar::THE.contains(&r.at(i)));
    let (end, unit) = r.find(at, &UNITS).filter(|(_, unit)| *unit >= Grain::Week)?;
    let (end, offset) = r.find(end, &SECOND).filter(|_| r.joined(at) || at == i)?;
    r.joined(end - 1).then(|| Piece::relative(end, Relative::new(Anchor::Published, offset, unit)))
}

/// As many units before the anchor, or behind it.
fn many(anchor: Anchor, sign: i32, count: i32, unit: Grain) -> Relative {
    Relative { anchor, offset: if sign < 0 { -count } else { sign }, unit, length: count }
}

/// The following week is counted from the last day that was told, the next week from the day of writing.
fn narrated(r: &Reader, i: usize) -> Anchor {
    let word = if en::calendar::THE.contains(&r.at(i)) { r.word(i + 1) } else { r.at(i) };
    if en::calendar::NARRATED.contains(&word) { Anchor::Previous } else { Anchor::Published }
}
