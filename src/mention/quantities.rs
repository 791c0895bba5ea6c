//! Quantities: numbers with what hedges them, their unit and what they count.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::durations;
use super::identifiers::fold_name;
use super::nouns;
use super::numerals::{Numeral, lookup, numeral};
use super::pieces::plausible_year;
use super::reader::Reader;
use super::special;
use crate::language::phrases::Phrases;
use crate::language::{Language, en, vi};
use crate::value::Value;
use crate::value::quantity::{Approx, Quantity, Unit};

static UNIT_WORDS: LazyLock<Phrases<&'static str>> =
    LazyLock::new(|| Phrases::new(&[vi::units::UNITS, en::units::UNITS]));
static LEADING: LazyLock<Phrases<&'static str>> = LazyLock::new(|| Phrases::new(&[en::units::LEADING]));
static HEDGES: LazyLock<Phrases<Approx>> = LazyLock::new(|| Phrases::new(&[vi::hedges::BEFORE, en::hedges::BEFORE]));
static AFTER: LazyLock<Phrases<Approx>> = LazyLock::new(|| Phrases::new(&[vi::hedges::AFTER, en::hedges::AFTER]));

/// The longest hedge in words.
const HEDGE_WORDS: usize = 4;

/// A value and where it stands, in tokens.
pub struct Found {
    pub start: usize,
    pub core: usize,
    pub core_end: usize,
    pub end: usize,
    pub value: Value,
}

