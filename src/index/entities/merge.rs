//! Which forms are one entity: known beforehand, an acronym and what it stands for, short forms, and what a person decided.

use std::collections::{BTreeMap, BTreeSet};

use super::forms::{Form, Forms};
use super::groups::Groups;
use crate::corpus::by_hand::NamedByHand;
use crate::language::vi::syllable::is_syllable;
use crate::mention::names::known::{Known, known};
use crate::value::name::{NameKind, name_key};

/// What a form is beforehand. A city's name that texts use for a person is none.
pub(super) fn fixed(key: &str, form: &Form) -> Option<Known> {
    let known = known(key)?.entity();
    let person = form.votes.of(NameKind::Person) > form.votes.of(NameKind::Place);
    (!(person && matches!(known, Known::Place(_)))).then_some(known)
}

/// The names of one territory, city or body; `Cộng hòa Pháp` is named by its last words.
pub(super) fn known_names(forms: &Forms, groups: &mut Groups) {
    let mut first: BTreeMap<Known, &str> = BTreeMap::new();
    for (key, form) in &forms.by_key {
        let state = || {
            let place = form.votes.kind() == Some(NameKind::Place);
            let tails = key.match_indices(' ').map(|(at, _)| &key[at + 1..]);
            tails.filter(|_| place).find_map(|tail| Some(known(tail)?.entity()).filter(|k| is_state(*k, key)))
        };
        if let Some(known) = fixed(key, form).or_else(state) {
            let other = *first.entry(known).or_insert(key);
            groups.merge(key, other);
        }
    }
}

/// Whether a longer name of a place is that of the state it ends with.
fn is_state(known: Known, key: &str) -> bool {
    matches!(known, Known::Territory(_)) && crate::mention::names::is_state_form(key)
}

/// `Tổ chức Hiệp ước … (CSTO)`: the acronym and what it stands for. Where several names have it, those that it abbreviates, and
/// the commonest of the others, which are in another language.
pub(super) fn acronyms(forms: &Forms, groups: &mut Groups) {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, form) in &forms.by_key {
        for acronym in form.acronyms.iter().filter(|a| forms.by_key.contains_key(*a)) {
            names.entry(acronym).or_default().push(key);
        }
    }
    for (acronym, names) in names {
        let person = |key: &str| forms.by_key.get(key).is_some_and(|f| f.votes.kind() == Some(NameKind::Person));
        let (mut own, other): (Vec<&str>, Vec<&str>) =
            names.into_iter().filter(|n| !person(n)).partition(|n| abbreviates(acronym, n));
        own.extend(other.into_iter().max_by_key(|n| (forms.by_key[*n].votes.of(NameKind::Organisation), *n)));
        own.iter().for_each(|name| groups.merge(name, acronym));
    }
}

fn abbreviates(acronym: &str, name: &str) -> bool {
    let initials: String = name.split(' ').filter_map(|w| w.chars().next()).collect();
    let mut rest = initials.chars();
    acronym.chars().all(|letter| rest.any(|c| c == letter))
}

/// The last words of a longer name, or the first word of a person's: one entity where one article has both and only one name
/// is meant. What could be several is left to all of them and returned.
pub(super) fn short_forms(forms: &Forms, groups: &mut Groups) -> BTreeMap<String, Vec<String>> {
    let mut by_end: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut by_first: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, form) in forms.by_key.iter().filter(|(k, f)| k.contains(' ') && fixed(k, f).is_none()) {
        let person = form.votes.kind().is_none_or(|k| k == NameKind::Person);
        if person {
            for (at, _) in key.match_indices(' ') {
                by_end.entry(&key[at + 1..]).or_default().push(key);
            }
            if let Some((first, _)) = key.split_once(' ').filter(|f| !is_syllable(f.0)) {
                by_first.entry(first).or_default().push(key);
            }
        } else if let Some((_, last)) = key.rsplit_once(' ').filter(|_| form.spellings.keys().any(|s| s.contains('-')))
        {
            by_end.entry(last).or_default().push(key);
        }
    }
    let mut shared = BTreeMap::new();
    for (key, form) in forms.by_key.iter().filter(|(k, f)| fixed(k, f).is_none()) {
        let kind = form.votes.kind();
        let owners = |table: &BTreeMap<&str, Vec<&str>>| -> Vec<String> {
            let owners = table.get(key.as_str()).into_iter().flatten().filter(|o| {
                let owner = &forms.by_key[**o];
                let same = kind.is_none_or(|k| k == NameKind::Person || owner.votes.kind() == Some(k));
                // Something has to show that a person is meant, or that both are spelt as one place.
                let person = owner.votes.is_certain(NameKind::Person) || form.votes.of(NameKind::Person) > 0;
                let same = same && (person || owner.spellings.keys().any(|s| s.contains('-')));
                same && !owner.articles.is_disjoint(&form.articles)
            });
            let roots: BTreeSet<String> = owners.map(|o| groups.root(o)).collect();
            roots.into_iter().collect()
        };
        let mut found = owners(&by_end);
        if found.is_empty() && !key.contains(' ') && kind.is_none_or(|k| k == NameKind::Person) {
            found = owners(&by_first);
        }
        match found.as_slice() {
            [] => {}
            [one] => groups.merge(key, one),
            _ => {
                shared.insert(key.clone(), found);
            }
        }
    }
    shared
}

/// Puts together what a person says is one, and takes apart what is not.
pub(super) fn by_hand(mut clusters: Vec<Vec<String>>, by_hand: &[NamedByHand]) -> Vec<Vec<String>> {
    for hand in by_hand {
        let keys: BTreeSet<String> = hand.names().map(name_key).collect();
        let not: BTreeSet<String> = hand.not.iter().map(|n| name_key(n)).collect();
        let (meant, mut rest): (Vec<_>, Vec<_>) =
            clusters.into_iter().partition(|c| c.iter().any(|k| keys.contains(k)));
        let (apart, together): (BTreeSet<String>, BTreeSet<String>) =
            meant.into_iter().flatten().partition(|k| not.contains(k));
        rest.extend(apart.into_iter().map(|key| vec![key]));
        if !together.is_empty() {
            rest.push(together.into_iter().collect());
        }
        clusters = rest;
    }
    clusters.sort();
    clusters
}
