//! To be written.
pub fn run() {}
