//! **`sources-disagree`.** One source gives this value, another gives a different one for the same thing.
//!
//! No fix: both are shown, and the choice is the writer's.

use super::super::{Code, Evidence, Judged, Verdict};
use super::Claim;

pub fn judged(claim: &Claim, evidence: Vec<Evidence>) -> Judged {
    let values: Vec<String> = evidence.iter().map(|e| format!("“{}”", e.text)).collect();
    Judged {
        kind: claim.kind,
        verdict: Verdict::Disputed,
        code: Some(Code::SourcesDisagree),
        span: claim.mention.span,
        text: claim.text.to_owned(),
        message: format!("sources disagree: {}", values.join(" against ")),
        expected: None,
        evidence,
    }
}
