//! STUB of the store, replaced at merge: just enough of the contract for the protocol tests of `lsp`.

use std::path::{Path, PathBuf};

use crate::corpus::{self, Article, Problem, SourceFile};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Absolute folders or files.
    pub sources: Vec<PathBuf>,
    /// The `sourcecheck.toml` they came from.
    pub origin: Option<PathBuf>,
}

#[derive(Debug)]
pub struct Error(String);

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

pub fn discover(report: &Path) -> Result<Option<Settings>, Error> {
    for folder in report.ancestors().skip(1) {
        let origin = folder.join("sourcecheck.toml");
        let Ok(text) = std::fs::read_to_string(&origin) else { continue };
        let table: toml::Table =
            text.parse().map_err(|e: toml::de::Error| Error(format!("{}: {e}", origin.display())))?;
        let listed = table.get("sources").and_then(|v| v.as_array()).cloned().unwrap_or_default();
        let sources = listed.iter().filter_map(|v| v.as_str()).map(|s| folder.join(s)).collect();
        return Ok(Some(Settings { sources, origin: Some(origin) }));
    }
    let beside = report.parent().into_iter().flat_map(|p| [p.join("seeds"), p.join("sources")]);
    Ok(beside.into_iter().find(|p| p.is_dir()).map(|p| Settings { sources: vec![p], origin: None }))
}

pub fn explicit(sources: &[String], root: &Path) -> Settings {
    Settings { sources: sources.iter().map(|s| root.join(s)).collect(), origin: None }
}

pub struct Loaded {
    pub articles: Vec<Article>,
    pub problems: Vec<Problem>,
}

pub fn load(settings: &Settings, progress: &mut dyn FnMut(usize, usize)) -> Loaded {
    let mut loaded = Loaded { articles: Vec::new(), problems: Vec::new() };
    let mut files = Vec::new();
    for root in &settings.sources {
        for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_file() => files.push((root.clone(), entry.into_path())),
                Ok(_) => {}
                Err(e) => {
                    loaded.problems.push(Problem { path: root.display().to_string(), message: e.to_string() });
                }
            }
        }
    }
    let total = files.len();
    for (done, (root, path)) in files.into_iter().enumerate() {
        progress(done, total);
        let name = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                let (articles, problems) = corpus::parse(SourceFile { name, path: Some(path), text });
                loaded.articles.extend(articles);
                loaded.problems.extend(problems);
            }
            Err(e) => loaded.problems.push(Problem { path: name, message: e.to_string() }),
        }
    }
    progress(total, total);
    loaded
}
