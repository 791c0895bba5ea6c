//! English words that hedge or bound a number.

use crate::value::quantity::Approx;

pub const BEFORE: &[(&str, Approx)] = &[
    ("about", Approx::About),
    ("around", Approx::About),
    ("some", Approx::About),
    ("roughly", Approx::About),
    ("approximately", Approx::About),
    ("an estimated", Approx::About),
    ("estimated", Approx::About),
    ("circa", Approx::About),
    ("something like", Approx::About),
    ("in the region of", Approx::About),
    ("approx", Approx::About),
    ("~", Approx::About),
    ("≈", Approx::About),
    ("close on", Approx::Nearly),
    ("just under", Approx::Nearly),
    ("just over", Approx::MoreThan),
    ("just above", Approx::MoreThan),
    ("in excess of", Approx::MoreThan),
    ("higher than", Approx::MoreThan),
    ("larger than", Approx::MoreThan),
    ("bigger than", Approx::MoreThan),
    ("well over", Approx::MoreThan),
    (">", Approx::MoreThan),
    ("lower than", Approx::LessThan),
    ("smaller than", Approx::LessThan),
    ("just below", Approx::LessThan),
    ("well under", Approx::LessThan),
    ("<", Approx::LessThan),
    ("≥", Approx::AtLeast),
    ("≤", Approx::AtMost),
    ("a minimum of", Approx::AtLeast),
    ("not fewer than", Approx::AtLeast),
    ("a maximum of", Approx::AtMost),
    ("maximum", Approx::AtMost),
    ("as few as", Approx::AtLeast),
    ("as little as", Approx::AtLeast),
    ("nearly", Approx::Nearly),
    ("almost", Approx::Nearly),
    ("close to", Approx::Nearly),
    ("more than", Approx::MoreThan),
    ("over", Approx::MoreThan),
    ("above", Approx::MoreThan),
    ("upwards of", Approx::MoreThan),
    ("greater than", Approx::MoreThan),
    ("exceeding", Approx::MoreThan),
    ("less than", Approx::LessThan),
    ("fewer than", Approx::LessThan),
    ("under", Approx::LessThan),
    ("below", Approx::LessThan),
    ("not quite", Approx::LessThan),
    ("at least", Approx::AtLeast),
    ("no less than", Approx::AtLeast),
    ("no fewer than", Approx::AtLeast),
    ("not less than", Approx::AtLeast),
    ("at most", Approx::AtMost),
    ("up to", Approx::AtMost),
    ("as many as", Approx::Reaching),
    ("as much as", Approx::Reaching),
    ("no more than", Approx::AtMost),
    ("not more than", Approx::AtMost),
];

pub const AFTER: &[(&str, Approx)] = &[
    ("or more", Approx::AtLeast),
    ("and more", Approx::AtLeast),
    ("or over", Approx::AtLeast),
    ("and over", Approx::AtLeast),
    ("or above", Approx::AtLeast),
    ("and above", Approx::AtLeast),
    ("or older", Approx::AtLeast),
    ("and older", Approx::AtLeast),
    ("or less", Approx::AtMost),
    ("or fewer", Approx::AtMost),
    ("or under", Approx::AtMost),
    ("and under", Approx::AtMost),
    ("or younger", Approx::AtMost),
    ("and younger", Approx::AtMost),
    ("or so", Approx::About),
];

/// `hundreds of people`: an order of magnitude only.
pub const MAGNITUDE: &[(&str, i64)] = &[
    ("dozens", 10),
    ("scores", 20),
    ("hundreds", 100),
    ("thousands", 1_000),
    ("tens of thousands", 10_000),
    ("hundreds of thousands", 100_000),
    ("millions", 1_000_000),
    ("billions", 1_000_000_000),
];

/// Hedges that are prepositions of place before few things, and of time before a length: `over two roads`, `over 3 days`.
pub const PLACE: &[&str] = &["over", "under", "above", "below"];

/// Of these, the ones that bound a length of time all the same.
pub const BOUNDS_LENGTH: &[&str] = &["under"];

/// Before the first number of a range: `from 5 to 7`, `between 5 and 7`.
pub const FROM: &[&str] = &["from", "between"];

/// After which `and` joins the ends of a range.
pub const BETWEEN: &[&str] = &["between"];

/// Between the ends of a range.
pub const TO: &[&str] = &["to"];

/// Between two bounds of one number: `more than 10 and less than 40`.
pub const AND_BOUND: &[&str] = &["and", "but"];

/// Between numbers that share the unit of the last.
pub const LIST: &[&str] = &["and", "or"];
