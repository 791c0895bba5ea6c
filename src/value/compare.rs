//! Whether two values agree. The only place where values are compared.

use super::Value;

/// What a comparison of a claimed value with a sourced one gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same value, however it is written.
    Same,
    /// Both can be true, for this reason: after rounding, after conversion, inside a bound or a wider period.
    Compatible(Why),
    /// Both cannot be true of the same thing.
    Conflict,
    /// They say nothing of each other.
    Incomparable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    Rounded,
    Converted,
    Bound,
    /// One is part of the other: a month and a day in it, a range and a value in it.
    Within,
    Approximate,
}

/// Compares what is claimed with what a source states. Not symmetric: a source may say more precisely what is claimed.
pub fn compare(_claimed: &Value, _stated: &Value) -> Comparison {
    Comparison::Incomparable
}
