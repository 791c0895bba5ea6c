//! Why a verdict was reached: what was read, where it was looked for, and each candidate's score part by part.

use super::Explanation;
use super::host::Ground;
use crate::align::derived::{Derived, derived};
use crate::align::link::Linker;
use crate::align::score::Parts;
use crate::align::{Alignment, Candidate, align};
use crate::index::Index;
use crate::text::fold::one_line;
use crate::verdict::ClaimKind;

/// How many candidates are worth reading.
const CANDIDATES: usize = 5;

pub(super) fn explain(ground: Ground, offset: usize) -> Option<Explanation> {
    let claim = ground.report.claim_at(ground.index, offset, |_| true)?;
    let lines = ground.report.section_at(ground.index, offset, |section, places| {
        let linker = Linker::new(section, ground.index);
        let alignments = align(&linker);
        let here = alignments.iter().find(|a| {
            let passage = section.passages[a.claim.passage];
            passage.mentions[a.claim.mention].span.shift(places[a.claim.passage]) == claim.span
        })?;
        let mention = &section.passages[here.claim.passage].mentions[here.claim.mention];
        let mut lines = vec![format!("read: {:?}", mention.value)];
        lines.extend(event(here, ground.index));
        lines.push(format!("nothing in the sources: {:.2}", here.nothing));
        lines.extend(derived(&linker, here).map(|d| follows(&d, ground.index)));
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

/// What the claim follows from, and how well the best of it fits.
fn follows(derived: &Derived, index: &Index) -> String {
    let (article, reading) = (index.article(derived.article), index.reading(derived.article));
    let stated = derived.operands.iter().map(|&o| one_line(reading.mentions[o].span.of(&article.text)));
    let stated: Vec<String> = stated.map(|words| format!("“{words}”")).collect();
    let how = format!("{:?}", derived.how).to_lowercase();
    format!("follows as {how} from {} ({}): {}", stated.join(", "), article.name, parts(&derived.parts))
}

/// The parts that count for anything, by name.
fn parts(parts: &Parts) -> String {
    let named = parts.named().into_iter().filter(|p| p.1 != 0.0);
    named.map(|(name, value)| format!("{name} {value:+.2}")).collect::<Vec<_>>().join(", ")
}

fn candidate(candidate: &Candidate, index: &Index) -> String {
    let article = index.article(candidate.article);
    let span = index.reading(candidate.article).mentions[candidate.mention].span;
    let paragraph = article.paragraph_at(span.start()).map_or(0, |p| p.number);
    let speaker = index.reading(candidate.article).speaker_of(span);
    let says = speaker.map_or(String::new(), |s| format!(", says {}", one_line(s.of(&article.text))));
    format!(
        "{:.2} “{}” {:?} ({}, paragraph {}{says}): {}; words beside it alike {:.2}, what is said of it {:.2}",
        candidate.score,
        span.of(&article.text),
        candidate.comparison,
        article.name,
        paragraph,
        parts(&candidate.parts),
        candidate.likeness.beside,
        candidate.likeness.stretch
    )
}
