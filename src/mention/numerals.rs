//! Numbers, in digits and in words, without their units.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::reader::Reader;
use crate::language::Language;
use crate::language::phrases::Phrases;
use crate::language::{en, vi};

/// A number and the token after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numeral {
    pub end: usize,
    pub value: Decimal,
    /// Two readings of its notation are possible.
    pub ambiguous: bool,
    /// In words, at least its last part (`hai mươi`, but `23 ngàn` too).
    pub worded: bool,
    /// The last scale word: 1 000 000 for `2,3 triệu`, 1 without one.
    pub scale: i64,
    /// A single digit word (`hai`, `three`): needs something to count.
    pub single: bool,
    /// `twenty-first`.
    pub ordinal: bool,
}

static VI_SCALES: LazyLock<Phrases<i64>> = LazyLock::new(|| Phrases::new(&[vi::numbers::SCALES]));
static EN_SCALES: LazyLock<Phrases<i64>> = LazyLock::new(|| Phrases::new(&[en::numbers::SCALES]));

pub fn lookup<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(w, _)| *w == word).map(|(_, v)| *v)
}

/// The number that starts at token `i`.
pub fn numeral(r: &Reader, i: usize) -> Option<Numeral> {
    let n = if r.is_number(i) {
        digits(r, i)
    } else if !r.is_word(i) {
        None
    } else {
        match r.language {
            Language::Vietnamese => vietnamese(r, i).or_else(|| english(r, i)),
            Language::English => english(r, i).or_else(|| vietnamese(r, i)),
        }
    }?;
    // Far from where decimals overflow, so that sums need no care after this.
    let largest = Decimal::from_i128_with_scale(1_000_000_000_000_000_000_000_000, 0);
    (n.value.abs() < largest).then(|| with_half(r, n)).filter(|n| n.value.abs() < largest)
}

/// `five and a half million`, `3 million and a half`, `two and a half years`.
fn with_half(r: &Reader, mut n: Numeral) -> Numeral {
    if n.ordinal || !r.joined(n.end) {
        return n;
    }
    if let Some(end) = r.phrase(n.end, "and a half") {
        n.value += Decimal::from(n.scale) / Decimal::TWO;
        n.end = end;
        n.single = false;
        n.worded = true;
        if n.scale == 1 {
            scales(r, &mut n);
        }
    }
    n
}

/// What a string of digits, points and commas says in a language, and whether that is doubtful. `None` if it is no number.
pub fn notation(s: &str, language: Language) -> Option<(Decimal, bool)> {
    if !s.bytes().any(|b| matches!(b, b'.' | b',')) {
        return if s.len() > 27 { None } else { s.parse().ok().map(|v| (v, false)) };
    }
    let (group, point) = match language {
        Language::Vietnamese => ('.', ','),
        Language::English => (',', '.'),
    };
    let grouped = |s: &str, mark: char| {
        let mut parts = s.split(mark);
        let first = parts.next().unwrap_or("");
        let well = (1..=3).contains(&first.len()) && !first.starts_with('0') && s.contains(mark);
        well && parts.all(|p| p.len() == 3 && p.bytes().all(|b| b.is_ascii_digit()))
            && first.bytes().all(|b| b.is_ascii_digit())
    };
    let parse = |whole: &str, mark: char, fraction: &str| {
        let text = format!("{}{}{}", whole.replace(mark, ""), if fraction.is_empty() { "" } else { "." }, fraction);
        if text.len() > 27 { None } else { text.parse::<Decimal>().ok() }
    };
    // As the language writes it.
    let (whole, fraction) = s.split_once(point).unwrap_or((s, ""));
    let plain = |p: &str| p.bytes().all(|b| b.is_ascii_digit());
    if plain(fraction) && (plain(whole) || grouped(whole, group)) {
        let value = parse(whole, group, fraction)?;
        // 5,000 in a Vietnamese text may be five thousand, written as English does, or five; English 5.000 is a decimal.
        let doubtful =
            language == Language::Vietnamese && fraction.len() == 3 && plain(whole) && whole != "0" && whole.len() <= 3;
        return Some((value, doubtful));
    }
    // As the other language writes it, where that cannot be misread.
    let (whole, fraction) = s.split_once(group).unwrap_or((s, ""));
    if !fraction.is_empty()
        && plain(fraction)
        && (plain(whole) || grouped(whole, point))
        && (fraction.len() != 3 || whole == "0" || grouped(whole, point))
    {
        return parse(whole, point, fraction).map(|v| (v, false));
    }
    if grouped(s, point) { parse(s, point, "").map(|v| (v, false)) } else { None }
}

