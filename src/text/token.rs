//! Tokens: words, numbers and single symbols, each with its span in the original text.

use unicode_normalization::char::is_combining_mark;

use super::span::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters with their combining marks, inner apostrophes, and digits after the first letter (`km2`, `G20`).
    Word,
    /// ASCII digits, with single `.` or `,` between digits (`2.000`, `99,999`, `17.9.2023`).
    Number,
    /// Any other single character that is not white space.
    Symbol,
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    None,
    /// Exactly one space or no-break space.
    Space,
    /// More white space, on one line.
    Wide,
    /// White space with a line end in it, or the start of the text.
    Line,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub span: Span,
    pub kind: TokenKind,
    pub gap: Gap,
    /// Whether the first character is an upper-case letter.
    pub capital: bool,
}

impl Token {
    pub fn text<'a>(&self, text: &'a str) -> &'a str {
        self.span.of(text)
    }

    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    pub fn is_number(&self) -> bool {
        self.kind == TokenKind::Number
    }

    /// Whether the token is this one symbol.
    pub fn is(&self, text: &str, symbol: char) -> bool {
        self.kind == TokenKind::Symbol && self.text(text).starts_with(symbol)
    }
}

/// The tokens of `text`, in order. White space is in no token; every other character is in exactly one.
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    let mut previous_end = None;
    while let Some(c) = text[at..].chars().next() {
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let after_number = tokens.last().is_some_and(|t| t.is_number() && t.span.end() == at);
        let (kind, end) = if c.is_ascii_digit() {
            (TokenKind::Number, number_end(text, at))
        } else if c.is_alphabetic() {
            (TokenKind::Word, word_end(text, at, after_number))
        } else {
            (TokenKind::Symbol, at + c.len_utf8())
        };
        let gap = match previous_end {
            None => Gap::Line,
            Some(end) if end == at => Gap::None,
            Some(end) => gap(&text[end..at]),
        };
        tokens.push(Token { span: Span::new(at, end), kind, gap, capital: c.is_uppercase() });
        previous_end = Some(end);
        at = end;
    }
    tokens
}

fn gap(white: &str) -> Gap {
    if white.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
        Gap::Line
    } else if white == " " || white == "\u{a0}" {
        Gap::Space
    } else {
        Gap::Wide
    }
}

fn number_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let mut at = start;
    while digit(at) || (matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1)) {
        at += 1;
    }
    at
}

/// A word glued to a number takes no digits of its own, so that `9h30` is read as `9`, `h`, `30`.
fn word_end(text: &str, start: usize, after_number: bool) -> usize {
    let mut end = start;
    let mut chars = text[start..].char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let inside = c.is_alphabetic()
            || is_combining_mark(c)
            || (c.is_numeric() && !after_number)
            || (matches!(c, '\'' | '’') && chars.peek().is_some_and(|(_, n)| n.is_alphabetic()));
        if !inside {
            break;
        }
        end = start + i + c.len_utf8();
    }
    end
}
