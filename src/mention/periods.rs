//! Named parts of the calendar of a year's size or so: quarters, seasons, halves, decades, centuries, weeks of a year.

use std::sync::LazyLock;

use super::named::which_unit;
use super::numerals::{lookup, numeral};
use super::pieces::{Piece, count, is_one, plausible_year, year_at};
use super::reader::Reader;
use super::years::{year, year_fields};
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Fields, Grain, Relative};

static HALVES: LazyLock<Phrases<i8>> = LazyLock::new(|| Phrases::new(&[vi::dates::HALVES, en::dates::HALVES]));
static MONTHS_OF_YEAR: LazyLock<Phrases<bool>> = LazyLock::new(|| Phrases::new(&[vi::dates::MONTHS_OF_YEAR]));
static CENTURY: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::calendar::CENTURY));
static BARE: LazyLock<Phrases<Grain>> =
    LazyLock::new(|| Phrases::new(&[vi::dates::BARE_PERIODS, en::dates::BARE_PERIODS]));
/// What a quarter is written with beside its number.
const QUARTER_LETTER: &str = "q";
static DECADES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::DECADES));

/// A piece of a year's size or more, or a named part of a year.
pub fn period(r: &Reader, i: usize) -> Option<Piece> {
    decade(r, i)
        .or_else(|| century(r, i))
        .or_else(|| quarter(r, i))
        .or_else(|| half(r, i))
        .or_else(|| months_of_year(r, i))
        .or_else(|| season(r, i))
        .or_else(|| year(r, i))
}

/// `thập niên 1990`, `thập niên 90`, `những năm 1990`, `the 1990s`, `the 90s`, `the nineties`.
fn decade(r: &Reader, i: usize) -> Option<Piece> {
    let decade = |end, year| Some(Piece { grain: Some(Grain::Decade), ..Piece::of(end, year_fields(year)) });
    if let Some((at, ())) = r.find(i, &DECADES) {
        let at = at + usize::from(is_one(r, at, vi::calendar::YEAR));
        let year = decade_year(r, at).filter(|_| r.joined(at))?;
        // những năm 1990-1995 are years.
        return if r.dash(at + 1) { None } else { decade(at + 1, year) };
    }
    let at = i + usize::from(en::calendar::THE.contains(&r.at(i)));
    if at > i && !r.joined(at) {
        return None;
    }
    if let Some(year) = lookup(en::calendar::DECADES, r.at(at)) {
        let told = at > i || en::calendar::BEFORE_DECADE.contains(&r.previous(i));
        return if told { decade(at + 1, year) } else { None };
    }
    let s = at + 1 + usize::from(is_one(r, at + 1, &["'", "’"]) && r.glued(at + 1));
    let year = decade_year(r, at).filter(|_| r.word(s) == "s" && r.glued(s))?;
    if r.raw(at).len() == 2 && at == i { None } else { decade(s + 1, year) }
}

fn decade_year(r: &Reader, i: usize) -> Option<i16> {
    let n = r.small(i).filter(|n| n % 10 == 0)?;
    match r.raw(i).len() {
        4 => (1000..2200).contains(&n).then_some(n),
        2 => Some(if n >= 30 { 1900 + n } else { 2000 + n }),
        _ => None,
    }
}

/// `thế kỷ 20`, `thế kỷ XIX`, `the 19th century`: from year 1901 on.
fn century(r: &Reader, i: usize) -> Option<Piece> {
    let (end, n) = match r.find(i, &CENTURY) {
        Some((at, ())) => {
            (at + 1, r.small(at).or_else(|| lookup(vi::calendar::ROMAN, r.word(at))).filter(|_| r.joined(at))?)
        }
        None => nth_of(r, i).filter(|(at, _)| is_one(r, *at, en::calendar::CENTURY)).map(|(at, n)| (at + 1, n))?,
    };
    if !(1..=21).contains(&n) {
        return None;
    }
    Some(Piece { grain: Some(Grain::Century), ..Piece::of(end, year_fields((n - 1) * 100 + 1)) })
}

/// `the third`, `4th`, as it stands before a unit: the token after it.
pub fn nth_of(r: &Reader, i: usize) -> Option<(usize, i16)> {
    let at = i + usize::from(en::calendar::THE.contains(&r.at(i)));
    if at > i && !r.joined(at) {
        return None;
    }
    if let Some(n) = r.small(at) {
        let suffix = is_one(r, at + 1, &en::numbers::ORDINAL_ENDINGS) && r.glued(at + 1);
        return suffix.then_some((at + 2, n));
    }
    if lookup(en::numbers::TENS, r.at(at)).is_some() {
        let n = numeral(r, at).filter(|n| n.ordinal && n.scale == 1)?;
        return Some((n.end, n.value.to_string().parse().ok()?));
    }
    let n = lookup(en::numbers::ORDINALS, r.at(at)).filter(|n| *n < 30)?;
    Some((at + 1, n as i16))
}

