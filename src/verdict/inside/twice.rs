//! One thing given two figures: two sentences of the report that say the same with another number.
//!
//! What a passage states is summed up once, from the passage alone ([`statements`]); a report joins the summaries of all its
//! passages by name and unit ([`pairs`]), so that an edit costs no more than reading its own passage and one look-up for each
//! statement. Sentences say the same where they count the same, name the same and share nearly all of their rare words, and
//! no word of the one alone speaks of another time, another count, a plan or a comparison.

use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHasher};

use super::figures::{Figure, Figures};
use crate::claim::Passage;
use crate::language::phrases::Phrases;
use crate::language::stages::OTHER_FIGURE;
use crate::mention::terms::{TermId, TermKind, noun_terms};
use crate::text::span::Span;
use crate::text::word_key::WordKey;
use crate::value::Value;
use crate::value::compare::{Comparison, compare};
use crate::value::key;
use crate::value::quantity::{Approx, Quantity};

static OTHER: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(OTHER_FIGURE));

/// A figure of a passage with what its sentence says of it.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Where the figure stands in its passage.
    pub span: Span,
    value: Value,
    unit: u64,
    /// What is counted, in order.
    noun: Vec<TermId>,
    /// Who and where, in order.
    names: Vec<TermId>,
    /// The other words that are not common, with what each counts for, in order.
    words: Vec<(TermId, f32)>,
    /// The dates of the sentence.
    dates: Vec<String>,
    /// Its other figures of the same sort, in order.
    others: Vec<String>,
    /// Its words of another time, another count, a plan or a comparison, in order.
    stages: Vec<WordKey>,
    /// The age of the one person beside it: names alone tell what it is of.
    age: bool,
}

/// Words of more documents than this say little.
const COMMON: f32 = 0.15;
/// The least share of the rare words of the one sentence, and of the other, that both have, and the fewest of them.
const SHARED_OF_SHORTER: f32 = 0.75;
const SHARED_OF_LONGER: f32 = 0.5;
/// The same where the sentences have several figures of the sort, or speak of a time, a count, a plan or a comparison.
const SHARED_OF_EITHER: f32 = 0.85;
const FEWEST_SHARED: usize = 4;
/// Longer sentences and longer lists of names say several things.
const LONGEST: usize = 90;
const MOST_NAMES: usize = 12;
/// So many earlier statements with the same name and unit are looked at.
const LOOKED_AT: usize = 8;

/// What a passage states in figures.
pub fn statements(passage: &Passage) -> Vec<Statement> {
    if !passage.mentions.iter().any(|m| is_statable(&m.value)) {
        return Vec::new();
    }
    let figures = Figures::of(passage);
    figures.all.iter().filter_map(|f| age(passage, &figures, f).or_else(|| statement(passage, &figures, f))).collect()
}

/// Shares, results and rates are left out: who quotes a price twice quotes it at two times.
fn is_statable(value: &Value) -> bool {
    let Value::Quantity(q) = value else { return false };
    let plain = !q.ordinal && !q.ambiguous && q.approx != Approx::Vague && q.per.is_empty();
    plain && !matches!(q.unit.0.as_str(), "%" | "{score}")
}

fn statement(passage: &Passage, figures: &Figures, figure: &Figure) -> Option<Statement> {
    let mention = &passage.mentions[figure.mention];
    let (start, end) = figures.sentence(figure.first);
    if !is_statable(&mention.value) || end - start > LONGEST {
        return None;
    }
    let alike = |f: &&Figure| f.quantity.unit == figure.quantity.unit || f.quantity.unit.is_empty();
    let others = figures.within(start, end).iter().filter(alike).filter(|f| f.mention != figure.mention);
    let mut others: Vec<String> = others.map(|f| key::key(&passage.mentions[f.mention].value)).collect();
    others.sort_unstable();
    let stages = (start..end).filter(|&i| figures.reader.find(i, &OTHER).is_some());
    let mut stages: Vec<WordKey> = stages.map(|i| figures.reader.key(i)).collect();
    stages.sort_unstable();
    let sentence = Span::new(passage.tokens[start].span.start(), passage.tokens[end - 1].span.end());
    // Quotes stand in order, and hardly inside one another.
    let quotes = &passage.said.quotes;
    let until = quotes.partition_point(|q| q.span.start() < sentence.end());
    if quotes[..until].iter().rev().take(LOOKED_AT).any(|q| q.span.overlaps(sentence)) {
        return None;
    }
    let inside =
        |token: u32| passage.mentions_in(sentence).any(|(_, m)| m.span.contains(passage.tokens[token as usize].span));
    let terms = passage.terms_in(sentence);
    let mut names: Vec<TermId> =
        terms.iter().filter(|t| t.kind.is_name() && t.kind != TermKind::NamePair).map(|t| t.id).collect();
    let rare = terms.iter().filter(|t| t.kind == TermKind::Word && t.background < COMMON && !inside(t.token));
    let mut words: Vec<(TermId, f32)> = rare.map(|t| (t.id, -t.background.max(1e-5).ln())).collect();
    let mut noun: Vec<TermId> = noun_terms(&mention.value, passage.language).into_iter().map(|t| t.0).collect();
    names.sort_unstable();
    names.dedup();
    words.sort_unstable_by_key(|w| w.0);
    words.dedup_by_key(|w| w.0);
    noun.sort_unstable();
    let dated = passage.mentions_in(sentence).filter(|(_, m)| matches!(m.value, Value::Date(_) | Value::Duration(_)));
    let mut dates: Vec<String> = dated.map(|(_, m)| key::key(&m.value)).collect();
    dates.sort_unstable();
    let named = !names.is_empty() && names.len() <= MOST_NAMES;
    let enough = named && words.len() >= FEWEST_SHARED;
    enough.then(|| Statement {
        span: mention.span,
        value: mention.value.clone(),
        unit: unit(figure.quantity),
        noun,
        names,
        words,
        dates,
        others,
        stages,
        age: false,
    })
}

