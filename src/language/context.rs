//! Words around a date that tell which one is meant.

/// Words that put a sentence in the future.
pub const FUTURE: &[&str] = &[
    "sẽ", "dự kiến", "sắp", "lên kế hoạch", "will", "is to", "are to", "scheduled", "expected to", "due to", "is due",
    "are due", "plans to",
];

/// Words directly behind a date of what is to come.
pub const AHEAD: &[&str] = &["tới", "sắp tới", "tới đây"];

/// Words directly behind a date of what has been.
pub const SINCE_THEN: &[&str] = &["vừa qua", "vừa rồi", "qua"];

/// Words before a noun that are no part of its name.
pub const ARTICLES: &[&str] = &["the", "a", "an", "his", "her", "their", "its", "that", "this"];
