//! The seeds as sources, and what the program says of a report that is held against them.

use std::ops::Range;
use std::sync::Arc;

use sourcecheck::corpus::Article;
use sourcecheck::fact::Reading;
use sourcecheck::ide::{CorpusId, Host};
use sourcecheck::index::{ArticleId, Index};
use sourcecheck::language::{Language, detect};
use sourcecheck::mention;
use sourcecheck::store::embedded;
use sourcecheck::text::markup::Markup;
use sourcecheck::value::Value;
use sourcecheck::value::compare::{Comparison, Why, compare};
use sourcecheck::verdict::{ClaimKind, Judged, Verdict};

pub struct Ground {
    pub index: Arc<Index>,
}

impl Ground {
    pub fn new() -> Ground {
        Ground { index: Arc::new(Index::build(embedded())) }
    }

    pub fn judge(&self, report: &str) -> Vec<Judged> {
        let mut host = Host::new();
        host.set_corpus(CorpusId(0), Arc::clone(&self.index));
        host.open("report".into(), CorpusId(0), Markup::Markdown, report);
        host.snapshot().claims("report")
    }

    /// The source's value that a verdict rests on.
    pub fn stated(&self, judged: &Judged) -> Option<&Value> {
        let evidence = judged.evidence.first()?;
        let mentions = &self.index.reading(evidence.article).mentions;
        mentions.iter().find(|m| m.span == evidence.span).map(|m| &m.value)
    }

    /// Whether some article gives this very value, for whatever it may be.
    pub fn has(&self, value: &Value) -> bool {
        let same = |stated: &Value| {
            matches!(
                compare(value, stated),
                Comparison::Same | Comparison::Compatible(Why::Converted | Why::Rounded | Why::Approximate)
            )
        };
        self.articles().any(|(_, reading)| reading.mentions.iter().any(|m| same(&m.value)))
    }

    pub fn articles(&self) -> impl Iterator<Item = (&Article, &Reading)> {
        let numbered = self.index.articles().iter().zip(0..);
        numbered.map(|(article, number)| (&**article, self.index.reading(ArticleId(number))))
    }
}

/// The value that is read at a place of a report.
pub fn value_at(report: &str, at: &Range<usize>) -> Option<Value> {
    let mut mentions = mention::values(report, language(report));
    mention::resolve(report, &mut mentions, None);
    mentions.into_iter().find(|m| m.span.start() < at.end && at.start < m.span.end()).map(|m| m.value)
}

pub fn language(report: &str) -> Language {
    detect(report)
}

/// The claims of some kinds at a place of a report.
pub fn at<'a>(claims: &'a [Judged], place: &Range<usize>, kinds: &[ClaimKind]) -> impl Iterator<Item = &'a Judged> {
    let (from, to) = (place.start, place.end);
    claims.iter().filter(move |c| kinds.contains(&c.kind) && c.span.start() < to && from < c.span.end())
}

pub fn is_confirmed(judged: &Judged) -> bool {
    judged.verdict == Verdict::Supported
}
