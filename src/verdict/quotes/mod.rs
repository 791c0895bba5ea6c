//! Holds the quotes of a report against the sources: the words, then who says them.
//!
//! Words are looked for in the whole corpus ([`Index::places_of`]); that they differ is only said of an article about the
//! same event, or where the speaker is the same.

mod clipped;
mod compare;
mod in_its_place;
mod setting;
mod source;
mod speaker;
mod translation;
mod words;

use super::mode::Thresholds;
use super::rules::not_in_sources;
use super::rules::quote_differs::Quoted;
use super::{ClaimKind, Evidence, Judged, SectionVerdict, is_statement};
use crate::align::Alignment;
use crate::align::link::Linker;
use crate::claim::Passage;
use crate::index::{ArticleId, Index};
use crate::language::Language;
use crate::language::quoting::{DENYING, FIRST_PERSON, POINTING, REFERRING, WE};
use crate::language::vi::syllable::one_spelling;
use crate::mention::attribution::{Quote, QuoteKind};
use crate::mention::terms::Term;
use crate::mention::{Mention, values};
use crate::text::fold::{lower, tone_key};
use crate::text::span::Span;
use crate::text::token::tokenize;
use crate::value::compare::{Comparison, compare as compare_values};
use clipped::Cut;
use compare::Change;
use source::{Found, held_against};
use speaker::{Relation, Side, Who, is_named_in, relation, speaker};
use words::{Kind, Word, quoted};

/// Fewer words are a term, even if somebody uses it.
const SHORTEST: usize = 3;
/// So many words between marks are somebody's, whoever says them.
const SHORTEST_UNSAID: usize = 4;
/// Longer quotes are not compared.
const LONGEST: usize = 600;
/// Words in this number are nobody else's: two people may well say fewer of them.
const OWN_WORDS: usize = 8;
/// So many words, at least, are somebody's wherever they stand.
const OWN_WORDS_OF_EVENT: usize = 5;
/// Where words were changed: of how many words one may be, and what the equal ones must weigh at least, unless the speaker is
/// the same.
const WORDS_A_CHANGE: usize = 4;
const WORDS_A_CHANGE_SAME_SPEAKER: usize = 3;
const EQUAL_WEIGHT: f32 = 7.0;
const LEAST_EQUAL: usize = 4;
/// A slip changes no more words, and words that weigh as much: a Vietnamese word is mostly two.
const LONGEST_CHANGE: usize = 4;
const CHANGE_WEIGHT: f32 = 3.0;
const CHANGE_WEIGHT_ENGLISH: f32 = 1.5;
/// The verdicts on the quotes of a section.
pub fn judge(linker: &Linker, alignments: &[Alignment], t: &Thresholds) -> Vec<SectionVerdict> {
    let &Linker { section, index, .. } = linker;
    let mut verdicts = Vec::new();
    for (number, passage) in section.passages.iter().enumerate().filter(|(_, p)| is_statement(p.kind)) {
        let mut event = None;
        for quote in passage.said.quotes.iter().filter(|q| !q.nested && may_be_words(q)) {
            let event = event.get_or_insert_with(|| articles(linker, number, alignments, t));
            if let Some(judged) = (Checked { passage, quote, event, index }).judged() {
                verdicts.push(SectionVerdict { passage: number, judged });
            }
        }
    }
    verdicts
}

fn may_be_words(quote: &Quote) -> bool {
    quote.kind != QuoteKind::Title
}

/// The articles of the event that a passage tells of.
fn articles(linker: &Linker, passage: usize, alignments: &[Alignment], t: &Thresholds) -> Vec<ArticleId> {
    let mut articles: Vec<ArticleId> = Vec::new();
    let of_claims = alignments.iter().filter(|a| a.claim.passage == passage).map(|a| &a.link);
    for link in of_claims.chain(linker.passage(passage)).filter(|l| l.covers(t.cover, t.name_cover)) {
        articles.extend(link.articles.iter().map(|a| a.0));
    }
    articles.sort();
    articles.dedup();
    articles
}

