//! What the tables of dates are made of.

use crate::value::date::Anchor;

/// A number that is not said exactly: `vài`, `a few`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    pub low: i32,
    pub high: i32,
    /// What is counted where a whole period is meant: the next few days.
    pub typical: i32,
}

/// Which way a distance goes, and from where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Direction {
    pub sign: i32,
    pub anchor: Anchor,
    /// Counts from the event that is named behind it, if one is.
    pub or_event: bool,
}

impl Direction {
    pub const fn before(anchor: Anchor) -> Direction {
        Direction { sign: -1, anchor, or_event: false }
    }

    pub const fn after(anchor: Anchor) -> Direction {
        Direction { sign: 1, anchor, or_event: false }
    }

    pub const fn or_event(self) -> Direction {
        Direction { or_event: true, ..self }
    }
}

/// When a feast is: on a day of a month, so many days after Easter Sunday (of the Western churches), or on a counted weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    On(i8, i8),
    Easter(i8),
    /// On such a weekday of a month: the month, which of them (from the end below zero), the weekday from Monday as 1.
    Nth(i8, i8, i8),
}
