//! Aligning: for each claim of a section, what the sources state of the same thing. Proposes, never judges; every score can
//! be printed part by part.

pub mod derived;
pub mod exchange;
pub mod link;
pub mod order;
pub mod owner;
pub mod score;
pub mod weights;

use std::collections::BTreeMap;

use crate::index::{ArticleId, Index};
use crate::text::span::Span;
use crate::value::Value;
use crate::value::compare::{Comparison, compare, may_be_same};
use link::{Link, Linker};
use score::{Beside, ClaimContext, Likeness, Parts, Stated};
use weights as w;

/// Where a claim stands in its section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClaimRef {
    pub passage: usize,
    pub mention: usize,
}

/// A source value that may speak of the same thing as a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub article: ArticleId,
    /// Its place in the article's reading.
    pub mention: usize,
    pub comparison: Comparison,
    pub parts: Parts,
    pub likeness: Likeness,
    pub score: f32,
}

impl Candidate {
    /// Whether it agrees with the claim.
    pub fn agrees(&self) -> bool {
        matches!(self.comparison, Comparison::Same | Comparison::Compatible(_))
    }
}

/// A claim and what the sources offer for it.
#[derive(Clone, Debug)]
pub struct Alignment {
    pub claim: ClaimRef,
    pub link: Link,
    /// The score of "the sources say nothing of this".
    pub nothing: f32,
    /// Best first.
    pub candidates: Vec<Candidate>,
    /// The source value that this one should be, where it is exchanged with a neighbour.
    pub exchanged: Option<Candidate>,
    /// A source has a value that can be read in two ways, in one of which it is the claimed one.
    pub doubtful: bool,
}

/// Aligns every claim of a section.
pub fn align(linker: &Linker) -> Vec<Alignment> {
    let &Linker { section, index, .. } = linker;
    let mut alignments = Vec::new();
    for (number, passage) in section.passages.iter().enumerate() {
        if passage.mentions.is_empty() {
            continue;
        }
        let Some(of_passage) = linker.passage(number) else { continue };
        // Mentions stand in order, so those of one sentence are neighbours and share its link.
        let mut of_sentence: Option<(Span, Link)> = None;
        for (mention, stated) in passage.mentions.iter().enumerate() {
            let stretch = passage.two_sentences(stated.span.start());
            let link = match &of_sentence {
                Some((known, link)) if *known == stretch => link.clone(),
                _ => sentence_link(linker, number, stretch, of_passage),
            };
            alignments.push(candidates(linker, ClaimRef { passage: number, mention }, link.clone()));
            of_sentence = Some((stretch, link));
        }
    }
    exchange::mark(section, index, &mut alignments);
    penalise_taken(index, &mut alignments);
    alignments
}

/// The link of a sentence and the one before it alone, where the passage's is not clear and this one is clearer.
fn sentence_link(linker: &Linker, passage: usize, stretch: Span, of_passage: &Link) -> Link {
    if of_passage.margin >= w::CLEAR_MARGIN {
        return of_passage.clone();
    }
    linker.stretch(passage, stretch).filter(|l| l.margin > of_passage.margin).unwrap_or_else(|| of_passage.clone())
}

fn candidates(linker: &Linker, claim: ClaimRef, link: Link) -> Alignment {
    let index = linker.index;
    let passage = linker.section.passages[claim.passage];
    let claimed = &passage.mentions[claim.mention].value;
    let context = ClaimContext::new(passage, claim.mention, linker.terms(claim.passage), &link.articles, index);
    let mut candidates = Vec::new();
    let mut doubtful = false;
    let owner = owner::owner(&passage.prose, &passage.names, &passage.mentions[claim.mention]);
    for &(article, share) in &link.articles {
        let (reading, located) = (index.reading(article), index.located(article));
        let beside = Beside::new(&context, article, index);
        for (number, mention) in reading.mentions.iter().enumerate() {
            let comparison = compare(claimed, &mention.value);
            doubtful |= may_be_same(claimed, &mention.value);
            let apart = comparison == Comparison::Conflict && is_relative(&mention.value) != is_relative(claimed);
            if comparison == Comparison::Incomparable || apart {
                continue;
            }
            let theirs = || owner::owner(&index.article(article).text, &reading.names, mention);
            let others = |own: &str| theirs().is_some_and(|name| !owner::may_be_one(own, name));
            if owner.is_some_and(others) {
                continue;
            }
            let value = located.value(number);
            let within = &reading.sentences[value.place.sentence as usize];
            let sentence = located.values(within.first_mention..within.last_mention);
            let stated = Stated { share, mention, mention_number: number, value, sentence };
            let (parts, likeness) = score::score(&beside, claimed, &stated, &comparison, index);
            let score = parts.total();
            candidates.push(Candidate { article, mention: number, comparison, parts, likeness, score });
        }
    }
    let nothing = w::NOTHING
        + w::UNCOVERED * (1.0 - link.cover)
        + w::NAMES_UNCOVERED * (1.0 - link.name_cover)
        + w::UNCLEAR * (w::LEAST_MARGIN - link.margin).max(0.0)
        - if link.margin > w::CLEAR_MARGIN { w::CLEAR } else { 0.0 };
    let mut alignment = Alignment { claim, link, nothing, candidates, exchanged: None, doubtful };
    sort(&mut alignment);
    alignment
}

/// "Yesterday" is no counterpart of a stated date that differs: it may be the day of anything. A distance from another date
/// that has come to a day is as good as stated.
fn is_relative(value: &Value) -> bool {
    matches!(value, Value::Date(d) if d.relative.is_some() && d.counted.is_none())
}

fn sort(alignment: &mut Alignment) {
    alignment
        .candidates
        .sort_by(|a, b| b.score.total_cmp(&a.score).then((a.article, a.mention).cmp(&(b.article, b.mention))));
}

/// A source value that another claim has right, or that stands in a sentence where the claim itself is right, is no
/// counter-evidence.
fn penalise_taken(index: &Index, alignments: &mut [Alignment]) {
    let mut right: BTreeMap<(ArticleId, usize), Vec<(ClaimRef, f32)>> = BTreeMap::new();
    for alignment in alignments.iter() {
        for c in alignment.candidates.iter().filter(|c| c.comparison == Comparison::Same) {
            right.entry((c.article, c.mention)).or_default().push((alignment.claim, c.parts.fit()));
        }
    }
    for alignment in alignments.iter_mut() {
        let sentence = |c: &Candidate| (c.article, index.located(c.article).value(c.mention).place.sentence);
        let own: Vec<_> = alignment.candidates.iter().filter(|c| c.agrees()).map(sentence).collect();
        for candidate in alignment.candidates.iter_mut().filter(|c| c.comparison == Comparison::Conflict) {
            let by_other = right.get(&(candidate.article, candidate.mention)).is_some_and(|claims| {
                claims.iter().any(|&(claim, fit)| claim != alignment.claim && fit + w::TAKEN_BY > candidate.parts.fit())
            });
            if by_other || own.contains(&sentence(candidate)) {
                candidate.parts.taken = -w::TAKEN;
                candidate.score = candidate.parts.total();
            }
        }
        sort(alignment);
    }
}
