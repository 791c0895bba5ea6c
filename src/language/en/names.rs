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
/// Words that end an institution's name, or begin it before `of` or `for`.
pub const INSTITUTIONS: &[&str] = &[
    "ministry", "department", "committee", "council", "organisation", "organization", "union", "court", "agency",
    "office", "university", "hospital", "bank", "company", "group", "party", "parliament", "senate", "congress",
    "federation", "association", "police", "government", "army", "newspaper", "commission", "authority", "institute",
    "corporation", "corp", "inc", "ltd", "times", "post", "news", "forces", "force", "club", "service", "center",
    "centre", "foundation", "assembly", "administration", "navy", "board", "tribunal", "school", "college", "academy",
    "fund", "society", "fc", "airlines", "airways", "guard", "corps", "regiment", "brigade", "division", "command",
    "television", "radio", "media", "secretariat", "bureau", "journal", "tribune", "herald", "guardian", "network",
    "directorate", "pentagon",
];

/// Lower-case words that say of the name behind them that it is an organisation.
pub const ORGANISATION_MARKS: &[&str] = &[
    "newspaper", "agency", "company", "broadcaster", "magazine", "carmaker", "airline", "daily", "outlet", "startup",
    "conglomerate", "bank",
];

/// Words for a place's kind: what follows with a capital is one.
pub const PLACE_MARKS: &[&str] = &[
    "city of", "province of", "village of", "town of", "region of", "capital", "state of", "river", "mount", "lake",
    "island of", "city", "town", "village",
];

/// Prepositions of place: weak evidence.
pub const PLACE_PREPOSITIONS: &[&str] = &["in", "near"];

/// Verbs behind an outlet that reports.
pub const OUTLET_VERBS: &[&str] = &["reported", "reports"];

/// What leads to a source.
pub const SOURCE_LEADS: &[&str] = &["according to"];

/// What leads to the owner of a picture.
pub const CREDIT_LEADS: &[&str] = &["photo", "graphic", "image", "source"];

/// Verbs of saying: their subject is a person or an institution.
pub const SPEECH: &[&str] = &[
    "said", "says", "told", "announced", "warned", "added", "stated", "confirmed", "denied", "insisted", "claimed",
    "argued", "explained", "wrote", "replied", "declared", "tweeted", "noted",
];

/// Documents: what a name or a number follows or precedes.
pub const DOCUMENTS: &[&str] = &[
    "treaty", "agreement", "resolution", "act", "statute", "constitution", "convention", "declaration", "charter",
    "accord", "protocol",
];

/// Events: what a name or a number follows or precedes.
pub const EVENTS: &[&str] = &[
    "war", "olympics", "world cup", "games", "summit", "festival", "conference", "revolution", "uprising",
    "championship", "grand prix", "league", "cup", "masters", "awards",
];

/// Words that may start a sentence with a capital and are no part of the name behind them. Lower case.
pub const NOT_NAMES: &[&str] = &[
    "the", "a", "an", "in", "on", "at", "by", "of", "for", "from", "to", "with", "and", "but", "or", "if", "when",
    "while", "after", "before", "since", "as", "it", "its", "he", "she", "they", "we", "you", "i", "his", "her",
    "their", "this", "that", "these", "those", "there", "here", "what", "who", "which", "where", "how", "why", "not",
    "no", "some", "many", "most", "all", "both", "each", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "about", "around", "nearly", "almost", "more", "less", "over", "under", "until", "during",
    "according", "however", "although", "though", "because", "so", "then", "than", "also", "only", "just", "meanwhile",
    "earlier", "later", "last", "next", "once", "relatives", "police", "officials", "report", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "our", "my", "your", "us", "them", "him",
    "now", "still", "yet", "even", "such", "nor", "against", "between", "despite", "among", "through", "across",
    "into", "out", "up", "down", "off", "again", "today", "yesterday", "tomorrow", "perhaps", "maybe", "thus",
    "therefore", "moreover", "instead", "yes", "please", "photo", "image", "video", "source", "read", "see", "watch",
    "following", "given", "asked", "speaking", "other", "others", "another", "any", "few", "several", "much", "every",
    "within", "without", "throughout", "via", "like", "unlike", "whether", "whose", "whom",
];

/// Lower-case words that may stand inside a name of capitals.
pub const PARTICLES: &[&str] =
    &["de", "da", "van", "von", "der", "bin", "al", "el", "la", "le", "di", "dos", "del", "ibn", "of", "the", "and"];

/// Lower-case words inside the names of bodies and works, which no person's name has.
pub const BODY_PARTICLES: &[&str] = &["of", "and", "the", "for"];

/// Months and days, which have capitals in English and name nobody.
pub const CALENDAR: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun",
];

/// Words before a name that begin a phrase about a thing: `the Minneapolis Fed`.
pub const ARTICLES: &[&str] = &["the", "a", "an"];
