//! Dates and times of day, partial as they are written, with the interval that they resolve to.

use jiff::civil::{DateTime, Weekday};

/// The fields that a text states; what is not said is `None`. Years are Gregorian, months and days count from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields {
    /// The first year of a decade or century that is named as such (`thập niên 1990` is 1990 with `Grain::Decade`).
    pub year: Option<i16>,
    pub quarter: Option<i8>,
    pub season: Option<Season>,
    pub month: Option<i8>,
    pub day: Option<i8>,
    pub weekday: Option<Weekday>,
    pub part: Option<PartOfDay>,
    pub hour: Option<i8>,
    pub minute: Option<i8>,
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
    Minute,
    Hour,
    PartOfDay,
    Day,
    Week,
    Month,
    Quarter,
    Season,
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
}

/// A date that is said by its distance from another: `hai ngày sau cuộc họp`, `tháng này`, `cùng ngày`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Relative {
    pub anchor: Anchor,
    /// How many of `unit` after the anchor; negative before it, 0 for the same one.
    pub offset: i32,
    pub unit: Grain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The publication date of the text.
    Published,
    /// The date last named in the text (`cùng ngày`, `the same day`).
    Previous,
    /// Something told in the text (`sau cuộc họp`, `after the meeting`).
    Event,
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
    /// Day and month could be exchanged (`4/5` in English), or the year is of two digits: never compared.
    pub ambiguous: bool,
    /// No interval at all: `gần đây`, `những năm qua`. Never compared.
    pub vague: bool,
    pub resolved: Option<Resolved>,
}
