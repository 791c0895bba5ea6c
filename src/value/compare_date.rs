//! Dates compared on the fields that both have. What only one of them says cannot contradict the other.

use jiff::civil::DateTime;

use super::compare::{Comparison, Why};
use super::date::{Anchor, DateValue, Fields, Grain, Modifier, PartOfDay, Resolution};

/// The fields of a date as far as they are known: stated, or resolved.
fn known(d: &DateValue) -> Fields {
    let mut f = d.counted.map_or(d.first, |counted| d.first.or(counted));
    let Some(r) = d.resolved else { return f };
    let date = r.start.date();
    f.year = f.year.or(Some(date.year()));
    if d.grain <= Grain::Day {
        f.month = f.month.or(Some(date.month()));
        f.day = f.day.or(Some(date.day()));
    } else if d.grain == Grain::Month {
        f.month = f.month.or(Some(date.month()));
    }
    f
}

/// Two distances from something told in the text (`hai ngày sau cuộc họp`), where it is not known when that was. Distances
/// from the day of publication differ with the text; `cùng ngày` says nothing by itself.
fn relatives(a: &DateValue, b: &DateValue) -> Option<Comparison> {
    let (x, y) = (a.relative?, b.relative?);
    if x.anchor == Anchor::Published && y.anchor == x.anchor && x.unit == Grain::Year && y.unit == x.unit {
        return years_from_now(x.offset, y.offset);
    }
    let told = x.anchor == y.anchor
        && matches!(x.anchor, Anchor::Previous | Anchor::Event)
        && x.unit == y.unit
        && x.offset != 0
        && y.offset != 0;
    if !told || a.resolved.is_some() && b.resolved.is_some() {
        return None;
    }
    Some(if x.offset == y.offset { Comparison::Same } else { Comparison::Conflict })
}

/// `Cách đây 40 năm` against `cách đây gần 33 năm`: report and source may be a year or two apart, and round.
fn years_from_now(a: i32, b: i32) -> Option<Comparison> {
    const FEWEST: i32 = 5;
    let apart = (a - b).abs();
    if a.signum() != b.signum() || a.abs() < FEWEST || b.abs() < FEWEST {
        None
    } else if apart == 0 {
        Some(Comparison::Same)
    } else if apart <= 2.max(a.abs() / 10) {
        Some(Comparison::Compatible(Why::Approximate))
    } else {
        Some(Comparison::Conflict)
    }
}

/// Whether the two have a field in common on which they could differ.
pub fn comparable(a: &DateValue, b: &DateValue) -> bool {
    !matches!(compare(a, b), Comparison::Incomparable)
}

pub fn dates(claimed: &DateValue, stated: &DateValue) -> Comparison {
    compare(claimed, stated)
}

fn compare(a: &DateValue, b: &DateValue) -> Comparison {
    // A day that no calendar has differs from any day: the words around both tell for which it stands.
    if a.impossible && b.comparable() {
        let same_grain = match a.first.day {
            Some(_) => b.grain <= Grain::Day && known(b).day.is_some(),
            None => b.grain == a.grain,
        };
        return if same_grain { Comparison::Conflict } else { Comparison::Incomparable };
    }
    if !a.comparable() || !b.comparable() {
        return Comparison::Incomparable;
    }
    if a.first.nth.is_some() || b.first.nth.is_some() {
        return counted_parts(a, b);
    }
    if let Some(found) = relatives(a, b) {
        return found;
    }
    if a.last.is_some() || b.last.is_some() {
        return ranges(a, b);
    }
    match (a.modifier, b.modifier) {
        (Modifier::Before | Modifier::After, _) | (_, Modifier::Before | Modifier::After) => return bounds(a, b),
        (Modifier::About, _) | (_, Modifier::About) => return about(a, b),
        _ => {}
    }
    let (fa, fb) = (known(a), known(b));
    let big = |d: &DateValue| {
        matches!(
            d.grain,
            Grain::Decade | Grain::Century | Grain::Week | Grain::Season | Grain::Quarter | Grain::HalfYear
        )
    };
    if a.grain == b.grain && big(a) && a.resolved.is_none() && b.resolved.is_none() {
        let same_year = fa.year.is_none() || fb.year.is_none() || fa.year == fb.year;
        let same = same_year && fa.quarter == fb.quarter && fa.season == fb.season && fa.half == fb.half;
        return if a.relative.is_some() || b.relative.is_some() {
            Comparison::Incomparable
        } else if same {
            Comparison::Same
        } else {
            Comparison::Conflict
        };
    }
    if big(a) || big(b) {
        return periods(a, b);
    }
    let day = fields(a, b, &fa, &fb);
    let day = match day {
        Comparison::Conflict if one_night(a, b) => Comparison::Compatible(Why::Within),
        other => other,
    };
    match (day, clock(a, b)) {
        (Comparison::Conflict, _) => Comparison::Conflict,
        (Comparison::Incomparable, time) => {
            // Two times of day without any day are compared by themselves.
            let bare = |d: &DateValue| d.first.day.is_none() && d.first.hour.is_some();
            if bare(a) || bare(b) { time.unwrap_or(Comparison::Incomparable) } else { Comparison::Incomparable }
        }
        (_, Some(Comparison::Conflict)) => Comparison::Conflict,
        (_, Some(Comparison::Incomparable)) => Comparison::Incomparable,
        (day, None) => soften(a, b, day),
        (Comparison::Same, Some(time)) => time,
        (day, Some(_)) => day,
    }
}

