//! The `LanguageServer`: what sourcecheck offers, and a handler for each message. None of them holds up the next.

use std::sync::Arc;

use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::*;
use tower_lsp::{LanguageServer, async_trait};

use super::ending::{self, Ending};
use super::keeper::Event;
use super::state::{Document, NO_CORPUS, Shared};
use super::{diagnose, from_proto, profile, questions, to_proto};
use crate::verdict::policy::Policy;

/// The backend of tower-lsp's service.
pub struct Server {
    shared: Arc<Shared>,
    ending: Arc<Ending>,
}

impl Server {
    pub fn new(shared: Arc<Shared>, ending: Arc<Ending>) -> Server {
        Server { shared, ending }
    }

    pub fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Tells of settings that are none.
    async fn refuse(&self, wrong: Vec<String>) {
        for message in wrong {
            self.shared.say(MessageType::WARNING, format!("sourcecheck: in the settings: {message}")).await;
        }
    }

    fn capabilities(&self) -> ServerCapabilities {
        let profile = self.shared.profile();
        ServerCapabilities {
            position_encoding: profile.negotiates.then(|| to_proto::encoding(profile.encoding)),
            text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                save: Some(TextDocumentSyncSaveOptions::SaveOptions(SaveOptions { include_text: Some(false) })),
                ..TextDocumentSyncOptions::default()
            })),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            definition_provider: Some(OneOf::Left(true)),
            references_provider: Some(OneOf::Left(true)),
            diagnostic_provider: profile.pull.then(|| {
                DiagnosticServerCapabilities::Options(DiagnosticOptions {
                    identifier: Some("sourcecheck".to_owned()),
                    ..DiagnosticOptions::default()
                })
            }),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(OneOf::Left(true)),
                }),
                file_operations: None,
            }),
            ..ServerCapabilities::default()
        }
    }
}

#[async_trait]
impl LanguageServer for Server {
    /// The parameters are in [`Shared::opening`]; see [`super::message`]. Must not wait: the guard polls it once.
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        if let Some(params) = self.shared.opening.get() {
            if let Some(process) = profile::process_id(params) {
                ending::watch_editor(process, Arc::clone(&self.ending));
            }
            let mut state = self.shared.lock();
            state.folders = profile::folders(params);
            let options = params.get("initializationOptions");
            state.explicit = options.and_then(profile::sources);
            if let Some(options) = options {
                profile::set_policy(&mut state.policy, options);
            }
        }
        Ok(InitializeResult {
            capabilities: self.capabilities(),
            server_info: Some(ServerInfo {
                name: "sourcecheck".to_owned(),
                version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            }),
        })
    }

    async fn initialized(&self, _: InitializedParams) {
        self.shared.tell(Event::Start);
        // Before this nothing could be said.
        let options = self.shared.opening.get().and_then(|params| params.get("initializationOptions"));
        let wrong = options.map(|options| profile::set_policy(&mut Policy::default(), options));
        self.refuse(wrong.unwrap_or_default()).await;
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let TextDocumentItem { uri, language_id, version, text } = params.text_document;
        let id = uri.to_string();
        {
            let mut state = self.shared.lock();
            state.host.open(id.clone(), NO_CORPUS, from_proto::markup(&language_id, &uri), &text);
            state.documents.insert(id.clone(), Document { uri, version, standing: None });
        }
        self.shared.tell(Event::Opened(id));
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let uri = params.text_document.uri;
        let encoding = self.shared.profile().encoding;
        {
            let mut state = self.shared.lock();
            let state = &mut *state;
            let Some(document) = state.documents.get_mut(uri.as_str()) else { return };
            if params.text_document.version < document.version {
                return;
            }
            document.version = params.text_document.version;
            for change in &params.content_changes {
                let Some(buffer) = state.host.buffer(uri.as_str()) else { return };
                let span = from_proto::changed(buffer, change, encoding);
                state.host.edit(uri.as_str(), span, &change.text);
            }
        }
        diagnose::schedule(&self.shared, &uri);
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        // For clients that do not watch files: a source edited in the editor itself.
        self.shared.tell(Event::Files(from_proto::path(&params.text_document.uri).into_iter().collect()));
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        {
            let mut state = self.shared.lock();
            state.host.close(uri.as_str());
            state.documents.remove(uri.as_str());
        }
        diagnose::schedule(&self.shared, &uri);
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        {
            let mut state = self.shared.lock();
            let paths = |folders: &[WorkspaceFolder]| -> Vec<_> {
                folders.iter().filter_map(|folder| from_proto::path(&folder.uri)).collect()
            };
            let removed = paths(&params.event.removed);
            state.folders.retain(|folder| !removed.contains(folder));
            for added in paths(&params.event.added) {
                if !state.folders.contains(&added) {
                    state.folders.push(added);
                }
            }
        }
        self.shared.tell(Event::Reconsider);
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        let (wrong, changed) = {
            let mut state = self.shared.lock();
            let before = (state.explicit.clone(), state.policy.clone());
            let sources = profile::sources(&params.settings);
            state.explicit = sources.or_else(|| before.0.clone());
            let wrong = profile::set_policy(&mut state.policy, &params.settings);
            (wrong, before != (state.explicit.clone(), state.policy.clone()))
        };
        if changed {
            self.shared.tell(Event::Reconsider);
        }
        self.refuse(wrong).await;
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        self.shared
            .tell(Event::Files(params.changes.iter().filter_map(|change| from_proto::path(&change.uri)).collect()));
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        questions::hover(&self.shared, params.text_document_position_params).await
    }

    async fn goto_definition(&self, params: GotoDefinitionParams) -> Result<Option<GotoDefinitionResponse>> {
        questions::definition(&self.shared, params.text_document_position_params).await
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        questions::references(&self.shared, params.text_document_position).await
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        diagnose::pull(&self.shared, params).await.map(DocumentDiagnosticReportResult::Report)
    }
}
