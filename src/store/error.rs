//! [`Error`]: what is wrong with a configuration file or a report, in one sentence for its reader.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file could not be used. Prints as `path:line:column: message`, as far as those are known.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    place: Option<(u32, u32)>,
    message: String,
    source: Option<io::Error>,
}

impl Error {
    pub(super) fn new(path: &Path, message: impl Into<String>) -> Error {
        Error { path: path.to_path_buf(), place: None, message: message.into(), source: None }
    }

    /// An error about the text of a file, at a byte offset in it.
    pub(super) fn at(path: &Path, text: &str, offset: usize, message: impl Into<String>) -> Error {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() as u32 + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() as u32 + 1;
        Error { place: Some((line, column)), ..Error::new(path, message) }
    }

    pub(super) fn io(path: &Path, source: io::Error) -> Error {
        Error { message: unreadable(&source), source: Some(source), ..Error::new(path, "") }
    }

    /// The file that is at fault.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Line and column, both from 1, the column in characters.
    pub fn place(&self) -> Option<(u32, u32)> {
        self.place
    }

    /// The file with line and column, as far as they are known.
    pub fn location(&self) -> String {
        match self.place {
            Some((line, column)) => format!("{}:{line}:{column}", self.path.display()),
            None => self.path.display().to_string(),
        }
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location(), self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|e| e as _)
    }
}

/// An I/O error in words, without the operating system's number for it.
pub(super) fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "cannot be read: permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a folder, not a file".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn place_counts_characters() {
        let error = Error::at(Path::new("a.toml"), "một\nhai ba", "một\nhai ".len(), "oops");
        assert_eq!(error.to_string(), "a.toml:2:5: oops");
    }

    #[test]
    fn io_errors_keep_their_source() {
        let error = Error::io(Path::new("x"), io::Error::from(io::ErrorKind::NotFound));
        assert_eq!(error.to_string(), "x: no such file or folder");
        assert!(std::error::Error::source(&error).is_some());
    }
}
