//! Parts of one: `1/3`, `¾`, `hai phần ba`, `một nửa`, `two-thirds`, `a quarter of a million`, `one in five people`.

use rust_decimal::Decimal;

use crate::language::{Language, en, vi};
use crate::mention::numerals::{denominator, lookup, numeral};
use crate::mention::reader::Reader;
use crate::mention::{durations, nouns};

use super::before::before;
use super::hedges::hedge;
use super::units::unit;
use super::{Found, plain};

pub fn fraction(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let (end, above, below) = glyph(r, i)
        .or_else(|| stroke(r, i))
        .or_else(|| half(r, i).map(|end| (end, Decimal::ONE, Decimal::TWO)))
        .or_else(|| words(r, i))?;
    const DIGITS: u32 = 16;
    let part = above.checked_div(below)?;
    let (end, value, code) = whole(r, end, part).unwrap_or((end, part.trunc_with_scale(DIGITS), "1"));
    let sign = before(r, i, floor);
    let (start, value) = if sign.negative { (sign.start, -value) } else { (i, value) };
    let mut found = Found::new(start, i, end, plain(value.normalize(), value.normalize(), code));
    hedge(r, &mut found, floor);
    Some(found)
}

/// What the part is of, where that is a number or a unit: `a quarter of a million dollars`, `half a litre`.
fn whole(r: &Reader, end: usize, part: Decimal) -> Option<(usize, Decimal, &'static str)> {
    let at = end + usize::from(r.word(end) == en::numbers::OF);
    let article = en::numbers::ARTICLES.contains(&r.word(at));
    let one = at + usize::from(article);
    if article
        && at > end
        && let Some(scale) = lookup(en::numbers::SCALES, r.word(one))
    {
        let value = part.checked_mul(Decimal::from(scale))?.round_dp(9);
        let (stop, code) = unit(r, one + 1).unwrap_or((one + 1, ""));
        return Some((stop, value, code));
    }
    if at > end && !article {
        return None;
    }
    let (stop, code) =
        unit(r, one).filter(|(_, c)| !matches!(*c, "{time}" | "a") && r.language == Language::English)?;
    Some((stop, part.round_dp(6), code))
}

/// `½`, with nothing before it that it belongs to.
fn glyph(r: &Reader, i: usize) -> Option<(usize, Decimal, Decimal)> {
    if r.is_word(i) || r.is_number(i) || r.glued(i) && r.at(i - 1) != "(" {
        return None;
    }
    let (_, above, below) = en::numbers::GLYPHS.iter().find(|(g, ..)| *g == r.at(i))?;
    Some((i + 1, Decimal::from(*above), Decimal::from(*below)))
}

/// `1/3`. What is greater than one is a date, an address or the number of a document: 24/7, 366/2.
fn stroke(r: &Reader, i: usize) -> Option<(usize, Decimal, Decimal)> {
    if r.word(i + 1) != "/" || !r.glued(i + 1) || !r.glued(i + 2) {
        return None;
    }
    let (above, below) = (r.small(i)?, r.small(i + 2)?);
    let longer = r.glued(i + 3) && (matches!(r.at(i + 3), "/" | "-") || r.is_word(i + 3));
    let tied = i > 0 && r.glued(i) && (r.at(i - 1) == "/" || r.is_word(i - 1));
    if below <= 0 || above >= below || r.raw(i + 2).len() > 3 || r.raw(i).starts_with('0') || longer || tied {
        return None;
    }
    Some((i + 3, above.into(), below.into()))
}

