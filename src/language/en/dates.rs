//! English words that make a date of a word of the calendar, or say which one is meant.

use crate::language::dates::{Amount, Direction};
use crate::value::date::{Anchor, Grain, Modifier};

/// What is glued to a year or month by a hyphen: `mid-2020`.
pub const MID: &[&str] = &["mid"];

/// What softens or bounds the date behind it.
pub const MODIFIERS: &[(&str, Modifier)] = &[
    ("early", Modifier::Start),
    ("early in", Modifier::Start),
    ("the early", Modifier::Start),
    ("the beginning of", Modifier::Start),
    ("the start of", Modifier::Start),
    ("beginning of", Modifier::Start),
    ("start of", Modifier::Start),
    ("mid", Modifier::Middle),
    ("mid -", Modifier::Middle),
    ("the middle of", Modifier::Middle),
    ("late", Modifier::End),
    ("late in", Modifier::End),
    ("the late", Modifier::End),
    ("the end of", Modifier::End),
    ("end of", Modifier::End),
    ("the close of", Modifier::End),
    ("earlier", Modifier::Earlier),
    ("earlier in", Modifier::Earlier),
    ("later", Modifier::Later),
    ("later in", Modifier::Later),
    ("the rest of", Modifier::Later),
    ("rest of", Modifier::Later),
    ("around", Modifier::About),
    ("about", Modifier::About),
    ("circa", Modifier::About),
    ("before", Modifier::Before),
    ("after", Modifier::After),
    ("later than", Modifier::After),
    ("earlier than", Modifier::Before),
];

/// What turns `later than` and `before` round.
pub const NOT: &[&str] = &["no", "not"];

/// Words directly before a date that open a period with it, or close one. They are no part of what is underlined.
pub const BOUNDS: &[(&str, Modifier)] = &[
    ("since", Modifier::Since),
    ("ever since", Modifier::Since),
    ("from", Modifier::Since),
    ("until", Modifier::Until),
    ("till", Modifier::Until),
    ("up to", Modifier::Until),
    ("up until", Modifier::Until),
    ("no later than", Modifier::Until),
    ("as late as", Modifier::Until),
];

/// What leads from a date after `since` or `from` to the day of writing.
pub const TO_DATE: &[&str] = &["to date", "until now", "up to now", "to the present", "to now", "until today"];

/// The day of writing as an end of a range: between now and Friday, between May and today.
pub const NOW: &[&str] = &["now", "today", "the present"];
pub const FROM_NOW: &[&str] = &["now"];

/// What joins the two ends of a range.
pub const RANGE: &[&str] = &["to", "until", "till", "through", "and"];

/// Those of them that between two weekdays make two dates.
pub const UNTIL: &[&str] = &["until", "till"];

/// Words before the first end of a range, and what joins its ends then.
pub const BETWEEN: &[(&str, &[&str])] = &[("between", &["and"]), ("from", &["to", "until", "till", "through"])];

/// Prepositions after which a bare number from 1900 to 2100 is a year.
pub const BEFORE_YEAR: &[&str] = &[
    "in", "since", "until", "till", "by", "of", "from", "before", "after", "during", "through", "late", "early", "mid",
    "to", "year", "around", "circa", "between", "than", "not", "for", "into", "both",
];

/// Words before it that make a year of it where another word than one for what is counted follows: the 1996 games. And what
/// follows the number of a street or a model.
pub const BEFORE_ADJECTIVE: &[&str] = &["the", "a", "its", "his", "her", "their", "this", "that"];
pub const NUMBERED_BEHIND: &[&str] = &["block", "or", "and", "to", "plus", "odd", "strong", "series", "model"];

/// Those of them after which one before 1900 is a year too, if nothing is counted behind it; and `dates back to 1865`.
pub const BEFORE_EARLY_YEAR: &[&str] = &["in", "since", "during", "circa", "until", "year", "born"];
pub const BACK_TO: &[(&str, &str)] = &[("back", "to")];

/// What makes a year of a small number before it or behind it.
pub const ERA: &[&str] = &["ad", "a . d .", "a . d", "ce"];
/// The first words of those that can stand before it.
pub const ERA_BEFORE: &[&str] = &["ad", "a"];

