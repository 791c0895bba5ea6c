//! What can be compared: dates, durations and quantities, as written and as resolved. Exact decimals, no clock.
//!
//! All comparison of two values lives in [`compare`] and nowhere else.

pub mod compare;
mod compare_date;
mod compare_number;
pub mod date;
pub mod derive;
pub mod duration;
pub mod edtf;
pub mod key;
pub mod name;
pub mod post;
pub mod quantity;
pub mod slip;
pub mod unit;

use date::DateValue;
use duration::DurationValue;
use quantity::Quantity;

/// A value read from a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Date(DateValue),
    Duration(DurationValue),
    Quantity(Quantity),
    /// A number that is a name (`G20`, `T-72`, `Nghị quyết 43`): compared as a name, never as a count.
    Identifier(String),
}
