//! What the calendar says against a date of the report, whatever the sources say.

use crate::value::Value;
use crate::value::date::{DateValue, Modifier};

/// What is wrong with a date by itself.
pub enum Fault {
    NoSuchDay,
    /// A month beyond the twelfth, a quarter beyond the fourth.
    NoSuchMonth,
    NoSuchQuarter,
    /// The weekday that the date falls on.
    Weekday(&'static str),
}

/// The fault of a value, if it is a date and has one. Weekdays are held against dates with their year alone: a year that is
/// worked out may be the wrong one.
pub fn fault(value: &Value) -> Option<Fault> {
    let Value::Date(date) = value else { return None };
    if date.impossible {
        let f = &date.first;
        return Some(match (f.day, f.month, f.quarter) {
            (Some(_), ..) => Fault::NoSuchDay,
            (None, Some(_), _) => Fault::NoSuchMonth,
            (None, None, Some(_)) => Fault::NoSuchQuarter,
            (None, None, None) => Fault::NoSuchDay,
        });
    }
    let stated = date.first.weekday.filter(|_| date.comparable() && date.modifier == Modifier::Exact)?;
    let day = full_day(date)?;
    (day.weekday() != stated).then(|| Fault::Weekday(name(day.weekday())))
}

/// The day of a date that says day, month and year.
fn full_day(date: &DateValue) -> Option<jiff::civil::Date> {
    let f = &date.first;
    let plain = date.last.is_none() && date.relative.is_none() && f.nth.is_none();
    jiff::civil::Date::new(f.year?, f.month?, f.day?).ok().filter(|_| plain)
}

fn name(weekday: jiff::civil::Weekday) -> &'static str {
    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    NAMES[weekday.to_monday_zero_offset() as usize % NAMES.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::mention::values;

    #[test]
    fn dates_against_the_calendar() {
        let found = |text: &str, language| {
            let value = values(text, language).remove(0).value;
            fault(&value).map(|f| match f {
                Fault::NoSuchDay => "none",
                Fault::NoSuchMonth => "no month",
                Fault::NoSuchQuarter => "no quarter",
                Fault::Weekday(day) => day,
            })
        };
        let (vi, en) = (Language::Vietnamese, Language::English);
        assert_eq!(found("ngày 31/4/2023", vi), Some("none"));
        assert_eq!(found("tháng 13/2023", vi), Some("no month"));
        assert_eq!(found("quý V/2022", vi), Some("no quarter"));
        assert_eq!(found("Thứ Hai, 17/9/2023", vi), Some("Sunday"));
        assert_eq!(found("Chủ nhật, 17/9/2023", vi), None);
        assert_eq!(found("Monday, September 17, 2023", en), Some("Sunday"));
        assert_eq!(found("Sunday, September 17, 2023", en), None);
        assert_eq!(found("Monday, September 17", en), None, "the year is not said");
    }
}
