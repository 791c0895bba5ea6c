//! Days as they are written: `17/9`, `ngày 11 tháng 9 năm 1992`, `18 September 2023`, `18 và 19/9`.

use super::pieces::{Piece, UNITS, en_month, finish_month, plausible_year, vi_month, year_at};
use super::reader::Reader;
use crate::language::Language;
use crate::value::date::Fields;

/// A day with its month, in every notation.
pub fn day(r: &Reader, i: usize) -> Option<Piece> {
    let mut at = i;
    let mut told = false;
    while matches!(r.at(at), "ngày" | "hôm" | "mùng" | "mồng") && (at == i || r.joined(at)) {
        told = true;
        at += 1;
    }
    if at > i && !r.joined(at) {
        return None;
    }
    let told = told || matches!(r.previous(i), "sáng" | "chiều" | "tối" | "đêm" | "trưa");
    let piece = numeric(r, at, told, false)
        .or_else(|| named(r, at))
        .or_else(|| if at == i { month_first(r, at) } else { None })
        .or_else(|| several(r, at, told))?;
    (piece.fields.possible() && piece.last.is_none_or(|l| l.possible())).then_some(piece)
}

fn day_of(n: i16) -> Option<i8> {
    (1..=31).contains(&n).then_some(n as i8)
}

pub fn month_of(n: i16) -> Option<i8> {
    (1..=12).contains(&n).then_some(n as i8)
}

/// A year at token `i`; two digits are of the century around 2000, and doubtful.
fn short_year(r: &Reader, i: usize) -> Option<(i16, bool)> {
    if let Some(y) = year_at(r, i) {
        return Some((y, false));
    }
    let y = r.small(i).filter(|_| r.raw(i).len() == 2)?;
    Some((if y <= 50 { 2000 + y } else { 1900 + y }, true))
}

/// `17/9`, `17/9/2023`, `17-9-2023`, `17.9.2023`, `2023-09-17`, `9/2023`, and after `ngày` also `17-9` and `17.9`.
/// `chained` where it goes on from other days (`7-18/11`).
fn numeric(r: &Reader, i: usize, told: bool, chained: bool) -> Option<Piece> {
    if !r.is_number(i) {
        return None;
    }
    let mut parts: [i16; 3] = [0; 3];
    if r.raw(i).contains('.') {
        let raw = r.raw(i);
        let count = raw.split('.').count();
        if raw.contains(',')
            || !(2..=3).contains(&count)
            || raw.split('.').take(2).any(|p| p.len() > 2)
            || raw.len() > 10
        {
            return None;
        }
        for (slot, p) in parts.iter_mut().zip(raw.split('.')) {
            *slot = p.parse().ok()?;
        }
        if count == 3 {
            let year = raw.rsplit('.').next()?;
            return if year.len() == 4 { full(r, i + 1, parts[0], parts[1], parts[2], false) } else { None };
        }
        // 13.9 is a decimal unless "ngày" or "hôm" stands before it; then a year may follow after a slash.
        let alone = r.language == Language::Vietnamese && r.previous(i) == "(" && r.word(i + 1) == ")";
        let told = told || alone;
        return if told && raw.split('.').nth(1).is_some_and(|m| m.len() <= 2) {
            partial(r, i + 1, parts[0], parts[1], told)
        } else {
            None
        };
    }
    let first = r.small(i)?;
    let mark = r.word(i + 1);
    let slash = mark == "/";
    if !(slash || r.dash(i + 1)) || !r.glued(i + 1) || !r.glued(i + 2) {
        return None;
    }
    // What runs on before or after is no date: 1-2-3, 133-03-03-2020, 3/4/5/6.
    if !chained && i > 0 && r.glued(i) && matches!(r.at(i - 1), "/" | "-" | "." | "," | ":" | "$") {
        return None;
    }
    let second = r.small(i + 2)?;
    let third = if r.word(i + 3) == mark && r.glued(i + 3) && r.glued(i + 4) && r.is_number(i + 4) {
        r.small(i + 4)
    } else {
        None
    };
    let end = if third.is_some() { i + 5 } else { i + 3 };
    if (matches!(r.word(end), "/" | "-") && r.glued(end) && r.is_number(end + 1) && r.glued(end + 1))
        || (r.is_word(end) && r.glued(end) && r.word(end) != "t")
    {
        return None;
    }
    if let Some(third) = third {
        if r.raw(i).len() == 4 {
            let fields = Fields { year: Some(first), month: month_of(second), day: day_of(third), ..Fields::default() };
            return (fields.month.is_some() && fields.day.is_some() && (1000..=2200).contains(&first))
                .then(|| Piece::of(end, fields));
        }
        let (year, doubtful) = short_year(r, i + 4)?;
        if doubtful && !slash && !told {
            return None;
        }
        return full(r, end, first, second, year, doubtful);
    }
    if r.raw(i + 2).len() == 4 {
        let year = year_at(r, i + 2).filter(|y| plausible_year(*y) || *y > 1800)?;
        let month = month_of(first).filter(|_| slash || told)?;
        return Some(Piece::of(end, Fields { year: Some(year), month: Some(month), ..Fields::default() }));
    }
    if r.raw(i).len() > 2 || r.raw(i + 2).len() > 2 || !(slash || told) {
        return None;
    }
    if !told && (fraction(r, i, end, first, second) || (first == 24 && second == 7)) {
        return None;
    }
    partial(r, end, first, second, told)
}

