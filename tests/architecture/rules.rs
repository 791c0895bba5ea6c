//! The layers, what each may import, the words that belong to some, and the checks of these.

use crate::scan::{self, imports as paths_from_root, tokens};

pub struct Layer {
    pub name: &'static str,
    pub imports: &'static [&'static str],
}

const fn layer(name: &'static str, imports: &'static [&'static str]) -> Layer {
    Layer { name, imports }
}

/// From the bottom up. ARCHITECTURE.md has the same table.
pub const LAYERS: &[Layer] = &[
    layer("text", &[]),
    layer("value", &["text"]),
    layer("language", &["text", "value"]),
    layer("corpus", &["language", "text", "value"]),
    layer("mention", &["language", "text", "value"]),
    layer("fact", &["corpus", "language", "mention", "text", "value"]),
    layer("index", &["corpus", "fact", "language", "mention", "text", "value"]),
    layer("claim", &["language", "mention", "text", "value"]),
    layer("align", &["claim", "corpus", "fact", "index", "language", "mention", "text", "value"]),
    layer("verdict", &["align", "claim", "corpus", "fact", "index", "language", "mention", "text", "value"]),
    layer("ide", &["align", "claim", "corpus", "fact", "index", "language", "mention", "text", "value", "verdict"]),
    layer("store", &["corpus", "language", "text", "verdict"]),
    layer("lsp", &["corpus", "ide", "index", "store", "text", "verdict"]),
    layer("cli", &["corpus", "ide", "index", "lsp", "store", "text", "verdict"]),
];

/// Single files that may import more, and why.
const EXCEPTIONS: &[(&str, &[&str], &str)] = &[(
    "cli/read.rs",
    &["language", "mention", "value"],
    "prints the recognisers' own values, for those who work on them; no editor asks for that",
)];

/// Paths and names that only some layers may use (`main` is main.rs), and why.
pub const WORDS: &[(&str, &[&str], &str)] = &[
    ("tower_lsp", &["lsp"], "protocol types stay at the rim"),
    ("tower_service", &["lsp"], "protocol types stay at the rim"),
    ("lsp_types", &["lsp"], "protocol types stay at the rim"),
    ("tokio", &["lsp"], "everything below the server is plain, synchronous code"),
    ("futures", &["lsp"], "everything below the server is plain, synchronous code"),
    ("serde_json", &["lsp", "cli"], "JSON is a matter of the protocol and of the command line's own contract"),
    (
        "serde",
        &["lsp", "cli", "corpus"],
        "what is sent or stored is converted at the rim; front matter is read in corpus",
    ),
    ("serde_saphyr", &["corpus"], "YAML is read in front matter only"),
    ("toml", &["store", "corpus"], "TOML is read in the configuration and in front matter only"),
    ("encoding_rs", &["store"], "a text is decoded once, where it is read"),
    ("std::fs", &["store"], "one reader of the disk"),
    ("std::net", &[], "nothing leaves the machine"),
    ("walkdir", &["store"], "one reader of the disk"),
    ("globset", &["store"], "one reader of the disk"),
    ("include_dir", &["store"], "one reader of the disk"),
    ("std::env", &["lsp", "cli", "store"], "answers depend on what is asked alone"),
    ("SystemTime", &["lsp"], "no clock: dates are resolved against the articles' own"),
    ("Instant", &["lsp", "cli"], "no clock"),
    ("Zoned", &[], "no clock, and no time zones: dates are civil"),
    ("Timestamp", &[], "no clock, and no time zones: dates are civil"),
    ("println!", &["cli", "main"], "one printer; standard output belongs to the protocol in the server"),
    ("print!", &["cli", "main"], "one printer; standard output belongs to the protocol in the server"),
    ("eprintln!", &["cli", "main"], "one printer"),
    ("eprint!", &["cli", "main"], "one printer"),
    ("dbg!", &[], "left over"),
    ("todo!", &[], "left over"),
    ("clap", &["cli"], "the command line's"),
    ("annotate_snippets", &["cli"], "the command line's"),
    ("textwrap", &["cli"], "the command line's"),
    ("tracing_subscriber", &["cli", "lsp"], "where the log goes is decided at the rim"),
    ("ropey", &["text"], "text::buffer::Buffer is the only rope"),
    ("pulldown_cmark", &["text"], "text::markup is the only reader of markup"),
];

/// Single files that may use a word of another layer, and why.
const WORD_EXCEPTIONS: &[(&str, &str, &str)] =
    &[("lsp/ending.rs", "std::fs", "asks /proc whether the editor is still alive, which is no file of anybody's")];

/// Names that one layer must not use, and why.
const BANNED: &[(&str, &str, &str)] =
    &[("value", "f32", "values are exact decimals"), ("value", "f64", "values are exact decimals")];

/// Imports that the table does not allow.
pub fn imports(file: &str, text: &str) -> Vec<String> {
    let tokens = tokens(text);
    let Some(own) = scan::layer(file) else { return root(file, &tokens) };
    let allowed = |name: &str| {
        name == own
            || LAYERS.iter().any(|l| l.name == own && l.imports.contains(&name))
            || EXCEPTIONS.iter().any(|(path, more, _)| *path == file && more.contains(&name))
    };
    let mut violations = Vec::new();
    for import in paths_from_root(file, &tokens) {
        if !allowed(&import.layer) {
            violations.push(format!("src/{file}:{}: {own} must not import {}", import.line, import.layer));
        } else if own == "cli" && import.layer == "lsp" && import.item.as_deref() != Some("run") {
            violations.push(format!("src/{file}:{}: cli may only call lsp::run", import.line));
        }
    }
    violations
}

/// lib.rs re-exports nothing: a short path from the root would hide which layer is meant.
fn root(file: &str, tokens: &[scan::Token]) -> Vec<String> {
    let exports = tokens.windows(2).filter(|w| w[0].text == "pub" && w[1].text == "use");
    exports.map(|w| format!("src/{file}:{}: nothing is re-exported from the crate root", w[0].line)).collect()
}

/// Words outside the layers that they belong to.
pub fn words(file: &str, text: &str) -> Vec<String> {
    let tokens = tokens(text);
    let own = scan::layer(file).unwrap_or(file.trim_end_matches(".rs"));
    let mut violations = Vec::new();
    let mut find = |word: &str, why: &str| {
        let parts: Vec<&str> = match (word.strip_suffix('!'), word.split_once("::")) {
            (Some(name), _) => vec![name, "!"],
            (_, Some((first, second))) => vec![first, "::", second],
            _ => vec![word],
        };
        let grouped = parts.len() == 3;
        for (i, token) in tokens.iter().enumerate() {
            let follows = |part: (usize, &&str)| tokens.get(i + part.0).is_some_and(|t| t.text == *part.1);
            let plain = parts.iter().enumerate().all(follows);
            if plain || (grouped && in_group(&tokens[i..], parts[0], parts[2])) {
                violations.push(format!("src/{file}:{}: {word} in {own}: {why}", token.line));
            }
        }
    };
    for (word, layers, why) in WORDS {
        let excepted = WORD_EXCEPTIONS.iter().any(|(path, excepted, _)| *path == file && excepted == word);
        if !layers.contains(&own) && !excepted {
            find(word, why);
        }
    }
    for (layer, word, why) in BANNED {
        if *layer == own {
            find(word, why);
        }
    }
    violations
}

/// Whether the tokens start with `first::{…, second…}`.
fn in_group(tokens: &[scan::Token], first: &str, second: &str) -> bool {
    let is = |i: usize, text: &str| tokens.get(i).is_some_and(|t| t.text == text);
    if !(is(0, first) && is(1, "::") && is(2, "{")) {
        return false;
    }
    let mut open = 0;
    for (i, token) in tokens.iter().enumerate().skip(2) {
        match token.text.as_str() {
            "{" => open += 1,
            "}" => open -= 1,
            text if open == 1 && text == second && (is(i - 1, "{") || is(i - 1, ",")) => return true,
            _ => {}
        }
        if open == 0 {
            break;
        }
    }
    false
}

/// A file starts by saying what it is.
pub fn header(file: &str, text: &str) -> Option<String> {
    let said = text.lines().next().and_then(|l| l.strip_prefix("//! ")).unwrap_or("");
    (said.is_empty() || said.starts_with("To be written"))
        .then(|| format!("src/{file}:1: the first line must be a `//!` that says what the file is for"))
}

/// Rows of ARCHITECTURE.md's table that differ from [`LAYERS`].
pub fn table(document: &str) -> Vec<String> {
    let mut violations = Vec::new();
    for layer in LAYERS {
        let start = format!("| `{}` |", layer.name);
        let Some(row) = document.lines().find(|l| l.starts_with(&start)) else {
            violations.push(format!("ARCHITECTURE.md has no row for {}", layer.name));
            continue;
        };
        let cell = row.split('|').nth(2).unwrap_or("");
        let mut said: Vec<&str> = cell.split([',', ' ']).filter(|w| !w.is_empty() && *w != "-").collect();
        said.sort_unstable();
        if said != layer.imports {
            violations.push(format!("ARCHITECTURE.md: {} imports {:?}, not {said:?}", layer.name, layer.imports));
        }
    }
    violations
}

/// What a document names between backticks and in links that looks like a path of this repository.
pub fn paths(document: &str) -> Vec<String> {
    let quoted = document.split('`').skip(1).step_by(2);
    let linked = document.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let is_path = |word: &&str| {
        let plain = !matches!(*word, ".rs" | ".md" | ".toml" | ".sh")
            && word.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
        let known = [".rs", ".md", ".toml", ".sh"].iter().any(|e| word.ends_with(e));
        plain && !word.starts_with('/') && !word.starts_with("..") && (known || word.contains('/'))
    };
    // The configuration file is the reader's, not ours.
    quoted.chain(linked).filter(is_path).filter(|p| *p != "sourcecheck.toml").map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// That each check can fail.
    #[test]
    fn bad_imports_are_found() {
        let bad = [
            ("text/mod.rs", "use crate::value::Value;"),
            ("ide/host.rs", "use crate::{index::Index, lsp::run};"),
            ("ide/host.rs", "fn f() { crate::store::load() }"),
            ("verdict/mod.rs", "use super::ide::Host;"),
            ("verdict/rule.rs", "use super::super::ide::Host;"),
            ("store/mod.rs", "use crate::index::Index;"),
            ("claim/mod.rs", "use crate::corpus::Article;"),
            ("cli/check.rs", "use crate::mention::Mention;"),
            ("cli/check.rs", "crate::lsp::convert::range()"),
            ("lib.rs", "pub use crate::ide::Host;"),
            ("lib.rs", "pub use ide::Host;"),
            ("nowhere/mod.rs", "use crate::text::span::Span;"),
        ];
        for (file, text) in bad {
            assert_eq!(imports(file, text).len(), 1, "{file}: {text}");
        }
    }

    #[test]
    fn good_imports_are_not() {
        let good = [
            ("value/date.rs", "use super::quantity::Approx; use crate::text::span::Span; use crate::value::Value;"),
            ("value/date.rs", "// use crate::ide::Host;\n#[cfg(test)] mod tests { use crate::ide::Host; }"),
            ("cli/mod.rs", "crate::lsp::run()"),
            ("cli/read.rs", "use crate::mention::values;"),
            ("lib.rs", "pub mod ide;"),
        ];
        for (file, text) in good {
            assert_eq!(imports(file, text), [""; 0], "{file}: {text}");
        }
    }

    #[test]
    fn bad_words_are_found() {
        let bad = [
            ("ide/mod.rs", "use tower_lsp::lsp_types::Url;", 2),
            ("ide/mod.rs", "serde_json::to_string(x)", 1),
            ("cli/check.rs", "std::fs::read(x)", 1),
            ("cli/check.rs", "use std::{io, fs::File};", 1),
            ("cli/check.rs", "use std::{io::{self, Read}, fs};", 1),
            ("value/date.rs", "struct A(f64);", 1),
            ("lsp/mod.rs", "println!(\"x\")", 1),
            ("align/mod.rs", "use ropey::Rope;", 1),
            ("main.rs", "use tokio::main;", 1),
        ];
        for (file, text, count) in bad {
            assert_eq!(words(file, text).len(), count, "{file}: {text}: {:?}", words(file, text));
        }
    }

    #[test]
    fn good_words_are_not() {
        let good = [
            ("cli/check.rs", "use std::{io::{fs}, env}; serde_json::to_string(x); println!()"),
            ("store/load.rs", "std::fs::read(x)"),
            ("lsp/ending.rs", "std::fs::read(x)"),
            ("verdict/mod.rs", "struct A(f32); // f64, println!\nwriteln!(f, \"println!\")"),
            ("value/date.rs", "#[cfg(test)] mod tests { fn f() -> f64 { println!() } }"),
        ];
        for (file, text) in good {
            assert_eq!(words(file, text), [""; 0], "{file}: {text}");
        }
    }

    #[test]
    fn headers() {
        assert!(header("a.rs", "use x;\n//! Late.").is_some());
        assert!(header("a.rs", "//! To be written.\n").is_some());
        assert!(header("a.rs", "//! Where the sources of a report lie.\n").is_none());
    }

    #[test]
    fn tables() {
        let rows: String =
            LAYERS.iter().map(|l| format!("| `{}` | {} | x |\n", l.name, l.imports.join(", "))).collect();
        assert_eq!(table(&rows), [""; 0]);
        assert_eq!(
            table(&rows.replace("| `store` | corpus, language, text, verdict |", "| `store` | corpus, ide |")).len(),
            1
        );
        assert_eq!(table(&rows.replace("| `ide` |", "| `editor` |")).len(), 1);
    }

    #[test]
    fn paths_of_a_document() {
        let document =
            "`src/ide/`, `crate::ide`, `deny.toml`, `a b/c`, `and/or*`, [x](tests/cli.rs), [y](https://a.b/c)";
        assert_eq!(paths(document), ["src/ide/", "deny.toml", "tests/cli.rs"]);
    }
}
