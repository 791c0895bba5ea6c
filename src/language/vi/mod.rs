//! Vietnamese, one topic a file.

pub mod calendar;
pub mod clock;
pub mod dates;
pub mod groups;
pub mod hedges;
pub mod money;
pub mod moods;
pub mod names;
pub mod nouns;
pub mod numbers;
pub mod places;
pub mod posts;
pub mod speakers;
pub mod speech;
pub mod syllable;
pub mod titles;
pub mod units;
pub mod verbs;
