//! `sources.toml`: what the writer states about the articles beside it, by file.
//!
//! ```toml
//! "a.txt" = { outlet = "Meridian", published = 2023-10-05 }
//! "b.txt#2" = { published = 2023-10-04 }    # the second article of the file
//! "2023/*.txt" = { reliability = "high" }
//! ```

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use rustc_hash::FxHashMap;
use toml::de::{DeTable, DeValue};

use super::Error;
use crate::corpus::{Article, Details, Problem, details};

/// The name of the file.
pub const SOURCES_FILE: &str = "sources.toml";

/// A `sources.toml`, and which of its entries were of use.
pub(super) struct SourcesFile {
    path: PathBuf,
    folder: PathBuf,
    /// The general before the particular, so that each overrides those before.
    entries: Vec<Entry>,
    /// The places of the entries of single files, by name, and of globs: a folder may have thousands of either.
    by_name: FxHashMap<String, Vec<usize>>,
    globs: Vec<usize>,
}

struct Entry {
    /// As written.
    key: String,
    /// Which article of the file.
    part: Option<u32>,
    files: Files,
    line: u32,
    place: String,
    details: Details,
    /// Files that it matched, and articles that it was stated of.
    files_found: usize,
    articles_found: usize,
}

enum Files {
    /// The path below the folder, with `/`.
    One(String),
    Glob(GlobMatcher),
}