/// `Nguyễn Văn An (45 tuổi)`: an age directly behind a name of several words.
fn age(passage: &Passage, figures: &Figures, figure: &Figure) -> Option<Statement> {
    const WORDS: u32 = 2;
    let mention = &passage.mentions[figure.mention];
    let sign = figure.first.checked_sub(1).filter(|&i| matches!(figures.reader.raw(i), "(" | ","))?;
    let ends_it = |i: usize| matches!(figures.reader.raw(i), ")" | "," | "." | "");
    if figure.quantity.unit.0 != "a" || figure.quantity.low != figure.quantity.high || !ends_it(figure.end) {
        return None;
    }
    let before = passage.tokens.get(sign.checked_sub(1)?)?.span;
    let name = passage.names.get(passage.names.partition_point(|n| n.span.end() < before.end()))?;
    if name.span.end() != before.end() {
        return None;
    }
    let inside = passage.terms_in(name.span).iter().filter(|t| t.kind == TermKind::NamePair);
    let mut names: Vec<TermId> = inside.map(|t| t.id).collect();
    names.sort_unstable();
    names.dedup();
    let several = passage.terms_in(name.span).iter().filter(|t| t.kind == TermKind::Word).count() >= WORDS as usize;
    (several && !names.is_empty()).then(|| Statement {
        span: mention.span,
        value: mention.value.clone(),
        unit: unit(figure.quantity),
        noun: Vec::new(),
        names,
        words: Vec::new(),
        dates: Vec::new(),
        others: Vec::new(),
        stages: Vec::new(),
        age: true,
    })
}

fn unit(quantity: &Quantity) -> u64 {
    let mut hasher = FxHasher::default();
    (&quantity.unit, &quantity.per).hash(&mut hasher);
    hasher.finish()
}

/// The pairs of statements, by their places, that give one thing two figures: the earlier first, each later one once.
pub fn pairs<'s>(statements: impl Iterator<Item = &'s Statement>) -> Vec<(usize, usize)> {
    let mut by_name: FxHashMap<(u64, TermId), Vec<usize>> = FxHashMap::default();
    let mut all: Vec<&Statement> = Vec::new();
    let mut pairs = Vec::new();
    for (place, statement) in statements.enumerate() {
        all.push(statement);
        let mut twin = None;
        for name in &statement.names {
            let earlier = by_name.entry((statement.unit, *name)).or_default();
            let found = || earlier.iter().rev().take(LOOKED_AT).copied().find(|&e| say_the_same(all[e], statement));
            twin = twin.or_else(found);
            earlier.push(place);
        }
        pairs.extend(twin.map(|t| (t, place)));
    }
    pairs
}

fn say_the_same(a: &Statement, b: &Statement) -> bool {
    let conflict = || compare(&b.value, &a.value) == Comparison::Conflict;
    if a.age || b.age {
        return a.age && b.age && a.names == b.names && conflict();
    }
    let noun = a.noun.is_empty() && b.noun.is_empty() || a.noun.iter().any(|n| b.noun.contains(n));
    let dates = a.dates == b.dates || a.dates.is_empty() || b.dates.is_empty();
    let alike = a.others == b.others && a.stages == b.stages;
    if !(noun && dates && alike && nearly_all(a.names.iter(), b.names.iter()) && conflict()) {
        return false;
    }
    let shared: Vec<f32> =
        a.words.iter().filter(|w| b.words.binary_search_by_key(&w.0, |o| o.0).is_ok()).map(|w| w.1).collect();
    let weight = |s: &Statement| s.words.iter().map(|w| w.1).sum::<f32>();
    let (shorter, longer) = (weight(a).min(weight(b)), weight(a).max(weight(b)));
    let both: f32 = shared.iter().sum();
    let plain = a.others.is_empty() && a.stages.is_empty();
    let least = if plain { SHARED_OF_LONGER } else { SHARED_OF_EITHER };
    shared.len() >= FEWEST_SHARED && both >= SHARED_OF_SHORTER * shorter && both >= least * longer
}

/// Whether the one has all names of the other, and hardly one more.
fn nearly_all<'t>(
    a: impl ExactSizeIterator<Item = &'t TermId> + Clone,
    b: impl ExactSizeIterator<Item = &'t TermId> + Clone,
) -> bool {
    let (short, long): (Vec<_>, Vec<_>) =
        if a.len() <= b.len() { (a.collect(), b.collect()) } else { (b.collect(), a.collect()) };
    long.len() <= short.len() + 1 + short.len() / 3 && short.iter().all(|n| long.contains(n))
}
