//! Other ways to write the values of Vietnamese articles, that say the same.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use sourcecheck::language::Language;
use sourcecheck::value::Value;

use crate::numerals;
use crate::site::Site;
use crate::tally::Truth;

pub fn writings(site: &Site, value: &Value) -> Vec<(Truth, String)> {
    let text = site.text();
    // Other words in a quote are another quote.
    let marks = |c: &char| matches!(c, '"' | '“' | '”');
    if site.report[..site.words.start].chars().filter(marks).count() % 2 == 1 {
        return Vec::new();
    }
    match value {
        Value::Date(_) => dates(text),
        Value::Quantity(_) | Value::Duration(_) => numbers(text),
        Value::Identifier(_) => Vec::new(),
    }
}

fn dates(text: &str) -> Vec<(Truth, String)> {
    let runs = numerals::runs(text);
    let between = |n: usize| &text[runs[n].end..runs[n + 1].start];
    let put = |n: usize, words: &str| format!("{}{words}{}", &text[..runs[n].end], &text[runs[n + 1].start..]);
    let notation = |words: String| (Truth::Notation, words);
    let after_month = |n: usize| text[..runs[n].start].ends_with("tháng ");
    let is_year = |n: usize| runs[n].len() == 4;
    let mut made = Vec::new();
    match runs.len() {
        2 if between(0) == "/" && is_year(1) => made.push(notation(put(0, " năm "))),
        2 if between(0) == " năm " && is_year(1) && after_month(0) => made.push(notation(put(0, "/"))),
        2 if between(0) == "/" => made.extend([notation(put(0, " tháng ")), notation(put(0, "-"))]),
        3 if between(0) == " tháng " && between(1) == " năm " => {
            let [day, month, year] = [0, 1, 2].map(|n| &text[runs[n].clone()]);
            let (before, after) = (&text[..runs[0].start], &text[runs[2].end..]);
            for mark in ["/", "-"] {
                made.push(notation(format!("{before}{day}{mark}{month}{mark}{year}{after}")));
            }
        }
        3 if between(0) == "/" && between(1) == "/" => {
            let [day, month, year] = [0, 1, 2].map(|n| &text[runs[n].clone()]);
            let before = &text[..runs[0].start];
            made.push(notation(format!("{before}{day} tháng {month} năm {year}{}", &text[runs[2].end..])));
        }
        _ => {}
    }
    made
}

/// A length of time, and the same in other units.
const LENGTHS: &[(&str, &str)] = &[("24 giờ", "một ngày"), ("ba thập kỷ", "30 năm"), ("một năm", "12 tháng")];
/// Hedges, and others that say the same.
const HEDGES: &[(&str, &str)] = &[("hơn ", "trên "), ("Hơn ", "Trên "), ("khoảng ", "chừng ")];

fn numbers(text: &str) -> Vec<(Truth, String)> {
    const VIETNAMESE: Language = Language::Vietnamese;
    let mut made = Vec::new();
    let swapped = |table: &[(&str, &str)]| -> Vec<String> {
        table.iter().filter(|s| text.contains(s.0)).map(|s| text.replacen(s.0, s.1, 1)).collect()
    };
    made.extend(swapped(LENGTHS).into_iter().map(|t| (Truth::Derived, t)));
    made.extend(swapped(HEDGES).into_iter().map(|t| (Truth::Notation, t)));
    let places = numerals::numbers(text);
    if let [place] = &places[..]
        && let Some(number) = numerals::parse(&text[place.clone()], VIETNAMESE)
    {
        let put = |words: &str| format!("{}{words}{}", &text[..place.start], &text[place.end..]);
        if let Some(words) =
            number.to_u32().filter(|_| number.is_integer()).and_then(|n| numerals::in_words(n, VIETNAMESE))
        {
            made.push((Truth::Words, put(&words)));
        }
        if number.is_integer() && number >= Decimal::ONE_THOUSAND {
            made.push((Truth::Notation, put(&number.normalize().to_string())));
        }
        let unhedged = place.start == 0;
        let step = Decimal::from(10u64.pow(number.to_u64().map_or(0, |n| n.max(1).ilog10()).saturating_sub(1)));
        if unhedged && number.is_integer() && !(number % step).is_zero() {
            let up = (number / step).ceil() * step;
            let down = (number / step).floor() * step;
            made.push((Truth::Rounding, put(&format!("gần {}", numerals::format(up, VIETNAMESE)))));
            made.push((Truth::Rounding, put(&format!("hơn {}", numerals::format(down, VIETNAMESE)))));
        }
    } else if let Some((place, number)) = numerals::word_in(text, VIETNAMESE).filter(|_| places.is_empty()) {
        made.push((Truth::Words, format!("{}{number}{}", &text[..place.start], &text[place.end..])));
    }
    made
}

/// Other ways to set the same quote.
pub fn quotes(quote: &str) -> Vec<(Truth, String)> {
    let words: Vec<_> = numerals::words(quote).collect();
    let mut made = Vec::new();
    if words.len() >= 9 {
        let (from, to) = (words[4].start, words[words.len() - 4].start);
        made.push((Truth::Marks, format!("{}[…] {}", &quote[..from], &quote[to..])));
        made.push((Truth::Marks, format!("{}…", &quote[..words[words.len() - 2].end])));
    }
    made
}
