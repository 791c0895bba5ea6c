//! Vietnamese words before a number that make a name of it.

/// `trung đoàn 366`, `Nghị quyết 43`. Lower case; "số" stands apart, because "con số 102" is a figure.
pub const DESIGNATIONS: &[&str] = &[
    "trung đoàn", "sư đoàn", "lữ đoàn", "quân đoàn", "tiểu đoàn", "đại đội", "tập đoàn quân", "quân khu", "hải đoàn",
    "binh đoàn", "nghị quyết", "nghị định", "thông tư", "quyết định", "chỉ thị", "công văn", "điều", "khoản", "chương",
    "mục", "hiệp định", "quốc lộ", "tỉnh lộ", "đường", "quận", "phường", "khu phố", "tổ", "ngõ", "ngách", "hẻm",
    "căn cứ", "đồn", "trạm", "cửa khẩu", "phòng", "tầng", "lớp", "khóa", "đại hội", "kỳ họp", "phiên bản", "tập",
    "trang", "bảng", "hình", "ảnh", "vành đai", "chuyến bay", "tàu", "xe số", "biển số", "đội", "nhóm", "loại", "cấp",
    "hạng", "mác", "đời", "vùng", "kênh", "chặng", "vòng", "top", "khu", "quân y viện", "viện", "liên khu", "hiệp",
    "bệnh viện", "trại", "mã số", "tuyến", "lô", "ô", "cổng", "cầu", "hầm", "block", "f", "số", "số nhà",
    "số điện thoại", "điện thoại", "đường dây nóng", "hotline", "tổng đài", "biển kiểm soát", "số báo danh", "sbd",
    "cmnd", "cccd", "phương thức", "liveshow", "show", "phương án", "tổ hợp", "kế hoạch", "mùa", "mùa giải", "khối",
    "giai đoạn", "bão", "siêu bão", "cơn bão", "học kỳ", "học kì", "ấp", "xóm", "thôn", "làn", "bài", "câu", "quyển",
    "tiểu khu", "quốc hội khóa", "phụ lục", "mẫu", "km", "ga", "bến", "chung kết", "bậc", "vòng loại",
];

/// Words before `số` that make a figure of what follows: con số 102, tổng số 50.
pub const FIGURE_BEFORE_NUMBER: &[&str] = &[
    "con", "tổng", "một", "hệ", "hàm", "ẩn", "điểm", "tần", "thông", "bội", "tham", "trị", "phân", "chữ", "cơ", "đại",
    "căn", "tỷ", "tỉ", "chỉ", "dân", "doanh", "đa", "thiểu", "trong", "quân",
];

/// The word for number, which may stand between a designation and its number.
pub const NUMBER: &str = "số";

/// Last words of designations between which and the number other words may stand: `trung đoàn bộ binh 366`.
pub const MILITARY: &[&str] = &["đoàn", "cứ"];

/// First words of designations after which a number is a name even in lower case and before a noun.
pub const STRICT: &[&str] = &[
    "trung", "sư", "lữ", "quân", "tiểu", "binh", "nghị", "thông", "quốc", "tỉnh", "số", "mã", "biển", "khoản", "điều",
    "hotline", "điện", "quận", "phường", "xóm", "thôn", "ấp",
];

/// First words of designations whose numbers are not listed, or are figures in a list.
pub const NO_LIST: &[&str] = &["số", "top", "đời", "loại"];

/// Words before a dash and a number that are no code: `Thứ-2`.
pub const NO_CODE: &[&str] = &["thứ", "ngày", "tháng", "năm", "từ", "khoảng"];

/// Words with a capital before a number that is none of a name: the first words of sentences and headings.
pub const NO_NAME_BEFORE: &[&str] = &[
    "có", "với", "hơn", "gần", "khoảng", "cả", "trong", "sau", "trước", "thêm", "đã", "và", "là", "từ", "đến", "tới",
    "ngày", "tháng", "năm", "lúc", "tất", "những", "các", "mỗi", "từng", "chỉ", "còn", "hết", "đủ", "tăng", "giảm",
    "đạt", "trên", "dưới", "của", "cho", "bởi", "theo", "tại", "ở", "khi", "để", "gồm", "được", "bị", "về", "như",
    "chưa", "usd", "vnd", "vnđ", "đồng", "tổng", "giá", "mức", "cao", "thấp", "quý", "the", "of", "in", "and", "for",
    "at", "on", "from", "to", "by", "with", "about", "over", "after", "before", "only", "some", "nearly", "almost",
    "around", "at", "least", "between", "under", "than", "up", "these", "those", "his", "her", "their", "our", "my",
    "its", "all", "another",
];

/// Designations that are the second half of other words, with the first: `yêu cầu 3`, `triệu tập 18`.
pub const HALVES: &[(&str, &[&str])] = &[
    ("tập", &["triệu", "thu", "tuyển", "học", "luyện", "bài", "sưu", "thực", "diễn", "tổng", "vựng"]),
    ("trang", &["cổ", "thời", "nghĩa", "hóa", "hoá"]),
    ("loại", &["phân", "thể", "chủng", "đủ", "đồng", "kim", "nhân"]),
    ("hình", &["truyền", "màn", "mô", "loại", "địa", "tình", "vô", "tử", "điển"]),
    ("mục", &["hạng", "danh", "chuyên", "tiết", "đề"]),
    ("đội", &["quân", "bộ", "toàn", "cả", "mỗi"]),
    ("lớp", &["tầng", "mở", "các"]),
    ("cấp", &["cung", "trợ", "đẳng", "trung", "cao", "sơ", "phân", "giai", "khẩn", "bằng", "nâng"]),
    ("ảnh", &["hình", "điện"]),
    ("phòng", &["dự", "quốc", "văn", "đề", "phóng"]),
    ("cầu", &["yêu", "nhu", "toàn", "bóng", "địa", "khí", "tìm"]),
    ("viện", &["bệnh", "học", "cầu"]),
    ("trại", &["trang", "nông"]),
    ("tuyến", &["trực", "vô"]),
    ("nhóm", &["mỗi", "các"]),
    ("điều", &["những", "nhiều", "các"]),
    ("hạng", &["nhiều"]),
    ("mẫu", &["hình", "cha", "phụ", "ra", "người"]),
    ("khối", &["mét", "toàn"]),
    ("câu", &["mỗi", "những"]),
    ("bài", &["mỗi", "những", "các"]),
    ("bậc", &["cấp"]),
    ("tổ", &["mỗi", "các"]),
    ("vùng", &["các"]),
    ("hiệp", &["liên", "hòa", "hoà"]),
    ("bảng", &["mỗi", "các"]),
    ("vòng", &["trong", "khứ"]),
    ("đường", &["đoạn", "dọc"]),
    ("tàu", &["đoàn", "con"]),
    ("lô", &["ki", "kí", "ký"]),
    ("phường", &["các"]),
    ("xóm", &["làng"]),
];

/// Letters after digits that are no part of a name: `2D`, `4G`, `4K`, `7h`.
pub const NO_TAIL: &[&str] = &["d", "g", "k", "h"];
