//! Terms: what a passage is about, in a form in which passages of either language can be held against each other.
//!
//! Words and their neighbours serve within one language; concepts of the lexicon and folded names also across.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHasher};

use crate::language::names::NOT_NAMES;
use crate::language::{Language, frequency, lexicon, territory};
use crate::text::fold::{bare_key, tone_key_into};
use crate::text::token::{Gap, Token, tokenize};
use crate::text::word_key::WordKey;
use crate::value::Value;

/// A term by the hash of its kind and key: equal terms have equal ids in every text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TermId(u64);

impl TermId {
    /// Stands for any value in a sequence of words; no term has it.
    pub const VALUE: TermId = TermId(0);

    fn new(kind: TermKind, key: &str) -> TermId {
        let mut hasher = FxHasher::default();
        (kind, key).hash(&mut hasher);
        TermId(hasher.finish())
    }

    /// Two adjacent words.
    fn pair(first: TermId, second: TermId) -> TermId {
        let mut hasher = FxHasher::default();
        (TermKind::Pair, first.0, second.0).hash(&mut hasher);
        TermId(hasher.finish())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermKind {
    /// One word.
    Word,
    /// Two adjacent words.
    Pair,
    /// A concept of the bilingual lexicon.
    Concept,
    /// A word with a capital, without its marks.
    Name,
    /// Two adjacent ones.
    NamePair,
    /// A territory, whichever of its names is used.
    Territory,
}

/// A term where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    pub id: TermId,
    pub kind: TermKind,
    /// The number of its first token.
    pub token: u32,
    /// How rare it is in general text: the share of documents that have it, at most 1.
    pub background: f32,
}

impl TermKind {
    /// How much a term of this kind counts for beside a word that is as rare.
    pub fn weight(self) -> f32 {
        match self {
            TermKind::Word => 1.0,
            TermKind::Pair => 0.5,
            TermKind::Concept | TermKind::Name | TermKind::NamePair | TermKind::Territory => 0.8,
        }
    }

    /// Whether the other language could have it too.
    pub fn crosses_languages(self) -> bool {
        !matches!(self, TermKind::Word | TermKind::Pair)
    }

