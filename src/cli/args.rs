//! The command line's grammar and its help.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

use crate::verdict::mode::Mode;

/// Checks the dates, figures and names of a report against a folder of source articles.
///
/// Sources are `.txt` and `.md` files of at most 16 MB each. Where they lie is said by --corpus, or by a file
/// `sourcecheck.toml` in the report's folder or above it (`sources = ["seeds"]`); without either, a folder `seeds` or
/// `sources` beside the report is taken, and failing that the five sample articles inside the program.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,
    /// When to use colour
    ///
    /// `auto` colours output to a terminal, unless the environment variable NO_COLOR is set.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Check(Check),
    Facts(Facts),
    Explain(Explain),
    Corpus(Corpus),
    Read(Read),
    Lsp(Lsp),
}

/// Checks reports against the sources
///
/// Prints what differs from the sources, with the passage that says otherwise. A claim that no source speaks of is
/// counted but not printed: most sentences of a report are nobody else's business.
///
/// Exit status: 0 where nothing differs, 1 where something is warned of, 2 where nothing could be checked.
#[derive(Debug, ClapArgs)]
pub(super) struct Check {
    /// The reports: Markdown where the name ends so, else plain text
    #[arg(required = true, value_name = "FILE")]
    pub reports: Vec<PathBuf>,
    #[command(flatten)]
    pub corpus: CorpusArgs,
    #[command(flatten)]
    pub mode: ModeArgs,
    /// How to print the result
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people: the report's words, and the source's
    Human,
    /// Every claim with its verdict and evidence
    Json,
    /// SARIF 2.1.0, for code-scanning services
    Sarif,
    /// Annotations for a GitHub workflow
    Github,
}

/// Tells what the sources say of a person, place or organisation
///
/// Exit status: 0 where they say something, 1 where they do not, 2 where there are no sources.
#[derive(Debug, ClapArgs)]
pub(super) struct Facts {
    /// A name as a report would write it: Khovaev, Nga, Điện Kremlin
    pub name: String,
    #[command(flatten)]
    pub corpus: CorpusArgs,
}

/// Tells why a claim got its verdict: what was read, the candidates, their scores in parts
///
/// Exit status: 0 where there is a claim at that place, 1 where there is none, 2 where nothing could be checked.
#[derive(Debug, ClapArgs)]
pub(super) struct Explain {
    /// A place in a report: line and column from 1, as editors show them
    #[arg(value_name = "FILE:LINE:COL")]
    pub place: String,
    #[command(flatten)]
    pub corpus: CorpusArgs,
    #[command(flatten)]
    pub mode: ModeArgs,
}

/// Lists the articles that were loaded, how each was dated, and what was not processed and why
#[derive(Debug, ClapArgs)]
pub(super) struct Corpus {
    #[command(flatten)]
    pub corpus: CorpusArgs,
}

/// Prints what is read in a text: JSON lines in and out
///
/// In: {"id", "text", "published": "2023-10-05T09:00:00" or null, "language": "vi" or "en"}. Out: {"id", "mentions"},
/// with spans in bytes of UTF-8. For those who work on the recognisers.
#[derive(Debug, ClapArgs)]
pub(super) struct Read {
    /// The only format there is
    #[arg(long, required = true)]
    pub jsonl: bool,
}

/// Runs the language server on standard input and output
#[derive(Debug, ClapArgs)]
pub(super) struct Lsp {
    /// Accepted, as some editors pass it; there is no other transport
    #[arg(long)]
    pub stdio: bool,
}

#[derive(Debug, ClapArgs)]
pub(super) struct CorpusArgs {
    /// A folder of source articles, a file or a glob; may be given again
    #[arg(long = "corpus", value_name = "DIR")]
    pub sources: Vec<String>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct ModeArgs {
    /// How readily to warn, instead of what sourcecheck.toml says; balanced where nothing does
    ///
    /// strict speaks only where hardly anything else could be meant, thorough also where a doubt remains.
    #[arg(long, value_name = "MODE", value_parser = modes())]
    pub mode: Option<Mode>,
}

fn modes() -> impl TypedValueParser<Value = Mode> {
    PossibleValuesParser::new(Mode::NAMES).try_map(|name| Mode::named(&name))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_grammar_is_sound() {
        Args::command().debug_assert();
    }
}
