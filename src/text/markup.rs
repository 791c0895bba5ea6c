//! What of a document is the writer's prose: code, front matter, URLs and HTML are not; a block quote is somebody else's.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::span::Span;

/// The markup a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Markup {
    Markdown,
    Plain,
}

/// A document cut into blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub blocks: Vec<Block>,
    /// The YAML or TOML between the fences at the start.
    pub front_matter: Option<Span>,
}

/// A paragraph, heading, list item or table cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    /// From the first to the last byte of prose, in the document.
    pub span: Span,
    /// The document under `span` with everything that is not prose blanked out, byte for byte: offsets in it are
    /// offsets in the document less `span.start()`.
    pub prose: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// With its level, from 1.
    Heading(u8),
    Paragraph,
    /// A block quote: attributed text.
    Quote,
}

/// Stands for inline code, so that the words on its two sides do not become neighbours.
const OPAQUE: u8 = 0x1a;

/// The blocks of `text`, in order and without overlaps. `first` says that the text starts its document: only there can front
/// matter stand.
pub fn parse(text: &str, markup: Markup, first: bool) -> Parsed {
    match markup {
        Markup::Markdown => markdown(text, first),
        Markup::Plain => Parsed { blocks: plain(text), front_matter: None },
    }
}

fn markdown(text: &str, first: bool) -> Parsed {
    let mut options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    if first {
        options |= Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    }
    let mut parsed = Parsed::default();
    let mut open: Vec<Collector> = Vec::new();
    let (mut quotes, mut hidden) = (0usize, 0usize);
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let span = Span::new(range.start, range.end);
        if matches!(&event, Event::Start(tag) if opens_block(tag)) {
            // What the block around has so far is a block of its own: blocks do not overlap.
            parsed.blocks.extend(open.last_mut().and_then(|around| around.take().finish(text)));
        }
        match event {
            Event::Start(Tag::MetadataBlock(_)) => hidden += 1,
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => hidden += 1,
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => hidden += 1,
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::Start(Tag::Heading { level, .. }) => open.push(Collector::new(BlockKind::Heading(level as u8))),
            Event::Start(Tag::Paragraph | Tag::Item | Tag::TableCell | Tag::FootnoteDefinition(_)) => {
                open.push(Collector::new(if quotes > 0 { BlockKind::Quote } else { BlockKind::Paragraph }));
            }
            Event::End(tag) => {
                use pulldown_cmark::TagEnd;
                match tag {
                    TagEnd::MetadataBlock(_) => {
                        hidden -= 1;
                        parsed.front_matter = front_matter(text, span);
                    }
                    TagEnd::CodeBlock | TagEnd::HtmlBlock => hidden -= 1,
                    TagEnd::Link if is_autolink(text, span) => hidden -= 1,
                    TagEnd::BlockQuote(_) => quotes -= 1,
                    TagEnd::Heading(_)
                    | TagEnd::Paragraph
                    | TagEnd::Item
                    | TagEnd::TableCell
                    | TagEnd::FootnoteDefinition => {
                        let collected = open.pop().and_then(|c| c.finish(text));
                        parsed.blocks.extend(collected);
                    }
                    _ => {}
                }
            }
            // An entity or an escape is not what stands in the text: it stays blank.
            Event::Text(shown) if hidden == 0 && *shown == text[range.clone()] => {
                if let Some(block) = open.last_mut() {
                    block.prose.push(span);
                }
            }
            Event::Code(_) if hidden == 0 => {
                if let Some(block) = open.last_mut() {
                    block.code.push(span);
                }
            }
            _ => {}
        }
    }
    parsed.blocks.sort_by_key(|b| b.span);
    parsed
}

fn opens_block(tag: &Tag) -> bool {
    matches!(tag, Tag::Heading { .. } | Tag::Paragraph | Tag::Item | Tag::TableCell | Tag::FootnoteDefinition(_))
}

/// `<https://…>`, the only links that show their own address.
fn is_autolink(text: &str, span: Span) -> bool {
    span.of(text).starts_with('<')
}

fn front_matter(text: &str, block: Span) -> Option<Span> {
    let inner = block.of(text);
    let start = inner.find('\n')? + 1;
    let end = inner.trim_end().rfind('\n')? + 1;
    Some(Span::new(block.start() + start, block.start() + end))
}

/// A block whose prose is being gathered.
struct Collector {
    kind: BlockKind,
    prose: Vec<Span>,
    code: Vec<Span>,
}

impl Collector {
    fn new(kind: BlockKind) -> Collector {
        Collector { kind, prose: Vec::new(), code: Vec::new() }
    }

    /// What was gathered, leaving nothing.
    fn take(&mut self) -> Collector {
        std::mem::replace(self, Collector::new(self.kind))
    }

    /// `None` for a block without prose.
    fn finish(self, text: &str) -> Option<Block> {
        let span = self.prose.iter().copied().reduce(Span::cover)?;
        let mut masked = vec![b' '; span.len()];
        for s in &self.prose {
            let at = s.unshift(span.start());
            masked[at.range()].copy_from_slice(s.of(text).as_bytes());
        }
        for s in self.code.iter().filter(|s| span.contains(**s)) {
            masked[s.start() - span.start()] = OPAQUE;
        }
        let prose = String::from_utf8(masked).unwrap_or_default();
        Some(Block { kind: self.kind, span, prose: without_urls(prose) })
    }
}

