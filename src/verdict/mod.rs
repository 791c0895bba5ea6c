//! Verdicts: what comes of holding a claim against the sources.

use crate::index::ArticleId;
use crate::text::span::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClaimKind {
    Date,
    Figure,
    Quote,
    Name,
    Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    Supported,
    Contradicted,
    Misspelled,
    Disputed,
    Unsupported,
    Unchecked,
}

/// The fault that a verdict names. Each has a documentation page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    DateDiffers,
    FigureDiffers,
    NameDiffers,
    SourcesDisagree,
    NotInSources,
}

impl Code {
    /// The code as editors and reports show it.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::DateDiffers => "date-differs",
            Code::FigureDiffers => "figure-differs",
            Code::NameDiffers => "name-differs",
            Code::SourcesDisagree => "sources-disagree",
            Code::NotInSources => "not-in-sources",
        }
    }
}

/// A claim with its verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    pub kind: ClaimKind,
    pub verdict: Verdict,
    pub code: Option<Code>,
    /// Where the claim stands in its report.
    pub span: Span,
    /// The claim's own words.
    pub text: String,
    /// One sentence for the writer, in English.
    pub message: String,
    /// The sources' value in the writer's own notation.
    pub expected: Option<String>,
    /// Never empty for supported, contradicted, misspelled and disputed. Best first.
    pub evidence: Vec<Evidence>,
}

/// A passage of a source that a verdict rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    pub article: ArticleId,
    /// The paragraph's number in its file, from 1.
    pub paragraph: u32,
    /// The words in the article that state the value.
    pub span: Span,
    /// Those words.
    pub text: String,
    /// The span of the whole paragraph in the article.
    pub excerpt: Span,
    /// Who says so, where the source names somebody.
    pub attribution: Option<String>,
    /// How well it aligns with the claim, 0 to 1.
    pub score: f32,
}
