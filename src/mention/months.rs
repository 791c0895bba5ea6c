//! Months: `tháng 9`, `tháng 11/2020`, `tháng Mười`, `tháng 3 tới`; `September`, `Sept. 2023`, `Dec/2018`, `2015-12`.

use std::sync::LazyLock;

use super::named::{EN_WHICH, VI_WHICH};
use super::numerals::lookup;
use super::periods::after_year;
use super::pieces::{Piece, after_one, is_one, month_of, plausible_year, shortened_year, year_at};
use super::reader::Reader;
use super::years::worded_year;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Fields, Grain, Relative};

static MONTH_WORDS: LazyLock<Phrases<i8>> = LazyLock::new(|| Phrases::new(&[vi::calendar::MONTH_WORDS]));

/// A month that stands without a day.
pub fn month(r: &Reader, i: usize) -> Option<Piece> {
    if vi::calendar::MONTH.contains(&r.at(i)) {
        return vietnamese(r, i);
    }
    iso(r, i).or_else(|| english(r, i))
}

fn vietnamese(r: &Reader, i: usize) -> Option<Piece> {
    // tháng 1.2013
    if let Some((m, y)) = r.raw(i + 1).split_once('.').filter(|_| r.is_number(i + 1) && r.joined(i + 1)) {
        let number = m.parse().ok()?;
        let year = y.parse().ok().filter(|y| plausible_year(*y))?;
        return match month_of(number) {
            Some(month) => Some(Piece::of(i + 2, Fields { year: Some(year), month: Some(month), ..Fields::default() })),
            None => beyond(number, i + 2, year),
        };
    }
    if let (Some(number), (end, Some(year))) = (r.small(i + 1).filter(|_| r.joined(i + 1)), after_year(r, i + 2))
        && month_of(number).is_none()
    {
        return beyond(number, end, year);
    }
    let (at, month) = vi_month(r, i + 1)?;
    let of = |m: i8| Fields { month: Some(m), ..Fields::default() };
    if let Some((end, last)) = last_month(r, at, month) {
        let piece = finish_month(r, end, of(last));
        let first = Fields { month: Some(month), ..piece.fields };
        return Some(Piece { last: Some(piece.fields), relative: None, ..Piece::of(piece.end, first) });
    }
    Some(finish_month(r, at, of(month)))
}

/// `tháng 13/2023`: a month gone wrong, which its year tells.
fn beyond(number: i16, end: usize, year: i16) -> Option<Piece> {
    let month = i8::try_from(number).ok().filter(|m| (13..100).contains(m))?;
    let fields = Fields { year: Some(year), month: Some(month), ..Fields::default() };
    Some(Piece { impossible: true, ..Piece::of(end, fields) })
}

fn english(r: &Reader, i: usize) -> Option<Piece> {
    let (at, month, certain) = en_month(r, i)?;
    let mut fields = Fields { month: Some(month), ..Fields::default() };
    let mut end = at;
    if let Some((end, year)) = shortened_year(r, at) {
        let fields = Fields { month: Some(month), year: Some(year), ..Fields::default() };
        return Some(Piece { ambiguous: true, ..Piece::of(end, fields) });
    }
    let mark = r.dash(at) || is_one(r, at, &["of", ",", "in", "/"]);
    let of = at + usize::from(mark && (r.glued(at) || r.is_word(at)));
    if let Some(year) = year_at(r, of).filter(|_| r.joined(of)) {
        fields.year = Some(year);
        end = of + 1;
    } else if let Some((e, year)) = worded_year(r, at).filter(|_| r.joined(at)) {
        fields.year = Some(year);
        end = e;
    } else if !certain {
        return None;
    }
    let mut piece = Piece::of(end, fields);
    if fields.year.is_none()
        && let Some((_, offset)) = r.find_before(i, &EN_WHICH, 3)
    {
        piece.relative = Some(Relative::new(Anchor::Published, offset, Grain::Month));
    }
    Some(piece)
}

/// The last month of `tháng 4-5/2023`, `tháng 6 đến 7/2022`: with its year, so that it is no number of something else.
fn last_month(r: &Reader, at: usize, first: i8) -> Option<(usize, i8)> {
    if !r.dash(at) && !is_one(r, at, vi::calendar::BETWEEN_MONTHS) {
        return None;
    }
    let last = r.small(at + 1).and_then(month_of).filter(|m| r.joined(at + 1) && *m > first)?;
    let mark = (r.word(at + 2) == "/" || r.dash(at + 2)) && r.glued(at + 2) && r.glued(at + 3);
    (mark && year_at(r, at + 3).is_some()).then_some((at + 2, last))
}

