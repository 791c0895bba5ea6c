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
    "tiểu khu", "quốc hội khóa", "phụ lục", "mẫu", "km", "ga", "bến", "chung kết", "bậc", "vòng loại", "tuần", "ron",
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

/// Codes that are so well known that they are one with spaces around the dash too: `COVID - 19`.
pub const SPACED_CODES: &[&str] = &["covid"];

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

/// First words of an institution, which go with a capital into its name.
pub const INSTITUTIONS: &[&str] = &[
    "bộ",
    "ủy ban",
    "uỷ ban",
    "hội đồng",
    "đại hội đồng",
    "tổ chức",
    "liên minh",
    "liên hiệp",
    "liên đoàn",
    "tòa",
    "toà",
    "tòa án",
    "điện",
    "cơ quan",
    "cục",
    "tổng cục",
    "sở",
    "viện",
    "học viện",
    "đại học",
    "trường",
    "bệnh viện",
    "ngân hàng",
    "tập đoàn",
    "công ty",
    "hãng",
    "quốc hội",
    "thượng viện",
    "hạ viện",
    "đảng",
    "quân đoàn",
    "sư đoàn",
    "trung đoàn",
    "lữ đoàn",
    "hiệp hội",
    "nhóm",
    "đài",
    "báo",
    "tạp chí",
    "quỹ",
    "phòng",
    "ban",
    "đội",
    "câu lạc bộ",
    "clb",
    "hội",
    "chính phủ",
    "chính quyền",
    "quân đội",
    "công an",
    "cảnh sát",
    "tổng công ty",
    "công ty cổ phần",
    "công ty tnhh",
    "hợp tác xã",
    "văn phòng",
    "trung tâm",
    "chi cục",
    "trạm",
    "khoa",
    "mặt trận",
    "nhà xuất bản",
    "nhà hát",
    "bảo tàng",
    "tòa án nhân dân",
    "viện kiểm sát",
    "viện kiểm sát nhân dân",
    "thanh tra",
    "ubnd",
    "hđnd",
    "tand",
    "vksnd",
    "cqđt",
    "bv",
    "đh",
    "cđ",
    "ban chấp hành",
    "bộ chính trị",
    "tổng liên đoàn",
    "hải quân",
    "không quân",
    "lục quân",
    "duma",
    "văn phòng chính phủ",
    "văn phòng quốc hội",
    "thành ủy",
    "tỉnh ủy",
    "huyện ủy",
    "đảng ủy",
    "trường đại học",
    "trường cao đẳng",
    "trường tiểu học",
    "trường trung học",
    "kho bạc",
    "bảo hiểm xã hội",
    "cục dự trữ",
    "nghị viện",
    "phái bộ",
    "phái đoàn",
    "đại sứ quán",
    "tổng lãnh sự quán",
    "tòa thánh",
    "tòa bạch ốc",
    "hạm đội",
    "cơ quan csđt",
    "nhạc viện",
    "giáo hội",
    "hãng tin",
    "hãng thông tấn",
    "thông tấn xã",
    "đài truyền hình",
    "đài phát thanh",
    "đoàn tncs",
    "đoàn thanh niên",
];

/// Lower-case words that say of the name behind them that it is an organisation.
pub const ORGANISATION_MARKS: &[&str] = &[
    "hãng",
    "hãng tin",
    "hãng thông tấn",
    "hãng hàng không",
    "hãng xe",
    "hãng phim",
    "báo",
    "tờ",
    "tờ báo",
    "nhật báo",
    "tuần báo",
    "tạp chí",
    "đài",
    "đài truyền hình",
    "kênh",
    "kênh truyền hình",
    "trang tin",
    "tập đoàn",
    "công ty",
    "tổng công ty",
    "công ty con",
    "ngân hàng",
    "clb",
    "câu lạc bộ",
    "đội bóng",
    "tổ chức",
    "đảng",
    "quỹ",
    "nhà xuất bản",
    "đại học",
    "bệnh viện",
    "doanh nghiệp",
    "ban nhạc",
    "nhóm nhạc",
    "nhóm",
    "mạng xã hội",
    "liên minh",
    "liên đoàn",
    "hiệp hội",
    "ủy ban",
    "tập đoàn xe",
    "nhà mạng",
    "công ty mẹ",
    "công ty chứng khoán",
    "trường",
    "trường đại học",
    "trường thpt",
    "học viện",
];

