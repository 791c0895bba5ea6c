//! Reading sources in the background, with progress where the client shows it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::watch;
use tower_lsp::lsp_types::notification::Progress;
use tower_lsp::lsp_types::request::WorkDoneProgressCreate;
use tower_lsp::lsp_types::{
    MessageType, ProgressParams, ProgressParamsValue, ProgressToken, Url, WorkDoneProgress, WorkDoneProgressBegin,
    WorkDoneProgressCreateParams, WorkDoneProgressEnd, WorkDoneProgressReport,
};

use super::state::{NO_CORPUS, Shared, Standing, State};
use super::{diagnose, from_proto};
use crate::ide::{self, CorpusId};
use crate::store::{self, Settings};

/// How many files a message names.
const NAMED: usize = 3;

/// Which reading of a corpus is the newest.
pub type Generation = Arc<AtomicU64>;

/// Reads a corpus and puts it into service, unless a newer reading has begun by then.
pub async fn load(shared: Arc<Shared>, id: CorpusId, settings: Arc<Settings>, newest: Generation) {
    let generation = newest.fetch_add(1, Ordering::SeqCst) + 1;
    let (progress, seen) = watch::channel((0, 0));
    if shared.profile().progress {
        tokio::spawn(show(Arc::clone(&shared), seen));
    }
    let reading = tokio::task::spawn_blocking(move || {
        let loaded = store::load(&settings, &mut |done, total| {
            progress.send_replace((done, total));
        });
        let problems: Vec<_> = loaded.problems.into_iter().map(|problem| (problem.path, problem.message)).collect();
        (ide::read_sources(loaded.articles, &loaded.by_hand), problems)
    });
    let (index, problems) = reading.await.unwrap_or_else(|error| {
        tracing::error!(%error, "reading the sources failed");
        (
            ide::read_sources(Vec::new(), &[]),
            vec![("the sources".to_owned(), "reading them failed inside sourcecheck".to_owned())],
        )
    });
    let concerned: Vec<Url> = {
        let mut state = shared.lock();
        if newest.load(Ordering::SeqCst) != generation {
            return;
        }
        state.host.set_corpus(id, index);
        turn_into_sources(&mut state, id);
        let held = state.documents.values().filter(|document| document.standing == Some(Standing::Report(id)));
        held.map(|document| document.uri.clone()).collect()
    };
    diagnose::refresh(&shared, concerned);
    if let Some(message) = complaint(&problems) {
        shared.say(MessageType::WARNING, message).await;
    }
}

/// Documents that turn out to be articles, by a glob, are no reports.
fn turn_into_sources(state: &mut State, id: CorpusId) {
    for (name, document) in &mut state.documents {
        let is_article = from_proto::path(&document.uri).is_some_and(|path| state.host.has_article(&path));
        if document.standing == Some(Standing::Report(id)) && is_article {
            document.standing = Some(Standing::Source);
            state.host.assign(name, NO_CORPUS);
        }
    }
}

/// One message for all problems.
fn complaint(problems: &[(String, String)]) -> Option<String> {
    let (count, files) = match problems.len() {
        0 => return None,
        1 => (1, "file"),
        count => (count, "files"),
    };
    let named: Vec<String> = problems.iter().take(NAMED).map(|(path, why)| format!("{path} ({why})")).collect();
    let more = if count > NAMED { format!(", and {} more", count - NAMED) } else { String::new() };
    Some(format!("sourcecheck: {count} source {files} with problems: {}{more}.", named.join(", ")))
}

/// Shows how far the reading is. Ends when `seen`'s sender is gone.
async fn show(shared: Arc<Shared>, mut seen: watch::Receiver<(usize, usize)>) {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let token = ProgressToken::String(format!("sourcecheck/sources/{}", COUNT.fetch_add(1, Ordering::Relaxed)));
    let create = WorkDoneProgressCreateParams { token: token.clone() };
    if shared.asker.ask::<WorkDoneProgressCreate>(create).await.is_none() {
        return;
    }
    let send = async |value| {
        let params = ProgressParams { token: token.clone(), value: ProgressParamsValue::WorkDone(value) };
        shared.client.send_notification::<Progress>(params).await;
    };
    send(WorkDoneProgress::Begin(WorkDoneProgressBegin {
        title: "Reading sources".to_owned(),
        percentage: Some(0),
        ..WorkDoneProgressBegin::default()
    }))
    .await;
    let mut last = 0;
    while seen.changed().await.is_ok() {
        let (done, total) = *seen.borrow_and_update();
        let percentage = (done * 100).checked_div(total).unwrap_or(100).min(100) as u32;
        if percentage > last {
            last = percentage;
            send(WorkDoneProgress::Report(WorkDoneProgressReport {
                message: Some(format!("{done} of {total}")),
                percentage: Some(percentage),
                ..WorkDoneProgressReport::default()
            }))
            .await;
        }
    }
    send(WorkDoneProgress::End(WorkDoneProgressEnd { message: None })).await;
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn problems_are_named_and_counted() {
        let problem = |name: &str| (name.to_owned(), "empty".to_owned());
        assert_eq!(complaint(&[]), None);
        assert_eq!(complaint(&[problem("a")]).unwrap(), "sourcecheck: 1 source file with problems: a (empty).");
        let many: Vec<_> = ["a", "b", "c", "d", "e"].map(problem).into();
        let text = complaint(&many).unwrap();
        assert_eq!(text, "sourcecheck: 5 source files with problems: a (empty), b (empty), c (empty), and 2 more.");
    }
}
