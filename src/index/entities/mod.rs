//! Entities: who or what several names refer to. Found from the articles alone, the same in any order of them, and corrected by
//! what the project's `entities.toml` says.

mod forms;
mod groups;
mod merge;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use super::ArticleId;
use crate::corpus::by_hand::NamedByHand;
use crate::fact::Reading;
use crate::language::vi::syllable::is_syllable;
use crate::language::{Language, frequency, territory};
use crate::mention::names::known::{Known, known};
use crate::text::span::Span;
use crate::value::name::{NameKind, name_key};
use forms::{Forms, Votes};
use groups::Groups;

/// Number of an entity in its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(pub u32);

/// Who or what some names refer to.
#[derive(Clone, Debug)]
pub struct Entity {
    /// The fullest form, as the sources most often write it.
    pub name: String,
    pub kind: Option<NameKind>,
    /// Every form the sources use, the commonest first; what is known beforehand has the forms of both languages behind them.
    pub aliases: Vec<String>,
    /// Single Vietnamese syllables that an article calls a person by (*ông An*): of no use outside it.
    pub given: Vec<(ArticleId, String)>,
    /// What it can stand for, though it is something else: the state whose capital it is. Good for finding, and not as an
    /// alias: who is said to speak is not settled by it.
    pub stands_for: Option<String>,
    /// Titles with where they stand, in the order of the articles.
    pub titles: Vec<(ArticleId, Span)>,
}

/// The entities that the articles speak of, and their aliases.
pub fn resolve(articles: &[(&str, &Reading)], by_hand: &[NamedByHand]) -> Vec<Entity> {
    let mut forms = forms::gather(articles);
    forms.by_key.retain(|key, form| form.certain && key.chars().count() > 1);
    let mut groups = Groups::new(forms.by_key.keys().cloned());
    merge::known_names(&forms, &mut groups);
    variants::merge(&forms, &mut groups);
    merge::acronyms(&forms, &mut groups);
    let shared = merge::short_forms(&forms, &mut groups);
    let clusters = groups.clusters(&shared);
    let clusters = merge::by_hand(clusters, by_hand);
    let mut entities: Vec<Entity> = clusters.iter().map(|keys| entity(keys, &forms, &shared)).collect();
    add_surnames(&mut entities);
    name_by_hand(&mut entities, by_hand);
    add_given(&mut entities, &clusters, &forms);
    add_stands_for(&mut entities);
    entities
}

fn entity(keys: &[String], forms: &Forms, shared: &BTreeMap<String, Vec<String>>) -> Entity {
    let members = || keys.iter().filter_map(|k| Some((k, forms.by_key.get(k)?)));
    let mut votes = Votes::default();
    let mut spellings: BTreeMap<&str, (u32, usize)> = BTreeMap::new();
    for (key, form) in members() {
        votes.add(&form.votes);
        for (spelling, count) in &form.spellings {
            let entry = spellings.entry(spelling).or_insert((0, key.split(' ').count()));
            entry.0 += count;
        }
    }
    let fixed = members().find_map(|(key, form)| merge::fixed(key, form));
    let mut aliases: Vec<(&str, (u32, usize))> = spellings.into_iter().collect();
    aliases.sort_by(|a, b| b.1.0.cmp(&a.1.0).then(a.0.cmp(b.0)));
    // A person's or an institution's fullest form; of what is known beforehand the commonest.
    let fullest = aliases.iter().max_by(|a, b| (a.1.1, a.1.0).cmp(&(b.1.1, b.1.0)).then(b.0.cmp(a.0)));
    let commonest = aliases.iter().find(|a| !matches!(known(&name_key(a.0)), Some(Known::Demonym(_))));
    let name = if fixed.is_some() { commonest.or(aliases.first()) } else { fullest };
    let name = name.map(|(n, _)| (*n).to_owned()).unwrap_or_default();
    let mut aliases: Vec<String> = aliases.into_iter().map(|(a, _)| a.to_owned()).collect();
    if let Some(fixed) = fixed {
        let mut written: BTreeSet<String> = aliases.iter().map(|a| name_key(a)).collect();
        aliases.extend(fixed.names().into_iter().filter(|n| written.insert(name_key(n))).map(str::to_owned));
    }
    let titled = members().filter(|(key, _)| !shared.contains_key(*key));
    let mut titles: Vec<(ArticleId, Span)> = titled.flat_map(|(_, form)| form.titles.iter().copied()).collect();
    titles.sort();
    let kind = fixed.map(Known::kind).or_else(|| votes.kind());
    // Titles are of persons; around anything else they were misread.
    if kind != Some(NameKind::Person) {
        titles.clear();
    }
    Entity { name, kind, aliases, given: Vec::new(), stands_for: None, titles }
}

