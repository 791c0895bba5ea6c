//! Counted parts of a period: `the first Monday of October`, `the last two weeks of 2021`, `tuần đầu tiên của tháng 9`.

use std::sync::LazyLock;

use jiff::civil::Weekday;

use super::months::{en_month, month};
use super::named::which_unit;
use super::numerals::{lookup, numeral};
use super::periods::{bare_period, nth_of};
use super::pieces::{Piece, UNITS, is_one, plausible_year, year_at};
use super::reader::Reader;
use super::years::year_fields;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Fields, Grain, Nth, NthUnit, Relative};

static LAST: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::LAST));
static FROM_END: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::FROM_END));
static OF_PERIOD: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::OF_PERIOD));
static WEEK_OF: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::WEEK_OF));
static WEEK_NUMBER: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::WEEK_NUMBER));
static VI_WEEK: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::WEEK));
static VI_NTH: LazyLock<Phrases<i8>> = LazyLock::new(|| Phrases::new(&[vi::dates::NTH]));

/// A part of a month or year that is told by its place in it.
pub fn nth(r: &Reader, i: usize) -> Option<Piece> {
    match r.language {
        Language::English => week_number(r, i).or_else(|| english(r, i)),
        Language::Vietnamese => vietnamese(r, i),
    }
}

fn english(r: &Reader, i: usize) -> Option<Piece> {
    let (mut at, place) = match r.find(i, &LAST) {
        Some((end, ())) => (end, -1),
        None => {
            let (end, n) = nth_of(r, i).or_else(|| day_of_which(r, i))?;
            let n = i8::try_from(n).ok().filter(|n| (1..=53).contains(n))?;
            r.find(end, &FROM_END).filter(|_| r.joined(end)).map_or((end, n), |(e, ())| (e, -n))
        }
    };
    let mut count = 1;
    if let Some(n) = numeral(r, at).filter(|n| r.joined(at) && n.scale == 1 && !n.ordinal) {
        count = n.value.to_string().parse().ok().filter(|c| (1..=52).contains(c))?;
        at = n.end;
    }
    if !r.joined(at) {
        return None;
    }
    let (of, part) = part(r, at).unwrap_or((at, Part::None));
    let (start, ()) = r.find(of, &OF_PERIOD).filter(|_| r.joined(of))?;
    // Of the month: its article belongs to both.
    let article = en::calendar::THE.contains(&r.at(start - 1));
    let behind = || if article { bare_period(r, start - 1).map(of_writing) } else { None };
    let whole = whole(r, start).or_else(behind).filter(|_| r.joined(start))?;
    let unit = match part {
        Part::Nth(unit) => unit,
        // 20th of next month, not "first of October", which is read as a day.
        Part::None if count == 1 && whole.relative.is_some_and(|x| x.unit == Grain::Month) => NthUnit::Day,
        Part::Months(length) if whole.fields.month.is_none() => return months(whole, place, count, length),
        _ => return None,
    };
    with_nth(whole, Nth { unit, at: place, count })
}

/// The number of `20 of next month`.
fn day_of_which(r: &Reader, i: usize) -> Option<(usize, i16)> {
    let told = !r.joined(i) || en::dates::BEFORE_DAY.contains(&r.previous(i));
    let n = r.small(i).filter(|n| told && (1..=31).contains(n) && is_one(r, i + 1, &["of"]))?;
    Some((i + 1, n))
}

enum Part {
    Nth(NthUnit),
    /// So many months.
    Months(i8),
    None,
}

/// The unit of which a part is counted.
fn part(r: &Reader, i: usize) -> Option<(usize, Part)> {
    if let Some(day) = lookup(en::calendar::WEEKDAYS, r.at(i)).and_then(|d| Weekday::from_monday_one_offset(d).ok()) {
        return Some((i + 1, Part::Nth(NthUnit::Weekday(day))));
    }
    if is_one(r, i, en::dates::WEEKENDS) {
        return Some((i + 1, Part::Nth(NthUnit::Weekend)));
    }
    let (end, unit) = r.find(i, &UNITS)?;
    Some((
        end,
        match unit {
            Grain::Day => Part::Nth(NthUnit::Day),
            Grain::Week => Part::Nth(NthUnit::Week),
            Grain::Month => Part::Months(1),
            Grain::Quarter => Part::Months(3),
            _ => return None,
        },
    ))
}

