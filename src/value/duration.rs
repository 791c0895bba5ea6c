//! Durations: calendar spans, never seconds.

use rust_decimal::Decimal;

use super::date::{Relative, Resolved};
use super::quantity::Approx;

/// How long, in one calendar unit as written (`9 tháng`, `24 giờ`, `nửa năm` is 6 months).
#[derive(Clone, Debug, PartialEq)]
pub struct DurationValue {
    /// Both ends are equal for a single value; a range has two.
    pub low: Decimal,
    pub high: Decimal,
    pub unit: DurationUnit,
    pub approx: Approx,
    /// Where on the calendar it lies, if it is said: `trong ba năm qua`, `the next two weeks`.
    pub relative: Option<Relative>,
    pub resolved: Option<Resolved>,
}

impl DurationValue {
    /// A single length, unhedged.
    pub fn of(length: Decimal, unit: DurationUnit) -> DurationValue {
        DurationValue { low: length, high: length, unit, approx: Approx::Exact, relative: None, resolved: None }
    }

    /// ISO 8601 of the lower end (`P9M`, `PT24H`, `P30Y`); weeks stay weeks, quarters, decades and centuries become months and years.
    pub fn iso(&self) -> String {
        let n = |factor: i64| self.low.checked_mul(Decimal::from(factor)).unwrap_or(self.low).normalize();
        match self.unit {
            DurationUnit::Second => format!("PT{}S", n(1)),
            DurationUnit::Minute => format!("PT{}M", n(1)),
            DurationUnit::Hour => format!("PT{}H", n(1)),
            DurationUnit::Day => format!("P{}D", n(1)),
            DurationUnit::Week => format!("P{}W", n(1)),
            DurationUnit::Month => format!("P{}M", n(1)),
            DurationUnit::Quarter => format!("P{}M", n(3)),
            DurationUnit::Year => format!("P{}Y", n(1)),
            DurationUnit::Decade => format!("P{}Y", n(10)),
            DurationUnit::Century => format!("P{}Y", n(100)),
        }
    }

    /// The ends in seconds, or in months for units from a month up, which have no fixed length in seconds.
    pub fn base(&self) -> (Decimal, Decimal, Base) {
        let (factor, base) = match self.unit {
            DurationUnit::Second => (1, Base::Seconds),
            DurationUnit::Minute => (60, Base::Seconds),
            DurationUnit::Hour => (3600, Base::Seconds),
            DurationUnit::Day => (86_400, Base::Seconds),
            DurationUnit::Week => (604_800, Base::Seconds),
            DurationUnit::Month => (1, Base::Months),
            DurationUnit::Quarter => (3, Base::Months),
            DurationUnit::Year => (12, Base::Months),
            DurationUnit::Decade => (120, Base::Months),
            DurationUnit::Century => (1200, Base::Months),
        };
        let times = |v: Decimal| v.checked_mul(Decimal::from(factor)).unwrap_or(v);
        (times(self.low), times(self.high), base)
    }
}

/// What durations can be converted to exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    Seconds,
    Months,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DurationUnit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
