//! The tokens at which a quantity can be found: all others are passed over after one look-up.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::language::{en, vi};
use crate::mention::reader::Reader;

static WORDS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let first = |phrase: &'static str| phrase.split(' ').next().unwrap_or(phrase);
    let mut words = FxHashSet::default();
    words.extend(vi::numbers::DIGITS.iter().map(|(w, _)| *w));
    words.extend([
        vi::numbers::TEN,
        vi::numbers::HUNDRED,
        vi::numbers::HALF,
        vi::numbers::ORDINAL,
        vi::numbers::MINUTE,
    ]);
    words.extend(vi::numbers::TIMES_BEFORE);
    words.extend(vi::hedges::MAGNITUDE);
    for table in [en::numbers::ONES, en::numbers::TENS, en::numbers::ORDINALS, en::numbers::MULTIPLES] {
        words.extend(table.iter().map(|(w, _)| *w));
    }
    words.extend(en::numbers::ARTICLES);
    words.insert(en::numbers::HALF);
    words.extend(en::numbers::AGED);
    words.extend(en::hedges::MAGNITUDE.iter().map(|(p, _)| first(p)));
    words.extend(en::numbers::GLYPHS.iter().map(|(g, ..)| *g));
    words
});

/// Whether a quantity may be found at token `i`: a number, a word or a character of the tables, or a word with a digit in it
/// (`USD3`).
pub fn opens(r: &Reader, i: usize) -> bool {
    if r.is_number(i) {
        return true;
    }
    let word = r.at(i);
    WORDS.contains(word) || r.is_word(i) && word.len() > 2 && word.as_bytes().last().is_some_and(u8::is_ascii_digit)
}
