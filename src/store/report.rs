//! Reading the report that is to be checked.

use std::path::Path;

use super::Error;
use super::decode::utf8;
use super::load::bytes;

/// The largest report that is read: well beyond what one person writes.
pub const MAX_REPORT_BYTES: u64 = 16 * 1024 * 1024;

/// The text of a report, without a byte order mark. NUL characters are no fault in it; it may come from a pipe.
pub fn report(path: &Path) -> Result<String, Error> {
    let decoded = |bytes| utf8(bytes).map_err(|(_, wrong)| format!("{wrong}: save it as UTF-8"));
    bytes(path, MAX_REPORT_BYTES).and_then(decoded).map_err(|message| Error::new(path, message))
}
