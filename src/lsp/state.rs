//! What all handlers share: the open documents, what the client can do, and the ways to reach it.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::{mpsc, watch};
use tower_lsp::Client;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::{MessageType, Url};

use super::asker::Asker;
use super::diagnose::Publisher;
use super::keeper::Event;
use super::profile::Profile;
use crate::ide::{CorpusId, DocumentId, Host, Snapshot};
use crate::verdict::policy::Policy;

/// The corpus of a document for which none was looked for or found yet. It is never loaded.
pub const NO_CORPUS: CorpusId = CorpusId(u32::MAX);

/// How long a question waits for the disk to say where a new document's sources are.
const LOOK: Duration = Duration::from_secs(1);

/// An open document, beside its text in the [`Host`].
#[derive(Debug)]
pub struct Document {
    pub uri: Url,
    pub version: i32,
    /// What it is held against; `None` until the keeper has looked.
    pub standing: Option<Standing>,
}

/// What became of a document's search for sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A report, held against these sources.
    Report(CorpusId),
    /// A report without sources.
    Unsourced,
    /// A source article, opened for reading.
    Source,
}

/// What changes as the session goes on.
#[derive(Debug, Default)]
pub struct State {
    pub host: Host,
    pub documents: HashMap<DocumentId, Document>,
    pub publishers: HashMap<DocumentId, Publisher>,
    pub folders: Vec<PathBuf>,
    /// The sources that the client's settings name.
    pub explicit: Option<Vec<String>>,
    /// What the client's settings say of how to check.
    pub policy: Policy,
}

impl State {
    /// Whether the document's diagnostics can be told: its sources are loaded, or it has none.
    pub fn is_settled(&self, id: &str) -> bool {
        match self.documents.get(id).map(|document| document.standing) {
            Some(None) => false,
            Some(Some(Standing::Report(corpus))) => self.host.has_corpus(corpus),
            Some(Some(Standing::Unsourced | Standing::Source)) | None => true,
        }
    }
}

/// One for the process.
pub struct Shared {
    pub client: Client,
    pub asker: Asker,
    pub events: mpsc::UnboundedSender<Event>,
    /// Counts what changes answers without an edit: documents assigned, sources loaded.
    pub settled: watch::Sender<u64>,
    /// The raw parameters of `initialize`.
    pub opening: Arc<OnceLock<Value>>,
    profile: OnceLock<Profile>,
    state: Mutex<State>,
    said: Mutex<HashSet<String>>,
}

impl Shared {
    pub fn new(client: Client, opening: Arc<OnceLock<Value>>, events: mpsc::UnboundedSender<Event>) -> Shared {
        Shared {
            asker: Asker::new(client.clone()),
            client,
            events,
            settled: watch::Sender::new(0),
            opening,
            profile: OnceLock::new(),
            state: Mutex::default(),
            said: Mutex::default(),
        }
    }

    /// The state. A handler that panicked while it held the lock must not silence all others.
    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn profile(&self) -> Profile {
        self.profile.get_or_init(|| Profile::read(self.opening.get().unwrap_or(&Value::Null))).to_owned()
    }

    pub fn tell(&self, event: Event) {
        // The keeper lives as long as the process.
        let _ = self.events.send(event);
    }

    /// Shows a message in the editor, once.
    pub async fn say(&self, kind: MessageType, message: String) {
        let new = self.said.lock().unwrap_or_else(PoisonError::into_inner).insert(message.clone());
        if new {
            self.client.show_message(kind, message).await;
        }
    }

    pub fn bump(&self) {
        self.settled.send_modify(|count| *count += 1);
    }

    /// Waits until the keeper has looked at a document that was just opened: some calls to the disk, not the reading of
    /// sources. A disk that does not answer is not waited for.
    pub async fn looked_at(&self, id: &str) {
        let mut settled = self.settled.subscribe();
        let look = async {
            while self.lock().documents.get(id).is_some_and(|document| document.standing.is_none()) {
                if settled.changed().await.is_err() {
                    return;
                }
            }
        };
        // After that the document is as one without sources.
        let _ = tokio::time::timeout(LOOK, look).await;
    }

    /// Answers a question about a report off the event loop. `None` at once where its sources are not loaded.
    pub async fn ask<T: Send + 'static>(
        &self,
        uri: &Url,
        question: impl FnOnce(&Snapshot, &str, Profile) -> Option<T> + Send + 'static,
    ) -> Result<Option<T>> {
        let id = uri.to_string();
        self.looked_at(&id).await;
        let snapshot = {
            let state = self.lock();
            let Some(Document { standing: Some(Standing::Report(corpus)), .. }) = state.documents.get(&id) else {
                return Ok(None);
            };
            if !state.host.has_corpus(*corpus) {
                return Ok(None);
            }
            state.host.snapshot()
        };
        let profile = self.profile();
        let answer = tokio::task::spawn_blocking(move || question(&snapshot, &id, profile)).await;
        answer.map_err(|_| Error::internal_error())
    }
}

/// The folder that a path belongs to: the innermost.
pub fn folder_of<'a>(folders: &'a [PathBuf], path: &Path) -> Option<&'a PathBuf> {
    folders.iter().filter(|folder| path.starts_with(folder)).max_by_key(|folder| folder.components().count())
}
