//! Reading the files of a corpus. Loading never fails: what cannot be read is a [`Problem`].

use std::io::Read;
use std::path::{Path, PathBuf};

use super::entities;
use super::error::unreadable;
use super::find::find;
use super::settings::Settings;
use crate::corpus::by_hand::NamedByHand;
use crate::corpus::{self, Article, Problem, SourceFile};

/// The largest article file that is read. A book is a tenth of it; larger ones are refused rather than left to fill
/// the memory.
pub const MAX_ARTICLE_BYTES: u64 = 16 * 1024 * 1024;

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
    loaded.skipped.retain(|path| path.file_name().is_none_or(|name| name != entities::ENTITIES_FILE));
    progress(0, total);
    for (done, (name, path)) in found.files.into_iter().enumerate() {
        let problem = |message| Problem { path: path.display().to_string(), message };
        match read(&path) {
            Ok(text) => {
                let (articles, problems) = corpus::parse(SourceFile { name, path: Some(path.clone()), text });
                loaded.articles.extend(articles);
                loaded.problems.extend(problems.into_iter().map(|p| problem(p.message)));
            }
            Err(message) => loaded.problems.push(problem(message)),
        }
        progress(done + 1, total);
    }
    loaded
}

/// The text of an article file, or why there is none.
fn read(path: &Path) -> Result<String, String> {
    // A pipe or a device that somebody left among the sources would never end.
    if !std::fs::metadata(path).map_err(|e| unreadable(&e))?.is_file() {
        return Err("is not a regular file".to_owned());
    }
    let text = decode(bytes(path, MAX_ARTICLE_BYTES)?)?;
    if text.trim().is_empty() { Err("is empty".to_owned()) } else { Ok(text) }
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

/// UTF-8, with or without a byte order mark, and nothing else yet.
fn decode(bytes: Vec<u8>) -> Result<String, String> {
    if matches!(bytes.as_slice(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return Err("is UTF-16: save it as UTF-8".to_owned());
    }
    if let Some(at) = bytes.iter().position(|&b| b == 0) {
        return Err(format!("is not a text but a binary file (a NUL at byte {at})"));
    }
    utf8(bytes)
}

/// The text of UTF-8 bytes without a byte order mark, or where they are none.
pub(super) fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let line = e.as_bytes()[..at].iter().filter(|&&b| b == b'\n').count() + 1;
        format!("not valid UTF-8, at byte {at} (line {line}): save it as UTF-8")
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
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
    fn decoding() {
        let cases: [(&[u8], Result<&str, &str>); 5] = [
            ("chữ".as_bytes(), Ok("chữ")),
            (b"\xef\xbb\xbfa", Ok("a")),
            (b"\xff\xfea\0", Err("is UTF-16: save it as UTF-8")),
            (b"ab\0c", Err("is not a text but a binary file (a NUL at byte 2)")),
            (b"ab\ncd\xffe", Err("not valid UTF-8, at byte 5 (line 2): save it as UTF-8")),
        ];
        for (bytes, expected) in cases {
            assert_eq!(decode(bytes.to_vec()), expected.map(str::to_owned).map_err(str::to_owned));
        }
    }

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
        let settings = Settings { sources: vec![dir.path().to_path_buf(), "/no/such".into()], origin: None };
        let mut seen = Vec::new();
        let loaded = load(&settings, &mut |done, total| seen.push((done, total)));
        assert_eq!(loaded.articles.iter().map(|a| a.name.as_str()).collect::<Vec<_>>(), ["a.txt"]);
        assert_eq!(loaded.problems.len(), 3, "{:?}", loaded.problems);
        assert_eq!(seen, [(0, 3), (1, 3), (2, 3), (3, 3)]);
    }
}
