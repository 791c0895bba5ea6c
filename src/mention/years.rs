//! Years and spans of years: `năm 1993`, `giai đoạn 1992-1994`, `in 2005`, `2019-20`, `nineteen ninety-six`.

use std::sync::LazyLock;

use super::numerals::lookup;
use super::pieces::{Piece, UNITS, counts_something, is_one, plausible_year, year_at};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::Fields;

static YEAR_SPANS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(vi::dates::YEAR_SPANS));
static ERA: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::dates::ERA));
static EN_YEAR: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(en::calendar::YEAR));

/// What joins a year to the one before it.
const OR: &[&str] = &["và", "hoặc", "hay", "and", "or"];

pub fn year_fields(year: i16) -> Fields {
    Fields { year: Some(year), ..Fields::default() }
}

fn span(end: usize, first: i16, last: i16) -> Piece {
    Piece { last: Some(year_fields(last)), ..Piece::of(end, year_fields(first)) }
}

/// A year, or a span of years.
pub fn year(r: &Reader, i: usize) -> Option<Piece> {
    if vi::calendar::YEAR.contains(&r.at(i)) {
        return after_word(r, i);
    }
    if let Some((at, ())) = r.find(i, &YEAR_SPANS) {
        let at = at + usize::from(is_one(r, at, vi::calendar::YEAR));
        let y = year_at(r, at).filter(|_| r.joined(at))?;
        let single = Piece::of(at + 1, year_fields(y));
        return Some(second_year(r, at + 1, y).map_or(single, |(end, last)| span(end, y, last)));
    }
    if let Some((end, y)) = worded_year(r, i).filter(|_| en::dates::BEFORE_YEAR.contains(&r.previous(i))) {
        return Some(Piece::of(end, year_fields(y)));
    }
    if let Some((at, ())) = r.find(i, &EN_YEAR) {
        let y = year_at(r, at).filter(|y| r.joined(at) && plausible_year(*y))?;
        return Some(Piece::of(at + 1, year_fields(y)));
    }
    if let Some(piece) = of_era(r, i) {
        return Some(piece);
    }
    let y = year_at(r, i)?;
    // mid-2020
    let behind_mid = i > 1 && r.dash(i - 1) && r.glued(i - 1) && en::dates::MID.contains(&r.at(i - 2));
    if r.glued(i) && !behind_mid && !matches!(r.previous(i), "(" | "'" | "\"" | "“") {
        return None;
    }
    if behind_mid && plausible_year(y) {
        return Some(Piece::of(i + 1, year_fields(y)));
    }
    if let Some((end, last)) =
        second_year(r, i + 1, y).filter(|(end, last)| plausible_year(y) || early_span(r, i, *end, *last))
    {
        return (!counts_something(r, end - 1)).then(|| span(end, y, last));
    }
    bare(r, i, y)
}

/// `năm 2021 và 2022`, `in 1994, 1995 and 1997`: a year behind one that a word tells.
fn listed(r: &Reader, i: usize) -> bool {
    const MOST: usize = 4;
    let mut at = i;
    for _ in 0..MOST {
        let joint = r.joined(at) && at > 2 && (OR.contains(&r.at(at - 1)) || r.at(at - 1) == ",");
        if !joint || !year_at(r, at - 2).is_some_and(plausible_year) {
            return false;
        }
        at -= 2;
        let before = r.previous(at);
        if vi::calendar::YEAR.contains(&before) || en::dates::BEFORE_YEAR.contains(&before) {
            return true;
        }
    }
    false
}

/// `79 AD`, `A.D. 79`.
fn of_era(r: &Reader, i: usize) -> Option<Piece> {
    const LATEST: i16 = 1500;
    let upper = |k: usize| r.raw(k).bytes().all(|b| b.is_ascii_uppercase()) || r.word(k + 1) == ".";
    let era = |k: usize| r.find(k, &ERA).map(|(end, ())| end).filter(|_| upper(k));
    let year = |k: usize| r.small(k).filter(|y| (1..LATEST).contains(y));
    if r.language != Language::English {
        return None;
    }
    if let Some(at) = era(i).filter(|_| en::dates::ERA_BEFORE.contains(&r.at(i))) {
        return year(at).filter(|_| r.joined(at)).map(|y| Piece::of(at + 1, year_fields(y)));
    }
    let y = year(i).filter(|_| r.joined(i + 1))?;
    era(i + 1).map(|end| Piece::of(end, year_fields(y)))
}

