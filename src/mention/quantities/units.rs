//! The unit directly after a number: `km2`, `triệu đồng` without its scale, `độ C`, `USD`.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::language::phrases::Phrases;
use crate::language::{Language, currency, en, symbols, vi};
use crate::mention::numerals::{Numeral, lookup};
use crate::mention::reader::Reader;
use crate::text::word_key::WordKey;

static VI_WORDS: LazyLock<Phrases<&'static str>> =
    LazyLock::new(|| Phrases::new(&[vi::units::UNITS, vi::money::MONEY]));
static EN_WORDS: LazyLock<Phrases<&'static str>> =
    LazyLock::new(|| Phrases::new(&[en::units::UNITS, en::money::MONEY]));
static SYMBOLS: LazyLock<Phrases<&'static str>> = LazyLock::new(|| Phrases::new(&[symbols::UNITS, currency::AFTER]));
static LETTERS: LazyLock<Phrases<&'static str>> = LazyLock::new(|| Phrases::new(&[symbols::LETTERS, en::units::SHORT]));
static OTHER_WORDS: LazyLock<Phrases<&'static [&'static str]>> =
    LazyLock::new(|| Phrases::new(&[vi::units::OTHER_WORDS]));

/// Whether a word as written is a unit or a currency by itself.
pub fn symbol(raw: &str) -> Option<&'static str> {
    let key = WordKey::of(raw);
    SYMBOLS.of_word(key).or_else(|| LETTERS.of_word(key)).or_else(|| code(raw))
}

/// An ISO code, as written.
fn code(raw: &str) -> Option<&'static str> {
    let coded = raw.len() == 3 && raw.bytes().all(|b| b.is_ascii_uppercase());
    coded.then(|| currency::CODES.iter().find(|c| **c == raw).copied())?
}

/// A unit or currency at token `i`, after a number: the token after it, and its code.
pub fn unit(r: &Reader, i: usize) -> Option<(usize, &'static str)> {
    if !r.joined(i) {
        return None;
    }
    // 5-kg, 100-metre
    let at = i + usize::from(r.dash(i) && r.glued(i) && r.glued(i + 1) && r.is_word(i + 1));
    let (end, mut code) = named(r, at)?;
    if en::units::POUNDS.contains(&r.at(at)) && code == "GBP" && weighs(r, at, end) {
        code = "[lb_av]";
    }
    // Squares in digits of their own: km 2, m2 where it is glued to its number.
    let mark = r.word(end);
    if r.glued(end) && (r.is_number(end) && mark.len() == 1 || matches!(mark, "²" | "³")) {
        let power = match (code, mark) {
            ("km", "2" | "²") => "km2",
            ("m", "2" | "²") => "m2",
            ("cm", "2" | "²") => "cm2",
            ("mm", "2" | "²") => "mm2",
            ("m", "3" | "³") => "m3",
            ("cm", "3" | "³") => "cm3",
            ("km", "3" | "³") => "km3",
            _ => return Some((end, code)),
        };
        return Some((end + 1, power));
    }
    Some((end, code))
}

/// Whether pounds are a weight: `weighs 180 pounds`, `a 180-pound man`.
fn weighs(r: &Reader, at: usize, end: usize) -> bool {
    const NEAR: usize = 4;
    let cue = |k: usize| en::units::WEIGHT_BEFORE.contains(&r.at(k));
    let hyphen = at > 0 && r.dash(at - 1) && r.glued(at);
    hyphen || en::units::WEIGHT_AFTER.contains(&r.word(end)) || (at.saturating_sub(NEAR)..at).any(cue)
}

/// A name or symbol of a unit at token `at`.
fn named(r: &Reader, at: usize) -> Option<(usize, &'static str)> {
    if matches!(r.at(at), "°" | "º" | "˚") {
        return Some(match r.word(at + 1) {
            "c" | "celsius" => (at + 2, "Cel"),
            "f" | "fahrenheit" => (at + 2, "[degF]"),
            _ => (at + 1, "deg"),
        });
    }
    // 4,95''
    let prime = |k: usize| matches!(r.word(k), "'" | "’" | "′") && r.glued(k);
    if prime(at) && prime(at + 1) || r.at(at) == "″" {
        return Some((at + 1 + usize::from(r.at(at) != "″"), "[in_i]"));
    }
    let raw = r.raw(at);
    // As written: "MW" and "mW" are two.
    let key = if r.tokens[at].plain { r.key(at) } else { WordKey::of(raw) };
    let words = words(r, at);
    let symbol = SYMBOLS
        .of_word(key)
        .or_else(|| code(raw))
        .or_else(|| LETTERS.of_word(key).filter(|_| letter_fits(r, at)))
        .map(|code| (at + 1, code));
    match (words, symbol) {
        (Some(w), Some(s)) => Some(if w.0 > s.0 { w } else { s }),
        (w, s) => w.or(s),
    }
}

/// Names in words. In an English text a Vietnamese one counts only with its marks: "5 met the minister".
fn words(r: &Reader, at: usize) -> Option<(usize, &'static str)> {
    let vietnamese = r.find(at, &VI_WORDS).filter(|_| r.language == Language::Vietnamese || !r.at(at).is_ascii());
    let english = r.find(at, &EN_WORDS);
    match (vietnamese, english) {
        (Some(v), Some(e)) => Some(if e.0 > v.0 || e.0 == v.0 && r.language == Language::English { e } else { v }),
        (v, e) => v.or(e),
    }
}

/// A letter that is a word, a name or an abbreviation too: only glued to its number, or with no word after it.
fn letter_fits(r: &Reader, at: usize) -> bool {
    let glued = r.glued(at) && !r.dash(at - 1);
    let next = r.word(at + 1);
    if en::hedges::LIST.contains(&next) || en::hedges::TO.contains(&next) {
        return r.raw(at).chars().all(char::is_lowercase);
    }
    glued && !(r.dash(at + 1) && r.glued(at + 1)) || !r.is_word(at + 1) && !r.is_number(at + 1) || !r.joined(at + 1)
}

/// Whether a unit is meant where its name is another word too: not in `2 đồng minh`, `5 won the prize`.
pub fn fits(r: &Reader, i: usize, end: usize, n: &Numeral) -> bool {
    let at = i + usize::from(r.dash(i));
    let one_word = end == at + 1;
    if !one_word {
        return true;
    }
    if let Some((_, others)) = r.find(at, &OTHER_WORDS)
        && others.contains(&r.word(end))
    {
        return false;
    }
    let smallest = lookup(vi::units::SMALLEST, r.at(at)).or_else(|| lookup(en::units::SMALLEST, r.at(at)));
    if smallest.is_some_and(|least| n.value < Decimal::from(least)) {
        return false;
    }
    // A code in capitals is a word in a headline in capitals: 2 CUP, 3 TOP.
    let capitals = code(r.raw(at)).is_some();
    let headline = || r.joined(end) && r.raw(end).len() > 1 && r.raw(end).chars().all(char::is_uppercase);
    !(capitals && r.is_word(end) && headline())
}
