//! The index over all facts of a corpus: immutable, the same for the same articles in any order.

pub mod entities;
pub mod held;
mod likeness;
pub mod located;
pub mod matcher;
pub mod parallel;
pub mod passages;
pub mod postings;
pub mod spelling;
pub mod spelt;
pub mod values;

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::corpus::Article;
use crate::corpus::by_hand::NamedByHand;
use crate::fact::Reading;
use crate::fact::reading::read;
use crate::language::Language;
use crate::mention::names::{NameMention, names as read_names};
use crate::mention::reader::Reader;
use crate::text::span::Span;
use crate::text::token::{Token, tokenize};
use crate::value::name::{NameKind, name_key};
use entities::{Entity, EntityId};
use held::Holding;
use likeness::Likeness;
use located::Located;
use matcher::Matcher;
use parallel::parallel;
use postings::Postings;
use spelt::Spelt;
use values::Values;

/// Number of an article in its [`Index`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleId(pub u32);

/// A known name where it stands in an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntityMention {
    pub article: ArticleId,
    /// The place of its sentence in [`Reading::sentences`].
    pub sentence: usize,
    pub span: Span,
}

/// A name found in any text, and whose it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameHit<'a> {
    pub span: Span,
    /// More than one where several entities go by it.
    pub entities: &'a [EntityId],
}

/// A single syllable that more than so many go by says nothing in a report.
const CALLED: usize = 3;

/// All that is known of one corpus.
#[derive(Debug, Default)]
pub struct Index {
    articles: Vec<Arc<Article>>,
    readings: Vec<Arc<Reading>>,
    entities: Vec<Entity>,
    matcher: Matcher,
    /// By pattern of the matcher.
    owners: Vec<Vec<EntityId>>,
    /// By entity, in the order of the articles.
    mentions: Vec<Vec<EntityMention>>,
    /// All other names, by key.
    by_key: FxHashMap<String, Vec<EntityId>>,
    /// Single syllables that an article calls a person by, by key.
    given: FxHashMap<(ArticleId, String), Vec<EntityId>>,
    /// The same for texts that are no article.
    called: FxHashMap<String, Vec<EntityId>>,
    postings: Postings,
    values: Values,
    /// By article, made when first asked for.
    located: Vec<OnceLock<Located>>,
    likeness: Likeness,
    /// Where each article names a person, in order.
    persons: Vec<Vec<(Span, EntityId)>>,
    /// By article, made when first asked for.
    held: Vec<OnceLock<Vec<Holding>>>,
    spelt: Vec<OnceLock<Vec<Spelt>>>,
}

impl Index {
    /// Reads all articles, on all cores.
    pub fn build(articles: Vec<Article>) -> Index {
        Index::build_with(articles, &[])
    }

    /// Reads all articles, and lets a person's word on who is who go before what is worked out.
    pub fn build_with(articles: Vec<Article>, by_hand: &[NamedByHand]) -> Index {
        let mut articles: Vec<Arc<Article>> = articles.into_iter().map(Arc::new).collect();
        articles.sort_by(|a, b| (&a.name, &a.path, a.part).cmp(&(&b.name, &b.path, b.part)));
        let readings = parallel(&articles, |a| Arc::new(read(a)));
        let texts: Vec<(&str, &Reading)> = articles.iter().zip(&readings).map(|(a, r)| (&*a.text, &**r)).collect();
        let entities = entities::resolve(&texts, by_hand);
        let (matcher, owners) = matcher(&entities);
        let (mut given, mut called, mut by_key) = Default::default();
        for (number, entity) in entities.iter().enumerate() {
            let id = EntityId(number as u32);
            for (article, name) in &entity.given {
                own(&mut given, (*article, name_key(name)), id);
                own(&mut called, name_key(name), id);
            }
            entity.aliases.iter().for_each(|alias| own(&mut by_key, name_key(alias), id));
        }
        let postings =
            Postings::build(&parallel(&texts.iter().zip(&articles).collect::<Vec<_>>(), |((_, reading), article)| {
                postings::article_terms(article, reading)
            }));
        let values = Values::build(readings.iter().map(|r| &**r));
        let mut index =
            Index { readings, entities, matcher, owners, by_key, given, called, postings, values, ..Index::default() };
        index.mentions = index.find_mentions(&articles);
        index.persons = held::persons(&index.entities, &index.mentions, articles.len());
        index.spelt = articles.iter().map(|_| OnceLock::new()).collect();
        index.held = articles.iter().map(|_| OnceLock::new()).collect();
        index.likeness = Likeness::new(articles.len());
        index.located = articles.iter().map(|_| OnceLock::new()).collect();
        index.articles = articles;
        index
    }

