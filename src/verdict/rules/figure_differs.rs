//! **`figure-differs`.** The sources give another number for what the sentence counts or measures, and none gives this one.
//!
//! Fix: the source's figure, in the writer's own notation. Not flagged: a rounded figure (`gần 87.000` for 86.600), a bound
//! that holds, a number that names something (`trung đoàn 366`), a figure that the sources do not speak of.

use super::super::{Code, Evidence, Judged};
use super::Claim;
use crate::index::Index;
use crate::mention::Mention;

pub fn judged(claim: &Claim, stated: &Mention, index: &Index, evidence: Vec<Evidence>) -> Judged {
    claim.differs("figure", Code::FigureDiffers, stated, index, evidence)
}
