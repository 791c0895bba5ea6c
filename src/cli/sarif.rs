//! `check --format sarif`: SARIF 2.1.0, which code-scanning services and editors read.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::check::{Checked, Outcome};
use crate::text::buffer::{Buffer, Encoding};
use crate::text::span::Span;
use crate::verdict::policy::Severity;
use crate::verdict::{Elsewhere, Evidence, Judged};

/// All reports as one SARIF run.
pub(super) fn print(outcomes: &[Outcome]) -> String {
    let checked = || outcomes.iter().filter_map(Outcome::checked);
    let results: Vec<Value> =
        checked().flat_map(|c| c.findings().map(move |(claim, severity)| result(c, claim, severity))).collect();
    let codes: BTreeSet<&str> =
        checked().flat_map(Checked::findings).filter_map(|(claim, _)| claim.code).map(|c| c.as_str()).collect();
    let rules: Vec<Value> = codes.into_iter().map(|id| json!({ "id": id })).collect();
    let failures: Vec<Value> = outcomes.iter().filter_map(failure).collect();
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "utf16CodeUnits",
            "invocations": [{
                "executionSuccessful": failures.is_empty(),
                "toolExecutionNotifications": failures,
            }],
            "results": results,
        }],
    });
    format!("{sarif}\n")
}

fn result(checked: &Checked, claim: &Judged, severity: Severity) -> Value {
    let passages = claim.evidence.iter().enumerate().map(|(i, evidence)| related(checked, evidence, i));
    let places = claim.elsewhere.iter().enumerate();
    let places = places.map(|(i, place)| elsewhere(checked, place, claim.evidence.len() + i));
    let related: Vec<Value> = passages.chain(places).collect();
    let mut text = claim.message.clone();
    if let Some(expected) = claim.expected.as_deref().filter(|e| !claim.message.contains(*e)) {
        text.push_str(&format!(" (the sources have: {expected})"));
    }
    let level = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information | Severity::Hint => "note",
    };
    let mut result = json!({
        "level": level,
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&checked.path) },
            "region": region(&checked.buffer, claim.span),
        } }],
        "relatedLocations": related,
    });
    if let Some(code) = claim.code {
        result["ruleId"] = code.as_str().into();
    }
    result
}

/// A passage of a source. The articles inside the program have no file, and are named by a logical location.
fn related(checked: &Checked, evidence: &Evidence, id: usize) -> Value {
    let article = checked.index.article(evidence.article);
    let excerpt = evidence.excerpt.of(&article.text).trim();
    let message = format!("{}, paragraph {}: {excerpt}", article.name, evidence.paragraph);
    let mut location = json!({ "id": id, "message": { "text": message } });
    match &article.path {
        Some(path) => {
            location["physicalLocation"] = json!({
                "artifactLocation": { "uri": uri(&path.to_string_lossy()) },
                "region": region(&Buffer::new(&article.text), evidence.span),
            });
        }
        None => location["logicalLocations"] = json!([{ "name": article.name }]),
    }
    location
}

/// Another place of the report.
fn elsewhere(checked: &Checked, place: &Elsewhere, id: usize) -> Value {
    json!({
        "id": id,
        "message": { "text": place.text },
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&checked.path) },
            "region": region(&checked.buffer, place.span),
        },
    })
}

fn failure(outcome: &Outcome) -> Option<Value> {
    match outcome {
        Outcome::Checked(_) => None,
        Outcome::Failed { path, error } => Some(json!({
            "level": "error",
            "message": { "text": error },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(path) } } }],
        })),
    }
}

/// Lines and columns count from 1, columns in UTF-16, the end exclusive.
fn region(buffer: &Buffer, span: Span) -> Value {
    let (start, end) = (buffer.position(span.start(), Encoding::Utf16), buffer.position(span.end(), Encoding::Utf16));
    json!({
        "startLine": start.line + 1,
        "startColumn": start.column + 1,
        "endLine": end.line + 1,
        "endColumn": end.column + 1,
    })
}

/// A path as a URI reference: relative as it is, absolute with its scheme.
fn uri(path: &str) -> String {
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(byte.into()),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::fixture::outcomes;

    #[test]
    fn shape() {
        let sarif: Value = serde_json::from_str(&print(&outcomes())).unwrap();
        let run = &sarif["runs"][0];
        assert_eq!(sarif["version"], "2.1.0");
        assert_eq!(run["results"].as_array().unwrap().len(), 3);
        assert_eq!(run["tool"]["driver"]["rules"].as_array().unwrap().len(), 3);
        assert_eq!(run["invocations"][0]["executionSuccessful"], false);
        let first = &run["results"][0];
        assert_eq!(first["ruleId"], "date-differs");
        assert_eq!(first["level"], "warning");
        let place = &first["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "tin/b%E1%BA%A3n%20tin%2C%20100%25.md");
        assert_eq!(place["region"]["startColumn"], 69);
        let figure = &run["results"][2];
        assert_eq!(figure["level"], "note");
        // Counted in UTF-16, in which the emoji before it is two.
        assert_eq!(figure["locations"][0]["physicalLocation"]["region"]["startColumn"], 42);
        assert_eq!(figure["relatedLocations"][0]["logicalLocations"][0]["name"], "2023/001.txt");
    }
}
