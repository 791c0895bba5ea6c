//! `sourcecheck facts`: what the sources say of a name.

use std::io::{self, Write};

use textwrap::{Options, WordSeparator};

use super::args::Facts;
use super::session::Session;
use super::{CLEAN, DIFFERS, FAILURE, terminal};
use crate::ide::render::{Style, entity};

/// Runs the command.
pub(super) fn run(args: &Facts) -> io::Result<u8> {
    let mut session = Session::new(&args.corpus.sources);
    let (corpus, snapshot) = match session.sources() {
        Ok(sources) => sources,
        Err(error) => {
            writeln!(io::stderr(), "error: {error}")?;
            return Ok(FAILURE);
        }
    };
    let cards = snapshot.facts(corpus, &args.name);
    if cards.is_empty() {
        writeln!(io::stderr(), "No name that the sources use is “{}”: try it as they write it.", args.name)?;
        return Ok(DIFFERS);
    }
    let mut stdout = io::stdout().lock();
    for (i, card) in cards.iter().enumerate() {
        if i > 0 {
            writeln!(stdout)?;
        }
        for line in entity(card, Style::Plain, &|_| None).trim_end().lines() {
            writeln!(stdout, "{}", fold(line))?;
        }
    }
    Ok(CLEAN)
}

/// A line broken to the terminal's width, the rest set in under it. Lines for other programs stay whole.
fn fold(line: &str) -> String {
    match terminal::width() {
        Some(width) => {
            let indent = if line.starts_with("- ") { "  " } else { "" };
            let options = Options::new(width).subsequent_indent(indent).word_separator(WordSeparator::AsciiSpace);
            textwrap::fill(line, options)
        }
        None => line.to_owned(),
    }
}
