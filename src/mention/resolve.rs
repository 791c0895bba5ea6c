//! Resolution: which interval a year-less or relative date stands for, from the publication date and the dates around it.
//!
//! Year-less dates look to the past of the publication date. A day of the next weeks, or one that the sentence puts in the
//! future, is of the coming date instead. Without a publication date the year stays unknown.

use jiff::civil::{Date, DateTime, Time};
use jiff::{Span as Length, ToSpan};

use super::Mention;
use crate::value::Value;
use crate::value::date::{
    Anchor, DateValue, Fields, Grain, Modifier, PartOfDay, Relative, Resolution, Resolved, Season,
};

/// How far ahead of publication a day without a year is still taken for a coming one.
const DAYS_AHEAD: i32 = 45;

/// Words that put a sentence in the future.
const FUTURE: &[&str] = &[
    " sẽ ", " dự kiến ", " tới ", " sắp ", " lên kế hoạch", " will ", " is to ", " are to ", " scheduled ",
    " expected to ", " due to ", " plans to ",
];

pub fn resolve(text: &str, mentions: &mut [Mention], published: Option<DateTime>) {
    let sentences = Sentences::of(text, mentions);
    // The last date of a day's grain, and the last of any, for "cùng ngày" and clock times.
    let mut day: Option<(usize, Date)> = None;
    let mut any: Option<Date> = None;
    for k in 0..mentions.len() {
        let future = sentences.future(text, mentions[k].span.start());
        let at = mentions[k].span;
        let event = event_date(text, mentions, k);
        match &mut mentions[k].value {
            Value::Date(d) if !d.vague => {
                let near = day.filter(|(p, _)| sentences.same_paragraph(text, *p, at.start())).map(|(_, d)| d);
                let context = Context { published, previous: day.map(|(_, d)| d), near, event, any, future };
                d.resolved = context.interval(d);
                if let Some(r) = d.resolved {
                    any = Some(r.start.date());
                    if d.grain <= Grain::Day && d.grain != Grain::Second {
                        day = Some((at.start(), r.start.date()));
                    }
                }
            }
            Value::Duration(d) => {
                if let (Some(rel), Some(now)) = (d.relative, published) {
                    d.resolved = counted(now, rel);
                }
            }
            _ => {}
        }
    }
}

struct Context {
    published: Option<DateTime>,
    previous: Option<Date>,
    /// The previous date, if it is of the same paragraph.
    near: Option<Date>,
    event: Option<Date>,
    any: Option<Date>,
    future: bool,
}

impl Context {
    fn interval(&self, d: &DateValue) -> Option<Resolved> {
        if d.ambiguous && d.first.year.is_none() {
            return None;
        }
        let (start, end, how) = match d.relative {
            Some(rel) => self.relative(d, rel)?,
            None => self.stated(d, &d.first)?,
        };
        let mut end = end;
        if let Some(last) = &d.last {
            let mut last = *last;
            last.year = last.year.or(Some(start.year()));
            let (s, e, _) = self.stated(&DateValue { last: None, ..d.clone() }, &last)?;
            if s < start {
                return None;
            }
            end = e;
        }
        let (start, end) = window(d.modifier, d.grain, start, end);
        Some(Resolved { start, end, how })
    }

    /// The interval of stated fields.
    fn stated(&self, d: &DateValue, f: &Fields) -> Option<(DateTime, DateTime, Resolution)> {
        let mut how = Resolution::Explicit;
        let year = match f.year {
            Some(y) => y,
            None => {
                how = Resolution::Published;
                if f.month.is_none() && f.quarter.is_none() {
                    return self.dayless(f);
                }
                let now = self.published?.date();
                self.year_of(f, now)?
            }
        };
        let (start, end) = calendar(f, year, d.grain)?;
        Some((start, end, how))
    }