/// The quantity or length that starts at token `i`; `floor` is the first token that belongs to no earlier mention.
pub fn quantity(r: &Reader, i: usize, floor: usize) -> Option<Found> {
    if let Some(found) = special::special(r, i, floor) {
        return Some(found);
    }
    if let Some((end, mut value)) = durations::wordy(r, i) {
        let mut end = end;
        if value.low == Decimal::ONE {
            (end, value) = durations::finish(r, value.low, value.high, end, value.unit);
        }
        let mut found = Found { start: i, core: i, core_end: end, end, value: Value::Duration(value) };
        hedge(r, &mut found, floor);
        return Some(found);
    }
    let (at, money) = match r.find(i, &LEADING).filter(|(e, _)| r.is_number(*e) && r.joined(*e)) {
        Some((e, unit)) if r.raw(i) != r.at(i) || !r.is_word(i) => (e, Some(unit)),
        _ => (i, None),
    };
    let (at, negative) = sign(r, at);
    let low = numeral(r, at).filter(|n| !n.ordinal)?;
    if !stands_free(r, i, at, &low) {
        return None;
    }
    let mut high = None;
    let mut end = low.end;
    let mut start = i;
    if let Some((e, n)) = range_end(r, i, &low) {
        high = Some(n);
        end = e;
    }
    let mut a = low.value;
    let mut b = high.map_or(a, |n| n.value);
    if let Some(h) = high
        && low.scale == 1
        && h.scale > 1
        && a < b
    {
        // 2-3 triệu: the scale is of both.
        let scaled = a.checked_mul(Decimal::from(h.scale)).unwrap_or(a);
        if scaled <= b {
            a = scaled;
        }
    }
    if negative {
        a = -a;
        if high.is_none() {
            b = a;
        }
    }
    let core_end = end;
    if high.is_some()
        && let Some((s, _)) = r.find_before(start, &INTRO, 1).filter(|(s, _)| *s >= floor)
    {
        start = s;
    }
    // A length of time.
    if money.is_none()
        && let Some((e, u)) = durations::unit(r, end)
    {
        if let Some(age) = age_after(r, end, e) {
            return done(
                r,
                Found { start, core: i, core_end, end: age, value: Value::Quantity(plain(a, b, "a")) },
                floor,
                low.ambiguous,
            );
        }
        // ngày 1 tháng 13 and 7 giờ 99 phút are no lengths but dates gone wrong.
        let broken = matches!(r.previous(i), "ngày" | "tháng" | "thứ") && r.is_number(at)
            || r.is_number(e)
                && r.joined(e)
                && durations::unit(r, e + 1).is_some_and(|(_, v)| {
                    v < u
                        && durations::smaller_part(r, e, a, u).is_none()
                        && v == crate::value::duration::DurationUnit::Minute
                });
        if low.single && r.at(at) == "không" || a <= Decimal::ZERO || broken {
            return None;
        }
        let (e, value) = durations::finish(r, a.min(b), b.max(a), e, u);
        let mut found = Found { start, core: i, core_end, end: e, value: Value::Duration(value) };
        hedge(r, &mut found, floor);
        past_or_next(r, &mut found, floor);
        return Some(found);
    }
    let mut q = plain(a, b, "");
    q.ambiguous = low.ambiguous || high.is_some_and(|h| h.ambiguous);
    let mut known = false;
    if let Some(unit) = money {
        q.unit = Unit(unit.to_string());
        known = true;
    } else if let Some((e, unit)) = unit(r, end).filter(|(_, u)| unit_fits(r, end, u, &low)) {
        end = e;
        q.unit = Unit(unit.to_string());
        known = true;
        if let Some((e, cents)) = cents(r, end).filter(|_| high.is_none() && q.low.is_integer()) {
            end = e;
            q.low += cents;
            q.high = q.low;
        }
    } else if let Some(c) = nouns::counted(r, end) {
        q.noun = fold_name(&r.text[r.span(end, c.end).range()]);
        end = c.end;
        q.unit = Unit(c.class.to_string());
        known = true;
    }
    let guarded = low.single && vi::numbers::GUARDED.contains(&r.at(at));
    if low.worded && low.single && high.is_none() {
        let capital = r.capital(at) && i > 0 && r.joined(i) && r.is_word(i - 1);
        if capital && !known {
            return None;
        }
        if r.at(at) == "không"
            || (r.at(at) == "một" && (q.unit.0.is_empty() || q.unit.0.starts_with('{')))
            || (r.at(at) == "one" && !known)
        {
            return None;
        }
        if guarded && !known {
            return bare_word(r, at, low.end).then_some(()).and(Some(Found {
                start,
                core: i,
                core_end,
                end,
                value: Value::Quantity(q),
            }));
        }
    }
    if !known {
        let year_like = r.small(at).is_some_and(|y| r.raw(at).len() == 4 && plausible_year(y)) && high.is_none();
        if year_like {
            return None;
        }
        if let Some(e) = nouns::unknown(r, end) {
            // Which words make the noun is not known in Vietnamese; there the number stands alone.
            if r.language == Language::English {
                q.noun = fold_name(&r.text[r.span(end, e).range()]);
                end = e;
            }
        } else if low.single && low.worded && r.language == Language::Vietnamese && !bare_word(r, at, low.end) {
            return None;
        }
        // Boeing 737: a capital word directly before a plain number of three digits makes a name of it; of two, an age follows
        // a person's name.
        let name = !low.worded
            && high.is_none()
            && i > 0
            && r.joined(i)
            && !r.glued(i)
            && r.is_word(i - 1)
            && r.capital(i - 1);
        if name
            && i > floor
            && i > 1
            && r.joined(i - 1)
            && r.is_word(i - 2)
            && r.small(i).is_some_and(|n| !(10..100).contains(&n))
            && r.find_before(i, &HEDGES, HEDGE_WORDS).is_none()
        {
            let name = fold_name(&r.text[r.span(i - 1, i + 1).range()]);
            return Some(Found { start: i - 1, core: i, core_end: i + 1, end: i + 1, value: Value::Identifier(name) });
        }
    }
    done(r, Found { start, core: i, core_end, end, value: Value::Quantity(q) }, floor, false)
}

static INTRO: LazyLock<Phrases<()>> =
    LazyLock::new(|| Phrases::new(&[&[("từ", ()), ("giữa", ()), ("between", ()), ("from", ())]]));

/// An exact quantity of one value or a range.
pub fn plain(low: Decimal, high: Decimal, unit: &str) -> Quantity {
    Quantity {
        low,
        high,
        approx: Approx::Exact,
        unit: Unit(unit.to_string()),
        noun: String::new(),
        ordinal: false,
        ambiguous: false,
    }
}

fn done(r: &Reader, mut found: Found, floor: usize, ambiguous: bool) -> Option<Found> {
    if let Value::Quantity(q) = &mut found.value {
        q.ambiguous |= ambiguous;
    }
    hedge(r, &mut found, floor);
    Some(found)
}

