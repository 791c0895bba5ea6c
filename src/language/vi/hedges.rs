//! Vietnamese words that hedge or bound a number.

use crate::value::quantity::Approx;

pub const BEFORE: &[(&str, Approx)] = &[
    ("khoảng", Approx::About),
    ("vào khoảng", Approx::About),
    ("khoảng chừng", Approx::About),
    ("tầm khoảng", Approx::About),
    ("chừng", Approx::About),
    ("tầm", Approx::About),
    ("cỡ", Approx::About),
    ("độ", Approx::About),
    ("xấp xỉ", Approx::About),
    ("ước tính", Approx::About),
    ("ước tính khoảng", Approx::About),
    ("ước chừng", Approx::About),
    ("quãng", Approx::About),
    ("ước khoảng", Approx::About),
    ("trên dưới", Approx::About),
    ("loanh quanh", Approx::About),
    ("áng chừng", Approx::About),
    ("phỏng chừng", Approx::About),
    ("trung bình khoảng", Approx::About),
    ("tròm trèm", Approx::Nearly),
    ("gần tới", Approx::Nearly),
    ("gần đến", Approx::Nearly),
    ("tiệm cận", Approx::Nearly),
    ("vượt quá", Approx::MoreThan),
    ("vượt mức", Approx::MoreThan),
    ("vượt mốc", Approx::MoreThan),
    ("dưới mức", Approx::LessThan),
    ("trên mức", Approx::MoreThan),
    ("chí ít", Approx::AtLeast),
    ("không thấp hơn", Approx::AtLeast),
    ("không vượt quá", Approx::AtMost),
    ("không nhiều hơn", Approx::AtMost),
    ("không cao hơn", Approx::AtMost),
    ("ngót", Approx::Nearly),
    ("ngót nghét", Approx::Nearly),
    ("gần", Approx::Nearly),
    ("suýt soát", Approx::Nearly),
    ("hơn", Approx::MoreThan),
    ("trên", Approx::MoreThan),
    ("nhiều hơn", Approx::MoreThan),
    ("vượt", Approx::MoreThan),
    ("quá", Approx::MoreThan),
    ("dưới", Approx::LessThan),
    ("chưa đến", Approx::LessThan),
    ("chưa tới", Approx::LessThan),
    ("chưa đầy", Approx::LessThan),
    ("ít hơn", Approx::LessThan),
    ("kém hơn", Approx::LessThan),
    ("không đến", Approx::LessThan),
    ("ít nhất", Approx::AtLeast),
    ("tối thiểu", Approx::AtLeast),
    ("không dưới", Approx::AtLeast),
    ("không ít hơn", Approx::AtLeast),
    ("từ", Approx::Exact),
    ("tối đa", Approx::AtMost),
    ("nhiều nhất", Approx::AtMost),
    ("không quá", Approx::AtMost),
    ("lên tới", Approx::Reaching),
    ("lên đến", Approx::Reaching),
];

/// What makes a bound of a number that stands before it: `1.000 người trở lên`.
pub const AFTER: &[(&str, Approx)] = &[
    ("trở lên", Approx::AtLeast),
    ("hoặc nhiều hơn", Approx::AtLeast),
    ("hoặc hơn", Approx::AtLeast),
    ("trở xuống", Approx::AtMost),
    ("hoặc ít hơn", Approx::AtMost),
];

/// `hàng trăm`, `vài chục`: an order of magnitude only.
pub const MAGNITUDE: &[&str] = &["hàng", "vài", "nhiều", "mấy"];

/// Of these, the ones that say some of the next smaller unit: 20 to 90 for `vài chục`.
pub const SOME: &[&str] = &["vài", "mấy"];

/// Hedges that are prepositions of place before few things: `trên hai xe`.
pub const PLACE: &[&str] = &["trên", "dưới"];

/// Of these, the ones that bound a length of time all the same: `dưới ba năm`, but `trên` too rarely.
pub const BOUNDS_LENGTH: &[&str] = &["dưới"];

/// Hedges of a multiple that stand after `gấp`.
pub const OF_MULTIPLE: &[(&str, Approx)] = &[
    ("hơn", Approx::MoreThan),
    ("gần", Approx::Nearly),
    ("khoảng", Approx::About),
    ("ít nhất", Approx::AtLeast),
    ("tới", Approx::Exact),
    ("đến", Approx::Exact),
];

/// Before the first number of a range: `từ 5 đến 7`, `giữa 5 và 7`.
pub const FROM: &[&str] = &["từ", "giữa"];

/// After which `và` joins the ends of a range.
pub const BETWEEN: &[&str] = &["giữa"];

/// Between the ends of a range.
pub const TO: &[&str] = &["đến", "tới"];

pub const AND: &str = "và";

/// Between two bounds of one number: `trên 10 và dưới 40 tuổi`.
pub const AND_BOUND: &[&str] = &["và", "nhưng"];

/// Between numbers that share the unit of the last.
pub const LIST: &[&str] = &["và", "hoặc", "hay"];

/// Hedges that are the second half of other words, with the first: `mật độ 1.200 người/km2`.
pub const HALVES: &[(&str, &[&str])] = &[
    (
        "độ",
        &[
            "mật", "nhiệt", "tốc", "trình", "cường", "mức", "chế", "góc", "tiến", "vận", "độ", "cao", "kinh", "vĩ",
            "ấn", "thái", "hạn", "tuổi", "cấp",
        ],
    ),
    ("cỡ", &["kích"]),
    ("gần", &["đến"]),
    ("tầm", &["hết"]),
];

/// Before a digit word that is then no number: `vài ba người`, `dăm bảy ngày`.
pub const VAGUE: &[&str] = &["vài", "dăm", "đôi", "mươi"];
