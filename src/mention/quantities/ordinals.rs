//! Ordinals: `thứ tư`, `lần thứ 12`, `the third`, `21st`. The first of all is no figure that a report gets wrong, and is
//! not read in English words.

use rust_decimal::Decimal;

use crate::language::{Language, en, vi};
use crate::mention::numerals::{lookup, numeral};
use crate::mention::reader::Reader;

use super::{Found, plain};

pub fn ordinal(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let (end, core, value) = if r.at(i) == vi::numbers::ORDINAL {
        vietnamese(r, i)?
    } else if let Some(n) = r.small(i) {
        (r.word(i + 1) == ending(n) && r.glued(i + 1)).then(|| (i + 2, i, Decimal::from(n)))?
    } else if r.language == Language::English {
        english(r, i)?
    } else {
        return None;
    };
    let mut q = plain(value, value, "");
    q.ordinal = true;
    let mut start = i;
    if vi::numbers::ORDINAL_OF.contains(&r.previous(i)) && i > floor {
        start = i - 1;
        q.noun = r.at(start).to_string();
    }
    Some(Found::new(start, core, end, q))
}

/// The ending of an ordinal in digits.
pub fn ending(n: i16) -> &'static str {
    let [st, nd, rd, th] = en::numbers::ORDINAL_ENDINGS;
    match n % 10 {
        _ if (11..=13).contains(&(n % 100)) => th,
        1 => st,
        2 => nd,
        3 => rd,
        _ => th,
    }
}

fn vietnamese(r: &Reader, i: usize) -> Option<(usize, usize, Decimal)> {
    let at = i + 1;
    if !r.joined(at) || r.capital(at) {
        return None;
    }
    let (end, value) = match lookup(vi::numbers::ORDINALS, r.at(at)) {
        Some(v) => (at + 1, Decimal::from(v)),
        None => {
            let n = numeral(r, at).filter(|n| n.value.is_integer() && !n.ambiguous && n.scale == 1)?;
            (n.end, n.value)
        }
    };
    // Thứ nhất, at the start of a sentence, lists arguments.
    let lists = r.capital(i) && r.word(end) == ",";
    (!lists).then_some((end, at, value))
}

fn english(r: &Reader, i: usize) -> Option<(usize, usize, Decimal)> {
    if let Some(n) = numeral(r, i).filter(|n| n.ordinal) {
        return Some((n.end, i, n.value));
    }
    let value = lookup(en::numbers::ORDINALS, r.at(i))?;
    let before = r.previous(i);
    let told = en::numbers::ORDINAL_BEFORE.contains(&before)
        || before.ends_with("'s")
        || before.ends_with("’s")
        || r.word(i + 1).is_empty() && !r.joined(i);
    let other = en::numbers::NO_ORDINAL_AFTER.contains(&r.word(i + 1)) && value > 2;
    (value >= 2 && told && !other).then(|| (i + 1, i, Decimal::from(value)))
}
