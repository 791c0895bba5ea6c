//! Days as they are written in words and digits: `ngày 11 tháng 9 năm 1992`, `18 September 2023`, `18 và 19/9`, `ngày 21`.

use super::months::{en_month, finish_month, vi_month};
use super::numerals::{lookup, numeral};
use super::numeric::numeric;
use super::pieces::{
    Piece, UNITS, after_day_words, after_one, is_one, short_year, shortened_year, vietnamese, year_at,
};
use super::reader::Reader;
use super::times;
use super::told_days::{suffixed, uncapitalised, with_time, worded_day};
use super::years::worded_year;
use crate::language::{en, vi};
use crate::value::date::{Anchor, Fields, Grain, PartOfDay, Relative};

/// A day with its month, in every notation, and after `ngày` one without.
pub fn day(r: &Reader, i: usize) -> Option<Piece> {
    let at = after_day_words(r, i);
    if at > i && !r.joined(at) {
        return None;
    }
    let told = at > i || after_one(r, i, vi::dates::TOLD_BEFORE);
    let named = |r: &Reader, at| named(r, at, told);
    let piece = numeric(r, at, told, false)
        .or_else(|| named(r, at))
        .or_else(|| if at == i { month_first(r, at).or_else(|| year_first(r, at)) } else { None })
        .or_else(|| several(r, at, told))
        .or_else(|| if at > i || told { bare(r, i, at) } else { None })
        .or_else(|| with_time(r, i))?;
    // The number of the lunar calendar in a text of the Gregorian one: mùng 3 tháng 3 is told by its year.
    let counted = vi::dates::LUNAR_COUNTS.contains(&r.at(at.wrapping_sub(1))) && at > i;
    let ambiguous = piece.ambiguous || counted && piece.fields.year.is_none();
    let possible = piece.impossible || piece.fields.possible() && piece.last.is_none_or(|l| l.possible());
    possible.then(|| nearest(r, i, Piece { ambiguous, ..piece }))
}

/// Last 14 July, next May 5: the nearest that way.
fn nearest(r: &Reader, i: usize, piece: Piece) -> Piece {
    let day = piece.fields.month.is_some() && piece.fields.year.is_none() && piece.last.is_none();
    let offset = lookup(en::calendar::NEAREST, r.previous(i)).filter(|_| day && !vietnamese(r));
    let relative = offset.map(|offset| Relative::new(Anchor::Published, offset, Grain::Month));
    Piece { relative: relative.or(piece.relative), ..piece }
}

pub fn day_of(n: i16) -> Option<i8> {
    (1..=31).contains(&n).then_some(n as i8)
}

/// `11 tháng 9 năm 1992`, `17 September 2023`, `17th of September`, `23/Sep/2020`, `31-Oct-74`, `second of August`.
fn named(r: &Reader, i: usize, told: bool) -> Option<Piece> {
    if told && let Some(piece) = broken(r, i) {
        return Some(piece);
    }
    let (at, day) = day_number(r, i).or_else(|| worded_day(r, i))?;
    if vi::calendar::MONTH.contains(&r.word(at)) {
        let (end, month) = vi_month(r, at + 1)?;
        // "9 tháng 5 ngày" is a length.
        if is_one(r, end, vi::dates::DAY) && r.is_number(at + 1) && !r.is_number(end + 1) {
            return None;
        }
        let piece = finish_month(r, end, Fields { day: Some(day), month: Some(month), ..Fields::default() });
        return Some(Piece { impossible: !piece.fields.possible(), ..piece });
    }
    let mut at = at;
    at += usize::from(is_one(r, at, en::dates::DAY_WORD) && r.word(at + 1) == "of");
    at += usize::from(r.word(at) == "of" || (r.dash(at) || r.word(at) == "/") && r.glued(at));
    let (end, month, _) = en_month(r, at).filter(|_| r.joined(at))?;
    Some(with_year(r, end, Fields { day: Some(day), month: Some(month), ..Fields::default() }))
}

/// `ngày 45 tháng 3`, `ngày 5 tháng 13`: a day that no calendar has.
fn broken(r: &Reader, i: usize) -> Option<Piece> {
    let day = r.small(i).filter(|d| r.raw(i).len() <= 2 && *d < 100)?;
    let month = r.small(i + 2).filter(|m| r.raw(i + 2).len() <= 2 && *m < 100)?;
    let wrong = day_of(day).is_none() || super::pieces::month_of(month).is_none();
    if !wrong || !is_one(r, i + 1, vi::calendar::MONTH) || !r.joined(i + 2) {
        return None;
    }
    let fields = Fields { day: Some(day as i8), month: Some(month as i8), ..Fields::default() };
    Some(Piece { impossible: true, relative: None, ..finish_month(r, i + 3, fields) })
}

