//! What an amount is for: `đồng/lít`, `người/km2`, `$5 a barrel`, `triệu đồng mỗi tháng`.

use std::sync::LazyLock;

use crate::language::phrases::Phrases;
use crate::language::{en, vi};
use crate::mention::identifiers::fold_name;
use crate::mention::numerals::lookup;
use crate::mention::reader::Reader;
use crate::mention::{durations, nouns};
use crate::value::duration::DurationUnit;
use crate::value::quantity::{Quantity, Unit};
use crate::value::unit::is_currency;

use super::units::unit;

static PER: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let pairs = |words: &'static [&'static str]| words.iter().map(|w| (*w, ())).collect::<Vec<_>>();
    Phrases::new(&[&pairs(vi::units::PER), &pairs(en::units::PER)])
});

/// Takes what follows an amount that ends before token `end` and says for what it is: the token after it.
pub fn take(r: &Reader, end: usize, q: &mut Quantity) -> usize {
    if !r.joined(end) {
        return end;
    }
    let slash = r.at(end) == "/";
    let at = if slash {
        // 13.600 đồng/1 lít
        end + 1 + usize::from(r.small(end + 1) == Some(1) && r.joined(end + 1))
    } else if let Some((at, ())) = r.find(end, &PER) {
        at
    } else {
        return end;
    };
    let Some((stop, per)) = whole(r, at, slash, q) else { return end };
    let speed = match (q.unit.0.as_str(), per.0.as_str()) {
        ("km", "h") => Some("km/h"),
        ("m", "s") => Some("m/s"),
        ("[mi_i]", "h") => Some("[mi_i]/h"),
        ("[nmi_i]", "h") => Some("[kn_i]"),
        ("Mbit", "s") => Some("Mbit/s"),
        ("Gbit", "s") => Some("Gbit/s"),
        _ => None,
    };
    match speed {
        Some(code) => q.unit = Unit::of(code),
        None => q.per = per,
    }
    // A second one: 7 triệu đồng/người/tháng.
    if slash
        && r.word(stop) == "/"
        && let Some((e, more)) = whole(r, stop + 1, true, q)
    {
        q.per = Unit(format!("{}.{}", q.per.0, more.0));
        return e;
    }
    stop
}

/// The unit, the length of time or the thing that an amount is for, at token `at`.
fn whole(r: &Reader, at: usize, slash: bool, q: &Quantity) -> Option<(usize, Unit)> {
    if !r.joined(at) || !r.is_word(at) {
        return None;
    }
    if let Some((end, u)) = time(r, at) {
        // 5 % một năm sau đó, $5 a year later: a date.
        let dated = vi::units::DATES.contains(&r.word(end)) || en::units::DATES.contains(&r.word(end));
        if dated && !slash {
            return None;
        }
        return Some((end, Unit::of(u)));
    }
    if let Some(u) = lookup(vi::units::PER_WHAT, r.at(at)).filter(|_| is_currency(&q.unit)) {
        return Some((at + 1, Unit::of(u)));
    }
    if let Some((end, u)) = unit(r, at).filter(|(_, u)| *u != "%" && *u != q.unit.0) {
        return Some((end, Unit::of(u)));
    }
    let counts = q.unit.is_empty() || q.unit.0.starts_with('{');
    // Money, and anything after a stroke, may be for a thing: 500.000 đồng/người, 1.200 xe/đoàn.
    if !slash && !is_currency(&q.unit) {
        return None;
    }
    if let Some(c) = nouns::counted(r, at) {
        if c.class.is_empty() && counts {
            return None;
        }
        let class = if c.class.is_empty() { braced(r, at, c.end) } else { Unit::of(c.class) };
        return Some((c.end, class));
    }
    let word = slash
        && !counts
        && !vi::numbers::NOT_COUNTED.contains(&r.at(at))
        && r.raw(at).chars().all(char::is_lowercase)
        && r.raw(at).len() > 1;
    word.then(|| (at + 1, braced(r, at, at + 1)))
}

fn braced(r: &Reader, from: usize, to: usize) -> Unit {
    Unit(format!("{{{}}}", fold_name(&r.text[r.span(from, to).range()])))
}

/// The UCUM code of a length of time at token `at`.
fn time(r: &Reader, at: usize) -> Option<(usize, &'static str)> {
    let (end, unit) = durations::unit(r, at).or_else(|| short_time(r, at))?;
    let code = match unit {
        DurationUnit::Second => "s",
        DurationUnit::Minute => "min",
        DurationUnit::Hour => "h",
        DurationUnit::Day => "d",
        DurationUnit::Week => "wk",
        DurationUnit::Month => "mo",
        DurationUnit::Quarter => "{quarter}",
        DurationUnit::Year => "a",
        DurationUnit::Decade => "{decade}",
        DurationUnit::Century => "{century}",
    };
    Some((end, code))
}

/// Letters for lengths of time that are only used after a stroke: `km/h`, `m/s`.
fn short_time(r: &Reader, at: usize) -> Option<(usize, DurationUnit)> {
    let unit = match r.raw(at) {
        "h" | "H" => DurationUnit::Hour,
        "s" => DurationUnit::Second,
        _ => return None,
    };
    (at > 0 && r.at(at - 1) == "/").then_some((at + 1, unit))
}
