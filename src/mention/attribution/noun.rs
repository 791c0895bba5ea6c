//! What a stretch of items names: a person, a medium, a pronoun, somebody described.

use std::ops::Range;

use super::scope::Scope;
use super::subject::{LONGEST, Noun, NounKind, TITLES};
use super::{Binding, Speaker, Unbound};
use crate::language::names::BEFORE_NAMES;
use crate::language::speech::MEDIA;
use crate::mention::names::NameMention;
use crate::text::span::Span;
use crate::value::name::NameKind;

/// Longest description without a name.
const LONGEST_ROLE: usize = 14;

/// The noun phrase that starts at an item and ends before `end` at the latest; the whole stretch must make sense.
pub fn parse(scope: &Scope, items: Range<usize>) -> Option<Noun> {
    let Range { start, end } = items;
    if let Some((behind, _)) = scope.find(start, end, &scope.speech.pronouns)
        && is_rest(scope, behind, end)
    {
        let speaker = Speaker {
            span: scope.span(start..behind),
            title: None,
            binding: Binding::Unbound { reason: Unbound::Kind },
        };
        return Some(Noun { speaker, start, kind: NounKind::Pronoun });
    }
    named(scope, start, end)
        .or_else(|| addressed(scope, start, end))
        .or_else(|| described(scope, start, end))
        .or_else(|| with_article(scope, start, end))
}

/// A name behind an article: `the United Nations`.
fn with_article(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    let at = (start..end).find(|&i| !scope.among(i, &scope.speech.determiners))?;
    let name = scope.name_from(scope.start(at)).filter(|n| n.span.end() == scope.end(end - 1))?;
    let plain = at > start && !scope.vietnamese() && name.kind != Some(NameKind::Person);
    let speaker = Speaker { span: scope.span(start..end), title: None, binding: Binding::Named };
    plain.then_some(Noun { speaker, start, kind: NounKind::Name })
}

/// A name with nothing before it but its title.
pub fn named(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    let (from, to) = (scope.start(start), scope.end(end - 1));
    let first = scope.names.partition_point(|n| n.span.start() < from);
    let inside = scope.names[first..].iter().take(LONGEST).take_while(|n| n.span.end() <= to);
    let medium_noun = medium_word(scope, start, end).is_some();
    // "phó", "vị" and the like before a title.
    let lead = (start..end).find(|&i| !scope.among(i, &scope.speech.determiners)).unwrap_or(start);
    let lead_end = scope.start(lead);
    for name in inside {
        let titled = name.titles.iter().any(|t| t.start() <= lead_end && t.end() <= name.span.start());
        let at = scope.item_back_to(end, start, name.span.start());
        let lead = start..at;
        // "Giám đốc Công ty Thủy điện Solvane": the company's name.
        let company = name.kind != Some(NameKind::Person)
            && lead.clone().skip(1).any(|i| scope.find(i, at, &scope.speech.institutions).is_some());
        let bare = at == start || titled && !company || addresses(scope, lead.clone());
        let carrier = medium_noun && at > start && carries(scope, lead, name);
        if at > start && scope.find(start, end, &scope.speech.kin).is_some() {
            return None;
        }
        if !bare && !carrier && !ends_title(scope, name, start, end) {
            continue;
        }
        let (span, behind) = with_others(scope, name, start, end);
        let acronym = (scope.word(behind) == "(").then(|| (behind..end).find(|&i| scope.word(i) == ")")).flatten();
        let behind = acronym.map_or(behind, |i| i + 1);
        // "Nguyễn Anh D."
        let dotted = behind + 1 == end && scope.word(behind) == "." && scope.glued(behind);
        let (span, behind) = if dotted { (span.cover(scope.span_of(behind)), end) } else { (span, behind) };
        let of = carrier && scope.among(behind, &BEFORE_NAMES);
        if behind < end && !of && !is_rest(scope, behind, end) {
            if carrier {
                continue;
            }
            return None;
        }
        let title = (at > start).then(|| scope.span(start..at));
        let kind = if is_medium(scope, name, start..at) {
            NounKind::Medium
        } else if name.kind == Some(NameKind::Person) || titled {
            NounKind::Person
        } else {
            NounKind::Name
        };
        return Some(Noun { speaker: Speaker { span, title, binding: Binding::Named }, start, kind });
    }
    None
}

