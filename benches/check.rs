//! How long a report of 100 kB takes to be checked, whole and after a keystroke, and how that grows with the sources.
//!
//! `cargo bench --bench check` makes 1,000 and 10,000 articles from the samples (`benches/made/`); with `-- DIR…` it measures on
//! the articles below these folders instead, and with `--report=FILE` on a report of yours. Times are medians on the wall,
//! and beside them processor time of all cores. Bars are held against the lesser: a busy machine stretches the wall, and a free one
//! is quicker than its cores together. With `--enforce` it fails where one is missed. `--write=DIR` writes what it made, to be looked at.

mod made;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use made::Made;
use sourcecheck::corpus::Article;
use sourcecheck::ide::{self, CorpusId, Host};
use sourcecheck::index::Index;
use sourcecheck::store::{self, Settings};
use sourcecheck::text::markup::Markup;
use sourcecheck::text::span::Span;

const REPORT_BYTES: usize = 100_000;
const SIZES: [usize; 2] = [1_000, 10_000];
const ROUNDS: usize = 7;
const KEYSTROKES: usize = 200;
const FIRST_BAR: Duration = Duration::from_millis(300);
const EDIT_BAR: Duration = Duration::from_millis(5);
/// Ten times the articles may cost so many times as much.
const GROWTH_BAR: f64 = 3.0;

