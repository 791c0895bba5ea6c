//! Where a date can begin at all: the cheap look that most tokens of a text end with.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::pieces::{after_one, year_at};
use super::reader::Reader;
use crate::language::{en, vi};
use crate::value::date::Grain;

/// Whether a date can begin at token `i`.
pub fn opens(r: &Reader, i: usize) -> bool {
    let word = r.at(i);
    if r.is_number(i) {
        let next = r.word(i + 1);
        // Three Fridays from now.
        return NUMBERED.contains(next)
            || year_at(r, i).is_some()
            || after_one(r, i, vi::dates::TOLD_BEFORE)
            || next.strip_suffix('s').is_some_and(|day| NUMBERED.contains(day))
            || r.raw(i).contains('.');
    }
    // An article begins nothing that the word behind it cannot begin or go on with.
    OPENING.contains(word)
        && (!en::calendar::ARTICLES.contains(&word)
            || r.is_number(i + 1)
            || OPENING.contains(r.word(i + 1))
            || BEHIND_ARTICLE.contains(r.word(i + 1)))
}

macro_rules! phrases {
    ($($table:expr),* $(,)?) => { [$( $table.iter().map(|(p, _)| *p).collect::<Vec<_>>() ),*].concat() };
}

fn words(table: &[(&'static str, Grain)], least: Grain) -> Vec<&'static str> {
    table.iter().filter(|(_, g)| *g >= least).map(|(p, _)| *p).collect()
}

/// Every phrase that a date can begin with, but for numbers in digits.
fn opening_phrases() -> Vec<&'static str> {
    let mut all: Vec<&'static str> = [
        vi::dates::DECADES,
        vi::dates::YEAR_SPANS,
        vi::dates::DAY_WORDS,
        vi::dates::AGO_BEFORE,
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
        en::dates::AHEAD_BEFORE,
        en::dates::TONIGHT,
        en::dates::PRESENT,
        en::dates::VAGUE,
        en::dates::WEEK_OF,
        en::dates::WEEK_NUMBER,
        en::dates::LAST,
        en::calendar::SINGLE,
        en::calendar::HALF,
        en::calendar::ARTICLES,
        en::calendar::YEAR,
    ]
    .concat();
    all.extend(phrases!(
        vi::dates::MODIFIERS,
        vi::dates::AROUND,
        vi::dates::BETWEEN,
        vi::dates::HALVES,
        vi::dates::DAYS,
        vi::dates::AFTER_BEFORE,
        vi::dates::AMOUNTS,
        vi::dates::LUNAR_DAYS,
        vi::calendar::PARTS,
        vi::calendar::SHORT_WEEKDAYS,
        vi::calendar::SEASONS,
        vi::clock::NAMED,
        vi::numbers::DIGITS,
        vi::numbers::TENS,
        en::dates::MODIFIERS,
        en::dates::AROUND,
        en::dates::BETWEEN,
        en::dates::HALVES,
        en::dates::DAYS,
        en::dates::PART_OF,
        en::dates::AMOUNTS,
        en::dates::HOLIDAYS,
        en::calendar::MONTHS,
        en::calendar::WEEKDAYS,
        en::calendar::PARTS,
        en::calendar::SEASONS,
        en::calendar::DECADES,
        en::calendar::QUARTERS,
        en::calendar::WHICH,
        en::clock::NAMED,
        en::numbers::ONES,
        en::numbers::TENS,
        en::numbers::ORDINALS,
    ));
    all.extend(words(vi::calendar::UNITS, Grain::Week));
    all
}

fn first(phrase: &'static str) -> &'static str {
    phrase.split(' ').next().unwrap_or(phrase)
}

/// The words that a date can begin with. Any number in digits can begin one too.
pub static OPENING: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| opening_phrases().into_iter().map(first).collect());

/// What follows an article in a phrase of several words.
static BEHIND_ARTICLE: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let articles = |p: &&'static str| en::calendar::ARTICLES.contains(&first(p));
    let mut all: FxHashSet<&'static str> =
        opening_phrases().into_iter().filter(articles).filter_map(|p| p.split(' ').nth(1)).collect();
    all.extend(en::calendar::UNITS.iter().map(|(p, _)| first(p)));
    all.extend(en::dates::SEVERAL_OF.iter().map(|(p, _)| first(p)));
    all
});

/// What follows a number in digits that is the first of a date.
static NUMBERED: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let mut all: FxHashSet<&'static str> = [
        vi::calendar::MONTH,
        vi::calendar::BETWEEN_DAYS,
        vi::clock::HOUR_LETTERS,
        vi::clock::HOUR,
        vi::clock::RANGE,
        vi::dates::LUNAR_NEW_YEAR,
        en::calendar::BETWEEN_DAYS,
        en::clock::OCLOCK,
        en::clock::RANGE,
        en::numbers::SUFFIXES,
        en::dates::OF_PERIOD,
        en::dates::DAY_WORD,
        &["/", "-", "–", "—", "−", "‑", "‒", ":", ".", "'", "’", "s", "~", "in", "at", "rạng", "bước"],
    ]
    .concat()
    .into_iter()
    .map(first)
    .collect();
    all.extend(
        phrases!(
            vi::calendar::UNITS,
            vi::numbers::SCALES,
            en::calendar::UNITS,
            en::calendar::MONTHS,
            en::calendar::WEEKDAYS,
            en::calendar::QUARTERS,
            en::clock::MERIDIEM,
            en::numbers::SCALES,
            en::dates::SEVERAL_OF,
        )
        .into_iter()
        .map(first),
    );
    all
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn most_words_open_nothing() {
        let text = "The mayor said that the people of the town had 1,200 cows and 45 sheep";
        let r = Reader::new(text, Language::English);
        assert!((0..r.len()).filter(|&i| opens(&r, i)).count() <= 1);
        let r = Reader::new("the end of the year, in 2 years, a week ago", Language::English);
        let opening: Vec<&str> = (0..r.len()).filter(|&i| opens(&r, i)).map(|i| r.at(i)).collect();
        assert_eq!(opening, ["the", "end", "the", "year", "in", "2", "a", "week"]);
    }
}
