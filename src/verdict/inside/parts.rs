//! Parts of a whole that do not add up to it.
//!
//! Only where they are clearly meant to: a word announces all the parts (`gồm`, *comprising*), or says that the last one is
//! what is left (`còn lại`, *the rest*), and each item of the list has its figure. Parts that are only some of the whole, or that
//! may overlap, are at fault where one of them alone is more than the whole, or where their sorts exclude each other.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::figures::{Figure, Figures};
use super::list::{List, Part};
use super::{Fault, Why};
use crate::language::parts::{ANNOUNCING, Announces, CHANGES, COMPARED, DIVISIONS, OUT_OF, THE_REST, TURNING};
use crate::language::phrases::Phrases;
use crate::value::derive::{Reach, adds_up, can_be_part, sum};
use crate::value::quantity::Quantity;

static ANNOUNCES: LazyLock<Phrases<Announces>> = LazyLock::new(|| Phrases::new(&[ANNOUNCING]));
static BEFORE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(OUT_OF));
static TURNS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(TURNING));
static REST: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(THE_REST));
static CHANGE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::all(CHANGES.iter().chain(COMPARED).copied()));
/// By word: its division and its sort in it.
static SORTS: LazyLock<Phrases<(u8, u8)>> = LazyLock::new(|| {
    let words = |(division, sorts): (usize, &'static &'static [&'static [&'static str]])| {
        let of_sort = move |(sort, words): (usize, &'static &'static [&'static str])| {
            words.iter().map(move |w| (*w, (division as u8, sort as u8)))
        };
        sorts.iter().enumerate().flat_map(of_sort)
    };
    let all: Vec<(&'static str, (u8, u8))> = DIVISIONS.iter().enumerate().flat_map(words).collect();
    Phrases::new(&[&all])
});

/// So far behind a whole its parts are announced.
const ANNOUNCED_WITHIN: usize = 12;

/// All wholes of a passage that their parts contradict.
pub fn faults(figures: &Figures) -> Vec<Fault> {
    let wholes = figures.all.iter().filter(|f| adds_up(f.quantity));
    wholes.filter_map(|whole| shares(figures, whole).or_else(|| of_whole(figures, whole))).collect()
}

fn of_whole(figures: &Figures, whole: &Figure) -> Option<Fault> {
    let reach = Reach::of(whole.quantity).filter(|_| says_what(whole.quantity))?;
    let (from, announces) = announced(figures, whole).or_else(|| out_of(figures, whole))?;
    if let Some(part) = greater(figures, whole, from, reach).filter(|_| announces == Announces::Some) {
        return Some(Fault { whole: whole.mention, parts: vec![part.mention], why: Why::Exceeds });
    }
    let list = List::read(figures, from, whole.quantity)?;
    if list.parts.len() < 2 {
        return None;
    }
    let reaches = list.parts.iter().map(|p| Reach::of(p.figure.quantity)).collect::<Option<Vec<Reach>>>()?;
    let total = reaches.iter().copied().try_fold(Reach::ZERO, Reach::plus)?;
    let all = announces == Announces::All || list.rest;
    let wrong = if all { !total.meets(reach) } else { total.exceeds(reach) && apart(figures, &list.parts) };
    // Too few may mean that the rest is not told.
    let told = list.closed || total.exceeds(reach);
    if !(wrong && told) || some_meet(&reaches, list.rest, reach) || several_wholes(figures, whole, total) {
        return None;
    }
    let parts = list.parts.iter().map(|p| p.figure.mention).collect();
    let figures: Vec<&Quantity> = list.parts.iter().map(|p| p.figure.quantity).collect();
    Some(Fault { whole: whole.mention, parts, why: Why::Sum(sum(&figures)) })
}

/// A bare number may be anything.
fn says_what(whole: &Quantity) -> bool {
    !whole.unit.is_empty() || !whole.noun.is_empty()
}

/// The token at which the parts of a whole begin that are announced behind it.
fn announced(figures: &Figures, whole: &Figure) -> Option<(usize, Announces)> {
    let to = figures.sentence(whole.first).1.min(whole.end + ANNOUNCED_WITHIN);
    let mut depth = 0usize;
    for i in whole.end..to {
        match figures.reader.raw(i) {
            "(" if figures.reader.find(i + 1, &ANNOUNCES).is_none() => depth += 1,
            ")" => depth = depth.checked_sub(1)?,
            _ if depth > 0 => continue,
            ";" => return None,
            _ => {}
        }
        if let Some((end, announces)) = figures.reader.find(i, &ANNOUNCES) {
            let turned = figures.reader.find_before(i, &TURNS, 1).is_some();
            return (!turned).then_some((end, announces));
        }
        if figures.at(i).is_some() {
            return None;
        }
    }
    None
}

/// The same where the whole stands at the head: `Trong số 50 binh sĩ, …`.
fn out_of(figures: &Figures, whole: &Figure) -> Option<(usize, Announces)> {
    let (start, to) = figures.sentence(whole.first);
    let (first, ()) = figures.reader.find_before(whole.first, &BEFORE, 3)?;
    if first > start && figures.reader.raw(first - 1) != "," {
        return None;
    }
    let to = to.min(whole.end + ANNOUNCED_WITHIN);
    let comma = (whole.end..to).find(|&i| figures.reader.raw(i) == "," || figures.at(i).is_some())?;
    (figures.reader.raw(comma) == ",").then_some((comma + 1, Announces::Some))
}

/// The first figure behind an announcement, where it is a part and more than the whole and than every figure before it.
fn greater<'a>(figures: &Figures<'a>, whole: &Figure, from: usize, reach: Reach) -> Option<Figure<'a>> {
    const NEAR: usize = 3;
    let (start, to) = figures.near(whole.first);
    let part = *figures.within(from, to.min(from + NEAR)).first()?;
    let alike = part.quantity.unit == whole.quantity.unit && !whole.quantity.unit.is_empty();
    let of = Reach::of(part.quantity).filter(|_| alike && can_be_part(part.quantity, whole.quantity))?;
    let before = figures.within(start, from).iter().filter(|f| can_be_part(f.quantity, whole.quantity));
    let mut least = before.filter_map(|f| Reach::of(f.quantity));
    (of.exceeds(reach) && least.all(|f| of.exceeds(f))).then_some(part)
}

