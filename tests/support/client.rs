//! A language client that drives the real binary over real pipes, its standard input left open.
//!
//! Every wait has an end, far beyond what a loaded machine needs; no test measures time.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tower_lsp::lsp_types::Url;

const PATIENCE: Duration = Duration::from_secs(60);

/// What came out of the server.
#[derive(Debug)]
enum Output {
    Message(Value),
    /// Bytes on standard output that are no frame.
    Dirt(String),
}

/// A server and what it has said.
pub struct Client {
    child: Child,
    stdin: Option<ChildStdin>,
    output: Receiver<Output>,
    /// Messages that no test has taken yet.
    inbox: VecDeque<Value>,
    /// The server's requests, all of them.
    pub asked: Vec<Value>,
    /// Whether the server's requests are answered with null as they come.
    pub answers: bool,
    next: i64,
}

impl Client {
    /// Starts a server with probes.
    pub fn start() -> Client {
        Client::start_with(&[("SOURCECHECK_PROBES", "1")])
    }

    pub fn start_with(env: &[(&str, &str)]) -> Client {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sourcecheck"))
            .arg("lsp")
            .env_remove("SOURCECHECK_LOG")
            .env("RUST_BACKTRACE", "0")
            .envs(env.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        let stdin = child.stdin.take();
        let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
        let (sender, output) = channel();
        std::thread::spawn(move || while sender_takes(&sender, read_frame(&mut stdout)) {});
        Client { child, stdin, output, inbox: VecDeque::new(), asked: Vec::new(), answers: true, next: 0 }
    }

    /// A server that has been initialised with these capabilities for these folders.
    pub fn ready(capabilities: &Value, folders: &[&Path]) -> Client {
        let mut client = Client::start();
        client.initialize(json!({"capabilities": capabilities, "workspaceFolders": folder_list(folders)}));
        client
    }

    /// The whole handshake; gives the server's capabilities.
    pub fn initialize(&mut self, mut params: Value) -> Value {
        let object = params.as_object_mut().expect("an object");
        object.entry("processId").or_insert(Value::Null);
        object.entry("capabilities").or_insert(json!({}));
        let result = self.call("initialize", params);
        self.notify("initialized", json!({}));
        result["capabilities"].clone()
    }

    pub fn send_raw(&mut self, bytes: &[u8]) {
        let stdin = self.stdin.as_mut().expect("still open");
        stdin.write_all(bytes).and_then(|()| stdin.flush()).expect("the server reads");
    }

    pub fn send(&mut self, message: &Value) {
        self.send_raw(&frame(message));
    }

    pub fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    /// Sends a request and gives its id.
    pub fn request(&mut self, method: &str, params: Value) -> i64 {
        self.next += 1;
        let message = match params {
            Value::Null => json!({"jsonrpc": "2.0", "id": self.next, "method": method}),
            params => json!({"jsonrpc": "2.0", "id": self.next, "method": method, "params": params}),
        };
        self.send(&message);
        self.next
    }

    /// The whole reply to a request.
    pub fn reply(&mut self, id: i64) -> Value {
        self.wait_for(&format!("the reply to {id}"), |message| {
            message["id"] == json!(id) && message.get("method").is_none()
        })
    }

    /// The result of a request; an error fails the test.
    pub fn call(&mut self, method: &str, params: Value) -> Value {
        let id = self.request(method, params);
        let reply = self.reply(id);
        assert_eq!(reply.get("error"), None, "{method}");
        reply["result"].clone()
    }

    pub fn probe(&mut self, kind: &str) -> i64 {
        self.request("sourcecheck/probe", json!({"kind": kind}))
    }

    pub fn answer(&mut self, id: &Value, result: Value) {
        self.send(&json!({"jsonrpc": "2.0", "id": id, "result": result}));
    }

    /// Takes the first message that fits, from those waiting and those to come.
    pub fn wait_for(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.inbox.iter().position(&fits) {
            return self.inbox.remove(at).expect("just found");
        }
        let end = Instant::now() + PATIENCE;
        loop {
            match self.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(output) => {
                    let message = self.take_in(output);
                    if fits(&message) {
                        return message;
                    }
                    self.inbox.push_back(message);
                }
                Err(error) => panic!("no {what}: {error}; waiting: {:#?}", self.inbox),
            }
        }
    }

    pub fn wait_for_method(&mut self, method: &str) -> Value {
        self.wait_for(method, |message| message["method"] == method)
    }

    /// The next diagnostics pushed for a document.
    pub fn published(&mut self, uri: &str) -> Value {
        let fits = |m: &Value| m["method"] == "textDocument/publishDiagnostics" && m["params"]["uri"] == uri;
        self.wait_for("diagnostics", fits)["params"].clone()
    }

