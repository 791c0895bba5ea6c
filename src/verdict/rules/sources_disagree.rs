//! **`sources-disagree`.** One source gives this value, another gives a different one for the same thing.
//!
//! No fix: both are shown, and the choice is the writer's.

use super::super::{Code, Evidence, Judged, Verdict};
use super::Claim;

pub fn judged(claim: &Claim, evidence: Vec<Evidence>) -> Judged {
    let values: Vec<String> = evidence.iter().map(|e| format!("“{}”", e.text)).collect();
    let message = format!("sources disagree: {}", values.join(" against "));
    claim.judged(Verdict::Disputed, Some(Code::SourcesDisagree), message, evidence)
}
