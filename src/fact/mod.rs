//! Facts: what one article states, bound together with where it stands.

pub mod dating;
pub mod reading;
mod speech;

pub use reading::{Reading, Sentence};
