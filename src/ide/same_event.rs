//! Facts of several articles that tell of one event.
//!
//! Conservative: two facts are one where both articles give the same quote, or the same day and two more names beside the
//! one that is asked for. Facts of one article are never put together.

use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fact::{Reading, Sentence};
use crate::index::ArticleId;
use crate::mention::names::known::territory;
use crate::value::Value;
use crate::value::name::name_key;

/// What makes a fact the same as another.
pub(super) struct Marks {
    article: ArticleId,
    /// Day and month, and the year where it is known.
    day: Option<(i8, i8, Option<i16>)>,
    /// Keys of the names in its sentence.
    names: FxHashSet<String>,
    /// Folded quotes of some length.
    quotes: Vec<String>,
}

/// How many names two facts of one day must share.
const SHARED: usize = 2;
/// Shorter quotes may be said twice.
const SHORTEST_QUOTE: usize = 20;

impl Marks {
    /// The marks of a sentence; `own` says which keys are those of the name that is asked for.
    pub(super) fn of(
        article: ArticleId,
        text: &str,
        reading: &Reading,
        sentence: &Sentence,
        own: impl Fn(&str) -> bool,
    ) -> Marks {
        let first = reading.names.partition_point(|n| n.span.start() < sentence.span.start());
        let names = reading.names[first..].iter().take_while(|n| n.span.start() < sentence.span.end());
        let keys = names.map(|n| key(n.span.of(text))).filter(|k| !own(k));
        let first = reading.quotes.partition_point(|q| q.span.start() < sentence.span.start());
        let quotes = reading.quotes[first..].iter().take_while(|q| q.span.start() < sentence.span.end());
        let quotes = quotes.filter(|q| q.kind.is_speech()).flat_map(|q| &q.parts);
        let quotes = quotes.map(|p| folded(p.of(text))).filter(|q| q.chars().count() >= SHORTEST_QUOTE);
        Marks { article, day: day(reading, sentence), names: keys.collect(), quotes: quotes.collect() }
    }

    fn is_same_day(&self, other: &Marks) -> bool {
        let (Some(a), Some(b)) = (self.day, other.day) else { return false };
        // A day whose year is open may be of two years: then countries, which every year's news is full of, do not count.
        let shared = || self.names.intersection(&other.names).filter(|k| k.contains(char::is_lowercase)).count();
        let same_year = a.2.is_some() && a.2 == b.2;
        (a.0, a.1) == (b.0, b.1) && (same_year || (a.2.is_none() || b.2.is_none()) && shared() >= SHARED)
    }
}

/// One key for all names of a territory: its code, in capitals. Other keys are in lower case.
pub(super) fn key(name: &str) -> String {
    let key = name_key(name);
    territory(&key).map_or(key, str::to_owned)
}

fn folded(quote: &str) -> String {
    let words = quote.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn day(reading: &Reading, sentence: &Sentence) -> Option<(i8, i8, Option<i16>)> {
    let Value::Date(date) = &reading.mentions[sentence.date?.mention].value else { return None };
    if let Some(start) = date.resolved.map(|r| r.start.date()) {
        return date.first.day.map(|_| (start.day(), start.month(), Some(start.year())));
    }
    Some((date.first.day?, date.first.month?, date.first.year))
}

/// The groups of some facts, each by its place: the first of a group is the one to show. In order of the first.
pub(super) fn groups(facts: &[Marks]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    // By day and month, and by quote: the groups that have one.
    let mut by_day: FxHashMap<(i8, i8), Vec<usize>> = FxHashMap::default();
    let mut by_quote: FxHashMap<&str, usize> = FxHashMap::default();
    for (number, fact) in facts.iter().enumerate() {
        let other = |group: &Vec<usize>| group.iter().all(|&f| facts[f].article != fact.article);
        let alike = |group: &Vec<usize>| {
            let first = &facts[group[0]];
            first.is_same_day(fact) && first.names.intersection(&fact.names).count() >= SHARED
        };
        let quoted = fact.quotes.iter().find_map(|q| by_quote.get(q.as_str()).copied()).filter(|&g| other(&groups[g]));
        let dated = || {
            let (day, month, _) = fact.day?;
            by_day.get(&(day, month))?.iter().copied().find(|&g| alike(&groups[g]) && other(&groups[g]))
        };
        let group = quoted.or_else(dated).unwrap_or_else(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(number);
        if groups[group].len() == 1
            && let Some((day, month, _)) = fact.day
        {
            by_day.entry((day, month)).or_default().push(group);
        }
        for quote in &fact.quotes {
            if let Entry::Vacant(free) = by_quote.entry(quote) {
                free.insert(group);
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{SourceFile, parse};
    use crate::fact::reading::read;

    /// Sentences of articles, one an article: which go together.
    fn together(texts: &[&str]) -> Vec<Vec<usize>> {
        let marks = texts.iter().enumerate().map(|(n, text)| {
            let file = SourceFile { name: format!("{n}.txt"), path: None, text: (*text).to_owned() };
            let reading = read(&parse(file).0.remove(0));
            Marks::of(ArticleId(n as u32), text, &reading, &reading.sentences[0], |k| k == key("Kerrow"))
        });
        groups(&marks.collect::<Vec<_>>())
    }

    #[test]
    fn the_same_day_and_two_names() {
        let first = "Ngày 17/9, ông Kerrow gặp bà Anna Varga tại Solvane.";
        assert_eq!(together(&[first, "Bà Anna Varga đón ông Kerrow ở Solvane ngày 17/9."]), [[0, 1]]);
        assert_eq!(together(&[first, "Bà Anna Varga đón ông Kerrow ở Solvane ngày 18/9."]), [[0], [1]]);
        assert_eq!(together(&[first, "Ông Kerrow về Solvane ngày 17/9."]), [[0], [1]]);
        let treaty = "Ngày 17/9, ông Kerrow ký hiệp ước với Đức ở Brazil.";
        assert_eq!(together(&[treaty, "Ngày 17/9, Đức cáo buộc ông Kerrow ở Brazil."]), [[0], [1]]);
        let treaty = treaty.replace("17/9", "17/9/2022");
        assert_eq!(together(&[&treaty, "Ngày 17/9/2022, ông Kerrow và Đức ký ở Brazil."]), [[0, 1]]);
    }

    #[test]
    fn the_same_quote() {
        let texts = [
            "Ông Kerrow nói: “Chúng tôi sẽ không bao giờ quay lại nơi này.”",
            "\"Chúng tôi sẽ không bao giờ quay lại nơi này\", ông Kerrow nói.",
            "\"Chúng tôi sẽ quay lại nơi này vào mùa xuân\", ông Kerrow nói.",
        ];
        assert_eq!(together(&texts), [vec![0, 1], vec![2]]);
    }
}
