//! The mutable [`Host`] and its immutable [`Snapshot`]s.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::card::EntityCard;
use super::{CorpusId, Definition, Diagnostic, DocumentId, Explanation, Hover, Reference, SourcePlace};
use crate::corpus::Article;
use crate::index::Index;
use crate::text::buffer::Buffer;
use crate::text::markup::Markup;
use crate::text::span::Span;
use crate::verdict::Judged;

/// All open reports and loaded corpora. Every method is quick: nothing is read or judged here.
#[derive(Debug, Default)]
pub struct Host {
    corpora: BTreeMap<CorpusId, Arc<Index>>,
    documents: BTreeMap<DocumentId, Document>,
}

#[derive(Clone, Debug)]
struct Document {
    corpus: CorpusId,
    buffer: Buffer,
}

impl Host {
    pub fn new() -> Host {
        Host::default()
    }

    /// Sets or replaces the sources; open reports are judged anew when next asked about.
    pub fn set_corpus(&mut self, id: CorpusId, index: Arc<Index>) {
        self.corpora.insert(id, index);
    }

    pub fn open(&mut self, id: DocumentId, corpus: CorpusId, _markup: Markup, text: &str) {
        self.documents.insert(id, Document { corpus, buffer: Buffer::new(text) });
    }

    /// Replaces a span of an open report. Positions are converted with [`Host::buffer`] before each edit.
    pub fn edit(&mut self, id: &str, span: Span, text: &str) {
        if let Some(document) = self.documents.get_mut(id) {
            document.buffer.replace(span, text);
        }
    }

    pub fn close(&mut self, id: &str) {
        self.documents.remove(id);
    }

    /// Holds an open report against other sources from now on.
    pub fn assign(&mut self, id: &str, corpus: CorpusId) {
        if let Some(document) = self.documents.get_mut(id) {
            document.corpus = corpus;
        }
    }

    /// Forgets sources that no report is held against any more.
    pub fn remove_corpus(&mut self, id: CorpusId) {
        self.corpora.remove(&id);
    }

    /// Whether the sources are loaded.
    pub fn has_corpus(&self, id: CorpusId) -> bool {
        self.corpora.contains_key(&id)
    }

    /// The text of an open report.
    pub fn buffer(&self, id: &str) -> Option<&Buffer> {
        self.documents.get(id).map(|d| &d.buffer)
    }

    pub fn snapshot(&self) -> Snapshot {
        Snapshot { corpora: self.corpora.clone(), documents: self.documents.clone() }
    }
}

/// The state of a [`Host`] at one moment. Questions may take milliseconds; ask them off the event loop.
#[derive(Clone, Debug)]
pub struct Snapshot {
    corpora: BTreeMap<CorpusId, Arc<Index>>,
    documents: BTreeMap<DocumentId, Document>,
}

impl Snapshot {
    /// The text that this snapshot's spans belong to.
    pub fn buffer(&self, id: &str) -> Option<&Buffer> {
        self.documents.get(id).map(|d| &d.buffer)
    }

    /// The sources of a corpus, once they are loaded.
    pub fn corpus(&self, id: CorpusId) -> Option<&Arc<Index>> {
        self.corpora.get(&id)
    }

    /// The article that a place stands in.
    pub fn article(&self, place: &SourcePlace) -> Option<&Arc<Article>> {
        self.corpora.get(&place.corpus)?.articles().get(place.article.0 as usize)
    }

    /// Which sources a report is held against.
    pub fn corpus_of(&self, id: &str) -> Option<CorpusId> {
        self.documents.get(id).map(|d| d.corpus)
    }

    /// Every claim of a report with its verdict, in order. Empty until the report's corpus is set.
    pub fn claims(&self, _id: &str) -> Vec<Judged> {
        Vec::new()
    }

    pub fn diagnostics(&self, _id: &str) -> Vec<Diagnostic> {
        Vec::new()
    }

    pub fn hover(&self, _id: &str, _offset: usize) -> Option<Hover> {
        None
    }

    pub fn definition(&self, _id: &str, _offset: usize) -> Option<Definition> {
        None
    }

    /// Every mention of the entity at the cursor.
    pub fn references(&self, _id: &str, _offset: usize) -> Vec<Reference> {
        Vec::new()
    }

    pub fn explain(&self, _id: &str, _offset: usize) -> Option<Explanation> {
        None
    }

    /// The cards of every entity that goes by `name`.
    pub fn facts(&self, _corpus: CorpusId, _name: &str) -> Vec<EntityCard> {
        Vec::new()
    }
}
