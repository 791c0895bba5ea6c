//! How each kind of finding is worded. One file a rule, with the reader's documentation at its head.

pub mod calendar;
pub mod could_not_check;
pub mod date_differs;
pub mod figure_differs;
pub mod follows;
pub mod matches;
pub mod name_differs;
pub mod not_in_sources;
pub mod parts_do_not_add_up;
pub mod quote_differs;
pub mod said_by_one_party;
pub mod sources_disagree;
pub mod title_differs;
pub mod title_matches;
pub mod two_figures;
pub mod wrong_speaker;

use super::{ClaimKind, Code, Evidence, Judged, Verdict};
use crate::claim::Passage;
use crate::index::Index;
use crate::language::Language;
use crate::mention::Mention;
use crate::mention::render::render_like;
use crate::text::fold::one_line;
use crate::value::Value;

/// A claim as its writer put it.
pub struct Claim<'a> {
    pub kind: ClaimKind,
    pub mention: &'a Mention,
    pub text: &'a str,
    /// The bare number or date in it.
    pub core: &'a str,
    pub language: Language,
}

impl<'a> Claim<'a> {
    pub fn new(passage: &'a Passage, mention: &'a Mention) -> Claim<'a> {
        let kind = match mention.value {
            Value::Date(_) => ClaimKind::Date,
            _ => ClaimKind::Figure,
        };
        let (text, core) = (mention.span.of(&passage.prose), mention.core.of(&passage.prose));
        Claim { kind, mention, text, core, language: passage.language }
    }

    /// The claim with its verdict.
    fn judged(&self, verdict: Verdict, code: Option<Code>, message: String, evidence: Vec<Evidence>) -> Judged {
        Judged {
            kind: self.kind,
            verdict,
            code,
            span: self.mention.span,
            text: self.text.to_owned(),
            message,
            expected: None,
            evidence,
            elsewhere: Vec::new(),
        }
    }

    /// The claim differing from a source: `what` is a date or a figure.
    fn differs(&self, what: &str, code: Code, stated: &Mention, index: &Index, evidence: Vec<Evidence>) -> Judged {
        let source = &evidence[0];
        let message = format!("{what} differs: the source says “{}” ({})", one_line(&source.text), cite(source, index));
        let expected = render_like(&stated.value, self.text, self.language);
        Judged { expected, ..self.judged(Verdict::Contradicted, Some(code), message, evidence) }
    }
}

/// `001.txt, paragraph 3`
fn cite(evidence: &Evidence, index: &Index) -> String {
    format!("{}, paragraph {}", index.article(evidence.article).name, evidence.paragraph)
}