    /// A weekday or a time of day alone.
    fn dayless(&self, f: &Fields) -> Option<(DateTime, DateTime, Resolution)> {
        if let Some(weekday) = f.weekday {
            let now = self.published?.date();
            let back = (i64::from(now.weekday().to_monday_zero_offset()) - i64::from(weekday.to_monday_zero_offset()))
                .rem_euclid(7);
            let day = now.checked_sub(back.days()).ok()?;
            let (s, e) = within_day(f, day)?;
            return Some((s, e, Resolution::Published));
        }
        if f.hour.is_some() || f.part.is_some() {
            let (day, how) = match (self.near, self.published, self.previous) {
                (Some(d), _, _) => (d, Resolution::Context),
                (None, Some(p), _) => (p.date(), Resolution::Published),
                (None, None, Some(d)) => (d, Resolution::Context),
                _ => return None,
            };
            let (s, e) = within_day(f, day)?;
            return Some((s, e, how));
        }
        None
    }

    /// The year of a month, a day or a quarter without one.
    fn year_of(&self, f: &Fields, now: Date) -> Option<i16> {
        let month = f.month.or(f.quarter.map(|q| q * 3 - 2))?;
        let day = f.day.unwrap_or(1);
        let this = now.year();
        // 29 February is of the last leap year.
        if month == 2 && day == 29 {
            return (this - 4..=this).rev().find(|y| Date::new(*y, 2, 29).is_ok_and(|d| d <= now));
        }
        let date = Date::new(this, month, day).ok()?;
        if date <= now {
            // In January "28/12 sẽ" is still the past one; in December "5/1" with a future word is the next year's.
            let next = Date::new(this + 1, month, day).ok()?;
            let soon = f.day.is_some() && now.until(next).ok()?.get_days() <= DAYS_AHEAD;
            return Some(if soon && self.future { this + 1 } else { this });
        }
        let ahead = now.until(date).ok()?.get_days();
        let coming = self.future || (f.day.is_some() && ahead <= DAYS_AHEAD);
        Some(if coming { this } else { this - 1 })
    }

    fn relative(&self, d: &DateValue, rel: Relative) -> Option<(DateTime, DateTime, Resolution)> {
        let (anchor, how) = match rel.anchor {
            Anchor::Published => (self.published?, Resolution::Published),
            Anchor::Previous => match (self.previous, self.published) {
                // Five minutes after a time that no date gives is nowhere on the calendar.
                _ if rel.unit < Grain::Day => return None,
                (Some(p), _) => (p.at(0, 0, 0, 0), Resolution::Context),
                (_, Some(p)) => (p, Resolution::Published),
                (None, None) => (self.any?.at(0, 0, 0, 0), Resolution::Context),
            },
            Anchor::Event => (self.event?.at(0, 0, 0, 0), Resolution::Context),
        };
        let f = &d.first;
        // tháng 3 tới, last September: the nearest that way.
        if let (Some(month), Grain::Month) = (f.month, rel.unit) {
            let now = anchor.date();
            let mut year = now.year();
            match rel.offset.signum() {
                1 if month <= now.month() => year += 1,
                -1 if month >= now.month() => year -= 1,
                _ => {}
            }
            let (s, e) = calendar(f, year, d.grain)?;
            return Some((s, e, how));
        }
        if let (Some(weekday), Grain::Day) = (f.weekday, rel.unit) {
            let now = anchor.date();
            let day = now.nth_weekday(if rel.offset > 0 { 1 } else { -1 }, weekday).ok()?;
            let (s, e) = within_day(f, day)?;
            return Some((s, e, how));
        }
        let Resolved { start, end, .. } = counted(anchor, rel)?;
        if *f == Fields::default() || rel.unit < Grain::Day {
            return Some((start, end, how));
        }
        let day = start.date();
        let (s, e) = match rel.unit {
            Grain::Day => within_day(f, day)?,
            Grain::Week => {
                let on = f.weekday.map_or(0, |w| i64::from(w.to_monday_zero_offset()));
                within_day(f, day.checked_add(on.days()).ok()?)?
            }
            Grain::Month => calendar(&Fields { month: Some(day.month()), ..*f }, day.year(), d.grain)?,
            _ => calendar(f, day.year(), d.grain)?,
        };
        Some((s, e, how))
    }
}

