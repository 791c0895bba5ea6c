//! Where a claim or a name comes from: the passages of its verdict, or where the sources first say who a name is.

use super::host::Ground;
use super::hover::place;
use super::name_at::name_at;
use super::{Definition, SourcePlace, card};

pub(super) fn definition(ground: Ground, offset: usize) -> Option<Definition> {
    let claim = ground.report.claim_at(ground.index, offset, |c| !c.evidence.is_empty());
    let name = name_at(ground, offset).filter(|(span, _)| claim.as_ref().is_none_or(|c| span.len() < c.span.len()));
    if let Some((origin, entities)) = name {
        let targets = entities.iter().flat_map(|&e| card::introductions(ground.corpus, ground.index, e)).collect();
        return Some(Definition { origin, targets });
    }
    let claim = claim?;
    let targets: Vec<SourcePlace> = claim.evidence.iter().map(|e| place(ground, e)).collect();
    Some(Definition { origin: claim.span, targets })
}
