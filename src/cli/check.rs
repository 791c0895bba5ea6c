//! `sourcecheck check`: reports in, verdicts out.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use super::args::{Check, Format};
use super::session::Session;
use super::{CLEAN, DIFFERS, FAILURE, github, human, json, sarif, terminal};
use crate::index::Index;
use crate::text::buffer::Buffer;
use crate::verdict::Judged;
use crate::verdict::policy::{Policy, Severity};

/// A report that was checked, with all that a printer needs.
pub(super) struct Checked {
    /// As the user named it.
    pub path: String,
    pub buffer: Buffer,
    pub index: Arc<Index>,
    /// In the order of the report.
    pub claims: Vec<Judged>,
    pub policy: Policy,
}

impl Checked {
    /// The claims to show, with their weight.
    pub fn findings(&self) -> impl Iterator<Item = (&Judged, Severity)> {
        self.claims.iter().filter_map(|claim| Some((claim, self.policy.severity(claim)?)))
    }
}

/// What came of one report.
pub(super) enum Outcome {
    Checked(Checked),
    /// The report could not be checked, for this reason.
    Failed {
        path: String,
        error: String,
    },
}

/// Runs the command.
pub(super) fn run(args: &Check) -> io::Result<u8> {
    let mut session = Session::new(&args.corpus.sources).in_mode(args.mode.mode);
    let outcomes: Vec<Outcome> = args.reports.iter().map(|path| check(&mut session, path)).collect();
    let output = match args.format {
        Format::Human => human::print(&outcomes, &terminal::stdout_look()),
        Format::Json => json::print(&outcomes),
        Format::Sarif => sarif::print(&outcomes),
        Format::Github => github::print(&outcomes),
    };
    let code = code(&outcomes);
    match io::stdout().lock().write_all(output.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(code),
        done => done.map(|()| code),
    }
}

fn check(session: &mut Session, path: &Path) -> Outcome {
    match session.open(path) {
        Ok(report) => {
            let claims = report.snapshot.claims(&report.id);
            Outcome::Checked(Checked {
                path: report.id.clone(),
                buffer: Buffer::new(&report.text),
                index: report.index(),
                claims,
                policy: report.policy,
            })
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            Outcome::Failed { path: path.display().to_string(), error }
        }
    }
}

fn code(outcomes: &[Outcome]) -> u8 {
    let mut checked = outcomes.iter().filter_map(Outcome::checked).peekable();
    if checked.peek().is_none() {
        FAILURE
    } else if checked.flat_map(Checked::findings).any(|finding| finding.1 >= Severity::Warning) {
        DIFFERS
    } else {
        CLEAN
    }
}

impl Outcome {
    pub fn checked(&self) -> Option<&Checked> {
        match self {
            Outcome::Checked(checked) => Some(checked),
            Outcome::Failed { .. } => None,
        }
    }
}
