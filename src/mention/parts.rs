//! Parts of a day: `rạng sáng`, `tối qua`, `this morning`, `tonight`.

use std::sync::LazyLock;

use super::numerals::lookup;
use super::pieces::Piece;
use super::reader::Reader;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::date::{Anchor, Fields, Grain, PartOfDay, Relative};

pub static PARTS: LazyLock<Phrases<PartOfDay>> = LazyLock::new(|| Phrases::new(&[vi::calendar::PARTS]));
static EN_PARTS: LazyLock<Phrases<PartOfDay>> = LazyLock::new(|| Phrases::new(&[en::calendar::PARTS]));
static PART_OF: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[en::dates::PART_OF]));
static PART_OF_TOLD: LazyLock<Phrases<i32>> = LazyLock::new(|| Phrases::new(&[en::dates::PART_OF_TOLD]));

/// `tối qua`, `sáng nay`, `last night`, `this morning`, `tonight` by themselves; a bare part of day only beside a date.
pub fn day_part(r: &Reader, i: usize) -> Option<Piece> {
    let on = |end: usize, part, offset| {
        let piece = Piece::relative(end, Relative::new(Anchor::Published, offset, Grain::Day));
        Some(Piece { fields: Fields { part: Some(part), ..Fields::default() }, ..piece })
    };
    if en::dates::TONIGHT.contains(&r.at(i)) {
        return on(i + 1, PartOfDay::Evening, 0);
    }
    if let Some((at, offset)) = r.find(i, &PART_OF)
        && let Some((end, part)) = r.find(at, &EN_PARTS).filter(|_| r.joined(at))
    {
        return on(end, part, offset);
    }
    if let Some((at, offset)) = r.find(i, &PART_OF_TOLD)
        && let Some((end, part)) = r.find(at, &EN_PARTS).filter(|_| r.joined(at))
    {
        let piece = Piece::relative(end, Relative::new(Anchor::Previous, offset, Grain::Day));
        return Some(Piece { fields: Fields { part: Some(part), ..Fields::default() }, ..piece });
    }
    let at = i + usize::from(en::calendar::THE.contains(&r.at(i)) && r.joined(i + 1));
    let part = part(r, at)?;
    match lookup(vi::clock::PART_DAYS, r.word(part.end)) {
        Some(offset) => on(part.end + 1, part.fields.part?, offset),
        None => Some(Piece { weak: true, ..part }),
    }
}

/// A part of a day that is tied to a date: `rạng sáng 14/9`, `tối qua`, `this morning`. The caller reads the date.
fn part(r: &Reader, i: usize) -> Option<Piece> {
    let at = i + usize::from(vi::clock::PART_HEAD.contains(&r.at(i)));
    let (end, part) = match r.language {
        Language::Vietnamese => r.find(at, &PARTS),
        Language::English => r.find(at, &EN_PARTS).or_else(|| r.find(at, &PARTS)),
    }?;
    (at == i || r.joined(at)).then(|| Piece::of(end, Fields { part: Some(part), ..Fields::default() }))
}

/// An hour as it is said in a part of the day: three in the afternoon is 15.
pub fn in_part(hour: i8, part: PartOfDay) -> i8 {
    let late = matches!(part, PartOfDay::Afternoon | PartOfDay::Evening) && hour < 12
        || part == PartOfDay::Night && (6..12).contains(&hour)
        || part == PartOfDay::Noon && hour < 4;
    hour + if late { 12 } else { 0 }
}
