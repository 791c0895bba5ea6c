//! Dates by distance: `ba ngày trước`, `hai ngày sau cuộc họp`, `cách đây 30 năm`, `two weeks ago`, `three days later`.

use super::numerals::numeral;
use super::pieces::{Piece, UNITS};
use super::reader::Reader;
use crate::language::events::EVENT_STARTS;
use crate::value::date::{Anchor, Relative};

/// A counted distance at token `i`. Lengths without direction (`trong hai tuần`) are durations, not dates.
pub fn counted(r: &Reader, i: usize) -> Option<Piece> {
    let (at, future) = match r.at(i) {
        "cách" if r.word(i + 1) == "đây" => {
            let hedge = usize::from(matches!(r.word(i + 2), "khoảng" | "gần" | "hơn"));
            return after_intro(r, i + 2 + hedge, -1);
        }
        "sau" => (i + 1, true),
        _ => (i, false),
    };
    let (end, count, unit) = count_unit(r, at)?;
    if future {
        return (r.word(end) == "nữa").then(|| Piece::relative(end + 1, Relative::new(Anchor::Published, count, unit)));
    }
    let event = |k: usize| names_event(r, k);
    let (end, offset, anchor) = match r.word(end) {
        "trước" if r.word(end + 1) == "đó" => (end + 2, -count, Anchor::Previous),
        "trước" if r.word(end + 1) == "đây" => (end + 2, -count, Anchor::Published),
        "trước" => (end + 1, -count, if event(end + 1) { Anchor::Event } else { Anchor::Published }),
        "sau" if r.word(end + 1) == "đó" => (end + 2, count, Anchor::Previous),
        "sau" => (end + 1, count, if event(end + 1) { Anchor::Event } else { Anchor::Previous }),
        "nữa" => (end + 1, count, Anchor::Published),
        "ago" => (end + 1, -count, Anchor::Published),
        "earlier" | "before" if r.word(end) == "earlier" || event(end + 1) => {
            (end + 1, -count, if event(end + 1) { Anchor::Event } else { Anchor::Previous })
        }
        "later" => (end + 1, count, Anchor::Previous),
        "after" if event(end + 1) => (end + 1, count, Anchor::Event),
        "from" if r.word(end + 1) == "now" => (end + 2, count, Anchor::Published),
        _ => return None,
    };
    Some(Piece::relative(end, Relative::new(anchor, offset, unit)))
}

fn after_intro(r: &Reader, at: usize, sign: i32) -> Option<Piece> {
    if !r.joined(at) {
        return None;
    }
    let (end, count, unit) = count_unit(r, at)?;
    Some(Piece::relative(end, Relative::new(Anchor::Published, sign * count, unit)))
}

/// `ba ngày`, `10 weeks`, `a week`: the token after it, how many of what.
pub fn count_unit(r: &Reader, i: usize) -> Option<(usize, i32, crate::value::date::Grain)> {
    let (at, count) = match r.at(i) {
        "a" | "an" | "one" => (i + 1, 1),
        _ => {
            let n = numeral(r, i).filter(|n| !n.ambiguous && n.value.is_integer() && !n.ordinal)?;
            (n.end, n.value.to_string().parse::<i32>().ok().filter(|c| *c < 100_000)?)
        }
    };
    let (end, unit) = r.find(at, &UNITS).filter(|_| r.joined(at))?;
    // "hai năm rưỡi" is a length.
    (r.word(end) != "rưỡi").then_some((end, count, unit))
}

/// Whether an event is named there: a noun, not a clause end. `hai ngày sau cuộc họp`, `three days after the meeting`.
fn names_event(r: &Reader, i: usize) -> bool {
    EVENT_STARTS.contains(&r.word(i))
}