fn digits(r: &Reader, i: usize) -> Option<Numeral> {
    let (value, mut ambiguous) = notation(r.raw(i), r.language)?;
    if r.word(i + 1) == "%" {
        ambiguous = false;
    }
    let mut n = Numeral { end: i + 1, value, ambiguous, worded: false, scale: 1, single: false, ordinal: false };
    scales(r, &mut n);
    Some(n)
}

/// Takes scale words after digits: `2,3 triệu`, `880 nghìn tỷ`, `5 tỷ 400 triệu`, `2.3bn`, `1 triệu rưỡi`.
fn scales(r: &Reader, n: &mut Numeral) {
    let mut last = 0i64;
    while let Some((end, scale)) = scale(r, n.end, last) {
        // A scale grows only as `nghìn tỷ`, directly after the smaller one.
        let Some(value) = n.value.checked_mul(Decimal::from(scale)) else { return };
        *n = Numeral { end, value, worded: true, scale: n.scale.saturating_mul(scale), ambiguous: false, ..*n };
        if last > 0 {
            break;
        }
        last = scale;
    }
    if last == 0 {
        return;
    }
    if r.word(n.end) == "rưỡi" {
        let half = Decimal::from(n.scale) / Decimal::TWO;
        n.value = n.value.checked_add(half).unwrap_or(n.value);
        n.end += 1;
        return;
    }
    // A smaller part may follow in digits: 5 tỷ 400 triệu.
    if r.is_number(n.end)
        && r.joined(n.end)
        && let Some((value, false)) = notation(r.raw(n.end), r.language)
        && let Some((end, smaller)) = scale(r, n.end + 1, 0)
        && smaller < last
        && value < Decimal::from(1000)
    {
        let part = value * Decimal::from(smaller);
        n.value = n.value.checked_add(part).unwrap_or(n.value);
        n.end = end;
    }
}

/// A scale word at token `i`; after another one only a greater one that can stand so (`nghìn tỷ`, `million million`).
fn scale(r: &Reader, i: usize, after: i64) -> Option<(usize, i64)> {
    if !r.joined(i) {
        return None;
    }
    if let Some(found) = r.find(i, &VI_SCALES).or_else(|| r.find(i, &EN_SCALES)) {
        return (after == 0 || (found.1 > after && matches!(r.at(i), "tỷ" | "tỉ" | "triệu"))).then_some(found);
    }
    if after > 0 {
        return None;
    }
    let raw = r.raw(i);
    if r.at(i) == "trăm" && r.is_number(i.wrapping_sub(1)) {
        return Some((i + 1, 100));
    }
    if r.at(i) == "hundred" && r.is_number(i.wrapping_sub(1)) {
        return Some((i + 1, 100));
    }
    if matches!(r.at(i), "dozen" | "dozens") {
        return Some((i + 1, 12));
    }
    if r.at(i) == "chục" {
        return Some((i + 1, 10));
    }
    // CLDR's short forms, only as written there.
    if r.language == Language::Vietnamese && !r.glued(i) {
        match raw {
            "Tr" | "tr" => return Some((i + 1, 1_000_000)),
            "N" => return Some((i + 1, 1_000)),
            "T" => return Some((i + 1, 1_000_000_000)),
            _ => {}
        }
    }
    if !r.glued(i) || !r.is_number(i - 1) {
        return None;
    }
    match raw {
        "K" | "k" => Some((i + 1, 1_000)),
        "B" => Some((i + 1, 1_000_000_000)),
        "M" => Some((i + 1, 1_000_000)),
        "G" if r.word(i + 1).is_empty() => Some((i + 1, 1_000_000_000)),
        "tr" => Some((i + 1, 1_000_000)),
        // $1.5m
        "m" if i >= 2 && matches!(r.at(i - 2), "$" | "£" | "€" | "¥") => Some((i + 1, 1_000_000)),
        _ => lookup(en::numbers::GLUED, r.at(i)).filter(|_| r.at(i).len() > 1 && raw != "mm").map(|s| (i + 1, s)),
    }
}

