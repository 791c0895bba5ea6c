//! Numbers and months in words, as a writer of the language writes them.

use super::{Language, en, vi};

/// A number below a thousand in words; `None` for others.
pub fn number(n: i64, language: Language) -> Option<String> {
    if !(0..1000).contains(&n) {
        return None;
    }
    Some(match language {
        Language::Vietnamese => vietnamese(n),
        Language::English => english(n),
    })
}

fn word<T: PartialEq>(table: &[(&'static str, T)], value: &T) -> &'static str {
    table.iter().find(|(_, v)| v == value).map_or("", |(w, _)| w)
}

fn vietnamese(n: i64) -> String {
    let digit = |d: i64| word(vi::numbers::DIGITS, &d);
    let (hundreds, tens, ones) = (n / 100, n / 10 % 10, n % 10);
    let mut words: Vec<&str> = Vec::new();
    if hundreds > 0 {
        words.extend([digit(hundreds), "trăm"]);
        if tens == 0 && ones > 0 {
            words.push("linh");
        }
    }
    match tens {
        0 => {}
        1 => words.push("mười"),
        t => words.extend([digit(t), "mươi"]),
    }
    match (tens, ones) {
        (_, 0) if n > 0 => {}
        (2.., 1) => words.push("mốt"),
        (1.., 5) => words.push("lăm"),
        (_, d) => words.push(digit(d)),
    }
    words.join(" ")
}

fn english(n: i64) -> String {
    let below = |n: i64| {
        if n < 20 {
            word(en::numbers::ONES, &n).to_string()
        } else {
            let tens = word(en::numbers::TENS, &(n / 10 * 10));
            if n % 10 == 0 { tens.to_string() } else { format!("{tens}-{}", word(en::numbers::ONES, &(n % 10))) }
        }
    };
    match (n / 100, n % 100) {
        (0, rest) => below(rest),
        (h, 0) => format!("{} hundred", below(h)),
        (h, rest) => format!("{} hundred and {}", below(h), below(rest)),
    }
}

/// An English month, abbreviated as `like` is (`Sept.` gives `Nov.`).
pub fn month(n: i8, like: &str) -> Option<String> {
    const FULL: [&str; 12] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];
    let full = FULL.get(usize::try_from(n - 1).ok()?)?;
    let short = like.len() <= 4 && !matches!(like, "May" | "June" | "July");
    Some(match (short, full.len()) {
        (true, 5..) if n == 9 => "Sept".to_string(),
        (true, 5..) => full[..3].to_string(),
        _ => full.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells() {
        let vi = |n| number(n, Language::Vietnamese).unwrap();
        assert_eq!(vi(0), "không");
        assert_eq!(vi(15), "mười lăm");
        assert_eq!(vi(21), "hai mươi mốt");
        assert_eq!(vi(105), "một trăm linh năm");
        assert_eq!(vi(250), "hai trăm năm mươi");
        assert_eq!(number(33, Language::English).unwrap(), "thirty-three");
        assert_eq!(number(250, Language::English).unwrap(), "two hundred and fifty");
        assert_eq!(number(1000, Language::English), None);
        assert_eq!(month(11, "Sept").unwrap(), "Nov");
        assert_eq!(month(9, "November").unwrap(), "September");
    }
}
