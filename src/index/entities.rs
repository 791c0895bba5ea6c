//! Entities: who or what several names refer to. Found from the articles alone, the same in any order of them.

use std::collections::{BTreeMap, BTreeSet};

use super::ArticleId;
use crate::fact::Reading;
use crate::language::vi::syllable::is_syllable;
use crate::language::{Language, frequency, territory};
use crate::mention::names::territories;
use crate::text::fold::one_line;
use crate::text::span::Span;
use crate::value::name::{NameKind, distance, name_key};

/// Number of an entity in its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(pub u32);

/// Who or what some names refer to.
#[derive(Clone, Debug)]
pub struct Entity {
    /// The fullest form, as the sources most often write it.
    pub name: String,
    pub kind: Option<NameKind>,
    /// Every form the sources use, the commonest first; a territory has those of both languages behind them.
    pub aliases: Vec<String>,
    /// Titles with where they stand, in the order of the articles.
    pub titles: Vec<(ArticleId, Span)>,
}

/// One form of a name over all articles.
#[derive(Debug, Default)]
struct Form {
    /// How often each spelling stands, by spelling.
    spellings: BTreeMap<String, u32>,
    person: u32,
    place: u32,
    organisation: u32,
    /// Seen where its capital means something.
    certain: bool,
    articles: BTreeSet<ArticleId>,
    titles: Vec<(ArticleId, Span)>,
    acronyms: BTreeSet<String>,
}

impl Form {
    fn kind(&self) -> Option<NameKind> {
        let votes = [
            (self.person, NameKind::Person),
            (self.place, NameKind::Place),
            (self.organisation, NameKind::Organisation),
        ];
        votes.into_iter().filter(|v| v.0 > 0).max_by_key(|v| (v.0, std::cmp::Reverse(v.1))).map(|v| v.1)
    }

    fn count(&self) -> u32 {
        self.spellings.values().sum()
    }
}

/// The entities that the articles speak of, and their aliases: entity numbers by form.
pub fn resolve(articles: &[(&str, &Reading)]) -> Vec<Entity> {
    let mut forms = gather(articles);
    forms.retain(|key, form| form.certain && key.chars().count() > 1);
    let mut groups = Groups::new(forms.keys().cloned());
    merge_territories(&forms, &mut groups);
    merge_acronyms(&forms, &mut groups);
    merge_variants(&forms, &mut groups);
    let ambiguous = merge_surnames(&forms, &mut groups);
    let mut entities = groups.entities(&forms, &ambiguous);
    add_surnames(&mut entities);
    entities
}

/// A person whom the sources only name in full also goes by the last word alone, unless that is a Vietnamese syllable, which
/// many share, or names something else.
fn add_surnames(entities: &mut [Entity]) {
    let known: BTreeSet<String> = entities.iter().flat_map(|e| &e.aliases).map(|a| name_key(a)).collect();
    for entity in entities.iter_mut().filter(|e| e.kind == Some(NameKind::Person)) {
        let last = entity.name.split_whitespace().next_back().unwrap_or_default().to_owned();
        let free = entity.name.contains(' ') && !known.contains(&name_key(&last)) && !is_syllable(&last.to_lowercase());
        if free && last.starts_with(char::is_uppercase) {
            entity.aliases.push(last);
        }
    }
}

fn gather(articles: &[(&str, &Reading)]) -> BTreeMap<String, Form> {
    let mut forms: BTreeMap<String, Form> = BTreeMap::new();
    for (number, (text, reading)) in articles.iter().enumerate() {
        let article = ArticleId(number as u32);
        for name in &reading.names {
            let written = name.span.of(text);
            let form = forms.entry(name_key(written)).or_default();
            *form.spellings.entry(one_line(written)).or_default() += 1;
            match name.kind {
                Some(NameKind::Person) => form.person += 1 + name.titles.len() as u32,
                Some(NameKind::Place) => form.place += 1,
                Some(NameKind::Organisation) => form.organisation += 1,
                None => {}
            }
            form.certain |= !name.uncertain;
            form.articles.insert(article);
            form.titles.extend(name.titles.iter().map(|&t| (article, t)));
            form.acronyms.extend(name.acronym.map(|a| name_key(a.of(text))));
        }
    }
    forms
}

