//! Vietnamese words of the clock.

/// Letters glued to hours; the second is a gram elsewhere.
pub const HOUR_LETTERS: &[&str] = &["h", "g"];
pub const SURE_HOUR: &[&str] = &["h"];
pub const HOUR: &[&str] = &["giờ"];
/// Words behind hours that make a rate of pay or a distance in time of them.
pub const NO_CLOCK_AFTER: &[&str] = &["qua", "đầu", "liền", "/", "đồng", "trước", "sau", "nữa"];
pub const MINUTE_LETTERS: &[&str] = &["'", "’", "p", "ph"];
/// What takes minutes off an hour.
pub const LESS: &[&str] = &["kém"];
pub const MINUTE: &[&str] = &["phút"];

/// Words before a number of hours that make a length of it, not a time of day.
pub const LENGTH_BEFORE: &[&str] = &[
    "trong", "sau", "suốt", "dài", "hơn", "gần", "mất", "cách", "vòng", "mỗi", "dưới", "nhất", "đa", "thiểu", "quá",
    "tới", "thêm", "cả", "những", "after", "for", "every", "over", "than", "within", "in",
];

/// Words around hours that make a time of day of them: before, also before a doubtful letter, and behind.
pub const CLOCK_BEFORE: &[&str] = &["lúc", "đến", "hồi"];
pub const LETTER_BEFORE: &[&str] = &["lúc", "từ", "đến", "vào", "hồi", "khoảng", "(", "trước", "-", "–"];
pub const CLOCK_AFTER: &[&str] = &["ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "cùng"];

/// What leads to the day of hours that was told before: `16 giờ cùng ngày`.
pub const SAME: &[&str] = &["cùng"];
/// What may stand between such a word and the hours.
pub const ABOUT: &[&str] = &["khoảng", "gần", "hơn", "đúng", "chừng"];

/// What joins two times of a day, after the first, and before it if the first has no unit of its own.
pub const RANGE: &[&str] = &["đến", "tới"];

/// What may stand between a time and the part of the day.
pub const BEFORE_PART: &[&str] = &["buổi", ","];

/// The days that `tối qua`, `sáng nay`, `trưa mai` name by their last word.
pub const PART_DAYS: &[(&str, i32)] = &[("nay", 0), ("qua", -1), ("mai", 1)];
/// What makes a part of a day of its name.
pub const PART_HEAD: &[&str] = &["buổi"];

/// Time zones that are named without a place; behind `giờ` stands one.
pub const ZONES: &[&str] = &["giờ địa phương", "giờ quốc tế", "giờ chuẩn quốc tế"];
pub const ZONE_HEAD: &[&str] = &["giờ"];

/// Times that have a name, and the words before them that make a time of them.
pub const NAMED: &[(&str, i8)] = &[("nửa đêm", 0)];
pub const NAMED_BEFORE: &[&str] = &["lúc", "đến", "tới", "khoảng", "gần", "quá", "từ", "trước", "sau"];
