//! The shares of changes that are caught, just below what is reached: a change of the program that falls below one is a step
//! back. The aim is .90 of each kind, and alarms on at most 1 of 100 true sentences.

use crate::tally::Change;

/// Of all true sentences. None is reached.
pub const MOST_ALARMS: f64 = 0.003;
/// True sentences that are said to match: who is silent on everything raises no alarm either.
pub const CONFIRMED: f64 = 0.91;

pub const ALL: &[(Change, f64)] = &[
    (Change::Day, 0.91),
    (Change::Month, 0.92),
    (Change::Year, 0.97),
    (Change::Hour, 0.99),
    (Change::Digit, 0.98),
    (Change::TimesTen, 0.96),
    (Change::Unit, 0.98),
    (Change::Label, 0.98),
    (Change::Negation, 0.95),
    (Change::Speaker, 0.98),
    (Change::Title, 0.95),
    (Change::Name, 0.98),
];

pub const ARTICLE_VALUES: &[(Change, f64)] = &[
    (Change::Day, 0.98),
    (Change::Month, 0.98),
    (Change::Year, 0.98),
    (Change::Hour, 0.98),
    (Change::Digit, 0.98),
    (Change::TimesTen, 0.98),
    (Change::Unit, 0.98),
    (Change::Label, 0.98),
];

pub const ARTICLE_WORDS: &[(Change, f64)] =
    &[(Change::Negation, 0.96), (Change::Speaker, 0.98), (Change::Title, 0.93), (Change::Name, 0.98)];

pub const VIETNAMESE: &[(Change, f64)] = &[
    (Change::Day, 0.93),
    (Change::Month, 0.92),
    (Change::Year, 0.98),
    (Change::Hour, 0.98),
    (Change::Digit, 0.96),
    (Change::TimesTen, 0.97),
    (Change::Unit, 0.98),
    (Change::Label, 0.98),
    (Change::Negation, 0.93),
    (Change::Speaker, 0.98),
    (Change::Title, 0.98),
    (Change::Name, 0.98),
];

/// English on Vietnamese articles. Dates are the weakest: a date that a comma sets off has no words of its own to go by.
pub const ENGLISH: &[(Change, f64)] = &[
    (Change::Day, 0.71),
    (Change::Month, 0.78),
    (Change::Year, 0.86),
    (Change::Digit, 0.98),
    (Change::TimesTen, 0.92),
    (Change::Unit, 0.98),
    (Change::Title, 0.98),
    (Change::Name, 0.98),
];
