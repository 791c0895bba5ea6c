//! `tests/data/titles.tsv`: what a source's title says of the report's, both as they stand in sentences.

use sourcecheck::language::detect;
use sourcecheck::mention::posts::held;
use sourcecheck::mention::reader::Reader;
use sourcecheck::text::span::Span;
use sourcecheck::value::post::{Fit, Post};

const NAME: &str = "Karel Novotny";

fn posts(text: &str) -> Vec<Post> {
    let reader = Reader::new(text, detect(text));
    let at = text.find(NAME).expect("the name stands in the sentence");
    held(&reader, &[Span::new(at, at + NAME.len())]).into_iter().flat_map(|h| h.posts).collect()
}

fn fit(report: &str, source: &str) -> &'static str {
    let (ours, theirs) = (posts(report), posts(source));
    assert!(!theirs.is_empty(), "no title in the source: {source}");
    let best = Fit::of_any(ours.iter().flat_map(|a| theirs.iter().map(|b| a.fit(b))));
    match best {
        None => "none",
        Some(Fit::Same) => "same",
        Some(Fit::Open) => "open",
        Some(Fit::Unrelated) => "unrelated",
        Some(Fit::Apart) => "apart",
    }
}

#[test]
fn pairs() {
    let table = std::fs::read_to_string("tests/data/titles.tsv").unwrap();
    let mut wrong = Vec::new();
    for row in table.lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [report, source, want] = cells[..] else { panic!("three cells: {row}") };
        let got = fit(report, source);
        if got != want {
            wrong.push(format!("want {want}, got {got}: {report} | {source}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// No sentence of the table makes the reader panic, wherever it is cut and wherever the name is said to be.
#[test]
fn nothing_panics_on_any_cut() {
    let table = std::fs::read_to_string("tests/data/titles.tsv").unwrap();
    for text in table.lines().flat_map(|l| l.split('\t')) {
        let cuts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for (number, &cut) in cuts.iter().enumerate() {
            for cut_text in [&text[..cut], &text[cut..]] {
                let reader = Reader::new(cut_text, detect(cut_text));
                let middle = cuts.iter().map(|c| c.saturating_sub(cut)).filter(|&c| cut_text.is_char_boundary(c));
                let end = middle.filter(|&c| c <= cut_text.len()).nth(number / 2).unwrap_or(cut_text.len());
                for held in held(&reader, &[Span::new(0, end), Span::new(end, cut_text.len())]) {
                    assert!(!held.title.of(cut_text).is_empty());
                }
            }
        }
    }
}
