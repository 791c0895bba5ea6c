//! Whole conversations over small corpora in Vietnamese and English.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Client, uri};

const ARTICLE: &str = "Bà Pelosi thăm Armenia\n\nNgày 17/9/2022, Chủ tịch Hạ viện Mỹ Nancy Pelosi đến thủ đô Yerevan của \
    Armenia. Bà Nancy Pelosi sẽ ở lại ba ngày.\n";
const ENGLISH: &str = "Pelosi visits Armenia\n\nNancy Pelosi, the U.S. House Speaker, arrived in Yerevan, the capital of \
    Armenia, on September 17, 2022.\n";
/// The date is a day off.
const REPORT: &str =
    "# Báo cáo 😀\n\nNgày 18/9/2022, Chủ tịch Hạ viện Mỹ Nancy Pelosi đến thủ đô Yerevan của Armenia.\n";
const RIGHT: &str =
    "# Báo cáo 😀\n\nNgày 17/9/2022, Chủ tịch Hạ viện Mỹ Nancy Pelosi đến thủ đô Yerevan của Armenia.\n";

struct Workspace {
    folder: TempDir,
}

impl Workspace {
    /// A folder with these files.
    fn new(files: &[(&str, &str)]) -> Workspace {
        let workspace = Workspace { folder: tempfile::tempdir().expect("a folder") };
        for (name, text) in files {
            workspace.write(name, text);
        }
        workspace
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("inside the workspace")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn uri(&self, name: &str) -> String {
        uri(&self.path().join(name))
    }
}

fn progress() -> Value {
    json!({"window": {"workDoneProgress": true}})
}

/// Waits until some sources have been read, for clients with progress.
fn sources_read(client: &mut Client) {
    client.wait_for("the end of progress", |message| {
        message["method"] == "$/progress" && message["params"]["value"]["kind"] == "end"
    });
}

fn codes(published: &Value) -> Vec<&str> {
    let list = published["diagnostics"].as_array().expect("a list");
    list.iter().map(|diagnostic| diagnostic["code"].as_str().expect("a code")).collect()
}

/// Where `words` stand in [`REPORT`]'s or [`RIGHT`]'s third line, in UTF-16.
fn column(text: &str, words: &str) -> u32 {
    let line = text.lines().nth(2).expect("three lines");
    line[..line.find(words).expect("the words")].encode_utf16().count() as u32
}

// Loading and settings.

#[test]
fn sources_beside_the_report_are_read_with_progress() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE), ("sources/b.txt", ENGLISH)]);
    let mut client = Client::ready(&progress(), &[workspace.path()]);
    let create = client.wait_for_method("window/workDoneProgress/create");
    let begin = client.wait_for_method("$/progress");
    assert_eq!(begin["params"]["token"], create["params"]["token"]);
    assert_eq!(begin["params"]["value"]["kind"], "begin");
    sources_read(&mut client);
    client.open(&workspace.uri("report.md"), "");
    let published = client.published(&workspace.uri("report.md"));
    assert_eq!((&published["version"], &published["diagnostics"]), (&json!(1), &json!([])));
    let rest = client.leave();
    assert!(rest.iter().all(|message| message["method"] != "window/showMessage"), "{rest:?}");
}

#[test]
fn a_client_that_does_not_answer_still_gets_diagnostics() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    let mut client = Client::start();
    client.answers = false;
    client.initialize(json!({"capabilities": progress(), "rootUri": uri(workspace.path())}));
    client.open(&workspace.uri("report.md"), "");
    client.published(&workspace.uri("report.md"));
    client.leave();
}

#[test]
fn without_sources_there_is_one_message_then_silence() {
    let workspace = Workspace::new(&[]);
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    for name in ["a.md", "b.md", "c/d.md"] {
        client.open(&workspace.uri(name), REPORT);
    }
    client.replace(&workspace.uri("a.md"), 2, "changed");
    let message = client.wait_for_method("window/showMessage");
    let text = message["params"]["message"].as_str().expect("a text");
    assert!(text.contains("sources") && text.contains("sourcecheck.toml"), "{text}");
    assert_eq!(client.call("textDocument/hover", Client::at(&workspace.uri("a.md"), 0, 0)), Value::Null);
    assert_eq!(client.count_after_a_while("window/showMessage"), 0);
    assert_eq!(client.count_after_a_while("textDocument/publishDiagnostics"), 0);
    client.leave();
}

