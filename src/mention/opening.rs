//! Which tokens can open a value. Most words of a text open none, and are passed over for the price of one look-up; the
//! recognisers see the others.

use super::reader::Reader;
use crate::language::vocabulary::Begins;

/// Whether anything that is read can begin at token `i`.
pub fn opens(r: &Reader, i: usize) -> bool {
    r.is_number(i) || r.begins(i, Begins::DATE.or(Begins::QUANTITY).or(Begins::ADDRESS)) || identifier(r, i)
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
}
