//! What is known of articles, end to end: several in one file, `sources.toml`, front matter, encodings, publication dates.

#[path = "support/place.rs"]
mod place;

use place::Place;
use proptest::prelude::*;
use sourcecheck::corpus::{Article, SourceFile, parse};

impl Place {
    /// What `corpus` prints.
    fn corpus(&self) -> String {
        let run = self.run(&["corpus", "--corpus", "sources"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
        run.stdout.replace(std::path::MAIN_SEPARATOR, "/")
    }

    /// What `corpus` lists as faults.
    fn faults(&self) -> Vec<String> {
        let out = self.corpus();
        let faults = out.split_once("not processed, or with a fault:\n").map_or("", |(_, faults)| faults);
        faults.lines().map(|line| line.trim().to_owned()).collect()
    }
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is missing from\n{text}");
    }
}

const BODY: &str = "Người phát ngôn chính phủ Solvane ngày 4/10 cho biết hai bên đã thảo luận về việc mở lại cửa khẩu, sau nhiều \
    tháng đàm phán không có kết quả giữa các cơ quan chuyên môn của hai nước.\nÔng Kerrow nói thêm rằng các chuyến tàu chở \
    hàng được ưu tiên trong giai đoạn đầu, còn hành khách phải chờ thêm ít nhất vài tuần nữa mới được qua lại.\n";

fn two_articles() -> String {
    format!(
        "Hai nước mở lại cửa khẩu\n{BODY}Minh Anh (Theo Reuters, AFP)\nVideo đang HOT\nQuân đội Orlandia rút khỏi thành phố Mirna\n{BODY}Nguồn: TTXVN\n"
    )
}

#[test]
fn all_that_is_known_is_shown() {
    let place = Place::with(&[("sources/a.txt", &two_articles())]);
    has(
        &place.corpus(),
        &[
            "a.txt\n    part        1 of 2, paragraphs 1 to 5\n",
            "title       Hai nước mở lại cửa khẩu\n",
            "byline      Minh Anh (Theo Reuters, AFP)\n",
            "origins     Reuters (¶4), AFP (¶4)\n",
            "language    Vietnamese\n",
            "paragraphs  5 (1 title, 2 body, 1 byline, 1 boilerplate)\n",
            "published   unknown: the latest day told is 4/10, but nothing says of which year (“ngày 4/10”, ¶2)\n",
            "to settle it, put into sources.toml: \"a.txt#1\" = { published = YYYY-MM-DD }\n",
            "part        2 of 2, paragraphs 6 to 9\n",
            "title       Quân đội Orlandia rút khỏi thành phố Mirna\n",
            "2 articles in 1 file, 9 paragraphs, from sources\n",
        ],
    );
}

#[test]
fn what_sources_toml_states() {
    let place = Place::with(&[
        ("sources/a.txt", &two_articles()),
        ("sources/2023/b.md", "---\ntitle: Tít\ndate: 2023-01-02\n---\nHai bên đã ký ngày 3/10.\n"),
        ("sources/2023/c.txt", "Tít khác\nHai bên đã ký ngày 3/10.\n"),
        (
            "sources/sources.toml",
            "\"2023/*\" = { outlet = \"Meridian\", reliability = \"low\" }\n\
             \"a.txt#2\" = { published = 2023-10-05, url = \"https://example.org/2\" }\n\
             [\"2023/c.txt\"]\ntitle = \"Tít đã sửa\"\nreliability = \"high\"\nlanguage = \"vi\"\n",
        ),
        ("sources/2023/sources.toml", "\"b.md\" = { published = \"2023-10-06\", author = \"Thu Hà\" }\n"),
    ]);
    let out = place.corpus();
    has(
        &out,
        &[
            "2023/b.md\n    title       Tít\n    outlet      Meridian\n    byline      Thu Hà\n",
            "published   2023-10-06 (sources.toml, line 1)\n",
            "title       Tít đã sửa\n    outlet      Meridian\n",
            "reliability low\n",
            "reliability high\n",
            "url         https://example.org/2\n",
            "published   2023-10-05 (sources.toml, line 2)\n",
        ],
    );
    assert!(!out.contains("with a fault") && !out.contains("neither"), "{out}");
    // The first article of a.txt has no date still.
    assert_eq!(out.matches("unknown: ").count(), 2, "{out}");
}

#[test]
fn a_title_makes_one_article_of_a_file() {
    let place = Place::with(&[
        ("sources/a.txt", &two_articles()),
        ("sources/sources.toml", "\"a.txt\" = { title = \"Một bài\" }\n"),
    ]);
    has(&place.corpus(), &["title       Một bài\n", "1 article, 9 paragraphs"]);
}

#[test]
fn the_line_that_settles_a_date() {
    let place = Place::with(&[("sources/a \"b\".txt", "Tít\nHai bên đã ký ngày 3/10.\n")]);
    let out = place.corpus();
    let line = out.split("put into sources.toml: ").nth(1).unwrap().lines().next().unwrap();
    place.write("sources/sources.toml", line.replace("YYYY-MM-DD", "2023-10-04"));
    has(&place.corpus(), &["published   2023-10-04 (sources.toml, line 1)\n"]);
    // As it was printed, it names what is wrong.
    place.write("sources/sources.toml", line);
    assert!(place.faults()[0].starts_with("sources/sources.toml:1:"), "{:?}", place.faults());
}

#[test]
fn faults_of_sources_toml() {
    let cases: &[(&str, &[&str])] = &[
        (
            "\"a.txt\" = { outlt = \"x\" }",
            &["sources.toml:1:13: unknown key `outlt`: the keys are `title`, `outlet`, "],
        ),
        (
            "\n\"a.txt\" = { published = \"4/10/2023\" }",
            &["sources.toml:2:25: “4/10/2023” is no date; write it as 2026-11-20"],
        ),
        ("\"a.txt\" = { published = 2023-02-30 }", &["sources.toml:1:"]),
        ("\"a.txt\" = { reliability = 5 }", &["sources.toml:1:27: `reliability` takes a text"]),
        ("\"a.txt\" = { reliability = \"best\" }", &["write \"high\", \"medium\" or \"low\""]),
        ("\"a.txt\" = { language = \"fr\" }", &["“fr” is no language that is read; write \"vi\" or \"en\""]),
        ("\"gone.txt\" = { outlet = \"x\" }", &["sources.toml:1:1: “gone.txt” matches no article file in "]),
        ("\"2023/*.txt\" = { outlet = \"x\" }", &["sources.toml:1:1: “2023/*.txt” matches no article file in "]),
        ("\"a.txt#3\" = { outlet = \"x\" }", &["sources.toml:1:1: “a.txt” has no article 3: "]),
        ("\"*.txt\" = { title = \"x\" }", &["sources.toml:1:13: a title is of one article"]),
        ("\"a[.txt\" = { outlet = \"x\" }", &["sources.toml:1:1: “a[.txt” is not a valid glob"]),
        ("published = 2023-10-04", &["sources.toml:1:1: `published` stands outside of any file"]),
        ("\"a.txt\" = {", &["sources.toml:1:"]),
        ("\"a.txt\" = { outlet = \"x\" }\n\"a.txt\" = { outlet = \"y\" }", &["sources.toml:2:1: "]),
        ("\"a.txt\" = { outlet = \"x\", publishd = 1, url = \"y\" }", &["unknown key `publishd`", "“y” is no address"]),
    ];
    for (toml, expected) in cases {
        let place = Place::with(&[("sources/a.txt", "Tít\nHai bên đã ký.\n"), ("sources/sources.toml", toml)]);
        let faults = place.faults();
        assert_eq!(faults.len(), expected.len(), "{toml}: {faults:?}");
        for (fault, part) in faults.iter().zip(*expected) {
            assert!(fault.starts_with("sources/sources.toml:") && fault.contains(part), "{toml}: {fault}");
        }
        // The rest counts, and the article is there.
        has(&place.corpus(), &["title       Tít\n"]);
        place.write("report.md", "Hai bên đã ký.\n");
        let run = place.run(&["check", "report.md"]);
        assert_eq!(run.code, Some(0));
        assert_eq!(run.stderr.lines().count(), expected.len(), "{}", run.stderr);
    }
    let place = Place::with(&[("sources/a.txt", "Tít\nHai bên đã ký.\n")]);
    place.write("sources/sources.toml", b"\xff");
    assert_eq!(place.faults(), ["sources/sources.toml: not valid UTF-8, at byte 0 (line 1): save it as UTF-8"]);
}

#[test]
fn a_stated_date_gives_years() {
    let place = Place::with(&[
        (
            "sources/a.txt",
            "Tít\nThứ Tư, 4/10/2023, 10:15 (GMT+7)\nHai bên họp kín ở Solvane ngày 17/9 để bàn về cửa khẩu.\n",
        ),
        ("report.md", "Hai bên họp kín ở Solvane ngày 17/9/2021 để bàn về cửa khẩu.\n"),
    ]);
    has(&place.corpus(), &["published   2023-10-04 (“Thứ Tư, 4/10/2023, 10:15 (GMT+7)”, ¶2)\n", "1 dateline"]);
    assert_eq!(place.run(&["check", "report.md"]).code, Some(1));
}

#[test]
fn encodings() {
    let text = "Hai bên ký thỏa thuận\nHai bên đã ký thỏa thuận ngày 17/9 tại thủ đô, người phát ngôn nói.\n";
    let place = Place::with(&[]);
    let wide: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    place.write("sources/wide.txt", wide);
    place.write("sources/vni.txt", b"Hai be\xe2n \xf1a\xf5 ky\xf9 tho\xfba thua\xe4n nga\xf8y 17/9 ta\xefi thu\xfb \xf1o\xe2. Ng\xf6\xf4\xf8i pha\xf9t ngo\xe2n no\xf9i.");
    place.write("sources/picture.txt", b"\x89PNG\0\0");
    has(
        &place.corpus(),
        &[
            "wide.txt\n    title       Hai bên ký thỏa thuận\n",
            "encoding    UTF-16LE, read as UTF-8\n",
            "sources/vni.txt: is in no encoding that can be told for sure; it may be written for a TCVN3 (.VnTime) or VNI font; \
             convert it to Unicode",
            "sources/picture.txt: is not a text but a binary file",
        ],
    );
}

/// The parts of a file in order, with nothing but white space around their paragraphs.
fn check_parts(text: &str, articles: &[Article]) -> Result<(), TestCaseError> {
    let mut end = 0;
    let mut number = 0;
    for (i, article) in articles.iter().enumerate() {
        prop_assert_eq!((article.part.number as usize, article.part.of as usize), (i + 1, articles.len()));
        prop_assert_eq!(&*article.text, text);
        prop_assert!(!article.paragraphs.is_empty());
        for paragraph in &article.paragraphs {
            number += 1;
            prop_assert_eq!(paragraph.number, number);
            prop_assert!(text[end..paragraph.span.start()].trim().is_empty());
            prop_assert_eq!(paragraph.prose(article).len(), paragraph.span.len());
            end = paragraph.span.end();
        }
    }
    prop_assert!(articles.is_empty() || text[end..].trim().is_empty());
    Ok(())
}

#[test]
fn cut_samples_have_their_parts() {
    for article in sourcecheck::store::embedded().iter().filter(|a| a.part.number == 1) {
        for at in (0..article.text.len()).step_by(13).filter(|&at| article.text.is_char_boundary(at)) {
            for text in [&article.text[..at], &article.text[at..]] {
                let (articles, _) = parse(SourceFile { name: "a.txt".into(), path: None, text: text.into() });
                check_parts(text, &articles).unwrap();
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn splitting_loses_no_byte(pieces in prop::collection::vec(prop::sample::select(vec![
        "Hai nước mở lại cửa khẩu sau nhiều năm đàm phán", "Phản ứng", BODY, "Minh Anh (Theo RT, DW)", "(TTXVN)", "-----",
        "Video đang HOT", "Ảnh: AFP", "Cửa khẩu Solvane. Ảnh: Minh Anh", "Thứ Hai, 25/9/2023, 10:15 (GMT+7)", "Xem thêm: Giá dầu",
        "İSTANBUL (AP) —", "hôm...", "\u{feff}", "Ảnh: İ. Kağan/K", "By JANE DOE, Reuters", "“Hoàn Cầu” đưa tin", "\r", " \t",
    ]), 0..24), gap in prop::sample::select(vec!["\n", "\n\n", "\r\n"])) {
        let text = pieces.join(gap);
        let (articles, _) = parse(SourceFile { name: "a.txt".into(), path: None, text: text.clone() });
        check_parts(&text, &articles)?;
    }

    #[test]
    fn any_text_has_its_parts(text in "([A-ZĐa-zàđ0-9 .,:()/\"“”İẞ…-]{0,60}\n{0,2}){0,12}") {
        let (articles, _) = parse(SourceFile { name: "a.txt".into(), path: None, text: text.clone() });
        if !text.starts_with("---") {
            check_parts(&text, &articles)?;
        }
    }
}