/// `2015-12`, `2014/10`: a year and a month in an English text, not a span of years and not a part of something longer.
fn iso(r: &Reader, i: usize) -> Option<Piece> {
    let year = year_at(r, i).filter(|y| plausible_year(*y) && r.language == Language::English)?;
    let mark = r.dash(i + 1) || r.word(i + 1) == "/";
    if !mark || !r.glued(i + 1) || !r.glued(i + 2) || r.raw(i + 2).len() != 2 {
        return None;
    }
    let month = r.small(i + 2).and_then(month_of)?;
    let longer = r.glued(i) && i > 0 || r.glued(i + 3) && !is_one(r, i + 3, &[".", ",", ")", ";", ":", "?"]);
    // 2009-10 is a season of two years.
    let season = i16::from(month) == year % 100 + 1;
    (!longer && !season).then(|| Piece::of(i + 3, Fields { year: Some(year), month: Some(month), ..Fields::default() }))
}

/// The month after `tháng`.
pub fn vi_month(r: &Reader, i: usize) -> Option<(usize, i8)> {
    if !r.joined(i) {
        return None;
    }
    if let Some(m) = r.small(i) {
        return month_of(m).map(|m| (i + 1, m));
    }
    if r.is_number(i) {
        return None;
    }
    // In words only where nothing else can be meant: tháng Tư, tháng mười hai, but not "tháng năm qua".
    let (end, month) = r.find(i, &MONTH_WORDS)?;
    let told = i > 0 && vi::calendar::BEFORE_MONTH.contains(&r.previous(i - 1));
    let sure = told
        || r.capital(i)
        || !is_one(r, i, vi::calendar::DOUBTFUL_MONTHS)
        || r.is_number(end)
        || is_one(r, end, vi::calendar::YEAR);
    sure.then_some((end, month))
}

/// Takes the year after a month: `/2020`, `-2020`, ` năm 2020`, `, 2020`, ` 2020`, and `tới`, `vừa qua`.
pub fn finish_month(r: &Reader, at: usize, mut fields: Fields) -> Piece {
    let glued = (r.dash(at) || is_one(r, at, &["/", "."])) && r.glued(at);
    let (next, fits): (usize, fn(&Reader, usize) -> bool) = if glued {
        (at + 1, |r, k| r.glued(k))
    } else if is_one(r, at, vi::calendar::YEAR) {
        (at + 1, |r, k| r.joined(k))
    } else if r.word(at) == "," {
        (at + 1, |r, k| r.joined(k) && r.small(k).is_some_and(plausible_year))
    } else {
        (at, |r, k| r.joined(k) && r.small(k).is_some_and(plausible_year))
    };
    let mut end = at;
    if let Some(year) = year_at(r, next).filter(|_| fits(r, next)) {
        fields.year = Some(year);
        end = next + 1;
    }
    let mut piece = Piece::of(end, fields);
    if fields.year.is_none()
        && fields.day.is_none()
        && is_one(r, end, vi::calendar::WHICH_MONTH)
        && let Some((e, offset)) = r.find(end, &VI_WHICH)
    {
        piece.end = e;
        piece.relative = Some(Relative::new(Anchor::Published, offset, Grain::Month));
    }
    piece
}

/// An English month name: the token after it (a full stop taken), the month, and whether it is certainly a month alone.
pub fn en_month(r: &Reader, i: usize) -> Option<(usize, i8, bool)> {
    let word = r.at(i);
    let month = lookup(en::calendar::MONTHS, word)?;
    let capital = r.capital(i);
    if !capital && (en::calendar::OTHER_WORDS.contains(&word) || r.language == Language::Vietnamese) {
        return None;
    }
    let short = word.len() <= 4 && !en::calendar::SHORT_NAMES.contains(&word);
    let end = i + 1 + usize::from(short && r.word(i + 1) == "." && r.glued(i + 1));
    let told = after_one(r, i, en::calendar::BEFORE_MONTH);
    let alone = !r.joined(i) && r.word(end).is_empty();
    let guarded = en::calendar::GUARDED.contains(&word);
    // June-August: a month that leads to another one.
    let leads =
        (r.dash(end) || is_one(r, end, en::dates::RANGE)) && lookup(en::calendar::MONTHS, r.word(end + 1)).is_some();
    // January to March: a month that another one leads to.
    let led = capital
        && i > 1
        && en::dates::RANGE.contains(&r.previous(i))
        && lookup(en::calendar::MONTHS, r.at(i - 2)).is_some();
    let told = told || led;
    Some((
        end,
        month,
        told && !short && !en::calendar::ADJECTIVES.contains(&word)
            || capital && (told || leads || alone || !guarded && !short),
    ))
}
