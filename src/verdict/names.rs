//! Finds names that are written unlike every source.

use super::rules::name_differs;
use super::{Evidence, SectionVerdict, is_statement};
use crate::align::Alignment;
use crate::align::link::{link, passage_query};
use crate::claim::Section;
use crate::index::{ArticleId, Index};

/// The misspelt names of a section. Only names in articles that its passages are linked to are held against them.
pub fn judge(section: &Section, alignments: &[Alignment], index: &Index) -> Vec<SectionVerdict> {
    let mut verdicts = Vec::new();
    for (number, passage) in section.passages.iter().enumerate().filter(|(_, p)| is_statement(p.kind)) {
        let known = index.names(&passage.prose, &passage.tokens);
        for name in &passage.names {
            let text = name.span.of(&passage.prose);
            let near = known[..known.partition_point(|k| k.span.start() <= name.span.start())].last();
            if near.is_some_and(|k| k.span.contains(name.span)) {
                continue;
            }
            let Some((spelling, entity)) = index.spelling_near(text) else { continue };
            let linked = linked(section, number, alignments, index);
            let told = index.mentions(entity).iter().find(|m| linked.contains(&m.article));
            if let Some(told) = told {
                let judged = name_differs::judged(
                    name.span,
                    text,
                    spelling,
                    index,
                    vec![Evidence::at(told.article, told.span, 1.0, index)],
                );
                verdicts.push(SectionVerdict { passage: number, judged });
            }
        }
    }
    verdicts
}

pub(super) fn linked(section: &Section, passage: usize, alignments: &[Alignment], index: &Index) -> Vec<ArticleId> {
    let of = |articles: &[(ArticleId, f32)]| articles.iter().map(|a| a.0).collect();
    match alignments.iter().find(|a| a.claim.passage == passage) {
        Some(alignment) => of(&alignment.link.articles),
        None => link(&passage_query(section, passage, index), index).map_or(Vec::new(), |l| of(&l.articles)),
    }
}