/// The paragraphs of plain text: each line one, unless the lines look wrapped by hand.
fn plain(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut group: Vec<Span> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let start = at + (line.len() - line.trim_start().len());
        let span = Span::new(start, at + line.trim_end().len());
        at += line.len();
        // The `\n` of `\r\n` comes as a line of its own: it is no blank line.
        if span.is_empty() && line == "\n" && text[..at - 1].ends_with('\r') {
            continue;
        }
        if span.is_empty() {
            flush(text, &mut group, &mut blocks);
        } else {
            group.push(span);
        }
    }
    flush(text, &mut group, &mut blocks);
    blocks
}

fn flush(text: &str, group: &mut Vec<Span>, blocks: &mut Vec<Block>) {
    let block = |span: Span| Block { kind: BlockKind::Paragraph, span, prose: without_urls(span.of(text).to_owned()) };
    let wrapped = group.len() > 1 && {
        let body = &group[..group.len() - 1];
        let width = |s: &Span| s.of(text).chars().count();
        // A title above a paragraph is no wrapped line: the paragraph's own line is wider.
        body.iter().all(|s| (40..=100).contains(&width(s)))
            && width(&group[body.len()]) <= 100
            && group[1..].iter().any(|s| s.of(text).starts_with(char::is_lowercase))
            && body.iter().any(|s| !s.of(text).ends_with(['.', '!', '?', '…', '"', '”', ':']))
    };
    if wrapped {
        blocks.push(block(group[0].cover(group[group.len() - 1])));
    } else {
        blocks.extend(group.iter().map(|&s| block(s)));
    }
    group.clear();
}

/// Blanks out bare web addresses: their digits are no figures.
fn without_urls(mut prose: String) -> String {
    for start in ["http://", "https://", "www."] {
        let mut from = 0;
        while let Some(found) = prose[from..].find(start) {
            let begin = from + found;
            let end = prose[begin..].find(char::is_whitespace).map_or(prose.len(), |i| begin + i);
            prose.replace_range(begin..end, &" ".repeat(end - begin));
            from = end;
        }
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Blocks as `kind:prose` with runs of blanks collapsed.
    fn shown(text: &str, markup: Markup) -> Vec<String> {
        let parsed = parse(text, markup, true);
        for block in &parsed.blocks {
            assert_eq!(block.prose.len(), block.span.len());
        }
        let kind = |k| match k {
            BlockKind::Heading(n) => format!("h{n}"),
            BlockKind::Paragraph => "p".into(),
            BlockKind::Quote => "q".into(),
        };
        let prose = |b: &Block| b.prose.split_whitespace().collect::<Vec<_>>().join(" ");
        parsed.blocks.iter().map(|b| format!("{}:{}", kind(b.kind), prose(b))).collect()
    }

    #[test]
    fn markdown_prose() {
        let text = "---\ntitle: 5\n---\n# Một **hai**\n\nA [chữ](http://x/17/9) và `mã 5` b.\n\n> trích\n> dẫn\n\n\
                    ```\n49\n```\n\n- mục 1\n- mục 2\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<div>9</div>\n\nx &amp; y <https://z/1> https://w/2 z\n";
        assert_eq!(
            shown(text, Markup::Markdown),
            [
                "h1:Một hai",
                "p:A chữ và \u{1a} b.",
                "q:trích dẫn",
                "p:mục 1",
                "p:mục 2",
                "p:a",
                "p:b",
                "p:1",
                "p:2",
                "p:x y z"
            ]
        );
        assert_eq!(parse(text, Markup::Markdown, true).front_matter.map(|s| s.of(text)), Some("title: 5\n"));
    }

    #[test]
    fn blocks_do_not_overlap() {
        let text = "- một\n  # hai\n  ba\n  - bốn\n\n    năm\n\n> sáu\n> - bảy\n";
        let shown = shown(text, Markup::Markdown);
        assert_eq!(shown, ["p:một", "h1:hai", "p:ba", "p:bốn", "p:năm", "q:sáu", "q:bảy"]);
        let blocks = parse(text, Markup::Markdown, true).blocks;
        assert!(blocks.windows(2).all(|w| w[0].span.end() <= w[1].span.start()), "{blocks:?}");
    }

    #[test]
    fn front_matter_only_starts_a_document() {
        let text = "---\nCó 50 người.\n---\n";
        assert_eq!(parse(text, Markup::Markdown, true).blocks, []);
        assert_eq!(parse(text, Markup::Markdown, false).blocks[0].kind, BlockKind::Heading(2));
    }

    #[test]
    fn plain_paragraphs() {
        assert_eq!(shown("Tít\nMột câu.\r\n\r\nHai.", Markup::Plain), ["p:Tít", "p:Một câu.", "p:Hai."]);
        let wrapped = "A line of prose that was wrapped by hand at some width\nand goes on here.\n";
        assert_eq!(shown(wrapped, Markup::Plain).len(), 1);
    }
}
