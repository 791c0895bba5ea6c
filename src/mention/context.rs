//! [`Context`]: what is known around a date when it is resolved: the day of publication, the dates before it, the event it
//! is counted from.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::calendar::{self, counted, exactly, in_year, week_of, window, within_day};
use crate::value::date::{Anchor, DateValue, Fields, Grain, Modifier, NthUnit, Relative, Resolution, Resolved, Season};

/// How far ahead of publication a day without a year is still taken for a coming one.
const DAYS_AHEAD: i32 = 45;

pub struct Context {
    pub published: Option<DateTime>,
    /// The last day that was named.
    pub previous: Option<Date>,
    /// The same, if it is of the same paragraph.
    pub near: Option<Date>,
    /// When the event was that the date is counted from.
    pub event: Option<Date>,
    /// The start of the last date of any size.
    pub any: Option<Date>,
    /// Whether the sentence speaks of what is to come.
    pub future: bool,
}

type Found = (DateTime, DateTime, Resolution);

impl Context {
    pub fn interval(&self, d: &DateValue) -> Option<Resolved> {
        if d.lunar || d.impossible {
            return None;
        }
        if let Some(other) = d.exchanged {
            return self.by_weekday(d, other);
        }
        let (start, end, how) = match d.relative {
            Some(rel) => self.relative(d, rel)?,
            None => self.stated(d, &d.first)?,
        };
        let end = match &d.last {
            Some(last) => self.last_end(d, last, start)?,
            None => end,
        };
        let (start, end) = window(d.modifier, d.grain, start, end);
        let today = || Some(self.published?.date().at(0, 0, 0, 0));
        let (start, end) = match d.modifier {
            Modifier::ToDate | Modifier::Earlier => (start, today()?.checked_add(1.day()).ok()?),
            Modifier::Later => (today()?, end),
            _ => (start, end),
        };
        (start < end).then_some(Resolved { start, end, how })
    }

    /// Friday 7/6: the weekday may tell which of the two numbers is the month.
    fn by_weekday(&self, d: &DateValue, other: Fields) -> Option<Resolved> {
        let weekday = d.first.weekday.filter(|_| d.relative.is_none() && d.last.is_none())?;
        let other = Fields { day: other.day, month: other.month, ..d.first };
        let mut fitting = [d.first, other].into_iter().filter_map(|first| {
            let found = self.interval(&DateValue { first, exchanged: None, ..d.clone() })?;
            (found.start.weekday() == weekday).then_some(found)
        });
        let found = fitting.next()?;
        fitting.next().is_none().then_some(found)
    }

    /// The end of a range whose start is known.
    fn last_end(&self, d: &DateValue, last: &Fields, start: DateTime) -> Option<DateTime> {
        if last.hour.is_some() {
            let (end, _) = within_day(last, start.date())?;
            return if end < start { end.checked_add(1.day()).ok() } else { Some(end) };
        }
        // From Monday to Friday.
        if let (Some(weekday), None) = (last.weekday, last.day) {
            let ahead = i64::from(weekday.since(start.date().weekday()));
            return Some(start.date().checked_add((ahead + 1).days()).ok()?.at(0, 0, 0, 0));
        }
        let whole = DateValue { last: None, ..d.clone() };
        let in_year = |year: i16| {
            let (s, e, _) = self.stated(&whole, &Fields { year: Some(year), ..*last })?;
            Some((s, e))
        };
        let (s, e) = in_year(last.year.unwrap_or(start.year()))?;
        if s >= start {
            return Some(e);
        }
        // From November to March.
        let (s, e) = in_year(start.year() + 1).filter(|_| last.year.is_none())?;
        (s >= start).then_some(e)
    }

    /// The interval of stated fields.
    fn stated(&self, d: &DateValue, f: &Fields) -> Option<Found> {
        let mut how = Resolution::Explicit;
        let year = match f.year {
            Some(y) => y,
            None => {
                how = Resolution::Published;
                let moving = f.nth.filter(|n| n.unit == NthUnit::FromEaster);
                if f.month.is_none() && f.quarter.is_none() && moving.is_none() {
                    return self.monthless(d, f);
                }
                let now = self.published?.date();
                match moving {
                    Some(nth) => {
                        let day = calendar::from_easter(now.year(), nth.at)?;
                        self.year_of(&Fields { month: Some(day.month()), day: Some(day.day()), ..*f }, now)?
                    }
                    None => self.year_of(f, now)?,
                }
            }
        };
        let (start, end) = in_year(f, year, d.grain)?;
        Some((start, end, how))
    }

