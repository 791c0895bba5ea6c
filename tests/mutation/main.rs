//! The mutation test: in true sentences of the seed articles one thing is changed, and the check must catch it; and they are
//! told in other ways that stay true, and it must leave them alone.
//!
//! The sentences are those of the articles, each with the one before it (`articles.rs`), and others that retell them by hand in
//! both languages (`retold.tsv`). Each stands in a report of its own. A change is **checkable** if the unchanged words get
//! *matches* (of names: unless a name of that form is left alone by design), if the changed words read as a value that does
//! not agree with the source's, and if no source gives that value either. What is not checkable is counted too.
//!
//! `cargo test --test mutation -- --nocapture` prints the table; with `MUTATION_NOTES=1` every miss and false alarm as well.

mod articles;
mod ground;
mod numerals;
mod retold;
mod said;
mod same;
mod site;
mod tally;
mod values;

use std::collections::BTreeSet;

use ground::{Ground, at, is_confirmed, value_at};
use retold::Retold;
use site::{Made, Site, What};
use sourcecheck::value::Value;
use sourcecheck::value::compare::{Comparison, compare};
use sourcecheck::value::name::name_key;
use sourcecheck::verdict::Judged;
use tally::{Change, Tally, Truth};

/// So many changes of each kind are made at a place.
const AT_A_PLACE: usize = 2;

/// The shares that are reached. The aim is .90 of each kind.
const FLOORS: &[(Change, f64)] = &[];
/// The aim is 1 of 100.
const MOST_ALARMS: f64 = 0.01;

/// What the unchanged words of a site came to.
struct Base {
    confirmed: bool,
    /// The source's value.
    stated: Option<Value>,
}

fn told(tally: &mut Tally, ground: &Ground, site: &Site, made: &Made, truth: Truth) -> Base {
    let claims = ground.judge(&made.report);
    let confirmed = at(&claims, &made.judged, site.what.claims()).find(|c| is_confirmed(c));
    let alarm = claims.iter().find(|c| c.is_fault());
    let said = |c: &Judged| format!("{}\n    “{}”: {}", made.report, c.text, c.message);
    tally.truth(truth, confirmed.is_some(), alarm.map(said));
    if confirmed.is_none() && std::env::var_os("MUTATION_SILENT").is_some() {
        let what = at(&claims, &made.judged, site.what.claims()).map(|c| format!("{:?}", c.verdict)).next();
        tally.notes.push(format!(
            "silent {truth:?} {:?}: {} [{}] {what:?}",
            site.what,
            made.report,
            &made.report[made.words.clone()]
        ));
    }
    Base { confirmed: confirmed.is_some(), stated: confirmed.and_then(|c| ground.stated(c)).cloned() }
}

/// Makes some changes of one kind at a site and counts what comes of them.
fn changed(tally: &mut Tally, ground: &Ground, site: &Site, base: &Base, change: Change, words: &[String]) {
    if words.is_empty() {
        return;
    }
    if !base.confirmed {
        tally.of(change).unconfirmed += 1;
        return;
    }
    let mut count = 0;
    for made in words.iter().map(|w| site.with(w)) {
        if count == AT_A_PLACE {
            break;
        }
        if !is_change(ground, site, base, &made) {
            continue;
        }
        count += 1;
        let claims = ground.judge(&made.report);
        let flag = at(&claims, &made.judged, site.what.claims()).find(|c| c.is_fault());
        let right = flag.is_some_and(|c| match (&base.stated, ground.stated(c)) {
            (Some(ours), Some(theirs)) => compare(ours, theirs) == Comparison::Same,
            _ => true,
        });
        let verdict = || at(&claims, &made.judged, site.what.claims()).next().map(|c| c.verdict);
        tally.change(change, flag.is_some(), right, || {
            format!(
                "{}\n    “{}” for “{}”: {:?}",
                made.report,
                &made.report[made.words.clone()],
                site.text(),
                verdict()
            )
        });
    }
    if count == 0 {
        tally.of(change).no_change += 1;
    }
}