/// A minus sign that is one: at the start or after a space, glued to the number.
fn sign(r: &Reader, i: usize) -> (usize, bool) {
    if matches!(r.at(i), "-" | "−")
        && r.is_number(i + 1)
        && r.glued(i + 1)
        && !r.glued(i)
        && (i == 0 || !r.is_number(i - 1))
    {
        return (i + 1, true);
    }
    if matches!(r.at(i), "âm" | "minus") && r.is_number(i + 1) && r.joined(i + 1) {
        return (i + 1, true);
    }
    (i, false)
}

/// Whether the number is not a part of something else: a path, a code, a heading number, an address.
fn stands_free(r: &Reader, i: usize, at: usize, n: &Numeral) -> bool {
    if n.worded && !r.is_number(at) {
        // Words of the other language are numbers only with a scale word or a unit.
        let english = n.value.is_zero() || r.at(at).is_ascii();
        let foreign = match r.language {
            Language::Vietnamese => {
                lookup(en::numbers::ONES, r.at(at)).is_some() || lookup(en::numbers::TENS, r.at(at)).is_some()
            }
            Language::English => lookup(vi::numbers::DIGITS, r.at(at)).is_some() || r.at(at) == "mười",
        };
        if foreign && (n.single || r.capital(at)) && english {
            return false;
        }
        if foreign && n.single {
            return false;
        }
        let named = vi::numbers::NAME_BEFORE.contains(&r.previous(i)) && r.language == Language::Vietnamese;
        let counts = !matches!(r.previous(i), "thứ" | "tháng" | "lần") && nouns::counted(r, n.end).is_some();
        return !(n.single && named && !counts);
    }
    let raw = r.raw(at);
    if raw.len() > 1 && raw.starts_with('0') && !raw.contains(['.', ',']) {
        return false;
    }
    if i == at && i > 0 && r.glued(i) {
        let before = r.at(i - 1);
        if r.is_word(i - 1)
            || matches!(before, "/" | "#" | "@" | "_" | "=" | "&" | "\\" | ":" | "." | "+" | "^" | "-" | "–")
                && !opening(r, i - 1)
        {
            return false;
        }
    }
    // 3a, 21B, 12_4: a code; but units are glued too.
    let next = n.end;
    if r.glued(next)
        && r.is_word(next)
        && unit(r, next).is_none()
        && durations::unit(r, next).is_none()
        && !matches!(r.at(next), "s" | "th")
    {
        return false;
    }
    if r.glued(next)
        && (matches!(r.at(next), "½" | "¼" | "¾" | "⅓" | "⅔")
            || r.is_word(next)
                && r.glued(next + 1)
                && r.is_number(next + 1)
                && !matches!(r.at(next), "m" | "km" | "cm" | "h"))
    {
        return false;
    }
    if matches!(r.word(next), "/" | ":" | "_" | "@" | "\\" | "=")
        && r.glued(next)
        && r.glued(next + 1)
        && !r.is_word(next + 1)
    {
        return false;
    }
    if matches!(r.word(next), "-" | "–")
        && r.glued(next)
        && r.glued(next + 1)
        && r.is_number(next + 1)
        && range_end(r, i, n).is_none()
    {
        return false;
    }
    // A numbered heading or list item.
    let opens_line = !r.joined(i);
    let listed = (matches!(r.word(next), "." | ")") && r.glued(next))
        || (matches!(r.word(next), "–" | "-" | "—") && !r.glued(next));
    !(opens_line && listed && r.small(at).is_some() && r.joined(next + 1) && r.is_word(next + 1))
}

/// A dash or colon that opens the number rather than joins it to something: after a space or at the start.
fn opening(r: &Reader, i: usize) -> bool {
    !r.glued(i) || i == 0
}

