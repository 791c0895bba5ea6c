//! [`Piece`]: a part of a date expression that stands by itself: `thứ Tư`, `17/9`, `năm 2023`, `tuần trước`.

use std::sync::LazyLock;

use super::numerals::numeral;
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{DateValue, Fields, Grain, Modifier, Relative};

/// What was read and the token after it.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    pub end: usize,
    pub fields: Fields,
    /// The last day, month, year or hour of a range that is written as one (`7-18/11`).
    pub last: Option<Fields>,
    /// Where the fields do not tell: decades and centuries.
    pub grain: Option<Grain>,
    pub relative: Option<Relative>,
    pub from: Option<Box<DateValue>>,
    pub ambiguous: bool,
    pub exchanged: Option<Fields>,
    pub lunar: bool,
    pub impossible: bool,
    pub vague: bool,
    /// Where the date is a bound: Thursday before 5 p.m.
    pub modifier: Modifier,
    /// Is a date only beside another piece: a part of a day, a weekday that may be an ordinal.
    pub weak: bool,
    /// The half of the day that its hour is in is said: 2 a.m.
    pub settled: bool,
}

impl Piece {
    pub fn of(end: usize, fields: Fields) -> Piece {
        Piece { end, fields, ..Piece::default() }
    }

    pub fn relative(end: usize, relative: Relative) -> Piece {
        Piece { end, relative: Some(relative), ..Piece::default() }
    }

    /// A day or period that is no date to compare with, whatever stands beside it.
    pub fn set_apart(&self) -> bool {
        self.lunar || self.impossible || self.vague || self.from.is_some()
    }
}

pub static UNITS: LazyLock<Phrases<Grain>> =
    LazyLock::new(|| Phrases::new(&[vi::calendar::UNITS, en::calendar::UNITS]));

pub fn plausible_year(y: i16) -> bool {
    (1900..=2100).contains(&y)
}

/// A year of four digits at token `i`, glued or spaced as it may be.
pub fn year_at(r: &Reader, i: usize) -> Option<i16> {
    r.small(i).filter(|y| r.raw(i).len() == 4 && (1000..=2200).contains(y))
}

/// A year at token `i`; two digits are of the century around 2000, and doubtful.
pub fn short_year(r: &Reader, i: usize) -> Option<(i16, bool)> {
    if let Some(y) = year_at(r, i) {
        return Some((y, false));
    }
    let y = r.small(i).filter(|_| r.raw(i).len() == 2)?;
    Some((if y <= 35 { 2000 + y } else { 1900 + y }, true))
}

/// ` '68`, ` of 68`: a year of two digits behind a month, which the reader may doubt.
pub fn shortened_year(r: &Reader, i: usize) -> Option<(usize, i16)> {
    let at = i + usize::from(is_one(r, i, &["of"]));
    let mark = is_one(r, at, &["'", "’", "‘"]) && r.glued(at + 1);
    let number = at + usize::from(mark);
    let (year, doubtful) = short_year(r, number).filter(|_| number > i && r.joined(number))?;
    let next = number + 1;
    let ends = !r.joined(next) || !(r.is_word(next) || r.glued(next) && is_one(r, next, &["'", "’", "/", "%"]));
    (doubtful && (mark || ends)).then_some((next, year))
}

pub fn month_of(n: i16) -> Option<i8> {
    (1..=12).contains(&n).then_some(n as i8)
}

/// A whole number that is said exactly, in digits or words, and the token after it.
pub fn count(r: &Reader, i: usize) -> Option<(usize, i32)> {
    // Nearly every number is one of these; the other kinds take longer to read.
    let next = r.word(i + 1);
    if let Some(n) = r.small(i).filter(|_| r.find(i + 1, &UNITS).is_some() || vi::clock::HOUR.contains(&next)) {
        return r.joined(i + 1).then_some((i + 1, n.into()));
    }
    let n = numeral(r, i).filter(|n| !n.ambiguous && !n.ordinal && n.value.is_integer())?;
    Some((n.end, n.value.to_string().parse::<i32>().ok().filter(|c| (0..100_000).contains(c))?))
}

/// Whether a number of things stands at token `i` (so that `in 2000 people` is no year).
pub fn counts_something(r: &Reader, i: usize) -> bool {
    numeral(r, i).is_some_and(|n| super::nouns::counted(r, n.end).is_some_and(|c| !c.class.is_empty()))
}

/// The token behind the words that lead up to a day (`ngày mùng`), which are few.
pub fn after_day_words(r: &Reader, i: usize) -> usize {
    const MOST: usize = 3;
    let leads = |at: &usize| vi::dates::DAY_WORDS.contains(&r.at(*at)) && (*at == i || r.joined(*at));
    i + (i..i + MOST).take_while(leads).count()
}

/// Whether a token is one of some words.
pub fn is_one(r: &Reader, i: usize, words: &[&str]) -> bool {
    words.contains(&r.word(i))
}

/// Whether the words before token `i`, or none, are among some.
pub fn after_one(r: &Reader, i: usize, words: &[&str]) -> bool {
    words.contains(&r.previous(i))
}

pub fn vietnamese(r: &Reader) -> bool {
    r.language == Language::Vietnamese
}

/// Whether a date that ends before token `end` says of when something is: `last year's`.
pub fn possessive(r: &Reader, end: usize) -> bool {
    let word = r.at(end.wrapping_sub(1));
    en::calendar::POSSESSIVE_ENDINGS.iter().any(|ending| word.ends_with(ending))
}
