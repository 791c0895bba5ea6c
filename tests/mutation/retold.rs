//! The sites of `retold.tsv`: sentences in other words than the articles', with what is true and what is false in their place.

use sourcecheck::language::Language;

use crate::ground::language;
use crate::site::{Site, What};
use crate::tally::{Change, Truth};

pub struct Retold {
    pub site: Site,
    pub truths: Vec<(Truth, String)>,
    pub changes: Vec<(Change, String)>,
}

impl Retold {
    pub fn language(&self) -> Language {
        language(&self.site.report)
    }
}

pub fn rows() -> Vec<Retold> {
    let table = include_str!("retold.tsv");
    table.lines().filter(|l| !l.starts_with('#') && !l.is_empty()).map(row).collect()
}

fn row(line: &str) -> Retold {
    let cells: Vec<&str> = line.split('\t').collect();
    let cell = |n: usize| cells.get(n).copied().unwrap_or("");
    let text = cell(1).replace(" ¶ ", "\n\n");
    let (before, rest) = text.split_once('{').unwrap_or_else(|| panic!("no braces: {line}"));
    let (words, after) = rest.split_once('}').unwrap_or_else(|| panic!("no closing brace: {line}"));
    let what = match cells[0] {
        "value" => What::Value,
        "quote" => What::Quote,
        "speaker" => What::Speaker,
        "title" => What::Title,
        "name" => What::Name,
        other => panic!("{other} is nothing that can be changed: {line}"),
    };
    let report = format!("{before}{words}{after}");
    let mut site = Site::new(what, &report, before.len()..before.len() + words.len());
    if what == What::Speaker {
        let (open, close) = (report.find('“'), report.find('”'));
        site.judged = open.expect("a quote opens")..close.expect("and closes");
    }
    Retold {
        site,
        truths: tagged(cell(2)).map(|(kind, words)| (truth(kind), words)).collect(),
        changes: tagged(cell(3)).map(|(kind, words)| (change(kind), words)).collect(),
    }
}

fn tagged(cell: &str) -> impl Iterator<Item = (&str, String)> {
    cell.split(" | ").filter(|part| !part.is_empty()).map(|part| {
        let (kind, words) = part.split_once(": ").unwrap_or_else(|| panic!("no kind: {part}"));
        (kind, words.to_owned())
    })
}

fn truth(kind: &str) -> Truth {
    match kind {
        "Notation" => Truth::Notation,
        "Words" => Truth::Words,
        "Rounding" => Truth::Rounding,
        "Derived" => Truth::Derived,
        "Marks" => Truth::Marks,
        "ShortName" => Truth::ShortName,
        other => panic!("{other} is no kind of true words"),
    }
}

fn change(kind: &str) -> Change {
    match kind {
        "Negation" => Change::Negation,
        "Digit" => Change::Digit,
        "Speaker" => Change::Speaker,
        "Title" => Change::Title,
        "Name" => Change::Name,
        other => panic!("{other} is no kind of change"),
    }
}

/// Both languages are in the table.
#[test]
fn languages() {
    let english = rows().iter().filter(|r| r.language() == Language::English).count();
    assert!(english >= 40 && rows().len() - english >= 90, "{english} of {}", rows().len());
}
