//! What the client said of itself in `initialize`, read from the raw JSON: an odd or missing field costs that field only.

use std::path::PathBuf;

use serde_json::Value;

use super::from_proto;
use crate::ide::render::Style;
use crate::text::buffer::Encoding;
use crate::verdict::mode::Mode;
use crate::verdict::policy::Policy;

/// What the client can do. The default is a client that can do nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    pub encoding: Encoding,
    /// The client knows of encodings, so it is told which one was chosen.
    pub negotiates: bool,
    pub hover: Style,
    /// Links in hovers are shown as links, and can be followed.
    pub hover_links: bool,
    /// Definitions as `LocationLink`s.
    pub links: bool,
    pub related: bool,
    /// Diagnostics are asked for, never pushed.
    pub pull: bool,
    pub refresh: bool,
    pub progress: bool,
    /// File watching may be registered.
    pub watch: bool,
    pub relative_watch: bool,
}

impl Default for Profile {
    fn default() -> Profile {
        Profile::read(&Value::Null)
    }
}

impl Profile {
    /// `params` are those of `initialize`.
    pub fn read(params: &Value) -> Profile {
        let capabilities = params.get("capabilities").unwrap_or(&Value::Null);
        let flag = |path: &str| capabilities.pointer(path).and_then(Value::as_bool).unwrap_or(false);
        let offered = strings(capabilities.pointer("/general/positionEncodings"));
        Profile {
            encoding: encoding(&offered),
            negotiates: !offered.is_empty(),
            hover: hover_style(&strings(capabilities.pointer("/textDocument/hover/contentFormat"))),
            // Neovim hides a link's address, but wraps the line as if it were there.
            hover_links: params.pointer("/clientInfo/name").and_then(Value::as_str) != Some("Neovim"),
            links: flag("/textDocument/definition/linkSupport"),
            related: flag("/textDocument/publishDiagnostics/relatedInformation")
                || flag("/textDocument/diagnostic/relatedInformation"),
            pull: capabilities.pointer("/textDocument/diagnostic").is_some_and(Value::is_object),
            // The protocol says `diagnostics`; Helix, as the Rust types have it, `diagnostic`.
            refresh: flag("/workspace/diagnostics/refreshSupport") || flag("/workspace/diagnostic/refreshSupport"),
            progress: flag("/window/workDoneProgress"),
            watch: flag("/workspace/didChangeWatchedFiles/dynamicRegistration"),
            relative_watch: flag("/workspace/didChangeWatchedFiles/relativePatternSupport"),
        }
    }
}

/// UTF-8 where offered, as all spans are; else UTF-16, which every client must know; UTF-32 where it is the only one.
fn encoding(offered: &[&str]) -> Encoding {
    if offered.contains(&"utf-8") {
        Encoding::Utf8
    } else if offered.contains(&"utf-32") && !offered.contains(&"utf-16") {
        Encoding::Utf32
    } else {
        Encoding::Utf16
    }
}

fn hover_style(formats: &[&str]) -> Style {
    match formats.iter().find(|format| matches!(**format, "markdown" | "plaintext")) {
        Some(&"markdown") => Style::Markdown,
        _ => Style::Plain,
    }
}