/// `một nửa`, `nửa số dân`, `half of them`, `more than half`; half an hour and half a million are read elsewhere.
fn half(r: &Reader, i: usize) -> Option<usize> {
    if r.at(i) == vi::numbers::HALF {
        return vi::numbers::HALF_OF.contains(&r.word(i + 1)).then_some(i + 1);
    }
    if r.at(i) == en::numbers::HALF {
        let next = r.word(i + 1);
        let apart = i + 1 + usize::from(r.dash(i + 1));
        let article = en::numbers::ARTICLES.contains(&r.word(apart));
        if next == en::numbers::OF || next == en::numbers::THE {
            return Some(i + 1);
        }
        if unit(r, apart + usize::from(article)).is_some() && r.language == Language::English {
            return Some(apart);
        }
        let hedged = en::numbers::HALF_AFTER.contains(&r.previous(i));
        return (hedged && !article && !r.dash(i + 1)).then_some(i + 1);
    }
    let one = lookup(vi::numbers::DIGITS, r.at(i)) == Some(1);
    (one && r.word(i + 1) == vi::numbers::HALF && durations::unit(r, i + 2).is_none()).then_some(i + 2)
}

/// `hai phần ba`, `two thirds`, `a quarter`, `one in five people`.
fn words(r: &Reader, i: usize) -> Option<(usize, Decimal, Decimal)> {
    let article = en::numbers::ARTICLES.first() == Some(&r.at(i));
    let (at, above) = if article {
        (i + 1, Decimal::ONE)
    } else {
        let n = numeral(r, i).filter(|n| n.value.is_integer() && !n.ambiguous && n.scale == 1 && !n.ordinal)?;
        (n.end, n.value)
    };
    if !r.joined(at) {
        return None;
    }
    if r.at(at) == vi::numbers::PART {
        let n = numeral(r, at + 1).filter(|n| r.joined(at + 1) && n.value.is_integer() && n.value > Decimal::ONE);
        let below = n
            .map(|n| (n.end, n.value))
            .or_else(|| lookup(vi::numbers::AFTER_TEN, r.word(at + 1)).map(|v| (at + 2, Decimal::from(v))))?;
        return Some((below.0, above, below.1));
    }
    if r.language == Language::Vietnamese && !r.at(at).is_ascii() {
        return None;
    }
    one_in(r, at, above).filter(|_| !article).or_else(|| denominated(r, i, at, above, article))
}

/// `one in five people`: of people only, since `one in five matches` counts both.
fn one_in(r: &Reader, at: usize, above: Decimal) -> Option<(usize, Decimal, Decimal)> {
    if r.at(at) != en::numbers::IN || above != Decimal::ONE {
        return None;
    }
    let n = numeral(r, at + 1).filter(|n| r.joined(at + 1) && n.value > Decimal::ONE && n.value.is_integer())?;
    nouns::counted(r, n.end).filter(|c| c.class == "{person}")?;
    Some((n.end, above, n.value))
}

/// `two-thirds`, `a third of`, `three twenty-firsts`.
fn denominated(r: &Reader, i: usize, at: usize, above: Decimal, article: bool) -> Option<(usize, Decimal, Decimal)> {
    let at = at + usize::from(r.dash(at));
    if !r.joined(at) {
        return None;
    }
    let (end, below, plural) = match denominator(r.at(at)) {
        Some(v) => (at + 1, Decimal::from(v), r.at(at).ends_with('s')),
        None => {
            let n = numeral(r, at).filter(|n| n.ordinal && !article && r.is_word(i))?;
            (n.end, n.value, false)
        }
    };
    // Five quarters are fifteen months; more than one of smaller parts is a fraction all the same.
    let improper = above >= below && below <= Decimal::from(4);
    if plural != (above > Decimal::ONE) || improper {
        return None;
    }
    let next = r.word(end);
    // A third time, a fifth goal; a quarter of an hour.
    let counts = !next.is_empty() && next != en::numbers::OF && r.is_word(end);
    if article && (counts || !en::numbers::WITH_ARTICLE.contains(&r.at(at))) {
        return None;
    }
    let hour = en::numbers::ARTICLES.contains(&r.word(end + 1)) && durations::unit(r, end + 2).is_some();
    (!hour).then_some((end, above, below))
}
