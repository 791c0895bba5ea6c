//! Forms: each name of the articles once, with how often and as what it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::ArticleId;
use crate::fact::Reading;
use crate::text::fold::one_line;
use crate::text::span::Span;
use crate::value::name::{NameKind, name_key};

/// How often something was taken for each kind.
#[derive(Clone, Debug, Default)]
pub(super) struct Votes {
    by_kind: BTreeMap<NameKind, u32>,
    /// All mentions, of any kind and of none.
    mentions: u32,
}

impl Votes {
    /// What a sign that is enough by itself counts beside one that is not.
    const CERTAIN: u32 = 5;
    /// Uncertain signs alone have to stand at so many mentions.
    const ONE_IN: u32 = 2;

    fn count(&mut self, kind: Option<NameKind>, certain: bool) {
        self.mentions += 1;
        if let Some(kind) = kind {
            *self.by_kind.entry(kind).or_default() += if certain { Votes::CERTAIN } else { 1 };
        }
    }

    pub fn add(&mut self, other: &Votes) {
        self.mentions += other.mentions;
        for (&kind, votes) in &other.by_kind {
            *self.by_kind.entry(kind).or_default() += votes;
        }
    }

    pub fn of(&self, kind: NameKind) -> u32 {
        self.by_kind.get(&kind).copied().unwrap_or(0)
    }

    /// Whether one sign was enough.
    pub fn is_certain(&self, kind: NameKind) -> bool {
        self.of(kind) >= Votes::CERTAIN
    }

    /// The kind with most votes; the first in the order of kinds where two have as many.
    pub fn kind(&self) -> Option<NameKind> {
        let best = self.by_kind.iter().max_by_key(|(kind, votes)| (**votes, std::cmp::Reverse(**kind)))?;
        (*best.1 * Votes::ONE_IN >= self.mentions).then_some(*best.0)
    }
}

/// One form of a name over all articles.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// How often each spelling stands, by spelling.
    pub spellings: BTreeMap<String, u32>,
    pub votes: Votes,
    /// Seen where its capital means something.
    pub certain: bool,
    pub articles: BTreeSet<ArticleId>,
    pub titles: Vec<(ArticleId, Span)>,
    pub acronyms: BTreeSet<String>,
}

#[derive(Debug, Default)]
pub(super) struct Forms {
    pub by_key: BTreeMap<String, Form>,
    /// Single syllables that persons are called by, with their spellings.
    pub given: BTreeMap<(ArticleId, String), BTreeSet<String>>,
}

/// The forms of all articles.
pub(super) fn gather(articles: &[(&str, &Reading)]) -> Forms {
    let mut forms = Forms::default();
    for (number, (text, reading)) in articles.iter().enumerate() {
        let article = ArticleId(number as u32);
        for name in &reading.names {
            let written = name.span.of(text);
            let key = name_key(written);
            if name.given {
                forms.given.entry((article, key)).or_default().insert(one_line(written));
                continue;
            }
            let form = forms.by_key.entry(key).or_default();
            *form.spellings.entry(one_line(written)).or_default() += 1;
            form.votes.count(name.kind, name.certain_kind);
            form.certain |= !name.uncertain;
            form.articles.insert(article);
            form.titles.extend(name.titles.iter().map(|&t| (article, t)));
            form.acronyms.extend(name.acronym.map(|a| name_key(a.of(text))));
        }
    }
    forms
}
