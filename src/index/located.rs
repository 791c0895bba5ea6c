//! [`Located`]: where in an article each term stands, for scoring the surroundings of a value. Made when first asked for.

use rustc_hash::FxHashMap;

use super::values::ValueId;
use crate::corpus::Article;
use crate::fact::Reading;
use crate::mention::Mention;
use crate::mention::clause::{Clause, clauses, stretches};
use crate::mention::terms::{TermId, TermKind, noun_terms, terms};
use crate::text::span::Span;
use crate::text::token::tokenize;
use crate::value::key::key;

/// A term's place: sentence and token, both counted through the whole article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub sentence: u32,
    pub token: u32,
}

/// Whether one of the places, which are in order, is in a clause.
pub fn stand_in(places: &[Place], clause: Clause) -> bool {
    let first = places.partition_point(|p| p.token < clause.start);
    places.get(first).is_some_and(|p| clause.contains(p.token))
}

/// A term of an article and everywhere it stands, in order.
#[derive(Debug)]
pub struct TermPlaces {
    pub kind: TermKind,
    /// As in [`crate::mention::terms::Term`].
    pub background: f32,
    pub places: Vec<Place>,
}

/// A value's place and surroundings.
#[derive(Clone, Debug, Default)]
pub struct LocatedValue {
    pub place: Place,
    /// In tokens of the whole article.
    pub clause: Clause,
    /// What is said of it beside the others of its sort, in tokens of the whole article.
    pub stretch: Clause,
    /// As [`crate::value::key::key`] gives it.
    pub key: String,
    pub id: ValueId,
    /// The terms of what is counted.
    pub noun: Vec<(TermId, TermKind)>,
}

#[derive(Debug)]
pub struct Located {
    terms: FxHashMap<TermId, TermPlaces>,
    /// By mention of the reading.
    values: Vec<LocatedValue>,
    /// By sentence: its terms that name something, for the veto of another name.
    names: Vec<Vec<TermId>>,
    /// By sentence: the number of its first token.
    starts: Vec<u32>,
}

impl Located {
    pub fn new(article: &Article, reading: &Reading) -> Located {
        let mut located = Located {
            terms: FxHashMap::default(),
            values: vec![LocatedValue::default(); reading.mentions.len()],
            names: vec![Vec::new(); reading.sentences.len()],
            starts: Vec::with_capacity(reading.sentences.len()),
        };
        let mut before = 0u32;
        for paragraph in &article.paragraphs {
            let prose = paragraph.prose(article);
            let tokens = tokenize(prose);
            let at = paragraph.span.start();
            let sentence_of = |offset: usize| reading.sentence_at(at + offset).unwrap_or(0) as u32;
            for term in terms(prose, &tokens, reading.language) {
                let sentence = sentence_of(tokens[term.token as usize].span.start());
                let place = Place { sentence, token: before + term.token };
                let entry = located.terms.entry(term.id).or_insert_with(|| TermPlaces {
                    kind: term.kind,
                    background: term.background,
                    places: Vec::new(),
                });
                entry.places.push(place);
                if matches!(term.kind, TermKind::Name | TermKind::Territory) {
                    located.names[sentence as usize].push(term.id);
                }
            }
            let first = reading.mentions.partition_point(|m| m.span.start() < at);
            let last = reading.mentions.partition_point(|m| m.span.start() < paragraph.span.end());
            let mentions = &reading.mentions[first..last];
            let sentences: Vec<_> = reading.sentences.iter().filter(|s| paragraph.span.contains(s.span)).collect();
            let bounds: Vec<_> = sentences.iter().map(|s| s.span.unshift(at)).collect();
            let first_token = |s: &Span| before + tokens.partition_point(|t| t.span.start() < s.start()) as u32;
            located.starts.extend(bounds.iter().map(first_token));
            let cores: Vec<_> = mentions.iter().map(|m| m.core.unshift(at)).collect();
            let clauses = clauses(prose, &tokens, &bounds, &cores);
            let unshifted: Vec<Mention> = mentions.iter().map(|m| m.clone().unshift(at)).collect();
            let stretches = stretches(prose, &tokens, &bounds, &unshifted);
            let places = located.values[first..last].iter_mut().zip(mentions);
            for ((value, mention), (clause, stretch)) in places.zip(clauses.into_iter().zip(stretches)) {
                let offset = mention.core.start() - at;
                let token = tokens.partition_point(|t| t.span.end() <= offset) as u32;
                value.place = Place { sentence: sentence_of(offset), token: before + token };
                value.clause = clause.shift(before);
                value.stretch = stretch.shift(before);
                value.key = key(&mention.value);
                value.id = ValueId::of(&mention.value);
                value.noun = noun_terms(&mention.value, reading.language);
            }
            before += tokens.len() as u32;
        }
        located
    }

    /// Everywhere a term stands, in order.
    pub fn places(&self, term: TermId) -> &[Place] {
        self.terms.get(&term).map_or(&[], |t| t.places.as_slice())
    }

    pub fn has(&self, term: TermId) -> bool {
        self.terms.contains_key(&term)
    }

    /// Whether a term stands in a clause.
    pub fn stands_in(&self, term: TermId, clause: Clause) -> bool {
        stand_in(self.places(term), clause)
    }

    /// Whether a value of this key stands in a clause.
    pub fn has_value_in(&self, key: &str, clause: Clause) -> bool {
        let first = self.values.partition_point(|v| v.place.token < clause.start);
        self.values[first..].iter().take_while(|v| clause.contains(v.place.token)).any(|v| v.key == key)
    }

    /// The values of a range of mentions.
    pub fn values(&self, mentions: std::ops::Range<usize>) -> &[LocatedValue] {
        &self.values[mentions]
    }

    /// All terms, in no order.
    pub fn terms(&self) -> impl Iterator<Item = (TermId, &TermPlaces)> {
        self.terms.iter().map(|(&id, t)| (id, t))
    }

    /// Where a mention stands.
    pub fn value(&self, mention: usize) -> &LocatedValue {
        &self.values[mention]
    }

    /// The number of the first token of a sentence.
    pub fn start(&self, sentence: usize) -> u32 {
        self.starts.get(sentence).copied().unwrap_or(u32::MAX)
    }

    /// The names in a sentence.
    pub fn names(&self, sentence: usize) -> &[TermId] {
        &self.names[sentence]
    }
}