#[test]
fn a_workspace_that_is_not_about_reports_hears_nothing() {
    let workspace = Workspace::new(&[("main.c", "int main;")]);
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    assert_eq!(client.count_after_a_while("window/showMessage"), 0);
    client.leave();
}

#[test]
fn how_to_check_can_be_changed() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE), ("report.md", REPORT)]);
    let report = workspace.uri("report.md");
    let mut client = Client::start();
    client.initialize(json!({
        "initializationOptions": {"severity": {"date-differs": "error"}, "mode": "lax"},
        "rootUri": uri(workspace.path()),
    }));
    let refused = client.wait_for_method("window/showMessage");
    let message = refused["params"]["message"].as_str().expect("a message");
    assert!(message.contains("no mode “lax”: the modes are strict, balanced, thorough"), "{message}");
    client.open(&report, REPORT);
    let shown = client.published(&report);
    assert_eq!((codes(&shown), &shown["diagnostics"][0]["severity"]), (vec!["date-differs"], &json!(1)));
    let set = |client: &mut Client, settings: Value| {
        client.notify("workspace/didChangeConfiguration", json!({"settings": {"sourcecheck": settings}}));
        client.published(&workspace.uri("report.md"))
    };
    assert_eq!(codes(&set(&mut client, json!({"severity": {"date-differs": "off"}}))), Vec::<&str>::new());
    assert_eq!(set(&mut client, json!({"severity": null}))["diagnostics"][0]["severity"], 2);
    // A claim that no source speaks of is shown in one mode only.
    client.replace(&report, 2, &format!("{REPORT}\nÔng Vương Lâm đã 81 tuổi.\n"));
    client.notify("workspace/didChangeConfiguration", json!({"settings": {"sourcecheck": {"mode": "thorough"}}}));
    let thorough = client.wait_for("the hint", |message| {
        message["method"] == "textDocument/publishDiagnostics" && codes(&message["params"]).contains(&"not-in-sources")
    });
    assert!(codes(&thorough["params"]).contains(&"date-differs"));
    let strict = set(&mut client, json!({"mode": "strict"}));
    assert!(!codes(&strict).contains(&"not-in-sources"), "{strict}");
    client.leave();
}

#[test]
fn odd_settings_are_no_settings() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    for options in [json!(null), json!(3), json!("x"), json!([]), json!({"sources": null}), json!({"sources": [1]})] {
        let mut client = Client::start();
        client.initialize(json!({"initializationOptions": options, "rootUri": uri(workspace.path()), "trace": "odd"}));
        for settings in [json!(null), json!([]), json!({"sourcecheck": null}), json!({"sourcecheck": {"sources": 1}})] {
            client.notify("workspace/didChangeConfiguration", json!({"settings": settings}));
        }
        client.open(&workspace.uri("report.md"), "");
        client.published(&workspace.uri("report.md"));
        let rest = client.leave();
        assert!(rest.iter().all(|message| message["method"] != "window/showMessage"), "{rest:?}");
    }
}

#[test]
fn a_report_in_no_folder_finds_its_own_sources() {
    let workspace = Workspace::new(&[("a/sources/a.txt", ARTICLE), ("b/articles/a.txt", ARTICLE)]);
    workspace.write("b/sourcecheck.toml", "sources = [\"articles\"]\n");
    let mut client = Client::start();
    client.initialize(json!({"rootUri": null, "workspaceFolders": null}));
    for name in ["a/report.md", "b/drafts/new/report.md"] {
        client.open(&workspace.uri(name), "");
        client.published(&workspace.uri(name));
    }
    let rest = client.leave();
    assert!(rest.iter().all(|message| message["method"] != "window/showMessage"), "{rest:?}");
}

