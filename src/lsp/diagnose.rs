//! Diagnostics, pushed or pulled, never both: by what the client can do.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types as lsp;
use tower_lsp::lsp_types::Url;
use tower_lsp::lsp_types::request::WorkspaceDiagnosticRefresh;

use super::profile::Profile;
use super::state::{Shared, Standing};
use super::to_proto::Converter;
use crate::ide::Snapshot;

/// Pushes the diagnostics of one document: at most one list is computed at a time, always of the newest text.
#[derive(Debug, Default)]
pub struct Publisher {
    /// Counts what may change the list.
    generation: u64,
    running: bool,
    /// What the client shows; `None` before anything was sent.
    shown: Option<Vec<lsp::Diagnostic>>,
}

/// What to show under a document; nothing before its sources are loaded.
struct List {
    generation: u64,
    version: Option<i32>,
    diagnostics: Option<Vec<lsp::Diagnostic>>,
}

/// The document's text or its sources have changed, or it was closed. Does not wait.
pub fn schedule(shared: &Arc<Shared>, uri: &Url) {
    if shared.profile().pull {
        return;
    }
    let mut state = shared.lock();
    let publisher = state.publishers.entry(uri.to_string()).or_default();
    publisher.generation += 1;
    if !std::mem::replace(&mut publisher.running, true) {
        tokio::spawn(publish(Arc::clone(shared), uri.clone()));
    }
}

/// Publishes until the list is that of the newest text, then ends.
async fn publish(shared: Arc<Shared>, uri: Url) {
    while let Some(list) = push_list(&shared, &uri).await {
        match take_up(&shared, &uri, list) {
            Step::Publish(diagnostics, version) => {
                shared.client.publish_diagnostics(uri.clone(), diagnostics, version).await;
            }
            Step::Again => {}
            Step::Done => return,
        }
    }
}

enum Step {
    Publish(Vec<lsp::Diagnostic>, Option<i32>),
    Again,
    Done,
}

/// What to do with a list: a newer generation supersedes it, and what the client shows already is not sent again.
fn take_up(shared: &Shared, uri: &Url, list: List) -> Step {
    let mut state = shared.lock();
    let open = state.documents.contains_key(uri.as_str());
    let Some(publisher) = state.publishers.get_mut(uri.as_str()) else { return Step::Done };
    if list.generation != publisher.generation {
        return Step::Again;
    }
    match list.diagnostics {
        Some(diagnostics) if publisher.shown.as_ref() != Some(&diagnostics) => {
            publisher.shown = Some(diagnostics.clone());
            Step::Publish(diagnostics, list.version)
        }
        _ => {
            publisher.running = false;
            if !open {
                state.publishers.remove(uri.as_str());
            }
            Step::Done
        }
    }
}

/// The list as of now. `None` only when the publisher is gone.
async fn push_list(shared: &Shared, uri: &Url) -> Option<List> {
    let (mut list, snapshot) = {
        let state = shared.lock();
        let publisher = state.publishers.get(uri.as_str())?;
        let document = state.documents.get(uri.as_str());
        let version = document.map(|document| document.version);
        let list = List { generation: publisher.generation, version, diagnostics: None };
        match document.and_then(|document| document.standing) {
            Some(Standing::Report(corpus)) if state.host.has_corpus(corpus) => (list, state.host.snapshot()),
            _ => {
                let to_clear = publisher.shown.as_ref().is_some_and(|shown| !shown.is_empty());
                return Some(List { diagnostics: to_clear.then(Vec::new), ..list });
            }
        }
    };
    let profile = shared.profile();
    let id = uri.to_string();
    let computed = tokio::task::spawn_blocking(move || self::list(&snapshot, &id, profile)).await;
    list.diagnostics = Some(computed.unwrap_or_else(|error| {
        tracing::error!(%error, "diagnostics failed");
        Vec::new()
    }));
    Some(list)
}

fn list(snapshot: &Snapshot, id: &str, profile: Profile) -> Vec<lsp::Diagnostic> {
    let Some(report) = snapshot.buffer(id) else { return Vec::new() };
    let mut converter = Converter::new(snapshot, profile);
    snapshot.diagnostics(id).iter().map(|diagnostic| converter.diagnostic(id, report, diagnostic)).collect()
}

/// Answers `textDocument/diagnostic`.
pub async fn pull(shared: &Shared, params: lsp::DocumentDiagnosticParams) -> Result<lsp::DocumentDiagnosticReport> {
    let uri = params.text_document.uri;
    shared.looked_at(uri.as_str()).await;
    // A client that cannot be told to ask again must not be told "nothing" too early.
    if !shared.profile().refresh {
        let mut settled = shared.settled.subscribe();
        while !shared.lock().is_settled(uri.as_str()) {
            settled.changed().await.map_err(|_| Error::internal_error())?;
        }
    }
    let items = shared.ask(&uri, |snapshot, id, profile| Some(list(snapshot, id, profile))).await?.unwrap_or_default();
    let id = result_id(&items);
    Ok(if params.previous_result_id.as_ref() == Some(&id) {
        let report = lsp::UnchangedDocumentDiagnosticReport { result_id: id };
        lsp::RelatedUnchangedDocumentDiagnosticReport {
            related_documents: None,
            unchanged_document_diagnostic_report: report,
        }
        .into()
    } else {
        let report = lsp::FullDocumentDiagnosticReport { result_id: Some(id), items };
        lsp::RelatedFullDocumentDiagnosticReport { related_documents: None, full_document_diagnostic_report: report }
            .into()
    })
}

/// Equal lists have equal ids.
fn result_id(items: &[lsp::Diagnostic]) -> String {
    let mut hasher = DefaultHasher::new();
    serde_json::to_string(items).unwrap_or_default().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Answers about these documents have changed without an edit of theirs.
pub fn refresh(shared: &Arc<Shared>, uris: Vec<Url>) {
    shared.bump();
    let profile = shared.profile();
    if !profile.pull {
        for uri in &uris {
            schedule(shared, uri);
        }
    } else if profile.refresh {
        let shared = Arc::clone(shared);
        tokio::spawn(async move { shared.asker.ask::<WorkspaceDiagnosticRefresh>(()).await });
    }
}
