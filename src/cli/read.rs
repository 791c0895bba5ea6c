//! `sourcecheck read --jsonl`: what the recognisers read in a text, as a filter of JSON lines.
//!
//! In: `{"id", "text", "published": "2023-10-05T09:00:00" or null, "language": "vi"|"en"}`; the last two may be missing.
//! Out: `{"id", "mentions": [{"kind", "span": {"start", "end"}, "core": {...}, "text", ...}]}`, spans in UTF-8 bytes.
//! A day that no calendar has (`31/2`) is of the kind "impossible date". Where a date is a bound (`before`, `until`), the end
//! that is not said is null.
//! With `"speech": true` also `"quotes"` and `"attributions"`, of the text read as a plain article.

use std::io::{self, BufRead, Write};

use jiff::civil::DateTime;
use rust_decimal::Decimal;
use serde_json::{Map, Value as Json, json};

use crate::corpus::{SourceFile, parse};
use crate::index::{ArticleId, Index};
use crate::language::{Language, detect};
use crate::mention::attribution::{Attribution, Binding, Quote, Speaker};
use crate::mention::{Mention, resolve_at, values};
use crate::text::span::Span;
use crate::value::Value;
use crate::value::date::{Anchor, DateValue, Grain, Modifier, Resolution, Resolved};
use crate::value::edtf;
use crate::value::quantity::Approx;

/// Reads texts until `input` ends. A bad line is an error that names it; empty lines are passed over.
pub fn read(input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    for (n, line) in input.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer =
            answer(&line).map_err(|e| io::Error::new(io::ErrorKind::InvalidData, format!("line {}: {e}", n + 1)))?;
        serde_json::to_writer(&mut output, &answer)?;
        output.write_all(b"\n")?;
    }
    output.flush()
}

fn answer(line: &str) -> Result<Json, String> {
    let ask: Json = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let text = ask.get("text").and_then(Json::as_str).ok_or("\"text\" must be a string")?;
    let language = match ask.get("language") {
        None | Some(Json::Null) => detect(text),
        Some(l) => match l.as_str() {
            Some("vi") => Language::Vietnamese,
            Some("en") => Language::English,
            _ => return Err(format!("\"language\" must be \"vi\" or \"en\", not {l}")),
        },
    };
    let published = match ask.get("published") {
        None | Some(Json::Null) => None,
        Some(p) => Some(
            p.as_str()
                .and_then(datetime)
                .ok_or_else(|| format!("\"published\" must be a date or a date and time, not {p}"))?,
        ),
    };
    let mut mentions = values(text, language);
    resolve_at(text, &mut mentions, published);
    let mentions: Vec<Json> = mentions.iter().map(|m| mention(text, m)).collect();
    let mut answer = json!({"id": ask.get("id").cloned().unwrap_or(Json::Null), "mentions": mentions});
    if ask.get("speech") == Some(&Json::Bool(true)) {
        let file = SourceFile { name: "text.txt".to_owned(), path: None, text: text.to_owned() };
        let index = Index::build(parse(file).0);
        let readings = || (0..index.articles().len()).map(|n| index.reading(ArticleId(n as u32)));
        let quotes = readings().flat_map(|r| &r.quotes).map(|q| quote(text, q));
        answer["quotes"] = quotes.collect();
        let attributions = readings().flat_map(|r| &r.attributions).map(|a| attribution(text, a));
        answer["attributions"] = attributions.collect();
    }
    Ok(answer)
}

fn quote(text: &str, quote: &Quote) -> Json {
    let mut o = Map::new();
    o.insert("kind".into(), quote.kind.as_str().into());
    o.insert("span".into(), span(quote.span));
    o.insert("parts".into(), quote.parts.iter().map(|&p| worded(text, p)).collect());
    flag(&mut o, "nested", quote.nested);
    flag(&mut o, "unclosed", !quote.closed);
    o.insert("speaker".into(), quote.speaker.map_or(Json::Null, |s| speaker(text, s)));
    o.insert("cue".into(), quote.cue.map_or(Json::Null, |c| worded(text, c)));
    Json::Object(o)
}

