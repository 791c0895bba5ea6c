//! Reading the report that is to be checked.

use std::path::Path;

use super::Error;
use super::load::{bytes, utf8};

/// The largest report that is read: well beyond what one person writes.
pub const MAX_REPORT_BYTES: u64 = 16 * 1024 * 1024;

/// The text of a report, without a byte order mark. NUL characters are no fault in it; it may come from a pipe.
pub fn report(path: &Path) -> Result<String, Error> {
    bytes(path, MAX_REPORT_BYTES).and_then(utf8).map_err(|message| Error::new(path, message))
}