struct Times {
    /// Processor time.
    first_spent: Duration,
    edit_spent: Duration,
    index: Duration,
    first: Duration,
    again: Duration,
    edit: Duration,
    slowest_edit: Duration,
    hover: Duration,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| arguments.iter().find_map(|a| a.strip_prefix(name).map(str::to_owned));
    let folders: Vec<PathBuf> = arguments.iter().filter(|a| !a.starts_with("--")).map(PathBuf::from).collect();
    let made = Made::new();
    let report = match option("--report=").map(std::fs::read_to_string) {
        Some(Ok(text)) => text.repeat(REPORT_BYTES.div_ceil(text.len().max(1))),
        Some(Err(error)) => {
            eprintln!("the report cannot be read: {error}");
            return ExitCode::FAILURE;
        }
        None => made.report(REPORT_BYTES, 350),
    };
    if let Some(folder) = option("--write=") {
        write(Path::new(&folder), &made.articles(SIZES[0]), &report);
        return ExitCode::SUCCESS;
    }
    if !folders.is_empty() {
        let settings = Settings { sources: folders, origin: None, policy: Default::default() };
        measure(store::load(&settings, &mut |_, _| ()).articles, &report);
        return ExitCode::SUCCESS;
    }
    let times = SIZES.map(|size| measure(made.articles(size), &report));
    let growth = |of: fn(&Times) -> Duration| of(&times[1]).as_secs_f64() / of(&times[0]).as_secs_f64();
    println!(
        "growth with ten times the articles: first check {:.1}, a keystroke {:.1}, a hover {:.1}",
        growth(|t| t.first_spent),
        growth(|t| t.edit_spent),
        growth(|t| t.hover)
    );
    let bars = [
        (times[0].first.min(times[0].first_spent) <= FIRST_BAR, format!("first check at most {FIRST_BAR:?}")),
        (times[0].edit.min(times[0].edit_spent) <= EDIT_BAR, format!("a keystroke at most {EDIT_BAR:?}")),
        (growth(|t| t.edit_spent) <= GROWTH_BAR, format!("a keystroke grows at most by {GROWTH_BAR}")),
    ];
    for (met, bar) in &bars {
        println!("{}: {bar}", if *met { "met" } else { "MISSED" });
    }
    let missed = bars.iter().any(|b| !b.0);
    if missed && arguments.iter().any(|a| a == "--enforce") { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn measure(articles: Vec<Article>, report: &str) -> Times {
    let bytes: usize = articles.iter().map(|a| a.text.len()).sum();
    println!("{} articles, {:.1} MB; a report of {} kB", articles.len(), bytes as f64 / 1e6, report.len() / 1000);
    let start = Instant::now();
    let index = ide::read_sources(articles, &[]);
    let mut times = check(&index, report);
    times.index = start.elapsed().min(times.index);
    println!(
        "  index {:.0} ms; first check {:.0} ms, of processor time {:.0} ms, again {:.0} ms; a keystroke {:.2} ms, on average {:.2} ms \
         of processor time, the slowest {:.1} ms; a hover {:.2} ms",
        millis(times.index),
        millis(times.first),
        millis(times.first_spent),
        millis(times.again),
        millis(times.edit),
        millis(times.edit_spent),
        millis(times.slowest_edit),
        millis(times.hover)
    );
    times
}

fn check(index: &Arc<Index>, report: &str) -> Times {
    let corpus = CorpusId(0);
    let open = |index: &Arc<Index>| {
        let mut host = Host::new();
        host.set_corpus(corpus, index.clone());
        host.open("r".to_owned(), corpus, Markup::Markdown, report);
        host
    };
    // What an index keeps for later questions it has after the first report: the first check has to be that of a new one.
    let fresh = |_| {
        let articles: Vec<Article> = index.articles().iter().map(|a| (**a).clone()).collect();
        let (index, built) = timed(|| ide::read_sources(articles, &[]));
        let host = open(&index);
        let before = processor();
        let first = timed(|| host.snapshot().diagnostics("r")).1;
        (built, (first, processor() - before))
    };
    let rounds = if index.articles().len() > 2_000 { 2 } else { 5 };
    let (mut built, first): (Vec<_>, Vec<_>) = (0..rounds).map(fresh).unzip();
    let (mut first, mut first_spent): (Vec<_>, Vec<_>) = first.into_iter().unzip();
    open(index).snapshot().diagnostics("r");
    let mut again: Vec<Duration> =
        (0..ROUNDS).map(|_| open(index)).map(|host| timed(|| host.snapshot().diagnostics("r")).1).collect();
    let mut host = open(index);
    let claims = host.snapshot().claims("r");
    println!("  {} claims, {} diagnostics", claims.len(), host.snapshot().diagnostics("r").len());
    let place = |n: usize| {
        // Not in the report's title, which all of it depends on.
        let at = report.len() / KEYSTROKES * n + report.len() / KEYSTROKES / 2;
        (at..report.len()).find(|&i| report.is_char_boundary(i) && report[i..].starts_with(' ')).unwrap_or(0)
    };
    let (mut edits, mut hovers) = (Vec::new(), Vec::new());
    let before = processor();
    for number in 0..KEYSTROKES {
        let at = place(number);
        let (_, time) = timed(|| {
            host.edit("r", Span::new(at, at), "x");
            host.snapshot().diagnostics("r")
        });
        edits.push(time);
        edits.push(
            timed(|| {
                host.edit("r", Span::new(at, at + 1), "");
                host.snapshot().diagnostics("r")
            })
            .1,
        );
    }
    let edit_spent = (processor() - before) / edits.len() as u32;
    for number in 0..KEYSTROKES {
        let claim = &claims[number * claims.len() / KEYSTROKES];
        hovers.push(timed(|| host.snapshot().hover("r", claim.span.start())).1);
    }
    let slowest_edit = edits.iter().copied().max().unwrap_or_default();
    Times {
        first_spent: median(&mut first_spent),
        edit_spent,
        index: median(&mut built),
        first: median(&mut first),
        again: median(&mut again),
        edit: median(&mut edits),
        slowest_edit,
        hover: median(&mut hovers),
    }
}

fn timed<T>(call: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = call();
    (result, start.elapsed())
}

/// Processor time of this process, where the system tells it; in ticks of ten milliseconds.
fn processor() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let spent = std::fs::read_to_string("/proc/self/stat").ok().and_then(|stat| {
        let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
        Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
    });
    spent.map_or_else(|| START.elapsed(), |ticks| Duration::from_millis(ticks * 10))
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Writes the articles and the report.
fn write(folder: &Path, articles: &[Article], report: &str) {
    let written = std::fs::create_dir_all(folder.join("sources")).and_then(|()| {
        articles.iter().try_for_each(|a| std::fs::write(folder.join("sources").join(&a.name), &*a.text))?;
        std::fs::write(folder.join("report.md"), report)
    });
    if let Err(error) = written {
        eprintln!("cannot write: {error}");
    }
}
