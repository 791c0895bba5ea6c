//! Which files the client is asked to watch: the sources, and the places where new ones may appear.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::json;
use tower_lsp::lsp_types::request::{RegisterCapability, UnregisterCapability};
use tower_lsp::lsp_types::{
    FileSystemWatcher, GlobPattern, OneOf, Registration, RegistrationParams, RelativePattern, Unregistration,
    UnregistrationParams, Url,
};

use super::state::Shared;

const ID: &str = "sourcecheck/files";
const METHOD: &str = "workspace/didChangeWatchedFiles";

/// What is registered now.
#[derive(Debug, Default)]
pub struct Watching {
    sources: Option<Vec<PathBuf>>,
}

impl Watching {
    /// Watches these folders and files from now on, where the client lets servers register.
    pub fn set(&mut self, shared: &Arc<Shared>, mut sources: Vec<PathBuf>) {
        let profile = shared.profile();
        sources.sort();
        sources.dedup();
        if !profile.watch || self.sources.as_ref() == Some(&sources) {
            return;
        }
        let renew = self.sources.is_some();
        let watchers = watchers(&sources, profile.relative_watch);
        self.sources = Some(sources);
        let shared = Arc::clone(shared);
        tokio::spawn(async move {
            if renew {
                let old = vec![Unregistration { id: ID.to_owned(), method: METHOD.to_owned() }];
                shared.asker.ask::<UnregisterCapability>(UnregistrationParams { unregisterations: old }).await;
            }
            let new = Registration {
                id: ID.to_owned(),
                method: METHOD.to_owned(),
                register_options: Some(json!({ "watchers": watchers })),
            };
            shared.asker.ask::<RegisterCapability>(RegistrationParams { registrations: vec![new] }).await;
        });
    }
}

fn watchers(sources: &[PathBuf], relative: bool) -> Vec<FileSystemWatcher> {
    let general = ["**/sourcecheck.toml", "**/entities.toml", "**/{sources,seeds}/**"];
    let mut patterns: Vec<GlobPattern> = general.map(|glob| GlobPattern::String(glob.to_owned())).into();
    for source in sources {
        let name = source.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !relative {
            patterns.push(GlobPattern::String(format!("**/{name}/**")));
            patterns.push(GlobPattern::String(format!("**/{name}")));
        } else if let Ok(base) = Url::from_directory_path(source) {
            patterns.push(GlobPattern::Relative(RelativePattern {
                base_uri: OneOf::Right(base),
                pattern: "**/*".to_owned(),
            }));
            if let Some(Ok(parent)) = source.parent().map(Url::from_directory_path) {
                let file = RelativePattern { base_uri: OneOf::Right(parent), pattern: name.to_owned() };
                patterns.push(GlobPattern::Relative(file));
            }
        }
    }
    patterns.into_iter().map(|glob_pattern| FileSystemWatcher { glob_pattern, kind: None }).collect()
}
