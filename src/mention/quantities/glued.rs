//! Money whose code is glued to its digits, so that both are one word: `USD3.14`, `RM42`, `EUR29,99`.

use rust_decimal::Decimal;

use crate::language::currency;
use crate::mention::numerals::{lookup, notation};
use crate::mention::reader::Reader;

/// The token after the sum at token `i`, its value and its currency.
pub fn money(r: &Reader, i: usize) -> Option<(usize, Decimal, &'static str)> {
    let raw = r.raw(i);
    let digits = raw.find(|c: char| c.is_ascii_digit()).filter(|d| (2..=3).contains(d))?;
    let (code, first) = raw.split_at(digits);
    if !r.capital(i) || !first.bytes().all(|b| b.is_ascii_digit()) || i > 0 && r.glued(i) {
        return None;
    }
    let mut folded = [0u8; 3];
    folded[..code.len()].copy_from_slice(code.as_bytes());
    folded.make_ascii_lowercase();
    let unit = lookup(currency::BEFORE, std::str::from_utf8(&folded[..code.len()]).ok()?)?;
    // The rest stands behind a mark: 3 | . | 14, 1 | , | 234.56.
    let more = matches!(r.word(i + 1), "." | ",") && r.glued(i + 1) && r.glued(i + 2) && r.is_number(i + 2);
    let end = i + 1 + 2 * usize::from(more);
    let last = r.tokens[end - 1].span.end();
    let (value, ambiguous) = notation(&r.text[r.tokens[i].span.start() + digits..last], r.language)?;
    let apart = !(r.glued(end) && (r.is_word(end) || r.dash(end)));
    (!ambiguous && apart).then_some((end, value, unit))
}
