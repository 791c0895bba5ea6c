//! Clock times (`9h30`, `5 a.m.`, `3 giờ chiều`) and parts of a day.

use std::sync::LazyLock;

use super::numerals::{lookup, numeral};
use super::pieces::Piece;
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Fields, PartOfDay};

pub static PARTS: LazyLock<Phrases<PartOfDay>> = LazyLock::new(|| Phrases::new(&[vi::calendar::PARTS]));
pub static EN_PARTS: LazyLock<Phrases<PartOfDay>> = LazyLock::new(|| Phrases::new(&[en::calendar::PARTS]));

/// Words before a number of hours that make a length of it, not a time of day.
const LENGTH_BEFORE: &[&str] = &[
    "trong", "sau", "suốt", "dài", "hơn", "gần", "mất", "cách", "vòng", "mỗi", "dưới", "nhất", "after", "for", "every",
    "over", "than", "within",
];

/// A time of day at token `i`.
pub fn clock(r: &Reader, i: usize) -> Option<Piece> {
    let (hour, minute, mut end) = face(r, i)?;
    if !(0..=24).contains(&hour) || !(0..60).contains(&minute.unwrap_or(0)) {
        return None;
    }
    let mut fields = Fields { hour: Some(hour as i8), minute: minute.map(|m| m as i8), ..Fields::default() };
    let meridiem = meridiem(r, end);
    if let Some((e, pm)) = meridiem {
        end = e;
        if !(1..=12).contains(&hour) {
            return None;
        }
        fields.hour = Some((hour % 12 + if pm { 12 } else { 0 }) as i8);
    } else {
        let mut at = end;
        if r.word(at) == "," || r.word(at) == "buổi" {
            at += 1;
        }
        if let Some((e, part)) = r.find(at, &PARTS).filter(|_| r.joined(at)) {
            end = e;
            let late = matches!(part, PartOfDay::Afternoon | PartOfDay::Evening) && hour < 12
                || part == PartOfDay::Night && (6..12).contains(&hour)
                || part == PartOfDay::Noon && hour < 4;
            fields.hour = Some((hour + if late { 12 } else { 0 }) as i8);
        } else if let Some(e) = r.phrase(end, "in the morning").filter(|_| r.joined(end)) {
            end = e;
        } else if let Some(e) =
            r.phrase(end, "in the afternoon").or_else(|| r.phrase(end, "in the evening")).filter(|_| r.joined(end))
        {
            end = e;
            fields.hour = Some((hour + if hour < 12 { 12 } else { 0 }) as i8);
        }
    }
    Some(Piece::of(end, fields))
}

/// The hour, the minute and the token after them.
fn face(r: &Reader, i: usize) -> Option<(i16, Option<i16>, usize)> {
    if let Some(hour) = r.small(i).filter(|_| r.raw(i).len() <= 2) {
        let two_digits = |k: usize| r.small(k).filter(|_| r.raw(k).len() == 2 && r.glued(k));
        // 9:30, not 4:3 and not a clock that runs on (1:02:33 is a sports result).
        if r.word(i + 1) == ":" && r.glued(i + 1) && (i == 0 || r.at(i - 1) != ":" || !r.glued(i)) {
            let minute = two_digits(i + 2)?;
            let runs_on = r.word(i + 3) == ":" && r.glued(i + 3);
            return (!runs_on).then_some((hour, Some(minute), i + 3));
        }
        // 9h, 9h30, 9h30'
        if matches!(r.word(i + 1), "h" | "g") && r.glued(i + 1) {
            if let Some(minute) = two_digits(i + 2) {
                let end = i + 3 + usize::from(matches!(r.word(i + 3), "'" | "’" | "p" | "ph") && r.glued(i + 3));
                return Some((hour, Some(minute), end));
            }
            let length = LENGTH_BEFORE.contains(&r.previous(i))
                || matches!(r.word(i + 2), "qua" | "đầu" | "liền" | "/")
                || hour >= 24;
            // 8g is eight o'clock or eight grams.
            let told =
                matches!(r.previous(i), "lúc" | "từ" | "đến" | "vào" | "hồi" | "khoảng" | "(" | "trước" | "-" | "–")
                    || matches!(r.word(i + 2), "ngày" | "sáng" | "chiều" | "tối" | "trưa" | "đêm" | "hôm" | "cùng");
            return ((r.at(i + 1) == "h" || told) && !length).then_some((hour, None, i + 2));
        }
        if meridiem(r, i + 1).is_some() && (1..=12).contains(&hour) {
            return Some((hour, None, i + 1));
        }
        if r.word(i + 1) == "o'clock" || r.word(i + 1) == "o’clock" {
            return Some((hour, None, i + 2));
        }
    }
    // 7.30 a.m.
    if r.is_number(i)
        && let Some((h, m)) = r.raw(i).split_once('.')
        && m.len() == 2
        && h.len() <= 2
        && meridiem(r, i + 1).is_some()
    {
        return Some((h.parse().ok()?, Some(m.parse().ok()?), i + 1));
    }
    // 10 giờ 45 phút, 3 giờ rưỡi, 11 giờ kém 15, 7 giờ tối; a bare "10 giờ" is a length unless "lúc" says otherwise.
    let n = numeral(r, i).filter(|n| !n.ambiguous && n.scale == 1)?;
    if r.word(n.end) != "giờ" || r.word(n.end + 1) == "đồng" {
        return None;
    }
    let hour: i16 = n.value.to_string().parse().ok().filter(|h| (0..=24).contains(h))?;
    let at = n.end + 1;
    if r.word(at) == "rưỡi" {
        return clock_follows(r, i, at + 1).then_some((hour, Some(30), at + 1));
    }
    if r.word(at) == "kém" {
        let less = numeral(r, at + 1).filter(|_| r.joined(at + 1))?;
        let minutes: i16 = less.value.to_string().parse().ok().filter(|m| (1..60).contains(m))?;
        let end = less.end + usize::from(r.word(less.end) == "phút");
        return Some(((hour + 23) % 24, Some(60 - minutes), end));
    }
    if let Some(m) = numeral(r, at).filter(|m| r.joined(at) && !m.ambiguous) {
        let minutes: Option<i16> = m.value.to_string().parse().ok();
        let worded = r.word(m.end) == "phút";
        if worded && LENGTH_BEFORE.contains(&r.previous(i)) {
            return None;
        }
        if minutes.is_some_and(|m| (0..60).contains(&m))
            && (worded || r.small(at).is_some_and(|_| r.raw(at).len() == 2 && !at_date(r, at)))
        {
            return Some((hour, minutes, m.end + usize::from(worded)));
        }
        if worded {
            return None;
        }
    }
    clock_follows(r, i, at).then_some((hour, None, at))
}

