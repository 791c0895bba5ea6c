//! Likely typing errors: how one value may have become another, and how far apart two are.

use rust_decimal::Decimal;

use super::Value;
use super::unit::dimension;

/// What kind of slip would make the one of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slip {
    None,
    /// One digit of a number of two or more (86.600 and 86.900), the first of a day left out (3/9 and 13/9), or the year before
    /// or after (2019 and 2020).
    DigitChanged,
    /// The same digits in another order (68.600 and 86.600).
    DigitsPermuted,
    /// A zero too many or too few (5.000 and 50.000).
    PowerOfTen,
    /// 4/10 and 10/4.
    DayMonthExchanged,
    /// One end of a range is right.
    RangeEnd,
}

/// The slip between two values of one kind; `None` for equal ones.
pub fn slip(a: &Value, b: &Value) -> Slip {
    match (a, b) {
        (Value::Quantity(x), Value::Quantity(y)) => {
            let (fx, fy) = (dimension(&x.unit).1, dimension(&y.unit).1);
            let same_unit = x.unit == y.unit || x.unit.0.is_empty() || y.unit.0.is_empty();
            let of = |v: Decimal, f: Decimal| if same_unit { Some(v) } else { v.checked_mul(f) };
            match (of(x.low, fx), of(x.high, fx), of(y.low, fy), of(y.high, fy)) {
                (Some(a), Some(b), Some(c), Some(d)) => numbers((a, b), (c, d)),
                _ => Slip::None,
            }
        }
        (Value::Duration(x), Value::Duration(y)) if x.unit == y.unit => numbers((x.low, x.high), (y.low, y.high)),
        (Value::Date(x), Value::Date(y)) => {
            let (f, g) = (&x.first, &y.first);
            if let (Some(l), Some(m)) = (x.last, y.last)
                && ((f.day, f.month, f.year) == (g.day, g.month, g.year))
                    != ((l.day, l.month, l.year) == (m.day, m.month, m.year))
            {
                return Slip::RangeEnd;
            }
            let parts = |p: Option<i8>, q: Option<i8>| {
                p.zip(q).map_or(Slip::None, |(p, q)| digits(&p.to_string(), &q.to_string()))
            };
            // 3/9 for 13/9.
            let days = |p: Option<i8>, q: Option<i8>| match p.zip(q) {
                Some((p, q)) if dropped(&p.to_string(), &q.to_string()) => Slip::DigitChanged,
                _ => parts(p, q),
            };
            let month_same = f.month == g.month;
            let year_same = f.year == g.year || f.year.is_none() || g.year.is_none();
            if f.day.is_some() && f.day == g.month && f.month == g.day && f.day != f.month {
                Slip::DayMonthExchanged
            } else if f.day != g.day && month_same && year_same {
                days(f.day, g.day)
            } else if f.day == g.day && !month_same && year_same {
                parts(f.month, g.month)
            } else if let (Some(p), Some(q)) = (f.year, g.year)
                && p != q
                && f.day == g.day
                && month_same
            {
                if p.abs_diff(q) == 1 { Slip::DigitChanged } else { digits(&p.to_string(), &q.to_string()) }
            } else if f.day == g.day && month_same && year_same && f.hour != g.hour {
                parts(f.hour, g.hour)
            } else {
                Slip::None
            }
        }
        (Value::Identifier(x), Value::Identifier(y)) => {
            let only = |s: &str| s.chars().filter(char::is_ascii_digit).collect::<String>();
            digits(&only(x), &only(y))
        }
        _ => Slip::None,
    }
}

