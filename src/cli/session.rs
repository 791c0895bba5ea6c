//! [`Session`]: a [`Host`] for one run of a command, with the corpora that its reports need.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::corpus::Problem;
use crate::ide::{CorpusId, Host, Snapshot};
use crate::index::Index;
use crate::store::{self, Loaded, Settings};
use crate::text::markup::Markup;
use crate::verdict::mode::Mode;
use crate::verdict::policy::Policy;

/// What a report is held against where it has no sources.
const NO_SOURCES: &str = "no sources are configured; checking against the five sample articles inside the program
  = help: put your articles into a folder `sources` beside the report, name them with --corpus DIR,
          or write a file `sourcecheck.toml` with the line: sources = [\"DIR\"]";

/// One run: corpora are loaded when a report first needs them, and their problems are told once, on standard error.
pub(super) struct Session {
    host: Host,
    folder: PathBuf,
    explicit: Option<Settings>,
    /// What the command line settles of how to check.
    policy: Policy,
    /// `None` as key stands for the sample articles, as value for a corpus without articles.
    corpora: BTreeMap<Option<Settings>, Option<CorpusId>>,
}

impl Session {
    /// `sources` are those of the command line; empty where each report has its own.
    pub fn new(sources: &[String]) -> Session {
        let folder = std::env::current_dir().unwrap_or_default();
        let explicit = (!sources.is_empty()).then(|| store::explicit(sources, &folder));
        Session { host: Host::new(), folder, explicit, policy: Policy::default(), corpora: BTreeMap::new() }
    }

    /// Checks in this mode, whatever a configuration says.
    pub fn in_mode(mut self, mode: Option<Mode>) -> Session {
        self.policy.mode = mode;
        self
    }

    /// Opens a report with its sources. The error is a sentence that names the file at fault.
    pub fn open(&mut self, path: &Path) -> Result<Report, String> {
        let id = path.display().to_string();
        let text = store::report(path).map_err(|e| self.shorten(&e.to_string()))?;
        let settings = self.settings(path)?;
        let corpus = self
            .corpus(&settings)
            .ok_or_else(|| format!("{id}: no articles to check against in {}", self.places(settings.as_ref())))?;
        let policy = self.policy.clone().over(&settings.map_or(Policy::default(), |s| s.policy));
        self.host.open(id.clone(), corpus, markup(path), &text);
        self.host.set_policy(&id, policy.clone());
        let snapshot = self.host.snapshot();
        self.host.close(&id);
        Ok(Report { id, corpus, text, snapshot, policy })
    }

    /// The sources alone, of a report that would lie in the working folder.
    pub fn sources(&mut self) -> Result<(CorpusId, Snapshot), String> {
        let settings = self.settings_here()?;
        let corpus =
            self.corpus(&settings).ok_or_else(|| format!("no articles in {}", self.places(settings.as_ref())))?;
        Ok((corpus, self.host.snapshot()))
    }

    /// Where the sources are, without loading them; `None` is the sample articles.
    pub fn settings(&self, report: &Path) -> Result<Option<Settings>, String> {
        match &self.explicit {
            Some(settings) => Ok(Some(settings.clone())),
            None => store::discover(report).map_err(|e| self.shorten(&e.to_string())),
        }
    }

    /// The settings of a report that would lie in the working folder.
    pub fn settings_here(&self) -> Result<Option<Settings>, String> {
        self.settings(&self.folder.join("report.md"))
    }

    /// The corpus of some settings, loaded where it is not yet; `None` where it has no articles.
    fn corpus(&mut self, settings: &Option<Settings>) -> Option<CorpusId> {
        if !self.corpora.contains_key(settings) {
            let loaded = self.load(settings.as_ref());
            self.tell(&loaded.problems);
            let id = (!loaded.articles.is_empty()).then_some(CorpusId(self.corpora.len() as u32));
            if let Some(id) = id {
                self.host.set_corpus(id, Arc::new(Index::build_with(loaded.articles, &loaded.by_hand)));
            }
            self.corpora.insert(settings.clone(), id);
        }
        self.corpora[settings]
    }

    fn load(&self, settings: Option<&Settings>) -> Loaded {
        match settings {
            Some(settings) => store::load(settings, &mut |_, _| ()),
            None => {
                let _ = writeln!(io::stderr(), "note: {NO_SOURCES}");
                Loaded { articles: store::embedded(), ..Loaded::default() }
            }
        }
    }

    /// Prints problems of sources.
    fn tell(&self, problems: &[Problem]) {
        let mut stderr = io::stderr().lock();
        for problem in problems {
            let _ = writeln!(stderr, "warning: {}: {}", self.shorten(&problem.path), problem.message);
        }
    }

    /// The sources in words.
    pub fn places(&self, settings: Option<&Settings>) -> String {
        match settings {
            Some(settings) => {
                let places: Vec<_> = settings.sources.iter().map(|p| self.shorten(&p.to_string_lossy())).collect();
                places.join(", ")
            }
            None => "the program itself".to_owned(),
        }
    }

    /// A path, or a message that starts with one, relative to the working folder where it lies below that.
    pub fn shorten(&self, path: &str) -> String {
        let folder = self.folder.to_string_lossy();
        let below = path.strip_prefix(folder.as_ref()).and_then(|rest| rest.strip_prefix(std::path::MAIN_SEPARATOR));
        match below {
            Some(rest) if !rest.is_empty() && folder.len() > 1 => rest.to_owned(),
            _ => path.to_owned(),
        }
    }
}

/// An open report.
pub(super) struct Report {
    pub id: String,
    pub corpus: CorpusId,
    pub text: String,
    pub snapshot: Snapshot,
    pub policy: Policy,
}

impl Report {
    /// The sources that it is held against.
    pub fn index(&self) -> Arc<Index> {
        self.snapshot.corpus(self.corpus).cloned().unwrap_or_default()
    }
}

fn markup(path: &Path) -> Markup {
    let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    match extension.as_str() {
        "md" | "markdown" | "mdown" | "mkd" | "mdx" | "qmd" | "rmd" => Markup::Markdown,
        _ => Markup::Plain,
    }
}