/// Takes the year after an English day: ` 2023`, `, 2023`, `-2023`, `/2020`, `of 1995`, `-74`, `nineteen ninety`.
pub fn with_year(r: &Reader, end: usize, mut fields: Fields) -> Piece {
    if let Some((e, year)) = shortened_year(r, end) {
        fields.year = Some(year);
        return Piece { ambiguous: true, impossible: !fields.possible(), ..Piece::of(e, fields) };
    }
    let glued = r.glued(end) && (r.dash(end) || r.word(end) == "/");
    let marked = glued || is_one(r, end, &[",", "of", "in"]);
    let at = end + usize::from(marked);
    let mut piece = Piece::of(end, fields);
    if let Some(year) = year_at(r, at).filter(|_| r.joined(at)) {
        fields.year = Some(year);
        piece.end = at + 1;
    } else if let Some((year, _)) = short_year(r, at).filter(|_| glued && r.glued(at)) {
        fields.year = Some(year);
        piece = Piece { end: at + 1, ambiguous: true, ..piece };
    } else if let Some((e, year)) = worded_year(r, end).filter(|_| r.joined(end)) {
        fields.year = Some(year);
        piece.end = e;
    }
    Piece { fields, impossible: !fields.possible(), ..piece }
}

/// `17`, `17th`, `seventeenth`, `twenty-second`; not part of a longer number.
pub fn day_number(r: &Reader, i: usize) -> Option<(usize, i8)> {
    if r.is_number(i) {
        let n = r.small(i).filter(|_| r.raw(i).len() <= 2).and_then(day_of)?;
        if i > 0 && r.glued(i) && matches!(r.at(i - 1), "/" | "." | "," | ":" | "$") {
            return None;
        }
        let th = is_one(r, i + 1, &en::numbers::ORDINAL_ENDINGS) && r.glued(i + 1);
        return Some((i + 1 + usize::from(th), n));
    }
    let worded = lookup(en::numbers::ORDINALS, r.at(i)).is_some()
        || lookup(en::numbers::TENS, r.at(i)).is_some()
        || lookup(en::numbers::ONES, r.at(i)).is_some();
    if vietnamese(r) || !worded {
        return None;
    }
    if let Some(n) = lookup(en::numbers::ORDINALS, r.at(i)) {
        return Some((i + 1, day_of(i16::try_from(n).ok()?)?));
    }
    // Two words, as in "May twenty-nine": a single one counts something ("in May two people").
    let n = numeral(r, i).filter(|n| n.scale == 1 && n.end > i + 1)?;
    Some((n.end, day_of(n.value.to_string().parse().ok()?)?))
}

/// `September 18`, `Sept. 17, 2023`, `September 18 and 19`, `March third`, `Nov/2`, `Tháng Mười Hai 29, 2013`.
fn month_first(r: &Reader, i: usize) -> Option<Piece> {
    let told = vi::calendar::MONTH.contains(&r.at(i));
    let (at, month) = if told {
        vi_month(r, i + 1)?
    } else {
        let (at, month) = en_month(r, i).map(|(at, month, _)| (at, month)).or_else(|| uncapitalised(r, i))?;
        let mark = r.word(at) == "/" && r.glued(at) && r.glued(at + 1) || r.word(at) == "," && suffixed(r, at + 1);
        (at + usize::from(mark || is_one(r, at, en::calendar::THE)), month)
    };
    if !r.joined(at) {
        return None;
    }
    let marked = r.word(at - 1) == "/" && r.glued(at);
    let (mut end, day) = if marked { (at + 1, r.small(at).and_then(day_of)?) } else { day_number(r, at)? };
    // "tháng 9, 20 người" and "May 20 people": a bare number must end there.
    let goes_on = is_one(r, end, en::dates::GOES_ON) || is_one(r, end, en::dates::RANGE);
    let worded = !r.is_number(at) && (r.is_word(end) && !goes_on || r.dash(end));
    let unit = r.joined(end) && r.find(end, &UNITS).is_some() || is_one(r, end, en::dates::COUNTS);
    let unit = unit || worded && worded_year(r, end).is_none() && times::clock(r, end).is_none();
    let clock = is_one(r, end, &["/", ":"]) && r.glued(end) && r.glued(end + 1);
    if unit || clock || r.is_number(end) && r.glued(end) {
        return None;
    }
    let mut fields = Fields { day: Some(day), month: Some(month), ..Fields::default() };
    let mut last = None;
    let joint = is_one(r, end, en::dates::RANGE) || r.word(end) == "or" || r.dash(end);
    let the = usize::from(is_one(r, end + 1, en::calendar::THE));
    if joint
        && !told
        && let Some((e, second)) = day_number(r, end + 1 + the).filter(|_| r.joined(end + 1 + the))
        && second > day
        && !(r.joined(e) && (r.find(e, &UNITS).is_some() || r.is_word(e) && !is_one(r, e, en::dates::GOES_ON)))
    {
        last = Some(second);
        end = e;
    }
    let comma = end + usize::from(is_one(r, end, &[",", "of"]));
    if let Some(year) = year_at(r, comma).filter(|_| r.joined(comma) && (comma > end || !told)) {
        fields.year = Some(year);
        end = comma + 1;
    } else if told {
        return None;
    } else if let Some((e, year)) = worded_year(r, end).filter(|_| r.joined(end)) {
        fields.year = Some(year);
        end = e;
    }
    let last = last.map(|d| Fields { day: Some(d), ..fields });
    Some(Piece { last, impossible: !fields.possible(), ..Piece::of(end, fields) })
}

