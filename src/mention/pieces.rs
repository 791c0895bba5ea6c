//! [`Piece`]: a part of a date expression that stands by itself: `thứ Tư`, `17/9`, `năm 2023`, `tuần trước`.

use std::sync::LazyLock;

use jiff::civil::Weekday;

use super::days::month_of;
use super::numerals::{lookup, numeral};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Fields, Grain, Relative};

/// What was read and the token after it.
#[derive(Clone, Debug)]
pub struct Piece {
    pub end: usize,
    pub fields: Fields,
    /// The last day, month or year of a range that is written as one (`7-18/11`).
    pub last: Option<Fields>,
    /// Where the fields do not tell: decades and centuries.
    pub grain: Option<Grain>,
    pub relative: Option<Relative>,
    pub ambiguous: bool,
    /// Is a date only beside another piece: a part of a day, a weekday that may be an ordinal.
    pub weak: bool,
}

impl Piece {
    pub fn of(end: usize, fields: Fields) -> Piece {
        Piece { end, fields, last: None, grain: None, relative: None, ambiguous: false, weak: false }
    }

    pub fn relative(end: usize, relative: Relative) -> Piece {
        Piece { relative: Some(relative), ..Piece::of(end, Fields::default()) }
    }
}

static VI_DAYS: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[vi::calendar::DAYS, en::calendar::DAYS]));
static VI_WHICH: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[vi::calendar::WHICH]));
static EN_WHICH: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[en::calendar::WHICH]));
static VI_MONTH_WORDS: LazyLock<Phrases<i8>> = LazyLock::new(|| Phrases::new(&[vi::calendar::MONTH_WORDS]));
pub static UNITS: LazyLock<Phrases<Grain>> =
    LazyLock::new(|| Phrases::new(&[vi::calendar::UNITS, en::calendar::UNITS]));

pub fn plausible_year(y: i16) -> bool {
    (1900..=2100).contains(&y)
}

/// A year of four digits at token `i`, glued or spaced as it may be.
pub fn year_at(r: &Reader, i: usize) -> Option<i16> {
    r.small(i).filter(|y| r.raw(i).len() == 4 && (1000..=2200).contains(y))
}

/// A day named from the day of writing, or `cùng ngày`.
pub fn named_day(r: &Reader, i: usize) -> Option<Piece> {
    let at = i + usize::from(r.at(i) == "ngày" && matches!(r.word(i + 1), "hôm" | "bữa"));
    if let Some((end, offset)) = r.find(at, &VI_DAYS)
        && offset != i32::MIN
    {
        return Some(Piece::relative(end, Relative::new(Anchor::Published, offset, Grain::Day)));
    }
    for (phrase, offset, unit) in [
        ("cùng ngày", 0, Grain::Day),
        ("cùng tháng", 0, Grain::Month),
        ("cùng năm", 0, Grain::Year),
        ("ngày hôm sau", 1, Grain::Day),
        ("hôm sau", 1, Grain::Day),
        ("the same day", 0, Grain::Day),
        ("the same month", 0, Grain::Month),
        ("the same year", 0, Grain::Year),
        ("the next day", 1, Grain::Day),
        ("the following day", 1, Grain::Day),
        ("a day earlier", -1, Grain::Day),
        ("a day later", 1, Grain::Day),
    ] {
        if let Some(end) = r.phrase(i, phrase) {
            return Some(Piece::relative(end, Relative::new(Anchor::Previous, offset, unit)));
        }
    }
    None
}

/// `tuần trước`, `tháng này`, `năm ngoái`; `last week`, `this month`, `next year`.
pub fn which_unit(r: &Reader, i: usize) -> Option<Piece> {
    let coarse = |g: Grain| g >= Grain::Week;
    if r.language == Language::Vietnamese || r.find(i, &EN_WHICH).is_none() {
        if let Some((at, unit)) = r.find(i, &UNITS).filter(|(_, g)| coarse(*g))
            && r.joined(at)
            && let Some((end, offset)) = r.find(at, &VI_WHICH)
        {
            let word = r.at(at);
            let known = match unit {
                Grain::Year => matches!(
                    word,
                    "nay" | "này" | "ngoái" | "trước" | "tới" | "sau" | "qua" | "kia" | "tiếp" | "vừa" | "kế"
                ),
                _ => !matches!(word, "ngoái" | "kia" | "rồi"),
            };
            // A number before it counts: hai năm trước; every, some, all the years: những năm qua.
            let counted =
                matches!(r.previous(i), "những" | "các" | "nhiều" | "mấy" | "vài" | "một" | "hai" | "mỗi" | "từng")
                    || r.is_number(i.wrapping_sub(1)) && r.joined(i) && r.previous(i - 1) != "thứ";
            if known && !counted {
                return Some(Piece::relative(end, Relative::new(Anchor::Published, offset, unit)));
            }
        }
        return None;
    }
    let (at, offset) = r.find(i, &EN_WHICH)?;
    let (end, unit) = r.find(at, &UNITS).filter(|(_, g)| coarse(*g)).filter(|_| r.joined(at))?;
    if r.at(at).ends_with('s') {
        return None;
    }
    Some(Piece::relative(end, Relative::new(Anchor::Published, offset, unit)))
}

