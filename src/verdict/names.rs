//! Finds names that are written unlike every source.

use super::mode::Thresholds;
use super::rules::name_differs;
use super::spelling::Name;
use super::{Evidence, SectionVerdict, is_statement};
use crate::align::Alignment;
use crate::align::link::{Link, Linker};
use crate::index::{ArticleId, Index};
use crate::mention::names::NameMention;
use crate::mention::names::known::known;
use crate::text::fold::one_line;
use crate::text::span::Span;
use crate::value::name::{NameKind, name_key};

/// The misspelt names of a section. Only names in articles that its passages are linked to are held against them.
pub fn judge(linker: &Linker, alignments: &[Alignment], t: &Thresholds) -> Vec<SectionVerdict> {
    let &Linker { section, index, .. } = linker;
    let mut verdicts = Vec::new();
    for (number, passage) in section.passages.iter().enumerate().filter(|(_, p)| is_statement(p.kind)) {
        let mut hits = None;
        let mut near = None;
        for name in passage.names.iter().filter(|n| checkable(n, &passage.prose)) {
            let hits = hits.get_or_insert_with(|| index.names(&passage.prose, &passage.tokens));
            let before = hits[..hits.partition_point(|k| k.span.start() <= name.span.start())].last();
            let text = name.span.of(&passage.prose);
            if before.is_some_and(|k| k.span.contains(name.span)) || !index.called(&name_key(text)).is_empty() {
                continue;
            }
            let near = near.get_or_insert_with(|| known_names(&linked(linker, number, alignments, t), index));
            let person = name.kind.is_some();
            let Some(told) = meant(text, person, near) else { continue };
            let evidence = vec![Evidence::at(told.article, told.span, 1.0, index)];
            let judged = name_differs::judged(name.span, text, &told.spelling, index, evidence);
            verdicts.push(SectionVerdict { passage: number, judged });
        }
    }
    verdicts
}

/// Whether a name may be a person's, and not the first word of a sentence.
fn checkable(name: &NameMention, text: &str) -> bool {
    !name.uncertain && !name.given && may_be_person(name.kind) && !is_known(name.span.of(text))
}

/// Whether it is known beforehand, or ends with what is: `Dải Gaza`.
fn is_known(name: &str) -> bool {
    let key = name_key(name);
    let tails = key.match_indices(' ').map(|(at, _)| &key[at + 1..]);
    known(&key).is_some() || tails.into_iter().any(|tail| known(tail).is_some())
}

fn may_be_person(kind: Option<NameKind>) -> bool {
    kind.is_none_or(|k| k == NameKind::Person)
}

/// A name where an article has it.
struct Told {
    article: ArticleId,
    span: Span,
    spelling: String,
    name: Name,
    /// It is a person's for sure.
    person: bool,
}

/// The names of persons in some articles, each as often as it stands there.
fn known_names(articles: &[ArticleId], index: &Index) -> Vec<Told> {
    let mut found = Vec::new();
    for &article in articles {
        let text = &index.article(article).text;
        for name in &index.reading(article).names {
            let spelling = one_line(name.span.of(text));
            let key = name_key(&spelling);
            // What it was taken for elsewhere counts as well.
            let person = |id: &crate::index::entities::EntityId| may_be_person(index.entity(*id).kind);
            if checkable(name, text) && index.called(&key).iter().all(person) {
                let person = name.kind.is_some() || index.called(&key).iter().any(|&e| index.entity(e).kind.is_some());
                found.push(Told { article, span: name.span, name: Name::new(&spelling), spelling, person });
            }
        }
    }
    found
}

/// The name that was meant; `None` for one that the articles have, for one like none, and where it may be either of two.
fn meant<'a>(text: &str, person: bool, known: &'a [Told]) -> Option<&'a Told> {
    let name = Name::new(text);
    let mut meant: Option<&Told> = None;
    for told in known {
        if name.is(&told.name) {
            return None;
        }
        let sure = person || told.person || !(name.is_mixed() || name.is_plural(&told.name));
        if sure && name.is_slip_of(&told.name) {
            match meant {
                Some(other) if !other.name.is(&told.name) => return None,
                Some(_) => {}
                None => meant = Some(told),
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
