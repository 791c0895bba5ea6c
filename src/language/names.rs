//! The vocabulary around names: titles, honorifics, heads of institutions and places, and words that only look like names.
//! General vocabulary of both languages; no name of anybody.

/// Words that make what follows, or what stands in apposition to a name, a title. Lower case; several words by one space.
/// Longer ones first where one starts another.
pub const TITLES: &[&str] = &[
    // Vietnamese
    "phó tổng thống", "tổng thống", "phó thủ tướng", "thủ tướng", "ngoại trưởng", "bộ trưởng", "thứ trưởng", "phó chủ tịch",
    "chủ tịch", "phó tổng thư ký", "tổng thư ký", "tổng bí thư", "phó bí thư", "bí thư", "người phát ngôn", "phát ngôn viên",
    "phát ngôn", "đặc phái viên", "phái viên", "đại diện", "đại sứ", "tham tán", "cố vấn", "trợ lý", "thư ký", "chánh văn phòng",
    "phó giám đốc", "tổng giám đốc", "giám đốc", "tổng biên tập", "phó tổng biên tập", "chủ nhiệm", "trưởng ban", "phó ban",
    "trưởng phòng", "phó trưởng phòng", "trưởng", "phó trưởng", "trưởng công an", "phó trưởng công an", "thị trưởng", "tỉnh trưởng",
    "thống đốc", "nghị sĩ", "thượng nghị sĩ", "hạ nghị sĩ", "dân biểu", "đại biểu", "thủ lĩnh", "lãnh tụ", "lãnh đạo",
    "nhà lãnh đạo", "người đứng đầu", "quan chức", "quốc vương", "nữ hoàng", "hoàng tử", "công chúa", "giáo hoàng", "hồng y",
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "tướng", "đô đốc", "đại tá", "thượng tá", "trung tá", "thiếu tá",
    "đại úy", "thượng úy", "trung úy", "thiếu úy", "chỉ huy phó", "chỉ huy", "tư lệnh", "tham mưu trưởng", "binh sĩ",
    "huấn luyện viên", "hlv", "đội trưởng", "thủ môn", "tiền đạo", "tiền vệ", "hậu vệ", "cầu thủ", "trọng tài", "ca sĩ",
    "diễn viên", "đạo diễn", "nhạc sĩ", "nghệ sĩ", "nhà văn", "nhà báo", "phóng viên", "biên tập viên", "bác sĩ", "giáo sư",
    "phó giáo sư", "tiến sĩ", "thạc sĩ", "luật sư", "kỹ sư", "kiến trúc sư", "nhà khoa học", "nhà nghiên cứu", "nhà phân tích",
    "chuyên gia", "nhà ngoại giao", "nhà hoạt động", "hiệu trưởng", "viện trưởng", "thẩm phán", "công tố viên", "chánh án",
    "nhà sáng lập", "người sáng lập", "đồng sáng lập", "chủ tịch kiêm", "em trai", "anh trai", "chị gái", "em gái", "con trai",
    "con gái", "vợ", "chồng", "người đồng cấp", "lão võ sư", "võ sư", "cựu binh", "phu nhân",
    // English
    "vice president", "deputy prime minister", "prime minister", "president", "foreign minister", "defence minister",
    "defense minister", "finance minister", "interior minister", "deputy minister", "minister", "secretary of state",
    "secretary general", "secretary-general", "general secretary", "deputy secretary", "secretary", "chancellor", "premier",
    "vice chairman", "deputy chairman", "chairman", "chairwoman", "chairperson", "chair", "deputy chief", "chief executive",
    "chief", "spokesman", "spokeswoman", "spokesperson", "special envoy", "envoy", "representative", "ambassador", "adviser",
    "advisor", "senator", "congressman", "congresswoman", "lawmaker", "governor", "mayor", "general", "colonel", "captain",
    "lieutenant", "commander", "admiral", "deputy director", "director", "managing director", "editor-in-chief", "editor",
    "leader", "head", "king", "queen", "prince", "princess", "pope", "coach", "manager", "striker", "goalkeeper", "midfielder",
    "defender", "singer", "actor", "actress", "doctor", "professor", "lawyer", "scientist", "analyst", "expert", "diplomat",
    "official", "founder", "co-founder", "judge", "prosecutor", "counterpart",
];

