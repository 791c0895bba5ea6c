//! Numbers that are names: `G20`, `T-72`, `trung đoàn 366`, `[31]`, `Nghị quyết 43`, `Galaxy Note 3`, telephone numbers.

mod codes;
mod designations;
mod proper;

use super::reader::Reader;

use codes::{citation, code, plate, telephone};
use designations::{another, designation};

pub use proper::{list_item, named};

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
