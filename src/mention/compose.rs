//! One date of the pieces that stand side by side: `9h30` + `ngày 17/9`, `Thứ Ba` + `(17/9)`, `tối` + `hôm qua`.

use std::sync::LazyLock;

use super::days;
use super::feasts::holiday;
use super::hours::bare_hour;
use super::lunar::lunar;
use super::months::month;
use super::named::{named_day, which_unit};
use super::nth::{nth, week_of};
use super::numeric::numeric;
use super::opening;
use super::parts::{day_part, in_part};
use super::periods::period;
use super::pieces::{Piece, is_one, possessive};
use super::reader::Reader;
use super::relative::counted;
use super::times;
use super::told_days::{of_month, ordinal_day};
use super::weekdays::weekday;
use crate::language::phrases::Phrases;
use crate::language::{en, vi};
use crate::text::fold::lower;
use crate::text::word_key::WordKey;
use crate::value::date::{DateValue, Fields, Grain, Modifier};

static BOUNDS: LazyLock<Phrases<Modifier>> = LazyLock::new(|| Phrases::new(&[en::clock::BOUNDS]));

/// How many pieces one date can have.
const MOST: usize = 6;

/// A date at token `i`: the token after it, and its value.
pub fn single(r: &Reader, i: usize) -> Option<(usize, DateValue)> {
    if let Some(at) = week_of(r, i) {
        let day = |p: &Piece| p.fields.month.is_some() && p.last.is_none() && !p.set_apart();
        let piece = days::day(r, at).filter(day).or_else(|| of_month(r, at))?;
        let value = DateValue {
            exchanged: piece.exchanged,
            ambiguous: piece.ambiguous,
            ..DateValue::of(piece.fields, Grain::Week)
        };
        return Some((piece.end, value));
    }
    let mut parts: Vec<Piece> = vec![first_piece(r, i)?];
    let mut zone = None;
    loop {
        let last = parts.last()?;
        let has_clock = parts.iter().any(|p| p.fields.hour.is_some());
        if has_clock && let Some(end) = times::zone(r, last.end) {
            zone = Some(WordKey::of_all(&lower(r.span(last.end, end).of(r.text).trim_matches(['(', ')']))));
            parts.push(Piece { weak: true, ..Piece::of(end, Fields::default()) });
            continue;
        }
        if parts.len() >= MOST || last.set_apart() && !last.lunar {
            break;
        }
        match next_piece(r, &parts) {
            Some(piece) => parts.push(piece),
            None => break,
        }
    }
    let end = parts.last()?.end;
    Some((end, DateValue { zone, ..merged(parts)? }))
}

fn merged(parts: Vec<Piece>) -> Option<DateValue> {
    if parts.iter().all(|p| p.weak) {
        return None;
    }
    let mut fields = Fields::default();
    let mut value = DateValue::of(fields, Grain::Day);
    let mut grain = None;
    let mut last: Option<Fields> = None;
    let settled = parts.iter().any(|p| p.settled);
    for p in parts {
        fields = fields.or(p.fields);
        grain = grain.or(p.grain);
        last = last.or(p.last);
        value.ambiguous |= p.ambiguous;
        value.lunar |= p.lunar;
        value.impossible |= p.impossible;
        value.vague |= p.vague;
        value.exchanged = value.exchanged.or(p.exchanged);
        value.from = value.from.or(p.from);
        if p.modifier != Modifier::Exact {
            value.modifier = p.modifier;
        }
        // Week and day relations of a weekday ("thứ Tư tuần trước"): the coarser one is the period it lies in.
        value.relative = match (value.relative, p.relative) {
            (Some(a), Some(b)) => Some(if b.unit > a.unit { b } else { a }),
            (a, b) => a.or(b),
        };
    }
    // Tonight at 8: the part of the day tells which half of it is meant.
    if let (Some(hour), Some(part)) = (fields.hour, fields.part) {
        let in_part = |hour| if settled { hour } else { in_part(hour, part) };
        fields.hour = Some(in_part(hour));
        fields.part = None;
        // Last night from 7 to 9:30.
        last = last.map(|l| Fields { hour: l.hour.map(in_part), ..l });
    }
    value.last = last.map(|l| {
        let day = if l.hour.is_some() { fields.day } else { None };
        l.or(Fields { day, part: fields.part, hour: None, minute: None, second: None, ..fields })
    });
    value.impossible |= !value.lunar && fields.day.is_some() && !fields.possible();
    let possible = |f: &Fields| value.lunar || value.impossible || f.possible();
    if !possible(&fields) || value.last.is_some_and(|l| !possible(&l)) {
        return None;
    }
    // A known year makes any other relation void; so does a full date.
    if fields.year.is_some() {
        value.relative = None;
    }
    // The last Sunday of March is no weekday of a known week.
    let mixed = fields.weekday.is_some() && fields.day.is_none() && (fields.month.is_some() || fields.year.is_some());
    if mixed || value.relative.is_some_and(|x| fields.weekday.is_some() && x.unit > Grain::Week) {
        return None;
    }
    // A relation to another day is only kept where no day is stated.
    if fields.day.is_some() && value.relative.is_some_and(|x| x.unit <= Grain::Week) {
        value.relative = None;
    }
    value.first = fields;
    value.grain = grain.filter(|_| fields.hour.is_none()).or(fields.grain()).or(value.relative.map(|x| x.unit))?;
    if value.from.is_some() {
        // A length from its first day on is a period, what is so far from a day is a day.
        let period = value.relative.is_some_and(|x| x.offset == 0);
        value.grain = if period { Grain::Week } else { Grain::Day };
    }
    Some(value)
}

