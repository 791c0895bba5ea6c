//! The `sourcecheck` binary: hands the command line to [`sourcecheck::cli`].

fn main() -> std::process::ExitCode {
    sourcecheck::cli::main()
}
