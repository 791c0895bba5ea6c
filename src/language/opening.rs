//! The words that a date, a length of time, a quantity or an identifier can begin with, of both languages.

use super::{en, vi};

/// First words of phrases that the recognisers take apart themselves. What opens a value and stands in no other table stands
/// here; a word that is missing is never read.
const OTHERS: &[&str] = &[
    // Dates
    "ngày", "hôm", "mùng", "mồng", "thứ", "chủ", "tháng", "thg", "năm", "cùng", "buổi", "giai", "thời", "mùa", "niên",
    "thập", "những", "các", "thế", "quý", "nửa", "đầu", "vào", "hồi", "giữa", "cuối", "thượng", "trung", "hạ",
    "khoảng", "quãng", "trước", "sau", "từ", "cách", "the", "a", "an", "early", "beginning", "start", "mid", "middle",
    "late", "end", "around", "about", "circa", "before", "after", "between", "from", "tonight", "this", "last",
    "yesterday", "tomorrow", "q", "first", "second", // Quantities
    "phút", "gấp", "twice", "thrice", "aged", "age", "một", "half", "one", "mười", "trăm", "âm", "minus", "-", "−", "[",
    // Addresses, which hide the numbers in them
    "http", "https", "www", "ftp", "@",
];

/// All of them; some more than once.
pub fn words() -> impl Iterator<Item = &'static str> {
    fn first(phrase: &'static str) -> &'static str {
        phrase.split(' ').next().unwrap_or_default()
    }
    fn keys<T>(table: &'static [(&'static str, T)]) -> impl Iterator<Item = &'static str> {
        table.iter().map(|(phrase, _)| first(phrase))
    }
    let dates = keys(vi::calendar::PARTS)
        .chain(keys(vi::calendar::SEASONS))
        .chain(keys(vi::calendar::UNITS))
        .chain(keys(vi::calendar::DAYS))
        .chain(vi::calendar::VAGUE.iter().copied().map(first))
        .chain(keys(vi::calendar::ROMAN))
        .chain(keys(en::calendar::MONTHS))
        .chain(keys(en::calendar::WEEKDAYS))
        .chain(keys(en::calendar::PARTS))
        .chain(keys(en::calendar::SEASONS))
        .chain(keys(en::calendar::UNITS))
        .chain(keys(en::calendar::WHICH))
        .chain(keys(en::calendar::DAYS))
        .chain(en::calendar::VAGUE.iter().copied().map(first));
    let quantities = keys(vi::numbers::DIGITS)
        .chain(vi::hedges::MAGNITUDE.iter().copied())
        .chain(keys(en::numbers::ONES))
        .chain(keys(en::numbers::TENS))
        .chain(keys(en::numbers::ORDINALS))
        .chain(keys(en::hedges::MAGNITUDE))
        .chain(keys(en::units::LEADING));
    let identifiers = vi::names::DESIGNATIONS.iter().chain(en::names::DESIGNATIONS).copied().map(first);
    OTHERS.iter().copied().chain(dates).chain(quantities).chain(identifiers)
}
