//! The mutable [`Host`] and its immutable [`Snapshot`]s.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::report::Report;
use super::{CorpusId, Definition, Diagnostic, DocumentId, Explanation, Hover, Reference, SourcePlace};
use super::{card, definition, diagnostics, explain, hover, references};
use crate::corpus::Article;
use crate::index::Index;
use crate::text::buffer::Buffer;
use crate::text::markup::Markup;
use crate::text::span::Span;
use crate::verdict::Judged;
use crate::verdict::policy::Policy;

/// All open reports and loaded corpora. Every method is quick: nothing is read or judged here.
#[derive(Debug, Default)]
pub struct Host {
    state: Snapshot,
}

impl Host {
    pub fn new() -> Host {
        Host::default()
    }

    /// Sets or replaces the sources; open reports are judged anew when next asked about.
    pub fn set_corpus(&mut self, id: CorpusId, index: Arc<Index>) {
        self.state.corpora.insert(id, index);
    }

    pub fn open(&mut self, id: DocumentId, corpus: CorpusId, markup: Markup, text: &str) {
        self.state.documents.insert(id, Document { corpus, report: Report::new(text, markup), policy: Arc::default() });
    }

    /// Replaces a span of an open report. Positions are converted with [`Host::buffer`] before each edit.
    pub fn edit(&mut self, id: &str, span: Span, text: &str) {
        if let Some(document) = self.state.documents.get_mut(id) {
            document.report.edit(span, text);
        }
    }

    pub fn close(&mut self, id: &str) {
        self.state.documents.remove(id);
    }

    /// Holds an open report against other sources from now on.
    pub fn assign(&mut self, id: &str, corpus: CorpusId) {
        if let Some(document) = self.state.documents.get_mut(id) {
            document.corpus = corpus;
        }
    }

    /// Checks an open report by other rules from now on. Says whether they are others.
    pub fn set_policy(&mut self, id: &str, policy: Policy) -> bool {
        let Some(document) = self.state.documents.get_mut(id).filter(|d| *d.policy != policy) else { return false };
        document.report.set_mode(policy.mode());
        document.policy = Arc::new(policy);
        true
    }

    /// Forgets sources that no report is held against any more.
    pub fn remove_corpus(&mut self, id: CorpusId) {
        self.state.corpora.remove(&id);
    }

    /// Whether the sources are loaded.
    pub fn has_corpus(&self, id: CorpusId) -> bool {
        self.state.corpora.contains_key(&id)
    }

    /// Whether the file is an article of some loaded sources.
    pub fn has_article(&self, path: &Path) -> bool {
        let mut articles = self.state.corpora.values().flat_map(|index| index.articles());
        articles.any(|article| article.path.as_deref() == Some(path))
    }

    /// The text of an open report.
    pub fn buffer(&self, id: &str) -> Option<&Buffer> {
        self.state.buffer(id)
    }

    pub fn snapshot(&self) -> Snapshot {
        self.state.clone()
    }
}

#[derive(Clone, Debug)]
struct Document {
    corpus: CorpusId,
    report: Report,
    policy: Arc<Policy>,
}

/// The state of a [`Host`] at one moment. Questions may take milliseconds; ask them off the event loop.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    corpora: BTreeMap<CorpusId, Arc<Index>>,
    documents: BTreeMap<DocumentId, Document>,
}

/// A report with the sources that it is held against.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub corpus: CorpusId,
    pub index: &'a Arc<Index>,
    pub report: &'a Report,
    pub policy: &'a Policy,
}

impl Snapshot {
    /// The text that this snapshot's spans belong to.
    pub fn buffer(&self, id: &str) -> Option<&Buffer> {
        self.documents.get(id).map(|d| d.report.buffer())
    }

    /// The sources of a corpus, once they are loaded.
    pub fn corpus(&self, id: CorpusId) -> Option<&Arc<Index>> {
        self.corpora.get(&id)
    }

    /// The article that a place stands in.
    pub fn article(&self, place: &SourcePlace) -> Option<&Arc<Article>> {
        self.corpora.get(&place.corpus)?.articles().get(place.article.0 as usize)
    }

    /// Every claim of a report with its verdict, in order. Empty until the report's corpus is set.
    pub fn claims(&self, id: &str) -> Vec<Judged> {
        self.ground(id).map_or(Vec::new(), |g| g.report.claims(g.index))
    }

    pub fn diagnostics(&self, id: &str) -> Vec<Diagnostic> {
        self.ground(id).map_or(Vec::new(), diagnostics::diagnostics)
    }

    pub fn hover(&self, id: &str, offset: usize) -> Option<Hover> {
        hover::hover(self.ground(id)?, offset)
    }

    pub fn definition(&self, id: &str, offset: usize) -> Option<Definition> {
        definition::definition(self.ground(id)?, offset)
    }

    /// Every mention of the entity at the cursor, in the sources and in the open reports that are held against them.
    pub fn references(&self, id: &str, offset: usize) -> Vec<Reference> {
        let Some(ground) = self.ground(id) else { return Vec::new() };
        let beside = self.documents.iter().filter(|(_, d)| d.corpus == ground.corpus);
        references::references(ground, offset, beside.map(|(id, d)| (id, &d.report)))
    }

    pub fn explain(&self, id: &str, offset: usize) -> Option<Explanation> {
        explain::explain(self.ground(id)?, offset)
    }

    /// The cards of every entity that goes by `name`, with all their facts.
    pub fn facts(&self, corpus: CorpusId, name: &str) -> Vec<card::EntityCard> {
        self.corpora.get(&corpus).map_or(Vec::new(), |index| card::named(corpus, index, name))
    }

    fn ground(&self, id: &str) -> Option<Ground<'_>> {
        let Document { corpus, report, policy } = self.documents.get(id)?;
        Some(Ground { corpus: *corpus, index: self.corpora.get(corpus)?, report, policy })
    }
}
