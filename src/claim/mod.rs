//! Claims: the checkable mentions of a report with their context. Sees no source.
//!
//! A report is read chunk by chunk: a [`Passage`] depends on its own text alone, so an edit reads one anew. Verdicts depend on
//! a [`Section`]: passages under one heading, with that heading.

use crate::language::sentence::sentences;
use crate::language::{self, Language};
use crate::mention::terms::{Term, terms};
use crate::mention::{self, Mention};
use crate::text::markup::{Block, BlockKind, Markup, parse};
use crate::text::span::Span;
use crate::text::token::{Token, tokenize};

/// A paragraph, heading, list item or quote of a report, and what is read in it. Spans inside are offsets in `prose`.
#[derive(Clone, Debug)]
pub struct Passage {
    pub kind: BlockKind,
    /// Where `prose` stands in the chunk that was read.
    pub span: Span,
    pub prose: String,
    pub language: Language,
    pub tokens: Vec<Token>,
    pub sentences: Vec<Span>,
    /// Dates, durations, figures, in order.
    pub mentions: Vec<Mention>,
    /// In order.
    pub terms: Vec<Term>,
}

impl Passage {
    pub fn new(block: Block) -> Passage {
        let Block { kind, span, prose } = block;
        let language = language::detect(&prose);
        let tokens = tokenize(&prose);
        let mut mentions = mention::values(&prose, language);
        mention::resolve(&prose, &mut mentions, None);
        let sentences = sentences(&prose);
        mention::inherit::currencies(&mut mentions, &sentences);
        Passage { kind, span, language, sentences, terms: terms(&prose, &tokens, language), mentions, tokens, prose }
    }

    /// The sentence around an offset; the nearest before it where it stands between two.
    pub fn sentence_at(&self, offset: usize) -> usize {
        self.sentences.partition_point(|s| s.start() <= offset).saturating_sub(1)
    }

    /// The number of the token at or behind an offset.
    pub fn token_at(&self, offset: usize) -> usize {
        self.tokens.partition_point(|t| t.span.end() <= offset)
    }

    pub fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading(_))
    }
}

/// Reads a chunk of a report.
pub fn read(chunk: &str, markup: Markup) -> Vec<Passage> {
    parse(chunk, markup).blocks.into_iter().map(Passage::new).collect()
}

/// What is judged together: the passages under one heading.
#[derive(Clone, Debug, Default)]
pub struct Section<'a> {
    /// The headings above, outermost first, the section's own last.
    pub headings: Vec<&'a Passage>,
    pub passages: Vec<&'a Passage>,
}
