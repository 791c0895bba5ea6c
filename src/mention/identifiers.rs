//! Numbers that are names: `G20`, `T-72`, `trung đoàn 366`, `[31]`, `Nghị quyết 43`, `Galaxy Note 3`, telephone numbers.

use std::sync::LazyLock;

use super::pieces::{UNITS, plausible_year};
use super::quantities::{Found, glued_money, symbol, unit};
use super::reader::Reader;
use super::{nouns, numerals::lookup};
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::Value;

static DESIGNATIONS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let pairs = |words: &'static [&'static str]| words.iter().map(|w| (*w, ())).collect::<Vec<_>>();
    Phrases::new(&[&pairs(vi::names::DESIGNATIONS), &pairs(en::names::DESIGNATIONS)])
});

/// A name at token `i`: the token after it, the token of its number, and the name as compared.
pub fn identifier(r: &Reader, i: usize) -> Option<(usize, usize, String)> {
    let marked = usize::from(matches!(r.at(i), "(" | "+") && r.glued(i + 1) && r.is_number(i + 1));
    if let Some(end) = telephone(r, i + marked) {
        let digits = r.text[r.span(i, end).range()].chars().filter(char::is_ascii_digit).collect();
        return Some((end, i + marked, digits));
    }
    if r.is_number(i) {
        return match plate(r, i) {
            Some(end) => Some((end, i, fold_name(&r.text[r.span(i, end).range()]))),
            None => another(r, i),
        };
    }
    let found = citation(r, i).or_else(|| code(r, i)).or_else(|| designation(r, i))?;
    let name = fold_name(&r.text[r.span(i, found.0).range()]);
    Some((found.0, found.1, name))
}

