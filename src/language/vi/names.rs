//! Vietnamese words before a number that make a name of it.

/// `trung đoàn 366`, `Nghị quyết 43`. Lower case; "số" stands apart, because "con số 102" is a figure.
pub const DESIGNATIONS: &[&str] = &[
    "trung đoàn", "sư đoàn", "lữ đoàn", "quân đoàn", "tiểu đoàn", "đại đội", "tập đoàn quân", "quân khu", "hải đoàn",
    "binh đoàn", "nghị quyết", "nghị định", "thông tư", "quyết định", "chỉ thị", "công văn", "điều", "khoản", "chương",
    "mục", "hiệp định", "quốc lộ", "tỉnh lộ", "đường", "quận", "phường", "khu phố", "tổ", "ngõ", "ngách", "hẻm",
    "căn cứ", "đồn", "trạm", "cửa khẩu", "phòng", "tầng", "lớp", "khóa", "đại hội", "kỳ họp", "phiên bản", "tập",
    "trang", "bảng", "hình", "ảnh", "vành đai", "chuyến bay", "tàu", "xe số", "biển số", "đội", "nhóm", "loại", "cấp",
    "hạng", "mác", "đời", "vùng", "kênh", "chặng", "vòng", "top", "khu", "quân y viện", "viện", "liên khu", "hiệp",
    "bệnh viện", "trại", "mã số", "tuyến", "lô", "ô", "cổng", "cầu", "hầm", "block", "f", "số",
];

/// Words before `số` that make a figure of what follows: con số 102, tổng số 50.
pub const FIGURE_BEFORE_NUMBER: &[&str] =
    &["con", "tổng", "một", "tỷ", "tỉ", "chỉ", "dân", "doanh", "đa", "thiểu", "trong", "quân"];
