//! `sourcecheck corpus`: what was loaded, what is known of it and how, and what was not loaded.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::args::Corpus;
use super::session::Session;
use super::{CLEAN, FAILURE};
use crate::corpus::published::{Clue, Inference, Undated};
use crate::corpus::{Article, Kind, Published, PublishedHow};
use crate::index::{ArticleId, Index};
use crate::store::{self, Loaded, Settings};

/// Runs the command.
pub(super) fn run(args: &Corpus) -> io::Result<u8> {
    let session = Session::new(&args.corpus.sources);
    let settings = match session.settings_here() {
        Ok(settings) => settings,
        Err(error) => {
            writeln!(io::stderr(), "error: {error}")?;
            return Ok(FAILURE);
        }
    };
    let loaded = match &settings {
        Some(settings) => store::load(settings, &mut |_, _| ()),
        None => Loaded { articles: store::embedded(), ..Loaded::default() },
    };
    // The index has them in order, and has read when each was published.
    let index = Index::build(loaded.articles);
    let mut stdout = io::stdout().lock();
    for number in 0..index.articles().len() {
        let id = ArticleId(number as u32);
        writeln!(stdout, "{}", describe(index.article(id), &index.reading(id).published))?;
    }
    let articles = index.articles();
    let paragraphs: usize = articles.iter().map(|a| a.paragraphs.len()).sum();
    let files = articles.iter().filter(|a| a.part.number == 1).count();
    let from = match &settings {
        Some(Settings { origin: Some(origin), .. }) => {
            let (places, origin) = (session.places(settings.as_ref()), session.shorten(&origin.to_string_lossy()));
            format!("from {places} (configured in {origin})")
        }
        Some(_) => format!("from {}", session.places(settings.as_ref())),
        None => "the samples inside the program, as no sources are configured".to_owned(),
    };
    let in_files = if files == articles.len() { String::new() } else { format!(" in {}", count(files, "file")) };
    writeln!(stdout, "{}{in_files}, {}, {from}", count(articles.len(), "article"), count(paragraphs, "paragraph"))?;
    if !loaded.skipped.is_empty() || !loaded.problems.is_empty() {
        writeln!(stdout, "\nnot processed, or with a fault:")?;
    }
    for path in &loaded.skipped {
        writeln!(stdout, "    {}: neither .txt nor .md", session.shorten(&path.to_string_lossy()))?;
    }
    for problem in &loaded.problems {
        writeln!(stdout, "    {}: {}", session.shorten(&problem.path), problem.message)?;
    }
    Ok(if articles.is_empty() { FAILURE } else { CLEAN })
}

/// What is known of an article, a line each.
fn describe(article: &Article, published: &Result<Published, Undated>) -> String {
    let mut text = format!("{}\n", article.name);
    let mut line = |label: &str, value: &str| {
        let _ = writeln!(text, "    {label:<12}{value}");
    };
    if article.part.of > 1 {
        let (first, last) = (&article.paragraphs[0], &article.paragraphs[article.paragraphs.len() - 1]);
        let part =
            format!("{} of {}, paragraphs {} to {}", article.part.number, article.part.of, first.number, last.number);
        line("part", &part);
    }
    line("title", if article.title.is_empty() { "-" } else { article.title.trim() });
    for (label, value) in [("outlet", &article.outlet), ("url", &article.url)] {
        if let Some(value) = value {
            line(label, value);
        }
    }
    if let Some(byline) = &article.byline {
        line("byline", &byline.text);
    }
    if !article.origins.is_empty() {
        line("origins", &origins(article));
    }
    line("language", article.language.in_words());
    if let Some(reliability) = article.reliability {
        line("reliability", reliability.in_words());
    }
    if let Some(encoding) = article.encoding {
        line("encoding", &format!("{encoding}, read as UTF-8"));
    }
    line("paragraphs", &paragraphs(article));
    match published {
        Ok(published) if published.is_stated() => line("published", &stated(article, published)),
        Ok(published) => {
            let lines = inferred(article, published);
            lines.iter().enumerate().for_each(|(i, l)| line(if i == 0 { "published" } else { "" }, l));
        }
        Err(undated) => line("published", &unknown(article, *undated)),
    }
    if !published.as_ref().is_ok_and(Published::is_stated) {
        line("", &format!("to settle it, put into sources.toml: {}", settling(article, published)));
    }
    text
}

