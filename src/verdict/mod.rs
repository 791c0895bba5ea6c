//! Verdicts: what comes of holding a claim against the sources.
//!
//! [`mod@decide`] weighs an alignment; each file of [`rules`] words one kind of finding. Rules do not see each other.

pub mod accounts;
pub mod calendar;
pub mod contest;
pub mod decide;
pub mod inside;
pub mod mode;
pub mod names;
pub mod parties;
pub mod policy;
pub mod quotes;
pub mod rules;
pub mod titles;

use crate::align::derived::{Derived, derived};
use crate::align::link::Linker;
use crate::align::{Alignment, Candidate, align, weights};
use crate::claim::Section;
use crate::index::{ArticleId, Index};
use crate::mention::Mention;
use crate::text::fold::one_line;
use crate::text::markup::BlockKind;
use crate::text::span::Span;
use crate::value::Value;
use crate::value::date::Fields;
use decide::{Decision, decide};
use mode::{Mode, Thresholds};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    DateDiffers,
    FigureDiffers,
    NameDiffers,
    TitleDiffers,
    QuoteDiffers,
    SourcesDisagree,
    SaidByOneParty,
    NotInSources,
    NoSuchDay,
    WeekdayDiffers,
    PartsDoNotAddUp,
    TwoFigures,
}

impl Code {
    pub const ALL: [Code; 12] = [
        Code::DateDiffers,
        Code::FigureDiffers,
        Code::NameDiffers,
        Code::TitleDiffers,
        Code::QuoteDiffers,
        Code::SourcesDisagree,
        Code::SaidByOneParty,
        Code::NotInSources,
        Code::NoSuchDay,
        Code::WeekdayDiffers,
        Code::PartsDoNotAddUp,
        Code::TwoFigures,
    ];

    /// The code as editors and reports show it.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::DateDiffers => "date-differs",
            Code::FigureDiffers => "figure-differs",
            Code::NameDiffers => "name-differs",
            Code::TitleDiffers => "title-differs",
            Code::QuoteDiffers => "quote-differs",
            Code::SourcesDisagree => "sources-disagree",
            Code::SaidByOneParty => "said-by-one-party",
            Code::NotInSources => "not-in-sources",
            Code::NoSuchDay => "no-such-day",
            Code::WeekdayDiffers => "weekday-differs",
            Code::PartsDoNotAddUp => "parts-do-not-add-up",
            Code::TwoFigures => "two-figures",
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
    /// Other places of the report that it is about, in the same text as `span`.
    pub elsewhere: Vec<Elsewhere>,
}

/// A place of the report that a verdict on another one rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Elsewhere {
    pub span: Span,
    /// Its words.
    pub text: String,
}

impl Elsewhere {
    /// The words under a span of a text.
    pub fn at(span: Span, text: &str) -> Elsewhere {
        Elsewhere { span, text: one_line(span.of(text)) }
    }

    /// The same counted from `offset` bytes earlier.
    pub fn shift(self, offset: usize) -> Elsewhere {
        Elsewhere { span: self.span.shift(offset), ..self }
    }
}

impl Judged {
    /// Whether the writer must look at it: the sources have it otherwise, the calendar does, or the report itself.
    pub fn is_fault(&self) -> bool {
        match self.verdict {
            Verdict::Contradicted | Verdict::Misspelled => true,
            Verdict::Unchecked => self.code.is_some_and(|code| code != Code::TwoFigures),
            Verdict::Supported | Verdict::Disputed | Verdict::Unsupported => false,
        }
    }

