//! Scores one value of the report against one value of a source, in named parts.

use super::link::Weighed;
use super::order::Sides;
use super::weights as w;
use crate::claim::Passage;
use crate::index::located::{self, Located, LocatedValue, Place};
use crate::index::{ArticleId, Index};
use crate::language::Language;
use crate::mention::Mention;
use crate::mention::clause::Clause;
use crate::mention::terms::{TermId, TermKind, noun_terms};
use crate::value::compare::{Comparison, Why};
use crate::value::slip::Slip;
use crate::value::{self, Value};

/// A value of the report with the words around it.
#[derive(Clone, Debug)]
pub struct ClaimContext {
    /// Terms of its sentence and the one before, with what each counts for here.
    terms: Vec<LocalTerm>,
    noun: Vec<(TermId, TermKind)>,
    /// The other values of its sentence, by [`value::key`].
    others: Vec<String>,
    sides: Sides,
    language: Language,
}

#[derive(Clone, Copy, Debug)]
struct LocalTerm {
    id: TermId,
    kind: TermKind,
    weight: f32,
    /// The same at any distance, and only close by; both 0 in another sentence.
    anywhere: f32,
    beside: f32,
    /// 1, or less where it stands nowhere in the event.
    reach: f32,
    in_clause: bool,
    in_stretch: bool,
}

/// A claim's surroundings beside one article.
pub struct Beside<'a> {
    context: &'a ClaimContext,
    located: &'a Located,
    same_language: bool,
    /// The terms that count here, each with its weight and where the article has it.
    terms: Vec<(LocalTerm, f32, &'a [Place])>,
}

impl ClaimContext {
    /// The surroundings of mention `number` of a passage, whose terms are `weighed`, against an event.
    pub fn new(
        passage: &Passage,
        number: usize,
        weighed: &[Weighed],
        event: &[(ArticleId, f32)],
        index: &Index,
    ) -> ClaimContext {
        let mention = &passage.mentions[number];
        let token = passage.token_at(mention.core.start());
        let sentence = passage.sentence_at(mention.span.start());
        let clause: Clause = passage.clauses[number];
        let own: Clause = passage.stretches[number];
        let stretch = passage.near(passage.two_sentences(mention.span.start()), token, w::CLAIM_REACH);
        let reachable = |list| event.iter().any(|&(a, _)| index.postings().stands_in(list, a));
        let range = passage.term_range(stretch);
        let terms = passage.terms[range.clone()].iter().zip(&weighed[range]).filter_map(|(term, known)| {
            let span = passage.tokens[term.token as usize].span;
            let of = passage.sentence_at(span.start());
            if mention.core.contains(span) {
                return None;
            }
            let distance = (term.token as usize).abs_diff(token) as f32;
            let near = (-(distance - 1.0) / w::CLAIM_DECAY).exp().clamp(w::CLAIM_FLOOR, 1.0);
            let factor = if of == sentence { near } else { w::CLAIM_PREVIOUS * w::CLAIM_FLOOR.max(near) };
            let anywhere = if of == sentence { known.weight } else { 0.0 };
            Some(LocalTerm {
                id: term.id,
                kind: term.kind,
                weight: known.weight * factor,
                anywhere,
                beside: anywhere * (-(distance - 1.0) / w::BESIDE_DECAY).exp(),
                reach: if reachable(known.list) { 1.0 } else { w::UNREACHABLE },
                in_clause: of == sentence && clause.contains(term.token),
                in_stretch: of == sentence && own.contains(term.token),
            })
        });
        let others = passage
            .mentions_in(stretch)
            .filter(|(n, m)| *n != number && passage.sentence_at(m.span.start()) == sentence);
        ClaimContext {
            terms: terms.collect(),
            noun: noun_terms(&mention.value, passage.language),
            others: others.map(|(_, m)| value::key::key(&m.value)).collect(),
            sides: Sides::new(passage, number, weighed),
            language: passage.language,
        }
    }
}

