//! Days with a name of their own: `Christmas Day`, `New Year's Eve 2022`, `Good Friday`, `last Christmas`.

use std::sync::LazyLock;

use jiff::civil::Weekday;

use super::days::with_year;
use super::named::EN_WHICH;
use super::pieces::{Piece, after_one, is_one};
use super::reader::Reader;
use crate::language::dates::Feast;
use crate::language::phrases::Phrases;
use crate::language::{Language, en};
use crate::value::date::{Anchor, Fields, Grain, Nth, NthUnit, Relative};

static FEASTS: LazyLock<Phrases<Feast>> = LazyLock::new(|| Phrases::new(&[en::feasts::FEASTS]));
static NAMED_DAYS: LazyLock<Phrases<Feast>> = LazyLock::new(|| Phrases::new(&[en::feasts::NAMED_DAYS]));
static HOLIDAYS: LazyLock<Phrases<Feast>> = LazyLock::new(|| Phrases::new(&[en::feasts::HOLIDAYS]));

/// A feast, with its year or the word that says which one it is.
pub fn holiday(r: &Reader, i: usize) -> Option<Piece> {
    if let Some((at, offset)) = r.find(i, &EN_WHICH).filter(|(at, _)| r.joined(*at)) {
        let (end, feast) = named(r, at).or_else(|| r.find(at, &FEASTS))?;
        let relative = Some(Relative::new(Anchor::Published, offset, Grain::Month));
        return ends(r, end).then(|| Piece { relative, ..piece(end, feast) });
    }
    if let Some((end, feast)) = named(r, i) {
        // The Good Friday Agreement is no day; Orthodox Easter is another one.
        let other = matches!(feast, Feast::Easter(_)) && after_one(r, i, en::feasts::OTHER_EASTERS);
        let piece = dated(r, end, feast);
        let told = !matches!(feast, Feast::Easter(_)) || ends(r, piece.end);
        return (told && !other).then_some(piece);
    }
    // Christmas is a season too, and Easter a rising: a preposition makes a day of them.
    if r.language != Language::English || !after_one(r, i, en::feasts::BEFORE_FEAST) {
        return None;
    }
    let (end, feast) = r.find(i, &FEASTS)?;
    let piece = dated(r, end, feast);
    ends(r, piece.end).then_some(piece)
}

/// A day whose name is of nothing else.
fn named(r: &Reader, i: usize) -> Option<(usize, Feast)> {
    r.find(i, &HOLIDAYS).or_else(|| if r.capital(i) { r.find(i, &NAMED_DAYS) } else { None })
}

/// A holiday whose name stands for much else too, where a distance is counted from it: a year after Christmas.
pub fn feast(r: &Reader, i: usize) -> Option<Piece> {
    r.find(i, &FEASTS).map(|(end, feast)| piece(end, feast))
}

fn dated(r: &Reader, end: usize, feast: Feast) -> Piece {
    let piece = piece(end, feast);
    let year = with_year(r, end, piece.fields);
    Piece { ambiguous: piece.ambiguous || year.ambiguous, ..year }
}

fn piece(end: usize, feast: Feast) -> Piece {
    let fields = match feast {
        Feast::On(month, day) => Fields { month: Some(month), day: Some(day), ..Fields::default() },
        Feast::Easter(days) => {
            Fields { nth: Some(Nth { unit: NthUnit::FromEaster, at: days, count: 1 }), ..Fields::default() }
        }
        Feast::Nth(month, at, weekday) => {
            let unit = Weekday::from_monday_one_offset(weekday).map_or(NthUnit::Day, NthUnit::Weekday);
            Fields { month: Some(month), nth: Some(Nth { unit, at, count: 1 }), ..Fields::default() }
        }
    };
    // The churches of the East keep another Easter, and other countries other days of that name; a text need not say so.
    Piece { ambiguous: !matches!(feast, Feast::On(..)), ..Piece::of(end, fields) }
}

/// Whether the name ends there: the Easter Rising and the Christmas sales are no days.
fn ends(r: &Reader, end: usize) -> bool {
    let possessive = is_one(r, end, &["'", "’", "-", "–"]) && r.glued(end);
    let word = r.is_word(end) && r.joined(end) && !is_one(r, end, en::dates::AFTER_BARE);
    let number = r.is_number(end) && r.joined(end);
    !(possessive || word || number)
}
