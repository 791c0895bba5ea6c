//! Whether a number stands by itself, or is a part of something else: a path, a code, a heading, an address, a name.

use rust_decimal::Decimal;

use crate::language::{Language, en, vi};
use crate::mention::numerals::{Numeral, lookup};
use crate::mention::pieces::plausible_year;
use crate::mention::reader::Reader;
use crate::mention::{durations, nouns};

use super::range;
use super::units::{self, unit};

/// Whether the number at token `at`, with what belongs to it before from token `start` on, is a number of its own.
pub fn stands(r: &Reader, start: usize, at: usize, n: &Numeral) -> bool {
    if n.worded && !r.is_number(at) {
        return word_counts(r, start, at, n);
    }
    let raw = r.raw(at);
    let zeros = raw.len() > 1 && raw.starts_with('0') && !raw.contains(['.', ',']);
    // 05 học sinh, 02 tháng: officials write so.
    let padded = zeros && raw.len() == 2 && raw != "00";
    if zeros && !padded || padded && !followed(r, n.end) && r.at(at.wrapping_sub(1)) != "." {
        return false;
    }
    !tied_before(r, start, at) && !tied_after(r, start, n) && !listed(r, start, at, n) && !one_of(r, start, at)
}

/// `1 trong 4 chính sách` is one of them, as `một trong` is.
fn one_of(r: &Reader, start: usize, at: usize) -> bool {
    let of = |k: usize| {
        r.is_number(k)
            || vi::numbers::OF_HOW_MANY.contains(&r.word(k))
            || r.joined(k) && lookup(vi::numbers::DIGITS, r.word(k)).is_some()
    };
    start == at && r.raw(at) == "1" && r.word(at + 1) == vi::numbers::OUT_OF && of(at + 2)
}

fn followed(r: &Reader, end: usize) -> bool {
    unit(r, end).is_some() || nouns::counted(r, end).is_some() || durations::unit(r, end).is_some()
}

/// Number words: those of the other language, and those that make a word or a name with what stands before them.
fn word_counts(r: &Reader, start: usize, at: usize, n: &Numeral) -> bool {
    let word = r.at(at);
    let foreign = match r.language {
        Language::Vietnamese => lookup(en::numbers::ONES, word).is_some() || lookup(en::numbers::TENS, word).is_some(),
        Language::English => lookup(vi::numbers::DIGITS, word).is_some() || word == vi::numbers::TEN,
    };
    let plain = n.value.is_zero() || word.is_ascii();
    if foreign && (n.single || r.capital(at) && plain) {
        return false;
    }
    let before = r.previous(start);
    if n.single && vi::hedges::VAGUE.contains(&before) {
        return false;
    }
    let named = r.language == Language::Vietnamese && vi::numbers::NAME_BEFORE.contains(&before);
    let counts = !vi::numbers::NO_COUNT_BEFORE.contains(&before)
        && (nouns::counted(r, n.end).is_some() || unit(r, n.end).is_some());
    !(n.single && named && !counts)
}

/// Glued to something before it.
fn tied_before(r: &Reader, start: usize, at: usize) -> bool {
    if start != at || at == 0 || !r.glued(at) {
        return false;
    }
    let opens = !r.glued(at - 1) || at == 1;
    let mark = r.at(at - 1);
    if matches!(mark, "<" | ">") {
        return !opens;
    }
    let joining = matches!(mark, "/" | "#" | "@" | "_" | "=" | "&" | "\\" | ":" | "." | "+" | "^" | "-" | "–" | "×");
    r.is_word(at - 1) || joining && !opens
}

