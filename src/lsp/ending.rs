//! How the process ends: at `exit`, at the end of input, or when the editor has died; never by hanging on.
//!
//! The reader is told that input has ended, so that tower-lsp writes the replies that are due and returns. Handlers that do
//! not come to an end are abandoned after a moment.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Waker;
use std::time::Duration;

use futures::task::AtomicWaker;
use tokio::sync::watch;

/// How long replies in preparation are waited for.
const GRACE: Duration = Duration::from_millis(300);
/// How long a client may take to read them.
const LAST_RESORT: Duration = Duration::from_secs(2);
const WATCH_EVERY: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Running,
    Begun,
    Abandoned,
}

/// The end of the session, once and for all.
#[derive(Debug)]
pub struct Ending {
    phase: watch::Sender<Phase>,
    shut_down: AtomicBool,
    reader: AtomicWaker,
}

impl Ending {
    pub fn new() -> Arc<Ending> {
        let phase = watch::Sender::new(Phase::Running);
        Arc::new(Ending { phase, shut_down: AtomicBool::new(false), reader: AtomicWaker::new() })
    }

    /// `shutdown` was asked for: the end to come is an orderly one.
    pub fn expect(&self) {
        self.shut_down.store(true, Ordering::SeqCst);
    }

    /// Ends the session.
    pub fn begin(&self) {
        self.raise(Phase::Begun);
        self.reader.wake();
    }

    pub fn has_begun(&self) -> bool {
        *self.phase.borrow() >= Phase::Begun
    }

    pub fn wake_on_end(&self, waker: &Waker) {
        self.reader.register(waker);
    }

    /// Resolves when nothing is waited for any more.
    pub async fn abandoned(&self) {
        self.reached(Phase::Abandoned).await;
    }

    /// 0 after `shutdown`, else 1, as the protocol has it.
    pub fn code(&self) -> i32 {
        i32::from(!self.shut_down.load(Ordering::SeqCst))
    }

    /// Sees to it that an end that has begun is reached.
    pub async fn enforce(self: Arc<Self>) {
        self.reached(Phase::Begun).await;
        tokio::time::sleep(GRACE).await;
        self.raise(Phase::Abandoned);
        tokio::time::sleep(LAST_RESORT).await;
        std::process::exit(self.code());
    }

    fn raise(&self, to: Phase) {
        self.phase.send_if_modified(|phase| {
            let raised = *phase < to;
            *phase = (*phase).max(to);
            raised
        });
    }

    async fn reached(&self, wanted: Phase) {
        // Cannot fail: the sender is `self`.
        let _ = self.phase.subscribe().wait_for(|phase| *phase >= wanted).await;
    }
}

/// Ends the session when the editor's process is gone: some leave our input open when they are killed.
pub fn watch_editor(process: u64, ending: Arc<Ending>) {
    let first_parent = parent();
    tokio::spawn(async move {
        while !ending.has_begun() {
            if !is_alive(process) || parent() != first_parent {
                tracing::warn!(process, "the editor's process is gone");
                ending.begin();
            }
            tokio::time::sleep(WATCH_EVERY).await;
        }
    });
}

/// Whose child this process is, which changes when the parent dies and the system adopts us.
#[cfg(all(unix, not(target_os = "linux")))]
fn parent() -> Option<u32> {
    Some(std::os::unix::process::parent_id())
}

/// Linux looks at the very process that `processId` names; on Windows the input ends with the editor.
#[cfg(not(all(unix, not(target_os = "linux"))))]
fn parent() -> Option<u32> {
    None
}

/// Whether the process exists and is no zombie, which has no program any more. Where `/proc` cannot tell, or may not,
/// it is alive.
fn is_alive(process: u64) -> bool {
    let program = |process: &str| Path::new("/proc").join(process).join("exe").try_exists();
    !matches!((program("self"), program(&process.to_string())), (Ok(true), Ok(false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_is_alive_and_an_impossible_one_is_not() {
        assert!(is_alive(u64::from(std::process::id())));
        assert!(!is_alive(u64::from(u32::MAX)) || !cfg!(target_os = "linux"));
    }
}
