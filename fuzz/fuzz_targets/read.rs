//! Any text as a source and as a report: nothing panics, and every span lies on character boundaries of its text.
//!
//! `cargo +nightly fuzz run read fuzz/corpus/read seeds tests/data`

#![no_main]

use libfuzzer_sys::fuzz_target;
use sourcecheck::claim;
use sourcecheck::corpus::{self, SourceFile};
use sourcecheck::fact::reading::read;
use sourcecheck::text::markup::Markup;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let name = if bytes.len().is_multiple_of(2) { "a.md" } else { "a.txt" };
    for article in corpus::parse(SourceFile { name: name.to_owned(), path: None, text: text.clone() }).0 {
        let reading = read(&article);
        let mut end = 0;
        for mention in &reading.mentions {
            let (span, core) = (mention.span, mention.core);
            assert!(span.contains(core) && span.start() >= end, "{span:?} {core:?} {end}");
            assert!(!span.of(&article.text).is_empty() && !core.of(&article.text).is_empty());
            end = span.end();
        }
        for name in &reading.names {
            assert!(!name.span.of(&article.text).is_empty());
            name.titles.iter().chain(&name.acronym).for_each(|t| assert!(!t.of(&article.text).is_empty()));
        }
        assert!(reading.sentences.iter().all(|s| !s.span.of(&article.text).is_empty()));
    }
    for passage in claim::read(&text, Markup::Markdown, true) {
        assert!(passage.mentions.iter().all(|m| !m.span.of(&passage.prose).is_empty()));
    }
});
