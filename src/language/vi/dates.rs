//! Vietnamese words that make a date of a word of the calendar, or say which one is meant.

use crate::language::dates::{Amount, Direction};
use crate::value::date::{Anchor, Grain, Modifier};

/// What softens or bounds the date behind it.
pub const MODIFIERS: &[(&str, Modifier)] = &[
    ("đầu", Modifier::Start),
    ("thượng tuần", Modifier::Start),
    ("giữa", Modifier::Middle),
    ("trung tuần", Modifier::Middle),
    ("cuối", Modifier::End),
    ("hạ tuần", Modifier::End),
    ("khoảng", Modifier::About),
    ("quãng", Modifier::About),
    ("trước", Modifier::Before),
    ("sau", Modifier::After),
];

/// Words directly before a date that open a period with it, or close one. They are no part of what is underlined.
pub const BOUNDS: &[(&str, Modifier)] = &[
    ("từ", Modifier::Since),
    ("kể từ", Modifier::Since),
    ("tính từ", Modifier::Since),
    ("cho đến", Modifier::Until),
    ("cho tới", Modifier::Until),
    ("đến hết", Modifier::Until),
    ("tới hết", Modifier::Until),
];

/// What leads from a date after `từ` to the day of writing.
pub const TO_DATE: &[&str] = &["đến nay", "tới nay", "cho đến nay", "cho tới nay", "đến giờ", "tới giờ", "trở lại đây"];

/// What joins the two ends of a range.
pub const RANGE: &[&str] = &["đến", "tới", "cho đến", "cho tới", "đến hết", "tới hết", "bước sang", "và"];

/// What may stand before the last end of a range, and what leads from one day through the night to the next.
pub const WHOLE: &[&str] = &["hết"];
pub const OVERNIGHT: &[&str] = &["rạng sáng", "bước sang"];

/// Words before `2019 đến 2021` that belong to the range, and what joins its ends then.
pub const BETWEEN: &[(&str, &[&str])] = &[("giữa", &["và"]), ("từ", &["đến", "tới"])];

/// Words before a bare year.
pub const BEFORE_YEAR: &[&str] =
    &["từ", "vào", "trong", "đến", "sau", "trước", "kể", "sn", "sinh", "hết", "khoảng", "tới", "đầu", "giữa", "cuối"];

/// Words that make several of the years behind them.
pub const EVERY: &[&str] = &["mỗi", "hằng", "hàng"];

/// Heads of a span of years: `giai đoạn 1992-1994`.
pub const YEAR_SPANS: &[&str] = &[
    "giai đoạn", "thời kỳ", "thời kì", "mùa giải", "niên khóa", "nhiệm kỳ", "nhiệm kì", "năm học", "niên vụ",
    "mùa bóng",
];

pub const DECADES: &[&str] = &["thập niên", "thập kỷ", "thập kỉ", "những năm", "các năm"];

/// Halves of a year.
pub const HALVES: &[(&str, i8)] = &[
    ("nửa đầu năm", 1),
    ("nửa cuối năm", 2),
    ("6 tháng đầu năm", 1),
    ("sáu tháng đầu năm", 1),
    ("6 tháng cuối năm", 2),
    ("sáu tháng cuối năm", 2),
];

/// The first or last months of a year, behind their number: `9 tháng đầu năm`.
pub const MONTHS_OF_YEAR: &[(&str, bool)] = &[
    ("tháng đầu năm", true),
    ("tháng đầu tiên của năm", true),
    ("tháng cuối năm", false),
    ("tháng cuối của năm", false),
];

