//! What tower-lsp 0.20 gets wrong without the guard: order, panics, stuck handlers, cancellation.

use serde_json::{Value, json};

use crate::client::{Client, frame};

const REPORT: &str = "untitled:report";

fn ready() -> Client {
    Client::ready(&json!({}), &[])
}

#[test]
fn the_handshake_may_be_written_at_once() {
    let mut client = Client::start();
    let document = json!({"uri": REPORT, "languageId": "markdown", "version": 1, "text": "text"});
    let messages = [
        json!({"jsonrpc": "2.0", "id": "i", "method": "initialize", "params": {"capabilities": {}}}),
        json!({"jsonrpc": "2.0", "method": "initialized"}),
        json!({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": document}}),
        json!({"jsonrpc": "2.0", "id": "t", "method": "sourcecheck/probe", "params": {"kind": "text", "uri": REPORT}}),
    ];
    client.send_raw(&messages.iter().flat_map(frame).collect::<Vec<u8>>());
    let reply = client.wait_for("the text", |message| message["id"] == "t");
    assert_eq!(reply["result"]["text"], "text");
    client.leave();
}

#[test]
fn requests_outside_the_handshake_are_refused() {
    let mut client = Client::start();
    let early = client.request("textDocument/hover", Client::at(REPORT, 0, 0));
    assert_eq!(client.reply(early)["error"]["code"], -32002);
    client.initialize(json!({}));
    let second = client.request("initialize", json!({"capabilities": {}}));
    assert_eq!(client.reply(second)["error"]["code"], -32600);
    client.leave();
}

#[test]
fn a_burst_of_edits_is_applied_in_order() {
    let mut client = ready();
    client.open(REPORT, "");
    for number in 0..40 {
        let end = json!({"line": 0, "character": 10_000});
        let change = json!([{"range": {"start": end, "end": end}, "text": format!("{number},")}]);
        client.change(REPORT, number + 2, change);
    }
    let expected: String = (0..40).map(|number| format!("{number},")).collect();
    assert_eq!(client.held(REPORT), json!({"text": expected, "version": 41}));
    client.leave();
}

#[test]
fn notifications_that_wait_keep_their_order() {
    let mut client = ready();
    for number in 0..40 {
        client.notify("sourcecheck/note", json!({"number": number}));
    }
    let notes = client.call("sourcecheck/probe", json!({"kind": "notes"}));
    assert_eq!(notes, (0..40).collect::<Value>());
    client.leave();
}

#[test]
fn a_request_sees_every_edit_before_it() {
    let mut client = ready();
    client.open(REPORT, "");
    for round in 0..20 {
        for step in 0..40 {
            let version = 2 + round * 40 + step;
            client.replace(REPORT, version, &version.to_string());
        }
        let version = 1 + (round + 1) * 40;
        assert_eq!(client.held(REPORT), json!({"text": version.to_string(), "version": version}));
    }
    client.leave();
}

#[test]
fn a_panic_is_an_error_reply_and_the_server_lives() {
    let mut client = ready();
    for _ in 0..3 {
        let id = client.probe("panic");
        assert_eq!(client.reply(id)["error"]["code"], -32603);
    }
    client.open(REPORT, "alive");
    assert_eq!(client.held(REPORT)["text"], "alive");
    client.leave();
}

#[test]
fn a_panic_in_a_notification_does_not_stop_the_lane() {
    let mut client = ready();
    for number in [1, -1, 2] {
        client.notify("sourcecheck/note", json!({"number": number}));
    }
    assert_eq!(client.call("sourcecheck/probe", json!({"kind": "notes"})), json!([1, 2]));
    client.leave();
}

#[test]
fn stuck_handlers_do_not_stop_the_others() {
    for count in [4, 100] {
        let mut client = ready();
        let stuck: Vec<i64> = (0..count).map(|_| client.probe("stuck")).collect();
        client.open(REPORT, "text");
        assert_eq!(client.call("textDocument/hover", Client::at(REPORT, 0, 0)), Value::Null);
        // A stuck one is cancelled at once, the others stay.
        client.notify("$/cancelRequest", json!({"id": stuck[0]}));
        assert_eq!(client.reply(stuck[0])["error"]["code"], -32800);
        assert_eq!(client.held(REPORT)["text"], "text");
        // And none of them holds up the end.
        client.leave();
    }
}

#[test]
fn handlers_that_wait_for_the_client_do_not_deadlock() {
    let mut client = ready();
    client.answers = false;
    client.open(REPORT, "");
    let waiting: Vec<i64> = (0..4).map(|_| client.probe("configuration")).collect();
    let first = client.wait_for_method("workspace/configuration");
    for version in 2..152 {
        client.replace(REPORT, version, &version.to_string());
    }
    client.answer(&first["id"], json!([1]));
    for _ in 1..4 {
        let next = client.wait_for_method("workspace/configuration");
        client.answer(&next["id"], json!([1]));
    }
    for id in waiting {
        assert_eq!(client.reply(id)["result"], json!([1]));
    }
    assert_eq!(client.held(REPORT)["text"], "151");
    client.leave();
}

#[test]
fn at_most_one_request_to_the_client_is_outstanding() {
    let mut client = ready();
    client.answers = false;
    for _ in 0..3 {
        client.probe("configuration");
    }
    let first = client.wait_for_method("workspace/configuration");
    assert_eq!(client.count_after_a_while("workspace/configuration"), 0);
    client.answer(&first["id"], json!([]));
    client.wait_for_method("workspace/configuration");
}

#[test]
fn a_late_reply_to_a_cancelled_request_does_no_harm() {
    let mut client = ready();
    client.answers = false;
    for _ in 0..3 {
        let id = client.probe("configuration");
        let asked = client.wait_for_method("workspace/configuration");
        client.notify("$/cancelRequest", json!({"id": id}));
        assert_eq!(client.reply(id)["error"]["code"], -32800);
        client.answer(&asked["id"], json!([]));
    }
    // Replies to what was never asked.
    client.answer(&json!(4711), json!(null));
    client.answer(&json!("x"), json!(null));
    client.open(REPORT, "alive");
    assert_eq!(client.held(REPORT)["text"], "alive");
    client.leave();
}

#[test]
fn a_blocking_handler_does_not_delay_another() {
    let mut client = ready();
    client.open(REPORT, "quick");
    let slow = client.probe("block");
    let quick = client.request("sourcecheck/probe", json!({"kind": "text", "uri": REPORT}));
    let first = client.wait_for("any reply", |message| message["id"] == slow || message["id"] == quick);
    assert_eq!(first["id"], quick);
    assert_eq!(client.reply(slow)["result"], "blocked");
    client.leave();
}

#[test]
fn probes_do_not_exist_without_the_environment() {
    let mut client = Client::start_with(&[("SOURCECHECK_PROBES", "0")]);
    client.initialize(json!({}));
    let id = client.probe("panic");
    assert_eq!(client.reply(id)["error"]["code"], -32601);
    client.leave();
}
