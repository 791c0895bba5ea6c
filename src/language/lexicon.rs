//! The bilingual lexicon: concepts of general news with their Vietnamese and English renderings, so that a report in one
//! language can be held against sources in the other.

use std::sync::OnceLock;

const DATA: &str = include_str!("data/lexicon.tsv");

/// A concept and how both languages say it, each rendering in lower case, of one or more words.
#[derive(Debug)]
pub struct Concept {
    pub id: &'static str,
    pub domain: &'static str,
    pub vietnamese: Vec<&'static str>,
    pub english: Vec<&'static str>,
}

impl Concept {
    pub fn renderings(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.vietnamese.iter().chain(&self.english).copied()
    }
}

/// Every concept; its place in the list is its number.
pub fn concepts() -> &'static [Concept] {
    static ALL: OnceLock<Vec<Concept>> = OnceLock::new();
    ALL.get_or_init(|| {
        let split = |renderings: &'static str| renderings.split('|').filter(|r| !r.is_empty()).collect();
        let rows = DATA.lines().filter(|l| !l.starts_with('#'));
        rows.filter_map(|row| {
            let mut cells = row.split('\t');
            Some(Concept {
                id: cells.next()?,
                domain: cells.next()?,
                vietnamese: split(cells.next()?),
                english: split(cells.next()?),
            })
        })
        .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concepts_have_both_languages() {
        assert!(concepts().len() > 2000);
        for concept in concepts() {
            assert!(!concept.vietnamese.is_empty() && !concept.english.is_empty(), "{}", concept.id);
            assert!(concept.renderings().all(|r| r.to_lowercase() == r || r.chars().any(char::is_uppercase)));
        }
    }
}
