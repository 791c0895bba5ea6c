//! The places of the sources that have a quote's words, exactly or nearly.

use super::compare::{Compared, compare};
use super::words::{Kind, Word, words};
use crate::index::passages::Place;
use crate::index::{ArticleId, Index};
use crate::mention::attribution::Quote;
use crate::text::span::Span;
use crate::text::token::tokenize;

/// A stretch of a source that a quote was held against.
#[derive(Clone, Debug)]
pub struct Found {
    pub article: ArticleId,
    /// The stretch's words in the article.
    pub words: Vec<Word>,
    pub compared: Compared,
    /// The source's own quote that most of the stretch stands in, by its place in the reading.
    pub quote: Option<usize>,
}

impl Found {
    /// The words of the source that the quote is held against, as a span of the article.
    pub fn span(&self) -> Span {
        let stretch = &self.words[self.compared.source.clone()];
        match (stretch.first(), stretch.last()) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::default(),
        }
    }

    /// The words of the article under a range of [`Found::words`].
    pub fn text<'a>(&self, range: std::ops::Range<usize>, index: &'a Index) -> &'a str {
        match &self.words[range] {
            [first, .., last] => first.span.cover(last.span).of(&index.article(self.article).text),
            [only] => only.span.of(&index.article(self.article).text),
            [] => "",
        }
    }

    /// The quote that the stretch stands in.
    pub fn in_quote<'a>(&self, index: &'a Index) -> Option<&'a Quote> {
        self.quote.and_then(|q| index.reading(self.article).quotes.get(q))
    }
}

/// Words before and behind the place that are looked at too: for what was left out or stands in another order.
const AROUND: usize = 14;
/// So many more where the report says that words were left out.
const AROUND_GAPS: usize = 70;

/// Holds a quote's words against a place of a source.
pub fn held_against(report: &[Word], tokens: usize, place: &Place, index: &Index) -> Option<Found> {
    let gaps = report.iter().any(|w| w.kind == Kind::Left);
    let around = (AROUND + tokens / 4 + if gaps { AROUND_GAPS } else { 0 }) as i64;
    let (from, to) = (place.start - around, place.start + tokens as i64 + around);
    let mut source = stretch(place.article, place.sentence, from, to, index);
    let compared = compare(report, &source, &[])?;
    let quotes = &index.reading(place.article).quotes;
    let Some(number) = quote_around(&source, &compared, quotes) else {
        return Some(Found { article: place.article, words: source, compared, quote: None });
    };
    // Again, now that it is known which words are the speaker's: `"…", ông nói, "…"`.
    let quote = &quotes[number];
    let outside: Vec<bool> = source.iter().map(|w| !quote.parts.iter().any(|p| p.contains(w.span))).collect();
    for (word, _) in source.iter_mut().zip(&outside).filter(|(w, outside)| **outside && quote.span.contains(w.span)) {
        word.kind = Kind::Aside;
    }
    let compared = compare(report, &source, &outside)?;
    Some(Found { article: place.article, words: source, compared, quote: Some(number) })
}

/// The outermost quote that most of the words found stand in.
fn quote_around(source: &[Word], compared: &Compared, quotes: &[Quote]) -> Option<usize> {
    let (first, last) = (source.first()?.span.start(), source.last()?.span.end());
    let found = |q: &Quote| {
        let inside = |&&(_, s): &&(usize, usize)| q.parts.iter().any(|p| p.contains(source[s].span));
        compared.equal.iter().filter(inside).count()
    };
    let near = quotes.iter().enumerate().filter(|(_, q)| q.span.start() < last && first < q.span.end() && !q.nested);
    let (number, count) = near.map(|(number, q)| (number, found(q))).max_by_key(|&(_, count)| count)?;
    (count * 4 >= compared.equal.len() * 3).then_some(number)
}

/// The words of an article between two tokens, whole sentences apart from the ends.
fn stretch(article: ArticleId, sentence: usize, from: i64, to: i64, index: &Index) -> Vec<Word> {
    let (text, reading, located) = (index.article(article), index.reading(article), index.located(article));
    let start = |s: usize| i64::from(located.start(s));
    let mut first = sentence;
    while first > 0 && start(first) > from {
        first -= 1;
    }
    let mut found = Vec::new();
    for (number, sentence) in reading.sentences.iter().enumerate().skip(first) {
        if start(number) >= to {
            break;
        }
        let paragraph = &text.paragraphs[sentence.paragraph];
        let at = paragraph.span.start();
        let Some(prose) = paragraph.prose(text).get(sentence.span.unshift(at).range()) else { continue };
        let tokens = tokenize(prose);
        let low = (from - start(number)).clamp(0, tokens.len() as i64) as usize;
        let high = (to - start(number)).clamp(low as i64, tokens.len() as i64) as usize;
        let inside = words(prose, &tokens[low..high], reading.language);
        let inside = inside.into_iter().filter(|w| w.kind != Kind::Left);
        found.extend(inside.map(|w| Word { span: w.span.shift(sentence.span.start()), ..w }));
    }
    found
}
