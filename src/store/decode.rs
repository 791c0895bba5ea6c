//! From the bytes of a file to its text: UTF-8, UTF-16 with its mark, and the two Windows encodings that Vietnamese and
//! English articles of other days are in. What is in none of them is refused: a text that was decoded wrongly looks right
//! to a program and states what nobody wrote.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization;

use crate::language::press::COMMON_ENGLISH;
use crate::language::vi::syllable::is_syllable;

/// A text, and the encoding that it came in where that is not UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub text: String,
    pub encoding: Option<&'static str>,
}

/// Decodes an article. The error says what the file is instead, and what to do.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Decoded, String> {
    for encoding in [UTF_16LE, UTF_16BE] {
        if Encoding::for_bom(&bytes).is_some_and(|(found, _)| found == encoding) {
            return utf16(&bytes, encoding);
        }
    }
    if let Some(at) = bytes.iter().position(|&b| b == 0) {
        return Err(match looks_like_utf16(&bytes) {
            true => "is UTF-16 without a byte order mark: save it as UTF-8".to_owned(),
            false => format!("is not a text but a binary file (a NUL at byte {at})"),
        });
    }
    match utf8(bytes) {
        Ok(text) => Ok(Decoded { text, encoding: None }),
        Err((bytes, error)) => windows(&bytes).ok_or_else(|| match legacy_font(&bytes) {
            true => format!("{LEGACY_FONT}; {CONVERT}"),
            false => format!("{error}: save it as UTF-8"),
        }),
    }
}

const LEGACY_FONT: &str =
    "is in no encoding that can be told for sure; it may be written for a TCVN3 (.VnTime) or VNI font";
const CONVERT: &str = "convert it to Unicode, for instance with the converter of UniKey, and save it as UTF-8";

/// The text of UTF-8 bytes without a byte order mark, or the bytes with where they are none.
pub(super) fn utf8(bytes: Vec<u8>) -> Result<String, (Vec<u8>, String)> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let line = bytes[..at].iter().filter(|&&b| b == b'\n').count() + 1;
            let message = format!("not valid UTF-8, at byte {at} (line {line})");
            Err((bytes, message))
        }
    }
}

fn utf16(bytes: &[u8], encoding: &'static Encoding) -> Result<Decoded, String> {
    let (text, _, wrong) = encoding.decode(bytes);
    if wrong || !bytes.len().is_multiple_of(2) {
        return Err(format!("is {} by its byte order mark, but broken: save it as UTF-8", encoding.name()));
    }
    if text.contains('\0') {
        return Err("is not a text but a binary file (a NUL character)".to_owned());
    }
    Ok(Decoded { text: text.into_owned(), encoding: Some(encoding.name()) })
}

/// Whether every second byte of the start is zero, as in Western UTF-16.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(512) & !1];
    let zeros = |first: usize| start.iter().skip(first).step_by(2).filter(|b| **b == 0).count();
    let pairs = start.len() / 2;
    pairs > 1 && (zeros(0) * 10 > pairs * 6 || zeros(1) * 10 > pairs * 6)
}

/// Windows-1258 if that makes Vietnamese of it, windows-1252 if that makes English of it, else nothing.
fn windows(bytes: &[u8]) -> Option<Decoded> {
    if bytes.iter().any(|b| b.is_ascii_control() && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c)) {
        return None;
    }
    let (vietnamese, wrong) = WINDOWS_1258.decode_without_bom_handling(bytes);
    if !wrong {
        // Windows-1258 writes tones as marks of their own. The text is composed here, once, before anything points into
        // it: in all else a letter is one character.
        let text: String = vietnamese.nfc().collect();
        if is_vietnamese(&text) {
            return Some(Decoded { text, encoding: Some(WINDOWS_1258.name()) });
        }
    }
    let (english, wrong) = WINDOWS_1252.decode_without_bom_handling(bytes);
    (!wrong && is_english(&english))
        .then(|| Decoded { text: english.into_owned(), encoding: Some(WINDOWS_1252.name()) })
}

/// Only so much of a text is looked at.
const LOOKED_AT: usize = 20_000;

/// Whether the words that have marks are syllables of the language, nearly all of them, and there are enough to tell.
fn is_vietnamese(text: &str) -> bool {
    const FEWEST: usize = 5;
    let (mut marked, mut fit, mut all, mut toned) = (0, 0, 0, 0);
    for word in words(text).take(LOOKED_AT) {
        all += 1;
        if word.is_ascii() {
            continue;
        }
        marked += 1;
        let lower = word.to_lowercase();
        // A mark that was left over, or two, belong to no letter of the language.
        let composed = !lower.chars().any(|c| ('\u{300}'..='\u{36f}').contains(&c)) && lower.chars().all(is_letter);
        let good = composed && is_syllable(&lower);
        fit += usize::from(good);
        toned +=
            usize::from(good && lower.chars().any(|c| ('\u{1ea0}'..='\u{1ef9}').contains(&c) || "đơư".contains(c)));
    }
    marked >= FEWEST && fit * 100 >= marked * 93 && toned * 4 >= marked && marked * 5 >= all
}

/// Whether a lower-case letter is one of the Vietnamese alphabet.
fn is_letter(c: char) -> bool {
    c.is_ascii_lowercase() || ('\u{1ea0}'..='\u{1ef9}').contains(&c) || "àáâãèéêìíòóôõùúýăđĩũơư".contains(c)
}

