//! [`Report`]: an open report, read chunk by chunk and judged section by section, each only when it has changed.
//!
//! An edit cuts the text anew around itself and drops what it touched; everything else is shared with the state before.
//! Reading and judging wait until somebody asks, on whatever thread asks.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use crate::claim::{Passage, Section, read};
use crate::index::Index;
use crate::index::parallel::parallel;
use crate::text::buffer::Buffer;
use crate::text::chunk::next_chunk;
use crate::text::markup::{BlockKind, Markup};
use crate::text::span::Span;
use crate::verdict::inside::twice::{Statement, pairs, statements};
use crate::verdict::mode::Mode;
use crate::verdict::{Elsewhere, Judged, SectionVerdict, Verdict, judge, rules};

/// Sections without a heading of their own, and longer ones, are judged passage by passage.
const LONGEST_SECTION: usize = crate::align::weights::LONGEST_SECTION;

/// A stretch of a report with what is read in it.
#[derive(Debug)]
pub struct Chunk {
    text: Box<str>,
    markup: Markup,
    /// It starts the report.
    first: bool,
    passages: OnceLock<Vec<Passage>>,
    statements: OnceLock<Vec<(Span, Statement)>>,
}

impl Chunk {
    fn new(text: String, markup: Markup, first: bool) -> Arc<Chunk> {
        Arc::new(Chunk { text: text.into(), markup, first, passages: OnceLock::new(), statements: OnceLock::new() })
    }

    /// Spans are offsets in the chunk.
    pub fn passages(&self) -> &[Passage] {
        self.passages.get_or_init(|| read(&self.text, self.markup, self.first))
    }

    /// What its passages state in figures, with where each stands in the chunk.
    fn statements(&self) -> &[(Span, Statement)] {
        self.statements.get_or_init(|| {
            let of = |p: &Passage| {
                let at = p.span.start();
                statements(p).into_iter().map(move |s| (s.span.shift(at), s)).collect::<Vec<_>>()
            };
            self.passages().iter().flat_map(of).collect()
        })
    }

    fn heading(&self) -> Option<u8> {
        match self.passages().first()?.kind {
            BlockKind::Heading(level) => Some(level),
            _ => None,
        }
    }
}

/// An open report at one moment. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Report {
    markup: Markup,
    buffer: Buffer,
    chunks: Arc<Vec<Arc<Chunk>>>,
    mode: Mode,
    /// The last judgement of this report, of whichever state: what did not change is taken from it.
    last: Arc<Mutex<Option<Arc<Judgement>>>>,
}

/// All verdicts on one state of a report.
#[derive(Debug)]
pub struct Judgement {
    index: Arc<Index>,
    mode: Mode,
    chunks: Arc<Vec<Arc<Chunk>>>,
    sections: Vec<Arc<JudgedSection>>,
    /// Claims whose thing is given another figure elsewhere, with where that is.
    twice: FxHashMap<Place, Place>,
}

/// A place in one of the chunks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Place {
    chunk: usize,
    span: Span,
}

/// A section by the chunks that it depends on.
#[derive(Debug)]
struct JudgedSection {
    headings: Vec<Arc<Chunk>>,
    chunks: Vec<Arc<Chunk>>,
    /// By chunk: verdicts with spans in the chunk.
    verdicts: Vec<(usize, Judged)>,
}

impl Report {
    pub fn new(text: &str, markup: Markup) -> Report {
        let buffer = Buffer::new(text);
        let chunks = cut(&buffer, 0, markup, &mut |_| false);
        Report { markup, buffer, chunks: Arc::new(chunks), mode: Mode::default(), last: Arc::default() }
    }

    /// Judges by this mode from now on.
    pub fn set_mode(&mut self, mode: Mode) {
        self.mode = mode;
    }