#[test]
fn sources_that_the_client_names() {
    let workspace = Workspace::new(&[("elsewhere/a.txt", ARTICLE)]);
    let mut client = Client::start();
    client.initialize(json!({
        "initializationOptions": {"sources": ["elsewhere"]},
        "workspaceFolders": crate::client::folder_list(&[workspace.path()]),
    }));
    client.open(&workspace.uri("report.md"), "");
    client.published(&workspace.uri("report.md"));
    let rest = client.leave();
    assert!(rest.iter().all(|message| message["method"] != "window/showMessage"), "{rest:?}");
}

#[test]
fn problems_are_one_message_that_names_files() {
    let workspace = Workspace::new(&[]);
    let mut client = Client::start();
    client.initialize(json!({
        "initializationOptions": {"sources": ["missing"]},
        "workspaceFolders": crate::client::folder_list(&[workspace.path()]),
    }));
    client.open(&workspace.uri("report.md"), "");
    let message = client.wait_for_method("window/showMessage");
    let text = message["params"]["message"].as_str().expect("a text");
    assert!(text.contains("missing"), "{text}");
    assert_eq!(client.count_after_a_while("window/showMessage"), 0);
    client.leave();
}

#[test]
fn a_broken_configuration_is_told_once() {
    let workspace = Workspace::new(&[("sourcecheck.toml", "sources = [")]);
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    client.open(&workspace.uri("a.md"), "");
    client.open(&workspace.uri("b.md"), "");
    let message = client.wait_for("an error", |m| m["method"] == "window/showMessage" && m["params"]["type"] == 1);
    assert!(message["params"]["message"].as_str().expect("a text").contains("sourcecheck.toml"), "{message}");
    client.count_after_a_while("");
    let rest = client.leave();
    assert!(rest.iter().all(|m| m["method"] != "window/showMessage" || m["params"]["type"] != 1), "{rest:?}");
}

#[test]
fn documents_without_a_path_use_the_first_folder() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    for uri in ["untitled:Untitled-1", "vscode-vfs://github/a/b.md"] {
        client.open(uri, "");
        client.published(uri);
    }
    client.leave();
}

#[test]
fn a_source_article_is_no_report() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    client.open(&workspace.uri("sources/a.txt"), ARTICLE);
    client.open(&workspace.uri("report.md"), "");
    client.published(&workspace.uri("report.md"));
    assert_eq!(client.count_after_a_while("textDocument/publishDiagnostics"), 0);
    assert_eq!(client.count_after_a_while("window/showMessage"), 0);
    client.leave();
}

#[test]
fn articles_by_a_glob_are_no_reports_and_their_neighbours_are() {
    let workspace = Workspace::new(&[("sourcecheck.toml", "sources = [\"*.txt\"]\n"), ("a.txt", ARTICLE)]);
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    // Both before the sources are read and after.
    client.open(&workspace.uri("a.txt"), &ARTICLE.replace("17/9", "18/9"));
    client.open(&workspace.uri("report.md"), REPORT);
    assert_eq!(codes(&client.published(&workspace.uri("report.md"))), ["date-differs"]);
    client.close(&workspace.uri("a.txt"));
    client.open(&workspace.uri("a.txt"), &ARTICLE.replace("17/9", "18/9"));
    assert_eq!(client.count_after_a_while("textDocument/publishDiagnostics"), 0);
    // What the glob finds may change.
    workspace.write("a.txt", &ARTICLE.replace("17/9", "18/9"));
    client.notify("textDocument/didSave", json!({"textDocument": {"uri": workspace.uri("a.txt")}}));
    assert_eq!(codes(&client.published(&workspace.uri("report.md"))), Vec::<&str>::new());
    client.leave();
}

