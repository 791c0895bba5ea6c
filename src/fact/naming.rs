//! The names of an article, paragraph by paragraph: what one shows to be a name is one in the others.

use rustc_hash::FxHashSet;

use crate::mention::names::{NameMention, names, settle};
use crate::mention::reader::Reader;
use crate::text::fold::tone_key_into;
use crate::value::name::name_key;

/// The names of each paragraph, in its own offsets: read once to learn which names there are, and again where one of those may be read otherwise.
pub fn article_names(paragraphs: &[Reader]) -> Vec<Vec<NameMention>> {
    let mut found: Vec<Vec<NameMention>> = paragraphs.iter().map(|r| names(r, &FxHashSet::default())).collect();
    let certain = found.iter().zip(paragraphs).flat_map(|(names, r)| names.iter().map(|n| (n, r.text)));
    let written: FxHashSet<&str> = certain.filter(|(n, _)| !n.uncertain).map(|(n, text)| n.span.of(text)).collect();
    let seen: FxHashSet<String> = written.into_iter().map(name_key).collect();
    let starts: FxHashSet<&str> = seen.iter().map(|k| k.split(' ').next().unwrap_or(k)).collect();
    for (names_here, reader) in found.iter_mut().zip(paragraphs) {
        let cut = names_here.iter().any(|n| starts_with_seen(n.span.of(reader.text), &seen));
        if cut || passed_over(reader, names_here, &starts) {
            *names_here = names(reader, &seen);
        }
    }
    let texts: Vec<&str> = paragraphs.iter().map(|r| r.text).collect();
    settle(&texts, &mut found);
    found
}

/// Whether a name of three words or more begins with one that is seen by itself.
fn starts_with_seen(name: &str, seen: &FxHashSet<String>) -> bool {
    let breaks = name.match_indices([' ', '-', '\u{a0}']).map(|(at, _)| at);
    let mut ends = breaks.clone();
    breaks.count() > 1 && ends.any(|at| seen.contains(&name_key(&name[..at])))
}

/// Whether a capital that belongs to no name could begin one that is seen elsewhere.
fn passed_over(reader: &Reader, names: &[NameMention], starts: &FxHashSet<&str>) -> bool {
    let mut names = names.iter().peekable();
    let mut key = String::new();
    reader.tokens.iter().filter(|t| t.is_word() && t.capital).any(|token| {
        while names.next_if(|n| n.span.end() <= token.span.start()).is_some() {}
        let inside = names.peek().is_some_and(|n| n.span.overlaps(token.span));
        key.clear();
        tone_key_into(token.text(reader.text), &mut key);
        !inside && starts.contains(key.as_str())
    })
}
