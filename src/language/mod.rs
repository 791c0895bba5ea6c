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
pub mod parties;
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

/// Which language `text` is written in: Vietnamese if at least one letter in twelve is one that only Vietnamese has. Words with
/// a capital do not count where there are enough others: names are of any language. Only the start of a long text is looked at; a
/// text without letters counts as English.
pub fn detect(text: &str) -> Language {
    const LOOKED_AT: usize = 4_000;
    const ENOUGH: usize = 16;
    let (mut all, mut small) = (Letters::default(), Letters::default());
    let (mut inside, mut capital) = (false, false);
    for c in text.chars() {
        let letter = c.is_alphabetic() || ('\u{300}'..'\u{330}').contains(&c);
        if letter {
            capital = if inside { capital } else { c.is_uppercase() };
            all.count(c);
            if !capital {
                small.count(c);
            }
        }
        inside = letter;
        if all.all >= LOOKED_AT {
            break;
        }
    }
    let telling = if small.all >= ENOUGH { small } else { all };
    if telling.are_vietnamese() { Language::Vietnamese } else { Language::English }
}

/// Letters of a text, and those that only Vietnamese has.
#[derive(Clone, Copy, Default)]
struct Letters {
    all: usize,
    marked: usize,
}

impl Letters {
    fn count(&mut self, c: char) {
        let vietnamese =
            matches!(c, 'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | 'ã' | 'õ' | 'ĩ' | 'ũ' | 'ê' | 'ô' | 'â')
                || ('\u{1ea0}'..='\u{1ef9}').contains(&c)
                || matches!(c, '\u{303}' | '\u{309}' | '\u{323}' | '\u{31b}');
        self.all += 1;
        self.marked += usize::from(vietnamese);
    }

    fn are_vietnamese(self) -> bool {
        self.marked > 0 && self.marked * 12 >= self.all
    }
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
        assert_eq!(detect("President Nguyễn Xuân Phúc met Phạm Minh Chính."), Language::English);
        assert_eq!(detect("Quân ly khai ở Nagorno-Karabakh buông súng chỉ sau hai tuần."), Language::Vietnamese);
        assert_eq!(detect("THỦ TƯỚNG NÓI GÌ"), Language::Vietnamese);
        assert_eq!(detect("Caf\u{e9} d\u{e9}j\u{e0} vu"), Language::English);
        assert_eq!(detect("12.5 / 4"), Language::English);
        assert_eq!(detect(""), Language::English);
    }
}
