//! The attributions of a sentence: its verbs of saying, `theo`, `dẫn lời`, each with subject and content.

use std::ops::Range;

use super::Speaker;
use super::content::{self, Content};
use super::scope::Scope;
use super::subject::{self, Noun, NounKind, Subject};
use crate::language::frequency;
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

/// What `theo X` leads must be a clause: `Theo A, B` alone is a credit.
const SHORTEST: usize = 3;
/// No statement that something is cited behind has fewer items.
const SHORT: usize = 6;

/// How often a word stands in running text that is no name for being written with a capital.
const COMMON: u16 = 20;

struct Reading<'s, 'a> {
    scope: &'s Scope<'a>,
    items: Range<usize>,
    /// The first clause of this sentence.
    first: usize,
    /// The medium whose `dẫn lời` was passed.
    cited: Option<(Span, usize)>,
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

    fn clause(&self, cue: Range<usize>, manner: Manner, noun: Option<Noun>, elided: bool, content: Content) -> Clause {
        Clause { cue, manner, noun, elided, content, medium: self.cited.map(|c| c.0) }
    }

    /// `Anna Kerrow: "We will not leave Solvane"`, as a headline has it.
    fn headline(&self) -> Option<Clause> {
        const LONGEST: usize = 8;
        let (scope, Range { start, end }) = (self.scope, self.items.clone());
        let colon = (start + 1..end.min(start + LONGEST)).find(|&i| scope.word(i) == ":")?;
        let quote = scope.quote(colon + 1).filter(|m| m.last - m.first >= 3)?;
        let ends = (colon + 2..end).all(|i| scope.is_symbol(i));
        let noun =
            subject::parse(scope, start..colon).filter(|n| ends && quote.closed && n.kind == NounKind::Person)?;
        let content = Content { items: colon + 1..colon + 2, backward: false, signed: true };
        Some(self.clause(colon..colon + 1, Manner::Said, Some(noun), false, content))
    }