    pub fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// Replaces a span. Takes time with the length of the chunks touched, plus a pointer a chunk.
    pub fn edit(&mut self, span: Span, text: &str) {
        let before = self.buffer.len();
        let span = self.buffer.replace(span, text);
        let starts = self.starts();
        // The chunk before the edit may have ended where it did because of what the edit changes.
        let touched = starts.partition_point(|&s| s <= span.start()).saturating_sub(1);
        let first = touched.saturating_sub(1);
        let from = starts.get(first).copied().unwrap_or(0);
        let grown = self.buffer.len() as i64 - before as i64;
        let old = |end: usize| usize::try_from(end as i64 - grown).ok().filter(|&o| o >= span.end());
        let mut rest = self.chunks.len();
        let fresh = cut(&self.buffer, from, self.markup, &mut |end| match old(end)
            .and_then(|o| starts.binary_search(&o).ok())
        {
            // What was the first chunk is read anew where another one comes before it.
            Some(kept) if kept > 0 && end >= span.start() + text.len() => {
                rest = kept;
                true
            }
            _ => false,
        });
        // A client may send the whole text for one key: what has the same text as before is known already.
        let known: FxHashMap<(&str, bool), &Arc<Chunk>> =
            self.chunks[first..rest].iter().map(|c| ((&*c.text, c.first), c)).collect();
        let keep = |chunk: Arc<Chunk>| known.get(&(&*chunk.text, chunk.first)).map_or(chunk.clone(), |&c| c.clone());
        let fresh: Vec<Arc<Chunk>> = fresh.into_iter().map(keep).collect();
        Arc::make_mut(&mut self.chunks).splice(first..rest, fresh);
    }

    /// Where each chunk starts.
    fn starts(&self) -> Vec<usize> {
        let mut at = 0;
        let start = |chunk: &Arc<Chunk>| {
            let start = at;
            at += chunk.text.len();
            start
        };
        self.chunks.iter().map(start).collect()
    }

    /// Every passage with where its prose starts in the report.
    pub fn passages(&self) -> impl Iterator<Item = (usize, &Passage)> {
        let starts = self.starts();
        self.chunks.iter().zip(starts).flat_map(|(c, at)| c.passages().iter().map(move |p| (at + p.span.start(), p)))
    }

    /// The passage around an offset, with where its prose starts.
    pub fn passage_at(&self, offset: usize) -> Option<(usize, &Passage)> {
        let starts = self.starts();
        let last = starts.partition_point(|&s| s <= offset);
        let near = last.saturating_sub(2)..last;
        near.rev().find_map(|i| {
            let passages = self.chunks[i].passages().iter().map(|p| (starts[i] + p.span.start(), p));
            passages.into_iter().find(|(at, p)| (*at..=at + p.prose.len()).contains(&offset))
        })
    }

    /// Every claim with its verdict, in order, spans in the report.
    pub fn claims(&self, index: &Arc<Index>) -> Vec<Judged> {
        let mut claims = Vec::new();
        self.see_claims(index, |span, judged| {
            claims.push(placed_at(judged, span));
            ControlFlow::<()>::Continue(())
        });
        claims
    }

    /// The first claim that an offset touches and that is `wanted`, its span in the report.
    pub fn claim_at(&self, index: &Arc<Index>, offset: usize, wanted: impl Fn(&Judged) -> bool) -> Option<Judged> {
        self.see_claims(index, |span, judged| {
            if span.touches(offset) && wanted(judged) {
                ControlFlow::Break(placed_at(judged, span))
            } else {
                ControlFlow::Continue(())
            }
        })
    }

