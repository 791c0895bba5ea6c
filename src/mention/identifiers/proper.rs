//! Names of capital words with a number: `Boeing 737`, `Galaxy Note 3`; and the items of a list that look like them.

use crate::language::vi;
use crate::mention::pieces::plausible_year;
use crate::mention::quantities::Found;
use crate::mention::reader::Reader;
use crate::value::Value;

use super::fold_name;

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
    // A capital after a comma is a name all the same, and so is an acronym: Nexus 5, ARDEX 13.
    let comma = i - first == 1 && r.joined(first) && r.previous(first) == "," && number < 10;
    let acronym = r.raw(i - 1).len() > 2 && r.raw(i - 1).bytes().all(|b| b.is_ascii_uppercase());
    let plain = i - first == 1 && opens && !comma || (10..100).contains(&number) && !acronym;
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