/// Capitals behind a form of address that were not read as a name: `ông Thành`, where "ông thành" might be two words.
fn addressed(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    let at = (start..end).find(|&i| !scope.among(i, &scope.speech.addresses) && scope.word(i) != ".")?;
    let behind = (at..end).find(|&i| !scope.capital(i)).unwrap_or(end);
    if at == start || behind == at || !is_rest(scope, behind, end) {
        return None;
    }
    let title = Some(scope.span(start..at));
    let speaker = Speaker { span: scope.span(at..behind), title, binding: Binding::Named };
    Some(Noun { speaker, start, kind: NounKind::Person })
}

/// Whether some words are but a form of address: `ông`, `vị`, `bị cáo`.
fn addresses(scope: &Scope, items: Range<usize>) -> bool {
    const LONGEST: usize = 6;
    items.len() <= LONGEST
        && items.clone().all(|i| matches!(scope.word(i), "." | ",") || scope.among(i, &scope.speech.addresses))
        && !items.is_empty()
}

/// A name with a few words behind it that tell how it is said: `Ngọc Huyền bùi ngùi nói`.
pub fn in_some_mood(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    const LONGEST: usize = 3;
    let at = (start..end).find(|&i| !scope.among(i, &scope.speech.addresses))?;
    let name = scope.name_from(scope.start(at))?;
    let behind = (at..end).find(|&i| scope.start(i) >= name.span.end())?;
    let told = end - behind <= LONGEST && (behind..end).all(|i| !scope.capital(i) && !scope.is_symbol(i));
    let title = (at > start).then(|| scope.span(start..at));
    let speaker = Speaker { span: name.span, title, binding: Binding::Named };
    told.then_some(Noun { speaker, start, kind: NounKind::Person })
}

/// A title that ends in a name or brackets, with the bearer right behind it: `Quan chức … Liên minh châu Âu (EU) Josep Borrell`.
fn ends_title(scope: &Scope, name: &NameMention, start: usize, end: usize) -> bool {
    let at = scope.item_back_to(end, start, name.span.start());
    let plain = (start..at).all(|i| !scope.among(i, &scope.speech.finite) && !scope.among(i, &scope.speech.adjuncts));
    let titled = plain && scope.find(start, end, &TITLES).is_some();
    let behind_name = at > start && (scope.word(at - 1) == ")" || scope.name_to(scope.end(at - 1)).is_some());
    // "LG Electronics Mobile" goes on with a company's name, "Trung Quốc Lý An" does not with a country's.
    let parted = at > start
        && (scope.word(at - 1) == ")"
            || scope.name_to(scope.end(at - 1)).is_some_and(|n| n.kind == Some(NameKind::Place)));
    let person = (name.kind == Some(NameKind::Person) || name.kind.is_none() && parted)
        && name.span.of(scope.text()).contains(' ');
    titled && behind_name && person && scope.end(end - 1) == name.span.end()
}

/// Whether a name is that of the medium whose kind stands before it: `báo Mỹ Politico`, `hãng tin A của Nga`.
fn carries(scope: &Scope, lead: Range<usize>, name: &NameMention) -> bool {
    const LONGEST: usize = 4;
    let behind = medium_word(scope, lead.start, lead.end).unwrap_or(lead.start);
    let place = behind == lead.end || scope.name_from(scope.start(behind)).is_some();
    lead.len() <= LONGEST && place && name.kind != Some(NameKind::Person)
}

fn is_medium(scope: &Scope, name: &NameMention, lead: Range<usize>) -> bool {
    let start = scope.reader.tokens.partition_point(|t| t.span.start() < name.span.start());
    let mut words = (start..scope.reader.len()).take_while(|&i| scope.reader.tokens[i].span.end() <= name.span.end());
    // "Bộ Lao động" is not the paper "Lao động".
    let institution = scope.speech.institutions.at(|k| scope.reader.key(start + k)).is_some();
    !lead.is_empty() && medium_word(scope, lead.start, lead.end).is_some()
        || MEDIA.at(|k| scope.reader.key(start + k)).is_some()
        || !institution && words.any(|i| MEDIA.at(|k| scope.reader.key(i + k)).is_some())
}

/// The item behind a word for a medium; `báo cáo` is none.
fn medium_word(scope: &Scope, start: usize, end: usize) -> Option<usize> {
    let (behind, ()) = scope.find(start, end, &MEDIA)?;
    let document = scope.find(start, end, &scope.speech.documents).is_some_and(|d| d.0 > behind);
    (!document).then_some(behind)
}

