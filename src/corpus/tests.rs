//! What a file comes to: its articles, their paragraphs, and what they say of themselves.

use super::published::PublishedHow;
use super::*;

fn file(name: &str, text: &str) -> (Vec<Article>, Vec<Problem>) {
    parse(SourceFile { name: name.into(), path: None, text: text.into() })
}

fn article(name: &str, text: &str) -> Article {
    let (mut articles, problems) = file(name, text);
    assert_eq!(problems, []);
    articles.remove(0)
}

fn kinds(article: &Article) -> Vec<&'static str> {
    article.paragraphs.iter().map(|p| p.kind.in_words()).collect()
}

/// Long enough for an article to be made of it.
const BODY: &str = "Người phát ngôn chính phủ Solvane cho biết hai bên đã thảo luận về việc mở lại cửa khẩu, sau nhiều tháng \
    đàm phán không có kết quả giữa các cơ quan chuyên môn của hai nước.\nÔng Kerrow nói thêm rằng các chuyến tàu chở \
    hàng sẽ được ưu tiên trong giai đoạn đầu, còn hành khách phải chờ thêm ít nhất vài tuần nữa mới được qua lại.\n";

#[test]
fn plain_text() {
    let a = article("a.txt", "Tít bài\nMột câu. \n\nCâu hai.");
    assert_eq!(a.title, "Tít bài");
    let shown: Vec<_> = a.paragraphs.iter().map(|p| (p.number, p.prose(&a))).collect();
    assert_eq!(shown, [(1, "Tít bài"), (2, "Một câu."), (3, "Câu hai.")]);
    assert_eq!(a.paragraph_at(a.text.find("hai").unwrap()).map(|p| p.number), Some(3));
}

#[test]
fn markdown() {
    let a = article("a.md", "---\ntitle: \"Tít\"\npublished: 2013-10-22\n---\n\nCó **49** người.\n");
    assert_eq!((a.title.as_str(), a.published.as_ref().unwrap().day()), ("Tít", Some(jiff::civil::date(2013, 10, 22))));
    assert_eq!(a.paragraphs[0].prose(&a), "Có   49   người.");
    assert_eq!(a.paragraphs[0].span.of(&a.text), "Có **49** người.");
}

#[test]
fn front_matter_of_plain_text() {
    for text in [
        "---\ntitle: Tít\nsource: Meridian\n---\nCó 49 người.",
        "+++\ntitle = \"Tít\"\noutlet = \"Meridian\"\n+++\nCó 49 người.",
    ] {
        let a = article("a.txt", text);
        assert_eq!((a.title.as_str(), a.outlet.as_deref()), ("Tít", Some("Meridian")));
        assert_eq!(a.paragraphs.len(), 1);
        assert_eq!(a.paragraphs[0].span.of(&a.text), "Có 49 người.");
    }
    assert_eq!(article("a.txt", "---\nCó 49 người.\n---\n").paragraphs.len(), 3);
}

#[test]
fn problems_keep_the_article() {
    let (articles, problems) = file("a.md", "---\npublished: mai\ntitle: Tít\n---\n\nChữ.\n");
    assert_eq!((articles.len(), articles[0].title.as_str(), problems.len()), (1, "Tít", 1));
    let (articles, problems) = file("a.txt", " \n");
    assert_eq!((articles.len(), problems.len()), (0, 1));
}

