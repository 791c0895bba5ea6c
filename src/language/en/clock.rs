//! English words of the clock.

use crate::value::date::Modifier;

/// Words between a day and a time of it that make a bound of it.
pub const BOUNDS: &[(&str, Modifier)] = &[
    ("before", Modifier::Before),
    ("by", Modifier::Until),
    ("no later than", Modifier::Until),
    ("after", Modifier::After),
];

pub const OCLOCK: &[&str] = &["o'clock", "o’clock", "oclock"];

/// What joins the minutes to their hour: ten minutes past eight, a quarter to nine.
pub const PAST: &[&str] = &["past"];
pub const TO: &[&str] = &["to"];
pub const MINUTES: &[&str] = &["minute", "minutes"];
/// What follows a time in four digits, 1030 hours, and what stands before one that is said: at ten past eight.
pub const HOURS: &[&str] = &["hours", "hrs"];
pub const CLOCK_BEFORE: &[&str] = &["at", "by", "around", "about", "until", "till", "since"];

/// Halves of the day behind an hour, and whether they are after noon.
pub const MERIDIEM: &[(&str, bool)] = &[
    ("a . m .", false),
    ("a . m", false),
    ("a m", false),
    ("p . m .", true),
    ("p . m", true),
    ("p m", true),
    ("pm", true),
    ("am", false),
];
/// Of these the one that is another word too.
pub const DOUBTFUL_MERIDIEM: &[&str] = &["am"];

/// What is left of them in a timetable, glued to the minutes.
pub const INITIALS: &[(&str, bool)] = &[("a", false), ("p", true)];

/// Parts of the day behind an hour, and whether they are after noon.
pub const PARTS: &[(&str, bool)] =
    &[("in the morning", false), ("in the afternoon", true), ("in the evening", true), ("at night", true)];

/// Times that have a name.
pub const NAMED: &[(&str, i8)] = &[("noon", 12), ("midday", 12)];
/// Words before them that make a time of them.
pub const NAMED_BEFORE: &[&str] = &["at", "the", "by", "until", "around", "about", "before", "after", "since"];

/// What joins two times of a day, and the words before the first that make a time of a bare number.
pub const RANGE: &[&str] = &["to", "until", "till", "and", "through"];
pub const RANGE_BEFORE: &[&str] = &["from", "between"];
/// Words between a day and a time of it.
pub const BEFORE_TIME: &[&str] = &["at", "from", "between"];
/// The word before a bare hour beside a part of the day: tonight at 8.
pub const HOUR_BEFORE: &[&str] = &["at"];

/// Time zones, as written.
pub const ZONES: &[&str] = &["GMT", "UTC", "ET", "EST", "EDT", "PT", "PST", "PDT", "BST", "CET", "CEST", "JST", "KST"];
pub const ZONE_PHRASES: &[&str] = &["local time", "moscow time", "eastern time", "pacific time"];
