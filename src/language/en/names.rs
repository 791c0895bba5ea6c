//! English words before a number that make a name of it.

pub const DESIGNATIONS: &[&str] = &[
    "resolution", "article", "section", "chapter", "decree", "circular", "directive", "no", "number", "highway",
    "route", "road", "national route", "interstate", "flight", "room", "gate", "terminal", "boeing", "airbus",
    "apollo", "regiment", "division", "brigade", "battalion", "corps", "base", "page", "figure", "table", "level",
    "grade", "class", "type", "version", "model", "channel", "group", "district", "ward", "phase", "stage", "tier",
    "euro", "world cup", "sea games", "asian cup", "formula", "iphone", "windows", "covid", "unit", "reactor", "top",
    "mark", "squadron", "pier", "platform", "case", "psalm", "act", "typhoon", "hotline", "telephone", "phone", "tel",
    "lot", "block", "zone", "sector", "line", "season", "episode", "volume",
];

/// Designations that are other words unless a point or a capital shows that they are not: `No. 5`.
pub const ABBREVIATED: &[&str] = &["no"];

/// Designations in capitals only: `F 361`.
pub const CAPITAL_ONLY: &[&str] = &["f"];

/// Designations after which a number is a name even in lower case and before a noun.
pub const STRICT: &[&str] = &["resolution", "flight", "hotline"];
