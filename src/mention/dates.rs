//! Date expressions: pieces put together (`9h30` + `ngày 17/9`), ranges, and what softens them (`đầu`, `early`, `trước`).

use super::days;
use super::periods::period;
use super::pieces::{self, Piece};
use super::reader::Reader;
use super::times;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, DateValue, Fields, Grain, Modifier, PartOfDay, Relative};

/// A date and where it stands, in tokens.
pub struct Found {
    pub start: usize,
    pub core: usize,
    pub end: usize,
    pub value: DateValue,
}

/// The date expression that starts at token `i`.
pub fn date(r: &Reader, i: usize) -> Option<Found> {
    if let Some(end) = vague(r, i) {
        let mut value = DateValue::of(Fields::default(), Grain::Day);
        value.vague = true;
        return Some(Found { start: i, core: i, end, value });
    }
    // between 2019 and 2021: the word before is part of it, without it these are two years.
    if matches!(r.at(i), "between" | "giữa" | "from" | "từ")
        && r.joined(i + 1)
        && pieces::year_at(r, i + 1).is_some()
        && !r.dash(i + 2)
        && let Some((end, value)) = whole(r, i + 1).filter(|(_, v)| v.last.is_some())
    {
        return Some(Found { start: i, core: i + 1, end, value });
    }
    for (at, modifier) in modifiers(r, i) {
        if let Some((end, mut value)) = whole(r, at)
            && modifier_fits(modifier, &value)
        {
            value.modifier = modifier;
            return Some(Found { start: i, core: at, end, value });
        }
    }
    let (end, value) = whole(r, i)?;
    Some(Found { start: i, core: i, end, value })
}

fn vague(r: &Reader, i: usize) -> Option<usize> {
    let list = if r.language == Language::Vietnamese { vi::calendar::VAGUE } else { en::calendar::VAGUE };
    list.iter().filter_map(|p| r.phrase(i, p)).max()
}

/// What may soften a date at token `i`, with the token after it.
fn modifiers(r: &Reader, i: usize) -> Vec<(usize, Modifier)> {
    const WORDS: &[(&str, Modifier)] = &[
        ("đầu", Modifier::Start),
        ("vào đầu", Modifier::Start),
        ("hồi đầu", Modifier::Start),
        ("thượng tuần", Modifier::Start),
        ("giữa", Modifier::Middle),
        ("trung tuần", Modifier::Middle),
        ("cuối", Modifier::End),
        ("hạ tuần", Modifier::End),
        ("khoảng", Modifier::About),
        ("quãng", Modifier::About),
        ("trước", Modifier::Before),
        ("sau", Modifier::After),
        ("early", Modifier::Start),
        ("early in", Modifier::Start),
        ("the early", Modifier::Start),
        ("the beginning of", Modifier::Start),
        ("the start of", Modifier::Start),
        ("beginning of", Modifier::Start),
        ("mid", Modifier::Middle),
        ("mid -", Modifier::Middle),
        ("the middle of", Modifier::Middle),
        ("late", Modifier::End),
        ("late in", Modifier::End),
        ("the late", Modifier::End),
        ("the end of", Modifier::End),
        ("end of", Modifier::End),
        ("around", Modifier::About),
        ("about", Modifier::About),
        ("circa", Modifier::About),
        ("before", Modifier::Before),
        ("after", Modifier::After),
    ];
    let mut found: Vec<(usize, Modifier)> =
        WORDS.iter().filter_map(|(p, m)| r.phrase(i, p).map(|e| (e, *m))).filter(|(e, _)| r.joined(*e)).collect();
    found.sort_by_key(|(e, _)| std::cmp::Reverse(*e));
    found
}

fn modifier_fits(modifier: Modifier, value: &DateValue) -> bool {
    match modifier {
        Modifier::Start | Modifier::Middle | Modifier::End => {
            value.grain >= Grain::Week && value.last.is_none() && value.first.half.is_none()
        }
        // "khoảng 9h" and "khoảng năm 1914"; about a day is rare but harmless.
        Modifier::About => true,
        Modifier::Before | Modifier::After => {
            value.last.is_none()
                && (value.first.day.is_some() || value.first.year.is_some())
                && value.first.hour.is_none()
        }
        _ => true,
    }
}

/// One date or a range.
fn whole(r: &Reader, i: usize) -> Option<(usize, DateValue)> {
    let (end, value) = single(r, i)?;
    if value.last.is_some() || value.ambiguous || value.zoned {
        return Some((end, value));
    }
    Some(range(r, end, &value).unwrap_or((end, value)))
}

