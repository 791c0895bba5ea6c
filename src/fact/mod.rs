//! Facts: what one article states, bound together with where it stands.

pub mod dating;
pub mod publication;
pub mod reading;

pub use reading::{Reading, Sentence};
