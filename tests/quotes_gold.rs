//! The quotes and attributions of the five articles in `seeds/` against `tests/gold/`. Run with `--nocapture` to see what is
//! missed, wrong and too much.

use std::fs;
use std::path::Path;

use serde_json::Value;
use sourcecheck::corpus::{Kind, SourceFile, parse};
use sourcecheck::fact::Reading;
use sourcecheck::fact::reading::read;
use sourcecheck::mention::attribution::{Binding, Speaker};
use sourcecheck::text::span::Span;

/// An article and what was read in it, with the gold rows that stand in it.
struct Case {
    name: String,
    text: String,
    reading: Vec<Reading>,
    gold: Vec<Value>,
}

fn cases(list: &str) -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let gold = fs::read_to_string(root.join("tests/gold").join(list)).unwrap();
    let gold: Vec<Value> = gold.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let mut names: Vec<&str> = gold.iter().map(|g| g["file"].as_str().unwrap()).collect();
    names.dedup();
    let case = |name: &str| {
        let text = fs::read_to_string(root.join("seeds").join(name)).unwrap();
        let (articles, _) = parse(SourceFile { name: name.to_owned(), path: None, text: text.clone() });
        let gold = gold.iter().filter(|g| g["file"] == name).cloned().collect();
        let mut case = Case { name: name.to_owned(), text, reading: articles.iter().map(read).collect(), gold };
        // What only announces another article is kept out of the facts.
        let announced = |row: &Value| {
            let at = case.span(if row["content"].is_object() { &row["content"] } else { row }).start();
            let paragraph = articles.iter().find_map(|a| a.paragraph_at(at));
            paragraph.is_some_and(|p| p.kind == Kind::Teaser)
        };
        let kept: Vec<Value> = case.gold.iter().filter(|row| !announced(row)).cloned().collect();
        case.gold = kept;
        case
    };
    names.into_iter().map(case).collect()
}

impl Case {
    /// The bytes of a gold row's `start` and `end`, which count code points.
    fn span(&self, row: &Value) -> Span {
        let byte = |n: &Value| {
            let n = n.as_u64().unwrap() as usize;
            self.text.char_indices().nth(n).map_or(self.text.len(), |c| c.0)
        };
        Span::new(byte(&row["start"]), byte(&row["end"]))
    }

