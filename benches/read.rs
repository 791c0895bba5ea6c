//! How fast articles are read: megabytes of text a second of processor time, through each recogniser and through all.
//!
//! `cargo bench --bench read` reads the sample articles; `cargo bench --bench read -- DIR` all `.txt` and `.md` files below a
//! folder, and `--only=names` one part, for a profiler. Figures are medians of rounds in which the parts take turns, so that their ratios hold on a busy machine.
//! Behind them stands how the time for a byte grows with the length of one paragraph, of prose and of hostile text. With
//! `--enforce` it fails where that is more than a byte's own cost can explain.

use std::hint::black_box;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;
use std::time::Instant;

use sourcecheck::corpus::{self, Article, SourceFile};
use sourcecheck::fact::reading::read;
use sourcecheck::language::Language;
use sourcecheck::language::sentence::sentences;
use sourcecheck::mention;
use sourcecheck::mention::attribution::said;
use sourcecheck::mention::names::names;
use sourcecheck::mention::reader::Reader;
use sourcecheck::store::{self, Settings};
use sourcecheck::text::token::tokenize;

const ROUNDS: usize = 9;
/// For so long each part is called in a round.
const MEASURED_SECONDS: f64 = 0.06;

type Part<'a> = (&'static str, Box<dyn Fn() + 'a>);

/// How many times as much a byte of a long text may cost: caches are small, but nothing may be read again and again.
const GROWTH_BAR: f64 = 4.0;

