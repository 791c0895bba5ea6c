//! **`no-such-day`** and **`weekday-differs`.** A date contradicts the calendar: 31/4, or a Monday that was a Sunday.
//!
//! Told without the sources, which need not speak of it; where they give a day that was meant, that is `date-differs`.

use super::super::calendar::Fault;
use super::super::{Code, Judged, Verdict};
use super::Claim;

pub fn judged(claim: &Claim, fault: &Fault) -> Judged {
    let (code, message) = match fault {
        Fault::NoSuchDay => (Code::NoSuchDay, "the calendar has no such day".to_owned()),
        Fault::NoSuchMonth => (Code::NoSuchDay, "a year has twelve months".to_owned()),
        Fault::NoSuchQuarter => (Code::NoSuchDay, "a year has four quarters".to_owned()),
        Fault::Weekday(weekday) => (Code::WeekdayDiffers, format!("by the calendar, this day is a {weekday}")),
    };
    claim.judged(Verdict::Unchecked, Some(code), message, Vec::new())
}
