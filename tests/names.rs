//! Names, their kinds and titles, as `tests/data/names.tsv` has them.

use sourcecheck::corpus::{Article, SourceFile, parse};
use sourcecheck::fact::reading::read;
use sourcecheck::index::entities::Entity;
use sourcecheck::index::{ArticleId, Index};

fn article(name: &str, text: &str) -> Article {
    parse(SourceFile { name: name.to_owned(), path: None, text: text.to_owned() }).0.remove(0)
}

/// What is read in one text, in the form of the table.
fn reading(text: &str) -> (String, String) {
    let reading = read(&article("a.txt", text));
    let (mut names, mut titles) = (Vec::new(), Vec::new());
    for name in reading.names.iter().filter(|n| !n.uncertain) {
        let written = name.span.of(text);
        names.push(format!("{written}: {}", name.kind.map_or("-", |k| k.as_str())));
        titles.extend(name.titles.iter().map(|t| format!("{written}: {}", t.of(text))));
    }
    (names.join("; "), titles.join("; "))
}

#[test]
fn names_of_the_table() {
    let mut wrong = Vec::new();
    for row in include_str!("data/names.tsv").lines().filter(|l| !l.starts_with('#')) {
        let mut cells = row.split('\t');
        let [text, names, titles] = [0; 3].map(|_| cells.next().unwrap_or(""));
        let found = reading(text);
        if (found.0.as_str(), found.1.as_str()) != (names, titles) {
            wrong.push(format!("{text}\n   wanted {names} | {titles}\n   found  {} | {}", found.0, found.1));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An index over articles, the first of which is `a.txt`.
fn index(texts: &[&str]) -> Index {
    Index::build(texts.iter().zip('a'..).map(|(text, name)| article(&format!("{name}.txt"), text)).collect())
}

fn entity<'a>(index: &'a Index, name: &str) -> &'a Entity {
    let found: Vec<&Entity> = index.entities().map(|e| e.1).filter(|e| e.aliases.iter().any(|a| a == name)).collect();
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found[0]
}

/// The words by which an article names an entity.
fn mentions(index: &Index, name: &str, article: u32) -> Vec<String> {
    let (id, _) = index.entities().find(|(_, e)| e.name == name).unwrap();
    let found = index.mentions(id).iter().filter(|m| m.article == ArticleId(article));
    found.map(|m| m.span.of(&index.article(m.article).text).to_owned()).collect()
}

#[test]
fn a_given_name_is_whose_the_article_says() {
    let index = index(&[
        "Ông Nguyễn Văn An tới dự. Ông An phát biểu.",
        "Bà Trần Thị An vắng mặt. Bà An bị ốm.",
        "Ông An và ông Lê Văn An là anh em của ông Phan Văn An.",
    ]);
    assert_eq!(mentions(&index, "Nguyễn Văn An", 0), ["Nguyễn Văn An", "An"]);
    assert_eq!(mentions(&index, "Nguyễn Văn An", 1), [""; 0]);
    assert_eq!(mentions(&index, "Trần Thị An", 1), ["Trần Thị An", "An"]);
    assert_eq!(mentions(&index, "Lê Văn An", 2), ["Lê Văn An"], "which An it is, the third does not say");
}

#[test]
fn two_with_one_surname_stay_two() {
    let index = index(&["Ông Markar Kerrow, em trai của Monte Kerrow, nói. Kerrow bị thương."]);
    assert_eq!(mentions(&index, "Markar Kerrow", 0)[0], "Markar Kerrow");
    assert_ne!(entity(&index, "Markar Kerrow").name, entity(&index, "Monte Kerrow").name);
}

#[test]
fn languages_spellings_and_acronyms_lead_to_one() {
    let index = index(&[
        "Ông Anthoni Kerrow tới Nga. Hội đồng Biển Solvane (HBS) họp ở Moskva.",
        "Mr Antoni Kerrow went to Russia. Russian officials in Moscow met the HBS.",
    ]);
    assert_eq!(entity(&index, "Anthoni Kerrow").name, entity(&index, "Antoni Kerrow").name);
    let russia = entity(&index, "Nga");
    assert!(["Russia", "Russian"].iter().all(|n| russia.aliases.iter().any(|a| a == n)), "{russia:?}");
    assert_eq!(entity(&index, "HBS").name, "Hội đồng Biển Solvane");
    let moscow = entity(&index, "Moskva");
    assert!(moscow.aliases.iter().any(|a| a == "Moscow"));
    assert_eq!(moscow.stands_for.as_deref(), Some("Nga"));
    assert!(!russia.aliases.iter().any(|a| a == "Moskva"), "a capital is no equal name of its state");
}
