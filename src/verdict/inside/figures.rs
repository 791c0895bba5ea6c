//! [`Figures`]: the figures of a passage among its words.

use crate::claim::Passage;
use crate::language::phrases::Phrases;
use crate::mention::reader::Reader;
use crate::value::Value;
use crate::value::quantity::Quantity;

/// A figure with the tokens that it takes.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    pub mention: usize,
    pub first: usize,
    /// The token behind it.
    pub end: usize,
    pub quantity: &'a Quantity,
}

/// The figures of a passage, in order, with its words.
pub struct Figures<'a> {
    pub reader: Reader<'a>,
    pub all: Vec<Figure<'a>>,
    /// Where each mention that is no figure starts: dates, lengths of time, names with numbers.
    others: Vec<usize>,
    /// The token behind each sentence.
    ends: Vec<usize>,
}

impl<'a> Figures<'a> {
    pub fn of(passage: &'a Passage) -> Figures<'a> {
        let token = |offset: usize| passage.tokens.partition_point(|t| t.span.start() < offset);
        let (mut all, mut others) = (Vec::new(), Vec::new());
        for (mention, m) in passage.mentions.iter().enumerate() {
            let first = passage.token_at(m.span.start());
            match &m.value {
                Value::Quantity(quantity) => all.push(Figure { mention, first, end: token(m.span.end()), quantity }),
                _ => others.push(first),
            }
        }
        let ends = passage.sentences.iter().map(|s| token(s.end())).collect();
        Figures { reader: Reader::new(&passage.prose, passage.language), all, others, ends }
    }

    /// The figure whose first token this is.
    pub fn at(&self, token: usize) -> Option<&Figure<'a>> {
        let place = self.all.partition_point(|f| f.first < token);
        self.all.get(place).filter(|f| f.first == token)
    }

    /// The figures that start in a range of tokens.
    pub fn within(&self, from: usize, to: usize) -> &[Figure<'a>] {
        let place = |token: usize| self.all.partition_point(|f| f.first < token);
        &self.all[place(from)..place(to).max(place(from))]
    }

    /// Whether a date or another mention that is no figure starts here.
    pub fn other_at(&self, token: usize) -> bool {
        self.others.binary_search(&token).is_ok()
    }

    /// The first token of the sentence around a token, and the token behind its last.
    pub fn sentence(&self, token: usize) -> (usize, usize) {
        let n = self.ends.partition_point(|&end| end <= token);
        let start = if n == 0 { 0 } else { self.ends[n - 1] };
        (start, self.ends.get(n).copied().unwrap_or(self.reader.len()))
    }

    /// The first token of the sentence around a token, and the token behind its last, no further than is looked at: a sentence
    /// may be a megabyte long.
    pub fn near(&self, token: usize) -> (usize, usize) {
        const FURTHEST: usize = 300;
        let (start, end) = self.sentence(token);
        (start.max(token.saturating_sub(FURTHEST)), end.min(token + FURTHEST))
    }

    /// Whether one of the phrases starts at a token of a range and ends in it.
    pub fn has<T: Copy>(&self, phrases: &Phrases<T>, from: usize, to: usize) -> bool {
        (from..to).any(|i| self.reader.find(i, phrases).is_some_and(|(end, _)| end <= to))
    }
}
