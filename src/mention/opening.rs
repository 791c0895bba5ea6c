//! Which tokens can open a value. Most words of a text open none, and are passed over for the price of one look-up; the
//! recognisers see the others.

use super::pieces::{after_one, year_at};
use super::reader::Reader;
use crate::language::vi;
use crate::language::vocabulary::Begins;

/// Whether anything that is read can begin at token `i`.
pub fn opens(r: &Reader, i: usize) -> bool {
    r.begins(i, Begins::VALUE) && (r.begins(i, Begins::ADDRESS) || date(r, i) || identifier(r, i) || quantity(r, i))
}

/// Whether a date can begin at token `i`.
pub fn date(r: &Reader, i: usize) -> bool {
    let follows = |what: Begins| r.joined(i + 1) && r.begins(i + 1, what);
    if r.is_number(i) {
        return r.small(i).is_some() && follows(Begins::COUNTED)
            || year_at(r, i).is_some()
            || after_one(r, i, vi::dates::TOLD_BEFORE)
            || with_points(r.raw(i))
            // 0800 GMT
            || r.raw(i).len() == 4 && r.raw(i).starts_with('0')
            // 4Q18
            || r.glued(i + 1) && r.word(i + 1) == "q";
    }
    let goes_on = || r.is_number(i + 1) || follows(Begins::DATE.or(Begins::LONGER_DATE).or(Begins::INSIDE_DATE));
    r.begins(i, Begins::DATE) || r.begins(i, Begins::LONGER_DATE) && goes_on()
}

/// Whether a number could be a day and a month with a point between them, or a year first; `2.000` could not.
fn with_points(number: &str) -> bool {
    let mut parts = number.split('.').map(str::len);
    matches!((parts.next(), parts.next()), (Some(1 | 2 | 4), Some(1 | 2)))
}

/// Whether a number that is a name can begin at token `i`.
pub fn identifier(r: &Reader, i: usize) -> bool {
    if r.is_number(i) || r.begins(i, Begins::IDENTIFIER) {
        return true;
    }
    // T-72, G20.
    r.capital(i) && (r.dash(i + 1) && r.is_number(i + 2) || r.raw(i).bytes().any(|b| b.is_ascii_digit()))
}

/// Whether a quantity can begin at token `i`.
pub fn quantity(r: &Reader, i: usize) -> bool {
    // USD3
    let coded = || r.is_word(i) && r.at(i).len() > 2 && r.at(i).as_bytes().last().is_some_and(u8::is_ascii_digit);
    r.is_number(i) || r.begins(i, Begins::QUANTITY) || coded()
}

#[cfg(test)]
mod tests {
    use super::super::{Mention, values_in, values_where};
    use super::*;
    use crate::language::{Language, detect};

    fn read(text: &str, language: Language) -> (Vec<Mention>, Vec<Mention>) {
        let reader = Reader::new(text, language);
        (values_in(&reader), values_where(&reader, |_, _| true))
    }

    #[test]
    fn no_value_is_passed_over() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
        let mut lines = 0;
        for folder in ["seeds", "tests/data", "tests/verdicts", "examples"] {
            for entry in std::fs::read_dir(format!("{root}{folder}")).unwrap() {
                let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
                for line in text.lines().flat_map(|l| l.split('\t')) {
                    lines += 1;
                    for language in [detect(line), Language::Vietnamese, Language::English] {
                        let (gated, all) = read(line, language);
                        assert_eq!(gated, all, "{line}");
                    }
                }
            }
        }
        assert!(lines > 500);
    }

    #[test]
    fn most_words_open_nothing() {
        let text = "The mayor said that the people of the town had 1,200 cows and 45 sheep";
        let r = Reader::new(text, Language::English);
        assert!((0..r.len()).filter(|&i| date(&r, i)).count() <= 1);
        let r = Reader::new("the end of the year, in 2 years, a week ago", Language::English);
        let opening: Vec<&str> = (0..r.len()).filter(|&i| date(&r, i)).map(|i| r.at(i)).collect();
        assert_eq!(opening, ["the", "end", "the", "year", "in", "2", "a", "week"]);
    }
}
