//! [`Phrases`]: a table of phrases, found by their first word.

use rustc_hash::FxHashMap;

/// Phrases of lower-case words, with what each stands for.
pub struct Phrases<T: 'static> {
    by_first: FxHashMap<&'static str, Vec<(Vec<&'static str>, T)>>,
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
        let mut by_first: FxHashMap<&'static str, Vec<(Vec<&'static str>, T)>> = FxHashMap::default();
        for (phrase, value) in phrases {
            let words: Vec<&'static str> = phrase.split(' ').collect();
            by_first.entry(words[0]).or_default().push((words, value));
        }
        for list in by_first.values_mut() {
            list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Phrases { by_first }
    }

    /// The longest phrase that `word(0)`, `word(1)`, ... start with: how many words it has and what it stands for.
    pub fn at<'a>(&self, word: impl Fn(usize) -> &'a str) -> Option<(usize, T)> {
        let list = self.by_first.get(word(0))?;
        list.iter()
            .find(|(words, _)| words.iter().enumerate().skip(1).all(|(k, w)| word(k) == *w))
            .map(|(words, value)| (words.len(), *value))
    }

    /// The longest phrase that ends with `word(0)`, counted backwards: `word(1)` stands before `word(0)`.
    pub fn before<'a>(&self, word: impl Fn(usize) -> &'a str, longest: usize) -> Option<(usize, T)> {
        (1..=longest).rev().find_map(|n| {
            let list = self.by_first.get(word(n - 1))?;
            list.iter()
                .find(|(words, _)| words.len() == n && words.iter().enumerate().all(|(k, w)| word(n - 1 - k) == *w))
                .map(|(_, value)| (n, *value))
        })
    }
}
