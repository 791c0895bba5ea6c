//! Folding of single words, so that spellings of one word compare equal. No folded copy of a text is ever made: a token
//! keeps its span in the original, and its key is computed from the token alone.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The key under which a word is found: lower case, NFC, one kind of apostrophe, and the Vietnamese tone moved to a
/// trailing digit, so that `hòa`, `hoà` and a decomposed `hòa` are one key while `hoa` is another.
pub fn tone_key(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut tone = None;
    let letters = word.chars().map(straight).flat_map(char::to_lowercase).nfd();
    let mut key: String = letters
        .filter(|&c| match tone_of(c) {
            Some(t) => {
                tone = Some(t);
                false
            }
            None => true,
        })
        .nfc()
        .collect();
    key.extend(tone);
    key
}

/// The word without any mark, in lower case: `Nguyễn` is `nguyen`, `Đà` is `da`. Only for words that an English writer
/// leaves unmarked: as a key for all text it would flood a Vietnamese one with false hits.
pub fn bare_key(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.chars()
        .map(straight)
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|&c| !is_combining_mark(c))
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect()
}

/// A passage on one line, with single spaces.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the word has a letter outside ASCII, so that its marks were meant.
pub fn is_marked(word: &str) -> bool {
    word.chars().any(|c| c.is_alphabetic() && !c.is_ascii() || is_combining_mark(c))
}

fn straight(c: char) -> char {
    if c == '’' { '\'' } else { c }
}

fn tone_of(c: char) -> Option<char> {
    Some(match c {
        '\u{301}' => '1',
        '\u{300}' => '2',
        '\u{309}' => '3',
        '\u{303}' => '4',
        '\u{323}' => '5',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_share_a_key() {
        for (a, b) in [
            ("hòa", "hoà"),
            ("HÒA", "hoa\u{300}"),
            ("quý", "qúy"),
            ("Đặng", "đa\u{323}\u{306}ng"),
            ("O’Brien", "o'brien"),
            ("Türkiye", "tu\u{308}rkiye"),
        ] {
            assert_eq!(tone_key(a), tone_key(b), "{a} {b}");
        }
        for (a, b) in [("hoa", "hòa"), ("nghiễn", "nghiên"), ("dang", "đang"), ("ma", "mà"), ("mả", "mã")] {
            assert_ne!(tone_key(a), tone_key(b), "{a} {b}");
        }
    }

    #[test]
    fn bare_keys_have_no_marks() {
        assert_eq!(bare_key("Nguyễn"), "nguyen");
        assert_eq!(bare_key("Đà"), "da");
        assert_eq!(bare_key("António"), "antonio");
    }
}
