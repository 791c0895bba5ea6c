//! English words of the calendar and the clock.

use crate::value::date::{Grain, PartOfDay, Season};

/// `may` and `march` need a capital, `sat`, `sun`, `mar`, `dec` a full stop or a number beside them: [`GUARDED`].
pub const MONTHS: &[(&str, i8)] = &[
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sept", 9),
    ("sep", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
];

/// Months that are other words too: read only beside a day or a year, or after one of [`BEFORE_MONTH`].
pub const GUARDED: &[&str] = &[
    "may", "march", "mar", "jan", "jun", "jul", "dec", "oct", "sep", "apr", "aug", "feb", "nov", "april", "june",
    "august",
];

/// Months that in lower case are other words, and those of four letters that are not shortened.
pub const OTHER_WORDS: &[&str] = &["may", "march", "mar", "jan", "dec", "sep", "jun"];
pub const SHORT_NAMES: &[&str] = &["may", "june", "july"];

/// Months of which the word in lower case is one behind a preposition too.
pub const ADJECTIVES: &[&str] = &["may", "march", "august"];

/// Prepositions that make a month of a guarded word.
pub const BEFORE_MONTH: &[&str] = &[
    "in", "since", "until", "till", "by", "last", "next", "this", "of", "from", "to", "late", "early", "mid", "before",
    "after", "during", "through",
];

/// What joins days that share a month.
pub const BETWEEN_DAYS: &[&str] = &["and", "to", ",", "or", "through", "till", "until"];

pub const WEEKDAYS: &[(&str, i8)] = &[
    ("monday", 1),
    ("mon", 1),
    ("tuesday", 2),
    ("tue", 2),
    ("tues", 2),
    ("wednesday", 3),
    ("wed", 3),
    ("thursday", 4),
    ("thu", 4),
    ("thur", 4),
    ("thurs", 4),
    ("friday", 5),
    ("fri", 5),
    ("saturday", 6),
    ("sat", 6),
    ("sunday", 7),
    ("sun", 7),
    ("monday's", 1),
    ("monday’s", 1),
    ("tuesday's", 2),
    ("tuesday’s", 2),
    ("wednesday's", 3),
    ("wednesday’s", 3),
    ("thursday's", 4),
    ("thursday’s", 4),
    ("friday's", 5),
    ("friday’s", 5),
    ("saturday's", 6),
    ("saturday’s", 6),
    ("sunday's", 7),
    ("sunday’s", 7),
];

/// Words before a day of the week that make a feast, an event or a team of it: Good Friday, Sheffield Wednesday.
pub const NAMED_WEEKDAYS: &[&str] = &[
    "good", "easter", "black", "ash", "palm", "cyber", "super", "bloody", "fat", "holy", "maundy", "shrove", "giving",
    "whit", "sheffield", "boxing",
];

pub const PARTS: &[(&str, PartOfDay)] = &[
    ("dawn", PartOfDay::Dawn),
    ("early morning", PartOfDay::Dawn),
    ("early hours", PartOfDay::Dawn),
    ("small hours", PartOfDay::Dawn),
    ("morning", PartOfDay::Morning),
    ("noon", PartOfDay::Noon),
    ("midday", PartOfDay::Noon),
    ("afternoon", PartOfDay::Afternoon),
    ("evening", PartOfDay::Evening),
    ("night", PartOfDay::Night),
    ("nights", PartOfDay::Night),
];

pub const SEASONS: &[(&str, Season)] = &[
    ("spring", Season::Spring),
    ("summer", Season::Summer),
    ("autumn", Season::Autumn),
    ("fall", Season::Autumn),
    ("winter", Season::Winter),
];

pub const DECADES: &[(&str, i16)] = &[
    ("twenties", 1920),
    ("thirties", 1930),
    ("forties", 1940),
    ("fifties", 1950),
    ("sixties", 1960),
    ("seventies", 1970),
    ("eighties", 1980),
    ("nineties", 1990),
];
/// Words before `nineties` without its article that make a decade of it, not an age.
pub const BEFORE_DECADE: &[&str] = &["in"];

/// What leads to a year: the year 2019.
pub const YEAR: &[&str] = &["the year", "year"];

pub const CENTURY: &[&str] = &["century"];
pub const QUARTER: &[&str] = &["quarter"];
pub const QUARTERS_OF_YEAR: &[&str] = &["quarters"];
pub const QUARTERS: &[(&str, i16)] = &[("q1", 1), ("q2", 2), ("q3", 3), ("q4", 4)];

pub const UNITS: &[(&str, Grain)] = &[
    ("second", Grain::Second),
    ("seconds", Grain::Second),
    ("sec", Grain::Second),
    ("secs", Grain::Second),
    ("minute", Grain::Minute),
    ("minutes", Grain::Minute),
    ("min", Grain::Minute),
    ("mins", Grain::Minute),
    ("hour", Grain::Hour),
    ("hours", Grain::Hour),
    ("hr", Grain::Hour),
    ("hrs", Grain::Hour),
    ("day", Grain::Day),
    ("days", Grain::Day),
    ("night", Grain::Day),
    ("nights", Grain::Day),
    ("week", Grain::Week),
    ("weeks", Grain::Week),
    ("wk", Grain::Week),
    ("wks", Grain::Week),
    ("month", Grain::Month),
    ("months", Grain::Month),
    ("mth", Grain::Month),
    ("mths", Grain::Month),
    ("quarter", Grain::Quarter),
    ("quarters", Grain::Quarter),
    ("qtr", Grain::Quarter),
    ("year", Grain::Year),
    ("years", Grain::Year),
    ("yr", Grain::Year),
    ("yrs", Grain::Year),
    ("decade", Grain::Decade),
    ("decades", Grain::Decade),
    ("century", Grain::Century),
    ("centuries", Grain::Century),
];

/// Units of which something is: last week's summit.
pub const POSSESSIVE_UNITS: &[(&str, Grain)] = &[
    ("week's", Grain::Week),
    ("week’s", Grain::Week),
    ("month's", Grain::Month),
    ("month’s", Grain::Month),
    ("quarter's", Grain::Quarter),
    ("quarter’s", Grain::Quarter),
    ("year's", Grain::Year),
    ("year’s", Grain::Year),
];

pub const POSSESSIVE_ENDINGS: &[&str] = &["'s", "’s"];

/// One of a unit.
pub const SINGLE: &[&str] = &["a", "an", "one"];

/// What stands before a unit, a month or a weekday and says which one.
pub const WHICH: &[(&str, i32)] = &[
    ("this", 0),
    ("the current", 0),
    ("current", 0),
    ("last", -1),
    ("the last", -1),
    ("past", -1),
    ("the past", -1),
    ("the previous", -1),
    ("previous", -1),
    ("next", 1),
    ("the next", 1),
    ("the coming", 1),
    ("coming", 1),
    ("upcoming", 1),
    ("this coming", 1),
    ("this upcoming", 1),
    ("the following", 1),
    ("following", 1),
];

/// What stands behind a unit or a weekday and means the one beyond the nearest.
pub const SECOND: &[(&str, i32)] = &[("after next", 2), ("before last", -2)];

/// Those of them before a day of a month that mean the nearest: last 14 July.
pub const NEAREST: &[(&str, i32)] = &[("last", -1), ("next", 1)];

/// Those of them before a weekday that mean the first to come, where next Friday is of the next week.
pub const COMING: &[&str] = &["coming", "upcoming"];
/// Those of them that count from the day told last, not from the day of writing.
pub const NARRATED: &[&str] = &["previous", "following"];

/// Half of a unit.
pub const HALF: &[&str] = &["half"];

/// Words before `a week` that make a rate of it, and units of which `a` makes no length: `a second`, `a night`.
pub const OFTEN: &[&str] = &["times", "once", "twice", "day", "per"];
pub const NOT_SINGLE: &[&str] = &["second", "night", "day", "min", "sec", "quarter", "century"];

/// What leads from a week to a day of it: next week on Tuesday.
pub const ON: &[&str] = &["on"];

/// Words that link the parts of a date.
pub const LINKING: &[&str] = &["at", "on", "of", "the", "in", "from", "between"];

pub const THE: &[&str] = &["the"];

/// Words that begin a date only together with the word behind them.
pub const ARTICLES: &[&str] = &["the", "a", "an", "in", "over", "some", "at", "after", "before", "about"];

/// Words between a number and its unit: two more years, three straight days.
pub const BEFORE_UNIT: &[&str] =
    &["more", "extra", "additional", "fewer", "further", "full", "straight", "consecutive", "whole", "long", "solid"];

/// Those of them before the unit of a distance: in two more years.
pub const MORE: &[&str] = &["more", "full", "whole", "long"];

pub const AND_HALF: &[&str] = &["and a half", "and half"];
