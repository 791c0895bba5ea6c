//! Clock times (`9h30`, `5 a.m.`, `3 giờ chiều`, `9-11h`) and time zones.

use std::sync::LazyLock;

use super::hours::{bare_second, evening_hour};
use super::numerals::{lookup, numeral};
use super::oral::oral;
use super::parts::{PARTS, in_part};
use super::pieces::{Piece, after_one, count, is_one, vietnamese};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::Fields;

static MERIDIEM: LazyLock<Phrases<bool>> = LazyLock::new(|| Phrases::new(&[en::clock::MERIDIEM]));
static HALVES: LazyLock<Phrases<bool>> = LazyLock::new(|| Phrases::new(&[en::clock::PARTS]));
static VI_NAMED: LazyLock<Phrases<i8>> = LazyLock::new(|| Phrases::new(&[vi::clock::NAMED]));
static VI_ZONES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::clock::ZONES));
static EN_ZONES: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::clock::ZONE_PHRASES));

/// What a clock shows, and the token after it.
#[derive(Clone, Copy)]
pub struct Face {
    pub hour: i16,
    pub minute: Option<i16>,
    pub second: Option<i16>,
    pub end: usize,
    /// Which half of the day it is in is said.
    pub settled: bool,
}

impl Face {
    pub fn of(hour: i16, minute: Option<i16>, end: usize) -> Face {
        Face { hour, minute, second: None, end, settled: false }
    }

    fn fields(&self) -> Fields {
        let part = |n: Option<i16>| n.map(|n| n as i8);
        Fields {
            hour: Some(self.hour as i8),
            minute: part(self.minute),
            second: part(self.second),
            ..Fields::default()
        }
    }
}

/// A time of day at token `i`, or from one to another.
pub fn clock(r: &Reader, i: usize) -> Option<Piece> {
    if let Some(hour) = lookup(en::clock::NAMED, r.at(i)).filter(|_| r.language == Language::English) {
        let told = after_one(r, i, en::clock::NAMED_BEFORE) || !r.joined(i) && r.word(i + 1).is_empty();
        return told.then(|| Piece::of(i + 1, Fields { hour: Some(hour), ..Fields::default() }));
    }
    if let Some((end, hour)) = r.find(i, &VI_NAMED) {
        let told = after_one(r, i, vi::clock::NAMED_BEFORE) || !r.joined(i) && r.word(end).is_empty();
        let dated = r.is_number(end)
            || is_one(r, end, vi::dates::DAY_WORDS)
            || lookup(vi::clock::PART_DAYS, r.word(end)).is_some();
        if told && !dated {
            return Some(Piece::of(end, Fields { hour: Some(hour), ..Fields::default() }));
        }
    }
    if let Some(piece) = shared(r, i) {
        return Some(piece);
    }
    let first = match face(r, i) {
        Some(face) => settle(r, face)?,
        None => return evening_hour(r, i),
    };
    let Some(second) = second(r, i, first.end).or_else(|| bare_second(r, i, &first)) else {
        return Some(Piece { settled: first.settled, ..Piece::of(first.end, first.fields()) });
    };
    let settled = first.settled || second.settled;
    let first = if first.settled { first } else { alike(first, second) };
    Some(Piece { settled, last: Some(second.fields()), ..Piece::of(second.end, first.fields()) })
}

/// The time that a range ends with.
fn second(r: &Reader, start: usize, end: usize) -> Option<Face> {
    let joint = r.dash(end) || is_one(r, end, vi::clock::RANGE) || is_one(r, end, en::clock::RANGE);
    let between = r.word(end) != "and" || after_one(r, start, en::clock::RANGE_BEFORE);
    if !joint || !between || !r.joined(end + 1) {
        return None;
    }
    settle(r, face(r, end + 1)?)
}

/// `9-11h`, `từ 8 đến 10 giờ sáng`, `3-4pm`, `from 7 to 7:30`: the first hour has no unit of its own.
fn shared(r: &Reader, i: usize) -> Option<Piece> {
    let hour = r.small(i).filter(|h| r.raw(i).len() <= 2 && (0..24).contains(h))?;
    if r.glued(i) && i > 0 {
        return None;
    }
    let second = second(r, i, i + 1)?;
    let later = (second.hour, second.minute.unwrap_or(0)) > (hour, 0) || second.settled;
    let told = second.settled || after_one(r, i, en::clock::RANGE_BEFORE) || vietnamese(r);
    if !told || !later {
        return None;
    }
    let first = alike(Face::of(hour, None, i + 1), second);
    Some(Piece { settled: second.settled, last: Some(second.fields()), ..Piece::of(second.end, first.fields()) })
}

/// The first time of a range is in the half of the day of the second, unless it would be behind it there.
fn alike(first: Face, second: Face) -> Face {
    let afternoon = second.settled && second.hour >= 12 && first.hour < 12;
    let fits = (first.hour, first.minute.unwrap_or(0)) <= (second.hour - 12, second.minute.unwrap_or(0));
    let noon = second.hour == 12;
    Face { hour: first.hour + if afternoon && fits && !noon { 12 } else { 0 }, ..first }
}

