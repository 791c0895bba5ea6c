//! Names of countries, continents and unions in Vietnamese and English, generated from Unicode CLDR.

use std::sync::OnceLock;

const DATA: &str = include_str!("data/territories.tsv");

/// A territory with its names in both languages.
#[derive(Debug)]
pub struct Territory {
    /// ISO 3166 alpha-2, or a UN M49 number for a region.
    pub code: &'static str,
    pub vietnamese: Vec<&'static str>,
    pub english: Vec<&'static str>,
}

impl Territory {
    /// All names, Vietnamese first.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.vietnamese.iter().chain(&self.english).copied()
    }
}

/// Codes of what is no country or continent but an organisation of them.
pub const UNIONS: &[&str] = &["EU", "EZ", "UN"];

/// Every territory.
pub fn all() -> &'static [Territory] {
    static ALL: OnceLock<Vec<Territory>> = OnceLock::new();
    ALL.get_or_init(|| {
        let split = |names: &'static str| names.split('|').filter(|n| !n.is_empty()).collect();
        let rows = DATA.lines().filter(|l| !l.starts_with('#'));
        rows.filter_map(|row| {
            let mut cells = row.split('\t');
            Some(Territory { code: cells.next()?, vietnamese: split(cells.next()?), english: split(cells.next()?) })
        })
        .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_territory_has_names_in_both_languages() {
        let turkey = all().iter().find(|t| t.code == "TR").unwrap();
        assert_eq!(turkey.names().collect::<Vec<_>>(), ["Thổ Nhĩ Kỳ", "Türkiye", "Turkey"]);
        assert!(all().len() > 250);
        assert!(all().iter().all(|t| t.names().count() >= 2));
    }
}
