//! What hedges or bounds a value: `khoảng`, `hơn`, `at least` before it, `trở lên`, `or more` after it.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::language::phrases::Phrases;
use crate::language::{en, vi};
use crate::mention::numerals::lookup;
use crate::mention::reader::Reader;
use crate::value::Value;
use crate::value::quantity::Approx;

use super::Found;

pub static HEDGES: LazyLock<Phrases<Approx>> =
    LazyLock::new(|| Phrases::new(&[vi::hedges::BEFORE, en::hedges::BEFORE]));
static AFTER: LazyLock<Phrases<Approx>> = LazyLock::new(|| Phrases::new(&[vi::hedges::AFTER, en::hedges::AFTER]));

/// The longest hedge in words.
pub const HEDGE_WORDS: usize = 4;

/// Takes the hedge before a value, and a bound after it.
pub fn hedge(r: &Reader, found: &mut Found, floor: usize) {
    let mut start = found.start;
    if start > floor && all(r.previous(start)) {
        start -= 1;
    }
    let mut approx = None;
    if let Some((s, a)) = before(r, start, floor).filter(|(s, a)| bounds(r, *s, *a, found)) {
        start = s;
        approx = Some(a);
    }
    if let Some((e, a)) = after(r, found.end) {
        found.end = e;
        approx = Some(a);
    }
    found.start = start;
    match (&mut found.value, approx) {
        // A range that is bounded on both sides is not hedged by its lower bound.
        (Value::Quantity(q), Some(a)) if a != Approx::Exact && (q.low == q.high || !one_sided(a)) => q.approx = a,
        (Value::Duration(d), Some(a)) if a != Approx::Exact => d.approx = a,
        _ => {}
    }
}

fn one_sided(a: Approx) -> bool {
    matches!(a, Approx::MoreThan | Approx::LessThan | Approx::AtLeast | Approx::AtMost | Approx::Reaching)
}

/// The hedge that ends before token `start`: its first token and what it says.
pub fn before(r: &Reader, start: usize, floor: usize) -> Option<(usize, Approx)> {
    r.find_before(start, &HEDGES, HEDGE_WORDS).filter(|(s, _)| *s >= floor)
}

/// The bound at token `end`: the token after it and what it says.
pub fn after(r: &Reader, end: usize) -> Option<(usize, Approx)> {
    r.find(end, &AFTER).filter(|_| r.joined(end))
}

/// `cả hai`, `all five`.
pub fn all(word: &str) -> bool {
    vi::numbers::ALL.contains(&word) || en::numbers::ALL.contains(&word)
}

/// Whether what was found before a value hedges it: not `trên hai xe` (on two cars), `over three days` (during them).
fn bounds(r: &Reader, at: usize, a: Approx, found: &Found) -> bool {
    let word = r.at(at);
    if a == Approx::Exact {
        // từ 18 tuổi trở lên
        return found.end > found.core && after(r, found.end).is_some();
    }
    // mật độ 1.200 người: no hedge but the end of another word
    if r.joined(at) && at > 0 && lookup(vi::hedges::HALVES, word).is_some_and(|first| first.contains(&r.at(at - 1))) {
        return false;
    }
    let place = vi::hedges::PLACE.contains(&word) || en::hedges::PLACE.contains(&word);
    if !place {
        return true;
    }
    match &found.value {
        Value::Quantity(q) => q.low >= Decimal::TEN || !(q.unit.is_empty() || q.unit.0.starts_with('{')),
        Value::Duration(_) => vi::hedges::BOUNDS_LENGTH.contains(&word) || en::hedges::BOUNDS_LENGTH.contains(&word),
        _ => false,
    }
}
