//! **`title-differs`.** The sources give a person another post than the report, and none gives this one.
//!
//! Fix: the source's title. Not flagged: posts that somebody may hold at once, general words (`quan chức`, `leader`) for a
//! post, former posts, titles of other bodies than the source speaks of, professions and ties of family.

use super::super::{ClaimKind, Code, Evidence, Judged, Verdict};
use super::cite;
use crate::index::Index;
use crate::text::fold::one_line;
use crate::text::span::Span;

pub fn judged(span: Span, text: &str, index: &Index, evidence: Vec<Evidence>) -> Judged {
    let title = one_line(&evidence[0].text);
    Judged {
        kind: ClaimKind::Role,
        verdict: Verdict::Contradicted,
        code: Some(Code::TitleDiffers),
        span,
        text: text.to_owned(),
        message: format!("title differs: the source says “{title}” ({})", cite(&evidence[0], index)),
        expected: Some(title),
        evidence,
        elsewhere: Vec::new(),
    }
}
