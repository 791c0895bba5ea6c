//! Dates by distance: `ba ngày trước`, `hai ngày sau cuộc họp`, `cách đây 30 năm`, `two weeks ago`, `three days after
//! 12 January`, `in two years`.

use std::sync::LazyLock;

use jiff::civil::Weekday;

use super::feasts::{feast, holiday};
use super::named::{AMOUNTS, named_day, plural};
use super::numerals::{lookup, numeral};
use super::numeric::numeric;
use super::pieces::{Piece, UNITS, count, is_one};
use super::portions::portion;
use super::reader::Reader;
use super::told_days::timed;
use super::weekdays::weekday;
use super::{days, durations};
use crate::language::dates::{Amount, Direction};
use crate::language::events::EVENT_STARTS;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, DateValue, Fields, Grain, Relative};

static DIRECTIONS: LazyLock<Phrases<Direction>> =
    LazyLock::new(|| Phrases::new(&[vi::dates::DIRECTIONS, en::dates::DIRECTIONS]));
static AGO_BEFORE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::AGO_BEFORE));
static STARTING: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::STARTING));
static AHEAD_BEFORE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::AHEAD_BEFORE));

/// An hour as it is glued to its number.
const HOUR_LETTER: &str = "h";

/// How far: so many units, or about so many.
struct Distance {
    end: usize,
    amount: Amount,
    unit: Grain,
    vague: bool,
}

/// A counted distance at token `i`. Lengths without direction (`trong hai tuần`) are durations, not dates.
pub fn counted(r: &Reader, i: usize) -> Option<Piece> {
    if let Some((at, ())) = r.find(i, &AGO_BEFORE) {
        let at = at + usize::from(is_one(r, at, vi::dates::NEARLY));
        let d = distance(r, at).filter(|_| r.joined(at))?;
        return Some(d.piece(d.end, -1, Anchor::Published));
    }
    if let Some(behind) = lookup(vi::dates::AFTER_BEFORE, r.at(i)) {
        let d = distance(r, i + 1).filter(|d| r.joined(i + 1) && r.word(d.end) == behind)?;
        return Some(d.piece(d.end + 1, 1, Anchor::Published));
    }
    if let Some((at, ())) = r.find(i, &AHEAD_BEFORE).filter(|_| r.language == Language::English) {
        let d = distance(r, at).filter(|d| r.joined(at) && ahead(r, i, d.end))?;
        return Some(d.piece(d.end, 1, Anchor::Published));
    }
    if let Some(piece) = weekdays(r, i) {
        return Some(piece);
    }
    // In the thirty days before it: a length.
    if is_within(r, i) {
        return None;
    }
    if let Some(piece) = neighbour(r, i) {
        return Some(piece);
    }
    let d = distance(r, i)?;
    if let Some(piece) = starting(r, &d) {
        return Some(piece);
    }
    let (end, direction) = r.find(d.end, &DIRECTIONS).filter(|_| r.joined(d.end))?;
    if direction.or_event || matches!(direction.anchor, Anchor::Event | Anchor::Stated) {
        if let Some((e, from)) = stated(r, end).filter(|_| r.joined(end)) {
            let piece = d.piece(e, direction.sign, Anchor::Stated);
            return Some(Piece { from: Some(Box::new(from)), ..piece });
        }
        // Whether an event is named there: a noun, not a clause end.
        if is_one(r, end, EVENT_STARTS) && direction.anchor != Anchor::Stated {
            return Some(d.piece(end, direction.sign, Anchor::Event));
        }
        if !direction.or_event {
            return None;
        }
    }
    Some(d.piece(end, direction.sign, direction.anchor))
}

