//! Names, titles and who is who in the five sample articles, held against the hand-written lists in `tests/gold/`.
//!
//! `cargo test --test names_gold -- --nocapture` prints every miss and every false one.

use std::collections::{BTreeMap, BTreeSet};

use sourcecheck::corpus::Kind;
use sourcecheck::index::{ArticleId, Index};
use sourcecheck::store::embedded;

/// A mention in the gold list.
#[derive(Debug)]
struct Gold {
    file: &'static str,
    start: usize,
    end: usize,
    text: &'static str,
    kind: &'static str,
    entity: &'static str,
    optional: bool,
}

/// A mention as the program reads it.
#[derive(Debug)]
struct Found {
    file: String,
    start: usize,
    end: usize,
    text: String,
    kind: &'static str,
    /// Numbers of the entities that it may be.
    entities: Vec<u32>,
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').collect())
}

fn gold() -> Vec<Gold> {
    let gold = rows(include_str!("gold/names.tsv")).map(|c| Gold {
        file: c[0],
        start: c[1].parse().unwrap(),
        end: c[2].parse().unwrap(),
        text: c[3],
        kind: c[4],
        entity: c[5],
        optional: c[6].contains("optional") || c[6].contains("nested"),
    });
    gold.collect()
}

/// The number of code points before a byte offset.
fn code_points(text: &str, offset: usize) -> usize {
    text[..offset].chars().count()
}

fn found(index: &Index) -> Vec<Found> {
    let mut by_place: BTreeMap<(ArticleId, usize, usize), Vec<u32>> = BTreeMap::new();
    for (id, _) in index.entities() {
        for m in index.mentions(id) {
            by_place.entry((m.article, m.span.start(), m.span.end())).or_default().push(id.0);
        }
    }
    let found = by_place.into_iter().map(|((article, start, end), entities)| {
        let article = index.article(article);
        let kinds = index.entities().filter(|(id, _)| entities.contains(&id.0)).map(|(_, e)| e.kind);
        let kinds: BTreeSet<&str> = kinds.map(|k| k.map_or("", |k| k.as_str())).collect();
        Found {
            file: article.name.clone(),
            start: code_points(&article.text, start),
            end: code_points(&article.text, end),
            text: article.text[start..end].to_owned(),
            kind: kinds.first().copied().unwrap_or(""),
            entities,
        }
    });
    found.collect()
}

impl Gold {
    fn is(&self, found: &Found) -> bool {
        found.file.starts_with(self.file) && (found.start, found.end) == (self.start, self.end)
    }
}

/// The rows of what an article is read for: not those in credits, bylines and teasers, which are kept out of the facts.
fn read_rows(index: &Index) -> Vec<Gold> {
    let is_read = |g: &Gold| {
        let mut articles = index.articles().iter().filter(|a| a.name.starts_with(g.file));
        articles.any(|article| {
            let offset = |n: usize| article.text.char_indices().nth(n).map_or(article.text.len(), |c| c.0);
            let (start, end) = (offset(g.start), offset(g.end));
            article.paragraph_at(start).is_some_and(|p| {
                let at = p.span.start();
                let read = p.prose(article).get(start - at..end - at) == Some(g.text);
                let furniture = [Kind::Byline, Kind::Caption, Kind::Credit, Kind::Teaser].contains(&p.kind);
                assert!(read || furniture, "{} {} {:?} is blanked out of a {:?}", g.file, g.start, g.text, p.kind);
                read
            })
        })
    };
    let (read, left_out): (Vec<Gold>, Vec<Gold>) = gold().into_iter().partition(is_read);
    assert!(left_out.len() <= 25, "{left_out:?}");
    read
}

/// Recall and precision of some kinds; prints what is wrong.
fn score(name: &str, kinds: &[&str], gold: &[Gold], found: &[Found]) -> (f64, f64) {
    let of_kind = |k: &str| kinds.contains(&k);
    let expected: Vec<&Gold> = gold.iter().filter(|g| of_kind(g.kind) && !g.optional).collect();
    let mut right = 0;
    for g in &expected {
        match found.iter().find(|f| g.is(f)) {
            Some(f) if f.kind == g.kind => right += 1,
            Some(f) => println!("  {name}: {} {} {:?} is read as {:?}", g.file, g.start, g.text, f.kind),
            None => println!("  {name}: {} {} {:?} is not found", g.file, g.start, g.text),
        }
    }
    let mut false_ones = 0;
    for f in found.iter().filter(|f| of_kind(f.kind)) {
        if !gold.iter().any(|g| g.is(f) && (g.optional || g.kind == f.kind)) {
            println!("  {name}: {} {} {:?} is false", f.file, f.start, f.text);
            false_ones += 1;
        }
    }
    let share = |all: usize| right as f64 / all.max(1) as f64;
    let (recall, precision) = (share(expected.len()), share(right + false_ones));
    println!("{name}: {right} of {}, {false_ones} false: recall {recall:.3}, precision {precision:.3}", expected.len());
    (recall, precision)
}

