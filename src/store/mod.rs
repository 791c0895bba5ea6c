//! The only reader of the disk: where the sources of a report lie, their articles, and the reports themselves.
//!
//! Nothing here stops at the first thing that is wrong. A file that cannot be used becomes a
//! [`Problem`](crate::corpus::Problem) that names it; the others are loaded all the same.

mod decode;
mod embedded;
mod entities;
mod error;
mod find;
mod load;
mod report;
mod settings;
mod sources_file;

pub use embedded::embedded;
pub use entities::{ENTITIES_FILE, entity_files};
pub use error::Error;
pub use load::{Loaded, MAX_ARTICLE_BYTES, load};
pub use report::{MAX_REPORT_BYTES, report};
pub use settings::{CONFIG_FILE, Settings, discover, explicit};
pub use sources_file::{SOURCES_FILE, source_line};