/// `the day after Christmas`, `the day before the election`, `the week after the vote`: one unit from what is named.
fn neighbour(r: &Reader, i: usize) -> Option<Piece> {
    if !en::calendar::THE.contains(&r.at(i)) {
        return None;
    }
    let (at, unit) = r.find(i + 1, &UNITS).filter(|(_, unit)| r.joined(i + 1) && *unit >= Grain::Day)?;
    let (end, direction) = r.find(at, &DIRECTIONS).filter(|(_, d)| r.joined(at) && d.anchor == Anchor::Event)?;
    // The day before yesterday has a name of its own.
    let several = plural(r.at(at - 1));
    if several || !r.joined(end) || named_day(r, i).is_some_and(|p| p.end > end) {
        return None;
    }
    if let Some((e, from)) = stated(r, end) {
        let piece = Piece::relative(e, Relative::new(Anchor::Stated, direction.sign, unit));
        return (unit == Grain::Day).then(|| Piece { from: Some(Box::new(from)), ..piece });
    }
    let event = is_one(r, end, EVENT_STARTS);
    event.then(|| Piece::relative(end, Relative::new(Anchor::Event, direction.sign, unit)))
}

/// `two weeks starting 20 May`: a length from its first day on.
fn starting(r: &Reader, d: &Distance) -> Option<Piece> {
    let (at, ()) = r.find(d.end, &STARTING).filter(|_| r.joined(d.end) && !d.vague)?;
    let (end, from) = stated(r, at).filter(|_| r.joined(at))?;
    let relative = Relative { length: d.amount.low, ..Relative::new(Anchor::Stated, 0, d.unit) };
    (d.unit >= Grain::Day).then(|| Piece { from: Some(Box::new(from)), ..Piece::relative(end, relative) })
}

fn is_within(r: &Reader, i: usize) -> bool {
    let before = r.previous(i);
    vi::dates::WITHIN.contains(&before) || en::dates::WITHIN.contains(&before)
}

/// `three Fridays from now`, `two Sundays ago`.
fn weekdays(r: &Reader, i: usize) -> Option<Piece> {
    let day = |k: usize| {
        let name = r.word(k).strip_suffix('s')?;
        let day = lookup(en::calendar::WEEKDAYS, name).filter(|_| name.ends_with("day"))?;
        Weekday::from_monday_one_offset(day).ok()
    };
    if r.language != Language::English || r.is_number(i) && day(i + 1).is_none() {
        return None;
    }
    let (at, count) = count(r, i)?;
    let weekday = day(at)?;
    let (end, direction) = r.find(at + 1, &DIRECTIONS).filter(|_| r.joined(at + 1))?;
    let relative = Relative::new(Anchor::Published, direction.sign * count, Grain::Day);
    let fields = Fields { weekday: Some(weekday), ..Fields::default() };
    (direction.anchor == Anchor::Published).then(|| Piece { relative: Some(relative), ..Piece::of(end, fields) })
}

impl Distance {
    fn piece(&self, end: usize, sign: i32, anchor: Anchor) -> Piece {
        let Amount { low, high, .. } = self.amount;
        // Two to five days before it are four days, from the fifth before it on.
        let relative = Relative {
            offset: if sign < 0 { -high } else { low },
            length: high - low + 1,
            ..Relative::new(anchor, 0, self.unit)
        };
        Piece { vague: self.vague, ..Piece::relative(end, relative) }
    }
}

