//! Calendar arithmetic: the interval that stated fields, a distance or a part of a period stand for.

use jiff::civil::{Date, DateTime, Time};
use jiff::{Span as Length, ToSpan};

use crate::value::date::{Fields, Grain, Modifier, Nth, NthUnit, PartOfDay, Relative, Season};

/// A half-open interval.
pub type Interval = (DateTime, DateTime);

/// The interval of fields in a year.
pub fn in_year(f: &Fields, year: i16, grain: Grain) -> Option<Interval> {
    if let (Some(month), Some(day)) = (f.month, f.day) {
        let day = Date::new(year, month, day).ok()?;
        return if grain == Grain::Week { week_of(day) } else { within_day(f, day) };
    }
    let whole = period(f, year, grain)?;
    match f.nth {
        Some(nth) => nth_part(whole, nth, f),
        None => Some(whole),
    }
}

fn period(f: &Fields, year: i16, grain: Grain) -> Option<Interval> {
    let from = |month: i8, months: i64| -> Option<Interval> {
        let start = Date::new(year, month, 1).ok()?;
        Some((midnight(start), midnight(start.checked_add(months.months()).ok()?)))
    };
    if let Some(month) = f.month {
        return from(month, 1);
    }
    if let Some(q) = f.quarter {
        return from(q * 3 - 2, 3);
    }
    if let Some(h) = f.half {
        return from(h * 6 - 5, 6);
    }
    match f.season {
        Some(Season::Spring) => return from(3, 3),
        Some(Season::Summer) => return from(6, 3),
        Some(Season::Autumn) => return from(9, 3),
        Some(Season::Winter) => return from(12, 3),
        None => {}
    }
    let years = match grain {
        Grain::Decade => 10,
        Grain::Century => 100,
        _ => 1,
    };
    from(1, 12 * years)
}

/// The interval of a day, of an hour or a part of it.
pub fn within_day(f: &Fields, day: Date) -> Option<Interval> {
    let at = |hour: i8| day.at(hour, 0, 0, 0);
    if let Some(hour) = f.hour {
        let (day, hour) = if hour == 24 { (day.tomorrow().ok()?, 0) } else { (day, hour) };
        let start = day.to_datetime(Time::new(hour, f.minute.unwrap_or(0), f.second.unwrap_or(0), 0).ok()?);
        let length = match (f.minute, f.second) {
            (_, Some(_)) => 1.second(),
            (Some(_), None) => 1.minute(),
            (None, None) => 1.hour(),
        };
        return Some((start, start.checked_add(length).ok()?));
    }
    let next = midnight(day.tomorrow().ok()?);
    Some(match f.part {
        None => (at(0), next),
        Some(PartOfDay::Dawn) => (at(0), at(6)),
        Some(PartOfDay::Morning) => (at(4), at(12)),
        Some(PartOfDay::Noon) => (at(12), at(14)),
        Some(PartOfDay::Afternoon) => (at(12), at(18)),
        Some(PartOfDay::Evening) => (at(18), next),
        Some(PartOfDay::Night) => (at(18), next.checked_add(5.hours()).ok()?),
    })
}

/// The week, from Monday, that holds a day.
pub fn week_of(day: Date) -> Option<Interval> {
    let monday = monday(day)?;
    Some((midnight(monday), midnight(monday.checked_add(7.days()).ok()?)))
}

fn monday(day: Date) -> Option<Date> {
    day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()
}

fn midnight(day: Date) -> DateTime {
    day.at(0, 0, 0, 0)
}

/// A counted part of a period; `f` may say the hour or the part of its day.
pub fn nth_part(whole: Interval, nth: Nth, f: &Fields) -> Option<Interval> {
    let (first, last) = (whole.0.date(), whole.1.date().yesterday().ok()?);
    if nth.unit == NthUnit::FromEaster {
        return within_day(f, from_easter(first.year(), nth.at)?);
    }
    let before = i64::from(nth.at.unsigned_abs()) - 1;
    let count = i64::from(nth.count.max(1));
    // From the end, the last three are counted to the last one.
    let place = |from_start: Date, from_end: Date, step: i64| {
        if nth.at > 0 {
            from_start.checked_add((before * step).days()).ok()
        } else {
            from_end.checked_sub(((before + count - 1) * step).days()).ok()
        }
    };
    let days = |start: Date, length: i64| Some((midnight(start), midnight(start.checked_add(length.days()).ok()?)));
    match nth.unit {
        NthUnit::FromEaster => None,
        NthUnit::Day => {
            let day = place(first, last, 1)?;
            if count == 1 { within_day(f, day) } else { days(day, count) }
        }
        NthUnit::Weekday(weekday) => {
            let forward = weekday.since(first.weekday());
            let back = last.weekday().since(weekday);
            let first = first.checked_add(i64::from(forward).days()).ok()?;
            let last = last.checked_sub(i64::from(back).days()).ok()?;
            within_day(f, place(first, last, 7)?)
        }
        NthUnit::Weekend | NthUnit::Week => {
            const THURSDAY: i64 = 3;
            let after = |day: Date, k: i64| day.checked_add(k.days()).ok();
            let own = |monday: Date| after(monday, THURSDAY).is_some_and(|t| first <= t && t <= last);
            let (start, end) = (monday(first)?, monday(last)?);
            let start = if own(start) { start } else { after(start, 7)? };
            let end = if own(end) { end } else { after(end, -7)? };
            let week = place(start, end, 7)?;
            if nth.unit == NthUnit::Weekend { days(after(week, 5)?, 2) } else { days(week, 7 * count) }
        }
    }
}

