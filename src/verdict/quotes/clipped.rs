//! Quotes that are cut where the source's words turn: before a *but*, behind a *not*.

use super::Checked;
use super::source::Found;
use super::words::Word;
use crate::language::quoting::{DENYING, TURNING};
use crate::text::fold::lower;
use crate::text::span::Span;

/// How a quote is cut.
pub enum Cut {
    /// What a reader should know, in words.
    Told(String),
    /// The source's sentence begins with this word, which denies; the report's begins behind it, as if it were whole.
    Denial(Span),
}

/// So many words behind the quote are shown.
const SHOWN: usize = 6;
/// A denial of the report's own stands no further before its quote, in tokens.
const REACH: usize = 5;

pub fn cut(checked: &Checked, report: &[Word], found: &Found) -> Option<Cut> {
    let text = &checked.index.article(found.article).text;
    let stretch = &found.compared.source;
    let quote = found.in_quote(checked.index)?;
    let inside = |w: &&Word| quote.parts.iter().any(|p| p.contains(w.span));
    let word = |w: &Word| lower(w.span.of(text));
    if let Some(next) = found.words.get(stretch.end).filter(inside).filter(|w| TURNING.contains(&word(w).as_str())) {
        let behind = &found.words[stretch.end..found.words.len().min(stretch.end + SHOWN)];
        let shown = behind.iter().filter(inside).map(|w| w.span).fold(next.span, Span::cover);
        return Some(Cut::Told(format!("the source goes on: “{}…”", shown.of(text))));
    }
    let before = stretch.start.checked_sub(1).and_then(|i| found.words.get(i)).filter(inside)?;
    let denies = DENYING.contains(&word(before).as_str());
    let (prose, tokens) = (&checked.passage.prose, &checked.passage.tokens);
    let first = report.first()?.span;
    let at = tokens.partition_point(|t| t.span.end() <= first.start());
    let told = tokens[at.saturating_sub(REACH)..at].iter().any(|t| DENYING.contains(&t.folded(prose).as_ref()));
    if !denies || told {
        return None;
    }
    let part = quote.parts.iter().find(|p| p.contains(before.span))?;
    let lead = text[part.start()..before.span.start()].trim_end();
    let begins = lead.is_empty() || lead.ends_with(['.', '!', '?', '…']);
    let next = found.words.get(stretch.start)?.span;
    let joined = text.get(before.span.end()..next.start()).is_some_and(|gap| gap.trim().is_empty());
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    Some(match begins && joined && capital(first.of(prose)) && !capital(next.of(text)) {
        true => Cut::Denial(before.span),
        false => Cut::Told(format!("the source has “{}” right before it", before.span.of(text))),
    })
}