#[test]
fn what_stands_around_an_article() {
    let text = format!(
        "Hai nước mở lại cửa khẩu\nThứ Hai, 25/9/2023, 10:15 (GMT+7)\nHai bên đạt thỏa thuận sau nhiều tháng đàm phán.\n{BODY}\
         Cửa khẩu Solvane sáng 24/9. Ảnh: Minh Anh\nẢnh: AFP\nPhản ứng của các bên\nKhông ai phản đối.\n\
         Thanh Danh (Theo RT, DW)\nXem thêm: Giá dầu tăng 5%\nGiá vàng hôm nay tăng mạnh"
    );
    let a = article("a.txt", &text);
    assert_eq!(
        kinds(&a),
        [
            "title", "dateline", "lead", "body", "body", "caption", "credit", "subheading", "body", "byline",
            "boilerplate", "teaser"
        ]
    );
    assert_eq!(a.published.as_ref().map(|p| (p.range_in_words(), p.is_stated())), Some(("2023-09-25".into(), true)));
    assert!(
        matches!(a.published.as_ref().unwrap().how, PublishedHow::Stated { span } if span.of(&a.text).starts_with("Thứ"))
    );
    assert_eq!(a.byline.as_ref().map(|b| b.text.as_str()), Some("Thanh Danh (Theo RT, DW)"));
    assert_eq!(a.origins.iter().map(|o| o.name.as_str()).collect::<Vec<_>>(), ["RT", "DW"]);
    // What is no part of the article is not read, nor is who took a picture.
    let prose: String = a.paragraphs.iter().map(|p| p.prose(&a)).collect();
    for gone in ["Thanh", "AFP", "Minh Anh", "5%", "vàng", "25/9"] {
        assert!(!prose.contains(gone), "{gone}");
    }
    assert!(prose.contains("Cửa khẩu Solvane sáng 24/9."));
    assert!(a.paragraphs.iter().all(|p| p.prose(&a).len() == p.span.len()));
}

#[test]
fn a_teaser_that_breaks_off_is_not_read() {
    let a = article("a.txt", &format!("Tít bài\n{BODY}Hai bên đạt thỏa thuận sau cuộc đối thoại ở Solvane hôm..."));
    assert_eq!(kinds(&a), ["title", "lead", "body", "teaser"]);
    assert_eq!(a.paragraphs[3].prose(&a).trim(), "");
    let a = article("a.txt", &format!("Tít bài\n{BODY}Và rồi không ai nói gì nữa..."));
    assert_eq!(kinds(&a).last(), Some(&"body"));
}

/// Two articles joined by this; how many come out.
fn joined(between: &str) -> usize {
    file("a.txt", &format!("Hai nước mở lại cửa khẩu\n{BODY}{between}\n{BODY}")).0.len()
}

#[test]
fn articles_of_one_file() {
    const HEADLINE: &str = "Quân đội Orlandia rút khỏi thành phố cảng sau ba tuần giao tranh";
    assert_eq!(joined(&format!("Minh Anh (Theo RT, DW)\n{HEADLINE}")), 2);
    assert_eq!(joined(&format!("(TTXVN)\n{HEADLINE}")), 2);
    assert_eq!(joined(&format!("Minh Anh\n{HEADLINE}")), 2);
    assert_eq!(joined(&format!("-----\n{HEADLINE}")), 2);
    assert_eq!(joined(&format!("{HEADLINE}\nThứ Hai, 25/9/2023, 10:15 (GMT+7)")), 2);
    assert_eq!(joined(&format!("{HEADLINE}\nBy Jane Doe, Reuters")), 2);
    // The lead tells the headline again, and a dated report follows.
    let lead = "Quân đội Orlandia thông báo đã rút khỏi thành phố cảng Mirna, ba tuần sau khi giao tranh nổ ra.";
    assert_eq!(
        joined(&format!("{HEADLINE}\n{lead}\nHãng tin Meridian ngày 4/10 đưa tin binh sĩ đã rời thành phố.")),
        2
    );
}

#[test]
fn subheadings_do_not_split() {
    for between in [
        "Phản ứng của các bên",
        "Phản ứng của các bên\nKhông ai phản đối.\nTriển vọng\nChưa rõ.\nBước tiếp theo",
        "Bộ Ngoại giao Solvane nói gì về thỏa thuận mới với láng giềng?",
        "Nhiều doanh nghiệp Solvane vẫn chờ hướng dẫn chi tiết về thuế",
        "Ảnh: AFP\nNhiều doanh nghiệp vẫn chờ",
        "* * *\nVề sau",
        "Ông Kerrow: “Chúng tôi không vội”",
        "Minh Anh:\nÔng nghĩ gì về thỏa thuận này?",
    ] {
        assert_eq!(joined(between), 1, "{between}");
    }
    let titled = format!("---\ntitle: Tít\n---\nMột\n{BODY}(TTXVN)\nHai nước mở lại cửa khẩu sau nhiều năm\n{BODY}");
    assert_eq!(file("a.txt", &titled).0.len(), 1);
}

