//! Dates and times of day, partial as they are written, with the interval that they resolve to.

use jiff::civil::{DateTime, Weekday};

use crate::text::word_key::WordKey;

/// The fields that a text states; what is not said is `None`. Years are Gregorian, months and days count from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields {
    /// The first year of a decade or century that is named as such (`thập niên 1990` is 1990 with `Grain::Decade`).
    pub year: Option<i16>,
    /// 1 or 2: `nửa đầu năm 2023`, `6 tháng cuối năm`.
    pub half: Option<i8>,
    pub quarter: Option<i8>,
    pub season: Option<Season>,
    pub month: Option<i8>,
    pub day: Option<i8>,
    pub weekday: Option<Weekday>,
    pub part: Option<PartOfDay>,
    pub hour: Option<i8>,
    pub minute: Option<i8>,
    pub second: Option<i8>,
    /// A part that is counted within the period of the other fields: `the first Monday of October`.
    pub nth: Option<Nth>,
}

/// A counted part of a period: the second Monday, the last two weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nth {
    pub unit: NthUnit,
    /// 1 is the first, -1 the last.
    pub at: i8,
    /// How many of them.
    pub count: i8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NthUnit {
    Day,
    Weekday(Weekday),
    Weekend,
    /// A week, from Monday, belongs to the period that its Thursday lies in.
    Week,
    /// A day so many days after Easter Sunday, or before it.
    FromEaster,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartOfDay {
    /// Before sunrise: rạng sáng, small hours.
    Dawn,
    Morning,
    Noon,
    Afternoon,
    Evening,
    /// May reach past midnight into the next day.
    Night,
}

/// The finest field that is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grain {
    Second,
    Minute,
    Hour,
    PartOfDay,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    HalfYear,
    Year,
    Decade,
    Century,
}

/// What softens or bounds a date. The soft windows differ from a date only outside the containing period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Modifier {
    #[default]
    Exact,
    /// đầu tháng 9, early September
    Start,
    /// giữa, mid
    Middle,
    /// cuối, late
    End,
    /// khoảng năm 1914, around 1914
    About,
    /// trước ngày, before
    Before,
    /// sau ngày, after
    After,
    /// từ, kể từ, since
    Since,
    /// đến, until
    Until,
    /// từ năm 2020 đến nay: until the day of writing
    ToDate,
    /// earlier this month: before the day of writing
    Earlier,
    /// later this month: after the day of writing
    Later,
}

/// A date that is said by its distance from another: `hai ngày sau cuộc họp`, `tháng này`, `cùng ngày`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Relative {
    pub anchor: Anchor,
    /// How many of `unit` after the anchor; negative before it, 0 for the same one.
    pub offset: i32,
    pub unit: Grain,
    /// How many of `unit` it lasts: 1, or 3 for `ba năm qua` (offset -3).
    pub length: i32,
}

impl Relative {
    pub fn new(anchor: Anchor, offset: i32, unit: Grain) -> Relative {
        Relative { anchor, offset, unit, length: 1 }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The publication date of the text.
    Published,
    /// The date last named in the text (`cùng ngày`, `the same day`).
    Previous,
    /// Something told in the text (`sau cuộc họp`, `after the meeting`).
    Event,
    /// The date in [`DateValue::from`] (`three days after 12 January`).
    Stated,
}

/// How an interval was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resolution {
    /// Every field was written.
    Explicit,
    /// A missing year, or a relative date, was filled in from the publication date.
    Published,
    /// Filled in from another date of the same text.
    Context,
}

/// A half-open civil interval `[start, end)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Resolved {
    pub start: DateTime,
    pub end: DateTime,
    pub how: Resolution,
}

