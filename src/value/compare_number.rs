//! Numbers compared: rounding, hedges, bounds, ranges, units.
//!
//! A hedge stands for an interval. "More than" reaches to twice its number: nobody writes "more than 1,200" of 5,000, and
//! a bound that says nothing against anything would hide every slip of a digit. "At least" is open, as casualty counts are.

use rust_decimal::{Decimal, RoundingStrategy};

use super::compare::{Comparison, Why};
use super::quantity::{Approx, Quantity, Unit};
use super::unit::{Dimension, dimension};

/// Low, high and hedge, in one unit.
pub type Hedged = (Decimal, Decimal, Approx);

pub fn quantities(claimed: &Quantity, stated: &Quantity) -> Comparison {
    if !comparable(claimed, stated) {
        // A bare 60 and 60 km/h are the same figure, a bare 60 and 50 km/h say nothing of each other.
        let (a, b) = (dimension(&claimed.unit).0, dimension(&stated.unit).0);
        let degrees = |d: &Dimension, e: &Dimension| {
            matches!(d, Dimension::Of(u) if u == "deg") && matches!(e, Dimension::Of(u) if u == "Cel" || u == "[degF]")
        };
        let other_rate = a == b && !same_rate(&claimed.per, &stated.per);
        let bare =
            other_rate || (a == Dimension::Unknown) != (b == Dimension::Unknown) || degrees(&a, &b) || degrees(&b, &a);
        let usable = !claimed.ambiguous && !stated.ambiguous && claimed.ordinal == stated.ordinal;
        let equal = claimed.low == stated.low && claimed.high == stated.high;
        return if bare && usable && equal { Comparison::Compatible(Why::Converted) } else { Comparison::Incomparable };
    }
    if claimed.unit.0 == "{score}" {
        return scores(claimed, stated);
    }
    if claimed.unit == stated.unit || claimed.unit.0.is_empty() || stated.unit.0.is_empty() {
        let hedge = |q: &Quantity| if may_rise(q) { q.approx } else { settled_bound(q.approx) };
        return hedged((claimed.low, claimed.high, hedge(claimed)), (stated.low, stated.high, hedge(stated)));
    }
    let base = |q: &Quantity| -> Option<Hedged> {
        let factor = dimension(&q.unit).1;
        let largest = Decimal::from_i128_with_scale(1_000_000_000_000_000_000_000_000_000, 0);
        let of = |v: Decimal| v.checked_mul(factor).filter(|v| v.abs() < largest);
        Some((of(q.low)?, of(q.high)?, q.approx))
    };
    let (Some(a), Some(b)) = (base(claimed), base(stated)) else { return Comparison::Incomparable };
    match hedged(a, b) {
        Comparison::Same | Comparison::Compatible(Why::Rounded) => Comparison::Compatible(Why::Converted),
        // Who converts, rounds: 100 miles are 160 km, not 160.9344.
        Comparison::Conflict if near(a.0, b.0, 2) && near(a.1, b.1, 2) => Comparison::Compatible(Why::Converted),
        other => other,
    }
}

/// Whether one of the two can be read in two ways (`5,000`), and in one of them may be the other.
pub fn may_be_same(a: &Quantity, b: &Quantity) -> bool {
    let shifted = |x: Decimal, y: Decimal| x == y || x.checked_mul(Decimal::ONE_THOUSAND) == Some(y);
    (a.ambiguous || b.ambiguous)
        && dimension(&a.unit).0.meets(&dimension(&b.unit).0)
        && (shifted(a.low, b.low) || shifted(b.low, a.low))
}

/// Whether the two could contradict each other.
pub fn comparable(a: &Quantity, b: &Quantity) -> bool {
    if a.ambiguous || b.ambiguous || a.ordinal != b.ordinal || !same_rate(&a.per, &b.per) {
        return false;
    }
    dimension(&a.unit).0.meets(&dimension(&b.unit).0)
}

/// 24.000 đồng is said of a litre too, where that is clear, and so much a month is so much a person and month; a price by
/// the litre and one by the barrel are two things.
fn same_rate(a: &Unit, b: &Unit) -> bool {
    let parts = |per: &Unit, whole: &Unit| per.0.split('.').all(|p| whole.0.split('.').any(|w| w == p));
    a.is_empty() || b.is_empty() || parts(a, b) || parts(b, a)
}

