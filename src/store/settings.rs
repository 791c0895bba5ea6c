//! Where the sources of a report are, and how it is checked: `sourcecheck.toml`, or a folder of a well-known name beside the report.

use std::path::{Component, Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Error;
use crate::verdict::mode::Mode;
use crate::verdict::policy::Policy;

/// The name of the configuration file.
pub const CONFIG_FILE: &str = "sourcecheck.toml";

/// Folders that are taken for the sources where nothing is configured; the first that exists.
const WELL_KNOWN: [&str; 2] = ["seeds", "sources"];

/// Which sources a report is held against, and how. Two reports with equal settings share one corpus.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Settings {
    /// Absolute folders, files, or globs (`/texts/2023-*/*.txt`). Globs are expanded when they are loaded, so that
    /// new files are found.
    pub sources: Vec<PathBuf>,
    /// The `sourcecheck.toml` that they came from.
    pub origin: Option<PathBuf>,
    pub policy: Policy,
}

/// Finds the sources of a report: a `sourcecheck.toml` in its folder or in one above it; without one, `seeds/` or
/// `sources/` in the report's own folder. `None` where there is nothing of the kind.
///
/// The report itself need not exist, as an editor's new document does not.
pub fn discover(report: &Path) -> Result<Option<Settings>, Error> {
    let report = std::path::absolute(report).map_err(|e| Error::io(report, e))?;
    let Some(folder) = report.parent() else { return Ok(None) };
    for above in folder.ancestors() {
        let file = above.join(CONFIG_FILE);
        if file.is_file() {
            return read(&file).map(Some);
        }
    }
    let known = WELL_KNOWN.iter().map(|name| folder.join(name)).find(|path| path.is_dir());
    Ok(known.map(|path| Settings { sources: vec![path], origin: None, policy: Policy::default() }))
}

/// The sources that a user named, relative to `root`.
pub fn explicit(sources: &[String], root: &Path) -> Settings {
    Settings {
        sources: sources.iter().map(|s| clean(&root.join(s))).collect(),
        origin: None,
        policy: Policy::default(),
    }
}

fn read(file: &Path) -> Result<Settings, Error> {
    let bytes = std::fs::read(file).map_err(|e| Error::io(file, e))?;
    let text = String::from_utf8(bytes)
        .map_err(|e| Error::new(file, format!("not valid UTF-8, at byte {}", e.utf8_error().valid_up_to())))?;
    parse(file, text.strip_prefix('\u{feff}').unwrap_or(&text))
}

fn parse(file: &Path, text: &str) -> Result<Settings, Error> {
    let fail = |offset: usize, message: String| Error::at(file, text, offset, message);
    let table = DeTable::parse(text).map_err(|e| {
        let offset = e.span().map_or(0, |span| span.start);
        fail(offset, e.message().replace('\n', "; "))
    })?;
    let (mut sources, mut policy) = (Vec::new(), Policy::default());
    let mut seen = false;
    for (key, value) in table.get_ref() {
        match key.get_ref().as_ref() {
            "sources" => {
                seen = true;
                sources = strings(value).map_err(|offset| fail(offset, SOURCES_EXPECTED.to_owned()))?;
            }
            "mode" => {
                let mode = Mode::named(value.get_ref().as_str().unwrap_or_default());
                policy.mode = Some(mode.map_err(|_| fail(value.span().start, mode_expected()))?);
            }
            "severity" => {
                let table = value.get_ref().as_table();
                let table = table.ok_or_else(|| fail(value.span().start, SEVERITY_EXPECTED.to_owned()))?;
                for (code, severity) in table {
                    let word = severity.get_ref().as_str().unwrap_or_default();
                    let set = policy.set_severity(code.get_ref(), word);
                    set.map_err(|message| fail(code.span().start, message))?;
                }
            }
            other => {
                let message = format!("unknown key `{other}`: the keys are sources, mode, severity");
                return Err(fail(key.span().start, message));
            }
        }
    }
    if !seen {
        return Err(fail(0, format!("no key `sources`: {SOURCES_EXPECTED}")));
    }
    if sources.is_empty() {
        return Err(fail(0, format!("`sources` is empty: {SOURCES_EXPECTED}")));
    }
    let root = file.parent().unwrap_or(Path::new("/"));
    Ok(Settings { origin: Some(file.to_path_buf()), policy, ..explicit(&sources, root) })
}

const SOURCES_EXPECTED: &str =
    "`sources` takes a list of folders, files or globs, relative to this file: sources = [\"seeds\"]";

