//! Vietnamese words of the calendar and the clock.

use crate::value::date::{Grain, PartOfDay, Season};

/// Months that are named by a word after `tháng`.
pub const MONTH_WORDS: &[(&str, i8)] = &[
    ("giêng", 1),
    ("một", 1),
    ("hai", 2),
    ("ba", 3),
    ("tư", 4),
    ("bốn", 4),
    ("năm", 5),
    ("sáu", 6),
    ("bảy", 7),
    ("bẩy", 7),
    ("tám", 8),
    ("chín", 9),
    ("mười", 10),
    ("mười một", 11),
    ("mười hai", 12),
    ("chạp", 12),
];

/// What leads to the number of a month, and to a year.
pub const MONTH: &[&str] = &["tháng", "thg"];
pub const YEAR: &[&str] = &["năm"];

/// Months in words that are something else too: `tháng năm qua`.
pub const DOUBTFUL_MONTHS: &[&str] = &["năm", "ba", "một", "hai"];

/// Words before such a month that make one of it.
pub const BEFORE_MONTH: &[&str] = &["hồi", "vào", "từ", "đến", "tới", "đầu", "giữa", "cuối", "trước", "sau", "kể"];

/// Words before the number of a month, a quarter or a day, which counts no years: `tháng 3 năm sau`.
pub const NUMBER_OF: &[&str] = &["tháng", "thg", "quý", "/", "-", "–", "ngày", "thứ", "đến", "tới"];

/// First words of what may follow a month and says which one.
pub const WHICH_MONTH: &[&str] = &["tới", "này", "vừa", "trước", "qua"];

/// Days of the week after `thứ`, from Monday as 1.
pub const WEEKDAYS: &[(&str, i8)] = &[
    ("hai", 1),
    ("2", 1),
    ("ba", 2),
    ("3", 2),
    ("tư", 3),
    ("4", 3),
    ("năm", 4),
    ("5", 4),
    ("sáu", 5),
    ("6", 5),
    ("bảy", 6),
    ("bẩy", 6),
    ("7", 6),
];

/// First words of the days of the week, which are of ordinals too, and words before them that make these sure.
pub const WEEKDAY_HEADS: &[&str] = &["thứ"];
pub const ORDINAL_BEFORE: &[&str] = &["lần"];
pub const SUNDAY: &[&str] = &["chủ nhật", "chúa nhật"];

/// Days of the week as they are shortened.
pub const SHORT_WEEKDAYS: &[(&str, i8)] =
    &[("t2", 1), ("t3", 2), ("t4", 3), ("t5", 4), ("t6", 5), ("t7", 6), ("cn", 7)];

/// What joins months that share a year.
pub const BETWEEN_MONTHS: &[&str] = &["đến", "tới", "và"];

/// What joins days that share a month.
pub const BETWEEN_DAYS: &[&str] = &["và", "đến", "tới", ",", "hoặc", "hay"];

/// Words before `thứ tư` that make a weekday of it, and words behind it that may belong to an ordinal as well.
pub const BEFORE_ORDINAL_WEEKDAY: &[&str] = &["vào", "sáng", "chiều", "tối", "đêm", "trưa", "hôm"];
pub const WHICH_OR_ELSE: &[&str] = &["sau", "trước", "qua", "kia"];

pub const PARTS: &[(&str, PartOfDay)] = &[
    ("rạng sáng", PartOfDay::Dawn),
    ("tờ mờ sáng", PartOfDay::Dawn),
    ("sáng sớm", PartOfDay::Morning),
    ("sáng", PartOfDay::Morning),
    ("trưa", PartOfDay::Noon),
    ("chiều", PartOfDay::Afternoon),
    ("chiều tối", PartOfDay::Evening),
    ("tối", PartOfDay::Evening),
    ("đêm", PartOfDay::Night),
    ("đêm khuya", PartOfDay::Night),
    ("khuya", PartOfDay::Night),
    ("nửa đêm", PartOfDay::Night),
];

pub const SEASONS: &[(&str, Season)] = &[
    ("xuân", Season::Spring),
    ("hè", Season::Summer),
    ("hạ", Season::Summer),
    ("thu", Season::Autumn),
    ("đông", Season::Winter),
];

