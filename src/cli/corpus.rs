//! `sourcecheck corpus`: what was loaded, and what was not.

use std::io::{self, Write};

use super::args::Corpus;
use super::session::Session;
use super::{CLEAN, FAILURE};
use crate::corpus::{Article, Published};
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
    let mut loaded = match &settings {
        Some(settings) => store::load(settings, &mut |_, _| ()),
        None => Loaded { articles: store::embedded(), ..Loaded::default() },
    };
    loaded.articles.sort_by(|a, b| a.name.cmp(&b.name));
    let mut stdout = io::stdout().lock();
    for article in &loaded.articles {
        writeln!(stdout, "{}\n", describe(article))?;
    }
    let paragraphs: usize = loaded.articles.iter().map(|a| a.paragraphs.len()).sum();
    let from = match &settings {
        Some(Settings { origin: Some(origin), .. }) => {
            let (places, origin) = (session.places(settings.as_ref()), session.shorten(&origin.to_string_lossy()));
            format!("from {places} (configured in {origin})")
        }
        Some(_) => format!("from {}", session.places(settings.as_ref())),
        None => "the samples inside the program, as no sources are configured".to_owned(),
    };
    writeln!(stdout, "{}, {}, {from}", count(loaded.articles.len(), "article"), count(paragraphs, "paragraph"))?;
    if !loaded.skipped.is_empty() || !loaded.problems.is_empty() {
        writeln!(stdout, "\nnot processed, or with a fault:")?;
    }
    for path in &loaded.skipped {
        writeln!(stdout, "    {}: neither .txt nor .md", session.shorten(&path.to_string_lossy()))?;
    }
    for problem in &loaded.problems {
        writeln!(stdout, "    {}: {}", session.shorten(&problem.path), problem.message)?;
    }
    Ok(if loaded.articles.is_empty() { FAILURE } else { CLEAN })
}

fn describe(article: &Article) -> String {
    let title = if article.title.is_empty() { "-" } else { article.title.trim() };
    let published = article.published.as_ref().map_or("unknown".to_owned(), published);
    let Article { name, paragraphs, .. } = article;
    format!("{name}\n    title       {title}\n    paragraphs  {}\n    published   {published}", paragraphs.len())
}

/// The date and how it is known.
fn published(published: &Published) -> String {
    format!("{} ({})", published.date, published.how.in_words())
}

fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}
