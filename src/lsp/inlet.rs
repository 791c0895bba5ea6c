//! Standard input as tower-lsp gets it: only whole, valid messages, and its end when the session ends.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};

use serde_json::Value;
use tokio::io::{AsyncRead, ReadBuf};

use super::ending::Ending;
use super::frames::Frames;
use super::message;

/// Reads `inner` and yields mended frames.
pub struct Inlet<R> {
    inner: R,
    frames: Frames,
    buffer: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    opening: Arc<OnceLock<Value>>,
    ending: Arc<Ending>,
}

impl<R> Inlet<R> {
    pub fn new(inner: R, opening: Arc<OnceLock<Value>>, ending: Arc<Ending>) -> Inlet<R> {
        let buffer = vec![0; 1 << 16];
        Inlet { inner, frames: Frames::default(), buffer, ready: Vec::new(), given: 0, opening, ending }
    }

    /// Encodes the next message into `ready`. False when more input is needed.
    fn advance(&mut self) -> bool {
        let Some(read) = self.frames.next() else { return false };
        if let Err(fault) = read {
            tracing::warn!(?fault, "unreadable input");
        }
        let body = message::admit(read, &self.opening).to_string();
        self.ready.clear();
        self.given = 0;
        self.ready.extend_from_slice(format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes());
        self.ready.extend_from_slice(body.as_bytes());
        true
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for Inlet<R> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        loop {
            this.ending.wake_on_end(cx.waker());
            if this.ending.has_begun() {
                return Poll::Ready(Ok(()));
            }
            if this.given < this.ready.len() {
                let part = &this.ready[this.given..];
                let part = &part[..part.len().min(out.remaining())];
                out.put_slice(part);
                this.given += part.len();
                return Poll::Ready(Ok(()));
            }
            if this.advance() {
                continue;
            }
            let mut buffer = ReadBuf::new(&mut this.buffer);
            let read = ready!(Pin::new(&mut this.inner).poll_read(cx, &mut buffer));
            if read.is_err() || buffer.filled().is_empty() {
                // The client is gone: as `exit`, without saying so.
                this.ending.begin();
                return Poll::Ready(Ok(()));
            }
            this.frames.push(buffer.filled());
        }
    }
}
