//! What to show under the writer's words: only what differs, and where sources disagree.

use super::host::Ground;
use super::hover::place;
use super::{Diagnostic, Related, Severity};
use crate::verdict::{Judged, Verdict};

pub(super) fn diagnostics(ground: Ground) -> Vec<Diagnostic> {
    ground.report.claims(ground.index).into_iter().filter_map(|claim| diagnostic(ground, claim)).collect()
}

fn diagnostic(ground: Ground, claim: Judged) -> Option<Diagnostic> {
    let severity = match claim.verdict {
        Verdict::Contradicted | Verdict::Misspelled => Severity::Warning,
        Verdict::Disputed => Severity::Information,
        Verdict::Supported | Verdict::Unsupported | Verdict::Unchecked => return None,
    };
    let related = claim.evidence.iter().map(|e| Related {
        place: place(ground, e),
        message: format!("{}, paragraph {}: {}", ground.index.article(e.article).name, e.paragraph, e.text),
    });
    Some(Diagnostic {
        span: claim.span,
        severity,
        code: claim.code?,
        message: claim.message,
        related: related.collect(),
    })
}
