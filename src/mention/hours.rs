//! Hours of the clock that stand without a mark of it, beside a part of a day or another hour: `at 9 last night`, `tonight at
//! 8`, `from 9am to 5`.

use super::named::named_day;
use super::numerals::lookup;
use super::parts::day_part;
use super::pieces::{Piece, after_one, is_one, vietnamese};
use super::reader::Reader;
use super::times::Face;
use crate::language::{Language, en};
use crate::value::date::Fields;

/// `from 9am to 5`, `8am-3`: the second hour of which only the first says the half of its day.
pub fn bare_second(r: &Reader, start: usize, first: &Face) -> Option<Face> {
    let joint = if r.dash(first.end) { r.glued(first.end) } else { is_one(r, first.end, en::clock::RANGE) };
    let told = r.dash(first.end) || after_one(r, start, en::clock::RANGE_BEFORE);
    if vietnamese(r) || !(joint && told && first.settled && first.minute.is_none()) {
        return None;
    }
    let (end, hour) = bare(r, first.end + 1).filter(|_| r.joined(first.end + 1))?;
    let later = hour + if hour <= first.hour { 12 } else { 0 };
    let day = || r.joined(end) && named_day(r, end).is_some_and(|p| !p.vague);
    let ends = ends(r, end) || of_part(r, end) || day();
    (ends && later < 24).then(|| Face { settled: true, ..Face::of(later, None, end) })
}

/// An hour of a part of a day that names its day too: `at 9 last night`, `from 6 to 8 tonight`.
pub fn evening_hour(r: &Reader, i: usize) -> Option<Piece> {
    let alone = !r.joined(i);
    if r.language != Language::English || i > 0 && r.glued(i) {
        return None;
    }
    let (end, hour) = bare(r, i)?;
    let of = |hour: i16| Fields { hour: Some(hour as i8), ..Fields::default() };
    if alone || after_one(r, i, en::clock::CLOCK_BEFORE) {
        return of_part(r, end).then(|| Piece::of(end, of(hour)));
    }
    if !after_one(r, i, en::clock::RANGE_BEFORE) || !is_one(r, end, en::clock::RANGE) {
        return None;
    }
    let (stop, last) = bare(r, end + 1).filter(|(stop, last)| *last > hour && of_part(r, *stop))?;
    Some(Piece { last: Some(of(last)), ..Piece::of(stop, of(hour)) })
}

/// A number that can be an hour of the clock of twelve.
fn bare(r: &Reader, i: usize) -> Option<(usize, i16)> {
    let worded = || lookup(en::numbers::ONES, r.at(i)).and_then(|n| i16::try_from(n).ok());
    let digits = || r.small(i).filter(|_| r.raw(i).len() <= 2);
    let hour = if r.is_number(i) { digits() } else { worded() }.filter(|h| (1..=12).contains(h))?;
    Some((i + 1, hour))
}

/// Whether a part of a day that names its day stands there: last night, tomorrow evening.
fn of_part(r: &Reader, i: usize) -> bool {
    r.joined(i) && day_part(r, i).is_some_and(|p| !p.weak)
}

/// Whether an hour ends before token `i`, so that it counts nothing.
fn ends(r: &Reader, i: usize) -> bool {
    !r.joined(i) || !r.is_word(i) && !r.dash(i) && !is_one(r, i, &["/", ":", "%"])
}

/// The bare hour beside a part of the day: tonight at 8.
pub fn bare_hour(r: &Reader, i: usize) -> Option<Piece> {
    let (end, hour) = bare(r, i).filter(|_| after_one(r, i, en::clock::HOUR_BEFORE))?;
    ends(r, end).then(|| Piece::of(end, Fields { hour: Some(hour as i8), ..Fields::default() }))
}