/// `-40.000`, ` đến 40.000`, ` to 40,000`, and after `giữa` or `between` also `và 40.000`.
fn range_end(r: &Reader, start: usize, low: &Numeral) -> Option<(usize, Numeral)> {
    let mut end = low.end;
    let between = matches!(r.previous(start), "giữa" | "between");
    let from = matches!(r.previous(start), "từ" | "from");
    // The unit may stand at both: từ 1.000 đồng đến 2.000 đồng.
    if (between || from)
        && let Some((e, _)) = unit(r, end)
    {
        end = e;
    }
    let joint = match r.word(end) {
        "đến" | "tới" | "to" => end + 1,
        "và" | "and" if between => end + 1,
        _ if r.dash(end)
            && (r.is_number(end + 1) || low.worded || r.find(end + 1, &LEADING).is_some())
            && r.glued(end) == r.glued(end + 1) =>
        {
            end + 1
        }
        _ => return None,
    };
    if !r.joined(joint) {
        return None;
    }
    let dashed = r.dash(end);
    let joint = joint + usize::from(r.find(joint, &LEADING).is_some() && !r.is_word(joint));
    let n = numeral(r, joint).filter(|n| !n.ordinal && !n.ambiguous)?;
    if r.at(joint) == "một" && n.single {
        return None;
    }
    // 1-2-3, 30-4-1975 are something else.
    if dashed
        && (r.dash(n.end) && r.glued(n.end) && r.is_number(n.end + 1) || matches!(r.word(n.end), "/") && r.glued(n.end))
    {
        return None;
    }
    if dashed && start > 0 && r.dash(start - 1) && r.glued(start) {
        return None;
    }
    let rises = n.value > low.value || (low.scale == 1 && n.scale > 1 && low.value < n.value / Decimal::from(n.scale));
    rises.then_some((n.end, n))
}

/// A unit or currency at token `i`, after a number.
pub fn unit(r: &Reader, i: usize) -> Option<(usize, &'static str)> {
    if !r.joined(i) {
        return None;
    }
    let at = i + usize::from(r.dash(i) && r.glued(i) && r.glued(i + 1) && r.is_word(i + 1));
    let (end, code) = if r.at(at) == "°" || r.at(at) == "º" {
        match r.word(at + 1) {
            "c" => (at + 2, "Cel"),
            "f" => (at + 2, "[degF]"),
            _ => (at + 1, "deg"),
        }
    } else {
        let words = r.find(at, &UNIT_WORDS);
        let symbol = lookup(en::units::SYMBOLS, r.raw(at)).map(|u| (at + 1, u));
        match (words, symbol) {
            (Some(w), Some(s)) => {
                if w.0 > s.0 {
                    w
                } else {
                    s
                }
            }
            (Some(w), None) => w,
            (None, Some(s)) => s,
            (None, None) => return None,
        }
    };
    // Speeds and squares: km/h, km 2, m².
    let mark = r.word(end);
    if mark == "/" && r.glued(end) && code == "km" && matches!(r.word(end + 1), "h" | "giờ") {
        return Some((end + 2, "km/h"));
    }
    if mark == "/" && r.glued(end) && code == "m" && matches!(r.word(end + 1), "s" | "giây") {
        return Some((end + 2, "m/s"));
    }
    if r.glued(end) && matches!(mark, "2" | "²" | "3" | "³") {
        let square = matches!(mark, "2" | "²");
        return match (code, square) {
            ("km", true) => Some((end + 1, "km2")),
            ("m", true) => Some((end + 1, "m2")),
            ("m", false) => Some((end + 1, "m3")),
            ("cm", true) => Some((end + 1, "cm2")),
            _ => Some((end, code)),
        };
    }
    // điểm % after %.
    Some((end, code))
}

/// `and 45 cents` after a sum of money, as a part of its unit.
fn cents(r: &Reader, i: usize) -> Option<(usize, Decimal)> {
    const WORDS: &[&str] = &["cent", "cents", "pence", "penny", "sen", "xen", "xu"];
    let at = i + usize::from(matches!(r.word(i), "và" | "and"));
    let n = numeral(r, at)
        .filter(|n| r.joined(at) && !n.ambiguous && n.value.is_integer() && n.value < Decimal::ONE_HUNDRED)?;
    WORDS.contains(&r.word(n.end)).then(|| (n.end + 1, n.value / Decimal::ONE_HUNDRED))
}

