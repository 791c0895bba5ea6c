//! Where what is said ends before its sentence does: at another clause of saying, at an answer to it.

use std::ops::Range;

use super::content::{Content, trimmed_end};
use super::scope::Scope;
use super::sentence::Clause;

/// The place and the time that something was said at have no more items.
const OCCASION: usize = 8;
/// Fewer words behind a colon are a heading: `thông báo như sau: Thứ nhất, …`.
const HEADING: usize = 3;

/// Ends what is said where another clause answers it: `trong khi An nói … thì Bình …`, `dù An đề nghị …, nhưng …`,
/// `An yêu cầu chia, thì …`. `subject` is where the clause starts.
pub fn end_at_answer(scope: &Scope, content: &mut Content, subject: usize, from: usize, asked: bool) {
    let speech = scope.speech;
    let Range { start, end } = content.items;
    let contrasted = scope.find_before(subject, from, &speech.contrasts).is_some();
    let conceded = scope.find_before(subject, from, &speech.concessions).is_some();
    let answers = |&i: &usize| {
        let comma = scope.word(i - 1) == ",";
        scope.among(i, &speech.then) && (contrasted || asked && comma)
            || scope.among(i, &speech.but) && (conceded && comma || asked)
    };
    let silent = (start + 1..end).find(|&i| scope.find(i, end, &speech.silences).is_some());
    let Some(at) = silent.or_else(|| (start + 1..end).find(|i| (contrasted || conceded || asked) && answers(i))) else {
        return;
    };
    if silent.is_some() || !(start..at).any(|i| scope.find(i, at, &speech.contrasts).is_some()) {
        content.items.end = trimmed_end(scope, at, start + 1);
    }
}

/// Ends the content of a clause where a later one of the same rank begins: behind a comma or a conjunction.
pub fn cut(scope: &Scope, earlier: &mut Clause, later: &Clause) {
    let content = &mut earlier.content;
    let start = later.start();
    if later.content.backward || content.backward || start <= content.items.start || start >= content.items.end {
        return;
    }
    let mut end = start;
    let mut parted = false;
    while end > content.items.start {
        if let Some((before, ())) = scope.find_before(end, content.items.start, &scope.speech.connectives) {
            end = before;
        } else if scope.word(end - 1) == "," {
            end -= 1;
        } else {
            break;
        }
        parted = true;
    }
    // "cho biết tại cuộc làm việc, ông An nói …": only the occasion would be left.
    let left = content.items.start..end;
    let heading = left.len() <= HEADING && content.signed;
    let occasion = left.len() <= OCCASION
        && (scope.find(left.start, end, &scope.speech.occasions).is_some()
            || left.clone().take(2).any(|i| scope.find(i, end, &scope.speech.contrasts).is_some())
            || scope.among(left.start, &scope.speech.adjuncts)
                && !left.clone().any(|i| scope.among(i, &scope.speech.finite)));
    if parted && (heading || occasion && !later.elided) {
        return;
    }
    if parted && end > content.items.start {
        content.items.end = end;
    } else if parted {
        // "thông báo và yêu cầu …": both verbs say the same.
        content.items = later.content.items.clone();
    }
}