    pub fn article(&self, id: ArticleId) -> &Arc<Article> {
        &self.articles[id.0 as usize]
    }

    pub fn articles(&self) -> &[Arc<Article>] {
        &self.articles
    }

    pub fn reading(&self, id: ArticleId) -> &Reading {
        &self.readings[id.0 as usize]
    }

    /// Where the terms and values of an article stand.
    pub fn located(&self, id: ArticleId) -> &Located {
        self.located[id.0 as usize].get_or_init(|| Located::new(self.article(id), self.reading(id)))
    }

    /// Who holds which post, by an article.
    pub fn held(&self, id: ArticleId) -> &[Holding] {
        let persons = &self.persons[id.0 as usize];
        self.held[id.0 as usize].get_or_init(|| held::held(self.article(id), persons))
    }

    /// Whom an article names, and where, in order.
    pub fn persons(&self, id: ArticleId) -> &[(Span, EntityId)] {
        &self.persons[id.0 as usize]
    }

    pub fn entity(&self, id: EntityId) -> &Entity {
        &self.entities[id.0 as usize]
    }

    pub fn entities(&self) -> impl Iterator<Item = (EntityId, &Entity)> {
        self.entities.iter().enumerate().map(|(i, e)| (EntityId(i as u32), e))
    }

    /// Where the sources name an entity.
    pub fn mentions(&self, id: EntityId) -> &[EntityMention] {
        &self.mentions[id.0 as usize]
    }

    pub fn values(&self) -> &Values {
        &self.values
    }

    pub fn postings(&self) -> &Postings {
        &self.postings
    }

