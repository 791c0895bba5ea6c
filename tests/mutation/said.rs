//! What can be changed in a quote, its speaker, a title or a name.

use crate::articles::{gold_persons, titles_held};
use crate::ground::Ground;
use crate::numerals;
use crate::site::Site;

const NEGATIONS: [&str; 3] = ["không", "chưa", "chẳng"];
/// A word that a negation can stand before.
const NEGATED: [&str; 12] = ["có", "được", "cần", "sẽ", "đã", "là", "phải", "muốn", "thể", "đang", "luôn", "tự"];

/// A quote with a negation dropped, or one more.
pub fn negations(quote: &str) -> Vec<String> {
    let mut made = Vec::new();
    for word in numerals::words(quote) {
        if NEGATIONS.contains(&quote[word.clone()].to_lowercase().as_str()) {
            made.push(format!("{}{}", &quote[..word.start], quote[word.end..].trim_start()));
        }
    }
    for word in numerals::words(quote) {
        if NEGATED.contains(&&quote[word.clone()]) {
            made.push(format!("{}không {}", &quote[..word.start], &quote[word.start..]));
        }
    }
    made.push(format!("không {quote}"));
    made
}

/// The other persons of an article, whom the report does not name: whose words they are not.
pub fn others(site: &Site, ground: &Ground) -> Vec<String> {
    let mut found: Vec<(&str, String)> = Vec::new();
    for (article, _) in ground.articles().filter(|(a, _)| a.text.contains(&site.report)) {
        for (span, entity) in gold_persons(&article.name, &article.text) {
            let name = span.of(&article.text);
            let full = name.contains(' ') && article.span().contains(span);
            let named = name.rsplit(' ').next().is_some_and(|last| site.report.contains(last));
            if full && !named && entity != site.entity && !found.iter().any(|f| f.0 == entity) {
                found.push((entity, name.to_owned()));
            }
        }
    }
    found.into_iter().map(|f| f.1).collect()
}

/// Posts, and others that their holder does not have.
const POSTS: &[(&str, &[&str])] = &[
    ("cựu tổng thống", &["cựu thủ tướng", "cựu ngoại trưởng"]),
    ("phó chủ tịch", &["chủ tịch", "thư ký"]),
    ("tổng thư ký", &["Phó tổng thư ký", "Chủ tịch"]),
    ("tổng thống", &["Thủ tướng", "Ngoại trưởng"]),
    ("thủ tướng", &["Tổng thống", "Phó thủ tướng"]),
    ("ngoại trưởng", &["Bộ trưởng Quốc phòng", "Thủ tướng"]),
    ("thứ trưởng ngoại giao", &["Bộ trưởng Ngoại giao", "Thứ trưởng Quốc phòng"]),
    ("chủ tịch", &["Phó chủ tịch", "Tổng thư ký"]),
    ("chủ nhiệm", &["phó chủ nhiệm", "thư ký"]),
    ("tổng biên tập", &["phó tổng biên tập", "giám đốc"]),
    ("người phát ngôn", &["chánh văn phòng", "phó chánh văn phòng"]),
    ("phát ngôn viên", &["chánh văn phòng", "giám đốc"]),
    ("thiếu tá", &["đại tá", "trung tướng"]),
    ("chỉ huy phó", &["chỉ huy trưởng", "chính ủy"]),
    ("cố vấn cấp cao", &["đại sứ", "thư ký"]),
    ("đặc phái viên", &["phát ngôn viên", "chánh văn phòng"]),
];

/// A title with another post in it, that nobody gives the person.
pub fn posts(site: &Site) -> Vec<String> {
    let title = site.text();
    let small = title.to_lowercase();
    let held = titles_held();
    let held = held.get(&site.entity);
    let Some((post, others)) = POSTS.iter().find(|p| small.starts_with(p.0)) else { return Vec::new() };
    let is_held = |other: &str| held.is_some_and(|h| h.iter().any(|t| t.starts_with(&other.to_lowercase())));
    let others = others.iter().filter(|o| !is_held(o));
    others.map(|other| format!("{other}{}", &title[post.len()..])).collect()
}

/// A name with a letter dropped, doubled or changed, in its last word and in its first.
pub fn misspelt(name: &str) -> Vec<String> {
    let words: Vec<_> = numerals::words(name).collect();
    let mut made = Vec::new();
    for word in words.last().into_iter().chain(words.first().filter(|_| words.len() > 1)) {
        let letters: Vec<(usize, char)> = name[word.clone()].char_indices().map(|(i, c)| (word.start + i, c)).collect();
        if letters.len() < 4 {
            continue;
        }
        let put = |at: usize, by: &str| {
            let (from, letter) = letters[at];
            format!("{}{by}{}", &name[..from], &name[from + letter.len_utf8()..])
        };
        let middle = letters.len() / 2;
        made.push(put(middle, ""));
        made.push(put(middle, &letters[middle].1.to_string().repeat(2)));
        let vowel = |c: char| match c {
            'a' => Some("o"),
            'e' => Some("a"),
            'i' => Some("e"),
            'o' => Some("a"),
            _ => None,
        };
        let changed = letters.iter().enumerate().skip(1).filter_map(|(at, l)| Some(put(at, vowel(l.1)?)));
        made.extend(changed.take(1));
    }
    made
}

/// Whether names of this form are left alone by design (docs/verdicts.md, *name-differs*): one short word.
pub fn is_short(name: &str) -> bool {
    !name.contains(' ') && name.chars().count() < 7
}