#[test]
fn changed_sources_are_read_again_once_per_burst() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    let mut client = Client::ready(&progress(), &[workspace.path()]);
    sources_read(&mut client);
    for _ in 0..5 {
        let changes = json!([{"uri": workspace.uri("sources/a.txt"), "type": 2}]);
        client.notify("workspace/didChangeWatchedFiles", json!({"changes": changes}));
    }
    sources_read(&mut client);
    assert_eq!(client.count_after_a_while("window/workDoneProgress/create"), 2);
    // Without watching, saving a source in the editor does it.
    client.notify("textDocument/didSave", json!({"textDocument": {"uri": workspace.uri("sources/a.txt")}}));
    sources_read(&mut client);
    // So does the file that settles names, beside the sources.
    workspace.write("entities.toml", "[[entity]]\nname = \"Ivo Kerrow\"\n");
    let changes = json!([{"uri": workspace.uri("entities.toml"), "type": 1}]);
    client.notify("workspace/didChangeWatchedFiles", json!({"changes": changes}));
    sources_read(&mut client);
    // Files that are no sources do not.
    let changes = json!([{"uri": workspace.uri("notes.md"), "type": 2}]);
    client.notify("workspace/didChangeWatchedFiles", json!({"changes": changes}));
    client.notify("textDocument/didSave", json!({"textDocument": {"uri": workspace.uri("report.md")}}));
    assert_eq!(client.count_after_a_while("window/workDoneProgress/create"), 4);
    client.leave();
}

#[test]
fn sources_that_appear_later_are_found() {
    let workspace = Workspace::new(&[]);
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    client.open(&workspace.uri("report.md"), "");
    client.wait_for_method("window/showMessage");
    workspace.write("sources/a.txt", ARTICLE);
    let changes = json!([{"uri": workspace.uri("sources/a.txt"), "type": 1}]);
    client.notify("workspace/didChangeWatchedFiles", json!({"changes": changes}));
    client.published(&workspace.uri("report.md"));
    client.leave();
}

#[test]
fn folders_come_and_go() {
    let (one, two) = (Workspace::new(&[("sources/a.txt", ARTICLE)]), Workspace::new(&[("sources/b.txt", ENGLISH)]));
    let mut client = Client::ready(&progress(), &[one.path()]);
    sources_read(&mut client);
    let folders = |workspace: &Workspace| crate::client::folder_list(&[workspace.path()]);
    let event = json!({"added": folders(&two), "removed": folders(&one)});
    client.notify("workspace/didChangeWorkspaceFolders", json!({"event": event}));
    sources_read(&mut client);
    client.open("untitled:a", "");
    client.published("untitled:a");
    client.leave();
}

#[test]
fn watching_is_registered_for_the_sources() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    let watch = json!({"dynamicRegistration": true, "relativePatternSupport": true});
    let mut client = Client::ready(&json!({"workspace": {"didChangeWatchedFiles": watch}}), &[workspace.path()]);
    let asked = client.wait_for_method("client/registerCapability");
    let registration = &asked["params"]["registrations"][0];
    assert_eq!(registration["method"], "workspace/didChangeWatchedFiles");
    let watchers = registration["registerOptions"]["watchers"].to_string();
    assert!(watchers.contains("**/entities.toml"), "{watchers}");
    assert!(watchers.contains("**/sourcecheck.toml") && watchers.contains(&workspace.uri("sources/")), "{watchers}");
    client.leave();
}

#[test]
fn a_pull_before_the_sources_are_read_waits_where_there_is_no_refresh() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    let mut client = Client::start();
    client.initialize(json!({
        "capabilities": {"textDocument": {"diagnostic": {}}},
        "workspaceFolders": crate::client::folder_list(&[workspace.path()]),
    }));
    client.open(&workspace.uri("report.md"), "");
    assert_eq!(client.pull(&workspace.uri("report.md"), None)["kind"], "full");
    // One that was never opened does not wait for ever.
    assert_eq!(client.pull(&workspace.uri("other.md"), None)["items"], json!([]));
    client.leave();
}

// Answers. What is asked for is plain to any reader of the two articles: these tests are about how it is told.

