//! Vietnamese number words.

/// Digits that can stand first. `năm` is also "year", `ba` "father", `chín` "ripe": [`GUARDED`].
pub const DIGITS: &[(&str, i64)] = &[
    ("không", 0),
    ("một", 1),
    ("hai", 2),
    ("ba", 3),
    ("bốn", 4),
    ("năm", 5),
    ("sáu", 6),
    ("bảy", 7),
    ("bẩy", 7),
    ("tám", 8),
    ("chín", 9),
];

/// Number words that can stand first and are no single digits.
pub const TENS: &[(&str, i64)] = &[("mười", 10), ("trăm", 100)];

/// Forms that a last digit takes after `mươi` (`hai mươi mốt`) or `mười` (`mười lăm`).
pub const AFTER_TEN: &[(&str, i64)] = &[("mốt", 1), ("tư", 4), ("lăm", 5), ("nhăm", 5), ("rưởi", 5)];

/// Powers of a thousand and of ten thousand.
pub const SCALES: &[(&str, i64)] = &[
    ("nghìn", 1_000),
    ("ngàn", 1_000),
    ("vạn", 10_000),
    ("triệu", 1_000_000),
    ("tỷ", 1_000_000_000),
    ("tỉ", 1_000_000_000),
];

/// Digit words that are read as numbers only where a unit, a scale word or a known counted noun follows.
pub const GUARDED: &[&str] = &["không", "một", "năm", "ba", "chín"];

/// What cannot follow a single digit word that counts something: `hai bên` counts, `ba tôi` is "my father".
pub const NOT_COUNTED: &[&str] = &[
    "tôi", "mẹ", "má", "của", "và", "là", "đã", "sẽ", "đang", "cũng", "thì", "mà", "nhưng", "hay", "hoặc", "ở", "tại",
    "trong", "với", "cho", "không", "chưa", "được", "bị", "do", "từ", "đến", "tới", "về", "này", "kia", "đó", "ấy",
    "nữa", "lúc", "khi", "vì", "nên", "còn", "đều", "cùng", "phải", "theo", "như", "chỉ", "mới", "vẫn", "rất", "thứ",
];

/// Words before a digit word that make a word of it: `tháng hai`, `thứ ba`, `lần hai`.
pub const NAME_BEFORE: &[&str] =
    &["tháng", "thứ", "lần", "số", "anh", "chị", "chú", "bác", "cô", "ông", "bà", "dì", "cậu"];
