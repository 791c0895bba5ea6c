//! **`figure-differs`** or **`date-differs`**: the wrong mouth. The report names who says it, and the sources have it from
//! another, and from the one who is named something else.
//!
//! Fix: what that speaker says, where it can be told which of his figures that is. Not flagged: a spokesman for his ministry or
//! state; speakers of whom it is not known that they are two; what a source says itself.

use super::super::{ClaimKind, Code, Evidence, Judged, Verdict};
use super::{Claim, cite};
use crate::index::Index;
use crate::mention::Mention;
use crate::text::fold::one_line;

/// `own` is what the speaker says himself; the first evidence is of it, the last of what the other says.
pub fn judged(claim: &Claim, speaker: &str, own: Option<&Mention>, index: &Index, evidence: Vec<Evidence>) -> Judged {
    let (what, code) = match claim.kind {
        ClaimKind::Date => ("date", Code::DateDiffers),
        _ => ("figure", Code::FigureDiffers),
    };
    let (words, place) = (|e: &Evidence| one_line(&e.text), |e: &Evidence| cite(e, index));
    let other = &evidence[evidence.len() - 1];
    let another = other.attribution.as_deref().unwrap_or("somebody else");
    match own {
        Some(own) => {
            let said = format!("{what} differs: {speaker} says “{}” ({})", words(&evidence[0]), place(&evidence[0]));
            let message = format!("{said}; “{}” is what {another} says", words(other));
            Judged { message, ..claim.differs(what, code, own, index, evidence) }
        }
        None => {
            let message =
                format!("{what} differs: {another} says “{}”, not {speaker} ({})", words(other), place(other));
            claim.judged(Verdict::Contradicted, Some(code), message, evidence)
        }
    }
}
