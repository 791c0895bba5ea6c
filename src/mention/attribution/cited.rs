//! Sources that are cited: `theo X`, `M dẫn lời Y`.

use std::ops::Range;

use super::content;
use super::noun::parse;
use super::scope::Scope;
use super::sentence::{Clause, Reading};
use super::subject::{self, Noun, NounKind, Subject};
use super::{Binding, Speaker};
use crate::language::speech::{Manner, Needs, Verb};

/// What `theo X` leads must be a clause: `Theo A, B` alone is a credit.
const SHORTEST: usize = 3;
/// No statement that something is cited behind has fewer items.
const SHORT: usize = 6;

pub enum Cited {
    Leading(Box<Clause>),
    Trailing(Box<Clause>),
}

impl Reading<'_, '_> {
    /// Whether somebody cited may be the outlet that an article is taken from.
    fn is_outlet(&self, noun: &Noun) -> bool {
        let name = self.scope.name_from(noun.speaker.span.start());
        noun.kind == NounKind::Medium || noun.kind == NounKind::Name && name.is_some_and(|n| n.kind.is_none())
    }

    /// `theo X, …` and `…, theo X`.
    pub(super) fn according(&self, cue: usize, behind: usize) -> Option<Cited> {
        let (scope, Range { start: from, end }) = (self.scope, self.items.clone());
        // "“…” - theo ông An, giám đốc nhà máy": the sentence before is but a quote.
        let behind_quote = cue == from + 1 && scope.is_dash(from) && from > 0 && scope.quote(from - 1).is_some();
        let leads =
            cue == from || scope.word(cue - 1) == ":" || cue == from + 1 && scope.is_dash(from) && !behind_quote;
        let follows = !leads
            && (matches!(scope.word(cue - 1), "," | ")") || scope.is_dash(cue - 1) || scope.quote(cue - 1).is_some());
        let english = !scope.vietnamese() && !leads;
        if !(leads || follows || english) {
            return None;
        }
        let stop = |i: &usize| {
            let word = scope.word(*i);
            scope.quote(*i).is_some()
                || matches!(word, "," | ":" | ";" | "!" | "?")
                || scope.among(*i, &scope.speech.clause_ends)
                || matches!(word, "." | "-" | "–" | ")")
                    && !scope.glued(*i + 1)
                    && !(word == "." && scope.among(*i - 1, &scope.speech.addresses))
        };
        // A bracket belongs to the name before it, with its commas.
        let last = end.min(behind + 25);
        let closes = |open: usize| (open..last).find(|&i| scope.word(i) == ")").map_or(open + 1, |i| i + 1);
        let mut at = behind;
        while at < last && !stop(&at) {
            at = if scope.word(at) == "(" && at > behind { closes(at) } else { at + 1 };
        }
        let stop = at.min(last);
        if stop <= behind || scope.find(behind, stop, &scope.speech.norms).is_some() {
            return None;
        }
        // "Theo thông tin của A cho biết, …"
        let says = |&i: &usize| {
            let verb = scope.find(i, stop, &scope.speech.verbs);
            let plain = |v: Verb| v.needs == Needs::Nothing && !v.noun || scope.word(stop) == ":";
            verb.is_some_and(|(next, v)| next == stop && plain(v))
        };
        let cites = |&i: &usize| {
            let passive = scope.among(i, &scope.speech.passive);
            scope.find(i + usize::from(passive), stop, &scope.speech.cites).is_some()
        };
        let noun_end = (behind + 1..stop).find(|i| says(i) || cites(i)).unwrap_or(stop);
        let noun = parse(scope, behind..noun_end).or_else(|| document(scope, behind..noun_end))?;
        if follows && stop == scope.items.len() && self.is_outlet(&noun) {
            return None; // The line that names the article's source, without a full stop.
        }
        if noun.kind == NounKind::Pronoun && leads && scope.word(stop) != "," {
            return None;
        }
        let manner = if noun.kind == NounKind::Medium { Manner::Reported } else { Manner::Said };
        // "Vì vậy, theo ông An, giá tăng": what stands before is no statement.
        let aside = !leads
            && scope.word(stop) == ","
            && (cue - from <= SHORT
                || scope.capital(cue)
                || self.is_circumstance(from..cue - 1)
                || scope.find_before(cue - 1, from, &scope.speech.verbs).is_some()
                || scope.word(from + 1) == ":" && scope.among(from, &scope.speech.credits));
        let dateline = !leads && scope.capital(cue);
        if leads || aside || dateline {
            let mut content = content::after_apposition(scope, stop, end);
            // "Theo ông An, giám đốc nhà máy, cho biết …"
            if let Some((next, v)) = scope.find(content.items.start, end, &scope.speech.verbs)
                && v.needs == Needs::Nothing
                && !v.noun
            {
                content = content::behind(scope, next, end);
            }
            (content.items.len() >= SHORTEST)
                .then(|| Cited::Leading(Box::new(self.clause(cue..behind, manner, Some(noun), false, content))))
        } else {
            let mut content = content::before(scope, cue, if behind_quote { from - 1 } else { from });
            // "Việc này, theo ông An, là điều khó tránh."
            if scope.word(stop) == "," && scope.among(stop + 1, &scope.speech.finite) && stop + 1 < end {
                content.items.end = content::before(scope, end, from).items.end;
            }
            (!content.items.is_empty())
                .then(|| Cited::Trailing(Box::new(self.clause(cue..behind, manner, Some(noun), false, content))))
        }
    }

