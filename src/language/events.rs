//! Words that name something happening, and those that make it a known or another one.

/// Heads of a noun phrase that names something happening: a definite one can stand for a dated one told earlier.
pub const EVENTS: &[&str] = &[
    "cuộc họp", "cuộc gặp", "cuộc đàm phán", "cuộc hội đàm", "cuộc tiếp xúc", "cuộc tấn công", "cuộc chiến",
    "cuộc tập trận", "chiến dịch", "hội nghị", "hội đàm", "phiên họp", "lễ ký", "vụ tai nạn", "vụ nổ", "vụ việc",
    "vụ tấn công", "vụ cháy", "trận đấu", "trận động đất", "cuộc bầu cử", "thỏa thuận", "thoả thuận", "lệnh ngừng bắn",
    "meeting", "talks", "summit", "attack", "offensive", "operation", "election", "agreement", "ceasefire",
    "conference", "match", "crash", "explosion", "meetings", "summits", "attacks", "offensives", "operations",
    "elections", "agreements", "ceasefires", "conferences", "matches", "crashes", "explosions",
];

/// First words of a noun phrase or clause that tells of something happening: what a distance in time can be counted from.
pub const EVENT_STARTS: &[&str] = &[
    "cuộc", "vụ", "trận", "hội", "lễ", "khi", "ngày", "lệnh", "thỏa", "đợt", "buổi", "chiến", "phiên", "cú", "tai",
    "bầu", "the", "his", "her", "their", "its", "a", "an", "that", "this", "being",
];

/// Words before an event's name that make it another one, or several: nothing earlier is meant.
pub const INDEFINITE: &[&str] = &[
    "các", "những", "một", "nhiều", "hai", "ba", "mọi", "vài", "mỗi", "a", "an", "some", "several", "many", "other",
    "new", "two", "three",
];

/// Those that make several of it: a date said of them is no single one's.
pub const PLURAL: &[&str] = &["các", "những", "nhiều", "mọi", "vài", "mỗi", "some", "several", "many", "other"];
