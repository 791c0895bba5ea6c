//! `sourcecheck explain`: why a claim got its verdict.

use std::io::{self, Write};
use std::path::Path;

use super::args::Explain;
use super::session::Session;
use super::{CLEAN, DIFFERS, FAILURE};
use crate::text::buffer::{Buffer, Encoding, Position};
use crate::verdict::Verdict;

/// Runs the command.
pub(super) fn run(args: &Explain) -> io::Result<u8> {
    let Some((path, place)) = parse(&args.place) else {
        writeln!(io::stderr(), "error: {}: a place is FILE:LINE:COL, with line and column from 1", args.place)?;
        return Ok(FAILURE);
    };
    let report = match Session::new(&args.corpus.sources).in_mode(args.mode.mode).open(Path::new(path)) {
        Ok(report) => report,
        Err(error) => {
            writeln!(io::stderr(), "error: {error}")?;
            return Ok(FAILURE);
        }
    };
    let offset = Buffer::new(&report.text).offset(place, Encoding::Utf32);
    let Some(explanation) = report.snapshot.explain(&report.id, offset) else {
        writeln!(io::stderr(), "There is no claim at {}.", args.place)?;
        return Ok(DIFFERS);
    };
    let claim = &explanation.claim;
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "“{}”: {}", claim.text, in_words(claim.verdict))?;
    if !claim.message.is_empty() {
        writeln!(stdout, "    {}", claim.message)?;
    }
    writeln!(stdout)?;
    for line in &explanation.lines {
        writeln!(stdout, "{line}")?;
    }
    Ok(CLEAN)
}

fn in_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => "matches",
        Verdict::Contradicted => "differs",
        Verdict::Misspelled => "differs (a name)",
        Verdict::Disputed => "sources disagree",
        Verdict::Unsupported => "not in the sources",
        Verdict::Unchecked => "could not check",
    }
}

/// `FILE:LINE:COL`. The file's name may hold colons.
fn parse(place: &str) -> Option<(&str, Position)> {
    let mut parts = place.rsplitn(3, ':');
    let mut number = || parts.next()?.parse::<u32>().ok()?.checked_sub(1);
    let (column, line) = (number()?, number()?);
    let path = parts.next().filter(|p| !p.is_empty())?;
    Some((path, Position { line, column }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        assert_eq!(parse("a.md:3:14"), Some(("a.md", Position { line: 2, column: 13 })));
        assert_eq!(parse("C:\\a.md:3:1"), Some(("C:\\a.md", Position { line: 2, column: 0 })));
        for wrong in ["a.md", "a.md:3", "a.md:0:1", "a.md:1:0", ":1:1", "a.md:x:1", "a.md:1:-1"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