/// The first Monday of October: the same as itself, and otherwise a period like any other once it is known which.
fn counted_parts(a: &DateValue, b: &DateValue) -> Comparison {
    if a.resolved.is_none() && b.resolved.is_none() && (a.first, a.relative) == (b.first, b.relative) {
        return Comparison::Same;
    }
    periods(a, b)
}

/// Year, month and day. A claim that is finer than its source is not confirmed by it, only not contradicted.
fn fields(a: &DateValue, b: &DateValue, fa: &Fields, fb: &Fields) -> Comparison {
    let mut common = 0;
    let mut differ = false;
    // A year that was only filled in from the publication dates of two texts contradicts nothing.
    let inferred = |d: &DateValue| {
        d.first.year.is_none() && d.resolved.is_some_and(|r| r.how == Resolution::Published) && d.relative.is_none()
    };
    if let (Some(x), Some(y)) = (fa.year, fb.year) {
        if x == y {
            common += 1;
        } else if inferred(a) && inferred(b) {
            if fa.month == fb.month && fa.day == fb.day {
                return Comparison::Incomparable;
            }
        } else {
            differ = true;
        }
    }
    if let (Some(x), Some(y)) = (fa.month, fb.month) {
        common += 1;
        differ |= x != y;
    }
    if let (Some(x), Some(y)) = (fa.day, fb.day) {
        common += 1;
        differ |= x != y;
    }
    if (fa.day.is_none() || fb.day.is_none())
        && let (Some(x), Some(y)) = (fa.weekday, fb.weekday)
    {
        common += 1;
        differ |= x != y;
    }
    if differ {
        return Comparison::Conflict;
    }
    if common == 0 {
        return Comparison::Incomparable;
    }
    let fine = |f: &Fields| {
        if f.day.is_some() {
            3
        } else if f.month.is_some() {
            2
        } else if f.year.is_some() {
            1
        } else {
            0
        }
    };
    match fine(fa).cmp(&fine(fb)) {
        std::cmp::Ordering::Equal => Comparison::Same,
        std::cmp::Ordering::Less => Comparison::Compatible(Why::Within),
        std::cmp::Ordering::Greater => Comparison::Incomparable,
    }
}

/// đầu, giữa and cuối of a period: they contradict another window of the same period, and nothing else inside it.
fn soften(a: &DateValue, b: &DateValue, day: Comparison) -> Comparison {
    let soft = |m: Modifier| matches!(m, Modifier::Start | Modifier::Middle | Modifier::End);
    if !soft(a.modifier) && !soft(b.modifier) {
        return day;
    }
    match day {
        Comparison::Same if a.modifier == b.modifier => Comparison::Same,
        Comparison::Same if soft(a.modifier) && soft(b.modifier) => match (a.modifier, b.modifier) {
            (Modifier::Start, Modifier::End) | (Modifier::End, Modifier::Start) => Comparison::Conflict,
            _ => Comparison::Incomparable,
        },
        Comparison::Same => Comparison::Compatible(Why::Within),
        Comparison::Compatible(_) => match (a.resolved, b.resolved) {
            (Some(x), Some(y)) if x.start < y.end && y.start < x.end => Comparison::Compatible(Why::Within),
            _ => Comparison::Incomparable,
        },
        other => other,
    }
}

