//! [`Located`]: where in an article each term stands, for scoring the surroundings of a value. Made when first asked for.

use super::values::ValueId;
use crate::corpus::Article;
use crate::fact::Reading;
use crate::mention::Mention;
use crate::mention::clause::{Clause, clauses, stretches};
use crate::mention::terms::{Term, TermId, TermKind, noun_terms, terms};
use crate::text::span::Span;
use crate::text::token::{Token, tokenize};
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

/// A term of an article.
#[derive(Debug)]
struct Known {
    id: TermId,
    kind: TermKind,
    /// As in [`crate::mention::terms::Term`], where it stands first.
    background: f32,
    /// Where its places begin.
    first: u32,
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
    /// By their ids.
    terms: Vec<Known>,
    /// By term, each term's in order.
    places: Vec<Place>,
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
            terms: Vec::new(),
            places: Vec::new(),
            values: vec![LocatedValue::default(); reading.mentions.len()],
            names: vec![Vec::new(); reading.sentences.len()],
            starts: Vec::with_capacity(reading.sentences.len()),
            words: Vec::new(),
            word_starts: Vec::with_capacity(reading.sentences.len()),
        };
        let mut found: Vec<(Term, Place)> = Vec::new();
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
                found.push((term, place));
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
        located.set_terms(found);
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

    /// `found` in the order of their places.
    fn set_terms(&mut self, mut found: Vec<(Term, Place)>) {
        // A token has a term once, so that this order is the only one.
        found.sort_unstable_by_key(|(term, place)| (term.id, place.token));
        self.places = found.iter().map(|f| f.1).collect();
        for (at, (Term { id, kind, background, .. }, _)) in found.into_iter().enumerate() {
            if self.terms.last().is_none_or(|last| last.id != id) {
                self.terms.push(Known { id, kind, background, first: at as u32 });
            }
        }
        self.terms.shrink_to_fit();
    }

    /// The places of the term at a place of the list.
    fn places_at(&self, at: usize) -> &[Place] {
        let end = self.terms.get(at + 1).map_or(self.places.len(), |next| next.first as usize);
        &self.places[self.terms[at].first as usize..end]
    }

    /// Everywhere a term stands, in order.
    pub fn places(&self, term: TermId) -> &[Place] {
        self.terms.binary_search_by_key(&term, |t| t.id).map_or(&[], |at| self.places_at(at))
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

    /// All terms, each with its kind and background.
    pub fn terms(&self) -> impl Iterator<Item = (TermId, TermKind, f32)> {
        self.terms.iter().map(|t| (t.id, t.kind, t.background))
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