/// A quote of a report with what it is checked against.
struct Checked<'a> {
    passage: &'a Passage,
    quote: &'a Quote,
    event: &'a [ArticleId],
    index: &'a Index,
}

/// A place of the sources, and how its speaker stands to the report's.
struct Held {
    found: Found,
    /// What was changed, without what comes to the same.
    changes: Vec<Change>,
    changed: usize,
    speaker: Option<Who>,
    relation: Relation,
}

impl Checked<'_> {
    fn judged(&self) -> Option<Judged> {
        let passage = self.passage;
        let report = quoted(&passage.prose, &passage.tokens, &self.quote.parts, passage.language);
        let length = report.iter().filter(|w| w.kind == Kind::Said).count();
        let who = self.speaker();
        let said = self.quote.kind.is_speech() && (length >= SHORTEST_UNSAID || who.is_some() && length >= SHORTEST);
        if !said && length < SHORTEST_UNSAID {
            return None;
        }
        let claim = self.claim();
        if length > LONGEST {
            return said.then(|| claim.unchecked("the quote is too long to compare"));
        }
        let held = self.held(&report, who.as_ref());
        let verbatim: Vec<&Held> = held.iter().filter(|h| h.changes.is_empty() && self.is_clear(h, length)).collect();
        if !verbatim.is_empty() {
            return Some(self.same_words(&claim, &report, length, who.as_ref(), &verbatim));
        }
        if let Some(near) = held.iter().find(|h| self.is_near(h, &report, length)) {
            return Some(self.reworded(&claim, &report, near));
        }
        if !said {
            return None;
        }
        if let Some(replaced) = who.as_ref().and_then(|w| in_its_place::other_words(self, w, &report)) {
            return Some(replaced);
        }
        Some(
            self.translated(&claim, who.as_ref())
                .unwrap_or_else(|| not_in_sources::judged(ClaimKind::Quote, claim.span, claim.text)),
        )
    }

    /// The quote's words, without its marks.
    fn claim(&self) -> Quoted<'_> {
        let parts = &self.quote.parts;
        let span = parts.iter().copied().reduce(Span::cover).unwrap_or(self.quote.span);
        let text = span.of(&self.passage.prose);
        let span = Span::new(span.start(), span.start() + text.trim_end_matches([',', ' ']).len());
        Quoted { span, text: span.of(&self.passage.prose) }
    }

    /// Who says it in the report.
    fn speaker(&self) -> Option<Who> {
        let passage = self.passage;
        let first = passage.sentence_at(self.quote.span.start());
        let last = passage.sentence_at(self.quote.span.end().saturating_sub(1));
        let sentence = passage.sentences.get(first).copied().unwrap_or_default();
        let sentence = passage.sentences.get(last).map_or(sentence, |s| sentence.cover(*s));
        let side = Side {
            text: &passage.prose,
            names: &passage.names,
            quotes: &passage.said.quotes,
            sentence,
            first_person: is_first_person(&passage.prose, self.quote),
        };
        speaker(&side, self.quote, self.index)
    }

    /// The quote's terms.
    fn terms(&self) -> Vec<Term> {
        self.quote.parts.iter().flat_map(|p| self.passage.terms_in(*p)).copied().collect()
    }

    /// The places that have some of the words, those that have most of them first.
    fn held(&self, report: &[Word], who: Option<&Who>) -> Vec<Held> {
        let tokens = |offset| self.passage.tokens.partition_point(|t| t.span.start() < offset);
        let span = self.claim().span;
        let tokens = tokens(span.end()) - tokens(span.start());
        let places = self.index.places_of(&self.terms(), tokens, self.event);
        let mut held: Vec<Held> = Vec::new();
        for place in places {
            let Some(found) = held_against(report, tokens, &place, self.index) else { continue };
            if held.iter().any(|h| h.found.article == found.article && h.found.span().overlaps(found.span())) {
                continue;
            }
            let changes = self.changes(report, &found);
            let changed = changes.iter().map(|c| c.report.len().max(c.source.len())).sum();
            let speaker = self.source_speaker(&found);
            let relation = match (who, &speaker) {
                (Some(a), Some(b)) => relation(a, b, self.index),
                // Nobody else is known to say it, and the report's speaker is named right there.
                (Some(a), None) if is_named_in(a, found.article, self.around(&found), self.index) => Relation::Same,
                _ => Relation::Unknown,
            };
            held.push(Held { found, changes, changed, speaker, relation });
        }
        held.sort_by_key(|h| (h.changed, h.relation != Relation::Same, h.found.quote.is_none()));
        held
    }

    /// What was changed, without other ways to write the same.
    fn changes(&self, report: &[Word], found: &Found) -> Vec<Change> {
        let same = |change: &Change| {
            let ours = self.words(report, change.report.clone());
            let theirs = found.text(change.source.clone(), self.index);
            is_respelt(ours, theirs) || {
                // With the word before it, which may be the number of a sign: "10 %", "10 phần trăm".
                let ours = self.words(report, change.report.start.saturating_sub(1)..change.report.end);
                let theirs = found.text(change.source.start.saturating_sub(1)..change.source.end, self.index);
                is_same_value(ours, theirs, self.passage.language)
            }
        };
        found.compared.changes.iter().filter(|c| !same(c)).cloned().collect()
    }

    /// The report's words of a range, as written.
    fn words(&self, report: &[Word], range: std::ops::Range<usize>) -> &str {
        match &report[range] {
            [first, .., last] => first.span.cover(last.span).of(&self.passage.prose),
            [only] => only.span.of(&self.passage.prose),
            [] => "",
        }
    }

    /// Who says the words in the source.
    fn source_speaker(&self, found: &Found) -> Option<Who> {
        said_by(found.article, found.in_quote(self.index)?, self.index)
    }

    /// The sentence of a place and the two before it, in its paragraph.
    fn around(&self, found: &Found) -> Span {
        let reading = self.index.reading(found.article);
        let start = found.in_quote(self.index).map_or(found.span(), |q| q.span).start();
        let Some(at) = reading.sentence_at(start) else { return found.span() };
        let sentences = &reading.sentences;
        let same = |s: &usize| sentences[*s].paragraph == sentences[at].paragraph;
        let first = (at.saturating_sub(2)..=at).find(same).unwrap_or(at);
        let end = found.in_quote(self.index).map_or(found.span(), |q| q.span).end();
        let last = reading.sentence_at(end).unwrap_or(at);
        sentences[first].span.cover(sentences[last].span)
    }

    fn is_of_event(&self, held: &Held) -> bool {
        self.event.contains(&held.found.article)
    }

    /// Whether equal words are the same quote and not just equal words.
    fn is_clear(&self, held: &Held, length: usize) -> bool {
        length >= OWN_WORDS || self.is_of_event(held) || held.relation == Relation::Same
    }

    /// The sources have the words: is it the same speaker?
    fn same_words(
        &self,
        claim: &Quoted,
        report: &[Word],
        length: usize,
        who: Option<&Who>,
        verbatim: &[&Held],
    ) -> Judged {
        let index = self.index;
        let same = verbatim.iter().find(|h| h.relation == Relation::Same);
        let other = verbatim.iter().find(|h| h.relation == Relation::Different);
        let unclear = || {
            verbatim.iter().any(|h| {
                who.is_some_and(|w| {
                    h.speaker.is_none() && is_named_in(w, h.found.article, self.around(&h.found), index)
                })
            })
        };
        if let (None, Some(other), Some(who)) = (same, other, who)
            && (length >= OWN_WORDS || self.is_of_event(other) && self.is_own(other, length))
            && !unclear()
            && let Some(source) = &other.speaker
        {
            return claim.misattributed(&who.in_full(index), &source.in_full(index), index, self.evidence(other));
        }
        let best = same.or_else(|| verbatim.iter().find(|h| h.relation != Relation::Different)).unwrap_or(&verbatim[0]);
        let evidence = self.evidence(best);
        match clipped::cut(self, report, &best.found) {
            Some(Cut::Denial(word)) => {
                let text = &index.article(best.found.article).text;
                let expected = word.cover(best.found.span()).of(text);
                claim.reworded(&[(String::new(), word.of(text).to_owned())], expected, index, evidence)
            }
            Some(Cut::Told(note)) => claim.matches(best.found.quote.is_some(), Some(note), evidence),
            None => claim.matches(best.found.quote.is_some(), None, evidence),
        }
    }

    /// Whether a quote of the event is nobody else's: by its length, or since it is brought in as the source does it.
    fn is_own(&self, held: &Held, length: usize) -> bool {
        length >= OWN_WORDS_OF_EVENT || held.found.quote.is_some() && setting::is_same(self, held)
    }

    /// Whether a place has nearly these words, beyond chance.
    fn is_near(&self, held: &Held, report: &[Word], length: usize) -> bool {
        let same = held.relation == Relation::Same;
        let most = length / if same { WORDS_A_CHANGE_SAME_SPEAKER } else { WORDS_A_CHANGE };
        let equal = held.found.compared.equal.len();
        let weight: f32 = held.found.compared.equal.iter().map(|&(r, _)| report[r].weight).sum();
        held.found.quote.is_some()
            && held.relation != Relation::Different
            && (same || self.is_of_event(held))
            && equal >= LEAST_EQUAL
            && held.changed <= most
            && (same || weight >= EQUAL_WEIGHT)
    }

    /// Whether what was changed is a slip, and no other way to hear, to translate or to edit the same: one stretch of few words
    /// with others in their place, or nothing but what is never forgiven.
    fn is_slip(&self, held: &Held, report: &[Word]) -> bool {
        let text = &self.index.article(held.found.article).text;
        let written = |words: &[Word], text: &str| words.iter().map(|w| w.span.of(text).to_owned()).collect::<Vec<_>>();
        let weight = |words: &[Word]| words.iter().map(|w| w.weight).sum::<f32>();
        let sides = |change: &Change| (&report[change.report.clone()], &held.found.words[change.source.clone()]);
        let grave = |change: &Change| {
            let (ours, theirs) = sides(change);
            let mut words = written(ours, &self.passage.prose).into_iter().chain(written(theirs, text));
            ours.len().max(theirs.len()) <= LONGEST_CHANGE && words.any(|w| is_grave(&w))
        };
        if held.changes.iter().all(grave) {
            return true;
        }
        let [change] = held.changes.as_slice() else { return false };
        let (ours, theirs) = sides(change);
        let least = match self.passage.language {
            Language::Vietnamese => CHANGE_WEIGHT,
            Language::English => CHANGE_WEIGHT_ENGLISH,
        };
        !ours.is_empty()
            && !theirs.is_empty()
            && ours.len().max(theirs.len()) <= LONGEST_CHANGE
            && weight(ours).max(weight(theirs)) >= least
            && !is_edited(&written(ours, &self.passage.prose), &written(theirs, text))
    }

    fn reworded(&self, claim: &Quoted, report: &[Word], held: &Held) -> Judged {
        let found = &held.found;
        let pair = |c: &Change| {
            let ours = self.words(report, c.report.clone()).to_owned();
            (ours, found.text(c.source.clone(), self.index).to_owned())
        };
        let changes: Vec<(String, String)> = held.changes.iter().map(pair).collect();
        let evidence = self.evidence(held);
        if !self.is_slip(held, report) {
            return claim.nearly(&changes, self.index, evidence);
        }
        let expected = found.span().of(&self.index.article(found.article).text);
        claim.reworded(&changes, expected, self.index, evidence)
    }

    fn evidence(&self, held: &Held) -> Vec<Evidence> {
        let compared = &held.found.compared;
        let all = compared.equal.len() + held.changed;
        let mut evidence = Evidence::at(
            held.found.article,
            held.found.span(),
            compared.equal.len() as f32 / all.max(1) as f32,
            self.index,
        );
        if let Some(who) = &held.speaker {
            evidence.attribution = Some(who.name.clone());
        }
        vec![evidence]
    }

    /// The sources are in another language: the original, if it is clear which it is.
    fn translated(&self, claim: &Quoted, who: Option<&Who>) -> Option<Judged> {
        let (index, language) = (self.index, self.passage.language);
        if self.event.is_empty() || self.event.iter().any(|a| index.reading(*a).language == language) {
            return None;
        }
        let original = who.and_then(|who| translation::original(self, who));
        let words = original.as_ref().map(|e| e.text.clone());
        Some(claim.translated(words.as_deref(), index, original.into_iter().collect()))
    }
}

