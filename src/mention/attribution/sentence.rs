//! The attributions of a sentence: its verbs of saying, `theo`, `dẫn lời`, each with subject and content.

use std::ops::Range;

use super::Speaker;
use super::cited::Cited;
use super::content::{self, Content};
use super::limits;
use super::noun::parse;
use super::scope::Scope;
use super::subject::{self, Noun, NounKind, Subject};
use crate::language::phrases::WordSet;
use crate::language::speech::{Manner, Needs, Verb};
use crate::language::vocabulary::Begins;
use crate::text::span::Span;

/// An attribution while the paragraph is being read, in items.
#[derive(Clone, Debug)]
pub struct Clause {
    pub cue: Range<usize>,
    pub manner: Manner,
    pub noun: Option<Noun>,
    /// The subject is that of an earlier clause.
    pub elided: bool,
    pub content: Content,
    pub medium: Option<Span>,
}

impl Clause {
    pub fn speaker(&self) -> Option<Speaker> {
        self.noun.map(|n| n.speaker)
    }

    /// Where the clause starts, with its subject.
    pub fn start(&self) -> usize {
        if self.elided { self.cue.start } else { self.noun.map_or(self.cue.start, |n| n.start.min(self.cue.start)) }
    }
}

/// Reads all sentences of a paragraph.
pub fn read(scope: &Scope, clauses: &mut Vec<Clause>) {
    for number in 0..scope.sentences.len() {
        let first = clauses.len();
        Reading { scope, items: scope.sentences[number].clone(), first, cited: None }.read(clauses);
    }
}

pub struct Reading<'s, 'a> {
    pub scope: &'s Scope<'a>,
    pub items: Range<usize>,
    /// The first clause of this sentence.
    pub first: usize,
    /// The medium whose `dẫn lời` was passed.
    pub cited: Option<(Span, usize)>,
}

impl Reading<'_, '_> {
    fn read(mut self, clauses: &mut Vec<Clause>) {
        let (scope, end) = (self.scope, self.items.end);
        let mut item = self.items.start;
        let mut trailing = None;
        clauses.extend(self.headline());
        while item < end {
            if !scope.begins(item, Begins::SAYING) {
                item += 1;
                continue;
            }
            if let Some((behind, manner)) = scope.find(item, end, &scope.speech.unsaid) {
                let content = content::behind(scope, behind, end);
                clauses.push(self.clause(item..behind, manner, None, false, content));
                item = behind;
            } else if let Some((behind, ())) = scope.find(item, end, &scope.speech.according) {
                match self.according(item, behind) {
                    Some(Cited::Leading(clause)) => clauses.push(*clause),
                    Some(Cited::Trailing(clause)) => trailing = Some(*clause),
                    None => {}
                }
                item = behind;
            } else if let Some((behind, ())) = scope.find(item, end, &scope.speech.cites) {
                clauses.extend(self.cites(item, behind));
                item = behind;
            } else if let Some((behind, verb)) = scope.find(item, end, &scope.speech.verbs) {
                let cue = if verb.has_object { item..item + 1 } else { item..behind };
                if !self.is_name_part(item) {
                    clauses.extend(self.verb(cue, verb, &clauses[self.first..]));
                }
                item = behind;
            } else {
                item += 1;
            }
        }
        self.finish(trailing, clauses);
    }

    pub(super) fn clause(
        &self,
        cue: Range<usize>,
        manner: Manner,
        noun: Option<Noun>,
        elided: bool,
        content: Content,
    ) -> Clause {
        Clause { cue, manner, noun, elided, content, medium: self.cited.map(|c| c.0) }
    }

    /// `Anna Kerrow: "We will not leave Solvane"`, as a headline has it.
    fn headline(&self) -> Option<Clause> {
        const LONGEST: usize = 8;
        let (scope, Range { start, end }) = (self.scope, self.items.clone());
        let colon = (start + 1..end.min(start + LONGEST)).find(|&i| scope.word(i) == ":")?;
        let quote = scope.quote(colon + 1).filter(|m| m.last - m.first >= 3)?;
        let ends = (colon + 2..end).all(|i| scope.is_symbol(i));
        let noun = parse(scope, start..colon).filter(|n| ends && quote.closed && n.kind == NounKind::Person)?;
        let content = Content { items: colon + 1..colon + 2, backward: false, signed: true };
        Some(self.clause(colon..colon + 1, Manner::Said, Some(noun), false, content))
    }

