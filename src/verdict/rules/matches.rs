//! **Matches.** A source states the same value: exactly, or after rounding, conversion or within what it states.
//!
//! Nothing is shown for it but on hover.

use super::super::{Evidence, Judged, Verdict};
use super::Claim;
use crate::align::Candidate;
use crate::value::compare::{Comparison, Why};

pub fn judged(claim: &Claim, by: &Candidate, evidence: Vec<Evidence>) -> Judged {
    let how = match by.comparison {
        Comparison::Compatible(Why::Rounded) => "matches after rounding",
        Comparison::Compatible(Why::Converted) => "matches after conversion",
        Comparison::Compatible(Why::Bound) => "matches: within the bound",
        Comparison::Compatible(Why::Within) => "matches: one is part of the other",
        Comparison::Compatible(Why::Approximate) => "matches approximately",
        _ => "matches",
    };
    Judged {
        kind: claim.kind,
        verdict: Verdict::Supported,
        code: None,
        span: claim.mention.span,
        text: claim.text.to_owned(),
        message: how.to_owned(),
        expected: None,
        evidence,
    }
}