/// Those among them that publish: a country may stand between, `báo Mỹ …`.
pub const OUTLET_MARKS: &[&str] =
    &["hãng", "hãng tin", "hãng thông tấn", "báo", "tờ", "tờ báo", "nhật báo", "tạp chí", "đài", "kênh"];

/// Words for a place's kind: what follows with a capital is one.
pub const PLACE_MARKS: &[&str] = &[
    "thành phố", "tp", "thủ đô", "thủ phủ", "tỉnh", "huyện", "quận", "xã", "phường", "làng", "thị trấn", "thị xã",
    "vùng", "khu vực", "đảo", "quần đảo", "sông", "núi", "dãy", "dãy núi", "biển", "bang", "tiểu bang", "hạt",
    "bán đảo", "ấp", "thôn", "xóm", "bản", "buôn", "đường", "phố", "cầu", "chợ", "sân bay", "cảng", "hồ", "đèo",
    "vịnh", "cố đô", "đại lộ", "khu đô thị", "khu công nghiệp", "cửa khẩu", "ngọn núi", "eo biển", "thung lũng",
    "sa mạc", "cao nguyên", "hòn đảo", "nước", "phố cổ", "sân", "sân vận động", "ga", "nhà ga", "chùa", "đền",
    "thao trường", "châu", "trường bắn", "ngã tư", "ngã ba", "bến xe",
];

/// Prepositions of place: weak evidence.
pub const PLACE_PREPOSITIONS: &[&str] = &["ở", "tại", "gần", "quanh", "khỏi"];

