//! Where names begin and end.

use rustc_hash::FxHashSet;

use super::known::{Known, known_by, longest_from};
use super::words::Words;
use crate::language::names::*;
use crate::text::fold::tone_word_key;
use crate::text::token::Gap;
use crate::text::word_key::WordKey;
use crate::value::name::{NameKind, name_key};

/// No name has more words; a list in capitals is none.
pub(super) const LONGEST: usize = 24;

/// A name's place among the tokens of its paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub start: usize,
    pub end: usize,
    /// What its own words make it.
    pub kind: Option<NameKind>,
    /// It is known beforehand.
    pub known: bool,
    /// One Vietnamese syllable that somebody is addressed by.
    pub given: bool,
}

impl Piece {
    fn new(start: usize, end: usize, kind: Option<NameKind>) -> Piece {
        Piece { start, end, kind, known: false, given: false }
    }
}

impl Words<'_> {
    /// The names of the paragraph, in order and without overlaps. A run of capitals that starts with a name whose key is in
    /// `seen` is cut behind it.
    pub fn pieces(&self, seen: &FxHashSet<String>) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut at = 0;
        while at < self.len() {
            let found = if self.tokens[at].is_number() {
                self.unit(at).ok_or(at + 1)
            } else if self.capital(at) {
                self.piece(at, seen)
            } else {
                Err(at + 1)
            };
            match found {
                Ok(piece) => {
                    // A unit begins before its number.
                    while pieces.last().is_some_and(|p| p.end > piece.start) {
                        pieces.pop();
                    }
                    at = piece.end.max(at + 1);
                    pieces.push(piece);
                }
                Err(next) => at = next.max(at + 1),
            }
        }
        pieces
    }

    /// `trung đoàn 366`, with the state that it belongs to.
    fn unit(&self, number: usize) -> Option<Piece> {
        let words = self.longest_before(number, &UNITS).filter(|_| self.joined(number))?;
        let country = self.known_at(number + 1).filter(|k| self.joined(number + 1) && is_place(k.1));
        let end = number + 1 + country.map_or(0, |k| k.0);
        Some(Piece::new(number - words, end, Some(NameKind::Organisation)))
    }

    /// The name that starts at a capital, or where to look on.
    fn piece(&self, start: usize, seen: &FxHashSet<String>) -> Result<Piece, usize> {
        if self.shouted(start) {
            return Err(start + 1);
        }
        let opens = self.starts_sentence(start);
        let run = self.run(start);
        if run == start + 1 && self.among(start, &CALENDAR) && self.raw(start).is_ascii() {
            return Err(run);
        }
        if let Some(piece) = self.english(start, run) {
            return Ok(piece);
        }
        if let Some(piece) = self.known_piece(start, run, opens) {
            return Ok(piece);
        }
        // "ca sĩ Anh Khoa": a form of address in the middle of a name.
        let inner = !opens && self.title_ends(start) && self.capital(start + 1);
        if let Some(n) = self.longest(start, &HONORIFICS).filter(|_| !inner).or_else(|| self.title_at(start)) {
            return Err(start + n);
        }
        let stop = self.among(start, &RUN_STOPS) && !self.is_acronym(start);
        if opens && self.raw(start).is_ascii() && self.among(start, &TITLE_MODIFIERS) {
            return Err(start + 1);
        }
        if let Some(end) = self.opening_institution(start).filter(|_| opens) {
            return Ok(Piece::new(start, end, Some(NameKind::Organisation)));
        }
        if (opens && self.among(start, &NOT_NAMES) || stop)
            && !(run > start + 1 && seen.contains(&self.key(start, run)))
        {
            return Err(start + 1);
        }
        if let Some(piece) = self.headed(start) {
            return Ok(piece);
        }
        if self.is_acronym(start) {
            let dropped = self.among(start, &NOT_ORGANISATIONS) || is_no_name(self.raw(start));
            return if dropped { Err(start + 1) } else { Ok(Piece::new(start, self.acronyms(start), None)) };
        }
        if let Some(title) = self.english_title_in(start, run) {
            return Err(if self.among(title, &NOT_NAMES) { run } else { title });
        }
        if run == start + 1 {
            return self.single(start, seen);
        }
        let end = self.seen_start(start, run, seen).unwrap_or(run);
        Ok(Piece::new(start, end, None))
    }

    /// An institution at the start of a sentence, where `Chính phủ` and `Hãng tin` have their capitals from there.
    fn opening_institution(&self, start: usize) -> Option<usize> {
        let generic = self.longest(start, &OUTLET_MARKS).is_some() || self.longest(start, &GENERIC_BODIES).is_some();
        self.institution(start).filter(|_| !generic)
    }

    /// One capital alone.
    fn single(&self, start: usize, seen: &FxHashSet<String>) -> Result<Piece, usize> {
        if !self.syllable(start) {
            return Ok(Piece::new(start, start + 1, None));
        }
        if self.raw(start).chars().count() > 1 && (self.addressed(start) || self.titled_given(start, seen)) {
            return Ok(Piece { given: true, ..Piece::new(start, start + 1, None) });
        }
        Err(start + 1)
    }

    /// Whether a single syllable behind a title is who bears it, and not its field (`Bộ trưởng Y tế`); or one that the article
    /// calls a person by elsewhere.
    fn titled_given(&self, start: usize, seen: &FxHashSet<String>) -> bool {
        if self.begins_compound(start) || self.compound(start) {
            return false;
        }
        let verb = || self.longest(start + 1, &SPEECH).is_some() || self.among(start + 1, &TITLE_STOPS);
        let free = || !(self.small(start + 1) || self.capital(start + 1) && self.joined(start + 1)) || verb();
        let titled = self.longest_before(start, &TITLES).is_some() && !self.near_compound(start + 1);
        titled || (self.title_ends(start) || seen.contains(&self.key(start, start + 1))) && free()
    }

    /// Whether a form of address stands right before a name (but not "chị em").
    pub fn addressed(&self, start: usize) -> bool {
        self.joined(start)
            && self.longest_before(start, &HONORIFICS).is_some_and(|n| start == n || n > 1 || !self.compound(start - n))
    }

    /// How many tokens a title or post takes.
    pub fn title_at(&self, at: usize) -> Option<usize> {
        self.longest(at, &TITLES).max(self.longest(at, &POSTS))
    }

    pub fn key(&self, start: usize, end: usize) -> String {
        name_key(self.span(start, end).of(self.text))
    }

    /// The longest name known beforehand that starts at a capital, and how many tokens it takes.
    pub fn known_at(&self, start: usize) -> Option<(usize, Known)> {
        const TOKENS: usize = 9;
        if !self.capital(start) {
            return None;
        }
        let longest = longest_from(tone_word_key(self.unowned(start)));
        if longest == 0 {
            return None;
        }
        let glued = |i: usize| self.tokens[i].gap == Gap::None && matches!(self.raw(i), "-" | ".");
        let joins = |i: usize| {
            glued(i) || self.tokens[i].is_word() && (self.joined(i) || glued(i - 1) && self.tokens[i].gap == Gap::None)
        };
        let mut words = 1;
        let within = |i: &usize| {
            words += usize::from(self.tokens[*i].is_word());
            joins(*i) && words <= longest
        };
        let reach = (start + 1..self.len().min(start + TOKENS)).take_while(within).last().unwrap_or(start);
        let mut before: Option<WordKey> = None;
        let mut longest = None;
        for last in start..=reach {
            if !self.tokens[last].is_word() {
                continue;
            }
            let up_to = |word: &str| {
                let key = tone_word_key(word);
                before.map_or(key, |before| before.followed_by(key))
            };
            let name = up_to(self.unowned(last));
            // "Nga-Trung" is not cut, "Việt Nam-Ấn Độ" is.
            let hyphen = last < reach && self.is(last + 1, '-') && glued(last + 1);
            if !hyphen || longest_from(tone_word_key(self.raw(last + 2))) > 0 {
                longest = known_by(name).map(|k| (last + 1 - start, k)).or(longest);
            }
            before = Some(if self.possessive(last) { up_to(self.raw(last)) } else { name });
        }
        longest
    }

    /// A name known beforehand, unless it is the first word of a longer one or an ordinary word.
    fn known_piece(&self, start: usize, run: usize, opens: bool) -> Option<Piece> {
        let (n, name) = self.known_at(start)?;
        let end = start + n;
        let short = n == 1 && self.syllable(start);
        if short && (self.begins_compound(start) || opens && self.longest(start, &HONORIFICS).is_some()) {
            return None;
        }
        if short && self.addressed(start) {
            return Some(Piece { given: true, ..Piece::new(start, end, None) });
        }
        let titled = self.title_ends(start) || self.longest_before(start, &INSTITUTIONS).is_some();
        let rest = run.saturating_sub(end);
        let given = short && rest == 1 && self.syllable(end);
        let whole = rest != 1
            || titled && !given
            || self.is_acronym(end)
            || self.title_at(end).is_some()
            || n > 1 && !is_place(name);
        // A city's name may also be a woman's (Victoria): what stands around it tells.
        let kind = if n == 1 && matches!(name, Known::Place(_)) { None } else { Some(name.kind()) };
        whole.then(|| Piece { known: true, ..Piece::new(start, end, kind) })
    }

    /// Whether a title ends right before a token.
    pub fn title_ends(&self, at: usize) -> bool {
        self.longest_before(at, &TITLES).is_some() || self.longest_before(at, &POSTS).is_some()
    }
}

fn is_place(known: Known) -> bool {
    known.kind() == NameKind::Place
}

/// A Roman numeral, or the age of a team (`U23`).
fn is_no_name(word: &str) -> bool {
    let age = word.strip_prefix('U').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    age || word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'))
}
