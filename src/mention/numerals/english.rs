//! English number words.

use rust_decimal::Decimal;

use super::{MOST_WORDS, Numeral, denominator, lookup};
use crate::language::en;
use crate::mention::reader::Reader;

/// A number in words, with hyphens or without, that starts at token `start`.
pub fn number(r: &Reader, start: usize) -> Option<Numeral> {
    let mut i = start;
    let mut total = Decimal::ZERO;
    let mut group: i64 = 0;
    let mut in_group = false;
    let mut ordinal = false;
    let mut words = 0;
    let mut scale_seen = 1i64;
    let first = r.at(i);
    if en::numbers::ARTICLES.contains(&first) {
        let next = r.word(i + 1);
        let counts = next == en::numbers::HUNDRED || en::numbers::DOZEN.contains(&next);
        if !(counts || lookup(en::numbers::SCALES, next).is_some()) {
            return None;
        }
        group = 1;
        in_group = true;
        i += 1;
    } else if first == en::numbers::HALF {
        return half(r, i);
    } else if !opens(first) {
        return None;
    }
    let begin = i;
    while i < r.len() && words < MOST_WORDS {
        let mut at = i;
        if i > begin {
            if !r.joined(i) {
                break;
            }
            if r.dash(i) || (r.at(i) == en::numbers::AND && (words > 0 || in_group) && after_hundred(r, i)) {
                at += 1;
            }
        }
        let word = if at == start { r.at(at) } else { r.word(at) };
        // The last step that made the group decides what may follow: twenty | hundred, then a smaller one.
        if let Some(v) = lookup(en::numbers::ONES, word) {
            let room = !in_group
                || (group % 100 == 0 && group > 0)
                || (v < 10 && v > 0 && group % 10 == 0 && group % 100 >= 20);
            if !room {
                break;
            }
            group += v;
            in_group = true;
        } else if let Some(v) = lookup(en::numbers::TENS, word) {
            if in_group && !(group % 100 == 0 && group > 0) {
                break;
            }
            group += v;
            in_group = true;
        } else if word == en::numbers::HUNDRED && in_group && group > 0 && group < 100 {
            group *= 100;
        } else if en::numbers::DOZEN.contains(&word) && in_group && group > 0 && group < 1000 {
            group *= 12;
        } else if let Some(s) = lookup(en::numbers::SCALES, word).or_else(|| lookup(en::numbers::PLURAL_SCALES, word)) {
            if !in_group && (total.is_zero() || i == begin) {
                break;
            }
            if in_group {
                total = total.checked_add(Decimal::from(group).checked_mul(Decimal::from(s))?)?;
            } else {
                total = total.checked_mul(Decimal::from(s))?;
            }
            group = 0;
            in_group = false;
            scale_seen = s;
        } else if let Some(v) = lookup(en::numbers::ORDINALS, word) {
            if i == begin && !in_group {
                // A lone ordinal is not a number word: see `quantities::ordinals`.
                break;
            }
            let fits = if v < 20 {
                !in_group || group % 100 == 0 || (v < 10 && group % 10 == 0 && group % 100 >= 20)
            } else if v >= 100 {
                in_group
            } else {
                group % 100 == 0
            };
            if !fits {
                break;
            }
            if v >= 100 {
                group *= v;
            } else {
                group += v;
            }
            ordinal = true;
            words += 1;
            i = at + 1;
            break;
        } else {
            break;
        }
        words += 1;
        i = at + 1;
    }
    if words == 0 {
        return None;
    }
    let value = total.checked_add(Decimal::from(group))?;
    let single = words == 1 && value < Decimal::from(20) && begin == start;
    Some(Numeral { scale: scale_seen, single, ordinal, ..Numeral::words(i, value) })
}

/// Whether a number may begin with a word: most words are turned away here.
fn opens(word: &str) -> bool {
    lookup(en::numbers::ONES, word).is_some() || lookup(en::numbers::TENS, word).is_some()
}

/// `half a dozen`, `half a million`, `half a billion`.
fn half(r: &Reader, i: usize) -> Option<Numeral> {
    let at = i + 1 + usize::from(en::numbers::ARTICLES.contains(&r.word(i + 1)));
    if en::numbers::DOZEN.contains(&r.word(at)) {
        return Some(Numeral::words(at + 1, Decimal::from(6)));
    }
    let scale = lookup(en::numbers::SCALES, r.word(at))?;
    Some(Numeral { scale, ..Numeral::words(at + 1, Decimal::from(scale) / Decimal::TWO) })
}

/// `and` goes on with a number only after a hundred or a scale word.
fn after_hundred(r: &Reader, i: usize) -> bool {
    let before = r.previous(i);
    // six million and two thirds: a part of the million
    if denominator(r.word(i + 2)).is_some() {
        return false;
    }
    (before == en::numbers::HUNDRED || lookup(en::numbers::SCALES, before).is_some())
        && (lookup(en::numbers::ONES, r.word(i + 1)).is_some() || lookup(en::numbers::TENS, r.word(i + 1)).is_some())
}