/// Vietnamese number words: hundreds, tens and digits below a thousand, with scale words between.
fn vietnamese(r: &Reader, start: usize) -> Option<Numeral> {
    let mut i = start;
    let mut total = Decimal::ZERO;
    let mut group: Option<i64> = None;
    let mut last_scale = i64::MAX;
    let mut scale_seen = 1i64;
    let mut words = 0;
    let mut half = false;
    if r.at(i) == "nửa" {
        let (end, scale) = r.find(i + 1, &VI_SCALES)?;
        let value = Decimal::from(scale) / Decimal::TWO;
        return Some(Numeral { end, value, ambiguous: false, worded: true, scale, single: false, ordinal: false });
    }
    loop {
        let first = i == start;
        if !first && !r.joined(i) {
            break;
        }
        if group.is_none()
            && let Some((end, value)) = below_thousand(r, i, first, last_scale == i64::MAX && first)
        {
            group = Some(value);
            words += end - i;
            i = end;
            continue;
        }
        if let Some((end, scale)) = r.find(i, &VI_SCALES) {
            if first {
                return None;
            }
            match group.take() {
                Some(g) if scale < last_scale => total += Decimal::from(g) * Decimal::from(scale),
                Some(g) => total = (total + Decimal::from(g)).checked_mul(Decimal::from(scale))?,
                None if scale > last_scale => total = total.checked_mul(Decimal::from(scale))?,
                None => break,
            }
            last_scale = scale;
            scale_seen = scale;
            words += 1;
            i = end;
            if r.word(i) == "rưỡi" {
                total += Decimal::from(scale) / Decimal::TWO;
                half = true;
                i += 1;
                break;
            }
            continue;
        }
        break;
    }
    if let Some(g) = group {
        // A digit directly after a scale counts its tenths: một triệu hai.
        let tenths = last_scale != i64::MAX && g < 10 && !matches!(r.at(i.wrapping_sub(2)), "lẻ" | "linh");
        let part = if tenths { Decimal::from(g) * Decimal::from(last_scale / 10) } else { Decimal::from(g) };
        total = total.checked_add(part)?;
    }
    if words == 0 {
        return None;
    }
    let single = words == 1 && !half && total < Decimal::from(10);
    Some(Numeral { end: i, value: total, ambiguous: false, worded: true, scale: scale_seen, single, ordinal: false })
}

fn vi_digit(word: &str) -> Option<i64> {
    lookup(vi::numbers::DIGITS, word)
}

/// `hai trăm linh năm`, `chín mươi mốt`, `mười lăm`, `ba`. `alone` where nothing of the number stands before it.
fn below_thousand(r: &Reader, i: usize, first_token: bool, alone: bool) -> Option<(usize, i64)> {
    let word = |k: usize| if k == i && first_token { r.at(k) } else { r.word(k) };
    let mut at = i;
    let mut value = 0;
    let mut any = false;
    if matches!(word(at), "trăm") && alone && first_token && r.word(at + 1).is_empty() {
        return Some((at + 1, 100));
    }
    if let Some(d) = vi_digit(word(at))
        && r.word(at + 1) == "trăm"
    {
        value = d * 100;
        at += 2;
        any = true;
        if r.word(at) == "rưỡi" {
            return Some((at + 1, value + 50));
        }
        if matches!(r.word(at), "lẻ" | "linh") {
            return match vi_digit(r.word(at + 1)) {
                Some(d) => Some((at + 2, value + d)),
                None => Some((at, value)),
            };
        }
    }
    if word(at) == "mười" {
        value += 10;
        at += 1;
        let unit = r.word(at);
        let more = match unit {
            "lăm" | "nhăm" => Some(5),
            // Ten years, not fifteen.
            "năm" | "không" | "mốt" => None,
            // mười hai trăm is not said; mười ba nghìn is thirteen thousand.
            _ => vi_digit(unit),
        };
        if let Some(d) = more {
            value += d;
            at += 1;
        }
        return Some((at, value));
    }
    if let Some(d) = vi_digit(word(at)) {
        if matches!(r.word(at + 1), "mươi" | "chục") {
            value += d * 10;
            let tens = r.word(at + 1) == "mươi";
            at += 2;
            if !tens {
                return Some((at, value));
            }
            let unit = r.word(at);
            let more = match unit {
                "năm" if matches!(r.word(at + 1), "nghìn" | "ngàn" | "triệu" | "tỷ" | "tỉ") => Some(5),
                "năm" | "không" => None,
                _ => lookup(vi::numbers::AFTER_TEN, unit).or_else(|| vi_digit(unit)),
            };
            if let Some(d) = more {
                value += d;
                at += 1;
            }
            return Some((at, value));
        }
        // After hundreds a lone digit needs a scale word (hai trăm ba is colloquial and doubtful), năm is a year.
        if any {
            return Some((at, value));
        }
        // Inside a number a lone digit must be followed by its scale.
        if !alone && !matches!(r.word(at + 1), "nghìn" | "ngàn" | "triệu" | "tỷ" | "tỉ" | "vạn") && word(at) != "hai"
        {
            return None;
        }
        return Some((at + 1, d));
    }
    any.then_some((at, value))
}

