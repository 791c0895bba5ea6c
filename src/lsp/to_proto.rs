//! From our words to the protocol's. With [`super::from_proto`] the only place that knows of the client's columns.

use std::collections::HashMap;

use tower_lsp::lsp_types as lsp;
use tower_lsp::lsp_types::{Location, LocationLink, NumberOrString, Range, Url};

use super::profile::Profile;
use crate::ide::render::{self, Style};
use crate::ide::{Definition, Diagnostic, Hover, Reference, Snapshot, SourcePlace};
use crate::text::buffer::{Buffer, Encoding};
use crate::text::span::Span;
use crate::verdict::policy::Severity;

/// Where each diagnostic code is explained: `#date-differs` and so on below it.
pub const DOCUMENTATION: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/verdicts.md");

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
    /// The articles met so far, by corpus and number, with their lines.
    articles: HashMap<(u32, u32), Buffer>,
}

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
            if !self.profile.hover_links {
                return None;
            }
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

    /// `id` names the report, whose text is `report`.
    pub fn diagnostic(&mut self, id: &str, report: &Buffer, diagnostic: &Diagnostic) -> lsp::Diagnostic {
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
        if let Some(uri) = Url::parse(id).ok().filter(|_| self.profile.related) {
            related.extend(diagnostic.elsewhere.iter().map(|place| {
                let range = range(report, place.span, self.profile.encoding);
                let location = Location { uri: uri.clone(), range };
                lsp::DiagnosticRelatedInformation { location, message: place.text.clone() }
            }));
        }
        lsp::Diagnostic {
            range: range(report, diagnostic.span, self.profile.encoding),
            severity: Some(match diagnostic.severity {
                Severity::Error => lsp::DiagnosticSeverity::ERROR,
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use serde_json::json;

    use super::*;
    use crate::corpus::{self, SourceFile};
    use crate::ide::{self, CorpusId, Host, Related};
    use crate::index::ArticleId;
    use crate::text::markup::Markup;
    use crate::verdict::{Code, Elsewhere};

    const REPORT: &str = "😀 Ngày 18/9\n";
    const ARTICLE: &str = "Tiêu đề\n\n😀 Ngày 17/9, tại Yerevan.\n";

    /// One report and two articles, the second of which is in no file.
    fn snapshot() -> Snapshot {
        let file = |name: &str, path| SourceFile { name: name.into(), path, text: ARTICLE.into() };
        let files = [file("a.txt", Some(PathBuf::from("/s/bài.txt"))), file("b.txt", None)];
        let articles = files.into_iter().flat_map(|file| corpus::parse(file).0).collect();
        let mut host = Host::new();
        host.set_corpus(CorpusId(0), ide::read_sources(articles, &[]));
        host.open("untitled:r".into(), CorpusId(0), Markup::Plain, REPORT);
        host.snapshot()
    }

    fn place(article: u32) -> SourcePlace {
        let (paragraph, words) = (ARTICLE.find('😀').unwrap(), ARTICLE.find("17/9").unwrap());
        SourcePlace {
            corpus: CorpusId(0),
            article: ArticleId(article),
            paragraph: 2,
            excerpt: Span::new(paragraph, ARTICLE.len() - 1),
            span: Span::new(words, words + 4),
        }
    }

    fn diagnostic() -> Diagnostic {
        let at = REPORT.find("18/9").unwrap();
        Diagnostic {
            span: Span::new(at, at + 4),
            severity: Severity::Warning,
            code: Code::DateDiffers,
            message: "The sources say 17/9.".into(),
            related: [0, 1].map(|n| Related { place: place(n), message: format!("passage {n}") }).into(),
            elsewhere: Vec::new(),
        }
    }

    fn client(related: bool, links: bool, encoding: Encoding) -> Profile {
        Profile { related, links, encoding, ..Profile::default() }
    }

    #[test]
    fn diagnostics_relate_what_is_in_a_file_and_say_the_rest() {
        let snapshot = snapshot();
        let report = snapshot.buffer("untitled:r").unwrap();
        let mut converter = Converter::new(&snapshot, client(true, false, Encoding::Utf16));
        let made = serde_json::to_value(converter.diagnostic("untitled:r", report, &diagnostic())).unwrap();
        let range = |line: u32, from: u32, to: u32| json!({"start": {"line": line, "character": from}, "end": {"line": line, "character": to}});
        assert_eq!(
            made,
            json!({
                "range": range(0, 8, 12),
                "severity": 2,
                "code": "date-differs",
                "codeDescription": {"href": format!("{DOCUMENTATION}#date-differs")},
                "source": "sourcecheck",
                "message": "The sources say 17/9.\npassage 1",
                "relatedInformation": [{
                    "location": {"uri": "file:///s/b%C3%A0i.txt", "range": range(2, 8, 12)},
                    "message": "passage 0",
                }],
            })
        );
        let mut plain = Converter::new(&snapshot, client(false, false, Encoding::Utf8));
        let made = plain.diagnostic("untitled:r", report, &diagnostic());
        assert_eq!(made.message, "The sources say 17/9.\npassage 0\npassage 1");
        assert_eq!((made.related_information, made.range.start.character), (None, 11));
    }

    #[test]
    fn other_places_of_the_report_are_related() {
        let snapshot = snapshot();
        let report = snapshot.buffer("untitled:r").unwrap();
        let elsewhere = vec![Elsewhere { span: Span::new(0, 4), text: "😀".into() }];
        let of_report = Diagnostic { related: Vec::new(), elsewhere, ..diagnostic() };
        let mut converter = Converter::new(&snapshot, client(true, false, Encoding::Utf16));
        let made = converter.diagnostic("untitled:r", report, &of_report).related_information.unwrap();
        assert_eq!((made[0].location.uri.as_str(), made[0].location.range.end.character), ("untitled:r", 2));
    }

    #[test]
    fn definitions_as_links_or_locations() {
        let snapshot = snapshot();
        let report = snapshot.buffer("untitled:r").unwrap();
        let to = |targets: &[u32]| Definition {
            origin: Span::new(5, 10),
            targets: targets.iter().map(|n| place(*n)).collect(),
        };
        let mut converter = Converter::new(&snapshot, client(false, true, Encoding::Utf32));
        let Some(lsp::GotoDefinitionResponse::Link(links)) = converter.definition(report, &to(&[0, 1])) else {
            panic!("links")
        };
        assert_eq!(links.len(), 1);
        assert_eq!(links[0].target_range.start, lsp::Position::new(2, 0));
        assert_eq!(links[0].target_selection_range.start, lsp::Position::new(2, 7));
        assert!(converter.definition(report, &to(&[1])).is_none());

        let mut converter = Converter::new(&snapshot, client(false, false, Encoding::Utf32));
        let made = converter.definition(report, &to(&[0]));
        assert!(matches!(made, Some(lsp::GotoDefinitionResponse::Array(places)) if places.len() == 1));
    }

    #[test]
    fn references_in_sources_and_reports() {
        let snapshot = snapshot();
        let mut converter = Converter::new(&snapshot, client(false, false, Encoding::Utf16));
        let made = converter.reference(&Reference::Report("untitled:r".into(), Span::new(0, 4))).unwrap();
        assert_eq!((made.uri.as_str(), made.range.end), ("untitled:r", lsp::Position::new(0, 2)));
        assert_eq!(converter.reference(&Reference::Report("untitled:closed".into(), Span::new(0, 4))), None);
        assert!(converter.reference(&Reference::Source(place(0))).is_some());
        assert!(converter.reference(&Reference::Source(place(1))).is_none());
    }
}
