//! What a number counts: the noun after it, with what belongs to it.

use std::sync::LazyLock;

use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, territory, vi};

static VI: LazyLock<Phrases<&'static str>> = LazyLock::new(|| {
    let classifiers: Vec<(&'static str, &'static str)> = vi::groups::CLASSIFIERS.iter().map(|w| (*w, "")).collect();
    Phrases::new(&[vi::nouns::COUNTED, &classifiers])
});
static VI_MODIFIERS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::groups::MODIFIERS));
static VI_OTHER_WORDS: LazyLock<Phrases<&'static [&'static str]>> =
    LazyLock::new(|| Phrases::new(&[vi::groups::OTHER_WORDS]));
static EN: LazyLock<Phrases<&'static str>> = LazyLock::new(|| Phrases::new(&[en::nouns::COUNTED]));
static EN_NO_NOUN: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::groups::NOT_COUNTED));

/// Names of territories in lower case, as the reader folds words. They are kept for as long as the program runs.
static TERRITORIES: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let names = territory::all().iter().flat_map(|t| t.vietnamese.iter());
    let folded: Vec<(&'static str, ())> = names.map(|n| (&*Box::leak(n.to_lowercase().into_boxed_str()), ())).collect();
    let peoples: Vec<(&'static str, ())> = vi::groups::PEOPLES.iter().map(|w| (*w, ())).collect();
    Phrases::new(&[&folded, &peoples])
});

/// A counted noun: the token after it and its class (`{person}`), "" where the noun is a bare classifier or unknown.
pub struct Counted {
    pub end: usize,
    pub class: &'static str,
}

/// A noun of the tables directly after a number that ends at token `i`: in Vietnamese with the modifiers and the nationality
/// behind it, in English with adjectives before it.
pub fn counted(r: &Reader, i: usize) -> Option<Counted> {
    if !r.joined(i) || !r.is_word(i) {
        return None;
    }
    match r.language {
        Language::Vietnamese => vietnamese(r, i).or_else(|| plain_english(r, i)),
        Language::English => english(r, i).or_else(|| vietnamese(r, i).filter(|_| !r.at(i).is_ascii())),
    }
}

fn vietnamese(r: &Reader, i: usize) -> Option<Counted> {
    let (head, class) = head(r, i)?;
    // A classifier takes the class of its noun: chiếc xe.
    let (mut end, class) = match class {
        // 6,6 triệu lượt bệnh nhân
        "{time}" => head_after(r, head).filter(|(_, c)| *c == "{person}").unwrap_or((head, class)),
        "" if head == i + 1 => head_after(r, head).unwrap_or((head, class)),
        _ => (head, class),
    };
    const MOST_MODIFIERS: usize = 2;
    for _ in 0..MOST_MODIFIERS {
        let Some((e, ())) = r.find(end, &VI_MODIFIERS).filter(|_| r.joined(end) && !r.capital(end)) else { break };
        end = e;
    }
    if class == "{person}" {
        end = nationality(r, end);
    }
    Some(Counted { end, class })
}

/// A noun of the table at token `i` that is not the beginning of another word: no `trường` in `trường hợp`.
fn head(r: &Reader, i: usize) -> Option<(usize, &'static str)> {
    let (end, class) = r.find(i, &VI)?;
    let other =
        end == i + 1 && r.find(i, &VI_OTHER_WORDS).is_some_and(|(e, follows)| e == end && follows.contains(&r.word(e)));
    (!other).then_some((end, class))
}

fn head_after(r: &Reader, i: usize) -> Option<(usize, &'static str)> {
    if r.joined(i) { head(r, i).filter(|(_, class)| !class.is_empty()) } else { None }
}

/// `người Armenia và Azerbaijan`: the token after the nationalities, or `end`.
fn nationality(r: &Reader, end: usize) -> usize {
    let name = |at: usize| r.find(at, &TERRITORIES).filter(|_| r.joined(at) && r.capital(at)).map(|(e, ())| e);
    let Some(first) = name(end) else { return end };
    if vi::groups::LINKS.contains(&r.word(first)) {
        return name(first + 1).unwrap_or(first);
    }
    first
}

/// An English noun in a Vietnamese text, directly after the number: `5 fan`, `3 drones`.
fn plain_english(r: &Reader, i: usize) -> Option<Counted> {
    r.find(i, &EN).map(|(end, class)| Counted { end, class })
}

fn english(r: &Reader, i: usize) -> Option<Counted> {
    const ADJECTIVES: usize = 3;
    for k in i..=i + ADJECTIVES {
        if !r.is_word(k) || !r.joined(k) || no_noun(r, k) {
            return None;
        }
        if let Some((end, class)) = r.find(k, &EN) {
            return Some(Counted { end, class });
        }
        if r.capital(k) && r.at(k).ends_with(en::groups::PEOPLE_ENDING) {
            return Some(Counted { end: k + 1, class: "{person}" });
        }
    }
    None
}

fn no_noun(r: &Reader, k: usize) -> bool {
    EN_NO_NOUN.of_word(r.key(k)).is_some()
}

/// A noun that no table has: the next word, if it looks like one, in English with adjectives before it.
pub fn unknown(r: &Reader, i: usize) -> Option<usize> {
    if !r.is_word(i) || !r.joined(i) || r.glued(i) {
        return None;
    }
    match r.language {
        Language::Vietnamese => (!r.capital(i) && !vi::numbers::NOT_COUNTED.contains(&r.at(i))).then_some(i + 1),
        Language::English => plural(r, i),
    }
}

fn plural(r: &Reader, i: usize) -> Option<usize> {
    const ADJECTIVES: usize = 2;
    const SHORTEST: usize = 4;
    for k in i..=i + ADJECTIVES {
        let word = r.at(k);
        if !r.is_word(k) || !r.joined(k) || no_noun(r, k) {
            return None;
        }
        let plural = word.len() >= SHORTEST && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s");
        if plural && !word.ends_with("ous") && !r.capital(k) {
            return Some(k + 1);
        }
        let adjective =
            r.capital(k) || en::groups::ADJECTIVE_ENDINGS.iter().any(|e| word.len() > e.len() + 2 && word.ends_with(e));
        if !adjective {
            return None;
        }
    }
    None
}