/// Whether a text is English: its commonest words are there, and hardly a letter is outside ASCII.
fn is_english(text: &str) -> bool {
    let (mut letters, mut foreign) = (0usize, 0usize);
    for c in text.chars().filter(|c| c.is_alphabetic()).take(LOOKED_AT) {
        letters += 1;
        foreign += usize::from(!c.is_ascii());
    }
    let (mut all, mut common) = (0usize, 0usize);
    for word in words(text).take(LOOKED_AT) {
        all += 1;
        common += usize::from(COMMON_ENGLISH.contains(&word.to_lowercase().as_str()));
    }
    let signs = !text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}'));
    signs && letters > 0 && foreign * 50 <= letters && common * 8 >= all && all > 3
}

/// Whether a text has the letters of Western Europe all over: Vietnamese for a font with its own places for letters.
fn legacy_font(bytes: &[u8]) -> bool {
    let letters = bytes.iter().filter(|b| b.is_ascii_alphabetic()).count();
    let high = bytes.iter().filter(|b| **b >= 0xa0).count();
    letters >= 40 && high * 8 > letters && high < letters
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c);
    text.split(move |c: char| !inside(c)).filter(|w| !w.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const VIETNAMESE: &str =
        "Hai bên đã ký thỏa thuận ngày 17/9 tại thủ đô. Người phát ngôn nói rằng không ai bị thương.";

    fn decoded(bytes: &[u8]) -> Result<(String, Option<&'static str>), String> {
        decode(bytes.to_vec()).map(|d| (d.text, d.encoding))
    }

    /// Windows-1258 has letters with circumflex, breve or horn, and tones as marks behind them.
    fn windows_1258(text: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        for c in text.nfc() {
            let parts: Vec<char> = c.nfd().collect();
            let tone = |c: &char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
            let base: String = parts.iter().copied().filter(|c| !tone(c)).nfc().collect();
            let marked: String = base.chars().chain(parts.iter().copied().filter(tone)).collect();
            bytes.extend_from_slice(&WINDOWS_1258.encode(&marked).0);
        }
        bytes
    }

    #[test]
    fn unicode() {
        assert_eq!(decoded("chữ".as_bytes()), Ok(("chữ".into(), None)));
        assert_eq!(decoded(b"\xef\xbb\xbfa"), Ok(("a".into(), None)));
        let wide = |little: bool| -> Vec<u8> {
            let units = std::iter::once(0xfeff).chain(VIETNAMESE.encode_utf16());
            units.flat_map(|u| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
        };
        assert_eq!(decoded(&wide(true)), Ok((VIETNAMESE.into(), Some("UTF-16LE"))));
        assert_eq!(decoded(&wide(false)), Ok((VIETNAMESE.into(), Some("UTF-16BE"))));
        assert!(decoded(&wide(true)[..21]).unwrap_err().contains("broken"));
        assert!(decoded(b"a\0b\0c\0d\0").unwrap_err().contains("without a byte order mark"));
        assert_eq!(decoded(b"ab\0c").unwrap_err(), "is not a text but a binary file (a NUL at byte 2)");
    }

    #[test]
    fn windows_encodings() {
        assert_eq!(decoded(&windows_1258(VIETNAMESE)), Ok((VIETNAMESE.into(), Some("windows-1258"))));
        let english = "The mayor said that the caf\u{e9} was \u{201c}closed\u{201d} for the winter, and that it would open in May.";
        let (bytes, ..) = WINDOWS_1252.encode(english);
        assert_eq!(decoded(&bytes), Ok((english.into(), Some("windows-1252"))));
    }

    #[test]
    fn what_is_refused() {
        let invalid = "not valid UTF-8, at byte 5 (line 2): save it as UTF-8";
        assert_eq!(decoded(b"ab\ncd\xffe").unwrap_err(), invalid);
        // Vietnamese in VNI, in TCVN3, and French: none is guessed at.
        let vni = WINDOWS_1252
            .encode(
                "Hai beân ñaõ kyù thoûa thuaän ngaøy 17/9 taïi thuû ñoâ. Ngöôøi phaùt ngoân noùi khoâng ai bò thöông.",
            )
            .0;
        assert!(decoded(&vni).unwrap_err().contains("VNI"));
        let tcvn3 = WINDOWS_1252.encode("Hai b\u{aa}n \u{ae}\u{b7} k\u{fd} tho\u{b6} thu\u{cb}n ng\u{b5}y 17/9 t\u{b9}i thñ \u{ae}\u{ab}. Ng\u{ad}\u{ea}i ph¸t ng«n nãi kh«ng ai bÞ th\u{ad}¬ng.").0;
        assert!(decoded(&tcvn3).unwrap_err().contains("TCVN3"));
        let french =
            WINDOWS_1252.encode("Le maire a d\u{e9}clar\u{e9} que le caf\u{e9} \u{e9}tait ferm\u{e9} pour l'hiver.").0;
        assert!(decoded(&french).is_err());
        // A Vietnamese text with a stray byte is not decoded as something else.
        let mut stray = VIETNAMESE.as_bytes().to_vec();
        stray.insert(0, 0xff);
        assert!(decoded(&stray).unwrap_err().starts_with("not valid UTF-8, at byte 0"));
    }
}
