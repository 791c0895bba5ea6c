//! [`Buffer`]: a text that can be edited, and the only conversion between byte offsets and (line, column).
//!
//! Lines end at `\n`, `\r\n` and `\r` alone, as in the Language Server Protocol. Out-of-range positions clamp to the
//! nearest place that exists; a position inside a character clamps to that character's start.

use std::borrow::Cow;

use ropey::Rope;

use super::span::Span;

/// How columns are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    Utf32,
}

/// A place in a text: line and column from 0, the column in code units of some [`Encoding`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

/// A text in pieces, cheap to edit and to clone.
#[derive(Clone, Debug, Default)]
pub struct Buffer {
    rope: Rope,
}

impl Buffer {
    pub fn new(text: &str) -> Buffer {
        Buffer { rope: Rope::from_str(text) }
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.rope.len_bytes()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text under `span`, copied out. The span's ends are moved down to character boundaries and into the text.
    pub fn slice(&self, span: Span) -> String {
        let start = self.floor(span.start());
        let end = self.floor(span.end()).max(start);
        self.rope.byte_slice(start..end).to_string()
    }

    pub fn text(&self) -> String {
        self.rope.to_string()
    }

    /// Replaces `span` by `text`, and returns what it replaced: the span with its ends moved down to character boundaries
    /// and into the text.
    pub fn replace(&mut self, span: Span, text: &str) -> Span {
        let replaced = Span::new(self.floor(span.start()), self.floor(span.end()));
        let start = self.rope.byte_to_char(replaced.start());
        let end = self.rope.byte_to_char(replaced.end());
        self.rope.remove(start..end);
        self.rope.insert(start, text);
        replaced
    }

    /// The lines from a line's start on, with their line ends.
    pub fn lines_from(&self, offset: usize) -> impl Iterator<Item = Cow<'_, str>> {
        self.rope.byte_slice(self.floor(offset)..).lines().filter(|l| l.len_bytes() > 0).map(Cow::from)
    }

    /// The byte offset of a position.
    pub fn offset(&self, position: Position, encoding: Encoding) -> usize {
        let line = position.line as usize;
        if line >= self.rope.len_lines() {
            return self.len();
        }
        let text = self.rope.line(line);
        let mut chars = text.len_chars();
        while chars > 0 && matches!(text.char(chars - 1), '\n' | '\r') {
            chars -= 1;
        }
        let text = text.slice(..chars);
        let column = position.column as usize;
        let char = match encoding {
            Encoding::Utf8 => text.byte_to_char(column.min(text.len_bytes())),
            Encoding::Utf16 => text.utf16_cu_to_char(column.min(text.len_utf16_cu())),
            Encoding::Utf32 => column.min(chars),
        };
        self.rope.line_to_byte(line) + text.char_to_byte(char)
    }

    /// The position of a byte offset.
    pub fn position(&self, offset: usize, encoding: Encoding) -> Position {
        let offset = self.floor(offset);
        let line = self.rope.byte_to_line(offset);
        let start = self.rope.line_to_byte(line);
        let before = self.rope.byte_slice(start..offset);
        let column = match encoding {
            Encoding::Utf8 => offset - start,
            Encoding::Utf16 => before.len_utf16_cu(),
            Encoding::Utf32 => before.len_chars(),
        };
        Position { line: line as u32, column: column as u32 }
    }

    /// The byte span of a line, its line end included.
    pub fn line(&self, line: usize) -> Span {
        let line = line.min(self.rope.len_lines().saturating_sub(1));
        let start = self.rope.line_to_byte(line);
        Span::new(start, start + self.rope.line(line).len_bytes())
    }

    pub fn line_of(&self, offset: usize) -> usize {
        self.rope.byte_to_line(self.floor(offset))
    }

    /// The nearest character boundary at or before `offset`, inside the text.
    fn floor(&self, offset: usize) -> usize {
        let offset = offset.min(self.len());
        self.rope.char_to_byte(self.rope.byte_to_char(offset))
    }
}
