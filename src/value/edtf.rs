//! The written form of a date as an EDTF string, with X for what is not said: `XXXX-09-17`, `199X`, `2023-21`.

use super::date::{DateValue, Fields, Grain, Season};

/// The date as written, `first/last` for a range. A date without fields of the calendar (`yesterday`,
/// `Monday to Friday`) gives "".
pub fn written(d: &DateValue) -> String {
    let first = one(&d.first, d.grain);
    match &d.last {
        Some(last) if !first.is_empty() => format!("{first}/{}", one(last, d.grain)),
        _ => first,
    }
}

fn one(f: &Fields, grain: Grain) -> String {
    let year = f.year.map_or("XXXX".to_string(), |y| format!("{y:04}"));
    match grain {
        Grain::Decade => return format!("{}X", &year[..3]),
        Grain::Century => return format!("{}XX", &year[..2]),
        _ => {}
    }
    let mut s = if let Some(season) = f.season {
        let code = match season {
            Season::Spring => 21,
            Season::Summer => 22,
            Season::Autumn => 23,
            Season::Winter => 24,
        };
        format!("{year}-{code}")
    } else if let Some(q) = f.quarter {
        format!("{year}-{}", 32 + i16::from(q))
    } else if let Some(h) = f.half {
        format!("{year}-{}", 39 + i16::from(h))
    } else if let Some(m) = f.month {
        match f.day {
            Some(d) => format!("{year}-{m:02}-{d:02}"),
            None => format!("{year}-{m:02}"),
        }
    } else if f.year.is_some() {
        year
    } else {
        String::new()
    };
    if let Some(hour) = f.hour {
        let of = |part: Option<i8>| part.map_or(String::new(), |n| format!(":{n:02}"));
        let (minute, second) = (of(f.minute), of(f.second));
        s = format!("{}T{hour:02}{minute}{second}", if s.is_empty() { "XXXX-XX-XX".to_string() } else { s });
    }
    s
}
