//! The cards that a hover shows, as data. How they look is for the caller's renderer in [`super::render`].

use super::SourcePlace;
use crate::verdict::Judged;

/// Who or what a name is, as the sources tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityCard {
    pub name: String,
    /// `person`, `place`, `organisation`, or empty where unknown.
    pub kind: &'static str,
    pub aliases: Vec<String>,
    pub titles: Vec<TitleLine>,
    /// Newest first; undated ones last.
    pub facts: Vec<FactLine>,
}

/// A title as a source states it.
#[derive(Clone, Debug, PartialEq)]
pub struct TitleLine {
    pub title: String,
    pub place: SourcePlace,
    pub article: String,
}

/// One thing said of the entity.
#[derive(Clone, Debug, PartialEq)]
pub struct FactLine {
    /// As the source writes it (`ngày 17/9`), or empty.
    pub date: String,
    /// The paragraph that the date stands in, where it is not the fact's own.
    pub date_paragraph: Option<u32>,
    /// The source's own words.
    pub sentence: String,
    pub place: SourcePlace,
    /// The article's name.
    pub article: String,
}

/// A claim, its verdict and the passages.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimCard {
    pub claim: Judged,
    pub passages: Vec<Passage>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    pub place: SourcePlace,
    pub article: String,
    /// The whole paragraph.
    pub excerpt: String,
}