fn first_piece(r: &Reader, i: usize) -> Option<Piece> {
    if !opening::date(r, i) {
        return None;
    }
    // What is told by a word that no number stands for.
    let word = !r.is_number(i);
    times::clock(r, i)
        .or_else(|| if word { day_part(r, i) } else { None })
        .or_else(|| nth(r, i))
        .or_else(|| if word { weekday(r, i) } else { None })
        .or_else(|| lunar(r, i))
        .or_else(|| days::day(r, i))
        .or_else(|| counted(r, i))
        .or_else(|| period(r, i))
        .or_else(|| month(r, i))
        .or_else(|| if word { holiday(r, i).or_else(|| named_day(r, i)).or_else(|| which_unit(r, i)) } else { None })
}

/// What stands between the pieces of a date.
#[derive(Default)]
struct Gap {
    at: usize,
    comma: bool,
    bracket: bool,
}

fn gap(r: &Reader, end: usize, after_day: bool) -> Option<Gap> {
    let mut gap = Gap { at: end, ..Gap::default() };
    match r.word(end) {
        "," | "|" => gap.comma = true,
        "-" | "–" if after_day && !r.glued(end) => gap.comma = true,
        "(" => gap.bracket = true,
        _ => gap.at -= 1,
    }
    gap.at += 1;
    let linking = |at: usize| {
        vi::calendar::LINKING.contains(&r.word(at))
            || en::calendar::LINKING.contains(&r.word(at))
            || is_one(r, at, vi::dates::DAY) && is_one(r, at + 1, vi::calendar::WEEKDAY_HEADS)
    };
    const LONGEST: usize = 3;
    while linking(gap.at) {
        gap.at += 1;
        if gap.at > end + LONGEST {
            return None;
        }
    }
    r.joined(gap.at).then_some(gap)
}

