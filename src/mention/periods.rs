//! Years and what is made of them: quarters, seasons, halves, decades, centuries, spans of years.

use super::numerals::lookup;
use super::pieces::{Piece, counts_something, plausible_year, year_at};
use super::reader::Reader;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Fields, Grain, Relative};

/// A piece of a year's size or more, or a named part of a year.
pub fn period(r: &Reader, i: usize) -> Option<Piece> {
    decade(r, i)
        .or_else(|| century(r, i))
        .or_else(|| quarter(r, i))
        .or_else(|| half(r, i))
        .or_else(|| season(r, i))
        .or_else(|| year(r, i))
}

fn year_fields(year: i16) -> Fields {
    Fields { year: Some(year), ..Fields::default() }
}

/// `năm 1993`, `giai đoạn 1992-1994`, `in 2005`, `2019-2020`, `(2020)`.
fn year(r: &Reader, i: usize) -> Option<Piece> {
    if r.at(i) == "năm" {
        if matches!(r.previous(i), "mỗi" | "hằng" | "hàng") {
            return None;
        }
        let y =
            r.small(i + 1).filter(|_| r.joined(i + 1) && r.raw(i + 1).len() >= 3 && !r.raw(i + 1).starts_with('0'))?;
        if !(100..=2200).contains(&y) || (r.raw(i + 1).len() == 3 && counts_something(r, i + 1)) {
            return None;
        }
        if let Some((end, last)) = second_year(r, i + 2, y) {
            return Some(Piece { last: Some(year_fields(last)), ..Piece::of(end, year_fields(y)) });
        }
        return Some(Piece::of(i + 2, year_fields(y)));
    }
    if matches!(r.at(i), "giai" | "thời" | "mùa" | "niên")
        && matches!(r.word(i + 1), "đoạn" | "kỳ" | "kì" | "giải" | "khóa")
    {
        let y = year_at(r, i + 2).filter(|_| r.joined(i + 2))?;
        let (end, last) = second_year(r, i + 3, y)?;
        return Some(Piece { last: Some(year_fields(last)), ..Piece::of(end, year_fields(y)) });
    }
    let y = year_at(r, i)?;
    let before = r.previous(i);
    if r.glued(i) && !matches!(before, "(" | "'" | "\"" | "“") {
        return None;
    }
    if let Some((end, last)) = second_year(r, i + 1, y).filter(|_| plausible_year(y)) {
        return (!counts_something(r, end - 1))
            .then(|| Piece { last: Some(year_fields(last)), ..Piece::of(end, year_fields(y)) });
    }
    if !plausible_year(y)
        || r.glued(i + 1) && (r.is_word(i + 1) || matches!(r.at(i + 1), "/" | "-" | "%" | ":" | "$" | "+"))
    {
        return None;
    }
    let told = match r.language {
        Language::Vietnamese => matches!(before, "từ" | "vào" | "trong" | "đến" | "sau" | "trước" | "kể"),
        Language::English => en::calendar::BEFORE_YEAR.contains(&before),
    } || (before == "(" && r.word(i + 1) == ")")
        || (!r.joined(i) && r.word(i + 1).is_empty());
    let counted = counts_something(r, i)
        || r.joined(i + 1)
            && r.find(i + 1, &super::pieces::UNITS).is_some_and(|(e, _)| e > i + 1 && r.at(i + 1) != "năm");
    (told && !counted).then(|| Piece::of(i + 1, year_fields(y)))
}

