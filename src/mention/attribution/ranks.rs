//! The clauses of a sentence among each other: which ends where the next begins, and who passes whose words on.

use std::ops::Range;

use super::limits;
use super::sentence::{Clause, Reading};
use super::subject::NounKind;
use crate::language::speech::Manner;

impl Reading<'_, '_> {
    /// Drops a verb that stands in the subject of a later one: `Công ty Báo cáo đánh giá Solvane đã công bố …`.
    fn drop_parts_of_names(&self, clauses: &mut Vec<Clause>) {
        const REACH: usize = 4;
        let own = &clauses[self.first..];
        let in_subject = |cue: &Range<usize>, later: &Clause| {
            let subject = later.noun.filter(|_| !later.elided).map(|n| n.start..later.cue.start);
            subject.is_some_and(|s| s.start < cue.start && cue.end < s.end)
        };
        let part = |i: usize| {
            let clause = &own[i];
            !clause.content.backward && own[i + 1..].iter().take(REACH).any(|later| in_subject(&clause.cue, later))
        };
        let parts: Vec<usize> = (0..own.len()).filter(|&i| part(i)).collect();
        for i in parts.into_iter().rev() {
            clauses.remove(self.first + i);
        }
    }

    /// Ends contents where the next clause of its own begins, and hands the media on.
    pub(super) fn finish(&self, trailing: Option<Clause>, clauses: &mut Vec<Clause>) {
        if let Some(trailing) = trailing {
            let said = clauses[self.first..].iter().any(|c| c.noun.is_some());
            match trailing.manner {
                _ if said && passes_on(&trailing) => {
                    let medium = trailing.speaker().map(|s| s.span);
                    clauses[self.first..].iter_mut().for_each(|c| c.medium = c.medium.or(medium));
                }
                _ => clauses.push(trailing),
            }
        }
        self.drop_parts_of_names(clauses);
        let own = &mut clauses[self.first..];
        for i in 0..own.len() {
            let (earlier, later) = own.split_at_mut(i);
            let clause = &later[0];
            if clause.content.backward && clause.noun.is_none() {
                continue;
            }
            for before in earlier.iter_mut().rev().take(8) {
                limits::cut(self.scope, before, clause);
            }
        }
        for i in 0..own.len() {
            if own[i].manner == Manner::Reported {
                let (medium, inside) = (own[i].speaker().map(|s| s.span), own[i].content.items.clone());
                for nested in own.iter_mut().skip(i + 1).take(8).filter(|c| inside.contains(&c.cue.start)) {
                    nested.medium = nested.medium.or(medium);
                }
            }
        }
    }
}

/// Whether a source cited behind somebody's words can only be who passes them on.
fn passes_on(cited: &Clause) -> bool {
    cited.noun.is_some_and(|n| matches!(n.kind, NounKind::Medium | NounKind::Name))
}
