//! Quantities with a notation of their own: ordinals, fractions, scores, magnitudes, minutes of a match, multiples, ages.

use rust_decimal::Decimal;

use super::identifiers::fold_name;
use super::nouns;
use super::numerals::{lookup, numeral};
use super::quantities::{Found, hedge, plain, unit};
use super::reader::Reader;
use crate::language::{Language, en, vi};
use crate::value::Value;
use crate::value::quantity::{Approx, Quantity, Unit};

/// What [`super::quantities::quantity`] tries first.
pub fn special(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    minute(r, i)
        .or_else(|| ordinal(r, i, floor))
        .or_else(|| score(r, i, floor))
        .or_else(|| fraction(r, i, floor))
        .or_else(|| multiple(r, i, floor))
        .or_else(|| magnitude(r, i))
        .or_else(|| age(r, i))
}

fn found(start: usize, core: usize, end: usize, q: Quantity) -> Found {
    Found { start, core, core_end: end, end, value: Value::Quantity(q) }
}

/// `phút 64`, `phút thứ 64`, `phút bù giờ thứ 3` not; `78th minute`, `88'`.
fn minute(r: &Reader, i: usize) -> Option<Found> {
    const UNIT: &str = "{match_minute}";
    let of = |n: i16| plain(Decimal::from(n), Decimal::from(n), UNIT);
    if r.at(i) == "phút" && !r.is_number(i.wrapping_sub(1)) {
        let at = i + 1 + usize::from(r.word(i + 1) == "thứ");
        let n = r.small(at).filter(|n| r.joined(at) && (1..=130).contains(n))?;
        let counts = nouns::counted(r, at + 1).is_some() || unit(r, at + 1).is_some();
        return (!counts).then(|| found(i, at, at + 1, of(n)));
    }
    let n = r.small(i).filter(|n| (1..=130).contains(n))?;
    let th = matches!(r.word(i + 1), "st" | "nd" | "rd" | "th") && r.glued(i + 1);
    if th && r.word(i + 2) == "minute" {
        return Some(found(i, i, i + 3, of(n)));
    }
    let prime = matches!(r.word(i + 1), "'" | "’" | "′")
        && r.glued(i + 1)
        && !(r.glued(i + 2) && r.is_number(i + 2))
        && !(i > 0 && r.glued(i) && !matches!(r.at(i - 1), "("));
    prime.then(|| found(i, i, i + 2, of(n)))
}