/// Whether the changed words say something that no source says.
fn is_change(ground: &Ground, site: &Site, base: &Base, made: &Made) -> bool {
    let words = &made.report[made.words.clone()];
    match site.what {
        What::Value => {
            // What is not read at all is no excuse: it is a miss.
            let Some(value) = value_at(&made.report, &made.words) else { return true };
            let agrees =
                |stated: &Value| matches!(compare(&value, stated), Comparison::Same | Comparison::Compatible(_));
            !base.stated.as_ref().is_some_and(agrees) && !ground.has(&value)
        }
        What::Name => !said::is_short(words) && ground.index.called(&name_key(words)).is_empty(),
        What::Quote | What::Speaker | What::Title => words != site.text(),
    }
}

fn article_values(ground: &Ground) -> Tally {
    let mut tally = Tally::default();
    for site in articles::values(ground) {
        let Some(value) = value_at(&site.report, &site.words) else { continue };
        let base = told(&mut tally, ground, &site, &site.as_it_stands(), Truth::AsItStands);
        for (truth, words) in same::writings(&site, &value) {
            told(&mut tally, ground, &site, &site.with(&words), truth);
        }
        for (change, words) in values::changes(&site, &value) {
            changed(&mut tally, ground, &site, &base, change, &words);
        }
    }
    tally
}

fn article_words(ground: &Ground) -> Tally {
    let mut tally = Tally::default();
    for site in articles::quotes(ground) {
        let base = told(&mut tally, ground, &site, &site.as_it_stands(), Truth::AsItStands);
        for (truth, words) in same::quotes(site.text()) {
            told(&mut tally, ground, &site, &site.with(&words), truth);
        }
        changed(&mut tally, ground, &site, &base, Change::Negation, &said::negations(site.text()));
    }
    for site in articles::speakers(ground) {
        let base = told(&mut tally, ground, &site, &site.as_it_stands(), Truth::AsItStands);
        changed(&mut tally, ground, &site, &base, Change::Speaker, &said::others(&site, ground));
    }
    for site in articles::titles(ground) {
        let base = told(&mut tally, ground, &site, &site.as_it_stands(), Truth::AsItStands);
        changed(&mut tally, ground, &site, &base, Change::Title, &said::posts(&site));
    }
    let mut seen = BTreeSet::new();
    for site in articles::names(ground).into_iter().filter(|s| seen.insert((s.report.clone(), s.words.start))) {
        let base = Base { confirmed: !said::is_short(site.text()), stated: None };
        changed(&mut tally, ground, &site, &base, Change::Name, &said::misspelt(site.text()));
    }
    tally
}

fn retold(ground: &Ground) -> Tally {
    let mut tally = Tally::default();
    for Retold { site, truths, changes } in retold::rows() {
        let mut base = told(&mut tally, ground, &site, &site.as_it_stands(), Truth::Retold);
        base.confirmed |= site.what == What::Name;
        for (truth, words) in truths {
            told(&mut tally, ground, &site, &site.with(&words), truth);
        }
        for (change, words) in changes {
            changed(&mut tally, ground, &site, &base, change, &[words]);
        }
        if site.what == What::Value {
            let value = value_at(&site.report, &site.words).unwrap_or_else(|| panic!("not read: {}", site.report));
            for (change, words) in values::changes(&site, &value) {
                changed(&mut tally, ground, &site, &base, change, &words);
            }
        }
    }
    tally
}

#[test]
fn changes_are_caught_and_true_sentences_left_alone() {
    let ground = Ground::new();
    let parts = std::thread::scope(|scope| {
        let parts = [article_values, article_words, retold].map(|part| {
            let ground = &ground;
            scope.spawn(move || part(ground))
        });
        parts.map(|p| p.join().unwrap())
    });
    let mut sum = Tally::default();
    for (part, name) in
        parts.into_iter().zip(["values of the articles", "quotes, titles and names of the articles", "retold"])
    {
        println!("{name}\n{part}");
        sum.add(part);
    }
    println!("all\n{sum}");
    if std::env::var_os("MUTATION_NOTES").is_some() {
        sum.notes.iter().for_each(|note| println!("{note}"));
    }
    let below = sum.below(FLOORS);
    assert!(below.is_empty(), "below the floor: {below:#?}\n{}", sum.notes.join("\n"));
    let told = sum.alarms();
    let share = told.alarms as f64 / told.all as f64;
    assert!(share <= MOST_ALARMS, "{} alarms on {} true sentences:\n{}", told.alarms, told.all, sum.notes.join("\n"));
}