fn corpus() -> Workspace {
    Workspace::new(&[("sources/a.txt", ARTICLE), ("sources/b.txt", ENGLISH)])
}

#[test]
fn a_wrong_date_is_pushed_corrected_and_cleared() {
    let workspace = corpus();
    let report = workspace.uri("report.md");
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    client.open(&report, REPORT);
    let published = client.published(&report);
    assert_eq!((codes(&published), &published["version"]), (vec!["date-differs"], &json!(1)));
    let diagnostic = &published["diagnostics"][0];
    assert_eq!((&diagnostic["severity"], &diagnostic["source"]), (&json!(2), &json!("sourcecheck")));
    let href = diagnostic["codeDescription"]["href"].as_str().expect("an address");
    assert!(href.starts_with("https://") && href.ends_with("docs/verdicts.md#date-differs"), "{href}");
    let start = &diagnostic["range"]["start"];
    assert_eq!(start["line"], 2);
    assert!(start["character"].as_u64() <= Some(u64::from(column(REPORT, "18/9"))), "{start}");
    // This client knows no related information, so that the message holds the passage.
    assert_eq!(diagnostic.get("relatedInformation"), None);

    client.replace(&report, 2, RIGHT);
    let published = client.published(&report);
    assert_eq!((codes(&published), &published["version"]), (vec![], &json!(2)));
    // Nothing changes, nothing is sent.
    client.replace(&report, 3, &format!("{RIGHT}\n"));
    assert_eq!(client.count_after_a_while("textDocument/publishDiagnostics"), 0);

    client.replace(&report, 4, REPORT);
    assert_eq!(codes(&client.published(&report)), ["date-differs"]);
    client.close(&report);
    assert_eq!(codes(&client.published(&report)), Vec::<&str>::new());
    client.leave();
}

#[test]
fn the_passage_is_related_information_where_the_client_knows_it() {
    let workspace = corpus();
    let report = workspace.uri("report.md");
    let capabilities = json!({"textDocument": {"publishDiagnostics": {"relatedInformation": true}}});
    let mut client = Client::ready(&capabilities, &[workspace.path()]);
    client.open(&report, REPORT);
    let published = client.published(&report);
    let related = published["diagnostics"][0]["relatedInformation"].as_array().expect("passages");
    let sources = [workspace.uri("sources/a.txt"), workspace.uri("sources/b.txt")];
    assert!(!related.is_empty());
    for passage in related {
        assert!(sources.iter().any(|source| passage["location"]["uri"] == **source), "{passage}");
        assert_eq!(passage["location"]["range"]["start"]["line"], 2, "{passage}");
    }
    client.leave();
}

#[test]
fn pulled_diagnostics_have_result_ids() {
    let workspace = corpus();
    let report = workspace.uri("report.md");
    let capabilities =
        json!({"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": true}}});
    let mut client = Client::ready(&capabilities, &[workspace.path()]);
    client.open(&report, REPORT);
    // Asked again as often as the server says so: the last answer is the true one.
    let mut full = client.pull(&report, None);
    while full["items"].as_array().is_none_or(Vec::is_empty) {
        client.wait_for_method("workspace/diagnostic/refresh");
        full = client.pull(&report, None);
    }
    assert_eq!(full["items"][0]["code"], "date-differs");
    assert_eq!(client.pull(&report, full["resultId"].as_str())["kind"], "unchanged");
    client.replace(&report, 2, RIGHT);
    let right = client.pull(&report, full["resultId"].as_str());
    assert_eq!((&right["kind"], &right["items"]), (&json!("full"), &json!([])));
    assert_eq!(client.count_after_a_while("textDocument/publishDiagnostics"), 0);
    client.leave();
}

