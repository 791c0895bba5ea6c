//! Quotes and what is said of them: their kind, their parts and their speaker.

use super::scope::{Item, Scope};
use super::sentence::Clause;
use super::{Attribution, Quote, QuoteKind, Said};
use crate::mention::quotes::Marked;
use crate::text::span::Span;

/// A quote of so many words is a sentence even where nobody is said to say it.
const SENTENCE: u32 = 9;
/// A name or a motto has no more.
const NAME: u32 = 8;
/// So many words in what is said before its speaker are an expression: `“Người thổi còi” đã tìm được việc, luật sư cho biết`.
const EXPRESSION: u32 = 4;

/// The quotes and attributions of a paragraph, from its clauses.
pub fn quotes(scope: &Scope, clauses: &[Clause]) -> Said {
    let owners = owners(scope, clauses);
    let mut said = Said::default();
    for clause in clauses.iter().filter(|c| !is_unclear(scope, c)) {
        let quote = |item: usize| scope.quote(item).map(|m| m.content);
        let items = &clause.content.items;
        let content = match items.len() {
            0 => continue,
            1 => quote(items.start).unwrap_or_else(|| scope.span_of(items.start)),
            _ => scope.span(items.clone()),
        };
        said.attributions.push(attribution(scope, clause, content));
    }
    said.quotes.extend(dialogue(scope, clauses));
    let mut whole: Option<usize> = None;
    for (number, mark) in scope.marks.iter().enumerate() {
        let owner = owners[number];
        // Somebody else is brought in where a closing mark was forgotten.
        let lost = |m: &Marked| !m.closed && m.content.of(scope.text()).trim_end().ends_with(':');
        let lost = lost(mark) || number > 0 && lost(&scope.marks[number - 1]);
        let clause = owner.clause.map(|c| &clauses[c]).filter(|_| !lost);
        if owner.continues
            && let Some(first) = whole
            && let Some(clause) = clause
        {
            let quote: &mut Quote = &mut said.quotes[first];
            quote.parts.push(mark.content);
            quote.span = quote.span.cover(mark.span);
            said.attributions.push(attribution(scope, clause, mark.content));
            continue;
        }
        let kind = kind(scope, mark, owner.item, clause);
        let speaks = kind == QuoteKind::Direct;
        if mark.depth == 0 {
            whole = Some(said.quotes.len());
        }
        said.quotes.push(Quote {
            span: mark.span,
            parts: vec![mark.content],
            kind,
            nested: mark.depth > 0,
            closed: mark.closed,
            speaker: clause.filter(|_| speaks).and_then(Clause::speaker),
            cue: clause.filter(|_| speaks).map(|c| scope.span(c.cue.clone())),
        });
    }
    said
}

/// A paragraph that opens with a dash and goes on with `…, ông nói`: what stands between is speech without marks.
fn dialogue(scope: &Scope, clauses: &[Clause]) -> Option<Quote> {
    let clause = clauses.first()?;
    let content = clause.content.items.clone();
    let opens = scope.is_dash(0)
        && content.start == 1
        && clause.content.backward
        && content.clone().all(|i| scope.quote(i).is_none());
    let span = opens.then(|| scope.span(content))?;
    Some(Quote {
        span,
        parts: vec![span],
        kind: QuoteKind::Direct,
        nested: false,
        closed: true,
        speaker: clause.speaker(),
        cue: Some(scope.span(clause.cue.clone())),
    })
}

fn attribution(scope: &Scope, clause: &Clause, content: Span) -> Attribution {
    Attribution {
        content,
        cue: scope.span(clause.cue.clone()),
        manner: clause.manner,
        speaker: clause.speaker(),
        medium: clause.medium,
    }
}

/// What governs a quote.
#[derive(Clone, Copy, Default)]
struct Owner {
    /// The quote's item; none for one in another quote.
    item: Option<usize>,
    clause: Option<usize>,
    /// It goes on with the quote before: `"…", ông nói. "…"`.
    continues: bool,
}

/// Whether somebody says the clause and it is not understood who.
fn is_unclear(scope: &Scope, clause: &Clause) -> bool {
    clause.noun.is_none() && scope.find(clause.cue.start, clause.cue.end, &scope.speech.unsaid).is_none()
}

fn owners(scope: &Scope, clauses: &[Clause]) -> Vec<Owner> {
    let mut owners = vec![Owner::default(); scope.marks.len()];
    let mut number = 0;
    let places: Vec<(usize, usize)> = scope
        .items
        .iter()
        .enumerate()
        .filter_map(|(item, i)| match i {
            Item::Quote(quote) => Some((item, *quote as usize)),
            Item::Token(_) => None,
        })
        .collect();
    for &(item, quote) in &places {
        owners[quote].item = Some(item);
    }
    for (at, clause) in clauses.iter().enumerate() {
        // Later clauses lie deeper, except that one behind its quote owns it alone.
        let inside = places.partition_point(|p| p.0 < clause.content.items.start);
        for &(item, quote) in places[inside..].iter().take_while(|p| p.0 < clause.content.items.end) {
            let taken = owners[quote]
                .clause
                .is_some_and(|c| clauses[c].content.backward && clauses[c].content.items == (item..item + 1));
            if !taken && (clause.noun.is_some() || is_unclear(scope, clause)) {
                owners[quote].clause = Some(at).filter(|_| !is_others(scope, clause, item));
            }
        }
    }
    while number < places.len() {
        let (item, quote) = places[number];
        if let Some(at) = owners[quote].clause
            && let Some(&(next_item, next)) = places.get(number + 1)
            && owners[next].clause.is_none()
            && clauses[at].content.backward
            && clauses[at].content.items == (item..item + 1)
            && goes_on(scope, &clauses[at], next_item)
        {
            owners[next].clause = Some(at);
            owners[next].continues = true;
        }
        number += 1;
    }
    owners
}

