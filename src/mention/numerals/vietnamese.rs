//! Vietnamese number words.

use rust_decimal::Decimal;

use super::scales::VIETNAMESE;
use super::{MOST_WORDS, Numeral, lookup};
use crate::language::vi;
use crate::mention::reader::Reader;

/// Whether a number word is a part of a name: `Thủ Dầu Một tuần tra`. In a text in capitals nothing tells.
fn in_name(r: &Reader, i: usize) -> bool {
    let spelt = |k: usize| r.capital(k) && r.raw(k).chars().nth(1).is_some_and(char::is_lowercase);
    i > 0 && spelt(i) && r.joined(i) && r.is_word(i - 1) && spelt(i - 1)
}

/// Vietnamese number words: hundreds, tens and digits below a thousand, with scale words between.
pub fn number(r: &Reader, start: usize) -> Option<Numeral> {
    let mut i = start;
    let mut total = Decimal::ZERO;
    let mut group: Option<i64> = None;
    let mut last_scale = i64::MAX;
    let mut scale_seen = 1i64;
    let mut words = 0;
    let mut half = false;
    if r.at(i) == vi::numbers::HALF {
        let (end, scale) = r.find(i + 1, &VIETNAMESE).filter(|_| r.joined(i + 1))?;
        return Some(Numeral { scale, ..Numeral::words(end, Decimal::from(scale) / Decimal::TWO) });
    }
    if !opens(r.at(i)) || in_name(r, i) {
        return None;
    }
    loop {
        let first = i == start;
        if !first && !r.joined(i) || words >= MOST_WORDS {
            break;
        }
        if group.is_none()
            && let Some((end, value)) = below_thousand(r, i, first, last_scale == i64::MAX && first)
        {
            group = Some(value);
            words += end - i;
            i = end;
            continue;
        }
        if let Some((end, scale)) = r.find(i, &VIETNAMESE) {
            if first {
                return None;
            }
            match group.take() {
                Some(g) if scale < last_scale => total += Decimal::from(g) * Decimal::from(scale),
                Some(g) => total = (total + Decimal::from(g)).checked_mul(Decimal::from(scale))?,
                None if scale > last_scale => total = total.checked_mul(Decimal::from(scale))?,
                None => break,
            }
            last_scale = scale;
            scale_seen = scale;
            words += 1;
            i = end;
            if vi::numbers::AND_A_HALF.contains(&r.word(i)) {
                total += Decimal::from(scale) / Decimal::TWO;
                half = true;
                i += 1;
                break;
            }
            continue;
        }
        break;
    }
    if let Some(g) = group {
        // A digit directly after a scale counts its tenths: một triệu hai.
        let tenths = last_scale != i64::MAX && g < 10 && !vi::numbers::NO_TENS.contains(&r.at(i.wrapping_sub(2)));
        let part = if tenths { Decimal::from(g) * Decimal::from(last_scale / 10) } else { Decimal::from(g) };
        total = total.checked_add(part)?;
    }
    if words == 0 {
        return None;
    }
    let single = words == 1 && !half && total < Decimal::from(10);
    Some(Numeral { scale: scale_seen, single, ..Numeral::words(i, total) })
}

/// Whether a number may begin with a word: most words are turned away here.
fn opens(word: &str) -> bool {
    digit(word).is_some() || word == vi::numbers::TEN || word == vi::numbers::HUNDRED
}

fn digit(word: &str) -> Option<i64> {
    lookup(vi::numbers::DIGITS, word)
}

/// `hai trăm linh năm`, `chín mươi mốt`, `mười lăm`, `ba`. `alone` where nothing of the number stands before it.
fn below_thousand(r: &Reader, i: usize, first_token: bool, alone: bool) -> Option<(usize, i64)> {
    let word = |k: usize| if k == i && first_token { r.at(k) } else { r.word(k) };
    let mut at = i;
    let mut value = 0;
    let mut any = false;
    if word(at) == vi::numbers::HUNDRED && alone && first_token && r.word(at + 1).is_empty() {
        return Some((at + 1, 100));
    }
    if let Some(d) = digit(word(at))
        && r.word(at + 1) == vi::numbers::HUNDRED
    {
        value = d * 100;
        at += 2;
        any = true;
        if vi::numbers::AND_A_HALF.contains(&r.word(at)) {
            return Some((at + 1, value + 50));
        }
        if vi::numbers::NO_TENS.contains(&r.word(at)) {
            return match digit(r.word(at + 1)) {
                Some(d) => Some((at + 2, value + d)),
                None => Some((at, value)),
            };
        }
    }
    if word(at) == vi::numbers::TEN {
        value += 10;
        at += 1;
        let unit = r.word(at);
        // mười lăm is fifteen, mười năm are ten years.
        let more = if vi::numbers::NOT_AFTER_TEN.contains(&unit) {
            None
        } else {
            lookup(vi::numbers::FIVE_AFTER_TEN, unit).or_else(|| digit(unit))
        };
        if let Some(d) = more {
            value += d;
            at += 1;
        }
        return Some((at, value));
    }
    if let Some(d) = digit(word(at)) {
        if vi::numbers::TENS.contains(&r.word(at + 1)) {
            value += d * 10;
            let tens = r.word(at + 1) == vi::numbers::TENS[0];
            at += 2;
            if !tens {
                return Some((at, value));
            }
            let unit = r.word(at);
            // hai mươi năm are twenty years, hai mươi năm nghìn is twenty-five thousand.
            let more = if vi::numbers::UNIT_AFTER_TENS.contains(&unit) {
                digit(unit).filter(|d| *d > 0 && lookup(vi::numbers::SCALES, r.word(at + 1)).is_some())
            } else {
                lookup(vi::numbers::AFTER_TEN, unit).or_else(|| digit(unit))
            };
            if let Some(d) = more {
                value += d;
                at += 1;
            }
            return Some((at, value));
        }
        // After hundreds a lone digit needs a scale word (hai trăm ba is colloquial and doubtful), năm is a year.
        if any {
            return Some((at, value));
        }
        // Inside a number a lone digit must be followed by its scale.
        if !alone && lookup(vi::numbers::SCALES, r.word(at + 1)).is_none() && d != 2 {
            return None;
        }
        return Some((at + 1, d));
    }
    any.then_some((at, value))
}
