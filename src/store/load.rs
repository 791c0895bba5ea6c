//! Reading the files of a corpus. Loading never fails: what cannot be read is a [`Problem`].

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::decode::{Decoded, decode, utf8};
use super::entities;
use super::error::unreadable;
use super::find::find;
use super::settings::Settings;
use super::sources_file::{SOURCES_FILE, SourcesFile};
use crate::corpus::by_hand::NamedByHand;
use crate::corpus::{self, Article, Problem, SourceFile};

/// The largest article file that is read. A book is a tenth of it; larger ones are refused rather than left to fill
/// the memory.
pub const MAX_ARTICLE_BYTES: u64 = 16 * 1024 * 1024;

/// The largest `sources.toml`: some ten thousand entries.
const MAX_SOURCES_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// The articles of a corpus, and what stood in their way.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    pub articles: Vec<Article>,
    /// What a person settled about names.
    pub by_hand: Vec<NamedByHand>,
    pub problems: Vec<Problem>,
    /// Files that are not processed, as they are neither `.txt` nor `.md`.
    pub skipped: Vec<PathBuf>,
}

/// Loads all articles. `progress` is told (files done, files in all), first with none done.
pub fn load(settings: &Settings, progress: &mut dyn FnMut(usize, usize)) -> Loaded {
    let found = find(&settings.sources);
    let total = found.files.len();
    let (by_hand, wrong) = entities::load(settings);
    let mut loaded = Loaded { articles: Vec::new(), by_hand, problems: found.problems, skipped: found.skipped };
    loaded.problems.extend(wrong);
    let mut stated = Stated::of(settings, &found.files, &mut loaded.problems);
    loaded.skipped.retain(|path| path.file_name().is_none_or(|name| name != entities::ENTITIES_FILE));
    progress(0, total);
    for (done, (name, path)) in found.files.into_iter().enumerate() {
        let problem = |message| Problem { path: path.display().to_string(), message };
        match read(&path) {
            Ok(Decoded { text, encoding }) => {
                let file = SourceFile { name, path: Some(path.clone()), text };
                let whole = stated.files_for(&path).any(|f| f.is_one_article(&path));
                let (mut articles, problems) = if whole { corpus::parse_whole(file) } else { corpus::parse(file) };
                for file in stated.files_for(&path) {
                    file.state(&path, &mut articles);
                }
                articles.iter_mut().for_each(|a| a.encoding = encoding);
                loaded.articles.extend(articles);
                loaded.problems.extend(problems.into_iter().map(|p| problem(p.message)));
            }
            Err(message) => loaded.problems.push(problem(message)),
        }
        progress(done + 1, total);
    }
    loaded.problems.extend(stated.files.iter().flat_map(|f| f.unused()));
    loaded
}

/// The `sources.toml` files of a corpus: in the folders of its articles and above these, as far up as a source reaches.
struct Stated {
    /// Those above before those below, which override them.
    files: Vec<SourcesFile>,
}

impl Stated {
    fn of(settings: &Settings, files: &[(String, PathBuf)], problems: &mut Vec<Problem>) -> Stated {
        let roots: Vec<PathBuf> = settings.sources.iter().map(|s| root(s)).collect();
        let mut folders = BTreeSet::new();
        for (_, path) in files {
            let above = path.ancestors().skip(1).take_while(|f| roots.iter().any(|root| f.starts_with(root)));
            // What is above a known folder is known.
            for folder in above {
                if !folders.insert(folder) {
                    break;
                }
            }
        }
        let mut stated = Stated { files: Vec::new() };
        for path in folders.into_iter().map(|f| f.join(SOURCES_FILE)).filter(|p| p.is_file()) {
            let text = bytes(&path, MAX_SOURCES_FILE_BYTES)
                .and_then(|bytes| utf8(bytes).map_err(|(_, wrong)| format!("{wrong}: save it as UTF-8")));
            match text {
                Ok(text) => stated.files.push(SourcesFile::read(&path, &text, problems)),
                Err(message) => problems.push(Problem { path: path.display().to_string(), message }),
            }
        }
        stated
    }

    /// Those that can speak of a file.
    fn files_for<'a>(&'a mut self, path: &'a Path) -> impl Iterator<Item = &'a mut SourcesFile> {
        self.files.iter_mut().filter(move |f| f.path().parent().is_some_and(|folder| path.starts_with(folder)))
    }
}

/// The folder that a source stands for, or stands in.
fn root(source: &Path) -> PathBuf {
    let is_glob = |part: &std::path::Component| part.as_os_str().as_encoded_bytes().iter().any(|b| b"*?[{".contains(b));
    match source.is_dir() {
        true => source.to_path_buf(),
        false if source.is_file() => source.parent().unwrap_or(source).to_path_buf(),
        false => source.components().take_while(|part| !is_glob(part)).collect(),
    }
}

/// The text of an article file, or why there is none.
fn read(path: &Path) -> Result<Decoded, String> {
    // A pipe or a device that somebody left among the sources would never end.
    if !std::fs::metadata(path).map_err(|e| unreadable(&e))?.is_file() {
        return Err("is not a regular file".to_owned());
    }
    let decoded = decode(bytes(path, MAX_ARTICLE_BYTES)?)?;
    if decoded.text.trim().is_empty() { Err("is empty".to_owned()) } else { Ok(decoded) }
}

/// The bytes of a file of at most `limit`.
pub(super) fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, String> {
    let data = std::fs::metadata(path).map_err(|e| unreadable(&e))?;
    if data.is_dir() {
        return Err("is a folder, not a file".to_owned());
    }
    let too_large = |size| Err(format!("too large: {}, the limit is {}", megabytes(size), megabytes(limit)));
    if data.len() > limit {
        return too_large(data.len());
    }
    let mut bytes = Vec::with_capacity(data.len() as usize);
    let file = std::fs::File::open(path).map_err(|e| unreadable(&e))?;
    let size = file.take(limit + 1).read_to_end(&mut bytes).map_err(|e| unreadable(&e))?;
    if size as u64 > limit { too_large(size as u64) } else { Ok(bytes) }
}

/// A size with one decimal, rounded up, so that a file just over a limit does not look like the limit.
fn megabytes(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(1024 * 1024);
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{whole} MB"),
        (whole, tenth) => format!("{whole}.{tenth} MB"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        assert_eq!(megabytes(MAX_ARTICLE_BYTES), "16 MB");
        assert_eq!(megabytes(MAX_ARTICLE_BYTES + 1), "16.1 MB");
    }

    #[test]
    fn one_bad_file_spoils_nothing() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("a.txt"), "Title\nText.\n").unwrap();
        std::fs::write(dir.path().join("b.txt"), " \n").unwrap();
        std::fs::write(dir.path().join("c.txt"), b"\xff").unwrap();
        let sources = vec![dir.path().to_path_buf(), "/no/such".into()];
        let settings = Settings { sources, origin: None, policy: Default::default() };
        let mut seen = Vec::new();
        let loaded = load(&settings, &mut |done, total| seen.push((done, total)));
        assert_eq!(loaded.articles.iter().map(|a| a.name.as_str()).collect::<Vec<_>>(), ["a.txt"]);
        assert_eq!(loaded.problems.len(), 3, "{:?}", loaded.problems);
        assert_eq!(seen, [(0, 3), (1, 3), (2, 3), (3, 3)]);
    }
}
