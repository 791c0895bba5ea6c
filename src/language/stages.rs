//! Words by which a figure is one of several for the same thing: another time, another count, a plan, a comparison.
//!
//! In lower case, both languages.

/// A sentence with one of these may give another figure than its twin, and both are right.
pub const OTHER_FIGURE: &[&str] = &[
    // Another time
    "ban đầu", "lúc đầu", "trước đó", "trước đây", "hôm qua", "hôm trước", "năm ngoái", "năm trước", "tháng trước",
    "tuần trước", "đến nay", "tới nay", "hiện nay", "hiện", "hiện tại", "sau đó", "tiếp tục", "cuối cùng", "lần đầu",
    "lần thứ", "đợt", "mới nhất", "cập nhật", "từng", "đã từng", "initially", "at first", "earlier", "previously",
    "before", "yesterday", "last year", "last month", "last week", "so far", "now", "later", "since", "until",
    "latest", "updated", "once", "first", "second", "then", // Another count
    "thêm", "nữa", "khác", "còn lại", "mỗi", "từng người", "trong đó", "trong số", "riêng", "gồm", "tổng cộng",
    "tổng số", "cả nước", "another", "more", "other", "others", "additional", "each", "per", "of them", "of whom",
    "of which", "including", "alone", "total", "rest", "remaining", "every", // A change or a comparison
    "tăng", "giảm", "nâng", "lên", "xuống", "so với", "hơn so", "gấp", "chênh", "thay vì", "rose", "fell", "increased",
    "decreased", "increase", "decrease", "up", "down", "compared", "than", "instead", "from", "to",
    // No statement of fact
    "dự kiến", "dự báo", "kế hoạch", "mục tiêu", "sẽ", "có thể", "ước tính", "nếu", "khả năng", "tối đa", "tối thiểu",
    "đề xuất", "đề nghị", "yêu cầu", "không", "chưa", "expected", "forecast", "planned", "plan", "target", "will",
    "would", "may", "might", "could", "estimated", "if", "proposed", "not", "no", "should", "must", "maximum",
    "minimum",
];