/// `-1994`, `–20`, `đến năm 1994` after a year.
fn second_year(r: &Reader, i: usize, first: i16) -> Option<(usize, i16)> {
    if r.dash(i) && r.joined(i + 1) {
        let same_gap = r.glued(i) == r.glued(i + 1);
        if let Some(y) = year_at(r, i + 1).filter(|y| *y > first && *y - first <= 200 && same_gap) {
            return Some((i + 2, y));
        }
        if let Some(y) = r.small(i + 1).filter(|y| {
            r.raw(i + 1).len() == 2 && r.glued(i + 1) && r.glued(i) && (1..=5).contains(&(*y - first % 100))
        }) {
            let runs_on = matches!(r.word(i + 2), "-" | "/") && r.glued(i + 2);
            return (!runs_on && y > 12).then_some((i + 2, first / 100 * 100 + y));
        }
    }
    // between 2019 and 2021, từ 2019 đến 2021
    let before = i.checked_sub(1).map_or("", |k| r.previous(k));
    let joint =
        matches!((before, r.word(i)), ("between", "and") | ("giữa", "và") | ("from", "to") | ("từ", "đến" | "tới"));
    let y = year_at(r, i + 1).filter(|y| joint && r.joined(i + 1) && *y > first && plausible_year(*y))?;
    (!r.joined(i + 2) || !counts_something(r, i + 1)).then_some((i + 2, y))
}

/// `thập niên 1990`, `thập niên 90`, `những năm 1990`, `the 1990s`, `the 90s`.
fn decade(r: &Reader, i: usize) -> Option<Piece> {
    let of_two = |y: i16| if y >= 30 { 1900 + y } else { 2000 + y };
    let read = |k: usize| -> Option<i16> {
        let n = r.small(k).filter(|_| r.joined(k))?;
        match r.raw(k).len() {
            4 if n % 10 == 0 && (1000..2200).contains(&n) => Some(n),
            2 if n % 10 == 0 => Some(of_two(n)),
            _ => None,
        }
    };
    let start = r
        .phrase(i, "thập niên")
        .or_else(|| r.phrase(i, "thập kỷ"))
        .or_else(|| r.phrase(i, "thập kỉ"))
        .or_else(|| r.phrase(i, "những năm"))
        .or_else(|| r.phrase(i, "các năm"));
    if let Some(at) = start {
        let at = at + usize::from(r.word(at) == "năm");
        let year = read(at)?;
        // những năm 1990-1995 are years.
        if r.dash(at + 1) {
            return None;
        }
        return Some(Piece { grain: Some(Grain::Decade), ..Piece::of(at + 1, year_fields(year)) });
    }
    let at = i + usize::from(r.at(i) == "the");
    let n = r.small(at).filter(|_| at == i || r.joined(at))?;
    let s = if matches!(r.word(at + 1), "'" | "’") && r.glued(at + 1) { at + 2 } else { at + 1 };
    if r.word(s) != "s" || !r.glued(s) {
        return None;
    }
    let year = match r.raw(at).len() {
        4 if n % 10 == 0 && (1000..2200).contains(&n) => n,
        2 if n % 10 == 0 && at > i => of_two(n),
        _ => return None,
    };
    Some(Piece { grain: Some(Grain::Decade), ..Piece::of(s + 1, year_fields(year)) })
}

/// `thế kỷ 20`, `thế kỷ XIX`, `the 19th century`: from year 1901 on.
fn century(r: &Reader, i: usize) -> Option<Piece> {
    let (end, n) = if r.at(i) == "thế" && matches!(r.word(i + 1), "kỷ" | "kỉ") {
        let n = r.small(i + 2).or_else(|| lookup(vi::calendar::ROMAN, r.word(i + 2)))?;
        (i + 3, n)
    } else {
        let at = i + usize::from(r.at(i) == "the");
        if let Some(n) = r.small(at) {
            let suffix = matches!(r.word(at + 1), "st" | "nd" | "rd" | "th") && r.glued(at + 1);
            (suffix && r.word(at + 2) == "century").then_some((at + 3, n))?
        } else {
            let n = lookup(en::numbers::ORDINALS, r.at(at))?;
            (r.word(at + 1) == "century" && n < 30).then_some((at + 2, n as i16))?
        }
    };
    if !(1..=21).contains(&n) || !r.joined(end - 1) {
        return None;
    }
    Some(Piece { grain: Some(Grain::Century), ..Piece::of(end, year_fields((n - 1) * 100 + 1)) })
}

