//! [`WordKey`]: a folded word as tables compare it.

use std::hash::{BuildHasher, Hasher};

use rustc_hash::{FxBuildHasher, FxHasher};

/// A folded word in 64 bits, so that a word of a text is hashed once and then held against any number of tables. Two words
/// have one key about as often as two random numbers of that size are equal, which no text will ever show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordKey(u64);

impl WordKey {
    /// No word: what stands past the end of a text, or out of sight.
    pub const NONE: WordKey = WordKey(0);

    pub fn of(folded: &str) -> WordKey {
        if folded.is_empty() { WordKey::NONE } else { WordKey(FxBuildHasher.hash_one(folded)) }
    }

    /// The key of letters that come one by one. It is not the key that [`WordKey::of`] gives the word.
    pub fn of_letters(letters: impl Iterator<Item = char>) -> WordKey {
        let mut hasher = FxHasher::default();
        letters.for_each(|c| hasher.write_u32(c.into()));
        WordKey(hasher.finish())
    }

    /// The key of two words or more side by side: of this one, or these, and the next.
    pub fn followed_by(self, next: WordKey) -> WordKey {
        WordKey(FxBuildHasher.hash_one((self.0, next.0)))
    }

    /// The key of words that are separated by single spaces.
    pub fn of_all(folded: &str) -> WordKey {
        folded.split(' ').map(WordKey::of).reduce(WordKey::followed_by).unwrap_or(WordKey::NONE)
    }

    /// The key as a number whose bits are all equally good.
    pub fn bits(self) -> u64 {
        self.0
    }
}
