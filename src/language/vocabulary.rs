//! What can begin at a word: one look-up tells the recognisers whether they need to look at it at all.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::events::EVENTS;
use super::phrases::Filter;
use super::{en, vi};
use crate::text::word_key::WordKey;
use crate::value::date::Grain;

/// The phrases of several tables, without what they stand for.
macro_rules! phrases {
    ($($table:expr),* $(,)?) => { [$( $table.iter().map(|(phrase, ..)| *phrase).collect::<Vec<_>>() ),*].concat() };
}

/// A set of things that can begin at a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Begins(u16);

impl Begins {
    /// A date, a time of day, or a length of time that says when: of this word alone, or of it and a number.
    pub const DATE: Begins = Begins(1);
    /// A quantity or a length of time.
    pub const QUANTITY: Begins = Begins(2);
    /// A number that is a name.
    pub const IDENTIFIER: Begins = Begins(4);
    /// A web or mail address, which hides the numbers in it.
    pub const ADDRESS: Begins = Begins(8);
    /// The name of something happening.
    pub const EVENT: Begins = Begins(16);
    /// A verb of saying, or what else tells that somebody says something.
    pub const SAYING: Begins = Begins(32);
    /// What makes a clause planned, conditional or negated, or only looks like it.
    pub const MOOD: Begins = Begins(64);
    /// What follows a number in digits that a date begins with.
    pub const COUNTED: Begins = Begins(128);
    /// A date, if what follows goes on with one.
    pub const LONGER_DATE: Begins = Begins(256);
    /// The rest of a date behind its first word.
    pub const INSIDE_DATE: Begins = Begins(512);

    /// Something that is told by how it is written: with digits, or with a capital.
    pub const WRITTEN: Begins = Begins(1024);
    /// Any kind of value.
    pub const VALUE: Begins = Begins(1 | 2 | 4 | 8 | 256 | 1024);

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
    words: FxHashMap<WordKey, Begins>,
    filter: Filter,
}

impl Vocabulary {
    pub fn get() -> &'static Vocabulary {
        static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
            let mut words: FxHashMap<WordKey, Begins> = FxHashMap::default();
            let mut add = |begins: Begins, phrases: Vec<&'static str>| {
                for phrase in phrases {
                    words.entry(WordKey::of(first(phrase))).or_default().0 |= begins.0;
                }
            };
            let (alone, leading) = (dates(), leading());
            let (short, long): (Vec<_>, Vec<_>) = alone.into_iter().partition(|p| !p.contains(' '));
            add(Begins::DATE, short);
            let second = |p: &&'static str| p.split(' ').nth(1);
            add(Begins::INSIDE_DATE, long.iter().chain(&leading).filter_map(second).collect());
            add(Begins::LONGER_DATE, [long, leading].concat());
            add(Begins::COUNTED, counted());
            add(
                Begins::INSIDE_DATE,
                [
                    counted(),
                    phrases!(en::dates::SEVERAL_OF, en::calendar::POSSESSIVE_UNITS),
                    en::dates::WEEKENDS.to_vec(),
                ]
                .concat(),
            );
            add(Begins::QUANTITY, quantities());
            add(Begins::IDENTIFIER, [vi::names::DESIGNATIONS, en::names::DESIGNATIONS, &["[", "(", "+"]].concat());
            add(Begins::ADDRESS, vec!["http", "https", "www", "ftp", "@"]);
            add(Begins::EVENT, EVENTS.to_vec());
            for speech in [vi::speech::TABLES, en::speech::TABLES] {
                let saying =
                    [speech.according, speech.cites, &phrases!(speech.verbs), &phrases!(speech.unsaid)].concat();
                add(Begins::SAYING, saying);
                let no_mood = [speech.no_negation, speech.not_planned, speech.not_conditional].concat();
                add(Begins::MOOD, [speech.negation, speech.planned, speech.conditional, &no_mood].concat());
            }
            // Three Fridays from now.
            for (weekday, _) in en::calendar::WEEKDAYS {
                let several = words.entry(WordKey::of(&format!("{weekday}s"))).or_default();
                *several = several.or(Begins::COUNTED).or(Begins::INSIDE_DATE);
            }
            let filter = Filter::of(words.keys().copied());
            Vocabulary { words, filter }
        });
        &VOCABULARY
    }

    pub fn begins(&self, word: WordKey) -> Begins {
        let begins = if self.filter.may_have(word) { self.words.get(&word).copied() } else { None };
        begins.unwrap_or_default()
    }
}

