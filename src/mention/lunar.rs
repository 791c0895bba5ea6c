//! Days of the lunar calendar, which are recognised and left alone: `mùng 5 Tết`, `rằm tháng Giêng`, `23 tháng Chạp`,
//! `ngày 10/3 âm lịch`.

use std::sync::LazyLock;

use super::numerals::lookup;
use super::pieces::{Piece, after_day_words, is_one, plausible_year, year_at};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::vi;
use crate::value::date::Fields;

static NEW_YEAR: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::LUNAR_NEW_YEAR));
static SIGNS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::LUNAR_SIGNS));

/// A lunar day or month at token `i`.
pub fn lunar(r: &Reader, i: usize) -> Option<Piece> {
    let mut at = after_day_words(r, i);
    if at > i && !r.joined(at) {
        return None;
    }
    let day = lookup(vi::dates::LUNAR_DAYS, r.at(at)).or_else(|| in_digits(r, at, 30));
    if day.is_some() {
        at += 1;
    }
    let (end, fields) = new_year(r, at, day).or_else(|| month(r, at, day))?;
    let piece = lunar_year(r, end, Fields { day, ..fields });
    Some(Piece { lunar: true, ..piece })
}

fn in_digits(r: &Reader, i: usize, most: i16) -> Option<i8> {
    r.small(i).filter(|n| r.raw(i).len() <= 2 && (1..=most).contains(n)).map(|n| n as i8)
}

/// `30 Tết`, `mùng 5 Tết Nguyên đán`: the last days of the old year, the first of the new.
fn new_year(r: &Reader, at: usize, day: Option<i8>) -> Option<(usize, Fields)> {
    let day = day.filter(|_| r.joined(at))?;
    let (end, ()) = r.find(at, &NEW_YEAR)?;
    let month = if i16::from(day) >= vi::dates::LAST_LUNAR_DAYS { 12 } else { 1 };
    Some((end, Fields { month: Some(month), ..Fields::default() }))
}

/// `tháng Giêng`, `tháng 7 âm lịch`, `/3 âm lịch`; the names of the months without a Gregorian year only.
fn month(r: &Reader, at: usize, day: Option<i8>) -> Option<(usize, Fields)> {
    let word = vi::calendar::MONTH.contains(&r.at(at));
    let mark = day.is_some() && (r.word(at) == "/" || r.dash(at)) && r.glued(at) && r.glued(at + 1);
    if !(word || mark) || !r.joined(at + 1) || day.is_some() && !r.joined(at) {
        return None;
    }
    let of = |m: i8| Fields { month: Some(m), ..Fields::default() };
    if let Some(m) = lookup(vi::dates::LUNAR_MONTHS, r.word(at + 1)).filter(|_| word) {
        let end = sign(r, at + 2).unwrap_or(at + 2);
        let gregorian = r.is_number(end) && r.joined(end) || is_one(r, end, vi::calendar::YEAR) && r.is_number(end + 1);
        return (!gregorian).then(|| (end, of(m)));
    }
    let m = in_digits(r, at + 1, 12);
    // rằm tháng bảy: the day by its name, the month in words.
    let named = day.is_some() && !r.is_number(at - 1);
    match m {
        Some(m) => match sign(r, at + 2) {
            Some(end) => Some((end, of(m))),
            None => named.then(|| (at + 2, of(m))),
        },
        None => {
            let m = lookup(vi::calendar::MONTH_WORDS, r.word(at + 1)).filter(|_| word)?;
            let end = sign(r, at + 2);
            (named || end.is_some()).then(|| (end.unwrap_or(at + 2), of(m)))
        }
    }
}

/// What says that a date is lunar, with brackets or without.
fn sign(r: &Reader, i: usize) -> Option<usize> {
    let open = usize::from(r.word(i) == "(");
    let (end, ()) = r.find(i + open, &SIGNS).filter(|_| r.joined(i + open))?;
    if open == 0 { Some(end) } else { (r.word(end) == ")").then_some(end + 1) }
}

/// Takes the year: `năm Quý Mão`, `Quý Mão 2023`.
fn lunar_year(r: &Reader, end: usize, mut fields: Fields) -> Piece {
    let mut at = end + usize::from(is_one(r, end, vi::calendar::YEAR));
    let named = is_one(r, at, vi::dates::STEMS) && is_one(r, at + 1, vi::dates::BRANCHES);
    at += if named { 2 } else { 0 };
    match year_at(r, at).filter(|y| r.joined(at) && plausible_year(*y)) {
        Some(year) => {
            fields.year = Some(year);
            Piece::of(at + 1, fields)
        }
        None => Piece::of(if named { at } else { end }, fields),
    }
}
