//! Whether one name may be another with a slip of the pen.
//!
//! What is a slip depends on the words: in a foreign name a letter or two, in a Vietnamese full name another tone mark or one
//! letter of one syllable. Names that differ by more are other names.

use crate::language::names::COMMON_MIDDLE_NAMES;
use crate::language::vi::syllable::is_syllable;
use crate::language::{Language, frequency};
use crate::text::fold::{bare_key, is_marked, tone_key};
use crate::text::token::tokenize;
use crate::text::word_key::WordKey;
use crate::value::name::distance;

/// A word of so many letters may have two of them wrong.
const LONG: usize = 7;
/// A shorter word of a foreign name may be a different one.
const SHORTEST: usize = 4;
/// A word of three letters may be misspelt where the rest of the name has so many.
const REST: usize = 5;
/// So many letters have to stand in a name of which two words are misspelt.
const TWO_WORDS: usize = 10;
/// A Vietnamese name is full from so many syllables on.
const FULL: usize = 3;
/// A word by itself has to be so long.
const SINGLE: usize = 7;

/// The words of a name, as they are compared.
#[derive(Debug)]
pub struct Name {
    words: Vec<Word>,
    marked: bool,
}

#[derive(Debug)]
struct Word {
    /// With its marks, the tone behind it.
    key: String,
    bare: String,
    syllable: bool,
}

/// How two words relate.
enum Change {
    None,
    /// The same letters with other marks, in a Vietnamese syllable.
    Tone,
    /// A Vietnamese syllable with one letter wrong.
    Syllable,
    Foreign,
}

impl Name {
    pub fn new(text: &str) -> Name {
        let words = tokenize(text).iter().filter(|t| t.is_word()).map(|t| Word::new(t.text(text))).collect();
        Name { words, marked: is_marked(text) }
    }

    /// Whether it has the same words but for marks that one of the two writers may have left out.
    pub fn is(&self, other: &Name) -> bool {
        let pairs = self.words.iter().zip(&other.words);
        self.words.len() == other.words.len() && pairs.into_iter().all(|(a, b)| a.is(b, self.unmarked(other)))
    }

    /// An unmarked name against a marked one: only the letters count.
    fn unmarked(&self, other: &Name) -> bool {
        self.marked != other.marked
    }

    /// Whether this is the known name with a slip of the pen.
    pub fn is_slip_of(&self, known: &Name) -> bool {
        if self.words.len() != known.words.len() || self.words.is_empty() {
            return false;
        }
        if let ([a], [b]) = (&*self.words, &*known.words) {
            return a.is_single_slip_of(b);
        }
        let bare = self.unmarked(known);
        let mut changed = Vec::new();
        for (place, (a, b)) in self.words.iter().zip(&known.words).enumerate() {
            match a.change(b, bare) {
                Some(Change::None) => {}
                Some(change) => changed.push((place, change)),
                None => return false,
            }
        }
        match &*changed {
            [(_, Change::Tone)] => self.words.len() >= FULL,
            // Of those with a common middle name, many differ in one letter only.
            [(place, Change::Syllable)] => self.words.len() >= FULL && *place > 0 && !known.has_common_middle(),
            [(place, Change::Foreign)] => {
                let length = known.words[*place].letters();
                let rest = known.letters() - length;
                length >= SHORTEST || length + 1 == SHORTEST && rest >= REST && known.words.iter().any(|w| !w.syllable)
            }
            [(a, Change::Foreign), (b, Change::Foreign)] => {
                let near = |place: &usize| {
                    let (ours, theirs) = (&self.words[*place], &known.words[*place]);
                    theirs.letters() >= SHORTEST
                        && ours.starts_like(theirs)
                        && distance(&ours.bare, &theirs.bare, 1).is_some()
                };
                near(a) && near(b) && known.letters() >= TWO_WORDS
            }
            _ => false,
        }
    }

    /// Whether it has Vietnamese words and foreign ones, as the names of places and bodies do.
    pub fn is_mixed(&self) -> bool {
        self.words.iter().any(|w| w.syllable && is_marked(&w.key)) && self.words.iter().any(|w| !w.syllable)
    }

    /// Whether it has a letter `s` more or less at the end than the other.
    pub fn is_plural(&self, other: &Name) -> bool {
        let longer = |a: &Word, b: &Word| a.bare.strip_suffix('s') == Some(&*b.bare);
        self.words.iter().zip(&other.words).any(|(a, b)| longer(a, b) || longer(b, a))
    }

    fn letters(&self) -> usize {
        self.words.iter().map(Word::letters).sum()
    }

    /// `Văn`, `Thị`
    fn has_common_middle(&self) -> bool {
        self.words.get(1).is_some_and(|w| COMMON_MIDDLE_NAMES.has(WordKey::of(&w.bare)))
    }
}

impl Word {
    fn new(text: &str) -> Word {
        let text = text.strip_suffix("'s").or_else(|| text.strip_suffix("’s")).unwrap_or(text);
        let bare = bare_key(text);
        Word { key: tone_key(text), syllable: is_syllable(&bare), bare }
    }

    fn letters(&self) -> usize {
        self.bare.chars().count()
    }

    fn is(&self, other: &Word, bare: bool) -> bool {
        // An accent left out of a foreign name is no slip (José, Jose); among Vietnamese syllables it is another name.
        self.key == other.key || (bare || !(self.syllable && other.syllable)) && self.bare == other.bare
    }

    fn starts_like(&self, other: &Word) -> bool {
        self.bare.chars().next() == other.bare.chars().next()
    }

    /// How the known word was changed; `None` for another word.
    fn change(&self, known: &Word, bare: bool) -> Option<Change> {
        if self.is(known, bare) {
            return Some(Change::None);
        }
        if self.syllable && known.syllable {
            // "Hùng" is not "Dũng".
            return match distance(&self.bare, &known.bare, 1)? {
                0 => Some(Change::Tone),
                _ => self.starts_like(known).then_some(Change::Syllable),
            };
        }
        let most = if known.letters() >= LONG { 2 } else { 1 };
        // "Ivanova" is not "Ivanov".
        let woman = |a: &str, b: &str| a.strip_suffix('a') == Some(b);
        let other = woman(&self.bare, &known.bare) || woman(&known.bare, &self.bare);
        (!other && distance(&self.bare, &known.bare, most).is_some()).then_some(Change::Foreign)
    }

    /// Whether a name of one word is the known one with a letter wrong. An ordinary word is none.
    fn is_single_slip_of(&self, known: &Word) -> bool {
        let long = known.letters() >= SINGLE && self.letters() >= SINGLE;
        let longer = self.bare.starts_with(&known.bare) || known.bare.starts_with(&self.bare);
        let ordinary =
            |w: &str| frequency::count(Language::English, w) > 0 || frequency::count(Language::Vietnamese, w) > 0;
        long && !longer
            && self.starts_like(known)
            && distance(&self.bare, &known.bare, 1) == Some(1)
            && !ordinary(&self.bare)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips() {
        let table = include_str!("../../tests/data/spellings.tsv");
        for row in table.lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
            let cells: Vec<&str> = row.split('\t').collect();
            let (a, b) = (Name::new(cells[0]), Name::new(cells[1]));
            let got = if a.is(&b) {
                "same"
            } else if a.is_slip_of(&b) {
                "slip"
            } else {
                "other"
            };
            assert_eq!(got, cells[2], "{row}");
        }
    }
}
