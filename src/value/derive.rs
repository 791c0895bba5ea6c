//! Arithmetic on figures: what several of them come to, and whether another figure allows for it. Exact throughout.
//!
//! Every operand is an interval of what it allows for, in the base unit of its dimension, so that a sum of rounded, hedged or
//! bounded figures contradicts only what it cannot be.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::compare_number::half_step;
use super::date::Fields;
use super::quantity::{Approx, Quantity};
use super::unit::{Dimension, dimension, is_currency};

/// What a figure or a sum allows for, both ends included; without a high end it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    pub low: Decimal,
    pub high: Option<Decimal>,
}

impl Reach {
    pub const ZERO: Reach = Reach { low: Decimal::ZERO, high: Some(Decimal::ZERO) };

    /// What a figure allows for; `None` for what cannot be reckoned with.
    pub fn of(quantity: &Quantity) -> Option<Reach> {
        if quantity.ambiguous || quantity.ordinal || quantity.low > quantity.high {
            return None;
        }
        let (low, high) = (quantity.low, quantity.high);
        let tenth = |v: Decimal| v.abs() / Decimal::TEN;
        let slack = rounding(quantity);
        let (low, high) = match quantity.approx {
            Approx::Vague => return None,
            Approx::Exact | Approx::Reaching => (low.saturating_sub(slack), Some(high.saturating_add(slack))),
            Approx::About => {
                let (below, above) = (tenth(low).max(slack), tenth(high).max(slack));
                (low.saturating_sub(below), Some(high.saturating_add(above)))
            }
            Approx::Nearly => (low.saturating_sub(tenth(low).max(slack)), Some(high)),
            Approx::MoreThan | Approx::AtLeast => (low, None),
            Approx::LessThan | Approx::AtMost => (Decimal::ZERO, Some(high)),
        };
        let factor = dimension(&quantity.unit).1;
        let high = match high {
            Some(high) => Some(high.checked_mul(factor)?),
            None => None,
        };
        Some(Reach { low: low.checked_mul(factor)?, high })
    }

    pub fn plus(self, other: Reach) -> Option<Reach> {
        let high = match (self.high, other.high) {
            (Some(a), Some(b)) => Some(a.checked_add(b)?),
            _ => None,
        };
        Some(Reach { low: self.low.checked_add(other.low)?, high })
    }

    /// How far apart two figures can lie, whichever is the greater.
    pub fn apart(self, other: Reach) -> Option<Reach> {
        let (a, b) = if self.low < other.low { (self, other) } else { (other, self) };
        let low = a.high.map_or(Some(Decimal::ZERO), |high| b.low.checked_sub(high))?;
        let high = match b.high {
            Some(high) => Some(high.checked_sub(a.low)?),
            None => None,
        };
        Some(Reach { low: low.max(Decimal::ZERO), high })
    }

    /// Whether both can be the same figure.
    pub fn meets(self, other: Reach) -> bool {
        !self.exceeds(other) && !other.exceeds(self)
    }

    /// Whether it is the greater in any case.
    pub fn exceeds(self, other: Reach) -> bool {
        other.high.is_some_and(|high| self.low > high)
    }
}

/// What rounding leaves open of a figure: half a unit of its last digit, and a fortieth at most, since who rounds further says
/// so. A count is taken as counted unless it is a round one.
fn rounding(quantity: &Quantity) -> Decimal {
    const ROUND: i64 = 1_000;
    let (of, _) = dimension(&quantity.unit);
    const FORTIETH: Decimal = Decimal::from_parts(25, 0, 0, false, 3);
    let most = quantity.low.checked_mul(FORTIETH).unwrap_or(Decimal::ZERO).abs();
    let coarser = half_step(quantity.low).max(half_step(quantity.high)).min(most);
    match of {
        Dimension::Of(base) if base == "1" => half_digit(quantity.low),
        Dimension::Of(_) => coarser,
        _ if quantity.low < Decimal::from(ROUND) || coarser < Decimal::TEN => Decimal::ZERO,
        _ => coarser,
    }
}

/// Half a unit of the last decimal that is written.
fn half_digit(number: Decimal) -> Decimal {
    const MOST_DECIMALS: u32 = 27;
    Decimal::new(5, number.normalize().scale().min(MOST_DECIMALS) + 1)
}

/// Whether figures of this unit can be added at all: counts, money, shares, areas, weights; no ages, ranks or speeds.
pub fn adds_up(quantity: &Quantity) -> bool {
    const MEASURES: &[&str] = &["m", "m2", "g", "L", "W", "W.h", "1"];
    const NO_AMOUNTS: &[&str] = &["{score}", "{times}", "{match_minute}", "{Richter}"];
    match dimension(&quantity.unit).0 {
        Dimension::Unknown => true,
        Dimension::Count(class) => !NO_AMOUNTS.contains(&class.as_str()),
        Dimension::Of(base) => MEASURES.contains(&base.as_str()) || is_currency(&quantity.unit),
    }
}