/// Whether a quote in what somebody says is told to be others' words: `tấm biển có nội dung "…"`, `câu mà ông An viết "…"`.
fn is_others(scope: &Scope, clause: &Clause, quote: usize) -> bool {
    const REACH: usize = 10;
    let first = clause.content.items.start;
    if quote == first || clause.content.backward {
        return false;
    }
    let near = quote.saturating_sub(REACH).max(first)..quote;
    let tells = |i: &usize| scope.is_symbol(*i) || scope.quote(*i).is_some();
    let from = near.clone().rev().find(tells).map_or(near.start, |i| i + 1);
    scope.find_before(quote, first, &scope.speech.inscriptions).is_some()
        || (from..quote).any(|i| {
            scope.among(i, &scope.speech.relatives) && (i + 1..quote).any(|k| scope.name_from(scope.start(k)).is_some())
        })
}

/// Whether a quote stands in the middle of what somebody says, with no mark before it.
fn is_embedded(scope: &Scope, clause: &Clause, quote: usize) -> bool {
    const NEAR: usize = 5;
    let first = clause.content.items.start;
    let follows = |before: usize| scope.is_symbol(before) && scope.word(before) != "(";
    let far = clause.content.backward || quote > clause.cue.end + NEAR;
    clause.content.items.len() > 1 && far && quote > first && !follows(quote - 1)
}

/// Whether nothing but the end of the insertion stands between a clause and the next quote.
fn goes_on(scope: &Scope, clause: &Clause, quote: usize) -> bool {
    const LONGEST: usize = 12;
    let inverted = clause.noun.is_some_and(|n| n.start >= clause.cue.end);
    let from = clause.cue.end;
    if quote < from || quote - from > LONGEST {
        return false;
    }
    let long = scope.quote(quote).is_some_and(|m| m.last - m.first >= 3);
    // Another speaker behind it makes it another quote.
    if quote + 1 < scope.items.len() && (scope.word(quote + 1) == "," || scope.is_dash(quote + 1)) {
        return false;
    }
    let marked = quote > from && matches!(scope.word(quote - 1), "," | "." | ":" | "-" | "–");
    let parts = |i: usize| matches!(scope.word(i), "." | ":" | ";") || scope.word(i) == "," && !inverted;
    long && marked && !(from..quote - 1).any(parts)
}

/// What a quote is, by what stands before it and how long it is.
fn kind(scope: &Scope, mark: &Marked, item: Option<usize>, clause: Option<&Clause>) -> QuoteKind {
    let governed = clause.is_some();
    let backward = clause.is_some_and(|c| c.content.backward);
    let embedded = clause.zip(item).is_some_and(|(c, item)| is_embedded(scope, c, item));
    let text = mark.content.of(scope.text());
    let words = (mark.first..mark.last).filter(|&i| scope.reader.is_word(i as usize)).count() as u32;
    let ends = text.ends_with(['.', '!', '?', '…', ',']);
    if let Some(item) = item {
        let capital = text.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
        // "được coi là một “…”"
        let lead = (0..item).rev().find(|&i| !scope.among(i, &scope.speech.determiners)).map_or(0, |i| i + 1);
        if scope.find_before(item, 0, &scope.speech.terms).is_some()
            || scope.find_before(lead, 0, &scope.speech.terms).is_some()
        {
            return QuoteKind::Term;
        }
        if capital && !ends && scope.find_before(item, 0, &scope.speech.works).is_some() {
            return QuoteKind::Title;
        }
        // "bởi “Em bé làng chài” nay đã lớn": a name. "xây dựng thành phố “xanh - sạch - đẹp”": a motto.
        let motto = || (mark.first + 1..mark.last).any(|i| matches!(scope.reader.at(i as usize), "-" | "–"));
        if embedded && backward && words <= EXPRESSION {
            return QuoteKind::Term;
        }
        if embedded && (capital && !ends && (words <= NAME || !mark.closed) || words <= NAME && motto()) {
            return QuoteKind::Title;
        }
        let introduced = item > 0 && scope.word(item - 1) == ":";
        if governed && (words > 2 || !scope.vietnamese() || introduced) || introduced && words > 2 {
            return QuoteKind::Direct;
        }
    }
    if words >= SENTENCE || ends && words > 2 { QuoteKind::Direct } else { QuoteKind::Term }
}
