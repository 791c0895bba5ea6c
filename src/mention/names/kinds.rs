//! What the words around a name say of its kind.

use super::extent::Piece;
use super::words::Words;
use crate::language::names::*;
use crate::language::phrases::Phrases;
use crate::value::name::NameKind;

/// A kind, and whether one such sign is enough.
pub(super) type Evidence = (NameKind, bool);

impl Words<'_> {
    /// The kind of a name that has no title.
    pub fn kind(&self, pieces: &[Piece], number: usize) -> Option<Evidence> {
        use NameKind::{Organisation, Person, Place};
        let piece = pieces.get(number)?;
        if let Some(kind) = piece.kind {
            return Some((kind, true));
        }
        if piece.given {
            return Some((Person, true));
        }
        let (start, end) = (piece.start, piece.end);
        let words = end - start;
        let acronym = self.is_acronym(start);
        if acronym {
            let source = self.marked(start, &ORGANISATION_MARKS) || self.sourced(start) || self.credited(start);
            let told = self.title_ends(start) || self.longest(end, &OUTLET_VERBS).is_some();
            let expanded = self.expands(pieces, number);
            return (source || told || expanded)
                .then_some((Organisation, true))
                .or_else(|| self.longest(end, &SPEECH).map(|_| (Organisation, false)));
        }
        if self.addressed(start) || self.byline(end) {
            return Some((Person, true));
        }
        if self.marked(start, &ORGANISATION_MARKS) || self.outlet_of_country(pieces, number) {
            return Some((Organisation, true));
        }
        if self.marked(start, &PLACE_MARKS) {
            return Some((Place, true));
        }
        if self.longest(end, &OUTLET_VERBS).is_some() || self.source_list(start) {
            return Some((Organisation, true));
        }
        if words > 1 && (self.related(start) || self.is(end, ',') && self.longest(end + 1, &KIN).is_some()) {
            return Some((Person, true));
        }
        if let Some(certain) = self.vietnamese_person(start, end) {
            return Some((Person, certain));
        }
        if piece.known {
            return Some((Place, false));
        }
        if self.sourced(start) && words == 1 {
            return Some((Organisation, false));
        }
        let in_country = self.is(end, ',')
            && pieces.get(number + 1).is_some_and(|p| {
                p.start == end + 1
                    && p.known
                    && p.kind != Some(Organisation)
                    && !self.small(p.end)
                    && !self.capital(p.end)
            });
        if self.marked(start, &PLACE_PREPOSITIONS) || in_country && words <= 2 {
            return Some((Place, false));
        }
        let of_body = number.checked_sub(1).and_then(|i| pieces.get(i)).is_some_and(|p| p.end == start);
        let article = start > 0 && self.among(start - 1, &ARTICLES);
        // Vietnamese news names a person who speaks with a title or "ông", and a company without.
        let says = self.raw(end).is_ascii() && self.longest(end, &SPEECH).is_some() || self.said_by(start);
        (words > 1 && !of_body && !article && says).then_some((Person, false))
    }

    /// Whether one of `marks` stands right before a name, and is no half of another word ("yêu cầu", "thông báo").
    pub fn marked(&self, start: usize, marks: &Phrases<()>) -> bool {
        let titled = self.title_length(start);
        self.joined(start)
            && self
                .longest_before(start, marks)
                // "nhà báo" is no paper.
                .filter(|&n| titled.is_none_or(|t| t <= n))
                .is_some_and(|n| n > 1 || start == 1 || self.tokens[start - 2].is_number() || !self.compound(start - 1))
    }

    /// `con trai An`, `con trai của An`.
    fn related(&self, start: usize) -> bool {
        let of = usize::from(start > 0 && self.among(start - 1, &BEFORE_NAMES));
        self.marked(start - of, &KIN)
    }

    /// `báo Mỹ Politico`.
    fn outlet_of_country(&self, pieces: &[Piece], number: usize) -> bool {
        let start = pieces[number].start;
        let country = number.checked_sub(1).and_then(|i| pieces.get(i)).filter(|p| p.end == start && p.known);
        country.is_some_and(|p| self.marked(p.start, &OUTLET_MARKS))
    }

    /// `theo Reuters`.
    fn sourced(&self, start: usize) -> bool {
        self.longest_before(start, &SOURCE_LEADS).is_some() || self.source_list(start)
    }

    /// `(Theo RT, Al Jazeera, DW)`: one of a list of sources in brackets.
    fn source_list(&self, start: usize) -> bool {
        const REACH: usize = 16;
        let from = start.saturating_sub(REACH);
        let open = (from..start).rev().find(|&i| self.is(i, '('));
        let inside = |open: usize| {
            (open + 1..start).all(|i| self.capital(i) || matches!(self.raw(i), "," | "/" | "&" | "-" | ";"))
        };
        open.is_some_and(|open| self.longest(open + 1, &SOURCE_LEADS).is_some() && inside(open))
    }

    /// `Ảnh: AFP`.
    fn credited(&self, start: usize) -> bool {
        start > 1 && self.is(start - 1, ':') && self.longest_before(start - 1, &CREDIT_LEADS).is_some()
    }

    /// `Thanh Danh (Theo …)`.
    fn byline(&self, end: usize) -> bool {
        self.is(end, '(') && self.capital(end + 1) && self.longest(end + 1, &SOURCE_LEADS).is_some()
    }

    /// An acronym in brackets behind the name of an organisation.
    fn expands(&self, pieces: &[Piece], number: usize) -> bool {
        let start = pieces[number].start;
        let before = number.checked_sub(1).and_then(|i| pieces.get(i));
        before.is_some_and(|p| start == p.end + 1 && self.is(p.end, '(') && p.kind == Some(NameKind::Organisation))
    }

    /// English: `…, said An`.
    fn said_by(&self, start: usize) -> bool {
        start > 0 && self.raw(start - 1).is_ascii() && self.longest_before(start, &SPEECH).is_some()
    }

    /// A Vietnamese full name: a family name with two or three syllables behind it, in English text without their marks.
    /// Certain where the middle tells.
    fn vietnamese_person(&self, start: usize, end: usize) -> Option<bool> {
        if !matches!(end - start, 3 | 4) || !(start..end).all(|i| self.capital(i)) {
            return None;
        }
        if (start..end).all(|i| self.raw(i).is_ascii()) {
            let bare = self.among(start, &BARE_FAMILY_NAMES) && self.among(start + 1, &BARE_MIDDLE_NAMES);
            return bare.then_some(true);
        }
        let family = (start..end).all(|i| self.syllable(i)) && self.among(start, &FAMILY_NAMES);
        family.then(|| self.among(start + 1, &MIDDLE_NAMES))
    }
}