/// The `p` of `3:15p`.
fn initial(r: &Reader, face: &Face) -> Option<(usize, bool)> {
    let next = face.end + 1;
    let ends = !r.glued(next) || !r.is_word(next) && !r.is_number(next);
    let after_minutes = face.minute.is_some() && r.glued(face.end) && ends;
    let pm = lookup(en::clock::INITIALS, r.word(face.end)).filter(|_| after_minutes && !vietnamese(r))?;
    Some((face.end + 1, pm))
}

/// Takes what says the half of the day: `pm`, `chiều`, `in the evening`.
fn settle(r: &Reader, face: Face) -> Option<Face> {
    let sixty = |n: Option<i16>| (0..60).contains(&n.unwrap_or(0));
    if !(0..=24).contains(&face.hour) || !sixty(face.minute) || !sixty(face.second) {
        return None;
    }
    if let Some((end, pm)) = meridiem(r, face.end).or_else(|| initial(r, &face)) {
        let hour = face.hour % 12 + if pm { 12 } else { 0 };
        return (1..=12).contains(&face.hour).then_some(Face { hour, end, settled: true, ..face });
    }
    let at = face.end + usize::from(is_one(r, face.end, vi::clock::BEFORE_PART));
    if let Some((end, part)) = r.find(at, &PARTS).filter(|_| r.joined(at)) {
        // 16h30 chiều qua: the part of the day names the day too.
        let end = if lookup(vi::clock::PART_DAYS, r.word(end)).is_some() { face.end } else { end };
        return Some(Face { hour: i16::from(in_part(face.hour as i8, part)), end, settled: true, ..face });
    }
    if let Some((end, pm)) = r.find(face.end, &HALVES).filter(|_| r.joined(face.end)) {
        let hour = face.hour + if pm && face.hour < 12 { 12 } else { 0 };
        return Some(Face { hour, end, settled: true, ..face });
    }
    Some(face)
}

fn face(r: &Reader, i: usize) -> Option<Face> {
    if let Some(hour) = r.small(i).filter(|_| r.raw(i).len() <= 2) {
        let two_digits = |k: usize| r.small(k).filter(|_| r.raw(k).len() == 2 && r.glued(k));
        // 9:30, not 4:3 and not a clock that runs on (1:02:33 is a sports result).
        if r.word(i + 1) == ":" && r.glued(i + 1) && (i == 0 || r.at(i - 1) != ":" || !r.glued(i)) {
            let minute = two_digits(i + 2)?;
            let runs_on = r.word(i + 3) == ":" && r.glued(i + 3);
            // 9:01:10 AM is one, to the second.
            let end = i + if runs_on { 5 } else { 3 };
            let second = if runs_on { two_digits(i + 4) } else { None };
            let shown = !runs_on || second.is_some() && meridiem(r, end).is_some();
            return shown.then_some(Face { second, ..Face::of(hour, Some(minute), end) });
        }
        if vi::clock::HOUR_LETTERS.contains(&r.word(i + 1)) && r.glued(i + 1) {
            return letter(r, i, hour, two_digits(i + 2));
        }
        let half = r.find(i + 1, &HALVES).is_some() && r.joined(i + 1);
        if (meridiem(r, i + 1).is_some() || half) && (1..=12).contains(&hour) {
            return Some(Face::of(hour, None, i + 1));
        }
        // 9 o'clock, 12 noon.
        let noon = lookup(en::clock::NAMED, r.word(i + 1)).is_some_and(|h| i16::from(h) == hour);
        if is_one(r, i + 1, en::clock::OCLOCK) || noon && r.language == Language::English {
            return Some(Face { settled: noon, ..Face::of(hour, None, i + 2) });
        }
    }
    // 7.30 a.m.
    if r.is_number(i)
        && let Some((h, m)) = r.raw(i).split_once('.')
        && m.len() == 2
        && h.len() <= 2
        && meridiem(r, i + 1).is_some()
    {
        return Some(Face::of(h.parse().ok()?, Some(m.parse().ok()?), i + 1));
    }
    oral(r, i).map(|(hour, minute, end)| Face::of(hour, minute, end)).or_else(|| worded(r, i))
}

/// `9h`, `9h30`, `9h30'`.
fn letter(r: &Reader, i: usize, hour: i16, minute: Option<i16>) -> Option<Face> {
    if minute.is_some() {
        let end = i + 3;
        let mark = is_one(r, end, vi::clock::MINUTE_LETTERS) && r.glued(end) || is_one(r, end, vi::clock::MINUTE);
        return Some(Face::of(hour, minute, end + usize::from(mark)));
    }
    let told_after = is_one(r, i + 2, vi::clock::CLOCK_AFTER);
    let length = after_one(r, i, vi::clock::LENGTH_BEFORE) && !told_after
        || is_one(r, i + 2, vi::clock::NO_CLOCK_AFTER)
        || hour >= 24;
    // 8g is eight o'clock or eight grams.
    let told = after_one(r, i, vi::clock::LETTER_BEFORE) || told_after;
    let sure = vi::clock::SURE_HOUR.contains(&r.at(i + 1));
    ((sure || told) && !length).then_some(Face::of(hour, None, i + 2))
}

