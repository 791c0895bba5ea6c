//! sourcecheck: checks the dates, figures and names of a report against a folder of source articles.
//!
//! The layers and what each may import stand in ARCHITECTURE.md; `tests/architecture.rs` enforces them.
//! Nothing is re-exported from here: a path names the layer that it comes from.

pub mod align;
pub mod claim;
pub mod cli;
pub mod corpus;
pub mod fact;
pub mod ide;
pub mod index;
pub mod language;
pub mod lsp;
pub mod mention;
pub mod store;
pub mod text;
pub mod value;
pub mod verdict;
