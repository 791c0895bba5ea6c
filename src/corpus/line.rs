//! [`Line`]: a paragraph looked at for its form alone: how long it is, how it starts and ends.

/// A longer paragraph is prose, whatever it starts with, and is not looked at further.
const LONGEST: usize = 400;

/// A short paragraph. Headlines, bylines, credits and share lines are all short.
pub struct Line<'a> {
    pub text: &'a str,
    /// As [`lower`] gives it.
    pub lower: String,
    pub words: Vec<&'a str>,
}

impl<'a> Line<'a> {
    /// `None` for a paragraph that is too long to be anything but prose.
    pub fn of(paragraph: &'a str) -> Option<Line<'a>> {
        let text = paragraph.trim();
        if text.len() > LONGEST || text.contains('\n') {
            return None;
        }
        Some(Line { text, lower: lower(text), words: words(text).collect() })
    }

    /// Whether it starts with one of these, as whole words.
    pub fn starts(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|p| starts(&self.lower, p))
    }

    /// Whether it has the form of a headline or a subheading: short, no full stop, and not two sentences.
    pub fn is_heading(&self) -> bool {
        const MOST_WORDS: usize = 28;
        let Some(first) = self.text.chars().next() else { return false };
        let opens = first.is_uppercase() || first.is_ascii_digit() || matches!(first, '"' | '“' | '\'' | '‘' | '«');
        let ends = self.text.ends_with(['.', '!', '…', ':', ';', ',']) || self.text.ends_with(".\"");
        let sentences = [". ", "! ", "? ", ".\" ", ".” "].iter().any(|stop| self.text.contains(stop));
        opens && !ends && !sentences && (2..=MOST_WORDS).contains(&self.words.len())
    }

    /// Whether nothing but signs stand in it: `-----`, `* * *`.
    pub fn is_rule(&self) -> bool {
        self.words.is_empty() && self.text.len() >= 3
    }
}

/// The words of a text: runs of letters and digits, with what joins them inside.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}');
    text.split(move |c: char| !inside(c)).filter(|w| !w.is_empty())
}

/// Whether `text` starts with `phrase` and the phrase ends where a word does.
pub fn starts(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase)
        .is_some_and(|rest| phrase.ends_with(':') || !rest.starts_with(|c: char| c.is_alphanumeric()))
}

/// Where `phrase` stands in `text` as whole words, from `from` on.
pub fn find(text: &str, phrase: &str, from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(found) = text.get(at..)?.find(phrase) {
        let start = at + found;
        let before = text[..start].chars().next_back();
        if before.is_none_or(|c| !c.is_alphanumeric()) && starts(&text[start..], phrase) {
            return Some(start);
        }
        at = start + phrase.len();
    }
    None
}

/// A text in lower case, letter for letter: an offset in it is one in the text. A letter whose lower case is of another
/// length stays as it is.
pub fn lower(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for c in text.chars() {
        let length = lower.len();
        lower.extend(c.to_lowercase());
        if lower.len() - length != c.len_utf8() {
            lower.truncate(length);
            lower.push(c);
        }
    }
    lower
}

/// Whether a word starts with a capital letter.
pub fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}
