//! **`figure-differs`.** The sources give another number for what the sentence counts or measures, and none gives this one.
//!
//! Fix: the source's figure, in the writer's own notation. Not flagged: a rounded figure (`gần 87.000` for 86.600), a bound
//! that holds, a number that names something (`trung đoàn 366`), a figure that the sources do not speak of.

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
        code: Some(Code::FigureDiffers),
        span: claim.mention.span,
        text: claim.text.to_owned(),
        message: format!("figure differs: the source says “{}” ({})", source.text, cite(source, index)),
        expected: render_like(&stated.value, claim.text, claim.language),
        evidence,
    }
}
