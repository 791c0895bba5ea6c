//! Holds the titles of persons against those that the sources give them.
//!
//! Somebody may hold several posts: a title that any source gives him matches. It differs only where an article that the
//! passage is linked to names him with a post that excludes it, and no article at all says something that leaves it open.

use std::collections::BTreeSet;

use super::mode::Thresholds;
use super::rules::{title_differs, title_matches};
use super::{Evidence, SectionVerdict, Verdict, is_statement};
use crate::align::Alignment;
use crate::align::link::Linker;
use crate::claim::Passage;
use crate::index::entities::EntityId;
use crate::index::held::{Holding, may_hold};
use crate::index::{ArticleId, Index, NameHit};
use crate::mention::posts::{Held, held};
use crate::mention::reader::Reader;
use crate::text::fold::bare_key;
use crate::text::span::Span;
use crate::value::name::NameKind;
use crate::value::post::{Fit, Post};

/// So many articles that name a person are asked for his titles.
const MOST_ARTICLES: usize = 64;
/// So many passages are shown.
const MOST_SHOWN: usize = 3;

/// The titles of a section.
pub fn judge(linker: &Linker, alignments: &[Alignment], t: &Thresholds) -> Vec<SectionVerdict> {
    let &Linker { section, index, .. } = linker;
    let mut verdicts = Vec::new();
    for (number, passage) in section.passages.iter().enumerate().filter(|(_, p)| is_statement(p.kind)) {
        if passage.names.is_empty() {
            continue;
        }
        let linked = super::names::linked(linker, number, alignments, t);
        let persons = persons(passage, linker.names(number), &linked, index);
        if persons.iter().all(|p| p.1.is_none()) {
            continue;
        }
        let spans: Vec<Span> = persons.iter().map(|p| p.0).collect();
        let reader = Reader::new(&passage.prose, passage.language);
        let mut known_as: Option<(usize, Verdict)> = None;
        for title in held(&reader, &spans).into_iter().filter(|t| t.posts.iter().any(Post::is_named)) {
            let Some(entity) = persons[title.person].1 else { continue };
            let Some(judged) = judged(passage, &title, entity, &linked, index) else { continue };
            // Whom the sources know by one of his titles may hold the other as well.
            let several = known_as.replace((title.person, judged.verdict));
            if several.is_some_and(|(person, verdict)| person == title.person && verdict == Verdict::Supported)
                && judged.verdict == Verdict::Contradicted
            {
                known_as = several;
                continue;
            }
            verdicts.push(SectionVerdict { passage: number, judged });
        }
    }
    verdicts
}

/// A title of a source, with what it says of the report's.
struct Given<'a> {
    article: ArticleId,
    holding: &'a Holding,
    fit: Fit,
    /// Both titles are read for certain.
    firm: bool,
}

fn judged(
    passage: &Passage,
    title: &Held,
    entity: EntityId,
    linked: &[ArticleId],
    index: &Index,
) -> Option<super::Judged> {
    let given = given(title, entity, linked, index);
    let best = given.iter().map(|g| g.fit).max()?;
    let text = title.span.of(&passage.prose);
    let shown = |fit: Fit| -> Vec<&Given> {
        let mut shown: Vec<&Given> = given.iter().filter(|g| g.fit == fit && linked.contains(&g.article)).collect();
        if shown.is_empty() && fit == Fit::Same {
            shown = given.iter().filter(|g| g.fit == fit).collect();
        }
        shown.truncate(MOST_SHOWN);
        shown
    };
    let evidence = |shown: &[&Given]| -> Vec<Evidence> {
        shown.iter().map(|g| Evidence::at(g.article, g.holding.title, 1.0, index)).collect()
    };
    match best {
        Fit::Same => Some(title_matches::judged(title.span, text, evidence(&shown(Fit::Same)))),
        Fit::Open => None,
        Fit::Apart | Fit::Unrelated => {
            let against: Vec<&Given> = shown(Fit::Apart).into_iter().filter(|g| g.firm).collect();
            (!against.is_empty()).then(|| title_differs::judged(title.span, text, index, evidence(&against)))
        }
    }
}

