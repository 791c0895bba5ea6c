//! [`Span`]: a byte range of one document.

use std::ops::Range;

/// A half-open range of UTF-8 bytes `[start, end)`, on character boundaries of exactly one text.
///
/// Which text it belongs to is known from where it is kept; spans of two texts are never mixed.
/// Texts are limited to 4 GiB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span `[start, end)`; an `end` before `start` gives the empty span at `start`.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end.max(start) as u32 }
    }

    pub fn start(self) -> usize {
        self.start as usize
    }

    pub fn end(self) -> usize {
        self.end as usize
    }

    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// The same stretch counted from `offset` bytes earlier, so that a span of a part becomes one of the whole.
    pub fn shift(self, offset: usize) -> Span {
        Span { start: self.start + offset as u32, end: self.end + offset as u32 }
    }

    /// The inverse of [`Span::shift`]. The span must not start before `offset`.
    pub fn unshift(self, offset: usize) -> Span {
        Span { start: self.start - offset as u32, end: self.end - offset as u32 }
    }

    /// From the start of the earlier to the end of the later.
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether a cursor at `offset` touches the span; both ends count, as an editor's cursor stands between characters.
    pub fn touches(self, offset: usize) -> bool {
        self.start() <= offset && offset <= self.end()
    }

    /// The text under the span.
    pub fn of(self, text: &str) -> &str {
        &text[self.range()]
    }
}

/// The character boundary of a text at or before an offset, which may lie behind its end.
pub fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0)
}