    /// The known names in a text, in order. `tokens` are those of `text`. Who is called by a single syllable (*ông An*) may be
    /// anybody whom an article calls so.
    pub fn names(&self, text: &str, tokens: &[Token]) -> Vec<NameHit<'_>> {
        let mut hits = self.full_names(text, tokens);
        if self.called.is_empty() {
            return hits;
        }
        let reader = Reader::new(text, Language::Vietnamese);
        for name in read_names(&reader, &FxHashSet::default()).into_iter().filter(|n| n.given) {
            if let Some(entities) = self.called.get(&name_key(name.span.of(text))).filter(|e| e.len() <= CALLED) {
                hits.retain(|h| !h.span.overlaps(name.span));
                hits.push(NameHit { span: name.span, entities });
            }
        }
        hits.sort_by_key(|h| h.span);
        hits
    }

    fn full_names(&self, text: &str, tokens: &[Token]) -> Vec<NameHit<'_>> {
        let hits = self.matcher.find(text, tokens);
        hits.into_iter().map(|h| NameHit { span: h.span, entities: &self.owners[h.pattern] }).collect()
    }

    /// Who goes by a name, given by its key.
    pub fn called(&self, key: &str) -> &[EntityId] {
        self.by_key.get(key).map_or(&[], Vec::as_slice)
    }

    /// Runs the matcher over all articles, so that sources and reports are searched alike.
    fn find_mentions(&self, articles: &[Arc<Article>]) -> Vec<Vec<EntityMention>> {
        let numbered: Vec<(ArticleId, &Arc<Article>)> =
            articles.iter().enumerate().map(|(i, a)| (ArticleId(i as u32), a)).collect();
        let found = parallel(&numbered, |&(id, article)| self.article_mentions(id, article));
        let mut mentions = vec![Vec::new(); self.entities.len()];
        for (entity, mention) in found.into_iter().flatten() {
            mentions[entity.0 as usize].push(mention);
        }
        mentions
    }

    fn article_mentions(&self, id: ArticleId, article: &Article) -> Vec<(EntityId, EntityMention)> {
        let reading = &self.readings[id.0 as usize];
        let text = &*article.text;
        // As the article was read; who is called by a single syllable, only it knows ("ông Đức" is no country).
        let owners = |name: &NameMention| -> &[EntityId] {
            let key = name_key(name.span.of(text));
            let owners = if name.given { self.given.get(&(id, key)) } else { self.by_key.get(&key) };
            owners.map_or(&[], Vec::as_slice)
        };
        // A surname may also be a place: "tại Bali" is not who is called so elsewhere.
        let other = |name: &NameMention| {
            let person = |o: &EntityId| self.entity(*o).kind == Some(NameKind::Person);
            name.kind.is_some_and(|k| k != NameKind::Person) && owners(name).iter().any(person)
        };
        let read = reading.names.iter().map(|n| match other(n) {
            true => (n.span, &[][..], true),
            false => (n.span, owners(n), n.given),
        });
        let mut hits: Vec<(Span, &[EntityId], bool)> = read.collect();
        // Names that stand where their capital says nothing, and longer ones than were read.
        let mut known: Vec<(Span, &[EntityId], bool)> = Vec::new();
        for paragraph in &article.paragraphs {
            let prose = paragraph.prose(article);
            let names = self.full_names(prose, &tokenize(prose)).into_iter();
            let names = names.map(|n| (n.span.shift(paragraph.span.start()), n.entities, false));
            known.extend(names.filter(|n| is_written_as_name(n.0.of(text))));
        }
        let around = |list: &[(Span, &[EntityId], bool)], span: Span| {
            let first = list.partition_point(|h| h.0.end() <= span.start());
            let last = list.partition_point(|h| h.0.start() < span.end());
            first..last.max(first)
        };
        known.retain(|k| hits[around(&hits, k.0)].iter().all(|h| !h.2 && (h.1.is_empty() || h.0.len() < k.0.len())));
        hits.retain(|h| !h.1.is_empty() && known[around(&known, h.0)].is_empty());
        hits.extend(known);
        hits.sort_by_key(|h| h.0);
        let named: Vec<EntityId> = hits.iter().filter(|h| h.1.len() == 1).map(|h| h.1[0]).collect();
        let mut found = Vec::new();
        for (span, owners, _) in hits {
            let Some(sentence) = reading.sentence_at(span.start()) else { continue };
            // A name that several go by belongs to those that the article also names in full.
            let meant: Vec<EntityId> =
                owners.iter().copied().filter(|o| owners.len() == 1 || named.contains(o)).collect();
            let meant = if meant.is_empty() { owners } else { &meant };
            found.extend(meant.iter().map(|&entity| (entity, EntityMention { article: id, sentence, span })));
        }
        found
    }
}

/// Not in small letters; nor is one short word in capitals, as authors are signed, a country.
fn is_written_as_name(text: &str) -> bool {
    let signed = !text.is_ascii() && !text.contains(' ') && !text.contains(char::is_lowercase);
    text.starts_with(char::is_uppercase) && !signed
}

/// Notes an owner once; owners come in order.
fn own<K: std::hash::Hash + Eq>(owners: &mut FxHashMap<K, Vec<EntityId>>, key: K, id: EntityId) {
    let owners = owners.entry(key).or_default();
    if owners.last() != Some(&id) {
        owners.push(id);
    }
}

/// The matcher for all aliases, and by pattern whose they are.
fn matcher(entities: &[Entity]) -> (Matcher, Vec<Vec<EntityId>>) {
    let mut by_alias: FxHashMap<&str, usize> = FxHashMap::default();
    let (mut patterns, mut owners): (Vec<String>, Vec<Vec<EntityId>>) = (Vec::new(), Vec::new());
    for (number, entity) in entities.iter().enumerate() {
        for alias in &entity.aliases {
            let pattern = *by_alias.entry(alias).or_insert_with(|| {
                patterns.push(alias.clone());
                owners.push(Vec::new());
                patterns.len() - 1
            });
            owners[pattern].push(EntityId(number as u32));
        }
    }
    (Matcher::new(&patterns), owners)
}
