//! What is said: the clause behind a verb of saying, or the quote or clause before it.

use std::ops::Range;

use super::scope::Scope;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    pub items: Range<usize>,
    /// It stands before the verb.
    pub backward: bool,
    /// A colon, a quote or `rằng` stands between.
    pub signed: bool,
}

/// How far behind a verb `rằng` or a colon may stand.
const SIGN_REACH: usize = 14;
/// No circumstance without a comma has more.
const CIRCUMSTANCE: usize = 25;
/// No content has more items.
const LONGEST: usize = 300;

/// The quote right before a clause that starts at an item: `"…", ông nói`. Its item.
pub fn quote_before(scope: &Scope, start: usize, sentence: Range<usize>) -> Option<usize> {
    let mut at = start;
    // Also in the sentence before, if that is nothing else: `"Tôi đi." Ông nói.`
    let least = sentence.start.saturating_sub(1);
    for _ in 0..3 {
        if at <= least {
            return None;
        }
        at -= 1;
        if let Some(mark) = scope.quote(at) {
            // "Nhắc câu ngạn ngữ: “…”, ông nói": announced by other words.
            if at > sentence.start && scope.word(at - 1) == ":" {
                return None;
            }
            let ends = mark.content.of(scope.text()).ends_with([',', '.', '!', '?', '…', ';']);
            return (at + 1 < start || ends || !scope.vietnamese()).then_some(at);
        }
        if !(scope.word(at) == ","
            || scope.is_dash(at)
            || matches!(scope.word(at), "." | "!" | "?") && at >= sentence.start)
        {
            return None;
        }
    }
    None
}

/// The content of a verb whose clause starts at `start`.
pub fn of(
    scope: &Scope,
    cue: &Range<usize>,
    quote: Option<usize>,
    start: usize,
    sentence: Range<usize>,
) -> Option<Content> {
    let forward = behind(scope, cue.end, sentence.end);
    let spent =
        is_spent(scope, cue.end, sentence.end) || quote.is_some() && only_tells_where(scope, cue.end, sentence.end);
    if let Some(quote) = quote
        && !forward_sign(scope, cue.end, sentence.end)
        && (spent || scope.among(cue.end, &scope.speech.adjuncts) || opens_sentence(scope, quote, &sentence))
    {
        return Some(Content { items: quote..quote + 1, backward: true, signed: true });
    }
    // "Hai bên đã ký, ông Kerrow nói."
    let spent = spent || quote.is_none() && told_at(scope, cue.end, start, &sentence);
    if spent || quote.is_some() && start >= cue.end {
        let end = trimmed_end(scope, start, sentence.start);
        let comma = end < start && scope.word(end) == ",";
        // "- Tôi không biết, ông nói": the dash opens speech and is no part of it.
        let first = sentence.start + usize::from(scope.is_dash(sentence.start));
        // "Khi được hỏi, ông Kerrow phủ nhận": when, not what.
        let opens = scope.among(first, &scope.speech.adjuncts)
            || scope.find(first, end, &scope.speech.boundaries).is_some()
            || scope.find(first, end, &scope.speech.contrasts).is_some();
        let when = opens && end - first <= CIRCUMSTANCE && !(first..end).any(|i| scope.word(i) == ",");
        return (comma && end > first && !when).then_some(Content { items: first..end, backward: true, signed: false });
    }
    (!forward.items.is_empty()).then_some(forward)
}

/// The clause that starts behind a verb, without `rằng` and the like.
pub fn behind(scope: &Scope, from: usize, end: usize) -> Content {
    let mut start = from;
    let mut signed = false;
    // "nói với báo giới rằng …", "chia sẻ về lần trở lại: …"
    if let Some(next) = sign(scope, from, end) {
        start = next;
        signed = true;
    }
    loop {
        if start < end && (matches!(scope.word(start), "," | ":") || scope.is_dash(start)) {
            signed |= scope.word(start) == ":";
            start += 1;
        } else if let Some((next, ())) = scope.find(start, end, &scope.speech.that) {
            start = next;
            signed = true;
        } else {
            break;
        }
    }
    signed |= scope.quote(start).is_some() && start < end;
    let stop = trimmed_end(scope, end.min(start + LONGEST), start);
    Content { items: start..stop.max(start), backward: false, signed }
}

/// The item behind the nearest `rằng` or colon.
fn sign(scope: &Scope, from: usize, end: usize) -> Option<usize> {
    for i in from..end.min(from + SIGN_REACH) {
        let word = scope.word(i);
        if scope.quote(i).is_some()
            || scope.is_dash(i)
            || matches!(word, "," | ";" | "?" | "!" | "(" | ".")
            || i > from
                && scope.find(i, end, &scope.speech.verbs).is_some_and(|v| {
                    // "đã được thông báo rằng": a clause of its own.
                    !v.1.noun || scope.among(i - 1, &scope.speech.passive)
                })
        {
            return None;
        }
        if word == ":" {
            return Some(i + 1);
        }
        if let Some((next, ())) = scope.find(i, end, &scope.speech.signs) {
            return Some(next);
        }
    }
    None
}

/// `Nợ đã giảm nhiều so với năm ngoái, ông Kerrow cho biết tại cuộc họp`: what was said stands before.
fn told_at(scope: &Scope, from: usize, start: usize, sentence: &Range<usize>) -> bool {
    const SHORTEST: usize = 7;
    let aside = scope.among(sentence.start, &scope.speech.adjuncts)
        || scope.find(sentence.start, start, &scope.speech.boundaries).is_some()
        || scope.find(sentence.start, start, &scope.speech.verbs).is_some();
    let place = scope.find(from, sentence.end, &scope.speech.occasions).is_some();
    place && !aside && start >= sentence.start + SHORTEST && scope.word(start - 1) == ","
}

