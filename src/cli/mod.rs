//! The command line. Only `read --jsonl` is here so far.

pub mod read;

use std::process::ExitCode;

pub fn main() -> ExitCode {
    match read::read(std::io::stdin().lock(), std::io::BufWriter::new(std::io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::from(2)
        }
    }
}
