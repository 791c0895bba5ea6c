//! To be written.
pub fn run() -> std::io::Result<()> {
    Ok(())
}
