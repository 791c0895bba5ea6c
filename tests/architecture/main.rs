//! Reads `src/` and ARCHITECTURE.md and enforces what the latter promises: which layer may import which, the words that
//! belong to one layer alone, a header in every file, and no path in the document that does not exist.

mod rules;
mod scan;

use std::fs;
use std::path::{Path, PathBuf};

use rules::{LAYERS, WORDS};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below `src/`, as a path with `/` from there, with its text.
fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let name: PathBuf = path.strip_prefix(root().join("src")).unwrap().into();
                let name = name.to_str().unwrap().replace(std::path::MAIN_SEPARATOR, "/");
                files.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

fn document() -> String {
    fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap()
}

#[track_caller]
fn none(violations: Vec<String>) {
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn layers_import_downward() {
    none(sources().iter().flat_map(|(file, text)| rules::imports(file, text)).collect());
}

#[test]
fn words_stay_in_their_layer() {
    none(sources().iter().flat_map(|(file, text)| rules::words(file, text)).collect());
}

#[test]
fn every_file_says_what_it_is() {
    none(sources().iter().flat_map(|(file, text)| rules::header(file, text)).collect());
}

#[test]
fn every_layer_is_known() {
    let mut found: Vec<String> =
        sources().iter().filter_map(|(file, _)| scan::layer(file).map(str::to_owned)).collect();
    found.dedup();
    let mut known: Vec<&str> = LAYERS.iter().map(|l| l.name).collect();
    known.sort_unstable();
    assert_eq!(found, known, "src/ has other layers than the table in tests/architecture/rules.rs");
}

#[test]
fn the_table_has_no_cycle() {
    for (i, layer) in LAYERS.iter().enumerate() {
        for below in layer.imports {
            assert!(
                LAYERS[..i].iter().any(|l| l.name == *below),
                "{} imports {below}, which stands above it",
                layer.name
            );
        }
    }
    for (word, layers, _) in WORDS {
        for layer in *layers {
            assert!(
                *layer == "main" || LAYERS.iter().any(|l| l.name == *layer),
                "{word} is allowed in no layer {layer}"
            );
        }
    }
}

#[test]
fn the_document_tells_the_same_table() {
    none(rules::table(&document()));
}

#[test]
fn paths_in_the_document_exist() {
    let gone: Vec<String> = rules::paths(&document()).into_iter().filter(|p| !root().join(p).exists()).collect();
    none(gone.into_iter().map(|path| format!("ARCHITECTURE.md names {path}, which does not exist")).collect());
}
