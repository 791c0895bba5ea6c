//! English days that only the words around them tell from counts: `Monday the 21st`, `the 17th at 5 p.m.`, `may 5th`,
//! `fifteen August nineteen ninety-three`.

use super::days::{day_number, day_of};
use super::months::en_month;
use super::numerals::lookup;
use super::pieces::{Piece, after_one, is_one, vietnamese, year_at};
use super::reader::Reader;
use super::times;
use super::years::worded_year;
use crate::language::en;
use crate::value::date::Fields;

/// Whether a time of the day follows, so that the number before it is a day.
pub fn timed(r: &Reader, i: usize) -> bool {
    let at = i + usize::from(is_one(r, i, en::clock::BEFORE_TIME));
    !vietnamese(r) && at > i && r.joined(at) && times::clock(r, at).is_some()
}

/// `the 18th` of the month, where something else says that it is a day.
pub fn of_month(r: &Reader, i: usize) -> Option<Piece> {
    let at = i + usize::from(en::calendar::THE.contains(&r.at(i)));
    let (end, day) = day_number(r, at).filter(|_| suffixed(r, at) && r.joined(at))?;
    Some(Piece::of(end, Fields { day: Some(day), ..Fields::default() }))
}

/// `on the 17th at 5 p.m.`
pub fn with_time(r: &Reader, i: usize) -> Option<Piece> {
    if vietnamese(r) || !en::calendar::THE.contains(&r.at(i)) || !after_one(r, i, en::calendar::ON) {
        return None;
    }
    let (end, day) = day_number(r, i + 1).filter(|(end, _)| r.is_number(i + 1) && timed(r, *end))?;
    Some(Piece::of(end, Fields { day: Some(day), ..Fields::default() }))
}

/// A day of the month behind a weekday: `Thu 14th`, `Monday the twenty-first`, `Sunday 31`.
pub fn ordinal_day(r: &Reader, i: usize) -> Option<Piece> {
    let at = i + usize::from(is_one(r, i, en::calendar::THE));
    let (end, day) = day_number(r, at).filter(|_| r.joined(at))?;
    let told = suffixed(r, at) || at > i && !r.is_number(at) || timed(r, end);
    let ends = r.is_number(at) && (!r.joined(end) || is_one(r, end, &[",", ".", "!", "?", ")"]) && !r.glued(end + 1));
    (told || ends).then(|| Piece::of(end, Fields { day: Some(day), ..Fields::default() }))
}

/// `march third 2015`, `friday may fifth`: without its capital only with a day that can be nothing else.
pub fn uncapitalised(r: &Reader, i: usize) -> Option<(usize, i8)> {
    let month = lookup(en::calendar::MONTHS, r.at(i)).filter(|_| en::calendar::ADJECTIVES.contains(&r.at(i)))?;
    let worded = lookup(en::numbers::ORDINALS, r.word(i + 1)).is_some();
    let dated = lookup(en::calendar::WEEKDAYS, r.previous(i)).is_some() || year_at(r, i + 2).is_some();
    (!vietnamese(r) && (worded && dated || suffixed(r, i + 1))).then_some((i + 1, month))
}

/// `fifteen August nineteen ninety-three`: a number in one word, which counts something where no year follows.
pub fn worded_day(r: &Reader, i: usize) -> Option<(usize, i8)> {
    let day = lookup(en::numbers::ONES, r.at(i)).and_then(|n| i16::try_from(n).ok()).and_then(day_of)?;
    let (end, _, _) = en_month(r, i + 1).filter(|_| r.joined(i + 1))?;
    (worded_year(r, end).is_some() && r.joined(end)).then_some((i + 1, day))
}

/// A day with its suffix, which no count has: `1st`.
pub fn suffixed(r: &Reader, i: usize) -> bool {
    r.is_number(i) && r.glued(i + 1) && is_one(r, i + 1, &en::numbers::ORDINAL_ENDINGS)
}
