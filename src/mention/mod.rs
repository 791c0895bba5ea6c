//! Mentions: spans of a text and what is read from them. Knows no side: articles and reports are read alike.

pub mod attribution;
pub mod clause;
pub mod inherit;
pub mod names;
pub mod quotes;
pub mod terms;

mod calendar;
mod compose;
mod context;
mod dates;
mod days;
mod durations;
mod feasts;
mod hours;
mod identifiers;
mod lunar;
mod months;
mod named;
mod nouns;
mod nth;
mod numerals;
mod numeric;
mod opening;
mod oral;
mod parts;
mod periods;
mod pieces;
mod portions;
pub mod posts;
mod quantities;
mod ranges;
pub mod reader;
mod relative;
pub mod render;
mod resolve;
mod times;
mod told_days;
mod weekdays;
mod years;

use jiff::civil::{Date, DateTime};

use crate::language::Language;
use crate::text::span::Span;
use crate::value::Value;
use reader::Reader;

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
    /// The same mention counted from `offset` bytes later, which must not be behind it.
    pub fn unshift(self, offset: usize) -> Mention {
        Mention { span: self.span.unshift(offset), core: self.core.unshift(offset), ..self }
    }

    /// The same mention counted from `offset` bytes earlier.
    pub fn shift(self, offset: usize) -> Mention {
        Mention { span: self.span.shift(offset), core: self.core.shift(offset), ..self }
    }
}

/// Reads every date, duration, quantity and identifier of `text`, in order, without overlaps. Never fails.
/// Relative and year-less dates stay unresolved: see [`resolve()`].
pub fn values(text: &str, language: Language) -> Vec<Mention> {
    values_in(&Reader::new(text, language))
}

/// As [`values`], of a text whose tokens are at hand.
pub fn values_in(r: &Reader) -> Vec<Mention> {
    values_where(r, opening::opens)
}

/// The values that start at one of the tokens that `opens` names.
fn values_where(r: &Reader, opens: impl Fn(&Reader, usize) -> bool) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut i = 0;
    let mut floor = 0;
    while i < r.len() {
        if !opens(r, i) {
            i += 1;
            continue;
        }
        if let Some(end) = address(r, i) {
            i = end;
            continue;
        }
        let Some((start, core, core_end, end, value)) = read(r, i, floor) else {
            i += 1;
            continue;
        };
        let span = r.span(start, end);
        // A citation mark ([29]) is read so that its number is nothing else, and says nothing.
        if !span.of(r.text).starts_with('[') {
            mentions.push(Mention { span, core: r.span(core, core_end), value });
        }
        i = end.max(i + 1);
        floor = i;
    }
    quantities::settle(r, mentions.iter_mut().map(|m| &mut m.value));
    mentions
}

/// Names before dates before numbers: 102 in "số 102" is no count, 17/9 no fraction.
fn read(r: &Reader, i: usize, floor: usize) -> Option<(usize, usize, usize, usize, Value)> {
    let name = if opening::identifier(r, i) { identifiers::identifier(r, i) } else { None };
    if let Some((end, core, name)) = name {
        return Some((i, core, core + 1, end, Value::Identifier(name)));
    }
    if let Some(d) = dates::date(r, i) {
        return Some((d.start, d.core, d.end, d.end, Value::Date(d.value)));
    }
    let q = quantities::quantity(r, i, floor)?;
    Some((q.start, q.core, q.core_end, q.end, q.value))
}

/// A web or mail address at token `i`: the token after it.
fn address(r: &Reader, i: usize) -> Option<usize> {
    let starts = matches!(r.at(i), "http" | "https" | "www" | "ftp") && r.glued(i + 1)
        || r.at(i) == "@" && r.glued(i) && r.glued(i + 1);
    if !starts {
        return None;
    }
    let mut end = i + 1;
    while end < r.len() && r.glued(end) {
        end += 1;
    }
    Some(end)
}

/// Fills in what the context of a whole text gives: years from the publication date, `cùng ngày` and
/// `hai ngày sau cuộc họp` from the dates around them. `mentions` are those of `text`, in order.
pub fn resolve(text: &str, mentions: &mut [Mention], published: Option<Date>) {
    resolve::resolve(text, mentions, published.map(|d| d.at(0, 0, 0, 0)));
}

/// As [`resolve()`], with the hour of publication, which `10 phút trước` needs.
pub fn resolve_at(text: &str, mentions: &mut [Mention], published: Option<DateTime>) {
    resolve::resolve(text, mentions, published);
}
