//! What a Vietnamese syllable looks like: most foreign names do not.

use crate::text::fold::bare_letters;

/// What a syllable can begin with, without marks.
const INITIALS: &[&[u8]] = &[
    b"ngh", b"ng", b"nh", b"gh", b"gi", b"kh", b"ph", b"qu", b"th", b"tr", b"ch", b"b", b"c", b"d", b"g", b"h", b"k",
    b"l", b"m", b"n", b"p", b"r", b"s", b"t", b"v", b"x",
];
const FINALS: &[&[u8]] = &[b"ng", b"nh", b"ch", b"c", b"m", b"n", b"p", b"t"];

/// Whether a lower-case word, with or without its marks, could be a Vietnamese syllable.
pub fn is_syllable(word: &str) -> bool {
    /// No syllable has more letters; `nghiêng` has as many.
    const LONGEST: usize = 7;
    let mut letters = [0; LONGEST];
    let Some(bare) = bare_letters(word, &mut letters) else { return false };
    let vowel = |b: &u8| b"aeiouy".contains(b);
    let fits = |initial: usize| {
        let (initial, rest) = bare.split_at(initial);
        let vowels = rest.iter().take_while(|b| vowel(b)).count();
        (1..=3).contains(&vowels)
            && (initial.is_empty() || INITIALS.contains(&initial))
            && (vowels == rest.len() || FINALS.contains(&&rest[vowels..]))
    };
    let consonants = bare.iter().take_while(|b| !vowel(b)).count();
    // The vowel of "gi" and "qu" may belong to what they begin.
    fits(consonants) || matches!(&bare[..consonants], b"g" | b"q") && bare.len() > consonants && fits(consonants + 1)
}

/// A tone key with `i` for a `y` that sounds the same: `sỹ` is `sĩ`, while `hay` is not `hai`.
pub fn one_spelling(key: &str) -> String {
    let tone = if key.ends_with(|c: char| c.is_ascii_digit()) { key.len() - 1 } else { key.len() };
    let (word, tone) = key.split_at(tone);
    match word.strip_suffix('y') {
        Some(before) if before == "qu" || before.ends_with(['h', 'k', 'l', 'm', 's', 't']) => {
            format!("{before}i{tone}")
        }
        _ => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::tone_key;

    #[test]
    fn two_spellings_of_one_syllable() {
        let same = |a: &str, b: &str| one_spelling(&tone_key(a)) == one_spelling(&tone_key(b));
        assert!(same("sỹ", "sĩ") && same("kỹ", "kĩ") && same("Quý", "quí") && same("lý", "lí"));
        assert!(!same("hay", "hai") && !same("tuy", "tui") && !same("sỹ", "sỉ") && !same("y", "i"));
    }

    #[test]
    fn syllables_and_foreign_words() {
        for word in [
            "gì", "giữ", "đường", "ĐINH", "quốc", "nga", "nguyễn", "hoa", "giang", "yên", "ương", "thủy", "khuya",
            "quý", "an",
        ] {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["", "g", "q", "qc", "nghiêngs", "putin", "minsk", "blinken", "price", "kremlin", "zeise", "klaar"]
        {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
