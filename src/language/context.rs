//! Words around a date that tell which one is meant.

/// Words that put a sentence in the future.
pub const FUTURE: &[&str] = &[
    "sẽ", "dự kiến", "sắp", "lên kế hoạch", "will", "is to", "are to", "scheduled", "expected to", "due to", "is due",
    "are due", "plans to",
];

/// Words before a date that put it in the future; behind it they are of something else (on Saturday it said that it would).
pub const FUTURE_BEFORE: &[&str] =
    &["would", "plan to", "planned to", "planning to", "supposed to", "set to", "as soon as", "as early as"];

/// What leads to a length that something will be done in.
pub const WITHIN: &[&str] = &[" within", "Within"];

/// English verbs of what has happened directly beside a date, those that end with `ed`; of these the ones that plan.
/// What may stand between the verb and its date, and before a verb that is of the future all the same.
pub const TOLD: &[&str] =
    &["said", "told", "met", "began", "came", "went", "left", "took", "made", "gave", "held", "won"];
pub const NOT_TOLD: &[&str] =
    &["expected", "scheduled", "planned", "slated", "proposed", "needed", "required", "supposed"];
pub const BEFORE_DATE: &[&str] = &["on", "late", "early", "earlier", "in", "at"];
pub const FUTURE_PASSIVE: &[&str] = &["be", "get", "been"];

/// Words directly behind a date of what is to come.
pub const AHEAD: &[&str] = &["tới", "sắp tới", "tới đây"];

/// Words directly behind a date of what has been.
pub const SINCE_THEN: &[&str] = &["vừa qua", "vừa rồi", "qua"];

/// Words before a noun that are no part of its name.
pub const ARTICLES: &[&str] = &["the", "a", "an", "his", "her", "their", "its", "that", "this"];
