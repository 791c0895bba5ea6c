//! What tower-lsp must never see, or not in the shape that clients send it.
//!
//! Its decoder dies of JSON that is no message, its router refuses `"params": null` where the protocol has none, and its
//! `InitializeParams` rejects the whole handshake for one odd field and misnames another (`workspace.diagnostics`). So
//! every value is admitted here: made into a message that decodes, with the `initialize` parameters kept aside raw.

use std::sync::OnceLock;

use serde_json::{Value, json};

use super::frames::Fault;

/// The method of the message that stands for one that could not be read. Answered by the guard.
pub const UNREADABLE: &str = "sourcecheck/unreadable";
const PARSE_ERROR: i64 = -32700;
const INVALID_REQUEST: i64 = -32600;

/// The message to pass on for what was read.
pub fn admit(read: Result<Value, Fault>, opening: &OnceLock<Value>) -> Value {
    match read {
        Ok(value) if is_message(&value) => tidy(value, opening),
        Ok(value) => {
            let id = value.get("id").filter(|id| is_id(id)).cloned();
            unreadable(id, INVALID_REQUEST, "not a JSON-RPC 2.0 message")
        }
        Err(Fault::Stray) => unreadable(None, PARSE_ERROR, "bytes outside any frame"),
        Err(Fault::Length) => unreadable(None, PARSE_ERROR, "Content-Length is not a length"),
        Err(Fault::Body) => unreadable(None, PARSE_ERROR, "the body is not JSON"),
    }
}

fn unreadable(id: Option<Value>, code: i64, why: &str) -> Value {
    json!({"jsonrpc": "2.0", "id": id, "method": UNREADABLE, "params": {"code": code, "message": why}})
}

fn is_id(id: &Value) -> bool {
    id.is_i64() || id.is_string() || id.is_null()
}

fn is_message(value: &Value) -> bool {
    value.get("jsonrpc").and_then(Value::as_str) == Some("2.0")
        && value.get("id").is_none_or(is_id)
        && match value.get("method") {
            Some(method) => method.is_string(),
            None => value.get("id").is_some() && (value.get("result").is_some() || value.get("error").is_some()),
        }
}

fn tidy(mut value: Value, opening: &OnceLock<Value>) -> Value {
    let method = value.get("method").and_then(Value::as_str).unwrap_or_default().to_owned();
    let Some(message) = value.as_object_mut() else { return value };
    match method.as_str() {
        "shutdown" | "exit" => {
            message.remove("params");
        }
        "initialized" => {
            message.insert("params".into(), json!({}));
        }
        "initialize" => {
            let params = message.insert("params".into(), json!({"capabilities": {}})).unwrap_or_default();
            // The first one counts; tower-lsp refuses a second.
            let _ = opening.set(params);
        }
        _ => {}
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(value: Value) -> Value {
        admit(Ok(value), &OnceLock::new())
    }

    #[test]
    fn messages_pass_unchanged() {
        for message in [
            json!({"jsonrpc": "2.0", "id": 1, "method": "textDocument/hover", "params": {}}),
            json!({"jsonrpc": "2.0", "id": "a", "result": null}),
            json!({"jsonrpc": "2.0", "method": "x"}),
        ] {
            assert_eq!(admitted(message.clone()), message);
        }
    }

    #[test]
    fn what_is_no_message_is_answered() {
        for value in [json!([]), json!(1), json!({}), json!({"jsonrpc": "1.0", "method": "x"})] {
            assert_eq!(admitted(value)["method"], UNREADABLE);
        }
        let odd = admitted(json!({"jsonrpc": "2.0", "id": 7}));
        assert_eq!((&odd["method"], &odd["id"]), (&json!(UNREADABLE), &json!(7)));
    }

    #[test]
    fn parameters_that_tower_lsp_refuses_are_mended() {
        let shutdown = admitted(json!({"jsonrpc": "2.0", "id": 1, "method": "shutdown", "params": null}));
        assert_eq!(shutdown.get("params"), None);
        let initialized = admitted(json!({"jsonrpc": "2.0", "method": "initialized"}));
        assert_eq!(initialized["params"], json!({}));
    }

    #[test]
    fn the_handshake_is_kept_raw() {
        let opening = OnceLock::new();
        let value = json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": "odd"}});
        let passed = admit(Ok(value), &opening);
        assert_eq!(passed["params"], json!({"capabilities": {}}));
        assert_eq!(opening.get(), Some(&json!({"processId": "odd"})));
    }
}
