//! STUB of the command line, replaced at merge: `sourcecheck lsp` only.
pub fn main() -> std::process::ExitCode {
    if std::env::args().nth(1).as_deref() == Some("lsp") && crate::lsp::run().is_err() {
        return std::process::ExitCode::from(2);
    }
    std::process::ExitCode::SUCCESS
}
