//! Why a verdict was reached: what was read, where it was looked for, and each candidate's score part by part.

use super::Explanation;
use super::host::Ground;
use crate::align::link::Linker;
use crate::align::{Alignment, Candidate, align};
use crate::index::Index;
use crate::verdict::ClaimKind;

/// How many candidates are worth reading.
const CANDIDATES: usize = 5;

pub(super) fn explain(ground: Ground, offset: usize) -> Option<Explanation> {
    let claim = ground.report.claim_at(ground.index, offset, |_| true)?;
    let lines = ground.report.section_at(ground.index, offset, |section, places| {
        let alignments = align(&Linker::new(section, ground.index));
        let here = alignments.iter().find(|a| {
            let passage = section.passages[a.claim.passage];
            passage.mentions[a.claim.mention].span.shift(places[a.claim.passage]) == claim.span
        })?;
        let mention = &section.passages[here.claim.passage].mentions[here.claim.mention];
        let mut lines = vec![format!("read: {:?}", mention.value)];
        lines.extend(event(here, ground.index));
        lines.push(format!("nothing in the sources: {:.2}", here.nothing));
        lines.extend(here.candidates.iter().take(CANDIDATES).map(|c| candidate(c, ground.index)));
        Some(lines)
    });
    let lines = lines.flatten().unwrap_or_else(|| vec![unaligned(claim.kind)]);
    Some(Explanation { claim, lines })
}

/// What a claim was held against that has no candidates among the values.
fn unaligned(kind: ClaimKind) -> String {
    match kind {
        ClaimKind::Name => {
            "a name that no source has; an article about the passage has one that is a slip away".to_owned()
        }
        ClaimKind::Quote => "its words were looked for in all sources, word for word".to_owned(),
        ClaimKind::Role => {
            "the titles that the articles about the passage give this person, and that any other article does"
                .to_owned()
        }
        ClaimKind::Date | ClaimKind::Figure => "no article has anything of this passage".to_owned(),
    }
}

fn event(alignment: &Alignment, index: &Index) -> Vec<String> {
    let link = &alignment.link;
    let mut lines = vec![format!(
        "event: margin {:.2}, covers {:.0} % of the passage and {:.0} % of its names",
        link.margin,
        link.cover * 100.0,
        link.name_cover * 100.0
    )];
    lines.extend(link.articles.iter().map(|(a, share)| format!("  {share:.2} {}", index.article(*a).name)));
    lines
}

fn candidate(candidate: &Candidate, index: &Index) -> String {
    let article = index.article(candidate.article);
    let span = index.reading(candidate.article).mentions[candidate.mention].span;
    let paragraph = article.paragraph_at(span.start()).map_or(0, |p| p.number);
    let parts = candidate.parts.named().into_iter().filter(|p| p.1 != 0.0);
    let parts: Vec<String> = parts.map(|(name, value)| format!("{name} {value:+.2}")).collect();
    format!(
        "{:.2} “{}” {:?} ({}, paragraph {}): {}",
        candidate.score,
        span.of(&article.text),
        candidate.comparison,
        article.name,
        paragraph,
        parts.join(", ")
    )
}
