//! From the protocol's words to ours. With [`super::to_proto`] the only place that knows of the client's columns.

use std::path::PathBuf;

use tower_lsp::lsp_types::{Position, Range, TextDocumentContentChangeEvent, Url};

use crate::text::buffer::{Buffer, Encoding, Position as Place};
use crate::text::markup::Markup;
use crate::text::span::Span;

/// The byte offset of a position; one that does not exist clamps to the nearest that does.
pub fn offset(buffer: &Buffer, position: Position, encoding: Encoding) -> usize {
    buffer.offset(Place { line: position.line, column: position.character }, encoding)
}

/// The bytes of a range. Ends in the wrong order are swapped, as VS Code does.
pub fn span(buffer: &Buffer, range: Range, encoding: Encoding) -> Span {
    let (start, end) = (offset(buffer, range.start, encoding), offset(buffer, range.end, encoding));
    Span::new(start.min(end), start.max(end))
}

/// What a change replaces: the span, or everything.
pub fn changed(buffer: &Buffer, change: &TextDocumentContentChangeEvent, encoding: Encoding) -> Span {
    match change.range {
        Some(range) => span(buffer, range, encoding),
        None => Span::new(0, buffer.len()),
    }
}

/// The file on disk that a URI names; `None` for `untitled:` and other schemes.
pub fn path(uri: &Url) -> Option<PathBuf> {
    (uri.scheme() == "file").then(|| uri.to_file_path().ok()).flatten()
}

/// The same of a URI that was not parsed yet.
pub fn path_of(uri: &str) -> Option<PathBuf> {
    path(&Url::parse(uri).ok()?)
}

/// The markup of a report: by what the editor says it is, else by the file's name.
pub fn markup(language: &str, uri: &Url) -> Markup {
    match language {
        "markdown" | "markdown.mdx" | "mdx" | "rmd" | "quarto" | "gfm" => Markup::Markdown,
        "plaintext" | "text" | "txt" => Markup::Plain,
        _ => {
            let extension = uri.path().rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
            match extension.as_str() {
                "md" | "markdown" | "mkd" | "mdown" | "mdx" | "qmd" | "rmd" => Markup::Markdown,
                _ => Markup::Plain,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_by_language_then_by_name() {
        let uri = |s: &str| Url::parse(s).unwrap();
        assert_eq!(markup("markdown", &uri("untitled:Untitled-1")), Markup::Markdown);
        assert_eq!(markup("plaintext", &uri("file:///a.md")), Markup::Plain);
        assert_eq!(markup("", &uri("file:///a.MD")), Markup::Markdown);
        assert_eq!(markup("", &uri("file:///a.txt")), Markup::Plain);
    }

    #[test]
    fn ranges_in_the_wrong_order_and_out_of_bounds() {
        let buffer = Buffer::new("một\nhai\n");
        let range = Range::new(Position::new(9, 9), Position::new(0, 2));
        assert_eq!(span(&buffer, range, Encoding::Utf16), Span::new(4, buffer.len()));
    }

    #[test]
    fn only_file_uris_have_a_path() {
        assert_eq!(path_of("untitled:Untitled-1"), None);
        assert_eq!(path_of("vscode-vfs://github/a/b.md"), None);
        assert_eq!(path_of("no uri"), None);
        if cfg!(unix) {
            assert_eq!(path_of("file:///tmp/b%C3%A1o.md"), Some(PathBuf::from("/tmp/báo.md")));
        }
    }
}
