//! `check --format human`: the report's words and the source's, the way a good compiler prints.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Padding, Renderer, Snippet};

use super::check::{Checked, Outcome};
use super::quote::{Quote, around, wrapped};
use super::terminal::Look;
use crate::text::buffer::Encoding;
use crate::text::span::Span;
use crate::verdict::policy::Severity;
use crate::verdict::{Evidence, Judged, Verdict};

/// How many passages are quoted under one claim.
const PASSAGES: usize = 3;
/// What the renderer sets before each line: the line number's column apart.
const GUTTER: usize = 5;

/// Every finding, and a count of the rest.
pub(super) fn print(outcomes: &[Outcome], look: &Look) -> String {
    let mut output = String::new();
    for checked in outcomes.iter().filter_map(Outcome::checked) {
        for (claim, severity) in checked.findings() {
            output.push_str(&finding(checked, claim, severity, look));
            output.push_str("\n\n");
        }
    }
    if let Some(summary) = summary(outcomes) {
        output.push_str(&summary);
        output.push('\n');
    }
    output
}

/// One claim with the passages that speak against it.
fn finding(checked: &Checked, claim: &Judged, severity: Severity, look: &Look) -> String {
    let renderer = if look.color { Renderer::styled() } else { Renderer::plain() }.term_width(look.width);
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Information => Level::NOTE,
        Severity::Hint => Level::HELP,
    };
    let start = checked.buffer.position(claim.span.start(), Encoding::Utf32);
    let (line, column) = (start.line as usize + 1, start.column as usize + 1);
    let width = look.width.saturating_sub(GUTTER + line.to_string().len()).max(20);

    let report = report_lines(checked, claim.span, width);
    let passages = passages(&claim.evidence);
    let quotes: Vec<_> = passages.iter().take(PASSAGES).map(|p| quote(checked, p, width)).collect();
    let mut title = level.clone().primary_title(claim.message.as_str());
    if let Some(code) = claim.code {
        title = title.id(code.as_str());
    }
    let origin = Origin::path(checked.path.as_str()).line(line).char_column(column);
    // The place is set apart from the lines as these are cut, and their columns are not the report's.
    let mut groups = vec![
        title.element(origin),
        Group::with_level(level).element(snippet(&report, look).line_start(line)).element(Padding),
    ];
    for (origin, quote) in &quotes {
        let title = Level::NOTE.with_name("source").secondary_title(origin.as_str());
        groups.push(title.element(snippet(quote, look).line_numbering(false)).element(Padding));
    }
    let more = passages.len().saturating_sub(PASSAGES);
    if more > 0 {
        let more = format!("and {more} more {}", plural(more, "passage"));
        groups.push(Group::with_title(Level::NOTE.secondary_title(more)));
    }
    // The other figures of a sentence are seen beside it.
    for place in &claim.elsewhere {
        let there = checked.buffer.position(place.span.start(), Encoding::Utf32).line as usize + 1;
        if there != line {
            let note = format!("“{}” in line {there}", place.text);
            groups.push(Group::with_title(Level::NOTE.secondary_title(note)));
        }
    }
    // In the source's own notation the headline has said it already.
    if let Some(expected) = claim.expected.as_ref().filter(|e| claim.evidence.iter().all(|s| s.text != **e)) {
        groups.push(Group::with_title(Level::HELP.secondary_title(format!("the sources have: {expected}"))));
    }
    single_bars(&renderer.render(&groups))
}

fn snippet<'a>(quote: &'a Quote, look: &Look) -> Snippet<'a, Annotation<'a>> {
    let marks = quote.marks.iter().map(|m| AnnotationKind::Primary.span(m.clone()).highlight_source(look.color));
    Snippet::source(quote.text.as_str()).fold(false).annotations(marks)
}

/// Without the second of two equal lines, which only empty margins are.
fn single_bars(output: &str) -> String {
    let mut lines: Vec<&str> = output.lines().collect();
    lines.dedup();
    lines.join("\n")
}

