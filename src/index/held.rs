//! [`Holding`]: a post that an article says somebody holds.

use super::entities::{Entity, EntityId};
use super::{ArticleId, EntityMention};
use crate::corpus::Article;
use crate::mention::posts;
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::value::name::NameKind;
use crate::value::post::Post;

/// A person with a title in an article.
#[derive(Clone, Debug, PartialEq)]
pub struct Holding {
    pub entity: EntityId,
    /// The title alone, in the article's text.
    pub title: Span,
    pub posts: Vec<Post>,
}

/// Whether a title may be of this entity.
pub fn may_hold(entity: &Entity) -> bool {
    entity.kind == Some(NameKind::Person)
}

/// Where each article names somebody who may hold a post. Names that several go by are left out.
pub(super) fn persons(
    entities: &[Entity],
    mentions: &[Vec<EntityMention>],
    articles: usize,
) -> Vec<Vec<(Span, EntityId)>> {
    let mut found: Vec<Vec<(Span, EntityId)>> = vec![Vec::new(); articles];
    let holders = entities.iter().enumerate().zip(mentions).filter(|((_, entity), _)| may_hold(entity));
    for ((number, _), mentions) in holders {
        for EntityMention { article: ArticleId(article), span, .. } in mentions {
            found[*article as usize].push((*span, EntityId(number as u32)));
        }
    }
    for named in &mut found {
        named.sort();
        let shared: Vec<Span> = named.windows(2).filter(|p| p[0].0.overlaps(p[1].0)).map(|p| p[1].0).collect();
        named.retain(|n| shared.binary_search_by(|s| s.cmp(&n.0)).is_err());
    }
    found
}

/// The posts that an article gives to `persons`, who are in order.
pub(super) fn held(article: &Article, persons: &[(Span, EntityId)]) -> Vec<Holding> {
    let mut found = Vec::new();
    for paragraph in &article.paragraphs {
        let inside = |offset| persons.partition_point(|p| p.0.start() < offset);
        let here = &persons[inside(paragraph.span.start())..inside(paragraph.span.end())];
        if here.is_empty() {
            continue;
        }
        let offset = paragraph.span.start();
        let spans: Vec<Span> = here.iter().map(|p| p.0.unshift(offset)).collect();
        let reader = Reader::new(paragraph.prose(article), article.language);
        found.extend(posts::held(&reader, &spans).into_iter().map(|h| Holding {
            entity: here[h.person].1,
            title: h.title.shift(offset),
            posts: h.posts,
        }));
    }
    found
}
