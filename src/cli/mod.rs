//! The command line: the only layer that prints. Every answer comes from [`ide`](crate::ide), as it does for an editor.
//!
//! What was asked for goes to standard output and nothing else does; notes, problems and errors go to standard error.

mod args;
mod check;
mod corpus;
mod explain;
mod facts;
#[cfg(test)]
mod fixture;
mod github;
mod human;
mod json;
mod quote;
mod read;
mod sarif;
mod session;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};

/// Nothing differs.
const CLEAN: u8 = 0;
/// Something in a report differs from the sources, or what was looked for is not there.
const DIFFERS: u8 = 1;
/// Nothing could be done. The command-line parser exits with the same number.
const FAILURE: u8 = 2;

/// Runs the program.
pub fn main() -> ExitCode {
    log();
    let args = Args::parse();
    terminal::set_color(args.color);
    let done = match args.command {
        Command::Check(check) => check::run(&check),
        Command::Facts(facts) => facts::run(&facts),
        Command::Explain(explain) => explain::run(&explain),
        Command::Corpus(corpus) => corpus::run(&corpus),
        Command::Read(_) => read::read(io::stdin().lock(), io::stdout().lock()).map(|()| CLEAN),
        Command::Lsp(_) => crate::lsp::run().map(|()| CLEAN),
    };
    match done {
        Ok(code) => code.into(),
        // The reader of our output had enough of it, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => CLEAN.into(),
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            FAILURE.into()
        }
    }
}

/// Diagnostics of the program itself, on standard error; `SOURCECHECK_LOG=debug` shows more of them.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("SOURCECHECK_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(false).init();
}
