//! **`not-in-sources`.** Nothing in the sources speaks of this.
//!
//! Not shown unless asked for: silence of the sources is no sign of an error.

use super::super::{ClaimKind, Code, Judged, Verdict};
use crate::text::span::Span;

pub fn judged(kind: ClaimKind, span: Span, text: &str) -> Judged {
    Judged {
        kind,
        verdict: Verdict::Unsupported,
        code: Some(Code::NotInSources),
        span,
        text: text.to_owned(),
        message: "not in the sources".to_owned(),
        expected: None,
        evidence: Vec::new(),
        elsewhere: Vec::new(),
    }
}
