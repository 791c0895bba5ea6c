//! The words of a quote as they are compared: folded, without marks, with what was left out or put in told apart.

use crate::language::Language;
use crate::language::frequency::rarity;
use crate::text::fold::tone_word_key;
use crate::text::span::Span;
use crate::text::token::{Gap, Token, TokenKind};
use crate::text::word_key::WordKey;

/// A word, a number or a sign that counts as one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Word {
    pub key: WordKey,
    pub span: Span,
    pub kind: Kind,
    /// How rare it is in general text.
    pub weight: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Said,
    /// Put in by a writer: `[ông Kerrow]`, `(tức An)`, `ông nói` in the middle of a quote.
    Aside,
    /// No word: something was left out here.
    Left,
}

/// What is put in is no longer than so many tokens.
const LONGEST_ASIDE: usize = 16;
/// Signs that a digit is nothing without.
const SIGNS: &[&str] = &["%", "$", "€", "£", "¥", "‰", "+", "°"];

/// The words of some tokens of a text.
pub fn words(text: &str, tokens: &[Token], language: Language) -> Vec<Word> {
    let mut words = Vec::with_capacity(tokens.len());
    let mut aside_until = 0;
    for (at, token) in tokens.iter().enumerate() {
        let written = token.text(text);
        let symbol = token.kind == TokenKind::Symbol;
        if symbol && matches!(written, "[" | "(") && at >= aside_until {
            let close = if written == "[" { "]" } else { ")" };
            let near = tokens.iter().enumerate().skip(at).take(LONGEST_ASIDE);
            aside_until = near.filter(|(_, t)| t.text(text) == close).map(|(i, _)| i).next().unwrap_or(aside_until);
        }
        let dots = written == "." && tokens.get(at + 1).is_some_and(|t| t.gap == Gap::None && t.text(text) == ".");
        if symbol && (written == "…" || dots) {
            words.push(Word { key: WordKey::NONE, span: token.span, kind: Kind::Left, weight: 0.0 });
        } else if !symbol || SIGNS.contains(&written) {
            let kind = if at < aside_until { Kind::Aside } else { Kind::Said };
            let weight = if symbol { 1.0 } else { rarity(language, &token.folded(text)) };
            words.push(Word { key: tone_word_key(written), span: token.span, kind, weight });
        }
    }
    words
}

/// The words of a report's quote, part by part: what stands between two parts, or in square brackets, is not the speaker's.
pub fn quoted(text: &str, tokens: &[Token], parts: &[Span], language: Language) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::new();
    for part in parts {
        let from = tokens.partition_point(|t| t.span.start() < part.start());
        let to = tokens.partition_point(|t| t.span.start() < part.end()).max(from);
        let inside = &tokens[from..to];
        let left = |span| Word { key: WordKey::NONE, span, kind: Kind::Left, weight: 0.0 };
        if let Some(last) = all.last() {
            let span = last.span;
            all.push(left(span));
        }
        for word in words(text, inside, language) {
            let bracketed = word.kind == Kind::Aside && in_square(text, inside, word.span);
            match word.kind {
                Kind::Aside if !bracketed => all.push(Word { kind: Kind::Said, ..word }),
                Kind::Said => all.push(word),
                _ => all.push(left(word.span)),
            }
        }
    }
    all.dedup_by(|next, before| next.kind == Kind::Left && before.kind == Kind::Left);
    all
}

/// Whether a square bracket opens last before a word.
fn in_square(text: &str, tokens: &[Token], span: Span) -> bool {
    let at = tokens.partition_point(|t| t.span.start() < span.start());
    let mut before = tokens[..at].iter().rev().take(LONGEST_ASIDE).map(|t| t.text(text));
    before.find(|t| matches!(*t, "[" | "(")) == Some("[")
}
