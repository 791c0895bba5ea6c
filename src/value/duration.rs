//! Durations: calendar spans, never seconds.

use rust_decimal::Decimal;

use super::quantity::Approx;

/// How long, in one calendar unit as written (`9 tháng`, `24 giờ`, `nửa năm` is 6 months).
#[derive(Clone, Debug, PartialEq)]
pub struct DurationValue {
    /// Both ends are equal for a single value; a range has two.
    pub low: Decimal,
    pub high: Decimal,
    pub unit: DurationUnit,
    pub approx: Approx,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
