//! Eight real clients by the capabilities that they sent, captured from the editors and reduced to what we look at.

use serde_json::{Value, json};

use crate::client::{Client, folder_list, uri};

struct Expected {
    capture: &'static str,
    encoding: Option<&'static str>,
    pull: bool,
    /// What the server may ask of this client when one report with sources is opened.
    asks: &'static [&'static str],
}

const PROGRESS: &str = "window/workDoneProgress/create";
const REGISTER: &str = "client/registerCapability";
const REFRESH: &str = "workspace/diagnostic/refresh";

const CLIENTS: &[Expected] = &[
    Expected {
        capture: include_str!("clients/vscode-1.139.1-languageclient-9.0.1.json"),
        encoding: Some("utf-16"),
        pull: true,
        asks: &[PROGRESS, REGISTER, REFRESH],
    },
    Expected {
        capture: include_str!("clients/neovim-0.12.4.json"),
        encoding: Some("utf-8"),
        pull: true,
        asks: &[PROGRESS, REFRESH],
    },
    Expected {
        capture: include_str!("clients/neovim-0.10.4.json"),
        encoding: Some("utf-16"),
        pull: true,
        asks: &[PROGRESS],
    },
    Expected {
        capture: include_str!("clients/emacs-30.1-eglot-1.17.30.json"),
        encoding: Some("utf-8"),
        pull: false,
        asks: &[PROGRESS, REGISTER],
    },
    Expected {
        capture: include_str!("clients/emacs-28.2-eglot-1.9.json"),
        encoding: None,
        pull: false,
        asks: &[REGISTER],
    },
    Expected {
        capture: include_str!("clients/helix-25.07.1.json"),
        encoding: Some("utf-8"),
        pull: true,
        asks: &[PROGRESS, REGISTER, REFRESH],
    },
    Expected {
        capture: include_str!("clients/helix-25.01.1.json"),
        encoding: Some("utf-8"),
        pull: false,
        asks: &[PROGRESS, REGISTER],
    },
    Expected { capture: include_str!("clients/kate-22.12.3.json"), encoding: None, pull: false, asks: &[PROGRESS] },
];

#[test]
fn each_gets_what_it_can_do_and_nothing_else() {
    for expected in CLIENTS {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("sources")).expect("a folder");
        std::fs::write(folder.path().join("sources/a.txt"), "Nancy Pelosi arrived in Yerevan on 17 September.\n")
            .expect("a file");
        let report = uri(&folder.path().join("report.md"));
        let mut params: Value = serde_json::from_str(expected.capture).expect("JSON");
        let name = params["clientInfo"]["name"].to_string();
        params["workspaceFolders"] = folder_list(&[folder.path()]);

        let mut client = Client::start();
        let capabilities = client.initialize(params);
        assert_eq!(capabilities.get("positionEncoding"), expected.encoding.map(|e| json!(e)).as_ref(), "{name}");
        assert_eq!(capabilities.get("diagnosticProvider").is_some(), expected.pull, "{name}");

        client.open(&report, "Nancy Pelosi arrived in Yerevan on 17 September.\n");
        for method in expected.asks {
            // Those not yet come are waited for; the order is free.
            if !client.asked.iter().any(|asked| asked["method"] == *method) {
                client.wait_for_method(method);
            }
        }
        if expected.pull {
            let full = client.pull(&report, None);
            assert_eq!(full["kind"], "full", "{name}");
            let same = client.pull(&report, full["resultId"].as_str());
            assert_eq!(same["kind"], "unchanged", "{name}");
        } else {
            assert_eq!(client.published(&report)["version"], 1, "{name}");
        }
        let pushes = client.count_after_a_while("textDocument/publishDiagnostics");
        assert_eq!(pushes, 0, "{name}: pushed to a client that pulls, or pushed twice");
        for asked in &client.asked {
            let method = asked["method"].as_str().unwrap_or_default();
            assert!(expected.asks.contains(&method), "{name} was asked {asked}");
        }
        client.leave();
    }
}