/// `2019/aug/01`, `2020/Sep/23`.
fn year_first(r: &Reader, i: usize) -> Option<Piece> {
    let year = year_at(r, i)?;
    let mark = |k: usize| (r.word(k) == "/" || r.dash(k)) && r.glued(k) && r.glued(k + 1);
    if !mark(i + 1) || !mark(i + 3) {
        return None;
    }
    // The day stands behind the month or before it.
    let at = if r.is_number(i + 2) { i + 4 } else { i + 2 };
    let (end, month, _) = en_month(r, at)?;
    let day = r.small(2 * i + 6 - at).and_then(day_of)?;
    // Sep. as it may be shortened stands last.
    if end != at + 1 && at == i + 2 {
        return None;
    }
    Some(Piece::of(
        end.max(i + 5),
        Fields { year: Some(year), month: Some(month), day: Some(day), ..Fields::default() },
    ))
}

/// `7-18/11`, `18 và 19/9`, `17, 18, 19/9`, `12–14 September 2022`, `đêm 12 rạng sáng 13/9`: days that share a month.
fn several(r: &Reader, i: usize, told: bool) -> Option<Piece> {
    const MOST: usize = 6;
    let (mut at, first) = day_number(r, i)?;
    let mut previous = first;
    for _ in 0..MOST {
        let dawn = vi::dates::OVERNIGHT.iter().any(|p| told && r.phrase(at, p).is_some());
        let joint = if dawn {
            at + 2
        } else if r.dash(at) || is_one(r, at, vi::calendar::BETWEEN_DAYS) || is_one(r, at, en::calendar::BETWEEN_DAYS) {
            at + 1
        } else {
            return None;
        };
        let next = joint + usize::from(is_one(r, joint, vi::dates::DAY) || is_one(r, joint, en::calendar::THE));
        if !r.joined(joint) || !r.joined(next) {
            return None;
        }
        // "từ 12 đến ngày 14/9" shares a month too, and behind a word so does "18 và 19-9"; "1-2-3" is nothing.
        let chained = told || r.is_word(next - 1);
        let last = numeric(r, next, chained, true).or_else(|| named(r, next, false));
        if let Some(last) = last.filter(|p| p.fields.day.is_some() && p.exchanged.is_none() && !p.impossible) {
            let day = last.fields.day?;
            if first >= day {
                return None;
            }
            let mut piece = Piece::of(last.end, Fields { day: Some(first), ..last.fields });
            // đêm 12 rạng sáng 13/9 and đêm 12 bước sang ngày 13/9 end at dawn.
            piece.last = Some(Fields { part: dawn.then_some(PartOfDay::Dawn), ..last.fields });
            return Some(piece);
        }
        let (end, day) = day_number(r, next)?;
        if day <= previous {
            return None;
        }
        previous = day;
        at = end;
    }
    None
}

/// `ngày 21`, which the paragraph or the day of writing gives a month. Not `ngày 3 lần`, `mỗi ngày 20 người`.
fn bare(r: &Reader, start: usize, at: usize) -> Option<Piece> {
    let day = r.small(at).filter(|_| r.raw(at).len() <= 2).and_then(day_of).filter(|_| at > start)?;
    let next = at + 1;
    let ends = !r.joined(next) || is_one(r, next, &[",", ".", ")", ";", ":"]) && !r.is_number(next + 1);
    let rate = after_one(r, start, vi::dates::RATE_BEFORE);
    let counts = vi::dates::LUNAR_COUNTS.contains(&r.at(at - 1));
    (ends && !rate && !counts).then(|| Piece::of(next, Fields { day: Some(day), ..Fields::default() }))
}