/// The month or year that a part is of.
fn whole(r: &Reader, i: usize) -> Option<Piece> {
    if let Some(year) = year_at(r, i).filter(|y| plausible_year(*y)) {
        return Some(Piece::of(i + 1, year_fields(year)));
    }
    // Behind "of" a month needs no capital.
    if let Some((end, m, false)) = en_month(r, i).filter(|_| r.language == Language::English) {
        let year = year_at(r, end).filter(|y| r.joined(end) && plausible_year(*y));
        let fields = Fields { month: Some(m), year, ..Fields::default() };
        return Some(Piece::of(end + usize::from(year.is_some()), fields));
    }
    month(r, i)
        .or_else(|| which_unit(r, i).filter(|p| p.fields == Fields::default()))
        .or_else(|| bare_period(r, i).map(of_writing))
        .or_else(|| vietnamese_year(r, i))
        .filter(|p| p.last.is_none() && !p.set_apart())
}

fn of_writing(p: Piece) -> Piece {
    let relative = p.relative.map(|x| Relative { anchor: Anchor::Published, ..x });
    Piece { relative, ..p }
}

fn vietnamese_year(r: &Reader, i: usize) -> Option<Piece> {
    let year = year_at(r, i + 1).filter(|_| is_one(r, i, vi::calendar::YEAR) && r.joined(i + 1))?;
    Some(Piece::of(i + 2, year_fields(year)))
}

fn with_nth(whole: Piece, nth: Nth) -> Option<Piece> {
    let size = match nth.unit {
        NthUnit::Day | NthUnit::FromEaster => 366,
        NthUnit::Weekday(_) | NthUnit::Weekend | NthUnit::Week => 53,
    };
    let fits = i16::from(nth.at.abs()) * i16::from(nth.count.max(1)) <= size;
    let fields = Fields { nth: Some(nth), ..whole.fields };
    fits.then(|| Piece { fields, grain: fields.grain(), ..whole })
}

/// The third month, the last four months, the first three quarters of a year.
fn months(whole: Piece, place: i8, count: i8, length: i8) -> Option<Piece> {
    let months = count.checked_mul(length)?;
    let before = (place.abs() - 1).checked_mul(length)?;
    let first = if place > 0 { before + 1 } else { 13 - before - months };
    let last = first + months - 1;
    if count == 1 && length == 3 {
        let fields = Fields { quarter: Some(1 + first / 3), ..whole.fields };
        return Some(Piece { fields, grain: Some(Grain::Quarter), ..whole }).filter(|_| (1..=10).contains(&first));
    }
    if first < 1 || last > 12 {
        return None;
    }
    let mut fields = Fields { month: Some(first), ..whole.fields };
    if months == 6 && (first == 1 || first == 7) {
        fields = Fields { half: Some(1 + first / 6), month: None, ..fields };
        return Some(Piece { fields, grain: Some(Grain::HalfYear), ..whole });
    }
    let last = (months > 1).then_some(Fields { month: Some(last), ..whole.fields });
    Some(Piece { fields, last, grain: Some(Grain::Month), ..whole })
}

/// `week 3 of 2027`.
fn week_number(r: &Reader, i: usize) -> Option<Piece> {
    let (at, ()) = r.find(i, &WEEK_NUMBER)?;
    let n = r.small(at).filter(|n| r.joined(at) && (1..=53).contains(n))?;
    let (start, ()) = r.find(at + 1, &OF_PERIOD).filter(|_| r.joined(at + 1))?;
    with_nth(whole(r, start)?, Nth { unit: NthUnit::Week, at: n as i8, count: 1 })
}

/// What leads to a date and makes its week of it (`the week of April 10`): the token after it.
pub fn week_of(r: &Reader, i: usize) -> Option<usize> {
    r.find(i, &WEEK_OF).map(|(end, ())| end).filter(|end| r.joined(*end))
}

/// `tuần đầu tiên của tháng 9`, `tuần cuối tháng 9`, `ngày cuối cùng của năm 2022`.
fn vietnamese(r: &Reader, i: usize) -> Option<Piece> {
    let (at, unit) = match r.find(i, &VI_WEEK) {
        Some((end, ())) => (end, NthUnit::Week),
        None => (vi::dates::DAY.contains(&r.at(i)).then_some(i + 1)?, NthUnit::Day),
    };
    let (end, place) = r.find(at, &VI_NTH).filter(|_| r.joined(at))?;
    if unit == NthUnit::Day && is_one(r, end - 1, vi::dates::NTH_OF_WEEKS) {
        return None;
    }
    let start = end + usize::from(is_one(r, end, vi::dates::OF_PERIOD));
    let whole =
        whole(r, start).filter(|p| r.joined(start) && p.relative.is_none_or(|x| x.anchor == Anchor::Published))?;
    with_nth(whole, Nth { unit, at: place, count: 1 })
}
