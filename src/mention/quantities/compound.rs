//! Measures in several units: `5 feet 3 inches`, `1m75`, `2 tấn 3 tạ`, `$20 and 43 cents`.

use rust_decimal::Decimal;

use crate::language::{Language, en, vi};
use crate::mention::numerals::numeral;
use crate::mention::reader::Reader;
use crate::value::quantity::Unit;
use crate::value::unit::{Dimension, dimension};

use super::units::unit;

/// Takes the smaller parts after `value` of `code`, which ends before token `end`: the token after them, the sum and its
/// unit, which is the smallest one said, where the greater ones are so many of it.
pub fn take(r: &Reader, end: usize, value: Decimal, code: &'static str) -> (usize, Decimal, &'static str) {
    if let Some((stop, sum)) = decimals(r, end, value, code) {
        return (stop, sum, code);
    }
    let (mut end, mut value, mut code) = (end, value, code);
    const MOST_PARTS: usize = 3;
    for _ in 0..MOST_PARTS {
        let Some((stop, sum, smaller)) = part(r, end, value, code) else { break };
        (end, value, code) = (stop, sum, smaller);
    }
    (end, value, code)
}

fn part(r: &Reader, end: usize, value: Decimal, code: &'static str) -> Option<(usize, Decimal, &'static str)> {
    let comma = end + usize::from(r.word(end) == ",");
    let at = comma + usize::from(r.word(comma) == en::numbers::AND);
    // What Vietnamese joins with a comma are two things.
    let joined = at == end || r.language == Language::English;
    if !r.joined(at) || !joined {
        return None;
    }
    let n = numeral(r, at).filter(|n| !n.ambiguous && !n.ordinal && n.scale == 1 && n.value > Decimal::ZERO)?;
    let (stop, smaller) = unit(r, n.end)?;
    let (big, factor) = dimension(&Unit::of(code));
    let (small, lesser) = dimension(&Unit::of(smaller));
    let measure = matches!(&big, Dimension::Of(base) if !matches!(base.as_str(), "1" | "{percentage_point}"));
    // A dozen of the smaller unit may be more than the greater ones, as in 2 yards 7 feet; more is another thing.
    let fits = n.value < Decimal::from(12) || n.value.checked_mul(lesser)? < value.checked_mul(factor)?;
    if !measure || big != small || lesser >= factor || !fits {
        return None;
    }
    let ratio = factor.checked_div(lesser)?;
    if ratio.is_integer() {
        return Some((stop, value.checked_mul(ratio)?.checked_add(n.value)?, smaller));
    }
    // A foot is no whole part of a metre: all in the greater unit.
    let rest = n.value.checked_mul(lesser)?.checked_div(factor)?;
    Some((stop, value.checked_add(rest)?, code))
}

/// Digits glued to a unit count its decimals: `1m75`, `3m5`, `5kg2`.
fn decimals(r: &Reader, end: usize, value: Decimal, code: &str) -> Option<(usize, Decimal)> {
    let digits = r.raw(end);
    let lone = !(r.glued(end + 1) && (r.is_word(end + 1) || matches!(r.word(end + 1), "/" | "-")));
    let known = matches!(code, "m" | "kg" | "t" | "km" | "L") && value.is_integer() && r.is_number(end) && r.glued(end);
    if !known || !lone || digits.len() > 2 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mantissa: i64 = digits.parse().ok()?;
    Some((end + 1, value + Decimal::new(mantissa, digits.len() as u32)))
}

/// Hundredths after a sum of money: `and 45 cents`, and `2 đô 23` where nothing else follows.
pub fn cents(r: &Reader, end: usize) -> Option<(usize, Decimal)> {
    let joint = r.word(end) == en::numbers::AND || r.word(end) == vi::hedges::AND;
    let at = end + usize::from(joint);
    if !r.joined(at) {
        return None;
    }
    let n = numeral(r, at)
        .filter(|n| !n.ambiguous && n.scale == 1 && n.value.is_integer() && n.value < Decimal::ONE_HUNDRED)?;
    let hundredth = Some((n.value / Decimal::ONE_HUNDRED).normalize());
    let word = r.word(n.end);
    if en::money::CENTS.contains(&word) || vi::money::CENTS.contains(&word) {
        return hundredth.map(|v| (n.end + 1, v));
    }
    let two_digits = n.value >= Decimal::TEN && word.is_empty() && !joint;
    hundredth.filter(|_| two_digits).map(|v| (n.end, v))
}
