//! **Matches: it follows.** No source states the value, and one passage of a source gives it: 42 + 8 = 50.
//!
//! The working is shown, and the evidence is every value that it starts from. Nothing is shown for it but on hover.

use super::super::{Evidence, Judged, Verdict};
use super::Claim;
use crate::align::derived::How;
use crate::corpus::Article;
use crate::corpus::published::{Published, Undated};
use crate::fact::Reading;
use crate::text::fold::one_line;

/// `article` and `reading` are those that `operands` stand in.
pub fn judged(
    claim: &Claim,
    how: How,
    operands: &[usize],
    article: &Article,
    reading: &Reading,
    evidence: Vec<Evidence>,
) -> Judged {
    let words = |o: &usize| one_line(reading.mentions[*o].core.of(&article.text));
    let stated: Vec<String> = operands.iter().map(words).collect();
    let claimed = claim.core;
    let working = match (how, stated.as_slice()) {
        (How::Difference, [from, to]) => format!("from {from} to {to}, {claimed}"),
        (How::Difference, ends) => format!("{}: {claimed}", ends.join(", ")),
        (How::Share, [part, whole]) => format!("{part} of {whole} = {}", claim.text),
        (How::Lasting, period) => format!("{}: {}", period.join(", "), claim.text),
        (How::Age, born) => format!("{} to {}: {claimed}", born.join(", "), year(&reading.published)),
        (_, parts) => format!("{} = {claimed}", parts.join(" + ")),
    };
    claim.judged(Verdict::Supported, None, format!("matches: {working}"), evidence)
}

fn year(published: &Result<Published, Undated>) -> String {
    published.as_ref().map_or_else(|_| String::new(), |p| p.earliest.year().to_string())
}
