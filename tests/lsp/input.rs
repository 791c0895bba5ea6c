//! Input that no client should send: it costs one reply, never the session.

use serde_json::{Value, json};

use crate::client::Client;

const REPORT: &str = "untitled:report";

/// The server still works, and the document is as it should be.
fn is_well(client: &mut Client, text: &str) {
    assert_eq!(client.held(REPORT)["text"], text);
}

fn refusal(client: &mut Client) -> i64 {
    let reply = client.wait_for("a refusal", |message| message.get("error").is_some() && message["id"].is_null());
    reply["error"]["code"].as_i64().expect("a number")
}

#[test]
fn garbage_between_frames() {
    let mut client = Client::ready(&json!({}), &[]);
    client.open(REPORT, "a");
    client.send_raw(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n\x00\xff\xfe garbage\r\n\r\n");
    is_well(&mut client, "a");
    assert_eq!(refusal(&mut client), -32700);
    client.leave();
}

#[test]
fn bodies_that_are_not_json() {
    let mut client = Client::ready(&json!({}), &[]);
    client.open(REPORT, "a");
    for body in [&b"{not json"[..], b"", b"{\"jsonrpc\": \"2.0\", \"id\": 1", b"\xff\xfe", b"\"\xc3\""] {
        client.send_raw(format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes());
        client.send_raw(body);
        assert_eq!(refusal(&mut client), -32700, "{body:?}");
        is_well(&mut client, "a");
    }
    client.leave();
}

#[test]
fn json_that_is_no_message() {
    let mut client = Client::ready(&json!({}), &[]);
    client.open(REPORT, "a");
    let batch = json!([{"jsonrpc": "2.0", "method": "x"}]);
    for value in [json!(null), json!([]), batch, json!({}), json!({"id": 1.5, "method": "x"})] {
        client.send(&value);
        assert_eq!(refusal(&mut client), -32600, "{value}");
    }
    client.send_raw(b"Content-Length: 400\r\n\r\n");
    client.send_raw(&[b"[".repeat(200), b"]".repeat(200)].concat());
    assert_eq!(refusal(&mut client), -32700);
    is_well(&mut client, "a");
    client.leave();
}

#[test]
fn wrong_lengths() {
    let mut client = Client::ready(&json!({}), &[]);
    client.open(REPORT, "a");
    let body = json!({"jsonrpc": "2.0", "method": "sourcecheck/note", "params": {"number": 1}}).to_string();
    // Too short, too long, none, more than there is memory.
    for length in [body.len() - 9, body.len() + 9] {
        client.send_raw(format!("Content-Length: {length}\r\n\r\n{body}").as_bytes());
        is_well(&mut client, "a");
    }
    for length in ["x", "-1", "99999999999999999999", "999999999999"] {
        client.send_raw(format!("Content-Length: {length}\r\n\r\n{body}").as_bytes());
        is_well(&mut client, "a");
    }
    client.leave();
}

#[test]
fn headers_as_other_clients_write_them() {
    let mut client = Client::ready(&json!({}), &[]);
    let body = json!({"jsonrpc": "2.0", "id": "odd", "method": "sourcecheck/probe", "params": {"kind": "notes"}});
    let body = body.to_string();
    let length = body.len();
    for headers in [
        format!("Content-Type: application/vscode-jsonrpc\r\nContent-Length: {length}\r\n\r\n"),
        format!("content-length: {length}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n"),
        format!("X-A: 1\r\nX-B: 2\r\nX-C: 3\r\nContent-Length:{length}\r\n\r\n"),
    ] {
        client.send_raw(format!("{headers}{body}").as_bytes());
        let reply = client.wait_for("a reply", |message| message["id"] == "odd");
        assert_eq!(reply["result"], json!([]));
    }
    client.leave();
}

#[test]
fn a_frame_that_arrives_byte_by_byte() {
    let mut client = Client::ready(&json!({}), &[]);
    for byte in crate::client::frame(&json!({"jsonrpc": "2.0", "id": 5, "method": "shutdown"})) {
        client.send_raw(&[byte]);
    }
    assert_eq!(client.reply(5)["result"], Value::Null);
}

#[test]
fn a_paste_of_a_megabyte() {
    let mut client = Client::ready(&json!({}), &[]);
    client.open(REPORT, "đầu cuối");
    let paste = "Ngày 17/9, bà Pelosi đến Yerevan 🇦🇲.\r\n".repeat(24_000);
    assert!(paste.len() > 1 << 20);
    let at = json!({"line": 0, "character": 4});
    client.change(REPORT, 2, json!([{"range": {"start": at, "end": at}, "text": paste}]));
    is_well(&mut client, &format!("đầu {paste}cuối"));
    client.replace(REPORT, 3, "");
    is_well(&mut client, "");
    client.leave();
}

#[test]
fn half_an_emoji_keeps_the_columns() {
    let mut client = Client::ready(&json!({}), &[]);
    client.open(REPORT, "ab");
    // JavaScript writes a lone surrogate like this; then the editor replaces the "b" behind it, at UTF-16 column 2.
    let params = format!(
        r#"{{"jsonrpc":"2.0","method":"textDocument/didChange","params":{{"textDocument":{{"uri":"{REPORT}","version":2}},
        "contentChanges":[{{"text":"a\ud83db"}},
        {{"range":{{"start":{{"line":0,"character":2}},"end":{{"line":0,"character":3}}}},"text":"c"}}]}}}}"#
    );
    client.send_raw(format!("Content-Length: {}\r\n\r\n{params}", params.len()).as_bytes());
    is_well(&mut client, "a\u{fffd}c");
    client.leave();
}

#[test]
fn unknown_methods_and_odd_parameters() {
    let mut client = Client::ready(&json!({}), &[]);
    client.open(REPORT, "a");
    let id = client.request("nobody/knows", json!({}));
    assert_eq!(client.reply(id)["error"]["code"], -32601);
    for params in [json!({}), json!([]), json!({"textDocument": {"uri": "not a uri"}, "position": 3})] {
        let id = client.request("textDocument/hover", params);
        assert_eq!(client.reply(id)["error"]["code"], -32602);
    }
    client.notify("textDocument/didChange", json!({"contentChanges": 1}));
    client.notify("workspace/didChangeConfiguration", Value::Null);
    client.notify("$/setTrace", json!({"value": "verbose"}));
    client.notify("$/unknown", json!({}));
    is_well(&mut client, "a");
    client.leave();
}

#[test]
fn nothing_but_protocol_on_standard_output() {
    // The client of these tests fails at the first byte outside a frame, also with all logging on.
    let mut client = Client::start_with(&[("SOURCECHECK_PROBES", "1"), ("SOURCECHECK_LOG", "trace")]);
    client.initialize(json!({}));
    client.open(REPORT, "a");
    let id = client.probe("panic");
    client.reply(id);
    client.send_raw(b"garbage");
    is_well(&mut client, "a");
    client.leave();
}
