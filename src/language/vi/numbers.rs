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
pub const WORDS_FROM_TEN: &[(&str, i64)] = &[("mười", 10), ("trăm", 100)];

/// Forms that a last digit takes after `mươi` (`hai mươi mốt`) or `mười` (`mười lăm`).
pub const AFTER_TEN: &[(&str, i64)] = &[("mốt", 1), ("tư", 4), ("lăm", 5), ("nhăm", 5), ("rưởi", 5)];

pub const TEN: &str = "mười";

/// Five after ten; `mười năm` is ten years.
pub const FIVE_AFTER_TEN: &[(&str, i64)] = &[("lăm", 5), ("nhăm", 5)];
pub const NOT_AFTER_TEN: &[&str] = &["năm", "không", "mốt"];

/// Digit words that after tens are a unit or a denial, unless a scale word follows: `hai mươi năm`.
pub const UNIT_AFTER_TENS: &[&str] = &["năm", "không"];

/// What multiplies a digit by ten: `hai mươi`, `hai chục`. Only after the first can another digit follow.
pub const TENS: &[&str] = &["mươi", "chục"];

pub const HUNDRED: &str = "trăm";

/// Before the last digit where the tens are nought: `hai trăm linh năm`.
pub const NO_TENS: &[&str] = &["lẻ", "linh"];

/// Half of what was said last: `triệu rưỡi`.
pub const AND_A_HALF: &[&str] = &["rưỡi", "rưởi"];

pub const HALF: &str = "nửa";

/// Reads the decimals out: `hai phẩy năm`.
pub const POINT: &[&str] = &["phẩy", "chấm"];

pub const MINUS: &[&str] = &["âm"];

/// Groups after digits that are no scale: `3 trăm`, `2 chục`.
pub const AFTER_DIGITS: &[(&str, i64)] = &[("trăm", 100), ("chục", 10), ("tá", 12)];

/// What `chục` and `trăm` are multiplied by: `trăm triệu`, `nghìn tỷ`.
pub const GREATEST: &[&str] = &["triệu", "tỷ", "tỉ"];

/// Powers of a thousand and of ten thousand.
pub const SCALES: &[(&str, i64)] = &[
    ("nghìn", 1_000),
    ("ngàn", 1_000),
    ("vạn", 10_000),
    ("triệu", 1_000_000),
    ("tỷ", 1_000_000_000),
    ("tỉ", 1_000_000_000),
];

/// Abbreviated scales after a space, as written.
pub const SHORT: &[(&str, i64)] = &[("N", 1_000), ("Tr", 1_000_000), ("tr", 1_000_000), ("T", 1_000_000_000)];

/// `hai phần ba`.
pub const PART: &str = "phần";

/// `một nửa`; `nửa` alone only before what it is half of: `nửa số dân`.
pub const HALF_OF: &[&str] = &["số", "dân", "diện", "trong"];

/// Before an ordinal: `thứ tư`.
pub const ORDINAL: &str = "thứ";

/// Ordinals with words of their own.
pub const ORDINALS: &[(&str, i64)] = &[("nhất", 1), ("nhì", 2), ("tư", 4)];

/// What an ordinal may count, before it: `lần thứ tư`.
pub const ORDINAL_OF: &[&str] = &["lần"];

/// `gấp đôi`, `gấp ba lần`.
pub const TIMES_BEFORE: &[&str] = &["gấp"];
pub const TIMES_AFTER: &[&str] = &["lần"];
pub const DOUBLE: &[(&str, i64)] = &[("đôi", 2)];

/// All of a number: `cả hai`.
pub const ALL: &[&str] = &["cả", "tất cả"];

/// Digit words that are read as numbers only where a unit, a scale word or a known counted noun follows.
pub const GUARDED: &[&str] = &["không", "một", "năm", "ba", "chín"];

/// What cannot follow a single digit word that counts something: `hai bên` counts, `ba tôi` is "my father".
pub const NOT_COUNTED: &[&str] = &[
    "tôi", "mẹ", "má", "của", "và", "là", "đã", "sẽ", "đang", "cũng", "thì", "mà", "nhưng", "hay", "hoặc", "ở", "tại",
    "trong", "với", "cho", "không", "chưa", "được", "bị", "do", "từ", "đến", "tới", "về", "này", "kia", "đó", "ấy",
    "nữa", "lúc", "khi", "vì", "nên", "còn", "đều", "cùng", "phải", "theo", "như", "chỉ", "mới", "vẫn", "rất", "thứ",
];

/// Words before a digit word that make a word of it: `tháng hai`, `thứ ba`, `lần hai`.
pub const NAME_BEFORE: &[&str] = &[
    "tháng", "thứ", "lần", "số", "anh", "chị", "chú", "bác", "cô", "ông", "bà", "dì", "cậu", "hiệp", "hạng", "vòng",
    "bậc", "quý", "khóa", "khoá", "lớp", "chương",
];

/// Of these, the ones after which even a counted noun is not counted: `thứ hai tuần này`.
pub const NO_COUNT_BEFORE: &[&str] = &["thứ", "tháng", "lần"];

/// Before the number of a minute of a match: `phút 64`, `phút thứ 64`.
pub const MINUTE: &str = "phút";

/// Before a number that is then a name: `ngày 1`, `tháng 13`.
pub const NAMING: &[&str] = &["ngày", "tháng", "thứ"];

/// Before a bare number that is then the number of a year: `sinh viên năm 2`.
pub const YEAR_BEFORE: &[&str] = &["năm"];

/// Before `năm` where it is the year and not five: `trong năm tổ chức kỳ thi`.
pub const IN_YEAR: &[&str] = &[
    "trong", "của", "mỗi", "hằng", "hàng", "cuối", "đầu", "giữa", "vào", "suốt", "từng", "nửa", "theo", "hết", "quanh",
];

/// After a bare number that is then the number of a house: `căn nhà 28 đường Hoa`.
pub const STREETS: &[&str] = &["đường", "phố", "ngõ", "ngách", "hẻm"];

/// Before the number of a month.
pub const MONTH: &[&str] = &["tháng", "thg"];

/// `một trong bốn`, `1 trong số những`: what makes a one of several of it, and how these may begin.
pub const OUT_OF: &str = "trong";
pub const OF_HOW_MANY: &[&str] = &["số", "những", "các"];
