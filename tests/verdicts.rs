//! Verdicts on whole reports. Each file of `tests/verdicts/` is a data-driven fixture that a person can read and extend:
//!
//! ```text
//! === source NAME          an article, up to the next line that starts with ===
//! === report               the report; every claim stands in braces with its verdict: {ngày 18/9|differs: ngày 17/9}
//! ```
//!
//! After `differs:` stands what the source says, after `matches:` the working of a value that follows from others, behind
//! `sources disagree, ` all that is said of it. What the
//! calendar or the report itself contradicts, and what only one party says, has the code as its verdict. A report holds no
//! other claims that differ, or that have such a code, than those marked.

use std::sync::Arc;

use sourcecheck::corpus::{Article, SourceFile, parse};
use sourcecheck::ide::{CorpusId, Host, render};
use sourcecheck::index::Index;
use sourcecheck::text::markup::Markup;
use sourcecheck::verdict::Verdict;

struct Mark {
    start: usize,
    end: usize,
    want: String,
}

/// The report without its marks, and the marks with their places in it.
fn unmark(text: &str) -> (String, Vec<Mark>) {
    let (mut plain, mut marks, mut rest) = (String::new(), Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let (mark, behind) = after.split_once('}').expect("a mark is closed");
        let (words, want) = mark.split_once('|').expect("a mark has a verdict");
        plain.push_str(before);
        marks.push(Mark { start: plain.len(), end: plain.len() + words.len(), want: want.to_owned() });
        plain.push_str(words);
        rest = behind;
    }
    plain.push_str(rest);
    (plain, marks)
}

/// The articles of a fixture, and its report with the marks.
fn read(fixture: &str) -> (Vec<Article>, String) {
    let (mut articles, mut report) = (Vec::new(), String::new());
    for part in fixture.split("=== ").skip(1) {
        let (head, body) = part.split_once('\n').expect("a part has a head");
        match head.split_once(' ') {
            Some(("source", source)) => {
                let file = SourceFile { name: source.to_owned(), path: None, text: body.to_owned() };
                articles.extend(parse(file).0);
            }
            _ => report = body.to_owned(),
        }
    }
    (articles, report)
}

fn check(name: &str, fixture: &str) {
    let (articles, report) = read(fixture);
    let (plain, marks) = unmark(&report);
    let mut host = Host::new();
    host.set_corpus(CorpusId(0), Arc::new(Index::build(articles)));
    host.open("r".into(), CorpusId(0), Markup::Markdown, &plain);
    let claims = host.snapshot().claims("r");
    let mut wrong = Vec::new();
    for mark in &marks {
        let found = claims.iter().find(|c| c.span.start() < mark.end && mark.start < c.span.end());
        let got = found.map_or("nothing".to_owned(), |c| match c.verdict {
            Verdict::Contradicted | Verdict::Misspelled => format!("differs: {}", c.evidence[0].text),
            Verdict::Supported if mark.want.starts_with("matches: ") => c.message.clone(),
            Verdict::Disputed if mark.want.starts_with("sources disagree, ") => c.message.clone(),
            Verdict::Supported | Verdict::Unchecked if c.code.is_some() => {
                c.code.map_or("", |code| code.as_str()).to_owned()
            }
            other => render::verdict(other).to_owned(),
        });
        if got != mark.want {
            wrong.push(format!("{name}: “{}”: want {}, got {got}", &plain[mark.start..mark.end], mark.want));
        }
    }
    for claim in claims.iter().filter(|c| c.is_fault() || c.is_note() && c.verdict != Verdict::Disputed) {
        if !marks.iter().any(|m| claim.span.start() < m.end && m.start < claim.span.end()) {
            wrong.push(format!("{name}: not marked, but differs: “{}”: {}", claim.text, claim.message));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn fixtures() {
    let mut count = 0;
    for entry in std::fs::read_dir("tests/verdicts").unwrap() {
        let path = entry.unwrap().path();
        check(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap());
        count += 1;
    }
    assert!(count >= 4, "{count} fixtures");
}

/// Quotes that are cut off anywhere are judged all the same, on either side.
#[test]
fn any_cut_of_a_quote_is_judged() {
    for name in ["quotes-vi", "quotes-en", "quotes-translated"] {
        let fixture = std::fs::read_to_string(format!("tests/verdicts/{name}.txt")).unwrap();
        let (articles, report) = read(&fixture);
        let plain = unmark(&report).0;
        let index = Arc::new(Index::build(articles));
        for (cut, _) in plain.char_indices().step_by(3) {
            for part in [&plain[..cut], &plain[cut..]] {
                let mut host = Host::new();
                host.set_corpus(CorpusId(0), Arc::clone(&index));
                host.open("r".into(), CorpusId(0), Markup::Markdown, part);
                host.snapshot().claims("r");
            }
        }
    }
}
