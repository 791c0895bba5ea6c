//! The line that says when an article appeared: `Thứ Hai, 25/9/2023, 10:15 (GMT+7)`, `Published: 4 October 2023`.

use jiff::civil::Date;

use super::line::Line;
use crate::language::Language;
use crate::language::en::calendar::MONTHS;
use crate::language::press::{DATELINE_WORDS, PUBLISHED_LABELS, UPDATED_LABELS};

/// What such a line states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dateline {
    pub day: Date,
    /// The line says what the date is of, or has a weekday or an hour beside it: a bare date may be anything.
    pub labelled: bool,
    /// The day of a later change; the article is older.
    pub updated: bool,
}

/// Longer lines are prose.
const MOST_WORDS: usize = 22;

enum Piece {
    Number { value: u32, digits: usize },
    Word(String),
    Sign(char),
}

/// Reads a line that has nothing in it but a date with its year, its hour and a label; `None` for any other.
pub fn read(line: &Line, language: Language) -> Option<Dateline> {
    if line.words.len() > MOST_WORDS || !line.text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let label = |labels: &[&'static str]| labels.iter().copied().filter(|l| line.starts(&[l])).max_by_key(|l| l.len());
    let (published, updated) = (label(PUBLISHED_LABELS), label(UPDATED_LABELS));
    let skipped = published.or(updated).map_or(0, str::len);
    let pieces = pieces(line.lower.get(skipped..)?);
    let allowed = |w: &String| {
        DATELINE_WORDS.contains(&w.as_str())
            || month(w).is_some()
            || [PUBLISHED_LABELS, UPDATED_LABELS].iter().any(|l| l.iter().any(|l| l.split(' ').any(|part| part == w)))
    };
    if !pieces.iter().all(|p| !matches!(p, Piece::Word(w) if !allowed(w))) {
        return None;
    }
    let vietnamese = language == Language::Vietnamese;
    let day = (0..pieces.len()).find_map(|i| date(&pieces[i..], vietnamese))?;
    let other = pieces.len() > 6 || published.is_some() || updated.is_some();
    Some(Dateline { day, labelled: other, updated: published.is_none() && updated.is_some() })
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut glued = false;
    for c in text.chars() {
        match (c.to_digit(10), pieces.last_mut()) {
            (Some(d), Some(Piece::Number { value, digits })) if glued && *digits < 6 => {
                *value = *value * 10 + d;
                *digits += 1;
            }
            (Some(value), _) => pieces.push(Piece::Number { value, digits: 1 }),
            (None, Some(Piece::Word(word))) if glued && c.is_alphabetic() => word.push(c),
            (None, _) if c.is_alphabetic() => pieces.push(Piece::Word(c.to_string())),
            (None, _) if !c.is_whitespace() => pieces.push(Piece::Sign(c)),
            _ => {}
        }
        glued = !c.is_whitespace();
    }
    pieces
}

/// The date that these pieces start with, with its year. A bare `4/10/2023` is a day of October in Vietnamese only.
fn date(pieces: &[Piece], vietnamese: bool) -> Option<Date> {
    let number = |i: usize, most: usize| match pieces.get(i) {
        Some(Piece::Number { value, digits }) if *digits <= most => Some(*value),
        _ => None,
    };
    let year = |i: usize| match pieces.get(i) {
        Some(Piece::Number { value, digits: 4 }) => Some(*value),
        _ => None,
    };
    let sign = |i: usize| match pieces.get(i) {
        Some(Piece::Sign(c)) if matches!(c, '/' | '-' | '.' | '–') => Some(*c),
        _ => None,
    };
    let word = |i: usize| match pieces.get(i) {
        Some(Piece::Word(w)) => w.as_str(),
        _ => "",
    };
    let comma = |i: usize| usize::from(matches!(pieces.get(i), Some(Piece::Sign(',' | '.' | '/'))));
    if let (Some(first), Some(a), Some(b), true) = (number(0, 2), sign(1), sign(3), number(2, 2).is_some()) {
        let (second, year) = (number(2, 2)?, year(4)?);
        if a != b {
            return None;
        }
        return match (vietnamese, first > 12, second > 12) {
            (true, _, false) | (false, true, false) => civil(year, second, first),
            (false, false, true) => civil(year, first, second),
            _ => None,
        };
    }
    if let (Some(year), Some('-'), Some('-')) = (year(0), sign(1), sign(3)) {
        return civil(year, number(2, 2)?, number(4, 2)?);
    }
    if let Some(day) = number(0, 2) {
        if word(1) == "tháng" {
            let after = 3 + comma(3);
            let at = if word(after) == "năm" { after + 1 } else { after };
            return civil(year(at)?, number(2, 2)?, day);
        }
        let at = if matches!(word(1), "st" | "nd" | "rd" | "th") { 2 } else { 1 };
        let month = month(word(at))?;
        return civil(year(at + 1 + comma(at + 1))?, month, day);
    }
    let month = month(word(0))?;
    let dot = comma(1);
    let at = if matches!(word(2 + dot), "st" | "nd" | "rd" | "th") { 3 } else { 2 } + dot;
    civil(year(at + comma(at))?, month, number(1 + dot, 2)?)
}

fn month(word: &str) -> Option<u32> {
    MONTHS.iter().find(|m| m.0 == word).map(|m| m.1 as u32)
}

fn civil(year: u32, month: u32, day: u32) -> Option<Date> {
    if !(1900..=2100).contains(&year) {
        return None;
    }
    Date::new(year as i16, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<String> {
        let language = crate::language::detect(text);
        read(&Line::of(text)?, language).map(|d| format!("{}{}", d.day, if d.updated { " updated" } else { "" }))
    }

    #[test]
    fn lines_that_state_a_date() {
        for (text, expected) in [
            ("Thứ Hai, 25/9/2023, 10:15 (GMT+7)", "2023-09-25"),
            ("Thứ ba, 4/10/2023 | 08:30 GMT+7", "2023-10-04"),
            ("05/10/2023 - 14:30 (giờ Việt Nam)", "2023-10-05"),
            ("Cập nhật 14:30 ngày 05/10/2023", "2023-10-05 updated"),
            ("Đăng lúc: 08:00 - 05.10.2023", "2023-10-05"),
            ("Chủ nhật, ngày 5 tháng 10 năm 2023", "2023-10-05"),
            ("Published: 4 October 2023", "2023-10-04"),
            ("Published October 4, 2023 at 10:15 am", "2023-10-04"),
            ("Wednesday, Oct. 4, 2023", "2023-10-04"),
            ("Updated 2023-10-04 10:00 UTC", "2023-10-04 updated"),
            ("Posted on 13/10/2023", "2023-10-13"),
        ] {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_lines() {
        for text in [
            "Ngày 5/10/2023, hai bên ký thỏa thuận",
            "Published: 4/10/2023",
            "Thứ Hai, 25/9",
            "Published: 31/2/2023",
            "Tập đoàn 2023",
            "10:15",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
