//! Articles: texts with a title, numbered paragraphs and what is known of their origin. Parsing never fails.

mod front_matter;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::text::markup::{self, BlockKind, Markup};
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

/// The unit that a source is cited by, numbered from 1 in its file; a title that stands in the text is the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub number: u32,
    pub span: Span,
    pub heading: bool,
    /// A block quote: somebody else's words.
    pub quote: bool,
    /// The text under `span` with markup blanked out, byte for byte; `None` where there is none to blank.
    masked: Option<Box<str>>,
}

impl Paragraph {
    /// The prose to read, as long as `span`: an offset in it is one in the article less `span.start()`.
    pub fn prose<'a>(&'a self, article: &'a Article) -> &'a str {
        self.masked.as_deref().unwrap_or_else(|| self.span.of(&article.text))
    }
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

impl PublishedHow {
    /// How the date is known, for people.
    pub fn in_words(self) -> &'static str {
        match self {
            PublishedHow::FrontMatter => "front matter",
        }
    }
}

/// Something about a source that its reader should know: the rest of the corpus is still good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder.
    pub path: String,
    pub message: String,
}

impl Article {
    /// The paragraph around an offset of the text.
    pub fn paragraph_at(&self, offset: usize) -> Option<&Paragraph> {
        let after = self.paragraphs.partition_point(|p| p.span.start() <= offset);
        self.paragraphs[..after].last().filter(|p| p.span.touches(offset))
    }
}

/// The articles of one file, and what was wrong with it.
pub fn parse(file: SourceFile) -> (Vec<Article>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut problem = |message: String| problems.push(Problem { path: file.name.clone(), message });
    let markdown = file.name.rsplit('.').next().is_some_and(|e| e.eq_ignore_ascii_case("md"));
    let parsed = markup::parse(&file.text, if markdown { Markup::Markdown } else { Markup::Plain }, true);
    let stated = match parsed.front_matter {
        None => Ok(Default::default()),
        Some(span) => front_matter::read(span.of(&file.text), file.text.chars().next().unwrap_or('-')),
    };
    let stated = stated.unwrap_or_else(|e| {
        problem(format!("its front matter was not understood, so its title and date are unknown: {e}"));
        Default::default()
    });
    let paragraphs: Vec<Paragraph> = (1..)
        .zip(parsed.blocks)
        .map(|(number, block)| Paragraph {
            number,
            span: block.span,
            heading: matches!(block.kind, BlockKind::Heading(_)),
            quote: block.kind == BlockKind::Quote,
            masked: (block.prose != block.span.of(&file.text)).then(|| block.prose.into()),
        })
        .collect();
    if paragraphs.is_empty() {
        problem("it has no text to read".to_owned());
        return (Vec::new(), problems);
    }
    let title = stated.title.unwrap_or_else(|| title(&file.text, &paragraphs));
    let published = stated.published.map(|date| Published { date, how: PublishedHow::FrontMatter });
    let article = Article { name: file.name, path: file.path, text: file.text.into(), title, paragraphs, published };
    (vec![article], problems)
}

/// The first heading, or a first paragraph that is short and no sentence.
fn title(text: &str, paragraphs: &[Paragraph]) -> String {
    const LONGEST: usize = 200;
    let first = &paragraphs[0];
    let line = first.span.of(text).trim();
    let is_title = first.heading || paragraphs.len() > 1 && line.len() <= LONGEST && !line.ends_with('.');
    if is_title { line.to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(name: &str, text: &str) -> Article {
        let (mut articles, problems) = parse(SourceFile { name: name.into(), path: None, text: text.into() });
        assert_eq!(problems, []);
        articles.remove(0)
    }

    #[test]
    fn plain_text() {
        let a = article("a.txt", "Tít bài\nMột câu. \n\nCâu hai.");
        assert_eq!(a.title, "Tít bài");
        let shown: Vec<_> = a.paragraphs.iter().map(|p| (p.number, p.prose(&a))).collect();
        assert_eq!(shown, [(1, "Tít bài"), (2, "Một câu."), (3, "Câu hai.")]);
        assert_eq!(a.paragraph_at(a.text.find("hai").unwrap()).map(|p| p.number), Some(3));
    }

    #[test]
    fn markdown() {
        let a = article("a.md", "---\ntitle: \"Tít\"\npublished: 2013-10-22\n---\n\nCó **49** người.\n");
        assert_eq!((a.title.as_str(), a.published.as_ref().unwrap().date), ("Tít", jiff::civil::date(2013, 10, 22)));
        assert_eq!(a.paragraphs[0].prose(&a), "Có   49   người.");
        assert_eq!(a.paragraphs[0].span.of(&a.text), "Có **49** người.");
    }

    #[test]
    fn problems_keep_the_article() {
        let (articles, problems) =
            parse(SourceFile { name: "a.md".into(), path: None, text: "---\npublished: mai\n---\n\nChữ.\n".into() });
        assert_eq!((articles.len(), problems.len()), (1, 1));
        let (articles, problems) = parse(SourceFile { name: "a.txt".into(), path: None, text: " \n".into() });
        assert_eq!((articles.len(), problems.len()), (0, 1));
    }
}
