//! What to show under the writer's words: as the policy has it, what differs from the sources or the calendar, and where sources
//! disagree.

use super::host::Ground;
use super::hover::place;
use super::{Diagnostic, Related};
use crate::text::fold::one_line;
use crate::verdict::{Evidence, Judged};

pub(super) fn diagnostics(ground: Ground) -> Vec<Diagnostic> {
    ground.report.claims(ground.index).into_iter().filter_map(|claim| diagnostic(ground, claim)).collect()
}

fn diagnostic(ground: Ground, claim: Judged) -> Option<Diagnostic> {
    let severity = ground.policy.severity(&claim)?;
    let related = claim.evidence.iter().map(|e| Related { place: place(ground, e), message: quoted(ground, e) });
    Some(Diagnostic {
        span: claim.span,
        severity,
        code: claim.code?,
        message: claim.message,
        related: related.collect(),
        elsewhere: claim.elsewhere,
    })
}

/// The sentence that states the value.
fn quoted(ground: Ground, evidence: &Evidence) -> String {
    let (article, reading) = (ground.index.article(evidence.article), ground.index.reading(evidence.article));
    let sentence = reading.sentence_at(evidence.span.start()).map_or(evidence.excerpt, |s| reading.sentences[s].span);
    one_line(sentence.of(&article.text))
}
