//! [`Spelt`]: the names of persons as an article writes them, for those of a report to be held against.

use super::entities::EntityId;
use super::spelling::Name;
use super::{ArticleId, Index};
use crate::mention::names::NameMention;
use crate::mention::names::known::known;
use crate::text::fold::one_line;
use crate::text::span::Span;
use crate::value::name::{NameKind, name_key};

/// A name where an article has it.
#[derive(Debug)]
pub struct Spelt {
    pub span: Span,
    pub spelling: String,
    pub name: Name,
    /// It is a person's for sure.
    pub person: bool,
}

/// Whether a name may be a person's, and not the first word of a sentence.
pub fn checkable(name: &NameMention, text: &str) -> bool {
    !name.uncertain && !name.given && may_be_person(name.kind) && !is_known(name.span.of(text))
}

/// Whether it is known beforehand, or ends with what is: `Dải Gaza`.
fn is_known(name: &str) -> bool {
    let key = name_key(name);
    let tails = key.match_indices(' ').map(|(at, _)| &key[at + 1..]);
    known(&key).is_some() || tails.into_iter().any(|tail| known(tail).is_some())
}

fn may_be_person(kind: Option<NameKind>) -> bool {
    kind.is_none_or(|k| k == NameKind::Person)
}

impl Index {
    /// The names of persons in an article, each as often as it stands there.
    pub fn spelt(&self, article: ArticleId) -> &[Spelt] {
        self.spelt[article.0 as usize].get_or_init(|| {
            let text = &self.article(article).text;
            let checkable = self.reading(article).names.iter().filter(|n| checkable(n, text));
            checkable.filter_map(|name| self.spelt_name(name, text)).collect()
        })
    }

    fn spelt_name(&self, name: &NameMention, text: &str) -> Option<Spelt> {
        let spelling = one_line(name.span.of(text));
        let entities = self.called(&name_key(&spelling));
        // What it was taken for elsewhere counts as well.
        let person = |id: &EntityId| may_be_person(self.entity(*id).kind);
        entities.iter().all(person).then(|| {
            let person = name.kind.is_some() || entities.iter().any(|&e| self.entity(e).kind.is_some());
            Spelt { span: name.span, name: Name::new(&spelling), spelling, person }
        })
    }
}
