//! Titles: what leads up to a name, and what stands in apposition behind it.

use super::extent::Piece;
use super::words::Words;
use crate::language::names::*;
use crate::text::span::Span;
use crate::text::token::Gap;

/// Where a title begins, whether it is a post, and whether small words stand between it and the name.
struct Start {
    from: usize,
    post: bool,
    loose: bool,
}

/// No one is called by more titles at once (`Phó Thủ tướng kiêm Bộ trưởng …`).
const JOINED: usize = 3;

/// A title and how much it says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Title {
    pub span: Span,
    /// Of a person for certain; behind a post, a single foreign word may be the club or the company.
    pub personal: bool,
}

impl Words<'_> {
    /// Whether a name could be a person's.
    pub fn personable(&self, piece: &Piece) -> bool {
        const LONGEST: usize = 6;
        let words = piece.end - piece.start;
        let of = || (piece.start..piece.end).any(|i| self.small(i) && self.among(i, &BODY_PARTICLES));
        piece.kind.is_none()
            && words <= LONGEST
            && !of()
            && !(piece.known && words > 1)
            && !self.is_acronym(piece.start)
    }

    /// The title that leads up to a name: the nearest title word to its left, with all between.
    pub fn title_before(&self, pieces: &[Piece], number: usize) -> Option<Title> {
        let name = pieces.get(number).filter(|p| self.personable(p))?;
        if self.marked(name.start, &ORGANISATION_MARKS) || self.marked(name.start, &PLACE_MARKS) {
            return None;
        }
        let Start { from, post, loose } = self.title_start(pieces, number, name.start, JOINED)?;
        let words = name.end - name.start;
        let syllables = (name.start..name.end).all(|i| self.syllable(i));
        // What stands behind a post may be of what it is one; a family name tells, and that two words follow.
        let of_body = self.longest_before(name.start, &BODY_POSTS).is_some();
        let body = match words {
            1 => !syllables,
            2 if !self.among(name.start, &FAMILY_NAMES) => of_body,
            _ => syllables && !self.among(name.start, &FAMILY_NAMES),
        };
        // "tỉ phú Mỹ tiếp quản Twitter"
        let far = loose && words == 1 && self.small(name.start - 1);
        Some(Title { span: self.span(from, name.start), personal: !(post && body || far) || name.given })
    }

    /// Where the title begins that ends at `end`, in front of the piece with this number, and whether it is a post. At most
    /// `joined` others are joined to it.
    fn title_start(&self, pieces: &[Piece], number: usize, end: usize, joined: usize) -> Option<Start> {
        const REACH: usize = 14;
        /// Small words between title and name: the field, the rank.
        const BETWEEN: usize = 5;
        if end == 0 || self.among(end - 1, &BEFORE_NAMES) || self.tokens.get(end).is_some_and(|t| t.gap == Gap::Line) {
            return None;
        }
        let (mut at, mut before, mut words) = (end, number, 0);
        while at > 0 && end - at <= REACH {
            if let Some(n) = self.title_length(at) {
                let post = self.longest_before(at, &TITLES) < Some(n);
                let from = self.title_whole(pieces, before, at - n, joined);
                return Some(Start { from, post, loose: words > 0 });
            }
            if let Some(piece) = before.checked_sub(1).and_then(|i| pieces.get(i)).filter(|p| p.end == at) {
                let full = self.personable(piece) && piece.end > piece.start + 1 && self.person_starts(piece.start);
                let person = piece.given || full;
                if person {
                    return None;
                }
                at = piece.start;
                before -= 1;
            } else {
                at -= 1;
                let bracket = matches!(self.raw(at), "(" | ")");
                let stops = self.among(at, &TITLE_STOPS)
                    || self.among(at, &CLAUSE_WORDS)
                    || self.longest(at, &SPEECH).is_some();
                words += usize::from(!bracket);
                if !(self.tokens[at].is_word() && !stops || bracket) || words > BETWEEN {
                    return None;
                }
            }
            if self.tokens[at].gap == Gap::Line && at > 0 {
                return None;
            }
        }
        None
    }

    /// How many words the title has that ends at `end`; not the second syllable of another word ("kiện tướng").
    pub fn title_length(&self, end: usize) -> Option<usize> {
        let n = self.longest_before(end, &TITLES).max(self.longest_before(end, &POSTS))?;
        let half = || self.compound(end - 1) || self.small(end - 1) && self.capital(end - 2) && self.joined(end - 1);
        let glued =
            n == 1 && end > 1 && !self.among(end - 2, &TITLE_MODIFIERS) && !self.raw(end - 1).is_ascii() && half();
        (!glued).then_some(n)
    }

    /// The start of a title with what belongs to it on its left: `cựu`, `deputy`, `Russian`, `US House`, `Phó … kiêm`.
    fn title_whole(&self, pieces: &[Piece], number: usize, start: usize, joined: usize) -> usize {
        let mut from = start;
        let english = self.raw(start).is_ascii() && !self.is_acronym(start);
        let mut before = pieces[..number].iter().rev().peekable();
        while from > 0 && self.joined(from) {
            let left = from - 1;
            if let Some(piece) = before.next_if(|p| p.end == from) {
                // English puts the country and the body before the title, Vietnamese behind it.
                if !english || piece.kind.is_none() || !self.capital(start) && !self.nationality(piece) {
                    break;
                }
                from = piece.start;
                continue;
            }
            let modifier = self.among(left, &TITLE_MODIFIERS)
                && (left == 0 || !self.compound(left) || self.title_length(left).is_some());
            let run = english && self.capital(start) && self.capital(left) && !self.among(left, &NOT_NAMES);
            if joined > 0 && self.among(left, &TITLE_JOINERS) {
                let number = pieces.partition_point(|p| p.end <= left);
                match self.title_start(pieces, number, left, joined - 1) {
                    Some(other) => return other.from,
                    None => break,
                }
            }
            if !(modifier || run) {
                break;
            }
            from = left;
        }
        from
    }

    fn is_article(&self, at: usize) -> bool {
        matches!(self.word(at), "the" | "a" | "an")
    }

    fn nationality(&self, piece: &Piece) -> bool {
        piece.known
    }

    /// The title in apposition: `, title …` up to the next comma or the end of the sentence; also between dashes and in
    /// brackets.
    pub fn title_behind(&self, pieces: &[Piece], number: usize) -> Option<Title> {
        const LONGEST: usize = 30;
        let name = pieces.get(number).filter(|p| self.personable(p))?;
        let mark = name.end;
        let bracket = self.is(mark, '(');
        let dash = |i: usize| matches!(self.raw(i), "-" | "–" | "—") && self.joined(i) && self.joined(i + 1);
        let comma = |i: usize| self.is(i, ',') && self.tokens[i].gap == Gap::None;
        if !(bracket || comma(mark) || dash(mark)) {
            return None;
        }
        let start = mark + 1;
        let mut head = start;
        let leads =
            |at: usize| self.title_at(at).is_none() && (self.among(at, &TITLE_MODIFIERS) || self.is_article(at));
        while leads(head) {
            head += 1;
        }
        // English: "Putin's special envoy", "Japan's finance minister", "the Kremlin's spokesman", "the Russian president".
        let owns = |p: &&Piece| self.possessive(p.end - 1) || p.known && self.title_at(p.end).is_some();
        if let Some(owner) = pieces.get(number + 1).filter(|p| p.start == head).filter(owns) {
            head = owner.end;
            while leads(head) {
                head += 1;
            }
        }
        let body = head + self.title_at(head)?;
        let mut stop = body;
        loop {
            if stop >= self.len() || stop - start > LONGEST {
                break;
            }
            if self.is(stop, '(') && !bracket {
                stop += (1..LONGEST).find(|&k| self.is(stop + k, ')'))?;
            } else if matches!(self.raw(stop), "," | "." | ";" | ":" | "!" | "?" | "–" | "—" | ")" | "…") || dash(stop)
            {
                break;
            } else if self.among(stop, &CLAUSE_WORDS) && self.small(stop) {
                return None;
            } else if self.small(stop) && self.longest(stop, &SPEECH).is_some() {
                break;
            }
            stop += 1;
        }
        if stop - start > LONGEST || bracket && !self.is(stop, ')') {
            return None;
        }
        // "…, TS. Trần Văn An"
        if stop == body && self.is(stop, '.') && self.capital(head) {
            return None;
        }
        // In a list the title is the next one's: "X, nhạc sĩ Y, …".
        let others = pieces[number + 1..].iter().take_while(|p| p.end <= stop);
        let listed = others.clone().any(|p| p.start == body && self.personable(p) && !self.of_post(head, p))
            || others.last().is_some_and(|p| p.end == stop && self.other_person(p));
        let single = name.end == name.start + 1 && !name.given;
        (!listed).then(|| Title { span: self.span(start, stop), personal: !single })
    }

    fn other_person(&self, piece: &Piece) -> bool {
        let marked = self.marked(piece.start, &ORGANISATION_MARKS) || self.marked(piece.start, &PLACE_MARKS);
        self.personable(piece) && piece.end > piece.start + 1 && !marked
    }

    /// `Giám đốc Sunwah`: a single foreign word behind a post is of what it is one.
    fn of_post(&self, head: usize, piece: &Piece) -> bool {
        piece.end == piece.start + 1 && !piece.given && self.longest(head, &TITLES).is_none()
    }
}
