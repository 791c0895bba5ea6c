//! Words around Vietnamese titles: what they say of the rank and the time, of what one holds a post, and how a sentence says so.

use crate::language::posts::Modifier;
use crate::value::post::{Rank, When};

/// Words right before a title.
pub const MODIFIERS: &[(&str, Modifier)] = &[
    ("phó", Modifier::Rank(Rank::Deputy)),
    ("trợ lý", Modifier::Rank(Rank::Assistant)),
    ("quyền", Modifier::When(When::Acting)),
    ("tạm quyền", Modifier::When(When::Acting)),
    ("cựu", Modifier::When(When::Former)),
    ("nguyên", Modifier::When(When::Former)),
    ("nguyên là", Modifier::When(When::Former)),
    ("từng là", Modifier::When(When::Former)),
    ("cố", Modifier::When(When::Former)),
    ("tân", Modifier::Idle),
    ("nữ", Modifier::Idle),
    ("đương kim", Modifier::Idle),
    ("đương nhiệm", Modifier::Idle),
    ("đồng", Modifier::Idle),
];

/// Nouns of bodies and areas that stand between a title and a name: `chủ tịch ngân hàng`, `giám đốc tập đoàn`.
pub const BODY_NOUNS: &[&str] = &[
    "bộ", "sở", "ban", "cục", "vụ", "viện", "ủy ban", "uỷ ban", "hội đồng", "hội", "hiệp hội", "liên đoàn", "đoàn",
    "đảng", "tỉnh", "thành phố", "tp", "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "bang", "vùng", "nước",
    "tập đoàn", "tổng công ty", "công ty", "công ty cổ phần", "công ty tnhh", "hãng", "ngân hàng", "bệnh viện",
    "trường", "đại học", "học viện", "trung tâm", "nhà máy", "xí nghiệp", "câu lạc bộ", "clb", "đội", "đội tuyển",
    "báo", "tạp chí", "đài", "quỹ", "tổ chức", "cơ quan", "khối", "liên minh", "mạng xã hội", "nền tảng", "hãng tin",
    "hãng hàng không", "sân bay", "cảng", "chi nhánh", "văn phòng", "phòng", "khoa", "mặt trận", "liên hợp quốc",
    "tư lệnh", "quân khu", "quân đội", "hải quân", "không quân", "lục quân", "cảnh sát", "công an", "chính phủ",
    "ngân hàng trung ương", "trung ương", "quốc gia", "tiểu ban", "giải", "thường trực", "thứ nhất", "phụ trách",
    "điều hành", "cấp cao", "người", "này", "cổ phần", "thương mại", "đầu tư", "phát triển", "dịch vụ",
    "hội đồng quản trị", "bảo hiểm", "chứng khoán", "toàn cầu", "khu vực", "châu", "hàng không",
];

/// What joins a name with the title behind it: `là`, `giữ chức`.
pub const LINKS: &[&str] = &[
    "là", "làm", "giữ chức", "giữ chức vụ", "giữ cương vị", "giữ vai trò", "giữ ghế", "đảm nhiệm", "đảm nhiệm chức",
    "đảm nhận chức", "đảm nhận vị trí", "làm chức", "trở thành", "đảm nhiệm chức vụ", "hiện là", "đang là",
    "đang giữ chức", "vào vị trí", "vào chức", "nhậm chức", "với tư cách", "với tư cách là",
];

/// Words that make what follows no fact: `không còn là`, `có thể`, `nếu`.
pub const NEGATIONS: &[&str] = &[
    "không", "chưa", "nếu", "muốn", "từng", "thay", "kế", "từ", "thôi", "rời", "ứng", "tranh", "giả", "như", "hơn",
    "gặp", "con", "vợ", "chồng", "em", "anh", "bố", "mẹ",
];

/// Words behind which a field still follows: `bộ trưởng bộ giao thông`.
pub const FIELD_NOUNS: &[&str] =
    &["bộ", "sở", "ban", "cục", "vụ", "phụ", "phòng", "ủy", "uỷ", "thường", "điều", "chuyên"];

/// Words that end what a verb tells.
pub const GOES_ON: &[&str] = &["và", "khi", "sau", "nhưng", "từ", "để", "thay", "trong"];
