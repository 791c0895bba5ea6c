//! [`Scope`]: a paragraph as a row of items, each a token or a whole quote, cut into sentences.

use std::ops::Range;

use crate::language::Language;
use crate::language::phrases::{Phrases, WordSet};
use crate::language::speech::{self, Speech};
use crate::language::vocabulary::Begins;
use crate::mention::Mention;
use crate::mention::names::NameMention;
use crate::mention::quotes::Marked;
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::text::token::{Gap, TokenKind};
use crate::text::word_key::WordKey;
use crate::value::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    Token(u32),
    /// The place of a quote in [`Scope::marks`]. Its words are not seen.
    Quote(u32),
}

pub struct Scope<'a> {
    pub reader: &'a Reader<'a>,
    pub speech: &'static Speech,
    pub marks: &'a [Marked],
    pub names: &'a [NameMention],
    pub values: &'a [Mention],
    pub items: Vec<Item>,
    /// Ranges of items.
    pub sentences: Vec<Range<usize>>,
    breaks: &'a [Span],
}

impl<'a> Scope<'a> {
    pub fn new(
        reader: &'a Reader<'a>,
        marks: &'a [Marked],
        breaks: &'a [Span],
        names: &'a [NameMention],
        values: &'a [Mention],
    ) -> Scope<'a> {
        let empty = Scope {
            reader,
            speech: speech::of(reader.language),
            marks,
            names,
            values,
            items: Vec::new(),
            sentences: Vec::new(),
            breaks,
        };
        empty.filled(0..reader.len(), 0)
    }

    /// What stands in a quote, as a scope of its own.
    pub fn inside(&self, mark: &Marked) -> Scope<'a> {
        let empty = Scope { items: Vec::new(), sentences: Vec::new(), ..*self };
        let first = self.marks.partition_point(|m| m.span.start() <= mark.span.start());
        empty.filled(mark.first as usize..mark.last as usize, first)
    }

    /// Lays out the items of a range of tokens, with the quotes from number `quote` on as one item each.
    fn filled(mut self, tokens: Range<usize>, mut quote: usize) -> Scope<'a> {
        let starts = |s: &Scope, i: usize| s.reader.tokens[i].span.start();
        self.items.reserve(tokens.len());
        let mut next_break = match tokens.clone().next() {
            Some(first) => self.breaks.partition_point(|b| b.start() <= starts(&self, first)),
            None => return self,
        };
        let (mut i, mut sentence) = (tokens.start, 0);
        while i < tokens.end {
            let start = starts(&self, i);
            while self.marks.get(quote).is_some_and(|m| m.span.start() < start) {
                quote += 1;
            }
            let mark = self.marks.get(quote).filter(|m| m.span.start() == start && (m.last as usize) <= tokens.end);
            if self.breaks.get(next_break).is_some_and(|b| b.start() <= start)
                || i > tokens.start && self.reader.capital(i) && (self.opens_credit(i) || self.opens_sentence(i))
            {
                if self.items.len() > sentence {
                    self.sentences.push(sentence..self.items.len());
                }
                sentence = self.items.len();
            }
            match mark {
                Some(m) => {
                    self.items.push(Item::Quote(quote as u32));
                    i = m.last as usize + usize::from(m.closed);
                }
                None => {
                    self.items.push(Item::Token(i as u32));
                    i += 1;
                }
            }
            // Sentences that end inside a quote do not end here.
            next_break += self.breaks[next_break..].iter().take_while(|b| b.start() <= start).count();
            if let Some(m) = mark {
                next_break += self.breaks[next_break..].iter().take_while(|b| b.start() < m.span.end()).count();
            }
        }
        if self.items.len() > sentence {
            self.sentences.push(sentence..self.items.len());
        }
        self
    }

    pub fn text(&self) -> &'a str {
        self.reader.text
    }

    pub fn vietnamese(&self) -> bool {
        self.reader.language == Language::Vietnamese
    }

    pub fn token(&self, item: usize) -> Option<usize> {
        match self.items.get(item) {
            Some(Item::Token(i)) => Some(*i as usize),
            _ => None,
        }
    }

    pub fn quote(&self, item: usize) -> Option<&'a Marked> {
        self.quote_number(item).map(|q| &self.marks[q])
    }

    pub fn quote_number(&self, item: usize) -> Option<usize> {
        match self.items.get(item) {
            Some(Item::Quote(q)) => Some(*q as usize),
            _ => None,
        }
    }

    /// The folded word of an item; "" for a quote and past the end.
    pub fn word(&self, item: usize) -> &str {
        self.token(item).map_or("", |i| self.reader.at(i))
    }

    fn key(&self, item: usize) -> WordKey {
        self.token(item).map_or(WordKey::NONE, |i| self.reader.key(i))
    }

    /// Whether the word of an item is in a set.
    pub fn among(&self, item: usize, set: &WordSet) -> bool {
        set.has(self.key(item))
    }

    /// Whether one of some things can begin at an item.
    pub fn begins(&self, item: usize, what: Begins) -> bool {
        self.token(item).is_some_and(|i| self.reader.begins(i, what))
    }

    pub fn is_symbol(&self, item: usize) -> bool {
        self.token(item).is_some_and(|i| self.reader.tokens[i].kind == TokenKind::Symbol)
    }

    pub fn capital(&self, item: usize) -> bool {
        self.token(item).is_some_and(|i| self.reader.capital(i))
    }

    /// Whether nothing stands between an item and the one before it.
    pub fn glued(&self, item: usize) -> bool {
        self.token(item).is_some_and(|i| self.reader.tokens[i].gap == Gap::None)
    }

    pub fn start(&self, item: usize) -> usize {
        self.span_of(item).start()
    }

    pub fn end(&self, item: usize) -> usize {
        self.span_of(item).end()
    }

    pub fn span_of(&self, item: usize) -> Span {
        match self.items[item] {
            Item::Token(i) => self.reader.tokens[i as usize].span,
            Item::Quote(q) => self.marks[q as usize].span,
        }
    }

    /// The span of a range of items, which must not be empty.
    pub fn span(&self, items: Range<usize>) -> Span {
        self.span_of(items.start).cover(self.span_of(items.end - 1))
    }

    /// The longest phrase of a table at an item: the item behind it and what it stands for.
    pub fn find<T: Copy>(&self, item: usize, end: usize, table: &Phrases<T>) -> Option<(usize, T)> {
        let word = |k: usize| if item + k < end { self.key(item + k) } else { WordKey::NONE };
        table.at(word).map(|(n, value)| (item + n, value))
    }

    /// The longest phrase of a table that ends just before an item: its first item and what it stands for.
    pub fn find_before<T: Copy>(&self, item: usize, start: usize, table: &Phrases<T>) -> Option<(usize, T)> {
        const LONGEST: usize = 4;
        let word = |k: usize| match item.checked_sub(k + 1) {
            Some(at) if at >= start => self.key(at),
            _ => WordKey::NONE,
        };
        table.before(word, LONGEST).map(|(n, value)| (item - n, value))
    }

    /// The name that starts at an offset, or the one that ends there.
    pub fn name_from(&self, start: usize) -> Option<&'a NameMention> {
        let at = self.names.partition_point(|n| n.span.start() < start);
        self.names.get(at).filter(|n| n.span.start() == start)
    }

    pub fn name_to(&self, end: usize) -> Option<&'a NameMention> {
        let at = self.names.partition_point(|n| n.span.start() < end);
        self.names[..at].last().filter(|n| n.span.end() == end)
    }

    /// The name around an offset inside it.
    pub fn name_around(&self, offset: usize) -> Option<&'a NameMention> {
        let at = self.names.partition_point(|n| n.span.start() <= offset);
        self.names[..at].last().filter(|n| offset < n.span.end())
    }

    /// The date or duration that ends at an offset.
    pub fn time_to(&self, end: usize) -> Option<Span> {
        let at = self.values.partition_point(|v| v.span.start() < end);
        let value = self.values[..at].last().filter(|v| v.span.end() == end)?;
        matches!(value.value, Value::Date(_) | Value::Duration(_)).then_some(value.span)
    }

    /// The date or duration that starts at an offset.
    pub fn time_from(&self, start: usize) -> Option<Span> {
        let at = self.values.partition_point(|v| v.span.start() < start);
        let value = self.values.get(at).filter(|v| v.span.start() == start)?;
        matches!(value.value, Value::Date(_) | Value::Duration(_)).then_some(value.span)
    }

    /// The item that an offset stands in or before, searched from `from` backwards.
    pub fn item_back_to(&self, from: usize, least: usize, offset: usize) -> usize {
        let mut item = from;
        while item > least && self.start(item - 1) >= offset {
            item -= 1;
        }
        item
    }

    /// Where the bracket opens that closes at the item before `end`.
    pub fn bracket_before(&self, end: usize, least: usize) -> Option<usize> {
        const LONGEST: usize = 40;
        if end <= least || self.word(end - 1) != ")" {
            return None;
        }
        (least.max(end.saturating_sub(LONGEST))..end).rev().find(|&i| self.word(i) == "(")
    }

    pub fn is_dash(&self, item: usize) -> bool {
        matches!(self.word(item), "-" | "–" | "—") && !(self.glued(item) && self.glued(item + 1))
    }
}
