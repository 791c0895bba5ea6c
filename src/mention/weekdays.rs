//! Days of the week: `thứ Tư`, `chủ nhật`, `thứ Sáu tuần trước`, `last Friday`, `Thu 14th`.

use std::sync::LazyLock;

use jiff::civil::Weekday;

use super::named::{EN_WHICH, SECOND, VI_WHICH};
use super::numerals::lookup;
use super::pieces::{Piece, after_one, is_one};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Fields, Grain, Relative};

static SUNDAY: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::calendar::SUNDAY));

/// A day of the week, with `tới`, `vừa rồi`, `last`, `next` where they tell which.
pub fn weekday(r: &Reader, i: usize) -> Option<Piece> {
    vietnamese(r, i).or_else(|| english(r, i))
}

fn possessive(word: &str) -> bool {
    en::calendar::POSSESSIVE_ENDINGS.iter().any(|ending| word.ends_with(ending))
}

fn of(end: usize, day: i8) -> Piece {
    Piece::of(end, Fields { weekday: Weekday::from_monday_one_offset(day).ok(), ..Fields::default() })
}

fn english(r: &Reader, i: usize) -> Option<Piece> {
    let which = r.find(i, &EN_WHICH).filter(|(e, _)| r.joined(*e));
    let at = which.map_or(i, |(e, _)| e);
    let word = r.at(at);
    // Praise following Tuesday's raid came after it.
    if possessive(word) && which.is_some() && en::calendar::NARRATED.contains(&r.previous(at)) {
        return None;
    }
    let day = lookup(en::calendar::WEEKDAYS, word)?;
    let possessive = possessive(word);
    let short = !possessive && !word.ends_with("day");
    let in_english = !short && r.language == Language::English;
    let named = en::calendar::NAMED_WEEKDAYS.contains(&r.previous(at));
    if named
        || possessive && !r.capital(at)
        || !(r.capital(at) || in_english)
        || short && r.language == Language::Vietnamese
    {
        return None;
    }
    let mut piece = of(at + 1 + usize::from(short && r.word(at + 1) == "." && r.glued(at + 1)), day);
    piece.weak = short;
    // Friday after next.
    if let (None, Some((end, offset))) = (which, r.find(piece.end, &SECOND).filter(|_| r.joined(piece.end))) {
        let relative = Some(Relative::new(Anchor::Published, offset, Grain::Day));
        return Some(Piece { end, relative, weak: false, ..piece });
    }
    // Next Friday is of the next week, last and coming Friday the nearest to the day of writing.
    piece.relative = which.map(|(_, o)| {
        let coming = en::calendar::COMING.contains(&r.previous(at));
        let unit = if o < 0 || coming { Grain::Day } else { Grain::Week };
        Relative::new(Anchor::Published, o, unit)
    });
    Some(piece)
}

fn vietnamese(r: &Reader, i: usize) -> Option<Piece> {
    let (end, day, doubtful) = if let Some((end, ())) = r.find(i, &SUNDAY) {
        (end, 7, false)
    } else if vi::calendar::WEEKDAY_HEADS.contains(&r.at(i)) && !after_one(r, i, vi::calendar::ORDINAL_BEFORE) {
        let day = lookup(vi::calendar::WEEKDAYS, r.word(i + 1))?;
        // In running text thứ Tư is Wednesday and thứ tư mostly the fourth.
        (i + 2, day, !(r.capital(i + 1) && r.is_word(i + 1)))
    } else {
        return short_vietnamese(r, i);
    };
    let mut piece = of(end, day);
    piece.weak = doubtful;
    let alone = r.previous(i).is_empty() && r.word(end).is_empty();
    // "người thứ tư sau ông" is the fourth.
    let plain = !is_one(r, end, vi::calendar::WHICH_OR_ELSE) || after_one(r, i, vi::dates::BEFORE_WEEKDAY) || !doubtful;
    if let Some((e, offset)) = r.find(end, &VI_WHICH).filter(|_| r.joined(end) && plain) {
        piece.end = e;
        piece.weak = false;
        let unit = if offset == 0 { Grain::Week } else { Grain::Day };
        piece.relative = Some(Relative::new(Anchor::Published, offset.signum(), unit));
    } else if is_one(r, end, vi::dates::WEEK) {
        piece.weak = false;
    } else if is_one(r, end, vi::dates::OF_PERIOD) && is_one(r, end + 1, vi::dates::WEEK) {
        piece.weak = false;
        piece.end = end + 1;
    } else if r.is_number(i + 1) && alone {
        piece.weak = true;
    }
    if after_one(r, i, vi::calendar::BEFORE_ORDINAL_WEEKDAY) || alone {
        piece.weak = false;
    }
    Some(piece)
}

/// `T7`, `CN`: only by themselves or beside a date.
fn short_vietnamese(r: &Reader, i: usize) -> Option<Piece> {
    let day = lookup(vi::calendar::SHORT_WEEKDAYS, r.at(i)).filter(|_| r.language == Language::Vietnamese)?;
    let alone = !r.joined(i) && r.word(i + 1).is_empty();
    Some(Piece { weak: !alone, ..of(i + 1, day) })
}
