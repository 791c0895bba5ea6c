//! Results of matches: `4-1`, `0-4`, and minutes of a match: `phút 64`, `78th minute`, `88'`.

use rust_decimal::Decimal;

use crate::language::{en, vi};
use crate::mention::numerals::lookup;
use crate::mention::reader::Reader;
use crate::mention::{durations, nouns};

use super::units::unit;
use super::{Found, plain};

/// Two small numbers that are no range. The goals of the side named first are `low`.
pub fn score(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    let a = r.small(i).filter(|n| *n <= 99)?;
    if !r.dash(i + 1)
        || r.glued(i + 1) != r.glued(i + 2)
        || (i > 0 && r.glued(i) && !matches!(r.at(i - 1), "(" | "\"" | "“" | ","))
    {
        return None;
    }
    let b = r.small(i + 2).filter(|n| *n <= 99 && r.raw(i + 2).len() <= 2)?;
    let end = i + 3;
    if (r.dash(end) || r.word(end) == "/") && r.glued(end) || (r.raw(i).len() == 2 && r.raw(i).starts_with('0')) {
        return None;
    }
    let word = r.word(end);
    if unit(r, end).is_some()
        || durations::unit(r, end).is_some()
        || nouns::counted(r, end).is_some_and(|c| !matches!(c.class, "{goal}" | "{match}"))
        || lookup(vi::numbers::SCALES, word).is_some()
        || lookup(en::numbers::SCALES, word).is_some()
    {
        return None;
    }
    const WINDOW: usize = 5;
    let cue = |k: usize| vi::nouns::SCORE_CUES.contains(&r.at(k)) || en::nouns::SCORE_CUES.contains(&r.at(k));
    let near = || (i.saturating_sub(WINDOW).max(floor)..i).chain(end..end + 3).any(cue);
    // Who scores 28 plays no football: without a cue it is a day and a month.
    const MOST: i16 = 15;
    let scored = (a >= b || b == 0 || a == 0) && a.max(b) <= MOST || near();
    scored.then(|| Found::new(i, i, end, plain(a.into(), b.into(), "{score}")))
}

/// `phút 64`, `phút thứ 64`, `78th minute`, `88'`.
pub fn minute(r: &Reader, i: usize) -> Option<Found> {
    const UNIT: &str = "{match_minute}";
    let of = |n: i16| plain(Decimal::from(n), Decimal::from(n), UNIT);
    let minute = |k: usize| r.small(k).filter(|n| (1..=130).contains(n));
    if r.at(i) == vi::numbers::MINUTE {
        if i > 0 && r.is_number(i - 1) {
            return None;
        }
        let at = i + 1 + usize::from(r.word(i + 1) == vi::numbers::ORDINAL);
        let n = minute(at).filter(|_| r.joined(at))?;
        let counts = nouns::counted(r, at + 1).is_some() || unit(r, at + 1).is_some();
        return (!counts).then(|| Found::new(i, at, at + 1, of(n)));
    }
    let n = minute(i)?;
    let ordinal = en::numbers::ORDINAL_ENDINGS.contains(&r.word(i + 1)) && r.glued(i + 1);
    if ordinal && r.word(i + 2) == en::numbers::MINUTE {
        return Some(Found::new(i, i, i + 3, of(n)));
    }
    let mark = |k: usize| matches!(r.word(k), "'" | "’" | "′") && r.glued(k);
    let prime = mark(i + 1)
        && !mark(i + 2)
        && !(r.glued(i + 2) && r.is_number(i + 2))
        && !(i > 0 && r.glued(i) && r.at(i - 1) != "(");
    prime.then(|| Found::new(i, i, i + 2, of(n)))
}