/// Glued to something after it.
fn tied_after(r: &Reader, start: usize, n: &Numeral) -> bool {
    let next = n.end;
    let mark = r.word(next);
    // 24703 m212: a code of two parts.
    if r.is_word(next) && r.joined(next) && !r.capital(next) && coded(r.raw(next)) && unit(r, next).is_none() {
        return true;
    }
    if !r.glued(next) {
        return false;
    }
    // 3a, 21B, 12_4: a code; but units are glued too.
    if r.is_word(next) {
        let known =
            unit(r, next).is_some_and(|(e, _)| units::fits(r, next, e, n)) || durations::unit(r, next).is_some();
        let ending = mark == "s" || en::numbers::ORDINAL_ENDINGS.contains(&mark);
        // 51A12, but 1m75 and 9h30
        let runs_on = r.glued(next + 1) && r.is_number(next + 1) && !matches!(mark, "m" | "km" | "cm" | "kg" | "h");
        return !known && !ending || runs_on;
    }
    if matches!(mark, "/" | ":" | "_" | "@" | "\\" | "=") && r.glued(next + 1) && !r.is_word(next + 1) {
        return true;
    }
    let dashed = matches!(mark, "-" | "–") && r.glued(next + 1) && r.is_number(next + 1);
    dashed && range::end(r, start, n).is_none()
}

/// Letters and digits in one word, as `m212`; `m2` is a unit.
fn coded(raw: &str) -> bool {
    raw.len() > 2 && raw.is_ascii() && raw.bytes().any(|b| b.is_ascii_digit())
}

/// A numbered heading or list item.
fn listed(r: &Reader, start: usize, at: usize, n: &Numeral) -> bool {
    let next = n.end;
    let marked = (matches!(r.word(next), "." | ")") && r.glued(next))
        || (matches!(r.word(next), "–" | "-" | "—") && !r.glued(next));
    !r.joined(start) && marked && r.small(at).is_some() && r.joined(next + 1) && r.is_word(next + 1)
}

/// A lone number word that is all there is: `hai`, or a word before a full stop.
pub fn bare_word(r: &Reader, at: usize, end: usize) -> bool {
    let opens = !r.joined(at) || at == 1 && super::hedges::all(r.at(0));
    if opens {
        return r.word(end).is_empty();
    }
    matches!(r.word(end), "." | "," | ";" | ")")
        && !vi::numbers::GUARDED.contains(&r.at(at))
        && r.is_word(at - 1)
        && !r.capital(at)
}

/// Whether a number is that of a year or reads like one: four digits without a mark, which few amounts of a thousand are
/// written with, unless they are round.
pub fn like_year(r: &Reader, at: usize, value: Decimal) -> bool {
    const EARLIEST: i16 = 1000;
    const ROUND: i16 = 100;
    let year = r.small(at).filter(|y| r.raw(at).len() == 4 && value == Decimal::from(*y));
    year.is_some_and(|y| plausible_year(y) || (EARLIEST..1900).contains(&y) && y % ROUND != 0)
}

/// Whether a bare number in digits is most likely something else: a day or a month written with a point, the number of a
/// version, of a line in a table or of a year of study.
pub fn other(r: &Reader, start: usize, at: usize) -> bool {
    if !r.is_number(at) {
        return false;
    }
    let raw = r.raw(at);
    let pointed = raw.split_once('.').filter(|(_, f)| r.language == Language::Vietnamese && !f.contains(['.', ',']));
    if let Some((day, month)) = pointed {
        let small = |s: &str, most: u16| s.len() <= 2 && s.parse::<u16>().is_ok_and(|v| (1..=most).contains(&v));
        let year = |s: &str| s.len() == 4 && s.parse().is_ok_and(plausible_year);
        let version = start > 0 && r.joined(start) && r.is_word(start - 1) && r.capital(start - 1);
        let version = version && r.at(start - 1).is_ascii() && month.len() < 3;
        if small(day, 31) && small(month, 12) || small(day, 12) && year(month) || version {
            return true;
        }
    }
    // (3) of a formula, năm 2 of a course, the last column of 24.084 - 204
    const MOST: i16 = 20;
    let enclosed = r.small(at).is_some_and(|n| n <= MOST)
        && r.previous(at) == "("
        && r.glued(at)
        && r.word(at + 1) == ")"
        && r.glued(at + 1);
    let year = vi::numbers::YEAR_BEFORE.contains(&r.previous(start));
    // 1829 -- 31
    let double = start > 2 && r.dash(start - 1) && r.dash(start - 2) && r.is_number(start - 3);
    let column = double || start > 1 && r.dash(start - 1) && r.is_number(start - 2);
    let house = vi::numbers::STREETS.contains(&r.word(at + 1));
    enclosed || year || column || house
}
