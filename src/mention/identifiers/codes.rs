//! Codes: `G20`, `T-72`, citation marks, telephone numbers, the plates of cars.

use crate::language::{en, vi};
use crate::mention::numerals::lookup;
use crate::mention::quantities::{glued_money, symbol};
use crate::mention::reader::Reader;

/// `[31]`, `[3, 4]`, `[5-7]`.
pub fn citation(r: &Reader, i: usize) -> Option<(usize, usize)> {
    if r.at(i) != "[" {
        return None;
    }
    const LONGEST: usize = 12;
    let close = (i + 1..i + LONGEST).find(|k| r.word(*k) == "]")?;
    let inside = (i + 1..close).all(|k| r.small(k).is_some() || matches!(r.word(k), "," | "-" | "–" | ";"));
    (close > i + 1 && inside).then_some((close + 1, i + 1))
}

/// `G20`, `A320`, `T-72`, `COVID-19`.
pub fn code(r: &Reader, i: usize) -> Option<(usize, usize)> {
    if !r.is_word(i) || !r.capital(i) || glued_money(r, i) {
        return None;
    }
    let word = r.raw(i);
    let glued_to_number = i > 0 && r.glued(i) && r.is_number(i - 1);
    if word.bytes().any(|b| b.is_ascii_digit()) {
        let quarter = word.len() == 2 && word.starts_with('Q');
        let fits = symbol(word).is_none() && !quarter && !glued_to_number;
        return fits.then(|| (tail(r, i + 1), i));
    }
    let spaced = vi::names::SPACED_CODES.contains(&r.at(i));
    let tied = r.glued(i + 1) && r.glued(i + 2) || spaced && r.joined(i + 1) && r.joined(i + 2);
    let number = r.dash(i + 1) && tied && r.small(i + 2).is_some();
    if !number || glued_to_number {
        return None;
    }
    let month = lookup(en::calendar::MONTHS, r.at(i)).is_some();
    let runs_on = matches!(r.word(i + 3), "/" | "-" | "–") && r.glued(i + 3) && r.is_number(i + 4);
    let named = vi::names::NO_CODE.contains(&r.at(i));
    (!month && !runs_on && !named && symbol(word).is_none()).then(|| (tail(r, i + 3), i + 2))
}

/// A letter or two that belong to a code that ends before token `i`: `A320neo`, `Quốc lộ 1A`, `lớp 6A2`.
pub fn tail(r: &Reader, i: usize) -> usize {
    if r.is_word(i) && r.glued(i) { i + 1 + usize::from(r.glued(i + 1) && r.is_number(i + 1)) } else { i }
}

/// A telephone number: `0912 345 678`, `(024) 3825.1234`, `+84-912-345-678`.
pub fn telephone(r: &Reader, i: usize) -> Option<usize> {
    if !r.is_number(i) {
        return None;
    }
    let raw = r.raw(i);
    let abroad = i > 0 && r.at(i - 1) == "+" && r.glued(i);
    if !(abroad || raw.starts_with('0')) || i > 0 && r.glued(i) && !(abroad || matches!(r.at(i - 1), "(" | ":")) {
        return None;
    }
    let digits = |k: usize| r.raw(k).bytes().filter(u8::is_ascii_digit).count();
    let (mut end, mut count) = (i + 1, digits(i));
    const MOST: usize = 15;
    loop {
        let mark = usize::from(matches!(r.word(end), "-" | "." | ")") && r.glued(end));
        let next = end + mark;
        if !(r.is_number(next) && r.joined(next)) || count + digits(next) > MOST || digits(next) < 2 {
            break;
        }
        count += digits(next);
        end = next + 1;
    }
    // 0,123456789 is a number.
    let fraction = raw.starts_with("0,") || raw.starts_with("0.");
    let known = if abroad { 9..=MOST } else { 9..=11 };
    (known.contains(&count) && !fraction).then_some(end)
}

/// The plate of a car: `51A-123.45`, `29C1-12345`.
pub fn plate(r: &Reader, i: usize) -> Option<usize> {
    let letter = r.is_word(i + 1) && r.glued(i + 1) && r.capital(i + 1) && r.raw(i + 1).len() <= 2;
    if !letter || r.raw(i).len() != 2 || r.small(i).is_none() || i > 0 && r.glued(i) && r.is_word(i - 1) {
        return None;
    }
    let more = usize::from(r.is_number(i + 2) && r.glued(i + 2));
    let at = i + 2 + more + usize::from(r.dash(i + 2 + more));
    let digits = r.raw(at).bytes().filter(u8::is_ascii_digit).count();
    (at > i + 2 + more && r.is_number(at) && (4..=5).contains(&digits)).then_some(at + 1)
}