/// What the sources say of a title of a person: first the articles that the passage is linked to.
fn given<'a>(title: &Held, entity: EntityId, linked: &[ArticleId], index: &'a Index) -> Vec<Given<'a>> {
    let mut articles: Vec<ArticleId> = linked.to_vec();
    let mut others: Vec<ArticleId> = index.mentions(entity).iter().map(|m| m.article).collect();
    others.dedup();
    others.retain(|a| !linked.contains(a));
    articles.extend(others.into_iter().take(MOST_ARTICLES));
    let mut found = Vec::new();
    for article in articles {
        for holding in index.held(article).iter().filter(|h| h.entity == entity) {
            let fit = fit(&title.posts, &holding.posts);
            let firm = firm(&title.posts, &holding.posts);
            found.push(Given { article, holding, fit, firm });
        }
    }
    found
}

/// What a source's title says of the report's. Of several posts at once each has to be given, and each may be.
fn fit(ours: &[Post], theirs: &[Post]) -> Fit {
    let best = |post: &Post| Fit::of_any(theirs.iter().map(|t| post.fit(t))).unwrap_or(Fit::Unrelated);
    ours.iter().map(best).min().unwrap_or(Fit::Unrelated)
}

/// Whether it is certain where two titles end: also where both go on with the same word.
fn firm(ours: &[Post], theirs: &[Post]) -> bool {
    let shares = |a: &Post, b: &Post| a.words.iter().any(|w| b.words.contains(w));
    let certain =
        |posts: &[Post], others: &[Post]| posts.iter().all(|p| !p.loose || others.iter().any(|other| shares(p, other)));
    certain(ours, theirs) && certain(theirs, ours)
}

/// The persons of a passage, in order, with whom the sources know them as.
fn persons(passage: &Passage, names: &[NameHit], linked: &[ArticleId], index: &Index) -> Vec<(Span, Option<EntityId>)> {
    let named: BTreeSet<EntityId> = linked.iter().flat_map(|&a| index.persons(a)).map(|p| p.1).collect();
    let mut found: Vec<(Span, Option<EntityId>)> = Vec::new();
    for hit in names {
        let mut meant = hit.entities.iter().copied().filter(|&e| may_hold(index.entity(e)) && named.contains(&e));
        if let (Some(entity), None) = (meant.next(), meant.next()) {
            found.push((hit.span, Some(entity)));
        }
    }
    let known = found.len();
    let mut full = None;
    for name in &passage.names {
        let before = found[..known].partition_point(|f| f.0.end() <= name.span.start());
        if before < known && found[before].0.overlaps(name.span) {
            continue;
        }
        let full =
            full.get_or_insert_with(|| named.iter().map(|&e| (e, words(&index.entity(e).name))).collect::<Vec<_>>());
        let entity = called(name.span.of(&passage.prose), full);
        if entity.is_some() || name.kind == Some(NameKind::Person) {
            found.push((name.span, entity));
        }
    }
    found.sort();
    found
}

fn words(name: &str) -> Vec<String> {
    name.split_whitespace().map(bare_key).collect()
}

/// Who is called by some of the words of a longer name: `Sheikh Mansour` of `Sheikh Mansour bin Zayed`.
fn called(name: &str, full: &[(EntityId, Vec<String>)]) -> Option<EntityId> {
    let short = words(name);
    let fits = |full: &[String]| {
        let mut rest = full.iter();
        full.len() > short.len() && short.iter().all(|word| rest.any(|w| w == word))
    };
    let mut meant = full.iter().filter(|(_, name)| short.len() > 1 && fits(name)).map(|f| f.0);
    meant.next().filter(|_| meant.next().is_none())
}
