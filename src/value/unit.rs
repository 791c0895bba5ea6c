//! Units: what they measure and how they convert, exactly.

use rust_decimal::Decimal;

use super::quantity::Unit;

/// What a unit measures. Each currency and each counted class measures something of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// No unit is said.
    Unknown,
    /// Things counted: `{person}`.
    Count(String),
    /// A base unit (`m`, `m2`, `kg`), a currency, or a class that is no count (`{score}`).
    Of(String),
}

/// The dimension of a unit and the factor to its base unit.
pub fn dimension(unit: &Unit) -> (Dimension, Decimal) {
    let code = unit.0.as_str();
    let d = |mantissa: i64, scale: u32| Decimal::new(mantissa, scale);
    let (base, factor) = match code {
        "" => return (Dimension::Unknown, Decimal::ONE),
        "mm" => ("m", d(1, 3)),
        "cm" => ("m", d(1, 2)),
        "dm" => ("m", d(1, 1)),
        "m" => ("m", d(1, 0)),
        "km" => ("m", d(1000, 0)),
        "[in_i]" => ("m", d(254, 4)),
        "[ft_i]" => ("m", d(3048, 4)),
        "[yd_i]" => ("m", d(9144, 4)),
        "[mi_i]" => ("m", d(1_609_344, 3)),
        "[nmi_i]" => ("m", d(1852, 0)),
        "cm2" => ("m2", d(1, 4)),
        "m2" => ("m2", d(1, 0)),
        "har" => ("m2", d(10_000, 0)),
        "km2" => ("m2", d(1_000_000, 0)),
        "[ft_i]2" => ("m2", d(9_290_304, 8)),
        "[acr_us]" => ("m2", d(40_468_564_224, 7)),
        "[mi_i]2" => ("m2", d(2_589_988_110_336, 6)),
        "mL" => ("L", d(1, 3)),
        "L" => ("L", d(1, 0)),
        "hL" => ("L", d(100, 0)),
        "m3" => ("L", d(1000, 0)),
        "[gal_us]" => ("L", d(3_785_411_784, 9)),
        "mg" => ("g", d(1, 3)),
        "g" => ("g", d(1, 0)),
        "kg" => ("g", d(1000, 0)),
        "q" => ("g", d(100_000, 0)),
        "t" => ("g", d(1_000_000, 0)),
        "[lb_av]" => ("g", d(45_359_237, 5)),
        "[oz_av]" => ("g", d(28_349_523_125, 9)),
        "m/s" => ("m/s", d(36, 1)),
        "km/h" => ("m/s", d(1, 0)),
        "[mi_i]/h" => ("m/s", d(1_609_344, 6)),
        "W" => ("W", d(1, 0)),
        "kW" => ("W", d(1000, 0)),
        "MW" => ("W", d(1_000_000, 0)),
        "GW" => ("W", d(1_000_000_000, 0)),
        "kW.h" => ("W.h", d(1000, 0)),
        "MW.h" => ("W.h", d(1_000_000, 0)),
        "By" => ("By", d(1, 0)),
        "kBy" => ("By", d(1000, 0)),
        "MBy" => ("By", d(1_000_000, 0)),
        "GBy" => ("By", d(1_000_000_000, 0)),
        "TBy" => ("By", d(1_000_000_000_000, 0)),
        "1" => ("1", d(1, 0)),
        "%" => ("1", d(1, 2)),
        "{score}" | "{times}" | "{match_minute}" | "{percentage_point}" | "{Richter}" => (code, d(1, 0)),
        _ if code.starts_with('{') => return (Dimension::Count(code.to_string()), Decimal::ONE),
        _ => (code, d(1, 0)),
    };
    (Dimension::Of(base.to_string()), factor)
}

/// Whether a unit is an ISO 4217 code.
pub fn is_currency(unit: &Unit) -> bool {
    unit.0.len() == 3 && unit.0.bytes().all(|b| b.is_ascii_uppercase())
}

impl Dimension {
    /// Whether two figures of these dimensions can be about the same thing. A bare number can be of any count and of an
    /// age, and what it counts is for the reader of its context to say; of a measure or of money it is never.
    pub fn meets(&self, other: &Dimension) -> bool {
        match (self, other) {
            (Dimension::Unknown, Dimension::Unknown) => true,
            (Dimension::Unknown, Dimension::Count(_)) | (Dimension::Count(_), Dimension::Unknown) => true,
            (Dimension::Unknown, Dimension::Of(u)) | (Dimension::Of(u), Dimension::Unknown) => u == "a",
            (a, b) => a == b,
        }
    }
}
