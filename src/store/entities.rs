//! `entities.toml`: what a person settles about names, beside the sources or beside `sourcecheck.toml`.
//!
//! ```toml
//! [[entity]]
//! name = "Igor Khovaev"      # what it is shown as
//! kind = "person"            # person, place, organisation, document or event
//! aliases = ["Khovayev"]     # further names of the same
//! not = ["Ivan Khovaev"]     # names that are somebody else's
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Error;
use super::load::bytes;
use super::settings::Settings;
use crate::corpus::Problem;
use crate::corpus::by_hand::{KINDS, NamedByHand};

/// The name of the file.
pub const ENTITIES_FILE: &str = "entities.toml";

/// No one writes more by hand.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Where the file may lie for these sources, whether or not it does.
pub fn entity_files(settings: &Settings) -> Vec<PathBuf> {
    let mut places: Vec<&Path> = settings.origin.iter().filter_map(|file| file.parent()).collect();
    for source in &settings.sources {
        places.push(source);
        places.extend(source.parent());
    }
    let mut files: Vec<PathBuf> = places.into_iter().map(|folder| folder.join(ENTITIES_FILE)).collect();
    files.sort();
    files.dedup();
    files
}

/// What the files say, and what is wrong with them. A file with an error says nothing.
pub(super) fn load(settings: &Settings) -> (Vec<NamedByHand>, Vec<Problem>) {
    let (mut entities, mut problems) = (Vec::new(), Vec::new());
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for file in entity_files(settings).into_iter().filter(|file| file.is_file()) {
        let read = bytes(&file, MAX_BYTES).map_err(|message| Error::new(&file, message));
        let text = read.and_then(|b| String::from_utf8(b).map_err(|_| Error::new(&file, "not valid UTF-8")));
        let parsed = text.and_then(|text| parse(&file, text.strip_prefix('\u{feff}').unwrap_or(&text), &mut owners));
        match parsed {
            Ok(found) => entities.extend(found),
            Err(error) => problems.push(problem(&error)),
        }
    }
    (entities, problems)
}

fn problem(error: &Error) -> Problem {
    let place = error.place().map_or(String::new(), |(line, column)| format!("line {line}, column {column}: "));
    Problem { path: error.path().display().to_string(), message: format!("{place}{}", error.message()) }
}

/// `owners` has the entity of each name so far: none may belong to two.
fn parse(file: &Path, text: &str, owners: &mut BTreeMap<String, String>) -> Result<Vec<NamedByHand>, Error> {
    let fail = |offset: usize, message: String| Error::at(file, text, offset, message);
    let table = DeTable::parse(text).map_err(|e| {
        let offset = e.span().map_or(0, |span| span.start);
        fail(offset, e.message().replace('\n', "; "))
    })?;
    let mut entities = Vec::new();
    for (key, value) in table.get_ref() {
        let list = value.get_ref().as_array().filter(|_| key.get_ref() == "entity");
        let Some(list) = list else {
            let message = format!("unknown key `{}`: each entity is a table [[entity]]", key.get_ref());
            return Err(fail(key.span().start, message));
        };
        for item in list {
            let place = item.span().start;
            let Some(table) = item.get_ref().as_table() else {
                return Err(fail(place, "an entity is a table [[entity]] with a `name`".to_owned()));
            };
            let entity = entity(table, place).map_err(|(offset, message)| fail(offset, message))?;
            contradiction(&entity, owners).map_err(|message| fail(place, message))?;
            entities.push(entity);
        }
    }
    Ok(entities)
}

