//! `sourcecheck facts`: what the sources say of a name.

use std::io::{self, Write};

use super::args::Facts;
use super::session::Session;
use super::{CLEAN, DIFFERS, FAILURE};
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
        writeln!(io::stderr(), "The sources say nothing of {}.", args.name)?;
        return Ok(DIFFERS);
    }
    let mut stdout = io::stdout().lock();
    for (i, card) in cards.iter().enumerate() {
        if i > 0 {
            writeln!(stdout)?;
        }
        writeln!(stdout, "{}", entity(card, Style::Plain, &|_| None).trim_end())?;
    }
    Ok(CLEAN)
}