/// The second half of a range whose first ends at token `end`.
fn range(r: &Reader, end: usize, first: &DateValue) -> Option<(usize, DateValue)> {
    let mut at = end;
    match r.word(at) {
        "đến" | "tới" | "to" | "until" | "till" | "through" => at += 1,
        "cho" if matches!(r.word(at + 1), "đến" | "tới") => at += 2,
        "and" if r.previous(end).is_empty() => return None,
        _ if r.dash(at) => at += 1,
        _ => return None,
    }
    if r.word(at) == "hết" {
        at += 1;
    }
    if !r.joined(at) {
        return None;
    }
    let (stop, second) = single(r, at)?;
    if second.last.is_some() || second.ambiguous || second.relative.is_some() || first.relative.is_some() {
        return None;
    }
    if second.grain != first.grain
        || first.grain < Grain::Day
        || first.first.weekday.is_some() != second.first.weekday.is_some()
    {
        return None;
    }
    let mut from = first.first;
    from.year = from.year.or(second.first.year);
    let mut to = second.first;
    to.year = to.year.or(first.first.year);
    let order = |f: &Fields| (f.year, f.quarter, f.month, f.day);
    if order(&from) >= order(&to) {
        return None;
    }
    Some((stop, DateValue { first: from, last: Some(to), ..first.clone() }))
}

/// Pieces that stand side by side, as one date.
fn single(r: &Reader, i: usize) -> Option<(usize, DateValue)> {
    let mut parts: Vec<Piece> = vec![first_piece(r, i)?];
    let mut zoned = false;
    loop {
        let last = parts.last()?;
        let has_clock = parts.iter().any(|p| p.fields.hour.is_some());
        if has_clock && let Some(end) = times::zone(r, last.end) {
            zoned = true;
            let mut piece = Piece::of(end, Fields::default());
            piece.weak = true;
            parts.push(piece);
            continue;
        }
        if parts.len() >= 6 {
            break;
        }
        match next_piece(r, &parts) {
            Some(piece) => parts.push(piece),
            None => break,
        }
    }
    let end = parts.last()?.end;
    if parts.iter().all(|p| p.weak) {
        return None;
    }
    let mut fields = Fields::default();
    let mut relative: Option<Relative> = None;
    let mut ambiguous = false;
    let mut grain = None;
    let mut last = None;
    for p in &parts {
        fields = fields.or(p.fields);
        ambiguous |= p.ambiguous;
        grain = grain.or(p.grain);
        last = last.or(p.last);
        // Week and day relations of a weekday ("thứ Tư tuần trước"): the coarser one is the period it lies in.
        relative = match (relative, p.relative) {
            (Some(a), Some(b)) => Some(if b.unit > a.unit { b } else { a }),
            (a, b) => a.or(b),
        };
    }
    let last = last.map(|l: Fields| l.or(Fields { day: None, part: fields.part, ..fields }));
    if !fields.possible() || last.is_some_and(|l| !l.possible()) {
        return None;
    }
    // A known year makes any other relation void; so does a full date.
    if fields.year.is_some() {
        relative = None;
    }
    // The last Sunday of March is no weekday of a known week.
    let mixed = fields.weekday.is_some() && fields.day.is_none() && (fields.month.is_some() || fields.year.is_some());
    if mixed || relative.is_some_and(|x| fields.weekday.is_some() && x.unit > Grain::Week) {
        return None;
    }
    let grain = grain.or(fields.grain()).or(relative.map(|x| x.unit))?;
    // A relation to another day is only kept where no day is stated.
    if fields.day.is_some() && relative.is_some_and(|x| x.unit <= Grain::Week) {
        relative = None;
    }
    Some((end, DateValue { last, relative, ambiguous, zoned, ..DateValue::of(fields, grain) }))
}

fn first_piece(r: &Reader, i: usize) -> Option<Piece> {
    let w = r.at(i);
    if w.is_empty() {
        return None;
    }
    if let Some(p) = times::clock(r, i) {
        return Some(p);
    }
    if let Some(p) = day_part(r, i) {
        return Some(p);
    }
    if let Some(p) = pieces::weekday(r, i) {
        return Some(p);
    }
    core_piece(r, i)
}

/// A date without weekday, clock or part of day.
fn core_piece(r: &Reader, i: usize) -> Option<Piece> {
    days::day(r, i)
        .or_else(|| period(r, i))
        .or_else(|| pieces::month(r, i))
        .or_else(|| pieces::named_day(r, i))
        .or_else(|| super::relative::counted(r, i))
        .or_else(|| pieces::which_unit(r, i))
}