impl<'a> Beside<'a> {
    pub fn new(context: &'a ClaimContext, article: ArticleId, index: &'a Index) -> Beside<'a> {
        let located = index.located(article);
        let same_language = context.language == index.reading(article).language;
        let terms = context.terms.iter().filter(|t| same_language || t.kind.crosses_languages()).map(|term| {
            let repeats = same_language && term.kind == TermKind::Concept;
            let weight = term.weight * if repeats { w::CONCEPT_IN_LANGUAGE } else { 1.0 };
            (*term, weight, located.places(term.id))
        });
        Beside { context, located, same_language, terms: terms.collect() }
    }
}

/// What a score is made of; each part is already weighted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Parts {
    pub relation: f32,
    pub mass: f32,
    pub clause: f32,
    pub anchors: f32,
    pub article: f32,
    pub noun: f32,
    pub grain: f32,
    pub order: f32,
    pub equal: f32,
    pub slip: f32,
    pub ratio: f32,
    pub other_date: f32,
    pub bare_count: f32,
    pub taken: f32,
}

impl Parts {
    /// The parts by name, for `explain`.
    pub fn named(&self) -> [(&'static str, f32); 14] {
        [
            ("relation", self.relation),
            ("mass", self.mass),
            ("clause", self.clause),
            ("anchors", self.anchors),
            ("article", self.article),
            ("noun", self.noun),
            ("grain", self.grain),
            ("order", self.order),
            ("equal", self.equal),
            ("slip", self.slip),
            ("ratio", self.ratio),
            ("other date", self.other_date),
            ("bare count", self.bare_count),
            ("taken", self.taken),
        ]
    }

    pub fn total(&self) -> f32 {
        self.named().iter().map(|p| p.1).sum()
    }

    /// The score of the words alone, whether or not the values agree.
    pub fn fit(&self) -> f32 {
        self.relation + self.mass + self.clause + self.anchors + self.article + self.noun + self.grain + self.order
    }
}

/// How alike the surroundings of two values are, from 0 to 1. The score has it already, or nothing of it: decisions ask for
/// it apart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Likeness {
    /// Of the words beside both values: in one language those in the same order, across languages concepts and names.
    pub beside: f32,
    /// Of what is said of either beside the values of its sort.
    pub stretch: f32,
    /// One of the clauses has no words of its own: a comma sets the value off.
    pub set_off: bool,
    pub same_language: bool,
}

/// A source value beside which a claim is put.
pub struct Stated<'a> {
    /// The article's score beside the best one's.
    pub share: f32,
    pub mention: &'a Mention,
    /// Its place in the article's reading.
    pub mention_number: usize,
    pub value: &'a LocatedValue,
    /// The values of its sentence, with itself.
    pub sentence: &'a [LocatedValue],
}

