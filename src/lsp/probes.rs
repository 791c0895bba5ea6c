//! `sourcecheck/probe`: handlers that misbehave on purpose, for the tests of the guard.
//!
//! What the guard is for (a handler that panics, hangs, blocks its thread, waits for the client) must be shown on the real
//! binary over real pipes, and no handler of ours does any of it on purpose. The methods exist only when the environment
//! has `SOURCECHECK_PROBES=1`; otherwise they are unknown methods like any other.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tower_lsp::LspServiceBuilder;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::request::WorkspaceConfiguration;
use tower_lsp::lsp_types::{ConfigurationParams, MessageType, Url};

use super::server::Server;

/// What the notes said, in the order of their completion.
static NOTES: Mutex<Vec<i64>> = Mutex::new(Vec::new());

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Probe {
    /// Panics.
    Panic,
    /// Never answers.
    Stuck,
    /// Blocks its thread for two seconds.
    Block,
    /// Waits for the client to answer `workspace/configuration`.
    Configuration,
    /// The text and version of a document.
    Text { uri: Url },
    /// All notes so far.
    Notes,
}

#[derive(Debug, Deserialize)]
struct Note {
    number: i64,
}

/// Adds the methods where the environment asks for them.
pub fn register(builder: LspServiceBuilder<Server>) -> LspServiceBuilder<Server> {
    if std::env::var_os("SOURCECHECK_PROBES").is_none_or(|value| value != "1") {
        return builder;
    }
    builder.custom_method("sourcecheck/probe", Server::probe).custom_method("sourcecheck/note", Server::note)
}

impl Server {
    async fn probe(&self, params: Value) -> Result<Value> {
        let probe = serde_json::from_value(params).map_err(|error| Error::invalid_params(error.to_string()))?;
        match probe {
            Probe::Panic => panic!("a probe"),
            Probe::Stuck => std::future::pending().await,
            Probe::Block => {
                std::thread::sleep(Duration::from_secs(2));
                Ok(json!("blocked"))
            }
            Probe::Configuration => {
                let params = ConfigurationParams { items: Vec::new() };
                Ok(json!(self.shared().asker.ask::<WorkspaceConfiguration>(params).await))
            }
            Probe::Text { uri } => {
                let state = self.shared().lock();
                let text = state.host.buffer(uri.as_str()).map(|buffer| buffer.text());
                let version = state.documents.get(uri.as_str()).map(|document| document.version);
                Ok(json!({"text": text, "version": version}))
            }
            Probe::Notes => Ok(json!(*NOTES.lock().unwrap_or_else(PoisonError::into_inner))),
        }
    }

    /// A notification that waits before it has its effect: what put edits out of order without the guard. Negative ones
    /// panic.
    async fn note(&self, note: Note) {
        self.shared().client.log_message(MessageType::LOG, format!("note {}", note.number)).await;
        tokio::task::yield_now().await;
        assert!(note.number >= 0, "a probe");
        NOTES.lock().unwrap_or_else(PoisonError::into_inner).push(note.number);
    }
}
