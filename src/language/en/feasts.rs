//! English days with a name of their own.

use crate::language::dates::Feast;

/// Days with a name of their own that fall on the same date everywhere, and those that go by Easter.
pub const HOLIDAYS: &[(&str, Feast)] = &[
    ("christmas day", Feast::On(12, 25)),
    ("christmas eve", Feast::On(12, 24)),
    ("boxing day", Feast::On(12, 26)),
    ("new year's day", Feast::On(1, 1)),
    ("new year’s day", Feast::On(1, 1)),
    ("new year's eve", Feast::On(12, 31)),
    ("new year’s eve", Feast::On(12, 31)),
    ("valentine's day", Feast::On(2, 14)),
    ("valentine’s day", Feast::On(2, 14)),
    ("international women's day", Feast::On(3, 8)),
    ("international women’s day", Feast::On(3, 8)),
    ("international workers ' day", Feast::On(5, 1)),
    ("international workers ’ day", Feast::On(5, 1)),
    ("may day", Feast::On(5, 1)),
    ("new year day", Feast::On(1, 1)),
    ("new years eve", Feast::On(12, 31)),
    ("easter sunday", Feast::Easter(0)),
    ("easter monday", Feast::Easter(1)),
    ("good friday", Feast::Easter(-2)),
    ("maundy thursday", Feast::Easter(-3)),
    ("palm sunday", Feast::Easter(-7)),
    ("ash wednesday", Feast::Easter(-46)),
    ("shrove tuesday", Feast::Easter(-47)),
    ("whit sunday", Feast::Easter(49)),
    ("whit monday", Feast::Easter(50)),
];

/// Such days that are days like any other in lower case: a memorial day.
pub const NAMED_DAYS: &[(&str, Feast)] = &[
    ("all saints ' day", Feast::On(11, 1)),
    ("all saints ’ day", Feast::On(11, 1)),
    ("april fools ' day", Feast::On(4, 1)),
    ("april fools ’ day", Feast::On(4, 1)),
    ("st . patrick's day", Feast::On(3, 17)),
    ("st . patrick’s day", Feast::On(3, 17)),
    ("st patrick's day", Feast::On(3, 17)),
    ("st patrick’s day", Feast::On(3, 17)),
    ("world aids day", Feast::On(12, 1)),
    ("world health day", Feast::On(4, 7)),
    ("world environment day", Feast::On(6, 5)),
    ("world press freedom day", Feast::On(5, 3)),
    ("human rights day", Feast::On(12, 10)),
    ("earth day", Feast::On(4, 22)),
    ("bastille day", Feast::On(7, 14)),
    ("anzac day", Feast::On(4, 25)),
    ("guy fawkes night", Feast::On(11, 5)),
    ("juneteenth", Feast::On(6, 19)),
    ("thanksgiving day", Feast::Nth(11, 4, 4)),
    ("labor day", Feast::Nth(9, 1, 1)),
    ("memorial day", Feast::Nth(5, -1, 1)),
    ("martin luther king jr . day", Feast::Nth(1, 3, 1)),
    ("martin luther king day", Feast::Nth(1, 3, 1)),
];

/// Feasts whose name stands for much else too: a season, a gift, a rising.
pub const FEASTS: &[(&str, Feast)] = &[
    ("christmas", Feast::On(12, 25)),
    ("new year", Feast::On(1, 1)),
    ("halloween", Feast::On(10, 31)),
    ("thanksgiving", Feast::Nth(11, 4, 4)),
    ("easter", Feast::Easter(0)),
];

/// Words before such a name that make a day of it, and before Easter those that make another day of it.
pub const BEFORE_FEAST: &[&str] = &["on", "by", "before", "after", "since", "until", "till"];

pub const OTHER_EASTERS: &[&str] = &["orthodox", "eastern", "coptic", "greek", "russian"];
