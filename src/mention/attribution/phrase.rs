//! The noun phrase before a verb: where it starts, and whom an apposition or a role behind a comma describes.

use super::noun::{described, named, parse};
use super::pronouns::is_territory;
use super::scope::Scope;
use super::subject::{LONGEST, Noun, NounKind, TITLES};
use crate::language::speech::Needs;
use crate::mention::names::NameMention;
use crate::value::name::NameKind;

/// The noun phrase that ends before an item.
pub fn phrase_before(scope: &Scope, end: usize, from: usize) -> Option<Noun> {
    phrase_within(scope, end, from, 0)
}

/// The same, `depth` appositions behind the bearer.
fn phrase_within(scope: &Scope, end: usize, from: usize, depth: usize) -> Option<Noun> {
    const DEEPEST: usize = 3;
    let start = phrase_start(scope, end, from);
    if start >= end {
        return None;
    }
    let noun = parse(scope, start..end)?;
    // "ông Nguyễn Văn An, Giám đốc Sở Nội vụ cho biết": an apposition that no comma closes.
    let dash = start > from + 1 && scope.is_dash(start - 1);
    let behind_mark = dash || start > from + 1 && scope.word(start - 1) == ",";
    if behind_mark
        && !dash
        && noun.kind == NounKind::Role
        && depth < DEEPEST
        && let Some(told) = told_of(scope, &noun, start - 1, from, depth)
    {
        return Some(told);
    }
    let described = noun.kind == NounKind::Role && opens_apposition(scope, start, end);
    if behind_mark && (described || noun.kind == NounKind::Name) {
        let close = scope.bracket_before(start - 1, from).unwrap_or(start - 1);
        let bearer = (close > from && depth < DEEPEST).then(|| phrase_within(scope, close, from, depth + 1)).flatten();
        let clean = |n: &Noun| {
            // "Ông" with a capital begins a sentence, though the full stop before it may be missing.
            let opens = scope.capital(n.start) && scope.among(n.start, &scope.speech.addresses);
            n.start == from || scope.is_symbol(n.start - 1) || scope.quote(n.start - 1).is_some() || opens
        };
        // "Ông An, Chủ tịch vùng châu Á - Thái Bình Dương": the dash is one of the name.
        if dash && noun.kind == NounKind::Name && bearer.is_some_and(|n| n.start > from) {
            return bearer.filter(|n| n.kind == NounKind::Person && clean(n));
        }
        // "các Sở Nông nghiệp Solvane, Bến Hạ, Kon Mê cho biết", "tỉnh Bà Sơn - Vũng Hạ cho biết": part of a name or a row of them.
        if noun.kind == NounKind::Name && start > from + 2 && is_one_of_places(scope, &noun, start, from) {
            return None;
        }
        let described_before = |n: &Noun| {
            let behind = (n.start..close).find(|&i| scope.start(i) >= n.speaker.span.end()).unwrap_or(close);
            behind == close || scope.word(behind) == "," || scope.is_dash(behind)
        };
        // "Cơ quan Công an quận 9, TP.HCM yêu cầu": where the speaker is.
        let place = scope.name_from(noun.speaker.span.start()).is_some_and(|n| n.kind == Some(NameKind::Place));
        if !dash && place && noun.speaker.title.is_none() && bearer.is_some_and(|n| n.kind == NounKind::Role) {
            return bearer.filter(|n| clean(n));
        }
        let bearer = bearer.filter(|n| n.kind == NounKind::Person && described_before(n));
        return match bearer {
            Some(bearer) => clean(&bearer).then_some(bearer).or(Some(noun)),
            None if described => Some(noun).filter(|_| scope.name_to(scope.end(start - 2)).is_none()),
            None => Some(noun),
        };
    }
    Some(noun)
}

/// Whether a name that starts at an item goes on with others before it, behind commas, or is the second half of a place's.
fn is_one_of_places(scope: &Scope, noun: &Noun, start: usize, from: usize) -> bool {
    let place = |n: &NameMention| n.kind == Some(NameKind::Place) || is_territory(scope, n);
    let here = scope.name_from(noun.speaker.span.start()).is_some_and(place);
    let joined = scope.is_dash(start - 1) || scope.word(start - 1) == ",";
    let Some(other) =
        scope.name_to(scope.end(start - 2)).filter(|n| joined && (here && place(n) || scope.word(start - 1) == ","))
    else {
        return false;
    };
    let first = scope.item_back_to(start - 1, from, other.span.start());
    let where_it_was = first == from || scope.among(first - 1, &scope.speech.adjuncts);
    !where_it_was && (scope.is_dash(start - 1) || scope.word(first - 1) == ",")
}

/// Who is described by a role behind the comma at item `comma`: `Trung tá An, cảnh sát khu vực … cho biết`, `Trưởng Ban Dân
/// tộc, Hội đồng nhân dân tỉnh đề nghị`.
fn told_of(scope: &Scope, role: &Noun, comma: usize, from: usize, depth: usize) -> Option<Noun> {
    let bearer = phrase_within(scope, comma, from, depth + 1)?;
    let clean = bearer.start == from || scope.is_symbol(bearer.start - 1) || scope.quote(bearer.start - 1).is_some();
    let next = (bearer.start..comma).find(|&i| scope.start(i) >= bearer.speaker.span.end()).unwrap_or(comma);
    let person = bearer.kind == NounKind::Person
        && bearer.speaker.title.is_some()
        && (next == comma || matches!(scope.word(next), "," | "("));
    let institution =
        scope.capital(role.start) && scope.find(role.start, comma + 8, &scope.speech.institutions).is_some();
    let titled = bearer.kind == NounKind::Role && institution && scope.find(bearer.start, comma, &TITLES).is_some();
    (clean && (person || titled)).then_some(bearer)
}

