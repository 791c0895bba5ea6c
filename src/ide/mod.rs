//! What an editor or the command line can ask, in editor words, as plain data: no protocol types, no I/O, no clock.
//!
//! [`Host`] is changed by edits and new corpora; a [`Snapshot`] of it is cheap, immutable, and answers from any thread.

pub mod card;
mod definition;
mod diagnostics;
mod explain;
mod host;
mod hover;
mod name_at;
mod references;
pub mod render;
mod report;
mod said;
mod same_event;

use std::sync::Arc;

use crate::corpus::Article;
use crate::corpus::by_hand::NamedByHand;
use crate::index::{ArticleId, Index};
use crate::text::span::Span;
use crate::verdict::policy::Severity;
use crate::verdict::{Code, Elsewhere, Judged};

pub use host::{Host, Snapshot};

/// Reads articles for [`Host::set_corpus`]. Takes about a second a megabyte and core; not for the event loop.
/// `by_hand` is what a person settled about names.
pub fn read_sources(articles: Vec<Article>, by_hand: &[NamedByHand]) -> Arc<Index> {
    Arc::new(Index::build_with(articles, by_hand))
}

/// A report as its client names it: an URI, a path. Compared as it is, never normalised.
pub type DocumentId = String;

/// Which sources a report is held against. The owner of the [`Host`] gives the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CorpusId(pub u32);

/// Something to show under the writer's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub span: Span,
    pub severity: Severity,
    pub code: Code,
    pub message: String,
    pub related: Vec<Related>,
    /// Other places of the same report that it is about.
    pub elsewhere: Vec<Elsewhere>,
}

/// A source passage that belongs to a diagnostic.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    pub place: SourcePlace,
    pub message: String,
}

/// A passage of a source article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SourcePlace {
    pub corpus: CorpusId,
    pub article: ArticleId,
    /// The paragraph's number in its file, from 1.
    pub paragraph: u32,
    /// The paragraph.
    pub excerpt: Span,
    /// The words meant, inside the paragraph.
    pub span: Span,
}

/// Where to go from `origin`.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    pub origin: Span,
    pub targets: Vec<SourcePlace>,
}

/// A mention of an entity, in a source or in an open report.
#[derive(Clone, Debug, PartialEq)]
pub enum Reference {
    Source(SourcePlace),
    Report(DocumentId, Span),
}

/// What to show at the cursor.
#[derive(Clone, Debug, PartialEq)]
pub enum Hover {
    /// More than one where several go by the name.
    Entity(Span, Vec<card::EntityCard>),
    Claim(Span, card::ClaimCard),
}

/// Why a verdict was reached, as printable lines: what was read, the candidates, their scores in named parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    pub claim: Judged,
    pub lines: Vec<String>,
}
