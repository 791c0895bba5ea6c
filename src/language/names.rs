//! The vocabulary around names in both languages: titles, forms of address, heads of institutions and places, and words that
//! only look like names.

use std::sync::LazyLock;

use super::phrases::{Phrases, WordSet};
use super::{en, vi};

type Table = LazyLock<Phrases<()>>;

/// The lists of both languages as one table; made once, so what it leaks is bounded.
fn joined(lists: &[&'static [&'static str]]) -> Phrases<()> {
    Phrases::of(Box::leak(lists.concat().into_boxed_slice()))
}

/// Single words, in lower case.
pub type Set = LazyLock<WordSet>;

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident = $($list:expr),+;)+) => {
        $($(#[$doc])* pub static $name: Table = LazyLock::new(|| joined(&[$($list),+]));)+
    };
}

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident = $($list:expr),+;)+) => {
        $($(#[$doc])* pub static $name: Set =
            LazyLock::new(|| WordSet::of(&[$($list),+]));)+
    };
}

phrases! {
    /// Titles of a person alone.
    TITLES = vi::titles::TITLES, en::titles::TITLES;
    /// Titles that say of what.
    POSTS = vi::titles::POSTS, en::titles::POSTS;
    /// Posts behind which the body itself may be named.
    BODY_POSTS = vi::titles::BODY_POSTS;
    /// Family ties, and what a report calls those whom it names.
    KIN = vi::titles::KIN, en::titles::KIN;
    HONORIFICS = vi::titles::HONORIFICS, en::titles::HONORIFICS;
    /// First words of an institution's name.
    INSTITUTIONS = vi::names::INSTITUTIONS;
    ORGANISATION_MARKS = vi::names::ORGANISATION_MARKS, en::names::ORGANISATION_MARKS;
    OUTLET_MARKS = vi::names::OUTLET_MARKS;
    OUTLET_VERBS = vi::names::OUTLET_VERBS, en::names::OUTLET_VERBS;
    PLACE_MARKS = vi::names::PLACE_MARKS, en::names::PLACE_MARKS;
    PLACE_PREPOSITIONS = vi::names::PLACE_PREPOSITIONS, en::names::PLACE_PREPOSITIONS;
    PLACE_LEADS = vi::names::PLACE_LEADS;
    SOURCE_LEADS = vi::names::SOURCE_LEADS, en::names::SOURCE_LEADS;
    CREDIT_LEADS = vi::names::CREDIT_LEADS, en::names::CREDIT_LEADS;
    SPEECH = vi::names::SPEECH, en::names::SPEECH;
    DOCUMENTS = vi::names::DOCUMENTS;
    EVENTS = vi::names::EVENTS;
    UNITS = vi::names::UNITS;
    INSTITUTION_TAILS = vi::names::INSTITUTION_TAILS;
    GENERIC_BODIES = vi::names::GENERIC_BODIES;
    SELF_STANDING = vi::names::SELF_STANDING;
    STATE_FORMS = vi::names::STATE_FORMS;
}

sets! {
    TITLE_MODIFIERS = vi::titles::TITLE_MODIFIERS, en::titles::TITLE_MODIFIERS;
    TITLE_JOINERS = vi::titles::TITLE_JOINERS;
    TITLE_STOPS = vi::titles::TITLE_STOPS, en::titles::TITLE_STOPS;
    CLAUSE_WORDS = vi::titles::CLAUSE_WORDS, en::titles::CLAUSE_WORDS;
    BEFORE_NAMES = vi::titles::BEFORE_NAMES, en::titles::BEFORE_NAMES;
    /// Words that end an English institution's name, or begin it before `of`.
    ENGLISH_INSTITUTIONS = en::names::INSTITUTIONS;
    ENGLISH_DOCUMENTS = en::names::DOCUMENTS;
    ENGLISH_EVENTS = en::names::EVENTS;
    RUN_STOPS = vi::names::RUN_STOPS;
    ADDRESS_STOPS = vi::names::ADDRESS_STOPS;
    INSTITUTION_JOINERS = vi::names::INSTITUTION_JOINERS;
    CALENDAR = en::names::CALENDAR;
    ARTICLES = en::names::ARTICLES;
    FAMILY_NAMES = vi::names::FAMILY_NAMES;
    BARE_FAMILY_NAMES = vi::names::BARE_FAMILY_NAMES;
    BARE_MIDDLE_NAMES = vi::names::BARE_MIDDLE_NAMES;
    COMMON_MIDDLE_NAMES = vi::names::COMMON_MIDDLE_NAMES;
    MIDDLE_NAMES = vi::names::MIDDLE_NAMES;
    NOT_ORGANISATIONS = vi::names::NOT_ORGANISATIONS;
    /// Words that may start a sentence with a capital and are no part of the name behind them.
    NOT_NAMES = vi::names::NOT_NAMES, en::names::NOT_NAMES;
    /// Lower-case words inside the names of bodies, which no person's name has.
    BODY_PARTICLES = en::names::BODY_PARTICLES;
    /// Lower-case words that may stand inside a name of capitals.
    PARTICLES = en::names::PARTICLES;
}
