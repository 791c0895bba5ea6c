//! Numbers that are names: `G20`, `T-72`, `trung đoàn 366`, `[31]`, `Nghị quyết 43`.

use std::sync::LazyLock;

use super::numerals::lookup;
use super::pieces::{UNITS, plausible_year};
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{en, vi};

static DESIGNATIONS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let pairs = |list: &'static [&'static str]| -> &'static [(&'static str, ())] {
        Box::leak(list.iter().map(|w| (*w, ())).collect::<Vec<_>>().into_boxed_slice())
    };
    Phrases::new(&[pairs(vi::names::DESIGNATIONS), pairs(en::names::DESIGNATIONS)])
});

/// A name at token `i`: the token after it, the token of its number, and the name as compared.
pub fn identifier(r: &Reader, i: usize) -> Option<(usize, usize, String)> {
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
    let word = r.raw(i);
    if !r.is_word(i) {
        return None;
    }
    let symbol = en::units::SYMBOLS.iter().any(|(s, _)| *s == word);
    if word.bytes().any(|b| b.is_ascii_digit()) {
        let quarter = word.len() == 2 && word.starts_with('Q');
        let glued_to_number = i > 0 && r.glued(i) && r.is_number(i - 1);
        return (r.capital(i) && !symbol && !quarter && !glued_to_number).then_some((i + 1, i));
    }
    let number = r.small(i + 2).is_some() && r.dash(i + 1) && r.glued(i + 1) && r.glued(i + 2);
    let month = lookup(en::calendar::MONTHS, r.at(i)).is_some();
    let runs_on = matches!(r.word(i + 3), "/" | "-" | "–") && r.glued(i + 3) && r.is_number(i + 4);
    if !number || !r.capital(i) || month || runs_on || symbol || (i > 0 && r.glued(i) && r.is_number(i - 1)) {
        return None;
    }
    let more = usize::from(r.is_word(i + 3) && r.glued(i + 3));
    Some((i + 3 + more, i + 2))
}

/// `trung đoàn 366`, `Sư đoàn bộ binh 127`, `căn cứ quân sự số 102`, `Resolution 2231`, `No. 5`.
fn designation(r: &Reader, i: usize) -> Option<(usize, usize)> {
    let (mut at, ()) = r.find(i, &DESIGNATIONS)?;
    let word = r.at(i);
    if word == "số" && vi::names::FIGURE_BEFORE_NUMBER.contains(&r.previous(i)) {
        return None;
    }
    at += usize::from(word == "no" && r.word(at) == "." && r.is_number(at + 1));
    if word == "f" && !r.capital(i) || word == "no" && !r.capital(i) && r.at(at - 1) != "." {
        return None;
    }
    // One or two words may stand between: căn cứ quân sự số 102, trung đoàn bộ binh 366.
    let military = word != "số" && r.at(at - 1) == "đoàn" || word == "căn";
    let mut skipped = 0;
    while military && skipped < 3 && r.is_word(at) && r.joined(at) && !r.is_number(at) && !r.capital(at) {
        if r.at(at) == "số" {
            break;
        }
        at += 1;
        skipped += 1;
    }
    at += usize::from(r.word(at) == "số" && word != "số");
    if !r.joined(at) || !r.is_number(at) || r.glued(at) && r.previous(at) != "." {
        return None;
    }
    let number = r.small(at)?;
    // A count follows after all: "đường 12 km", "nhóm 5 người", "loại 2 kg", "tập 30 phút", "tầng 2" not.
    let next = at + 1;
    let common = !r.capital(i) && !strict(word);
    let unit = r.joined(next)
        && (r.find(next, &UNITS).is_some()
            || super::quantities::unit(r, next).is_some()
            || matches!(r.at(next), "%" | "tuổi" | "-" | "–" | "đến"));
    let noun = common && super::nouns::counted(r, next).is_some();
    if unit || noun || (matches!(r.word(next), "/" | "," | ".") && r.glued(next) && r.is_number(next + 1)) {
        return None;
    }
    if common && plausible_year(number) {
        return None;
    }
    Some((next, at))
}

/// Designations after which a number is a name even in lower case and before a noun.
fn strict(word: &str) -> bool {
    matches!(
        word,
        "trung"
            | "sư"
            | "lữ"
            | "quân"
            | "tiểu"
            | "binh"
            | "nghị"
            | "thông"
            | "quốc"
            | "tỉnh"
            | "số"
            | "mã"
            | "biển"
            | "resolution"
            | "flight"
    )
}
