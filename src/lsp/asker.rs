//! Requests from the server to the client.
//!
//! tower-lsp 0.20 panics when the reply to a dropped request arrives, and takes the process with it. So a request is never
//! dropped: each runs in a task of its own, and who waits for it waits on the task's handle, with a time limit. At most one
//! is outstanding.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::timeout;
use tower_lsp::Client;
use tower_lsp::lsp_types::request::Request;

/// How long a client may take to answer before the next request goes out.
const PATIENCE: Duration = Duration::from_secs(30);

/// Asks the client.
#[derive(Clone, Debug)]
pub struct Asker {
    client: Client,
    turn: Arc<Semaphore>,
}

impl Asker {
    pub fn new(client: Client) -> Asker {
        Asker { client, turn: Arc::new(Semaphore::new(1)) }
    }

    /// The client's answer; `None` when it refuses or does not answer. May be dropped at any point.
    pub async fn ask<R>(&self, params: R::Params) -> Option<R::Result>
    where
        R: Request + 'static,
        R::Params: Send + 'static,
        R::Result: Send + 'static,
    {
        let client = self.client.clone();
        let turn = Arc::clone(&self.turn);
        let task = tokio::spawn(async move {
            let _turn = turn.acquire_owned().await.ok()?;
            let request = tokio::spawn(async move { client.send_request::<R>(params).await });
            match timeout(PATIENCE, request).await {
                Ok(Ok(Ok(result))) => Some(result),
                Ok(_) => {
                    tracing::debug!(method = R::METHOD, "the client refused");
                    None
                }
                Err(_) => {
                    tracing::warn!(method = R::METHOD, "the client does not answer");
                    None
                }
            }
        });
        task.await.ok().flatten()
    }
}