/// Whether some of the parts come to the whole: then the others are parts of parts.
fn some_meet(parts: &[Reach], with_last: bool, whole: Reach) -> bool {
    let last = parts.len() - 1;
    (1u32..1 << parts.len()).filter(|chosen| !with_last || chosen >> last & 1 == 1).any(|chosen| {
        let chosen = parts.iter().enumerate().filter(|(i, _)| chosen >> i & 1 == 1).map(|(_, p)| *p);
        chosen.into_iter().try_fold(Reach::ZERO, Reach::plus).is_none_or(|sum| sum.meets(whole))
    })
}

/// Whether the parts are those of several figures together: `12 người chết và 30 người bị thương, gồm …`.
fn several_wholes(figures: &Figures, whole: &Figure, total: Reach) -> bool {
    let start = figures.near(whole.first).0;
    let mut together = Reach::ZERO;
    figures.within(start, whole.end).iter().rev().filter(|f| can_be_part(whole.quantity, f.quantity)).any(|f| {
        let Some(reach) = Reach::of(f.quantity) else { return false };
        let Some(sum) = together.plus(reach) else { return true };
        together = sum;
        sum.meets(total) || reach.meets(total)
    })
}

/// Whether all parts are of sorts that exclude each other.
fn apart(figures: &Figures, parts: &[Part]) -> bool {
    let sorts: Option<Vec<(u8, u8)>> = parts
        .iter()
        .map(|p| {
            let mut sorts =
                (p.figure.first..p.end).filter_map(|i| figures.reader.find(i, &SORTS)).map(|(_, sort)| sort);
            let first = sorts.next()?;
            sorts.all(|s| s == first).then_some(first)
        })
        .collect();
    let Some(sorts) = sorts else { return false };
    let differ = |(i, a): (usize, &(u8, u8))| sorts[i + 1..].iter().all(|b| a.0 == b.0 && a.1 != b.1);
    sorts.iter().enumerate().all(differ)
}

/// Shares of which the last is what is left, and that are not all: `40%, 35%, còn lại 20%`.
fn shares(figures: &Figures, first: &Figure) -> Option<Fault> {
    let (start, to) = figures.near(first.first);
    let is_share = |f: &Figure| f.quantity.unit.0 == "%";
    let before = || figures.within(start, first.first).iter().rev().any(is_share);
    if !is_share(first) || before() || figures.has(&CHANGE, start, to) || !figures.has(&REST, first.end, to) {
        return None;
    }
    let list = List::read(figures, first.first, first.quantity).filter(|l| l.rest && l.parts.len() > 1)?;
    let reaches = list.parts.iter().map(|p| Reach::of(p.figure.quantity)).collect::<Option<Vec<Reach>>>()?;
    let whole = Reach { low: Decimal::ONE, high: Some(Decimal::ONE) };
    let quantities: Vec<&Quantity> = list.parts.iter().map(|p| p.figure.quantity).collect();
    let (last, others) = list.parts.split_last().map(|(last, others)| (last.figure.mention, others))?;
    let wrong = !some_meet(&reaches, true, whole);
    let parts = others.iter().map(|p| p.figure.mention).collect();
    wrong.then_some(Fault { whole: last, parts, why: Why::Shares(sum(&quantities)?) })
}
