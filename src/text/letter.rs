//! What sort of character a letter is, from a table: the tables of Unicode take too long to search for each letter of a corpus.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, is_nfc_quick};

/// Classes of characters.
pub struct Letters {
    /// By code point, for those that European and Vietnamese text is made of.
    near: Box<[Class]>,
}

/// A set of properties of one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class(u8);

const ALPHABETIC: u8 = 1;
const UPPER: u8 = 2;
const MARK: u8 = 4;
const NUMERIC: u8 = 8;
const PLAIN: u8 = 16;

/// Latin, its extensions, combining marks, general punctuation and currency signs lie below.
const NEAR: u32 = 0x2100;

impl Class {
    fn new(c: char) -> Class {
        let mark = is_combining_mark(c);
        let lower = c.to_lowercase().eq(std::iter::once(c));
        let plain = !mark && lower && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes;
        let bit = |set: bool, bit: u8| if set { bit } else { 0 };
        Class(
            bit(c.is_alphabetic(), ALPHABETIC)
                | bit(c.is_uppercase(), UPPER)
                | bit(mark, MARK)
                | bit(c.is_numeric(), NUMERIC)
                | bit(plain, PLAIN),
        )
    }

    pub fn alphabetic(self) -> bool {
        self.0 & ALPHABETIC != 0
    }

    pub fn upper(self) -> bool {
        self.0 & UPPER != 0
    }

    /// A combining mark.
    pub fn mark(self) -> bool {
        self.0 & MARK != 0
    }

    pub fn numeric(self) -> bool {
        self.0 & NUMERIC != 0
    }

    /// Folding leaves it as it is, whatever stands around it.
    pub fn plain(self) -> bool {
        self.0 & PLAIN != 0
    }
}

impl Letters {
    #[inline]
    pub fn of(&self, c: char) -> Class {
        match self.near.get(c as usize) {
            Some(class) => *class,
            None => Class::new(c),
        }
    }
}

pub fn letters() -> &'static Letters {
    static LETTERS: LazyLock<Letters> = LazyLock::new(|| {
        let class = |code| char::from_u32(code).map_or(Class(0), Class::new);
        Letters { near: (0..NEAR).map(class).collect() }
    });
    &LETTERS
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn what_is_plain_stays_as_it_is_when_folded() {
        for c in (0..0x3000).filter_map(char::from_u32).filter(|c| letters().of(*c).plain()) {
            for before in ["", "a", "ê", "đ"] {
                let text = format!("{before}{c}");
                assert_eq!(text.nfc().collect::<String>().to_lowercase(), text, "{c:?}");
            }
        }
        assert!(letters().of('ệ').plain() && !letters().of('Ệ').plain() && !letters().of('\u{323}').plain());
    }
}