/// A date as written, and the interval it stands for where that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct DateValue {
    pub first: Fields,
    /// The last date of a range, inclusive (`7-18/11`, `16/8 đến 16/9`).
    pub last: Option<Fields>,
    pub grain: Grain,
    pub modifier: Modifier,
    pub relative: Option<Relative>,
    /// What a relative date of [`Anchor::Stated`] is counted from.
    pub from: Option<Box<DateValue>>,
    /// Day and month could be exchanged (`4/5` in English), or the year is of two digits: never compared.
    pub ambiguous: bool,
    /// The other reading where day and month could be exchanged; such a date is not resolved either.
    pub exchanged: Option<Fields>,
    /// A day of the lunar calendar (`mùng 5 Tết`): never resolved to a Gregorian day, and never compared.
    pub lunar: bool,
    /// There is no such day (`31/2`, `48/8/2010`): never resolved, never compared.
    pub impossible: bool,
    /// No period that could be compared: `gần đây`, `vài ngày trước`, `bây giờ`.
    pub vague: bool,
    /// The time zone that is named (`giờ địa phương`, `GMT`), as a key of its words: hours of two zones, or of one that is not
    /// known, are compared for equality only.
    pub zone: Option<WordKey>,
    /// The day and month that a distance from an event comes to, where the text gives the event's day without its year.
    pub counted: Option<Fields>,
    pub resolved: Option<Resolved>,
}

impl Fields {
    /// The finest grain that is stated, if any is.
    pub fn grain(&self) -> Option<Grain> {
        if self.second.is_some() {
            Some(Grain::Second)
        } else if self.minute.is_some() {
            Some(Grain::Minute)
        } else if self.hour.is_some() {
            Some(Grain::Hour)
        } else if self.part.is_some() {
            Some(Grain::PartOfDay)
        } else if let Some(nth) = self.nth {
            Some(match nth.unit {
                NthUnit::Week | NthUnit::Weekend => Grain::Week,
                NthUnit::Day | NthUnit::Weekday(_) | NthUnit::FromEaster => Grain::Day,
            })
        } else if self.day.is_some() || self.weekday.is_some() {
            Some(Grain::Day)
        } else if self.month.is_some() {
            Some(Grain::Month)
        } else if self.quarter.is_some() {
            Some(Grain::Quarter)
        } else if self.season.is_some() {
            Some(Grain::Season)
        } else if self.half.is_some() {
            Some(Grain::HalfYear)
        } else if self.year.is_some() {
            Some(Grain::Year)
        } else {
            None
        }
    }

    /// Whether `other` states no field that this states too.
    pub fn disjoint(&self, other: &Fields) -> bool {
        !((self.year.is_some() && other.year.is_some())
            || (self.half.is_some() && other.half.is_some())
            || (self.quarter.is_some() && other.quarter.is_some())
            || (self.season.is_some() && other.season.is_some())
            || (self.month.is_some() && other.month.is_some())
            || (self.day.is_some() && other.day.is_some())
            || (self.weekday.is_some() && other.weekday.is_some())
            || (self.part.is_some() && other.part.is_some())
            || (self.hour.is_some() && other.hour.is_some())
            || (self.nth.is_some() && other.nth.is_some()))
    }

    /// The fields of both; where both state one, this one's.
    pub fn or(self, other: Fields) -> Fields {
        Fields {
            year: self.year.or(other.year),
            half: self.half.or(other.half),
            quarter: self.quarter.or(other.quarter),
            season: self.season.or(other.season),
            month: self.month.or(other.month),
            day: self.day.or(other.day),
            weekday: self.weekday.or(other.weekday),
            part: self.part.or(other.part),
            hour: self.hour.or(other.hour),
            minute: self.minute.or(other.minute),
            second: self.second.or(other.second),
            nth: self.nth.or(other.nth),
        }
    }

    /// Whether the fields can be a date at all: no 31 June, no 13th month.
    pub fn possible(&self) -> bool {
        let month = self.month.unwrap_or(1);
        let day = self.day.unwrap_or(1);
        // A leap year stands for the unknown one.
        jiff::civil::Date::new(self.year.unwrap_or(2000), month, day).is_ok()
            && self.hour.is_none_or(|h| (0..=24).contains(&h))
            && self.minute.is_none_or(|m| (0..60).contains(&m))
            && self.second.is_none_or(|s| (0..60).contains(&s))
    }
}

impl DateValue {
    /// Whether it names a day or a period that another date can agree or disagree with.
    pub fn comparable(&self) -> bool {
        !(self.vague || self.ambiguous || self.lunar || self.impossible)
    }

    /// A date of these fields, unresolved and unhedged.
    pub fn of(first: Fields, grain: Grain) -> DateValue {
        DateValue {
            first,
            last: None,
            grain,
            modifier: Modifier::Exact,
            relative: None,
            from: None,
            ambiguous: false,
            exchanged: None,
            lunar: false,
            impossible: false,
            vague: false,
            zone: None,
            counted: None,
            resolved: None,
        }
    }
}
