//! Numbers after a word that makes a name of them: `trung đoàn 366`, `Nghị quyết 43`, `phường 3, 4 và 5`.

use std::sync::LazyLock;

use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::mention::nouns;
use crate::mention::numerals::lookup;
use crate::mention::pieces::{UNITS, plausible_year};
use crate::mention::quantities::unit;
use crate::mention::reader::Reader;

use super::codes::{plate, tail, telephone};
use super::fold_name;

static DESIGNATIONS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let pairs = |words: &'static [&'static str]| words.iter().map(|w| (*w, ())).collect::<Vec<_>>();
    Phrases::new(&[&pairs(vi::names::DESIGNATIONS), &pairs(en::names::DESIGNATIONS)])
});

/// `trung đoàn 366`, `Sư đoàn bộ binh 127`, `căn cứ quân sự số 102`, `Resolution 2231`, `No. 5`, `Thông tư 78/2021/TT-BTC`.
pub fn designation(r: &Reader, i: usize) -> Option<(usize, usize)> {
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
    // The serial number of a plate belongs to it, or two plates would be one: 29A-12345, 51F-123.45.
    if let Some(end) = plate(r, at) {
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
            || vi::hedges::TO.contains(&r.at(next)) && r.is_number(next + 1));
    let noun = common && nouns::counted(r, next).is_some();
    let tied = r.glued(next) && r.glued(next + 1) && r.is_number(next + 1);
    let figure = tied && matches!(r.word(next), "/" | "," | "." | "+" | "-" | "–" | "×");
    unit || noun || figure
}

/// A further number of a list of names: `5` in `phường 3, 4 và 5`. It takes the designation of the first.
pub fn another(r: &Reader, i: usize) -> Option<(usize, usize, String)> {
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