/// The lines of the report that a claim stands on, cut down to `width` around it.
fn report_lines(checked: &Checked, span: Span, width: usize) -> Quote {
    let buffer = &checked.buffer;
    let last = buffer.line_of(span.end().max(span.start() + 1) - 1);
    let lines = buffer.line(buffer.line_of(span.start())).cover(buffer.line(last));
    let text = buffer.slice(lines);
    around(&text, span.unshift(lines.start()).range(), width)
}

/// Evidence by the paragraph that it stands in and by who says so, in the order of the first of each.
fn passages(evidence: &[Evidence]) -> Vec<Vec<&Evidence>> {
    let mut passages: Vec<Vec<&Evidence>> = Vec::new();
    let place = |e: &Evidence| (e.article, e.excerpt, e.attribution.clone());
    for evidence in evidence {
        match passages.iter_mut().find(|p| place(p[0]) == place(evidence)) {
            Some(passage) => passage.push(evidence),
            None => passages.push(vec![evidence]),
        }
    }
    passages
}

/// A source's paragraph, wrapped, with the words that state the value marked; and where it stands.
fn quote(checked: &Checked, passage: &[&Evidence], width: usize) -> (String, Quote) {
    let Evidence { article, paragraph, excerpt, attribution, .. } = passage[0];
    let article = checked.index.article(*article);
    let mut origin = format!("{}, paragraph {paragraph}", article.name);
    if let Some(speaker) = attribution {
        origin.push_str(&format!(", according to {speaker}"));
    }
    let spans = passage.iter().map(|e| e.span).filter(|span| excerpt.contains(*span));
    let marks: Vec<_> = spans.map(|span| span.unshift(excerpt.start()).range()).collect();
    (origin, wrapped(excerpt.of(&article.text), &marks, width))
}

/// `23 claims: 15 match, 3 differ, 2 where sources disagree, 3 not in the sources`. Nothing where nothing was checked.
fn summary(outcomes: &[Outcome]) -> Option<String> {
    let checked: Vec<&Checked> = outcomes.iter().filter_map(Outcome::checked).collect();
    if checked.is_empty() {
        return None;
    }
    let claims: Vec<&Judged> = checked.iter().flat_map(|c| &c.claims).collect();
    let reports = if checked.len() > 1 { format!(" in {} reports", checked.len()) } else { String::new() };
    if claims.is_empty() {
        return Some(format!("no claims{reports}: nothing here that the sources could be asked about"));
    }
    let count = |verdicts: &[Verdict]| claims.iter().filter(|c| verdicts.contains(&c.verdict)).count();
    let verb = |n: usize, one: &str, many: &str| if n == 1 { one.to_owned() } else { many.to_owned() };
    let (matching, differing) = (count(&[Verdict::Supported]), count(&[Verdict::Contradicted, Verdict::Misspelled]));
    let parts = [
        (matching, verb(matching, "matches", "match")),
        (differing, verb(differing, "differs", "differ")),
        (count(&[Verdict::Disputed]), "where sources disagree".to_owned()),
        (count(&[Verdict::Unsupported]), "not in the sources".to_owned()),
        (count(&[Verdict::Unchecked]), "could not be checked".to_owned()),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(n, w)| format!("{n} {w}")).collect();
    Some(format!("{} {}{reports}: {}", claims.len(), plural(claims.len(), "claim"), parts.join(", ")))
}

fn plural(n: usize, noun: &str) -> String {
    if n == 1 { noun.to_owned() } else { format!("{noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::fixture::outcomes;

    #[test]
    fn plain() {
        let output = print(&outcomes(), &Look { color: false, width: 80 });
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write("tests/data/human.txt", &output).unwrap();
        }
        assert_eq!(output, include_str!("../../tests/data/human.txt"));
    }

    #[test]
    fn colour_emphasises_the_stating_words() {
        let output = print(&outcomes(), &Look { color: true, width: 80 });
        assert!(output.contains("diễn ra \u{1b}[1m\u{1b}[92mngày 17/9\u{1b}[0m tại"), "{output}");
    }
}