    /// Shows every claim, in order, with its span in the report, until `see` breaks off.
    fn see_claims<B>(&self, index: &Arc<Index>, mut see: impl FnMut(Span, &Judged) -> ControlFlow<B>) -> Option<B> {
        let judgement = self.judgement(index);
        let starts = self.starts();
        let mut chunk = 0;
        for section in &judgement.sections {
            for (number, judged) in &section.verdicts {
                let place = Place { chunk: chunk + number, span: judged.span };
                let span = judged.span.shift(starts[place.chunk]);
                let seen = match judgement.twice.get(&place) {
                    Some(other) => see(span, &self.two_figures(judged, span, *other, &starts)),
                    None => see(span, judged),
                };
                if let ControlFlow::Break(found) = seen {
                    return Some(found);
                }
            }
            chunk += section.chunks.len();
        }
        None
    }

    /// A claim, at a span of the report, whose thing is given another figure at `other`.
    fn two_figures(&self, judged: &Judged, span: Span, other: Place, starts: &[usize]) -> Judged {
        let text = Elsewhere::at(other.span, &self.chunks[other.chunk].text);
        let judged = Judged { span, ..judged.clone() };
        rules::two_figures::judged(&judged, text.shift(starts[other.chunk]))
    }

    /// Runs `ask` on the section around an offset, as it was judged, with its passages' places in the report.
    pub fn section_at<R>(
        &self,
        index: &Arc<Index>,
        offset: usize,
        ask: impl FnOnce(&Section, &[usize]) -> R,
    ) -> Option<R> {
        let judgement = self.judgement(index);
        let starts = self.starts();
        let chunk = starts.partition_point(|&s| s <= offset).checked_sub(1)?;
        let mut first = 0;
        let section = judgement.sections.iter().find(|s| {
            first += s.chunks.len();
            chunk < first
        })?;
        first -= section.chunks.len();
        let places: Vec<usize> = section
            .chunks
            .iter()
            .enumerate()
            .flat_map(|(i, c)| c.passages().iter().map(move |p| (i, p.span.start())))
            .map(|(i, at)| starts[first + i] + at)
            .collect();
        Some(ask(&section.section(), &places))
    }

    /// Judges what has changed since the last time anybody asked.
    fn judgement(&self, index: &Arc<Index>) -> Arc<Judgement> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(judgement) = last.as_ref().filter(|j| j.is_by(index, self.mode) && same(&j.chunks, &self.chunks)) {
            return judgement.clone();
        }
        let previous = last.clone().filter(|j| j.is_by(index, self.mode));
        let judgement = Arc::new(Judgement::new(index, self.mode, &self.chunks, previous.as_deref()));
        *last = Some(judgement.clone());
        judgement
    }
}

/// A verdict with its spans counted from the report's start; `span` is its own.
fn placed_at(judged: &Judged, span: Span) -> Judged {
    let offset = span.start() - judged.span.start();
    let elsewhere = judged.elsewhere.iter().map(|e| e.clone().shift(offset)).collect();
    Judged { span, elsewhere, ..judged.clone() }
}

/// Cuts the text from an offset on, until `stop` says of a chunk's end that the rest is known.
fn cut(buffer: &Buffer, from: usize, markup: Markup, stop: &mut dyn FnMut(usize) -> bool) -> Vec<Arc<Chunk>> {
    let mut lines = buffer.lines_from(from).peekable();
    let (mut at, mut chunks) = (from, Vec::new());
    while let Some(length) = next_chunk(&mut lines, at == 0, markup) {
        chunks.push(Chunk::new(buffer.slice(Span::new(at, at + length)), markup, at == 0));
        at += length;
        if stop(at) {
            break;
        }
    }
    chunks
}

impl Judgement {
    /// Whether its verdicts hold for these sources in this mode.
    fn is_by(&self, index: &Arc<Index>, mode: Mode) -> bool {
        Arc::ptr_eq(&self.index, index) && self.mode == mode
    }

