//! Articles: texts with a title, numbered paragraphs and what is known of their origin. Parsing never fails.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

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

/// One text with its paragraphs. Its spans are offsets in `text`, which is the whole file and is never altered.
#[derive(Clone, Debug)]
pub struct Article {
    pub name: String,
    pub path: Option<PathBuf>,
    pub text: Arc<str>,
    pub title: String,
    pub paragraphs: Vec<Paragraph>,
    pub published: Option<Published>,
}

/// The unit that a source is cited by, numbered from 1 in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub number: u32,
    pub span: Span,
}

/// When an article was published, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub date: Date,
    pub how: PublishedHow,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublishedHow {
    /// Stated in the file's front matter.
    FrontMatter,
}

/// Something about a source that its reader should know: the rest of the corpus is still good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder.
    pub path: String,
    pub message: String,
}

/// The articles of one file, and what was wrong with it.
pub fn parse(file: SourceFile) -> (Vec<Article>, Vec<Problem>) {
    let article = Article {
        name: file.name,
        path: file.path,
        text: file.text.into(),
        title: String::new(),
        paragraphs: Vec::new(),
        published: None,
    };
    (vec![article], Vec::new())
}
