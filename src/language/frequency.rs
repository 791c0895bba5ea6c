//! How common words are in general text: background weights for a corpus too small to have statistics of its own.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Language;
use crate::text::word_key::WordKey;

const VIETNAMESE: &str = include_str!("data/frequency_vi.tsv");
const ENGLISH: &str = include_str!("data/frequency_en.tsv");

struct Table {
    documents: f32,
    counts: FxHashMap<WordKey, u16>,
}

/// How rare a word is: `ln((N + 1) / (df + 0.5))` of background documents, between 0 for the commonest and about 8 for one
/// that is unknown. `word` is in lower case and NFC; a pair of Vietnamese syllables is joined by one space.
pub fn rarity(language: Language, word: &str) -> f32 {
    -share(language, word).ln()
}

/// The share of background documents that have a word, above 0 and at most 1. `word` as for [`rarity`].
pub fn share(language: Language, word: &str) -> f32 {
    let table = table(language);
    let count = table.counts.get(&WordKey::of_all(word)).copied().unwrap_or(1).max(1);
    ((f32::from(count) + 0.5) / (table.documents + 1.0)).min(1.0)
}

/// In how many background documents a word or pair occurs; 0 for fewer than the table's floor.
pub fn count(language: Language, word: &str) -> u16 {
    count_of(language, WordKey::of_all(word))
}

/// As [`count`], by the key of the word or the pair.
pub fn count_of(language: Language, word: WordKey) -> u16 {
    table(language).counts.get(&word).copied().unwrap_or(0)
}

fn table(language: Language) -> &'static Table {
    static TABLES: [OnceLock<Table>; 2] = [OnceLock::new(), OnceLock::new()];
    let (slot, data) = match language {
        Language::Vietnamese => (&TABLES[0], VIETNAMESE),
        Language::English => (&TABLES[1], ENGLISH),
    };
    slot.get_or_init(|| read(data))
}

fn read(data: &'static str) -> Table {
    let mut documents = 1.0;
    let mut counts = FxHashMap::with_capacity_and_hasher(data.len() / 14, Default::default());
    for (word, count) in data.lines().filter_map(|l| l.split_once('\t')) {
        match word {
            "# documents" => documents = count.parse().unwrap_or(documents),
            _ => {
                counts.insert(WordKey::of_all(word), count.parse().unwrap_or(0));
            }
        }
    }
    Table { documents, counts }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_weigh_less() {
        assert!(rarity(Language::Vietnamese, "của") < 0.2);
        assert!(rarity(Language::Vietnamese, "zzz") > 7.0);
        assert!(rarity(Language::English, "the") < rarity(Language::English, "summit"));
        assert!(count(Language::Vietnamese, "an ninh") > count(Language::Vietnamese, "ninh nghệ"));
    }
}
