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
    ("lên tới", Approx::AtMost),
    ("lên đến", Approx::AtMost),
];

/// What makes a bound of a number that stands before it: `1.000 người trở lên`.
pub const AFTER: &[(&str, Approx)] = &[("trở lên", Approx::AtLeast), ("trở xuống", Approx::AtMost)];

/// `hàng trăm`, `vài chục`: an order of magnitude only.
pub const MAGNITUDE: &[&str] = &["hàng", "vài", "nhiều", "mấy"];