/// Whether one figure can be a part of the other: both count or measure the same, as far as is said.
pub fn can_be_part(part: &Quantity, whole: &Quantity) -> bool {
    let (a, b) = (dimension(&part.unit).0, dimension(&whole.unit).0);
    let alike = a == b || a == Dimension::Unknown && matches!(b, Dimension::Count(_));
    alike && part.per == whole.per && adds_up(part) && adds_up(whole) && !part.ordinal && !whole.ordinal
}

/// What the figures come to, written out: their sum in the unit that they share, if they are plain numbers.
pub fn sum(parts: &[&Quantity]) -> Option<Decimal> {
    let unit = &parts.iter().find(|q| !q.unit.is_empty()).or(parts.first())?.unit;
    let plain = |q: &&Quantity| q.low == q.high && (q.unit == *unit || q.unit.is_empty());
    if !parts.iter().all(plain) {
        return None;
    }
    parts.iter().try_fold(Decimal::ZERO, |sum, q| sum.checked_add(q.low))
}

/// Whether so many of so many are this share, in per cent, rounded to its own last digit.
pub fn is_share(part: &Quantity, whole: &Quantity, share: &Quantity) -> bool {
    let plain = |q: &Quantity| q.low == q.high && !q.ambiguous && !q.ordinal;
    if !(plain(part) && plain(whole) && plain(share)) || whole.low <= part.low || part.low <= Decimal::ONE {
        return false;
    }
    let exact = part.low.checked_mul(Decimal::ONE_HUNDRED).and_then(|v| v.checked_div(whole.low));
    exact.is_some_and(|exact| exact.saturating_sub(share.low).abs() <= half_digit(share.low))
}

/// How old somebody is on a day who was born on another, of which the year may be all that is known.
pub fn years_old(born: &Fields, on: Date) -> RangeInclusive<Decimal> {
    let years = i64::from(on.year()) - i64::from(born.year.unwrap_or(i16::MAX));
    let birthday = born.month.zip(born.day).map(|(month, day)| (on.month(), on.day()) >= (month, day));
    let (least, most) = match birthday {
        Some(true) => (years, years),
        Some(false) => (years - 1, years - 1),
        None => (years - 1, years),
    };
    Decimal::from(least)..=Decimal::from(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::quantity::Unit;

    fn quantity(number: i64, approx: Approx, unit: &str) -> Quantity {
        Quantity {
            low: Decimal::from(number),
            high: Decimal::from(number),
            approx,
            unit: Unit::of(unit),
            per: Unit::default(),
            noun: String::new(),
            ordinal: false,
            ambiguous: false,
        }
    }

    fn meets(parts: &[(i64, Approx)], whole: (i64, Approx), unit: &str) -> bool {
        let reach = |&(n, approx): &(i64, Approx)| Reach::of(&quantity(n, approx, unit)).unwrap();
        let sum = parts.iter().map(reach).try_fold(Reach::ZERO, Reach::plus).unwrap();
        sum.meets(reach(&whole))
    }

    #[test]
    fn sums_allow_for_rounding_and_hedges() {
        use Approx::*;
        assert!(meets(&[(42, Exact), (8, Exact)], (50, Exact), "{person}"));
        assert!(!meets(&[(42, Exact), (8, Exact)], (58, Exact), "{person}"), "small counts are counted");
        assert!(meets(&[(42, MoreThan), (8, Exact)], (58, Exact), "{person}"));
        assert!(!meets(&[(42, MoreThan), (8, Exact)], (48, Exact), "{person}"));
        assert!(meets(&[(42, Exact), (8, Exact)], (53, About), "{person}"));
        assert!(meets(&[(2_000, Exact), (1_200, Exact)], (3_250, Exact), "VND"), "2,000 may be rounded");
        assert!(!meets(&[(2_000, Exact), (1_000, Exact)], (3_200, Exact), "VND"));
        assert!(!meets(&[(40, Exact), (35, Exact), (20, Exact)], (100, Exact), "%"));
        assert!(meets(&[(33, Exact), (33, Exact), (33, Exact)], (100, Exact), "%"));
    }

    #[test]
    fn distances() {
        let reach = |n| Reach::of(&quantity(n, Approx::Exact, "{case}")).unwrap();
        assert!(reach(40).apart(reach(52)).unwrap().meets(reach(12)));
        assert!(!reach(52).apart(reach(40)).unwrap().meets(reach(10)));
    }
}
