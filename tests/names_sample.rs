//! Draws names and titles from any folder of articles by a fixed seed, to be judged by eye. The verdicts on the articles that
//! the program was measured on are in `tests/gold/sample_names.tsv`, without their text.
//!
//! `SOURCES=folder:folder SEED=1 cargo test --test names_sample -- --ignored --nocapture`

use std::collections::BTreeMap;
use std::path::Path;

use sourcecheck::index::{ArticleId, Index};
use sourcecheck::store::{explicit, load};
use sourcecheck::text::span::Span;

/// How many of each kind are drawn.
const DRAWN: usize = 100;

/// A small generator of pseudo-random numbers (xorshift), so that a seed draws the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

#[test]
#[ignore = "prints a sample of the folders in SOURCES"]
fn draw() {
    let sources: Vec<String> = std::env::var("SOURCES").unwrap().split(':').map(str::to_owned).collect();
    let seed = std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(1u64);
    let loaded = load(&explicit(&sources, Path::new("/")), &mut |_, _| {});
    let index = Index::build(loaded.articles);
    let mut by_kind: BTreeMap<&str, Vec<(ArticleId, Span, Span)>> = BTreeMap::new();
    for (id, entity) in index.entities() {
        let kind = entity.kind.map_or("none", |k| k.as_str());
        let mentions = index.mentions(id).iter().map(|m| (m.article, m.span, m.span));
        by_kind.entry(kind).or_default().extend(mentions);
    }
    for (_, entity) in index.entities() {
        for &(article, title) in &entity.titles {
            let name = index.reading(article).names.iter().find(|n| n.titles.contains(&title));
            let around = name.map_or(title, |n| title.cover(n.span));
            by_kind.entry("title").or_default().push((article, title, around));
        }
    }
    for (kind, mut places) in by_kind {
        places.sort();
        places.dedup();
        eprintln!("{kind}: {} mentions", places.len());
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for _ in 0..DRAWN.min(places.len()) {
            let (article, span, around) = places.swap_remove(random.below(places.len()));
            let article = index.article(article);
            let (before, after) = (&article.text[..around.start()], &article.text[around.end()..]);
            let near = |text: &mut dyn Iterator<Item = char>| -> String {
                text.take(45).map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
            };
            let before: String = near(&mut before.chars().rev()).chars().rev().collect();
            let within = around.of(&article.text).replace(['\n', '\t'], " ");
            println!(
                "{}\t{}\t{}\t{kind}\t\t{before}[{within}]{}",
                article.name,
                article.text[..span.start()].chars().count(),
                span.of(&article.text).chars().count(),
                near(&mut after.chars())
            );
        }
    }
}
