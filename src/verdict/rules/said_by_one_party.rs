//! **`said-by-one-party`.** The report states a figure flatly that the sources only have from a party to a dispute: one who
//! accuses, who denies or is denied, or who fights.
//!
//! The figure matches; no fix, but a word on who says so is due. Not flagged: what any source states itself, what both sides
//! say, what an office counts (police, hospitals, rescuers), a sentence of the report that attributes anything.

use super::super::{Code, Evidence, Judged, Verdict};
use super::{Claim, cite};
use crate::index::Index;

pub fn judged(claim: &Claim, party: &str, index: &Index, evidence: Vec<Evidence>) -> Judged {
    let message = format!("matches, but only {party} says so ({})", cite(&evidence[0], index));
    claim.judged(Verdict::Supported, Some(Code::SaidByOneParty), message, evidence)
}
