//! `check --format json`: a contract that other programs read. Fields may be added, never changed.

use serde::Serialize;

use super::check::{Checked, Outcome};
use crate::index::Index;
use crate::text::buffer::{Buffer, Encoding};
use crate::text::span::Span;
use crate::verdict::{ClaimKind, Judged, Verdict};

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    reports: Vec<Report<'a>>,
}

#[derive(Serialize)]
struct Report<'a> {
    path: &'a str,
    claims: Vec<Claim<'a>>,
    /// Why the report could not be checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
}

#[derive(Serialize)]
struct Claim<'a> {
    kind: &'static str,
    verdict: &'static str,
    code: Option<&'static str>,
    text: &'a str,
    span: Bytes,
    range: Range,
    message: &'a str,
    expected: Option<&'a str>,
    evidence: Vec<Evidence<'a>>,
    /// Other places of the report that the verdict is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elsewhere: Vec<Elsewhere<'a>>,
}

#[derive(Serialize)]
struct Elsewhere<'a> {
    text: &'a str,
    span: Bytes,
    range: Range,
}

#[derive(Serialize)]
struct Evidence<'a> {
    article: &'a str,
    paragraph: u32,
    span: Bytes,
    text: &'a str,
    excerpt: &'a str,
    attribution: Option<&'a str>,
    score: f64,
}

/// Offsets in bytes of UTF-8, the end exclusive.
#[derive(Serialize)]
struct Bytes {
    start: usize,
    end: usize,
}

/// Lines and UTF-16 columns from 0, as in the Language Server Protocol.
#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    character: u32,
}

/// All reports as one JSON object on one line.
pub(super) fn print(outcomes: &[Outcome]) -> String {
    let reports = outcomes.iter().map(report).collect();
    let mut json = serde_json::to_string(&Output { version: 1, reports }).expect("strings and numbers serialise");
    json.push('\n');
    json
}

fn report(outcome: &Outcome) -> Report<'_> {
    match outcome {
        Outcome::Checked(Checked { path, buffer, index, claims, .. }) => {
            Report { path, claims: claims.iter().map(|c| claim(c, buffer, index)).collect(), error: None }
        }
        Outcome::Failed { path, error } => Report { path, claims: Vec::new(), error: Some(error) },
    }
}

fn claim<'a>(claim: &'a Judged, buffer: &Buffer, index: &'a Index) -> Claim<'a> {
    let range = |span: Span| Range { start: position(buffer, span.start()), end: position(buffer, span.end()) };
    let elsewhere =
        claim.elsewhere.iter().map(|e| Elsewhere { text: &e.text, span: bytes(e.span), range: range(e.span) });
    Claim {
        kind: kind(claim.kind),
        verdict: verdict(claim.verdict),
        code: claim.code.map(|c| c.as_str()),
        text: &claim.text,
        span: bytes(claim.span),
        range: range(claim.span),
        message: &claim.message,
        expected: claim.expected.as_deref(),
        evidence: claim.evidence.iter().map(|e| evidence(e, index)).collect(),
        elsewhere: elsewhere.collect(),
    }
}

fn position(buffer: &Buffer, offset: usize) -> Position {
    let at = buffer.position(offset, Encoding::Utf16);
    Position { line: at.line, character: at.column }
}

fn evidence<'a>(evidence: &'a crate::verdict::Evidence, index: &'a Index) -> Evidence<'a> {
    let article = index.article(evidence.article);
    Evidence {
        article: &article.name,
        paragraph: evidence.paragraph,
        span: bytes(evidence.span),
        text: &evidence.text,
        excerpt: evidence.excerpt.of(&article.text),
        attribution: evidence.attribution.as_deref(),
        score: (f64::from(evidence.score) * 100.0).round() / 100.0,
    }
}

fn bytes(span: Span) -> Bytes {
    Bytes { start: span.start(), end: span.end() }
}

fn kind(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::Date => "date",
        ClaimKind::Figure => "figure",
        ClaimKind::Quote => "quote",
        ClaimKind::Name => "name",
        ClaimKind::Role => "role",
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => "supported",
        Verdict::Contradicted => "contradicted",
        Verdict::Misspelled => "misspelled",
        Verdict::Disputed => "disputed",
        Verdict::Unsupported => "unsupported",
        Verdict::Unchecked => "unchecked",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::cli::fixture::outcomes;

    #[test]
    fn the_contract() {
        let output: Value = serde_json::from_str(&print(&outcomes())).unwrap();
        assert_eq!(output["version"], 1);
        assert_eq!(
            output["reports"][1],
            json!({ "path": "gone.md", "claims": [], "error": "gone.md: no such file or folder" })
        );
        let report = &output["reports"][0];
        assert_eq!(report["path"], "tin/bản tin, 100%.md");
        assert!(report.get("error").is_none());
        let mut claim = report["claims"][0].clone();
        let excerpt = claim["evidence"][0]["excerpt"].take();
        assert!(excerpt.as_str().unwrap().starts_with("Báo Mỹ Politico ngày 4/10"));
        let expected = json!({
            "kind": "date",
            "verdict": "contradicted",
            "code": "date-differs",
            "text": "ngày 18/9",
            "span": { "start": 102, "end": 112 },
            "range": { "start": { "line": 2, "character": 68 }, "end": { "line": 2, "character": 77 } },
            "message": "the sources date this ngày 17/9",
            "expected": "ngày 17/9",
            "evidence": [{
                "article": "2023/001.txt",
                "paragraph": 2,
                "span": { "start": 191, "end": 201 },
                "text": "ngày 17/9",
                "excerpt": null,
                "attribution": null,
                "score": 0.83,
            }],
        });
        assert_eq!(claim, expected);
    }

    #[test]
    fn columns_are_utf16() {
        let output: Value = serde_json::from_str(&print(&outcomes())).unwrap();
        let figure = &output["reports"][0]["claims"][2];
        assert_eq!(figure["range"]["start"], json!({ "line": 3, "character": 41 }));
        assert_eq!(figure["evidence"][0]["attribution"], "Politico");
    }
}