    /// A verb of saying, unless it is a noun here, passive, negated or without what it needs.
    fn verb(&self, cue: Range<usize>, verb: Verb, earlier: &[Clause]) -> Option<Clause> {
        let (scope, speech) = (self.scope, self.scope.speech);
        let (from, end) = (self.items.start, self.items.end);
        let before = |words: &WordSet| cue.start > from && scope.among(cue.start - 1, words);
        let inverted = self.inverted(&cue);
        if inverted.is_none() {
            let noun = (verb.noun || cue.len() == 1 && scope.vietnamese()) && before(&speech.before_noun);
            let single = cue.len() == 1 || verb.noun;
            let other = (!verb.has_object && single && scope.vietnamese() || verb.noun)
                && scope.find(cue.end, end, &speech.after_noun).is_some();
            if noun || other || before(&speech.passive) || self.negated(cue.start) {
                return None;
            }
        }
        let (noun, elided) = match inverted {
            Some(noun) => (Some(noun), false),
            None => match subject::before(scope, &cue, &self.items) {
                Subject::Found(noun) => (Some(noun), false),
                Subject::Elided(gap) => (Some(self.inherited(gap, earlier)?), true),
                // Somebody announces a quote: at least it is known not to be anybody else's.
                Subject::Unclear if content::announces_quote(scope, cue.end, end) => (None, false),
                Subject::Unclear => return None,
            },
        };
        if verb.noun && noun.is_some_and(|n| self.is_common_word(&n)) {
            return None;
        }
        // "Dự đoán tỷ số": a heading that no full stop parts from what stands before.
        let heading = scope.vietnamese() && cue.start > from && scope.capital(cue.start);
        if heading && !scope.is_symbol(cue.start - 1) && scope.quote(cue.start - 1).is_none() {
            return None;
        }
        // "bức xúc nói": the second verb is the one that says it.
        let twofold = verb.needs == Needs::Sign
            && scope.find(cue.end, end, &speech.verbs).is_some_and(|v| v.1.needs == Needs::Nothing && !v.1.noun);
        let deed = scope.find(cue.start, cue.end, &speech.deeds).is_some();
        // "Cơ quan dự báo khí tượng": its name.
        let named = deed && noun.is_some_and(|n| self.is_bare_institution(&n, cue.start));
        if twofold && scope.vietnamese() || named && !content::behind(scope, cue.end, end).signed {
            return None;
        }
        if deed && !elided && self.is_asked(&cue, earlier) && !content::behind(scope, cue.end, end).signed {
            return None;
        }
        if elided && (verb.noun && self.is_asked_or_done(&cue, earlier) || self.is_due(&cue)) {
            return None;
        }
        let start = if elided { cue.start } else { noun.map_or(cue.start, |n| n.start.min(cue.start)) };
        // `"…" - báo A dẫn lời ông B nói.`
        let start = self.cited.map_or(start, |c| c.1.min(start));
        let quoted = content::quote_before(scope, start, self.items.clone());
        let mut content = content::of(scope, &cue, quoted, start, self.items.clone())?;
        if !content.backward && !content.signed {
            let comma = scope.word(cue.end) == ",";
            // "đề xuất, quyết định và thực hiện": a row of deeds.
            let listed = verb.needs == Needs::Object
                && comma
                && (elided || (cue.end + 2..end.min(cue.end + 5)).any(|i| scope.among(i, &speech.joins)));
            let describes = (comma || verb.needs == Needs::Object)
                && noun.is_some_and(|n| n.start > from && scope.among(n.start - 1, &speech.agents));
            // "danh sách mà trang này dự đoán"
            let relative = noun.is_some_and(|n| n.start > from && scope.among(n.start - 1, &speech.relatives));
            // "Ông đánh giá thế nào về …?": asked, not said.
            let asked = noun.is_some_and(|n| n.kind == NounKind::Pronoun) && scope.word(end - 1) == "?";
            if listed || describes || asked || relative && scope.vietnamese() {
                return None;
            }
        }
        if !content.backward {
            limits::end_at_answer(scope, &mut content, start, from, verb.manner == Manner::Urged);
        }
        let has_sign = content.signed || quoted.is_some() && content.backward;
        let enough = match verb.needs {
            Needs::Nothing => true,
            Needs::Object => !content.items.is_empty(),
            Needs::Sign => has_sign,
            Needs::Quote => content::quote_soon(scope, cue.end, end),
        };
        if !enough || cue.end >= end && !content.backward {
            return None;
        }
        let manner = match noun {
            Some(n) if n.kind == NounKind::Medium && matches!(verb.manner, Manner::Said | Manner::Claimed) => {
                Manner::Reported
            }
            _ => verb.manner,
        };
        Some(self.clause(cue, manner, noun, elided, content))
    }