/// `offset` units from the unit that holds `anchor`, `length` of them.
fn counted(anchor: DateTime, rel: Relative) -> Option<Resolved> {
    let n = i64::from(rel.offset);
    let l = i64::from(rel.length.max(1));
    let day = anchor.date();
    let span = |k: i64| -> Option<Length> {
        Some(match rel.unit {
            Grain::Second => Length::new().try_seconds(k).ok()?,
            Grain::Minute => Length::new().try_minutes(k).ok()?,
            Grain::Hour => Length::new().try_hours(k).ok()?,
            Grain::Day | Grain::PartOfDay => Length::new().try_days(k).ok()?,
            Grain::Week => Length::new().try_weeks(k).ok()?,
            Grain::Month => Length::new().try_months(k).ok()?,
            Grain::Quarter => Length::new().try_months(k.checked_mul(3)?).ok()?,
            Grain::Season => Length::new().try_months(k.checked_mul(3)?).ok()?,
            Grain::HalfYear => Length::new().try_months(k.checked_mul(6)?).ok()?,
            Grain::Year => Length::new().try_years(k).ok()?,
            Grain::Decade => Length::new().try_years(k.checked_mul(10)?).ok()?,
            Grain::Century => Length::new().try_years(k.checked_mul(100)?).ok()?,
        })
    };
    // Past lengths end with the day of writing; a single past unit is the unit so far back.
    let floor: DateTime = match rel.unit {
        Grain::Second => anchor,
        Grain::Minute => anchor.with().second(0).subsec_nanosecond(0).build().ok()?,
        Grain::Hour => anchor.with().minute(0).second(0).subsec_nanosecond(0).build().ok()?,
        Grain::Day | Grain::PartOfDay => day.at(0, 0, 0, 0),
        Grain::Week => day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()?.at(0, 0, 0, 0),
        Grain::Month | Grain::Season => day.first_of_month().at(0, 0, 0, 0),
        Grain::Quarter => Date::new(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).ok()?.at(0, 0, 0, 0),
        Grain::HalfYear => Date::new(day.year(), (day.month() - 1) / 6 * 6 + 1, 1).ok()?.at(0, 0, 0, 0),
        Grain::Year | Grain::Decade | Grain::Century => day.first_of_year().at(0, 0, 0, 0),
    };
    let start = floor.checked_add(span(n)?).ok()?;
    let one =
        if matches!(rel.unit, Grain::Decade | Grain::Century) && rel.length == 1 && rel.offset == 0 { 1 } else { l };
    let end = start.checked_add(span(one)?).ok()?;
    Some(Resolved { start, end, how: Resolution::Published })
}

/// The half-open interval of fields in a year.
pub fn calendar(f: &Fields, year: i16, grain: Grain) -> Option<(DateTime, DateTime)> {
    let midnight = |d: Date| d.at(0, 0, 0, 0);
    let from = |y: i16, m: i8, months: i64| -> Option<(DateTime, DateTime)> {
        let start = Date::new(y, m, 1).ok()?;
        Some((midnight(start), midnight(start.checked_add(months.months()).ok()?)))
    };
    if let (Some(month), Some(day)) = (f.month, f.day) {
        return within_day(f, Date::new(year, month, day).ok()?);
    }
    if let Some(month) = f.month {
        return from(year, month, 1);
    }
    if let Some(q) = f.quarter {
        return from(year, q * 3 - 2, 3);
    }
    if let Some(h) = f.half {
        return from(year, h * 6 - 5, 6);
    }
    match f.season {
        Some(Season::Spring) => return from(year, 3, 3),
        Some(Season::Summer) => return from(year, 6, 3),
        Some(Season::Autumn) => return from(year, 9, 3),
        Some(Season::Winter) => return from(year, 12, 3),
        None => {}
    }
    let years = match grain {
        Grain::Decade => 10,
        Grain::Century => 100,
        _ => 1,
    };
    from(year, 1, 12 * years)
}