/// Scores the pair.
pub fn score(
    beside: &Beside,
    claimed: &Value,
    stated: &Stated,
    comparison: &Comparison,
    index: &Index,
) -> (Parts, Likeness) {
    let &Beside { context, located, same_language, .. } = beside;
    let (mut mass, mut reach) = (0.0, 0.0);
    let (mut clause, mut clause_all) = (0.0, 0.0);
    let (mut stretch, mut stretch_all) = (0.0, 0.0);
    let (mut close, mut close_all) = (0.0, 0.0);
    for &(term, weight, places) in &beside.terms {
        reach += weight * term.reach;
        let there = presence(places, stated.value.place);
        mass += weight * there;
        close_all += term.beside;
        close += term.beside * there;
        // In one language a concept repeats its words.
        if term.in_stretch && !(same_language && term.kind == TermKind::Concept) {
            stretch_all += term.anywhere;
            stretch += if located::stand_in(places, stated.value.stretch) { term.anywhere } else { 0.0 };
        }
        if term.in_clause {
            clause_all += weight * term.reach;
            let inside = located::stand_in(places, stated.value.clause);
            clause += if inside { weight } else { 0.0 };
        }
    }
    let least = w::LEAST_MASS[usize::from(!same_language)];
    let stands_beside = |key: &&String| stated.sentence.iter().any(|v| v.place != stated.value.place && v.key == **key);
    let anchors = context.others.iter().filter(stands_beside).count().min(2) as f32;
    let noun = noun_part(context, stated, claimed);
    let mut parts = Parts {
        relation: w::RELATION * mass / reach.max(least),
        mass: w::MASS * mass.ln_1p(),
        clause: w::CLAUSE * clause / clause_all.max(least / 2.0),
        anchors: w::ANCHOR * anchors,
        article: w::ARTICLE * stated.share,
        noun: noun * if noun > 0.0 { w::NOUN } else { w::OTHER_NOUN },
        grain: if same_grain(claimed, &stated.mention.value) { w::GRAIN } else { 0.0 },
        ..Parts::default()
    };
    let mut likeness = Likeness {
        beside: close / close_all.max(w::BESIDE_MASS),
        stretch: stretch / stretch_all.max(w::BESIDE_MASS),
        set_off: clause_all < w::SET_OFF || stated.value.clause.len() <= w::SET_OFF_TOKENS,
        same_language,
    };
    if same_language {
        let look = parts.relation >= w::ORDER_RELATION;
        likeness.beside = if look { context.sides.agreement(located, stated.mention_number) } else { 0.0 };
        parts.order = w::ORDER * (likeness.beside - w::ORDER_MIDDLE);
    }
    let rarity = index.values().rarity(stated.value.id, &stated.mention.value);
    let rare = (w::RARITY * (rarity - w::RARITY_MIDDLE)).clamp(w::RARITY_LEAST, w::RARITY_MOST);
    match comparison {
        Comparison::Same => parts.equal = w::EQUAL + rare,
        Comparison::Compatible(Why::Converted) => parts.equal = w::EQUAL + rare,
        Comparison::Compatible(_) => parts.equal = w::NEARLY_EQUAL * (w::EQUAL + rare),
        _ => differing(&mut parts, claimed, &stated.mention.value, noun),
    }
    (parts, likeness)
}

fn differing(parts: &mut Parts, claimed: &Value, stated: &Value, noun: f32) {
    let likeness = match value::slip::slip(claimed, stated) {
        Slip::None if other_unit(claimed, stated) => 1.0,
        Slip::None => 0.0,
        // Of other things it is no slip that the one number is ten times the other, nor of things that are counted that it is a
        // hundred times: only another scale word makes so much.
        Slip::PowerOfTen if noun < 0.0 || is_count(claimed) && far_apart(claimed, stated) => 0.0,
        Slip::DayMonthExchanged => 0.8,
        _ => 1.0,
    };
    parts.slip = w::SLIP * likeness;
    if !matches!(claimed, Value::Date(_)) {
        let powers = value::slip::magnitude_tenths(claimed, stated).unwrap_or(0) as f32 / 10.0;
        parts.ratio = -w::RATIO * (powers - w::ALIKE).max(0.0);
    }
    if let (Value::Date(a), Value::Date(b)) = (claimed, stated) {
        let pairs = [
            (a.first.day.map(i32::from), b.first.day.map(i32::from)),
            (a.first.month.map(i32::from), b.first.month.map(i32::from)),
            (a.first.year.map(i32::from), b.first.year.map(i32::from)),
        ];
        let both: Vec<bool> = pairs.iter().filter_map(|p| Some(p.0? == p.1?)).collect();
        let differ = both.iter().filter(|same| !**same).count();
        if differ == both.len() && both.len() > 1 {
            parts.other_date = -w::OTHER_DATE;
        } else if differ == 1 && both.len() > 1 {
            parts.other_date = w::OTHER_DATE / 2.0;
            // Another day that has the same number by chance is rare; one of the same month is not.
            let same_day = pairs[0].0.is_some() && pairs[0].0 == pairs[0].1;
            parts.slip = parts.slip.max(if same_day { w::SAME_DAY } else { 0.0 });
        }
    }
    if let Value::Quantity(q) = claimed {
        let unitless = q.unit.0.is_empty() || q.unit.0.starts_with('{');
        if unitless && noun <= 0.0 && likeness == 0.0 {
            parts.bare_count = -w::BARE_COUNT;
        }
    }
}

