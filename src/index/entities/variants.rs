//! Spellings of one name: the same letters with other spaces, or one word of several that differs by a letter and is no
//! Vietnamese syllable.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::forms::{Form, Forms};
use super::groups::Groups;
use crate::language::{Language, frequency};
use crate::mention::names::known::known;

pub(super) fn merge(forms: &Forms, groups: &mut Groups) {
    merge_glued(forms, groups);
    // Names that differ in a letter of one word, or in two neighbours, meet under one of these keys.
    let mut met: FxHashMap<String, &str> = FxHashMap::default();
    for (key, form) in forms.by_key.iter().filter(|(k, _)| k.contains(' ') && known(k).is_none()) {
        let words: Vec<&str> = key.split(' ').collect();
        for (place, word) in words.iter().enumerate().filter(|w| is_foreign(w.1)) {
            let at = words[..place].iter().map(|w| w.len() + 1).sum::<usize>();
            let (before, behind) = (&key[..at], &key[at + word.len()..]);
            let with = |slot: &str| [before, slot, behind].concat();
            for slot in changed(word) {
                let other = *met.entry(with(&slot)).or_insert(key);
                if key != other && agree(form, &forms.by_key[other]) {
                    groups.merge(key, other);
                }
            }
            for shorter in shortened(word) {
                if let Some((other, _)) = forms.by_key.get_key_value(&with(&shorter)).filter(|o| agree(form, o.1)) {
                    groups.merge(key, other);
                }
            }
        }
    }
}

/// Whether two forms could be of one thing.
fn agree(a: &Form, b: &Form) -> bool {
    match (a.votes.kind(), b.votes.kind()) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}

/// `Ria Novosti` and `RiaNovosti`.
fn merge_glued(forms: &Forms, groups: &mut Groups) {
    const SHORTEST: usize = 6;
    let mut glued: BTreeMap<String, &String> = BTreeMap::new();
    for key in forms.by_key.keys() {
        let letters = key.replace(' ', "");
        if letters.chars().count() >= SHORTEST {
            let other = *glued.entry(letters).or_insert(key);
            groups.merge(key, other);
        }
    }
}

/// Long enough for a slip to be the likelier reading than another name, and no ordinary syllable.
fn is_foreign(word: &str) -> bool {
    word.chars().count() >= 5 && frequency::count(Language::Vietnamese, word) == 0
}

/// Marks such that two words of one length share one only if a single letter is another, or two neighbours are exchanged. As
/// many as the word has letters, so that thousands of names cost no more than each by itself.
fn changed(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut slots = Vec::with_capacity(letters.len() * 2);
    for at in 0..letters.len() {
        let mut slot: Vec<char> = letters.clone();
        slot[at] = '*';
        slots.push(slot.iter().collect());
        if at + 1 < letters.len() && letters[at] != letters[at + 1] {
            let (low, high) = (letters[at].min(letters[at + 1]), letters[at].max(letters[at + 1]));
            slot.splice(at..at + 2, ['~', low, high]);
            slots.push(slot.iter().collect());
        }
    }
    slots
}

/// The word without each of its letters. A last "a" stays: it tells a woman's name from a man's.
fn shortened(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let kept = |at: &usize| !(at + 1 == letters.len() && letters[*at] == 'a');
    let without = |at: usize| letters[..at].iter().chain(&letters[at + 1..]).collect();
    (0..letters.len()).filter(kept).map(without).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(a: &str, b: &str) -> bool {
        let slots = changed(a);
        changed(b).iter().any(|slot| slots.contains(slot))
            || shortened(a).iter().any(|s| s == b)
            || shortened(b).iter().any(|s| s == a)
    }

    #[test]
    fn one_letter_apart() {
        for (a, b) in [("anthony", "antony"), ("sergey", "sergei"), ("karabakh", "karabak"), ("zelensky", "zelenksy")] {
            assert!(meet(a, b), "{a} {b}");
        }
        for (a, b) in [("markar", "monter"), ("ivanov", "ivanova"), ("abcde", "bcdez"), ("kerrow", "barrow")] {
            assert!(!meet(a, b), "{a} {b}");
        }
    }

    /// Names that differ in one foreign word were once compared each with each.
    #[test]
    fn twenty_thousand_names_that_differ_in_one_word() {
        let mut forms = Forms::default();
        let syllables: Vec<String> =
            "bdgklmnprstvz".chars().flat_map(|c| ["a", "e", "on"].map(|end| format!("{c}{end}"))).collect();
        let mut made = 0..;
        while forms.by_key.len() < 20_000 {
            let number: usize = made.next().unwrap_or(0);
            let word: String =
                (0..3).map(|place| &*syllables[number / syllables.len().pow(place) % syllables.len()]).collect();
            let form = Form { certain: true, ..Form::default() };
            forms.by_key.insert(format!("anna {word}"), form);
        }
        let mut groups = Groups::new(forms.by_key.keys().cloned());
        let start = std::time::Instant::now();
        merge(&forms, &mut groups);
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }
}
