//! **Matches.** A source states the same value: exactly, or after rounding, conversion or within what it states.
//!
//! Nothing is shown for it but on hover. A day that the source counts from another (`hai ngày sau`) is shown reckoned, and the
//! day that it is counted from is evidence too.

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::{Evidence, Judged, Verdict};
use super::Claim;
use crate::align::Candidate;
use crate::index::Index;
use crate::mention::Mention;
use crate::mention::render::render_like;
use crate::value::Value;
use crate::value::compare::{Comparison, Why};
use crate::value::date::{Anchor, DateValue, Fields, Grain};

pub fn judged(claim: &Claim, by: &Candidate, index: &Index, mut evidence: Vec<Evidence>) -> Judged {
    let how = match by.comparison {
        Comparison::Compatible(Why::Rounded) => "matches after rounding",
        Comparison::Compatible(Why::Converted) => "matches after conversion",
        Comparison::Compatible(Why::Bound) => "matches: within the bound",
        Comparison::Compatible(Why::Within) => "matches: one is part of the other",
        Comparison::Compatible(Why::Approximate) => "matches approximately",
        _ => "matches",
    };
    let mut message = how.to_owned();
    if let Some((anchor, working)) = counted_from(claim, by, index).filter(|_| by.comparison == Comparison::Same) {
        message = format!("matches: {working}");
        evidence.push(Evidence::at(by.article, anchor.span, evidence[0].score, index));
    }
    claim.judged(Verdict::Supported, None, message, evidence)
}

/// What the source counts its day from, where it states that day and the report the one that it comes to; and the working.
fn counted_from<'a>(claim: &Claim, by: &Candidate, index: &'a Index) -> Option<(&'a Mention, String)> {
    /// So many values back the other day is looked for.
    const LOOKED_AT: usize = 12;
    let reading = index.reading(by.article);
    let (Value::Date(claimed), Value::Date(stated)) = (&claim.mention.value, &reading.mentions[by.mention].value)
    else {
        return None;
    };
    let relative = stated.relative.filter(|r| r.unit == Grain::Day && r.offset != 0 && r.length == 1)?;
    let told = claimed.relative.is_none() && matches!(relative.anchor, Anchor::Previous | Anchor::Event);
    let day = stated.resolved.filter(|_| told)?.start.date();
    let from = day.checked_sub(i64::from(relative.offset).days()).ok()?;
    let mut before = reading.mentions[..by.mention].iter().rev().take(LOOKED_AT);
    let anchor = before.find(|m| matches!(&m.value, Value::Date(d) if is_day(d, from)))?;
    let sign = if relative.offset < 0 { '−' } else { '+' };
    let days = relative.offset.unsigned_abs();
    let unit = if days == 1 { "day" } else { "days" };
    Some((anchor, format!("{} {sign} {days} {unit} = {}", written(from, claim), claim.core)))
}

fn is_day(date: &DateValue, day: Date) -> bool {
    date.relative.is_none() && date.first.day.is_some() && date.resolved.is_some_and(|r| r.start.date() == day)
}

/// A day in the notation of the claim.
fn written(day: Date, claim: &Claim) -> String {
    let fields = Fields { year: Some(day.year()), month: Some(day.month()), day: Some(day.day()), ..Fields::default() };
    let value = Value::Date(DateValue::of(fields, Grain::Day));
    render_like(&value, claim.core, claim.language).unwrap_or_else(|| day.to_string())
}