/// How many paragraphs there are of each kind.
fn paragraphs(article: &Article) -> String {
    let mut kinds: Vec<(Kind, usize)> = Vec::new();
    for paragraph in &article.paragraphs {
        match kinds.iter_mut().find(|k| k.0 == paragraph.kind) {
            Some(kind) => kind.1 += 1,
            None => kinds.push((paragraph.kind, 1)),
        }
    }
    kinds.sort();
    let kinds: Vec<String> = kinds.iter().map(|(kind, n)| format!("{n} {}", kind.in_words())).collect();
    format!("{} ({})", article.paragraphs.len(), kinds.join(", "))
}

/// Each outlet once, with the paragraphs that name it.
fn origins(article: &Article) -> String {
    let mut named: Vec<(&str, Vec<u32>)> = Vec::new();
    for origin in &article.origins {
        let Some(paragraph) = article.paragraph_at(origin.span.start()) else { continue };
        match named.iter_mut().find(|n| n.0 == origin.name) {
            Some(known) if known.1.contains(&paragraph.number) => {}
            Some(known) => known.1.push(paragraph.number),
            None => named.push((&origin.name, vec![paragraph.number])),
        }
    }
    let shown = named.into_iter().map(|(name, paragraphs)| {
        let numbers: Vec<String> = paragraphs.iter().map(|n| format!("¶{n}")).collect();
        format!("{name} ({})", numbers.join(", "))
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// A stated date and where it is stated.
fn stated(article: &Article, published: &Published) -> String {
    let how = match &published.how {
        PublishedHow::FrontMatter => "front matter".to_owned(),
        PublishedHow::SourcesToml { line } => format!("sources.toml, line {line}"),
        PublishedHow::Stated { span } => quoted(article, *span),
        PublishedHow::Inferred(_) => "inferred".to_owned(),
    };
    format!("{} ({how})", published.range_in_words())
}

/// An inferred range, and the words that it rests on.
fn inferred(article: &Article, published: &Published) -> Vec<String> {
    let PublishedHow::Inferred(Inference { clues, confidence, likely }) = &published.how else { return Vec::new() };
    let open = match published.is_within_a_year() {
        true => "",
        false => "; its year stays open, so dates without a year have none",
    };
    let mut lines = vec![format!("inferred: {}, {}{open}", published.range_in_words(), confidence.in_words())];
    lines.extend(likely.map(|(from, to)| format!("  most likely {from} to {to}")));
    lines.extend(clues.iter().map(|clue| format!("  {}", reason(article, *clue))));
    lines
}

fn unknown(article: &Article, undated: Undated) -> String {
    let words = match undated {
        Undated::NoYear { clue, .. } => format!(" ({})", quoted(article, clue.span)),
        _ => String::new(),
    };
    format!("unknown: {}{words}", undated.in_words())
}

fn reason(article: &Article, clue: Clue) -> String {
    format!("{}: {}", quoted(article, clue.span), clue.says.in_words())
}

/// Words of the article with their paragraph.
fn quoted(article: &Article, span: crate::text::span::Span) -> String {
    let paragraph = article.paragraph_at(span.start()).map_or(0, |p| p.number);
    format!("“{}”, ¶{paragraph}", span.of(&article.text).trim())
}

/// The line of `sources.toml` that says when an article was published, for its writer to put the date in.
fn settling(article: &Article, published: &Result<Published, Undated>) -> String {
    let day = published.as_ref().ok().and_then(Published::day);
    let day = day.map_or("YYYY-MM-DD".to_owned(), |day| day.to_string());
    store::source_line(article, &day)
}

fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}