#[test]
fn kinds() {
    let index = Index::build(embedded());
    let (gold, found) = (read_rows(&index), found(&index));
    let bars: [(&str, &[&str], f64); 3] =
        [("persons", &["person"], 0.97), ("places", &["place"], 0.93), ("organisations", &["organisation"], 0.93)];
    let rest: [(&str, &[&str], f64); 1] = [("documents and events", &["document", "event"], 0.0)];
    let scores: Vec<_> =
        bars.into_iter().chain(rest).map(|(name, kinds, bar)| (name, bar, score(name, kinds, &gold, &found))).collect();
    for (name, bar, (recall, precision)) in scores {
        assert!(recall >= bar && precision >= bar, "{name}: recall {recall:.3}, precision {precision:.3}, bar {bar}");
    }
}

/// B-cubed over the mentions that are found: of each mention, which share of those in its cluster are of its entity, and
/// which share of its entity's are in its cluster.
#[test]
fn clusters() {
    let index = Index::build(embedded());
    let (gold, found) = (gold(), found(&index));
    let mut pairs: Vec<(&str, u32)> = Vec::new();
    for f in &found {
        if let Some(g) = gold.iter().find(|g| g.is(f)) {
            match f.entities[..] {
                [entity] => pairs.push((g.entity, entity)),
                _ => println!("  {} {} {:?} could be {} entities", f.file, f.start, f.text, f.entities.len()),
            }
        }
    }
    let mut both: BTreeMap<(&str, u32), usize> = BTreeMap::new();
    let (mut of_gold, mut of_found): (BTreeMap<&str, usize>, BTreeMap<u32, usize>) = Default::default();
    for &(g, f) in &pairs {
        *both.entry((g, f)).or_default() += 1;
        *of_gold.entry(g).or_default() += 1;
        *of_found.entry(f).or_default() += 1;
    }
    for (&(g, f), &n) in &both {
        let name = &index.entities().nth(f as usize).unwrap().1.name;
        if n < of_gold[g] {
            println!("  {g}: {n} of {} are {name:?}", of_gold[g]);
        }
        if n < of_found[&f] {
            println!("  {name:?}: {n} of {} are {g}", of_found[&f]);
        }
    }
    let shared = |of: &dyn Fn(&str, u32) -> usize| -> f64 {
        pairs.iter().map(|&(g, f)| both[&(g, f)] as f64 / of(g, f) as f64).sum::<f64>() / pairs.len() as f64
    };
    let (recall, precision) = (shared(&|g, _| of_gold[g]), shared(&|_, f| of_found[&f]));
    let whole = of_gold.iter().filter(|(g, n)| both.iter().any(|((b, f), m)| b == *g && m == *n && of_found[f] == *m));
    let whole = whole.count() as f64 / of_gold.len() as f64;
    println!("clusters: B-cubed recall {recall:.3}, precision {precision:.3}; entities wholly right {whole:.3}");
    assert!(recall >= 0.95 && precision >= 0.95 && whole >= 0.95);
}

#[test]
fn titles() {
    let index = Index::build(embedded());
    let gold: Vec<Vec<&str>> = rows(include_str!("gold/titles.tsv")).collect();
    let mut found: BTreeSet<(String, usize, usize, usize, String)> = BTreeSet::new();
    for (number, article) in index.articles().iter().enumerate() {
        for name in &index.reading(ArticleId(number as u32)).names {
            for title in &name.titles {
                let at = |offset| code_points(&article.text, offset);
                let text = title.of(&article.text).to_owned();
                let name = at(name.span.start());
                found.insert((article.name.clone(), at(title.start()), at(title.end()), name, text));
            }
        }
    }
    let is = |g: &[&str], f: &(String, usize, usize, usize, String)| {
        f.0.starts_with(g[0]) && [f.1, f.2, f.3].map(|n| n.to_string()) == [g[1], g[2], g[6]]
    };
    let missed: Vec<_> = gold.iter().filter(|g| !found.iter().any(|f| is(g, f))).collect();
    let wrong: Vec<_> = found.iter().filter(|f| !gold.iter().any(|g| is(g, f))).collect();
    missed.iter().for_each(|g| println!("  titles: missed {g:?}"));
    wrong.iter().for_each(|f| println!("  titles: false {f:?}"));
    let right = (gold.len() - missed.len()) as f64;
    let (recall, precision) = (right / gold.len() as f64, right / found.len() as f64);
    println!("titles: recall {recall:.3}, precision {precision:.3}");
    assert!(recall >= 0.9 && precision >= 0.9);
}