/// Who says a quote of a source.
fn said_by(article: ArticleId, quote: &Quote, index: &Index) -> Option<Who> {
    let (text, reading) = (&index.article(article).text, index.reading(article));
    let sentence = reading.sentence_at(quote.span.start()).map(|s| reading.sentences[s].span).unwrap_or_default();
    let side = Side {
        text,
        names: &reading.names,
        quotes: &reading.quotes,
        sentence,
        first_person: is_first_person(text, quote),
    };
    speaker(&side, quote, index)
}

/// Whether a quote is in the words of one person.
fn is_first_person(text: &str, quote: &Quote) -> bool {
    let mut before = String::new();
    quote.parts.iter().flat_map(|p| tokenize(p.of(text)).into_iter().map(|t| t.folded(p.of(text)).into_owned())).any(
        |word| {
            let one = FIRST_PERSON.contains(&word.as_str()) && !WE.contains(&before.as_str());
            before = word;
            one
        },
    )
}

/// What is never forgiven: a digit, a word that denies.
fn is_grave(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) || DENYING.contains(&lower(word).as_str())
}

/// Whether one side only refers to what the other names or refers to: `nước này` for `Ấn Độ`, `chúng ta` for `chúng tôi`.
fn is_edited(ours: &[String], theirs: &[String]) -> bool {
    let listed = |list: &[&str], word: &String| list.contains(&lower(word).as_str());
    let refers =
        |side: &[String]| side.iter().all(|w| listed(REFERRING, w)) || side.last().is_some_and(|w| listed(POINTING, w));
    let names = |side: &[String]| side.iter().any(|w| w.starts_with(char::is_uppercase));
    refers(ours) && (refers(theirs) || names(theirs)) || refers(theirs) && names(ours)
}

/// Whether two stretches have the same letters and digits, however they are put together (`U.21`, `U21`), or are one syllable in
/// its two spellings (`ca sĩ`, `ca sỹ`).
fn is_respelt(ours: &str, theirs: &str) -> bool {
    let letters = |text: &str| -> String {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        words.map(|w| one_spelling(&tone_key(w))).collect()
    };
    !ours.is_empty() && !theirs.is_empty() && letters(ours) == letters(theirs)
}

/// Whether two stretches are the same value in two notations.
fn is_same_value(ours: &str, theirs: &str, language: Language) -> bool {
    let (in_ours, in_theirs) = (values(ours, language), values(theirs, language));
    let ([a], [b]) = (in_ours.as_slice(), in_theirs.as_slice()) else { return false };
    // Nothing but the value: what is counted is no notation.
    let whole = |mention: &Mention, text: &str| mention.core.len() == text.trim().len();
    whole(a, ours) && whole(b, theirs) && compare_values(&a.value, &b.value) == Comparison::Same
}