#[test]
fn headings_of_the_first_level_are_titles_in_markdown() {
    let body = BODY.replace('\n', "\n\n");
    let text = format!(
        "# Hai nước mở lại cửa khẩu\n\n{body}# Quân đội Orlandia rút khỏi Mirna\n\n{body}## Phản ứng của các bên\n\n{body}"
    );
    let (articles, _) = file("a.md", &text);
    assert_eq!(
        articles.iter().map(|a| a.title.as_str()).collect::<Vec<_>>(),
        ["Hai nước mở lại cửa khẩu", "Quân đội Orlandia rút khỏi Mirna"]
    );
}

#[test]
fn parts_share_the_file() {
    let text = format!("Hai nước mở lại cửa khẩu\n{BODY}(TTXVN)\nQuân đội Orlandia rút khỏi Mirna\n{BODY}");
    let (articles, _) = file("a.txt", &text);
    assert_eq!(articles.iter().map(|a| (a.part.number, a.part.of)).collect::<Vec<_>>(), [(1, 2), (2, 2)]);
    assert!(std::sync::Arc::ptr_eq(&articles[0].text, &articles[1].text));
    let numbers: Vec<u32> = articles.iter().flat_map(|a| a.paragraphs.iter().map(|p| p.number)).collect();
    assert_eq!(numbers, (1..=7).collect::<Vec<_>>());
    assert_eq!(articles[0].origins[0].name, "TTXVN");
    assert_eq!(articles[1].origins, []);
}

#[test]
fn the_top_of_a_page() {
    let text = format!("Thế giới\nThứ Hai, 25/9/2023, 10:15 (GMT+7)\nHai nước mở lại cửa khẩu sau nhiều năm\n{BODY}");
    let a = article("a.txt", &text);
    assert_eq!(a.title, "Hai nước mở lại cửa khẩu sau nhiều năm");
    assert_eq!(kinds(&a), ["boilerplate", "dateline", "title", "body", "body"]);
    // So does the second article of a file start.
    let second = text.replace("25/9", "26/9").replace("Hai nước", "Ba nước");
    let (articles, _) = file("a.txt", &format!("{text}{second}"));
    let shown: Vec<_> =
        articles.iter().map(|a| (a.paragraphs[0].number, a.published.as_ref().unwrap().range_in_words())).collect();
    assert_eq!(shown, [(1, "2023-09-25".to_owned()), (6, "2023-09-26".to_owned())]);
}

#[test]
fn english_articles() {
    let body = "SOLVANE (AP) — Two states agreed on Monday to reopen their border after months of talks between their governments.\n\
        The talks had stalled in May over customs, the spokesman said, and nobody had expected them to end so soon this year.\n\
        “It is a start,” said Ivo Kerrow, the prime minister, who had opposed the deal for months and then came round to it.\n";
    let text = format!(
        "Two states reopen their border after months of talks\nBy JANE DOE, Associated Press\nOctober 4, 2023 10:15 am\n{body}\
         Soldiers at the border on 3 October. (Photo: Reuters)\nWhat comes next\nTrains will run first.\n\
         Read more: Oil prices up by 5%\nFollow us on Facebook\n© 2023 Meridian. All rights reserved.\n"
    );
    let a = article("a.txt", &text);
    assert_eq!(
        kinds(&a),
        [
            "title", "byline", "dateline", "lead", "body", "body", "caption", "subheading", "body", "boilerplate",
            "boilerplate", "boilerplate"
        ]
    );
    assert_eq!(a.origins.iter().map(|o| o.name.as_str()).collect::<Vec<_>>(), ["AP"]);
    assert_eq!(a.published.as_ref().unwrap().range_in_words(), "2023-10-04");
}

#[test]
fn a_short_article_has_its_own_date_line() {
    let text = "Hai bên ký thỏa thuận ở Solvane sau ba tháng\n05/10/2023 09:00 GMT+7\nĐại diện hai bên đã ký thỏa thuận vào \
                sáng nay.\nÔng Kerrow nói đây là bước tiến lớn của cả vùng.\nThanh Hà (Theo Reuters)\n\nĐội Tarvo thắng trên \
                sân nhà\n06/10/2023 19:30 GMT+7\nĐội Tarvo thắng 2-1.\nQuốc Bảo\n";
    let (articles, _) = file("a.txt", text);
    let days: Vec<_> = articles.iter().map(|a| a.published.as_ref().unwrap().day().unwrap().to_string()).collect();
    assert_eq!(days, ["2023-10-05", "2023-10-06"]);
}