fn main() -> ExitCode {
    let enforce = std::env::args().any(|a| a == "--enforce");
    let folder = std::env::args().skip(1).find(|a| !a.starts_with("--")).map(PathBuf::from);
    let articles = match &folder {
        Some(folder) => {
            let settings = Settings { sources: vec![folder.clone()], origin: None, policy: Default::default() };
            store::load(&settings, &mut |_, _| ()).articles
        }
        None => store::embedded(),
    };
    let by_article: Vec<Vec<(&str, Language)>> =
        articles.iter().map(|a| a.paragraphs.iter().map(|p| (p.prose(a), a.language)).collect()).collect();
    let prose: Vec<(&str, Language)> = by_article.concat();
    let bytes: usize = prose.iter().map(|p| p.0.len()).sum();
    if bytes == 0 {
        eprintln!("nothing to read");
        return ExitCode::FAILURE;
    }
    println!("{} articles, {bytes} bytes of prose", articles.len());
    let readers: Vec<Reader> = prose.iter().map(|(text, language)| Reader::new(text, *language)).collect();
    let none = Default::default();
    let readings: Vec<_> =
        readers.iter().map(|r| (r, sentences(r.text), names(r, &none), mention::values_in(r))).collect();
    let parts: Vec<Part> = vec![
        ("tokens", Box::new(|| prose.iter().for_each(|p| drop(black_box(tokenize(p.0)))))),
        ("reader", Box::new(|| prose.iter().for_each(|p| drop(black_box(Reader::new(p.0, p.1)))))),
        ("sentences", Box::new(|| prose.iter().for_each(|p| drop(black_box(sentences(p.0)))))),
        ("values", Box::new(|| readers.iter().for_each(|r| drop(black_box(mention::values_in(r)))))),
        ("names", Box::new(|| readers.iter().for_each(|r| drop(black_box(names(r, &none)))))),
        ("who says what", Box::new(|| readings.iter().for_each(|(r, s, n, v)| drop(black_box(said(r, s, n, v)))))),
        ("all of these", Box::new(|| by_article.iter().for_each(|paragraphs| all(paragraphs)))),
        ("whole articles", Box::new(|| articles.iter().for_each(|a| drop(black_box(read(a)))))),
    ];
    let only = std::env::args().find_map(|a| a.strip_prefix("--only=").map(str::to_owned));
    let parts: Vec<Part> = parts.into_iter().filter(|p| only.as_deref().is_none_or(|o| p.0.contains(o))).collect();
    for (name, rate) in medians(&parts, bytes) {
        println!("{name:>16}  {rate:8.1} MB/s");
    }
    if only.is_some() {
        return ExitCode::SUCCESS;
    }
    let grown = sizes(&prose).max(hostile());
    let missed = grown > GROWTH_BAR;
    println!("growth: {grown:.1} at most (bar: {GROWTH_BAR}){}", if missed { "  MISSED" } else { "" });
    if enforce && missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// All that is read in the paragraphs of an article by themselves, one recogniser after the other, as the program does.
fn all(paragraphs: &[(&str, Language)]) {
    let readers: Vec<Reader> = paragraphs.iter().map(|(text, language)| Reader::new(text, *language)).collect();
    let none = Default::default();
    let names: Vec<_> = readers.iter().map(|r| names(r, &none)).collect();
    let values: Vec<_> = readers.iter().map(mention::values_in).collect();
    for ((reader, names), values) in readers.iter().zip(&names).zip(&values) {
        black_box(said(reader, &sentences(reader.text), names, values));
    }
    black_box((names, values));
}

/// A text of one line, which is one paragraph.
fn one_paragraph(unit: &str, bytes: usize) -> Article {
    let mut text = unit.replace('\n', " ").repeat(bytes / unit.len() + 1);
    let end = (0..=bytes).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    text.truncate(end);
    corpus::parse(SourceFile { name: "bench.txt".to_owned(), path: None, text }).0.remove(0)
}

/// Texts made to be read slowly: one word or sign over and over. How much more a byte costs in a long one, for the worst.
fn hostile() -> f64 {
    const UNITS: &[&str] = &[
        "1",
        "1 ",
        "1.",
        "1,",
        "1-",
        "1/",
        "17/9 ",
        "17/9-",
        "(",
        ") ",
        "\"",
        "\"a ",
        "“",
        "'",
        "[",
        "[1]",
        "- ",
        "> ",
        "* ",
        ". ",
        ", ",
        "A",
        "A ",
        "A-",
        "A. ",
        "B của ",
        "Nguyễn ",
        "Bộ ",
        "Tổng thống ",
        "ông ",
        "ngày ",
        "tháng ",
        "năm ",
        "hai ",
        "hai mươi ",
        "triệu ",
        "một ",
        "the ",
        "a ",
        "of ",
        "hundred ",
        "and ",
        "không ",
        "và ",
        "nếu ",
        "theo ",
        "ông nói, ",
        "said ",
        "cuộc họp ",
        "hai ngày sau cuộc họp ",
        "ngày 17 ",
        "5 người ",
        "$1 ",
        "%",
        "$",
        "\u{301}",
        "é",
        "a\u{301}",
        "🙂",
        "。",
    ];
    const SHORT: usize = 20_000;
    const LONG: usize = 1_000_000;
    let cost = |article: &Article| seconds(|| drop(black_box(read(article)))) / article.text.len() as f64;
    let mut worst = (0.0, "");
    let mut slowest = (0.0, "");
    for unit in UNITS {
        let (short, long) = (one_paragraph(unit, SHORT), one_paragraph(unit, LONG));
        let (short, long) = (cost(&short), cost(&long));
        // Below a nanosecond a byte there is nothing to grow.
        let growth = long / short.max(1e-9);
        if growth > GROWTH_BAR {
            println!("hostile text: {unit:?} grows by {growth:.1}, to {:.2} MB/s", 1e-6 / long);
        }
        if growth > worst.0 {
            worst = (growth, unit);
        }
        if long > slowest.0 {
            slowest = (long, unit);
        }
    }
    println!(
        "hostile text: {:?} grows most, by {:.1}; {:?} is slowest, {:.1} MB/s",
        worst.1,
        worst.0,
        slowest.1,
        1e-6 / slowest.0
    );
    worst.0
}

/// One paragraph of a kilobyte against one of a megabyte: how much more a byte costs in the long one.
fn sizes(prose: &[(&str, Language)]) -> f64 {
    let language = prose[0].1;
    let all: String = prose.iter().filter(|p| p.1 == language).map(|p| p.0).collect::<Vec<_>>().join(" ");
    let (small, large) = (one_paragraph(&all, 1_000), one_paragraph(&all, 1_000_000));
    let repeat = 1_000;
    let parts: Vec<Part> = vec![
        ("1 kB", Box::new(|| (0..repeat).for_each(|_| drop(black_box(read(&small)))))),
        ("1 MB", Box::new(|| drop(black_box(read(&large))))),
    ];
    let rates = medians(&parts, 1_000_000);
    println!("one paragraph of 1 kB: {:.1} MB/s, of 1 MB: {:.1} MB/s", rates[0].1, rates[1].1);
    rates[0].1 / rates[1].1
}

/// Seconds of processor time of this thread where the system tells them, as a busy machine stretches the time on the wall.
fn clock() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let spent = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = spent.and_then(|s| s.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| START.elapsed().as_secs_f64(), |n| n / 1e9)
}

/// Seconds that one call takes; it is made until the clock, which ticks every few milliseconds, can tell.
fn seconds(call: impl Fn()) -> f64 {
    let start = clock();
    let mut calls = 0;
    loop {
        call();
        calls += 1;
        let spent = clock() - start;
        if spent >= MEASURED_SECONDS {
            return spent / f64::from(calls);
        }
    }
}

/// The median rate of each part in MB/s; `bytes` are read by one call.
fn medians(parts: &[Part], bytes: usize) -> Vec<(&'static str, f64)> {
    let mut times = vec![Vec::new(); parts.len()];
    for _ in 0..ROUNDS {
        for (times, (_, part)) in times.iter_mut().zip(parts) {
            times.push(seconds(part));
        }
    }
    let rate = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        bytes as f64 / times[ROUNDS / 2] / 1e6
    };
    times.iter_mut().zip(parts).map(|(times, part)| (part.0, rate(times))).collect()
}