/// `ba ngày`, `10 weeks`, `a week`, `vài ngày`, `a couple of hours`, `nửa tháng`.
fn distance(r: &Reader, i: usize) -> Option<Distance> {
    let exactly =
        |end, n: i32, unit| Distance { end, amount: Amount { low: n, high: n, typical: n }, unit, vague: false };
    if let Some((at, amount)) = r.find(i, &AMOUNTS) {
        let (end, unit) = r.find(at, &UNITS).filter(|_| r.joined(at))?;
        return Some(Distance { end, amount, unit, vague: true });
    }
    if let Some((end, length)) = durations::half(r, i).or_else(|| portion(r, i)) {
        let count = length.low.to_string().parse().ok()?;
        return Some(exactly(end, count, durations::grain_of(length.unit)));
    }
    if let Some(found) = and_half(r, i) {
        return Some(found);
    }
    let (at, count) = if en::calendar::SINGLE.contains(&r.at(i)) { (i + 1, 1) } else { count(r, i)? };
    let at = at + usize::from(is_one(r, at, en::calendar::MORE));
    if let Some((size, unit)) = lookup(en::dates::SEVERAL_OF, r.word(at)) {
        return Some(exactly(at + 1, size * count, unit));
    }
    // in 2h
    if r.language == Language::English && r.word(at) == HOUR_LETTER && r.glued(at) {
        return Some(exactly(at + 1, count, Grain::Hour));
    }
    let (end, unit) = r.find(at, &UNITS).filter(|_| r.joined(at))?;
    // A year and two months ago.
    if let Some((end, total, small)) = durations::smaller_part(r, end, count.into(), durations::unit_of(unit)?)
        && r.language == Language::English
    {
        return Some(exactly(end, total.to_string().parse().ok()?, durations::grain_of(small)));
    }
    // "hai năm rưỡi" is a length.
    (!is_one(r, end, vi::calendar::AND_HALF)).then(|| exactly(end, count, unit))
}

/// `two and a half years`: in the next smaller unit.
fn and_half(r: &Reader, i: usize) -> Option<Distance> {
    if r.language != Language::English || !is_one(r, i + 1, &[en::numbers::AND]) && !r.raw(i).contains('.') {
        return None;
    }
    let n = numeral(r, i).filter(|n| !n.ambiguous && n.scale == 1 && r.joined(n.end))?;
    let (end, unit) = r.find(n.end, &UNITS)?;
    let (parts, unit) = match unit {
        Grain::Minute => (60, Grain::Second),
        Grain::Hour => (60, Grain::Minute),
        Grain::Year => (12, Grain::Month),
        Grain::Decade => (10, Grain::Year),
        _ => return None,
    };
    let total = n.value.checked_mul(parts.into()).filter(|t| t.is_integer() && !n.value.is_integer())?;
    let n = total.normalize().to_string().parse().ok()?;
    Some(Distance { end, amount: Amount { low: n, high: n, typical: n }, unit, vague: false })
}

/// The day that a distance is counted from, where it is a date: `three days after 12 January`, `a week from Monday`.
fn stated(r: &Reader, i: usize) -> Option<(usize, DateValue)> {
    let piece = days::day(r, i)
        .or_else(|| numeric(r, i, true, false))
        .or_else(|| holiday(r, i))
        .or_else(|| feast(r, i))
        .or_else(|| named_day(r, i))
        .or_else(|| weekday(r, i).filter(|p| !p.weak))
        .filter(|p| !p.set_apart() && p.last.is_none() && p.exchanged.is_none())?;
    let grain = piece.fields.grain().or(piece.relative.map(|x| x.unit)).filter(|g| *g == Grain::Day)?;
    Some((piece.end, DateValue { relative: piece.relative, ..DateValue::of(piece.fields, grain) }))
}

/// Whether `in two years` is of what is to come and no length: told by the words before it, or by itself. A record of so
/// many years is a length (`the first visit in two years`).
fn ahead(r: &Reader, i: usize, end: usize) -> bool {
    const LOOK_BACK: usize = 14;
    const RECORD: usize = 5;
    if r.find(end, &DIRECTIONS).is_some() && r.joined(end) {
        return false;
    }
    if !r.joined(i) && !r.is_word(end) || timed(r, end) {
        return true;
    }
    let first = i.saturating_sub(LOOK_BACK);
    let before = (first..i).rev().take_while(|&k| r.joined(k + 1) && !matches!(r.at(k), "." | "!" | "?" | ";"));
    let record = |k: usize| i - k <= RECORD && en::dates::RECORD.contains(&r.at(k));
    let coming = |k: usize| {
        let word = r.at(k);
        en::dates::COMING.contains(&word) || en::dates::COMING_ENDS.iter().any(|e| word.ends_with(e))
    };
    before.take_while(|&k| !record(k)).any(coming)
}
