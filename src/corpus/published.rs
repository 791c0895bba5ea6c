//! [`Published`]: when an article appeared, as a range of days, and how that is known.

use jiff::civil::Date;

use crate::text::span::Span;

/// When an article appeared. A range where nobody said it: the true day is in it, and nothing finer is claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub earliest: Date,
    /// `None` where nothing bounds it: so late or any later.
    pub latest: Option<Date>,
    pub how: PublishedHow,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublishedHow {
    /// Stated in the file's front matter.
    FrontMatter,
    /// Stated for it in `sources.toml`, on this line from 1.
    SourcesToml { line: u32 },
    /// Stated in the article, in a line of its own.
    Stated { span: Span },
    /// Worked out from what the text says; never to be shown as a fact.
    Inferred(Inference),
}

/// Why a date was inferred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inference {
    /// The words that it rests on; never empty.
    pub clues: Vec<Clue>,
    pub confidence: Confidence,
    /// The part of the range that a reader would guess; shown, and used for nothing.
    pub likely: Option<(Date, Date)>,
}

/// Words of a text that say something about when it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clue {
    pub span: Span,
    pub says: Says,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// A date with its year, told as past: not written before.
    Past,
    /// A date with its year, told as still to come: not written after.
    Coming,
    /// The latest day that is told without its year: written on it or soon after.
    LatestDay,
    /// A day that the text calls today, yesterday or tomorrow.
    Today,
    /// A day with its weekday: only some years have it.
    Weekday,
}

impl Says {
    /// For people.
    pub fn in_words(self) -> &'static str {
        match self {
            Says::Past => "told as past",
            Says::Coming => "still to come",
            Says::LatestDay => "the latest day told without a year",
            Says::Today => "said to be the day of writing or next to it",
            Says::Weekday => "falls on that weekday",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

impl Confidence {
    pub fn in_words(self) -> &'static str {
        match self {
            Confidence::Low => "low confidence",
            Confidence::Medium => "medium confidence",
            Confidence::High => "high confidence",
        }
    }
}

/// Why nothing is known of when an article appeared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undated {
    /// A work of reference: it has citation marks and tells of many years, none of them as its own.
    Reference,
    /// The latest day that is told, but no year beside it.
    NoYear { clue: Clue, month: i8, day: i8 },
    /// Neither a date nor a word of reporting.
    NoClue,
}

impl Undated {
    /// For people.
    pub fn in_words(self) -> String {
        match self {
            Undated::Reference => "a work of reference by its citation marks and its many years".to_owned(),
            Undated::NoYear { month, day, .. } => {
                format!("the latest day told is {day}/{month}, but nothing says of which year")
            }
            Undated::NoClue => "no date in the text says when it was written".to_owned(),
        }
    }
}

impl Published {
    /// On this very day.
    pub fn on(day: Date, how: PublishedHow) -> Published {
        Published { earliest: day, latest: Some(day), how }
    }

    /// The day, where it is down to one.
    pub fn day(&self) -> Option<Date> {
        self.latest.filter(|latest| *latest == self.earliest)
    }

    /// Whether the range is narrow enough to tell the year of a day without one, near enough to it.
    pub fn is_within_a_year(&self) -> bool {
        const DAYS: i32 = 366;
        let days = self.latest.and_then(|latest| self.earliest.until(latest).ok()).map(|length| length.get_days());
        days.is_some_and(|days| days <= DAYS)
    }

    /// Whether somebody stated it.
    pub fn is_stated(&self) -> bool {
        !matches!(self.how, PublishedHow::Inferred(_))
    }

    /// `2023-10-05`, `2023-10-04 to 2023-10-08`, `2023-10-04 or later`.
    pub fn range_in_words(&self) -> String {
        match (self.day(), self.latest) {
            (Some(day), _) => day.to_string(),
            (None, Some(latest)) => format!("{} to {latest}", self.earliest),
            (None, None) => format!("{} or later", self.earliest),
        }
    }
}
