//! **`two-figures`.** The report gives one thing two figures, in two places.
//!
//! Told of the report alone; which of the two is right is for the writer to say. Not flagged: sentences that speak of another
//! time, another count, a plan or a comparison; figures that the sources have both.

use super::super::{Code, Elsewhere, Judged, Verdict};
use crate::text::fold::one_line;

/// `claim` as it was judged by the sources, `other` the place of the other figure.
pub fn judged(claim: &Judged, other: Elsewhere) -> Judged {
    Judged {
        verdict: Verdict::Unchecked,
        code: Some(Code::TwoFigures),
        message: format!(
            "the report gives two figures for the same thing: “{}” here, “{}” elsewhere",
            one_line(&claim.text),
            other.text
        ),
        expected: None,
        elsewhere: vec![other],
        ..claim.clone()
    }
}
