//! How the process ends; standard input stays open unless the test says otherwise.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::client::{Client, frame};

#[test]
fn shutdown_and_exit_end_it_with_0() {
    let client = Client::ready(&json!({}), &[]);
    client.leave();
}

#[test]
fn exit_without_shutdown_ends_it_with_1() {
    let mut client = Client::ready(&json!({}), &[]);
    client.send(&json!({"jsonrpc": "2.0", "method": "exit"}));
    assert_eq!(client.exit_code(), Some(1));
}

#[test]
fn exit_before_the_handshake_ends_it_with_1() {
    let mut client = Client::start();
    client.send(&json!({"jsonrpc": "2.0", "method": "exit"}));
    assert_eq!(client.exit_code(), Some(1));
}

#[test]
fn shutdown_and_exit_in_one_write_still_reply() {
    for _ in 0..20 {
        let mut client = Client::ready(&json!({}), &[]);
        let mut both = frame(&json!({"jsonrpc": "2.0", "id": "bye", "method": "shutdown"}));
        both.extend(frame(&json!({"jsonrpc": "2.0", "method": "exit"})));
        client.send_raw(&both);
        let reply = client.wait_for("the reply to shutdown", |message| message["id"] == "bye");
        assert_eq!(reply["result"], Value::Null);
        assert_eq!(client.exit_code(), Some(0));
    }
}

#[test]
fn shutdown_with_null_parameters_is_shutdown() {
    let mut client = Client::ready(&json!({}), &[]);
    client.send(&json!({"jsonrpc": "2.0", "id": 7, "method": "shutdown", "params": null}));
    let reply = client.reply(7);
    assert_eq!((reply.get("error"), &reply["result"]), (None, &Value::Null));
    client.send(&json!({"jsonrpc": "2.0", "method": "exit", "params": null}));
    assert_eq!(client.exit_code(), Some(0));
}

#[test]
fn requests_after_shutdown_are_refused() {
    let mut client = Client::ready(&json!({}), &[]);
    client.call("shutdown", Value::Null);
    let id = client.request("textDocument/hover", Client::at("untitled:a", 0, 0));
    assert_eq!(client.reply(id)["error"]["code"], -32600);
}

#[test]
fn the_end_of_input_ends_it() {
    for orderly in [true, false] {
        let mut client = Client::ready(&json!({}), &[]);
        if orderly {
            client.call("shutdown", Value::Null);
        }
        client.probe("stuck");
        client.close_input();
        assert_eq!(client.exit_code(), Some(if orderly { 0 } else { 1 }));
    }
}

#[test]
fn the_end_of_input_before_the_handshake_ends_it() {
    let mut client = Client::start();
    client.close_input();
    assert_eq!(client.exit_code(), Some(1));
}

#[test]
#[cfg(target_os = "linux")]
fn the_death_of_the_editor_ends_it() {
    // Any process that lives until it is killed; its number stands for the editor's.
    let mut editor = Command::new("sleep").arg("600").stdin(Stdio::null()).spawn().expect("sleep starts");
    let mut client = Client::start();
    client.initialize(json!({"processId": editor.id()}));
    assert_eq!(client.held("untitled:a")["text"], Value::Null);
    editor.kill().expect("our child");
    // Not waited for: a zombie is dead as well.
    assert_eq!(client.exit_code(), Some(1));
    editor.wait().expect("our child");
}

#[test]
#[cfg(target_os = "linux")]
fn an_editor_that_was_never_alive_ends_it() {
    let mut editor = Command::new("true").stdin(Stdio::null()).spawn().expect("true starts");
    editor.wait().expect("our child");
    let mut client = Client::start();
    client.send(&json!({"jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {"processId": editor.id(), "capabilities": {}}}));
    assert_eq!(client.exit_code(), Some(1));
}

#[test]
fn a_client_that_stops_reading_does_not_keep_it() {
    let mut server = Command::new(env!("CARGO_BIN_EXE_sourcecheck"))
        .arg("lsp")
        .env("SOURCECHECK_PROBES", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the server starts");
    let mut stdin = server.stdin.take().expect("piped");
    let document = json!({"uri": "untitled:a", "languageId": "markdown", "version": 1, "text": "x".repeat(1 << 20)});
    for message in [
        json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}),
        json!({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": document}}),
        // More than any pipe holds.
        json!({"jsonrpc": "2.0", "id": 2, "method": "sourcecheck/probe", "params": {"kind": "text", "uri": "untitled:a"}}),
        json!({"jsonrpc": "2.0", "id": 3, "method": "shutdown"}),
        json!({"jsonrpc": "2.0", "method": "exit"}),
    ] {
        stdin.write_all(&frame(&message)).expect("the server reads");
    }
    assert_eq!(server.wait().expect("our child").code(), Some(0));
    drop(stdin);
}