/// Forms that are one entity, as a union-find over their keys.
struct Groups {
    parent: BTreeMap<String, String>,
}

impl Groups {
    fn new(keys: impl Iterator<Item = String>) -> Groups {
        Groups { parent: keys.map(|k| (k.clone(), k)).collect() }
    }

    fn root(&self, key: &str) -> String {
        let mut key = key;
        while let Some(parent) = self.parent.get(key).filter(|p| *p != key) {
            key = parent;
        }
        key.to_owned()
    }

    fn merge(&mut self, a: &str, b: &str) {
        let (a, b) = (self.root(a), self.root(b));
        // The smaller root wins, so that the result does not depend on the order of merging.
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        self.parent.insert(high, low);
    }

    /// `ambiguous` forms belong to several entities: each of them gets the form as an alias.
    fn entities(&self, forms: &BTreeMap<String, Form>, ambiguous: &BTreeMap<String, Vec<String>>) -> Vec<Entity> {
        let mut members: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for key in forms.keys().filter(|k| !ambiguous.contains_key(*k)) {
            members.entry(self.root(key)).or_default().push(key);
        }
        for (key, owners) in ambiguous {
            for owner in owners {
                members.entry(self.root(owner)).or_default().push(key);
            }
        }
        members.into_values().map(|keys| entity(&keys, forms, ambiguous)).collect()
    }
}

fn entity(keys: &[&str], forms: &BTreeMap<String, Form>, ambiguous: &BTreeMap<String, Vec<String>>) -> Entity {
    let total = |f: fn(&Form) -> u32| keys.iter().map(|k| f(&forms[*k])).sum::<u32>();
    let votes = Form {
        person: total(|f| f.person),
        place: total(|f| f.place),
        organisation: total(|f| f.organisation),
        ..Form::default()
    };
    let code = keys.iter().find_map(|k| territories().get(*k));
    let mut spellings: BTreeMap<&str, (u32, usize)> = BTreeMap::new();
    for key in keys {
        for (spelling, count) in &forms[*key].spellings {
            let entry = spellings.entry(spelling).or_insert((0, key.split(' ').count()));
            entry.0 += count;
        }
    }
    let mut aliases: Vec<(&str, (u32, usize))> = spellings.into_iter().collect();
    aliases.sort_by(|a, b| b.1.0.cmp(&a.1.0).then(a.0.cmp(b.0)));
    // A person's fullest form; of anything else the commonest.
    let fullest = aliases.iter().max_by(|a, b| (a.1.1, a.1.0).cmp(&(b.1.1, b.1.0)).then(b.0.cmp(a.0)));
    let commonest = aliases.first();
    let name = if code.is_some() { commonest } else { fullest };
    let name = name.map(|(n, _)| (*n).to_owned()).unwrap_or_default();
    let mut aliases: Vec<String> = aliases.into_iter().map(|(a, _)| a.to_owned()).collect();
    if let Some(territory) = territory::all().iter().find(|t| Some(&t.code) == code) {
        let known: BTreeSet<String> = aliases.iter().map(|a| name_key(a)).collect();
        aliases.extend(territory.names().filter(|n| !known.contains(&name_key(n))).map(str::to_owned));
    }
    let mut titles: Vec<(ArticleId, Span)> =
        keys.iter().filter(|k| !ambiguous.contains_key(**k)).flat_map(|k| forms[*k].titles.iter().copied()).collect();
    titles.sort();
    let kind = match code {
        Some(code) if territory::UNIONS.contains(code) => Some(NameKind::Organisation),
        Some(_) => Some(NameKind::Place),
        None => votes.kind(),
    };
    // Titles are of persons; around anything else they were misread.
    if kind != Some(NameKind::Person) {
        titles.clear();
    }
    Entity { name, kind, aliases, titles }
}

