//! Quantities: an exact decimal or an interval, how it is hedged, its unit and what is counted.

use rust_decimal::Decimal;

/// How a value is hedged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Approx {
    #[default]
    Exact,
    /// khoảng, about
    About,
    /// gần, nearly: at most, and close to
    Nearly,
    /// hơn, more than
    MoreThan,
    /// dưới, less than
    LessThan,
    /// ít nhất, at least
    AtLeast,
    /// nhiều nhất, up to
    AtMost,
    /// hàng trăm, dozens: an order of magnitude only; never compared.
    Vague,
}

/// A UCUM code (`km2`, `%`, `a`), an ISO 4217 code (`USD`), or a counted class in braces (`{person}`). Empty: unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Unit(pub String);

/// A number with its unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Both ends, equal for a single value (`30.000-40.000` has two). For a bound (`hơn 1.200`) both are the stated number
    /// and `approx` says which way it is open.
    pub low: Decimal,
    pub high: Decimal,
    pub approx: Approx,
    pub unit: Unit,
    /// The counted noun phrase as written (`lính gìn giữ hòa bình`), or empty.
    pub noun: String,
    /// `lần thứ tư`, `the third`: compared with ordinals only.
    pub ordinal: bool,
    /// The notation has two readings (`5,000` in a Vietnamese text): never compared.
    pub ambiguous: bool,
}
