//! Scale words after a number: `2,3 triệu`, `880 nghìn tỷ`, `5 tỷ 400 triệu`, `2.3bn`, `1 triệu rưỡi`.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::{Numeral, digits, lookup};
use crate::language::phrases::Phrases;
use crate::language::{Language, currency, en, vi};
use crate::mention::{nouns, reader::Reader};

pub static VIETNAMESE: LazyLock<Phrases<i64>> = LazyLock::new(|| Phrases::new(&[vi::numbers::SCALES]));
static ALL: LazyLock<Phrases<i64>> =
    LazyLock::new(|| Phrases::new(&[vi::numbers::SCALES, en::numbers::SCALES, en::numbers::PLURAL_SCALES]));
static AFTER_DIGITS: LazyLock<Phrases<i64>> =
    LazyLock::new(|| Phrases::new(&[vi::numbers::AFTER_DIGITS, en::numbers::AFTER_DIGITS]));

/// Takes the scale words after digits.
pub fn take(r: &Reader, n: &mut Numeral, depth: u8) {
    if !r.is_word(n.end) || !r.joined(n.end) {
        return;
    }
    let mut last = 0i64;
    while let Some((end, scale)) = scale(r, n.end, last) {
        // A scale grows only as `nghìn tỷ`, directly after the smaller one.
        let Some(value) = n.value.checked_mul(Decimal::from(scale)) else { return };
        *n = Numeral { end, value, worded: true, scale: n.scale.saturating_mul(scale), ambiguous: false, ..*n };
        if last > 0 {
            break;
        }
        last = scale;
    }
    if last == 0 {
        return;
    }
    if vi::numbers::AND_A_HALF.contains(&r.word(n.end)) {
        let half = Decimal::from(n.scale) / Decimal::TWO;
        n.value = n.value.checked_add(half).unwrap_or(n.value);
        n.end += 1;
        return;
    }
    // A smaller part may follow in digits: 5 tỷ 400 triệu, 3 hundred and 21.
    let and = r.word(n.end) == en::numbers::AND;
    let at = n.end + usize::from(and);
    const DEEPEST: u8 = 3;
    if !r.is_number(at) || !r.joined(at) || depth == DEEPEST {
        return;
    }
    let Some(part) = digits(r, at, depth + 1).filter(|p| !p.ambiguous && p.value < Decimal::from(last)) else { return };
    if part.scale > 1 && !and && part.scale < n.scale || and && last == 100 && part.scale == 1 {
        n.value = n.value.checked_add(part.value).unwrap_or(n.value);
        n.end = part.end;
    }
}

/// A scale word of a kind that may stand after a currency, as in `80 USD million`.
pub fn after_currency(r: &Reader, i: usize) -> Option<(usize, i64)> {
    r.find(i, &ALL).filter(|_| r.joined(i))
}

/// A scale word at token `i`; after another one only a greater one that can stand so (`nghìn tỷ`, `trăm triệu`).
fn scale(r: &Reader, i: usize, after: i64) -> Option<(usize, i64)> {
    if !r.joined(i) {
        return None;
    }
    if let Some(found) = r.find(i, &ALL) {
        return (after == 0 || (found.1 > after && vi::numbers::GREATEST.contains(&r.at(i)))).then_some(found);
    }
    if after > 0 {
        return None;
    }
    if let Some(found) = r.find(i, &AFTER_DIGITS) {
        return Some(found);
    }
    let raw = r.raw(i);
    if !r.glued(i) {
        let short = if r.language == Language::Vietnamese { vi::numbers::SHORT } else { en::numbers::SHORT };
        return lookup(short, raw).map(|s| (i + 1, s));
    }
    if !r.is_number(i - 1) {
        return None;
    }
    if raw == en::numbers::MILLION_LETTER {
        let money = i >= 2 && lookup(currency::BEFORE, r.at(i - 2)).is_some() && !r.is_word(i - 2);
        let people = r.language == Language::English && nouns::counted(r, i + 1).is_some();
        return (money || people).then_some((i + 1, 1_000_000));
    }
    // 12B-345 is the number of a car, 5k-20k a range.
    let dashed = matches!(r.word(i + 1), "-" | "–") && r.glued(i + 1) && r.is_number(i + 2);
    let code = dashed && r.raw(i + 3) != raw && raw.chars().all(char::is_uppercase);
    lookup(en::numbers::GLUED, raw).filter(|_| !code).map(|s| (i + 1, s))
}