fn merge_territories(forms: &BTreeMap<String, Form>, groups: &mut Groups) {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for key in forms.keys() {
        if let Some(code) = territories().get(key) {
            let other = *first.entry(code).or_insert(key);
            groups.merge(key, other);
        }
    }
}

/// `Tổ chức Hiệp ước … (CSTO)`: the acronym and what it stands for.
fn merge_acronyms(forms: &BTreeMap<String, Form>, groups: &mut Groups) {
    for (key, form) in forms {
        for acronym in form.acronyms.iter().filter(|a| forms.contains_key(*a)) {
            groups.merge(key, acronym);
        }
    }
}

/// Spellings of one name: the same letters with other spaces, or one word of several that differs by one letter and is no
/// Vietnamese syllable.
fn merge_variants(forms: &BTreeMap<String, Form>, groups: &mut Groups) {
    let long: Vec<&String> = forms.keys().filter(|k| k.contains(' ') && !territories().contains_key(*k)).collect();
    let mut glued: BTreeMap<String, &String> = BTreeMap::new();
    for key in forms.keys() {
        let letters = key.replace(' ', "");
        if letters.chars().count() >= 6 {
            let other = *glued.entry(letters).or_insert(key);
            groups.merge(key, other);
        }
    }
    // Names that share all words but one share the rest under one of these keys.
    let mut by_rest: BTreeMap<(usize, String), Vec<&String>> = BTreeMap::new();
    for key in long {
        let words: Vec<&str> = key.split(' ').collect();
        for i in 0..words.len() {
            let rest = [&words[..i], &words[i + 1..]].concat().join(" ");
            by_rest.entry((i, rest)).or_default().push(key);
        }
    }
    let foreign = |w: &str| w.chars().count() >= 5 && frequency::count(Language::Vietnamese, w) == 0;
    for ((place, _), keys) in by_rest {
        let keys: Vec<(&String, &str)> = keys.into_iter().map(|k| (k, word(k, place))).collect();
        // Most names of a large group share a family name, and differ by an ordinary syllable.
        let keys: Vec<(&String, &str)> = keys.into_iter().filter(|k| foreign(k.1)).collect();
        for (n, (a, x)) in keys.iter().enumerate() {
            for (b, y) in &keys[n + 1..] {
                if distance(x, y, 1).is_some() {
                    groups.merge(a, b);
                }
            }
        }
    }
}

fn word(key: &str, place: usize) -> &str {
    key.split(' ').nth(place).unwrap_or("")
}

/// Single words that are the last word of a longer name: one entity where only one name is meant. What could be several is
/// left to all of them and returned.
fn merge_surnames(forms: &BTreeMap<String, Form>, groups: &mut Groups) -> BTreeMap<String, Vec<String>> {
    let mut by_last: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (key, form) in forms.iter().filter(|(k, _)| k.contains(' ') && !territories().contains_key(*k)) {
        let hyphened = form.spellings.keys().any(|s| s.contains('-'));
        let named = form.kind().is_none_or(|k| k == NameKind::Person) || hyphened;
        if let Some(last) = key.rsplit(' ').next().filter(|_| named) {
            by_last.entry(last).or_default().push(key);
        }
    }
    let mut ambiguous = BTreeMap::new();
    for (key, form) in forms.iter().filter(|(k, _)| !k.contains(' ') && !territories().contains_key(*k)) {
        // A place that is named alone is no short form of a person.
        if form.kind() == Some(NameKind::Place) && form.place * 2 > form.count() {
            continue;
        }
        let Some(owners) = by_last.get(key.as_str()) else { continue };
        // Only names that one article gives in both forms.
        let owners: Vec<&String> =
            owners.iter().copied().filter(|o| !forms[*o].articles.is_disjoint(&form.articles)).collect();
        let roots: BTreeSet<String> = owners.iter().map(|o| groups.root(o)).collect();
        match roots.len() {
            0 => {}
            1 => groups.merge(key, owners[0]),
            _ => {
                ambiguous.insert(key.clone(), roots.into_iter().collect());
            }
        }
    }
    ambiguous
}