/// Where the noun phrase starts that ends before `end`: behind punctuation, a conjunction, a verb of saying.
pub fn phrase_start(scope: &Scope, end: usize, from: usize) -> usize {
    let mut start = end;
    while start > from && end - start < LONGEST {
        if let Some(open) = scope.bracket_before(start, from) {
            start = open;
            continue;
        }
        if let Some(name) = scope.name_around(scope.start(start - 1)) {
            start = scope.item_back_to(start, from, name.span.start());
            continue;
        }
        let word = scope.word(start - 1);
        let hyphen = matches!(word, "-" | "/" | "&" | ".") && scope.glued(start - 1);
        if word.is_empty() || scope.is_symbol(start - 1) && !hyphen {
            break;
        }
        let joins = scope.among(start - 1, &scope.speech.joins)
            && (joins_names(scope, start, from) || joins_speakers(scope, start - 1, from));
        if scope.find_before(start, from, &scope.speech.cites).is_some() {
            break;
        }
        let parts = !joins
            && (scope.among(start - 1, &scope.speech.joins)
                || scope.find_before(start, from, &scope.speech.boundaries).is_some()
                || scope
                    .find_before(start, from, &scope.speech.verbs)
                    .is_some_and(|v| !v.1.noun && v.1.needs != Needs::Sign));
        if parts {
            break;
        }
        start -= 1;
    }
    // "RIA dẫn thông cáo từ Bộ Quốc phòng cho hay"
    let cited = start > from && scope.find_before(start, from, &scope.speech.cites).is_some();
    if cited && start < end && scope.among(start, &scope.speech.origins) {
        start += 1;
    }
    while start < end {
        match scope.find(start, end, &scope.speech.adverbs) {
            Some((next, ())) if scope.find(start, end, &scope.speech.pronouns).is_none() => start = next,
            _ => break,
        }
    }
    start
}

/// Whether the conjunction before `start` stands between two names.
fn joins_names(scope: &Scope, start: usize, from: usize) -> bool {
    let named_before = start >= from + 2 && scope.name_around(scope.start(start - 2)).is_some();
    let named_behind = start < scope.items.len()
        && (scope.capital(start) || scope.among(start, &scope.speech.addresses) && scope.capital(start + 1));
    named_before && named_behind
}

/// Whether what stands before a conjunction is a speaker without a name: `Các bộ trưởng và đại diện … cho hay`.
fn joins_speakers(scope: &Scope, joint: usize, from: usize) -> bool {
    const REACH: usize = 10;
    let least = from.max(joint.saturating_sub(REACH));
    let start = (least..joint).rev().find(|&i| scope.is_symbol(i) || scope.quote(i).is_some()).map_or(least, |i| i + 1);
    let bounded = start == from || start > least;
    bounded && start < joint && described(scope, start, joint).is_some()
}

/// The bearer of an apposition that ends before the mark at item `close`: `Simonyan, người Nga gốc Armenia,`.
pub fn apposed(scope: &Scope, close: usize, from: usize, depth: usize) -> Option<Noun> {
    const DEEPEST: usize = 3;
    let dash = scope.is_dash(close);
    let mut open = close;
    loop {
        if open <= from || close - open > 40 || scope.quote(open - 1).is_some() {
            return None;
        }
        open = scope.bracket_before(open, from).unwrap_or(open - 1);
        let word = scope.word(open);
        if if dash { scope.is_dash(open) } else { word == "," || scope.is_dash(open) } {
            break;
        }
        if matches!(word, ";" | ":" | "!" | "?") {
            return None;
        }
    }
    if open <= from {
        return None;
    }
    // "Người phát ngôn Điện Kremlin, ông Dmitry Peskov, cho biết": the name comes behind.
    if let Some(name) = (open + 1 < close).then(|| named(scope, open + 1, close)).flatten()
        && let Some(role) = phrase_before(scope, open, from).filter(|n| n.kind == NounKind::Role)
    {
        return Some(Noun { start: role.start, ..name });
    }
    if !opens_apposition(scope, open + 1, close) {
        return None;
    }
    let end = scope.bracket_before(open, from).unwrap_or(open);
    if end <= from {
        return None;
    }
    let bearer = phrase_before(scope, end, from)
        .filter(|n| matches!(n.kind, NounKind::Person | NounKind::Name | NounKind::Medium));
    let bearer = bearer.filter(|n| scope.end(end - 1) == n.speaker.span.end());
    if bearer.is_none() && depth < DEEPEST { apposed(scope, open, from, depth + 1) } else { bearer }
}

pub fn opens_apposition(scope: &Scope, start: usize, end: usize) -> bool {
    let age = scope.token(start).is_some_and(|i| scope.reader.is_number(i)) && !scope.vietnamese();
    age || scope.find(start, end, &scope.speech.apposition).is_some()
        || scope.word(start).ends_with("'s")
        || !scope.vietnamese()
            && (start..end.min(start + 6)).any(|i| scope.find(i, end, &scope.speech.speakers).is_some())
}
