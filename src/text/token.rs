//! Tokens: words, numbers and single symbols, each with its span in the original text.

use std::borrow::Cow;

use super::fold;
use super::letter::{Letters, letters};
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
    /// Whether the text is two upper-case letters or more and nothing else but digits.
    pub capitals: bool,
    /// Whether the text is its own folded form: composed, and without an upper-case letter. May be false where it is.
    pub plain: bool,
}

impl Token {
    pub fn text<'a>(&self, text: &'a str) -> &'a str {
        self.span.of(text)
    }

    /// Its text in lower case and composed. The Vietnamese tone marks stay where they are written.
    pub fn folded<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let word = self.text(text);
        if self.plain { Cow::Borrowed(word) } else { Cow::Owned(fold::lower(word)) }
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
    let letters = letters();
    let bytes = text.as_bytes();
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 4);
    let mut at = 0;
    let mut end = 0;
    // Whether a word at `end` would be glued to a number.
    let mut after_number = false;
    while let Some(&byte) = bytes.get(at) {
        if byte == b' ' {
            at += 1;
            continue;
        }
        let Some(c) = char_at(text, at) else { break };
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let gap = match at - end {
            _ if tokens.is_empty() => Gap::Line,
            0 => Gap::None,
            1 if bytes[end] == b' ' => Gap::Space,
            _ => gap(&text[end..at]),
        };
        let class = letters.of(c);
        let (kind, Extent { end: stop, plain, capitals }) = if byte.is_ascii_digit() {
            (TokenKind::Number, Extent { end: number_end(bytes, at), plain: true, capitals: false })
        } else if class.alphabetic() {
            (TokenKind::Word, word(text, at, after_number && gap == Gap::None, letters))
        } else {
            (TokenKind::Symbol, Extent { end: at + c.len_utf8(), plain: class.plain(), capitals: false })
        };
        tokens.push(Token { span: Span::new(at, stop), kind, gap, capital: class.upper(), capitals, plain });
        after_number = kind == TokenKind::Number;
        at = stop;
        end = stop;
    }
    tokens
}

/// The character at a boundary of `text`.
#[inline]
fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(&byte) if byte < 0x80 => Some(byte as char),
        _ => text.get(at..)?.chars().next(),
    }
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

fn number_end(bytes: &[u8], start: usize) -> usize {
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let mut at = start;
    while digit(at) || (matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1)) {
        at += 1;
    }
    at
}

/// Where a token ends, and what its letters are like.
struct Extent {
    end: usize,
    plain: bool,
    capitals: bool,
}

/// The extent of a word. One that is glued to a number takes no digits of its own, so that `9h30` is read as `9`, `h`, `30`.
fn word(text: &str, start: usize, after_number: bool, letters: &Letters) -> Extent {
    let mut end = start;
    let (mut plain, mut capitals, mut length) = (true, true, 0);
    for c in text[start..].chars() {
        let class = letters.of(c);
        let inside = class.alphabetic()
            || class.mark()
            || (class.numeric() && !after_number)
            || (matches!(c, '\'' | '’')
                && char_at(text, end + c.len_utf8()).is_some_and(|next| letters.of(next).alphabetic()));
        if !inside {
            break;
        }
        plain &= class.plain();
        capitals &= class.upper() || class.numeric();
        length += 1;
        end += c.len_utf8();
    }
    Extent { end, plain, capitals: capitals && length > 1 }
}
