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
];

pub const SEASONS: &[(&str, Season)] = &[
    ("xuân", Season::Spring),
    ("hè", Season::Summer),
    ("hạ", Season::Summer),
    ("thu", Season::Autumn),
    ("đông", Season::Winter),
];

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

/// Days named from the day of writing.
pub const DAYS: &[(&str, i32)] = &[
    ("hôm nay", 0),
    ("bữa nay", 0),
    ("ngày nay", i32::MIN),
    ("hôm qua", -1),
    ("bữa qua", -1),
    ("hôm kia", -2),
    ("ngày mai", 1),
    ("hôm sau", i32::MIN),
    ("ngày kia", 2),
    ("ngày mốt", 2),
];

/// Dates without any interval. Only those that cannot be another word.
pub const VAGUE: &[&str] = &[
    "gần đây",
    "mới đây",
    "vừa qua",
    "thời gian qua",
    "thời gian gần đây",
    "thời gian tới",
    "những năm qua",
    "những năm gần đây",
    "nhiều năm qua",
    "nhiều năm nay",
    "nhiều tháng qua",
    "nhiều tuần qua",
    "nhiều ngày qua",
    "những ngày qua",
    "những ngày gần đây",
    "những tuần qua",
    "những tháng qua",
    "mấy ngày qua",
    "mấy năm qua",
    "mấy ngày nay",
    "vài năm qua",
    "vài tháng qua",
    "vài tuần qua",
    "vài ngày qua",
    "lâu nay",
    "giờ đây",
    "hiện nay",
    "không lâu trước",
    "ít phút sau đó",
    "ít lâu sau",
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
