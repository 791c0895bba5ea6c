//! Vietnamese, one topic a file.

pub mod calendar;
pub mod hedges;
pub mod names;
pub mod nouns;
pub mod numbers;
pub mod speech;
pub mod syllable;
pub mod units;
