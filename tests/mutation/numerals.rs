//! Numbers as they are written, in digits and in words, in both languages.

use std::ops::Range;

use rust_decimal::Decimal;
use sourcecheck::language::Language;

const VIETNAMESE: [&str; 11] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const ENGLISH: [&str; 21] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
];
const ENGLISH_TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A number in words; `None` for those that nobody spells out.
pub fn in_words(number: u32, language: Language) -> Option<String> {
    match language {
        Language::Vietnamese => vietnamese(number),
        Language::English => english(number),
    }
}

fn vietnamese(number: u32) -> Option<String> {
    let digit = |n: u32| VIETNAMESE[n as usize];
    Some(match number {
        0..=10 => digit(number).to_owned(),
        11..=99 => {
            let tens = if number < 20 { "mười".to_owned() } else { format!("{} mươi", digit(number / 10)) };
            match number % 10 {
                0 => tens,
                1 if number > 20 => format!("{tens} mốt"),
                5 => format!("{tens} lăm"),
                unit => format!("{tens} {}", digit(unit)),
            }
        }
        1000..=99_999 if number.is_multiple_of(1000) => format!("{} nghìn", vietnamese(number / 1000)?),
        _ => return None,
    })
}

fn english(number: u32) -> Option<String> {
    Some(match number {
        0..=20 => ENGLISH[number as usize].to_owned(),
        21..=99 => {
            let tens = ENGLISH_TENS[number as usize / 10 - 2];
            match number % 10 {
                0 => tens.to_owned(),
                unit => format!("{tens}-{}", ENGLISH[unit as usize]),
            }
        }
        1000..=99_999 if number.is_multiple_of(1000) => format!("{} thousand", english(number / 1000)?),
        _ => return None,
    })
}

/// A number of one word that stands in a text, and what it is: for the words that say how many.
pub fn word_in(text: &str, language: Language) -> Option<(Range<usize>, u32)> {
    let table: &[&str] = match language {
        Language::Vietnamese => &VIETNAMESE[1..],
        Language::English => &ENGLISH[1..],
    };
    words(text).find_map(|range| {
        let word = text[range.clone()].to_lowercase();
        table.iter().position(|t| *t == word).map(|at| (range, at as u32 + 1))
    })
}

/// The words of a text, without what stands between them.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let between = |c: char| c.is_whitespace() || ",.;:()\"“”/–".contains(c);
    text.split(between).filter(|w| !w.is_empty()).map(move |w| bytes(w)..bytes(w) + w.len())
}

/// The runs of digits of a text.
pub fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.char_indices().filter(|c| c.1.is_ascii_digit()) {
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}

/// The numbers of a text with the points and commas inside them.
pub fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for run in runs(text) {
        match found.last_mut() {
            Some(last) if matches!(&text[last.end..run.start], "." | ",") => last.end = run.end,
            _ => found.push(run),
        }
    }
    found
}

fn marks(language: Language) -> (char, char) {
    match language {
        Language::Vietnamese => ('.', ','),
        Language::English => (',', '.'),
    }
}

pub fn parse(text: &str, language: Language) -> Option<Decimal> {
    let (group, point) = marks(language);
    text.replace(group, "").replace(point, ".").parse().ok()
}

pub fn format(number: Decimal, language: Language) -> String {
    let (group, point) = marks(language);
    let plain = number.normalize().to_string();
    let (whole, rest) = plain.split_once('.').map_or((plain.as_str(), None), |(w, r)| (w, Some(r)));
    let mut written = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 && whole.len() > 3 {
            written.push(group);
        }
        written.push(digit);
    }
    if let Some(rest) = rest {
        written.push(point);
        written.push_str(rest);
    }
    written
}

#[test]
fn numbers_are_written() {
    let shown = |n: u32| (vietnamese(n).unwrap_or_default(), english(n).unwrap_or_default());
    assert_eq!(shown(42), ("bốn mươi hai".to_owned(), "forty-two".to_owned()));
    assert_eq!(shown(23_000), ("hai mươi ba nghìn".to_owned(), "twenty-three thousand".to_owned()));
    assert_eq!(shown(15), ("mười lăm".to_owned(), "fifteen".to_owned()));
    assert_eq!(format(parse("86.600", Language::Vietnamese).unwrap(), Language::English), "86,600");
    assert_eq!(format(parse("99.9", Language::English).unwrap(), Language::Vietnamese), "99,9");
    assert_eq!(numbers("30.000-40.000 và 9h").len(), 3);
}
