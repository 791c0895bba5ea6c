//! **`parts-do-not-add-up`.** Figures of one sentence that are meant to add up do not: the parts of a whole, shares of it, a
//! change and its two ends.
//!
//! Told of the report alone. Not flagged: parts that are only some of the whole, parts that may overlap, lists in which an item
//! has no figure, and figures that add up after rounding or within what they say (`hơn`, *about*).

use rust_decimal::Decimal;

use super::super::inside::{Fault, Why};
use super::super::{Code, Elsewhere, Judged, Verdict};
use super::Claim;
use crate::claim::Passage;
use crate::mention::render::render_like;
use crate::text::fold::one_line;
use crate::value::Value;

pub fn judged(claim: &Claim, fault: &Fault, passage: &Passage) -> Judged {
    let words = |mention: usize| one_line(passage.mentions[mention].core.of(&passage.prose));
    let parts: Vec<String> = fault.parts.iter().map(|&p| words(p)).collect();
    let whole = claim.core;
    let message = match fault.why {
        Why::Sum(Some(sum)) => {
            format!("the parts do not add up: {} = {}, not {whole}", parts.join(" + "), like(claim, sum))
        }
        Why::Sum(None) => format!("the parts do not add up: {} is not {whole}", parts.join(" + ")),
        Why::Exceeds => format!("a part is more than the whole: {} of {whole}", parts.join(" + ")),
        Why::Shares(sum) => {
            format!("the shares do not add up: {} + {whole} = {}%, not 100%", parts.join(" + "), sum.normalize())
        }
        Why::Change(Some(change)) => {
            format!(
                "the change does not fit its ends: {} differ by {}, not {whole}",
                parts.join(" and "),
                like(claim, change)
            )
        }
        Why::Change(None) => format!("the change does not fit its ends: {}, and {whole}", parts.join(" and ")),
    };
    let elsewhere = fault.parts.iter().map(|&p| Elsewhere::at(passage.mentions[p].span, &passage.prose)).collect();
    let judged = claim.judged(Verdict::Unchecked, Some(Code::PartsDoNotAddUp), message, Vec::new());
    Judged { elsewhere, ..judged }
}

/// A number in the notation of the claim, or plain.
fn like(claim: &Claim, number: Decimal) -> String {
    let Value::Quantity(quantity) = &claim.mention.value else { return number.to_string() };
    let mut value = quantity.clone();
    (value.low, value.high) = (number, number);
    let rendered = render_like(&Value::Quantity(value), claim.core, claim.language);
    rendered.unwrap_or_else(|| number.normalize().to_string())
}
