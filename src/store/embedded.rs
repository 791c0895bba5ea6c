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
    fn five_files() {
        let articles = embedded();
        assert_eq!(articles.iter().filter(|a| a.part.number == 1).count(), 5);
        assert_eq!(articles[0].name, "000_27f0caf1c5ae5010.txt");
        for article in &articles {
            assert!(article.path.is_none());
            let file = SEEDS.get_file(&article.name).and_then(|f| f.contents_utf8());
            assert_eq!(file, Some(&*article.text));
        }
    }

    /// Two of them are two articles each, as their headlines say.
    #[test]
    fn parts() {
        let shown = |a: &Article| (a.name[..3].to_owned(), a.part.number, a.paragraphs[0].number);
        let parts: Vec<_> = embedded().iter().filter(|a| a.part.of > 1).map(shown).collect();
        let expected = [("003", 1, 1), ("003", 2, 13), ("004", 1, 1), ("004", 2, 12)];
        assert_eq!(parts, expected.map(|(name, part, paragraph)| (name.to_owned(), part, paragraph)));
    }
}