    fn new(index: &Arc<Index>, mode: Mode, chunks: &Arc<Vec<Arc<Chunk>>>, previous: Option<&Judgement>) -> Judgement {
        let unread: Vec<&Arc<Chunk>> = chunks.iter().filter(|c| c.passages.get().is_none()).collect();
        parallel(&unread, |chunk| _ = chunk.passages());
        let old = previous.map_or(&[][..], |p| &p.sections);
        let mut ahead = 0;
        let parts = divide(chunks);
        let mut fresh = Vec::new();
        let known = parts.iter().map(|part| {
            let known = |s: &&Arc<JudgedSection>| same(&s.chunks, &part.chunks) && same(&s.headings, &part.headings);
            // Sections keep their order: what is looked for stands at or behind the last one found, or is new.
            let found = old[ahead..].iter().position(|s| known(&s)).map(|i| ahead + i);
            match found {
                Some(i) => {
                    ahead = i + 1;
                    Some(old[i].clone())
                }
                None => {
                    fresh.push(part);
                    None
                }
            }
        });
        let known: Vec<Option<Arc<JudgedSection>>> = known.collect();
        let judged = parallel(&fresh, |part| JudgedSection::new(part, index, mode));
        let mut judged = judged.into_iter().map(Arc::new);
        let sections: Vec<_> = known.into_iter().filter_map(|section| section.or_else(|| judged.next())).collect();
        let twice = twice(chunks, &sections);
        Judgement { index: index.clone(), mode, chunks: chunks.clone(), sections, twice }
    }
}

/// What the report gives two figures. Looks at the chunks' summaries alone, and at the verdicts on what it finds: where the
/// sources have both figures they are of two things, and where they have another one they say more. Told of the later figure,
/// or of that which the sources do not have.
fn twice(chunks: &[Arc<Chunk>], sections: &[Arc<JudgedSection>]) -> FxHashMap<Place, Place> {
    let stated = || {
        let of = |(chunk, c): (usize, &'_ Arc<Chunk>)| {
            let places = c.statements().iter().map(move |(span, _)| Place { chunk, span: *span });
            places.collect::<Vec<_>>()
        };
        chunks.iter().enumerate().flat_map(of)
    };
    let found = pairs(chunks.iter().flat_map(|c| c.statements()).map(|(_, statement)| statement));
    if found.is_empty() {
        return FxHashMap::default();
    }
    let places: Vec<Place> = stated().collect();
    let told = |(earlier, later): (usize, usize)| {
        let (earlier, later) = (places[earlier], places[later]);
        let verdicts = [verdict_at(sections, earlier)?, verdict_at(sections, later)?];
        match verdicts {
            [Verdict::Contradicted | Verdict::Disputed, _] | [_, Verdict::Contradicted | Verdict::Disputed] => None,
            [Verdict::Supported, Verdict::Supported] => None,
            [_, Verdict::Supported] => Some((earlier, later)),
            _ => Some((later, earlier)),
        }
    };
    found.into_iter().filter_map(told).collect()
}

/// The verdict on the claim at a place.
fn verdict_at(sections: &[Arc<JudgedSection>], place: Place) -> Option<Verdict> {
    let mut first = 0;
    let section = sections.iter().find(|s| {
        first += s.chunks.len();
        place.chunk < first
    })?;
    let number = place.chunk - (first - section.chunks.len());
    let found = section.verdicts.iter().find(|(n, judged)| *n == number && judged.span == place.span)?;
    Some(found.1.verdict)
}

fn same(a: &[Arc<Chunk>], b: &[Arc<Chunk>]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(x, y)| Arc::ptr_eq(x, y))
}

/// What is judged together.
struct Part {
    /// The headings above, outermost first.
    headings: Vec<Arc<Chunk>>,
    chunks: Vec<Arc<Chunk>>,
}

