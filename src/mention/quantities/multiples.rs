//! Multiples (`gấp đôi`, `gấp hơn 3,5 lần`, `twice`), orders of magnitude (`hàng trăm người`, `dozens of people`), and ages
//! after their word (`aged 36`).

use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::mention::identifiers::fold_name;
use crate::mention::nouns;
use crate::mention::numerals::{lookup, numeral};
use crate::mention::reader::Reader;
use crate::value::quantity::{Approx, Unit};

use super::hedges::hedge;
use super::units::unit;
use super::{Found, plain};

static OF_MULTIPLE: LazyLock<Phrases<Approx>> = LazyLock::new(|| Phrases::new(&[vi::hedges::OF_MULTIPLE]));
static EN_MAGNITUDES: LazyLock<Phrases<i64>> = LazyLock::new(|| Phrases::new(&[en::hedges::MAGNITUDE]));

pub fn multiple(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    const UNIT: &str = "{times}";
    if let Some(v) = lookup(en::numbers::MULTIPLES, r.at(i)) {
        let mut f = Found::new(i, i, i + 1, plain(v.into(), v.into(), UNIT));
        hedge(r, &mut f, floor);
        return Some(f);
    }
    if !vi::numbers::TIMES_BEFORE.contains(&r.at(i)) {
        return None;
    }
    let (at, approx) = r.find(i + 1, &OF_MULTIPLE).filter(|_| r.joined(i + 1)).unwrap_or((i + 1, Approx::Exact));
    if !r.joined(at) {
        return None;
    }
    let (end, low, high) = match lookup(vi::numbers::DOUBLE, r.at(at)) {
        Some(v) => (at + 1, Decimal::from(v), Decimal::from(v)),
        None => {
            let low = numeral(r, at).filter(|n| !n.ambiguous)?;
            let high = super::range::end(r, at, &low).unwrap_or((low.end, low));
            (high.0, low.value, high.1.value)
        }
    };
    let times = usize::from(vi::numbers::TIMES_AFTER.contains(&r.word(end)));
    let mut q = plain(low, high, UNIT);
    q.approx = approx;
    Some(Found::new(i, at, end + times, q))
}

/// An order of magnitude, never compared.
pub fn magnitude(r: &Reader, i: usize) -> Option<Found> {
    let (core_end, low, high) = if vi::hedges::MAGNITUDE.contains(&r.at(i)) {
        vietnamese(r, i)?
    } else if r.language == Language::English {
        english(r, i)?
    } else {
        return None;
    };
    let mut end = core_end;
    let mut q = plain(low, high, "");
    q.approx = Approx::Vague;
    let of = end + usize::from(r.word(end) == en::numbers::OF);
    if let Some((e, u)) = unit(r, of) {
        q.unit = Unit::of(u);
        end = e;
    } else if let Some(c) = nouns::counted(r, of) {
        q.noun = fold_name(&r.text[r.span(of, c.end).range()]);
        q.unit = Unit::of(c.class);
        end = c.end;
    }
    Some(Found { core_end, ..Found::new(i, i, end, q) })
}

/// `hàng trăm`, `vài chục nghìn`.
fn vietnamese(r: &Reader, i: usize) -> Option<(usize, Decimal, Decimal)> {
    const MOST_SCALES: usize = 3;
    let (mut at, mut v) = (i + 1, Decimal::ONE);
    while at <= i + MOST_SCALES && r.joined(at) {
        let tens = lookup(vi::numbers::AFTER_DIGITS, r.at(at)).filter(|v| *v != 12);
        let Some(s) = tens.or_else(|| lookup(vi::numbers::SCALES, r.at(at))) else { break };
        v = v.checked_mul(Decimal::from(s))?;
        at += 1;
    }
    if at == i + 1 {
        return None;
    }
    if vi::hedges::SOME.contains(&r.at(i)) {
        return Some((at, v * Decimal::TWO, v * Decimal::from(9)));
    }
    // Hàng nghìn tỷ are some thousands of them, up to 999.
    let thousands = at > i + 2 && lookup(vi::numbers::SCALES, r.at(i + 1)).is_some();
    let most = if thousands { v.checked_mul(Decimal::from(999))? } else { most(v) };
    Some((at, v, most))
}

/// The greatest whole number of the magnitude that begins with `v`.
fn most(v: Decimal) -> Decimal {
    v * Decimal::TEN - Decimal::ONE
}

/// `dozens of`, `tens of thousands`.
fn english(r: &Reader, i: usize) -> Option<(usize, Decimal, Decimal)> {
    let (end, v) = r.find(i, &EN_MAGNITUDES)?;
    let counted = i > 0 && (r.is_number(i - 1) || lookup(en::numbers::ONES, r.previous(i)).is_some());
    (!counted).then(|| (end, Decimal::from(v), most(Decimal::from(v))))
}

/// `aged 36`, `aged 5 to under 12`, `aged 18 or over`.
pub fn age(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    if !en::numbers::AGED.contains(&r.at(i)) || !r.joined(i + 1) {
        return None;
    }
    let low = numeral(r, i + 1).filter(|n| r.small(i + 1).is_some() && n.value < Decimal::from(130) && n.scale == 1)?;
    let (end, high) = super::range::end(r, i + 1, &low).unwrap_or((low.end, low));
    let mut found = Found::new(i, i + 1, end, plain(low.value, high.value, "a"));
    hedge(r, &mut found, floor);
    Some(found)
}