/// Whether a count goes up from one report to the next, as the toll of a disaster does.
fn may_rise(q: &Quantity) -> bool {
    q.unit.is_empty() || q.unit.0.starts_with('{') && q.unit.0 != POINTS
}

/// Marks of an examination, points of a game or an index.
const POINTS: &str = "{point}";

/// At least so much of what does not rise is a limit that somebody set: another one differs.
fn settled_bound(approx: Approx) -> Approx {
    match approx {
        Approx::AtLeast => Approx::MoreThan,
        Approx::AtMost => Approx::LessThan,
        other => other,
    }
}

/// 4-1 and 1-4 are one result seen from both sides.
fn scores(a: &Quantity, b: &Quantity) -> Comparison {
    if (a.low, a.high) == (b.low, b.high) {
        Comparison::Same
    } else if (a.low, a.high) == (b.high, b.low) {
        Comparison::Compatible(Why::Converted)
    } else {
        Comparison::Conflict
    }
}

pub fn hedged(claimed: Hedged, stated: Hedged) -> Comparison {
    use Approx::*;
    let (clow, chigh, capprox) = settled(claimed, stated.2);
    let (slow, shigh, sapprox) = settled(stated, claimed.2);
    let (claimed, stated) = ((clow, chigh, capprox), (slow, shigh, sapprox));
    if capprox == Vague || sapprox == Vague {
        return Comparison::Incomparable;
    }
    let ranges = (clow != chigh) as u8 + (slow != shigh) as u8;
    if (clow, chigh) == (slow, shigh) {
        return match (capprox, sapprox) {
            (a, b) if a == b => Comparison::Same,
            (Nearly | LessThan, MoreThan) | (MoreThan, Nearly | LessThan) => Comparison::Conflict,
            _ => Comparison::Compatible(Why::Approximate),
        };
    }
    if ranges == 2 {
        // Each end is held against its own: from 22 to 24 is not from 12 to 24.
        let ends = |c: Decimal, s: Decimal| overlaps(interval((c, c, capprox)), interval((s, s, sapprox)));
        let loose = capprox != Exact || sapprox != Exact;
        let alike = loose && ends(clow, slow) && ends(chigh, shigh);
        return if alike { Comparison::Compatible(Why::Approximate) } else { Comparison::Conflict };
    }
    if ranges == 0 {
        if capprox == Exact && sapprox == Exact {
            return if rounded(clow, slow) { Comparison::Compatible(Why::Rounded) } else { Comparison::Conflict };
        }
        let same_way = matches!(
            (capprox, sapprox),
            (MoreThan | AtLeast, MoreThan | AtLeast) | (LessThan | AtMost, LessThan | AtMost)
        );
        if same_way {
            return same_bounds(claimed, stated);
        }
        // What a source hedges supports no other exact number; only its own, rounded.
        if capprox == Exact && !within_rounding(clow, slow) && overlaps(interval(claimed), interval(stated)) {
            return Comparison::Incomparable;
        }
        // Nobody writes "more than 1,200" of 1,900.
        let far = |low: Decimal, v: Decimal| v > low + low.abs() / Decimal::from(4);
        // Nor "up to 70 %" of 50 %.
        let short = |high: Decimal, v: Decimal| v < high - high.abs() / Decimal::TEN;
        if matches!(capprox, AtMost | LessThan) && sapprox == Exact && short(clow, slow) {
            return Comparison::Incomparable;
        }
        if capprox == MoreThan && sapprox == Exact && far(clow, slow) && overlaps(interval(claimed), interval(stated)) {
            return Comparison::Incomparable;
        }
        // An open bound says nothing of what lies far beyond it.
        let beyond = (capprox == AtLeast && slow > clow) || (sapprox == AtLeast && clow > slow);
        let (a, b) = (interval(claimed), interval(stated));
        if beyond && !overlaps(a, b) {
            return Comparison::Incomparable;
        }
    }
    let (a, b) = (interval(claimed), interval(stated));
    if overlaps(a, b) {
        let bound = |x: Approx| matches!(x, MoreThan | LessThan | AtLeast | AtMost | Nearly);
        let why = if ranges == 1 {
            Why::Within
        } else if bound(capprox) || bound(sapprox) {
            if within_rounding(clow, slow) { Why::Rounded } else { Why::Bound }
        } else if within_rounding(clow, slow) {
            Why::Rounded
        } else {
            Why::Approximate
        };
        return Comparison::Compatible(why);
    }
    Comparison::Conflict
}