/// A person whom the sources only name in full also goes by the last word alone, unless that is a Vietnamese syllable, which
/// many share, or names something else.
fn add_surnames(entities: &mut [Entity]) {
    const COMMON: u16 = 15;
    let taken: BTreeSet<String> = entities.iter().flat_map(|e| &e.aliases).map(|a| name_key(a)).collect();
    for entity in entities.iter_mut().filter(|e| e.kind == Some(NameKind::Person)) {
        let last = entity.name.split_whitespace().next_back().unwrap_or_default().to_owned();
        let key = name_key(&last);
        let free = entity.name.contains(' ') && !taken.contains(&key) && known(&key).is_none();
        // Nor one letter, nor an ordinary word ("US Open").
        let long = key.chars().count() > 1 && frequency::count(Language::English, &last.to_lowercase()) < COMMON;
        if free && long && !is_syllable(&last.to_lowercase()) && last.starts_with(char::is_uppercase) {
            entity.aliases.push(last);
        }
    }
}

/// Names, kinds and further aliases as the project's file has them, whether or not a source writes them.
fn name_by_hand(entities: &mut Vec<Entity>, by_hand: &[NamedByHand]) {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (place, entity) in entities.iter().enumerate().filter(|_| !by_hand.is_empty()) {
        entity.aliases.iter().for_each(|alias| _ = places.entry(name_key(alias)).or_insert(place));
    }
    for hand in by_hand {
        let not: BTreeSet<String> = hand.not.iter().map(|n| name_key(n)).collect();
        let place = hand.names().find_map(|n| places.get(&name_key(n)).copied()).unwrap_or_else(|| {
            entities.push(Entity {
                name: String::new(),
                kind: None,
                aliases: Vec::new(),
                given: Vec::new(),
                stands_for: None,
                titles: Vec::new(),
            });
            entities.len() - 1
        });
        let Some(entity) = entities.get_mut(place) else { continue };
        entity.name = hand.name.clone();
        entity.kind = hand.kind.as_deref().and_then(NameKind::parse).or(entity.kind);
        entity.aliases.retain(|a| !not.contains(&name_key(a)));
        for name in hand.names() {
            if !entity.aliases.iter().any(|a| a == name) {
                entity.aliases.push(name.to_owned());
            }
        }
    }
}

/// Gives *ông An* to the only one in the article whose name ends with it; or begins with it, as Chinese and Koreans are called.
fn add_given(entities: &mut [Entity], clusters: &[Vec<String>], forms: &Forms) {
    let mut owners: BTreeMap<(ArticleId, &str), BTreeSet<usize>> = BTreeMap::new();
    let mut family: BTreeMap<(ArticleId, &str), BTreeSet<usize>> = BTreeMap::new();
    for (number, keys) in clusters.iter().enumerate() {
        if entities[number].kind != Some(NameKind::Person) {
            continue;
        }
        for (key, form) in keys.iter().filter(|k| k.contains(' ')).filter_map(|k| Some((k, forms.by_key.get(k)?))) {
            for &article in &form.articles {
                let (first, last) = (key.split(' ').next(), key.rsplit(' ').next());
                owners.entry((article, last.unwrap_or(""))).or_default().insert(number);
                family.entry((article, first.unwrap_or(""))).or_default().insert(number);
            }
        }
    }
    for ((article, key), spellings) in &forms.given {
        let place = (*article, key.as_str());
        let found = owners.get(&place).or_else(|| family.get(&place));
        let Some(only) = found.filter(|o| o.len() == 1).and_then(BTreeSet::first) else { continue };
        entities[*only].given.extend(spellings.iter().map(|s| (*article, s.clone())));
    }
}

/// What capitals and seats of government stand for, by the name that the sources use for it.
fn add_stands_for(entities: &mut [Entity]) {
    let known_of = |e: &Entity| e.aliases.iter().find_map(|a| known(&name_key(a)));
    let mut by_code: BTreeMap<&str, String> = BTreeMap::new();
    for entity in entities.iter().filter(|e| e.kind == Some(NameKind::Place)) {
        if let Some(Known::Territory(code)) = known_of(entity) {
            by_code.entry(code).or_insert_with(|| entity.name.clone());
        }
    }
    for entity in entities.iter_mut().filter(|e| e.kind != Some(NameKind::Person)) {
        let Some(code) = known_of(entity).and_then(Known::stands_for) else { continue };
        let first = || territory::all().iter().find(|t| t.code == code).and_then(|t| t.names().next());
        entity.stands_for = by_code.get(code).cloned().or_else(|| first().map(str::to_owned));
    }
}
