//! Attribution: who says a clause of a paragraph, and how: said, denied, planned, conditional; and who says a quote.
//!
//! A paragraph is read sentence by sentence with its quotes as single items, so that a quote of five sentences is one thing
//! said. A speaker is only named where the words around the verb leave no doubt; what was found otherwise is left out.

mod bind;
mod cited;
mod content;
mod deeds;
mod glued;
mod limits;
mod moods;
mod noun;
mod phrase;
mod pronouns;
mod ranks;
mod scope;
mod sentence;
mod subject;

use super::Mention;
use super::names::NameMention;
use super::quotes::{Marked, marked};
use super::reader::Reader;
use crate::language::speech::Manner;
use crate::text::span::Span;
use scope::Scope;

/// What a quote is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteKind {
    /// Somebody's words.
    Direct,
    /// A word that the writer sets off: nobody is said to say it.
    Term,
    /// The name of a work, a show, a prize.
    Title,
    /// A paragraph of somebody's words, without marks of its own.
    Block,
}

impl QuoteKind {
    pub fn as_str(self) -> &'static str {
        match self {
            QuoteKind::Direct => "direct",
            QuoteKind::Term => "term",
            QuoteKind::Title => "title",
            QuoteKind::Block => "block",
        }
    }

    /// Whether it is somebody's words.
    pub fn is_speech(self) -> bool {
        matches!(self, QuoteKind::Direct | QuoteKind::Block)
    }
}

/// A quote of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// With its marks, and with the words that split it.
    pub span: Span,
    /// The words between the marks: several stretches where `ông nói` splits it.
    pub parts: Vec<Span>,
    pub kind: QuoteKind,
    /// It stands in another quote.
    pub nested: bool,
    /// Its closing mark is there; otherwise it ends with the paragraph.
    pub closed: bool,
    pub speaker: Option<Speaker>,
    /// The verb that brings in the speaker.
    pub cue: Option<Span>,
}

impl Quote {
    /// The same quote counted from `offset` bytes earlier.
    pub fn shift(self, offset: usize) -> Quote {
        Quote {
            span: self.span.shift(offset),
            parts: self.parts.into_iter().map(|p| p.shift(offset)).collect(),
            speaker: self.speaker.map(|s| s.shift(offset)),
            cue: self.cue.map(|c| c.shift(offset)),
            ..self
        }
    }
}

/// Who says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The name, or the noun phrase where there is no name, as written.
    pub span: Span,
    /// What stands before the name: `Thủ tướng Armenia`.
    pub title: Option<Span>,
    pub binding: Binding,
}

impl Speaker {
    /// The words that name the speaker: the antecedent's for a pronoun. `None` where nobody is named.
    pub fn named(&self) -> Option<Span> {
        match self.binding {
            Binding::Named => Some(self.span),
            Binding::Pronoun { antecedent } => Some(antecedent),
            Binding::Unbound { .. } => None,
        }
    }

    pub fn shift(self, offset: usize) -> Speaker {
        let binding = match self.binding {
            Binding::Pronoun { antecedent } => Binding::Pronoun { antecedent: antecedent.shift(offset) },
            other => other,
        };
        Speaker { span: self.span.shift(offset), title: self.title.map(|t| t.shift(offset)), binding }
    }
}

/// How it is known who a speaker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// The words name the speaker, or describe one: `một quan chức`.
    Named,
    /// A pronoun with one fitting antecedent in its paragraph.
    Pronoun {
        antecedent: Span,
    },
    Unbound {
        reason: Unbound,
    },
}

/// Why a pronoun is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unbound {
    /// Nobody whom it fits stands before it in the paragraph.
    Nobody,
    /// More than one does.
    Several,
    /// It is of a kind that is not bound: `họ`, `khối`.
    Kind,
}

impl Unbound {
    /// The reason, for people.
    pub fn in_words(self) -> &'static str {
        match self {
            Unbound::Nobody => "nobody is named before it in the paragraph",
            Unbound::Several => "more than one could be meant",
            Unbound::Kind => "such words are not bound",
        }
    }
}

/// A clause that is not flatly stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// What is said, denied, planned.
    pub content: Span,
    /// The word that tells: `cho biết`, `theo`, `nếu`, `không`.
    pub cue: Span,
    pub manner: Manner,
    /// `None` where the clause is planned, conditional or negated by the writer, or said by nobody knows whom.
    pub speaker: Option<Speaker>,
    /// Who passes the words on: `Interfax dẫn lời …`.
    pub medium: Option<Span>,
}

impl Attribution {
    /// The same attribution counted from `offset` bytes earlier.
    pub fn shift(self, offset: usize) -> Attribution {
        Attribution {
            content: self.content.shift(offset),
            cue: self.cue.shift(offset),
            speaker: self.speaker.map(|s| s.shift(offset)),
            medium: self.medium.map(|m| m.shift(offset)),
            ..self
        }
    }

    /// Whether somebody puts the clause forward, rather than it being planned, conditional or negated.
    pub fn is_said(&self) -> bool {
        self.speaker.is_some() || !matches!(self.manner, Manner::Planned | Manner::Conditional | Manner::Negated)
    }
}

/// The quotes and the attributions of a text, both in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub quotes: Vec<Quote>,
    pub attributions: Vec<Attribution>,
}

/// Reads who says what in a paragraph of prose, whose sentences, names and values were read before. Never fails.
pub fn said(reader: &Reader, sentences: &[Span], names: &[NameMention], values: &[Mention]) -> Said {
    let marks = marked(reader.text, &reader.tokens);
    let scope = Scope::new(reader, &marks, sentences, names, values);
    let mut clauses = Vec::new();
    sentence::read(&scope, &mut clauses);
    pronouns::bind(&scope, &mut clauses);
    let mut said = bind::quotes(&scope, &clauses);
    moods::read(&scope, &mut said.attributions);
    for mark in quotes_with_clauses(&marks) {
        moods::read(&scope.inside(mark), &mut said.attributions);
    }
    said.attributions.sort_by_key(|a| (a.cue, a.content));
    said
}

/// Makes a whole paragraph a quote, said by `speaker` with its cue where that is known, unless it is one between marks already.
/// Quotes inside it become nested ones.
pub fn quote_block(said: &mut Said, block: Span, speaker: Option<(Speaker, Span)>) {
    let marked = said.quotes.iter().any(|q| block.contains(q.span) && q.span.len() * 4 > block.len() * 3);
    if marked || block.is_empty() {
        return;
    }
    let inside = said.quotes.partition_point(|q| q.span.start() < block.start());
    said.quotes[inside..].iter_mut().take_while(|q| block.contains(q.span)).for_each(|q| q.nested = true);
    let quote = Quote {
        span: block,
        parts: vec![block],
        kind: QuoteKind::Block,
        nested: false,
        closed: true,
        speaker: speaker.map(|s| s.0),
        cue: speaker.map(|s| s.1),
    };
    said.quotes.insert(inside, quote);
}

/// Quotes long enough for a clause.
fn quotes_with_clauses(marks: &[Marked]) -> impl Iterator<Item = &Marked> {
    const SHORTEST: u32 = 3;
    marks.iter().filter(|m| m.last - m.first >= SHORTEST)
}
