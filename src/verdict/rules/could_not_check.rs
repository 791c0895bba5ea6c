//! **Could not check.** The claim cannot be compared with anything, and the message says why.

use super::super::{Judged, Verdict};
use super::Claim;

pub fn judged(claim: &Claim, why: &str) -> Judged {
    Judged {
        kind: claim.kind,
        verdict: Verdict::Unchecked,
        code: None,
        span: claim.mention.span,
        text: claim.text.to_owned(),
        message: format!("could not check: {why}"),
        expected: None,
        evidence: Vec::new(),
    }
}
