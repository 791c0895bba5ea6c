//! The keeper: one task that decides, away from the lane, which sources each report is held against, and when they are
//! read. It alone makes and drops corpora.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tower_lsp::lsp_types::MessageType;

use super::loading::{self, Generation};
use super::state::{NO_CORPUS, Shared, Standing, folder_of};
use super::watching::Watching;
use super::{diagnose, from_proto};
use crate::ide::{CorpusId, DocumentId};
use crate::store::{self, Settings};
use crate::verdict::policy::Policy;

/// Files change in bursts: a reload waits until they have been still for this long.
const STILL: Duration = Duration::from_millis(150);
/// What `store` looks for in a folder stands beside its reports; a folder is asked about by the name of one in it.
const ANY_REPORT: &str = "report.md";

const NO_SOURCES: &str = "sourcecheck found no sources to check this report against. Put the articles into a folder \
    `sources` beside the report, or name their folder in a file sourcecheck.toml: sources = [\"folder\"]";

/// What the keeper hears of.
#[derive(Debug)]
pub enum Event {
    /// The client is ready.
    Start,
    Opened(DocumentId),
    /// Folders or settings have changed: of sources, or of how to check.
    Reconsider,
    /// These files have changed on disk.
    Files(Vec<PathBuf>),
    /// They have been still since the given count of `Files`.
    Still(u64),
}

struct Corpus {
    id: CorpusId,
    settings: Arc<Settings>,
    newest: Generation,
}

struct Keeper {
    shared: Arc<Shared>,
    corpora: Vec<Corpus>,
    next: u32,
    started: bool,
    watching: Watching,
    changed: BTreeSet<PathBuf>,
    changes: u64,
}

/// What to look for sources by.
#[derive(Clone, Debug)]
struct Whereabouts {
    path: Option<PathBuf>,
    folders: Vec<PathBuf>,
    explicit: Option<Vec<String>>,
}

pub async fn run(shared: Arc<Shared>, mut events: mpsc::UnboundedReceiver<Event>) {
    let mut keeper = Keeper {
        shared,
        corpora: Vec::new(),
        next: 0,
        started: false,
        watching: Watching::default(),
        changed: BTreeSet::new(),
        changes: 0,
    };
    while let Some(event) = events.recv().await {
        match event {
            Event::Start => {
                keeper.started = true;
                keeper.reconsider().await;
            }
            // Before `initialized` nothing may be asked of the client, and everything is looked at then.
            _ if !keeper.started => {}
            Event::Opened(id) => {
                keeper.settle(&id).await;
                keeper.watch();
            }
            Event::Reconsider => keeper.reconsider().await,
            Event::Files(files) => keeper.note(files),
            Event::Still(changes) if changes == keeper.changes => keeper.reload().await,
            Event::Still(_) => {}
        }
    }
}

impl Keeper {
    /// Looks anew at every folder and document.
    async fn reconsider(&mut self) {
        let (folders, documents): (Vec<PathBuf>, Vec<DocumentId>) = {
            let state = self.shared.lock();
            (state.folders.clone(), state.documents.keys().cloned().collect())
        };
        let mut used = BTreeSet::new();
        for folder in folders {
            let settings = self.choose(Some(folder.join(ANY_REPORT))).await;
            used.extend(settings.map(|settings| self.corpus(settings)));
        }
        for id in documents {
            self.settle(&id).await;
        }
        {
            let mut state = self.shared.lock();
            used.extend(state.documents.values().filter_map(|document| match document.standing {
                Some(Standing::Report(corpus)) => Some(corpus),
                _ => None,
            }));
            self.corpora.retain(|corpus| {
                let keep = used.contains(&corpus.id);
                if !keep {
                    // A reading under way would bring it back.
                    corpus.newest.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    state.host.remove_corpus(corpus.id);
                }
                keep
            });
        }
        self.watch();
    }

    /// Decides what a document is held against.
    async fn settle(&mut self, id: &str) {
        let uri = self.shared.lock().documents.get(id).map(|document| document.uri.clone());
        let Some(uri) = uri else { return };
        let path = from_proto::path(&uri);
        let settings = self.choose(path.clone()).await;
        let policy = settings.as_ref().map_or(Policy::default(), |settings| settings.policy.clone());
        let corpus = settings.map(|settings| self.corpus(settings));
        let standing = match corpus {
            _ if path.is_some_and(|path| self.is_source(&path)) => Standing::Source,
            Some(corpus) => Standing::Report(corpus),
            None => Standing::Unsourced,
        };
        let (before, told, by_other_rules) = {
            let mut state = self.shared.lock();
            let Some(document) = state.documents.get_mut(id) else { return };
            let before = document.standing.replace(standing);
            let held_against = if let Standing::Report(corpus) = standing { corpus } else { NO_CORPUS };
            state.host.assign(id, held_against);
            let policy = state.policy.clone().over(&policy);
            let by_other_rules = state.host.set_policy(id, policy);
            (before, state.is_settled(id), by_other_rules)
        };
        self.shared.bump();
        match before {
            // New, and its sources are still to come: loading them says so.
            None if !told => {}
            None => diagnose::schedule(&self.shared, &uri),
            Some(before) if before == standing && !by_other_rules => {}
            Some(_) => diagnose::refresh(&self.shared, vec![uri]),
        }
        if standing == Standing::Unsourced {
            self.shared.say(MessageType::INFO, NO_SOURCES.to_owned()).await;
        }
    }