const SEVERITY_EXPECTED: &str = "`severity` takes a table: severity = { figure-differs = \"error\" }";

fn mode_expected() -> String {
    format!("`mode` takes one of {}", Mode::NAMES.map(|name| format!("\"{name}\"")).join(", "))
}

/// The strings of a list, or the offset of what is no list of strings.
fn strings(value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, usize> {
    let list = value.get_ref().as_array().ok_or(value.span().start)?;
    let item = |v: &Spanned<DeValue<'_>>| match v.get_ref().as_str() {
        Some(s) if !s.is_empty() => Ok(s.to_owned()),
        _ => Err(v.span().start),
    };
    list.iter().map(item).collect()
}

/// `path` without `.` and, where it is plain to see, without `..`.
fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(clean.components().next_back(), Some(Component::Normal(_))) => {
                clean.pop();
            }
            part => clean.push(part),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        parse(Path::new("/p/sourcecheck.toml"), text).unwrap_err().to_string()
    }

    #[test]
    fn sources_are_relative_to_the_file() {
        let settings = parse(Path::new("/p/sourcecheck.toml"), "sources = [\"seeds\", '../b/*.txt', \"/c\"]").unwrap();
        assert_eq!(settings.sources, ["/p/seeds", "/b/*.txt", "/c"].map(PathBuf::from));
        assert_eq!(settings.origin.as_deref(), Some(Path::new("/p/sourcecheck.toml")));
    }

    #[test]
    fn errors_name_the_place_and_the_key() {
        let cases = [
            ("sources = [\"a\"]\nsurces = 1\n", "/p/sourcecheck.toml:2:1: unknown key `surces`"),
            ("sources = \"a\"\n", "/p/sourcecheck.toml:1:11: `sources` takes a list"),
            ("sources = [\"a\", 3]\n", "/p/sourcecheck.toml:1:17: `sources` takes a list"),
            ("sources = []\n", "/p/sourcecheck.toml:1:1: `sources` is empty"),
            ("", "/p/sourcecheck.toml:1:1: no key `sources`"),
            ("mode = \"lax\"\n", "/p/sourcecheck.toml:1:8: `mode` takes one of \"strict\", \"balanced\", \"thorough\""),
            ("mode = 3\n", "/p/sourcecheck.toml:1:8: `mode` takes one of"),
            ("severity = \"off\"\n", "/p/sourcecheck.toml:1:12: `severity` takes a table"),
            ("[severity]\ndates = \"off\"\n", "/p/sourcecheck.toml:2:1: no code “dates”: the codes are date-differs"),
            ("[severity]\ndate-differs = 1\n", "/p/sourcecheck.toml:2:1: no severity “”: the severities are error"),
            ("# chữ\nsources = [\"ă\"\n", "/p/sourcecheck.toml:2:15: unclosed array"),
            ("sources = [\"a\"]\nsources = [\"b\"]\n", "/p/sourcecheck.toml:2:1: "),
        ];
        for (text, start) in cases {
            let message = message(text);
            assert!(message.starts_with(start), "{text:?} gives {message:?}");
        }
    }

    #[test]
    fn how_to_check() {
        let text = "sources = ['a']\nmode = 'strict'\n[severity]\nfigure-differs = 'error'\ndate-differs = 'off'\n";
        let policy = parse(Path::new("/p/sourcecheck.toml"), text).unwrap().policy;
        let mut expected = Policy::of(Some(Mode::Strict));
        expected.set_severity("date-differs", "off").unwrap();
        expected.set_severity("figure-differs", "error").unwrap();
        assert_eq!(policy, expected);
    }

    #[test]
    fn discovery_prefers_the_file_above() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        let report = root.join("deep/report.md");
        std::fs::create_dir_all(root.join("deep/sources")).unwrap();
        assert_eq!(discover(&report).unwrap().unwrap().sources, [root.join("deep/sources")]);
        std::fs::create_dir_all(root.join("deep/seeds")).unwrap();
        assert_eq!(discover(&report).unwrap().unwrap().sources, [root.join("deep/seeds")]);
        std::fs::write(root.join(CONFIG_FILE), "sources = ['texts']").unwrap();
        let found = discover(&report).unwrap().unwrap();
        assert_eq!(found.sources, [root.join("texts")]);
        assert_eq!(found.origin, Some(root.join(CONFIG_FILE)));
        std::fs::write(root.join(CONFIG_FILE), "sources = ").unwrap();
        assert!(discover(&report).is_err());
    }
}
