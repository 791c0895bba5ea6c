//! What an article's front matter (YAML or TOML) says of it.

use jiff::civil::Date;
use serde::Deserialize;

/// Known keys; others are the writer's own and are passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Raw {
    title: Option<String>,
    published: Option<String>,
    date: Option<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    pub title: Option<String>,
    pub published: Option<Date>,
}

/// Reads the text between the fences. The error says what could not be understood.
pub fn read(text: &str, fence: char) -> Result<FrontMatter, String> {
    let raw: Raw = if fence == '+' {
        toml::from_str(&quoted_dates(text)).map_err(|e| e.message().to_owned())?
    } else {
        serde_saphyr::from_str(text).map_err(|e| first_line(&e.to_string()))?
    };
    let published = match raw.published.or(raw.date) {
        None => None,
        Some(stated) => Some(date(&stated).ok_or_else(|| format!("“{stated}” is no date; write it as 2026-11-20"))?),
    };
    Ok(FrontMatter { title: raw.title.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty()), published })
}

/// The day of an ISO 8601 date or date-time.
fn date(stated: &str) -> Option<Date> {
    stated.trim().get(..10)?.parse().ok()
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}

/// TOML has dates of its own; ours are read as text in both formats.
fn quoted_dates(text: &str) -> String {
    let line = |line: &str| match line.split_once('=') {
        Some((key, value)) if matches!(key.trim(), "published" | "date") && !value.contains(['"', '\'']) => {
            format!("{key}= \"{}\"", value.trim())
        }
        _ => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_toml() {
        let expected =
            FrontMatter { title: Some("Tít: một".into()), published: Some(jiff::civil::date(2013, 10, 22)) };
        assert_eq!(read("title: \"Tít: một\"\npublished: 2013-10-22\nx: [1]\n", '-').unwrap(), expected);
        assert_eq!(read("title = \"Tít: một\"\ndate = 2013-10-22T08:00:00\n", '+').unwrap(), expected);
        assert_eq!(read("", '-').unwrap(), FrontMatter::default());
        assert!(read("published: soon\n", '-').unwrap_err().contains("soon"));
        assert!(read("title: [\n", '-').is_err());
    }
}