/// Whether the words around `8/9` make a part of a whole of it.
fn fraction(r: &Reader, i: usize, end: usize, first: i16, second: i16) -> bool {
    let after = r.word(end);
    let of = matches!(
        after,
        "số" | "dân"
            | "diện"
            | "tổng"
            | "quãng"
            | "người"
            | "giải"
            | "thành"
            | "nghị"
            | "phiếu"
            | "trận"
            | "tỉnh"
            | "xã"
            | "huyện"
            | "hộ"
            | "ca"
            | "học"
            | "chặng"
            | "lãnh"
            | "lượng"
            | "nhu"
            | "trong"
            | "of"
            | "chiều"
            | "thời"
            | "ghế"
            | "mile"
            | "đội"
            | "nước"
    );
    const DATED: &[&str] = &[
        "từ", "đến", "tới", "hôm", "vào", "sáng", "chiều", "tối", "đêm", "trưa", "(", "sau", "trước", "và", ",", "-",
        "–", "qua", "hết", "là",
    ];
    let simple = matches!((first, second), (1, 2..=5) | (2, 3) | (3, 4)) && !DATED.contains(&r.previous(i));
    let counts = r.is_word(end) && r.joined(end) && !r.capital(end) || !r.joined(i) && r.word(end).is_empty();
    if simple && counts && r.raw(i).len() == 1 && r.raw(i + 2).len() == 1 {
        return true;
    }
    let before = matches!(
        r.previous(i),
        "khoảng" | "gần" | "hơn" | "chiếm" | "bằng" | "đạt" | "tỷ" | "thắng" | "about" | "nearly" | "some" | "còn"
    );
    of && first <= second
        || before && first < second && (second - first <= 2 || first == 1)
        || (r.language == Language::English && first < second && first <= 3 && second <= 4)
}

/// Day and month of two numbers, by the language's order.
fn partial(r: &Reader, end: usize, a: i16, b: i16, told: bool) -> Option<Piece> {
    let (day, month, ambiguous) = order(r, a, b, told)?;
    let mut piece = Piece::of(end, Fields { day: Some(day), month: Some(month), ..Fields::default() });
    piece.ambiguous = ambiguous;
    // 17/9 năm 2023, 17/9 năm ngoái is the work of the pieces that follow.
    Some(piece)
}

fn full(r: &Reader, end: usize, a: i16, b: i16, year: i16, doubtful: bool) -> Option<Piece> {
    let (day, month, ambiguous) = order(r, a, b, false)?;
    let mut piece =
        Piece::of(end, Fields { day: Some(day), month: Some(month), year: Some(year), ..Fields::default() });
    piece.ambiguous = ambiguous || doubtful;
    (1000..=2200).contains(&year).then_some(piece)
}

/// Vietnamese writes the day first. English does one or the other, and is doubtful where both are possible.
fn order(r: &Reader, a: i16, b: i16, told: bool) -> Option<(i8, i8, bool)> {
    let day_first = day_of(a).zip(month_of(b));
    if r.language == Language::Vietnamese || told {
        return day_first.map(|(d, m)| (d, m, false));
    }
    let month_first = day_of(b).zip(month_of(a));
    match (day_first, month_first) {
        (Some((d, m)), Some(_)) => Some((d, m, a != b)),
        (Some((d, m)), None) | (None, Some((d, m))) => Some((d, m, false)),
        (None, None) => None,
    }
}