/// Whether the few words behind a verb tell to whom and where, not what: `“…”, ông Kerrow nói cùng tờ Solvane Post.`
fn only_tells_where(scope: &Scope, from: usize, end: usize) -> bool {
    const LONGEST: usize = 12;
    let rest = from..trimmed_end(scope, end, from);
    let plain = |i: usize| {
        scope.quote(i).is_none() && !matches!(scope.word(i), "," | ":") && !scope.among(i, &scope.speech.finite)
    };
    !rest.is_empty()
        && rest.len() <= LONGEST
        && sign(scope, from, end).is_none()
        && rest.clone().any(|i| scope.capital(i))
        && rest.clone().all(plain)
}

/// Whether a sentence starts with a quote of some length: what stands behind its speaker is no second thing said.
fn opens_sentence(scope: &Scope, quote: usize, sentence: &Range<usize>) -> bool {
    const SHORTEST: u32 = 4;
    let first = quote == sentence.start || quote == sentence.start + 1 && scope.is_dash(sentence.start);
    first && scope.quote(quote).is_some_and(|m| m.last - m.first >= SHORTEST)
}

fn forward_sign(scope: &Scope, from: usize, end: usize) -> bool {
    sign(scope, from, end).is_some()
}

/// Whether a colon and a quote follow a verb, or a quote does.
pub fn announces_quote(scope: &Scope, from: usize, end: usize) -> bool {
    let next = sign(scope, from, end).unwrap_or(from);
    next < end && scope.quote(next).is_some()
}

/// Whether a quote follows a verb with a few words between.
pub fn quote_soon(scope: &Scope, from: usize, end: usize) -> bool {
    const REACH: usize = 8;
    let near = from..end.min(from + REACH);
    // A quote right behind the verb is a name: `tên gọi "…"`, `a plan called "…"`.
    near.take_while(|&i| !scope.is_symbol(i) || scope.is_dash(i)).any(|i| i > from && scope.quote(i).is_some())
}

/// Whether nothing is said behind a verb: the sentence or the insertion ends there.
pub fn is_spent(scope: &Scope, from: usize, end: usize) -> bool {
    let mut at = from;
    while let Some((next, ())) = scope.find(at, end, &scope.speech.that) {
        at = next;
    }
    if at >= end {
        return true;
    }
    if at > from && scope.word(at) == "," {
        return false;
    }
    let word = scope.word(at);
    let ends = matches!(word, "." | "!" | "?" | "…" | ";" | ")");
    // "…, luật sư cho biết ngày 31-10."
    if at == from
        && let Some(time) = scope.time_from(scope.start(at))
        && (at..end).all(|i| scope.end(i) <= time.end() || scope.is_symbol(i) && scope.word(i) != ",")
    {
        return true;
    }
    ends || word == "," && (at + 1 >= end || !is_clause_after_comma(scope, from, at))
}

/// `cho biết, hai bên …`: the comma stands right behind the verb and more than a quote follows.
fn is_clause_after_comma(scope: &Scope, from: usize, comma: usize) -> bool {
    comma == from && scope.quote(comma + 1).is_none()
}

/// The end of a stretch without the punctuation at its end.
pub fn trimmed_end(scope: &Scope, end: usize, least: usize) -> usize {
    let mut end = end;
    let mut comma = None;
    while end > least && scope.is_symbol(end - 1) && !matches!(scope.word(end - 1), ")" | "]" | "%" | "\u{1a}") {
        end -= 1;
        comma = Some(end);
    }
    comma.unwrap_or(end)
}

/// What stands behind `theo X` whose name ends at the mark at `stop`: behind the comma, or behind the next where an
/// apposition comes first.
pub fn after_apposition(scope: &Scope, stop: usize, end: usize) -> Content {
    const REACH: usize = 25;
    let mut stop = stop;
    if scope.is_dash(stop)
        && let Some(close) = (stop + 1..end.min(stop + REACH)).find(|&i| closes_dash(scope, i))
    {
        stop = (close..end.min(stop + REACH)).find(|&i| scope.word(i) == ":").unwrap_or(close);
    } else if scope.word(stop) == ","
        && scope.find(stop + 1, end, &scope.speech.apposition).is_some()
        && let Some(close) = (stop + 1..end.min(stop + REACH)).find(|&i| matches!(scope.word(i), "," | ":"))
        && (stop + 1..close).all(|i| !scope.among(i, &scope.speech.finite))
    {
        stop = close;
    }
    behind(scope, stop, end)
}

/// Where an apposition ends that a dash opened: `Theo ông An - giám đốc vùng châu Á - Thái Bình Dương, …`, `Theo FAV - mạng
/// lưới lớn nhất - nước này …`.
fn closes_dash(scope: &Scope, item: usize) -> bool {
    scope.word(item) == "," || scope.is_dash(item) && !(scope.capital(item + 1) && scope.capital(item - 1))
}

/// What stands before `, theo X`.
pub fn before(scope: &Scope, cue: usize, from: usize) -> Content {
    let end = trimmed_end(scope, cue, from);
    Content { items: from..end, backward: true, signed: false }
}
