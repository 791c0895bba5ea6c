//! The language server on standard input and output: tower-lsp 0.20 behind a guard of our own.
//!
//! A handler converts, asks [`crate::ide`], converts. The protocol's types and its columns stay in this folder, the columns
//! in [`from_proto`] and [`to_proto`] alone.
//!
//! ```text
//! stdin -> inlet (frames, message) -> tower-lsp -> guard (one lane) -> server -> questions, diagnose -> ide
//!                                                                        |  ^
//!                                                          keeper (sources, in the background: loading, watching)
//! ```

mod asker;
mod diagnose;
mod ending;
mod frames;
pub mod from_proto;
mod guard;
mod inlet;
mod keeper;
mod loading;
mod message;
mod probes;
mod profile;
mod questions;
mod server;
mod state;
pub mod to_proto;
mod watching;

use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock};

use futures::FutureExt;
use tokio::sync::mpsc;
use tower_lsp::LspService;

use self::ending::Ending;
use self::guard::Guard;
use self::inlet::Inlet;
use self::server::Server;
use self::state::Shared;

/// A handler that blocks its thread must leave threads for the others, on small machines too.
const MIN_THREADS: usize = 4;

/// Serves one client, then ends the process: with 0 after `shutdown`, with 1 without. The caller has set up the log, to
/// standard error: standard output is the protocol's.
pub fn run() -> io::Result<()> {
    let threads = std::thread::available_parallelism().map_or(MIN_THREADS, |n| n.get().max(MIN_THREADS));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build()?;
    let ending = Ending::new();
    // tower-lsp's transport panics when nobody reads its output any more: an end like others.
    let served = runtime.block_on(AssertUnwindSafe(serve(Arc::clone(&ending))).catch_unwind());
    if served.is_err() {
        tracing::error!("the transport failed");
    }
    // Not by returning: the runtime would wait for the thread that reads standard input.
    std::process::exit(ending.code())
}

async fn serve(ending: Arc<Ending>) {
    let opening = Arc::new(OnceLock::new());
    let (events, inbox) = mpsc::unbounded_channel();
    let builder = LspService::build(|client| {
        let shared = Arc::new(Shared::new(client, Arc::clone(&opening), events));
        tokio::spawn(keeper::run(Arc::clone(&shared), inbox));
        Server::new(shared, Arc::clone(&ending))
    });
    let (service, socket) = probes::register(builder).finish();
    tokio::spawn(Arc::clone(&ending).enforce());
    let input = Inlet::new(tokio::io::stdin(), opening, Arc::clone(&ending));
    tower_lsp::Server::new(input, tokio::io::stdout(), socket)
        .concurrency_level(usize::MAX)
        .serve(Guard::new(service, ending))
        .await;
}