/// Units that are other words too.
fn unit_fits(r: &Reader, i: usize, unit: &str, n: &Numeral) -> bool {
    let next = r.word(i + 1);
    match r.at(i) {
        "đồng" => !matches!(
            next,
            "minh"
                | "loạt"
                | "hồ"
                | "phạm"
                | "nghiệp"
                | "đội"
                | "chí"
                | "thời"
                | "ý"
                | "bào"
                | "tiền"
                | "chủ"
                | "tác"
                | "xu"
                | "hương"
        ),
        "đô" => !matches!(next, "thị" | "vật" | "đốc" | "hộ"),
        "tấn" => next != "công",
        "won" => n.value >= Decimal::from(100),
        "t" | "g" | "l" | "W" => r.glued(i) || next.is_empty() || !r.is_word(i + 1),
        "mét" | "cân" | "tạ" | "tệ" => true,
        _ => !unit.is_empty(),
    }
}

/// `36-year-old`, `36 years old`, `36 years of age`: the token after it.
fn age_after(r: &Reader, unit_start: usize, unit_end: usize) -> Option<usize> {
    let year = matches!(r.at(unit_end.saturating_sub(1)), "year" | "years" | "yr" | "yrs");
    if !year || unit_start == unit_end {
        return None;
    }
    let at = unit_end + usize::from(r.dash(unit_end));
    if matches!(r.word(at), "old" | "olds") {
        return Some(at + 1);
    }
    r.phrase(unit_end, "of age").filter(|_| r.joined(unit_end))
}

/// A lone number word that is all there is: `hai`, or a word before a full stop.
fn bare_word(r: &Reader, at: usize, end: usize) -> bool {
    let opens = !r.joined(at) || at == 1 && matches!(r.at(0), "cả" | "both" | "all");
    let closes = r.word(end).is_empty();
    opens && closes
        || (matches!(r.word(end), "." | "," | ";" | ")")
            && !vi::numbers::GUARDED.contains(&r.at(at))
            && !opens
            && r.is_word(at.wrapping_sub(1))
            && !r.capital(at))
}

/// Takes the hedge before a value, and a bound after it.
pub fn hedge(r: &Reader, found: &mut Found, floor: usize) {
    let (big, duration) = match &found.value {
        Value::Quantity(q) => (q.low >= Decimal::TEN || !(q.unit.0.is_empty() || q.unit.0.starts_with('{')), false),
        Value::Duration(_) => (true, true),
        _ => return,
    };
    let mut approx = None;
    let mut start = found.start;
    if matches!(r.previous(start), "cả" | "all" | "both") && start > floor && start > 0 {
        start -= 1;
    }
    if let Some((s, a)) = r.find_before(start, &HEDGES, HEDGE_WORDS).filter(|(s, _)| *s >= floor) {
        let word = r.at(s);
        // trên hai xe: on two cars; over three days: during them.
        let place = matches!(word, "trên" | "dưới" | "over" | "under" | "above" | "below")
            && (!big || duration && word != "dưới" && word != "under");
        let known = match a {
            Approx::Exact => {
                word == "từ" && found.end > found.core && r.joined(found.end) && r.find(found.end, &AFTER).is_some()
            }
            _ => !place,
        };
        if known {
            start = s;
            if a != Approx::Exact {
                approx = Some(a);
            }
        }
    }
    if let Some((e, a)) = r.find(found.end, &AFTER).filter(|_| r.joined(found.end)) {
        found.end = e;
        approx = Some(a);
    }
    found.start = start;
    if let Some(a) = approx {
        match &mut found.value {
            Value::Quantity(q) => q.approx = a,
            Value::Duration(d) => d.approx = a,
            _ => {}
        }
    }
}

/// `the past three years`, `next 3 days`: which way a length lies.
fn past_or_next(r: &Reader, found: &mut Found, floor: usize) {
    const WORDS: &[(&str, i32)] =
        &[("past", -1), ("last", -1), ("previous", -1), ("next", 1), ("coming", 1), ("following", 1)];
    if found.start <= floor || found.start == 0 {
        return;
    }
    if let Some(sign) = lookup(WORDS, r.previous(found.start)) {
        found.start -= 1;
        if found.start > floor && r.previous(found.start) == "the" {
            found.start -= 1;
        }
        if let Value::Duration(d) = &mut found.value {
            durations::place(d, sign);
        }
    }
}
