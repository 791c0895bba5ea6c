//! English words before a number that make a name of it.

pub const DESIGNATIONS: &[&str] = &[
    "resolution", "article", "section", "chapter", "decree", "circular", "directive", "no", "number", "highway",
    "route", "road", "national route", "interstate", "flight", "room", "gate", "terminal", "boeing", "airbus",
    "apollo", "regiment", "division", "brigade", "battalion", "corps", "base", "page", "figure", "table", "level",
    "grade", "class", "type", "version", "model", "channel", "group", "district", "ward", "phase", "stage", "tier",
    "euro", "world cup", "sea games", "asian cup", "formula", "iphone", "windows", "covid", "unit", "reactor", "top",
    "mark", "squadron", "pier", "platform", "case", "psalm", "act",
];
