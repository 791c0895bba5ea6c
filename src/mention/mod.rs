//! Mentions: spans of a text and what is read from them. Knows no side: articles and reports are read alike.

pub mod clause;
pub mod names;
pub mod terms;

use jiff::civil::Date;

use crate::language::Language;
use crate::text::span::Span;
use crate::value::Value;

/// A span of text and the value that was read from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// What a person would underline: `khoảng 100.000 cư dân`.
    pub span: Span,
    /// The bare number or date inside `span`.
    pub core: Span,
    pub value: Value,
}

impl Mention {
    /// The same mention counted from `offset` bytes earlier.
    pub fn shift(self, offset: usize) -> Mention {
        Mention { span: self.span.shift(offset), core: self.core.shift(offset), ..self }
    }
}

/// Reads every date, duration, quantity and identifier of `text`, in order, without overlaps. Never fails.
/// Relative and year-less dates stay unresolved: see [`resolve`].
pub fn values(_text: &str, _language: Language) -> Vec<Mention> {
    Vec::new()
}

/// Fills in what the context of a whole text gives: years from the publication date, `cùng ngày` and
/// `hai ngày sau cuộc họp` from the dates around them. `mentions` are those of `text`, in order.
pub fn resolve(_text: &str, _mentions: &mut [Mention], _published: Option<Date>) {}