/// `thứ tư`, `lần thứ 12`, `third`, `21st`. The first of all is no figure that a report gets wrong, and is not read in words.
fn ordinal(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let (end, core, value) = if r.at(i) == "thứ" {
        let at = i + 1;
        if !r.joined(at) || r.capital(at) {
            return None;
        }
        let (end, v) = match r.at(at) {
            "nhất" => (at + 1, Decimal::ONE),
            "nhì" => (at + 1, Decimal::TWO),
            "tư" => (at + 1, Decimal::from(4)),
            _ => {
                let n = numeral(r, at).filter(|n| n.value.is_integer() && !n.ambiguous && n.scale == 1)?;
                (n.end, n.value)
            }
        };
        // Thứ nhất, at the start of a sentence, lists arguments.
        if r.capital(i) && r.word(end) == "," {
            return None;
        }
        (end, at, v)
    } else if let Some(n) = r.small(i) {
        let suffix = match n % 10 {
            _ if (11..=13).contains(&(n % 100)) => "th",
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        if r.word(i + 1) != suffix || !r.glued(i + 1) {
            return None;
        }
        (i + 2, i, Decimal::from(n))
    } else if r.language == Language::English {
        if let Some(n) = numeral(r, i).filter(|n| n.ordinal) {
            (n.end, i, n.value)
        } else {
            let v = lookup(en::numbers::ORDINALS, r.at(i))?;
            const BEFORE: &[&str] = &[
                "the", "a", "his", "her", "its", "their", "our", "my", "for", "’s", "in", "came", "finished", "ranked",
            ];
            let told = BEFORE.contains(&r.previous(i))
                || r.previous(i).ends_with("'s")
                || r.previous(i).ends_with("’s")
                || r.word(i + 1).is_empty() && !r.joined(i);
            if v < 2 || !told || matches!(r.word(i + 1), "of" | "hand") && v > 2 {
                return None;
            }
            (i + 1, i, Decimal::from(v))
        }
    } else {
        return None;
    };
    let mut q = plain(value, value, "");
    q.ordinal = true;
    let mut start = i;
    if matches!(r.previous(i), "lần") && i > floor {
        start = i - 1;
        q.noun = "lần".to_string();
    }
    Some(found(start, core, end, q))
}

/// `4-1`, `0-4`: two small numbers that are no range. The goals of the side named first are `low`.
fn score(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let a = r.small(i).filter(|n| *n <= 99)?;
    if !r.dash(i + 1)
        || r.glued(i + 1) != r.glued(i + 2)
        || (i > 0 && r.glued(i) && !matches!(r.at(i - 1), "(" | "\"" | "“" | ","))
    {
        return None;
    }
    let b = r.small(i + 2).filter(|n| *n <= 99 && r.raw(i + 2).len() <= 2)?;
    let end = i + 3;
    if (r.dash(end) || r.word(end) == "/") && r.glued(end) || (r.raw(i).len() == 2 && r.raw(i).starts_with('0')) {
        return None;
    }
    if unit(r, end).is_some()
        || super::durations::unit(r, end).is_some()
        || nouns::counted(r, end).is_some_and(|c| !matches!(c.class, "{goal}" | "{match}"))
        || lookup(vi::numbers::SCALES, r.word(end)).is_some()
        || lookup(en::numbers::SCALES, r.word(end)).is_some()
    {
        return None;
    }
    const CUES: &[&str] = &[
        "số", "tỷ", "tỉ", "thắng", "thua", "hòa", "hoà", "bại", "dẫn", "gỡ", "ngã", "win", "won", "lead", "led",
        "beat", "draw", "drew", "lost", "defeat", "victory", "score", "scored", "tie", "với", "chung", "cuộc", "ngược",
    ];
    const WINDOW: usize = 5;
    let near = (i.saturating_sub(WINDOW).max(floor)..i).chain(end..end + 3).any(|k| CUES.contains(&r.at(k)));
    if a >= b || b == 0 || a == 0 || near {
        let mut q = plain(Decimal::from(a), Decimal::from(b), "{score}");
        q.noun = String::new();
        return Some(found(i, i, end, q));
    }
    None
}

/// `1/3`, `hai phần ba`, `một nửa`, `two-thirds`, `a quarter`, `half`: parts of one.
fn fraction(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let (end, above, below) = if r.small(i).is_some() && r.word(i + 1) == "/" && r.glued(i + 1) && r.glued(i + 2) {
        let (a, b) = (r.small(i)?, r.small(i + 2)?);
        if b == 0
            || r.raw(i + 2).len() > 3
            || (r.glued(i + 3) && matches!(r.at(i + 3), "/" | "-"))
            || (i > 0 && r.glued(i) && r.at(i - 1) == "/")
        {
            return None;
        }
        (i + 3, Decimal::from(a), Decimal::from(b))
    } else if r.phrase(i, "một nửa").is_some() {
        (i + 2, Decimal::ONE, Decimal::TWO)
    } else if half(r, i) {
        (i + 1, Decimal::ONE, Decimal::TWO)
    } else if r.is_word(i) || r.is_number(i) {
        let (at, above) = match r.at(i) {
            "a" | "one" => (i + 1, Decimal::ONE),
            _ => {
                let n = numeral(r, i).filter(|n| n.value.is_integer() && !n.ambiguous && n.scale == 1 && !n.ordinal)?;
                (n.end, n.value)
            }
        };
        if r.word(at) == "phần" {
            let n = numeral(r, at + 1).filter(|n| r.joined(at + 1) && n.value.is_integer() && !n.value.is_zero())?;
            (n.end, above, n.value)
        } else {
            let at = at + usize::from(r.dash(at));
            let below = lookup(en::numbers::FRACTIONS, r.word(at)).filter(|_| r.joined(at))?;
            let plural = r.at(at).ends_with('s');
            if plural != (above > Decimal::ONE)
                || r.at(i) == "a" && below != 2 && !matches!(r.at(at), "third" | "quarter" | "fifth" | "tenth")
            {
                return None;
            }
            // A third time, a quarter of an hour, a fifth goal.
            if r.at(i) == "a" && !(r.word(at + 1) == "of" || r.word(at + 1).is_empty() || !r.is_word(at + 1))
                || r.word(at + 2) == "an"
            {
                return None;
            }
            (at + 1, above, Decimal::from(below))
        }
    } else {
        return None;
    };
    const DIGITS: u32 = 16;
    let value = above.checked_div(below)?.trunc_with_scale(DIGITS).normalize();
    let mut f = found(i, i, end, plain(value, value, "1"));
    hedge(r, &mut f, floor);
    Some(f)
}

/// `nửa số dân`, `half of them`, `more than half`; half an hour and half a million are read elsewhere.
fn half(r: &Reader, i: usize) -> bool {
    let hedged = matches!(r.previous(i), "than" | "nearly" | "about" | "almost" | "over");
    match r.at(i) {
        "nửa" => matches!(r.word(i + 1), "số" | "dân" | "diện" | "trong"),
        "half" => matches!(r.word(i + 1), "of" | "the") || hedged && !matches!(r.word(i + 1), "a" | "an" | "-"),
        _ => false,
    }
}

/// `gấp đôi`, `gấp 3,5 lần`, `twice`.
fn multiple(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let of = |v: Decimal| plain(v, v, "{times}");
    if r.at(i) == "gấp" {
        if matches!(r.word(i + 1), "đôi" | "hai") {
            let end = i + 2 + usize::from(r.word(i + 2) == "lần");
            return Some(found(i, i + 1, end, of(Decimal::TWO)));
        }
        let hedged = matches!(r.word(i + 1), "hơn" | "gần" | "khoảng");
        let n = numeral(r, i + 1 + usize::from(hedged)).filter(|n| r.joined(i + 1) && !n.ambiguous)?;
        let end = n.end + usize::from(r.word(n.end) == "lần");
        let mut q = of(n.value);
        q.approx = match r.word(i + 1) {
            "hơn" => Approx::MoreThan,
            "gần" => Approx::Nearly,
            "khoảng" => Approx::About,
            _ => Approx::Exact,
        };
        return Some(found(i, i + 1 + usize::from(hedged), end, q));
    }
    if matches!(r.at(i), "twice" | "thrice") {
        let v = if r.at(i) == "twice" { Decimal::TWO } else { Decimal::from(3) };
        let mut f = found(i, i, i + 1, of(v));
        hedge(r, &mut f, floor);
        return Some(f);
    }
    None
}

/// `hàng trăm người`, `vài chục`, `hundreds of people`: an order of magnitude, never compared.
fn magnitude(r: &Reader, i: usize) -> Option<Found> {
    let (mut end, low, high) = if vi::hedges::MAGNITUDE.contains(&r.at(i)) {
        let mut at = i + 1;
        let mut v = Decimal::ONE;
        while at <= i + 3 && r.joined(at) {
            let s = match r.at(at) {
                "chục" => 10,
                "trăm" => 100,
                w => match lookup(vi::numbers::SCALES, w) {
                    Some(s) => s,
                    None => break,
                },
            };
            v = v.checked_mul(Decimal::from(s))?;
            at += 1;
        }
        if at == i + 1 {
            return None;
        }
        if matches!(r.at(i), "vài" | "mấy") {
            (at, v * Decimal::TWO, v * Decimal::from(9))
        } else {
            (at, v, v * Decimal::TEN - Decimal::ONE)
        }
    } else {
        let (end, v) = en::hedges::MAGNITUDE.iter().filter_map(|(p, v)| r.phrase(i, p).map(|e| (e, *v))).max()?;
        if r.language == Language::Vietnamese
            || r.is_number(i.wrapping_sub(1))
            || lookup(en::numbers::ONES, r.previous(i)).is_some()
        {
            return None;
        }
        (end, Decimal::from(v), Decimal::from(v) * Decimal::TEN - Decimal::ONE)
    };
    let core_end = end;
    let mut q = plain(low, high, "");
    q.approx = Approx::Vague;
    let of = end + usize::from(r.word(end) == "of");
    if let Some((e, u)) = unit(r, of) {
        q.unit = Unit(u.to_string());
        end = e;
    } else if let Some(c) = nouns::counted(r, of) {
        q.noun = fold_name(&r.text[r.span(of, c.end).range()]);
        q.unit = Unit(c.class.to_string());
        end = c.end;
    }
    Some(Found { start: i, core: i, core_end, end, value: Value::Quantity(q) })
}

/// `aged 36`.
fn age(r: &Reader, i: usize) -> Option<Found> {
    if !matches!(r.at(i), "aged" | "age") {
        return None;
    }
    let n = r.small(i + 1).filter(|n| r.joined(i + 1) && (0..=130).contains(n))?;
    Some(found(i, i + 1, i + 2, plain(Decimal::from(n), Decimal::from(n), "a")))
}
