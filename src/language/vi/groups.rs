//! What stands around a counted Vietnamese noun: classifiers and general words before it, modifiers and nationality after it.

/// Classifiers, which take the class of the noun after them (`chiếc xe`), and nouns too general for a class.
pub const CLASSIFIERS: &[&str] = &[
    "con", "cái", "chuyến", "chuyến đi", "chiếc", "cuộc", "khẩu", "quả", "tờ", "tấm", "bức", "cuốn", "quyển", "loại", "đơn vị", "tổ chức",
    "nhóm", "đội", "đội bóng", "đội tuyển", "dự án", "cơ sở", "khu", "khu vực", "địa phương", "thành phố", "cặp",
    "tên", "vị", "cây", "mẫu", "lớp", "suất", "suất học bổng", "suất quà", "hạng", "viên", "hòn", "ngọn", "đoàn",
    "đợt", "yếu tố", "lý do", "lí do", "nội dung", "tập thể", "cơ quan", "chương trình", "gương mặt", "vị trí",
    "địa điểm", "hạng mục", "nguyên nhân", "phương thức", "phương án", "trang trại", "kỳ thi", "giải đấu", "lĩnh vực",
    "ngành", "ngành nghề", "tiết mục", "màn hình", "chi hội", "hoạt động", "nhiệm vụ", "tiêu chí", "mục tiêu",
    "giải pháp", "vấn đề", "thỏa thuận", "thoả thuận", "hiệp định", "văn kiện", "biện pháp", "nhóm giải pháp",
    "sản phẩm", "thiết bị", "mặt hàng", "điểm đến", "chặng", "vòng", "vòng đấu", "buổi", "bữa", "gói", "túi", "dòng",
    "bài báo", "bài thi", "bài viết", "phút thi đấu", "cơn bão", "trận động đất", "cuộc họp", "cuộc gặp",
    "cuộc tấn công", "tuyến", "làn", "làn xe", "cửa khẩu", "cảng", "sân bay", "hòn đảo", "bể", "lò", "mỏ", "giếng",
    "cột", "tấm bằng", "hợp đồng", "đơn hàng", "giao dịch", "bản án", "tội danh", "dân tộc", "thế hệ", "chỗ",
    "chỗ ngồi", "chỗ làm", "bến", "bến thuyền", "khách sạn", "thửa", "thửa đất", "nghị quyết", "đạo luật", "dự luật",
    "quyết định", "kiến nghị", "đề xuất", "sáng kiến", "chức danh", "giây phút", "món", "ván đấu", "pha", "cú",
    "cú sút", "quả phạt", "thẻ vàng", "thẻ đỏ", "quả penalty", "phát súng", "phát đạn", "đứa", "bản sao", "bộ hồ sơ",
    "bộ trang phục", "kỳ họp", "phần quà", "trái bom", "bản hợp đồng", "bài học", "mã cổ phiếu", "thánh đường",
    "ngôi chùa", "ngôi mộ", "ngôi làng", "ngôi trường", "ngôi",
];

/// What may follow the head and belongs to what a reader underlines: `lính đặc nhiệm`, `tàu ngầm hạt nhân`.
pub const MODIFIERS: &[&str] = &[
    "đặc nhiệm", "đánh thuê", "gìn giữ hòa bình", "gìn giữ hoà bình", "giữ gìn hòa bình", "biên phòng", "dù",
    "thủy quân lục chiến", "bắn tỉa", "dự bị", "nghĩa vụ", "tình nguyện", "cứu hỏa", "cứu hộ", "cứu thương",
    "cứu nạn", "tị nạn", "tỵ nạn", "di cư", "nhập cư", "nước ngoài", "quốc tế", "trong nước", "địa phương", "vô tội",
    "vô gia cư", "khuyết tật", "thất nghiệp", "trung học", "tiểu học", "mầm non", "phổ thông", "trung học phổ thông",
    "trung học cơ sở", "phổ thông trung học", "đại học", "chiến đấu", "vận tải", "chở khách", "chở hàng", "trinh sát",
    "ném bom", "huấn luyện", "săn ngầm", "ngầm", "bọc thép", "đạn đạo", "hành trình", "hạt nhân", "thương mại",
    "nhà nước", "tư nhân", "niêm yết", "ngoại quốc", "quá cảnh", "nữ", "nam", "cao cấp", "cấp cao", "thường trú",
    "y tế", "an ninh", "quân sự", "dân sự", "phi hành đoàn", "hải quân", "không quân", "lục quân", "vũ trang",
    "nổi dậy", "ly khai", "thường trực", "quốc hội", "thành viên",
];

/// Joins two nationalities: `người Anh và Pháp`.
pub const LINKS: &[&str] = &[
    "và", "hoặc", "hay",
];

/// Heads that begin another word with what follows, which counts something else: `trường hợp`, `điểm đến`.
pub const OTHER_WORDS: &[(&str, &[&str])] = &[
    ("bên", &["cạnh", "trong", "ngoài", "dưới", "trên"]),
    ("nước", &["mắt", "ngoài", "biển", "cờ"]),
    ("bàn", &["giao", "bạc", "chân", "tay", "luận", "về"]),
    ("quân", &["sự", "đội", "khu", "đoàn", "phục", "y"]),
    ("dân", &["số", "sự", "tộc", "chủ", "cư"]),
    ("em", &["trai", "gái"]),
    ("giải", &["quyết", "pháp", "phóng", "thích", "ngân", "tỏa", "toả", "cứu", "trí", "nhất", "nhì", "ba"]),
    ("trường", &["hợp", "kỳ", "quay"]),
    ("điểm", &["đến", "nóng", "mới", "bán", "du", "cầu", "nghẽn", "đen", "sáng", "phát", "thi", "trường", "tiếp", "tin"]),
    ("hộ", &["chiếu", "tống", "khẩu"]),
    ("tên", &["lửa", "miền", "tuổi"]),
    ("xe", &["duyên"]),
    ("tàu", &["điện"]),
    ("ca", &["sĩ", "khúc", "nô", "ngợi", "cao", "sỹ", "sáng", "chiều", "tối", "đêm"]),
    ("phía", &["trước", "sau", "trên", "dưới", "bắc", "nam", "đông", "tây"]),
    ("phòng", &["chống", "cháy", "thủ", "ngừng", "ngự"]),
    ("phiếu", &["xuất"]),
    ("ghế", &["đá"]),
    ("trang", &["trại", "phục", "bị", "thiết", "web", "trí"]),
    ("tầng", &["lớp"]),
    ("bước", &["vào", "sang", "qua", "ra"]),
    ("bản", &["thân", "đồ", "quyền", "tin", "sắc", "án", "chất"]),
    ("khách", &["sạn"]),
    ("câu", &["lạc", "chuyện", "cá"]),
    ("hãng", &["tin"]),
    ("bao", &["gồm", "nhiêu", "giờ", "quanh", "vây"]),
    ("trẻ", &["trung", "hơn", "lại"]),
    ("ảnh", &["hưởng"]),
    ("thùng", &["dầu"]),
];