/// `11 tháng 9 năm 1992`, `17 September 2023`, `17th of September`.
fn named(r: &Reader, i: usize) -> Option<Piece> {
    let (at, day) = day_number(r, i)?;
    if matches!(r.word(at), "tháng" | "thg") {
        let (end, month) = vi_month(r, at + 1)?;
        // "9 tháng 5 ngày" is a length.
        if r.word(end) == "ngày" && r.is_number(at + 1) && !r.is_number(end + 1) {
            return None;
        }
        return Some(finish_month(r, end, Fields { day: Some(day), month: Some(month), ..Fields::default() }));
    }
    let mut at = at;
    at += usize::from(r.word(at) == "of" || (r.dash(at) && r.glued(at)));
    let (end, month, _) = en_month(r, at).filter(|_| r.joined(at))?;
    let mut fields = Fields { day: Some(day), month: Some(month), ..Fields::default() };
    let comma = end + usize::from(r.word(end) == "," || (r.dash(end) && r.glued(end)));
    let mut stop = end;
    if let Some(year) = year_at(r, comma).filter(|_| r.joined(comma)) {
        fields.year = Some(year);
        stop = comma + 1;
    }
    Some(Piece::of(stop, fields))
}

/// `17`, `17th`; not part of a longer number.
fn day_number(r: &Reader, i: usize) -> Option<(usize, i8)> {
    let n = r.small(i).filter(|_| r.raw(i).len() <= 2).and_then(day_of)?;
    if i > 0 && r.glued(i) && matches!(r.at(i - 1), "/" | "." | "," | ":" | "$") {
        return None;
    }
    let th = matches!(r.word(i + 1), "st" | "nd" | "rd" | "th") && r.glued(i + 1);
    Some((i + 1 + usize::from(th), n))
}

/// `September 18`, `Sept. 17, 2023`, `September 18 and 19`, `Tháng Mười Hai 29, 2013`.
fn month_first(r: &Reader, i: usize) -> Option<Piece> {
    let (at, month) = match r.at(i) {
        "tháng" => vi_month(r, i + 1)?,
        _ => {
            let (at, month, _) = en_month(r, i)?;
            (at + usize::from(r.word(at) == "the" && r.is_number(at + 1)), month)
        }
    };
    if !r.joined(at) {
        return None;
    }
    let (mut end, day) = day_number(r, at)?;
    let vietnamese = r.at(i) == "tháng";
    // "tháng 9, 20 người" and "May 20 people": a bare number must end there.
    let unit = r.joined(end) && r.find(end, &UNITS).is_some()
        || matches!(r.word(end), "%" | "people" | "million" | "per" | "percent");
    if unit || (r.is_number(end) && r.glued(end)) || matches!(r.word(end), "/" | ":") {
        return None;
    }
    let mut fields = Fields { day: Some(day), month: Some(month), ..Fields::default() };
    let mut last = None;
    let joint = matches!(r.word(end), "and" | "to" | "through" | "or") || r.dash(end);
    if joint
        && !vietnamese
        && let Some((e, second)) = day_number(r, end + 1).filter(|_| r.joined(end + 1))
        && second > day
        && !(r.joined(e)
            && (r.find(e, &UNITS).is_some()
                || r.is_word(e)
                    && !matches!(r.word(e), "in" | "at" | "on" | "and" | "the" | "when" | "for" | "with" | "by")))
    {
        last = Some(second);
        end = e;
    }
    let comma = end + usize::from(r.word(end) == ",");
    let year = year_at(r, comma).filter(|_| r.joined(comma) && (comma > end || !vietnamese));
    if let Some(year) = year {
        fields.year = Some(year);
        end = comma + 1;
    } else if vietnamese {
        return None;
    }
    let mut piece = Piece::of(end, fields);
    piece.last = last.map(|d| Fields { day: Some(d), ..fields });
    Some(piece)
}

/// `7-18/11`, `18 và 19/9`, `17, 18, 19/9`, `12–14 September 2022`, `đêm 12 rạng sáng 13/9`: days that share a month.
fn several(r: &Reader, i: usize, told: bool) -> Option<Piece> {
    const MOST: usize = 6;
    let (mut at, first) = day_number(r, i)?;
    let mut previous = first;
    for _ in 0..MOST {
        let joint = match r.word(at) {
            "và" | "đến" | "tới" | "and" | "to" | "," | "hoặc" | "or" => at + 1,
            "rạng" if told => at + 1 + usize::from(r.word(at + 1) == "sáng"),
            _ if r.dash(at) => at + 1,
            _ => return None,
        };
        if !r.joined(joint) {
            return None;
        }
        let next = joint + usize::from(r.word(joint) == "ngày");
        // "từ 12 đến ngày 14/9" shares a month too.
        if let Some(last) =
            numeric(r, next, false, true).or_else(|| named(r, next)).filter(|p| p.fields.day.is_some() && !p.ambiguous)
        {
            let day = last.fields.day?;
            if first >= day {
                return None;
            }
            let mut piece = Piece::of(last.end, Fields { day: Some(first), ..last.fields });
            // đêm 12 rạng sáng 13/9 ends at dawn.
            let dawn = (r.at(next - 1) == "sáng").then_some(crate::value::date::PartOfDay::Dawn);
            piece.last = Some(Fields { part: dawn, ..last.fields });
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