fn attribution(text: &str, a: &Attribution) -> Json {
    json!({
        "manner": a.manner.as_str(),
        "content": worded(text, a.content),
        "cue": worded(text, a.cue),
        "speaker": a.speaker.map(|s| speaker(text, s)),
        "medium": a.medium.map(|m| worded(text, m)),
    })
}

fn speaker(text: &str, speaker: Speaker) -> Json {
    let mut o = worded(text, speaker.span);
    o["title"] = speaker.title.map_or(Json::Null, |t| worded(text, t));
    match speaker.binding {
        Binding::Named => o["binding"] = "named".into(),
        Binding::Pronoun { antecedent } => {
            o["binding"] = "pronoun".into();
            o["antecedent"] = worded(text, antecedent);
        }
        Binding::Unbound { reason } => {
            o["binding"] = "unbound".into();
            o["reason"] = reason.in_words().into();
        }
    }
    o
}

fn span(s: Span) -> Json {
    json!({"start": s.start(), "end": s.end()})
}

fn worded(text: &str, s: Span) -> Json {
    json!({"start": s.start(), "end": s.end(), "text": s.of(text)})
}

/// A civil date or date-time; an offset at its end is dropped, as the civil time of the place is meant.
fn datetime(s: &str) -> Option<DateTime> {
    let s = s.trim_end_matches('Z');
    let s = match s.rfind(['+', '-']) {
        Some(p) if p > 10 => &s[..p],
        _ => s,
    };
    s.parse::<DateTime>().ok().or_else(|| s.parse::<jiff::civil::Date>().ok().map(|d| d.at(0, 0, 0, 0)))
}

fn mention(text: &str, m: &Mention) -> Json {
    let mut o = Map::new();
    o.insert("span".into(), span(m.span));
    o.insert("core".into(), span(m.core));
    o.insert("text".into(), m.span.of(text).into());
    match &m.value {
        Value::Date(d) => {
            // What no calendar has is nobody's date: it has a kind of its own.
            o.insert("kind".into(), if d.impossible { "impossible date" } else { "date" }.into());
            o.insert("written".into(), edtf::written(d).into());
            interval(&mut o, d.resolved);
            open_end(&mut o, d);
            o.insert("grain".into(), grain(d.grain).into());
            if d.modifier != Modifier::Exact {
                o.insert("modifier".into(), modifier(d.modifier).into());
            }
            if let Some(r) = d.relative {
                let anchor = match r.anchor {
                    Anchor::Published => "published",
                    Anchor::Previous => "previous",
                    Anchor::Event => "event",
                    Anchor::Stated => "stated",
                };
                o.insert("relative".into(), json!({"anchor": anchor, "offset": r.offset, "unit": grain(r.unit)}));
            }
            flag(&mut o, "ambiguous", d.ambiguous);
            flag(&mut o, "vague", d.vague);
            flag(&mut o, "lunar", d.lunar);
        }
        Value::Duration(d) => {
            o.insert("kind".into(), "duration".into());
            o.insert("iso".into(), d.iso().into());
            if d.resolved.is_some() {
                interval(&mut o, d.resolved);
            }
            if d.low != d.high {
                o.insert("min".into(), number(d.low));
                o.insert("max".into(), number(d.high));
            }
            o.insert("approx".into(), approx(d.approx).into());
        }
        Value::Quantity(q) => {
            o.insert("kind".into(), "quantity".into());
            if q.low == q.high {
                o.insert("value".into(), number(q.low));
            } else {
                o.insert("min".into(), number(q.low));
                o.insert("max".into(), number(q.high));
            }
            o.insert("unit".into(), q.unit.0.clone().into());
            if !q.per.is_empty() {
                o.insert("per".into(), q.per.0.clone().into());
            }
            o.insert("noun".into(), q.noun.clone().into());
            o.insert("approx".into(), approx(q.approx).into());
            flag(&mut o, "ordinal", q.ordinal);
            flag(&mut o, "ambiguous", q.ambiguous);
        }
        Value::Identifier(name) => {
            o.insert("kind".into(), "identifier".into());
            o.insert("name".into(), name.clone().into());
        }
    }
    Json::Object(o)
}