#[test]
fn hover_in_the_format_that_the_client_prefers() {
    let workspace = corpus();
    let report = workspace.uri("report.md");
    for (formats, kind) in [
        (json!(["markdown", "plaintext"]), "markdown"),
        (json!(["plaintext", "markdown"]), "plaintext"),
        (json!(["plaintext"]), "plaintext"),
        (json!(null), "plaintext"),
    ] {
        let mut client =
            Client::ready(&json!({"textDocument": {"hover": {"contentFormat": formats}}}), &[workspace.path()]);
        client.open(&report, REPORT);
        client.published(&report);
        let hover = client.call("textDocument/hover", Client::at(&report, 2, column(REPORT, "Pelosi")));
        assert_eq!(hover["contents"]["kind"], kind);
        let text = hover["contents"]["value"].as_str().expect("a text");
        assert!(text.contains("Pelosi"), "{text}");
        assert_eq!(text.contains("file://"), kind == "markdown", "{text}");
        if kind == "markdown" {
            assert!(text.contains("#L3"), "{text}");
        }
        client.leave();
    }
}

#[test]
fn definition_leads_to_the_sources() {
    let workspace = corpus();
    let report = workspace.uri("report.md");
    for links in [true, false] {
        let capabilities = json!({"textDocument": {"definition": {"linkSupport": links}}});
        let mut client = Client::ready(&capabilities, &[workspace.path()]);
        client.open(&report, REPORT);
        client.published(&report);
        let at = Client::at(&report, 2, column(REPORT, "Pelosi"));
        let targets = client.call("textDocument/definition", at);
        let target = &targets[0];
        let (uri, range) = if links { ("targetUri", "targetSelectionRange") } else { ("uri", "range") };
        assert!(target[uri].as_str().is_some_and(|uri| uri.contains("/sources/")), "{targets}");
        assert!(target[range].is_object(), "{targets}");
        client.leave();
    }
}

#[test]
fn references_are_all_mentions_in_sources_and_open_reports() {
    let workspace = corpus();
    let report = workspace.uri("report.md");
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    client.open(&report, REPORT);
    client.published(&report);
    let mut params = Client::at(&report, 2, column(REPORT, "Pelosi"));
    params["context"] = json!({"includeDeclaration": true});
    let found = client.call("textDocument/references", params);
    let found = found.as_array().expect("a list");
    for name in ["sources/a.txt", "sources/b.txt", "report.md"] {
        assert!(found.iter().any(|location| location["uri"] == workspace.uri(name)), "{name} in {found:?}");
    }
    client.leave();
}

#[test]
fn each_folder_has_its_own_sources() {
    let other = ARTICLE.replace("17/9", "18/9");
    let (one, two) =
        (Workspace::new(&[("sources/a.txt", ARTICLE)]), Workspace::new(&[("sources/a.txt", other.as_str())]));
    let mut client = Client::ready(&json!({}), &[one.path(), two.path()]);
    client.open(&one.uri("report.md"), REPORT);
    client.open(&two.uri("report.md"), REPORT);
    // In a subfolder, and in no folder at all: the first folder's.
    client.open(&two.uri("drafts/report.md"), REPORT);
    client.open("untitled:a", REPORT);
    assert_eq!(codes(&client.published(&one.uri("report.md"))), ["date-differs"]);
    assert_eq!(codes(&client.published(&two.uri("report.md"))), Vec::<&str>::new());
    assert_eq!(codes(&client.published(&two.uri("drafts/report.md"))), Vec::<&str>::new());
    assert_eq!(codes(&client.published("untitled:a")), ["date-differs"]);
    client.leave();
}

#[test]
fn a_changed_source_changes_the_verdict() {
    let workspace = Workspace::new(&[("sources/a.txt", ARTICLE)]);
    let report = workspace.uri("report.md");
    let mut client = Client::ready(&json!({}), &[workspace.path()]);
    client.open(&report, REPORT);
    assert_eq!(codes(&client.published(&report)), ["date-differs"]);
    workspace.write("sources/a.txt", &ARTICLE.replace("17/9", "18/9"));
    let source: PathBuf = workspace.path().join("sources/a.txt");
    client.notify("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": uri(&source), "type": 2}]}));
    assert_eq!(codes(&client.published(&report)), Vec::<&str>::new());
    client.leave();
}
