//! Finds names that are written unlike every source.

use super::mode::Thresholds;
use super::rules::name_differs;
use super::{Evidence, SectionVerdict, is_statement};
use crate::align::Alignment;
use crate::align::link::{Link, Linker};
use crate::index::spelling::Name;
use crate::index::spelt::{Spelt, checkable};
use crate::index::{ArticleId, Index};
use crate::value::name::name_key;

/// The misspelt names of a section. Only names in articles that its passages are linked to are held against them.
pub fn judge(linker: &Linker, alignments: &[Alignment], t: &Thresholds) -> Vec<SectionVerdict> {
    let &Linker { section, index, .. } = linker;
    let mut verdicts = Vec::new();
    for (number, passage) in section.passages.iter().enumerate().filter(|(_, p)| is_statement(p.kind)) {
        let mut near = None;
        for name in passage.names.iter().filter(|n| checkable(n, &passage.prose)) {
            let hits = linker.names(number);
            let before = hits[..hits.partition_point(|k| k.span.start() <= name.span.start())].last();
            let text = name.span.of(&passage.prose);
            if before.is_some_and(|k| k.span.contains(name.span)) || !index.called(&name_key(text)).is_empty() {
                continue;
            }
            let near = near.get_or_insert_with(|| linked(linker, number, alignments, t));
            let person = name.kind.is_some();
            let Some((article, told)) = meant(text, person, near, index) else { continue };
            let evidence = vec![Evidence::at(article, told.span, 1.0, index)];
            let judged = name_differs::judged(name.span, text, &told.spelling, index, evidence);
            verdicts.push(SectionVerdict { passage: number, judged });
        }
    }
    verdicts
}

/// The name that was meant; `None` for one that the articles have, for one like none, and where it may be either of two.
fn meant<'a>(text: &str, person: bool, articles: &[ArticleId], index: &'a Index) -> Option<(ArticleId, &'a Spelt)> {
    let name = Name::new(text);
    let mut meant: Option<(ArticleId, &Spelt)> = None;
    for (article, told) in articles.iter().flat_map(|&a| index.spelt(a).iter().map(move |told| (a, told))) {
        if name.is(&told.name) {
            return None;
        }
        let sure = person || told.person || !(name.is_mixed() || name.is_plural(&told.name));
        if sure && name.is_slip_of(&told.name) {
            match meant {
                Some((_, other)) if !other.name.is(&told.name) => return None,
                Some(_) => {}
                None => meant = Some((article, told)),
            }
        }
    }
    meant
}

/// The articles that a passage is linked to; none where it may be about others as well.
pub(super) fn linked(linker: &Linker, passage: usize, alignments: &[Alignment], t: &Thresholds) -> Vec<ArticleId> {
    let of = |link: &Link| match link.margin >= t.name_margin {
        true => link.articles.iter().map(|a| a.0).collect(),
        false => Vec::new(),
    };
    match alignments.iter().find(|a| a.claim.passage == passage) {
        Some(alignment) => of(&alignment.link),
        None => linker.passage(passage).map_or(Vec::new(), of),
    }
}