/// Days named from another day.
pub const DAYS: &[(&str, (Anchor, i32, Grain))] = &[
    ("hôm nay", (Anchor::Published, 0, Grain::Day)),
    ("ngày hôm nay", (Anchor::Published, 0, Grain::Day)),
    ("bữa nay", (Anchor::Published, 0, Grain::Day)),
    ("hôm qua", (Anchor::Published, -1, Grain::Day)),
    ("ngày hôm qua", (Anchor::Published, -1, Grain::Day)),
    ("bữa qua", (Anchor::Published, -1, Grain::Day)),
    ("hôm kia", (Anchor::Published, -2, Grain::Day)),
    ("ngày hôm kia", (Anchor::Published, -2, Grain::Day)),
    ("ngày mai", (Anchor::Published, 1, Grain::Day)),
    ("ngày kia", (Anchor::Published, 2, Grain::Day)),
    ("ngày mốt", (Anchor::Published, 2, Grain::Day)),
    ("cùng ngày", (Anchor::Previous, 0, Grain::Day)),
    ("cùng tháng", (Anchor::Previous, 0, Grain::Month)),
    ("cùng năm", (Anchor::Previous, 0, Grain::Year)),
    ("ngày hôm sau", (Anchor::Previous, 1, Grain::Day)),
    ("hôm sau", (Anchor::Previous, 1, Grain::Day)),
    ("ngày hôm trước", (Anchor::Previous, -1, Grain::Day)),
];

/// Periods of the year of writing that stand without it: `cuối năm`, `đầu tháng`.
pub const BARE_PERIODS: &[(&str, Grain)] = &[("năm", Grain::Year), ("tháng", Grain::Month)];

/// Words with which a sentence goes on behind such a period; any other is a part of it (`đầu năm học`).
pub const AFTER_BARE: &[&str] = &[
    "đến", "tới", "khi", "do", "và", "thì", "với", "là", "để", "theo", "sẽ", "đã", "cho", "tại", "ở", "còn", "nhưng",
    "lên", "như", "vì", "mà", "có", "không", "trở", "bị", "được", "tuy", "sau",
];

/// Parts of a period counted behind their unit: `tuần đầu tiên của tháng 9`; a day only by the longer words.
pub const NTH: &[(&str, i8)] = &[
    ("đầu tiên", 1),
    ("đầu", 1),
    ("cuối cùng", -1),
    ("cuối", -1),
    ("thứ nhất", 1),
    ("thứ hai", 2),
    ("thứ ba", 3),
    ("thứ tư", 4),
];
pub const NTH_OF_WEEKS: &[&str] = &["đầu", "cuối"];
pub const WEEK: &[&str] = &["tuần", "tuần lễ"];
pub const DAY: &[&str] = &["ngày"];
pub const OF_PERIOD: &[&str] = &["của", "trong"];

/// Which of the words of `WHICH` can stand behind `năm`; behind the other units all but the last ones.
pub const WHICH_YEAR: &[&str] = &["nay", "này", "ngoái", "trước", "tới", "sau", "qua", "kia", "tiếp", "vừa", "kế"];
pub const ONLY_YEAR: &[&str] = &["ngoái", "kia", "rồi"];
/// Of these what can stand behind `tuần` all the same.
pub const ALSO_WEEK: &[&str] = &["rồi"];
/// Those that no number can stand before.
pub const UNCOUNTED: &[&str] = &["ngoái", "nay"];

/// What makes a period that was told before of the one named: `tuần trước đó`.
pub const THAT: &[&str] = &["đó"];

/// Words before a unit that make several of it.
pub const COUNTED: &[&str] =
    &["những", "các", "nhiều", "mấy", "vài", "một", "hai", "ba", "mỗi", "từng", "mươi", "chục", "tháng", "cả"];

/// Words before `thứ tư sau` that make a weekday of it.
pub const BEFORE_WEEKDAY: &[&str] =
    &["", "vào", "từ", "đến", "sáng", "chiều", "tối", "đêm", "trưa", "hôm", "ngày", ",", "(", "là"];

/// Words that may lead to a day of the month, and those that make a date of one that stands alone.
pub const DAY_WORDS: &[&str] = &["ngày", "hôm", "mùng", "mồng"];
pub const TOLD_BEFORE: &[&str] = &["sáng", "chiều", "tối", "đêm", "trưa", "ngày", "hôm"];

/// Words before `ngày 3 lần` that make a rate of it.
pub const RATE_BEFORE: &[&str] = &["mỗi", "một", "hằng", "hàng", "từng", "1", "suốt"];

/// How far a date is from another: behind a number and a unit.
pub const DIRECTIONS: &[(&str, Direction)] = &[
    ("trước", Direction::before(Anchor::Published).or_event()),
    ("trước đó", Direction::before(Anchor::Previous)),
    ("trước đây", Direction::before(Anchor::Published)),
    ("về trước", Direction::before(Anchor::Published)),
    ("sau", Direction::after(Anchor::Previous).or_event()),
    ("sau đó", Direction::after(Anchor::Previous)),
    ("nữa", Direction::after(Anchor::Published)),
];