/// `10 giờ 45 phút`, `3 giờ rưỡi`, `11 giờ kém 15`, `7 giờ tối`; a bare `10 giờ` is a length unless `lúc` says otherwise.
fn worded(r: &Reader, i: usize) -> Option<Face> {
    if r.is_number(i) && !is_one(r, i + 1, vi::clock::HOUR) {
        return None;
    }
    let (hours_end, hour) = count(r, i)?;
    let at = hours_end + 1;
    if !is_one(r, hours_end, vi::clock::HOUR) || is_one(r, at, vi::clock::NO_CLOCK_AFTER) {
        return None;
    }
    let hour = i16::try_from(hour).ok().filter(|h| (0..=24).contains(h))?;
    if is_one(r, at, vi::calendar::AND_HALF) {
        return clock_follows(r, i, at + 1).then_some(Face::of(hour, Some(30), at + 1));
    }
    if is_one(r, at, vi::clock::LESS) {
        let less = numeral(r, at + 1).filter(|_| r.joined(at + 1))?;
        let minutes: i16 = less.value.to_string().parse().ok().filter(|m| (1..60).contains(m))?;
        let end = less.end + usize::from(is_one(r, less.end, vi::clock::MINUTE));
        return Some(Face::of((hour + 23) % 24, Some(60 - minutes), end));
    }
    if let Some(m) = numeral(r, at).filter(|m| r.joined(at) && !m.ambiguous) {
        let minutes: Option<i16> = m.value.to_string().parse().ok();
        let worded = is_one(r, m.end, vi::clock::MINUTE);
        if worded && after_one(r, i, vi::clock::LENGTH_BEFORE) {
            return None;
        }
        let at_date = is_one(r, at + 1, &["/", "-"]) || is_one(r, at + 1, vi::calendar::MONTH);
        if minutes.is_some_and(|m| (0..60).contains(&m))
            && (worded || r.small(at).is_some_and(|_| r.raw(at).len() == 2 && !at_date))
        {
            return Some(Face::of(hour, minutes, m.end + usize::from(worded)));
        }
        if worded {
            return None;
        }
    }
    clock_follows(r, i, at).then_some(Face::of(hour, None, at))
}

/// Whether the words around hours make a time of day of them.
fn clock_follows(r: &Reader, start: usize, end: usize) -> bool {
    let part = r.joined(end) && r.find(end, &PARTS).is_some();
    let day = is_one(r, end, vi::dates::DAY_WORDS) && !after_one(r, start, vi::clock::LENGTH_BEFORE);
    let told = after_one(r, start, vi::clock::CLOCK_BEFORE)
        || start > 0 && after_one(r, start, vi::clock::ABOUT) && after_one(r, start - 1, vi::clock::CLOCK_BEFORE);
    let day = day || is_one(r, end, vi::clock::SAME) && is_one(r, end + 1, vi::dates::DAY_WORDS);
    told || part || is_one(r, end, vi::clock::SAME) && day || day && (r.is_number(end + 1) || r.word(end) == "hôm")
}

/// `a.m.`, `am`, `p.m.` at token `i`: the token after it and whether it is after noon.
pub fn meridiem(r: &Reader, i: usize) -> Option<(usize, bool)> {
    let (end, pm) = r.find(i, &MERIDIEM).filter(|_| r.joined(i))?;
    let sure = !en::clock::DOUBTFUL_MERIDIEM.contains(&r.at(i)) || r.glued(i) || matches!(r.raw(i), "AM" | "am");
    // The full stop after "p.m" may be that of the sentence.
    let spaced = end == i + 4 && !r.glued(i + 3);
    sure.then_some((end - usize::from(spaced), pm))
}

/// A time zone as it follows a clock time: `giờ địa phương`, `(giờ Việt Nam)`, `local time`, `GMT`.
pub fn zone(r: &Reader, i: usize) -> Option<usize> {
    let open = usize::from(r.word(i) == "(");
    let at = i + open;
    if !r.joined(at) {
        return None;
    }
    let named = r.find(at, &VI_ZONES).or_else(|| r.find(at, &EN_ZONES)).map(|(end, ())| end);
    let end = if named.is_some() {
        named?
    } else if is_one(r, at, vi::clock::ZONE_HEAD) && r.is_word(at + 1) && r.capital(at + 1) {
        let more = r.is_word(at + 2) && r.joined(at + 2) && r.capital(at + 2);
        at + 2 + usize::from(more)
    } else {
        en::clock::ZONES.contains(&r.raw(at)).then_some(at + 1)?
    };
    match open {
        0 => Some(end),
        _ => (r.word(end) == ")").then_some(end + 1),
    }
}
