//! Other words in a quote's place: `Varga gọi kế hoạch là "…"` in both, with another quote.

use super::compare::compare;
use super::speaker::{Relation, Who, relation};
use super::words::{Kind, Word, quoted, words};
use super::{Checked, said_by};
use crate::language::Language;
use crate::mention::attribution::Quote;
use crate::text::span::Span;
use crate::text::token::{Token, tokenize};
use crate::verdict::{Evidence, Judged};

/// What is called something must weigh so much, in words that both sides have, and be so much of the report's.
const OBJECT_WEIGHT: f32 = 2.5;
const OBJECT_SHARE: f32 = 0.75;
/// Words between the verb and its quote.
const LONGEST_OBJECT: usize = 14;
/// Longer quotes are speech, of which a speaker may say much.
const LONGEST: usize = 12;
/// Words that the two quotes share at least, and of how many one.
const SHARED: usize = 2;
const ONE_OF: usize = 4;

/// What the source has where the report has this quote: the same speaker says it of the same thing, in partly the same words.
pub fn other_words(checked: &Checked, who: &Who, report: &[Word]) -> Option<Judged> {
    let (passage, index) = (checked.passage, checked.index);
    let object = object(&passage.prose, &passage.tokens, checked.quote, passage.language)?;
    let mut found: Option<(Evidence, Span)> = None;
    if report.len() > LONGEST {
        return None;
    }
    for &article in checked.event {
        let (text, reading) = (&index.article(article).text, index.reading(article));
        for quote in reading.quotes.iter().filter(|q| !q.nested && q.kind.is_speech() && q.parts.len() == 1) {
            let Some(around) = before(text, quote) else { continue };
            let tokens: Vec<Token> =
                tokenize(around.of(text)).into_iter().map(|t| shifted(t, around.start())).collect();
            if !is_told_of(&object, text, &tokens, quote, reading.language) {
                continue;
            }
            let part = quote.parts[0];
            let inside: Vec<Token> = tokenize(part.of(text)).into_iter().map(|t| shifted(t, part.start())).collect();
            let source = quoted(text, &inside, &quote.parts, reading.language);
            let alike = source.len() <= LONGEST && source.len().abs_diff(report.len()) * 2 <= report.len();
            let shared = compare(report, &source, &[]).map_or(0, |c| c.equal.len());
            let same = || said_by(article, quote, index).is_some_and(|w| relation(who, &w, index) == Relation::Same);
            if !alike || shared < SHARED || shared * ONE_OF < report.len() || !same() {
                continue;
            }
            if found.as_ref().is_some_and(|f| f.1.of(&index.article(f.0.article).text) != part.of(text)) {
                return None;
            }
            found.get_or_insert_with(|| (Evidence::at(article, part, 0.5, index), part));
        }
    }
    let (evidence, part) = found?;
    let text = &index.article(evidence.article).text;
    Some(checked.claim().replaced(part.of(text), index, vec![evidence]))
}

/// From the verb to the quote, in the source.
fn before(text: &str, quote: &Quote) -> Option<Span> {
    let cue = quote.cue.filter(|c| c.end() <= quote.span.start())?;
    let between = text.get(cue.end()..quote.span.start())?;
    (between.len() <= LONGEST_OBJECT * 12 && !between.contains('\n')).then(|| Span::new(cue.end(), quote.span.start()))
}

/// What the verb before a quote has between itself and the quote.
fn object(text: &str, tokens: &[Token], quote: &Quote, language: Language) -> Option<Vec<Word>> {
    let stretch = before(text, quote)?;
    let from = tokens.partition_point(|t| t.span.start() < stretch.start());
    let to = tokens.partition_point(|t| t.span.start() < stretch.end()).max(from);
    let object: Vec<Word> =
        words(text, &tokens[from..to], language).into_iter().filter(|w| w.kind == Kind::Said).collect();
    (object.len() <= LONGEST_OBJECT && weight(&object) >= OBJECT_WEIGHT).then_some(object)
}

fn weight(words: &[Word]) -> f32 {
    words.iter().map(|w| w.weight).sum()
}

/// Whether the source's quote is told of the same thing.
fn is_told_of(object: &[Word], text: &str, tokens: &[Token], quote: &Quote, language: Language) -> bool {
    let theirs: Vec<Word> = words(text, tokens, language);
    let shared: Vec<Word> = object.iter().filter(|w| theirs.iter().any(|t| t.key == w.key)).copied().collect();
    let weight_shared = weight(&shared);
    quote.cue.is_some()
        && theirs.len() <= LONGEST_OBJECT
        && weight_shared >= OBJECT_WEIGHT
        && weight_shared >= OBJECT_SHARE * weight(object)
}

fn shifted(token: Token, by: usize) -> Token {
    Token { span: token.span.shift(by), ..token }
}