/// The sections of a report. Every chunk is in exactly one.
fn divide(chunks: &[Arc<Chunk>]) -> Vec<Part> {
    let mut sections = Vec::new();
    let mut headings: Vec<(u8, Arc<Chunk>)> = Vec::new();
    let mut at = 0;
    while at < chunks.len() {
        if let Some(level) = chunks[at].heading() {
            headings.retain(|h| h.0 < level);
            headings.push((level, chunks[at].clone()));
            sections.push(Part { headings: Vec::new(), chunks: vec![chunks[at].clone()] });
            at += 1;
            continue;
        }
        let end = (at..chunks.len()).find(|&i| chunks[i].heading().is_some()).unwrap_or(chunks.len());
        let above: Vec<Arc<Chunk>> = headings.iter().map(|h| h.1.clone()).collect();
        let together = end - at <= LONGEST_SECTION && headings.last().is_some_and(|h| h.0 > 1);
        let size = if together { end - at } else { 1 };
        sections.extend(chunks[at..end].chunks(size).map(|p| Part { headings: above.clone(), chunks: p.to_vec() }));
        at = end;
    }
    sections
}

impl JudgedSection {
    fn new(part: &Part, index: &Index, mode: Mode) -> JudgedSection {
        let (headings, chunks) = (part.headings.clone(), part.chunks.clone());
        let mut section = JudgedSection { headings, chunks, verdicts: Vec::new() };
        let verdicts = judge(&section.section(), index, mode);
        section.verdicts = section.placed(verdicts);
        section
    }

