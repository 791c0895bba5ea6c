//! Whether two values agree. The only place where values are compared.

use super::Value;
use super::duration::{Base, DurationValue};
use super::{compare_date, compare_number};
use rust_decimal::Decimal;

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

/// Whether one of the two can be read in two ways, and in one of them is the other: they neither agree nor differ.
pub fn may_be_same(a: &Value, b: &Value) -> bool {
    matches!((a, b), (Value::Quantity(a), Value::Quantity(b)) if compare_number::may_be_same(a, b))
}

/// Compares what is claimed with what a source states. Not symmetric: a source may say more precisely what is claimed.
pub fn compare(claimed: &Value, stated: &Value) -> Comparison {
    match (claimed, stated) {
        (Value::Date(a), Value::Date(b)) => compare_date::dates(a, b),
        (Value::Duration(a), Value::Duration(b)) => durations(a, b),
        (Value::Quantity(a), Value::Quantity(b)) => compare_number::quantities(a, b),
        (Value::Identifier(a), Value::Identifier(b)) => identifiers(a, b),
        _ => Comparison::Incomparable,
    }
}

/// Whether a conflict of the two would make sense: values of one kind that measure the same.
pub fn same_dimension(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Date(a), Value::Date(b)) => compare_date::comparable(a, b),
        (Value::Duration(_), Value::Duration(_)) => true,
        (Value::Quantity(a), Value::Quantity(b)) => compare_number::comparable(a, b),
        (Value::Identifier(a), Value::Identifier(b)) => designation(a) == designation(b),
        _ => false,
    }
}

/// Lengths are compared in seconds or in months; a month is between 28 and 31 days.
fn durations(a: &DurationValue, b: &DurationValue) -> Comparison {
    let (alow, ahigh, abase) = a.base();
    let (blow, bhigh, bbase) = b.base();
    if abase == bbase {
        let same_unit = a.unit == b.unit;
        let found = compare_number::hedged((alow, ahigh, a.approx), (blow, bhigh, b.approx));
        return match found {
            Comparison::Same if !same_unit => Comparison::Compatible(Why::Converted),
            other => other,
        };
    }
    let days = Decimal::from(86_400);
    let (short, months) =
        if abase == Base::Seconds { ((alow, ahigh), (blow, bhigh)) } else { ((blow, bhigh), (alow, ahigh)) };
    let times =
        |v: Decimal, n: i64| v.checked_mul(Decimal::from(n)).and_then(|v| v.checked_mul(days)).unwrap_or(Decimal::MAX);
    let (low, high) = (times(months.0, 28), times(months.1, 31));
    if short.0 <= high && low <= short.1 {
        return Comparison::Compatible(Why::Approximate);
    }
    let exact = |d: &DurationValue| d.approx == super::quantity::Approx::Exact;
    if exact(a) && exact(b) { Comparison::Conflict } else { Comparison::Incomparable }
}

/// Names are the same or other names; two of one designation (trung đoàn 366, trung đoàn 367) contradict each other.
fn identifiers(a: &str, b: &str) -> Comparison {
    if a == b || (digits(a) == digits(b) && last_word(a) == last_word(b)) {
        Comparison::Same
    } else if designation(a) == designation(b) && !designation(a).is_empty() && digits(a) != digits(b) {
        Comparison::Conflict
    } else {
        Comparison::Incomparable
    }
}

fn digits(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

/// The name without its number.
fn designation(name: &str) -> String {
    name.chars().filter(|c| c.is_alphabetic() || *c == ' ').collect::<String>().trim().to_string()
}

fn last_word(name: &str) -> String {
    designation(name).rsplit(' ').next().unwrap_or("").to_string()
}
