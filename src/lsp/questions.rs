//! Hover, definition and references: convert, ask, convert.

use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::{GotoDefinitionResponse, Hover, Location, TextDocumentPositionParams};

use super::from_proto;
use super::state::Shared;
use super::to_proto::Converter;

pub async fn hover(shared: &Shared, at: TextDocumentPositionParams) -> Result<Option<Hover>> {
    shared
        .ask(&at.text_document.uri, move |snapshot, id, profile| {
            let report = snapshot.buffer(id)?;
            let offset = from_proto::offset(report, at.position, profile.encoding);
            let hover = snapshot.hover(id, offset)?;
            Some(Converter::new(snapshot, profile).hover(report, &hover))
        })
        .await
}

pub async fn definition(shared: &Shared, at: TextDocumentPositionParams) -> Result<Option<GotoDefinitionResponse>> {
    shared
        .ask(&at.text_document.uri, move |snapshot, id, profile| {
            let report = snapshot.buffer(id)?;
            let offset = from_proto::offset(report, at.position, profile.encoding);
            let definition = snapshot.definition(id, offset)?;
            Converter::new(snapshot, profile).definition(report, &definition)
        })
        .await
}

pub async fn references(shared: &Shared, at: TextDocumentPositionParams) -> Result<Option<Vec<Location>>> {
    shared
        .ask(&at.text_document.uri, move |snapshot, id, profile| {
            let report = snapshot.buffer(id)?;
            let offset = from_proto::offset(report, at.position, profile.encoding);
            let mut converter = Converter::new(snapshot, profile);
            let found = snapshot.references(id, offset);
            let found: Vec<Location> = found.iter().filter_map(|reference| converter.reference(reference)).collect();
            (!found.is_empty()).then_some(found)
        })
        .await
}
