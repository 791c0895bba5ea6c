//! English, one topic a file.

pub mod calendar;
pub mod demonyms;
pub mod hedges;
pub mod names;
pub mod nouns;
pub mod numbers;
pub mod titles;
pub mod units;
