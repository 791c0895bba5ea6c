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
