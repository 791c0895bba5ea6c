//! From our words to the protocol's. With [`super::from_proto`] the only place that knows of the client's columns.

use std::collections::HashMap;

use tower_lsp::lsp_types as lsp;
use tower_lsp::lsp_types::{Location, LocationLink, NumberOrString, Range, Url};

use super::profile::Profile;
use crate::ide::render::{self, Style};
use crate::ide::{Definition, Diagnostic, Hover, Reference, Severity, Snapshot, SourcePlace};
use crate::text::buffer::{Buffer, Encoding};
use crate::text::span::Span;

/// Where each diagnostic code is explained: `#date-differs` and so on below it.
pub const DOCUMENTATION: &str = "https://github.com/sourcecheck/sourcecheck/blob/main/docs/verdicts.md";

/// The range of a span.
pub fn range(buffer: &Buffer, span: Span, encoding: Encoding) -> Range {
    let position = |offset| {
        let place = buffer.position(offset, encoding);
        lsp::Position::new(place.line, place.column)
    };
    Range::new(position(span.start()), position(span.end()))
}

/// The name of an encoding.
pub fn encoding(encoding: Encoding) -> lsp::PositionEncodingKind {
    match encoding {
        Encoding::Utf8 => lsp::PositionEncodingKind::UTF8,
        Encoding::Utf16 => lsp::PositionEncodingKind::UTF16,
        Encoding::Utf32 => lsp::PositionEncodingKind::UTF32,
    }
}

/// Converts the answers of one snapshot for one client.
pub struct Converter<'a> {
    snapshot: &'a Snapshot,
    profile: Profile,
    /// The articles met so far. A place in one is a byte span; its lines are found here.
    articles: HashMap<SourcePlaceKey, Buffer>,
}

type SourcePlaceKey = (u32, u32);

impl<'a> Converter<'a> {
    pub fn new(snapshot: &'a Snapshot, profile: Profile) -> Converter<'a> {
        Converter { snapshot, profile, articles: HashMap::new() }
    }

    fn source_range(&mut self, place: &SourcePlace, span: Span) -> Option<(Url, Range)> {
        let article = self.snapshot.article(place)?;
        let uri = Url::from_file_path(article.path.as_ref()?).ok()?;
        let key = (place.corpus.0, place.article.0);
        let buffer = self.articles.entry(key).or_insert_with(|| Buffer::new(&article.text));
        Some((uri, range(buffer, span, self.profile.encoding)))
    }

    /// A passage as a place to jump to; `None` where it is in no file.
    pub fn location(&mut self, place: &SourcePlace) -> Option<Location> {
        self.source_range(place, place.span).map(|(uri, range)| Location { uri, range })
    }

    pub fn hover(&mut self, report: &Buffer, hover: &Hover) -> lsp::Hover {
        let (Hover::Entity(span, _) | Hover::Claim(span, _)) = hover;
        let link = |place: &SourcePlace| -> Option<String> {
            let article = self.snapshot.article(place)?;
            let uri = Url::from_file_path(article.path.as_ref()?).ok()?;
            let line = Buffer::new(&article.text).line_of(place.span.start()) + 1;
            Some(format!("{uri}#L{line}"))
        };
        let no_link = |_: &SourcePlace| None;
        let (kind, value) = match self.profile.hover {
            Style::Markdown => (lsp::MarkupKind::Markdown, render::hover(hover, Style::Markdown, &link)),
            Style::Plain => (lsp::MarkupKind::PlainText, render::hover(hover, Style::Plain, &no_link)),
        };
        lsp::Hover {
            contents: lsp::HoverContents::Markup(lsp::MarkupContent { kind, value }),
            range: Some(range(report, *span, self.profile.encoding)),
        }
    }

    pub fn definition(&mut self, report: &Buffer, definition: &Definition) -> Option<lsp::GotoDefinitionResponse> {
        if !self.profile.links {
            let targets: Vec<Location> = definition.targets.iter().filter_map(|t| self.location(t)).collect();
            return (!targets.is_empty()).then_some(lsp::GotoDefinitionResponse::Array(targets));
        }
        let origin = range(report, definition.origin, self.profile.encoding);
        let mut links = Vec::new();
        for target in &definition.targets {
            let Some((target_uri, selection)) = self.source_range(target, target.span) else { continue };
            let whole = self.source_range(target, target.excerpt.cover(target.span));
            links.push(LocationLink {
                origin_selection_range: Some(origin),
                target_uri,
                target_range: whole.map_or(selection, |(_, range)| range),
                target_selection_range: selection,
            });
        }
        (!links.is_empty()).then_some(lsp::GotoDefinitionResponse::Link(links))
    }

    pub fn reference(&mut self, reference: &Reference) -> Option<Location> {
        match reference {
            Reference::Source(place) => self.location(place),
            Reference::Report(id, span) => {
                let range = range(self.snapshot.buffer(id)?, *span, self.profile.encoding);
                Some(Location { uri: Url::parse(id).ok()?, range })
            }
        }
    }

    pub fn diagnostic(&mut self, report: &Buffer, diagnostic: &Diagnostic) -> lsp::Diagnostic {
        let code = diagnostic.code.as_str();
        let mut message = diagnostic.message.clone();
        let mut related = Vec::new();
        for passage in &diagnostic.related {
            match self.location(&passage.place).filter(|_| self.profile.related) {
                Some(location) => {
                    related.push(lsp::DiagnosticRelatedInformation { location, message: passage.message.clone() });
                }
                None => {
                    message.push('\n');
                    message.push_str(&passage.message);
                }
            }
        }
        lsp::Diagnostic {
            range: range(report, diagnostic.span, self.profile.encoding),
            severity: Some(match diagnostic.severity {
                Severity::Warning => lsp::DiagnosticSeverity::WARNING,
                Severity::Information => lsp::DiagnosticSeverity::INFORMATION,
                Severity::Hint => lsp::DiagnosticSeverity::HINT,
            }),
            code: Some(NumberOrString::String(code.to_owned())),
            code_description: Url::parse(&format!("{DOCUMENTATION}#{code}"))
                .ok()
                .map(|href| lsp::CodeDescription { href }),
            source: Some("sourcecheck".to_owned()),
            message,
            related_information: (!related.is_empty()).then_some(related),
            ..lsp::Diagnostic::default()
        }
    }
}
