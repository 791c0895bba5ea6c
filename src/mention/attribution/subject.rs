//! The subject of a verb of saying: the noun phrase before it, or the one behind `theo` and `said`.

use std::ops::Range;
use std::sync::LazyLock;

use super::content;
use super::noun::{in_some_mood, parse, tied_by};
use super::phrase::{apposed, opens_apposition, phrase_before, phrase_start};
use super::scope::Scope;
use super::{Binding, Speaker};
use crate::language::phrases::Phrases;
use crate::language::speech::titles;
use crate::value::name::NameKind;

pub static TITLES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::all(titles()));

/// What stands where a subject would.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Found(Noun),
    /// Nothing, behind a comma or a conjunction: the subject was named before. With the first item of the gap.
    Elided(usize),
    /// Something that is not understood.
    Unclear,
}

/// A speaker with the items that name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    pub speaker: Speaker,
    /// The first item, title included.
    pub start: usize,
    pub kind: NounKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NounKind {
    Person,
    Name,
    Medium,
    /// A description: `một quan chức`.
    Role,
    Pronoun,
}

/// Longest noun phrase, in items.
pub const LONGEST: usize = 30;

/// The subject of the verb at the items `cue`, which ends before it, in its sentence.
pub fn before(scope: &Scope, cue: &Range<usize>, sentence: &Range<usize>) -> Subject {
    let (verb, from) = (cue.start, sentence.start);
    if let Some((start, ())) = scope.find_before(verb, from, &scope.speech.connectives) {
        return Subject::Elided(start);
    }
    let end = back_over_adverbs(scope, verb, from);
    if end == from {
        return Subject::Unclear;
    }
    if scope.word(end - 1) == "," || scope.is_dash(end - 1) {
        if let Some(noun) = apposed(scope, end - 1, from, 0) {
            return Subject::Found(noun);
        }
        if let Some(noun) = behind_quote(scope, cue, end - 1, sentence) {
            return Subject::Found(noun);
        }
        let gap = scope.word(end - 1) == ",";
        return if gap { Subject::Elided(end - 1) } else { Subject::Unclear };
    }
    if let Some((start, ())) = scope.find_before(end, from, &scope.speech.connectives) {
        return Subject::Elided(start);
    }
    let found = phrase_before(scope, end, from)
        .or_else(|| beside_quote(scope, cue, end, sentence))
        .or_else(|| behind_quote(scope, cue, end, sentence));
    found.map_or(Subject::Unclear, Subject::Found)
}

/// A person right behind a quote, however much is told of him before the verb: `"…", tiến sĩ Lê An, bộ môn Toán, nói.`
fn behind_quote(scope: &Scope, cue: &Range<usize>, close: usize, sentence: &Range<usize>) -> Option<Noun> {
    const REACH: usize = 50;
    let least = sentence.start.max(close.saturating_sub(REACH));
    let quote = (least..close).rev().find(|&i| scope.quote(i).is_some())?;
    let start = (quote + 1..close).find(|&i| scope.word(i) != "," && !scope.is_dash(i))?;
    let stop = (start..close).find(|&i| scope.word(i) == ",")?;
    let plain = (start..close).all(|i| !scope.among(i, &scope.speech.finite));
    if !plain || !content::is_spent(scope, cue.end, sentence.end) {
        return None;
    }
    parse(scope, start..stop).filter(|n| matches!(n.kind, NounKind::Person | NounKind::Name))
}

/// Whoever stands between a quote and a verb of saying, or before one that a colon and a quote follow, though no word tells
/// that it is a person: `tay vợt Tây Ban Nha chia sẻ: "…"`.
fn beside_quote(scope: &Scope, cue: &Range<usize>, end: usize, sentence: &Range<usize>) -> Option<Noun> {
    const LONGEST: usize = 12;
    let start = phrase_start(scope, end, sentence.start);
    let bounded = start == sentence.start || scope.is_symbol(start - 1) || scope.quote(start - 1).is_some();
    if start >= end || end - start > LONGEST || !bounded || scope.among(start, &scope.speech.adjuncts) {
        return None;
    }
    let announced = content::announces_quote(scope, cue.end, sentence.end);
    let closes = content::is_spent(scope, cue.end, sentence.end)
        && content::quote_before(scope, start, sentence.clone()).is_some();
    // "Ủy ban Tài chính - ngân sách": the dash is one of the name. "Đỗ An - điều phối vùng, giám đốc …": told of somebody else.
    let marked = start >= sentence.start + 2
        && (scope.is_dash(start - 1) || scope.word(start - 1) == "," && opens_apposition(scope, start, end));
    if marked && scope.name_to(scope.end(start - 2)).is_some() {
        return None;
    }
    let plain = (start..end).all(|i| {
        let predicate = scope.among(i, &scope.speech.finite) && scope.name_around(scope.start(i)).is_none();
        let adverb = i > start && scope.find(i, end, &scope.speech.adverbs).is_some();
        !predicate && !adverb && scope.quote(i).is_none() && scope.find(i, end, &scope.speech.verbs).is_none()
    });
    if !(announced || closes) || !plain {
        return None;
    }
    if let Some(noun) = in_some_mood(scope, start, end) {
        return Some(noun);
    }
    let kin = scope.find(start, end, &scope.speech.kin).is_some();
    let bearer = scope.name_to(scope.end(end - 1)).filter(|n| matches!(n.kind, None | Some(NameKind::Person)));
    let first = bearer.map(|n| scope.item_back_to(end, start, n.span.start()));
    // The words before a name are its title, if none of them ties it to something else.
    let tied = |at: usize| (start..at).any(|i| tied_by(scope, i));
    let (span, kind, title) = match first.filter(|&at| !kin && !tied(at)) {
        Some(at) => (scope.span(at..end), NounKind::Person, (at > start).then(|| scope.span(start..at))),
        None => (scope.span(start..end), NounKind::Role, None),
    };
    Some(Noun { speaker: Speaker { span, title, binding: Binding::Named }, start, kind })
}

/// Where the subject ends: before adverbs, dates and brackets.
fn back_over_adverbs(scope: &Scope, verb: usize, from: usize) -> usize {
    let mut end = verb;
    while end > from {
        let time = scope.time_to(scope.end(end - 1));
        // "luật sư Chiều nói" is no afternoon.
        let addressed =
            scope.capital(end - 1) && end >= from + 2 && scope.find_before(end - 1, from, &TITLES).is_some();
        if addressed {
            break;
        }
        end = if let Some(time) = time {
            // "một quan chức Ấn Độ tuần trước": "độ" is not "about".
            let name = scope.name_around(time.start()).map_or(time.start(), |n| n.span.end());
            match scope.item_back_to(end, from, name.max(time.start())) {
                at if at < end => at,
                _ => break,
            }
        } else if let Some((start, ())) = scope.find_before(end, from, &scope.speech.adverbs) {
            start
        } else if let Some(open) = scope.bracket_before(end, from) {
            open
        } else {
            break;
        };
    }
    end
}