fn is_count(value: &Value) -> bool {
    matches!(value, Value::Quantity(q) if q.unit.0.is_empty() || q.unit.0.starts_with('{'))
}

/// Whether two numbers are more than ten times apart, and not thousands and millions.
fn far_apart(a: &Value, b: &Value) -> bool {
    let thousands = |v: &Value| matches!(v, Value::Quantity(q) if q.low >= rust_decimal::Decimal::ONE_THOUSAND);
    let scaled = thousands(a) && thousands(b);
    value::slip::magnitude_tenths(a, b).is_some_and(|tenths| tenths > 10 && !(scaled && tenths == 30))
}

/// The same number of another unit of time: 50 minutes for 50 hours.
fn other_unit(claimed: &Value, stated: &Value) -> bool {
    let (Value::Duration(a), Value::Duration(b)) = (claimed, stated) else { return false };
    (a.low, a.high) == (b.low, b.high) && a.unit != b.unit
}

/// How well a term's place in the source fits that of the value, from 0 to 1. Of all its places only the nearest on either
/// side can be the best.
fn presence(places: &[Place], value: Place) -> f32 {
    let after = places.partition_point(|p| p.token < value.token);
    let near = [after.checked_sub(1).and_then(|i| places.get(i)), places.get(after)];
    let fit = |place: &Place| {
        if place.sentence == value.sentence {
            let distance = place.token.abs_diff(value.token) as f32;
            (-(distance - w::SOURCE_NEAR).max(0.0) / w::SOURCE_DECAY).exp().max(w::SOURCE_FLOOR)
        } else if place.sentence + 1 == value.sentence {
            w::SOURCE_PREVIOUS
        } else if place.sentence == value.sentence + 1 {
            w::SOURCE_NEXT
        } else {
            0.0
        }
    };
    near.into_iter().flatten().map(fit).fold(0.0, f32::max)
}

/// From -1, another thing is counted, to 1, the same.
fn noun_part(context: &ClaimContext, stated: &Stated, claimed: &Value) -> f32 {
    let (Value::Quantity(a), Value::Quantity(b)) = (claimed, &stated.mention.value) else { return 0.0 };
    let of = |terms: &[(TermId, TermKind)], kind| -> Vec<TermId> {
        terms.iter().filter(|t| t.1 == kind).map(|t| t.0).collect()
    };
    let shares = |kind| {
        let theirs = of(&stated.value.noun, kind);
        of(&context.noun, kind).iter().any(|t| theirs.contains(t))
    };
    if shares(TermKind::Concept) || shares(TermKind::Word) {
        return 1.0;
    }
    let counted = |unit: &str| unit.starts_with('{');
    if counted(&a.unit.0) && counted(&b.unit.0) {
        return if a.unit == b.unit { 0.0 } else { -1.0 };
    }
    let concepts = |terms: &[(TermId, TermKind)]| terms.iter().any(|t| t.1 == TermKind::Concept);
    match (context.noun.is_empty(), stated.value.noun.is_empty()) {
        (true, true) => 0.0,
        (false, false) if concepts(&context.noun) && concepts(&stated.value.noun) => -1.0,
        (false, false) => -0.5,
        // A bare number may count what its sentence said before, or months as well as people.
        (true, false) if a.unit.0.is_empty() && counted(&b.unit.0) => -0.8,
        _ => -0.2,
    }
}

fn same_grain(claimed: &Value, stated: &Value) -> bool {
    let (Value::Date(a), Value::Date(b)) = (claimed, stated) else { return false };
    a.grain == b.grain && a.first.year.is_some() == b.first.year.is_some()
}
