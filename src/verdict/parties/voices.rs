//! Who says a value, on either side: the text itself, or a speaker who stands for a person, a body or a state.

use crate::fact::Reading;
use crate::index::entities::EntityId;
use crate::index::{ArticleId, Index};
use crate::language::speech::Manner;
use crate::language::territory::UNIONS;
use crate::mention::attribution::{Attribution, Binding};
use crate::mention::names::known::{Known, known, longest_from};
use crate::text::fold::{one_line, tone_word_key};
use crate::text::span::Span;
use crate::text::token::{Token, tokenize};
use crate::value::name::{NameKind, name_key};

/// Whose words a stretch of a text are.
#[derive(Clone, Copy, Debug)]
pub enum Voice<'a> {
    /// The text states it.
    Own,
    /// Somebody who is named puts it forward.
    Speaker(&'a Attribution),
    /// It is denied, planned, conditional, or said by nobody knows whom.
    Unclear,
}

/// Whose words stand at a span: of all attributions around it the innermost decides.
pub fn voice<'a>(attributions: impl Iterator<Item = &'a Attribution>, span: Span) -> Voice<'a> {
    let around = attributions.filter(|a| a.content.contains(span));
    let Some(inner) = around.min_by_key(|a| a.content.len()) else { return Voice::Own };
    let put_forward = !matches!(
        inner.manner,
        Manner::Denied | Manner::Urged | Manner::Planned | Manner::Conditional | Manner::Negated
    );
    match inner.speaker.and_then(|s| s.named()) {
        Some(_) if put_forward => Voice::Speaker(inner),
        _ => Voice::Unclear,
    }
}

/// Whose words a value of an article is in.
pub fn in_article(reading: &Reading, span: Span) -> Voice<'_> {
    match reading.sentence_at(span.start()) {
        Some(sentence) => voice(reading.attributions_of(sentence), span),
        None => Voice::Own,
    }
}

/// A speaker, and whom he speaks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// As written.
    pub name: String,
    /// Whom the sources know by these words; several where the words name several.
    entities: Vec<EntityId>,
    /// The states that he is named with, by code: a minister's, that of the capital that stands for it. Unions are none.
    pub states: Vec<&'static str>,
    person: bool,
}

/// How two speakers stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    Same,
    Different,
    Unknown,
}

impl Side {
    /// The side of an attribution's speaker; `None` where nobody is named.
    pub fn of(attribution: &Attribution, text: &str, index: &Index) -> Option<Side> {
        let speaker = attribution.speaker?;
        let words = match (speaker.binding, speaker.title) {
            (Binding::Named, Some(title)) => title.cover(speaker.span),
            _ => speaker.named()?,
        };
        let name = one_line(words.of(text));
        let hits = index.names(&name, &tokenize(&name));
        let entities: Vec<EntityId> = hits.iter().flat_map(|h| h.entities).copied().collect();
        let mut states = states(&name);
        let persons = || entities.iter().filter(|&&e| index.entity(e).kind == Some(NameKind::Person));
        if states.is_empty() {
            let titles = persons().flat_map(|&e| index.entity(e).titles.iter());
            states.extend(titles.flat_map(|&(a, span)| self::states(span.of(&index.article(a).text))));
            states.sort_unstable();
            states.dedup();
        }
        let person = persons().next().is_some();
        Some(Side { name, entities, states, person })
    }

    /// The side of who says a value of an article.
    pub fn in_article(article: ArticleId, span: Span, index: &Index) -> Option<Side> {
        match in_article(index.reading(article), span) {
            Voice::Speaker(attribution) => Side::of(attribution, &index.article(article).text, index),
            Voice::Own | Voice::Unclear => None,
        }
    }

    /// Two are one where anything of theirs is the same: a spokesman counts for his ministry, a ministry for its state. They
    /// are two only where nothing is, and both are known.
    pub fn relation(&self, other: &Side) -> Relation {
        let shared = self.entities.iter().any(|e| other.entities.contains(e))
            || self.states.iter().any(|s| other.states.contains(s))
            || name_key(&self.name) == name_key(&other.name);
        let states = !self.states.is_empty() && !other.states.is_empty();
        let persons = self.person && other.person;
        match shared {
            true => Relation::Same,
            false if states || persons => Relation::Different,
            false => Relation::Unknown,
        }
    }
}

/// The states that some words name, as a whole or by adjective, capital or seat of government; in order, each once.
pub fn states(text: &str) -> Vec<&'static str> {
    let tokens = tokenize(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (state, words) = state_at(text, &tokens[at..]).map_or((None, 1), |(code, words)| (code, words));
        found.extend(state);
        at += words;
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The known name that tokens begin with: the state that it means, if any, and how many words it has.
fn state_at(text: &str, tokens: &[Token]) -> Option<(Option<&'static str>, usize)> {
    let first = tokens.first().filter(|t| t.capital)?;
    let longest = longest_from(tone_word_key(first.text(text))).min(tokens.len());
    (1..=longest).rev().find_map(|words| {
        let span = first.span.cover(tokens[words - 1].span);
        let known = known(&name_key(span.of(text)))?;
        let code = match known.entity() {
            Known::Territory(code) => Some(code),
            other => other.stands_for(),
        };
        Some((code.filter(|c| !UNIONS.contains(c) && !c.starts_with(|d: char| d.is_ascii_digit())), words))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{SourceFile, parse};

    #[test]
    fn states_in_words() {
        assert_eq!(states("Bộ Ngoại giao Nga"), ["RU"]);
        assert_eq!(states("the Kremlin and Ankara"), ["RU", "TR"]);
        assert_eq!(states("French President"), ["FR"]);
        assert!(states("Liên minh châu Âu (EU), một tờ báo").is_empty());
    }

    fn side(name: &str, index: &Index) -> Side {
        let text = format!("{name} cho biết 12 người đã rời đi.");
        let passage = crate::claim::read(&text, crate::text::markup::Markup::Plain, true).remove(0);
        let attribution = passage.said.attributions[0];
        Side::of(&attribution, &text, index).unwrap()
    }

    #[test]
    fn who_speaks_for_whom() {
        let text = "Tít\nTổng thống Phần Lan Aino Salmi nói vậy. Bà Aino Salmi và ông Jan Vesely gặp nhau. Ông Jan Vesely nói.";
        let file = SourceFile { name: "a.txt".into(), path: None, text: text.into() };
        let index = Index::build(parse(file).0);
        let side = |name| side(name, &index);
        let finland = side("Bộ Ngoại giao Phần Lan");
        assert_eq!(finland.relation(&side("Helsinki")), Relation::Same);
        assert_eq!(finland.relation(&side("Bà Aino Salmi")), Relation::Same);
        assert_eq!(finland.relation(&side("Quân đội Na Uy")), Relation::Different);
        assert_eq!(finland.relation(&side("Cảnh sát")), Relation::Unknown);
        assert_eq!(side("Bà Aino Salmi").relation(&side("Ông Jan Vesely")), Relation::Different);
    }
}
