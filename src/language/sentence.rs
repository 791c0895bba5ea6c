//! Where sentences end.

use std::iter::Peekable;

use memchr::memchr3_iter;
use memchr::memmem::find_iter;

use crate::text::span::Span;

/// Abbreviations that a full stop belongs to, in lower case and without it.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "st", "no", "vs", "jr", "sr", "inc", "ltd", "co",
    "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "a.m", "p.m", "u.s",
    "u.k", "e.g", "i.e", "tp", "ts", "ths", "gs", "pgs", "bs", "ls", "ubnd", "q", "p", "tx", "tt",
];

/// What may stand between the end of a sentence and the white space behind it.
const CLOSING: &[char] = &['.', '!', '?', '…', '"', '”', '’', '\'', ')', ']', '»'];

/// The sentences of a paragraph, in order, without the white space between them.
pub fn sentences(paragraph: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    let bytes = paragraph.as_bytes();
    let (mut points, mut ellipses) =
        (memchr3_iter(b'.', b'!', b'?', bytes).peekable(), find_iter(bytes, "…").peekable());
    let mut from = 0;
    loop {
        let point = after(&mut points, from);
        let Some(at) = point.into_iter().chain(after(&mut ellipses, from)).min() else { break };
        let mark = paragraph[at..].chars().next().unwrap_or('.');
        let behind = paragraph[at + mark.len_utf8()..].trim_start_matches(CLOSING);
        let end = citation_end(paragraph, paragraph.len() - behind.len());
        if ends_here(&paragraph[start..at], mark, &paragraph[end..]) {
            push(&mut found, paragraph, start, end);
            start = end;
        }
        from = end;
    }
    push(&mut found, paragraph, start, paragraph.len());
    found
}

/// The first of some places from byte `from` on.
fn after(places: &mut Peekable<impl Iterator<Item = usize>>, from: usize) -> Option<usize> {
    while places.next_if(|&at| at < from).is_some() {}
    places.peek().copied()
}

/// The end of citation marks glued to a sentence (`[29]`), or `at` where there are none.
fn citation_end(text: &str, mut at: usize) -> usize {
    while let Some(mark) = text[at..].strip_prefix('[') {
        let digits = mark.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || !mark[digits..].starts_with(']') {
            break;
        }
        at += digits + 2;
    }
    at
}

/// Whether a sentence ends between `before` with its mark and `after`.
fn ends_here(before: &str, mark: char, after: &str) -> bool {
    let trimmed = after.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '“' | '\'' | '‘' | '(' | '[' | '«' | '-' | '–')
    });
    let Some(next) = trimmed.chars().next() else { return true };
    if !after.starts_with(char::is_whitespace) {
        return false;
    }
    if next.is_lowercase() {
        return false;
    }
    if mark != '.' {
        return true;
    }
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("").to_lowercase();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    !initial && !ABBREVIATIONS.contains(&word.as_str())
}

fn push(found: &mut Vec<Span>, text: &str, start: usize, end: usize) {
    let part = &text[start..end];
    let lead = part.len() - part.trim_start().len();
    let span = Span::new(start + lead, start + part.trim_end().len());
    if !span.is_empty() {
        found.push(span);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences are separated by `|` in the expectation.
    fn check(expected: &str) {
        let text = expected.replace('|', "");
        let found: Vec<_> = sentences(&text).iter().map(|s| s.of(&text).to_owned()).collect();
        assert_eq!(found, expected.split('|').map(|s| s.trim().to_owned()).collect::<Vec<_>>());
    }

    #[test]
    fn splits() {
        check("Một câu. |Hai câu! |Ba?");
        check("Ông nói: \"Không.\" |Rồi đi.");
        check("On Sept. 18 Mr. J. Smith paid $2.5 million. |It was 3.5 km.");
        check("cuối cùng ở Caucasus.\"[29] |Một đạo quân gồm 23 ngàn người.");
        check("Anh ta... không nói gì. |Hết");
        check("Lúc 2 a.m. Tuesday it fell.");
        check("giá 2.000 đồng. |Ngày 17.9 tăng.");
    }
}