impl SourcesFile {
    /// Reads the file. What is wrong in it is told, and the rest of it counts.
    pub fn read(path: &Path, text: &str, problems: &mut Vec<Problem>) -> SourcesFile {
        let folder = path.parent().unwrap_or(Path::new("")).to_path_buf();
        let mut file = SourcesFile {
            path: path.to_path_buf(),
            folder,
            entries: Vec::new(),
            by_name: FxHashMap::default(),
            globs: Vec::new(),
        };
        let mut wrong =
            |offset: usize, message: String| problems.push(problem(&Error::at(path, text, offset, message)));
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(error) => {
                wrong(error.span().map_or(0, |span| span.start), error.message().replace('\n', "; "));
                return file;
            }
        };
        for (key, value) in table.get_ref() {
            let (name, offset) = (key.get_ref().as_ref(), key.span().start);
            let Some(stated) = value.get_ref().as_table() else {
                wrong(
                    offset,
                    format!(
                        "{}: a file takes its keys in braces: \"{name}\" = {{ published = 2026-11-20 }}",
                        misplaced(name)
                    ),
                );
                continue;
            };
            let (base, part) = split_part(name);
            let files = match files(base) {
                Ok(files) => files,
                Err(message) => {
                    wrong(offset, message);
                    continue;
                }
            };
            let mut details = Details::default();
            for (key, value) in stated {
                let (name, at) = (key.get_ref().as_ref(), key.span().start);
                if !details::KEYS.contains(&name) {
                    wrong(at, format!("unknown key `{name}`: the keys are {}", details::listed()));
                } else if name == "title" && matches!(files, Files::Glob(_)) {
                    wrong(at, "a title is of one article: name its file, not a glob".to_owned());
                } else if let Some(words) = words(value.get_ref()) {
                    details.set(name, &words).unwrap_or_else(|message| wrong(value.span().start, message));
                } else {
                    wrong(value.span().start, format!("`{name}` takes a text: {name} = \"…\""));
                }
            }
            let before = text.get(..offset).unwrap_or(text);
            let line = before.matches('\n').count() as u32 + 1;
            let place = Error::at(path, text, offset, "").location();
            let key = name.to_owned();
            file.entries.push(Entry { key, part, files, line, place, details, files_found: 0, articles_found: 0 });
        }
        let particular = |e: &Entry| (matches!(e.files, Files::One(_)), e.part.is_some());
        file.entries.sort_by_key(|e| (particular(e), e.line));
        for (place, entry) in file.entries.iter().enumerate() {
            match &entry.files {
                Files::One(name) => file.by_name.entry(name.clone()).or_default().push(place),
                Files::Glob(_) => file.globs.push(place),
            }
        }
        file
    }

    /// The places of the entries that speak of a file, in their order.
    fn entries_of(&self, path: &Path) -> Vec<usize> {
        let Some(name) = self.name_of(path) else { return Vec::new() };
        let globs = self.globs.iter().copied().filter(|&i| self.entries[i].files.have(&name));
        globs.chain(self.by_name.get(&name).into_iter().flatten().copied()).collect()
    }

    /// Whether a title is stated for a file as a whole: then it is one article.
    pub fn is_one_article(&self, path: &Path) -> bool {
        let entries = self.entries_of(path).into_iter().map(|i| &self.entries[i]);
        entries.filter(|e| e.part.is_none()).any(|e| e.details.title.is_some())
    }

    /// States of the articles of a file what the entries say.
    pub fn state(&mut self, path: &Path, articles: &mut [Article]) {
        for place in self.entries_of(path) {
            let entry = &mut self.entries[place];
            entry.files_found += 1;
            for article in articles.iter_mut().filter(|a| entry.part.is_none_or(|p| p == a.part.number)) {
                entry.articles_found += 1;
                article.state(entry.details.clone(), crate::corpus::PublishedHow::SourcesToml { line: entry.line });
            }
        }
    }

    /// Entries that speak of nothing, once all files were loaded.
    pub fn unused(&self) -> impl Iterator<Item = Problem> + '_ {
        self.entries.iter().filter(|e| e.articles_found == 0).map(|e| {
            let (base, part) = split_part(&e.key);
            let message = match (e.files_found, part) {
                (0, _) => format!("“{}” matches no article file in {}", base, self.folder.display()),
                (_, Some(part)) => {
                    format!("“{base}” has no article {part}: `sourcecheck corpus` shows how it was split")
                }
                _ => format!("“{base}” could not be read"),
            };
            Problem { path: e.place.clone(), message }
        })
    }

    /// The path of a file below the folder, with `/`.
    fn name_of(&self, path: &Path) -> Option<String> {
        let below = path.strip_prefix(&self.folder).ok()?;
        Some(below.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Files {
    fn have(&self, name: &str) -> bool {
        match self {
            Files::One(file) => file == name,
            Files::Glob(glob) => glob.is_match(name),
        }
    }
}

/// The line for an article in the `sources.toml` beside it: its file, its number where the file has several, and a date.
pub fn source_line(article: &Article, published: &str) -> String {
    let name = article.path.as_ref().and_then(|p| p.file_name()).map(|n| n.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| article.name.clone());
    let part = if article.part.of > 1 { format!("#{}", article.part.number) } else { String::new() };
    format!("{} = {{ published = {published} }}", quoted(&format!("{name}{part}")))
}

/// A key of TOML, whatever is in it.
fn quoted(name: &str) -> String {
    let escaped = |c: char| match c {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        c if c.is_control() => format!("\\u{:04X}", c as u32),
        c => c.to_string(),
    };
    format!("\"{}\"", name.chars().map(escaped).collect::<String>())
}

/// `a.txt#2` is the second article of a.txt.
fn split_part(key: &str) -> (&str, Option<u32>) {
    match key.rsplit_once('#').map(|(base, part)| (base, part.parse().ok())) {
        Some((base, Some(part))) => (base, Some(part)),
        _ => (key, None),
    }
}

fn files(base: &str) -> Result<Files, String> {
    let base = base.trim_start_matches("./");
    if base.is_empty() {
        return Err("the name of a file is missing before this".to_owned());
    }
    if !base.contains(['*', '?', '[', '{']) {
        return Ok(Files::One(base.to_owned()));
    }
    let glob = GlobBuilder::new(base).literal_separator(true).build();
    glob.map(|g| Files::Glob(g.compile_matcher())).map_err(|e| format!("“{base}” is not a valid glob: {}", e.kind()))
}

/// A value as text.
fn words(value: &DeValue) -> Option<String> {
    match value {
        DeValue::String(words) => Some(words.to_string()),
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => None,
    }
}

/// What a key without a table may have been meant for.
fn misplaced(name: &str) -> String {
    match details::KEYS.contains(&name) {
        true => format!("`{name}` stands outside of any file"),
        false => format!("“{name}” says nothing of a file"),
    }
}

pub(super) fn problem(error: &Error) -> Problem {
    Problem { path: error.location(), message: error.message().to_owned() }
}
