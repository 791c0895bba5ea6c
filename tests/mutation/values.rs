//! What can be changed in a date, a duration, a figure or a label: one thing at a time.

use std::ops::Range;

use rust_decimal::Decimal;
use sourcecheck::language::Language;
use sourcecheck::value::Value;
use sourcecheck::value::date::{DateValue, Grain};

use crate::ground::language;
use crate::numerals;
use crate::site::Site;
use crate::tally::Change;

/// Ways to change a value, by kind, the likeliest slip first. Of each kind the first that are real changes are taken.
pub fn changes(site: &Site, value: &Value) -> Vec<(Change, Vec<String>)> {
    let language = language(&site.report);
    let text = site.text();
    let mut made = match value {
        Value::Date(date) => of_date(text, date, language),
        Value::Duration(_) => of_number(text, language),
        Value::Quantity(_) => of_number(text, language),
        Value::Identifier(_) => vec![(Change::Label, digits(text, language))],
    };
    if !matches!(value, Value::Date(_) | Value::Identifier(_)) {
        made.push((Change::Unit, units(text, language)));
    }
    for (_, words) in &mut made {
        words.retain(|w| rises(w, language));
    }
    made.retain(|m| !m.1.is_empty());
    made
}

/// Of two numbers the second is the greater: otherwise they are no range, which anybody sees.
fn rises(text: &str, language: Language) -> bool {
    let numbers: Vec<_> =
        numerals::numbers(text).into_iter().filter_map(|n| numerals::parse(&text[n], language)).collect();
    match numbers[..] {
        [low, high] if text.contains('-') || text.contains(" to ") => low < high,
        _ => true,
    }
}

const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

fn of_date(text: &str, date: &DateValue, language: Language) -> Vec<(Change, Vec<String>)> {
    let fields = date.first;
    let runs = numerals::runs(text);
    let run = |number: i32, but: &Option<Range<usize>>| {
        runs.iter().find(|r| text[r.start..r.end].parse() == Ok(number) && Some(*r) != but.as_ref()).cloned()
    };
    let put = |place: &Range<usize>, words: &str| format!("{}{words}{}", &text[..place.start], &text[place.end..]);
    let mut made = Vec::new();
    let hour = fields.hour.and_then(|h| run(h.into(), &None));
    if let (Some(place), Some(hour)) = (&hour, fields.hour) {
        let others = [1, -1, 2, 3, -4].map(|by| i32::from(hour) + by);
        let others = others.iter().filter(|h| (1..24).contains(*h)).map(|h| put(place, &h.to_string()));
        made.push((Change::Hour, others.collect()));
    }
    let day = fields.day.and_then(|d| run(d.into(), &hour));
    if let (Some(place), Some(day)) = (&day, fields.day) {
        let others = [1, -1, 2, 10, -10, 3, 5].map(|by| i32::from(day) + by);
        let others = others.iter().filter(|d| (1..=28).contains(*d)).map(|d| put(place, &d.to_string()));
        made.push((Change::Day, others.collect()));
    }
    if let Some(month) = fields.month {
        let others = [1, -1, 2, -2, 3, -3, 5].map(|by| i32::from(month) + by);
        let others = others.into_iter().filter(|m| (1..=12).contains(m));
        let name = MONTHS[usize::try_from(month).unwrap() - 1];
        if let Some(at) = text.find(name).filter(|_| language == Language::English) {
            let place = at..at + name.len();
            made.push((Change::Month, others.map(|m| put(&place, MONTHS[m as usize - 1])).collect()));
        } else if let Some(place) = run(month.into(), &day) {
            made.push((Change::Month, others.map(|m| put(&place, &m.to_string())).collect()));
        }
    }
    if let Some(year) = fields.year
        && let Some(place) = run(year.into(), &None)
    {
        // A decade is called by its first year.
        let step = if date.grain == Grain::Decade { 10 } else { 1 };
        let others = [1, -1, 2, -10, 3, -3, 10].map(|by| put(&place, &(i32::from(year) + step * by).to_string()));
        made.push((Change::Year, others.to_vec()));
    }
    made
}

fn of_number(text: &str, language: Language) -> Vec<(Change, Vec<String>)> {
    vec![(Change::Digit, digits(text, language)), (Change::TimesTen, powers(text, language))]
}

