//! Verbs of saying that tell a deed where they stand, and those that are part of a name.

use std::ops::Range;

use super::content;
use super::sentence::{Clause, Reading};
use super::subject::Noun;
use crate::language::frequency;
use crate::language::speech::Manner;

/// How often a word stands in running text that is no name for being written with a capital.
const COMMON: u16 = 20;

impl Reading<'_, '_> {
    /// Whether a verb without its own subject that is a noun as well belongs to what is asked for or done:
    /// `yêu cầu đoàn xem xét, đánh giá …`, `sau khi được khám nghiệm và xác nhận`.
    pub(super) fn is_asked_or_done(&self, cue: &Range<usize>, earlier: &[Clause]) -> bool {
        const REACH: usize = 3;
        let (scope, joint) = (self.scope, cue.start.saturating_sub(1));
        let joined = scope.word(joint) == "," || scope.among(joint, &scope.speech.joins);
        let done = (self.items.start.max(joint.saturating_sub(REACH))..joint)
            .rev()
            .take_while(|&i| !scope.is_symbol(i))
            .any(|i| scope.among(i, &scope.speech.passive));
        let deed = scope.find(cue.start, cue.end, &scope.speech.deeds).is_some();
        let signed = content::behind(scope, cue.end, self.items.end).signed;
        joined && (done || deed && !signed || self.is_asked(cue, earlier))
    }

    /// Whether a subject is but a word for an institution, right before the verb.
    pub(super) fn is_bare_institution(&self, noun: &Noun, verb: usize) -> bool {
        let (scope, start) = (self.scope, noun.start);
        scope.find(start, verb, &scope.speech.institutions).is_some_and(|i| i.0 == verb)
            && scope.find(start, verb, &scope.speech.speakers).is_none()
    }

    /// Whether a verb stands in what somebody asks for or promises.
    pub(super) fn is_asked(&self, cue: &Range<usize>, earlier: &[Clause]) -> bool {
        let asks = |c: &Clause| matches!(c.manner, Manner::Urged | Manner::Planned) && !c.content.backward;
        earlier.iter().rev().take(8).any(|c| asks(c) && c.content.items.contains(&cue.start))
    }

    /// Whether a verb without its own subject goes on with what should be done: `phải cẩn trọng, nêu rõ nguồn gốc`.
    pub(super) fn is_due(&self, cue: &Range<usize>) -> bool {
        const REACH: usize = 5;
        let (scope, joint) = (self.scope, cue.start.saturating_sub(1));
        let near = self.items.start.max(joint.saturating_sub(REACH))..joint;
        let obliged = near.rev().take_while(|&i| !scope.is_symbol(i)).any(|i| scope.among(i, &scope.speech.obliges));
        obliged && !content::behind(scope, cue.end, self.items.end).signed
    }

    /// Whether a subject is one capital at the start of a sentence that is a word of the language: `Lễ công bố …`.
    pub(super) fn is_common_word(&self, noun: &Noun) -> bool {
        let span = noun.speaker.span;
        let uncertain = self.scope.name_from(span.start()).is_some_and(|n| n.uncertain && n.span == span);
        noun.speaker.title.is_none()
            && uncertain
            && self.scope.vietnamese()
            && frequency::count(self.scope.reader.language, self.scope.word(noun.start)) >= COMMON
    }

    /// Whether a word is one of a name: `Tổng cục Thống kê`.
    pub(super) fn is_name_part(&self, item: usize) -> bool {
        let start = self.scope.start(item);
        self.scope.capital(item) && item > self.items.start && self.scope.name_around(start).is_some()
    }
}
