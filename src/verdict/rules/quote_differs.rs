//! **`quote-differs`.** The sources have these words of somebody else, or have nearly these words.
//!
//! Fix: the source's wording, or who says it there. Not flagged: case, quotation marks, dashes, spelling of tones; words that
//! the report says it left out (`…`) or put in (`[…]`); a spokesman for his body, another form of one name; a translation; a
//! quote that the sources do not have.

use super::super::{ClaimKind, Code, Evidence, Judged, Verdict};
use super::cite;
use crate::index::Index;
use crate::text::fold::one_line;
use crate::text::span::Span;

/// A quote of a report, as its writer put it.
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'a> {
    pub span: Span,
    pub text: &'a str,
}

impl Quoted<'_> {
    fn judged(&self, verdict: Verdict, message: String, evidence: Vec<Evidence>) -> Judged {
        Judged {
            kind: ClaimKind::Quote,
            verdict,
            code: (verdict == Verdict::Contradicted).then_some(Code::QuoteDiffers),
            span: self.span,
            text: self.text.to_owned(),
            message,
            expected: None,
            evidence,
            elsewhere: Vec::new(),
        }
    }

    /// The sources have these words. `marked` says that they have them as a quote; `note` what the writer should look at.
    pub fn matches(&self, marked: bool, note: Option<String>, evidence: Vec<Evidence>) -> Judged {
        let how = if marked {
            "matches word for word"
        } else {
            "matches word for word, without quotation marks in the source"
        };
        let note = note.map_or(String::new(), |n| format!("; {n}"));
        self.judged(Verdict::Supported, format!("{how}{note}"), evidence)
    }

    /// The sources have nearly these words, and whether that is a fault is for the writer to say.
    pub fn nearly(&self, changes: &[(String, String)], index: &Index, evidence: Vec<Evidence>) -> Judged {
        let told: Vec<String> = changes.iter().map(|(report, source)| change(report, source)).collect();
        let message =
            format!("could not check: nearly these words are in {}: {}", cite(&evidence[0], index), told.join("; "));
        self.judged(Verdict::Unchecked, message, evidence)
    }

    /// The sources have other words: `changes` are pairs of the report's and the source's.
    pub fn reworded(
        &self,
        changes: &[(String, String)],
        expected: &str,
        index: &Index,
        evidence: Vec<Evidence>,
    ) -> Judged {
        let told: Vec<String> = changes.iter().map(|(report, source)| change(report, source)).collect();
        let message = format!("quote differs: {} ({})", told.join("; "), cite(&evidence[0], index));
        let expected = Some(one_line(expected));
        Judged { expected, ..self.judged(Verdict::Contradicted, message, evidence) }
    }

    /// The sources have other words altogether in the same place of the same sentence.
    pub fn replaced(&self, expected: &str, index: &Index, evidence: Vec<Evidence>) -> Judged {
        let expected = one_line(expected);
        let message = format!("quote differs: the source has “{expected}” ({})", cite(&evidence[0], index));
        Judged { expected: Some(expected), ..self.judged(Verdict::Contradicted, message, evidence) }
    }

    /// Somebody else says it in the sources.
    pub fn misattributed(&self, report: &str, source: &str, index: &Index, evidence: Vec<Evidence>) -> Judged {
        let message = format!(
            "quote differs: the source has these words of {source}, not of {report} ({})",
            cite(&evidence[0], index)
        );
        Judged { expected: Some(source.to_owned()), ..self.judged(Verdict::Contradicted, message, evidence) }
    }

    /// The sources are in another language; `original` is what it may be a translation of.
    pub fn translated(&self, original: Option<&str>, index: &Index, evidence: Vec<Evidence>) -> Judged {
        let message = match (original, evidence.first()) {
            (Some(words), Some(place)) => {
                format!("could not check: a translation, perhaps of “{}” ({})", one_line(words), cite(place, index))
            }
            _ => "could not check: a translation, the sources are in another language".to_owned(),
        };
        self.judged(Verdict::Unchecked, message, evidence)
    }

    /// It cannot be compared.
    pub fn unchecked(&self, why: &str) -> Judged {
        self.judged(Verdict::Unchecked, format!("could not check: {why}"), Vec::new())
    }
}

/// One change in words: what the report has, what the source has.
fn change(report: &str, source: &str) -> String {
    match (report, source) {
        (left, "") => format!("the source does not have “{left}”"),
        ("", added) => format!("the source has “{added}” as well"),
        (other, source) => format!("“{other}” where the source has “{source}”"),
    }
}