    fn section(&self) -> Section<'_> {
        Section {
            headings: self.headings.iter().flat_map(|c| c.passages().first()).collect(),
            passages: self.chunks.iter().flat_map(|c| c.passages()).collect(),
        }
    }

    /// Verdicts by chunk, with spans in the chunk rather than in the passage.
    fn placed(&self, verdicts: Vec<SectionVerdict>) -> Vec<(usize, Judged)> {
        let places: Vec<(usize, usize)> = self
            .chunks
            .iter()
            .enumerate()
            .flat_map(|(i, c)| c.passages().iter().map(move |p| (i, p.span.start())))
            .collect();
        let place = |v: SectionVerdict| {
            let (chunk, at) = places[v.passage];
            let span = v.judged.span.shift(at);
            // As it stands in the report: the prose has blanks for markup and line ends.
            let text = span.of(&self.chunks[chunk].text).to_owned();
            let elsewhere = v.judged.elsewhere.into_iter().map(|e| e.shift(at)).collect();
            (chunk, Judged { span, text, elsewhere, ..v.judged })
        };
        verdicts.into_iter().map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(report: &Report) -> Vec<String> {
        report.chunks.iter().map(|c| c.text.to_string()).collect()
    }

    #[test]
    fn a_rule_in_mid_text_hides_nothing() {
        let mut report = Report::new("Mở đầu.\n\n---\nCó 50 người.\n---\n", Markup::Markdown);
        let prose = |r: &Report| r.passages().map(|(_, p)| p.prose.clone()).collect::<Vec<_>>();
        assert_eq!(prose(&report), ["Mở đầu.", "Có 50 người."]);
        report.edit(Span::new(0, report.chunks[0].text.len()), "");
        assert_eq!(prose(&report), [""; 0], "now it is front matter");
        report.edit(Span::new(0, 0), "Lại mở.\n\n");
        assert_eq!(prose(&report), ["Lại mở.", "Có 50 người."]);
    }

    proptest! {
        #[test]
        fn edits_cut_as_a_fresh_report_would(
            start in "([a-c# \n]|\n\n|```\n|---\n|<!--|-->|- |  )*",
            edits in prop::collection::vec((0usize..200, 0usize..40, "([a-c# \n]|\n\n|```\n|---\n|<!--|-->|\r\n)*"), 1..6),
        ) {
            let mut report = Report::new(&start, Markup::Markdown);
            let mut text = start;
            for (at, length, with) in edits {
                let at = at.min(text.len());
                let end = (at + length).min(text.len());
                report.edit(Span::new(at, end), &with);
                text.replace_range(at..end, &with);
                prop_assert_eq!(report.buffer().text(), text.clone());
                prop_assert_eq!(texts(&report), texts(&Report::new(&text, Markup::Markdown)));
            }
        }
    }

    #[test]
    fn a_whole_new_text_reads_what_is_new_alone() {
        let text = "# Tít\n\nMột.\n\nHai.\n\nBa.\n";
        let mut report = Report::new(text, Markup::Markdown);
        let before = report.chunks.clone();
        report.edit(Span::new(0, text.len()), "# Tít\n\nMột.\n\nHai x.\n\nBa.\n");
        let kept: Vec<bool> = before.iter().zip(report.chunks.iter()).map(|(a, b)| Arc::ptr_eq(a, b)).collect();
        assert_eq!(kept, [true, true, false, true]);
    }

    #[test]
    fn a_claim_has_the_words_of_the_report() {
        let text = "Có **hơn** 1.200\r\nngười và 50&nbsp;xe tăng.\r\n";
        let index = Arc::new(Index::build(Vec::new()));
        let claims = Report::new(text, Markup::Markdown).claims(&index);
        assert!(!claims.is_empty());
        for claim in claims {
            assert_eq!(claim.text, claim.span.of(text));
        }
    }

    #[test]
    fn an_edit_reads_its_own_chunk_alone() {
        let text = "# Tít\n\nMột.\n\nHai.\n\nBa.\n\nBốn.\n";
        let mut report = Report::new(text, Markup::Markdown);
        let before = report.chunks.clone();
        let at = text.find("Ba").unwrap();
        report.edit(Span::new(at, at), "x");
        let kept = |i: usize, j: usize| Arc::ptr_eq(&before[i], &report.chunks[j]);
        assert!(kept(0, 0) && kept(1, 1) && kept(4, 4));
        assert!(!kept(3, 3));
    }

    #[test]
    fn one_thing_given_two_figures_in_two_sections() {
        let says = |n: u32| {
            format!(
                "Vụ sập cầu treo Bản Lụt trên sông Vạc khiến {n} công nhân của xí nghiệp Thành Tâm mắc kẹt giữa dòng nước xiết."
            )
        };
        let text = format!("# Tít\n\n## Một\n\n{}\n\n## Hai\n\n{}\n", says(17), says(19));
        let index = Arc::new(Index::default());
        let mut report = Report::new(&text, Markup::Markdown);
        let noted = |r: &Report| -> Vec<Judged> { r.claims(&index).into_iter().filter(Judged::is_note).collect() };
        let notes = noted(&report);
        assert_eq!(notes.len(), 1);
        assert_eq!((&*notes[0].text, &*notes[0].elsewhere[0].text), ("19 công nhân", "17 công nhân"));
        assert_eq!(notes[0].elsewhere[0].span.of(&text), "17 công nhân");
        let first = report.chunks[2].clone();
        let at = text.find("19 công").unwrap();
        report.edit(Span::new(at, at + 2), "17");
        assert_eq!(noted(&report), []);
        assert!(Arc::ptr_eq(&first, &report.chunks[2]) && first.statements.get().is_some(), "what it states is kept");
    }

    #[test]
    fn an_edit_judges_its_own_section_alone() {
        let text = "# Tít\n\n## Một\n\nNăm 2020.\n\n## Hai\n\nNăm 2021.\n\n## Ba\n\nNăm 2022.\n";
        let index = Arc::new(Index::default());
        let mut report = Report::new(text, Markup::Markdown);
        let before = report.judgement(&index);
        let at = text.find("2021").unwrap();
        report.edit(Span::new(at, at + 4), "2019");
        let after = report.judgement(&index);
        let kept = before.sections.iter().zip(&after.sections).map(|(a, b)| Arc::ptr_eq(a, b)).collect::<Vec<_>>();
        // Each heading is a section of its own, and so is each body.
        assert_eq!(kept, [true, true, true, true, false, true, true]);
        assert!(Arc::ptr_eq(&after, &report.judgement(&index)), "nothing changed, nothing is judged");
    }
}
