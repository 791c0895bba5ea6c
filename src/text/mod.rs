//! Text and positions in it: spans, line and column conversion, tokens, letters, folding, and what of a document is prose.
//! No word of any language stands here.

pub mod buffer;
pub mod chunk;
pub mod fold;
mod letter;
pub mod markup;
pub mod span;
pub mod token;
pub mod word_key;