    fn of(&self, span: Span) -> String {
        span.of(&self.text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How a speaker was read against how it should be: right, wrong, or left out.
    fn speaker(&self, row: &Value, read: Option<Speaker>) -> Answer {
        let shown = read.map_or("nobody".to_owned(), |s| format!("{} {:?}", self.of(s.span), s.binding));
        let right = match (row["binding"].as_str().unwrap(), read.map(|s| (s.span, s.binding))) {
            ("none", None) => return Answer::Nothing,
            ("none", Some((_, Binding::Unbound { .. }))) | ("unbound", None) => return Answer::Nothing,
            ("none", Some(_)) => false,
            (_, None) => return Answer::LeftOut,
            ("named", Some((span, Binding::Named))) => span == self.span(&row["speaker"]),
            ("pronoun", Some((_, Binding::Pronoun { antecedent }))) => {
                self.of(antecedent) == row["antecedent"].as_str().unwrap()
            }
            // Named by the sentence where the row has a pronoun of the same clause.
            ("pronoun" | "named", Some((_, Binding::Unbound { .. }))) => return Answer::LeftOut,
            ("unbound", Some((_, Binding::Unbound { .. }))) => return Answer::Right,
            _ => false,
        };
        if right { Answer::Right } else { Answer::Wrong(shown) }
    }
}

#[derive(PartialEq)]
enum Answer {
    Right,
    Wrong(String),
    LeftOut,
    Nothing,
}

/// How many of the gold rows' speakers are right.
#[derive(Default)]
struct Speakers {
    all: usize,
    right: usize,
    wrong: usize,
}

impl Speakers {
    fn count(&mut self, case: &Case, row: &Value, read: Option<Speaker>) {
        self.all += usize::from(row["binding"] != "none");
        match case.speaker(row, read) {
            Answer::Right => self.right += 1,
            Answer::Wrong(shown) => {
                self.wrong += 1;
                println!("WRONG SPEAKER: {} {} read as {shown}", row["id"], row["speaker"]["text"]);
            }
            Answer::LeftOut => println!("no speaker: {} {}", row["id"], row["speaker"]["text"]),
            Answer::Nothing => {}
        }
    }
}

impl std::fmt::Display for Speakers {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{} of {} right, {} wrong", self.right, self.all, self.wrong)
    }
}

/// The share of two spans that both have.
fn shared(a: Span, b: Span) -> f64 {
    let both = a.end().min(b.end()).saturating_sub(a.start().max(b.start()));
    both as f64 / (a.len() + b.len() - both).max(1) as f64
}

#[test]
fn quotes() {
    let (mut gold, mut found, mut exact, mut kinds, mut spare) = (0, 0, 0, 0, 0);
    let mut speakers = Speakers::default();
    for case in cases("quotes.jsonl") {
        let read: Vec<_> = case.reading.iter().flat_map(|r| &r.quotes).collect();
        let mut used = vec![false; read.len()];
        for row in &case.gold {
            gold += 1;
            let parts: Vec<Span> = row["parts"].as_array().unwrap().iter().map(|p| case.span(p)).collect();
            let Some(at) = read.iter().position(|q| shared(q.parts[0], parts[0]) > 0.9) else {
                println!("missed: {} {}", row["id"], row["text"]);
                continue;
            };
            found += 1;
            used[at] = true;
            let quote = read[at];
            exact += usize::from(quote.parts == parts);
            if quote.parts != parts {
                let shown: Vec<_> = quote.parts.iter().map(|&p| case.of(p)).collect();
                println!("other parts: {} {shown:?}", row["id"]);
            }
            kinds += usize::from(quote.kind.as_str() == row["kind"]);
            if quote.kind.as_str() != row["kind"] {
                println!("other kind: {} {} read as {}", row["id"], row["text"], quote.kind.as_str());
            }
            speakers.count(&case, row, quote.speaker);
        }
        for (quote, _) in read.iter().zip(used).filter(|q| !q.1) {
            spare += 1;
            println!("too much: {} {:?} {}", case.name, quote.kind, case.of(quote.span));
        }
    }
    println!("quotes: {found} of {gold} found, {exact} exact, {kinds} of the kind, {spare} too many");
    println!("speakers: {speakers}");
    assert_eq!((found, spare), (gold, 0));
    assert_eq!(speakers.wrong, 0);
    assert!(speakers.right * 10 >= speakers.all * 9);
    assert!(kinds * 100 >= gold * 95 && exact * 100 >= gold * 95);
}

#[test]
fn attributions() {
    let (mut gold, mut found, mut manners, mut contents, mut spare, mut all) = (0, 0, 0, 0, 0, 0);
    let mut speakers = Speakers::default();
    for case in cases("attributions.jsonl") {
        let read: Vec<_> = case.reading.iter().flat_map(|r| &r.attributions).collect();
        let mut used = vec![false; read.len()];
        for row in &case.gold {
            let (cue, content) = (case.span(&row["cue"]), case.span(&row["content"]));
            let optional = row["optional"] == true;
            let candidates = (0..read.len()).filter(|&i| !used[i] && read[i].cue.overlaps(cue));
            let mood = |m: &str| matches!(m, "planned" | "conditional" | "negated");
            let row_mood = mood(row["manner"].as_str().unwrap()) && row["binding"] == "none";
            let best = candidates
                .filter(|&i| row_mood != read[i].is_said())
                .max_by(|&a, &b| shared(read[a].content, content).total_cmp(&shared(read[b].content, content)));
            gold += usize::from(!optional);
            let Some(at) = best else {
                if !optional {
                    println!(
                        "missed: {} {} {} | {}",
                        row["id"], row["manner"], row["cue"]["text"], row["content"]["text"]
                    );
                }
                continue;
            };
            used[at] = true;
            if optional {
                continue;
            }
            found += 1;
            let a = read[at];
            manners += usize::from(a.manner.as_str() == row["manner"]);
            if a.manner.as_str() != row["manner"] {
                println!("other manner: {} {} read as {}", row["id"], row["manner"], a.manner.as_str());
            }
            let near = shared(a.content, content) >= 0.8;
            contents += usize::from(near);
            if !near {
                println!("other content: {} {} read as {}", row["id"], row["content"]["text"], case.of(a.content));
            }
            let medium = a.medium.map(|m| case.of(m));
            if medium.as_deref() != row["medium"]["text"].as_str() {
                println!("other medium: {} {} read as {medium:?}", row["id"], row["medium"]["text"]);
            }
            speakers.count(&case, row, a.speaker);
        }
        all += read.len();
        for (a, _) in read.iter().zip(used).filter(|q| !q.1) {
            spare += 1;
            let speaker = a.speaker.map(|s| case.of(s.span));
            println!("too much: {} {:?} {speaker:?} {} | {}", case.name, a.manner, case.of(a.cue), case.of(a.content));
        }
    }
    println!("attributions: {found} of {gold} found, {spare} of {all} too many, {manners} of the manner");
    println!("contents: {contents} of {found}; speakers: {speakers}");
    assert_eq!(speakers.wrong, 0);
    assert!(found * 100 >= gold * 95, "recall");
    assert!(spare * 100 <= all * 5, "precision");
    assert!(manners * 100 >= found * 97, "manner");
    assert!(speakers.right * 10 >= speakers.all * 9, "speakers");
    assert!(contents * 100 >= found * 90, "content");
}
