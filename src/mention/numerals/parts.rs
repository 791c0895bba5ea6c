//! Fractions that belong to a number: `2½`, `1 1/2`, `five and a half million`, `three and two thirds`.

use rust_decimal::Decimal;

use super::{Numeral, english, lookup, scales};
use crate::language::{Language, en};
use crate::mention::reader::Reader;

/// The denominator that a word stands for, in the singular or the plural: `third`, `quarters`, `hundredths`.
pub fn denominator(word: &str) -> Option<i64> {
    if let Some(known) = lookup(en::numbers::FRACTIONS, word) {
        return Some(known);
    }
    let singular = word.strip_suffix('s').unwrap_or(word);
    lookup(en::numbers::ORDINALS, singular).filter(|v| *v > 2)
}

/// `2½`, `2 ½`, and in English `1 1/2`.
pub fn mixed(r: &Reader, n: &mut Numeral) {
    if !n.value.is_integer() || !r.joined(n.end) {
        return;
    }
    if let Some((_, above, below)) = en::numbers::GLYPHS.iter().find(|(g, ..)| *g == r.at(n.end)) {
        n.value += Decimal::from(*above) / Decimal::from(*below);
        n.end += 1;
        return;
    }
    const BELOW: &[i16] = &[2, 3, 4, 8, 16];
    let slash = r.language == Language::English
        && !r.glued(n.end)
        && r.word(n.end + 1) == "/"
        && r.glued(n.end + 1)
        && r.glued(n.end + 2)
        && !r.glued(n.end + 3);
    if slash
        && let (Some(above), Some(below)) = (r.small(n.end), r.small(n.end + 2))
        && above < below
        && BELOW.contains(&below)
    {
        n.value += Decimal::from(above) / Decimal::from(below);
        n.end += 3;
    }
}

/// `five and a half million`, `3 million and a half`, `three and two thirds`: the part is of what was said last.
pub fn with_part(r: &Reader, mut n: Numeral) -> Numeral {
    if n.ordinal || r.word(n.end) != en::numbers::AND {
        return n;
    }
    let at = n.end + 1;
    let article = r.joined(at) && en::numbers::ARTICLES.contains(&r.at(at));
    let above = if article {
        Some((at + 1, Decimal::ONE))
    } else {
        english::number(r, at).filter(|a| r.joined(at) && !a.ordinal && a.scale == 1).map(|a| (a.end, a.value))
    };
    let Some((stop, above)) = above else { return n };
    let Some(below) = denominator(r.word(stop)).map(Decimal::from) else { return n };
    let plural = r.at(stop).ends_with('s');
    if plural == (above == Decimal::ONE) || above >= below {
        return n;
    }
    let Some(part) = above.checked_div(below).and_then(|p| p.checked_mul(Decimal::from(n.scale))) else { return n };
    n = Numeral { end: stop + 1, value: n.value + part, single: false, worded: true, ..n };
    if n.scale == 1 {
        scales::take(r, &mut n, 0);
    }
    n
}
