//! Rules of `src/lsp` that the compiler does not know.

use std::path::Path;

/// The code of each file below `src/lsp`, without its tests.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lsp");
    let entries = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a text");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        (path.file_name().expect("a name").to_string_lossy().into_owned(), code)
    };
    entries.map(read).collect()
}

/// A request whose future is dropped makes tower-lsp 0.20 panic when the reply comes.
#[test]
fn only_the_asker_sends_requests_to_the_client() {
    let requests = [
        ".send_request",
        ".configuration(",
        ".apply_edit(",
        ".register_capability(",
        ".unregister_capability(",
        ".show_message_request(",
        ".show_document(",
        ".workspace_folders(",
        "_refresh(",
    ];
    for (name, code) in files().iter().filter(|(name, _)| name != "asker.rs") {
        for request in requests {
            assert!(!code.contains(request), "{name} has {request}");
        }
    }
}

/// Columns in the client's units are made and read in two files; `profile.rs` chooses the unit.
#[test]
fn columns_stay_in_the_converters() {
    for (name, code) in files() {
        if !matches!(name.as_str(), "from_proto.rs" | "to_proto.rs" | "profile.rs") {
            for word in ["Encoding::", "utf16", "utf-16", ".character"] {
                assert!(!code.contains(word), "{name} has {word}");
            }
        }
    }
}

/// Standard output is the protocol's.
#[test]
fn nothing_prints() {
    for (name, code) in files() {
        for word in ["println!", "print!(", "dbg!", ".unwrap()", "unsafe"] {
            assert!(!code.contains(word), "{name} has {word}");
        }
    }
}
