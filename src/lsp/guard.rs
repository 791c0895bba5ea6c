//! The tower `Service` between tower-lsp's transport and its `LspService`, which repairs what the two get wrong together:
//!
//! 1. The inner service is called at once, so that the request's id is known to `$/cancelRequest`; what it returns is not
//!    polled inside the transport, whose single task a slow handler would hold up.
//! 2. One lane, first in, first out: notifications run to completion one after another, and a request is started only when
//!    all notifications before it are done. Edits cannot overtake one another, and a hover sees all edits before it.
//! 3. `$/cancelRequest` does not queue.
//! 4. The server runs with `concurrency_level(usize::MAX)`: stuck handlers do not stop the reader.
//! 5. A panic becomes a -32603 reply, or a log line for a notification, and the lane goes on.
//! 6. `exit` is not forwarded (the inner service would abort the `shutdown` reply): it begins the [`Ending`].

use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures::FutureExt;
use futures::future::{self, BoxFuture};
use tokio::sync::{mpsc, oneshot};
use tower_lsp::ExitedError;
use tower_lsp::jsonrpc::{Error, ErrorCode, Id, Request, Response};
use tower_service::Service;

use super::ending::Ending;
use super::message::UNREADABLE;

type Answer = BoxFuture<'static, Result<Option<Response>, ExitedError>>;

/// A step of the lane.
enum Job {
    Notification(Answer),
    Request(Id, Answer, oneshot::Sender<Option<Response>>),
}

/// See the module's documentation.
pub struct Guard<S> {
    inner: S,
    lane: mpsc::UnboundedSender<Job>,
    ending: Arc<Ending>,
}

impl<S> Guard<S> {
    /// Must be called inside a tokio runtime.
    pub fn new(inner: S, ending: Arc<Ending>) -> Guard<S> {
        let (lane, jobs) = mpsc::unbounded_channel();
        tokio::spawn(run_lane(jobs));
        Guard { inner, lane, ending }
    }
}

impl<S> Service<Request> for Guard<S>
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError, Future = Answer>,
{
    type Response = Option<Response>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Option<Response>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let at_once = |response| future::ready(Ok(response)).boxed();
        let id = request.id().cloned();
        match request.method() {
            "exit" => {
                self.ending.begin();
                return at_once(None);
            }
            UNREADABLE => return at_once(Some(refusal(&request))),
            "shutdown" => self.ending.expect(),
            _ => {}
        }
        let inline = matches!(request.method(), "initialize" | "$/cancelRequest");
        let answer = self.inner.call(request);
        if inline {
            // Both finish without waiting; after `initialize` the inner service takes other messages from here on.
            return at_once(AssertUnwindSafe(settle(id, answer)).now_or_never().flatten());
        }
        let Some(id) = id else {
            // Fails only when the runtime is gone.
            let _ = self.lane.send(Job::Notification(answer));
            return at_once(None);
        };
        let (reply, replied) = oneshot::channel();
        let _ = self.lane.send(Job::Request(id, answer, reply));
        let ending = Arc::clone(&self.ending);
        async move {
            tokio::select! {
                biased;
                response = replied => Ok(response.ok().flatten()),
                () = ending.abandoned() => Ok(None),
            }
        }
        .boxed()
    }
}

async fn run_lane(mut jobs: mpsc::UnboundedReceiver<Job>) {
    while let Some(job) = jobs.recv().await {
        match job {
            Job::Notification(answer) => {
                settle(None, answer).await;
            }
            Job::Request(id, answer, reply) => {
                tokio::spawn(async move {
                    // Nobody listens any more once the session has ended.
                    let _ = reply.send(settle(Some(id), answer).await);
                });
            }
        }
    }
}

/// The reply of a handler, whatever happens in it.
async fn settle(id: Option<Id>, answer: Answer) -> Option<Response> {
    match AssertUnwindSafe(answer).catch_unwind().await {
        Ok(Ok(response)) => response,
        // The panic's message and place went to standard error through the panic hook.
        Ok(Err(_)) | Err(_) => id.map(|id| {
            let mut error = Error::internal_error();
            error.message = "the request failed inside sourcecheck".into();
            Response::from_error(id, error)
        }),
    }
}

fn refusal(request: &Request) -> Response {
    let field = |name| request.params().and_then(|params| params.get(name));
    let code = field("code").and_then(serde_json::Value::as_i64).unwrap_or(-32700);
    let message = field("message").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let error = Error { code: ErrorCode::from(code), message: message.into(), data: None };
    Response::from_error(request.id().cloned().unwrap_or(Id::Null), error)
}
