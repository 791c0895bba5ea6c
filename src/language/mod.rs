//! What is particular to Vietnamese or English, as data with tests.

pub mod clauses;
pub mod context;
pub mod currency;
pub mod dates;
pub mod en;
pub mod events;
pub mod frequency;
pub mod lexicon;
pub mod names;
pub mod organisation;
pub mod parts;
pub mod phrases;
pub mod place;
pub mod posts;
pub mod press;
pub mod quoting;
pub mod sentence;
pub mod speech;
pub mod spell;
pub mod stages;
pub mod symbols;
pub mod territory;
pub mod vi;
pub mod vocabulary;

/// A language that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    Vietnamese,
    English,
}

impl Language {
    /// For people.
    pub fn in_words(self) -> &'static str {
        match self {
            Language::Vietnamese => "Vietnamese",
            Language::English => "English",
        }
    }
}

/// Which language `text` is written in: Vietnamese if at least one letter in twelve is one that only Vietnamese has.
/// Only the start of a long text is looked at; a text without letters counts as English.
pub fn detect(text: &str) -> Language {
    const LOOKED_AT: usize = 4_000;
    let (mut letters, mut marked) = (0usize, 0usize);
    for c in text.chars().filter(|c| c.is_alphabetic() || ('\u{300}'..'\u{330}').contains(c)).take(LOOKED_AT) {
        letters += 1;
        let vietnamese =
            matches!(c, 'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | 'ã' | 'õ' | 'ĩ' | 'ũ' | 'ê' | 'ô' | 'â')
                || ('\u{1ea0}'..='\u{1ef9}').contains(&c)
                || matches!(c, '\u{303}' | '\u{309}' | '\u{323}' | '\u{31b}');
        marked += usize::from(vietnamese);
    }
    if marked > 0 && marked * 12 >= letters { Language::Vietnamese } else { Language::English }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn detects() {
        assert_eq!(detect("Hai bên ký thỏa thuận ngày 17/9."), Language::Vietnamese);
        assert_eq!(
            detect("The mayor, Nguyễn Văn A, signed the agreement with the two companies on Monday."),
            Language::English
        );
        assert_eq!(detect("Caf\u{e9} d\u{e9}j\u{e0} vu"), Language::English);
        assert_eq!(detect("12.5 / 4"), Language::English);
        assert_eq!(detect(""), Language::English);
    }
}
