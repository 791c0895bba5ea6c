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
    /// lên đến, as many as: the most there was, which says that there was so much
    Reaching,
    /// hàng trăm, dozens: an order of magnitude only; never compared.
    Vague,
}

/// A UCUM code (`km2`, `%`, `a`), an ISO 4217 code (`USD`), or a counted class in braces (`{person}`). Empty: unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Unit(pub String);

impl Unit {
    pub fn of(code: &str) -> Unit {
        Unit(code.to_string())
    }

    /// Whether no unit is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Both ends, equal for a single value (`30.000-40.000` has two). For a bound (`hơn 1.200`) both are the stated number
    /// and `approx` says which way it is open.
    pub low: Decimal,
    pub high: Decimal,
    pub approx: Approx,
    pub unit: Unit,
    /// What the amount is for, where it is a rate (`L` in `24.000 đồng/lít`, `mo` in `5 million a month`), or empty.
    pub per: Unit,
    /// The counted noun phrase as written (`lính gìn giữ hòa bình`), or empty.
    pub noun: String,
    /// `lần thứ tư`, `the third`: compared with ordinals only.
    pub ordinal: bool,
    /// The notation has two readings (`5,000` in a Vietnamese text): never compared.
    pub ambiguous: bool,
}
