//! What digits, points and commas say in a language.

use rust_decimal::Decimal;

use crate::language::Language;
use crate::mention::reader::Reader;
use crate::text::token::Gap;

/// The longest run of digits that a decimal holds.
const LONGEST: usize = 27;

/// What a string of digits, points and commas says in a language, and whether that is doubtful. `None` if it is no number.
pub fn notation(s: &str, language: Language) -> Option<(Decimal, bool)> {
    if !s.bytes().any(|b| matches!(b, b'.' | b',')) {
        return if s.len() > LONGEST { None } else { s.parse().ok().map(|v| (v, false)) };
    }
    let (group, point) = match language {
        Language::Vietnamese => ('.', ','),
        Language::English => (',', '.'),
    };
    // As the language writes it.
    let (whole, fraction) = s.split_once(point).unwrap_or((s, ""));
    if plain(fraction) && (plain(whole) || grouped(whole, group) || language == Language::English && lakhs(whole)) {
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

fn plain(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_digit())
}

/// Thousands parted by `mark`, at least once: `1.234.567`.
fn grouped(s: &str, mark: char) -> bool {
    let mut parts = s.split(mark);
    let first = parts.next().unwrap_or("");
    let well = (1..=3).contains(&first.len()) && !first.starts_with('0') && s.contains(mark);
    well && plain(first) && parts.all(|p| p.len() == 3 && plain(p))
}

/// The Indian grouping: `12,34,567`.
fn lakhs(s: &str) -> bool {
    let Some((head, last)) = s.rsplit_once(',') else { return false };
    let mut parts = head.split(',');
    let first = parts.next().unwrap_or("");
    let well = (1..=2).contains(&first.len()) && plain(first) && last.len() == 3 && plain(last) && head.contains(',');
    well && parts.all(|p| p.len() == 2 && plain(p))
}

fn parse(whole: &str, mark: char, fraction: &str) -> Option<Decimal> {
    let mut text = String::with_capacity(whole.len() + fraction.len() + 1);
    text.extend(whole.chars().filter(|c| *c != mark));
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    if text.len() > LONGEST { None } else { text.parse().ok() }
}

/// Thousands parted by spaces, where nothing else can be meant: `1 234 567`, `40 000`. The token after them and the number.
pub fn spaced(r: &Reader, i: usize) -> Option<(usize, Decimal)> {
    const MOST_GROUPS: usize = 6;
    let group = |k: usize| r.is_number(k) && r.raw(k).len() == 3 && plain(r.raw(k)) && r.tokens[k].gap == Gap::Space;
    if !group(i + 1) || !r.joined(i + 1) {
        return None;
    }
    let first = r.raw(i);
    let mut end = i + 1;
    while end < i + MOST_GROUPS && r.joined(end) && group(end) {
        end += 1;
    }
    let round = (i + 1..end).any(|k| r.raw(k) == "000");
    let table = r.is_number(end) && r.joined(end) || i > 0 && r.is_number(i - 1) && r.joined(i);
    if table || !(round || end - i >= 3) || first.len() > 3 || !plain(first) || first.starts_with('0') {
        return None;
    }
    let digits: String = (i..end).map(|k| r.raw(k)).collect();
    digits.parse().ok().map(|v| (end, v))
}

/// `.77`, in English: what the digits at token `i` are worth after a point that belongs to no word before it.
pub fn only_decimals(r: &Reader, i: usize) -> Option<Decimal> {
    let point = i > 0 && r.language == Language::English && r.at(i - 1) == "." && r.glued(i) && !r.glued(i - 1);
    let raw = r.raw(i);
    const MOST: usize = 12;
    if !point || !plain(raw) || raw.len() > MOST {
        return None;
    }
    raw.parse().ok().map(|mantissa| Decimal::new(mantissa, raw.len() as u32))
}

/// Whether a Vietnamese text writes all its numbers as English does: some can be read in no other way, and none the
/// Vietnamese way. Then its 5,000 is five thousand.
pub fn continues_english(r: &Reader) -> bool {
    let mut english = false;
    for i in (0..r.len()).filter(|i| r.is_number(*i)) {
        let raw = r.raw(i);
        let (points, commas) = (raw.matches('.').count(), raw.matches(',').count());
        let decimals = |mark: char| raw.rsplit(mark).next().is_some_and(|f| f.len() != 3);
        let both_ways = |inner: char, last: char| raw.find(inner) < raw.rfind(last) && raw.contains(inner);
        match (points, commas) {
            (0, 0) => {}
            (0, 1) if !decimals(',') => {}
            // 2.000 is two thousand as Vietnamese writes it, and 17.9 may be a day.
            (1, 0) if !decimals('.') => return false,
            (1, 0) => english |= r.word(i + 1) == "%",
            (0, 1) => return false,
            (0, _) if grouped(raw, ',') => english = true,
            (_, 0) if grouped(raw, '.') => return false,
            (1, _) if both_ways(',', '.') => english = true,
            (_, 1) if both_ways('.', ',') => return false,
            _ => {}
        }
    }
    english
}
