//! What is inferred of when a text was written, and what is not.

use super::reading::read;
use crate::corpus::published::{PublishedHow, Says, Undated};
use crate::corpus::{SourceFile, parse};
use crate::value::Value;

fn reading(text: &str) -> super::Reading {
    let file = SourceFile { name: "a.txt".into(), path: None, text: format!("Tiêu đề của bài\n{text}") };
    read(&parse(file).0[0])
}

/// The range, or why there is none.
fn inferred(text: &str) -> String {
    match reading(text).published {
        Ok(published) => published.range_in_words(),
        Err(Undated::NoYear { month, day, .. }) => format!("{day}/{month} of no year"),
        Err(Undated::Reference) => "reference".to_owned(),
        Err(Undated::NoClue) => "nothing".to_owned(),
    }
}

/// The intervals that the dates without a year come to.
fn resolved(text: &str) -> Vec<Option<String>> {
    let year_less = |d: &crate::value::date::DateValue| d.first.year.is_none();
    let reading = reading(text);
    let dates = reading.mentions.iter().filter_map(|m| match &m.value {
        Value::Date(d) if year_less(d) => Some(d.resolved.map(|r| r.start.date().to_string())),
        _ => None,
    });
    dates.collect()
}

#[test]
fn a_past_and_a_coming_date_bound_the_year() {
    let text = "Thỏa thuận được ký vào tháng 12/2022. Tờ Meridian ngày 4/10 dẫn lời ông Kerrow.\n\
                Chính quyền sẽ chấm dứt tồn tại từ ngày 1/1/2024.";
    assert_eq!(inferred(text), "2023-10-04 to 2023-11-04");
    assert_eq!(resolved(text), [Some("2023-10-04".to_owned())]);
    let Ok(published) = reading(text).published else { panic!() };
    let PublishedHow::Inferred(inference) = published.how else { panic!() };
    let says: Vec<Says> = inference.clues.iter().map(|c| c.says).collect();
    assert_eq!(says, [Says::Past, Says::LatestDay, Says::Coming]);
}

#[test]
fn a_range_of_years_fills_in_no_year() {
    let text = "Sau cuộc chiến năm 2020, hai bên đàm phán. Tờ Meridian ngày 4/10 dẫn lời ông Kerrow.\n\
                Chính quyền sẽ chấm dứt tồn tại từ ngày 1/1/2024.";
    assert_eq!(inferred(text), "2020-10-04 to 2023-11-04");
    assert_eq!(resolved(text), [None]);
    let open = "Sau cuộc chiến năm 2020, hai bên đàm phán. Tờ Meridian ngày 4/10 dẫn lời ông Kerrow.";
    assert_eq!(inferred(open), "2020-10-04 or later");
    assert_eq!(resolved(open), [None]);
    assert_eq!(inferred("Tờ Meridian ngày 4/10 dẫn lời ông Kerrow."), "4/10 of no year");
}

#[test]
fn a_weekday_settles_the_year() {
    let text = "Thỏa thuận được ký vào tháng 11/2022, sau cuộc chiến năm 2020. Ông Kerrow hôm thứ Ba (19/9) nói hai bên đã ký.";
    assert_eq!(inferred(text), "2023-09-19 to 2023-10-20");
    // Years before: 19 September 2017 was a Tuesday too, and nothing says that it is not 2023.
    let text = "Thỏa thuận được ký vào tháng 11/2014, sau cuộc chiến năm 2010. Ông Kerrow hôm thứ Ba (19/9) nói hai bên đã ký.";
    assert_eq!(inferred(text), "2017-09-19 or later");
}

#[test]
fn today_is_one_day() {
    let text = "Thỏa thuận được ký vào tháng 11/2022. Sáng nay 4/10, ông Kerrow nói hai bên đã ký.\n\
                Lễ khánh thành sẽ diễn ra ngày 1/1/2024. Hôm qua, ông đến Solvane.";
    assert_eq!(inferred(text), "2023-10-04");
    assert_eq!(resolved(text), [Some("2023-10-04".to_owned()), Some("2023-10-03".to_owned())]);
}

#[test]
fn news_that_goes_on_from_a_full_date() {
    let text = "Ngày 19/10/2013, công an tỉnh cho biết đã khởi tố vụ án. Sáng 22/10, ông Kerrow nói đã hợp tác.\n\
                Ngày 23/10, công an cho biết đã bắt thêm hai người.";
    assert_eq!(inferred(text), "2013-10-23 to 2013-10-30");
    // An anniversary is no news of its year.
    let text = "Lễ kỷ niệm ngày 30/4/1975 đã diễn ra. Ông Kerrow sáng 30/4 nói hai bên đã ký.";
    assert_eq!(inferred(text), "1975-04-30 or later");
}

#[test]
fn december_is_told_in_january() {
    let text = "Trận động đất ngày 1/1/2024 khiến nhiều người chết. Ông Kerrow ngày 30/12 cho biết, rồi ngày 3/1 nói thêm. \
                Cuộc họp sẽ diễn ra ngày 15/1/2024.";
    assert_eq!(inferred(text), "2024-01-03 to 2024-01-10");
}

#[test]
fn plans_are_no_past() {
    for text in [
        "Theo dự toán ngân sách năm 2014, chi 782 tỷ đồng. Ông Kerrow ngày 23/10 nói vậy.",
        "Hiệp định có hiệu lực cho đến năm 2044. Ông Kerrow ngày 23/10 nói vậy.",
        "Mục tiêu đến năm 2030 là giảm nghèo. Ông Kerrow ngày 23/10 nói vậy.",
    ] {
        assert_eq!(inferred(text), "23/10 of no year", "{text}");
    }
}

#[test]
fn works_of_reference_have_no_date() {
    let text = "Quân đội rút năm 1993.[29] Cuộc chiến nổ ra năm 1992.[31] Ngày 11 tháng 9 năm 1992, họ bị bắt.[68]";
    assert_eq!(inferred(text), "reference");
    assert_eq!(inferred("Không có gì ở đây cả."), "nothing");
}

#[test]
fn english() {
    let text = "The treaty was signed in December 2022. Reuters reported on Oct. 4 that talks began.\n\
                The state will cease to exist on January 1, 2024.";
    assert_eq!(inferred(text), "2023-10-04 to 2023-11-04");
}
