//! Names whose first or last word says what they name: institutions, states, documents, events.

use super::extent::{LONGEST, Piece};
use super::words::Words;
use crate::language::names::*;
use crate::language::phrases::Phrases;
use crate::language::phrases::WordSet;
use crate::value::name::NameKind;

impl Words<'_> {
    /// A name with a Vietnamese head at `start`.
    pub fn headed(&self, start: usize) -> Option<Piece> {
        let piece = |end, kind| Piece { start, end, kind: Some(kind), known: false, given: false };
        if let Some(end) = self.institution(start) {
            return Some(piece(end, NameKind::Organisation));
        }
        if let Some(end) = self.state(start) {
            return Some(piece(end, NameKind::Place));
        }
        let named = |table: &Phrases<()>| {
            let head = start + self.longest(start, table)?;
            let end = self.numbered(head).or_else(|| self.described(head))?;
            (end > head).then_some(end)
        };
        let document = named(&DOCUMENTS).filter(|_| !self.starts_sentence(start));
        let document = document.map(|end| piece(end, NameKind::Document));
        document.or_else(|| named(&EVENTS).map(|end| piece(end, NameKind::Event)))
    }

    /// The end of an institution's name: its head with a capital, then capitals and the rest of their compounds, up to and
    /// with the place that it belongs to.
    pub fn institution(&self, start: usize) -> Option<usize> {
        let head = start + self.longest(start, &INSTITUTIONS)?;
        let titled = self.title_ends(start);
        let mut end = head;
        while end < self.len().min(start + LONGEST) {
            if let Some((n, _)) = self.known_at(end).filter(|_| self.joined(end)) {
                end += n;
                break;
            }
            if let Some(next) = self.place_led(end, titled) {
                return Some(next);
            }
            end = match self.institution_goes_on(head, end, titled) {
                Some(next) => next,
                None => break,
            };
        }
        (end > head).then_some(end)
    }

    /// `… tỉnh Lào Cai`: the end of the place that an institution belongs to.
    fn place_led(&self, at: usize, titled: bool) -> Option<usize> {
        const PLACE: usize = 4;
        if !self.joined(at) {
            return None;
        }
        let name = at + self.longest(at, &PLACE_LEADS)?;
        if !self.joined(name) && !self.is(name, '.') {
            return None;
        }
        let name = if self.is(name, '.') { name + 1 } else { name };
        if !self.capital(name) {
            return None;
        }
        // "Chủ tịch UBND TP Trần Văn An"
        if titled && self.known_at(name).is_none() && self.person_starts(name) && self.syllable(name) {
            return Some(name);
        }
        let run = self.run(name);
        // The district of Mỹ Đức is not America's.
        let known = self.known_at(name).filter(|(n, _)| *n > 1 || name + n == run).map(|(n, _)| name + n);
        let person = (name + 1..run).find(|&i| matches!(run - i, 3 | 4) && self.among(i, &FAMILY_NAMES));
        Some(known.or(person).unwrap_or(run.min(name + PLACE)))
    }

    fn institution_goes_on(&self, head: usize, at: usize, titled: bool) -> Option<usize> {
        let glue = matches!(self.raw(at), "&" | "-") && self.capital(at + 1) && !self.joined(at + 1);
        if glue && at > head && !self.joined(at) {
            return Some(at + 2);
        }
        let other = self.title_at(at + 1).is_some() || self.longest(at + 1, &INSTITUTIONS).is_some();
        let joiner = self.among(at, &INSTITUTION_JOINERS) && self.capital(at + 1) && !other;
        if at > head && joiner && (self.begins_compound(at + 1) || self.syllable(at + 1) && self.capital(at + 2)) {
            return Some(at + 2);
        }
        let listed = self.is(at, ',')
            && self.begins_compound(at + 1)
            && (at + 2..at + 6).any(|i| self.among(i, &INSTITUTION_JOINERS) && self.begins_compound(i + 1));
        if at > head && listed {
            return Some(at + 2);
        }
        if !self.joined(at) {
            return None;
        }
        if self.capital(at) {
            let complete = at > head || self.longest_before(head, &SELF_STANDING).is_some();
            let person = titled && complete && (self.person_starts(at) || at > head && self.short_person(at));
            let stop = self.title_at(at).is_some() || person || self.among(at, &RUN_STOPS) && self.small(at + 1);
            return (!stop).then_some(at + 1);
        }
        // A single capital behind the head begins a compound: "Sở Nội vụ".
        let begins = at == head + 1 && self.syllable(at - 1) && self.longest(at, &SPEECH).is_none() && self.pair(at);
        let compound = self.compound(at) || self.capital(at + 1) && self.near_compound(at) || begins;
        if at > head && self.capital(at - 1) && self.small(at) && compound {
            return Some(at + 1);
        }
        if at == head {
            return None;
        }
        self.longest(at, &INSTITUTION_TAILS).map(|n| at + n).or_else(|| self.institution_tail(at))
    }

    /// Small compounds that end an institution's name, where what follows shows it: `Cục An toàn vệ sinh lao động (…)`.
    fn institution_tail(&self, at: usize) -> Option<usize> {
        const PAIRS: usize = 4;
        let plain = |i: usize| {
            let verb = self.longest(i, &SPEECH).is_some() || self.among(i, &TITLE_STOPS) || self.among(i, &NOT_NAMES);
            self.small(i) && self.small(i + 1) && self.compound(i + 1) && !verb
        };
        let pairs = (0..PAIRS).take_while(|&k| plain(at + 2 * k)).count();
        let end = at + 2 * pairs;
        let central = self.longest(end, &INSTITUTION_TAILS).filter(|_| self.capital(end));
        if pairs == 0 {
            None
        } else if let Some(n) = central {
            Some(end + n)
        } else {
            self.is(end, '(').then_some(end)
        }
    }

    /// Whether a person's full name starts here: a Vietnamese family name with more behind it, or two foreign words.
    pub fn person_starts(&self, at: usize) -> bool {
        let follows = |i: usize| self.capital(i) && self.joined(i);
        let family = self.among(at, &FAMILY_NAMES) && follows(at + 1) && self.syllable(at + 1);
        family && follows(at + 2) || !self.syllable(at) && follows(at + 1) && !self.syllable(at + 1)
    }

    /// A family name with one syllable behind it, and no more.
    fn short_person(&self, at: usize) -> bool {
        let follows = |i: usize| self.capital(i) && self.joined(i);
        self.among(at, &FAMILY_NAMES) && follows(at + 1) && self.syllable(at + 1) && !follows(at + 2)
    }

    /// `Cộng hòa Pháp`.
    fn state(&self, start: usize) -> Option<usize> {
        let head = start + self.longest(start, &STATE_FORMS)?;
        if !self.joined(head) || !self.capital(head) {
            return None;
        }
        match self.known_at(head) {
            Some((n, _)) => Some(head + n),
            None => Some(self.described(head).unwrap_or(head + 1)),
        }
    }

    /// The end of a number that names a document or an event: `Nghị quyết 43`, `Thông tư số 05/2023/TT-BTC`.
    fn numbered(&self, head: usize) -> Option<usize> {
        let at = if self.tokens.get(head + 1)?.is_number() && self.small(head) { head + 1 } else { head };
        let number = self.tokens.get(at)?.is_number() && self.joined(at);
        let mut end = at + 1;
        while number && end + 1 < self.len().min(head + LONGEST) {
            let glued = matches!(self.raw(end), "/" | "-") && !self.joined(end) && !self.joined(end + 1);
            if !(glued && self.tokens[end + 1].gap == crate::text::token::Gap::None) {
                break;
            }
            end += 2;
        }
        number.then_some(end)
    }

    /// The end of capitals with the rest of their compounds behind a head, and of small compounds up to the end of the clause
    /// (`Hiệp ước Chống tên lửa đạn đạo`).
    fn described(&self, head: usize) -> Option<usize> {
        if !self.capital(head) || !self.joined(head) || self.title_at(head).is_some() {
            return None;
        }
        let mut end = head;
        while end < self.len().min(head + LONGEST) && self.joined(end) {
            let compound = end > head && self.small(end) && self.capital(end - 1) && self.compound(end);
            if !(self.capital(end) && self.title_at(end).is_none() || compound) {
                break;
            }
            end += 1;
        }
        let mut tail = end;
        while self.small(tail) && self.small(tail + 1) && self.compound(tail + 1) && tail < head + LONGEST {
            if self.among(tail, &NOT_NAMES) || self.longest(tail, &SPEECH).is_some() {
                break;
            }
            tail += 2;
        }
        let closed = self.tokens.get(tail).is_none_or(|t| !t.is_word() && !t.is_number());
        // A year or number closes the name of an event: `Đại hội Thể thao 2023`.
        let number = self.tokens.get(end).is_some_and(|t| t.is_number()) && self.joined(end);
        Some(if closed {
            tail
        } else if number {
            end + 1
        } else {
            end
        })
    }

    /// An English name with its head at the end (`Security Council`) or before `of` (`Ministry of Defence`).
    pub fn english(&self, start: usize, run: usize) -> Option<Piece> {
        // "US Senate"
        let state = self.is_acronym(start) && run == start + 1 && self.joined(run) && self.capital(run);
        let longer = if state { Some(self.run(run)) } else { None };
        let run = longer.filter(|&end| self.among(end - 1, &ENGLISH_INSTITUTIONS)).unwrap_or(run);
        if run < start + 2 || self.english_title_in(start, run).is_some() && !self.among(run - 1, &ENGLISH_INSTITUTIONS)
        {
            return None;
        }
        let first = self.among(start, &ENGLISH_INSTITUTIONS) && matches!(self.word(start + 1), "of" | "for");
        let of = |set: &WordSet| self.among(run - 1, set) || first_of(self, start, set);
        let kind = if self.among(run - 1, &ENGLISH_INSTITUTIONS) || first {
            NameKind::Organisation
        } else if of(&ENGLISH_DOCUMENTS) {
            NameKind::Document
        } else if of(&ENGLISH_EVENTS) {
            NameKind::Event
        } else {
            return None;
        };
        let skip = usize::from(self.among(start, &NOT_NAMES) && self.starts_sentence(start));
        let all_vietnamese = (start..run).all(|i| self.syllable(i) && !self.raw(i).is_ascii());
        (!all_vietnamese && start + skip + 1 < run).then_some(Piece {
            start: start + skip,
            end: run,
            kind: Some(kind),
            known: false,
            given: false,
        })
    }

    /// Where the name begins behind an English title inside a run of capitals (`House Speaker Nancy Pelosi`), or the end of
    /// the run where none follows.
    pub fn english_title_in(&self, start: usize, run: usize) -> Option<usize> {
        (start + 1..run).filter(|&i| self.raw(i).is_ascii()).find_map(|i| {
            let n = self.title_at(i)?;
            ((i..i + n).all(|k| self.capital(k) || self.small(k))).then_some(i + n)
        })
    }
}

fn first_of(words: &Words, start: usize, set: &WordSet) -> bool {
    words.among(start, set) && matches!(words.word(start + 1), "of" | "on" | "for")
}