    /// A verb of saying, unless it is a noun here, passive, negated or without what it needs.
    fn verb(&self, cue: Range<usize>, verb: Verb, earlier: &[Clause]) -> Option<Clause> {
        let (scope, speech) = (self.scope, self.scope.speech);
        let (from, end) = (self.items.start, self.items.end);
        let before = if cue.start > from { scope.word(cue.start - 1) } else { "" };
        let inverted = self.inverted(&cue);
        if inverted.is_none() {
            let noun = (verb.noun || cue.len() == 1 && scope.vietnamese()) && speech.before_noun.contains(before);
            let single = cue.len() == 1 || verb.noun;
            let other = (!verb.has_object && single && scope.vietnamese() || verb.noun)
                && scope.find(cue.end, end, &speech.after_noun).is_some();
            if noun || other || speech.passive.contains(before) || self.negated(cue.start) {
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
                && (elided || (cue.end + 2..end.min(cue.end + 5)).any(|i| speech.joins.contains(scope.word(i))));
            let describes = (comma || verb.needs == Needs::Object)
                && noun.is_some_and(|n| n.start > from && speech.agents.contains(scope.word(n.start - 1)));
            // "danh sách mà trang này dự đoán"
            let relative = noun.is_some_and(|n| n.start > from && speech.relatives.contains(scope.word(n.start - 1)));
            // "Ông đánh giá thế nào về …?": asked, not said.
            let asked = noun.is_some_and(|n| n.kind == NounKind::Pronoun) && scope.word(end - 1) == "?";
            if listed || describes || asked || relative && scope.vietnamese() {
                return None;
            }
        }
        if !content.backward {
            content::end_at_answer(scope, &mut content, start, from, verb.manner == Manner::Urged);
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

    /// Whether a verb without its own subject that is a noun as well belongs to what is asked for or done:
    /// `yêu cầu đoàn xem xét, đánh giá …`, `sau khi được khám nghiệm và xác nhận`.
    fn is_asked_or_done(&self, cue: &Range<usize>, earlier: &[Clause]) -> bool {
        const REACH: usize = 3;
        let (scope, joint) = (self.scope, cue.start.saturating_sub(1));
        let joined = scope.word(joint) == "," || scope.speech.joins.contains(scope.word(joint));
        let done = (self.items.start.max(joint.saturating_sub(REACH))..joint)
            .rev()
            .take_while(|&i| !scope.is_symbol(i))
            .any(|i| scope.speech.passive.contains(scope.word(i)));
        let deed = scope.find(cue.start, cue.end, &scope.speech.deeds).is_some();
        let signed = content::behind(scope, cue.end, self.items.end).signed;
        joined && (done || deed && !signed || self.is_asked(cue, earlier))
    }

    /// Whether somebody cited may be the outlet that an article is taken from.
    fn is_outlet(&self, noun: &Noun) -> bool {
        let name = self.scope.name_from(noun.speaker.span.start());
        noun.kind == NounKind::Medium || noun.kind == NounKind::Name && name.is_some_and(|n| n.kind.is_none())
    }

    /// Whether a subject is but a word for an institution, right before the verb.
    fn is_bare_institution(&self, noun: &Noun, verb: usize) -> bool {
        let (scope, start) = (self.scope, noun.start);
        scope.find(start, verb, &scope.speech.institutions).is_some_and(|i| i.0 == verb)
            && scope.find(start, verb, &scope.speech.speakers).is_none()
    }

    /// Whether a verb stands in what somebody asks for or promises.
    fn is_asked(&self, cue: &Range<usize>, earlier: &[Clause]) -> bool {
        let asks = |c: &Clause| matches!(c.manner, Manner::Urged | Manner::Planned) && !c.content.backward;
        earlier.iter().rev().take(8).any(|c| asks(c) && c.content.items.contains(&cue.start))
    }

    /// Whether a verb without its own subject goes on with what should be done: `phải cẩn trọng, nêu rõ nguồn gốc`.
    fn is_due(&self, cue: &Range<usize>) -> bool {
        const REACH: usize = 12;
        let (scope, joint) = (self.scope, cue.start.saturating_sub(1));
        let near = self.items.start.max(joint.saturating_sub(REACH))..joint;
        let obliged =
            near.rev().take_while(|&i| !scope.is_symbol(i)).any(|i| scope.speech.obliges.contains(scope.word(i)));
        obliged && !content::behind(scope, cue.end, self.items.end).signed
    }

    /// Whether a subject is one capital at the start of a sentence that is a word of the language: `Lễ công bố …`.
    fn is_common_word(&self, noun: &Noun) -> bool {
        let span = noun.speaker.span;
        let uncertain = self.scope.name_from(span.start()).is_some_and(|n| n.uncertain && n.span == span);
        noun.speaker.title.is_none()
            && uncertain
            && self.scope.vietnamese()
            && frequency::count(self.scope.reader.language, self.scope.word(noun.start)) >= COMMON
    }

    /// Whether a word is one of a name: `Tổng cục Thống kê`.
    fn is_name_part(&self, item: usize) -> bool {
        let start = self.scope.start(item);
        self.scope.capital(item) && item > self.items.start && self.scope.name_around(start).is_some()
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
                    || i > cue.end && scope.speech.relatives.contains(scope.word(i))
                    || scope.quote(i).is_some()
            })
            .unwrap_or(self.items.end.min(cue.end + 15));
        (stop > cue.end).then(|| subject::parse(scope, cue.end..stop)).flatten()
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
            if start > self.items.start && scope.speech.origins.contains(scope.word(start - 1)) {
                return subject::parse(scope, start..gap);
            }
        }
        let subjects = |c: &&Clause| scope.find(c.cue.start, c.cue.end, &scope.speech.according).is_none();
        let mut nouns = earlier.iter().rev().take(8).filter(subjects).filter_map(|c| c.noun);
        match nouns.next() {
            Some(first) => nouns.all(|n| n.speaker.span == first.speaker.span).then_some(first),
            None => None,
        }
    }