    pub fn is_name(self) -> bool {
        matches!(self, TermKind::Name | TermKind::NamePair | TermKind::Territory)
    }
}

/// The terms of a passage, by where they start. `tokens` are those of `text`.
pub fn terms(text: &str, tokens: &[Token], language: Language) -> Vec<Term> {
    let lower: Vec<Cow<str>> = tokens.iter().map(|t| t.folded(text)).collect();
    let mut found = Vec::with_capacity(tokens.len() * 2);
    let mut push = |id, kind, token: usize, background: f32| {
        found.push(Term { id, kind, token: token as u32, background });
    };
    let words: Vec<usize> = (0..tokens.len()).filter(|&i| tokens[i].is_word()).collect();
    let adjacent = |i: usize, j: usize| {
        j == i + 1 && tokens[j].gap != Gap::None
            || j == i + 2 && tokens[i + 1].is(text, '-') && tokens[i + 1].gap == Gap::None
    };
    let mut key = String::new();
    let mut word_id = |word: &str| {
        key.clear();
        tone_key_into(word, &mut key);
        TermId::new(TermKind::Word, &key)
    };
    let mut pair = String::new();
    let mut id = words.first().map(|&i| word_id(&lower[i]));
    for (n, &i) in words.iter().enumerate() {
        let word = lower[i].as_ref();
        let following = words.get(n + 1).map(|&j| (j, word_id(&lower[j])));
        let own = id.unwrap_or_else(|| word_id(word));
        push(own, TermKind::Word, i, share(language, word));
        let next = following.filter(|&(j, _)| adjacent(i, j));
        if let Some((j, other)) = next {
            pair.clear();
            pair.extend([word, " ", lower[j].as_ref()]);
            push(TermId::pair(own, other), TermKind::Pair, i, share(language, &pair));
        }
        if is_name(tokens, &lower, &words, n, language) {
            let bare = bare_key(word);
            push(TermId::new(TermKind::Name, &bare), TermKind::Name, i, share(language, word).min(0.05));
            if let Some((j, _)) = next.filter(|&(j, _)| tokens[j].capital) {
                let both = [bare.as_str(), " ", &bare_key(&lower[j])].concat();
                push(TermId::new(TermKind::NamePair, &both), TermKind::NamePair, i, 0.0);
            }
        }
        id = following.map(|(_, id)| id);
    }
    phrases(&lower, tokens, &mut push);
    found.sort_by_key(|t| t.token);
    found
}

/// An English word that stands in so many documents of general text is one in capitals too.
const COMMON: u16 = 60;

/// A capital that is not just the start of a sentence.
fn is_name(tokens: &[Token], lower: &[Cow<str>], words: &[usize], n: usize, language: Language) -> bool {
    let i = words[n];
    if !tokens[i].capital {
        return false;
    }
    // "Financial Services Agency" is translated, and "Supreme Court".
    if language == Language::English && frequency::count(language, &lower[i]) >= COMMON {
        return false;
    }
    let first = i == 0 || (!tokens[i - 1].is_word() && !tokens[i - 1].is_number() && tokens[i].gap != Gap::None);
    let next_capital = words.get(n + 1).is_some_and(|&j| j == i + 1 && tokens[j].capital);
    !first || (next_capital && !NOT_NAMES.has(WordKey::of(&lower[i]))) || {
        let known = |language| frequency::count(language, &lower[i]) > 0;
        !known(Language::Vietnamese) && !known(Language::English)
    }
}

/// Concepts and territories, the longest at each place: the police in `trưởng công an` are one too, Korea in South Korea is none.
fn phrases(lower: &[Cow<str>], tokens: &[Token], push: &mut impl FnMut(TermId, TermKind, usize, f32)) {
    let phrases = phrase_table();
    let keys: Vec<WordKey> = lower.iter().map(|word| WordKey::of(word)).collect();
    let mut at = 0;
    while at < keys.len() {
        let found = phrases.by_first.get(&keys[at]).and_then(|candidates| {
            candidates
                .iter()
                .map(|&c| &phrases.all[c as usize])
                .find(|p| (!p.capital || tokens[at].capital) && keys[at..].starts_with(&p.words))
        });
        if let Some(phrase) = found {
            push(phrase.id, phrase.kind, at, phrase.background);
            if phrase.kind == TermKind::Territory {
                at += phrase.words.len() - 1;
            }
        }
        at += 1;
    }
}

/// The words and concepts of what a quantity counts.
pub fn noun_terms(value: &Value, language: Language) -> Vec<(TermId, TermKind)> {
    let Value::Quantity(quantity) = value else { return Vec::new() };
    let found = terms(&quantity.noun, &tokenize(&quantity.noun), language).into_iter();
    found.filter(|t| matches!(t.kind, TermKind::Word | TermKind::Concept)).map(|t| (t.id, t.kind)).collect()
}

struct Phrase {
    words: Box<[WordKey]>,
    id: TermId,
    kind: TermKind,
    /// Only with a capital: the name of a territory.
    capital: bool,
    background: f32,
}

struct PhraseTable {
    all: Vec<Phrase>,
    /// By first word, longest first.
    by_first: FxHashMap<WordKey, Vec<u32>>,
}

fn phrase_table() -> &'static PhraseTable {
    static TABLE: OnceLock<PhraseTable> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut all = Vec::new();
        let split = |phrase: &str| phrase.to_lowercase().split([' ', '-']).map(WordKey::of).collect::<Box<[_]>>();
        for concept in lexicon::concepts() {
            let background = concept_share(concept);
            for rendering in concept.renderings() {
                let words = split(rendering);
                let id = TermId::new(TermKind::Concept, concept.id);
                all.push(Phrase { words, id, kind: TermKind::Concept, capital: false, background });
            }
        }
        for territory in territory::all() {
            for name in territory.names() {
                let words = split(name);
                let id = TermId::new(TermKind::Territory, territory.code);
                all.push(Phrase { words, id, kind: TermKind::Territory, capital: true, background: 0.02 });
            }
        }
        all.sort_by(|a, b| b.words.len().cmp(&a.words.len()).then_with(|| (&a.words, a.id).cmp(&(&b.words, b.id))));
        let mut by_first: FxHashMap<WordKey, Vec<u32>> = FxHashMap::default();
        for (i, phrase) in (0..).zip(&all) {
            by_first.entry(phrase.words[0]).or_default().push(i);
        }
        PhraseTable { all, by_first }
    })
}

/// A concept is as common as its commonest rendering in either language.
fn concept_share(concept: &lexicon::Concept) -> f32 {
    let of = |language, phrase: &str| {
        let words: Vec<&str> = phrase.split(' ').collect();
        words.windows(2.min(words.len())).map(|w| share(language, &w.join(" "))).fold(1.0, f32::min)
    };
    let vietnamese = concept.vietnamese.iter().map(|p| of(Language::Vietnamese, p));
    vietnamese.fold(0.0, f32::max).max(concept.english.iter().map(|p| of(Language::English, p)).fold(0.0, f32::max))
}

/// The share of background documents that have a word, from 0 to 1.
fn share(language: Language, word: &str) -> f32 {
    frequency::share(language, word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::token::tokenize;

    fn shared(a: &str, b: &str) -> usize {
        let ids = |text: &str, language| -> std::collections::BTreeSet<TermId> {
            terms(text, &tokenize(text), language).iter().map(|t| t.id).collect()
        };
        ids(a, Language::Vietnamese).intersection(&ids(b, Language::English)).count()
    }

    #[test]
    fn concepts_names_and_territories_cross_languages() {
        assert_eq!(shared("người thiệt mạng", "were killed"), 1);
        assert_eq!(shared("ở Thổ Nhĩ Kỳ", "in Turkey"), 1);
        assert_eq!(shared("ông Nguyễn nói", "by Nguyen yesterday"), 1);
        assert_eq!(shared("ngồi xuống ghế", "lay on grass"), 0);
    }
}