    /// A weekday, a time of day or a day of the month alone.
    fn monthless(&self, d: &DateValue, f: &Fields) -> Option<Found> {
        if let Some(day) = f.day {
            let (on, how) = self.day_of_month(day, f)?;
            let (s, e) = if d.grain == Grain::Week { week_of(on)? } else { within_day(f, on)? };
            return Some((s, e, how));
        }
        if let Some(weekday) = f.weekday {
            let now = self.published?.date();
            let back = i64::from(now.weekday().since(weekday));
            let coming = if self.future && back > 0 { 7 } else { 0 };
            let day = now.checked_sub(back.days()).ok()?.checked_add(coming.days()).ok()?;
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

    /// `ngày 21`: of the month that the paragraph speaks of, otherwise the last such day before publication, or the next.
    fn day_of_month(&self, day: i8, f: &Fields) -> Option<(Date, Resolution)> {
        let fits = |d: &Date| f.weekday.is_none_or(|w| d.weekday() == w);
        let of_paragraph = self.near.and_then(|near| Date::new(near.year(), near.month(), day).ok());
        if let Some(on) = of_paragraph.filter(fits) {
            return Some((on, Resolution::Context));
        }
        // The same weekday is back on the same day of a month within so many.
        const MONTHS: i64 = 30;
        let now = self.published?.date();
        let month = now.first_of_month();
        let look = |ahead: bool| {
            (0..MONTHS).find_map(|k| {
                let month = if ahead { month.checked_add(k.months()) } else { month.checked_sub(k.months()) }.ok()?;
                let on = Date::new(month.year(), month.month(), day).ok()?;
                let side = if ahead { on >= now } else { on <= now };
                Some(on).filter(|_| side).filter(fits)
            })
        };
        let mut found = look(self.future)?;
        // Monday the 27th is of a month nearby, not of the spring before.
        if f.weekday.is_some()
            && !self.future
            && let Some(coming) = look(true)
            && now.until(coming).ok()?.get_days() <= DAYS_AHEAD
            && found.until(now).ok()?.get_days() > DAYS_AHEAD
        {
            found = coming;
        }
        Some((found, Resolution::Published))
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

    fn relative(&self, d: &DateValue, rel: Relative) -> Option<Found> {
        let (anchor, how) = self.anchor(d, rel)?;
        let f = &d.first;
        // Two weeks starting on 20 May.
        if rel.anchor == Anchor::Stated && rel.offset == 0 {
            let (end, _) = exactly(anchor, Relative { offset: rel.length, ..rel })?;
            return Some((anchor, end, how));
        }
        if rel.anchor == Anchor::Stated || rel.unit == Grain::Hour {
            let (s, e) = exactly(anchor, rel)?;
            return Some((s, e, how));
        }
        // Last Christmas, next Easter, last 14 July: the nearest that way. 5 January last year is of that year.
        let moving = f.nth.is_some_and(|n| n.unit == NthUnit::FromEaster || f.month.is_some());
        let feast = f.month.is_some() && f.day.is_some() || moving;
        if feast && rel.unit == Grain::Month {
            let now = anchor.date();
            let (start, end) = in_year(f, now.year(), d.grain)?;
            let year = match rel.offset.signum() {
                1 if start.date() <= now => now.year() + 1,
                -1 if end.date() > now => now.year() - 1,
                _ => now.year(),
            };
            let (s, e) = in_year(f, year, d.grain)?;
            return Some((s, e, how));
        }
        // tháng 3 tới, last September: the nearest that way.
        if let (Some(month), Grain::Month) = (f.month, rel.unit) {
            let now = anchor.date();
            let mut year = now.year();
            match rel.offset.signum() {
                1 if month <= now.month() => year += 1,
                -1 if month >= now.month() => year -= 1,
                _ => {}
            }
            let (s, e) = in_year(f, year, d.grain)?;
            return Some((s, e, how));
        }
        if let (Some(weekday), Grain::Day) = (f.weekday, rel.unit) {
            let now = anchor.date();
            let day = now.nth_weekday(rel.offset, weekday).ok()?;
            let (s, e) = within_day(f, day)?;
            return Some((s, e, how));
        }
        let (start, end) = counted(anchor, rel)?;
        if *f == Fields::default() || rel.unit < Grain::Day {
            return Some((start, end, how));
        }
        let day = start.date();
        let (s, e) = match rel.unit {
            _ if f.nth.is_some() && f.month.is_none() => calendar::nth_part((start, end), f.nth?, f)?,
            Grain::Day => within_day(f, day)?,
            Grain::Week => {
                let on = f.weekday.map_or(0, |w| i64::from(w.to_monday_zero_offset()));
                within_day(f, day.checked_add(on.days()).ok()?)?
            }
            Grain::Month => in_year(&Fields { month: Some(day.month()), ..*f }, day.year(), d.grain)?,
            _ => {
                // In January this winter is the one that began in December.
                let begun = f.season == Some(Season::Winter) && rel.offset == 0 && anchor.month() <= 2;
                in_year(f, day.year() - i16::from(begun), d.grain)?
            }
        };
        Some((s, e, how))
    }

    /// What a relative date is counted from.
    fn anchor(&self, d: &DateValue, rel: Relative) -> Option<(DateTime, Resolution)> {
        let midnight = |day: Date| day.at(0, 0, 0, 0);
        let narrowed = match d.modifier {
            Modifier::Start | Modifier::Middle | Modifier::End => true,
            // Before the end of the year.
            Modifier::Before | Modifier::Until | Modifier::After => rel.offset == 0 && rel.unit >= Grain::Week,
            _ => false,
        };
        Some(match rel.anchor {
            Anchor::Published => (self.published?, Resolution::Published),
            // Five minutes after a time that no date gives is nowhere on the calendar.
            Anchor::Previous if rel.unit < Grain::Day => return None,
            // cuối năm, by itself, is of the year of writing, unless the paragraph speaks of another one.
            Anchor::Previous if narrowed => {
                let now = self.published?;
                if self.near.is_some_and(|n| n.year() != now.year()) {
                    return None;
                }
                (now, Resolution::Published)
            }
            // Four years later is counted from a year, a day later from a day.
            Anchor::Previous => match (if rel.unit >= Grain::Month { self.any } else { self.previous }, self.published)
            {
                (Some(p), _) => (midnight(p), Resolution::Context),
                (_, Some(p)) => (p, Resolution::Published),
                (None, None) => (midnight(self.any?), Resolution::Context),
            },
            Anchor::Event => (midnight(self.event?), Resolution::Context),
            Anchor::Stated => {
                let from = self.interval(d.from.as_deref()?)?;
                (from.start, if from.how == Resolution::Explicit { Resolution::Context } else { from.how })
            }
        })
    }
}
