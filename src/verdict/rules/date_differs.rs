//! **`date-differs`.** The sources give another date for what the sentence tells, and none gives this one.
//!
//! Fix: the source's date, in the writer's own notation. Not flagged: a date that is less precise but compatible (`tháng 9`
//! for `17/9`), one that can be read in two ways, one that the sources do not speak of.

use super::super::{Code, Evidence, Judged, Verdict};
use super::{Claim, cite};
use crate::index::Index;
use crate::mention::Mention;
use crate::mention::render::render_like;

pub fn judged(claim: &Claim, stated: &Mention, index: &Index, evidence: Vec<Evidence>) -> Judged {
    let source = &evidence[0];
    Judged {
        kind: claim.kind,
        verdict: Verdict::Contradicted,
        code: Some(Code::DateDiffers),
        span: claim.mention.span,
        text: claim.text.to_owned(),
        message: format!("date differs: the source says “{}” ({})", source.text, cite(source, index)),
        expected: render_like(&stated.value, claim.text, claim.language),
        evidence,
    }
}