fn strings(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The editor's process, for the watchdog.
pub fn process_id(params: &Value) -> Option<u64> {
    params.get("processId").and_then(Value::as_u64)
}

/// The workspace folders on disk, in the client's order.
pub fn folders(params: &Value) -> Vec<PathBuf> {
    let uri = |value: &Value| from_proto::path_of(value.as_str()?);
    let listed = params.get("workspaceFolders").and_then(Value::as_array).into_iter().flatten();
    let folders: Vec<PathBuf> = listed.filter_map(|folder| uri(folder.get("uri")?)).collect();
    if !folders.is_empty() {
        return folders;
    }
    let root = params.get("rootUri").and_then(uri);
    let older = || params.get("rootPath").and_then(Value::as_str).map(PathBuf::from).filter(|path| path.is_absolute());
    root.or_else(older).into_iter().collect()
}

/// `{"sources": ["folder", ...]}`, bare or under `sourcecheck`; anything else says nothing.
pub fn sources(settings: &Value) -> Option<Vec<String>> {
    let listed = settings.pointer("/sourcecheck/sources").or_else(|| settings.get("sources"))?.as_array()?;
    let listed: Vec<String> = listed.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    (!listed.is_empty()).then_some(listed)
}

/// What settings change of how to check: `{"mode": "strict", "severity": {"date-differs": "off"}}`, bare or under `sourcecheck`.
/// A key that is missing changes nothing, null takes back what was set. Told is what is no mode or severity.
pub fn set_policy(policy: &mut Policy, settings: &Value) -> Vec<String> {
    let setting = |key: &str| settings.get("sourcecheck").and_then(|own| own.get(key)).or_else(|| settings.get(key));
    let mut wrong = Vec::new();
    match setting("mode") {
        Some(Value::Null) => policy.mode = None,
        Some(mode) => match Mode::named(mode.as_str().unwrap_or_default()) {
            Ok(mode) => policy.mode = Some(mode),
            Err(message) => wrong.push(message),
        },
        None => {}
    }
    let Some(severities) = setting("severity") else { return wrong };
    *policy = Policy::of(policy.mode);
    for (code, severity) in severities.as_object().into_iter().flatten() {
        wrong.extend(policy.set_severity(code, severity.as_str().unwrap_or_default()).err());
    }
    wrong
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn encodings() {
        for (offered, chosen) in [
            (json!(null), Encoding::Utf16),
            (json!([]), Encoding::Utf16),
            (json!(["utf-16"]), Encoding::Utf16),
            (json!(["utf-32", "utf-8", "utf-16"]), Encoding::Utf8),
            (json!(["utf-32", "utf-16"]), Encoding::Utf16),
            (json!(["utf-32"]), Encoding::Utf32),
            (json!(["utf-7", 8]), Encoding::Utf16),
        ] {
            let params = json!({"capabilities": {"general": {"positionEncodings": offered}}});
            assert_eq!(Profile::read(&params).encoding, chosen, "{params}");
        }
    }

    #[test]
    fn garbage_is_a_client_that_can_do_nothing() {
        for params in [json!(null), json!([1]), json!({"capabilities": 3}), json!({"capabilities": {"window": []}})] {
            assert_eq!(Profile::read(&params), Profile::default());
            assert_eq!((folders(&params), process_id(&params)), (Vec::new(), None));
        }
    }

    #[test]
    fn settings() {
        assert_eq!(sources(&json!({"sources": ["a", 1, "b"]})), Some(vec!["a".into(), "b".into()]));
        assert_eq!(sources(&json!({"sourcecheck": {"sources": ["a"]}})), Some(vec!["a".into()]));
        for garbage in [json!(null), json!("x"), json!({"sources": null}), json!({"sources": []}), json!([])] {
            assert_eq!(sources(&garbage), None);
        }
    }

    #[test]
    fn how_to_check() {
        let mut policy = Policy::default();
        let set = json!({"sourcecheck": {"mode": "strict", "severity": {"date-differs": "off"}}});
        assert!(set_policy(&mut policy, &set).is_empty());
        let mut expected = Policy::of(Some(Mode::Strict));
        expected.set_severity("date-differs", "off").unwrap();
        assert_eq!(policy, expected);
        for nothing in [json!(null), json!([]), json!("x"), json!({"sourcecheck": null}), json!({"sources": ["a"]})] {
            assert!(set_policy(&mut policy, &nothing).is_empty());
            assert_eq!(policy, expected);
        }
        let wrong = set_policy(&mut policy, &json!({"mode": "lax", "severity": {"date-differs": 1, "x": "off"}}));
        assert_eq!((wrong.len(), policy.mode), (3, Some(Mode::Strict)));
        assert!(set_policy(&mut policy, &json!({"mode": null, "severity": null})).is_empty());
        assert_eq!(policy, Policy::default());
    }

    /// Captured from the editors; see `tests/lsp/clients.rs`.
    #[test]
    fn eight_clients() {
        macro_rules! client {
            ($name:literal) => {
                include_str!(concat!("../../tests/lsp/clients/", $name, ".json"))
            };
        }
        let (markdown, plain) = (Style::Markdown, Style::Plain);
        // Capture, encoding, hover, then: links, related, pull, refresh, progress, watch, relative watch.
        for (capture, encoding, hover, flags) in [
            (client!("vscode-1.139.1-languageclient-9.0.1"), Encoding::Utf16, markdown, "yyyyyyy"),
            (client!("neovim-0.12.4"), Encoding::Utf8, markdown, "yyyyy-y"),
            (client!("neovim-0.10.4"), Encoding::Utf16, markdown, "yyy-y-y"),
            (client!("emacs-30.1-eglot-1.17.30"), Encoding::Utf8, plain, "y---yy-"),
            (client!("emacs-28.2-eglot-1.9"), Encoding::Utf16, plain, "y----y-"),
            (client!("helix-25.07.1"), Encoding::Utf8, markdown, "--yyyyy"),
            (client!("helix-25.01.1"), Encoding::Utf8, markdown, "----yy-"),
            (client!("kate-22.12.3"), Encoding::Utf16, markdown, "-y--y--"),
        ] {
            let params: Value = serde_json::from_str(capture).unwrap();
            let read = Profile::read(&params);
            let Profile { links, related, pull, refresh, progress, watch, relative_watch, .. } = read;
            let made = [links, related, pull, refresh, progress, watch, relative_watch];
            let made: String = made.map(|flag| if flag { 'y' } else { '-' }).iter().collect();
            assert_eq!(
                (read.encoding, read.hover, made.as_str()),
                (encoding, hover, flags),
                "{}",
                params["clientInfo"]
            );
        }
    }
}
