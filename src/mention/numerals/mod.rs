//! Numbers, in digits and in words, without their units.

mod english;
mod notation;
mod parts;
mod scales;
mod vietnamese;

use rust_decimal::Decimal;

use super::reader::Reader;
use crate::language::Language;
use crate::language::{en, vi};

pub use notation::{continues_english, notation, only_decimals};
pub use parts::denominator;
pub use scales::after_currency as scale_after;

/// No number has more words; what goes on longer is none that a person wrote.
const MOST_WORDS: usize = 32;

/// A number and the token after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numeral {
    pub end: usize,
    pub value: Decimal,
    /// Two readings of its notation are possible.
    pub ambiguous: bool,
    /// In words, at least its last part (`hai mươi`, but `23 ngàn` too).
    pub worded: bool,
    /// The last scale word: 1 000 000 for `2,3 triệu`, 1 without one.
    pub scale: i64,
    /// A single digit word (`hai`, `three`): needs something to count.
    pub single: bool,
    /// `twenty-first`.
    pub ordinal: bool,
}

impl Numeral {
    /// A number in digits that ends before token `end`.
    fn digits(end: usize, value: Decimal) -> Numeral {
        Numeral { end, value, ambiguous: false, worded: false, scale: 1, single: false, ordinal: false }
    }

    /// A number in words.
    fn words(end: usize, value: Decimal) -> Numeral {
        Numeral { worded: true, ..Numeral::digits(end, value) }
    }
}

pub fn lookup<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(w, _)| *w == word).map(|(_, v)| *v)
}

/// The number that starts at token `i`.
pub fn numeral(r: &Reader, i: usize) -> Option<Numeral> {
    let n = if r.is_number(i) {
        digits(r, i, 0)
    } else if !r.is_word(i) {
        None
    } else {
        match r.language {
            Language::Vietnamese => vietnamese::number(r, i).or_else(|| english::number(r, i)),
            Language::English => english::number(r, i).or_else(|| vietnamese::number(r, i)),
        }
    }?;
    // Far from where decimals overflow, so that sums need no care after this.
    let sound = |n: &Numeral| n.value.abs() < largest();
    Some(n).filter(sound).map(|n| parts::with_part(r, read_out(r, n))).filter(sound)
}

/// From here on a number is taken for none.
fn largest() -> Decimal {
    Decimal::from_i128_with_scale(1_000_000_000_000_000_000_000_000, 0)
}

/// A number that was read from within a word (`USD3` of `USD3 million`), with the scale after it.
pub fn scaled(r: &Reader, end: usize, value: Decimal) -> Numeral {
    let mut n = Numeral::digits(end, value);
    scales::take(r, &mut n, 0);
    n
}

/// A number in digits at token `i`. It may be the smaller part of `depth` others: `5 tỷ 400 triệu`.
fn digits(r: &Reader, i: usize, depth: u8) -> Option<Numeral> {
    let mut n = match notation::spaced(r, i) {
        Some((end, value)) => Numeral::digits(end, value),
        None => {
            let (value, ambiguous) = notation(r.raw(i), r.language)?;
            Numeral { ambiguous: ambiguous && r.word(i + 1) != "%", ..Numeral::digits(i + 1, value) }
        }
    };
    if let Some(value) = only_decimals(r, i) {
        n = Numeral::digits(i + 1, value);
    }
    parts::mixed(r, &mut n);
    scales::take(r, &mut n, depth);
    Some(n)
}

/// Decimals that are read out: `two point five million`, `hai phẩy năm`, `9 point 04`.
fn read_out(r: &Reader, n: Numeral) -> Numeral {
    let point = r.word(n.end);
    let known = en::numbers::POINT.contains(&point) || vi::numbers::POINT.contains(&point);
    if !known || n.scale != 1 && n.value.is_integer() && n.value >= Decimal::from(1_000_000) || n.ordinal {
        return n;
    }
    let Some((end, fraction)) = decimals(r, n.end + 1).filter(|_| n.value.is_integer()) else { return n };
    let mut n = Numeral { value: n.value + fraction, single: false, ..Numeral { end, ..n } };
    n.scale = 1;
    scales::take(r, &mut n, 0);
    n
}

/// The digits after a point, in words or in figures: `seventy one`, `nought four`, `25`.
fn decimals(r: &Reader, start: usize) -> Option<(usize, Decimal)> {
    const MOST: u32 = 12;
    let (mut mantissa, mut places, mut at) = (0i64, 0u32, start);
    while r.joined(at) && places < MOST {
        let word = r.at(at);
        let one = lookup(en::numbers::ONES, word).or_else(|| lookup(vi::numbers::DIGITS, word));
        if let Some(value) = one {
            let width = if value > 9 { 2 } else { 1 };
            mantissa = mantissa * 10i64.pow(width) + value;
            places += width;
            at += 1;
        } else if let Some(tens) = lookup(en::numbers::TENS, word) {
            let next = at + 1 + usize::from(r.dash(at + 1));
            let digit = lookup(en::numbers::ONES, r.word(next)).filter(|d| (1..10).contains(d));
            mantissa = mantissa * 100 + tens + digit.unwrap_or(0);
            places += 2;
            at = if digit.is_some() { next + 1 } else { at + 1 };
        } else {
            let raw = r.raw(at);
            let plain = at == start && raw.len() <= 6 && raw.bytes().all(|b| b.is_ascii_digit()) && r.is_number(at);
            if plain {
                mantissa = raw.parse().ok()?;
                places = raw.len() as u32;
                at += 1;
            }
            break;
        }
    }
    (places > 0).then(|| (at, Decimal::new(mantissa, places)))
}
