//! What of a document is the writer's prose.

/// The markup a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Markup {
    Markdown,
    Plain,
}
