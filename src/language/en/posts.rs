//! Words around English titles: what they say of the rank and the time, of what one holds a post, and how a sentence says so.

use crate::language::posts::Modifier;
use crate::value::post::{Rank, When};

/// Words before a title.
pub const MODIFIERS: &[(&str, Modifier)] = &[
    ("deputy", Modifier::Rank(Rank::Deputy)),
    ("vice", Modifier::Rank(Rank::Deputy)),
    ("assistant", Modifier::Rank(Rank::Assistant)),
    ("acting", Modifier::When(When::Acting)),
    ("interim", Modifier::When(When::Acting)),
    ("caretaker", Modifier::When(When::Acting)),
    ("former", Modifier::When(When::Former)),
    ("ex", Modifier::When(When::Former)),
    ("then", Modifier::When(When::Former)),
    ("late", Modifier::When(When::Former)),
    ("ousted", Modifier::When(When::Former)),
    ("onetime", Modifier::When(When::Former)),
    ("new", Modifier::Idle),
    ("newly elected", Modifier::Idle),
    ("newly appointed", Modifier::Idle),
    ("current", Modifier::Idle),
    ("incoming", Modifier::Idle),
    ("longtime", Modifier::Idle),
    ("veteran", Modifier::Idle),
    ("senior", Modifier::Idle),
    ("first", Modifier::Idle),
    ("permanent", Modifier::Idle),
];

/// Nouns of bodies before or behind a title.
pub const BODY_NOUNS: &[&str] = &[
    "the", "a", "an", "of", "for", "its", "his", "her", "their", "country", "city", "town", "province", "provincial",
    "district", "commune", "state", "national", "company", "group", "bank", "airline", "hospital", "school",
    "university", "college", "institute", "agency", "organisation", "organization", "ministry", "department",
    "committee", "council", "federation", "association", "union", "party", "club", "team", "paper", "newspaper",
    "force", "police", "army", "navy", "air", "board", "firm", "corporation", "fund", "authority", "commission",
    "office", "general", "central", "regional", "local", "government", "rebels", "parliament", "municipal", "federal",
];

/// What joins a name with the title behind it.
pub const LINKS: &[&str] = &[
    "is", "was", "as", "becomes", "became", "is the", "was the", "named", "appointed", "elected", "was named",
    "was appointed", "was elected", "has been named", "has been appointed", "has been elected", "remains", "who is",
    "is a", "serves as", "served as", "as the",
];

/// Words that make what follows no fact.
pub const NEGATIONS: &[&str] = &[
    "not", "never", "if", "might", "may", "could", "would", "no", "once", "former", "formerly", "wants", "succeed",
    "succeeds", "succeeded", "replace", "replaced", "replaces", "than", "told", "met", "wife", "husband", "son",
    "daughter", "brother", "sister",
];

/// Words that end what a verb tells.
pub const GOES_ON: &[&str] = &["and", "when", "after", "but", "since", "in", "to", "on", "with"];