/// The piece that goes on with the date, past a connecting word.
fn next_piece(r: &Reader, parts: &[Piece]) -> Option<Piece> {
    let last = parts.last()?;
    let mut merged = Fields::default();
    for p in parts {
        merged = merged.or(p.fields);
    }
    if last.lunar {
        return None;
    }
    let relations = || parts.iter().filter_map(|p| p.relative);
    let related = relations().next().is_some();
    let Gap { at, comma, bracket } = gap(r, last.end, merged.day.is_some())?;
    if merged.part.is_some()
        && merged.hour.is_none()
        && let Some(hour) = bare_hour(r, at)
    {
        return Some(hour);
    }
    if merged.weekday.is_some()
        && merged.day.is_none()
        && !related
        && let Some(day) = ordinal_day(r, last.end)
    {
        return Some(day);
    }
    if of_day(parts)
        && let Some((clock, modifier)) = r.find(at, &BOUNDS)
        && let Some(clock) =
            times::clock(r, clock).filter(|p| p.last.is_none() && merged.hour.is_none() && r.joined(clock))
    {
        return Some(Piece { modifier, ..clock });
    }
    // Hôm nay (28-10): what stands behind a day and says it once more is a day too.
    let named_day = relations().any(|x| x.unit == Grain::Day) || merged.weekday.is_some();
    let told = (comma || bracket) && named_day && merged.day.is_none() && r.is_number(at);
    let again = if told { numeric(r, at, true, false) } else { None };
    // Hôm qua, 2-3 người are people.
    let again = again.filter(|p| !p.impossible && (bracket || !r.is_word(p.end) || !r.joined(p.end)));
    let repeats = again.is_some();
    let mut next = again.or_else(|| first_piece(r, at))?;
    let opens_range = en::clock::RANGE_BEFORE.contains(&r.previous(at));
    if opens_range && next.last.is_none_or(|l| l.hour.is_none()) {
        return None;
    }
    if next.set_apart() && !(next.impossible || next.lunar && merged.part.is_some()) {
        return None;
    }
    let clocks = parts.iter().any(|p| p.last.is_some_and(|l| l.hour.is_some()));
    let ranged = !clocks && parts.iter().any(|p| p.last.is_some());
    if !merged.disjoint(&next.fields)
        || (ranged && next.fields.year.is_none() && next.relative.is_none())
        || (ranged && next.fields.month.is_some())
        || clocks && next.last.is_some()
    {
        return None;
    }
    // Next week on Tuesday; what says a week again is another date.
    let led = parts.first().filter(|p| p.fields == Fields::default()).and_then(|p| p.relative);
    if next.relative.is_some() && led.is_some() && parts.len() > 1 {
        return None;
    }
    // The evening of next month is on no day.
    let on_day = |f: &Fields| f.day.is_some() || f.weekday.is_some() || f.nth.is_some();
    let time = merged.hour.is_some() || merged.part.is_some();
    let period = next.relative.is_some_and(|x| x.unit > Grain::Day) && next.from.is_none();
    if time && period && !on_day(&merged) && !on_day(&next.fields) && !related {
        return None;
    }
    // Monday on last week's report: the week is that of the report.
    if next.relative.is_some() && possessive(r, next.end) {
        return None;
    }
    // In March third-quarter results came.
    if merged.month.is_some() && next.fields.quarter.is_some() {
        return None;
    }
    if next.relative.is_some() && related && !(next.fields == Fields::default() && merged.weekday.is_some()) {
        return None;
    }
    let clock_after = next.fields.hour.is_some() && of_day(parts);
    let plain_part = next.weak && next.fields.part.is_some() && next.fields.weekday.is_none();
    let coarse_first = merged.hour.is_none() && merged.part.is_none() && merged.weekday.is_none();
    let part_after = next.fields.part.is_some() && !next.weak && related;
    let weekday = next.fields.weekday.is_some() && next.relative.is_none() && is_one(r, at - 1, en::calendar::ON);
    let in_week = weekday && parts.len() == 1 && led.is_some_and(|x| x.unit == Grain::Week);
    if coarse_first && !(clock_after || part_after || repeats || in_week) {
        goes_on(&merged, &next, related, comma || bracket)?;
    }
    if next.fields.hour.is_some() && !clock_after && (comma || bracket || merged.day.is_none()) {
        return None;
    }
    let told = repeats || merged.weekday.is_some() || next.fields.weekday.is_some();
    if comma && !(told || clock_after || merged.hour.is_some() && next.fields.day.is_some()) {
        return None;
    }
    if plain_part && !(related || merged.day.is_some() || merged.weekday.is_some()) {
        return None;
    }
    // A part of day after a date needs to be said as one: "hôm nay buổi chiều", "Monday evening".
    let headed = vi::clock::PART_HEAD.contains(&r.at(at));
    if next.weak && next.fields.part.is_some() && !related && merged.weekday.is_none() && !headed {
        return None;
    }
    if bracket {
        if r.word(next.end) != ")" || merged.weekday.is_none() && merged.part.is_none() && !related {
            return None;
        }
        next.end += 1;
    }
    Some(next)
}

/// Whether the pieces name a day, so that a time of it can follow.
fn of_day(parts: &[Piece]) -> bool {
    let day = |p: &Piece| p.fields.day.is_some() || p.relative.is_some_and(|x| x.unit == Grain::Day);
    let month = parts.iter().any(|p| p.fields.month.is_some());
    parts.iter().any(day) || !month && parts.iter().any(|p| p.fields.weekday.is_some())
}

/// Whether a date without weekday and time goes on with a piece: with a coarser one only. "ngày 17/9" + "năm 2023", not
/// "năm 2020" + "tháng 9".
fn goes_on(merged: &Fields, next: &Piece, related: bool, parted: bool) -> Option<()> {
    let finer = next.fields.grain().or(next.relative.map(|x| x.unit)).unwrap_or(Grain::Day);
    match merged.grain() {
        Some(have) if finer <= have => return None,
        None if !related => {}
        // "tuần trước" takes nothing finer, "hôm nay buổi chiều" a part of day.
        None if next.fields.part.is_none() && next.fields.hour.is_none() => return None,
        _ => {}
    }
    // "tháng 9" + "hai năm trước" are two things unless nothing stands between.
    let weekday = next.fields.weekday.is_some();
    (parted == weekday && next.last.is_none()).then_some(())
}
