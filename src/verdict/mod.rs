//! Verdicts: what comes of holding a claim against the sources.
//!
//! [`mod@decide`] weighs an alignment; each file of [`rules`] words one kind of finding. Rules do not see each other.

pub mod decide;
pub mod names;
pub mod quotes;
pub mod rules;

use crate::align::{Alignment, Candidate, align};
use crate::claim::Section;
use crate::index::{ArticleId, Index};
use crate::text::fold::one_line;
use crate::text::markup::BlockKind;
use crate::text::span::Span;
use crate::value::Value;
use decide::{Decision, decide};

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
    QuoteDiffers,
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
            Code::QuoteDiffers => "quote-differs",
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
    /// Where the claim stands: in its passage's prose as [`judge`] gives it, in the report as `ide` does.
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

impl Evidence {
    /// The words under a span of an article, with their paragraph.
    fn at(article: ArticleId, span: Span, score: f32, index: &Index) -> Evidence {
        let source = index.article(article);
        let paragraph = source.paragraph_at(span.start());
        Evidence {
            article,
            paragraph: paragraph.map_or(0, |p| p.number),
            span,
            text: span.of(&source.text).to_owned(),
            excerpt: paragraph.map_or(span, |p| p.span),
            attribution: index.reading(article).speaker_of(span).map(|s| one_line(s.of(&source.text))),
            score,
        }
    }
}

/// A verdict on a claim of a section.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionVerdict {
    /// The place of its passage in the section.
    pub passage: usize,
    pub judged: Judged,
}

/// Judges every claim of a section, in order.
pub fn judge(section: &Section, index: &Index) -> Vec<SectionVerdict> {
    let alignments = align(section, index);
    let decisions = decide(section, &alignments, index);
    let values = alignments.iter().zip(&decisions).map(|(alignment, decision)| SectionVerdict {
        passage: alignment.claim.passage,
        judged: word(section, alignment, decision, index),
    });
    let mut verdicts: Vec<SectionVerdict> = values.collect();
    verdicts.extend(unlinked(section, &alignments));
    verdicts.extend(names::judge(section, &alignments, index));
    verdicts.extend(quotes::judge(section, &alignments, index));
    verdicts.sort_by_key(|v| (v.passage, v.judged.span));
    verdicts
}

/// Claims that no article has a word of.
fn unlinked<'a>(section: &'a Section, alignments: &'a [Alignment]) -> impl Iterator<Item = SectionVerdict> + 'a {
    section.passages.iter().enumerate().flat_map(move |(passage, p)| {
        let linked = alignments.iter().any(|a| a.claim.passage == passage);
        p.mentions.iter().filter(move |_| !linked).map(move |m| SectionVerdict {
            passage,
            judged: rules::not_in_sources::judged(kind_of(&m.value), m.span, m.span.of(&p.prose)),
        })
    })
}

/// Puts a decision into words.
fn word(section: &Section, alignment: &Alignment, decision: &Decision, index: &Index) -> Judged {
    let passage = section.passages[alignment.claim.passage];
    let mention = &passage.mentions[alignment.claim.mention];
    let claim = rules::Claim {
        kind: kind_of(&mention.value),
        mention,
        text: mention.span.of(&passage.prose),
        core: mention.core.of(&passage.prose),
        language: passage.language,
    };
    let evidence =
        |picked: &[(&Candidate, f32)]| picked.iter().map(|(c, p)| evidence(c, *p, index)).collect::<Vec<_>>();
    match decision {
        Decision::Supported { by } => rules::matches::judged(&claim, by.0, evidence(&[*by])),
        Decision::Differs { from } => {
            let stated = &index.reading(from.0.article).mentions[from.0.mention];
            match claim.kind {
                ClaimKind::Date => rules::date_differs::judged(&claim, stated, index, evidence(&[*from])),
                _ => rules::figure_differs::judged(&claim, stated, index, evidence(&[*from])),
            }
        }
        Decision::Disputed { by, against } => rules::sources_disagree::judged(&claim, evidence(&[*by, *against])),
        Decision::Nothing => rules::not_in_sources::judged(claim.kind, mention.span, claim.text),
        Decision::Unchecked { why } => rules::could_not_check::judged(&claim, why),
    }
}

fn evidence(candidate: &Candidate, probability: f32, index: &Index) -> Evidence {
    let span = index.reading(candidate.article).mentions[candidate.mention].span;
    Evidence::at(candidate.article, span, probability, index)
}

fn kind_of(value: &Value) -> ClaimKind {
    match value {
        Value::Date(_) => ClaimKind::Date,
        _ => ClaimKind::Figure,
    }
}

/// Whether a passage is the writer's own statement of fact: headings only announce.
fn is_statement(kind: BlockKind) -> bool {
    !matches!(kind, BlockKind::Heading(_))
}
