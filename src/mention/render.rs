//! [`render_like`]: a sourced value in the notation of the writer, for a fix.

use rust_decimal::Decimal;

use super::numerals::{lookup, notation, numeral};
use super::reader::Reader;
use super::{Mention, values};
use crate::language::{Language, en, spell};
use crate::text::token::TokenKind;
use crate::value::Value;
use crate::value::date::{DateValue, Fields, Grain};
use crate::value::duration::DurationValue;
use crate::value::quantity::Quantity;
use crate::value::unit::dimension;

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

/// Exchanges every number and month name of the written date; ranges and relative dates are not rendered.
fn date(stated: &DateValue, w: &DateValue, written: &str, language: Language) -> Option<String> {
    let counted = w.first.nth.is_some() || stated.first.nth.is_some();
    let plain = w.comparable() && !stated.vague && !stated.lunar && !stated.impossible && !counted;
    if !plain || stated.last.is_some() || w.last.is_some() || w.relative.is_some() {
        return None;
    }
    let s = full(stated, &stated.first);
    let r = Reader::new(written, language);
    let mut out = String::new();
    let mut copied = 0;
    // The fields that are still to be exchanged: a number is the first of them that it equals.
    let (mut year, mut month, mut day, mut hour, mut minute) =
        (w.first.year, w.first.month, w.first.day, w.first.hour, w.first.minute);
    for (i, t) in r.tokens.iter().enumerate() {
        let raw = t.text(written);
        let new = match t.kind {
            TokenKind::Number if raw.contains('.') => {
                let mut parts = Vec::new();
                for p in raw.split('.') {
                    parts.push(number_part(p, &s, &mut year, &mut month, &mut day, &mut hour, &mut minute, false)?);
                }
                parts.join(".")
            }
            TokenKind::Number => {
                let month_next = matches!(r.previous(i), "tháng" | "thg");
                let mut text =
                    number_part(raw, &s, &mut year, &mut month, &mut day, &mut hour, &mut minute, month_next)?;
                if matches!(r.word(i + 1), "st" | "nd" | "rd" | "th") && r.glued(i + 1) {
                    text += suffix(s.day?);
                }
                text
            }
            TokenKind::Word if matches!(r.at(i), "st" | "nd" | "rd" | "th") && r.glued(i) => String::new(),
            TokenKind::Word if t.capital && lookup(en::calendar::MONTHS, r.at(i)).is_some() && month.is_some() => {
                month = None;
                spell::month(s.month?, raw)?
            }
            _ => continue,
        };
        out += &written[copied..t.span.start()];
        out += &new;
        copied = t.span.end();
    }
    out += &written[copied..];
    // A field that was told in words is left as it was; the reading-back check refuses what is wrong then.
    Some(out)
}

#[allow(clippy::too_many_arguments)]
fn number_part(
    raw: &str,
    s: &Fields,
    year: &mut Option<i16>,
    month: &mut Option<i8>,
    day: &mut Option<i8>,
    hour: &mut Option<i8>,
    minute: &mut Option<i8>,
    month_next: bool,
) -> Option<String> {
    let n: i16 = raw.parse().ok()?;
    let pad = |v: i16| {
        if raw.len() == 2 && raw.starts_with('0') || raw.len() == 2 && v >= 10 {
            format!("{v:02}")
        } else {
            v.to_string()
        }
    };
    let is = |f: &Option<i8>| f.is_some_and(|v| i16::from(v) == n);
    if raw.len() == 4 && *year == Some(n) {
        *year = None;
        return s.year.map(|y| y.to_string());
    }
    if is(hour) || hour.is_some_and(|h| i16::from(h) % 12 == n % 12) && minute.is_none() && day.is_none() {
        let pm = hour.is_some_and(|h| i16::from(h) != n);
        *hour = None;
        return s.hour.map(|h| pad(if pm { i16::from(h) % 12 } else { i16::from(h) }));
    }
    if hour.is_none() && is(minute) {
        *minute = None;
        return s.minute.map(|m| format!("{m:02}"));
    }
    if is(day) && !month_next {
        *day = None;
        return s.day.map(|d| pad(i16::from(d)));
    }
    if is(month) {
        *month = None;
        return s.month.map(|m| pad(i16::from(m)));
    }
    None
}

fn suffix(day: i8) -> &'static str {
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
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

/// Puts numbers in the place of those that the mention has.
fn exchange(
    low: Decimal,
    high: Decimal,
    single: bool,
    written: &str,
    mention: &Mention,
    language: Language,
) -> Option<String> {
    if single != (low == high) {
        return None;
    }
    let r = Reader::new(written, language);
    let mut i = r.tokens.iter().position(|t| t.span.start() >= mention.core.start())?;
    let mut out = written[..r.tokens[i].span.start()].to_string();
    let mut wanted = vec![low];
    if !single {
        wanted.push(high);
    }
    let mut copied = r.tokens[i].span.start();
    for v in wanted {
        let n = loop {
            if i >= r.len() {
                return None;
            }
            match numeral(&r, i) {
                Some(n) => break n,
                None => i += 1,
            }
        };
        out += &written[copied..r.tokens[i].span.start()];
        let digits = r.is_number(i);
        if digits {
            // 72 triệu keeps its scale word where the new number can be said with it.
            let shown = v.checked_div(Decimal::from(n.scale))?.normalize();
            const MOST_DECIMALS: u32 = 3;
            if shown.scale() > MOST_DECIMALS {
                return None;
            }
            out += &group(shown, r.raw(i), language)?;
            copied = r.tokens[i].span.end();
        } else {
            let whole: i64 = v.checked_div(Decimal::from(n.scale))?.normalize().to_string().parse().ok()?;
            let words = spell::number(whole, language).filter(|_| n.scale == 1 || n.end == i + 2)?;
            out += &if r.capital(i) { capitalised(&words) } else { words };
            copied = if n.scale == 1 { r.tokens[n.end - 1].span.end() } else { r.tokens[i].span.end() };
        }
        i = n.end;
    }
    Some(out + &written[copied..])
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().collect::<String>() + chars.as_str())
}

/// A number with the marks of the language; thousands are parted as the writer parted them, or from five digits on.
fn group(v: Decimal, like: &str, language: Language) -> Option<String> {
    let (mark, point) = match language {
        Language::Vietnamese => ('.', ','),
        Language::English => (',', '.'),
    };
    let text = v.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |w| ("-", w));
    let plain = like.len() >= 4 && like.bytes().all(|b| b.is_ascii_digit());
    let mut out = String::from(sign);
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 && !plain {
            out.push(mark);
        }
        out.push(c);
    }
    if !fraction.is_empty() {
        out.push(point);
        out += fraction;
    }
    notation(&out, language).filter(|(n, _)| *n == v).map(|_| out)
}

fn identifier(name: &str, written: &str) -> Option<String> {
    let digits: String = name.chars().filter(char::is_ascii_digit).collect();
    let first = written.find(|c: char| c.is_ascii_digit())?;
    let last = written.rfind(|c: char| c.is_ascii_digit())? + 1;
    let number = written[first..last].bytes().all(|b| b.is_ascii_digit()) && !digits.is_empty();
    number.then(|| format!("{}{digits}{}", &written[..first], &written[last..]))
}