/// The interval of a day, of an hour or a part of it.
fn within_day(f: &Fields, day: Date) -> Option<(DateTime, DateTime)> {
    let at = |hour: i8| day.at(hour, 0, 0, 0);
    if let Some(hour) = f.hour {
        let (day, hour) = if hour == 24 { (day.tomorrow().ok()?, 0) } else { (day, hour) };
        let start = day.to_datetime(Time::new(hour, f.minute.unwrap_or(0), 0, 0).ok()?);
        let length = if f.minute.is_some() { 1.minute() } else { 1.hour() };
        return Some((start, start.checked_add(length).ok()?));
    }
    let next = day.tomorrow().ok()?.at(0, 0, 0, 0);
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

/// Narrows a period to its start, middle or end: ten days of a month, about a third of anything else.
fn window(modifier: Modifier, grain: Grain, start: DateTime, end: DateTime) -> (DateTime, DateTime) {
    let days = |n: i64| start.checked_add(n.days()).unwrap_or(end);
    let months = |n: i64| start.checked_add(n.months()).unwrap_or(end);
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

/// The date that the text gives earlier for the event named after mention `k` (`hai ngày sau` + `cuộc họp`): that of the
/// nearest earlier sentence that has the same two words. Without such a sentence there is none.
fn event_date(text: &str, mentions: &[Mention], k: usize) -> Option<Date> {
    let Value::Date(d) = &mentions[k].value else { return None };
    if d.relative.is_none_or(|r| r.anchor != Anchor::Event) {
        return None;
    }
    let after = &text[mentions[k].span.end()..];
    let mut words = after.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let mut first = words.next()?.to_lowercase();
    let second = words.next()?.to_lowercase();
    if matches!(first.as_str(), "the" | "a" | "an" | "his" | "her" | "their" | "its" | "that" | "this") {
        first = String::new();
    }
    let phrase = if first.is_empty() { second } else { format!("{first} {second}") };
    const LOOK_BACK: usize = 12;
    // How far a sentence is followed to either side, in bytes.
    const SENTENCE: usize = 600;
    mentions[..k]
        .iter()
        .rev()
        .filter(|m| matches!(&m.value, Value::Date(d) if d.resolved.is_some() && d.grain <= Grain::Day))
        .take(LOOK_BACK)
        .filter_map(|m| {
            let Value::Date(d) = &m.value else { return None };
            let from = near(text, m.span.start().saturating_sub(SENTENCE));
            let from = text[from..m.span.start()].rfind(['\n', '.']).map_or(from, |p| from + p + 1);
            let to = near(text, (m.span.end() + SENTENCE).min(text.len()));
            let to = text[m.span.end()..to.max(m.span.end())]
                .find(['\n', '.'])
                .map_or(to.max(m.span.end()), |p| m.span.end() + p);
            let sentence = text[from..to].to_lowercase();
            let place = sentence.find(&phrase)?;
            let distance = place.abs_diff(m.span.start() - from);
            Some((distance, d.resolved?.start.date()))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, date)| date)
}

/// The character boundary at or before `at`.
fn near(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

/// Sentence and paragraph limits around the mentions, found once.
struct Sentences {
    /// Byte ranges of sentences, in order.
    ends: Vec<usize>,
    future: Vec<bool>,
}

impl Sentences {
    fn of(text: &str, mentions: &[Mention]) -> Sentences {
        let mut ends = Vec::new();
        if !mentions.is_empty() {
            let bytes = text.as_bytes();
            for (i, b) in bytes.iter().enumerate() {
                let stop = *b == b'\n'
                    || (matches!(b, b'.' | b'!' | b'?')
                        && bytes.get(i + 1).is_none_or(|n| matches!(n, b' ' | b'\n' | b'\r')));
                if stop {
                    ends.push(i + 1);
                }
            }
            ends.push(text.len());
        }
        let mut from = 0;
        let future = ends
            .iter()
            .map(|end| {
                let sentence = text[from..*end].to_lowercase();
                from = *end;
                FUTURE.iter().any(|w| sentence.contains(w))
            })
            .collect();
        Sentences { ends, future }
    }

    fn future(&self, _text: &str, at: usize) -> bool {
        let k = self.ends.partition_point(|e| *e <= at);
        self.future.get(k).copied().unwrap_or(false)
    }

    fn same_paragraph(&self, text: &str, a: usize, b: usize) -> bool {
        const FAR: usize = 2_000;
        b.saturating_sub(a) < FAR && !text.as_bytes()[a..b].contains(&b'\n')
    }
}
