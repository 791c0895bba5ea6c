//! Folding of single words, so that spellings of one word compare equal. No folded copy of a text is ever made: a token
//! keeps its span in the original, and its key is computed from the token alone.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::word_key::WordKey;

/// A word in lower case and composed. The Vietnamese tone marks stay where they are written.
pub fn lower(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    lower_into(word, &mut folded);
    folded
}

/// As [`lower`], put behind what `folded` holds.
pub fn lower_into(word: &str, folded: &mut String) {
    let start = folded.len();
    for c in word.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else if let Some(Some(letter)) = near().get(c as usize) {
            folded.push(letter.lower);
        } else {
            folded.truncate(start);
            folded.extend(word.nfc().flat_map(char::to_lowercase));
            return;
        }
    }
}

/// The key under which a word is found: lower case, NFC, one kind of apostrophe, and the Vietnamese tone moved to a
/// trailing digit, so that `hòa`, `hoà` and a decomposed `hòa` are one key while `hoa` is another.
pub fn tone_key(word: &str) -> String {
    let mut key = String::with_capacity(word.len() + 1);
    tone_key_into(word, &mut key);
    key
}

/// As [`tone_key`], put behind what `key` holds.
pub fn tone_key_into(word: &str, key: &mut String) {
    let start = key.len();
    let mut tone = None;
    for c in word.chars() {
        if c.is_ascii() {
            key.push(c.to_ascii_lowercase());
        } else if let Some(Some(letter)) = near().get(c as usize) {
            key.push(letter.toneless);
            tone = letter.tone.or(tone);
        } else {
            key.truncate(start);
            any_tone_key(word, key);
            return;
        }
    }
    key.extend(tone);
}

/// The [`WordKey::of_letters`] of a word's [`tone_key`], which is made only where a letter is not to be looked at by itself.
pub fn tone_word_key(word: &str) -> WordKey {
    let letter = |c: char| match c.is_ascii() {
        true => Some((c.to_ascii_lowercase(), None)),
        false => near().get(c as usize).copied().flatten().map(|letter| (letter.toneless, letter.tone)),
    };
    if !word.chars().all(|c| letter(c).is_some()) {
        return WordKey::of_letters(tone_key(word).chars());
    }
    let tone = word.chars().filter_map(letter).filter_map(|(_, tone)| tone).next_back();
    WordKey::of_letters(word.chars().filter_map(letter).map(|(toneless, _)| toneless).chain(tone))
}

/// What the slow way gives for a letter by itself.
#[derive(Clone, Copy)]
struct Letter {
    lower: char,
    toneless: char,
    tone: Option<char>,
    /// Without any mark, where that is a letter from a to z.
    bare: Option<u8>,
}

/// Letters by code point. `None` for what is not to be looked at by itself: combining marks, letters that compose with the
/// next, and all that lies beyond Latin.
fn near() -> &'static [Option<Letter>] {
    const LATIN_END: u32 = 0x1f00;
    const COMPOSING: std::ops::Range<u32> = 0x1100..0x1200;
    static NEAR: LazyLock<Vec<Option<Letter>>> = LazyLock::new(|| {
        let letter = |code: u32| {
            let alone = |c: &char| c.is_alphabetic() && !is_combining_mark(*c) && !COMPOSING.contains(&code);
            let c = char::from_u32(code).filter(alone)?;
            let mut small = c.nfc().flat_map(char::to_lowercase);
            let lower = small.next().filter(|_| small.next().is_none())?;
            let mut key = String::new();
            any_tone_key(c.encode_utf8(&mut [0; 4]), &mut key);
            let mut parts = key.chars();
            let (toneless, tone) = (parts.next()?, parts.next());
            let single = parts.next().is_none() && tone.is_none_or(|t| t.is_ascii_digit());
            let bare = bare_key(c.encode_utf8(&mut [0; 4]));
            let bare = if bare.len() == 1 { bare.bytes().next() } else { None };
            single.then_some(Letter { lower, toneless, tone, bare })
        };
        (0..LATIN_END).map(letter).collect()
    });
    &NEAR
}

/// [`tone_key`] of any word, in the slow way.
fn any_tone_key(word: &str, key: &mut String) {
    let mut tone = None;
    let letters = word.chars().map(straight).flat_map(char::to_lowercase).nfd();
    let toneless = letters.filter(|&c| match tone_of(c) {
        Some(t) => {
            tone = Some(t);
            false
        }
        None => true,
    });
    key.extend(toneless.nfc());
    key.extend(tone);
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

/// The letters of a word without any mark, in lower case, as far as they are from a to z: `None` where one is not, or where
/// they are more than `letters` holds.
pub fn bare_letters<'a>(word: &str, letters: &'a mut [u8]) -> Option<&'a [u8]> {
    let mut length = 0;
    for c in word.chars() {
        let bare = if c.is_ascii() {
            c.to_ascii_lowercase() as u8
        } else if let Some(Some(letter)) = near().get(c as usize) {
            letter.bare?
        } else if is_combining_mark(c) {
            continue;
        } else {
            return None;
        };
        *letters.get_mut(length).filter(|_| bare.is_ascii_lowercase())? = bare;
        length += 1;
    }
    Some(&letters[..length])
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
    fn the_short_way_is_the_long_way() {
        let slow = |word: &str| {
            let mut key = String::new();
            any_tone_key(word, &mut key);
            key
        };
        for c in (0..0x2200).filter_map(char::from_u32) {
            for word in [format!("{c}"), format!("a{c}"), format!("{c}ờ"), format!("Đ{c}\u{309}n"), format!("O’{c}")]
            {
                assert_eq!(tone_key(&word), slow(&word), "{word:?}");
                assert_eq!(tone_word_key(&word), WordKey::of_letters(slow(&word).chars()), "{word:?}");
                assert_eq!(lower(&word), word.nfc().flat_map(char::to_lowercase).collect::<String>(), "{word:?}");
            }
        }
    }

    #[test]
    fn bare_keys_have_no_marks() {
        assert_eq!(bare_key("Nguyễn"), "nguyen");
        assert_eq!(bare_key("Đà"), "da");
        assert_eq!(bare_key("António"), "antonio");
    }
}
