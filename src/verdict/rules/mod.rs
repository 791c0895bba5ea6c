//! How each kind of finding is worded. One file a rule, with the reader's documentation at its head.

pub mod could_not_check;
pub mod date_differs;
pub mod figure_differs;
pub mod matches;
pub mod name_differs;
pub mod not_in_sources;
pub mod sources_disagree;

use super::{ClaimKind, Evidence};
use crate::index::Index;
use crate::language::Language;
use crate::mention::Mention;

/// A claim as its writer put it.
pub struct Claim<'a> {
    pub kind: ClaimKind,
    pub mention: &'a Mention,
    pub text: &'a str,
    /// The bare number or date in it.
    pub core: &'a str,
    pub language: Language,
}

/// `001.txt, paragraph 3`
fn cite(evidence: &Evidence, index: &Index) -> String {
    format!("{}, paragraph {}", index.article(evidence.article).name, evidence.paragraph)
}