    /// Whether the writer may want to look at it: what is right is for him to say.
    pub fn is_note(&self) -> bool {
        self.verdict == Verdict::Disputed || matches!(self.code, Some(Code::TwoFigures | Code::SaidByOneParty))
    }
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
pub fn judge(section: &Section, index: &Index, mode: Mode) -> Vec<SectionVerdict> {
    let thresholds = mode.thresholds();
    let linker = Linker::new(section, index);
    let alignments = align(&linker);
    let decisions = decide(section, &alignments, index, thresholds);
    let claims = alignments.iter().zip(&decisions).filter(|(alignment, _)| is_claim(claimed(section, alignment)));
    let values = claims.map(|(alignment, decision)| SectionVerdict {
        passage: alignment.claim.passage,
        judged: word(&linker, alignment, decision, thresholds),
    });
    let mut verdicts: Vec<SectionVerdict> = values.collect();
    verdicts.extend(unlinked(section, &alignments));
    verdicts.extend(names::judge(&linker, &alignments, thresholds));
    verdicts.extend(titles::judge(&linker, &alignments, thresholds));
    verdicts.extend(quotes::judge(&linker, &alignments, thresholds));
    verdicts.sort_by_key(|v| (v.passage, v.judged.span));
    inside::apply(section, &mut verdicts);
    verdicts
}

/// Claims that no article has a word of.
fn unlinked<'a>(section: &'a Section, alignments: &'a [Alignment]) -> impl Iterator<Item = SectionVerdict> + 'a {
    section.passages.iter().enumerate().flat_map(move |(passage, p)| {
        let linked = alignments.iter().any(|a| a.claim.passage == passage);
        p.mentions
            .iter()
            .filter(move |m| !linked && is_claim(m))
            .map(move |m| SectionVerdict { passage, judged: alone(&rules::Claim::new(p, m)) })
    })
}

/// What there is to say of a claim of which the sources say nothing.
fn alone(claim: &rules::Claim) -> Judged {
    match calendar::fault(&claim.mention.value) {
        Some(fault) => rules::calendar::judged(claim, &fault),
        None => rules::not_in_sources::judged(claim.kind, claim.mention.span, claim.text),
    }
}

/// Puts a decision into words.
fn word(linker: &Linker, alignment: &Alignment, decision: &Decision, t: &Thresholds) -> Judged {
    let (section, index) = (linker.section, linker.index);
    let passage = section.passages[alignment.claim.passage];
    let mention = &passage.mentions[alignment.claim.mention];
    let claim = rules::Claim::new(passage, mention);
    let evidence =
        |picked: &[(&Candidate, f32)]| picked.iter().map(|(c, p)| evidence(c, *p, index)).collect::<Vec<_>>();
    if let Some(Derived { how, article, operands, parts }) = follows(linker, alignment, decision, t) {
        // No better sure than that the words fit: the value itself is not stated.
        let sure = (parts.relation / weights::RELATION).min(1.0);
        let spans = operands.iter().map(|&o| index.reading(article).mentions[o].span);
        let evidence = spans.map(|span| Evidence::at(article, span, sure, index)).collect();
        return rules::follows::judged(
            &claim,
            how,
            &operands,
            index.article(article),
            index.reading(article),
            evidence,
        );
    }
    match decision {
        Decision::Differs { from } => {
            let stated = &index.reading(from.0.article).mentions[from.0.mention];
            match claim.kind {
                ClaimKind::Date => rules::date_differs::judged(&claim, stated, index, evidence(&[*from])),
                _ => rules::figure_differs::judged(&claim, stated, index, evidence(&[*from])),
            }
        }
        // What the calendar says against a date goes before what agrees with it.
        _ if calendar::fault(&mention.value).is_some() => alone(&claim),
        Decision::Supported { by } => rules::matches::judged(&claim, by.0, index, evidence(&[*by])),
        Decision::OneParty { by, party } => rules::said_by_one_party::judged(&claim, party, index, evidence(&[*by])),
        Decision::WrongSpeaker { by, own, speaker } => {
            let stated = own.map(|c| &index.reading(c.article).mentions[c.mention]);
            let own = own.iter().map(|c| (*c, by.1));
            let evidence = evidence(&own.chain([*by]).collect::<Vec<_>>());
            rules::wrong_speaker::judged(&claim, speaker, stated, index, evidence)
        }
        Decision::Disputed { by, against } => {
            let accounts = accounts::accounts(alignment, *by, against, index, t);
            rules::sources_disagree::judged(&claim, accounts, index)
        }
        Decision::Nothing => alone(&claim),
        Decision::Unchecked { why } => rules::could_not_check::judged(&claim, why),
    }
}

/// What the claim follows from, where nothing states it. What it would differ from may be what it follows from: 50 is not
/// contradicted by the 42 in 42 + 8. Any other value that it differs from says more than arithmetic.
fn follows(linker: &Linker, alignment: &Alignment, decision: &Decision, t: &Thresholds) -> Option<Derived> {
    if !alignment.link.covers(t.cover, t.name_cover) {
        return None;
    }
    match decision {
        Decision::Nothing => derived(linker, alignment),
        Decision::Differs { from } => {
            derived(linker, alignment).filter(|d| d.article == from.0.article && d.operands.contains(&from.0.mention))
        }
        _ => None,
    }
}

fn evidence(candidate: &Candidate, probability: f32, index: &Index) -> Evidence {
    let span = index.reading(candidate.article).mentions[candidate.mention].span;
    Evidence::at(candidate.article, span, probability, index)
}

/// The value of the report that an alignment is about.
fn claimed<'a>(section: &'a Section, alignment: &Alignment) -> &'a Mention {
    &section.passages[alignment.claim.passage].mentions[alignment.claim.mention]
}

/// Whether a value says something that could be right or wrong: "recently" does not, nor "the same day" of no known one.
fn is_claim(mention: &Mention) -> bool {
    match &mention.value {
        Value::Date(d) => {
            let this = d.first == Fields::default() && d.relative.is_some_and(|r| r.offset == 0);
            !(d.vague || this)
        }
        _ => true,
    }
}

/// Whether a passage is the writer's own statement of fact: headings only announce.
fn is_statement(kind: BlockKind) -> bool {
    !matches!(kind, BlockKind::Heading(_))
}
