//! [`Details`]: what somebody states about an article, in its front matter or in `sources.toml`. Both take the same keys.

use jiff::civil::Date;

use crate::language::Language;

/// What is stated about an article; `None` is not stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    pub title: Option<String>,
    pub outlet: Option<String>,
    pub url: Option<String>,
    pub author: Option<String>,
    pub published: Option<Date>,
    pub language: Option<Language>,
    pub reliability: Option<Reliability>,
}

/// How far the writer trusts a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reliability {
    Low,
    Medium,
    High,
}

impl Reliability {
    pub fn in_words(self) -> &'static str {
        match self {
            Reliability::Low => "low",
            Reliability::Medium => "medium",
            Reliability::High => "high",
        }
    }
}

/// The keys, by the names to write.
pub const KEYS: [&str; 7] = ["title", "outlet", "url", "author", "published", "language", "reliability"];

/// Other names that front matter has for a key.
const SYNONYMS: &[(&str, &str)] = &[
    ("source", "outlet"),
    ("publisher", "outlet"),
    ("site", "outlet"),
    ("link", "url"),
    ("byline", "author"),
    ("date", "published"),
    ("published_at", "published"),
    ("lang", "language"),
];

/// The key that a name stands for: itself, or what front matter elsewhere calls so.
pub fn key(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    let synonym = SYNONYMS.iter().find(|s| s.0 == lower).map(|s| s.1);
    KEYS.iter().copied().find(|k| *k == lower).or(synonym)
}

impl Details {
    /// Takes the value of one of [`KEYS`]. The error says what is wrong with it and what to write.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), String> {
        let value = value.trim();
        if value.is_empty() {
            return Err(format!("`{key}` is empty: give it a value or leave it out"));
        }
        let text = || Some(value.to_owned());
        match key {
            "title" => self.title = text(),
            "outlet" => self.outlet = text(),
            "author" => self.author = text(),
            "url" if value.contains("://") && !value.contains(char::is_whitespace) => self.url = text(),
            "url" => return Err(format!("“{value}” is no address; write it in full: url = \"https://example.org/a\"")),
            "published" => {
                let day = date(value).ok_or_else(|| format!("“{value}” is no date; write it as 2026-11-20"))?;
                self.published = Some(day);
            }
            "language" => match value.to_lowercase().as_str() {
                "vi" | "vi-vn" | "vietnamese" => self.language = Some(Language::Vietnamese),
                "en" | "en-us" | "en-gb" | "english" => self.language = Some(Language::English),
                _ => return Err(format!("“{value}” is no language that is read; write \"vi\" or \"en\"")),
            },
            "reliability" => match value.to_lowercase().as_str() {
                "high" => self.reliability = Some(Reliability::High),
                "medium" => self.reliability = Some(Reliability::Medium),
                "low" => self.reliability = Some(Reliability::Low),
                _ => return Err(format!("“{value}” is no reliability; write \"high\", \"medium\" or \"low\"")),
            },
            _ => return Err(format!("unknown key `{key}`: the keys are {}", listed())),
        }
        Ok(())
    }
}

/// The keys as a message lists them.
pub fn listed() -> String {
    KEYS.map(|k| format!("`{k}`")).join(", ")
}

/// The day of an ISO 8601 date or date-time, in years that an article can be from.
fn date(stated: &str) -> Option<Date> {
    let rest = stated.get(10..)?;
    let day: Date = stated.get(..10)?.parse().ok()?;
    let ends = rest.is_empty() || rest.starts_with(['T', 't', ' ']);
    (ends && (1500..=2200).contains(&day.year())).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_checked() {
        let mut details = Details::default();
        for (key, good) in [
            ("title", " Tít "),
            ("url", "https://example.org/a"),
            ("published", "2023-10-05T08:00:00+07:00"),
            ("language", "VI"),
            ("reliability", "high"),
            ("outlet", "Meridian"),
            ("author", "Minh Anh"),
        ] {
            assert_eq!(details.set(key, good), Ok(()), "{key}");
        }
        assert_eq!(details.title.as_deref(), Some("Tít"));
        assert_eq!(details.published, Some(jiff::civil::date(2023, 10, 5)));
        for (key, bad, says) in [
            ("published", "5/10/2023", "write it as 2026-11-20"),
            ("published", "2023-02-30", "is no date"),
            ("published", "2023-10-055", "is no date"),
            ("language", "fr", "write \"vi\" or \"en\""),
            ("reliability", "5", "\"medium\""),
            ("url", "example.org", "in full"),
            ("title", " ", "is empty"),
        ] {
            let error = details.set(key, bad).unwrap_err();
            assert!(error.contains(says), "{error}");
        }
    }
}