    /// `theo X, …` and `…, theo X`.
    fn according(&self, cue: usize, behind: usize) -> Option<Cited> {
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
                || scope.speech.clause_ends.contains(word)
                || matches!(word, "." | "-" | "–" | ")")
                    && !scope.glued(*i + 1)
                    && !(word == "." && scope.speech.addresses.contains(scope.word(*i - 1)))
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
            let passive = scope.speech.passive.contains(scope.word(i));
            scope.find(i + usize::from(passive), stop, &scope.speech.cites).is_some()
        };
        let noun_end = (behind + 1..stop).find(|i| says(i) || cites(i)).unwrap_or(stop);
        let noun = subject::parse(scope, behind..noun_end).or_else(|| document(scope, behind..noun_end))?;
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
                || scope.word(from + 1) == ":" && scope.speech.credits.contains(scope.word(from)));
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
            if scope.word(stop) == "," && scope.speech.finite.contains(scope.word(stop + 1)) && stop + 1 < end {
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
            && scope.speech.adjuncts.contains(scope.word(items.start))
            && !items.clone().any(|i| scope.speech.finite.contains(scope.word(i)) || scope.quote(i).is_some())
    }

    /// `M dẫn lời Y …`: remembers the medium; a clause where no verb of saying follows.
    fn cites(&mut self, cue: usize, behind: usize) -> Option<Clause> {
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
        let noun = subject::parse(scope, behind..stop)?;
        let content = content::behind(scope, saying.map_or(stop, |s| s.0), self.items.end);
        Some(self.clause(cue..behind, Manner::Said, Some(noun), false, content))
    }

    /// Drops a verb that stands in the subject of a later one: `Công ty Báo cáo đánh giá Solvane đã công bố …`.
    fn drop_parts_of_names(&self, clauses: &mut Vec<Clause>) {
        const REACH: usize = 4;
        let own = &clauses[self.first..];
        let in_subject = |cue: &Range<usize>, later: &Clause| {
            let subject = later.noun.filter(|_| !later.elided).map(|n| n.start..later.cue.start);
            subject.is_some_and(|s| s.start < cue.start && cue.end < s.end)
        };
        let part = |i: usize| {
            let clause = &own[i];
            !clause.content.backward && own[i + 1..].iter().take(REACH).any(|later| in_subject(&clause.cue, later))
        };
        let parts: Vec<usize> = (0..own.len()).filter(|&i| part(i)).collect();
        for i in parts.into_iter().rev() {
            clauses.remove(self.first + i);
        }
    }

    /// Ends contents where the next clause of its own begins, and hands the media on.
    fn finish(&self, trailing: Option<Clause>, clauses: &mut Vec<Clause>) {
        if let Some(trailing) = trailing {
            let said = clauses[self.first..].iter().any(|c| c.noun.is_some());
            match trailing.manner {
                _ if said && passes_on(&trailing) => {
                    let medium = trailing.speaker().map(|s| s.span);
                    clauses[self.first..].iter_mut().for_each(|c| c.medium = c.medium.or(medium));
                }
                _ => clauses.push(trailing),
            }
        }
        self.drop_parts_of_names(clauses);
        let own = &mut clauses[self.first..];
        for i in 0..own.len() {
            let (earlier, later) = own.split_at_mut(i);
            let clause = &later[0];
            if clause.content.backward && clause.noun.is_none() {
                continue;
            }
            for before in earlier.iter_mut().rev().take(8) {
                content::cut(self.scope, before, clause);
            }
        }
        for i in 0..own.len() {
            if own[i].manner == Manner::Reported {
                let (medium, inside) = (own[i].speaker().map(|s| s.span), own[i].content.items.clone());
                for nested in own.iter_mut().skip(i + 1).take(8).filter(|c| inside.contains(&c.cue.start)) {
                    nested.medium = nested.medium.or(medium);
                }
            }
        }
    }
}

enum Cited {
    Leading(Box<Clause>),
    Trailing(Box<Clause>),
}

/// Whether a phrase of negation that negates nothing starts at `start` and takes in `item`.
fn covers(scope: &Scope, start: usize, item: usize, end: usize) -> bool {
    scope.find(start, end, &scope.speech.no_negation).is_some_and(|(behind, ())| behind > item)
}

/// Whether a source cited behind somebody's words can only be who passes them on.
fn passes_on(cited: &Clause) -> bool {
    cited.noun.is_some_and(|n| matches!(n.kind, NounKind::Medium | NounKind::Name))
}

/// A document that is cited: `theo báo cáo của …`.
fn document(scope: &Scope, items: Range<usize>) -> Option<Noun> {
    const LONGEST: usize = 14;
    let determined = (items.start..items.end).find(|&i| !scope.speech.determiners.contains(scope.word(i)))?;
    let is_document = scope.find(determined, items.end, &scope.speech.documents).is_some()
        || !scope.vietnamese() && items.clone().any(|i| scope.find(i, items.end, &scope.speech.documents).is_some());
    if !is_document || items.len() > LONGEST {
        return None;
    }
    let speaker = Speaker { span: scope.span(items.clone()), title: None, binding: super::Binding::Named };
    Some(Noun { speaker, start: items.start, kind: NounKind::Role })
}
