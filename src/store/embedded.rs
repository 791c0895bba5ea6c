//! The sample articles inside the program: what a report is held against until its writer has sources of their own.

use include_dir::{Dir, include_dir};

use crate::corpus::{self, Article, SourceFile};

static SEEDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/seeds");

/// The sample articles, by name.
pub fn embedded() -> Vec<Article> {
    let mut files: Vec<_> = SEEDS.files().filter_map(|f| Some((f.path().to_str()?, f.contents_utf8()?))).collect();
    files.sort_unstable();
    let parse = |(name, text): (&str, &str)| {
        corpus::parse(SourceFile { name: name.to_owned(), path: None, text: text.to_owned() }).0
    };
    files.into_iter().flat_map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_articles() {
        let articles = embedded();
        assert_eq!(articles.len(), 5);
        assert_eq!(articles[0].name, "000_27f0caf1c5ae5010.txt");
        assert!(articles[0].path.is_none());
    }
}
