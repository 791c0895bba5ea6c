//! The known name at the cursor.

use super::host::Ground;
use crate::index::entities::EntityId;
use crate::text::span::Span;

/// The name around an offset of the report, and whose it is: more than one where the report does not tell.
pub fn name_at(ground: Ground, offset: usize) -> Option<(Span, Vec<EntityId>)> {
    let (at, passage) = ground.report.passage_at(offset)?;
    let names = ground.index.names(&passage.prose, &passage.tokens);
    let hit = names.iter().find(|n| n.span.touches(offset - at))?;
    Some((hit.span.shift(at), meant(ground, hit.entities)))
}

/// Of several that go by a name, those that the report names in full somewhere.
fn meant(ground: Ground, entities: &[EntityId]) -> Vec<EntityId> {
    if entities.len() < 2 {
        return entities.to_vec();
    }
    let mut full = Vec::new();
    for (_, passage) in ground.report.passages() {
        let names = ground.index.names(&passage.prose, &passage.tokens);
        full.extend(names.iter().filter(|n| n.entities.len() == 1).map(|n| n.entities[0]));
    }
    let named: Vec<EntityId> = entities.iter().copied().filter(|e| full.contains(e)).collect();
    if named.is_empty() { entities.to_vec() } else { named }
}
