//! International bodies with their acronym and their names in both languages, and the seats that governments are called by.

use std::sync::OnceLock;

const DATA: &str = include_str!("data/organisations.tsv");

/// All names of each body, its acronym first where it has one.
pub fn all() -> &'static [Vec<&'static str>] {
    static ALL: OnceLock<Vec<Vec<&'static str>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let rows = DATA.lines().filter(|l| !l.starts_with('#'));
        rows.map(|row| row.split(['\t', '|']).filter(|n| !n.is_empty()).collect()).collect()
    })
}

/// Seats of government: their names, and the territory whose government they stand for.
pub const SEATS: &[(&str, &[&str])] = &[
    ("RU", &["Điện Kremlin", "điện Kremli", "Kremlin"]),
    ("US", &["Nhà Trắng", "Toà Bạch Ốc", "White House"]),
    ("US", &["Lầu Năm Góc", "Pentagon"]),
    ("GB", &["Phố Downing", "số 10 phố Downing", "Downing Street"]),
    ("FR", &["Điện Élysée", "Điện Elysee", "Élysée Palace", "Elysee Palace"]),
    ("KR", &["Nhà Xanh", "Blue House"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_has_its_names_in_both_languages() {
        let health = all().iter().find(|n| n[0] == "WHO").unwrap();
        assert_eq!(health[..], ["WHO", "Tổ chức Y tế Thế giới", "World Health Organization"]);
    }
}