fn numbers(a: (Decimal, Decimal), b: (Decimal, Decimal)) -> Slip {
    if a == b {
        return Slip::None;
    }
    if a.0 != a.1 || b.0 != b.1 {
        let one_end = a.0 == b.0 || a.1 == b.1;
        return if one_end && a.0 != a.1 && b.0 != b.1 { Slip::RangeEnd } else { Slip::None };
    }
    let (x, y) = (a.0.abs().normalize(), b.0.abs().normalize());
    let text = |d: Decimal| {
        // The digits that are written, so that 6,5 and 65 differ by a power of ten and not by a digit.
        let m = d.mantissa().unsigned_abs().to_string();
        m.trim_end_matches('0').to_string()
    };
    let (p, q) = (text(x), text(y));
    if p == q && !p.is_empty() {
        return Slip::PowerOfTen;
    }
    let full = |d: Decimal, scale: u32| {
        d.checked_mul(Decimal::from(10u64.pow(scale.min(18)))).map(|v| v.normalize().to_string())
    };
    let scale = x.scale().max(y.scale());
    match (full(x, scale), full(y, scale)) {
        (Some(p), Some(q)) => digits(&p, &q),
        _ => Slip::None,
    }
}

/// Whether one is the other without its first digit.
fn dropped(p: &str, q: &str) -> bool {
    let (short, long) = if p.len() < q.len() { (p, q) } else { (q, p) };
    short.len() + 1 == long.len() && long.ends_with(short)
}

fn digits(p: &str, q: &str) -> Slip {
    if p == q || p.len() != q.len() {
        return Slip::None;
    }
    let mut a: Vec<u8> = p.bytes().collect();
    let mut b: Vec<u8> = q.bytes().collect();
    let changed = a.iter().zip(&b).filter(|(x, y)| x != y).count();
    a.sort_unstable();
    b.sort_unstable();
    if a == b {
        Slip::DigitsPermuted
    } else if changed == 1 && p.len() >= 2 {
        Slip::DigitChanged
    } else {
        Slip::None
    }
}

/// How far apart two values of one dimension are, in tenths of a power of ten: 0 for equal, 3 for twice, 10 for ten
/// times. Dates: 0 for equal intervals, else 10. `None` where there is no such distance.
pub fn magnitude_tenths(a: &Value, b: &Value) -> Option<u32> {
    let (x, y) = match (a, b) {
        (Value::Quantity(x), Value::Quantity(y)) => {
            let factor = |q: &super::quantity::Quantity| dimension(&q.unit).1;
            let bare = x.unit.0.is_empty() || y.unit.0.is_empty();
            if bare { (x.low, y.low) } else { (x.low.checked_mul(factor(x))?, y.low.checked_mul(factor(y))?) }
        }
        (Value::Duration(x), Value::Duration(y)) => {
            let ((p, _, bp), (q, _, bq)) = (x.base(), y.base());
            let seconds = Decimal::from(30 * 86_400);
            let of = |v: Decimal, b| {
                if b == super::duration::Base::Months && bp != bq { v.checked_mul(seconds) } else { Some(v) }
            };
            (of(p, bp)?, of(q, bq)?)
        }
        (Value::Date(_), Value::Date(_)) => {
            let same = matches!(super::compare::compare(a, b), super::compare::Comparison::Same);
            return Some(if same { 0 } else { 10 });
        }
        _ => return None,
    };
    if x == y {
        return Some(0);
    }
    if x.is_zero() || y.is_zero() || x.is_sign_negative() != y.is_sign_negative() {
        return None;
    }
    let (x, y) = (x.abs(), y.abs());
    let mut ratio = if x > y { x.checked_div(y)? } else { y.checked_div(x)? };
    let mut tenths = 0;
    while ratio >= Decimal::TEN {
        ratio /= Decimal::TEN;
        tenths += 10;
    }
    // 10^(k/10), rounded.
    const STEPS: [i64; 10] = [1000, 1259, 1585, 1995, 2512, 3162, 3981, 5012, 6310, 7943];
    let milli = ratio * Decimal::from(1000);
    let step = STEPS.iter().rposition(|s| milli >= Decimal::from(*s)).unwrap_or(0);
    Some(tenths + step as u32)
}
