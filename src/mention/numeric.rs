//! Days in digits: `17/9`, `17/9/2023`, `17-9-2023`, `17.9.2023`, `2023-09-17`; those that cannot be, and those that can be
//! read in two ways.

use super::days::day_of;
use super::pieces::{Piece, after_one, is_one, month_of, plausible_year, short_year, vietnamese, year_at};
use super::reader::Reader;
use crate::language::{Language, en, vi};
use crate::value::date::Fields;

/// The parts of a date in digits, as far as they are there, and the token after them.
struct Digits {
    parts: [i16; 3],
    /// Two or three.
    count: usize,
    end: usize,
}

/// A day in digits at token `i`, or a month (`9/2023`). `told` where a word says that it is a date; `chained` where it goes
/// on from other days (`7-18/11`), which makes a date of `18-11` too.
pub fn numeric(r: &Reader, i: usize, told: bool, chained: bool) -> Option<Piece> {
    if !r.is_number(i) {
        return None;
    }
    if r.raw(i).contains('.') {
        return with_points(r, i, told);
    }
    let first = r.small(i)?;
    let mark = r.word(i + 1);
    let slash = mark == "/";
    if !(slash || r.dash(i + 1)) || !r.glued(i + 1) || !r.glued(i + 2) {
        return None;
    }
    // What runs on before or after is no date: 1-2-3, 133-03-03-2020, 3/4/5/6.
    if !chained && i > 0 && r.glued(i) && matches!(r.at(i - 1), "/" | "-" | "." | "," | ":" | "$" | "_" | "#") {
        return None;
    }
    let second = r.small(i + 2)?;
    let third = (r.word(i + 3) == mark && r.glued(i + 3) && r.glued(i + 4)).then(|| r.small(i + 4)).flatten();
    let end = if third.is_some() { i + 5 } else { i + 3 };
    let runs_on = is_one(r, end, &["/", "-"]) && r.glued(end) && r.is_number(end + 1) && r.glued(end + 1);
    if runs_on || (r.is_word(end) && r.glued(end) && r.word(end) != "t" && year_at(r, end - 1).is_none()) {
        return None;
    }
    if third.is_some() {
        if r.raw(i).len() == 4 {
            let fields =
                Fields { year: Some(first), month: month_of(second), day: third.and_then(day_of), ..Fields::default() };
            let whole = fields.month.is_some() && fields.day.is_some() && (1000..=2200).contains(&first);
            return whole.then(|| Piece { impossible: !fields.possible(), ..Piece::of(end, fields) });
        }
        let (year, doubtful) = short_year(r, i + 4)?;
        // 31-10-74 can be nothing else, 1-2-03 much.
        let sure = slash || told || r.raw(i).len() == 2 && r.raw(i + 2).len() == 2;
        if doubtful && !sure {
            return None;
        }
        let piece = day(r, Digits { parts: [first, second, year], count: 3, end }, slash && !doubtful || told)?;
        return Some(Piece { ambiguous: piece.ambiguous || doubtful, ..piece });
    }
    if r.raw(i + 2).len() == 4 {
        let year = year_at(r, i + 2).filter(|y| plausible_year(*y) || *y > 1800)?;
        let month = month_of(first).filter(|_| slash || told)?;
        return Some(Piece::of(end, Fields { year: Some(year), month: Some(month), ..Fields::default() }));
    }
    if r.raw(i).len() > 2 || r.raw(i + 2).len() > 2 || !(slash || told) {
        return None;
    }
    if !told && !chained && (fraction(r, i, end, first, second) || (first == 24 && second == 7)) {
        return None;
    }
    // ngày 20-21 are two days, ngày 5/13 is none; ngày 31-4 is meant as a day.
    let meant = |p: &Piece| slash || !p.impossible || told && second <= 12;
    day(r, Digits { parts: [first, second, 0], count: 2, end }, told && slash).filter(meant)
}

/// `17.9.2023`, and after `ngày` or between brackets `13.9`, which is a decimal otherwise.
fn with_points(r: &Reader, i: usize, told: bool) -> Option<Piece> {
    let raw = r.raw(i);
    if raw.contains(',') || raw.len() > 10 {
        return None;
    }
    let mut parts = [0; 3];
    let mut count = 0;
    for p in raw.split('.') {
        if count == 3 || count < 2 && p.len() > 2 {
            return None;
        }
        parts[count] = p.parse().ok()?;
        count += 1;
    }
    if count == 3 {
        let full = raw.rsplit('.').next().is_some_and(|y| y.len() == 4);
        return full.then(|| day(r, Digits { parts, count, end: i + 1 }, true)).flatten();
    }
    let bracketed = vietnamese(r) && r.previous(i) == "(" && r.word(i + 1) == ")";
    (told || bracketed).then(|| day(r, Digits { parts, count, end: i + 1 }, true)).flatten()
}

/// A day of two or three numbers. `told` where it must be one, so that what no calendar has is a date gone wrong.
fn day(r: &Reader, digits: Digits, told: bool) -> Option<Piece> {
    let [a, b, year] = digits.parts;
    let fields = |day: i8, month: i8| Fields {
        day: Some(day),
        month: Some(month),
        year: (digits.count == 3).then_some(year),
        ..Fields::default()
    };
    if digits.count == 3 && !(1000..=2200).contains(&year) {
        return None;
    }
    let day_first = day_of(a).zip(month_of(b));
    let month_first = day_of(b).zip(month_of(a)).filter(|_| r.language == Language::English);
    let possible = |f: Option<(i8, i8)>| f.map(|(d, m)| fields(d, m)).filter(Fields::possible);
    // Vietnamese writes the day first. English does one or the other, and is doubtful where both are possible.
    let piece = match (possible(day_first), possible(month_first)) {
        (Some(d), Some(m)) if d != m => Piece { exchanged: Some(m), ambiguous: true, ..Piece::of(digits.end, d) },
        (Some(d), _) | (None, Some(d)) => Piece::of(digits.end, d),
        (None, None) => {
            // 31/2 can only be meant as a day; 48/8/2010 only with its year, ngày 45/3 only with its word.
            let near = day_first.filter(|(d, _)| *d >= 29);
            let (day, month) = near.or_else(|| (told && broken(a, b)).then_some((a as i8, b as i8)))?;
            Piece { impossible: true, ..Piece::of(digits.end, fields(day, month)) }
        }
    };
    Some(piece)
}

/// Numbers that look like a day and a month and are not.
fn broken(a: i16, b: i16) -> bool {
    (1..100).contains(&a) && (1..100).contains(&b) && (a <= 31 || b <= 12)
}

/// Whether the words around `8/9` make a part of a whole of it.
fn fraction(r: &Reader, i: usize, end: usize, first: i16, second: i16) -> bool {
    let simple = matches!((first, second), (1, 2..=5) | (2, 3) | (3, 4)) && !after_one(r, i, vi::dates::DATED_BEFORE);
    let counts = r.is_word(end) && r.joined(end) && !r.capital(end) || !r.joined(i) && r.word(end).is_empty();
    if simple && counts && r.raw(i).len() == 1 && r.raw(i + 2).len() == 1 {
        return true;
    }
    let of = is_one(r, end, vi::dates::PARTED) || is_one(r, end, en::dates::PARTED);
    let before = after_one(r, i, vi::dates::NUMBER_BEFORE) || after_one(r, i, en::dates::NUMBER_BEFORE);
    of && first <= second
        || before && first < second && (second - first <= 2 || first == 1)
        || (r.language == Language::English && first < second && first <= 3 && second <= 4)
}