    /// The subject behind its verb: `"…," said Kerrow, the mayor.`
    fn inverted(&self, cue: &Range<usize>) -> Option<Noun> {
        let scope = self.scope;
        if scope.vietnamese() || cue.start == self.items.start {
            return None;
        }
        let quoted = scope.quote(cue.start - 1).is_some()
            || cue.start >= self.items.start + 2
                && scope.word(cue.start - 1) == ","
                && scope.quote(cue.start - 2).is_some();
        if !quoted {
            return None;
        }
        let stop = (cue.end..self.items.end.min(cue.end + 15))
            .find(|&i| {
                scope.is_symbol(i) && !scope.glued(i)
                    || matches!(scope.word(i), "," | ".")
                    || i > cue.end && scope.among(i, &scope.speech.relatives)
                    || scope.quote(i).is_some()
            })
            .unwrap_or(self.items.end.min(cue.end + 15));
        (stop > cue.end).then(|| parse(scope, cue.end..stop)).flatten()
    }

    /// Whether a word of negation governs the verb at an item.
    fn negated(&self, verb: usize) -> bool {
        const REACH: usize = 3;
        let scope = self.scope;
        let from = self.items.start.max(verb.saturating_sub(REACH));
        (from..verb).rev().take_while(|&i| !scope.is_symbol(i) && scope.quote(i).is_none()).any(|i| {
            scope.find(i, verb, &scope.speech.negation).is_some()
                && !(i.saturating_sub(2)..=i).any(|k| k >= self.items.start && covers(scope, k, i, self.items.end))
        })
    }

    /// The one subject of the clauses so far, for a verb without its own.
    fn inherited(&self, gap: usize, earlier: &[Clause]) -> Option<Noun> {
        let scope = self.scope;
        // "phản ứng từ Bộ Ngoại giao, chỉ trích …"
        if scope.word(gap) == ","
            && let Some(name) = (gap > self.items.start).then(|| scope.name_to(scope.end(gap - 1))).flatten()
        {
            let start = scope.item_back_to(gap, self.items.start, name.span.start());
            if start > self.items.start && scope.among(start - 1, &scope.speech.origins) {
                return parse(scope, start..gap);
            }
        }
        let subjects = |c: &&Clause| scope.find(c.cue.start, c.cue.end, &scope.speech.according).is_none();
        let mut nouns = earlier.iter().rev().take(8).filter(subjects).filter_map(|c| c.noun);
        match nouns.next() {
            Some(first) => nouns.all(|n| n.speaker.span == first.speaker.span).then_some(first),
            None => None,
        }
    }
}

/// Whether a phrase of negation that negates nothing starts at `start` and takes in `item`.
fn covers(scope: &Scope, start: usize, item: usize, end: usize) -> bool {
    scope.find(start, end, &scope.speech.no_negation).is_some_and(|(behind, ())| behind > item)
}