/// Two bounds that are open on the same side. The weaker one follows from the stronger where it is near it and rounder;
/// otherwise they are two statements, of which one is wrong, except that a toll may have risen.
fn same_bounds(claimed: Hedged, stated: Hedged) -> Comparison {
    let ((c, _, hedge), (s, _, _)) = (claimed, stated);
    let upwards = matches!(hedge, Approx::MoreThan | Approx::AtLeast);
    let weaker = if upwards { c < s } else { c > s };
    let fifth = s.abs() / Decimal::from(5);
    if within_rounding(c, s) {
        Comparison::Compatible(Why::Rounded)
    } else if weaker && (c - s).abs() <= fifth && significant(c) < significant(s) {
        Comparison::Compatible(Why::Bound)
    } else if matches!(hedge, Approx::AtLeast | Approx::AtMost) {
        Comparison::Incomparable
    } else {
        Comparison::Conflict
    }
}

/// "As many as 70" are 70, except beside another upper bound.
fn settled((low, high, approx): Hedged, other: Approx) -> Hedged {
    use Approx::*;
    let settled = match (approx, other) {
        (Reaching, AtMost | LessThan) => AtMost,
        (Reaching, _) => Exact,
        _ => approx,
    };
    (low, high, settled)
}

fn overlaps(a: (Decimal, Decimal), b: (Decimal, Decimal)) -> bool {
    a.0 <= b.1 && b.0 <= a.1
}

/// What a hedged number allows for.
fn interval((low, high, approx): Hedged) -> (Decimal, Decimal) {
    let tenth = |v: Decimal| (v.abs() / Decimal::TEN).max(half_step(v));
    let (a, b) = match approx {
        Approx::Exact | Approx::Vague | Approx::Reaching => (low, high),
        Approx::About => (low - tenth(low), high + tenth(high)),
        Approx::Nearly => (low - tenth(low), high),
        Approx::MoreThan | Approx::AtLeast => (low, high.checked_add(high.abs()).unwrap_or(high)),
        Approx::LessThan | Approx::AtMost => (low - low.abs() / Decimal::TWO, high),
    };
    (a.min(b), a.max(b))
}

/// Whether one number is the other, rounded to its own last digit. Small counts are never rounded: 50 is not 49.
fn rounded(a: Decimal, b: Decimal) -> bool {
    let (coarse, fine) = if significant(a) < significant(b) { (a, b) } else { (b, a) };
    const SMALLEST: i64 = 1000;
    let counts = a.is_integer() && b.is_integer() && a.abs() < Decimal::from(SMALLEST);
    significant(coarse) >= 2
        && significant(fine) > significant(coarse)
        && !counts
        && (fine - coarse).abs() <= half_step(coarse)
}

/// Whether one number may be the other rounded: 20,000 for 19,600, but never for 16,000.
fn within_rounding(a: Decimal, b: Decimal) -> bool {
    let coarse = if significant(a) < significant(b) { a } else { b };
    (a - b).abs() <= half_step(coarse) && near(a, b, 5)
}

/// The number of digits without leading and trailing zeros.
fn significant(v: Decimal) -> u32 {
    let digits = v.normalize().mantissa().unsigned_abs().to_string();
    digits.trim_end_matches('0').len() as u32
}

/// Half of one unit of the last digit that is not 0: 500 for 86,000.
pub(super) fn half_step(v: Decimal) -> Decimal {
    let v = v.normalize();
    if v.is_zero() {
        return Decimal::ZERO;
    }
    let mut step = Decimal::new(1, v.scale());
    let mut m = v.mantissa();
    while m % 10 == 0 && m != 0 {
        m /= 10;
        step = step.checked_mul(Decimal::TEN).unwrap_or(step);
    }
    step / Decimal::TWO
}

/// Whether two numbers differ by at most so many per cent of the greater.
fn near(a: Decimal, b: Decimal, percent: i64) -> bool {
    let most = a.abs().max(b.abs());
    let allowed = most.checked_mul(Decimal::new(percent, 2)).unwrap_or(most);
    (a - b).abs() <= allowed.round_dp_with_strategy(20, RoundingStrategy::ToZero)
}
