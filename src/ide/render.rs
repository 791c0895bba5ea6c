//! Cards as Markdown and as plain text.

use super::card::{ClaimCard, EntityCard};
use super::{Hover, SourcePlace};

/// How a hover is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Markdown,
    Plain,
}

/// The text of a hover. `link` gives the address of a passage, for clients that can open one.
pub fn hover(hover: &Hover, style: Style, link: &dyn Fn(&SourcePlace) -> Option<String>) -> String {
    match hover {
        Hover::Entity(_, card) => entity(card, style, link),
        Hover::Claim(_, card) => claim(card, style, link),
    }
}

/// The text of an entity card.
pub fn entity(card: &EntityCard, _style: Style, _link: &dyn Fn(&SourcePlace) -> Option<String>) -> String {
    card.name.clone()
}

/// The text of a claim card.
pub fn claim(card: &ClaimCard, _style: Style, _link: &dyn Fn(&SourcePlace) -> Option<String>) -> String {
    card.claim.message.clone()
}
