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
    claim.judged(Verdict::Supported, None, how.to_owned(), evidence)
}
