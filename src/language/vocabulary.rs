//! What can begin at a word: one look-up tells the recognisers whether they need to look at it at all.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::events::EVENTS;
use super::{en, vi};

/// A set of things that can begin at a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Begins(u8);

impl Begins {
    /// A date, a length of time, a quantity, an identifier, or an address that hides numbers.
    pub const VALUE: Begins = Begins(1);
    /// The name of something happening.
    pub const EVENT: Begins = Begins(2);

    pub fn has(self, other: Begins) -> bool {
        self.0 & other.0 != 0
    }
}

/// What can begin at a folded word or a symbol.
pub struct Vocabulary {
    words: FxHashMap<&'static str, Begins>,
}

impl Vocabulary {
    pub fn get() -> &'static Vocabulary {
        static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
            let mut words: FxHashMap<&'static str, Begins> = FxHashMap::default();
            let events = EVENTS.iter().copied().map(first).map(|w| (w, Begins::EVENT));
            for (word, begins) in values().map(|w| (w, Begins::VALUE)).chain(events) {
                words.entry(word).or_default().0 |= begins.0;
            }
            Vocabulary { words }
        });
        &VOCABULARY
    }

    pub fn begins(&self, word: &str) -> Begins {
        self.words.get(word).copied().unwrap_or_default()
    }
}

fn first(phrase: &'static str) -> &'static str {
    phrase.split(' ').next().unwrap_or_default()
}

/// Words that begin a value and are in no other table. A value whose first word is missing is never read.
const OTHERS: &[&str] = &[
    // Dates
    "ngày", "hôm", "mùng", "mồng", "thứ", "chủ", "tháng", "thg", "năm", "cùng", "buổi", "giai", "thời", "mùa", "niên",
    "thập", "những", "các", "thế", "quý", "nửa", "đầu", "vào", "hồi", "giữa", "cuối", "thượng", "trung", "hạ",
    "khoảng", "quãng", "trước", "sau", "từ", "cách", "the", "a", "an", "early", "beginning", "start", "mid", "middle",
    "late", "end", "around", "about", "circa", "before", "after", "between", "from", "tonight", "this", "last",
    "yesterday", "tomorrow", "q", "first", "second", // Quantities
    "phút", "gấp", "twice", "thrice", "aged", "age", "một", "half", "one", "mười", "trăm", "âm", "minus", "-", "−",
    "[", // Addresses, which hide the numbers in them
    "http", "https", "www", "ftp", "@",
];

/// The words that a value can begin with, some more than once.
fn values() -> impl Iterator<Item = &'static str> {
    fn keys<T>(table: &'static [(&'static str, T)]) -> impl Iterator<Item = &'static str> {
        table.iter().map(|(phrase, _)| first(phrase))
    }
    let dates = keys(vi::calendar::PARTS)
        .chain(keys(vi::calendar::SEASONS))
        .chain(keys(vi::calendar::UNITS))
        .chain(keys(vi::calendar::DAYS))
        .chain(vi::calendar::VAGUE.iter().copied().map(first))
        .chain(keys(vi::calendar::ROMAN))
        .chain(keys(en::calendar::MONTHS))
        .chain(keys(en::calendar::WEEKDAYS))
        .chain(keys(en::calendar::PARTS))
        .chain(keys(en::calendar::SEASONS))
        .chain(keys(en::calendar::UNITS))
        .chain(keys(en::calendar::WHICH))
        .chain(keys(en::calendar::DAYS))
        .chain(en::calendar::VAGUE.iter().copied().map(first));
    let quantities = keys(vi::numbers::DIGITS)
        .chain(vi::hedges::MAGNITUDE.iter().copied())
        .chain(keys(en::numbers::ONES))
        .chain(keys(en::numbers::TENS))
        .chain(keys(en::numbers::ORDINALS))
        .chain(keys(en::hedges::MAGNITUDE))
        .chain(keys(en::units::LEADING));
    let identifiers = vi::names::DESIGNATIONS.iter().chain(en::names::DESIGNATIONS).copied().map(first);
    OTHERS.iter().copied().chain(dates).chain(quantities).chain(identifiers)
}
