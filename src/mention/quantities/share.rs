//! The unit that a list of numbers shares: `11 và 15 tuổi`, `hai hoặc ba người`, `5, 7 và 9 tỷ đồng`.

use rust_decimal::Decimal;

use crate::language::{en, vi};
use crate::mention::nouns;
use crate::mention::numerals::{Numeral, numeral};
use crate::mention::reader::Reader;
use crate::value::quantity::Quantity;

use super::units::{self, unit};

/// The most numbers in a list.
const LONGEST: usize = 6;

/// Gives a bare number the unit, the noun's class and the scale of the list that it opens. Whether there is one.
pub fn take(r: &Reader, low: &Numeral, high: Option<&Numeral>, q: &mut Quantity) -> bool {
    let Some(last) = last(r, high.map_or(low.end, |h| h.end)) else { return false };
    // In "15 và 20 triệu đồng" the scale is of both, in "1.500 và 2 triệu" of the last.
    let scaled = low.scale == 1 && last.scale > 1 && !low.worded && low.value < Decimal::ONE_THOUSAND;
    if let Some((_, code)) = unit(r, last.end).filter(|(e, _)| units::fits(r, last.end, *e, &last)) {
        q.unit.0.push_str(code);
    } else if let Some(c) = nouns::counted(r, last.end) {
        q.unit.0.push_str(c.class);
    } else {
        return false;
    }
    if scaled
        && let (Some(a), Some(b)) =
            (q.low.checked_mul(Decimal::from(last.scale)), q.high.checked_mul(Decimal::from(last.scale)))
    {
        (q.low, q.high) = (a, b);
    }
    true
}

/// The last number of the list whose first number ends before token `end`; a conjunction stands before the last.
fn last(r: &Reader, end: usize) -> Option<Numeral> {
    let mut at = end;
    for _ in 1..LONGEST {
        let joint = r.word(at);
        let closes = vi::hedges::LIST.contains(&joint) || en::hedges::LIST.contains(&joint);
        if !closes && joint != "," {
            return None;
        }
        let comma_and = joint == "," && en::hedges::LIST.contains(&r.word(at + 1));
        let next = at + 1 + usize::from(comma_and);
        if !r.joined(next) || !(r.is_number(next) || r.is_word(next)) {
            return None;
        }
        let n = numeral(r, next).filter(|n| !n.ordinal && !n.ambiguous)?;
        if closes || comma_and {
            return Some(n);
        }
        at = n.end;
    }
    None
}
