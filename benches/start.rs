//! How long the language server takes to answer first, and how much memory it holds with a report checked.
//!
//! `cargo bench --bench start` prints both with their bars. With `--enforce` it fails where a bar is missed, with
//! `--enforce=memory` only for the memory, as times on a busy machine say little.

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const RUNS: usize = 20;
const START_BAR: Duration = Duration::from_millis(20);
const MEMORY_BAR_MB: f64 = 25.0;
const PATIENCE: Duration = Duration::from_secs(10);

/// Differs from the sample articles, so that a diagnostic tells when it has been checked.
const REPORT: &str = "# Báo cáo\n\nTheo Politico, cuộc họp bí mật giữa Mỹ, EU và Nga diễn ra ngày 18/9 tại Istanbul, \
                      Thổ Nhĩ Kỳ.\n\nPhát biểu ngày 23/9 tại Đại hội đồng Liên Hợp Quốc, Ngoại trưởng Nga Sergei \
                      Lavrov cho rằng hai nước nên tự giải quyết khủng hoảng Nagorno-Karabakh.\n";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let enforce = std::env::args().find_map(|a| a.strip_prefix("--enforce").map(str::to_owned));
    match run(enforce.as_deref()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures and prints. False where an enforced bar is missed.
fn run(enforce: Option<&str>) -> Result<bool> {
    let mut times = (0..RUNS).map(|_| start()).collect::<Result<Vec<_>>>()?;
    times.sort_unstable();
    let (median, max) = (times[RUNS / 2], times[RUNS - 1]);
    let quick = median <= START_BAR;
    println!(
        "start: {:.1} ms median, {:.1} ms at most of {RUNS} runs, from spawn to the answer to initialize (bar: {} ms){}",
        millis(median),
        millis(max),
        START_BAR.as_millis(),
        missed(quick),
    );
    let memory = memory()?;
    let small = memory <= MEMORY_BAR_MB;
    println!(
        "memory: {memory:.1} MB at most, five articles loaded and a report checked (bar: {MEMORY_BAR_MB} MB){}",
        missed(small),
    );
    Ok(match enforce {
        None => true,
        Some("=memory") => small,
        Some(_) => small && quick,
    })
}

fn missed(met: bool) -> &'static str {
    if met { "" } else { "  MISSED" }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// From spawn to the answer to `initialize`.
fn start() -> Result<Duration> {
    let began = Instant::now();
    let mut server = Server::spawn()?;
    server.initialize("file:///")?;
    let time = began.elapsed();
    server.stop()?;
    Ok(time)
}

/// Peak resident memory in MB of a server that has checked one report.
fn memory() -> Result<f64> {
    let folder = tempfile::tempdir()?;
    let seeds = folder.path().join("seeds");
    fs::create_dir(&seeds)?;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds"))? {
        let entry = entry?;
        fs::copy(entry.path(), seeds.join(entry.file_name()))?;
    }
    let report = folder.path().join("report.md");
    fs::write(&report, REPORT)?;
    let (root, uri) = (format!("file://{}", folder.path().display()), format!("file://{}", report.display()));

    let mut server = Server::spawn()?;
    server.initialize(&root)?;
    server.send(&json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }))?;
    let document = json!({ "uri": uri, "languageId": "markdown", "version": 1, "text": REPORT });
    let params = json!({ "textDocument": document });
    server.send(&json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": params }))?;
    let checked = server.wait("a diagnostic of the report", |message| {
        message["method"] == "textDocument/publishDiagnostics"
            && message["params"]["uri"] == uri.as_str()
            && message["params"]["diagnostics"].as_array().is_some_and(|d| !d.is_empty())
    });
    let megabytes = peak(server.child.id())?;
    // A server that checks nothing needs little: that is no measurement.
    checked.map_err(|e| format!("{e}; its memory without that is {megabytes:.1} MB"))?;
    server.stop()?;
    Ok(megabytes)
}

/// The peak resident memory of a process, in MB.
fn peak(process: u32) -> Result<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))
        .map_err(|e| format!("peak memory can only be read on Linux: {e}"))?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes / 1024.0)
}

/// A running server.
struct Server {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
}

impl Server {
    fn spawn() -> Result<Server> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sourcecheck"))
            .arg("lsp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let input = child.stdin.take();
        let mut output = BufReader::new(child.stdout.take().ok_or("no standard output")?);
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            while let Ok(message) = receive(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Ok(Server { child, input, messages })
    }

    fn initialize(&mut self, root: &str) -> Result<()> {
        let params = json!({ "processId": null, "rootUri": root, "capabilities": {} });
        self.send(&json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params }))?;
        self.wait("an answer to initialize", |m| m["id"] == 1 && m.get("method").is_none())
    }

    fn send(&mut self, message: &Value) -> Result<()> {
        let body = message.to_string();
        let input = self.input.as_mut().ok_or("the server is stopped")?;
        write!(input, "Content-Length: {}\r\n\r\n{body}", body.len())?;
        Ok(input.flush()?)
    }

    /// Waits for a message, and answers the server's own requests with null meanwhile.
    fn wait(&mut self, what: &str, wanted: impl Fn(&Value) -> bool) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let message = self.messages.recv_timeout(left).map_err(|_| format!("the server sent no sign of {what}"))?;
            if wanted(&message) {
                return Ok(());
            }
            if message.get("id").is_some() && message.get("method").is_some() {
                self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }))?;
            }
        }
    }

    fn stop(mut self) -> Result<()> {
        self.send(&json!({ "jsonrpc": "2.0", "id": 2, "method": "shutdown" }))?;
        self.wait("an answer to shutdown", |m| m["id"] == 2)?;
        self.send(&json!({ "jsonrpc": "2.0", "method": "exit" }))?;
        self.input = None;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn receive(output: &mut impl BufRead) -> Result<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line)? == 0 {
            return Err("the server closed its output".into());
        }
        match line.trim_end() {
            "" => break,
            line => {
                if let Some(value) = line.strip_prefix("Content-Length:") {
                    length = value.trim().parse()?;
                }
            }
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body)?;
    Ok(serde_json::from_slice(&body)?)
}
