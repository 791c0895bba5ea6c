//! The subject of a verb of saying: the noun phrase before it, or the one behind `theo` and `said`.

use std::ops::Range;
use std::sync::LazyLock;

use super::content;
use super::pronouns::is_territory;
use super::scope::Scope;
use super::{Binding, Speaker, Unbound};
use crate::language::names::BEFORE_NAMES;
use crate::language::phrases::Phrases;
use crate::language::speech::{MEDIA, Needs, titles};
use crate::mention::names::NameMention;
use crate::value::name::NameKind;

static TITLES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::all(titles()));

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
const LONGEST: usize = 30;
/// Longest description without a name.
const LONGEST_ROLE: usize = 14;

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
    let plain = (start..close).all(|i| !scope.speech.finite.contains(scope.word(i)));
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
    if start >= end || end - start > LONGEST || !bounded || scope.speech.adjuncts.contains(scope.word(start)) {
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
        let predicate = scope.speech.finite.contains(scope.word(i)) && scope.name_around(scope.start(i)).is_none();
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

/// The noun phrase that ends before an item.
fn phrase_before(scope: &Scope, end: usize, from: usize) -> Option<Noun> {
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
            let opens = scope.capital(n.start) && scope.speech.addresses.contains(scope.word(n.start));
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
    let where_it_was = first == from || scope.speech.adjuncts.contains(scope.word(first - 1));
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
fn phrase_start(scope: &Scope, end: usize, from: usize) -> usize {
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
        let joins = scope.speech.joins.contains(word)
            && (joins_names(scope, start, from) || joins_speakers(scope, start - 1, from));
        if scope.find_before(start, from, &scope.speech.cites).is_some() {
            break;
        }
        let parts = !joins
            && (scope.speech.joins.contains(word)
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
    if cited && start < end && scope.speech.origins.contains(scope.word(start)) {
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
        && (scope.capital(start) || scope.speech.addresses.contains(scope.word(start)) && scope.capital(start + 1));
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
fn apposed(scope: &Scope, close: usize, from: usize, depth: usize) -> Option<Noun> {
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

fn opens_apposition(scope: &Scope, start: usize, end: usize) -> bool {
    let age = scope.token(start).is_some_and(|i| scope.reader.is_number(i)) && !scope.vietnamese();
    age || scope.find(start, end, &scope.speech.apposition).is_some()
        || scope.word(start).ends_with("'s")
        || !scope.vietnamese()
            && (start..end.min(start + 6)).any(|i| scope.find(i, end, &scope.speech.speakers).is_some())
}

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
    let at = (start..end).find(|&i| !scope.speech.determiners.contains(scope.word(i)))?;
    let name = scope.name_from(scope.start(at)).filter(|n| n.span.end() == scope.end(end - 1))?;
    let plain = at > start && !scope.vietnamese() && name.kind != Some(NameKind::Person);
    let speaker = Speaker { span: scope.span(start..end), title: None, binding: Binding::Named };
    plain.then_some(Noun { speaker, start, kind: NounKind::Name })
}

/// A name with nothing before it but its title.
fn named(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    let (from, to) = (scope.start(start), scope.end(end - 1));
    let first = scope.names.partition_point(|n| n.span.start() < from);
    let inside = scope.names[first..].iter().take(LONGEST).take_while(|n| n.span.end() <= to);
    let medium_noun = medium_word(scope, start, end).is_some();
    // "phó", "vị" and the like before a title.
    let lead = (start..end).find(|&i| !scope.speech.determiners.contains(scope.word(i))).unwrap_or(start);
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
        let of = carrier && BEFORE_NAMES.contains(&scope.word(behind));
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
    let at = (start..end).find(|&i| !scope.speech.addresses.contains(scope.word(i)) && scope.word(i) != ".")?;
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
        && items.clone().all(|i| matches!(scope.word(i), "." | ",") || scope.speech.addresses.contains(scope.word(i)))
        && !items.is_empty()
}

/// A name with a few words behind it that tell how it is said: `Ngọc Huyền bùi ngùi nói`.
fn in_some_mood(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    const LONGEST: usize = 3;
    let at = (start..end).find(|&i| !scope.speech.addresses.contains(scope.word(i)))?;
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
    let plain = (start..at)
        .all(|i| !scope.speech.finite.contains(scope.word(i)) && !scope.speech.adjuncts.contains(scope.word(i)));
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
    let institution = scope.speech.institutions.at(|k| scope.reader.at(start + k)).is_some();
    !lead.is_empty() && medium_word(scope, lead.start, lead.end).is_some()
        || MEDIA.at(|k| scope.reader.at(start + k)).is_some()
        || !institution && words.any(|i| MEDIA.at(|k| scope.reader.at(i + k)).is_some())
}

/// The item behind a word for a medium; `báo cáo` is none.
fn medium_word(scope: &Scope, start: usize, end: usize) -> Option<usize> {
    let (behind, ()) = scope.find(start, end, &MEDIA)?;
    let document = scope.find(start, end, &scope.speech.documents).is_some_and(|d| d.0 > behind);
    (!document).then_some(behind)
}

/// A name with those that `và` joins to it, and the item behind.
fn with_others(scope: &Scope, name: &NameMention, start: usize, end: usize) -> (crate::text::span::Span, usize) {
    let behind = |span: crate::text::span::Span| {
        let mut item = scope.item_back_to(end, start, span.start());
        while item < end && scope.start(item) < span.end() {
            item += 1;
        }
        item
    };
    let (mut span, mut next) = (name.span, behind(name.span));
    while next + 1 < end && (scope.speech.joins.contains(scope.word(next)) || scope.word(next) == ",") {
        let addressed = usize::from(next + 2 < end && scope.speech.addresses.contains(scope.word(next + 1)));
        let Some(other) = scope.name_from(scope.start(next + 1 + addressed)) else { break };
        span = span.cover(other.span);
        next = behind(other.span);
    }
    (span, next)
}

/// A description without a name, or of which a name is only a part: `một quan chức Mỹ giấu tên`.
fn described(scope: &Scope, start: usize, end: usize) -> Option<Noun> {
    let mut head = start;
    while head < end
        && scope.speech.determiners.contains(scope.word(head))
        && scope.find(head, end, &scope.speech.speakers).is_none()
    {
        head += 1;
    }
    // "phía Armenia", "những người này": determiners that may stand for the noun.
    let alone = head > start && scope.speech.sides.contains(scope.word(head - 1));
    let is_speaker = |i: usize| {
        let institution = |i| scope.find(i, end, &scope.speech.institutions).is_some();
        // "Vụ" is a department, "vụ" an affair.
        scope.find(i, end, &scope.speech.speakers).is_some()
            || institution(i) && (scope.capital(i) && i > 0 || !scope.vietnamese())
    };
    let says = if scope.vietnamese() {
        is_speaker(head) || alone && head < end
    } else {
        let stop = (head..end).find(|&i| i > head && scope.speech.adjuncts.contains(scope.word(i))).unwrap_or(end);
        (head..stop).any(is_speaker)
    };
    // "Bộ tiếp tục hoàn thiện hồ sơ đề nghị …": no noun.
    let adverb = |i: usize| scope.find(i, end, &scope.speech.adverbs).is_some_and(|a| a.0 > i + 1 && a.0 < end);
    let whole = (start..end).all(|i| {
        let plain = !scope.speech.finite.contains(scope.word(i)) || scope.name_around(scope.start(i)).is_some();
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
fn tied_by(scope: &Scope, item: usize) -> bool {
    BEFORE_NAMES.contains(&scope.word(item)) || scope.speech.adjuncts.contains(scope.word(item))
}

/// Whether what is left of a stretch may stand between a subject and its verb.
fn is_rest(scope: &Scope, start: usize, end: usize) -> bool {
    if start >= end {
        return true;
    }
    let opens = scope.speech.adjuncts.contains(scope.word(start)) || scope.word(start) == "(";
    let predicate = |i: usize| scope.speech.finite.contains(scope.word(i)) && !is_named(scope, i);
    // Another person is another subject: a full stop is missing.
    let another = |i: usize| {
        let person = scope.speech.addresses.contains(scope.word(i)) && scope.capital(i + 1);
        let several = scope.speech.determiners.contains(scope.word(i)) && !is_named(scope, i);
        scope.capital(i) && (person || several)
    };
    opens && (start..end).all(|i| scope.quote(i).is_none() && !predicate(i) && !another(i))
}
