//! Names: what kind of thing they name, and the key under which two spellings are one name.

use crate::text::fold::tone_key_into;
use crate::text::token::tokenize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameKind {
    Person,
    Place,
    Organisation,
    Document,
    Event,
}

impl NameKind {
    /// By its word, as [`NameKind::as_str`] gives it.
    pub fn parse(word: &str) -> Option<NameKind> {
        use NameKind::{Document, Event, Organisation, Person, Place};
        [Person, Place, Organisation, Document, Event].into_iter().find(|k| k.as_str() == word)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            NameKind::Person => "person",
            NameKind::Place => "place",
            NameKind::Organisation => "organisation",
            NameKind::Document => "document",
            NameKind::Event => "event",
        }
    }
}

/// The tone keys of a name's words, joined by single spaces: hyphens and case do not count, nor where a tone mark sits.
pub fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 4);
    for token in tokenize(name).iter().filter(|t| t.is_word() || t.is_number()) {
        if !key.is_empty() {
            key.push(' ');
        }
        tone_key_into(token.text(name), &mut key);
    }
    key
}

/// How many letters have to be added, dropped, changed or exchanged with their neighbour to make one word of the other;
/// `None` for more than `most`.
pub fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    Some(rows[a.len()][b.len()]).filter(|&d| d <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys() {
        assert_eq!(name_key("Nagorno- Karabakh"), name_key("NAGORNO-Karabakh"));
        assert_eq!(name_key("Thị Hoà"), name_key("thị Hòa"));
        assert_ne!(name_key("Mỹ"), name_key("My"));
    }

    #[test]
    fn distances() {
        assert_eq!(distance("sergey", "sergei", 2), Some(1));
        assert_eq!(distance("anthony", "antony", 2), Some(1));
        assert_eq!(distance("karl", "kral", 2), Some(1), "neighbours exchanged");
        assert_eq!(distance("zeise", "zeisse", 1), Some(1));
        assert_eq!(distance("abc", "xyz", 2), None);
    }
}