/// `năm 1993`, `năm 938`.
fn after_word(r: &Reader, i: usize) -> Option<Piece> {
    let at = i + 1;
    if vi::dates::EVERY.contains(&r.previous(i)) || !r.joined(at) || r.raw(at).len() < 3 || r.raw(at).starts_with('0') {
        return None;
    }
    let y = r.small(at).filter(|y| (100..=2200).contains(y))?;
    if r.raw(at).len() == 3 && counts_something(r, at) {
        return None;
    }
    Some(match second_year(r, at + 1, y) {
        Some((end, last)) => span(end, y, last),
        None => Piece::of(at + 1, year_fields(y)),
    })
}

/// A year without a word that says so: behind a preposition, in brackets, alone, or at the end of a name.
fn bare(r: &Reader, i: usize, y: i16) -> Option<Piece> {
    let next = i + 1;
    let glued = r.glued(next) && (r.is_word(next) || is_one(r, next, &["/", "-", "%", ":", "$", "+"]));
    if glued {
        return None;
    }
    let before = r.previous(i);
    if !plausible_year(y) {
        return early(r, i).then(|| Piece::of(next, year_fields(y)));
    }
    let told = match r.language {
        Language::Vietnamese => vi::dates::BEFORE_YEAR.contains(&before),
        Language::English => en::dates::BEFORE_YEAR.contains(&before),
    };
    // năm 2021 và 2022
    let listed = listed(r, i);
    // The 1996 games, a 1995 law; the 2100 block is an address.
    let adjective = r.language == Language::English
        && en::dates::BEFORE_ADJECTIVE.contains(&before)
        && r.is_word(next)
        && r.joined(next)
        && !is_one(r, next, en::dates::NUMBERED_BEHIND);
    let bracketed = before == "(" && r.word(next) == ")";
    let alone = !r.joined(i) && r.word(next).is_empty();
    let edition = edition(r, i);
    let counted = counts_something(r, i)
        || r.joined(next) && !is_one(r, next, vi::calendar::YEAR) && r.find(next, &UNITS).is_some();
    ((told || adjective || listed || bracketed || alone || edition) && !counted)
        .then(|| Piece::of(next, year_fields(y)))
}

/// The year of an edition stands behind its name: `Vietnam Idol 2012`, `“Tôi là Sinh viên 2013”`.
fn edition(r: &Reader, i: usize) -> bool {
    let next = i + 1;
    let named = i > 0 && r.joined(i) && r.capital(i - 1);
    let goes_on = is_one(r, next, vi::dates::AFTER_BARE) || is_one(r, next, en::dates::AFTER_BARE);
    let quoted = i > 0 && r.joined(i) && r.is_word(i - 1) && is_one(r, next, &["”", "\"", "»", "’"]) && r.glued(next);
    let ends = !r.joined(next)
        || is_one(r, next, &[",", ";", "!", "?", "…", ")"])
        || is_one(r, next, &["."]) && !r.is_number(next + 1);
    named && (ends || goes_on) || quoted
}

/// Whether a number is a year before the last century: the word before it says so, and it counts nothing.
fn early(r: &Reader, i: usize) -> bool {
    const LATEST: i16 = 1900;
    let next = i + 1;
    let old = r.language == Language::English && year_at(r, i).is_some_and(|y| y < LATEST);
    let told = en::dates::BEFORE_EARLY_YEAR.contains(&r.previous(i))
        || i > 1 && r.joined(i) && en::dates::BACK_TO.contains(&(r.previous(i - 1), r.at(i - 1)));
    let mark = r.dash(next) || is_one(r, next, &["/", "%", "°"]);
    old && told && (!r.joined(next) || !r.is_word(next) && !mark || is_one(r, next, en::dates::AFTER_BARE))
}