/// Lower case, single spaces: `Trung đoàn  366` and `trung đoàn 366` are one name.
pub fn fold_name(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// `[31]`, `[3, 4]`, `[5-7]`.
fn citation(r: &Reader, i: usize) -> Option<(usize, usize)> {
    if r.at(i) != "[" {
        return None;
    }
    const LONGEST: usize = 12;
    let close = (i + 1..i + LONGEST).find(|k| r.word(*k) == "]")?;
    let inside = (i + 1..close).all(|k| r.small(k).is_some() || matches!(r.word(k), "," | "-" | "–" | ";"));
    (close > i + 1 && inside).then_some((close + 1, i + 1))
}

/// `G20`, `A320`, `T-72`, `COVID-19`.
fn code(r: &Reader, i: usize) -> Option<(usize, usize)> {
    if !r.is_word(i) || !r.capital(i) || glued_money(r, i) {
        return None;
    }
    let word = r.raw(i);
    let glued_to_number = i > 0 && r.glued(i) && r.is_number(i - 1);
    if word.bytes().any(|b| b.is_ascii_digit()) {
        let quarter = word.len() == 2 && word.starts_with('Q');
        let fits = symbol(word).is_none() && !quarter && !glued_to_number;
        return fits.then(|| (tail(r, i + 1), i));
    }
    let number = r.dash(i + 1) && r.glued(i + 1) && r.glued(i + 2) && r.small(i + 2).is_some();
    if !number || glued_to_number {
        return None;
    }
    let month = lookup(en::calendar::MONTHS, r.at(i)).is_some();
    let runs_on = matches!(r.word(i + 3), "/" | "-" | "–") && r.glued(i + 3) && r.is_number(i + 4);
    let named = vi::names::NO_CODE.contains(&r.at(i));
    (!month && !runs_on && !named && symbol(word).is_none()).then(|| (tail(r, i + 3), i + 2))
}

/// A letter or two that belong to a code that ends before token `i`: `A320neo`, `Quốc lộ 1A`, `lớp 6A2`.
fn tail(r: &Reader, i: usize) -> usize {
    if r.is_word(i) && r.glued(i) { i + 1 + usize::from(r.glued(i + 1) && r.is_number(i + 1)) } else { i }
}

/// `trung đoàn 366`, `Sư đoàn bộ binh 127`, `căn cứ quân sự số 102`, `Resolution 2231`, `No. 5`, `Thông tư 78/2021/TT-BTC`.
fn designation(r: &Reader, i: usize) -> Option<(usize, usize)> {
    let (mut at, ()) = r.find(i, &DESIGNATIONS)?;
    let word = r.at(i);
    // The second half of another word: yêu cầu 3, triệu tập 18.
    if at == i + 1 && lookup(vi::names::HALVES, word).is_some_and(|first| first.contains(&r.previous(i))) {
        return None;
    }
    let number_word = word == vi::names::NUMBER;
    if number_word && vi::names::FIGURE_BEFORE_NUMBER.contains(&r.previous(i)) {
        return None;
    }
    let abbreviated = en::names::ABBREVIATED.contains(&word) && at == i + 1;
    at += usize::from(abbreviated && r.word(at) == "." && r.is_number(at + 1));
    if abbreviated && !r.capital(i) && r.at(at - 1) != "." || en::names::CAPITAL_ONLY.contains(&word) && !r.capital(i) {
        return None;
    }
    // Minh Trang 2012: a syllable of a name.
    let inside = i > 1 && r.joined(i) && r.joined(i - 1) && r.is_word(i - 1) && r.capital(i - 1);
    if at == i + 1 && r.capital(i) && inside && r.language == Language::Vietnamese {
        return None;
    }
    // One or two words may stand between: căn cứ quân sự số 102, trung đoàn bộ binh 366.
    let military = vi::names::MILITARY.contains(&r.at(at - 1));
    const MOST_BETWEEN: usize = 3;
    let first = at;
    while military
        && at < first + MOST_BETWEEN
        && r.is_word(at)
        && r.joined(at)
        && !r.capital(at)
        && r.at(at) != vi::names::NUMBER
    {
        at += 1;
    }
    at += usize::from(r.word(at) == vi::names::NUMBER && !number_word);
    at += usize::from(at > first && r.word(at) == ":");
    if !r.joined(at) || !r.is_number(at) || r.glued(at) && r.previous(at) != "." {
        return None;
    }
    if let Some(end) = telephone(r, at) {
        return Some((end, at));
    }
    let number = r.small(at)?;
    let end = file_number(r, at + 1);
    if end > at + 1 {
        return Some((end, at));
    }
    // A capital at the start of a sentence makes no name: Nhóm 5 người, Phone 5 people.
    let opens = !r.joined(i) || !r.is_word(i - 1);
    let common = !r.capital(i) && !vi::names::STRICT.contains(&word) && !en::names::STRICT.contains(&word);
    if counts(r, at + 1, common || opens) || common && plausible_year(number) {
        return None;
    }
    Some((end, at))
}

/// What is glued to the number of a document, a road, a class: `35/KH-UBND`, `1A`, `6C`.
fn file_number(r: &Reader, end: usize) -> usize {
    const LONGEST: usize = 10;
    let lettered = tail(r, end);
    if lettered > end {
        let unit = unit(r, end).is_some() || r.find(end, &UNITS).is_some() || vi::names::NO_TAIL.contains(&r.at(end));
        return if unit { end } else { lettered };
    }
    let mut at = end;
    while at < end + LONGEST && matches!(r.word(at), "/" | "-") && r.glued(at) && r.glued(at + 1) {
        let part = r.is_word(at + 1) && r.capital(at + 1) || r.is_number(at + 1) && r.at(at) == "/" && at + 2 < r.len();
        if !part {
            break;
        }
        at += 2;
    }
    // 7/10 alone is a part or a day; a letter must follow somewhere.
    if (end..at).any(|k| r.is_word(k)) { at } else { end }
}

/// Whether a count follows after all: "đường 12 km", "nhóm 5 người", "loại 2 kg", "tập 30 phút".
fn counts(r: &Reader, next: usize, common: bool) -> bool {
    let unit = r.joined(next)
        && (r.find(next, &UNITS).is_some()
            || unit(r, next).is_some()
            || matches!(r.at(next), "-" | "–")
            || vi::hedges::TO.contains(&r.at(next)));
    let noun = common && nouns::counted(r, next).is_some();
    let tied = r.glued(next) && r.glued(next + 1) && r.is_number(next + 1);
    let figure = tied && matches!(r.word(next), "/" | "," | "." | "+" | "-" | "–" | "×");
    unit || noun || figure
}

/// A further number of a list of names: `5` in `phường 3, 4 và 5`. It takes the designation of the first.
fn another(r: &Reader, i: usize) -> Option<(usize, usize, String)> {
    const LONGEST: usize = 24;
    let number = |k: usize| r.small(k).is_some_and(|n| !plausible_year(n));
    if !number(i) || i < 3 || r.glued(i) || counts(r, i + 1, true) {
        return None;
    }
    let mut at = i;
    while at > 1 && i - at < LONGEST && r.joined(at) && number(at) {
        let joint = r.previous(at);
        if !(matches!(joint, "," | "&") || vi::hedges::LIST.contains(&joint) || en::hedges::LIST.contains(&joint)) {
            break;
        }
        at -= 2;
    }
    if at == i || !r.joined(at) || !number(at) {
        return None;
    }
    let (first, ()) = r.find_before(at, &DESIGNATIONS, 3)?;
    if vi::names::NO_LIST.contains(&r.at(first)) || designation(r, first).is_none_or(|(end, _)| end != at + 1) {
        return None;
    }
    let mut name = fold_name(&r.text[r.span(first, at).range()]);
    name.push(' ');
    name.push_str(r.raw(i));
    Some((i + 1, i, name))
}

/// A telephone number: `0912 345 678`, `(024) 3825.1234`, `+84-912-345-678`.
fn telephone(r: &Reader, i: usize) -> Option<usize> {
    if !r.is_number(i) {
        return None;
    }
    let raw = r.raw(i);
    let abroad = i > 0 && r.at(i - 1) == "+" && r.glued(i);
    if !(abroad || raw.starts_with('0')) || i > 0 && r.glued(i) && !(abroad || matches!(r.at(i - 1), "(" | ":")) {
        return None;
    }
    let digits = |k: usize| r.raw(k).bytes().filter(u8::is_ascii_digit).count();
    let (mut end, mut count) = (i + 1, digits(i));
    const MOST: usize = 15;
    loop {
        let mark = usize::from(matches!(r.word(end), "-" | "." | ")") && r.glued(end));
        let next = end + mark;
        if !(r.is_number(next) && r.joined(next)) || count + digits(next) > MOST || digits(next) < 2 {
            break;
        }
        count += digits(next);
        end = next + 1;
    }
    // 0,123456789 is a number.
    let fraction = raw.starts_with("0,") || raw.starts_with("0.");
    let known = if abroad { 9..=MOST } else { 9..=11 };
    (known.contains(&count) && !fraction).then_some(end)
}

/// The plate of a car: `51A-123.45`, `29C1-12345`.
fn plate(r: &Reader, i: usize) -> Option<usize> {
    let letter = r.is_word(i + 1) && r.glued(i + 1) && r.capital(i + 1) && r.raw(i + 1).len() <= 2;
    if !letter || r.raw(i).len() != 2 || r.small(i).is_none() || i > 0 && r.glued(i) && r.is_word(i - 1) {
        return None;
    }
    let more = usize::from(r.is_number(i + 2) && r.glued(i + 2));
    let at = i + 2 + more + usize::from(r.dash(i + 2 + more));
    let digits = r.raw(at).bytes().filter(u8::is_ascii_digit).count();
    (at > i + 2 + more && r.is_number(at) && (4..=5).contains(&digits)).then_some(at + 1)
}

/// A plain number at token `i` directly after a name of capital words, which makes a name of it: `Boeing 737`, `Galaxy Note 3`.
/// `Some(None)` where it is neither that nor a number: the number of the next item of a list.
pub fn named(r: &Reader, i: usize, floor: usize) -> Option<Option<Found>> {
    let capital = |k: usize| r.is_word(k) && r.capital(k);
    if i == 0 || i <= floor || !r.joined(i) || r.glued(i) || !capital(i - 1) {
        return None;
    }
    const LONGEST: usize = 4;
    let mut first = i - 1;
    while first > floor && i - first < LONGEST && r.joined(first) && capital(first - 1) {
        first -= 1;
    }
    let number = r.small(i).filter(|n| *n > 0 && !plausible_year(*n))?;
    if list_item(r, i, number) {
        return Some(None);
    }
    // After a single capital word that opens something, or a person's name and an age of two digits, it is a number.
    let opens = first == 0 || !r.joined(first) || !r.is_word(first - 1);
    let plain = i - first == 1 && opens || (10..100).contains(&number);
    if plain || r.is_number(i + 1) && r.joined(i + 1) || vi::names::NO_NAME_BEFORE.contains(&r.at(i - 1)) {
        return None;
    }
    // Máy Alpha Note 3, The Alpha Note 3: the first word of the sentence is none of the name.
    let opener =
        vi::names::NO_NAME_BEFORE.contains(&r.at(first)) || !r.at(first).is_ascii() && r.at(first + 1).is_ascii();
    first += usize::from(opens && opener && first + 1 < i);
    let name = fold_name(&r.text[r.span(first, i + 1).range()]);
    Some(Some(Found { start: first, core: i, core_end: i + 1, end: i + 1, value: Value::Identifier(name) }))
}

/// The number of an item of a list on one line: `8. Công ty Sữa Việt Nam 9. Ngân hàng …`. The one before must be near.
pub fn list_item(r: &Reader, i: usize, number: i16) -> bool {
    const NEAR: usize = 40;
    let mark = |k: usize| matches!(r.at(k + 1), "." | "-" | "–" | "—" | ")") && r.capital(k + 2);
    let previous = |k: &usize| r.small(*k) == Some(number - 1) && mark(*k);
    number > 1 && mark(i) && (i.saturating_sub(NEAR)..i).rev().any(|k| previous(&k))
}