/// `quý I/2023`, `quý 3 năm 2023`, `Q3 2023`, `2019 Q1`, `the third quarter of 2023`.
fn quarter(r: &Reader, i: usize) -> Option<Piece> {
    let fields =
        |q: i16, year| (1..=4).contains(&q).then_some(Fields { quarter: Some(q as i8), year, ..Fields::default() });
    if vi::calendar::QUARTER.contains(&r.at(i)) {
        let q = r.small(i + 1).or_else(|| lookup(vi::calendar::ROMAN, r.word(i + 1))).filter(|_| r.joined(i + 1))?;
        let (end, year) = after_year(r, i + 2);
        // Quý V/2022 is a quarter gone wrong.
        let wrong = (5..=9).contains(&q) && year.is_some();
        let beyond = || wrong.then_some(Fields { quarter: Some(q as i8), year, ..Fields::default() });
        let fields = fields(q, year).or_else(beyond)?;
        return Some(Piece { impossible: wrong, ..Piece::of(end, fields) });
    }
    let short = |k: usize| lookup(en::calendar::QUARTERS, r.at(k));
    if let Some(q) = short(i) {
        let (end, year) = after_year(r, i + 1);
        // Q1 by itself is of the year of writing; Q10 and FAQ1 are no such words.
        return if year.is_some() || r.language == Language::English {
            Some(Piece::of(end, fields(q, year)?))
        } else {
            None
        };
    }
    if let Some((end, q, year)) = accounting(r, i) {
        return Some(Piece::of(end, fields(q, Some(year))?));
    }
    if let Some(year) = year_at(r, i).filter(|y| plausible_year(*y)) {
        let at = i + 1 + usize::from(r.dash(i + 1) && r.glued(i + 1));
        // In "9T/2012 Q3/2013" the year is of what stands before.
        let cut = r.glued(i) && i > 0 || r.glued(at + 1) && is_one(r, at + 1, &["/"]);
        let q = short(at).filter(|_| r.joined(at) && !cut)?;
        return Some(Piece::of(at + 1, fields(q, Some(year))?));
    }
    let (at, q) = nth_of(r, i)?;
    // Third-quarter earnings.
    let hyphen = r.dash(at) && r.glued(at) && r.glued(at + 1);
    let at = at + usize::from(hyphen);
    if !is_one(r, at, en::calendar::QUARTER) {
        return None;
    }
    let (end, year) = after_year(r, at + 1);
    if year.is_none() && !hyphen && !en::calendar::THE.contains(&r.at(i)) {
        return None;
    }
    Some(Piece::of(end, fields(q, year)?))
}

/// `4Q18`, `4Q 2018`, `18Q4`: as analysts write.
fn accounting(r: &Reader, i: usize) -> Option<(usize, i16, i16)> {
    let glued = r.glued(i + 1) && r.word(i + 1) == QUARTER_LETTER && r.joined(i + 2);
    if !glued || r.glued(i) && i > 0 || r.is_word(i + 3) && r.glued(i + 3) {
        return None;
    }
    let (first, second) = (r.small(i)?, r.small(i + 2)?);
    let short = |k: usize, y: i16| r.raw(k).len() == 2 && r.glued(i + 2) && y < 100;
    let year =
        |k: usize, y: i16| if short(k, y) { Some(2000 + y) } else { year_at(r, k).filter(|y| plausible_year(*y)) };
    let (quarter, year) = match (r.raw(i).len(), r.raw(i + 2).len()) {
        (1, _) => (first, year(i + 2, second)?),
        (_, 1) if r.glued(i + 2) => (second, year(i, first)?),
        _ => return None,
    };
    Some((i + 3, quarter, year))
}

/// The year after a part of a year: `/2023`, ` năm 2023`, ` of 2023`, ` 2023`.
pub fn after_year(r: &Reader, at: usize) -> (usize, Option<i16>) {
    let step = usize::from(is_one(r, at, &["/", "năm", "of", ",", "-", "in"]));
    match year_at(r, at + step).filter(|y| r.joined(at + step) && plausible_year(*y)) {
        Some(year) => (at + step + 1, Some(year)),
        None => (at, None),
    }
}