fn at_date(r: &Reader, i: usize) -> bool {
    matches!(r.word(i + 1), "/" | "tháng" | "-")
}

/// Whether the words around hours make a time of day of them.
fn clock_follows(r: &Reader, start: usize, end: usize) -> bool {
    let part = r.joined(end) && r.find(end, &PARTS).is_some();
    let day = matches!(r.word(end), "ngày" | "hôm") && !LENGTH_BEFORE.contains(&r.previous(start));
    matches!(r.previous(start), "lúc" | "đến" | "hồi") || part || day && r.is_number(end + 1) || r.word(end) == "hôm"
}

/// `a.m.`, `am`, `p.m.` at token `i`: the token after it and whether it is after noon.
fn meridiem(r: &Reader, i: usize) -> Option<(usize, bool)> {
    match r.word(i) {
        "am" if r.glued(i) || r.raw(i) == "AM" || r.raw(i) == "am" => Some((i + 1, false)),
        "pm" => Some((i + 1, true)),
        w @ ("a" | "p") if r.word(i + 1) == "." && r.word(i + 2) == "m" => {
            Some((i + 3 + usize::from(r.word(i + 3) == "." && r.glued(i + 3)), w == "p"))
        }
        _ => None,
    }
}

/// A time zone as it follows a clock time: `giờ địa phương`, `(giờ Việt Nam)`, `local time`, `GMT`.
pub fn zone(r: &Reader, i: usize) -> Option<usize> {
    let open = usize::from(r.word(i) == "(");
    let at = i + open;
    if !r.joined(at) {
        return None;
    }
    let mut end = None;
    if let Some(e) = r.phrase(at, "giờ địa phương").or_else(|| r.phrase(at, "local time")) {
        end = Some(e);
    } else if r.word(at) == "giờ" && r.is_word(at + 1) && r.capital(at + 1) {
        let more = usize::from(r.is_word(at + 2) && r.joined(at + 2) && r.capital(at + 2));
        end = Some(at + 2 + more);
    } else if matches!(r.raw(at), "GMT" | "UTC" | "ET" | "EST" | "EDT" | "PT" | "BST" | "CET") {
        end = Some(at + 1);
    }
    let end = end?;
    match open {
        0 => Some(end),
        _ => (r.word(end) == ")").then_some(end + 1),
    }
}

/// A part of a day that is tied to a date: `rạng sáng 14/9`, `tối qua`, `this morning`. The caller reads the date.
pub fn part(r: &Reader, i: usize) -> Option<Piece> {
    let mut at = i;
    if r.at(at) == "buổi" {
        at += 1;
    }
    let (end, part) = match r.language {
        Language::Vietnamese => r.find(at, &PARTS),
        Language::English => r.find(at, &EN_PARTS).or_else(|| r.find(at, &PARTS)),
    }?;
    if at > i && !r.joined(at) {
        return None;
    }
    Some(Piece::of(end, Fields { part: Some(part), ..Fields::default() }))
}

/// The days that `tối qua`, `sáng nay`, `trưa mai` name by their last word.
pub fn part_day(word: &str) -> Option<i32> {
    lookup(&[("nay", 0), ("qua", -1), ("mai", 1)], word)
}
