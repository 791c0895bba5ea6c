//! Names that are known beforehand: territories, cities, international bodies, seats of government.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::language::en::demonyms::DEMONYMS;
use crate::language::phrases::Filter;
use crate::language::{organisation, place, territory};
use crate::text::word_key::WordKey;
use crate::value::name::{NameKind, name_key};

/// What a known name is. Equal ones are one entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Known {
    /// By code.
    Territory(&'static str),
    /// An adjective or noun of nationality, by the territory's code.
    Demonym(&'static str),
    /// By its place in [`place::all`].
    Place(usize),
    /// By its place in [`organisation::all`].
    Body(usize),
    /// By its place in [`organisation::SEATS`].
    Seat(usize),
}

impl Known {
    pub fn kind(self) -> NameKind {
        match self {
            Known::Territory(code) if territory::UNIONS.contains(&code) => NameKind::Organisation,
            Known::Territory(_) | Known::Demonym(_) | Known::Place(_) => NameKind::Place,
            Known::Body(_) | Known::Seat(_) => NameKind::Organisation,
        }
    }

    /// The territory whose government it can stand for.
    pub fn stands_for(self) -> Option<&'static str> {
        match self {
            Known::Place(number) => place::all().get(number).filter(|p| p.capital).map(|p| p.territory),
            Known::Seat(number) => organisation::SEATS.get(number).map(|s| s.0),
            _ => None,
        }
    }

    /// The same, with an adjective taken for its country.
    pub fn entity(self) -> Known {
        match self {
            Known::Demonym(code) => Known::Territory(code),
            other => other,
        }
    }

    /// All its names.
    pub fn names(self) -> Vec<&'static str> {
        match self {
            Known::Territory(code) | Known::Demonym(code) => {
                territory::all().iter().find(|t| t.code == code).map_or(Vec::new(), |t| t.names().collect())
            }
            Known::Place(number) => place::all()[number].names.clone(),
            Known::Body(number) => organisation::all()[number].clone(),
            Known::Seat(number) => organisation::SEATS[number].1.to_vec(),
        }
    }
}

struct Tables {
    by_key: FxHashMap<WordKey, Known>,
    /// How many words the longest name has that begins with a word, by its key: for a cheap refusal.
    longest: FxHashMap<WordKey, usize>,
    firsts: Filter,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut by_key = FxHashMap::default();
        let mut longest: FxHashMap<WordKey, usize> = FxHashMap::default();
        let mut add = |name: &str, known: Known| {
            let key = name_key(name);
            let first = key.split(' ').next().unwrap_or("");
            let words = longest.entry(WordKey::of_letters(first.chars())).or_default();
            *words = key.split(' ').count().max(*words);
            // Territories come first: a city of the same name is the country.
            by_key.entry(key_of(&key)).or_insert(known);
        };
        for t in territory::all() {
            t.names().for_each(|n| add(n, Known::Territory(t.code)));
        }
        for (number, names) in organisation::all().iter().enumerate() {
            let union = names.iter().find_map(|n| territory_of(n));
            names.iter().for_each(|n| add(n, union.map_or(Known::Body(number), Known::Territory)));
        }
        for (number, (_, names)) in organisation::SEATS.iter().enumerate() {
            names.iter().for_each(|n| add(n, Known::Seat(number)));
        }
        for (number, place) in place::all().iter().enumerate() {
            place.names.iter().for_each(|n| add(n, Known::Place(number)));
        }
        for (code, names) in DEMONYMS {
            names.iter().for_each(|n| add(n, Known::Demonym(code)));
        }
        let firsts = Filter::of(longest.keys().copied());
        Tables { by_key, longest, firsts }
    })
}

/// The territory that goes by a name.
fn territory_of(name: &str) -> Option<&'static str> {
    territory::all().iter().find(|t| t.names().any(|n| n == name)).map(|t| t.code)
}

/// The code of the territory that a key names.
pub fn territory(key: &str) -> Option<&'static str> {
    match known(key) {
        Some(Known::Territory(code)) => Some(code),
        _ => None,
    }
}

/// The code of the territory that a key names, or whose adjective it is: `Russian`.
pub fn country(key: &str) -> Option<&'static str> {
    match known(key).map(Known::entity) {
        Some(Known::Territory(code)) => Some(code),
        _ => None,
    }
}

/// What is known beforehand under a key (see [`name_key`]).
pub fn known(key: &str) -> Option<Known> {
    known_by(key_of(key))
}

/// As [`known`], by the keys of the name's words, each a [`tone_word_key`](crate::text::fold::tone_word_key) that is followed by the next.
pub fn known_by(words: WordKey) -> Option<Known> {
    tables().by_key.get(&words).copied()
}

fn key_of(name_key: &str) -> WordKey {
    let words = name_key.split(' ').map(|word| WordKey::of_letters(word.chars()));
    words.reduce(WordKey::followed_by).unwrap_or(WordKey::NONE)
}

/// How many words the longest known name has that begins with a word, by its [`tone_word_key`](crate::text::fold::tone_word_key); 0 where there is none.
pub fn longest_from(first: WordKey) -> usize {
    let tables = tables();
    let found = if tables.firsts.may_have(first) { tables.longest.get(&first) } else { None };
    found.copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_lead_to_one() {
        let of = |name: &str| known(&name_key(name)).unwrap().entity();
        assert_eq!(of("Nga"), of("Russian"));
        assert_eq!(of("Liên Hợp Quốc"), of("United Nations"));
        assert_eq!(of("Moskva"), of("Moscow"));
        assert_eq!(of("Tổ chức Y tế Thế giới"), of("WHO"));
        assert_ne!(of("Moskva"), of("Nga"));
    }

    #[test]
    fn a_capital_stands_for_its_state_and_another_city_for_none() {
        let of = |name: &str| known(&name_key(name)).unwrap().stands_for();
        assert_eq!((of("Moskva"), of("Nhà Trắng"), of("Istanbul"), of("Nga")), (Some("RU"), Some("US"), None, None));
    }
}
