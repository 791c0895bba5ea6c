//! [`Spellings`]: finds the known name that another is a misspelling of.

use rustc_hash::FxHashMap;

use super::entities::{Entity, EntityId};
use crate::language::vi::syllable::is_syllable;
use crate::language::{Language, frequency};
use crate::text::fold::bare_key;
use crate::value::name::{NameKind, distance, name_key};

/// Names of two words or more, by all their words but one.
#[derive(Debug, Default)]
pub struct Spellings {
    by_rest: FxHashMap<String, Vec<Known>>,
}

#[derive(Clone, Debug)]
struct Known {
    entity: EntityId,
    spelling: String,
    /// The word that is left out of the key.
    word: String,
}

impl Spellings {
    pub fn build(entities: &[Entity]) -> Spellings {
        let mut by_rest: FxHashMap<String, Vec<Known>> = FxHashMap::default();
        for (number, entity) in entities.iter().enumerate() {
            if entity.kind == Some(NameKind::Organisation) {
                continue;
            }
            for alias in &entity.aliases {
                for (rest, word) in rests(&name_key(alias)) {
                    let known = Known { entity: EntityId(number as u32), spelling: alias.clone(), word };
                    by_rest.entry(rest).or_default().push(known);
                }
            }
        }
        Spellings { by_rest }
    }

    /// The known spelling that differs from `name` in one word, by a letter or two. `None` for a name that is known, for one
    /// like none, and where two different entities are as near.
    pub fn near(&self, name: &str) -> Option<(&str, EntityId)> {
        let mut found: Vec<&Known> = Vec::new();
        for (rest, word) in rests(&name_key(name)) {
            for known in self.by_rest.get(&rest).into_iter().flatten() {
                if known.word == word || unmarked_twin(&word, &known.word) {
                    return None;
                }
                if is_slip(&word, &known.word) {
                    found.push(known);
                }
            }
        }
        let first = *found.first()?;
        found.iter().all(|k| k.entity == first.entity).then_some((first.spelling.as_str(), first.entity))
    }
}

/// Whether one is the other without its accents (José, Jose), which is no slip; among Vietnamese syllables it is another name.
fn unmarked_twin(a: &str, b: &str) -> bool {
    let bare = |key: &str| bare_key(key.trim_end_matches(|c: char| c.is_ascii_digit()));
    let plain = |key: &str| key.bytes().all(|b| b.is_ascii_alphabetic()) && !is_syllable(key);
    (plain(a) || plain(b)) && bare(a) == bare(b)
}

/// A key with each of its words left out in turn, and that word.
fn rests(key: &str) -> Vec<(String, String)> {
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() < 2 {
        return Vec::new();
    }
    let without = |i: usize| {
        let mut rest = words.clone();
        rest[i] = "*";
        (rest.join(" "), words[i].to_owned())
    };
    (0..words.len()).map(without).collect()
}

/// Whether one word may be the other with a slip of the pen. Two ordinary Vietnamese syllables are two names.
fn is_slip(written: &str, known: &str) -> bool {
    let length = known.chars().count();
    let syllable =
        |word: &str| frequency::count(Language::Vietnamese, word) > 0 || word.ends_with(|c: char| c.is_ascii_digit());
    let most = if length >= 7 { 2 } else { 1 };
    length >= 4 && !(syllable(written) && syllable(known)) && distance(written, known, most).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_left_out_is_no_slip_but_for_vietnamese_syllables() {
        let twins = |a: &str, b: &str| unmarked_twin(&name_key(a), &name_key(b));
        for (a, b) in [("José", "Jose"), ("Guterres", "Gutérres"), ("Türkmen", "Turkmen")] {
            assert!(twins(a, b) && twins(b, a), "{a} {b}");
        }
        for (a, b) in [("Dung", "Dũng"), ("Dụng", "Dũng"), ("José", "Josué"), ("Antonio", "Anthony")] {
            assert!(!twins(a, b) && !twins(b, a), "{a} {b}");
        }
    }
}
