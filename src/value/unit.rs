//! Units: what they measure and how they convert, exactly.

use std::sync::LazyLock;

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

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

/// UCUM code or name, its base unit, and what one of it is in the base unit: mantissa and number of decimals. Speeds are in
/// kilometres an hour, so that all factors are exact.
const UNITS: &[(&str, &str, i64, u32)] = &[
    ("nm", "m", 1, 9),
    ("um", "m", 1, 6),
    ("mm", "m", 1, 3),
    ("cm", "m", 1, 2),
    ("dm", "m", 1, 1),
    ("m", "m", 1, 0),
    ("km", "m", 1_000, 0),
    ("[in_i]", "m", 254, 4),
    ("[ft_i]", "m", 3_048, 4),
    ("[yd_i]", "m", 9_144, 4),
    ("[mi_i]", "m", 1_609_344, 3),
    ("[nmi_i]", "m", 1_852, 0),
    ("[ly]", "m", 9_460_730_472_580_800, 0),
    ("mm2", "m2", 1, 6),
    ("cm2", "m2", 1, 4),
    ("m2", "m2", 1, 0),
    ("har", "m2", 10_000, 0),
    ("km2", "m2", 1_000_000, 0),
    ("[ft_i]2", "m2", 9_290_304, 8),
    ("[yd_i]2", "m2", 83_612_736, 8),
    ("[acr_us]", "m2", 40_468_564_224, 7),
    ("[mi_i]2", "m2", 2_589_988_110_336, 6),
    ("mL", "L", 1, 3),
    ("cL", "L", 1, 2),
    ("dL", "L", 1, 1),
    ("L", "L", 1, 0),
    ("hL", "L", 100, 0),
    ("cm3", "L", 1, 3),
    ("m3", "L", 1_000, 0),
    ("km3", "L", 1_000_000_000_000, 0),
    ("[ft_i]3", "L", 28_316_846_592, 9),
    ("[gal_us]", "L", 3_785_411_784, 9),
    ("[bbl_us]", "L", 158_987_294_928, 9),
    ("[pt_br]", "L", 56_826_125, 8),
    ("[qt_us]", "L", 946_352_946, 9),
    ("[cup_us]", "L", 2_365_882_365, 10),
    ("[bu_us]", "L", 3_523_907_016_688, 11),
    ("ug", "g", 1, 6),
    ("mg", "g", 1, 3),
    ("g", "g", 1, 0),
    ("kg", "g", 1_000, 0),
    ("{10.kg}", "g", 10_000, 0),
    ("q", "g", 100_000, 0),
    ("t", "g", 1_000_000, 0),
    ("kt", "g", 1_000_000_000, 0),
    ("Mt", "g", 1_000_000_000_000, 0),
    ("[lb_av]", "g", 45_359_237, 5),
    ("[oz_av]", "g", 28_349_523_125, 9),
    ("[oz_tr]", "g", 311_034_768, 7),
    ("[ston_av]", "g", 90_718_474, 2),
    ("[stone_av]", "g", 635_029_318, 5),
    ("[car_m]", "g", 2, 1),
    ("m/s", "m/s", 36, 1),
    ("km/h", "m/s", 1, 0),
    ("[mi_i]/h", "m/s", 1_609_344, 6),
    ("[kn_i]", "m/s", 1_852, 3),
    ("mW", "W", 1, 3),
    ("W", "W", 1, 0),
    ("kW", "W", 1_000, 0),
    ("MW", "W", 1_000_000, 0),
    ("GW", "W", 1_000_000_000, 0),
    ("TW", "W", 1_000_000_000_000, 0),
    ("[HP]", "W", 7_457, 1),
    ("W.h", "W.h", 1, 0),
    ("kW.h", "W.h", 1_000, 0),
    ("MW.h", "W.h", 1_000_000, 0),
    ("GW.h", "W.h", 1_000_000_000, 0),
    ("TW.h", "W.h", 1_000_000_000_000, 0),
    ("J", "J", 1, 0),
    ("kJ", "J", 1_000, 0),
    ("MJ", "J", 1_000_000, 0),
    ("cal", "J", 4_184, 3),
    ("kcal", "J", 4_184, 0),
    ("V", "V", 1, 0),
    ("kV", "V", 1_000, 0),
    ("mA", "A", 1, 3),
    ("A", "A", 1, 0),
    ("mA.h", "A.h", 1, 3),
    ("A.h", "A.h", 1, 0),
    ("kV.A", "V.A", 1_000, 0),
    ("MV.A", "V.A", 1_000_000, 0),
    ("Hz", "Hz", 1, 0),
    ("kHz", "Hz", 1_000, 0),
    ("MHz", "Hz", 1_000_000, 0),
    ("GHz", "Hz", 1_000_000_000, 0),
    ("bit", "bit", 1, 0),
    ("Mbit", "bit", 1_000_000, 0),
    ("Gbit", "bit", 1_000_000_000, 0),
    ("Mbit/s", "Mbit/s", 1, 0),
    ("Gbit/s", "Mbit/s", 1_000, 0),
    ("By", "By", 1, 0),
    ("kBy", "By", 1_000, 0),
    ("MBy", "By", 1_000_000, 0),
    ("GBy", "By", 1_000_000_000, 0),
    ("TBy", "By", 1_000_000_000_000, 0),
    ("PBy", "By", 1_000_000_000_000_000, 0),
    ("Pa", "Pa", 1, 0),
    ("hPa", "Pa", 100, 0),
    ("kPa", "Pa", 1_000, 0),
    ("MPa", "Pa", 1_000_000, 0),
    ("mbar", "Pa", 100, 0),
    ("bar", "Pa", 100_000, 0),
    ("atm", "Pa", 101_325, 0),
    ("[psi]", "Pa", 6_894_757, 3),
    ("mm[Hg]", "Pa", 133_322, 3),
    ("mSv", "Sv", 1, 3),
    ("Sv", "Sv", 1, 0),
    ("1", "1", 1, 0),
    ("%", "1", 1, 2),
    ("[ppth]", "1", 1, 3),
    ("[ppm]", "1", 1, 6),
    ("{percentage_point}", "{percentage_point}", 1, 0),
    ("{basis_point}", "{percentage_point}", 1, 2),
    ("{tael}", "{tael}", 1, 0),
    ("{mace}", "{tael}", 1, 1),
    ("{score}", "{score}", 1, 0),
    ("{times}", "{times}", 1, 0),
    ("{match_minute}", "{match_minute}", 1, 0),
    ("{Richter}", "{Richter}", 1, 0),
    ("{megapixel}", "{megapixel}", 1, 0),
];

static BY_CODE: LazyLock<FxHashMap<&str, (&str, Decimal)>> = LazyLock::new(|| {
    UNITS.iter().map(|(code, base, mantissa, decimals)| (*code, (*base, Decimal::new(*mantissa, *decimals)))).collect()
});

/// The dimension of a unit and the factor to its base unit. Temperatures do not convert: their scales have other zeros.
pub fn dimension(unit: &Unit) -> (Dimension, Decimal) {
    let code = unit.0.as_str();
    if code.is_empty() {
        return (Dimension::Unknown, Decimal::ONE);
    }
    if let Some((base, factor)) = BY_CODE.get(code) {
        return (Dimension::Of(base.to_string()), *factor);
    }
    let counted = code.starts_with('{');
    let of = if counted { Dimension::Count } else { Dimension::Of };
    (of(code.to_string()), Decimal::ONE)
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
