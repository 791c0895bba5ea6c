//! What stands directly before a number and belongs to it: a sign, a currency, the point of `.77`.

use crate::language::{en, vi};
use crate::mention::numerals::only_decimals;
use crate::mention::reader::Reader;

use super::LEADING;

/// The first token of a number whose digits are at token `at`, with what was read before them.
pub struct Before {
    pub start: usize,
    pub negative: bool,
    pub money: Option<&'static str>,
}

/// Looks backwards, not beyond token `floor`, which is the first that belongs to no earlier mention.
pub fn before(r: &Reader, at: usize, floor: usize) -> Before {
    let mut b = Before { start: at, negative: false, money: None };
    if at > floor && only_decimals(r, at).is_some() {
        b.start -= 1;
    }
    minus(r, &mut b, floor);
    let found = r.find_before(b.start, &LEADING, LONGEST).filter(|(s, _)| *s >= floor);
    // A word is a currency in capitals only: RM 5, but not "a $5 fee".
    if let Some((s, unit)) = found.filter(|(s, _)| !r.is_word(*s) || r.raw(*s) != r.at(*s)) {
        (b.start, b.money) = (s, Some(unit));
    } else if let Some((s, unit)) = r.find_before(b.start, &LEADING, 1).filter(|(s, _)| *s >= floor && !r.is_word(*s)) {
        (b.start, b.money) = (s, Some(unit));
    }
    if !b.negative {
        minus(r, &mut b, floor);
    }
    b
}

/// The longest currency before a number: `US $`.
const LONGEST: usize = 2;

/// A minus that is one: after a space or at the start, glued to the number; or the word.
fn minus(r: &Reader, b: &mut Before, floor: usize) {
    let Some(i) = b.start.checked_sub(1).filter(|i| *i >= floor) else { return };
    let word = r.at(i);
    let sign = matches!(word, "-" | "−")
        && r.glued(b.start)
        && (!r.glued(i) || i > 0 && matches!(r.at(i - 1), "<" | ">" | "≤" | "≥"))
        && (i == 0 || !r.is_number(i - 1) || !r.joined(i));
    let said = r.joined(b.start) && (vi::numbers::MINUS.contains(&word) || en::numbers::MINUS.contains(&word));
    if sign || said {
        b.start = i;
        b.negative = true;
    }
}