/// The end of the year in two words, and the words before it without which it is an adjective.
pub const YEAR_END: &[&str] = &["year end", "year - end", "year's end", "year’s end"];
pub const BEFORE_YEAR_END: &[&str] = &["by", "before", "until", "at", "since", "around", "of"];

/// Halves of a year; a year follows.
pub const HALVES: &[(&str, i8)] =
    &[("the first half of", 1), ("first half of", 1), ("the second half of", 2), ("second half of", 2)];

/// Days named from another day.
pub const DAYS: &[(&str, (Anchor, i32, Grain))] = &[
    ("today", (Anchor::Published, 0, Grain::Day)),
    ("yesterday", (Anchor::Published, -1, Grain::Day)),
    ("the day before yesterday", (Anchor::Published, -2, Grain::Day)),
    ("tomorrow", (Anchor::Published, 1, Grain::Day)),
    ("yesterday's", (Anchor::Published, -1, Grain::Day)),
    ("yesterday’s", (Anchor::Published, -1, Grain::Day)),
    ("tomorrow's", (Anchor::Published, 1, Grain::Day)),
    ("tomorrow’s", (Anchor::Published, 1, Grain::Day)),
    ("the day after tomorrow", (Anchor::Published, 2, Grain::Day)),
    ("the same day", (Anchor::Previous, 0, Grain::Day)),
    ("the same week", (Anchor::Previous, 0, Grain::Week)),
    ("same week", (Anchor::Previous, 0, Grain::Week)),
    ("the same month", (Anchor::Previous, 0, Grain::Month)),
    ("the same year", (Anchor::Previous, 0, Grain::Year)),
    ("the next day", (Anchor::Previous, 1, Grain::Day)),
    ("the following day", (Anchor::Previous, 1, Grain::Day)),
    ("a day earlier", (Anchor::Previous, -1, Grain::Day)),
    ("a day later", (Anchor::Previous, 1, Grain::Day)),
    ("the day before", (Anchor::Previous, -1, Grain::Day)),
    ("the day after", (Anchor::Previous, 1, Grain::Day)),
    ("the previous day", (Anchor::Previous, -1, Grain::Day)),
];

/// Of these the last words that lead to something else where a clause follows (the day before he left), and the words behind
/// them that begin none.
pub const SIDES: &[&str] = &["before", "after"];
pub const AFTER_SIDE: &[&str] = &["in", "at", "on", "and", "but", "by", "from", "with"];

/// Parts of a day that name the day too.
pub const PART_OF: &[(&str, i32)] = &[("this", 0), ("last", -1), ("yesterday", -1), ("tomorrow", 1)];
/// What makes a part of a day of the day told last: the next morning.
pub const PART_OF_TOLD: &[(&str, i32)] = &[
    ("the next", 1),
    ("the following", 1),
    ("the previous", -1),
    ("the preceding", -1),
    ("the same", 0),
    ("that same", 0),
];
pub const TONIGHT: &[&str] = &["tonight"];

/// Periods of the year of writing that stand without it: `the end of the year`.
pub const BARE_PERIODS: &[(&str, Grain)] =
    &[("the year", Grain::Year), ("the month", Grain::Month), ("the week", Grain::Week), ("year", Grain::Year)];

/// Words with which a sentence goes on behind such a period; any other is a part of it (`the end of the year awards`).
pub const AFTER_BARE: &[&str] = &[
    "and", "as", "but", "to", "for", "with", "if", "when", "after", "because", "while", "the", "in", "on", "at", "or",
    "by", "he", "she", "they", "it", "said", "according", "is", "was", "will", "would", "before", "could",
];

/// How far a date is from another: behind a number and a unit.
pub const DIRECTIONS: &[(&str, Direction)] = &[
    ("ago", Direction::before(Anchor::Published)),
    ("earlier", Direction::before(Anchor::Previous).or_event()),
    ("previously", Direction::before(Anchor::Previous)),
    ("before", Direction::before(Anchor::Event)),
    ("prior to", Direction::before(Anchor::Event)),
    ("later", Direction::after(Anchor::Previous)),
    ("after", Direction::after(Anchor::Event)),
    ("following", Direction::after(Anchor::Event)),
    ("from", Direction::after(Anchor::Stated)),
    ("from now", Direction::after(Anchor::Published)),
    ("hence", Direction::after(Anchor::Published)),
];

