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
    ("as many as", Approx::AtMost),
    ("as much as", Approx::AtMost),
    ("no more than", Approx::AtMost),
    ("not more than", Approx::AtMost),
];

pub const AFTER: &[(&str, Approx)] = &[
    ("or more", Approx::AtLeast),
    ("and more", Approx::AtLeast),
    ("or less", Approx::AtMost),
    ("or fewer", Approx::AtMost),
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
