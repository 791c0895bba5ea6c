//! From a file to its articles: paragraphs, what each of them is, and what they say of the article.

use std::sync::Arc;

use super::kind::{self, Form, breaks_off};
use super::split::{self, Draft};
use super::{
    Article, Byline, Kind, Origin, Paragraph, Part, Problem, Published, PublishedHow, SourceFile, byline, front_matter,
    origin,
};
use crate::language::{Language, detect};
use crate::text::markup::{self, Block, BlockKind, Markup};
use crate::text::span::Span;

/// The articles of one file, and what was wrong with it.
pub fn parse(file: SourceFile) -> (Vec<Article>, Vec<Problem>) {
    articles(file, false)
}

/// The same, of a file that is known to be one article.
pub fn parse_whole(file: SourceFile) -> (Vec<Article>, Vec<Problem>) {
    articles(file, true)
}

fn articles(file: SourceFile, whole: bool) -> (Vec<Article>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut problem = |message: String| problems.push(Problem { path: file.name.clone(), message });
    let markdown = file.name.rsplit('.').next().is_some_and(|e| e.eq_ignore_ascii_case("md"));
    // Plain text may have front matter too; what follows is then read as plain text.
    let body = if markdown { 0 } else { front_matter_end(&file.text) };
    let parsed = match (markdown, body) {
        (true, _) => markup::parse(&file.text, Markup::Markdown, true),
        (false, at) => plain(&file.text, at),
    };
    let (stated, wrong) = match parsed.front_matter {
        None => Default::default(),
        Some(span) => front_matter::read(span.of(&file.text), file.text.chars().next().unwrap_or('-')),
    };
    for error in wrong {
        problem(format!("its front matter was not understood in full: {error}"));
    }
    if parsed.blocks.is_empty() {
        problem("it has no text to read".to_owned());
        return (Vec::new(), problems);
    }
    let text: Arc<str> = file.text.into();
    let language = stated.language.unwrap_or_else(|| detect(&text[parsed.blocks[0].span.start()..]));
    let drafts = drafts(&text, &parsed.blocks, language);
    let starts = split::starts(&drafts, whole || stated.title.is_some());
    let of = starts.len() as u32;
    let ends = starts.iter().skip(1).copied().chain([drafts.len()]);
    let mut articles = Vec::with_capacity(starts.len());
    for (number, (&start, end)) in (1..).zip(starts.iter().zip(ends)) {
        let source = Source { name: &file.name, text: &text, first: start };
        let titled = stated.title.is_some();
        let mut article = source.article(&parsed.blocks[start..end], &drafts[start..end], language, titled);
        article.path = file.path.clone();
        article.part = Part { number, of };
        article.state(stated.clone(), PublishedHow::FrontMatter);
        articles.push(article);
    }
    (articles, problems)
}

/// Plain text behind `at`, where its front matter ends.
fn plain(text: &str, at: usize) -> markup::Parsed {
    let mut parsed = markup::parse(&text[at..], Markup::Plain, true);
    for block in &mut parsed.blocks {
        block.span = block.span.shift(at);
    }
    let fenced = text[..at].trim_end();
    parsed.front_matter =
        text[..at].find('\n').zip(fenced.rfind('\n')).map(|(first, last)| Span::new(first + 1, last + 1));
    parsed
}

/// Where the front matter of a plain text ends, 0 where it has none. A ruled line is none: the fence must come again, and
/// what is between must be keys.
fn front_matter_end(text: &str) -> usize {
    const LONGEST: usize = 16_384;
    let Some(fence) = ["---", "+++"].into_iter().find(|f| text.starts_with(f)) else { return 0 };
    let mut at = 0;
    let separator = if fence == "---" { ':' } else { '=' };
    for (number, line) in text.split_inclusive('\n').enumerate() {
        at += line.len();
        let bare = line.trim();
        match number {
            0 if bare != fence => return 0,
            0 => {}
            _ if bare == fence => return at,
            1 if !bare.contains(separator) => return 0,
            _ if at > LONGEST => return 0,
            _ => {}
        }
    }
    0
}

fn drafts<'a>(text: &'a str, blocks: &[Block], language: Language) -> Vec<Draft<'a>> {
    let mut end = blocks[0].span.start();
    let draft = |block: &Block| {
        let between = &text[end..block.span.start()];
        end = block.span.end();
        let words = block.span.of(text);
        let level = match block.kind {
            BlockKind::Heading(level) => Some(level),
            _ => None,
        };
        let form = match (block.kind, level) {
            (BlockKind::Quote, _) => Form::Prose,
            (_, Some(_)) => Form::Heading,
            _ => kind::form(words, language),
        };
        let ruled =
            between.lines().any(|l| l.trim().len() >= 3 && l.trim().chars().all(|c| matches!(c, '-' | '*' | '_')));
        Draft { text: words, form, level, ruled }
    };
    blocks.iter().map(draft).collect()
}

/// The file that an article stands in, and which of its paragraphs is the article's first.
struct Source<'a> {
    name: &'a str,
    text: &'a Arc<str>,
    first: usize,
}

