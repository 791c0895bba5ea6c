//! [`Phrases`]: a table of phrases, found by their first word or by their last.

use rustc_hash::FxHashMap;

/// Phrases of lower-case words, with what each stands for.
pub struct Phrases<T: 'static> {
    /// Longest first.
    all: Vec<(Vec<&'static str>, T)>,
    by_first: Places,
    by_last: Places,
}

/// Places in [`Phrases::all`] by a word, in order.
type Places = FxHashMap<&'static str, Vec<u32>>;

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
        let mut all: Vec<(Vec<&'static str>, T)> = phrases.map(|(p, value)| (p.split(' ').collect(), value)).collect();
        // Stable: of two equal phrases the first counts.
        all.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        let (mut by_first, mut by_last): (Places, Places) = Default::default();
        for (place, (words, _)) in (0..).zip(&all) {
            by_first.entry(words[0]).or_default().push(place);
            by_last.entry(words[words.len() - 1]).or_default().push(place);
        }
        Phrases { all, by_first, by_last }
    }

    /// The longest phrase that `word(0)`, `word(1)`, ... start with: how many words it has and what it stands for.
    pub fn at<'a>(&self, word: impl Fn(usize) -> &'a str) -> Option<(usize, T)> {
        let places = self.by_first.get(word(0))?;
        let mut phrases = places.iter().map(|&place| &self.all[place as usize]);
        let found = phrases.find(|(words, _)| words.iter().enumerate().skip(1).all(|(k, w)| word(k) == *w));
        found.map(|(words, value)| (words.len(), *value))
    }

    /// The longest phrase, of at most `longest` words, that ends with `word(0)`, counted backwards: `word(1)` stands before
    /// `word(0)`.
    pub fn before<'a>(&self, word: impl Fn(usize) -> &'a str, longest: usize) -> Option<(usize, T)> {
        let places = self.by_last.get(word(0))?;
        let mut phrases = places.iter().map(|&place| &self.all[place as usize]).filter(|p| p.0.len() <= longest);
        let found = phrases.find(|(words, _)| words.iter().rev().enumerate().skip(1).all(|(k, w)| word(k) == *w));
        found.map(|(words, value)| (words.len(), *value))
    }
}
