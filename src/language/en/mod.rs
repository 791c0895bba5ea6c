//! English, one topic a file.

pub mod calendar;
pub mod clock;
pub mod dates;
pub mod demonyms;
pub mod feasts;
pub mod groups;
pub mod hedges;
pub mod money;
pub mod names;
pub mod nouns;
pub mod numbers;
pub mod posts;
pub mod speech;
pub mod titles;
pub mod units;
