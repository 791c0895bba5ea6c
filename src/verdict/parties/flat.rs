//! Whether a report states a value flatly: nobody near it is said to say so.

use crate::claim::Passage;
use crate::language::speech::{self, Needs};
use crate::mention::attribution::Attribution;
use crate::text::span::{Span, floor};
use crate::text::word_key::WordKey;

/// A sentence may be a whole text: no word further than so many bytes from a value tells who says it.
const REACH: usize = 2000;

/// The part of a stretch that lies about a value.
pub fn about(stretch: Span, value: Span, text: &str) -> Span {
    let from = stretch.start().max(floor(text, value.start().saturating_sub(REACH)));
    let to = stretch.end().min(floor(text, value.end().saturating_add(REACH).min(text.len())));
    Span::new(from, to.max(from))
}

/// The attributions of a passage whose cue stands about a value.
pub fn attributions_about(passage: &Passage, value: Span) -> impl Iterator<Item = &Attribution> {
    let all = &passage.said.attributions;
    let first = all.partition_point(|a| a.cue.start() + REACH < value.start());
    all[first..].iter().take_while(move |a| a.cue.start() <= value.end() + REACH)
}

/// Whether the sentence of a value and the one before it attribute nothing and quote nothing.
pub fn is_flat(passage: &Passage, value: Span) -> bool {
    const QUOTES: usize = 64;
    let stretch = passage.two_sentences(value.start());
    let sentence = passage.sentences.get(passage.sentence_at(value.start())).copied().unwrap_or(stretch);
    let own = about(sentence, value, &passage.prose);
    let said = |a: &Attribution| a.is_said() && (stretch.overlaps(a.cue) || own.overlaps(a.content));
    let quotes = &passage.said.quotes;
    let before = &quotes[..quotes.partition_point(|q| q.span.start() < own.end())];
    let quoted = before.iter().rev().take(QUOTES).any(|q| q.kind.is_speech() && q.span.overlaps(own));
    !quoted && !attributions_about(passage, value).any(said) && !has_verb_of_saying(passage, own)
}

/// Whether a stretch of a passage has a verb of saying, whosever it is: its speaker may not have been found.
fn has_verb_of_saying(passage: &Passage, stretch: Span) -> bool {
    let speech = speech::of(passage.language);
    let tokens = &passage.tokens[passage.token_at(stretch.start())..passage.token_at(stretch.end())];
    let keys: Vec<WordKey> = tokens.iter().map(|t| WordKey::of(&t.folded(&passage.prose))).collect();
    (0..keys.len()).any(|i| {
        let word = |k: usize| keys.get(i + k).copied().unwrap_or(WordKey::NONE);
        let verb = speech.verbs.at(word).is_some_and(|(_, v)| matches!(v.needs, Needs::Nothing | Needs::Object));
        verb || speech.unsaid.at(word).is_some() || speech.according.at(word).is_some()
    })
}
