//! [`key`]: one string for one value, in whatever notation it is written.

use rust_decimal::Decimal;

use super::Value;
use super::date::{Fields, Grain};
use super::unit::{Dimension, dimension};

/// A key for an index of exact values: equal for values that are the same however written. A bare number and a count have
/// one key (60, 60 người), a day has one with and without its year, and hedges and nouns do not count.
pub fn key(value: &Value) -> String {
    match value {
        Value::Quantity(q) => {
            let (dim, factor) = dimension(&q.unit);
            let of = |v: Decimal| v.checked_mul(factor).unwrap_or(v).normalize();
            let dim = match dim {
                Dimension::Unknown | Dimension::Count(_) => {
                    if q.ordinal {
                        "o".to_string()
                    } else {
                        "n".to_string()
                    }
                }
                Dimension::Of(unit) if unit == "a" => "n".to_string(),
                Dimension::Of(unit) => unit,
            };
            if q.low == q.high {
                format!("{dim}:{}", of(q.low))
            } else {
                format!("{dim}:{}..{}", of(q.low), of(q.high))
            }
        }
        Value::Duration(d) => {
            let (low, high, base) = d.base();
            let unit = match base {
                super::duration::Base::Seconds => "s",
                super::duration::Base::Months => "mo",
            };
            if low == high {
                format!("p{unit}:{}", low.normalize())
            } else {
                format!("p{unit}:{}..{}", low.normalize(), high.normalize())
            }
        }
        Value::Date(d) => {
            let mut f = d.first;
            // A week and a counted part are known by the day that they begin with.
            if let Some(r) = d.resolved.filter(|_| d.grain == Grain::Week || f.nth.is_some()) {
                f = Fields { month: Some(r.start.month()), day: Some(r.start.day()), ..Fields::default() };
            }
            if let (Some(r), true) =
                (d.resolved, d.first.month.is_none() && d.first.hour.is_none() && d.grain <= Grain::Month)
            {
                f.month = Some(r.start.month());
                if d.grain <= Grain::Day {
                    f.day = Some(r.start.day());
                }
            }
            if d.first.year.is_none() && d.grain >= Grain::Quarter {
                f.year = d.resolved.map(|r| r.start.year());
            }
            match d.last {
                Some(last) => format!("d:{}..{}", fields(&f, d.grain), fields(&last, d.grain)),
                None => format!("d:{}", fields(&f, d.grain)),
            }
        }
        Value::Identifier(name) => format!("i:{name}"),
    }
}

/// Day and month without the year; the year only where it is all that there is.
fn fields(f: &Fields, grain: Grain) -> String {
    let mut s = String::new();
    if let (Some(m), Some(d)) = (f.month, f.day) {
        s = format!("{m:02}-{d:02}");
    } else if let Some(m) = f.month {
        s = format!("{m:02}");
    } else if let Some(y) = f.year {
        s = match grain {
            Grain::Decade => format!("{}X", y / 10),
            Grain::Century => format!("{}XX", y / 100),
            _ => y.to_string(),
        };
        if let Some(q) = f.quarter {
            s += &format!("q{q}");
        }
        if let Some(h) = f.half {
            s += &format!("h{h}");
        }
        if let Some(season) = f.season {
            s += &format!("{season:?}");
        }
    } else if let Some(w) = f.weekday {
        s = format!("{w:?}");
    }
    if let Some(h) = f.hour {
        s += &format!("T{h:02}:{:02}", f.minute.unwrap_or(0));
    }
    s
}
