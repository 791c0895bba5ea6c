//! Whether who says a value of an article has a stake in it: who accuses, who denies or is denied nearby, or who fights.

use super::flat::about;
use super::voices::{Relation, Side, Voice, in_article, states};
use crate::corpus::Article;
use crate::fact::Reading;
use crate::index::{ArticleId, Index};
use crate::language::parties::{is_accusing, is_armed, is_office, names_enemy, tells_of_exercise, tells_of_losses};
use crate::language::speech::Manner;
use crate::mention::Mention;
use crate::mention::attribution::Attribution;
use crate::text::span::Span;
use crate::value::Value;

/// Whether a value of an article is said by `side` as a party to a dispute.
pub fn is_partys(article: ArticleId, stated: &Mention, side: &Side, index: &Index) -> bool {
    let (source, reading, span) = (index.article(article), index.reading(article), stated.core);
    let Voice::Speaker(attribution) = in_article(reading, span) else { return false };
    if is_office(&side.name) {
        return false;
    }
    match attribution.manner {
        Manner::Accused => is_accusing(attribution.cue.of(&source.text)),
        // A day or a length of time is seldom what is in dispute.
        Manner::Said | Manner::Claimed | Manner::Announced => {
            matches!(stated.value, Value::Quantity(_))
                && (fights(source, attribution, span, side) || is_in_dispute(source, reading, span, side, index))
        }
        _ => false,
    }
}

/// Whether one who fights says it of what the fighting cost: a state of another, or an army of its enemy.
fn fights(source: &Article, attribution: &Attribution, value: Span, side: &Side) -> bool {
    let text = &*source.text;
    let content = about(attribution.content, value, text).of(text);
    let another = || !side.states.is_empty() && states(content).iter().any(|s| !side.states.contains(s));
    let paragraph = || source.paragraph_at(value.start()).map(|p| about(p.span, value, text).of(text));
    tells_of_losses(content)
        && (another() || is_armed(&side.name) && names_enemy(content))
        && !paragraph().is_some_and(tells_of_exercise)
}

/// Whether the speaker denies or accuses, or another state denies, within two sentences of what he says.
fn is_in_dispute(source: &Article, reading: &Reading, value: Span, side: &Side, index: &Index) -> bool {
    const NEAR: usize = 2;
    let text = &*source.text;
    let Some(here) = reading.sentence_at(value.start()) else { return false };
    let paragraph = reading.sentences[here].paragraph;
    let around = here.saturating_sub(NEAR)..(here + NEAR + 1).min(reading.sentences.len());
    let around = around.filter(|&s| reading.sentences[s].paragraph.abs_diff(paragraph) <= 1);
    around.flat_map(|sentence| reading.attributions_of(sentence)).any(|a| {
        let denies = a.manner == Manner::Denied;
        let accuses = a.manner == Manner::Accused && is_accusing(a.cue.of(text));
        (denies || accuses)
            && Side::of(a, text, index).is_some_and(|other| match other.relation(side) {
                Relation::Same => !is_office(&other.name),
                Relation::Different => denies && !other.states.is_empty(),
                Relation::Unknown => false,
            })
    })
}