fn flag(o: &mut Map<String, Json>, name: &str, set: bool) {
    if set {
        o.insert(name.into(), true.into());
    }
}

fn number(v: Decimal) -> Json {
    v.normalize().to_string().into()
}

/// Whole days as dates, others as date-times.
fn interval(o: &mut Map<String, Json>, r: Option<Resolved>) {
    let show =
        |t: DateTime| if t.time() == jiff::civil::Time::midnight() { t.date().to_string() } else { t.to_string() };
    let fine = r.is_some_and(|r| {
        r.start.time() != jiff::civil::Time::midnight() || r.end.time() != jiff::civil::Time::midnight()
    });
    let show = |t: DateTime| if fine { t.to_string() } else { show(t) };
    o.insert("start".into(), r.map_or(Json::Null, |r| show(r.start).into()));
    o.insert("end".into(), r.map_or(Json::Null, |r| show(r.end).into()));
    if let Some(r) = r {
        let how = match r.how {
            Resolution::Explicit => "explicit",
            Resolution::Published => "published",
            Resolution::Context => "context",
        };
        o.insert("resolution".into(), how.into());
    }
}

/// Before, after and until a date have one end only.
fn open_end(o: &mut Map<String, Json>, d: &DateValue) {
    let ends = |o: &Map<String, Json>| (o["start"].clone(), o["end"].clone());
    // An hour that bounds is an instant.
    let point = |(start, end): (Json, Json)| if d.grain <= Grain::Hour { (start.clone(), start) } else { (start, end) };
    let open = matches!(d.modifier, Modifier::Before | Modifier::After | Modifier::Until);
    let ends = if open { point(ends(o)) } else { ends(o) };
    let (start, end) = match (d.modifier, ends) {
        (Modifier::Before, (start, _)) => (Json::Null, start),
        (Modifier::After, (_, end)) => (end, Json::Null),
        (Modifier::Until, (_, end)) => (Json::Null, end),
        (_, ends) => ends,
    };
    o.insert("start".into(), start);
    o.insert("end".into(), end);
}

fn grain(g: Grain) -> &'static str {
    match g {
        Grain::Second => "second",
        Grain::Minute => "minute",
        Grain::Hour => "hour",
        Grain::PartOfDay => "part_of_day",
        Grain::Day => "day",
        Grain::Week => "week",
        Grain::Month => "month",
        Grain::Quarter => "quarter",
        Grain::Season => "season",
        Grain::HalfYear => "half_year",
        Grain::Year => "year",
        Grain::Decade => "decade",
        Grain::Century => "century",
    }
}

fn modifier(m: Modifier) -> &'static str {
    match m {
        Modifier::Exact => "exact",
        Modifier::Start => "start_of",
        Modifier::Middle => "middle_of",
        Modifier::End => "end_of",
        Modifier::About => "about",
        Modifier::Before => "before",
        Modifier::After => "after",
        Modifier::Since => "since",
        Modifier::Until => "until",
        Modifier::ToDate => "to_date",
        Modifier::Earlier => "earlier",
        Modifier::Later => "later",
    }
}

fn approx(a: Approx) -> &'static str {
    match a {
        Approx::Exact => "exact",
        Approx::About => "about",
        Approx::Nearly => "nearly",
        Approx::MoreThan => "more_than",
        Approx::LessThan => "less_than",
        Approx::AtLeast => "at_least",
        Approx::AtMost | Approx::Reaching => "at_most",
        Approx::Vague => "vague",
    }
}
