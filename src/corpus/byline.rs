//! Bylines: who wrote an article, and from which outlets: `Thanh Danh (Theo RT, DW)`, `By JANE DOE, Reuters`, `(TTXVN)`.

use super::line::{Line, find, is_capital, words};
use super::origin::{Origin, Stated, is_known, usual};
use crate::language::press::{BYLINE_STARTS, BYLINE_WORDS, TAKEN_FROM};
use crate::text::span::{Span, floor};

/// Who wrote an article, as it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Byline {
    pub text: String,
    /// Where it stands in the text; `None` where it was stated about the article.
    pub span: Option<Span>,
}

/// Longer lines are prose, whatever they start with.
const MOST_WORDS: usize = 18;

/// The outlets of a line that is a byline by its form, as spans of the line; `None` for any other line.
pub fn read(line: &Line) -> Option<Vec<Span>> {
    if line.words.is_empty() || line.words.len() > MOST_WORDS {
        return None;
    }
    taken_from(line).or_else(|| agency(line)).or_else(|| written_by(line))
}

/// `Name (Theo A, B)`, `Theo A`, `Name - nguồn: A`.
fn taken_from(line: &Line) -> Option<Vec<Span>> {
    let marks = TAKEN_FROM.iter().filter_map(|mark| Some((find(&line.lower, mark, 0)?, mark.len())));
    let (at, length) = marks.min_by_key(|&(at, length)| (at, std::cmp::Reverse(length)))?;
    // English words of that table are words of any sentence: they need the bracket or the colon.
    let bracket = line.text[..at].trim_end().ends_with('(');
    let rest = line.text[at + length..].trim_start();
    if line.text[at..].is_ascii() && &line.lower[at..at + length] != "theo" && !bracket && !rest.starts_with(':') {
        return None;
    }
    let head = line.text[..at].trim_end_matches(['(', ' ', '-', '–', '—', ',', '/']);
    if !(head.is_empty() || is_names(head)) {
        return None;
    }
    outlets(line.text, at + length).filter(|found| !found.is_empty())
}

/// `(TTXVN)`, `TTXVN/Tin tức`, `Reuters`.
fn agency(line: &Line) -> Option<Vec<Span>> {
    let bracketed = line.text.starts_with('(') && line.text.ends_with(')');
    let found = items(line.text, 0);
    let known = found.first().is_some_and(|s| is_known(s.of(line.text)));
    let shared = known && line.text.contains('/');
    let alone = found.len() == 1 && (known || bracketed && words(line.text).all(is_capital));
    (line.words.len() <= 5 && (alone || shared)).then_some(found)
}

/// `By JANE DOE, Reuters`, `Tác giả: Minh Anh`, `Nhóm PV`.
fn written_by(line: &Line) -> Option<Vec<Span>> {
    let start = BYLINE_STARTS.iter().filter(|s| super::line::starts(&line.lower, s)).max_by_key(|s| s.len())?;
    let rest = line.text[start.len()..].trim_start();
    let crew = start.contains("pv") || start.contains("phóng viên");
    let named = rest.strip_prefix(':').map(str::trim_start).unwrap_or(rest);
    // Vietnamese words of that table start sentences too: they need the colon.
    let marked = rest.starts_with(':') || start.is_ascii() && !rest.is_empty() || crew && rest.is_empty();
    if !marked || !(named.is_empty() || is_names(named)) {
        return None;
    }
    let from = line.text.len() - named.len();
    Some(items(line.text, from).into_iter().filter(|s| is_known(s.of(line.text))).collect())
}

/// A line that has nothing but names of people in it, as the last of an article: `Minh Anh - Thu Hà`.
pub fn is_signature(line: &Line) -> bool {
    const MOST_NAMES: usize = 8;
    (1..=MOST_NAMES).contains(&line.words.len())
        && !line.text.ends_with(['!', '?', ':', ','])
        && line.text.chars().all(|c| !c.is_numeric())
        && is_names(line.text.trim_end_matches('.'))
        && (line.words.len() > 1 || BYLINE_WORDS.contains(&line.lower.as_str()) || line.text.contains('.'))
}

/// Whether all words are capitalised, or go between names.
fn is_names(text: &str) -> bool {
    words(text).all(|w| is_capital(w) || BYLINE_WORDS.contains(&w.to_lowercase().as_str()))
        && !text.contains(['"', '“', '%', '?'])
}

/// The outlets of a list that starts at `from`; `None` where something in it is none.
fn outlets(text: &str, from: usize) -> Option<Vec<Span>> {
    const MOST_WORDS: usize = 5;
    let found = items(text, from);
    let fits = |s: &Span| {
        let item = s.of(text);
        is_capital(item) && (1..=MOST_WORDS).contains(&words(item).count()) && words(item).all(is_name_part)
    };
    found.iter().all(fits).then_some(found)
}

