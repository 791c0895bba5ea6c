//! Cities and regions that a text need not introduce, generated from Unicode CLDR, and whose capital a city is.

use std::sync::OnceLock;

use super::vi;

const DATA: &str = include_str!("data/places.tsv");

/// A city or region with its names in both languages.
#[derive(Debug)]
pub struct Place {
    /// The territory that it lies in, as in [`super::territory::Territory::code`]; empty for a sea or a state that is no more.
    pub territory: &'static str,
    /// Its name stands for the state's government: *Moskva khẳng định*.
    pub capital: bool,
    pub names: Vec<&'static str>,
}

/// Every place.
pub fn all() -> &'static [Place] {
    static ALL: OnceLock<Vec<Place>> = OnceLock::new();
    ALL.get_or_init(|| {
        let rows = DATA.lines().filter(|l| !l.starts_with('#'));
        let others = vi::places::OTHERS.iter();
        let others = others.map(|names| Place { territory: "", capital: false, names: names.to_vec() });
        let places = rows.filter_map(|row| {
            let mut cells = row.split('\t');
            let (territory, what) = (cells.next()?, cells.next()?);
            let mut names: Vec<&str> = cells.flat_map(|c| c.split('|')).filter(|n| !n.is_empty()).collect();
            let press = vi::places::PRESS_FORMS.iter().filter(|(name, _)| names.contains(name));
            let press: Vec<&str> = press.flat_map(|(_, forms)| forms.iter().copied()).collect();
            for form in press {
                if !names.contains(&form) {
                    names.push(form);
                }
            }
            Some(Place { territory, capital: what == "capital", names })
        });
        places.chain(others).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_has_the_names_of_both_languages() {
        let moscow = all().iter().find(|p| p.names.contains(&"Moscow")).unwrap();
        assert!(moscow.capital && moscow.territory == "RU" && moscow.names.contains(&"Moskva"));
        assert!(all().iter().any(|p| p.names.contains(&"Istanbul") && !p.capital));
    }

    #[test]
    fn every_press_form_is_of_a_known_place() {
        for (name, _) in vi::places::PRESS_FORMS {
            assert!(all().iter().any(|p| p.names.contains(name)), "{name}");
        }
    }
}