/// Each number with one digit changed, or one number word.
fn digits(text: &str, language: Language) -> Vec<String> {
    let mut made = Vec::new();
    for number in numerals::numbers(text) {
        let places: Vec<usize> = number.clone().filter(|&i| text.as_bytes()[i].is_ascii_digit()).collect();
        let last = places.iter().rposition(|&i| text.as_bytes()[i] != b'0').unwrap_or(0);
        let order = [0, last].into_iter().chain(1..last);
        for by in [3, 5, 1, 8] {
            for &place in order.clone().filter_map(|n| places.get(n)) {
                let digit = (text.as_bytes()[place] - b'0' + by) % 10;
                let leading = place == number.start && places.len() > 1;
                if !(leading && digit == 0) {
                    made.push(format!("{}{digit}{}", &text[..place], &text[place + 1..]));
                }
            }
        }
    }
    if made.is_empty()
        && let Some((place, number)) = numerals::word_in(text, language)
    {
        let others = [number + 1, number + 2, number.saturating_sub(1), number + 4];
        let others = others.into_iter().filter(|n| (2..=10).contains(n));
        let put = |n: u32| {
            let word = numerals::in_words(n, language)?;
            Some(format!("{}{word}{}", &text[..place.start], &text[place.end..]))
        };
        made.extend(others.filter_map(put));
    }
    made.dedup();
    made
}

/// Each number with a nought too many or too few.
fn powers(text: &str, language: Language) -> Vec<String> {
    let mut made = Vec::new();
    for place in numerals::numbers(text) {
        let Some(number) = numerals::parse(&text[place.clone()], language) else { continue };
        let put =
            |n: Decimal| format!("{}{}{}", &text[..place.start], numerals::format(n, language), &text[place.end..]);
        made.push(put(number * Decimal::TEN));
        if number >= Decimal::TEN && (number % Decimal::TEN).is_zero() || !number.is_integer() {
            made.push(put(number / Decimal::TEN));
        }
    }
    made
}

/// A word that says how much one is, and what a slip of the pen makes of it.
const UNITS_VIETNAMESE: &[(&str, &[&str])] = &[
    ("km2", &["m2", "ha"]),
    ("km", &["m", "dặm"]),
    ("m", &["km", "cm"]),
    ("kilômét vuông", &["mét vuông", "hecta"]),
    ("thế kỷ", &["thập kỷ"]),
    ("thập kỷ", &["năm", "thế kỷ"]),
    ("năm", &["tháng", "tuần"]),
    ("tháng", &["tuần", "năm"]),
    ("tuần", &["tháng", "ngày"]),
    ("ngày", &["tuần", "giờ"]),
    ("giờ", &["phút", "ngày"]),
    ("tiếng", &["phút", "ngày"]),
    ("phút", &["giờ", "giây"]),
    ("tỷ", &["triệu"]),
    ("triệu", &["tỷ", "nghìn"]),
    ("ngàn", &["triệu", "trăm"]),
    ("nghìn", &["triệu", "trăm"]),
    ("tấn", &["kg"]),
];
const UNITS_ENGLISH: &[(&str, &[&str])] = &[
    ("square kilometres", &["square metres", "hectares"]),
    ("sq km", &["sq m", "hectares"]),
    ("decades", &["years", "centuries"]),
    ("years", &["months", "weeks"]),
    ("year", &["month", "week"]),
    ("months", &["weeks", "years"]),
    ("weeks", &["months", "days"]),
    ("days", &["weeks", "hours"]),
    ("hours", &["minutes", "days"]),
    ("thousand", &["million", "hundred"]),
];

fn units(text: &str, language: Language) -> Vec<String> {
    let table = match language {
        Language::Vietnamese => UNITS_VIETNAMESE,
        Language::English => UNITS_ENGLISH,
    };
    let boundary = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
    for (unit, others) in table {
        let places = text.match_indices(unit).map(|m| m.0..m.0 + unit.len());
        // The unit stands behind the number: "năm" may be five as well.
        let stands = |r: &Range<usize>| {
            boundary(text[..r.start].chars().next_back()) && boundary(text[r.end..].chars().next()) && r.start > 0
        };
        if let Some(place) = places.filter(stands).last() {
            let put = |other: &&str| format!("{}{other}{}", &text[..place.start], &text[place.end..]);
            return others.iter().map(put).collect();
        }
    }
    Vec::new()
}
