//! What can begin at a word: one look-up tells the recognisers whether they need to look at it at all.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::events::EVENTS;
use super::{en, vi};

/// A set of things that can begin at a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Begins(u8);

impl Begins {
    /// A date, a time of day, or a length of time that says when.
    pub const DATE: Begins = Begins(1);
    /// A quantity or a length of time.
    pub const QUANTITY: Begins = Begins(2);
    /// A number that is a name.
    pub const IDENTIFIER: Begins = Begins(4);
    /// A web or mail address, which hides the numbers in it.
    pub const ADDRESS: Begins = Begins(8);
    /// The name of something happening.
    pub const EVENT: Begins = Begins(16);

    pub const fn or(self, other: Begins) -> Begins {
        Begins(self.0 | other.0)
    }

    /// Whether it has any of `other`.
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
            let mut add = |begins: Begins, phrases: Vec<&'static str>| {
                for phrase in phrases {
                    words.entry(first(phrase)).or_default().0 |= begins.0;
                }
            };
            add(Begins::DATE, dates());
            add(Begins::QUANTITY, quantities());
            add(Begins::IDENTIFIER, [vi::names::DESIGNATIONS, en::names::DESIGNATIONS, &["[", "(", "+"]].concat());
            add(Begins::ADDRESS, vec!["http", "https", "www", "ftp", "@"]);
            add(Begins::EVENT, EVENTS.to_vec());
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

/// The phrases of several tables, without what they stand for.
macro_rules! phrases {
    ($($table:expr),* $(,)?) => { [$( $table.iter().map(|(phrase, ..)| *phrase).collect::<Vec<_>>() ),*].concat() };
}

/// What a quantity can begin with, but for numbers in digits. Signs, currencies and hedges are found from the number behind
/// them.
fn quantities() -> Vec<&'static str> {
    use vi::numbers::{HALF, HUNDRED, MINUTE, ORDINAL, TEN};
    let mut all: Vec<&'static str> = vec![TEN, HUNDRED, HALF, ORDINAL, MINUTE, en::numbers::HALF];
    for words in [vi::numbers::TIMES_BEFORE, vi::hedges::MAGNITUDE, en::numbers::ARTICLES, en::numbers::AGED] {
        all.extend(words);
    }
    all.extend(phrases!(
        vi::numbers::DIGITS,
        en::numbers::ONES,
        en::numbers::TENS,
        en::numbers::ORDINALS,
        en::numbers::MULTIPLES,
        en::numbers::GLYPHS,
        en::hedges::MAGNITUDE,
    ));
    all
}

fn dates() -> Vec<&'static str> {
    let mut all = OTHERS.to_vec();
    all.extend([vi::calendar::VAGUE, en::calendar::VAGUE].concat());
    all.extend(phrases!(
        vi::calendar::PARTS,
        vi::calendar::SEASONS,
        vi::calendar::UNITS,
        vi::calendar::DAYS,
        vi::calendar::ROMAN,
        vi::numbers::DIGITS,
        en::calendar::MONTHS,
        en::calendar::WEEKDAYS,
        en::calendar::PARTS,
        en::calendar::SEASONS,
        en::calendar::UNITS,
        en::calendar::WHICH,
        en::calendar::DAYS,
        en::numbers::ONES,
        en::numbers::TENS,
        en::numbers::ORDINALS,
    ));
    all
}
