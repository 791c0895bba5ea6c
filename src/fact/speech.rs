//! Who says what in a whole article: its paragraphs one by one, and the quotes that reach from one to the next.

use super::Reading;
use crate::corpus::Paragraph;
use crate::mention::attribution::{Attribution, Said, quote_block};
use crate::text::span::Span;

/// The quotes and attributions of an article so far, in offsets of its text.
#[derive(Default)]
pub struct Gathered {
    pub said: Said,
    open: Option<Open>,
}

/// What a paragraph leaves to the next.
enum Open {
    /// `… cho biết:` at its end.
    Colon(Attribution),
    /// A quote without its closing mark; its place in [`Said::quotes`].
    Quote(usize),
}

impl Gathered {
    /// Adds what was read in a paragraph; `part` and `last_sentence` are in offsets of its prose.
    pub fn add(&mut self, part: Said, paragraph: &Paragraph, prose: &str, last_sentence: Option<Span>) {
        let at = paragraph.span.start();
        let end = at + prose.trim_end().len();
        let mut part = Said {
            quotes: part.quotes.into_iter().map(|q| q.shift(at)).collect(),
            attributions: part.attributions.into_iter().map(|a| a.shift(at)).collect(),
        };
        let block = Span::new(at, at + without_citations(prose).len());
        match self.open.take() {
            Some(Open::Colon(by)) if paragraph.kind.is_read() && !paragraph.is_heading() => {
                announced(&mut part, prose, block, by)
            }
            Some(Open::Quote(first)) => self.joined(&mut part, first, at),
            _ => {}
        }
        if paragraph.quote {
            quote_block(&mut part, block, None);
        }
        let unclosed = part.quotes.last().is_some_and(|q| !q.closed && q.span.end() == end);
        let last = last_sentence.filter(|_| prose.trim_end().ends_with(':')).map(|s| s.shift(at));
        self.open = match last.and_then(|sentence| introduction(&part, sentence)) {
            Some(by) => Some(Open::Colon(by)),
            None => unclosed.then(|| Open::Quote(self.said.quotes.len() + part.quotes.len() - 1)),
        };
        self.said.quotes.append(&mut part.quotes);
        self.said.attributions.append(&mut part.attributions);
    }

    /// A quote that goes on in the paragraph at `at`, which opens with a mark again: who says one part says the other.
    fn joined(&mut self, part: &mut Said, first: usize, at: usize) {
        let Some(next) = part.quotes.first_mut().filter(|q| q.span.start() == at) else { return };
        let before = &mut self.said.quotes[first];
        if next.speaker.is_none() {
            (next.speaker, next.cue) = (before.speaker, before.cue);
        } else if before.speaker.is_none() {
            (before.speaker, before.cue) = (next.speaker, next.cue);
        }
    }
}

/// The last attribution with a speaker in the sentence whose colon ends a paragraph.
fn introduction(part: &Said, sentence: Span) -> Option<Attribution> {
    let said = part.attributions.iter().rev().take(16);
    said.filter(|a| sentence.contains(a.cue) && a.speaker.is_some()).max_by_key(|a| a.cue.start()).copied()
}

/// The paragraph behind a colon: its first quote, or all of it where it has no marks, is what was announced.
fn announced(part: &mut Said, prose: &str, block: Span, by: Attribution) {
    const SHORTEST: usize = 60;
    match part.quotes.first_mut().filter(|q| q.span.start() <= block.start() + 4) {
        Some(quote) if quote.speaker.is_some() => {}
        Some(quote) => {
            (quote.speaker, quote.cue) = (by.speaker, Some(by.cue));
            part.attributions.push(Attribution { content: quote.parts[0], ..by });
        }
        None if block.len() >= SHORTEST && prose.ends_with(['.', '!', '?', '…', ']']) => {
            quote_block(part, block, by.speaker.map(|s| (s, by.cue)));
            part.attributions.push(Attribution { content: block, ..by });
        }
        None => {}
    }
}

/// A text without citation marks at its end: `…[31]`.
fn without_citations(text: &str) -> &str {
    let mut text = text.trim_end();
    while let Some((before, mark)) = text.strip_suffix(']').and_then(|t| t.rsplit_once('['))
        && mark.bytes().all(|b| b.is_ascii_digit())
    {
        text = before.trim_end();
    }
    text
}

/// Notes at each sentence what is said of it.
pub fn to_sentences(reading: &mut Reading) {
    reading.attributions.sort_by_key(|a| (a.cue, a.content));
    for (number, attribution) in reading.attributions.iter().enumerate() {
        let content = attribution.content;
        let first = reading.sentences.partition_point(|s| s.span.end() <= content.start());
        for sentence in reading.sentences[first..].iter_mut().take_while(|s| s.span.start() < content.end()) {
            sentence.attributions.push(number as u32);
        }
    }
}
