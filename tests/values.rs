//! The tables of `tests/data`: what is read in a text, and how two values compare. Each line is an example; `#` starts a
//! comment, tabs part the columns.

use sourcecheck::language::{Language, detect};
use sourcecheck::mention::{Mention, resolve, values};
use sourcecheck::value::Value;
use sourcecheck::value::compare::compare;
use sourcecheck::value::date::Modifier;
use sourcecheck::value::quantity::Approx;
use sourcecheck::value::slip::slip;
use sourcecheck::value::{edtf, key};

fn rows(file: &str) -> Vec<(usize, Vec<String>)> {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let lines = text.lines().enumerate().filter(|(_, l)| !l.is_empty() && !l.starts_with('#'));
    lines.map(|(n, l)| (n + 1, l.split('\t').map(str::to_string).collect())).collect()
}

fn language(tag: &str) -> Language {
    if tag == "vi" { Language::Vietnamese } else { Language::English }
}

/// One mention in the notation of the tables.
fn show(text: &str, m: &Mention) -> String {
    let value = match &m.value {
        Value::Date(d) if d.vague && d.resolved.is_none() => "vague".to_string(),
        Value::Date(d) => {
            let mut s = edtf::written(d);
            match d.modifier {
                Modifier::Exact => {}
                m => s = format!("{s} {m:?}").trim().to_lowercase().replace("xxxx", "XXXX").replace("x", "X"),
            }
            if let Some(r) = d.resolved {
                let show = |t: jiff::civil::DateTime| {
                    if t.time() == jiff::civil::Time::midnight() {
                        t.date().to_string()
                    } else if t.second() != 0 {
                        t.to_string()
                    } else {
                        t.strftime("%Y-%m-%dT%H:%M").to_string()
                    }
                };
                s = format!("{s} [{} {}]", show(r.start), show(r.end));
            }
            for (mark, set) in
                [("?", d.ambiguous), ("lunar", d.lunar), ("impossible", d.impossible), ("vague", d.vague)]
            {
                if set {
                    s = format!("{s} {mark}");
                }
            }
            s
        }
        Value::Duration(d) => format!("{}{}", hedge(d.approx), d.iso()),
        Value::Quantity(q) => {
            let number = if q.low == q.high {
                q.low.normalize().to_string()
            } else {
                format!("{}..{}", q.low.normalize(), q.high.normalize())
            };
            let ordinal = if q.ordinal { "#" } else { "" };
            let doubt = if q.ambiguous { " ?" } else { "" };
            let per = if q.per.is_empty() { String::new() } else { format!("/{}", q.per.0) };
            format!("{}{ordinal}{number} {}{per}{doubt}", hedge(q.approx), q.unit.0).trim().to_string()
        }
        Value::Identifier(name) => format!("name {name}"),
    };
    format!("{} = {}", m.span.of(text), value.trim())
}

fn hedge(a: Approx) -> &'static str {
    match a {
        Approx::Exact => "",
        Approx::About => "~",
        Approx::Nearly => "-~",
        Approx::MoreThan => ">",
        Approx::LessThan => "<",
        Approx::AtLeast => ">=",
        Approx::AtMost | Approx::Reaching => "<=",
        Approx::Vague => "vague ",
    }
}

fn check_reading(file: &str, language: Language) {
    let mut wrong = Vec::new();
    for (n, row) in rows(file) {
        let published = row[0].parse().ok();
        let text = &row[1];
        let mut mentions = values(text, language);
        resolve(text, &mut mentions, published);
        let got = mentions.iter().map(|m| show(text, m)).collect::<Vec<_>>().join(" | ");
        let want = row.get(2).map_or("", String::as_str);
        if got != want {
            wrong.push(format!("{file}:{n}: {text}\n   want {want}\n   got  {got}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn vietnamese_texts() {
    for subject in ["read", "dates", "relative", "times", "lunar", "no_dates"] {
        check_reading(&format!("{subject}_vi.tsv"), Language::Vietnamese);
    }
}

#[test]
fn english_texts() {
    for subject in ["read", "dates", "relative", "times"] {
        check_reading(&format!("{subject}_en.tsv"), Language::English);
    }
}

#[test]
fn quantities() {
    for (file, language) in [
        ("quantities_vi.tsv", Language::Vietnamese),
        ("quantities_en.tsv", Language::English),
        ("measures_vi.tsv", Language::Vietnamese),
        ("measures_en.tsv", Language::English),
        ("identifiers_vi.tsv", Language::Vietnamese),
        ("identifiers_en.tsv", Language::English),
    ] {
        check_reading(file, language);
    }
}

fn one(text: &str, tag: &str, published: Option<&str>) -> Value {
    let mut mentions = values(text, language(tag));
    resolve(text, &mut mentions, published.and_then(|p| p.parse().ok()));
    assert!(!mentions.is_empty(), "nothing is read in {text:?}");
    mentions.remove(0).value
}

#[test]
fn comparisons() {
    let mut wrong = Vec::new();
    for (n, row) in rows("compare.tsv") {
        let of = |text: &str| {
            let (text, published) = text.split_once(" @").map_or((text, None), |(t, p)| (t, Some(p)));
            let tag = if detect(text) == Language::Vietnamese || row[3] == "vi" { "vi" } else { "en" };
            one(text, tag, published)
        };
        let (claimed, stated) = (of(&row[0]), of(&row[1]));
        let got = format!("{:?}", compare(&claimed, &stated));
        if got != row[2] {
            wrong.push(format!(
                "compare.tsv:{n}: {} / {}: want {}, got {got}\n   {claimed:?}\n   {stated:?}",
                row[0], row[1], row[2]
            ));
        }
        if got == "Same" {
            assert_eq!(key::key(&claimed), key::key(&stated), "line {n}: equal values have one key");
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn slips() {
    for (n, row) in rows("slips.tsv") {
        let got = format!("{:?}", slip(&one(&row[0], &row[3], None), &one(&row[1], &row[3], None)));
        assert_eq!(got, row[2], "slips.tsv:{n}: {} / {}", row[0], row[1]);
    }
}

#[test]
fn fixes_in_the_writers_notation() {
    let mut wrong = Vec::new();
    for (n, row) in rows("render.tsv") {
        let stated = one(&row[0], &row[4], None);
        let got = sourcecheck::mention::render::render_like(&stated, &row[1], language(&row[3]));
        if got.as_deref().unwrap_or("-") != row[2] {
            wrong.push(format!("render.tsv:{n}: {} for {}: want {}, got {got:?}", row[0], row[1], row[2]));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
