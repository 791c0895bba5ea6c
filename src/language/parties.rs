//! Words that tell who takes a side and who only reports: of both languages, in lower case. A count that the police or a
//! hospital gives is news; one that an army gives of its enemy's dead is a party's.

use std::sync::LazyLock;

use super::phrases::Phrases;
use super::speech::MEDIA;
use crate::text::token::tokenize;
use crate::text::word_key::WordKey;

/// Who counts, treats, rescues, measures or investigates: their figures are nobody's claim.
const OFFICES: &[&str] = &[
    "cảnh sát", "công an", "bệnh viện", "bác sĩ", "y tế", "cứu hỏa", "cứu hoả", "cứu hộ", "cứu nạn", "cứu trợ",
    "phòng cháy", "thống kê", "khí tượng", "thủy văn", "chữ thập đỏ", "nhà khoa học", "chuyên gia", "nhân chứng",
    "quan sát", "quan sát viên", "hàng không", "chức năng", "điều tra", "giám định", "kiểm toán", "liên hợp quốc",
    "liên hiệp quốc", "police", "hospital", "hospitals", "doctors", "medics", "health", "fire", "rescue", "rescuers",
    "relief", "statistics", "meteorological", "weather", "red cross", "red crescent", "scientists", "experts",
    "witnesses", "observers", "monitors", "coroner", "investigators", "auditors", "united nations", "un",
];

/// Who fights.
const ARMED: &[&str] = &[
    "quân đội",
    "bộ quốc phòng",
    "bộ trưởng quốc phòng",
    "bộ tổng tham mưu",
    "bộ chỉ huy",
    "không quân",
    "hải quân",
    "lục quân",
    "lực lượng vũ trang",
    "lực lượng ly khai",
    "lực lượng nổi dậy",
    "phiến quân",
    "phe ly khai",
    "phe nổi dậy",
    "quân nổi dậy",
    "phe đối lập",
    "chính quyền ly khai",
    "dân quân",
    "du kích",
    "nhóm vũ trang",
    "army",
    "military",
    "defence ministry",
    "defense ministry",
    "ministry of defence",
    "ministry of defense",
    "defence minister",
    "defense minister",
    "armed forces",
    "air force",
    "navy",
    "general staff",
    "rebels",
    "rebel",
    "separatists",
    "separatist",
    "militia",
    "militias",
    "militants",
    "insurgents",
    "guerrillas",
];

/// What is told of where two sides fight. No word that a game, a strike or a storm is told with; soldiers die in crashes too.
const FIGHTING: &[&str] = &[
    "tấn công",
    "giao tranh",
    "giao chiến",
    "bắn hạ",
    "bắn rơi",
    "không kích",
    "pháo kích",
    "nã pháo",
    "nã đạn",
    "nổ súng",
    "ném bom",
    "tiêu diệt",
    "đụng độ",
    "chiến sự",
    "xung đột",
    "chiến tranh",
    "tên lửa",
    "uav",
    "máy bay không người lái",
    "attack",
    "attacks",
    "attacked",
    "fighting",
    "clash",
    "clashes",
    "shelling",
    "shelled",
    "airstrike",
    "airstrikes",
    "air strike",
    "air strikes",
    "shot down",
    "opened fire",
    "offensive",
    "war",
    "missile",
    "missiles",
    "drone",
    "drones",
];

/// What either side says of its own losses and of the other's. A number beside none of these is background.
const LOSSES: &[&str] = &[
    "thiệt mạng", "tử vong", "tử trận", "chết", "hy sinh", "hi sinh", "bị thương", "thương vong", "tiêu diệt",
    "bắn hạ", "bắn rơi", "đánh chìm", "phá hủy", "phá huỷ", "bắt giữ", "bắt sống", "bắt làm tù binh", "thiệt hại",
    "killed", "killing", "dead", "died", "dying", "deaths", "lost", "wounded", "wounding", "injured", "injuring",
    "casualties", "shot down", "downed", "sank", "sunk", "destroyed", "destroying", "captured", "capturing",
];

