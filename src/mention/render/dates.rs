//! Dates in the notation of the writer.

use crate::language::{Language, en, spell, vi};
use crate::mention::numerals::lookup;
use crate::mention::quantities::ordinal_ending;
use crate::mention::reader::Reader;
use crate::text::token::TokenKind;
use crate::value::date::{DateValue, Fields};

use super::full;

/// Exchanges every number and month name of the written date; ranges and relative dates are not rendered.
pub fn date(stated: &DateValue, w: &DateValue, written: &str, language: Language) -> Option<String> {
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
                let month_next = vi::numbers::MONTH.contains(&r.previous(i));
                let mut text =
                    number_part(raw, &s, &mut year, &mut month, &mut day, &mut hour, &mut minute, month_next)?;
                if en::numbers::ORDINAL_ENDINGS.contains(&r.word(i + 1)) && r.glued(i + 1) {
                    text += ordinal_ending(i16::from(s.day?));
                }
                text
            }
            TokenKind::Word if en::numbers::ORDINAL_ENDINGS.contains(&r.at(i)) && r.glued(i) => String::new(),
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