/// A day of the week, with `tới`, `vừa rồi`, `last`, `next` where they tell which.
pub fn weekday(r: &Reader, i: usize) -> Option<Piece> {
    let (end, day, mut weak) = if r.at(i) == "thứ" {
        if r.previous(i) == "lần" {
            return None;
        }
        let day = lookup(vi::calendar::WEEKDAYS, r.word(i + 1))?;
        // In running text thứ Tư is Wednesday and thứ tư mostly the fourth.
        (i + 2, day, !(r.capital(i + 1) && r.is_word(i + 1)))
    } else if r.at(i) == "chủ" && r.word(i + 1) == "nhật" {
        (i + 2, 7, false)
    } else {
        let mut at = i;
        let which = r.find(i, &EN_WHICH).filter(|(e, _)| r.joined(*e));
        if let Some((e, _)) = which {
            at = e;
        }
        let word = r.at(at);
        let day = lookup(en::calendar::WEEKDAYS, word)?;
        let in_english = word.ends_with("day") && r.language == Language::English;
        if !(r.capital(at) || in_english) || (at > i && !r.joined(at)) {
            return None;
        }
        let short = !word.ends_with("day");
        if short && r.language == Language::Vietnamese {
            return None;
        }
        let end = at + 1 + usize::from(short && r.word(at + 1) == "." && r.glued(at + 1));
        let mut piece = Piece::of(end, Fields { weekday: weekday_of(day), ..Fields::default() });
        piece.weak = short;
        piece.relative = which.filter(|(_, o)| *o != 0).map(|(_, o)| Relative::new(Anchor::Published, o, Grain::Day));
        return Some(piece);
    };
    let mut piece = Piece::of(end, Fields { weekday: weekday_of(day), ..Fields::default() });
    const BEFORE: &[&str] =
        &["", "vào", "từ", "đến", "sáng", "chiều", "tối", "đêm", "trưa", "hôm", "ngày", ",", "(", "là"];
    // "người thứ tư sau ông" is the fourth.
    let plain =
        |word: &str| !matches!(word, "sau" | "trước" | "qua" | "kia") || BEFORE.contains(&r.previous(i)) || !weak;
    if let Some((e, offset)) = r.find(end, &VI_WHICH).filter(|_| r.joined(end) && plain(r.at(end))) {
        piece.end = e;
        weak = false;
        piece.relative = Some(Relative::new(
            Anchor::Published,
            if offset == 0 { 0 } else { offset.signum() },
            if offset == 0 { Grain::Week } else { Grain::Day },
        ));
    } else if matches!(r.word(end), "tuần") {
        weak = false;
    } else if r.is_number(i + 1) && !r.joined(i) && r.word(end).is_empty() {
        weak = true;
    } else if r.word(end) == "của" && r.word(end + 1) == "tuần" {
        weak = false;
        piece.end = end + 1;
    }
    let before = r.previous(i);
    if matches!(before, "vào" | "sáng" | "chiều" | "tối" | "đêm" | "trưa" | "hôm" | "ngày")
        || (before.is_empty() && r.word(end).is_empty())
    {
        weak = false;
    }
    piece.weak = weak;
    Some(piece)
}

fn weekday_of(day: i8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(day).ok()
}

