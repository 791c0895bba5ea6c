//! A change that is not the distance of its two ends: `tăng 10 ca, từ 40 lên 52`, "from 40 to 52, up 10".

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::figures::{Figure, Figures};
use super::{Fault, Why};
use crate::language::parts::{CHANGED_BY, CHANGES, COMPARED, FROM, TO};
use crate::language::phrases::Phrases;
use crate::value::derive::Reach;
use crate::value::quantity::{Approx, Quantity};

static BY: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(CHANGED_BY));
static CHANGE: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(CHANGES));
static STARTS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(FROM));
static ENDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(TO));
static OTHER: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(COMPARED));

/// How far from its ends a change is told.
const NEAR: usize = 6;

/// Two figures between which another one changes.
struct Ends {
    from: Reach,
    to: Reach,
    /// Their places in [`Figures::all`]; equal for a range (*from 40 to 52*).
    first: usize,
    last: usize,
    /// The distance of the two as plain numbers.
    apart: Option<Decimal>,
}

/// All changes of a passage that their ends contradict.
pub fn faults(figures: &Figures) -> Vec<Fault> {
    (0..figures.all.len()).filter_map(|i| fault(figures, i)).collect()
}

fn fault(figures: &Figures, at: usize) -> Option<Fault> {
    let ends = ends(figures, at)?;
    let (start, to) = figures.sentence(figures.all[at].first);
    if figures.has(&OTHER, start.max(figures.all[at].first.saturating_sub(40)), to.min(figures.all[at].end + 40)) {
        return None;
    }
    let (before, behind) = (ends.first.checked_sub(1), Some(ends.last + 1));
    let beside = [before, behind].into_iter().flatten().filter_map(|i| figures.all.get(i));
    let mut changed = beside.filter(|f| (start..to).contains(&f.first) && is_change(figures, &ends, f));
    let change = changed.next().filter(|_| changed.next().is_none())?;
    let reach = Reach::of(change.quantity)?;
    let wrong = match unit_of(figures, &ends) {
        unit if change.quantity.unit == unit.unit || change.quantity.unit.is_empty() => {
            // A range of reaches is wide where the ends are round: then nothing is said.
            !ends.from.apart(ends.to)?.meets(reach)
        }
        _ if change.quantity.unit.0 == "%" => !share(&ends)?.meets(reach),
        _ => return None,
    };
    let same = change.quantity.unit.0 != "%";
    let mut parts = vec![figures.all[ends.first].mention, figures.all[ends.last].mention];
    parts.dedup();
    wrong.then_some(Fault { whole: change.mention, parts, why: Why::Change(ends.apart.filter(|_| same)) })
}

/// The figure of the two ends that says its unit.
fn unit_of<'a>(figures: &Figures<'a>, ends: &Ends) -> &'a Quantity {
    figures.all[ends.last].quantity
}

/// Two figures with *from* before the first and *to* between them, one behind the other, and a word of change before them.
fn ends(figures: &Figures, at: usize) -> Option<Ends> {
    let first = &figures.all[at];
    let plain = |q: &Quantity| q.approx == Approx::Exact && !matches!(q.unit.0.as_str(), "%" | "{score}" | "a");
    let (start, to) = figures.sentence(first.first);
    let changes = |end: usize| figures.has(&CHANGE, start.max(first.first.saturating_sub(20)), end);
    if first.quantity.low != first.quantity.high {
        // From 40 to 52: read as a range.
        let from = figures.reader.find(first.first, &STARTS).is_some();
        if !(from && plain(first.quantity) && changes(first.first)) {
            return None;
        }
        let end = |v: Decimal| Reach::of(&Quantity { low: v, high: v, ..first.quantity.clone() });
        let apart = first.quantity.high.checked_sub(first.quantity.low);
        return Some(Ends {
            from: end(first.quantity.low)?,
            to: end(first.quantity.high)?,
            first: at,
            last: at,
            apart,
        });
    }
    let last = figures.all.get(at + 1).filter(|l| l.first < to && l.first <= first.end + NEAR)?;
    let before = figures.reader.find_before(first.first, &STARTS, 1).is_some()
        || figures.reader.find(first.first, &STARTS).is_some();
    let between = figures.has(&ENDS, first.end, last.first + 1);
    let alike = first.quantity.unit == last.quantity.unit || first.quantity.unit.is_empty();
    let single = last.quantity.low == last.quantity.high;
    if !(before && between && alike && single && plain(first.quantity) && plain(last.quantity) && changes(first.first))
    {
        return None;
    }
    let from = Quantity { unit: last.quantity.unit.clone(), ..first.quantity.clone() };
    let apart = last.quantity.low.checked_sub(first.quantity.low).map(|d| d.abs());
    Some(Ends { from: Reach::of(&from)?, to: Reach::of(last.quantity)?, first: at, last: at + 1, apart })
}

/// Whether a figure says how much changed: a word of change directly before it, and near the ends.
fn is_change(figures: &Figures, ends: &Ends, figure: &Figure) -> bool {
    let (first, last) = (&figures.all[ends.first], &figures.all[ends.last]);
    let near = figure.end <= first.first && first.first - figure.end <= NEAR
        || figure.first >= last.end && figure.first - last.end <= NEAR;
    near && figures.reader.find_before(figure.first, &BY, 3).is_some() && figure.quantity.low == figure.quantity.high
}

/// The change as a share of the first end.
fn share(ends: &Ends) -> Option<Reach> {
    const ALLOWED: Decimal = Decimal::from_parts(1, 0, 0, false, 2);
    let apart = ends.from.apart(ends.to)?;
    let low = apart.low.checked_div(ends.from.high.filter(|v| !v.is_zero())?)?;
    let high = apart.high?.checked_div(Some(ends.from.low).filter(|v| !v.is_zero())?)?;
    Some(Reach { low: low - ALLOWED, high: Some(high.saturating_add(ALLOWED)) })
}
