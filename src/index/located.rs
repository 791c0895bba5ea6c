//! [`Located`]: where in an article each term stands, for scoring the surroundings of a value. Made when first asked for.

use rustc_hash::FxHashMap;

use super::values::ValueId;
use crate::corpus::Article;
use crate::fact::Reading;
use crate::mention::Mention;
use crate::mention::clause::{Clause, clauses, stretches};
use crate::mention::terms::{TermId, TermKind, noun_terms, terms};
use crate::text::span::Span;
use crate::text::token::{Token, tokenize};
use crate::value::key::key;

/// A term's place: sentence and token, both counted through the whole article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub sentence: u32,
    pub token: u32,
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
    /// Its place in the article's words, where each value counts as one.
    word: u32,
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
    /// The words of the article in order, each value as one.
    words: Vec<TermId>,
    /// By sentence: its part of `words`.
    word_starts: Vec<u32>,
}

impl Located {
    pub fn new(article: &Article, reading: &Reading) -> Located {
        let mut located = Located {
            terms: FxHashMap::default(),
            values: vec![LocatedValue::default(); reading.mentions.len()],
            names: vec![Vec::new(); reading.sentences.len()],
            starts: Vec::with_capacity(reading.sentences.len()),
            words: Vec::new(),
            word_starts: Vec::with_capacity(reading.sentences.len()),
        };
        let mut before = 0u32;
        for paragraph in &article.paragraphs {
            let prose = paragraph.prose(article);
            let tokens = tokenize(prose);
            let at = paragraph.span.start();
            let sentence_of = |offset: usize| reading.sentence_at(at + offset).unwrap_or(0) as u32;
            let mut words: Vec<Option<TermId>> = vec![None; tokens.len()];
            for term in terms(prose, &tokens, reading.language) {
                if term.kind == TermKind::Word {
                    words[term.token as usize] = Some(term.id);
                }
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
            located.add_words(&tokens, &words, &bounds, &cores, first);
            before += tokens.len() as u32;
        }
        located
    }

    /// Adds the words of a paragraph: by token, and the spans of its sentences and of its values, the first of which is mention
    /// `first`.
    fn add_words(
        &mut self,
        tokens: &[Token],
        words: &[Option<TermId>],
        sentences: &[Span],
        values: &[Span],
        first: usize,
    ) {
        let (mut sentences, mut next) = (sentences.iter().peekable(), 0);
        for (token, word) in tokens.iter().zip(words) {
            while sentences.next_if(|s| s.start() <= token.span.start()).is_some() {
                self.word_starts.push(self.words.len() as u32);
            }
            next += values[next..].iter().take_while(|v| v.end() <= token.span.start()).count();
            match values.get(next).filter(|v| v.contains(token.span)) {
                Some(value) if value.start() == token.span.start() => {
                    self.values[first + next].word = self.words.len() as u32;
                    self.words.push(TermId::VALUE);
                }
                Some(_) => {}
                None => self.words.extend(word),
            }
        }
        self.word_starts.extend(sentences.map(|_| self.words.len() as u32));
    }

    /// The words of a mention's sentence before it and behind it, at most so many of each.
    pub fn around(&self, mention: usize, most: usize) -> (&[TermId], &[TermId]) {
        let value = &self.values[mention];
        let (sentence, at) = (value.place.sentence as usize, value.word as usize);
        let bound = |sentence: usize| self.word_starts.get(sentence).map_or(self.words.len(), |&w| w as usize);
        let start = bound(sentence).max(at.saturating_sub(most)).min(at);
        let end = bound(sentence + 1).min(at + 1 + most).max(at + 1).min(self.words.len());
        (&self.words[start..at], self.words.get(at + 1..end).unwrap_or_default())
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
        let places = self.places(term);
        let first = places.partition_point(|p| p.token < clause.start);
        places.get(first).is_some_and(|p| clause.contains(p.token))
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
