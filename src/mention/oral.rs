//! English times as they are said: `half past three`, `a quarter to noon`, `ten minutes past eight`, `six pm`, `ten thirty
//! a.m.`; and as the military writes them: `at 1030 hours`.

use super::numerals::{lookup, numeral};
use super::pieces::{UNITS, after_one, is_one};
use super::reader::Reader;
use super::times::{meridiem, zone};
use crate::language::Language;
use crate::language::en;

/// The hour, the minute where one is said, and the token after them. The half of the day may follow.
type Told = (i16, Option<i16>, usize);

/// A time in words at token `i`.
pub fn oral(r: &Reader, i: usize) -> Option<Told> {
    if r.language != Language::English {
        return None;
    }
    military(r, i).or_else(|| past(r, i)).or_else(|| worded(r, i))
}

/// `1140 a.m.`, `at 1030 hours`.
fn military(r: &Reader, i: usize) -> Option<Told> {
    let n = r.small(i).filter(|_| r.raw(i).len() >= 3)?;
    let hours = r.raw(i).len() == 4 && is_one(r, i + 1, en::clock::HOURS) && after_one(r, i, en::clock::CLOCK_BEFORE);
    let end = i + 1 + usize::from(hours);
    // 0800 GMT
    let zoned = r.raw(i).len() == 4 && zone(r, i + 1).is_some() && n % 100 < 60 && n < 2400;
    (hours || zoned || meridiem(r, i + 1).is_some()).then_some((n / 100, Some(n % 100), end))
}

/// So many minutes past an hour, or to one. Without `half` or `quarter` the words around must say that it is a clock: ten to
/// twelve are people.
fn past(r: &Reader, i: usize) -> Option<Told> {
    let (at, minutes, sure) = if en::calendar::HALF.contains(&r.at(i)) {
        (i + 1, 30, true)
    } else {
        let quarter = i + usize::from(en::calendar::SINGLE.contains(&r.at(i)));
        if en::calendar::QUARTER.contains(&r.at(quarter)) && (quarter == i || r.joined(quarter)) {
            (quarter + 1, 15, quarter > i)
        } else {
            let (end, n) = number(r, i, 1, 59)?;
            (end + usize::from(is_one(r, end, en::clock::MINUTES)), n, false)
        }
    };
    let past = is_one(r, at, en::clock::PAST);
    if !past && (!is_one(r, at, en::clock::TO) || minutes == 30) {
        return None;
    }
    let (end, hour) = lookup(en::clock::NAMED, r.word(at + 1))
        .map(|hour| (at + 2, i16::from(hour)))
        .or_else(|| number(r, at + 1, 1, 12).filter(|_| r.joined(at + 1)))?;
    let oclock = end + usize::from(is_one(r, end, en::clock::OCLOCK));
    let told = oclock > end || lookup(en::clock::NAMED, r.at(end - 1)).is_some();
    let told = told || meridiem(r, end).is_some() || after_one(r, i, en::clock::CLOCK_BEFORE) || sure && past;
    let minute_word = is_one(r, at - 1, en::clock::MINUTES) && past;
    // A half past three days is nothing; from a quarter to 5.2% is no time.
    let counts = r.joined(end) && r.find(end, &UNITS).is_some() || r.word(end) == "%";
    if !(told || minute_word) || counts {
        return None;
    }
    Some(if past { (hour, Some(minutes), oclock) } else { ((hour + 10) % 12 + 1, Some(60 - minutes), oclock) })
}

/// `eight o'clock`, `six pm`, `ten thirty a.m.`
fn worded(r: &Reader, i: usize) -> Option<Told> {
    if r.is_number(i) {
        return None;
    }
    let hour =
        lookup(en::numbers::ONES, r.at(i)).and_then(|n| i16::try_from(n).ok()).filter(|h| (1..=12).contains(h))?;
    if is_one(r, i + 1, en::clock::OCLOCK) {
        return Some((hour, None, i + 2));
    }
    if meridiem(r, i + 1).is_some() {
        return Some((hour, None, i + 1));
    }
    let (end, minute) = number(r, i + 1, 10, 59).filter(|_| r.joined(i + 1) && !r.is_number(i + 1))?;
    meridiem(r, end).is_some().then_some((hour, Some(minute), end))
}

/// A whole number from `low` to `high` at token `i`.
fn number(r: &Reader, i: usize, low: i16, high: i16) -> Option<(usize, i16)> {
    let fits = |n: &i16| (low..=high).contains(n);
    if r.is_number(i) {
        return Some((i + 1, r.small(i).filter(|_| r.raw(i).len() <= 2).filter(fits)?));
    }
    let worded = lookup(en::numbers::ONES, r.at(i)).is_some() || lookup(en::numbers::TENS, r.at(i)).is_some();
    if !worded {
        return None;
    }
    let n = numeral(r, i).filter(|n| n.scale == 1 && !n.ordinal && !n.ambiguous)?;
    Some((n.end, n.value.to_string().parse().ok().filter(fits)?))
}