    /// Whether a stretch at the start of a sentence only tells when, where or what about: `Về tình hình ngân sách, …`.
    fn is_circumstance(&self, items: Range<usize>) -> bool {
        let scope = self.scope;
        const LONGEST: usize = 25;
        items.len() <= LONGEST
            && scope.among(items.start, &scope.speech.adjuncts)
            && !items.clone().any(|i| scope.among(i, &scope.speech.finite) || scope.quote(i).is_some())
    }

    /// `M dẫn lời Y …`: remembers the medium; a clause where no verb of saying follows.
    pub(super) fn cites(&mut self, cue: usize, behind: usize) -> Option<Clause> {
        let scope = self.scope;
        let Subject::Found(medium) = subject::before(scope, &(cue..behind), &self.items) else { return None };
        let end = self.items.end.min(behind + 30);
        let says = |i: usize| scope.find(i, end, &scope.speech.verbs).is_some();
        let stop = (behind..end)
            .find(|&i| {
                scope.word(i) == ":"
                    || scope.find(i, end, &scope.speech.signs).is_some()
                    || scope.find(i, end, &scope.speech.saying).is_some()
                    || scope.quote(i).is_some()
                    || i > behind && says(i)
            })
            .unwrap_or(end);
        let saying = scope.find(stop, end, &scope.speech.saying);
        self.cited = Some((medium.speaker.span, medium.start));
        let direct = scope.word(stop) == ":"
            || scope.find(stop, end, &scope.speech.signs).is_some()
            || scope.quote(stop).is_some()
            || saying.is_some();
        if stop <= behind || !direct {
            return None;
        }
        let noun = parse(scope, behind..stop)?;
        let content = content::behind(scope, saying.map_or(stop, |s| s.0), self.items.end);
        Some(self.clause(cue..behind, Manner::Said, Some(noun), false, content))
    }
}

/// A document that is cited: `theo báo cáo của …`.
fn document(scope: &Scope, items: Range<usize>) -> Option<Noun> {
    const LONGEST: usize = 14;
    let determined = (items.start..items.end).find(|&i| !scope.among(i, &scope.speech.determiners))?;
    let is_document = scope.find(determined, items.end, &scope.speech.documents).is_some()
        || !scope.vietnamese() && items.clone().any(|i| scope.find(i, items.end, &scope.speech.documents).is_some());
    if !is_document || items.len() > LONGEST {
        return None;
    }
    let speaker = Speaker { span: scope.span(items.clone()), title: None, binding: Binding::Named };
    Some(Noun { speaker, start: items.start, kind: NounKind::Role })
}