/// What leads from a length to the day that it begins on: two weeks starting 20 May.
pub const STARTING: &[&str] =
    &["starting", "starting on", "starting from", "beginning", "beginning on", "commencing", "commencing on"];

/// What leads to a distance from the day of writing, if the sentence is of what is to come.
pub const AHEAD_BEFORE: &[&str] = &["in", "in about", "in around", "in just", "in another"];

/// Words before `in two years` that make a date of it; the last ones as they end (`she'll`).
pub const COMING: &[&str] = &[
    "will", "would", "shall", "due", "scheduled", "expected", "set", "plan", "plans", "planned", "planning", "want",
    "hopes", "intends", "wants",
];
pub const COMING_ENDS: &[&str] = &["'ll", "’ll"];
/// Words before it that make a length of it: the first time in two years.
pub const RECORD: &[&str] = &[
    "time", "first", "once", "twice", "times", "highest", "lowest", "best", "worst", "biggest", "largest", "level",
    "second", "third", "deadliest", "day",
];

/// Words before a distance that make a length of it.
pub const WITHIN: &[&str] = &["within", "throughout"];

/// Numbers that are not said exactly.
pub const AMOUNTS: &[(&str, Amount)] = &[
    ("a few", Amount { low: 2, high: 5, typical: 3 }),
    ("few", Amount { low: 2, high: 5, typical: 3 }),
    ("several", Amount { low: 3, high: 9, typical: 3 }),
    ("a couple of", Amount { low: 2, high: 2, typical: 2 }),
    ("a couple", Amount { low: 2, high: 2, typical: 2 }),
    ("couple of", Amount { low: 2, high: 2, typical: 2 }),
    ("couple", Amount { low: 2, high: 2, typical: 2 }),
    ("a pair of", Amount { low: 2, high: 2, typical: 2 }),
];

/// Units that are several of another.
pub const SEVERAL_OF: &[(&str, (i32, Grain))] = &[("fortnight", (2, Grain::Week))];

/// Words before a counted distance that leave it open.
pub const AROUND: &[(&str, Modifier)] = &[
    ("more than", Modifier::About),
    ("less than", Modifier::About),
    ("over", Modifier::About),
    ("under", Modifier::About),
    ("nearly", Modifier::About),
    ("almost", Modifier::About),
    ("roughly", Modifier::About),
    ("some", Modifier::About),
];

/// The present: no period that could be compared.
pub const PRESENT: &[&str] =
    &["right now", "just now", "at present", "at the present time", "at the moment", "at the present moment"];

pub const VAGUE: &[&str] = &[
    "recently", "in recent years", "in recent months", "in recent weeks", "in recent days", "in the coming days",
    "in the coming weeks", "in the coming months", "in the coming years", "nowadays", "currently",
];

/// What makes a week of the date behind it.
pub const WEEK_OF: &[&str] = &[
    "the week of", "week of", "the week beginning", "the week starting", "the week starting on", "the week commencing",
    "week beginning", "week commencing", "week starting", "w / c",
];

/// What leads to the number of a week, and from a part to the period that it is of.
pub const WEEK_NUMBER: &[&str] = &["week", "the week"];
pub const OF_PERIOD: &[&str] = &["of", "in", "of the", "in the"];
pub const LAST: &[&str] = &["last", "the last", "final", "the final"];
/// What may follow an ordinal and turns it round: the second last week.
pub const FROM_END: &[&str] = &["last", "to last", "- to - last"];
pub const WEEKENDS: &[&str] = &["weekend", "wkend"];
/// Words before a number that make a day of it in `20 of next month`.
pub const BEFORE_DAY: &[&str] = &["on", "by", "since", "until", "till", "from"];
pub const DAY_WORD: &[&str] = &["day"];

/// Words behind `3/4` that make a part of a whole of it, and before it a number.
pub const PARTED: &[&str] = &["of", "mile"];
pub const NUMBER_BEFORE: &[&str] = &["about", "nearly", "some"];
/// Words behind `September 18 and 19` with which a sentence goes on.
pub const GOES_ON: &[&str] = &["in", "at", "on", "and", "the", "when", "for", "with", "by"];
/// Words behind `May 20` that make a count of it.
pub const COUNTS: &[&str] = &["%", "people", "million", "per", "percent"];
