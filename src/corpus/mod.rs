//! Articles: texts with a title, numbered paragraphs and what is known of their origin. Parsing never fails.

pub mod byline;
pub mod details;
pub mod origin;
pub mod published;

pub mod by_hand;
mod dateline;
mod front_matter;
mod kind;
mod line;
mod parse;
mod split;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;

pub use byline::Byline;
pub use details::{Details, Reliability};
pub use kind::Kind;
pub use origin::Origin;
pub use parse::{parse, parse_whole};
pub use published::{Published, PublishedHow};

use crate::language::Language;
use crate::text::span::Span;

/// A source file as it was read, before anything is made of it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// How verdicts cite it: the path below the sources folder, with `/` (`2023/001.txt`).
    pub name: String,
    /// Where it lies on disk; `None` for the sample articles inside the program.
    pub path: Option<PathBuf>,
    pub text: String,
}

/// One text with its paragraphs. Its spans are offsets in `text`, which is the whole file, shared by all articles in it, and
/// is never altered.
#[derive(Clone, Debug)]
pub struct Article {
    /// The file's: what verdicts cite, with the paragraph's number in the file.
    pub name: String,
    pub path: Option<PathBuf>,
    pub text: Arc<str>,
    /// Which of the file's articles it is.
    pub part: Part,
    pub title: String,
    /// Never empty.
    pub paragraphs: Vec<Paragraph>,
    pub byline: Option<Byline>,
    /// The outlets that it says it has its story from.
    pub origins: Vec<Origin>,
    pub outlet: Option<String>,
    pub url: Option<String>,
    pub reliability: Option<Reliability>,
    /// As detected, unless it was stated.
    pub language: Language,
    /// As stated; what was not is worked out when the article is read (`fact::publication`).
    pub published: Option<Published>,
    /// What the file was encoded in, where that is not UTF-8.
    pub encoding: Option<&'static str>,
}

/// The number of an article in its file, from 1, and how many the file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part {
    pub number: u32,
    pub of: u32,
}

/// The unit that a source is cited by, numbered from 1 in its file; a title that stands in the text is the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub number: u32,
    pub span: Span,
    pub kind: Kind,
    /// A block quote: somebody else's words.
    pub quote: bool,
    /// The text under `span` with all blanked out that is not to be read, byte for byte: markup, credits, and the whole of
    /// what is part of no article. `None` where there is nothing to blank.
    masked: Option<Box<str>>,
}

impl Paragraph {
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, Kind::Title | Kind::Subheading)
    }

    /// The prose to read, as long as `span`: an offset in it is one in the article less `span.start()`.
    pub fn prose<'a>(&'a self, article: &'a Article) -> &'a str {
        self.masked.as_deref().unwrap_or_else(|| self.span.of(&article.text))
    }
}

/// Something about a source that its reader should know: the rest of the corpus is still good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder, with line and column where they are known.
    pub path: String,
    pub message: String,
}

impl Article {
    /// The paragraph around an offset of the text.
    pub fn paragraph_at(&self, offset: usize) -> Option<&Paragraph> {
        let after = self.paragraphs.partition_point(|p| p.span.start() <= offset);
        self.paragraphs[..after].last().filter(|p| p.span.touches(offset))
    }

    /// From its first paragraph to its last.
    pub fn span(&self) -> Span {
        let ends = self.paragraphs.first().zip(self.paragraphs.last());
        ends.map_or(Span::default(), |(first, last)| first.span.cover(last.span))
    }

    /// Whether the title is one of the paragraphs, or stands outside the text.
    pub fn title_is_in_text(&self) -> bool {
        self.span().of(&self.text).trim_start().starts_with(self.title.as_str())
    }

    /// Takes what was stated about it; `how` a date was.
    pub fn state(&mut self, details: Details, how: PublishedHow) {
        let Details { title, outlet, url, author, published, language, reliability } = details;
        if let Some(title) = title {
            self.title = title;
        }
        if let Some(text) = author {
            self.byline = Some(Byline { text, span: None });
        }
        if let Some(day) = published {
            self.published = Some(Published::on(day, how));
        }
        self.outlet = outlet.or(self.outlet.take());
        self.url = url.or(self.url.take());
        self.language = language.unwrap_or(self.language);
        self.reliability = reliability.or(self.reliability);
    }
}
