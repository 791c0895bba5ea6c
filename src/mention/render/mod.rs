//! [`render_like`]: a sourced value in the notation of the writer, for a fix.

mod dates;
mod numbers;

use rust_decimal::Decimal;

use super::{Mention, values};
use crate::language::Language;
use crate::value::Value;
use crate::value::date::{DateValue, Fields, Grain};
use crate::value::duration::DurationValue;
use crate::value::quantity::Quantity;
use crate::value::unit::dimension;

use dates::date;
use numbers::exchange;

/// `stated` written as `written` is: "18 September 2023" becomes "17 September 2023", "5.000 lính" "2.000 lính", "eight
/// months" "nine months". `None` where the notation of `written` cannot say it: another unit, a part that is not known.
pub fn render_like(stated: &Value, written: &str, language: Language) -> Option<String> {
    let mentions = values(written, language);
    let [mention] = mentions.as_slice() else { return None };
    let text = match (stated, &mention.value) {
        (Value::Date(s), Value::Date(w)) => date(s, w, written, language),
        (Value::Quantity(s), Value::Quantity(w)) => quantity(s, w, written, mention, language),
        (Value::Duration(s), Value::Duration(w)) => duration(s, w, written, mention, language),
        (Value::Identifier(name), Value::Identifier(_)) => identifier(name, written),
        _ => None,
    }?;
    // What is proposed must be read as what the source says.
    let again = values(&text, language);
    let same = again.len() == 1 && again.iter().all(|m| agrees(stated, &m.value));
    (same && text != written).then_some(text)
}

fn agrees(stated: &Value, rendered: &Value) -> bool {
    match (stated, rendered) {
        (Value::Date(s), Value::Date(r)) => {
            let s = full(s, &s.first);
            let f = &r.first;
            let of = |a: Option<i8>, b: Option<i8>| b.is_none() || a == b;
            (f.year.is_none() || f.year == s.year) && of(s.month, f.month) && of(s.day, f.day) && of(s.hour, f.hour)
        }
        (Value::Quantity(s), Value::Quantity(r)) => {
            let base = |q: &Quantity, v: Decimal| v.checked_mul(dimension(&q.unit).1);
            let bare = s.unit.0.is_empty() || r.unit.0.is_empty();
            if bare {
                (s.low, s.high) == (r.low, r.high)
            } else {
                base(s, s.low) == base(r, r.low) && base(s, s.high) == base(r, r.high)
            }
        }
        (Value::Duration(s), Value::Duration(r)) => s.base() == r.base(),
        (Value::Identifier(_), Value::Identifier(_)) => true,
        _ => false,
    }
}

/// The fields of a date, with those of its interval where it is resolved.
fn full(d: &DateValue, fields: &Fields) -> Fields {
    let mut f = *fields;
    if let Some(r) = d.resolved {
        let date = r.start.date();
        f.year = f.year.or(Some(date.year()));
        if d.grain <= Grain::Month {
            f.month = f.month.or(Some(date.month()));
        }
        if d.grain <= Grain::Day {
            f.day = f.day.or(Some(date.day()));
        }
    }
    f
}

fn quantity(stated: &Quantity, w: &Quantity, written: &str, mention: &Mention, language: Language) -> Option<String> {
    if stated.ordinal != w.ordinal || stated.ambiguous || w.ambiguous {
        return None;
    }
    let (from, to) = (dimension(&stated.unit), dimension(&w.unit));
    let convert = |v: Decimal| -> Option<Decimal> {
        if stated.unit == w.unit || stated.unit.0.is_empty() || w.unit.0.is_empty() {
            return Some(v);
        }
        // Things of another class are other things: people are not houses.
        if !from.0.meets(&to.0) { None } else { v.checked_mul(from.1)?.checked_div(to.1) }
    };
    exchange(convert(stated.low)?, convert(stated.high)?, w.low == w.high, written, mention, language)
}

fn duration(
    stated: &DurationValue,
    w: &DurationValue,
    written: &str,
    mention: &Mention,
    language: Language,
) -> Option<String> {
    let convert =
        |v: Decimal, base: (Decimal, Decimal)| -> Option<Decimal> { v.checked_mul(base.0)?.checked_div(base.1) };
    let unit = |d: &DurationValue| DurationValue::of(Decimal::ONE, d.unit).base();
    let ((a, _, p), (b, _, q)) = (unit(stated), unit(w));
    if p != q {
        return None;
    }
    exchange(convert(stated.low, (a, b))?, convert(stated.high, (a, b))?, w.low == w.high, written, mention, language)
}

fn identifier(name: &str, written: &str) -> Option<String> {
    let digits: String = name.chars().filter(char::is_ascii_digit).collect();
    let first = written.find(|c: char| c.is_ascii_digit())?;
    let last = written.rfind(|c: char| c.is_ascii_digit())? + 1;
    let number = written[first..last].bytes().all(|b| b.is_ascii_digit()) && !digits.is_empty();
    number.then(|| format!("{}{digits}{}", &written[..first], &written[last..]))
}
