//! What is particular to Vietnamese or English, as data with tests.

pub mod frequency;
pub mod lexicon;
pub mod names;
pub mod sentence;
pub mod territory;

/// A language that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    Vietnamese,
    English,
}

/// The language that a text is written in.
pub fn detect(text: &str) -> Language {
    let marked = text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count();
    if marked * 20 > text.chars().count() { Language::Vietnamese } else { Language::English }
}
