//! **`name-differs`.** A name is written unlike every source, one letter or two away from a name that they have.
//!
//! Fix: the sources' spelling. Not flagged: names that the sources do not know, names of one word, two Vietnamese names that
//! differ by a syllable that both languages have.

use super::super::{ClaimKind, Code, Evidence, Judged, Verdict};
use super::cite;
use crate::index::Index;
use crate::text::span::Span;

pub fn judged(span: Span, text: &str, known: &str, index: &Index, evidence: Vec<Evidence>) -> Judged {
    Judged {
        kind: ClaimKind::Name,
        verdict: Verdict::Misspelled,
        code: Some(Code::NameDiffers),
        span,
        text: text.to_owned(),
        message: format!("name differs: the source writes “{known}” ({})", cite(&evidence[0], index)),
        expected: Some(known.to_owned()),
        evidence,
        elsewhere: Vec::new(),
    }
}