/// What leads to such a distance from the day of writing, and its sign. `sau 2 ngày` needs `nữa` behind it.
pub const AGO_BEFORE: &[&str] = &["cách đây", "cách nay"];
pub const AFTER_BEFORE: &[(&str, &str)] = &[("sau", "nữa")];

/// What may stand between it and its number.
pub const NEARLY: &[&str] = &["khoảng", "gần", "hơn", "chừng", "đúng", "chỉ", "độ"];

/// Words before a distance that make a length of it.
pub const WITHIN: &[&str] = &["trong", "suốt", "vòng"];

/// Numbers that are not said exactly.
pub const AMOUNTS: &[(&str, Amount)] =
    &[("vài", Amount { low: 2, high: 5, typical: 3 }), ("mấy", Amount { low: 2, high: 9, typical: 3 })];

/// Words before a counted distance that leave it open.
pub const AROUND: &[(&str, Modifier)] =
    &[("hơn", Modifier::About), ("gần", Modifier::About), ("chừng", Modifier::About), ("độ", Modifier::About)];

/// The present: no period that could be compared.
pub const PRESENT: &[&str] = &["bây giờ", "ngay lúc này", "ngay bây giờ"];

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
    "vài năm gần đây",
    "vài tháng gần đây",
    "vài tuần gần đây",
    "vài ngày gần đây",
    "vài năm tới",
    "vài tháng tới",
    "vài tuần tới",
    "vài ngày tới",
    "những năm tới",
    "những tháng tới",
    "những tuần tới",
    "những ngày tới",
    "lâu nay",
    "giờ đây",
    "hiện nay",
    "ngày nay",
    "không lâu trước",
    "không lâu sau",
    "ít phút sau đó",
    "ít lâu sau",
];

/// Words of the lunar calendar that stand before a day of it, behind one, or for a month of it.
pub const LUNAR_DAYS: &[(&str, i8)] = &[("rằm", 15)];
pub const LUNAR_COUNTS: &[&str] = &["mùng", "mồng"];
pub const LUNAR_MONTHS: &[(&str, i8)] = &[("giêng", 1), ("chạp", 12)];
pub const LUNAR_SIGNS: &[&str] = &["âm lịch"];
/// The turn of the lunar year, behind its day.
pub const LUNAR_NEW_YEAR: &[&str] = &["tết nguyên đán", "tết âm lịch", "tết"];
/// The day of the twelfth month from which on a day before `Tết` is of the old year.
pub const LAST_LUNAR_DAYS: i16 = 20;

/// The two words of a lunar year: `Quý Mão`.
pub const STEMS: &[&str] = &["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"];
pub const BRANCHES: &[&str] =
    &["tý", "sửu", "dần", "mão", "mẹo", "thìn", "tỵ", "tị", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"];

/// Words behind `8/9` that make a part of a whole of it.
pub const PARTED: &[&str] = &[
    "số", "dân", "diện", "tổng", "quãng", "người", "giải", "thành", "nghị", "phiếu", "trận", "tỉnh", "xã", "huyện",
    "hộ", "ca", "học", "chặng", "lãnh", "lượng", "nhu", "trong", "chiều", "thời", "ghế", "đội", "nước", "tiêu", "chỉ",
    "mẫu", "sinh", "thôn", "bản", "phường", "quận", "đơn", "điểm", "câu", "bài", "vị", "thành viên", "đại", "ý", "cử",
];
/// Words before it that make a date of it all the same.
pub const DATED_BEFORE: &[&str] = &[
    "từ", "đến", "tới", "hôm", "vào", "sáng", "chiều", "tối", "đêm", "trưa", "(", "sau", "trước", "và", ",", "-", "–",
    "qua", "hết", "là", "ngày",
];
/// Words before it that make a number of it.
pub const NUMBER_BEFORE: &[&str] =
    &["khoảng", "gần", "hơn", "chiếm", "bằng", "đạt", "tỷ", "thắng", "còn", "số", "chỉ", "được", "quá", "cả"];
