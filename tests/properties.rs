//! What holds for any text: reading never fails, mentions stand in order on character boundaries, and a mention that needs
//! no context is read alike by itself.

use proptest::prelude::*;
use sourcecheck::language::Language;
use sourcecheck::mention::{Mention, resolve, values};
use sourcecheck::value::Value;
use sourcecheck::value::compare::{Comparison, compare, same_dimension};
use sourcecheck::value::key::key;
use sourcecheck::value::slip::{magnitude_tenths, slip};

const LANGUAGES: [Language; 2] = [Language::Vietnamese, Language::English];

/// Words and marks that recognisers look at, in any order.
const PIECES: &[&str] = &[
    "ngày",
    "tháng",
    "năm",
    "hai",
    "ba",
    "mười",
    "một",
    "trăm",
    "nghìn",
    "tỷ",
    "rưỡi",
    "nửa",
    "thứ",
    "tư",
    "tuần",
    "trước",
    "sau",
    "qua",
    "đầu",
    "cuối",
    "những",
    "thập",
    "niên",
    "quý",
    "III",
    "giờ",
    "phút",
    "sáng",
    "rạng",
    "đêm",
    "hơn",
    "khoảng",
    "từ",
    "đến",
    "và",
    "km2",
    "người",
    "tuổi",
    "USD",
    "đồng",
    "%",
    "$",
    "-",
    "–",
    "/",
    ".",
    ",",
    ":",
    "(",
    ")",
    "[",
    "]",
    "17",
    "9",
    "2023",
    "1.200",
    "99,999",
    "0",
    "17.9.2023",
    "31/12",
    "99999999999999999999",
    "79228162514264337593543950335",
    "in",
    "September",
    "May",
    "the",
    "1990",
    "s",
    "th",
    "last",
    "week",
    "two",
    "hundred",
    "million",
    "half",
    "a",
    "third",
    "ago",
    "of",
    "p.m.",
    "9h30",
    "T-72",
    "G20",
    "\n",
    "\u{a0}",
    "²",
    "é",
    "o\u{301}",
    "🙂",
    "twenty",
    "first",
    "and",
    "point",
    "dozen",
    "trillion",
    "gấp",
    "đôi",
    "phần",
    "lần",
    "minutes",
    "h",
    "'",
    "\"",
];

fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(PIECES), prop::bool::weighted(0.7)), 0..40)
        .prop_map(|v| v.into_iter().map(|(p, space)| if space { format!("{p} ") } else { p.to_string() }).collect())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    for language in LANGUAGES {
        let mut mentions = values(text, language);
        resolve(text, &mut mentions, "2023-10-05".parse().ok());
        let mut end = 0;
        for m in &mentions {
            prop_assert!(text.is_char_boundary(m.span.start()) && text.is_char_boundary(m.span.end()));
            prop_assert!(m.span.start() >= end && !m.span.is_empty() && m.span.contains(m.core), "{text:?} {m:?}");
            end = m.span.end();
        }
        compared(&mentions)?;
    }
    Ok(())
}

fn compared(mentions: &[Mention]) -> Result<(), TestCaseError> {
    for pair in mentions.windows(2) {
        let (a, b) = (&pair[0].value, &pair[1].value);
        let found = compare(a, b);
        prop_assert!(!same_dimension(a, b) || !matches!((a, b), (Value::Date(_), Value::Quantity(_))), "{found:?}");
        let _ = (slip(a, b), magnitude_tenths(a, b), key(a));
    }
    for m in mentions {
        let never = match &m.value {
            Value::Date(d) => !d.comparable(),
            Value::Quantity(q) => q.ambiguous || q.approx == sourcecheck::value::quantity::Approx::Vague,
            _ => false,
        };
        let itself = compare(&m.value, &m.value);
        prop_assert!(itself != Comparison::Conflict, "conflicts with itself: {m:?}");
        prop_assert!(!never || itself == Comparison::Incomparable, "{m:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text(text in "\\PC{0,80}") {
        check(&text)?;
    }

    #[test]
    fn any_mixture_of_words(text in soup()) {
        check(&text)?;
    }
}

/// The examples of the tables, cut anywhere and read again piece by piece.
#[test]
fn tables_cut_anywhere_and_read_again() {
    for (file, language) in [("read_vi.tsv", Language::Vietnamese), ("read_en.tsv", Language::English)] {
        let table = std::fs::read_to_string(format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        for text in table.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split('\t').nth(1)) {
            for (at, _) in text.char_indices() {
                check(&text[at..]).unwrap();
                check(&text[..at]).unwrap();
            }
            // Whether thứ tư is the fourth or a Wednesday is for the words around it to say.
            let contextual = |m: &Mention| match &m.value {
                Value::Quantity(q) => q.ordinal,
                // "Three days after" needs what it is after.
                Value::Date(d) => d.relative.is_some(),
                _ => false,
            };
            for m in values(text, language).into_iter().filter(|m| !contextual(m)) {
                let alone = values(m.span.of(text), language);
                assert_eq!(alone.len(), 1, "{:?} alone gives {alone:?}", m.span.of(text));
                // So is whether 2 giờ 30 phút is a time of day.
                let length_or_hour = matches!((&m.value, &alone[0].value), (Value::Duration(_), Value::Date(_)));
                assert!(length_or_hour || key(&alone[0].value) == key(&m.value), "{:?} alone", m.span.of(text));
            }
        }
    }
}