/// `quý I/2023`, `quý 3 năm 2023`, `Q3 2023`, `the third quarter of 2023`.
fn quarter(r: &Reader, i: usize) -> Option<Piece> {
    let (at, q) = if r.at(i) == "quý" {
        let q = r.small(i + 1).or_else(|| lookup(vi::calendar::ROMAN, r.word(i + 1))).filter(|_| r.joined(i + 1))?;
        (i + 2, q)
    } else if r.at(i).len() == 2 && r.raw(i).starts_with('Q') {
        (i + 1, r.at(i)[1..].parse().ok()?)
    } else {
        let at = i + usize::from(r.at(i) == "the");
        let q = lookup(en::numbers::ORDINALS, r.at(at))?;
        (r.word(at + 1) == "quarter").then_some((at + 2, q as i16))?
    };
    if !(1..=4).contains(&q) {
        return None;
    }
    let (end, year) = after_year(r, at);
    if year.is_none() && r.at(i) != "quý" && r.at(i) != "the" {
        return None;
    }
    Some(Piece::of(end, Fields { quarter: Some(q as i8), year, ..Fields::default() }))
}

/// The year after a part of a year: `/2023`, ` năm 2023`, ` of 2023`, ` 2023`.
fn after_year(r: &Reader, at: usize) -> (usize, Option<i16>) {
    let step = usize::from(matches!(r.word(at), "/" | "năm" | "of" | "," | "-"));
    match year_at(r, at + step).filter(|y| r.joined(at + step) && plausible_year(*y)) {
        Some(year) => (at + step + 1, Some(year)),
        None => (at, None),
    }
}

/// `nửa đầu năm 2023`, `6 tháng đầu năm`, `the first half of 2023`.
fn half(r: &Reader, i: usize) -> Option<Piece> {
    let (end, half) = [
        ("nửa đầu năm", 1),
        ("nửa cuối năm", 2),
        ("6 tháng đầu năm", 1),
        ("sáu tháng đầu năm", 1),
        ("6 tháng cuối năm", 2),
        ("sáu tháng cuối năm", 2),
        ("the first half of", 1),
        ("first half of", 1),
        ("the second half of", 2),
        ("second half of", 2),
    ]
    .into_iter()
    .find_map(|(p, h)| r.phrase(i, p).map(|e| (e, h)))?;
    let year = year_at(r, end).filter(|y| r.joined(end) && plausible_year(*y));
    let english = r.at(end - 1) == "of";
    if english && year.is_none() {
        return None;
    }
    let mut piece =
        Piece::of(end + usize::from(year.is_some()), Fields { half: Some(half), year, ..Fields::default() });
    if year.is_none() {
        let (end, offset) = match r.word(end) {
            "nay" => (end + 1, 0),
            "ngoái" => (end + 1, -1),
            _ => (end, 0),
        };
        piece.end = end;
        piece.relative = Some(Relative::new(Anchor::Published, offset, Grain::Year));
    }
    Some(piece)
}

/// `mùa hè 1992`, `mùa thu năm ngoái`, `the summer of 1992`: only with its year.
fn season(r: &Reader, i: usize) -> Option<Piece> {
    let mut at = i;
    at += usize::from(r.at(at) == "the");
    at += usize::from(r.word(at) == "mùa" || (at == i && r.at(at) == "mùa"));
    let season = lookup(vi::calendar::SEASONS, r.at(at)).or_else(|| lookup(en::calendar::SEASONS, r.at(at)))?;
    if at > i && !r.joined(at) {
        return None;
    }
    let vietnamese = lookup(vi::calendar::SEASONS, r.at(at)).is_some();
    if vietnamese && at == i && r.at(i) != "hè" {
        return None;
    }
    let (end, year) = after_year(r, at + 1);
    let fields = Fields { season: Some(season), year, ..Fields::default() };
    if year.is_some() {
        return Some(Piece::of(end, fields));
    }
    let next = super::pieces::which_unit(r, at + 1).filter(|_| r.joined(at + 1));
    let relative = next.as_ref().and_then(|p| p.relative).filter(|x| x.unit == Grain::Year)?;
    Some(Piece { relative: Some(relative), ..Piece::of(next?.end, fields) })
}
