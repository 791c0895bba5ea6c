//! **`date-differs`.** The sources give another date for what the sentence tells, and none gives this one.
//!
//! Fix: the source's date, in the writer's own notation. Not flagged: a date that is less precise but compatible (`tháng 9`
//! for `17/9`), one that can be read in two ways, one that the sources do not speak of.

use super::super::calendar::{self, Fault};
use super::super::{Code, Evidence, Judged};
use super::Claim;
use crate::index::Index;
use crate::mention::Mention;

pub fn judged(claim: &Claim, stated: &Mention, index: &Index, evidence: Vec<Evidence>) -> Judged {
    let mut judged = claim.differs("date", Code::DateDiffers, stated, index, evidence);
    if let Some(Fault::NoSuchDay) = calendar::fault(&claim.mention.value) {
        judged.message.push_str("; the calendar has no such day as the report’s");
    }
    judged
}
