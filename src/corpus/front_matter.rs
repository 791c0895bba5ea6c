//! What an article's front matter (YAML or TOML) says of it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::details::{Details, key};

/// A value as text, whatever the format takes it for: an unquoted date, a number, a list of authors.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Number(i64),
    List(Vec<String>),
    Toml(toml::value::Datetime),
    /// The writer's own.
    Other(serde::de::IgnoredAny),
}

/// Reads the text between the fences: what it states, and what could not be understood. Keys that are not known are the
/// writer's own and are passed over.
pub fn read(text: &str, fence: char) -> (Details, Vec<String>) {
    let values: Result<BTreeMap<String, Value>, String> = if fence == '+' {
        toml::from_str(text).map_err(|e| e.message().to_owned())
    } else if text.trim().is_empty() {
        Ok(BTreeMap::new())
    } else {
        serde_saphyr::from_str(text).map_err(|e| e.to_string())
    };
    let mut details = Details::default();
    let mut wrong = Vec::new();
    match values {
        Err(error) => wrong.push(error.lines().next().unwrap_or_default().to_owned()),
        Ok(values) => {
            // A key's own name counts before its synonyms.
            let (own, synonyms): (Vec<_>, Vec<_>) = values
                .iter()
                .filter_map(|(name, v)| Some((name, key(name)?, v)))
                .partition(|(name, key, _)| name == key);
            for (_, key, value) in synonyms.into_iter().chain(own) {
                let value = match value {
                    Value::Text(text) => text.clone(),
                    Value::Number(number) => number.to_string(),
                    Value::List(items) => items.join(", "),
                    Value::Toml(date) => date.to_string(),
                    Value::Other(_) => continue,
                };
                if !value.trim().is_empty() {
                    wrong.extend(details.set(key, &value).err());
                }
            }
        }
    }
    (details, wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_toml() {
        let published = Some(jiff::civil::date(2013, 10, 22));
        let expected = Details { title: Some("Tít: một".into()), published, ..Details::default() };
        let good = |text, fence| {
            let (details, wrong) = read(text, fence);
            assert_eq!(wrong, [""; 0]);
            details
        };
        assert_eq!(good("title: \"Tít: một\"\npublished: 2013-10-22\nx: [1]\ny: {a: 1}\n", '-'), expected);
        assert_eq!(good("title = \"Tít: một\"\ndate = 2013-10-22T08:00:00\n", '+'), expected);
        assert_eq!(good("title = \"Tít: một\"\npublished = 2013-10-22\n[other]\na = 1\n", '+'), expected);
        assert_eq!(good("", '-'), Details::default());
        assert_eq!(good("title:\n", '-'), Details::default());
        let full = good("source: Meridian\nauthor: [Minh Anh, Thu Hà]\nlang: vi\nreliability: high\n", '-');
        assert_eq!(full.outlet.as_deref(), Some("Meridian"));
        assert_eq!(full.author.as_deref(), Some("Minh Anh, Thu Hà"));
        assert_eq!(full.language, Some(crate::language::Language::Vietnamese));
    }

    #[test]
    fn what_is_wrong_spoils_nothing_else() {
        let (details, wrong) = read("published: soon\ntitle: Tít\n", '-');
        assert_eq!(details.title.as_deref(), Some("Tít"));
        assert!(wrong.len() == 1 && wrong[0].contains("soon"), "{wrong:?}");
        assert_eq!(read("title: [\n", '-').1.len(), 1);
    }
}
