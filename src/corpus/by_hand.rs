//! [`NamedByHand`]: what a project's own file says of an entity, against what would be worked out from the texts.

/// One entity that a person settled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedByHand {
    pub name: String,
    /// One of [`KINDS`]; worked out from the articles where it is not given.
    pub kind: Option<String>,
    /// Further names of it, whether or not a source uses them.
    pub aliases: Vec<String>,
    /// Names that are not its.
    pub not: Vec<String>,
}

/// What `kind` may be.
pub const KINDS: [&str; 5] = ["person", "place", "organisation", "document", "event"];

impl NamedByHand {
    /// All its names, the chosen one first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}
