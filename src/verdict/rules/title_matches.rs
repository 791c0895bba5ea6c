//! **Matches.** A source gives the person this title, in the same words or in those of the other language.

use super::super::{ClaimKind, Evidence, Judged, Verdict};
use crate::text::span::Span;

pub fn judged(span: Span, text: &str, evidence: Vec<Evidence>) -> Judged {
    Judged {
        kind: ClaimKind::Role,
        verdict: Verdict::Supported,
        code: None,
        span,
        text: text.to_owned(),
        message: "matches".to_owned(),
        expected: None,
        evidence,
        elsewhere: Vec::new(),
    }
}