/// The day so many days after the Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher).
pub fn from_easter(year: i16, days: i8) -> Option<Date> {
    let y = i32::from(year);
    let golden = y % 19;
    let (century, rest) = (y / 100, y % 100);
    let lunar = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - lunar + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let march = epact + weekday - 7 * late + 114;
    let sunday = Date::new(year, i8::try_from(march / 31).ok()?, i8::try_from(march % 31 + 1).ok()?).ok()?;
    sunday.checked_add(i64::from(days).days()).ok()
}

/// `offset` units from the unit that holds `anchor`, `length` of them.
pub fn counted(anchor: DateTime, rel: Relative) -> Option<Interval> {
    let day = anchor.date();
    // Past lengths end with the day of writing; a single past unit is the unit so far back.
    let floor: DateTime = match rel.unit {
        Grain::Second => anchor,
        Grain::Minute => anchor.with().second(0).subsec_nanosecond(0).build().ok()?,
        Grain::Hour => anchor.with().minute(0).second(0).subsec_nanosecond(0).build().ok()?,
        Grain::Day | Grain::PartOfDay => midnight(day),
        Grain::Week => midnight(monday(day)?),
        Grain::Month | Grain::Season => midnight(day.first_of_month()),
        Grain::Quarter => midnight(Date::new(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).ok()?),
        Grain::HalfYear => midnight(Date::new(day.year(), (day.month() - 1) / 6 * 6 + 1, 1).ok()?),
        // The next decade begins with its round year; a decade ago is ten years ago.
        Grain::Decade if rel.offset >= 0 => midnight(Date::new(day.year() - day.year().rem_euclid(10), 1, 1).ok()?),
        Grain::Year | Grain::Decade | Grain::Century => midnight(day.first_of_year()),
    };
    let start = floor.checked_add(length(rel.unit, i64::from(rel.offset))?).ok()?;
    let end = start.checked_add(length(rel.unit, i64::from(rel.length.max(1)))?).ok()?;
    Some((start, end))
}

/// The day that lies exactly `offset` units after another: three weeks from tomorrow, a month after 12 January.
pub fn exactly(anchor: DateTime, rel: Relative) -> Option<Interval> {
    let start = anchor.checked_add(length(rel.unit, i64::from(rel.offset))?).ok()?;
    let unit = if rel.unit < Grain::Day { rel.unit } else { Grain::Day };
    Some((start, start.checked_add(length(unit, 1)?).ok()?))
}

fn length(unit: Grain, k: i64) -> Option<Length> {
    let none = Length::new();
    Some(match unit {
        Grain::Second => none.try_seconds(k).ok()?,
        Grain::Minute => none.try_minutes(k).ok()?,
        Grain::Hour => none.try_hours(k).ok()?,
        Grain::Day | Grain::PartOfDay => none.try_days(k).ok()?,
        Grain::Week => none.try_weeks(k).ok()?,
        Grain::Month => none.try_months(k).ok()?,
        Grain::Quarter | Grain::Season => none.try_months(k.checked_mul(3)?).ok()?,
        Grain::HalfYear => none.try_months(k.checked_mul(6)?).ok()?,
        Grain::Year => none.try_years(k).ok()?,
        Grain::Decade => none.try_years(k.checked_mul(10)?).ok()?,
        Grain::Century => none.try_years(k.checked_mul(100)?).ok()?,
    })
}

/// Narrows a period to its start, middle or end: ten days of a month, about a third of anything else.
pub fn window(modifier: Modifier, grain: Grain, start: DateTime, end: DateTime) -> Interval {
    let days = |n: i64| start.checked_add(n.days()).unwrap_or(end);
    let months = |n: i64| start.checked_add(n.months()).unwrap_or(end);
    if grain == Grain::PartOfDay && modifier == Modifier::End {
        // Late last night is before midnight.
        let hours: i64 = if start.hour() >= 18 { 3 } else { 2 };
        let end = midnight(start.date()).checked_add(1.day()).map_or(end, |night| end.min(night));
        return (end.checked_sub(hours.hours()).unwrap_or(start).max(start), end);
    }
    let (a, b) = match grain {
        Grain::Week => (days(3), days(4)),
        Grain::Month => (days(10), days(20)),
        Grain::Quarter | Grain::Season => (months(1), months(2)),
        Grain::Year => (months(4), months(8)),
        Grain::Decade => (months(48), months(72)),
        Grain::Century => (months(400), months(800)),
        _ => return (start, end),
    };
    match modifier {
        Modifier::Start => (start, a),
        Modifier::Middle => (a, b),
        Modifier::End => (b, end),
        _ => (start, end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_known() {
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2018, 4, 1),
            (2024, 3, 31),
            (2038, 4, 25),
        ] {
            assert_eq!(from_easter(year, 0), Date::new(year, month, day).ok());
        }
        assert_eq!(from_easter(2024, -2), Date::new(2024, 3, 29).ok());
    }
}
