//! Chunks: stretches of a document that are read on their own, so that an edit re-reads one of them and not the document.
//!
//! A chunk ends where no markup construct can be open: after blank lines before an unindented line, and around headings.
//! Every byte is in exactly one chunk, and where a chunk starts depends on the lines of that chunk and of the one before
//! it alone: cutting anew from the chunk before an edit gives what cutting the whole document would give.

use std::borrow::Cow;
use std::iter::Peekable;

use super::markup::Markup;

/// The length in bytes of the chunk that `lines` (with their line ends) start with; they are consumed.
/// `first` says that the chunk starts the document, where front matter may stand. `None` at the end of the text.
pub fn next_chunk<'a, L>(lines: &mut Peekable<L>, first: bool, markup: Markup) -> Option<usize>
where
    L: Iterator<Item = Cow<'a, str>>,
{
    let line = lines.next()?;
    let mut length = line.len();
    let mut open = if markup == Markup::Markdown { Open::after(None, &line, first) } else { None };
    let mut heading = markup == Markup::Markdown && open.is_none() && is_heading(&line);
    let mut blank = is_blank(&line);
    while let Some(line) = lines.peek() {
        if open.is_none() && !is_blank(line) {
            let starts =
                heading || blank && !line.starts_with([' ', '\t']) || markup == Markup::Markdown && is_heading(line);
            if starts {
                break;
            }
        }
        blank = is_blank(line);
        if markup == Markup::Markdown {
            open = Open::after(open, line, false);
        }
        heading &= blank;
        length += line.len();
        lines.next();
    }
    Some(length)
}

/// A construct in which blank lines do not end a block.
#[derive(Clone, Copy)]
enum Open {
    FrontMatter(char),
    Code {
        fence: char,
        length: usize,
    },
    /// Until this appears.
    Html(&'static str),
}

impl Open {
    /// What is open after `line`.
    fn after(open: Option<Open>, line: &str, first: bool) -> Option<Open> {
        let bare = line.trim();
        match open {
            Some(Open::FrontMatter(c)) => {
                (bare.len() != 3 || !bare.chars().all(|d| d == c)).then_some(Open::FrontMatter(c))
            }
            Some(Open::Code { fence, length }) => {
                let closes = bare.len() >= length && bare.chars().all(|c| c == fence);
                (!closes).then_some(Open::Code { fence, length })
            }
            Some(Open::Html(end)) => (!line.to_ascii_lowercase().contains(end)).then_some(Open::Html(end)),
            None if first && (bare == "---" || bare == "+++") => bare.chars().next().map(Open::FrontMatter),
            None => Open::starting(bare),
        }
    }

    fn starting(bare: &str) -> Option<Open> {
        for fence in ['`', '~'] {
            let length = bare.chars().take_while(|&c| c == fence).count();
            // An info string with a backtick makes it inline code.
            if length >= 3 && !(fence == '`' && bare[length..].contains('`')) {
                return Some(Open::Code { fence, length });
            }
        }
        let lower = bare.get(..8.min(bare.len())).unwrap_or("").to_ascii_lowercase();
        for (start, end) in [("<!--", "-->"), ("<pre", "</pre>"), ("<script", "</script>"), ("<style", "</style>")] {
            if lower.starts_with(start) && !bare.to_ascii_lowercase().contains(end) {
                return Some(Open::Html(end));
            }
        }
        None
    }
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn is_heading(line: &str) -> bool {
    let level = line.bytes().take_while(|&b| b == b'#').count();
    (1..=6).contains(&level) && line[level..].starts_with([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunks(text: &str) -> Vec<&str> {
        let mut lines = text.split_inclusive('\n').map(Cow::Borrowed).peekable();
        let (mut at, mut found) = (0, Vec::new());
        while let Some(length) = next_chunk(&mut lines, at == 0, Markup::Markdown) {
            found.push(&text[at..at + length]);
            at += length;
        }
        assert_eq!(at, text.len());
        found
    }

    #[test]
    fn cuts_at_blank_lines_and_headings() {
        assert_eq!(chunks("# A\nb\nc\n\nd\n## E\n\n\nf"), ["# A\n", "b\nc\n\n", "d\n", "## E\n\n\n", "f"]);
    }

    #[test]
    fn keeps_open_constructs_whole() {
        for whole in [
            "---\ntitle: x\n\npublished: y\n---\n",
            "```\na\n\n# b\n```\n",
            "<!-- a\n\nb -->\n",
            "- a\n\n  b\n\n      c\n",
            "~~~ x\n\n```\n\n~~~\n",
        ] {
            assert_eq!(chunks(whole), [whole]);
        }
        assert_eq!(chunks("a\n\n---\n\nb\n"), ["a\n\n", "---\n\n", "b\n"], "a rule in mid-text is no front matter");
    }
}
