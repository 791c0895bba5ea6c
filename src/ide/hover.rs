//! What to show at the cursor: a claim's verdict on its figure or date, else who a name is.

use super::card::{self, ClaimCard, Passage};
use super::host::Ground;
use super::name_at::name_at;
use super::{Hover, SourcePlace};
use crate::verdict::{Evidence, Judged};

/// How many facts are read at a glance.
const FACTS: usize = 8;

pub(super) fn hover(ground: Ground, offset: usize) -> Option<Hover> {
    let claim = ground.report.claim_at(ground.index, offset, |_| true);
    let name = name_at(ground, offset);
    // A name inside a figure's noun ("6 lính đặc nhiệm Nga") is the narrower answer; a misspelt name is no known one.
    if let Some((span, entities)) = name.filter(|(span, _)| claim.as_ref().is_none_or(|c| span.len() < c.span.len())) {
        let cards = entities.iter().map(|&e| card::entity(ground.corpus, ground.index, e, FACTS));
        return Some(Hover::Entity(span, cards.collect()));
    }
    let claim = claim?;
    Some(Hover::Claim(claim.span, claim_card(ground, claim)))
}

fn claim_card(ground: Ground, claim: Judged) -> ClaimCard {
    let passage = |e: &Evidence| {
        let article = ground.index.article(e.article);
        Passage {
            place: place(ground, e),
            article: article.name.clone(),
            excerpt: e.excerpt.of(&article.text).to_owned(),
        }
    };
    let passages = claim.evidence.iter().map(passage).collect();
    ClaimCard { claim, passages }
}

/// Where a piece of evidence stands.
pub(super) fn place(ground: Ground, evidence: &Evidence) -> SourcePlace {
    SourcePlace {
        corpus: ground.corpus,
        article: evidence.article,
        paragraph: evidence.paragraph,
        excerpt: evidence.excerpt,
        span: evidence.span,
    }
}