/// A name with those that `và` joins to it, and the item behind.
fn with_others(scope: &Scope, name: &NameMention, start: usize, end: usize) -> (Span, usize) {
    let behind = |span: Span| {
        let mut item = scope.item_back_to(end, start, span.start());
        while item < end && scope.start(item) < span.end() {
            item += 1;
        }
        item
    };
    let (mut span, mut next) = (name.span, behind(name.span));
    while next + 1 < end && (scope.among(next, &scope.speech.joins) || scope.word(next) == ",") {
        let addressed = usize::from(next + 2 < end && scope.among(next + 1, &scope.speech.addresses));
        let Some(other) = scope.name_from(scope.start(next + 1 + addressed)) else { break };
        span = span.cover(other.span);
        next = behind(other.span);
    }
    (span, next)
}

/// A description without a name, or of which a name is only a part: `một quan chức Mỹ giấu tên`.
pub fn described(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    let mut head = start;
    while head < end
        && scope.among(head, &scope.speech.determiners)
        && scope.find(head, end, &scope.speech.speakers).is_none()
    {
        head += 1;
    }
    // "phía Armenia", "những người này": determiners that may stand for the noun.
    let alone = head > start && scope.among(head - 1, &scope.speech.sides);
    let is_speaker = |i: usize| {
        let institution = |i| scope.find(i, end, &scope.speech.institutions).is_some();
        // "Vụ" is a department, "vụ" an affair.
        scope.find(i, end, &scope.speech.speakers).is_some()
            || institution(i) && (scope.capital(i) && i > 0 || !scope.vietnamese())
    };
    let says = if scope.vietnamese() {
        is_speaker(head) || alone && head < end
    } else {
        let stop = (head..end).find(|&i| i > head && scope.among(i, &scope.speech.adjuncts)).unwrap_or(end);
        (head..stop).any(is_speaker)
    };
    // "Bộ tiếp tục hoàn thiện hồ sơ đề nghị …": no noun.
    let adverb = |i: usize| scope.find(i, end, &scope.speech.adverbs).is_some_and(|a| a.0 > i + 1 && a.0 < end);
    let whole = (start..end).all(|i| {
        let plain = !scope.among(i, &scope.speech.finite) || scope.name_around(scope.start(i)).is_some();
        plain && scope.quote(i).is_none() && !(i > start && adverb(i))
    });
    if !says || !whole || end - start > LONGEST_ROLE {
        return None;
    }
    let last = scope.name_to(scope.end(end - 1)).filter(|n| n.kind == Some(NameKind::Person));
    if let Some(at) = last.map(|n| scope.item_back_to(end, start, n.span.start())).filter(|&at| at > start)
        && scope.find(start, end, &scope.speech.kin).is_none()
        && (start..at).all(|i| !scope.is_symbol(i) && !tied_by(scope, i) && (!scope.capital(i) || is_named(scope, i)))
    {
        let title = Some(scope.span(start..at));
        let speaker = Speaker { span: scope.span(at..end), title, binding: Binding::Named };
        return Some(Noun { speaker, start, kind: NounKind::Person });
    }
    let kind =
        if medium_word(scope, head, end).is_some() && end - head <= 4 { NounKind::Medium } else { NounKind::Role };
    Some(Noun { speaker: Speaker { span: scope.span(start..end), title: None, binding: Binding::Named }, start, kind })
}

fn is_named(scope: &Scope, item: usize) -> bool {
    scope.name_around(scope.start(item)).is_some()
}

/// Whether a word ties what follows to what precedes, so that the one does not bear the other's name.
pub fn tied_by(scope: &Scope, item: usize) -> bool {
    scope.among(item, &BEFORE_NAMES) || scope.among(item, &scope.speech.adjuncts)
}

/// Whether what is left of a stretch may stand between a subject and its verb.
pub fn is_rest(scope: &Scope, start: usize, end: usize) -> bool {
    if start >= end {
        return true;
    }
    let opens = scope.among(start, &scope.speech.adjuncts) || scope.word(start) == "(";
    let predicate = |i: usize| scope.among(i, &scope.speech.finite) && !is_named(scope, i);
    // Another person is another subject: a full stop is missing.
    let another = |i: usize| {
        let person = scope.among(i, &scope.speech.addresses) && scope.capital(i + 1);
        let several = scope.among(i, &scope.speech.determiners) && !is_named(scope, i);
        scope.capital(i) && (person || several)
    };
    opens && (start..end).all(|i| scope.quote(i).is_none() && !predicate(i) && !another(i))
}
