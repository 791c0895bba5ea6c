//! Tables of words and of phrases as a text is held against them: [`WordSet`], and [`Phrases`], found by their first word or
//! by their last.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::text::word_key::WordKey;

/// Single words in lower case.
pub struct WordSet {
    words: FxHashSet<WordKey>,
    filter: Filter,
}

impl WordSet {
    pub fn of(lists: &[&'static [&'static str]]) -> WordSet {
        let words: FxHashSet<WordKey> = lists.iter().copied().flatten().map(|w| WordKey::of(w)).collect();
        let filter = Filter::of(words.iter().copied());
        WordSet { words, filter }
    }

    #[inline]
    pub fn has(&self, word: WordKey) -> bool {
        self.filter.may_have(word) && self.words.contains(&word)
    }
}

/// Phrases of lower-case words, with what each stands for.
pub struct Phrases<T: 'static> {
    /// Longest first.
    all: Vec<(Box<[WordKey]>, T)>,
    by_first: Places,
    by_last: Places,
}

impl Phrases<()> {
    /// Phrases that stand for nothing but themselves.
    pub fn of(phrases: &'static [&'static str]) -> Phrases<()> {
        Phrases::all(phrases.iter().copied())
    }

    /// As [`Phrases::of`], of several tables.
    pub fn all(phrases: impl Iterator<Item = &'static str>) -> Phrases<()> {
        Phrases::collect(phrases.map(|p| (p, ())))
    }
}

impl Phrases<usize> {
    /// Phrases that stand for their places in the list.
    pub fn numbered(phrases: &'static [&'static str]) -> Phrases<usize> {
        Phrases::collect(phrases.iter().enumerate().map(|(n, p)| (*p, n)))
    }
}

impl<T: Copy> Phrases<T> {
    /// Words of a phrase are separated by single spaces.
    pub fn new(tables: &[&[(&'static str, T)]]) -> Phrases<T> {
        Phrases::collect(tables.iter().flat_map(|t| t.iter().copied()))
    }

    fn collect(phrases: impl Iterator<Item = (&'static str, T)>) -> Phrases<T> {
        let keys = |phrase: &str| phrase.split(' ').map(WordKey::of).collect();
        let mut all: Vec<(Box<[WordKey]>, T)> = phrases.map(|(p, value)| (keys(p), value)).collect();
        // Stable: of two equal phrases the first counts.
        all.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        let by_first = Places::new(all.iter().map(|(words, _)| words[0]));
        let by_last = Places::new(all.iter().map(|(words, _)| words[words.len() - 1]));
        Phrases { all, by_first, by_last }
    }

    /// The longest phrase that `word(0)`, `word(1)`, ... start with: how many words it has and what it stands for.
    #[inline]
    pub fn at(&self, word: impl Fn(usize) -> WordKey) -> Option<(usize, T)> {
        let places = self.by_first.of(word(0))?;
        let mut phrases = places.iter().map(|&place| &self.all[place as usize]);
        let found = phrases.find(|(words, _)| words.iter().enumerate().skip(1).all(|(k, w)| word(k) == *w));
        found.map(|(words, value)| (words.len(), *value))
    }

    /// What the phrase of this one word stands for.
    pub fn of_word(&self, word: WordKey) -> Option<T> {
        self.at(|k| if k == 0 { word } else { WordKey::NONE }).map(|(_, value)| value)
    }

    /// The longest phrase, of at most `longest` words, that ends with `word(0)`, counted backwards: `word(1)` stands before
    /// `word(0)`.
    #[inline]
    pub fn before(&self, word: impl Fn(usize) -> WordKey, longest: usize) -> Option<(usize, T)> {
        let places = self.by_last.of(word(0))?;
        let mut phrases = places.iter().map(|&place| &self.all[place as usize]).filter(|p| p.0.len() <= longest);
        let found = phrases.find(|(words, _)| words.iter().rev().enumerate().skip(1).all(|(k, w)| word(k) == *w));
        found.map(|(words, value)| (words.len(), *value))
    }
}

/// Places in [`Phrases::all`] by a word, in order.
struct Places {
    by_word: FxHashMap<WordKey, Vec<u32>>,
    filter: Filter,
}

impl Places {
    /// `words` are those of place 0, 1, ...
    fn new(words: impl Iterator<Item = WordKey>) -> Places {
        let mut by_word: FxHashMap<WordKey, Vec<u32>> = FxHashMap::default();
        for (place, word) in (0..).zip(words) {
            by_word.entry(word).or_default().push(place);
        }
        let filter = Filter::of(by_word.keys().copied());
        Places { by_word, filter }
    }

    #[inline]
    fn of(&self, word: WordKey) -> Option<&[u32]> {
        if self.filter.may_have(word) { self.by_word.get(&word).map(Vec::as_slice) } else { None }
    }
}

/// Tells of most words that they are not in a table, for the price of one bit: nearly all look-ups end here.
pub struct Filter {
    bits: Vec<u64>,
}

impl Filter {
    pub fn of(words: impl Iterator<Item = WordKey>) -> Filter {
        /// So that about one word in ten is looked up in vain.
        const BITS_PER_WORD: usize = 8;
        let words: Vec<WordKey> = words.collect();
        let mut filter = Filter { bits: vec![0; (words.len() * BITS_PER_WORD / 64).next_power_of_two()] };
        for word in words {
            let (place, bit) = filter.place(word);
            filter.bits[place] |= bit;
        }
        filter
    }

    #[inline]
    pub fn may_have(&self, word: WordKey) -> bool {
        let (place, bit) = self.place(word);
        self.bits.get(place).is_some_and(|bits| bits & bit != 0)
    }

    #[inline]
    fn place(&self, word: WordKey) -> (usize, u64) {
        let bits = word.bits();
        ((bits >> 6) as usize & (self.bits.len() - 1), 1 << (bits & 63))
    }
}