impl Source<'_> {
    /// The article of these paragraphs. `titled` says that its title was stated outside the text.
    fn article(&self, blocks: &[Block], drafts: &[Draft], language: Language, titled: bool) -> Article {
        let kinds = kinds(drafts, titled);
        let mut byline = None;
        let mut origins: Vec<Origin> = Vec::new();
        let mut published: Option<(bool, Published)> = None;
        let paragraphs: Vec<Paragraph> = (self.first..)
            .zip(blocks.iter().zip(drafts).zip(kinds))
            .map(|(number, ((block, draft), kind))| {
                let span = block.span;
                let words = span.of(self.text);
                match (&draft.form, kind) {
                    (Form::Byline(outlets), Kind::Byline) => {
                        byline.get_or_insert(span);
                        origins.extend(byline::origins(words, outlets, span.start()));
                    }
                    (_, Kind::Byline) => {
                        byline.get_or_insert(span);
                    }
                    (Form::Dateline(line), Kind::Dateline)
                        if published.as_ref().is_none_or(|p| p.0 && !line.updated) =>
                    {
                        published = Some((line.updated, Published::on(line.day, PublishedHow::Stated { span })));
                    }
                    (_, Kind::Lead | Kind::Body) if origins.is_empty() && number < self.first + 4 => {
                        let agency = byline::place_line(words);
                        origins.extend(agency.iter().flat_map(|s| byline::origins(words, &[*s], span.start())));
                    }
                    _ => {}
                }
                Paragraph {
                    number: number as u32 + 1,
                    span,
                    kind,
                    quote: block.kind == BlockKind::Quote,
                    masked: masked(words, &block.prose, kind),
                }
            })
            .collect();
        let in_text = origin::in_text(self.text, &paragraphs, &origins);
        origins.extend(in_text);
        let title = paragraphs.iter().find(|p| p.kind == Kind::Title).map(|p| p.span.of(self.text).trim().to_owned());
        Article {
            name: self.name.to_owned(),
            path: None,
            text: Arc::clone(self.text),
            part: Part { number: 1, of: 1 },
            title: title.unwrap_or_default(),
            paragraphs,
            byline: byline.map(|span| Byline { text: span.of(self.text).trim().to_owned(), span: Some(span) }),
            origins,
            outlet: None,
            url: None,
            reliability: None,
            language,
            published: published.map(|p| p.1),
            encoding: None,
        }
    }
}

/// What is to be read of a paragraph, where that is not all of it.
fn masked(words: &str, prose: &str, kind: Kind) -> Option<Box<str>> {
    if !kind.is_read() {
        return Some(" ".repeat(words.len()).into());
    }
    let credit = kind::credit(words).filter(|_| matches!(kind, Kind::Caption | Kind::Lead | Kind::Body));
    match credit {
        Some(credit) => {
            let mut prose = prose.to_owned();
            prose.replace_range(credit.range(), &" ".repeat(credit.len()));
            Some(prose.into())
        }
        None => (prose != words).then(|| prose.into()),
    }
}

/// The section's name on top of an article: a short line above a date line, with the headline below that.
fn label(top: &[Draft]) -> Option<usize> {
    let short = |d: &&Draft| crate::corpus::line::words(d.text).count() <= split::LABEL_WORDS;
    let [first, second, rest @ ..] = top else { return None };
    let headline = || rest.iter().any(|d| d.form == Form::Heading && !short(&d));
    (matches!(second.form, Form::Dateline(_)) && short(&first) && headline()).then_some(0)
}

/// What each paragraph of an article is.
fn kinds(drafts: &[Draft], titled: bool) -> Vec<Kind> {
    const LONGEST_TITLE: usize = 200;
    let first_prose = drafts.iter().position(|d| d.form == Form::Prose).unwrap_or(drafts.len());
    let last_prose = drafts.iter().rposition(|d| d.form == Form::Prose).unwrap_or(0);
    let prose = drafts.iter().filter(|d| d.form == Form::Prose).count();
    let label = label(&drafts[..first_prose]);
    let mut title = false;
    let mut announcing = false;
    let mut kinds = Vec::with_capacity(drafts.len());
    for (i, draft) in drafts.iter().enumerate() {
        let short = draft.text.len() <= LONGEST_TITLE && !draft.text.trim_end().ends_with('.');
        let heads = !title && !titled && i <= first_prose && drafts.len() > 1;
        let kind = match &draft.form {
            _ if label == Some(i) => Kind::Boilerplate,
            // The first line is the title whatever else it looks like, a share line or a date apart.
            Form::Heading | Form::Names | Form::Byline(_) | Form::Prose
                if heads && (short && i < 4 || draft.level.is_some()) =>
            {
                Kind::Title
            }
            Form::Heading if announcing => Kind::Teaser,
            Form::Heading => Kind::Subheading,
            Form::Names if i < first_prose || i > last_prose => Kind::Byline,
            Form::Names => Kind::Subheading,
            Form::Byline(_) => Kind::Byline,
            Form::Dateline(line) if i < first_prose || line.labelled => Kind::Dateline,
            Form::Dateline(_) => Kind::Subheading,
            Form::Caption(_) => Kind::Caption,
            Form::Credit => Kind::Credit,
            Form::Page | Form::Rule => Kind::Boilerplate,
            Form::Prose if prose > 2 && i == last_prose && breaks_off(draft.text) => Kind::Teaser,
            Form::Prose if i == first_prose && title && prose > 2 => Kind::Lead,
            Form::Prose => Kind::Body,
        };
        title |= kind == Kind::Title;
        // Behind the last paragraph a share line is followed by the titles of other articles.
        announcing = kind == Kind::Teaser || kind == Kind::Boilerplate && i > last_prose;
        kinds.push(kind);
    }
    kinds
}