    /// The settings that hold for a path, or for a document that has none.
    async fn choose(&self, path: Option<PathBuf>) -> Option<Settings> {
        let whereabouts = {
            let state = self.shared.lock();
            Whereabouts { path, folders: state.folders.clone(), explicit: state.explicit.clone() }
        };
        // The disk may be slow, or far away.
        let chosen = tokio::task::spawn_blocking(move || choose(&whereabouts)).await;
        match chosen {
            Ok(Ok(settings)) => settings,
            Ok(Err(message)) => {
                self.shared.say(MessageType::ERROR, format!("sourcecheck: {message}")).await;
                None
            }
            Err(error) => {
                tracing::error!(%error, "looking for sources failed");
                None
            }
        }
    }

    /// The corpus of these settings; a new one begins to be read.
    fn corpus(&mut self, settings: Settings) -> CorpusId {
        let same =
            |corpus: &&Corpus| corpus.settings.sources == settings.sources && corpus.settings.origin == settings.origin;
        if let Some(corpus) = self.corpora.iter().find(same) {
            return corpus.id;
        }
        let corpus = Corpus { id: CorpusId(self.next), settings: Arc::new(settings), newest: Generation::default() };
        self.next += 1;
        self.load(&corpus);
        let id = corpus.id;
        self.corpora.push(corpus);
        id
    }

    fn load(&self, corpus: &Corpus) {
        let (settings, newest) = (Arc::clone(&corpus.settings), Arc::clone(&corpus.newest));
        tokio::spawn(loading::load(Arc::clone(&self.shared), corpus.id, settings, newest));
    }

    /// Whether a file lies in a sources folder, is an article by a glob, or states something about articles.
    fn is_source(&self, path: &Path) -> bool {
        let named = |corpus: &Corpus| corpus.settings.sources.iter().any(|source| path.starts_with(source));
        let states = path.file_name().is_some_and(|name| name == store::SOURCES_FILE);
        states || self.corpora.iter().any(named) || self.shared.lock().host.has_article(path)
    }

    fn note(&mut self, files: Vec<PathBuf>) {
        self.changed.extend(files);
        self.changes += 1;
        let (shared, changes) = (Arc::clone(&self.shared), self.changes);
        tokio::spawn(async move {
            tokio::time::sleep(STILL).await;
            shared.tell(Event::Still(changes));
        });
    }

    /// Reads again what has changed on disk.
    async fn reload(&mut self) {
        let changed = std::mem::take(&mut self.changed);
        let mut reconsider = false;
        for path in &changed {
            reconsider |= may_be_new(path) && !self.corpora.iter().any(|corpus| concerns(path, &corpus.settings));
        }
        for corpus in &self.corpora {
            if changed.iter().any(|path| concerns(path, &corpus.settings)) {
                self.load(corpus);
            }
        }
        if reconsider {
            self.reconsider().await;
        }
    }

    fn watch(&mut self) {
        let sources = self.corpora.iter().flat_map(|corpus| &corpus.settings.sources);
        let sources = sources.map(|source| fixed(source)).collect();
        self.watching.set(&self.shared, sources);
    }
}

/// Whether a changed file may change these sources. A glob is taken for the folder that it starts in.
fn concerns(path: &Path, settings: &Settings) -> bool {
    settings.sources.iter().any(|source| path.starts_with(fixed(source)))
        || path.file_name().is_some_and(|name| name == store::ENTITIES_FILE)
            && store::entity_files(settings).iter().any(|file| file == path)
}

/// The part of a source before its first wildcard: what can be watched.
fn fixed(source: &Path) -> PathBuf {
    let wild = |part: &std::path::Component<'_>| part.as_os_str().to_string_lossy().contains(['*', '?', '[', '{']);
    if source.exists() { source.to_owned() } else { source.components().take_while(|part| !wild(part)).collect() }
}

/// Whether a changed file that is no known source may make other sources be found.
fn may_be_new(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == store::CONFIG_FILE)
        || path.components().any(|part| part.as_os_str() == "sources" || part.as_os_str() == "seeds")
}

/// What the client names, else what is found from the document, else from its folder. A document without a path belongs to
/// the first folder.
fn choose(whereabouts: &Whereabouts) -> Result<Option<Settings>, String> {
    let Whereabouts { path, folders, explicit } = whereabouts;
    let own = path.as_deref().and_then(|path| folder_of(folders, path));
    let root = own.or(folders.first()).map(PathBuf::as_path).or_else(|| path.as_deref()?.parent());
    if let (Some(sources), Some(root)) = (explicit, root) {
        return Ok(Some(store::explicit(sources, root)));
    }
    let found = |report: &Path| store::discover(report).map_err(|error| error.to_string());
    if let Some(settings) = path.as_deref().map(found).transpose()?.flatten() {
        return Ok(Some(settings));
    }
    let folder = own.or(if path.is_none() { folders.first() } else { None });
    match folder {
        Some(folder) => found(&folder.join(ANY_REPORT)),
        None => Ok(None),
    }
}