fn is_name_part(word: &str) -> bool {
    is_capital(word) || word.chars().all(char::is_numeric) || matches!(word, "com" | "vn" | "net" | "of" | "the" | "và")
}

/// The items of a list: between commas, slashes, semicolons, `và` and `and`, without brackets and full stops around.
fn items(text: &str, from: usize) -> Vec<Span> {
    let around = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ':' | '.' | '-' | '–' | '—' | '[' | ']');
    let mut found = Vec::new();
    let mut start = from;
    let mut push = |start: usize, end: usize| {
        let part = &text[start..end];
        let lead = part.len() - part.trim_start_matches(around).len();
        let span = Span::new(start + lead, start + part.trim_end_matches(around).len());
        if !span.is_empty() {
            found.push(span);
        }
    };
    let mut at = from;
    while at < text.len() {
        let rest = &text[at..];
        let separator = if rest.starts_with([',', ';', '/', '&']) {
            1
        } else if let Some(word) = [" và ", " and "].iter().find(|w| rest.starts_with(**w)) {
            word.len()
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        push(start, at);
        at += separator;
        start = at;
    }
    push(start, text.len());
    found
}

/// Outlets of a byline as origins; `at` is where the line starts in the text.
pub fn origins(line: &str, outlets: &[Span], at: usize) -> Vec<Origin> {
    let origin = |s: &Span| Origin { name: usual(s.of(line)), span: s.shift(at), stated: Stated::Byline };
    outlets.iter().map(origin).collect()
}

/// The agency of a place line at the start of a lead: `WASHINGTON (AP) —`, `(TTXVN) -`, as a span of the paragraph.
pub fn place_line(prose: &str) -> Option<Span> {
    const LONGEST: usize = 60;
    let start = &prose[..floor(prose, LONGEST)];
    let open = start.find('(')?;
    let close = open + start[open..].find(')')?;
    let place = start[..open].trim();
    let name = &start[open + 1..close];
    let dash = prose[close + 1..].trim_start().starts_with(['-', '–', '—']);
    let upper =
        place.chars().all(|c| !c.is_lowercase()) || words(place).count() <= 6 && place.ends_with(char::is_numeric);
    let fits = dash && upper && !name.is_empty() && words(name).count() <= 3 && is_capital(name);
    fits.then(|| Span::new(open + 1, close))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outlets_of(text: &str) -> Option<Vec<&str>> {
        let line = Line::of(text)?;
        Some(read(&line)?.into_iter().map(|s| s.of(text)).collect())
    }

    #[test]
    fn bylines_and_their_outlets() {
        let cases: &[(&str, &[&str])] = &[
            ("Thanh Danh (Theo RT, Al Jazeera, DW, CNN)", &["RT", "Al Jazeera", "DW", "CNN"]),
            ("Minh Anh (theo Politico)", &["Politico"]),
            ("Theo VnExpress", &["VnExpress"]),
            ("Minh Anh - Thu Hà (Tổng hợp từ Reuters và AFP)", &["Reuters", "AFP"]),
            ("(TTXVN)", &["TTXVN"]),
            ("TTXVN/Tin tức", &["TTXVN", "Tin tức"]),
            ("Nguồn: Tuổi Trẻ", &["Tuổi Trẻ"]),
            ("By JANE DOE, Reuters", &["Reuters"]),
            ("By Jane Doe and John Roe", &[]),
            ("Reporting by Jane Doe in Solvane; editing by John Roe", &[]),
            ("Nhóm PV", &[]),
            ("Tác giả: Minh Anh", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(outlets_of(text).as_deref(), Some(*expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_byline() {
        for text in [
            "Theo Politico, cuộc họp diễn ra hôm qua.",
            "Theo ông Kerrow, không ai bị thương",
            "Bài học từ Solvane",
            "By the end of the year, it was over",
            "From Russia with love",
            "Video đang HOT",
            "Phóng viên bị bắt ở Solvane",
        ] {
            assert_eq!(outlets_of(text), None, "{text}");
        }
    }

    #[test]
    fn signatures_and_place_lines() {
        for (text, expected) in [("Minh Anh - Thu Hà", true), ("P.V", true), ("PV", true), ("Nhiều người chết", false)]
        {
            assert_eq!(is_signature(&Line::of(text).unwrap()), expected, "{text}");
        }
        let place = |text: &'static str| place_line(text).map(|s| s.of(text));
        assert_eq!(place("WASHINGTON (AP) — The deal was signed."), Some("AP"));
        assert_eq!(place("(TTXVN) - Ngày 4/10, hai bên ký."), Some("TTXVN"));
        assert_eq!(place("SOLVANE, Oct 4 (Reuters) - The deal was signed."), Some("Reuters"));
        assert_eq!(place("Liên minh châu Âu (EU) - Solvane: ký kết"), None);
    }
}
