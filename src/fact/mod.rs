//! Facts: what one article states, bound together with where it stands.

mod around;
pub mod dating;
mod naming;
pub mod publication;
#[cfg(test)]
mod publication_tests;
pub mod reading;
mod speech;

pub use reading::{Reading, Sentence};