/// đêm 12/9 reaches into rạng sáng 13/9.
fn one_night(a: &DateValue, b: &DateValue) -> bool {
    let night = |p: Option<PartOfDay>| matches!(p, Some(PartOfDay::Night | PartOfDay::Dawn));
    match (a.resolved, b.resolved) {
        (Some(x), Some(y)) => {
            (night(a.first.part) || night(b.first.part))
                && overlap(x.start, x.end, y.start, y.end)
                && (a.first.part.is_some() && b.first.part.is_some()
                    || a.first.hour.is_some()
                    || b.first.hour.is_some())
        }
        _ => false,
    }
}

fn overlap(a: DateTime, b: DateTime, c: DateTime, d: DateTime) -> bool {
    a < d && c < b
}

/// Times of day; `None` where neither says one or only one does and the day decides.
fn clock(a: &DateValue, b: &DateValue) -> Option<Comparison> {
    let (fa, fb) = (&a.first, &b.first);
    match (fa.hour, fb.hour) {
        (Some(x), Some(y)) => {
            // 2 giờ may be 14h where no half of the day is said.
            let same_hour = x == y || (x - y).abs() == 12;
            let minutes = match (fa.minute, fb.minute) {
                // Seconds that only one of them says contradict nothing.
                (Some(m), Some(n)) => Some(m == n && fa.second.zip(fb.second).is_none_or(|(s, t)| s == t)),
                (None, None) => Some(true),
                _ => None,
            };
            Some(match (same_hour, minutes) {
                (true, Some(true)) if x == y => Comparison::Same,
                (true, Some(true)) => Comparison::Compatible(Why::Approximate),
                (true, None) => Comparison::Compatible(Why::Within),
                _ if a.zone != b.zone => Comparison::Incomparable,
                _ => Comparison::Conflict,
            })
        }
        (Some(h), None) | (None, Some(h)) => {
            let part = fa.part.or(fb.part)?;
            Some(if in_part(h, part) { Comparison::Compatible(Why::Within) } else { Comparison::Conflict })
        }
        (None, None) => match (fa.part, fb.part) {
            (Some(p), Some(q)) if p == q => Some(Comparison::Same),
            (Some(p), Some(q)) if neighbours(p, q) => Some(Comparison::Incomparable),
            (Some(_), Some(_)) => Some(Comparison::Conflict),
            _ => None,
        },
    }
}

fn in_part(hour: i8, part: PartOfDay) -> bool {
    match part {
        PartOfDay::Dawn => hour <= 6,
        PartOfDay::Morning => (3..=12).contains(&hour),
        PartOfDay::Noon => (10..=14).contains(&hour),
        PartOfDay::Afternoon => (12..=19).contains(&hour),
        PartOfDay::Evening => hour >= 17,
        PartOfDay::Night => hour >= 18 || hour <= 5,
    }
}

/// Parts of a day that run into each other.
fn neighbours(p: PartOfDay, q: PartOfDay) -> bool {
    let order = |p: PartOfDay| match p {
        PartOfDay::Dawn => 0,
        PartOfDay::Morning => 1,
        PartOfDay::Noon => 2,
        PartOfDay::Afternoon => 3,
        PartOfDay::Evening => 4,
        PartOfDay::Night => 5,
    };
    let d: i32 = order(p) - order(q);
    d.abs() == 1 || d.abs() == 5
}

/// Weeks, quarters, seasons, decades: compared as intervals. Differing sizes say nothing unless one lies in the other.
fn periods(a: &DateValue, b: &DateValue) -> Comparison {
    let (Some(x), Some(y)) = (a.resolved, b.resolved) else { return Comparison::Incomparable };
    if (x.start, x.end) == (y.start, y.end) {
        return Comparison::Same;
    }
    if x.start <= y.start && y.end <= x.end {
        return Comparison::Compatible(Why::Within);
    }
    if y.start <= x.start && x.end <= y.end {
        return Comparison::Incomparable;
    }
    if a.grain == b.grain && !overlap(x.start, x.end, y.start, y.end) {
        Comparison::Conflict
    } else {
        Comparison::Incomparable
    }
}

