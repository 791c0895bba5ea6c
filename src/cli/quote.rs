//! Quoting text in a narrow place: a window of a long line, or a paragraph wrapped, with the marked words kept track of.

use std::ops::Range;

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Lines of text, and the byte ranges in it to underline; none of them crosses a line end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    pub text: String,
    pub marks: Vec<Range<usize>>,
}

/// How many lines of a long paragraph are shown before and after the marked one.
const CONTEXT: usize = 3;

/// `text` with every line cut down to `width` columns around the marked words, at white space, `…` in place of the rest.
pub(super) fn around(text: &str, mark: Range<usize>, width: usize) -> Quote {
    let mut quote = Quote { text: String::new(), marks: Vec::new() };
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_end_matches(['\n', '\r']);
        let start = mark.start.clamp(at, at + content.len()) - at;
        let end = mark.end.clamp(at, at + content.len()) - at;
        at += line.len();
        if content.is_empty() && start == end {
            continue;
        }
        let window = window(content, start..end, width);
        if !quote.text.is_empty() {
            quote.text.push('\n');
        }
        quote.text.push_str(if window.start > 0 { "…" } else { "" });
        let base = quote.text.len();
        quote.text.push_str(&content[window.clone()]);
        quote.text.push_str(if window.end < content.len() { "…" } else { "" });
        if start < end {
            quote.marks.push(base + start - window.start..base + end - window.start);
        }
    }
    quote
}

/// The part of a line around `mark` that fits, cut between words.
fn window(line: &str, mark: Range<usize>, width: usize) -> Range<usize> {
    if display_width(line) <= width {
        return 0..line.len();
    }
    let room = width.saturating_sub(2);
    let before: Vec<usize> = starts(&line[..mark.start]).collect();
    let after: Vec<usize> = ends(&line[mark.end..]).map(|i| mark.end + i).collect();
    let (mut start, mut end) = (mark.start, mark.end);
    let (mut before, mut after) = (before.into_iter().rev(), after.into_iter());
    let (mut left, mut right) = (before.next(), after.next());
    // Words are taken in turn from the side that has fewer columns so far.
    while left.is_some() || right.is_some() {
        let behind = display_width(&line[start..mark.start]) <= display_width(&line[mark.end..end]);
        let (from, to) = match (left, right) {
            (Some(l), None) => (l, end),
            (Some(l), Some(_)) if behind => (l, end),
            (_, Some(r)) => (start, r),
            (None, None) => break,
        };
        if display_width(&line[from..to]) > room {
            // That side is full: what room is left goes to the other.
            if from < start {
                left = None
            } else {
                right = None
            }
            continue;
        }
        if from < start {
            left = before.next()
        } else {
            right = after.next()
        }
        (start, end) = (from, to);
    }
    start..end
}

/// Where words start.
fn starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let first = (!text.is_empty()).then_some(0);
    let rest = text.match_indices(' ').map(|(i, _)| i + 1).filter(|&i| i < text.len());
    first.into_iter().chain(rest)
}

/// Where words end.
fn ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices(' ').map(|(i, _)| i).filter(|&i| i > 0).chain((!text.is_empty()).then_some(text.len()))
}

/// A paragraph wrapped at `width`, with at most [`CONTEXT`] lines on both sides of the marked ones.
pub(super) fn wrapped(paragraph: &str, marks: &[Range<usize>], width: usize) -> Quote {
    // Line ends inside a paragraph are no more than spaces; both are one byte, so offsets stay.
    let text = paragraph.replace(['\n', '\r', '\t'], " ");
    let options = Options::new(width)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in textwrap::wrap(&text, options) {
        let start = at + text[at..].find(line.as_ref()).unwrap_or(0);
        at = start + line.len();
        lines.push(start..at);
    }
    let touches = |line: &Range<usize>, mark: &Range<usize>| line.start < mark.end && mark.start < line.end;
    let marked = |line: &Range<usize>| marks.iter().any(|mark| touches(line, mark));
    let first = lines.iter().position(marked).unwrap_or(0);
    let last = lines.iter().rposition(marked).unwrap_or(0);
    let (from, to) = (first.saturating_sub(CONTEXT), (last + CONTEXT + 1).min(lines.len()));
    let (from, to) = (if from == 1 { 0 } else { from }, if to + 1 == lines.len() { lines.len() } else { to });

    let mut quote = Quote { text: String::new(), marks: Vec::new() };
    if from > 0 {
        quote.text.push_str("…\n");
    }
    for (i, line) in lines[from..to].iter().enumerate() {
        if i > 0 {
            quote.text.push('\n');
        }
        let base = quote.text.len();
        quote.text.push_str(&text[line.clone()]);
        for mark in marks.iter().filter(|mark| touches(line, mark)) {
            let (start, end) = (mark.start.max(line.start), mark.end.min(line.end));
            quote.marks.push(base + start - line.start..base + end - line.start);
        }
    }
    if to < lines.len() {
        quote.text.push_str("\n…");
    }
    quote
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The quote with brackets around its marks.
    fn show(quote: &Quote) -> String {
        let mut text = quote.text.clone();
        for mark in quote.marks.iter().rev() {
            text.insert(mark.end, ']');
            text.insert(mark.start, '[');
        }
        text
    }

    fn find(text: &str, words: &str) -> Range<usize> {
        let at = text.find(words).unwrap();
        at..at + words.len()
    }

    #[test]
    fn windows() {
        let line = "một hai ba bốn năm sáu bảy tám chín mười";
        let cases = [
            ("năm", 80, "một hai ba bốn [năm] sáu bảy tám chín mười"),
            ("năm", 18, "…ba bốn [năm] sáu…"),
            ("một", 18, "[một] hai ba bốn…"),
            ("mười", 18, "…tám chín [mười]"),
            ("năm", 3, "…[năm]…"),
            ("ba bốn năm sáu bảy", 5, "…[ba bốn năm sáu bảy]…"),
        ];
        for (words, width, expected) in cases {
            assert_eq!(show(&around(line, find(line, words), width)), expected);
        }
    }

    #[test]
    fn windows_over_lines() {
        let text = "một ngày\r\n18/9 rồi\r\n";
        assert_eq!(show(&around(text, find(text, "ngày\r\n18/9"), 80)), "một [ngày]\n[18/9] rồi");
    }

    #[test]
    fn wrapping_keeps_the_marks() {
        let text = "một hai\nba bốn năm sáu bảy tám chín mười";
        assert_eq!(
            show(&wrapped(text, &[find(text, "bốn năm sáu")], 13)),
            "một hai ba\n[bốn năm sáu]\nbảy tám chín\nmười"
        );
        assert_eq!(
            show(&wrapped(text, &[find(text, "hai\nba"), find(text, "sáu")], 13)),
            "một [hai ba]\nbốn năm [sáu]\nbảy tám chín\nmười"
        );
        assert_eq!(show(&wrapped(text, &[], 100)), "một hai ba bốn năm sáu bảy tám chín mười");
    }

    #[test]
    fn long_paragraphs_are_cut() {
        let text: String = (0..30).map(|i| format!("w{i:02} ")).collect();
        let lines = show(&wrapped(text.trim(), &[find(&text, "w15")], 3));
        assert_eq!(lines, "…\nw12\nw13\nw14\n[w15]\nw16\nw17\nw18\n…");
    }
}
