//! English number words.

pub const ONES: &[(&str, i64)] = &[
    ("zero", 0),
    ("nought", 0),
    ("naught", 0),
    ("nil", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
];

pub const TENS: &[(&str, i64)] = &[
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

pub const SCALES: &[(&str, i64)] = &[
    ("thousand", 1_000),
    ("lakh", 100_000),
    ("lac", 100_000),
    ("million", 1_000_000),
    ("crore", 10_000_000),
    ("krore", 10_000_000),
    ("koti", 10_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

/// Plurals, after a number only: `12 lakhs`; `millions` alone says no number.
pub const PLURAL_SCALES: &[(&str, i64)] = &[
    ("thousands", 1_000),
    ("lakhs", 100_000),
    ("lacs", 100_000),
    ("millions", 1_000_000),
    ("crores", 10_000_000),
    ("krores", 10_000_000),
    ("billions", 1_000_000_000),
    ("trillions", 1_000_000_000_000),
];

pub const HUNDRED: &str = "hundred";

pub const DOZEN: &[&str] = &["dozen", "dozens"];

/// Groups after digits that are no scale.
pub const AFTER_DIGITS: &[(&str, i64)] = &[("hundred", 100), ("dozen", 12), ("dozens", 12)];

/// One of a scale: `a million`.
pub const ARTICLES: &[&str] = &["a", "an"];

pub const AND: &str = "and";
pub const OF: &str = "of";
pub const IN: &str = "in";
pub const THE: &str = "the";

pub const HALF: &str = "half";

/// Half of what was said last: `three and a half million`.
pub const AND_A_HALF: &str = "and a half";

/// Reads the decimals out: `two point five`.
pub const POINT: &[&str] = &["point"];

pub const MINUS: &[&str] = &["minus", "negative"];

/// All of a number: `both`.
pub const ALL: &[&str] = &["all", "both"];

/// Scale letters glued to a number, as written. A bare `m` is a metre, unless money stands before it or people after it.
pub const GLUED: &[(&str, i64)] = &[
    ("k", 1_000),
    ("K", 1_000),
    ("tr", 1_000_000),
    ("M", 1_000_000),
    ("MM", 1_000_000),
    ("mn", 1_000_000),
    ("mln", 1_000_000),
    ("B", 1_000_000_000),
    ("b", 1_000_000_000),
    ("bn", 1_000_000_000),
    ("Bn", 1_000_000_000),
    ("BN", 1_000_000_000),
    ("bln", 1_000_000_000),
    ("tn", 1_000_000_000_000),
    ("trn", 1_000_000_000_000),
];

/// The same after a space, where nothing else can be meant.
pub const SHORT: &[(&str, i64)] =
    &[("mn", 1_000_000), ("mln", 1_000_000), ("bn", 1_000_000_000), ("bln", 1_000_000_000), ("trn", 1_000_000_000_000)];

/// A million after money or before people (`$1.5m`, `2.3m people`).
pub const MILLION_LETTER: &str = "m";

pub const ORDINALS: &[(&str, i64)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("fortieth", 40),
    ("fiftieth", 50),
    ("sixtieth", 60),
    ("seventieth", 70),
    ("eightieth", 80),
    ("ninetieth", 90),
    ("hundredth", 100),
    ("thousandth", 1_000),
    ("millionth", 1_000_000),
    ("billionth", 1_000_000_000),
    ("trillionth", 1_000_000_000_000),
];

/// Endings of an ordinal in digits: `21st`.
pub const ORDINAL_ENDINGS: [&str; 4] = ["st", "nd", "rd", "th"];

/// Before an ordinal in words that counts; without one of them it may be half a minute or a scale.
pub const ORDINAL_BEFORE: &[&str] =
    &["the", "a", "his", "her", "its", "their", "our", "my", "for", "’s", "in", "came", "finished", "ranked"];

/// After an ordinal that is none: `second hand`.
pub const NO_ORDINAL_AFTER: &[&str] = &["of", "hand"];

/// Denominators that are no ordinals.
pub const FRACTIONS: &[(&str, i64)] =
    &[("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4)];

/// Fractions in one character.
pub const GLYPHS: &[(&str, i64, i64)] = &[
    ("½", 1, 2),
    ("⅓", 1, 3),
    ("⅔", 2, 3),
    ("¼", 1, 4),
    ("¾", 3, 4),
    ("⅕", 1, 5),
    ("⅖", 2, 5),
    ("⅗", 3, 5),
    ("⅘", 4, 5),
    ("⅙", 1, 6),
    ("⅚", 5, 6),
    ("⅛", 1, 8),
    ("⅜", 3, 8),
    ("⅝", 5, 8),
    ("⅞", 7, 8),
];

/// Of fractions, the ones that "a" stands before: a fifth goal is no fraction, a third of the votes is.
pub const WITH_ARTICLE: &[&str] = &["half", "third", "quarter", "fifth", "tenth"];

/// Hedges of a bare `half`: `nearly half`.
pub const HALF_AFTER: &[&str] = &["than", "nearly", "about", "almost", "over", "roughly", "around"];

/// Multiples in one word.
pub const MULTIPLES: &[(&str, i64)] = &[("twice", 2), ("thrice", 3)];

/// An age: `aged 36`.
pub const AGED: &[&str] = &["aged", "age"];

/// A minute of a match: `the 78th minute`.
pub const MINUTE: &str = "minute";