fn first(phrase: &'static str) -> &'static str {
    phrase.split(' ').next().unwrap_or_default()
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

/// What can be a date without a word behind it, or with a number or one of many.
fn dates() -> Vec<&'static str> {
    let mut all: Vec<&'static str> = [
        vi::dates::DECADES,
        vi::dates::YEAR_SPANS,
        vi::dates::DAY_WORDS,
        vi::dates::PRESENT,
        vi::dates::VAGUE,
        vi::dates::WEEK,
        vi::calendar::MONTH,
        vi::calendar::YEAR,
        vi::calendar::CENTURY,
        vi::calendar::QUARTER,
        vi::calendar::HALF,
        vi::calendar::SEASON_HEAD,
        vi::calendar::WEEKDAY_HEADS,
        vi::calendar::SUNDAY,
        vi::clock::PART_HEAD,
        en::dates::TONIGHT,
        en::dates::PRESENT,
        en::dates::VAGUE,
        en::dates::ERA,
        en::dates::YEAR_END,
        en::dates::WEEK_NUMBER,
        en::calendar::HALF,
        en::calendar::QUARTER,
        en::calendar::YEAR,
    ]
    .concat();
    all.extend(phrases!(
        vi::dates::HALVES,
        vi::dates::DAYS,
        vi::dates::LUNAR_DAYS,
        vi::calendar::PARTS,
        vi::calendar::SHORT_WEEKDAYS,
        vi::calendar::SEASONS,
        vi::clock::NAMED,
        en::dates::HALVES,
        en::dates::DAYS,
        en::feasts::HOLIDAYS,
        en::feasts::NAMED_DAYS,
        en::feasts::FEASTS,
        en::calendar::MONTHS,
        en::calendar::WEEKDAYS,
        en::calendar::PARTS,
        en::calendar::SEASONS,
        en::calendar::DECADES,
        en::calendar::QUARTERS,
        en::clock::NAMED,
    ));
    all.extend(vi::calendar::UNITS.iter().filter(|(_, g)| *g >= Grain::Week).map(|(p, _)| *p));
    all
}

/// What begins a date only with more of it behind: what softens or bounds one, numbers in words, articles.
fn leading() -> Vec<&'static str> {
    let words = [
        vi::dates::AGO_BEFORE,
        en::dates::AHEAD_BEFORE,
        en::dates::WEEK_OF,
        en::dates::LAST,
        en::calendar::SINGLE,
        en::calendar::ARTICLES,
    ];
    let tables = phrases!(
        vi::dates::MODIFIERS,
        vi::dates::AROUND,
        vi::dates::BETWEEN,
        vi::dates::AFTER_BEFORE,
        vi::dates::AMOUNTS,
        vi::numbers::DIGITS,
        vi::numbers::WORDS_FROM_TEN,
        en::dates::MODIFIERS,
        en::dates::AROUND,
        en::dates::BETWEEN,
        en::dates::PART_OF,
        en::dates::PART_OF_TOLD,
        en::dates::AMOUNTS,
        en::calendar::WHICH,
        en::numbers::ONES,
        en::numbers::TENS,
        en::numbers::ORDINALS,
    );
    [words.concat(), tables].concat()
}

/// What follows a number in digits that is the first of a date.
fn counted() -> Vec<&'static str> {
    let mut all: Vec<&'static str> = [
        vi::calendar::MONTH,
        vi::calendar::BETWEEN_DAYS,
        vi::clock::HOUR_LETTERS,
        vi::clock::HOUR,
        vi::clock::RANGE,
        vi::dates::LUNAR_NEW_YEAR,
        en::calendar::BETWEEN_DAYS,
        en::clock::OCLOCK,
        en::clock::PAST,
        en::dates::TONIGHT,
        en::clock::RANGE,
        &en::numbers::ORDINAL_ENDINGS,
        en::dates::ERA,
        en::dates::OF_PERIOD,
        en::dates::DAY_WORD,
        &["/", "-", "–", "—", "−", "‑", "‒", ":", ".", "'", "’", "s", "~", "in", "at", "rạng", "bước"],
    ]
    .concat();
    all.extend(phrases!(
        vi::calendar::UNITS,
        vi::numbers::SCALES,
        en::calendar::UNITS,
        en::calendar::MONTHS,
        en::calendar::WEEKDAYS,
        en::calendar::QUARTERS,
        en::clock::MERIDIEM,
        en::clock::NAMED,
        en::dates::PART_OF,
        en::numbers::SCALES,
        en::dates::SEVERAL_OF,
    ));
    all
}