pub const SEASON_HEAD: &[&str] = &["mùa"];
/// Seasons that need no `mùa`.
pub const BARE_SEASONS: &[&str] = &["hè"];

pub const CENTURY: &[&str] = &["thế kỷ", "thế kỉ"];
pub const QUARTER: &[&str] = &["quý"];

/// Years named behind `đầu năm`, `mùa hè năm`.
pub const YEARS_BY_WORD: &[(&str, i32)] = &[("nay", 0), ("ngoái", -1), ("tới", 1), ("sau", 1)];

/// Units that a date or a duration is counted in.
pub const UNITS: &[(&str, Grain)] = &[
    ("giây", Grain::Second),
    ("phút", Grain::Minute),
    ("giờ", Grain::Hour),
    ("giờ đồng hồ", Grain::Hour),
    ("tiếng", Grain::Hour),
    ("tiếng đồng hồ", Grain::Hour),
    ("ngày", Grain::Day),
    ("hôm", Grain::Day),
    ("tuần", Grain::Week),
    ("tuần lễ", Grain::Week),
    ("tháng", Grain::Month),
    ("quý", Grain::Quarter),
    ("năm", Grain::Year),
    ("thập niên", Grain::Decade),
    ("thập kỷ", Grain::Decade),
    ("thập kỉ", Grain::Decade),
    ("thế kỷ", Grain::Century),
    ("thế kỉ", Grain::Century),
];

/// What follows a unit and says which one: `tuần trước`, `tháng này`, `năm ngoái`. The number counts units.
pub const WHICH: &[(&str, i32)] = &[
    ("này", 0),
    ("nay", 0),
    ("hiện tại", 0),
    ("trước", -1),
    ("vừa qua", -1),
    ("vừa rồi", -1),
    ("rồi", -1),
    ("ngoái", -1),
    ("qua", -1),
    ("kia", -2),
    ("tới", 1),
    ("sau", 1),
    ("tiếp theo", 1),
    ("kế tiếp", 1),
];

/// Numerals of quarters and centuries.
pub const ROMAN: &[(&str, i16)] = &[
    ("i", 1),
    ("ii", 2),
    ("iii", 3),
    ("iv", 4),
    ("v", 5),
    ("vi", 6),
    ("vii", 7),
    ("viii", 8),
    ("ix", 9),
    ("x", 10),
    ("xi", 11),
    ("xii", 12),
    ("xiii", 13),
    ("xiv", 14),
    ("xv", 15),
    ("xvi", 16),
    ("xvii", 17),
    ("xviii", 18),
    ("xix", 19),
    ("xx", 20),
    ("xxi", 21),
];

/// A half behind a unit, and one of it.
pub const AND_HALF: &[&str] = &["rưỡi"];
pub const HALF: &[&str] = &["nửa"];

/// What follows a length and says where it lies: before or after the day of writing.
pub const PLACED: &[(&str, i32)] = &[
    ("vừa qua", -1),
    ("vừa rồi", -1),
    ("gần đây", -1),
    ("trở lại đây", -1),
    ("qua", -1),
    ("tiếp theo", 1),
    ("kế tiếp", 1),
    ("tới", 1),
    ("sắp tới", 1),
];

/// Words behind `tiếng` that make a sound or a language of it, not an hour.
pub const SOUNDS: &[&str] = &["súng", "nổ", "nói", "hô", "vang", "động", "việt", "anh"];

/// Words that link the parts of a date.
pub const LINKING: &[&str] = &["lúc", "vào"];

/// Words behind a unit that make something else of it: `ngày hôm qua`, `giờ đây`.
pub const NO_UNIT_BEFORE: &[(&str, &[&str])] =
    &[("ngày", &["hôm", "nay", "công"]), ("giờ", &["đây", "này"]), ("năm", &["lớp"])];

/// Words before a number that it belongs to: `học kỳ 1 năm 2023`, `Top 10 tuần này`.
pub const NUMBERED: &[&str] = &["kỳ", "kì", "lớp", "top", "tập", "phần"];

/// A number and a unit that together are an idiom behind some words: `những năm tháng`.
pub const IDIOMS: &[(&str, &str, &[&str])] =
    &[("năm", "tháng", &["những", "qua", "theo", "của", "bao", "cùng", "các", "nhiều", "suốt", "với"])];
