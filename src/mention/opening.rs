//! Which tokens can open a value. Most words of a text open none, and are passed over for the price of one look-up; the
//! recognisers see the others.

use super::reader::Reader;
use crate::language::vocabulary::Begins;

/// Whether a value can open at token `i`: a number, a code with a digit in it, or a word that begins a phrase of some
/// recogniser.
pub fn opens(r: &Reader, i: usize) -> bool {
    let token = &r.tokens[i];
    if token.is_number() || r.begins(i, Begins::VALUE) {
        return true;
    }
    // T-72, G20.
    token.capital && (r.dash(i + 1) && r.is_number(i + 2) || r.raw(i).bytes().any(|b| b.is_ascii_digit()))
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