/// `tối qua`, `sáng nay`, `last night`, `this morning`, `tonight` by themselves; a bare part of day only beside a date.
fn day_part(r: &Reader, i: usize) -> Option<Piece> {
    if r.at(i) == "tonight" {
        let mut p = Piece::relative(i + 1, Relative::new(Anchor::Published, 0, Grain::Day));
        p.fields.part = Some(PartOfDay::Evening);
        return Some(p);
    }
    if matches!(r.at(i), "this" | "last" | "yesterday" | "tomorrow")
        && let Some((end, part)) = r.find(i + 1, &times::EN_PARTS).filter(|_| r.joined(i + 1))
    {
        let offset = match r.at(i) {
            "this" => 0,
            "tomorrow" => 1,
            _ => -1,
        };
        let mut p = Piece::relative(end, Relative::new(Anchor::Published, offset, Grain::Day));
        p.fields.part = Some(part);
        return Some(p);
    }
    let at = i + usize::from(matches!(r.at(i), "the") && r.joined(i + 1));
    let mut p = times::part(r, at)?;
    if let Some(offset) = times::part_day(r.word(p.end)) {
        p.end += 1;
        p.relative = Some(Relative::new(Anchor::Published, offset, Grain::Day));
    } else {
        p.weak = true;
    }
    Some(p)
}

/// The piece that goes on with the date, past a connecting word.
fn next_piece(r: &Reader, parts: &[Piece]) -> Option<Piece> {
    let last = parts.last()?;
    let has = |f: fn(&Fields) -> bool| parts.iter().any(|p| f(&p.fields));
    let mut merged = Fields::default();
    for p in parts {
        merged = merged.or(p.fields);
    }
    let ranged = parts.iter().any(|p| p.last.is_some());
    let end = last.end;
    let mut at = end;
    let mut comma = false;
    let mut paren = false;
    match r.word(at) {
        "," | "|" => {
            comma = true;
            at += 1;
        }
        "-" | "–" if has(|f| f.day.is_some()) && !r.glued(at) => {
            comma = true;
            at += 1;
        }
        "(" => {
            paren = true;
            at += 1;
        }
        _ => {}
    }
    loop {
        match r.word(at) {
            "lúc" | "vào" | "at" | "on" | "of" | "the" | "in" => at += 1,
            "ngày" if r.word(at + 1) == "thứ" => at += 1,
            _ => break,
        }
        if at > end + 3 {
            return None;
        }
    }
    if !r.joined(at) {
        return None;
    }
    let mut next = first_piece(r, at)?;
    let coarse_first = merged.hour.is_none() && merged.part.is_none() && merged.weekday.is_none();
    if !merged.disjoint(&next.fields)
        || (ranged && next.fields.year.is_none() && next.relative.is_none())
        || (ranged && next.fields.month.is_some())
    {
        return None;
    }
    let related = parts.iter().any(|p| p.relative.is_some());
    if next.relative.is_some() && related && !(next.fields == Fields::default() && merged.weekday.is_some()) {
        return None;
    }
    // An own year, month or day decides what may be added: "ngày 17/9" + "năm 2023", not "năm 2020" + "tháng 9".
    let finer = next.fields.grain().or(next.relative.map(|x| x.unit)).unwrap_or(Grain::Day);
    let have = Fields { weekday: None, ..merged }.grain();
    let clock_after = next.fields.hour.is_some()
        && (merged.day.is_some() || parts.iter().any(|p| p.relative.is_some_and(|x| x.unit == Grain::Day)));
    let part_after = next.fields.part.is_some() && !next.weak && related;
    if coarse_first && !clock_after && !part_after {
        match have {
            Some(h) if finer <= h => return None,
            None if !related => {}
            None
                // "tuần trước" takes nothing finer, "hôm nay buổi chiều" a part of day.
                if !(next.fields.part.is_some() || next.fields.hour.is_some()) => {
                    return None;
                }
            _ => {}
        }
        // "tháng 9" + "hai năm trước" are two things unless nothing stands between.
        if (comma || paren) && next.fields.weekday.is_none() {
            return None;
        }
        if next.fields.weekday.is_some() && !(comma || paren) {
            return None;
        }
        if next.last.is_some() {
            return None;
        }
    }
    if next.fields.hour.is_some() && !clock_after && (comma || paren || merged.day.is_none()) {
        return None;
    }
    if comma
        && !(merged.weekday.is_some()
            || clock_after
            || next.fields.weekday.is_some()
            || merged.hour.is_some() && next.fields.day.is_some())
    {
        return None;
    }
    if next.weak
        && next.fields.part.is_some()
        && next.fields.weekday.is_none()
        && !(related || merged.day.is_some() || merged.weekday.is_some())
    {
        return None;
    }
    // A part of day after a date needs to be said as one: "hôm nay buổi chiều", "Monday evening".
    if next.weak && next.fields.part.is_some() && !related && merged.weekday.is_none() && r.at(at) != "buổi" {
        return None;
    }
    if paren {
        if r.word(next.end) != ")" || merged.weekday.is_none() && merged.part.is_none() && !related {
            return None;
        }
        next.end += 1;
    }
    Some(next)
}
