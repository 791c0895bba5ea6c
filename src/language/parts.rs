//! Words that say how figures of a sentence belong together: a whole and its parts, what is left, a change and its two ends.
//!
//! All in lower case, both languages in one table: a phrase of the one is none of the other.

/// How the figures behind a phrase belong to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announces {
    /// All the parts: they add up to the whole.
    All,
    /// Some of the parts: each is less than the whole.
    Some,
}

/// Between a whole and its parts.
pub const ANNOUNCING: &[(&str, Announces)] = &[
    ("gồm", Announces::All),
    ("gồm có", Announces::All),
    ("bao gồm", Announces::All),
    ("bao gồm có", Announces::All),
    ("chia thành", Announces::All),
    ("comprising", Announces::All),
    ("comprised of", Announces::All),
    ("consisting of", Announces::All),
    ("composed of", Announces::All),
    ("made up of", Announces::All),
    ("bao gồm cả", Announces::Some),
    ("gồm cả", Announces::Some),
    ("trong đó", Announces::Some),
    ("trong đó có", Announces::Some),
    ("trong số này", Announces::Some),
    ("trong số đó", Announces::Some),
    ("including", Announces::Some),
    ("among them", Announces::Some),
    ("of whom", Announces::Some),
    ("of which", Announces::Some),
    ("of them", Announces::Some),
];

/// Before a whole whose parts follow: `trong số 50 binh sĩ`, "of the 50 soldiers".
pub const OUT_OF: &[&str] = &[
    "trong", "trong số", "trong tổng số", "trong tổng cộng", "of", "of the", "of all", "out of", "out of the",
    "among the",
];

/// Before or behind the last part: with it, the parts are all there are.
pub const THE_REST: &[&str] = &[
    "còn lại", "còn lại là", "số còn lại", "số còn lại là", "phần còn lại", "phần còn lại là", "the rest",
    "the remaining", "the other", "remaining",
];

/// Between the parts of a list and their figures: says nothing.
pub const FILLERS: &[&str] = &["có", "là", "thì", ":", "đã", "with", "a total of", "some"];

/// Joins the last part of a list.
pub const JOINING: &[&str] = &["và", "cùng", "cùng với", "and", "plus", "as well as", "lẫn"];

/// What a list is followed by that is not all there is.
pub const AND_SO_ON: &[&str] = &["…", "...", "vv", "v", "etc", "v.v"];

/// A phrase before an announcing one that turns it: `không bao gồm`, "not including".
pub const TURNING: &[&str] = &["không", "chưa", "chẳng", "not", "nor", "without", "mỗi", "each"];

/// Sorts that nobody and nothing belongs to two of. Each line is one division, its sorts apart.
pub const DIVISIONS: &[&[&[&str]]] = &[
    &[
        &["nam", "nam giới", "đàn ông", "bé trai", "men", "boys", "male", "males"],
        &["nữ", "nữ giới", "phụ nữ", "đàn bà", "bé gái", "women", "girls", "female", "females"],
    ],
    &[
        &["chết", "tử vong", "thiệt mạng", "tử nạn", "hy sinh", "killed", "died", "dead"],
        &["bị thương", "injured", "wounded", "hurt"],
        &["mất tích", "missing"],
    ],
    &[&["thắng", "wins", "won"], &["thua", "bại", "losses", "lost"], &["hòa", "draws", "drew"]],
    &[&["người lớn", "adults"], &["trẻ em", "trẻ nhỏ", "children"]],
    &[&["vàng", "gold"], &["bạc", "silver"], &["đồng", "bronze"]],
    &[&["ủng hộ", "tán thành", "thuận", "in favour", "in favor"], &["phản đối", "chống", "against"]],
];

/// A figure that changes, directly before by how much it does.
pub const CHANGED_BY: &[&str] = &[
    "tăng", "tăng thêm", "giảm", "giảm đi", "giảm bớt", "thêm", "by", "up", "down", "an increase of", "a rise of",
    "a gain of", "a fall of", "a drop of", "a decrease of", "a decline of",
];

/// A figure that changes, anywhere before its two ends.
pub const CHANGES: &[&str] = &[
    "tăng", "giảm", "nâng", "hạ", "rose", "risen", "rises", "fell", "fallen", "falls", "grew", "grown", "increased",
    "increase", "decreased", "decrease", "climbed", "dropped", "declined", "raised", "cut", "up", "down",
];

/// Before the first end of a change.
pub const FROM: &[&str] = &["từ", "from"];

/// Between its ends.
pub const TO: &[&str] = &["lên", "lên tới", "lên đến", "lên mức", "xuống", "xuống còn", "xuống mức", "còn", "to"];

/// A change is told against something else than its two ends.
pub const COMPARED: &[&str] =
    &["so với", "cùng kỳ", "compared", "than", "mỗi", "bình quân", "trung bình", "each", "a year"];

/// Between figures that are told one beside the other; a comma does as well.
pub const BESIDE: &[&str] = &["và", "cùng", "cùng với", "and", "plus", "as well as", "lẫn", "ngoài ra"];

/// Before the year or day of a birth.
pub const BORN: &[&str] = &["sinh", "sinh năm", "sinh ngày", "sn", "born", "born in", "born on", "sinh vào"];

/// What people and things of several sorts are called together.
pub const GENERAL: &[&str] = &[
    "người", "nạn nhân", "quân nhân", "binh lính", "nhân viên", "cán bộ", "phương tiện", "xe", "tàu", "con", "chiếc",
    "cái", "ca", "trường hợp", "vụ", "hiện vật", "sản phẩm", "people", "persons", "victims", "casualties", "troops",
    "personnel", "staff", "vehicles", "ships", "vessels", "cases", "items", "animals", "units",
];