/// English number words, with hyphens or without, and digits before a scale word already taken by [`digits`].
fn english(r: &Reader, start: usize) -> Option<Numeral> {
    let mut i = start;
    let mut total = Decimal::ZERO;
    let mut group: i64 = 0;
    let mut in_group = false;
    let mut ordinal = false;
    let mut words = 0;
    let mut scale_seen = 1i64;
    if matches!(r.at(i), "a" | "an") {
        let next = r.word(i + 1);
        if !(matches!(next, "hundred" | "dozen") || lookup(en::numbers::SCALES, next).is_some()) {
            return None;
        }
        group = 1;
        in_group = true;
        i += 1;
    } else if r.at(i) == "half" {
        let mut end = i + 1;
        if matches!(r.word(end), "a" | "an") {
            end += 1;
        }
        if r.word(end) == "dozen" {
            return Some(Numeral {
                end: end + 1,
                value: Decimal::from(6),
                ambiguous: false,
                worded: true,
                scale: 1,
                single: false,
                ordinal: false,
            });
        }
        let scale = lookup(en::numbers::SCALES, r.word(end))?;
        let value = Decimal::from(scale) / Decimal::TWO;
        return Some(Numeral {
            end: end + 1,
            value,
            ambiguous: false,
            worded: true,
            scale,
            single: false,
            ordinal: false,
        });
    }
    let begin = i;
    while i < r.len() {
        let mut at = i;
        if i > begin {
            if !r.joined(i) {
                break;
            }
            if r.dash(i) || (r.at(i) == "and" && (words > 0 || in_group) && after_hundred(r, i)) {
                at += 1;
            }
        }
        let word = if at == start { r.at(at) } else { r.word(at) };
        // The last step that made the group decides what may follow: twenty | hundred, then a smaller one.
        if let Some(v) = lookup(en::numbers::ONES, word) {
            let room = !in_group
                || (group % 100 == 0 && group > 0)
                || (v < 10 && v > 0 && group % 10 == 0 && group % 100 >= 20);
            if !room {
                break;
            }
            group += v;
            in_group = true;
        } else if let Some(v) = lookup(en::numbers::TENS, word) {
            if in_group && !(group % 100 == 0 && group > 0) {
                break;
            }
            group += v;
            in_group = true;
        } else if word == "hundred" && in_group && group > 0 && group < 100 {
            group *= 100;
        } else if matches!(word, "dozen" | "dozens") && in_group && group > 0 && group < 1000 {
            group *= 12;
        } else if let Some(s) = lookup(en::numbers::SCALES, word) {
            if !in_group && (total.is_zero() || i == begin) {
                break;
            }
            if in_group {
                total = total.checked_add(Decimal::from(group).checked_mul(Decimal::from(s))?)?;
            } else {
                total = total.checked_mul(Decimal::from(s))?;
            }
            group = 0;
            in_group = false;
            scale_seen = s;
        } else if let Some(v) = lookup(en::numbers::ORDINALS, word) {
            if i == begin && !in_group {
                // A lone ordinal is not a number word: see `quantities::ordinal`.
                break;
            }
            let fits = if v < 20 {
                !in_group || group % 100 == 0 || (v < 10 && group % 10 == 0 && group % 100 >= 20)
            } else if v >= 100 {
                in_group
            } else {
                group % 100 == 0
            };
            if !fits {
                break;
            }
            if v >= 100 {
                group *= v;
            } else {
                group += v;
            }
            ordinal = true;
            words += 1;
            i = at + 1;
            break;
        } else {
            break;
        }
        words += 1;
        i = at + 1;
    }
    if words == 0 {
        return None;
    }
    let value = total.checked_add(Decimal::from(group))?;
    let single = words == 1 && value < Decimal::from(20) && begin == start;
    let mut n = Numeral { end: i, value, ambiguous: false, worded: true, scale: scale_seen, single, ordinal };
    // two point five million
    if n.scale == 1 && !n.ordinal && r.word(n.end) == "point" {
        let mut digits = String::new();
        let mut at = n.end + 1;
        while let Some(d) = lookup(en::numbers::ONES, r.word(at)).filter(|_| digits.len() < 12) {
            digits += &d.to_string();
            at += 1;
        }
        if let Ok(value) = format!("{}.{digits}", n.value).parse()
            && !digits.is_empty()
        {
            n = Numeral { end: at, value, single: false, ..n };
            scales(r, &mut n);
        }
    }
    Some(n)
}

/// `and` goes on with a number only after a hundred or a scale word.
fn after_hundred(r: &Reader, i: usize) -> bool {
    let before = r.previous(i);
    (before == "hundred" || lookup(en::numbers::SCALES, before).is_some())
        && (lookup(en::numbers::ONES, r.word(i + 1)).is_some() || lookup(en::numbers::TENS, r.word(i + 1)).is_some())
}
