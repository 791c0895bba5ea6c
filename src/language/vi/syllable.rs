//! What a Vietnamese syllable looks like: most foreign names do not.

/// Longest first, so that a prefix is taken whole.
const INITIALS: &[&str] = &[
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x",
];
const FINALS: &[&str] = &["", "ng", "nh", "ch", "c", "m", "n", "p", "t"];

/// Whether a lower-case word, with or without its marks, could be a Vietnamese syllable.
pub fn is_syllable(word: &str) -> bool {
    let bare = crate::text::fold::bare_key(word).replace('đ', "d");
    let fits = |initial: &str| {
        bare.strip_prefix(initial).is_some_and(|rest| {
            let vowels = rest.bytes().take_while(|b| b"aeiouy".contains(b)).count();
            (1..=3).contains(&vowels) && FINALS.contains(&&rest[vowels..])
        })
    };
    fits("") || INITIALS.iter().any(|i| fits(i))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_and_foreign_words() {
        for word in ["nga", "nguyễn", "hoa", "giang", "yên", "ương", "thủy", "khuya", "quý", "an"] {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["putin", "minsk", "blinken", "price", "kremlin", "zeise", "klaar"] {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