/// Who fights against whoever speaks of them.
const ENEMIES: &[&str] =
    &["khủng bố", "quân địch", "đối phương", "kẻ thù", "terrorists", "terrorist", "jihadists", "fighters", "enemy"];

/// Where nobody fights: targets are shot down in exercises.
const EXERCISES: &[&str] = &[
    "tập trận", "diễn tập", "thao diễn", "bắn thử", "thử nghiệm", "exercise", "exercises", "drill", "drills",
    "manoeuvres", "maneuvers", "test", "tests", "tested",
];

/// By these a speaker means himself and his side.
const OWN: &[&str] = &[
    "nước này", "nước mình", "của mình", "của họ", "phía mình", "phía họ", "bên mình", "chúng tôi", "its", "their",
    "our", "his", "her", "own",
];

/// Verbs that lay a deed to somebody's charge. Who condemns or criticises one takes it for a fact.
const ACCUSING: &[&str] =
    &["cáo buộc", "tố cáo", "tố", "buộc tội", "accused", "accuses", "accuse", "alleged", "alleges", "allege"];

static OFFICE_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(OFFICES));
static ARMED_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(ARMED));
static FIGHTING_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(FIGHTING));
static LOSS_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(LOSSES));
static ENEMY_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(ENEMIES));
static EXERCISE_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(EXERCISES));
static OWN_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(OWN));
static ACCUSING_WORDS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(ACCUSING));

/// Whether the words of a speaker name one who reports: an office, or a medium.
pub fn is_office(words: &str) -> bool {
    has_any(words, &[&OFFICE_WORDS, &MEDIA])
}

pub fn is_armed(words: &str) -> bool {
    has_any(words, &[&ARMED_WORDS])
}

/// Whether some words name one who may be the other side of an army.
pub fn names_enemy(words: &str) -> bool {
    has_any(words, &[&ARMED_WORDS, &ENEMY_WORDS])
}

pub fn tells_of_exercise(words: &str) -> bool {
    has_any(words, &[&EXERCISE_WORDS])
}

/// Whether some words tell what fighting cost.
pub fn tells_of_losses(words: &str) -> bool {
    has_any(words, &[&LOSS_WORDS]) && has_any(words, &[&FIGHTING_WORDS])
}

/// Whether a speaker speaks of what is his own.
pub fn speaks_of_own(words: &str) -> bool {
    has_any(words, &[&OWN_WORDS])
}

/// Whether a verb of saying accuses.
pub fn is_accusing(cue: &str) -> bool {
    has_any(cue, &[&ACCUSING_WORDS])
}

/// Whether any phrase stands in a text.
fn has_any(text: &str, tables: &[&Phrases<()>]) -> bool {
    let keys: Vec<WordKey> = tokenize(text).iter().map(|t| WordKey::of(&t.folded(text))).collect();
    let word = |i: usize| keys.get(i).copied().unwrap_or(WordKey::NONE);
    (0..keys.len()).any(|i| tables.iter().any(|table| table.at(|k| word(i + k)).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_reports_takes_no_side() {
        assert!(is_office("Cảnh sát tỉnh Lạc Sơn") && is_office("the regional health authority"));
        assert!(is_office("báo Đất Việt") && !is_office("Bộ Quốc phòng Solvania"));
        assert!(is_armed("Bộ Quốc phòng Solvania") && is_armed("the Kelmar rebels") && !is_armed("công ty Vạn Phúc"));
        assert!(is_accusing("đã cáo buộc") && !is_accusing("lên án"));
        assert!(tells_of_losses("bắn hạ 12 UAV") && !tells_of_losses("2.000 lính không có nhiệm vụ ngăn cản"));
        assert!(!tells_of_losses("12 people died in the flood"));
        assert!(speaks_of_own("192 of its soldiers died") && !speaks_of_own("192 người của Solvania chết"));
    }
}
