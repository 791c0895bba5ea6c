//! A checked report made by hand, for the tests of the printers.

use std::sync::Arc;

use super::check::{Checked, Outcome};
use crate::corpus::{self, SourceFile};
use crate::index::{ArticleId, Index};
use crate::text::buffer::Buffer;
use crate::text::span::Span;
use crate::verdict::{ClaimKind, Code, Evidence, Judged, Verdict};

const TITLE: &str = "Mỹ, Nga có thể từng bí mật đàm phán";
const MEETING: &str = "Báo Mỹ Politico ngày 4/10 dẫn lời một nhà ngoại giao cấp cao am hiểu vấn đề cho biết cuộc họp bí \
     mật diễn ra ngày 17/9 tại Istanbul, Thổ Nhĩ Kỳ như một phần nỗ lực gây áp lực để chấm dứt lệnh phong tỏa \
     Nagorno-Karabakh do Azerbaijan áp đặt suốt 9 tháng.";
const REPORT: &str = "# Bản tin 🎉\n\nTheo Politico, cuộc họp bí mật giữa quan chức Mỹ, EU và Nga diễn ra ngày 18/9 tại \
     Istanbul để bàn về nguồn cung cấp thực phẩm và nhiên liệu cho vùng ly khai, vài ngày trước chiến dịch.\n\
     Đặc phái viên Igor Khovaef có mặt. 🎉 Có khoảng 100.000 cư dân.\n";

/// One report with a wrong date, a misspelled name, a figure that the sources disagree on, and one that matches.
pub(super) fn outcomes() -> Vec<Outcome> {
    let text = format!("{TITLE}\n{MEETING}\n");
    let file = SourceFile { name: "2023/001.txt".to_owned(), path: None, text: text.clone() };
    let (articles, _) = corpus::parse(file);
    let evidence = |words: &str, speaker: Option<&str>| {
        let at = text.find(words).unwrap();
        let (paragraph, excerpt) = if at < TITLE.len() { (1, TITLE) } else { (2, MEETING) };
        let start = text.find(excerpt).unwrap();
        Evidence {
            article: ArticleId(0),
            paragraph,
            span: Span::new(at, at + words.len()),
            text: words.to_owned(),
            excerpt: Span::new(start, start + excerpt.len()),
            attribution: speaker.map(str::to_owned),
            score: 0.834,
        }
    };
    let claim = |kind, verdict, code, words: &str, message: &str, expected: Option<&str>, evidence| {
        let at = REPORT.find(words).unwrap();
        Judged {
            kind,
            verdict,
            code,
            span: Span::new(at, at + words.len()),
            text: words.to_owned(),
            message: message.to_owned(),
            expected: expected.map(str::to_owned),
            evidence,
            elsewhere: Vec::new(),
        }
    };
    let claims = vec![
        claim(
            ClaimKind::Date,
            Verdict::Contradicted,
            Some(Code::DateDiffers),
            "ngày 18/9",
            "the sources date this ngày 17/9",
            Some("ngày 17/9"),
            vec![evidence("ngày 17/9", None)],
        ),
        claim(
            ClaimKind::Name,
            Verdict::Misspelled,
            Some(Code::NameDiffers),
            "Igor Khovaef",
            "no source writes the name like this",
            Some("Igor Khovaev"),
            vec![evidence("Mỹ, Nga", None)],
        ),
        claim(
            ClaimKind::Figure,
            Verdict::Disputed,
            Some(Code::SourcesDisagree),
            "khoảng 100.000 cư dân",
            "the sources disagree",
            None,
            vec![evidence("suốt 9 tháng", Some("Politico")), evidence("4/10", None), evidence("17/9", None)],
        ),
        claim(ClaimKind::Name, Verdict::Supported, None, "Politico", "matches", None, vec![evidence("Politico", None)]),
    ];
    let index = Arc::new(Index::build(articles));
    let buffer = Buffer::new(REPORT);
    vec![
        Outcome::Checked(Checked {
            path: "tin/bản tin, 100%.md".to_owned(),
            buffer,
            index,
            claims,
            policy: Default::default(),
        }),
        Outcome::Failed { path: "gone.md".to_owned(), error: "gone.md: no such file or folder".to_owned() },
    ]
}
