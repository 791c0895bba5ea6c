//! Hover, definition and references: convert, ask, convert.

use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::{GotoDefinitionResponse, Hover, Location, TextDocumentPositionParams};

use super::from_proto;
use super::profile::Profile;
use super::state::Shared;
use super::to_proto::Converter;
use crate::ide::Snapshot;
use crate::text::buffer::Buffer;

pub async fn hover(shared: &Shared, at: TextDocumentPositionParams) -> Result<Option<Hover>> {
    let ask = |place: Place| {
        let hover = place.snapshot.hover(place.id, place.offset)?;
        Some(place.converter().hover(place.report, &hover))
    };
    ask_at(shared, at, ask).await
}

pub async fn definition(shared: &Shared, at: TextDocumentPositionParams) -> Result<Option<GotoDefinitionResponse>> {
    let ask = |place: Place| {
        let definition = place.snapshot.definition(place.id, place.offset)?;
        place.converter().definition(place.report, &definition)
    };
    ask_at(shared, at, ask).await
}

pub async fn references(shared: &Shared, at: TextDocumentPositionParams) -> Result<Option<Vec<Location>>> {
    let ask = |place: Place| {
        let mut converter = place.converter();
        let found = place.snapshot.references(place.id, place.offset);
        let found: Vec<Location> = found.iter().filter_map(|reference| converter.reference(reference)).collect();
        (!found.is_empty()).then_some(found)
    };
    ask_at(shared, at, ask).await
}

/// A place in an open report, in our own terms.
struct Place<'a> {
    snapshot: &'a Snapshot,
    id: &'a str,
    profile: Profile,
    report: &'a Buffer,
    offset: usize,
}

impl<'a> Place<'a> {
    fn converter(&self) -> Converter<'a> {
        Converter::new(self.snapshot, self.profile)
    }
}

/// Asks about the place that a client means.
async fn ask_at<T: Send + 'static>(
    shared: &Shared,
    at: TextDocumentPositionParams,
    question: impl FnOnce(Place<'_>) -> Option<T> + Send + 'static,
) -> Result<Option<T>> {
    let ask = move |snapshot: &Snapshot, id: &str, profile: Profile| {
        let report = snapshot.buffer(id)?;
        let offset = from_proto::offset(report, at.position, profile.encoding);
        question(Place { snapshot, id, profile, report, offset })
    };
    shared.ask(&at.text_document.uri, ask).await
}