/// Ranges: each end is compared by itself; a date inside a range is compatible with it.
fn ranges(a: &DateValue, b: &DateValue) -> Comparison {
    // Monday to Friday are the days that they stand for.
    let weekdays = |d: &DateValue| d.last.is_some() && d.first.weekday.is_some() && d.first.day.is_none();
    if weekdays(a) || weekdays(b) {
        return periods(a, b);
    }
    let order = |f: &Fields| (f.month, f.day);
    let end = |d: &DateValue| d.last.unwrap_or(d.first);
    let common_year = |x: &Fields, y: &Fields| x.year.is_none() || y.year.is_none() || x.year == y.year;
    if a.last.is_some() && b.last.is_some() {
        if a.grain != b.grain {
            return Comparison::Incomparable;
        }
        let same = |x: &Fields, y: &Fields| order(x) == order(y) && common_year(x, y) && x.quarter == y.quarter;
        return if same(&a.first, &b.first) && same(&end(a), &end(b)) {
            Comparison::Same
        } else {
            Comparison::Conflict
        };
    }
    let (range, single) = if a.last.is_some() { (a, b) } else { (b, a) };
    if single.grain > range.grain {
        return Comparison::Incomparable;
    }
    let s = known(single);
    let (lo, hi) = (&range.first, end(range));
    let inside = if range.grain <= Grain::Month && s.month.is_some() {
        if lo.month.is_none() {
            return Comparison::Incomparable;
        }
        let pos = |f: &Fields| (f.month.unwrap_or(1), if range.grain == Grain::Month { 1 } else { f.day.unwrap_or(1) });
        let (after, before) = (pos(lo) <= pos(&s), pos(&s) <= pos(&hi));
        // From November to March.
        let over_new_year = pos(lo) > pos(&hi);
        common_year(lo, &s) && common_year(&hi, &s) && if over_new_year { after || before } else { after && before }
    } else if let (Some(x), Some(y), Some(z)) = (lo.year, hi.year, s.year) {
        x <= z && z <= y
    } else {
        return Comparison::Incomparable;
    };
    // A single day is a part of what the source gives as a range; the other way round the source says less.
    if inside { Comparison::Compatible(Why::Within) } else { Comparison::Conflict }
}

/// `trước ngày 5/10`: contradicted only by what lies on the other side.
fn bounds(a: &DateValue, b: &DateValue) -> Comparison {
    let exact = |d: &DateValue| DateValue { modifier: Modifier::Exact, ..d.clone() };
    if a.modifier == b.modifier {
        return match compare(&exact(a), &exact(b)) {
            Comparison::Same => Comparison::Same,
            _ => Comparison::Incomparable,
        };
    }
    let (Some(x), Some(y)) = (a.resolved, b.resolved) else { return Comparison::Incomparable };
    let (bound, at, modifier) =
        if matches!(a.modifier, Modifier::Before | Modifier::After) { (x, y, a.modifier) } else { (y, x, b.modifier) };
    let fits = if modifier == Modifier::Before { at.start < bound.start } else { at.end > bound.end };
    const DAYS_NEAR: i32 = 31;
    let near = bound.start.date().until(at.start.date()).is_ok_and(|s| s.get_days().abs() <= DAYS_NEAR);
    match (fits, near) {
        (true, true) => Comparison::Compatible(Why::Bound),
        (true, false) => Comparison::Incomparable,
        (false, _) if at.start >= bound.start && at.end <= bound.end => Comparison::Incomparable,
        (false, _) => Comparison::Conflict,
    }
}

/// `khoảng năm 1914`: two units to either side.
fn about(a: &DateValue, b: &DateValue) -> Comparison {
    let exact = |d: &DateValue| DateValue { modifier: Modifier::Exact, ..d.clone() };
    let found = compare(&exact(a), &exact(b));
    let (x, y) = (known(a), known(b));
    const SLACK: i16 = 2;
    match found {
        Comparison::Same if a.modifier == b.modifier => Comparison::Same,
        Comparison::Same => Comparison::Compatible(Why::Approximate),
        Comparison::Conflict => {
            let near = if a.grain == Grain::Year && b.grain == Grain::Year {
                x.year.zip(y.year).is_some_and(|(p, q)| (p - q).abs() <= SLACK)
            } else if x.month == y.month && x.year == y.year {
                match (x.day, y.day) {
                    (Some(p), Some(q)) if p == q => x.hour.zip(y.hour).is_some_and(|(h, k)| (h - k).abs() <= 1),
                    (Some(p), Some(q)) => (p - q).abs() <= 2,
                    _ => x.hour.zip(y.hour).is_some_and(|(h, k)| (h - k).abs() <= 1),
                }
            } else {
                false
            };
            if near { Comparison::Compatible(Why::Approximate) } else { Comparison::Conflict }
        }
        other => other,
    }
}