/// What leads the name of a place inside that of an institution: `Công an huyện …`.
pub const PLACE_LEADS: &[&str] =
    &["tỉnh", "thành phố", "tp", "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "bang"];

/// Verbs behind an outlet that reports.
pub const OUTLET_VERBS: &[&str] =
    &["đưa tin", "dẫn lời", "dẫn nguồn", "dẫn nguồn tin", "dẫn tin", "trích lời", "trích dẫn", "loan tin"];

/// What leads to a source, and to the maker of a picture.
pub const SOURCE_LEADS: &[&str] = &["theo"];

/// What leads to the owner of a picture.
pub const CREDIT_LEADS: &[&str] = &["ảnh", "đồ họa", "nguồn", "video", "infographic"];

/// Verbs of saying: their subject is a person or an institution.
pub const SPEECH: &[&str] = &[
    "nói", "cho biết", "tuyên bố", "khẳng định", "nhấn mạnh", "giải thích", "chỉ trích", "phát biểu", "cảnh báo",
    "kêu gọi", "bác bỏ", "thừa nhận", "mô tả", "cho rằng", "chia sẻ", "thông báo", "xác nhận", "cho hay", "nhận định",
    "bày tỏ", "đánh giá", "trả lời", "lên tiếng", "bình luận", "tiết lộ", "nhận xét", "kể", "cáo buộc", "phủ nhận",
    "tố cáo", "yêu cầu", "đề nghị", "hỏi", "viết", "nói với", "báo cáo", "phân tích", "chủ trì", "tham dự", "đề xuất",
    "khuyến cáo", "tin tưởng", "thông tin", "trao đổi", "dự",
];

/// Documents, which a name or a number follows.
pub const DOCUMENTS: &[&str] = &[
    "hiệp ước", "quy chế", "hiệp định", "nghị quyết", "nghị định", "nghị định thư", "thông tư", "luật", "bộ luật",
    "đạo luật", "hiến pháp", "tuyên bố", "công ước", "chỉ thị", "quyết định", "hiến chương", "sắc lệnh", "thỏa thuận",
    "pháp lệnh", "bản ghi nhớ", "công hàm", "dự luật",
];

/// Events, which a name or a number follows.
pub const EVENTS: &[&str] = &[
    "chiến tranh", "sea games", "asian games", "asiad", "world cup", "olympic", "đại hội", "hội nghị", "diễn đàn",
    "cách mạng", "chiến dịch", "asian cup", "aff cup", "euro", "lễ hội", "festival", "liên hoan", "paralympic",
    "sea game", "champions league", "wimbledon", "roland garros", "grand slam", "premier league",
];

/// Numbered units: the number is their name.
pub const UNITS: &[&str] =
    &["trung đoàn", "sư đoàn", "lữ đoàn", "quân đoàn", "tiểu đoàn", "đại đội", "quân khu", "hạm đội", "binh đoàn"];

/// Family names: a run of three or four syllables that begins with one is a person.
pub const FAMILY_NAMES: &[&str] = &[
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý", "đào", "đoàn", "vương", "trịnh", "trương", "đinh", "lâm", "phùng", "mai", "tô", "hà", "tạ", "chu", "châu",
    "quách", "thái", "lưu", "lương", "thân", "tăng", "kiều", "triệu", "cao", "tống", "doãn", "giang", "nghiêm",
    "thạch", "khổng", "từ", "hứa", "lục", "mạc", "la", "ninh", "tôn", "bạch", "viên", "ông", "uông", "đàm", "cù",
    "tiêu", "văn", "vi", "khuất", "lại", "vy",
];

/// Given names that only women and men have in the middle of three: they tell a person from a place.
pub const MIDDLE_NAMES: &[&str] = &[
    "thị", "văn", "hữu", "đức", "ngọc", "minh", "quang", "xuân", "thanh", "đình", "công", "bá", "quốc", "hoàng", "anh",
    "thu", "kim", "hồng", "tuấn", "trọng", "như", "duy", "mạnh", "tiến", "phúc", "gia", "việt",
];

/// Words that may start a sentence with a capital and are no part of the name behind them. Lower case.
pub const NOT_NAMES: &[&str] = &[
    "theo", "trong", "khi", "sau", "trước", "nếu", "tại", "ở", "từ", "với", "và", "nhưng", "tuy", "do", "vì", "để",
    "đến", "đây", "đó", "các", "những", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "nhiều",
    "mọi", "cả", "bên", "phía", "phát", "ông", "bà", "anh", "chị", "cô", "họ", "chúng", "tôi", "em", "nó", "chính",
    "người", "nước", "việc", "cuộc", "vụ", "sự", "điều", "ngày", "tháng", "hôm", "hồi", "lúc", "cùng", "cũng", "còn",
    "chỉ", "đã", "đang", "sẽ", "không", "chưa", "có", "là", "được", "bị", "mặc", "dù", "ngoài", "trên", "dưới", "giữa",
    "qua", "về", "như", "bằng", "cho", "rồi", "thì", "mà", "nên", "vậy", "hiện", "nay", "mới", "lần", "ngay", "riêng",
    "đối", "liên", "cựu", "báo", "hãng", "tờ", "đài", "ảnh", "giới", "dân", "lính", "quân", "quan", "hơn", "gần",
    "khoảng", "ít", "tuần", "đầu", "cuối", "vào", "bởi", "thế", "tuyên", "trả", "phản", "đáp", "đáng", "đặc", "phần",
    "kể", "thêm", "bất", "nhờ", "nhằm", "suốt", "thay", "thậm", "tính", "tới", "xung", "xin", "bài", "hàng", "lực",
    "chiến", "tổng", "thủ", "bộ trưởng", "cơ", "khu", "vùng", "đại diện", "động", "phe", "nhà", "dựng", "bùng", "rừng",
    "vị", "số", "cách", "lãnh", "nhân", "tối", "sáng", "chiều", "đêm", "trưa", "kết", "tất", "hầu", "đa", "đồng",
    "chàng", "tuyệt", "hãy", "xem", "đọc", "clip", "link", "chúc", "cảm", "kính", "thưa", "vâng", "dạ", "nhất", "cứ",
    "càng", "vẫn", "đều", "từng", "song", "tóm", "ngược", "đầu tiên", "thực", "quả", "rõ", "nói", "biết", "thấy",
    "muốn", "cần", "phải", "hiếm", "lại", "lên", "ra", "vòng", "trận", "bàn", "khách", "dẫu", "dường", "đúng", "sai",
    "hậu", "kỳ", "mỗi", "nghe", "nhìn", "viết", "bước", "mua", "bán", "giá", "tỷ", "chẳng", "ai", "gì", "sao", "xét",
    "tham", "tuổi", "quý", "vừa", "thường", "thời", "tiếp", "tương", "tác", "thông", "thư", "hội", "học", "công",
    "sinh", "đơn", "hoạt", "chương", "kinh", "giải", "nguồn", "tin", "nội", "nguyên", "quyết", "mức",
];

/// Abbreviations in capitals that name nobody.
pub const NOT_ORGANISATIONS: &[&str] = &[
    "bv", "csđt", "atvstp", "attp", "pccc", "cmhs", "cccd", "tnhh", "ch", "mtv", "ft", "fc", "bxh", "pgs", "qh", "usd",
    "vnd", "eur", "vnđ", "hlv", "vđv", "tp", "gdp", "cpi", "sn", "covid", "ptts", "thcs", "thpt", "ubnd", "hđnd",
    "hđqt", "nq", "nđ", "cp", "tt", "qđ", "ttg", "bch", "csgt", "pccc", "cnh", "ceo", "cfo", "ctv", "pv", "bs", "gs",
    "ts", "ths", "pgs", "ls", "kts", "mc", "dj", "tv", "ok", "hot", "video", "vip", "no", "xx", "ii", "iii", "iv",
    "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "ltđ", "đt", "gd", "cntt", "bđs", "bot", "ppp", "pmu",
    "oda", "fdi", "vat", "sms", "gps", "pc", "led", "lcd", "ram", "cpu", "gpu", "usb", "ssd", "wifi", "suv", "ai",
    "it", "atm", "adn", "dna", "rna", "hiv", "aids", "sars", "mers", "tntt", "nxb", "btc", "bgk", "hs", "sv", "gv",
    "km", "kg", "cm", "mm", "ha", "gb", "mb", "hd", "tphcm", "hcm", "hn", "vn", "sg", "ld", "dv", "mv", "ep", "cd",
    "dvd", "svđ", "clb", "bqt", "cđ", "đh", "dnnn", "dtnn", "đbqh", "atr", "tq", "hq", "nb", "bđn", "tbn",
];

/// Lower-case words that close the name of an institution.
pub const INSTITUTION_TAILS: &[&str] = &[
    "nông thôn", "xã hội", "phổ thông", "nhân dân", "quốc gia", "quốc tế", "trung ương", "việt nam", "thành phố",
    "cổ phần", "thương mại", "hình sự", "dân sự", "công nghệ", "truyền thông", "thông tin", "toàn cầu", "thế giới",
    "tối cao", "đầu tư", "phát triển", "chứng khoán", "điều tra", "cơ sở",
];

/// What states call themselves before their name: `Cộng hòa Pháp`.
pub const STATE_FORMS: &[&str] = &[
    "cộng hòa",
    "cộng hoà",
    "cộng hòa liên bang",
    "cộng hòa hồi giáo",
    "cộng hòa nhân dân",
    "cộng hòa dân chủ",
    "cộng hòa xã hội chủ nghĩa",
    "cộng hòa dân chủ nhân dân",
    "vương quốc",
    "liên bang",
    "công quốc",
    "tiểu vương quốc",
];

/// Capital words that begin a sentence whose full stop is missing, and end the name before them.
pub const RUN_STOPS: &[&str] = &[
    "ngày", "hôm", "khi", "theo", "tại", "trong", "trước", "sau", "các", "những", "nhưng", "tuy", "vì", "nếu", "đây",
    "lần", "ảnh", "bên", "ngoài", "cùng", "từ", "với", "để", "một", "người", "không", "đến", "về", "qua", "trên",
    "dưới",
];

/// Forms of address that no name ends with: they begin the next one.
pub const ADDRESS_STOPS: &[&str] = &["ông", "bà"];

/// What joins the parts of an institution's name: `Bộ Giáo dục và Đào tạo`.
pub const INSTITUTION_JOINERS: &[&str] = &["và"];

/// Institutions that are complete without a name: who follows a title with one of them is its bearer (`Phó Thủ tướng Chính phủ
/// …`).
pub const SELF_STANDING: &[&str] =
    &["chính phủ", "quốc hội", "chính quyền", "quân đội", "công an", "cảnh sát", "ubnd", "hđnd"];

/// Institutions that are no names at the start of a sentence, where every word has its capital.
pub const GENERIC_BODIES: &[&str] = &["chính phủ", "chính quyền", "quân đội"];

/// Family names as text without marks has them, in English reports.
pub const BARE_FAMILY_NAMES: &[&str] = &[
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
    "ly", "dao", "doan", "vuong", "trinh", "truong", "dinh", "lam", "phung", "mai", "to", "ha", "ta", "chu", "luong",
    "thai",
];

/// Middle names among them that no other language's name has there.
pub const BARE_MIDDLE_NAMES: &[&str] = &[
    "thi", "van", "huu", "duc", "ngoc", "minh", "quang", "xuan", "thanh", "dinh", "quoc", "hong", "tuan", "trong",
    "phuc",
];

/// Middle names that so many have that a letter more or less is another person; unmarked.
pub const COMMON_MIDDLE_NAMES: &[&str] = &["van", "thi"];
