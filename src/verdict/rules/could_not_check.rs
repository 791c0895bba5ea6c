//! **Could not check.** The claim cannot be compared with anything, and the message says why.

use super::super::{Judged, Verdict};
use super::Claim;

pub fn judged(claim: &Claim, why: &str) -> Judged {
    claim.judged(Verdict::Unchecked, None, format!("could not check: {why}"), Vec::new())
}