fn entity(table: &DeTable<'_>, place: usize) -> Result<NamedByHand, (usize, String)> {
    let mut entity = NamedByHand::default();
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "name" => entity.name = string(value).ok_or_else(|| expected(value, "`name` takes a text"))?,
            "kind" => {
                let kind = string(value).filter(|k| KINDS.contains(&k.as_str()));
                let wanted = || expected(value, &format!("`kind` is one of {}", KINDS.join(", ")));
                entity.kind = Some(kind.ok_or_else(wanted)?);
            }
            "aliases" => entity.aliases = strings(value, "aliases")?,
            "not" => entity.not = strings(value, "not")?,
            other => {
                let message = format!("unknown key `{other}`: an entity has `name`, `kind`, `aliases` and `not`");
                return Err((key.span().start, message));
            }
        }
    }
    if entity.name.is_empty() {
        return Err((place, "an entity without a `name`".to_owned()));
    }
    Ok(entity)
}

fn expected(value: &Spanned<DeValue<'_>>, what: &str) -> (usize, String) {
    (value.span().start, what.to_owned())
}

fn string(value: &Spanned<DeValue<'_>>) -> Option<String> {
    value.get_ref().as_str().map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned)
}

fn strings(value: &Spanned<DeValue<'_>>, key: &str) -> Result<Vec<String>, (usize, String)> {
    let wanted = |value| expected(value, &format!("`{key}` takes a list of names"));
    let list = value.get_ref().as_array().ok_or_else(|| wanted(value))?;
    list.iter().map(|item| string(item).ok_or_else(|| wanted(item))).collect()
}

/// What an entry says against itself or against one before it.
fn contradiction(entity: &NamedByHand, owners: &mut BTreeMap<String, String>) -> Result<(), String> {
    let key = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    if let Some(name) = entity.names().find(|n| entity.not.iter().any(|not| key(not) == key(n))) {
        return Err(format!("“{name}” both is and is not a name of “{}”", entity.name));
    }
    for name in entity.names() {
        let owner = owners.entry(key(name)).or_insert_with(|| entity.name.clone());
        if *owner != entity.name {
            return Err(format!("“{name}” is a name of “{owner}” already: it cannot be one of “{}”", entity.name));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<NamedByHand>, String> {
        parse(Path::new("/p/entities.toml"), text, &mut BTreeMap::new()).map_err(|e| e.to_string())
    }

    #[test]
    fn entries_are_read() {
        let text = "[[entity]]\nname = \"Ivo Kerrow\"\nkind = \"person\"\naliases = [\"Kerow\"]\nnot = [\"Ana Kerrow\"]\n\
                    [[entity]]\nname = 'Bộ Biển'\n";
        let found = read(text).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].names().collect::<Vec<_>>(), ["Ivo Kerrow", "Kerow"]);
        assert_eq!(
            (found[0].kind.as_deref(), found[0].not.as_slice()),
            (Some("person"), &["Ana Kerrow".to_owned()][..])
        );
        assert_eq!(read("").unwrap(), []);
    }

    #[test]
    fn errors_name_the_place() {
        let cases = [
            ("[[entity]]\nname = \"A\"\nalias = []\n", "/p/entities.toml:3:1: unknown key `alias`"),
            ("[entities]\n", "/p/entities.toml:1:2: unknown key `entities`"),
            ("[[entity]]\nkind = \"person\"\n", "/p/entities.toml:1:1: an entity without a `name`"),
            ("[[entity]]\nname = \"A\"\nkind = \"city\"\n", "/p/entities.toml:3:8: `kind` is one of person, place"),
            ("[[entity]]\nname = \"A\"\naliases = \"B\"\n", "/p/entities.toml:3:11: `aliases` takes a list"),
            ("[[entity]]\nname = \"A\"\nnot = [\"a\"]\n", "/p/entities.toml:1:1: “A” both is and is not"),
            (
                "[[entity]]\nname = \"A\"\naliases = [\"C\"]\n[[entity]]\nname = \"B\"\naliases = [\"c\"]\n",
                "/p/entities.toml:4:1: “c” is a name of “A” already",
            ),
            ("[[entity]\n", "/p/entities.toml:1:"),
        ];
        for (text, start) in cases {
            let message = read(text).unwrap_err();
            assert!(message.starts_with(start), "{text:?} gives {message:?}");
        }
    }
}