/// `nửa đầu năm 2023`, `6 tháng đầu năm`, `the first half of 2023`.
fn half(r: &Reader, i: usize) -> Option<Piece> {
    let (end, half) = r.find(i, &HALVES)?;
    let piece = Piece::of(end, Fields { half: Some(half), ..Fields::default() });
    // Half of something else: the first half of the match.
    if !is_one(r, end - 1, &["of"]) {
        return of_year(r, piece);
    }
    let whole =
        which_unit(r, end).or_else(|| bare_period(r, end)).filter(|_| r.joined(end) && year_at(r, end).is_none());
    let Some(whole) = whole else { return of_year(r, piece).filter(|p| p.fields.year.is_some()) };
    let relative = whole.relative.filter(|x| x.unit == Grain::Year && x.length == 1)?;
    let relative = Some(Relative { anchor: Anchor::Published, ..relative });
    Some(Piece { end: whole.end, relative, ..piece })
}

/// `9 tháng đầu năm 2023`, `ba tháng cuối năm`: a range of months.
fn months_of_year(r: &Reader, i: usize) -> Option<Piece> {
    let (at, count) = count(r, i)?;
    let (end, from_start) = r.find(at, &MONTHS_OF_YEAR).filter(|_| r.joined(at))?;
    let count = i8::try_from(count).ok().filter(|c| (1..12).contains(c))?;
    let (first, last) = if from_start { (1, count) } else { (13 - count, 12) };
    let month = |m: i8| Fields { month: Some(m), ..Fields::default() };
    let piece = of_year(r, Piece::of(end, month(first)))?;
    let last = (count > 1).then(|| Fields { year: piece.fields.year, ..month(last) });
    Some(Piece { last, grain: Some(Grain::Month), ..piece })
}

/// The year of a part of a year, `2023`, `nay`, `ngoái`; that of writing where none is said.
fn of_year(r: &Reader, mut piece: Piece) -> Option<Piece> {
    let end = piece.end;
    piece.fields.year = year_at(r, end).filter(|y| r.joined(end) && plausible_year(*y));
    if piece.fields.year.is_some() {
        piece.end += 1;
        return Some(piece);
    }
    let told = lookup(vi::calendar::YEARS_BY_WORD, r.word(end));
    piece.end += usize::from(told.is_some());
    piece.relative = Some(Relative::new(Anchor::Published, told.unwrap_or(0), Grain::Year));
    Some(piece)
}

/// `mùa hè 1992`, `mùa thu năm ngoái`, `the summer of 1992`, `this winter`: only with its year.
fn season(r: &Reader, i: usize) -> Option<Piece> {
    if let Some((at, offset)) = r.find(i, &super::named::EN_WHICH).filter(|(at, _)| r.joined(*at)) {
        let season = lookup(en::calendar::SEASONS, r.at(at)).filter(|_| r.language == Language::English)?;
        let relative = Some(Relative::new(Anchor::Published, offset, Grain::Year));
        return Some(Piece { relative, ..Piece::of(at + 1, Fields { season: Some(season), ..Fields::default() }) });
    }
    let mut at = i;
    at += usize::from(en::calendar::THE.contains(&r.at(at)));
    let headed = vi::calendar::SEASON_HEAD.contains(&r.at(at)) && (at == i || r.joined(at));
    at += usize::from(headed);
    if at > i && !r.joined(at) {
        return None;
    }
    let vietnamese = lookup(vi::calendar::SEASONS, r.at(at));
    let season = vietnamese.or_else(|| lookup(en::calendar::SEASONS, r.at(at)))?;
    if vietnamese.is_some() && !headed && !vi::calendar::BARE_SEASONS.contains(&r.at(at)) {
        return None;
    }
    let (end, year) = after_year(r, at + 1);
    let fields = Fields { season: Some(season), year, ..Fields::default() };
    if year.is_some() {
        return Some(Piece::of(end, fields));
    }
    let of = at + 1 + usize::from(is_one(r, at + 1, &[en::numbers::OF]));
    let next = which_unit(r, of).filter(|_| r.joined(of))?;
    let relative = next.relative.filter(|x| x.unit == Grain::Year)?;
    Some(Piece { relative: Some(relative), ..Piece::of(next.end, fields) })
}

/// `cuối năm`, `the end of the year`, behind a word that softens it: the period of writing.
pub fn bare_period(r: &Reader, i: usize) -> Option<Piece> {
    let (end, grain) = r.find(i, &BARE)?;
    let ends = !r.is_word(end) && !r.is_number(end) || !r.joined(end);
    let goes_on = is_one(r, end, vi::dates::AFTER_BARE) || is_one(r, end, en::dates::AFTER_BARE);
    (ends || goes_on).then(|| Piece::relative(end, Relative::new(Anchor::Previous, 0, grain)))
}