    /// How many messages of a method wait, after a while in which more could have come.
    pub fn count_after_a_while(&mut self, method: &str) -> usize {
        let end = Instant::now() + Duration::from_millis(600);
        while let Ok(output) = self.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
            let message = self.take_in(output);
            self.inbox.push_back(message);
        }
        self.inbox.iter().filter(|message| message["method"] == method).count()
    }

    fn take_in(&mut self, output: Output) -> Value {
        let message = match output {
            Output::Message(message) => message,
            Output::Dirt(dirt) => panic!("not protocol on standard output: {dirt:?}"),
        };
        if message.get("method").is_some() && message.get("id").is_some() {
            self.asked.push(message.clone());
            if self.answers {
                let result = match message["method"].as_str() {
                    Some("workspace/configuration") => json!([]),
                    _ => Value::Null,
                };
                self.answer(&message["id"], result);
            }
        }
        message
    }

    pub fn open(&mut self, uri: &str, text: &str) {
        let language = if uri.ends_with(".txt") { "plaintext" } else { "markdown" };
        let document = json!({"uri": uri, "languageId": language, "version": 1, "text": text});
        self.notify("textDocument/didOpen", json!({"textDocument": document}));
    }

    /// Replaces the whole text.
    pub fn replace(&mut self, uri: &str, version: i32, text: &str) {
        self.change(uri, version, json!([{"text": text}]));
    }

    pub fn change(&mut self, uri: &str, version: i32, changes: Value) {
        let params = json!({"textDocument": {"uri": uri, "version": version}, "contentChanges": changes});
        self.notify("textDocument/didChange", params);
    }

    pub fn close(&mut self, uri: &str) {
        self.notify("textDocument/didClose", json!({"textDocument": {"uri": uri}}));
    }

    /// What the server holds of a document: text and version.
    pub fn held(&mut self, uri: &str) -> Value {
        self.call("sourcecheck/probe", json!({"kind": "text", "uri": uri}))
    }

    pub fn at(uri: &str, line: u32, character: u32) -> Value {
        json!({"textDocument": {"uri": uri}, "position": {"line": line, "character": character}})
    }

    pub fn pull(&mut self, uri: &str, previous: Option<&str>) -> Value {
        let params = json!({"textDocument": {"uri": uri}, "previousResultId": previous});
        self.call("textDocument/diagnostic", params)
    }

    /// Leaves in order: `shutdown`, `exit`, with standard input still open. Gives what was never taken.
    pub fn leave(mut self) -> Vec<Value> {
        self.call("shutdown", Value::Null);
        self.send(&json!({"jsonrpc": "2.0", "method": "exit"}));
        assert_eq!(self.exit_code(), Some(0));
        while let Ok(output) = self.output.recv_timeout(PATIENCE) {
            let message = match output {
                Output::Message(message) => message,
                Output::Dirt(dirt) => panic!("not protocol on standard output: {dirt:?}"),
            };
            self.inbox.push_back(message);
        }
        self.inbox.drain(..).collect()
    }

    pub fn close_input(&mut self) {
        self.stdin = None;
    }

    /// Waits for the process to end by itself.
    pub fn exit_code(&mut self) -> Option<i32> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(status) = self.child.try_wait().expect("our child") {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the server does not exit");
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // It has exited already where the test went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn frame(message: &Value) -> Vec<u8> {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

pub fn uri(path: &Path) -> String {
    Url::from_file_path(path).expect("absolute").to_string()
}

pub fn folder_list(folders: &[&Path]) -> Value {
    let folder = |path: &&Path| json!({"uri": uri(path), "name": path.file_name().map(|n| n.to_string_lossy())});
    folders.iter().map(folder).collect()
}

fn sender_takes(sender: &std::sync::mpsc::Sender<Output>, output: Option<Output>) -> bool {
    output.is_some_and(|output| sender.send(output).is_ok())
}

/// The next frame, read strictly; `None` at the end.
fn read_frame(stdout: &mut impl BufRead) -> Option<Output> {
    let mut line = String::new();
    if stdout.read_line(&mut line).ok()? == 0 {
        return None;
    }
    let length = line.strip_prefix("Content-Length: ").and_then(|rest| rest.strip_suffix("\r\n")?.parse().ok());
    let mut blank = String::new();
    let (Some(length), Ok(2), "\r\n") = (length, stdout.read_line(&mut blank), blank.as_str()) else {
        return Some(Output::Dirt(line + &blank));
    };
    let mut body = vec![0; length];
    stdout.read_exact(&mut body).ok()?;
    match serde_json::from_slice(&body) {
        Ok(message) => Some(Output::Message(message)),
        Err(_) => Some(Output::Dirt(String::from_utf8_lossy(&body).into_owned())),
    }
}
