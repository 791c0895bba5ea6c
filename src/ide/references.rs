//! Every place where an entity is named: in the sources, and in the reports that are open.

use super::host::Ground;
use super::name_at::name_at;
use super::report::Report;
use super::{DocumentId, Reference, card};

pub(super) fn references<'a>(
    ground: Ground,
    offset: usize,
    reports: impl Iterator<Item = (&'a DocumentId, &'a Report)>,
) -> Vec<Reference> {
    let Some((_, entities)) = name_at(ground, offset) else { return Vec::new() };
    let mut found = Vec::new();
    for (id, report) in reports {
        for (at, passage) in report.passages() {
            let names = ground.index.names(&passage.prose, &passage.tokens);
            let named = names.iter().filter(|n| n.entities.iter().any(|e| entities.contains(e)));
            found.extend(named.map(|n| Reference::Report(id.clone(), n.span.shift(at))));
        }
    }
    for &entity in &entities {
        let places =
            ground.index.mentions(entity).iter().map(|m| card::place(ground.corpus, ground.index, m.article, m.span));
        found.extend(places.map(Reference::Source));
    }
    found
}
