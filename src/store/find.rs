//! Which files a source stands for: a folder with all below it, one file, or a glob.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};
use walkdir::WalkDir;

use super::error::unreadable;
use super::sources_file::SOURCES_FILE;
use crate::corpus::Problem;

/// The extensions that are read.
const EXTENSIONS: [&str; 2] = ["txt", "md"];

/// What the sources come down to.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Files to read, each with the name that verdicts cite it by; no name twice.
    pub files: Vec<(String, PathBuf)>,
    /// Files of other kinds.
    pub skipped: Vec<PathBuf>,
    pub problems: Vec<Problem>,
}

/// Looks through all sources in order. A file that two of them reach is taken once.
pub(super) fn find(sources: &[PathBuf]) -> Found {
    let mut search = Search::default();
    for source in sources {
        search.source(source);
    }
    let files = unique_names(search.files);
    Found { files, skipped: search.skipped, problems: search.problems }
}

struct File {
    /// The folder that the name is counted from.
    root: PathBuf,
    path: PathBuf,
}

#[derive(Default)]
struct Search {
    files: Vec<File>,
    skipped: Vec<PathBuf>,
    problems: Vec<Problem>,
    /// Real paths of the files so far.
    seen: HashSet<PathBuf>,
}

impl Search {
    fn source(&mut self, source: &Path) {
        match std::fs::metadata(source) {
            Ok(data) if data.is_dir() => self.walk(source, None),
            Ok(_) => self.file(source.parent().unwrap_or(source), source),
            Err(_) if is_glob(source) => self.glob(source),
            Err(error) => self.problem(source, unreadable(&error)),
        }
    }

    fn glob(&mut self, pattern: &Path) {
        let glob = GlobBuilder::new(&pattern.to_string_lossy()).literal_separator(true).build();
        let matcher = match glob {
            Ok(glob) => glob.compile_matcher(),
            Err(error) => return self.problem(pattern, format!("not a valid glob: {}", error.kind())),
        };
        let root: PathBuf = pattern.components().take_while(|part| !is_glob(part.as_ref())).collect();
        let before = self.files.len() + self.skipped.len() + self.problems.len();
        if root.is_dir() {
            self.walk(&root, Some(&matcher));
        }
        if before == self.files.len() + self.skipped.len() + self.problems.len() {
            self.problem(pattern, "matches no file".to_owned());
        }
    }

    /// All files below a folder, by name; hidden ones are left out, links are followed.
    fn walk(&mut self, root: &Path, only: Option<&GlobMatcher>) {
        let visible = |e: &walkdir::DirEntry| e.depth() == 0 || !e.file_name().as_encoded_bytes().starts_with(b".");
        let walk = WalkDir::new(root).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(visible) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) if only.is_some_and(|glob| !glob.is_match(entry.path())) => {}
                Ok(entry) => self.file(root, entry.path()),
                Err(error) => {
                    let path = error.path().unwrap_or(root).to_path_buf();
                    let message = match (error.loop_ancestor(), error.io_error()) {
                        (Some(above), _) => format!("is a link back to {}, not followed", above.display()),
                        (None, Some(error)) => unreadable(error),
                        (None, None) => error.to_string(),
                    };
                    self.problem(&path, message);
                }
            }
        }
    }

    fn file(&mut self, root: &Path, path: &Path) {
        let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        if path.file_name().is_some_and(|name| name == SOURCES_FILE) {
            // Says something about the articles and is none.
        } else if !extension.is_some_and(|e| EXTENSIONS.contains(&e.as_str())) {
            self.skipped.push(path.to_path_buf());
        } else if self.seen.insert(path.canonicalize().unwrap_or_else(|_| path.to_path_buf())) {
            self.files.push(File { root: root.to_path_buf(), path: path.to_path_buf() });
        }
    }

    fn problem(&mut self, path: &Path, message: String) {
        self.problems.push(Problem { path: path.display().to_string(), message });
    }
}

fn is_glob(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().iter().any(|b| b"*?[{".contains(b))
}

/// Names files by their path below their root; where two are alike, with the root's own name before it, and where that
/// is not enough, by the whole path.
fn unique_names(files: Vec<File>) -> Vec<(String, PathBuf)> {
    let short = |f: &File| slashed(f.path.strip_prefix(&f.root).unwrap_or(&f.path));
    let longer = |f: &File| slashed(f.path.strip_prefix(f.root.parent().unwrap_or(&f.root)).unwrap_or(&f.path));
    let counts = |name: &dyn Fn(&File) -> String| {
        let mut counts = BTreeMap::<String, usize>::new();
        files.iter().for_each(|f| *counts.entry(name(f)).or_default() += 1);
        counts
    };
    let (shorts, longers) = (counts(&short), counts(&longer));
    let name = |f: &File| match (short(f), longer(f)) {
        (name, _) if shorts[&name] == 1 => name,
        (_, name) if longers[&name] == 1 => name,
        _ => slashed(&f.path),
    };
    files.iter().map(|f| (name(f), f.path.clone())).collect()
}

fn slashed(path: &Path) -> String {
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(found: &Found) -> Vec<&str> {
        found.files.iter().map(|(name, _)| name.as_str()).collect()
    }

    fn corpus() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for file in ["b.txt", "a.MD", "2023/c.txt", ".hidden.txt", ".git/d.txt", "photo.jpg"] {
            let path = dir.path().join("texts").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        dir
    }

    #[test]
    fn folders_are_walked_in_order() {
        let dir = corpus();
        let found = find(&[dir.path().join("texts")]);
        assert_eq!(names(&found), ["2023/c.txt", "a.MD", "b.txt"]);
        assert_eq!(found.skipped, [dir.path().join("texts/photo.jpg")]);
        assert_eq!(found.problems, []);
    }

    #[test]
    fn files_and_overlaps_count_once() {
        let dir = corpus();
        let texts = dir.path().join("texts");
        let found = find(&[texts.join("b.txt"), texts.clone(), texts.join("2023")]);
        assert_eq!(names(&found), ["b.txt", "2023/c.txt", "a.MD"]);
    }

    #[test]
    fn globs_stay_in_their_folder() {
        let dir = corpus();
        assert_eq!(names(&find(&[dir.path().join("texts/*.txt")])), ["b.txt"]);
        assert_eq!(names(&find(&[dir.path().join("texts/**/*.txt")])), ["2023/c.txt", "b.txt"]);
        let nothing = find(&[dir.path().join("texts/*.none")]);
        assert_eq!(nothing.problems[0].message, "matches no file");
    }

    #[test]
    fn like_names_are_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        for file in ["one/a.txt", "two/a.txt", "two/b.txt", "three/one/a.txt"] {
            let path = dir.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        let found = find(&[dir.path().join("one"), dir.path().join("two")]);
        assert_eq!(names(&found), ["one/a.txt", "two/a.txt", "b.txt"]);
        let found = find(&[dir.path().join("one"), dir.path().join("three/one")]);
        assert!(names(&found)[0].ends_with("/one/a.txt") && names(&found)[0] != names(&found)[1]);
    }

    #[cfg(unix)]
    #[test]
    fn link_loops_end() {
        let dir = corpus();
        std::os::unix::fs::symlink(dir.path().join("texts"), dir.path().join("texts/2023/back")).unwrap();
        let found = find(&[dir.path().join("texts")]);
        assert_eq!(names(&found).len(), 3);
        assert!(found.problems[0].message.contains("link back"), "{:?}", found.problems);
    }
}