/// `tháng 9`, `tháng 11/2020`, `tháng 6 năm 1992`, `tháng Mười`, `tháng 3 tới`; `September`, `Sept. 2023`.
pub fn month(r: &Reader, i: usize) -> Option<Piece> {
    if matches!(r.at(i), "tháng" | "thg") {
        // tháng 1.2013
        if let Some((m, y)) = r.raw(i + 1).split_once('.').filter(|_| r.is_number(i + 1) && r.joined(i + 1)) {
            let month = m.parse().ok().and_then(month_of)?;
            let year = y.parse().ok().filter(|y| plausible_year(*y))?;
            return Some(Piece::of(i + 2, Fields { year: Some(year), month: Some(month), ..Fields::default() }));
        }
        let (at, month) = vi_month(r, i + 1)?;
        return Some(finish_month(r, at, Fields { month: Some(month), ..Fields::default() }));
    }
    let (at, month, certain) = en_month(r, i)?;
    let mut fields = Fields { month: Some(month), ..Fields::default() };
    let mut end = at;
    let of = at + usize::from(matches!(r.word(at), "of" | ",") || r.dash(at) && r.glued(at));
    if let Some(year) = year_at(r, of).filter(|_| r.joined(of)) {
        fields.year = Some(year);
        end = of + 1;
    } else if !certain {
        return None;
    }
    let mut piece = Piece::of(end, fields);
    if fields.year.is_none()
        && let Some((_, offset)) = r.find_before(i, &EN_WHICH, 3).filter(|(_, o)| *o != 0)
    {
        piece.relative = Some(Relative::new(Anchor::Published, offset, Grain::Month));
    }
    Some(piece)
}

/// The month after `tháng`.
pub fn vi_month(r: &Reader, i: usize) -> Option<(usize, i8)> {
    if !r.joined(i) {
        return None;
    }
    if let Some(m) = r.small(i) {
        return (1..=12).contains(&m).then_some((i + 1, m as i8));
    }
    if r.is_number(i) {
        return None;
    }
    // In words only where nothing else can be meant: tháng Tư, tháng mười hai, but not "tháng năm qua".
    let (end, month) = r.find(i, &VI_MONTH_WORDS)?;
    let sure =
        r.capital(i) || !matches!(r.at(i), "năm" | "ba" | "một" | "hai") || r.is_number(end) || r.word(end) == "năm";
    sure.then_some((end, month))
}

/// Takes the year after a month: `/2020`, `-2020`, ` năm 2020`, `, 2020`, ` 2020`, and `tới`, `vừa qua`.
pub fn finish_month(r: &Reader, at: usize, mut fields: Fields) -> Piece {
    let mut end = at;
    if (matches!(r.word(at), "/" | ".") || r.dash(at)) && r.glued(at) {
        if let Some(year) = year_at(r, at + 1).filter(|_| r.glued(at + 1)) {
            fields.year = Some(year);
            end = at + 2;
        }
    } else if r.word(at) == "năm" {
        if let Some(year) = year_at(r, at + 1).filter(|_| r.joined(at + 1)) {
            fields.year = Some(year);
            end = at + 2;
        }
    } else if r.word(at) == "," {
        if let Some(year) = year_at(r, at + 1).filter(|y| r.joined(at + 1) && plausible_year(*y)) {
            fields.year = Some(year);
            end = at + 2;
        }
    } else if let Some(year) = year_at(r, at).filter(|y| r.joined(at) && plausible_year(*y)) {
        fields.year = Some(year);
        end = at + 1;
    }
    let mut piece = Piece::of(end, fields);
    if fields.year.is_none()
        && matches!(r.word(end), "tới" | "này" | "vừa" | "trước" | "qua")
        && fields.day.is_none()
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
    if !r.capital(i) && (word.len() < 5 || word == "march" || r.language == Language::Vietnamese) {
        return None;
    }
    let short = word.len() <= 4 && !matches!(word, "may" | "june" | "july");
    let end = i + 1 + usize::from(short && r.word(i + 1) == "." && r.glued(i + 1));
    let before = r.previous(i);
    let alone = !r.joined(i) && r.word(end).is_empty();
    let certain = r.capital(i)
        && if en::calendar::GUARDED.contains(&word) {
            en::calendar::BEFORE_MONTH.contains(&before) || alone
        } else {
            true
        };
    Some((end, month, certain && (!short || alone || en::calendar::BEFORE_MONTH.contains(&before))))
}

/// Whether a number of things stands at token `i` (so that `in 2000 people` is no year).
pub fn counts_something(r: &Reader, i: usize) -> bool {
    numeral(r, i).is_some_and(|n| super::nouns::counted(r, n.end).is_some_and(|c| !c.class.is_empty()))
}
