//! How fast articles are read: megabytes of text a second of processor time, through each recogniser and through all.
//!
//! `cargo bench --bench read` reads the sample articles; `cargo bench --bench read -- DIR` all `.txt` and `.md` files below a
//! folder. Figures are medians of rounds in which the parts take turns, so that their ratios hold on a busy machine.

use std::hint::black_box;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Instant;

use sourcecheck::corpus::{self, SourceFile};
use sourcecheck::fact::reading::read;
use sourcecheck::language::sentence::sentences;
use sourcecheck::language::{self, Language};
use sourcecheck::mention;
use sourcecheck::mention::names::names;
use sourcecheck::mention::reader::Reader;
use sourcecheck::store::{self, Settings};
use sourcecheck::text::token::tokenize;

const ROUNDS: usize = 9;
/// Bytes that each part reads in a round, about.
const ROUND_BYTES: usize = 4_000_000;

type Part<'a> = (&'static str, Box<dyn Fn() + 'a>);

fn main() {
    let folder = std::env::args().skip(1).find(|a| !a.starts_with("--")).map(PathBuf::from);
    let articles = match &folder {
        Some(folder) => {
            let settings = Settings { sources: vec![folder.clone()], origin: None };
            store::load(&settings, &mut |_, _| ()).articles
        }
        None => store::embedded(),
    };
    let prose: Vec<(&str, Language)> =
        articles.iter().flat_map(|a| a.paragraphs.iter().map(|p| (p.prose(a), language::detect(&a.text)))).collect();
    let bytes: usize = prose.iter().map(|p| p.0.len()).sum();
    if bytes == 0 {
        eprintln!("nothing to read");
        return;
    }
    println!("{} articles, {bytes} bytes of prose", articles.len());
    let readers: Vec<Reader> = prose.iter().map(|(text, language)| Reader::new(text, *language)).collect();
    let none = Default::default();
    let parts: Vec<Part> = vec![
        ("tokens", Box::new(|| prose.iter().for_each(|p| drop(black_box(tokenize(p.0)))))),
        ("reader", Box::new(|| prose.iter().for_each(|p| drop(black_box(Reader::new(p.0, p.1)))))),
        ("sentences", Box::new(|| prose.iter().for_each(|p| drop(black_box(sentences(p.0)))))),
        ("values", Box::new(|| readers.iter().for_each(|r| drop(black_box(mention::values_in(r)))))),
        ("names", Box::new(|| readers.iter().for_each(|r| drop(black_box(names(r, &none)))))),
        ("whole articles", Box::new(|| articles.iter().for_each(|a| drop(black_box(read(a)))))),
    ];
    for (name, rate) in medians(&parts, bytes) {
        println!("{name:>16}  {rate:8.1} MB/s");
    }
    sizes(&prose);
}

/// One paragraph of a kilobyte against one of a megabyte: what a byte costs must not grow.
fn sizes(prose: &[(&str, Language)]) {
    let language = prose[0].1;
    let all: String = prose.iter().filter(|p| p.1 == language).map(|p| p.0).collect::<Vec<_>>().join(" ");
    let of = |bytes: usize| {
        let mut text = String::with_capacity(bytes + all.len());
        while text.len() < bytes {
            text.push_str(&all);
            text.push(' ');
        }
        let end = (0..=bytes).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        text.truncate(end);
        // One line is one paragraph.
        corpus::parse(SourceFile { name: "bench.txt".to_owned(), path: None, text: text.replace('\n', " ") })
            .0
            .remove(0)
    };
    let (small, large) = (of(1_000), of(1_000_000));
    let repeat = 1_000;
    let parts: Vec<Part> = vec![
        ("1 kB", Box::new(|| (0..repeat).for_each(|_| drop(black_box(read(&small)))))),
        ("1 MB", Box::new(|| drop(black_box(read(&large))))),
    ];
    let rates = medians(&parts, 1_000_000);
    println!("one paragraph of 1 kB: {:.1} MB/s, of 1 MB: {:.1} MB/s", rates[0].1, rates[1].1);
}

/// Seconds of processor time of this thread where the system tells them, as a busy machine stretches the time on the wall.
fn clock() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let spent = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = spent.and_then(|s| s.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64(), |n| n / 1e9)
}

/// The median rate of each part in MB/s; `bytes` are read by one call.
fn medians(parts: &[Part], bytes: usize) -> Vec<(&'static str, f64)> {
    let calls = (ROUND_BYTES / bytes).max(1);
    let mut times = vec![Vec::new(); parts.len()];
    for _ in 0..ROUNDS {
        for (times, (_, part)) in times.iter_mut().zip(parts) {
            let start = clock();
            (0..calls).for_each(|_| part());
            times.push(clock() - start);
        }
    }
    let rate = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        (calls * bytes) as f64 / times[ROUNDS / 2] / 1e6
    };
    times.iter_mut().zip(parts).map(|(times, part)| (part.0, rate(times))).collect()
}
