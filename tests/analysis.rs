//! What holds of every analysis, whatever the texts: invariants that ARCHITECTURE.md states, on the sample articles and on
//! reports that are cut, edited and shuffled.

use std::sync::Arc;

use proptest::prelude::*;
use sourcecheck::corpus::Article;
use sourcecheck::ide::{CorpusId, Host, Hover, Snapshot, render};
use sourcecheck::index::Index;
use sourcecheck::store::embedded;
use sourcecheck::text::markup::Markup;
use sourcecheck::text::span::Span;
use sourcecheck::verdict::Verdict;

const CORPUS: CorpusId = CorpusId(0);
const REPORTS: [&str; 2] = [include_str!("../examples/report.md"), include_str!("../examples/report-en.md")];

fn index() -> Arc<Index> {
    thread_local!(static INDEX: Arc<Index> = Arc::new(Index::build(embedded())));
    INDEX.with(Arc::clone)
}

fn host(index: Arc<Index>, text: &str) -> Host {
    let mut host = Host::new();
    host.set_corpus(CORPUS, index);
    host.open("r".into(), CORPUS, Markup::Markdown, text);
    host
}

fn check_claims(snapshot: &Snapshot, text: &str) {
    let index = snapshot.corpus(CORPUS).unwrap();
    for claim in snapshot.claims("r") {
        assert_eq!(claim.span.of(text), claim.text);
        let needs = matches!(
            claim.verdict,
            Verdict::Supported | Verdict::Contradicted | Verdict::Misspelled | Verdict::Disputed
        );
        assert_eq!(needs, !claim.evidence.is_empty(), "{claim:?}");
        for evidence in &claim.evidence {
            let article = index.article(evidence.article);
            assert_eq!(evidence.span.of(&article.text), evidence.text);
            assert!(evidence.excerpt.contains(evidence.span), "{claim:?}");
            // Numbered through the file, of which the article may be a part.
            let paragraph = article.paragraphs.iter().find(|p| p.number == evidence.paragraph);
            assert_eq!(paragraph.map(|p| p.span), Some(evidence.excerpt));
        }
    }
}

/// Asks everything an editor can ask at a place.
fn ask(snapshot: &Snapshot, offset: usize) {
    let link = |_: &_| None;
    if let Some(hover) = snapshot.hover("r", offset) {
        let (Hover::Entity(span, _) | Hover::Claim(span, _)) = &hover;
        assert!(span.touches(offset));
        assert!(!render::hover(&hover, render::Style::Markdown, &link).is_empty());
        assert!(!render::hover(&hover, render::Style::Plain, &link).is_empty());
    }
    let _ = (snapshot.definition("r", offset), snapshot.references("r", offset), snapshot.explain("r", offset));
}

#[test]
fn claims_and_evidence_are_the_bytes_they_point_at() {
    for report in REPORTS {
        let snapshot = host(index(), report).snapshot();
        assert!(snapshot.claims("r").len() > 15);
        check_claims(&snapshot, report);
        assert!(snapshot.diagnostics("r").iter().all(|d| !d.related.is_empty()));
    }
}

#[test]
fn articles_in_any_order_give_the_same_answers() {
    let mut articles: Vec<Article> = embedded();
    articles.reverse();
    articles.swap(1, 3);
    let shuffled = Arc::new(Index::build(articles));
    for report in REPORTS {
        let (a, b) = (host(index(), report).snapshot(), host(shuffled.clone(), report).snapshot());
        assert_eq!(a.claims("r"), b.claims("r"));
        for (_, entity) in index().entities() {
            assert_eq!(a.facts(CORPUS, &entity.name), b.facts(CORPUS, &entity.name));
        }
    }
}

#[test]
fn the_card_of_a_named_actor() {
    let snapshot = host(index(), "Ông khovaev đến.\n").snapshot();
    let hover = snapshot.hover("r", "Ông kho".len()).unwrap();
    let card = render::hover(&hover, render::Style::Plain, &|_| None);
    for part in [
        "Igor Khovaev · person",
        "đặc phái viên của Tổng thống Nga Vladimir Putin về quan hệ giữa Armenia và Azerbaijan",
        "ngày 17/9 (dated in ¶3)",
        "tham gia cuộc họp",
        "Klaar",
        "001_122364f8869732ab.txt ¶5",
        "001_122364f8869732ab.txt ¶7",
    ] {
        assert!(card.contains(part), "{part} is missing from\n{card}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_on_any_cut(english: bool, from in 0usize..6000, length in 0usize..1500, at in 0usize..1500) {
        let text = REPORTS[usize::from(english)];
        let floor = |i: usize| (0..=i.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap();
        let cut = &text[floor(from)..floor(from + length)];
        let snapshot = host(index(), cut).snapshot();
        check_claims(&snapshot, cut);
        ask(&snapshot, at);
        ask(&snapshot, cut.len());
    }

    #[test]
    fn cut_articles_are_read_too(which in 0usize..5, from in 0usize..4000, length in 0usize..3000) {
        let mut articles = embedded();
        let text = articles[which].text.to_string();
        let floor = |i: usize| (0..=i.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap();
        let file = sourcecheck::corpus::SourceFile {
            name: "cut.txt".into(),
            path: None,
            text: text[floor(from)..floor(from + length)].to_owned(),
        };
        articles.extend(sourcecheck::corpus::parse(file).0);
        let snapshot = host(Arc::new(Index::build(articles)), REPORTS[0]).snapshot();
        check_claims(&snapshot, REPORTS[0]);
    }

    #[test]
    fn an_edited_report_is_judged_as_a_fresh_one(
        english: bool,
        edits in prop::collection::vec((0usize..6000, 0usize..60, "(ngày 18/9|Putin|49 người|\n\n## |\n\n|[a-zàđ0-9 ]){0,6}"), 1..4),
    ) {
        let mut text = REPORTS[usize::from(english)].to_owned();
        let mut host = host(index(), &text);
        host.snapshot().claims("r");
        for (at, length, with) in edits {
            let floor = |i: usize| (0..=i.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap();
            let span = Span::new(floor(at), floor(at + length));
            host.edit("r", span, &with);
            text.replace_range(span.range(), &with);
        }
        let snapshot = host.snapshot();
        prop_assert_eq!(snapshot.buffer("r").unwrap().text(), text.clone());
        check_claims(&snapshot, &text);
        prop_assert_eq!(snapshot.claims("r"), self::host(index(), &text).snapshot().claims("r"));
    }
}
