//! Claims: the checkable mentions of a report with their context. Sees no source.
//!
//! A report is read chunk by chunk: a [`Passage`] depends on its own text alone, so an edit reads one anew. Verdicts depend on
//! a [`Section`]: passages under one heading, with that heading.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::language::sentence::sentences;
use crate::language::{self, Language};
use crate::mention::attribution::{Said, quote_block, said};
use crate::mention::clause::{Clause, clauses, stretches};
use crate::mention::names::{NameMention, names};
use crate::mention::reader::Reader;
use crate::mention::terms::{Term, terms};
use crate::mention::{self, Mention};
use crate::text::markup::{Block, BlockKind, Markup, parse};
use crate::text::span::Span;
use crate::text::token::Token;

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
    /// By mention.
    pub clauses: Vec<Clause>,
    /// By mention: what is said of it beside the others of its sort.
    pub stretches: Vec<Clause>,
    /// In order.
    pub terms: Vec<Term>,
    /// In order.
    pub names: Vec<NameMention>,
    /// Quotes, and who says what.
    pub said: Said,
}

impl Passage {
    pub fn new(block: Block) -> Passage {
        let Block { kind, span, prose } = block;
        let language = language::detect(&prose);
        let reader = Reader::new(&prose, language);
        let mut mentions = mention::values_in(&reader);
        mention::resolve(&prose, &mut mentions, None);
        let sentences = sentences(&prose);
        mention::inherit::currencies(&mut mentions, &sentences);
        let names = names(&reader, &FxHashSet::default());
        let mut said = said(&reader, &sentences, &names, &mentions);
        let tokens = reader.tokens;
        if kind == BlockKind::Quote {
            quote_block(&mut said, Span::new(0, prose.len()), None);
        }
        let cores: Vec<Span> = mentions.iter().map(|m| m.core).collect();
        Passage {
            kind,
            span,
            language,
            clauses: clauses(&prose, &tokens, &sentences, &cores),
            stretches: stretches(&prose, &tokens, &sentences, &mentions),
            terms: terms(&prose, &tokens, language),
            sentences,
            mentions,
            names,
            said,
            tokens,
            prose,
        }
    }

    /// The sentence around an offset; the nearest before it where it stands between two.
    pub fn sentence_at(&self, offset: usize) -> usize {
        self.sentences.partition_point(|s| s.start() <= offset).saturating_sub(1)
    }

    /// The stretch of the sentence around an offset and of the one before it.
    pub fn two_sentences(&self, offset: usize) -> Span {
        let sentence = self.sentence_at(offset);
        let start = if sentence < 2 { 0 } else { self.sentences[sentence - 1].start() };
        Span::new(start, self.sentences.get(sentence + 1).map_or(self.prose.len(), |s| s.start()))
    }

    /// The mentions that start in a stretch, numbered.
    pub fn mentions_in(&self, stretch: Span) -> impl Iterator<Item = (usize, &Mention)> {
        let range = self.mention_range(stretch);
        range.clone().zip(&self.mentions[range])
    }

    /// The places of the mentions that start in a stretch.
    pub fn mention_range(&self, stretch: Span) -> Range<usize> {
        let place = |offset| self.mentions.partition_point(|m| m.span.start() < offset);
        place(stretch.start())..place(stretch.end())
    }

    /// The terms that start in a stretch.
    pub fn terms_in(&self, stretch: Span) -> &[Term] {
        &self.terms[self.term_range(stretch)]
    }

    /// The places of the terms that start in a stretch.
    pub fn term_range(&self, stretch: Span) -> Range<usize> {
        let token = |offset| self.tokens.partition_point(|t| t.span.start() < offset) as u32;
        let place = |token| self.terms.partition_point(|t| t.token < token);
        place(token(stretch.start()))..place(token(stretch.end()))
    }

    /// The part of a stretch within so many tokens of token `at`: a sentence may be a table of thousands.
    pub fn near(&self, stretch: Span, at: usize, most: usize) -> Span {
        let first = self.tokens.get(at.saturating_sub(most)).map_or(stretch.start(), |t| t.span.start());
        let last = self.tokens.get(at.saturating_add(most)).map_or(stretch.end(), |t| t.span.end());
        let start = stretch.start().max(first).min(stretch.end());
        Span::new(start, stretch.end().min(last).max(start))
    }

    /// The number of the token at or behind an offset.
    pub fn token_at(&self, offset: usize) -> usize {
        self.tokens.partition_point(|t| t.span.end() <= offset)
    }

    pub fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading(_))
    }
}

/// Reads a chunk of a report; `first` says that it is the first one.
pub fn read(chunk: &str, markup: Markup, first: bool) -> Vec<Passage> {
    parse(chunk, markup, first).blocks.into_iter().map(Passage::new).collect()
}

/// What is judged together: the passages under one heading.
#[derive(Clone, Debug, Default)]
pub struct Section<'a> {
    /// The headings above, outermost first, the section's own last.
    pub headings: Vec<&'a Passage>,
    pub passages: Vec<&'a Passage>,
}