/// Words before a title that belong to it.
pub const TITLE_MODIFIERS: &[&str] =
    &["cựu", "nguyên", "quyền", "tân", "former", "ex", "acting", "then", "deputy", "first", "senior", "incoming", "outgoing"];

/// Forms of address: what follows is a person.
pub const HONORIFICS: &[&str] = &[
    "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "thầy", "em", "cậu", "nàng", "mr", "mrs", "ms", "miss", "dr", "prof", "sir",
    "lady", "lord",
];

/// First words of an institution's name, in lower case.
pub const INSTITUTIONS: &[&str] = &[
    "bộ", "ủy ban", "uỷ ban", "hội đồng", "đại hội đồng", "tổ chức", "liên minh", "liên hiệp", "liên đoàn", "tòa", "toà", "tòa án",
    "điện", "cơ quan", "cục", "tổng cục", "vụ", "sở", "viện", "học viện", "đại học", "trường", "bệnh viện", "ngân hàng", "tập đoàn",
    "công ty", "hãng", "quốc hội", "thượng viện", "hạ viện", "đảng", "quân đoàn", "sư đoàn", "trung đoàn", "lữ đoàn", "hiệp hội",
    "nhóm", "đài", "báo", "tờ", "tạp chí", "quỹ", "phòng", "ban", "đội", "câu lạc bộ", "clb", "hội", "nhà trắng", "lầu năm góc",
    "chính phủ", "chính quyền", "quân đội", "công an", "cảnh sát", "ministry", "department", "committee", "council", "organisation",
    "organization", "union", "court", "agency", "office", "university", "hospital", "bank", "company", "group", "party", "parliament",
    "senate", "congress", "federation", "association", "police", "government", "army", "newspaper",
];

/// First words of a place's name, and prepositions that come before one, in lower case.
pub const PLACES: &[&str] = &[
    "ở", "tại", "thành phố", "tp", "thủ đô", "thủ phủ", "tỉnh", "huyện", "quận", "xã", "phường", "làng", "thị trấn", "thị xã", "vùng",
    "khu vực", "đảo", "quần đảo", "sông", "núi", "dãy", "biển", "bang", "hạt", "nước", "bán đảo", "gần", "in", "at", "near", "from",
    "city", "province", "village", "town", "region", "capital", "state of", "river", "mount", "lake", "island",
];

