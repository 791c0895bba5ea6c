//! Runs of capitals: how far a name goes that nothing but its capitals shows.

use rustc_hash::FxHashSet;

use super::extent::LONGEST;
use super::known::known;
use super::words::Words;
use crate::language::names::*;
use crate::text::token::Gap;

impl Words<'_> {
    /// The end of a run of capitals, through hyphens and particles.
    pub fn run(&self, start: usize) -> usize {
        let mut end = start + 1;
        while end - start < LONGEST && !self.possessive(end - 1) {
            let particle = self.among(end, &PARTICLES) && self.small(end) && self.joined(end);
            // "Bashar al-Assad"
            if particle && self.is(end + 1, '-') && self.tokens[end + 1].gap == Gap::None && self.capital(end + 2) {
                end += 3;
                continue;
            }
            // "of" and "and" join the words of a body's name, and not two persons.
            let body = || (start..end).any(|i| self.is_body_word(i));
            let particle = particle && self.joined(end + 1) && (!self.among(end, &BODY_PARTICLES) || body());
            end = match self.hyphenated(end) {
                Some(next) => next,
                None if self.capital(end) && self.joined(end) && self.goes_on(start, end) => end + 1,
                None if particle && self.capital(end + 1) && self.goes_on(start, end + 1) => end + 2,
                None => return end,
            };
        }
        end
    }

    fn is_body_word(&self, at: usize) -> bool {
        [&*ENGLISH_INSTITUTIONS, &*ENGLISH_DOCUMENTS, &*ENGLISH_EVENTS].iter().any(|set| self.among(at, set))
    }

    /// Whether a capital behind a run belongs to it.
    fn goes_on(&self, start: usize, at: usize) -> bool {
        let marked_title = self.title_at(at).is_some_and(|n| (at..at + n).any(|i| !self.raw(i).is_ascii()));
        let runs_on = self.small(at + 1) || self.tokens.get(at + 1).is_some_and(|t| t.is_number());
        let address = self.among(at, &ADDRESS_STOPS) && self.capital(at + 1);
        // "Trần Văn | Thành công bố": which two belong together is not clear, and the name is the likelier.
        let compound = self.begins_compound(at) && !(self.small(at + 2) && self.compound(at + 2));
        !(self.is_acronym(at) != self.is_acronym(start)
            || marked_title
            || address
            || compound
            || self.among(at, &RUN_STOPS) && runs_on)
    }

    /// The end of a name that goes on behind a hyphen at `at`: `Nagorno-Karabakh`, but not two known names.
    fn hyphenated(&self, at: usize) -> Option<usize> {
        let glued = self.is(at, '-') && self.tokens[at].gap == Gap::None && self.capital(at + 1);
        let separate = glued
            && self.known_at(at + 1).is_some()
            && (known(&self.key(at - 1, at)).is_some() || self.is_acronym(at - 1) != self.is_acronym(at + 1));
        // "Park Hang-seo"
        let korean = self.is(at, '-')
            && at > 1
            && self.capital(at - 2)
            && self.joined(at - 1)
            && self.tokens[at].gap == Gap::None
            && self.small(at + 1)
            && self.tokens[at + 1].gap == Gap::None
            && self.raw(at + 1).is_ascii();
        (glued && !separate || korean).then_some(at + 2)
    }

    /// `GD&ĐT`, `RFE/RL`: acronyms that are joined.
    pub fn acronyms(&self, start: usize) -> usize {
        let mut end = start + 1;
        let halves = |at: usize| self.is(at, '/') && self.raw(at - 1).len() <= 3 && self.raw(at + 1).len() == 2;
        while (matches!(self.raw(end), "&" | "-") || halves(end))
            && self.tokens[end].gap == Gap::None
            && self.capital(end + 1)
            && self.tokens[end + 1].gap == Gap::None
            && end - start < LONGEST
        {
            end += 2;
        }
        end
    }

    /// Where a name ends that is also seen elsewhere and starts a longer run, if two words or more remain behind it.
    pub fn seen_start(&self, start: usize, end: usize, seen: &FxHashSet<String>) -> Option<usize> {
        if seen.is_empty() {
            return None;
        }
        (start + 1..end.saturating_sub(1)).rev().find(|&cut| {
            let plain = cut == start + 1 && self.syllable(start);
            !plain && (cut..end).all(|i| self.capital(i)) && seen.contains(&self.key(start, cut))
        })
    }
}