/// Whether two numbers that a word or a bracket leads to are years from before the last century.
fn early_span(r: &Reader, i: usize, end: usize, last: i16) -> bool {
    const ROUND: i16 = 100;
    let told = r.previous(i) == "(" || en::dates::BETWEEN.iter().any(|(first, _)| *first == r.previous(i));
    let round = last % ROUND == 0 && r.small(i).is_some_and(|y| y % ROUND == 0);
    let ends =
        !r.joined(end) || !r.is_word(end) && !is_one(r, end, &["%", "°", "/"]) || is_one(r, end, en::dates::AFTER_BARE);
    r.language == Language::English && told && !round && ends
}

/// `-1994`, `–20`, and after `from` or `between` also `to 1994`: the last year of a span, and the token after it.
fn second_year(r: &Reader, i: usize, first: i16) -> Option<(usize, i16)> {
    if (r.dash(i) || r.word(i) == "~") && r.joined(i + 1) {
        let same_gap = r.glued(i) == r.glued(i + 1);
        if let Some(y) = year_at(r, i + 1).filter(|y| *y > first && *y - first <= 200 && same_gap) {
            return Some((i + 2, y));
        }
        if let Some(y) = r.small(i + 1).filter(|y| {
            r.raw(i + 1).len() == 2 && r.glued(i + 1) && r.glued(i) && (1..=5).contains(&(*y - first % 100))
        }) {
            let runs_on = is_one(r, i + 2, &["-", "/"]) && r.glued(i + 2);
            return (!runs_on && y > 12).then_some((i + 2, first / 100 * 100 + y));
        }
    }
    // between 2019 and 2021, từ 2019 đến 2021
    let before = i.checked_sub(1).map_or("", |k| r.previous(k));
    let between = || vi::dates::BETWEEN.iter().chain(en::dates::BETWEEN);
    let joint = between().any(|(first, joints)| *first == before && is_one(r, i, joints));
    let y = year_at(r, i + 1)
        .filter(|y| joint && r.joined(i + 1) && *y > first && (plausible_year(*y) || first >= 1000))?;
    (!r.joined(i + 2) || !counts_something(r, i + 1)).then_some((i + 2, y))
}

/// `nineteen ninety-six`, `twenty fifteen`, `two thousand (and) five`, `nineteen hundred ninety-three`: an English year.
pub fn worded_year(r: &Reader, i: usize) -> Option<(usize, i16)> {
    let ones = |k: usize| lookup(en::numbers::ONES, r.word(k)).filter(|_| r.joined(k));
    let tens = |k: usize| lookup(en::numbers::TENS, r.word(k)).filter(|_| r.joined(k));
    let below_hundred = |k: usize| -> Option<(usize, i64)> {
        if let Some(t) = tens(k) {
            let at = k + 1 + usize::from(r.dash(k + 1));
            return Some(match ones(at).filter(|o| (1..10).contains(o)) {
                Some(o) => (at + 1, t + o),
                None => (k + 1, t),
            });
        }
        ones(k).map(|o| (k + 1, o))
    };
    let first = lookup(en::numbers::ONES, r.at(i)).or_else(|| lookup(en::numbers::TENS, r.at(i)))?;
    let and = |k: usize| k + usize::from(r.word(k) == "and");
    if first == 2 && r.word(i + 1) == "thousand" {
        let rest = below_hundred(and(i + 2));
        let (end, rest) = rest.unwrap_or((i + 2, 0));
        return Some((end, 2000 + rest as i16)).filter(|_| !r.is_word(end) || !counts_something(r, i));
    }
    if !(10..=20).contains(&first) {
        return None;
    }
    let hundred = r.word(i + 1) == "hundred";
    let (end, rest) = below_hundred(if hundred { and(i + 2) } else { i + 1 })?;
    // Nineteen five is no year, nineteen ninety is one; twenty people are not.
    let year = i16::try_from(first * 100 + rest).ok()?;
    (rest >= 10 || hundred).then_some((end, year)).filter(|_| !r.joined(end) || !counts_something(r, i))
}