/// Words that may start a sentence with a capital and are no part of the name behind them. Lower case.
pub const NOT_NAMES: &[&str] = &[
    // Vietnamese
    "theo", "trong", "khi", "sau", "trước", "nếu", "tại", "ở", "từ", "với", "và", "nhưng", "tuy", "do", "vì", "để", "đến", "đây", "đó",
    "các", "những", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "nhiều", "mọi", "cả", "bên", "phía", "phát",
    "ông", "bà", "anh", "chị", "cô", "họ", "chúng", "tôi", "em", "nó", "chính", "người", "nước", "việc", "cuộc", "vụ", "sự", "điều",
    "ngày", "tháng", "hôm", "hồi", "lúc", "cùng", "cũng", "còn", "chỉ", "đã", "đang", "sẽ", "không", "chưa", "có", "là", "được", "bị",
    "mặc", "dù", "ngoài", "trên", "dưới", "giữa", "qua", "về", "như", "bằng", "cho", "rồi", "thì", "mà", "nên", "vậy", "hiện", "nay",
    "mới", "lần", "ngay", "riêng", "đối", "liên", "cựu", "báo", "hãng", "tờ", "đài", "ảnh", "giới", "dân", "lính", "quân", "quan",
    "hơn", "gần", "khoảng", "ít", "tuần", "đầu", "cuối", "vào", "bởi", "thế", "tuyên", "trả", "phản", "đáp", "đáng", "đặc", "phần",
    "kể", "thêm", "bất", "nhờ", "nhằm", "suốt", "thay", "thậm", "tính", "tới", "xung", "xin", "bài", "hàng", "lực", "chiến", "tổng",
    "thủ", "bộ trưởng", "cơ", "khu", "vùng", "đại diện", "động", "phe", "nhà", "dựng", "bùng", "rừng", "vị", "số", "cách", "lãnh",
    // English
    "the", "a", "an", "in", "on", "at", "by", "of", "for", "from", "to", "with", "and", "but", "or", "if", "when", "while", "after",
    "before", "since", "as", "it", "its", "he", "she", "they", "we", "you", "i", "his", "her", "their", "this", "that", "these", "those",
    "there", "here", "what", "who", "which", "where", "how", "why", "not", "no", "some", "many", "most", "all", "both", "each", "one",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "about", "around", "nearly", "almost", "more", "less", "over",
    "under", "until", "during", "according", "however", "although", "though", "because", "so", "then", "than", "also", "only", "just",
    "meanwhile", "earlier", "later", "last", "next", "once", "relatives", "police", "officials", "report", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday",
];

/// Lower-case words that may stand inside a name of capitals.
pub const PARTICLES: &[&str] = &["de", "da", "van", "von", "der", "bin", "al", "el", "la", "le", "di", "dos", "del", "ibn", "of", "the", "and"];

/// Words that a title never reaches across: verbs and conjunctions of running text.
pub const TITLE_STOPS: &[&str] = &[
    "là", "đã", "đang", "sẽ", "nói", "cho", "biết", "tuyên", "khẳng", "rằng", "khi", "nếu", "thì", "mà", "bị", "được", "để", "do", "vì",
    "nhưng", "cũng", "không", "chưa", "còn", "từ", "theo", "trong", "ngoài", "tại", "ở", "is", "was", "were", "are", "has", "have", "had", "said", "says", "that",
    "who", "which", "but", "when", "while", "told", "will", "would", "with",
];

/// Verbs of saying: their subject is a person or an institution. First words, in lower case.
pub const SPEECH: &[&str] = &[
    "nói", "cho biết", "tuyên bố", "khẳng định", "nhấn mạnh", "giải thích", "chỉ trích", "phát biểu", "cảnh báo", "kêu gọi", "bác bỏ",
    "thừa nhận", "mô tả", "cho rằng", "chia sẻ", "thông báo", "xác nhận", "said", "says", "told", "announced", "warned", "added", "stated",
    "confirmed", "denied", "insisted",
];

/// Heads of a noun phrase that names something happening: a definite one can stand for a dated one told earlier.
pub const EVENTS: &[&str] = &[
    "cuộc họp", "cuộc gặp", "cuộc đàm phán", "cuộc hội đàm", "cuộc tiếp xúc", "cuộc tấn công", "cuộc chiến", "cuộc tập trận", "chiến dịch",
    "hội nghị", "hội đàm", "phiên họp", "lễ ký", "vụ tai nạn", "vụ nổ", "vụ việc", "vụ tấn công", "vụ cháy", "trận đấu", "trận động đất",
    "cuộc bầu cử", "thỏa thuận", "thoả thuận", "lệnh ngừng bắn", "meeting", "talks", "summit", "attack", "offensive", "operation",
    "election", "agreement", "ceasefire", "conference", "match", "crash", "explosion",
];

/// Whether two lists of lower-case words are equal, `phrase` being one string with single spaces.
pub fn is_phrase(words: &[&str], phrase: &str) -> bool {
    let mut parts = phrase.split(' ');
    words.iter().all(|w| parts.next() == Some(w)) && parts.next().is_none()
}
