//! What a number counts: the noun after it.

use std::sync::LazyLock;

use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};

static VI: LazyLock<Phrases<&'static str>> = LazyLock::new(|| Phrases::new(&[vi::nouns::COUNTED]));
static EN: LazyLock<Phrases<&'static str>> = LazyLock::new(|| Phrases::new(&[en::nouns::COUNTED]));

/// A counted noun: the token after it and its class (`{person}`), "" where the noun is a bare classifier or unknown.
pub struct Counted {
    pub end: usize,
    pub class: &'static str,
}

/// A noun of the tables directly after a number that ends at token `i`; in English with adjectives before it.
pub fn counted(r: &Reader, i: usize) -> Option<Counted> {
    if !r.joined(i) {
        return None;
    }
    if let Some((end, class)) = r.find(i, &VI) {
        if r.language == Language::English && !r.capital(i) && r.find(i, &EN).is_none() && r.at(i).is_ascii() {
            return None;
        }
        // A classifier takes the class of its noun: chiếc xe.
        if class.is_empty()
            && let Some((e, c)) = r.find(end, &VI).filter(|_| r.joined(end))
        {
            return Some(Counted { end: e, class: c });
        }
        return Some(Counted { end, class });
    }
    const ADJECTIVES: usize = 3;
    if r.language == Language::English {
        for k in i..=i + ADJECTIVES {
            if !r.is_word(k) || !r.joined(k) || en::nouns::NOT_COUNTED.contains(&r.at(k)) {
                return None;
            }
            if let Some((end, class)) = r.find(k, &EN) {
                return Some(Counted { end, class });
            }
        }
    }
    None
}

/// A noun that no table has: the next word, if it looks like one.
pub fn unknown(r: &Reader, i: usize) -> Option<usize> {
    if !r.is_word(i) || !r.joined(i) || r.capital(i) || r.glued(i) {
        return None;
    }
    let word = r.at(i);
    match r.language {
        Language::Vietnamese => (!vi::numbers::NOT_COUNTED.contains(&word)).then_some(i + 1),
        Language::English => {
            (word.len() > 3 && word.ends_with('s') && !en::nouns::NOT_COUNTED.contains(&word)).then_some(i + 1)
        }
    }
}
