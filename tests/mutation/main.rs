//! The mutation test: in true sentences of the seed articles one thing is changed, and the check must catch it; and they are
//! told in other ways that stay true, and it must leave them alone.
//!
//! The sentences are those of the articles, each with the one before it (`articles.rs`), and others that retell them by hand in
//! both languages (`retold.tsv`). Each stands in a report of its own. A change is **checkable** if the unchanged words get
//! *matches* (of names: unless a name of that form is left alone by design), if the changed words read as a value that does
//! not agree with the source's, and if no source gives that value either. What is not checkable is counted too.
//!
//! `cargo test --test mutation -- --nocapture` prints the table; with `MUTATION_NOTES=1` every miss, every false alarm
//! and every true sentence that is not confirmed as well.

mod articles;
mod floors;
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
use sourcecheck::language::Language;
use sourcecheck::value::Value;
use sourcecheck::value::compare::{Comparison, compare};
use sourcecheck::value::name::name_key;
use sourcecheck::verdict::Judged;
use tally::{Change, Tally, Truth};

/// So many changes of each kind are made at a place.
const AT_A_PLACE: usize = 2;

/// What the unchanged words of a site came to.
struct Base {
    confirmed: bool,
    /// The source's value.
    stated: Option<Value>,
}

fn told(tally: &mut Tally, ground: &Ground, site: &Site, made: &Made, truth: Truth) -> Base {
    let claims = ground.judge(&made.report);
    let here = || at(&claims, &made.judged, site.what.claims());
    let confirmed = here().find(|c| is_confirmed(c));
    let verdict = confirmed.or_else(|| here().next()).map(|c| c.verdict);
    let alarm = claims.iter().find(|c| c.is_fault());
    let said = |c: &Judged| format!("{}\n    “{}”: {}", made.report, c.text, c.message);
    tally.truth(truth, verdict, alarm.map(said));
    if confirmed.is_none() && site.what != What::Name {
        let words = &made.report[made.words.clone()];
        tally.silent.push(format!("{truth:?}, {verdict:?}: “{words}” in {}", made.report));
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

fn retold(ground: &Ground, language: Language) -> Tally {
    let mut tally = Tally::default();
    for Retold { site, truths, changes } in retold::rows().into_iter().filter(|r| r.language() == language) {
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

/// A part of the test, with the shares that it must reach.
struct Part {
    name: &'static str,
    run: fn(&Ground) -> Tally,
    floors: &'static [(Change, f64)],
}

const PARTS: &[Part] = &[
    Part { name: "values in the articles' own sentences", run: article_values, floors: floors::ARTICLE_VALUES },
    Part { name: "quotes, titles and names in them", run: article_words, floors: floors::ARTICLE_WORDS },
    Part {
        name: "retold in Vietnamese",
        run: |ground| retold(ground, Language::Vietnamese),
        floors: floors::VIETNAMESE,
    },
    Part { name: "retold in English", run: |ground| retold(ground, Language::English), floors: floors::ENGLISH },
];

#[test]
fn changes_are_caught_and_true_sentences_left_alone() {
    let ground = Ground::new();
    let tallies: Vec<Tally> = std::thread::scope(|scope| {
        let ground = &ground;
        let running: Vec<_> = PARTS.iter().map(|part| scope.spawn(move || (part.run)(ground))).collect();
        running.into_iter().map(|part| part.join().unwrap()).collect()
    });
    let mut sum = Tally::default();
    let mut below = Vec::new();
    for (part, tally) in PARTS.iter().zip(tallies) {
        println!("{}\n{tally}", part.name);
        below.extend(tally.below(part.floors).into_iter().map(|b| format!("{}: {b}", part.name)));
        sum.add(tally);
    }
    println!("all\n{sum}");
    if std::env::var_os("MUTATION_NOTES").is_some() {
        sum.notes.iter().for_each(|note| println!("{note}"));
        sum.silent.iter().for_each(|note| println!("not confirmed, {note}"));
    }
    below.extend(sum.below(floors::ALL).into_iter().map(|b| format!("all: {b}")));
    assert!(below.is_empty(), "below the floor: {below:#?}\n{}", sum.notes.join("\n"));
    let told = sum.alarms();
    assert!(
        told.alarms as f64 <= floors::MOST_ALARMS * told.all as f64,
        "{} alarms on {} true sentences:\n{}",
        told.alarms,
        told.all,
        sum.notes.join("\n")
    );
    assert!(told.confirmed as f64 >= floors::CONFIRMED * told.all as f64, "{} of {}", told.confirmed, told.all);
}

/// The counting notices what it is there for: a report whose change goes unseen, and a flag on a true sentence.
#[test]
fn the_test_can_fail() {
    let ground = Ground::new();
    let report = "Quân Azerbaijan bắt được 6 lính đặc nhiệm Nga gần làng Merjimek ở Kelbajar.";
    let at = report.find("6 lính").unwrap();
    let site = Site::new(What::Value, report, at..at + "6 lính".len());
    let mut tally = Tally::default();
    let base = told(&mut tally, &ground, &site, &site.as_it_stands(), Truth::Retold);
    assert!(base.confirmed);
    // A true number, counted as a change: nobody flags it, so it is missed.
    let mut blind = Tally::default();
    let unseen = Base { confirmed: true, stated: None };
    changed(&mut blind, &ground, &site, &unseen, Change::Digit, &["bảy quyển sách".to_owned()]);
    assert_eq!(blind.of(Change::Digit).missed, 1);
    assert_eq!(blind.below(&[(Change::Digit, 0.5)]).len(), 1);
    assert_eq!(blind.below(&[(Change::Digit, 0.0), (Change::Unit, 0.0)]), ["Unit: nothing to check"]);
    // A false number, told as if it were true: it is flagged, and that is a false alarm.
    told(&mut tally, &ground, &site, &site.with("7 lính"), Truth::Notation);
    assert_eq!(tally.alarms().alarms, 1, "{tally}");
    // What agrees with the source is no change.
    changed(&mut tally, &ground, &site, &base, Change::Digit, &["sáu lính".to_owned()]);
    assert_eq!((tally.of(Change::Digit).checkable(), tally.of(Change::Digit).no_change), (0, 1));
}
