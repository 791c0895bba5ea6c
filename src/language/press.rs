//! What newspapers print around an article: share lines, credits, bylines, and the words by which they name where a story
//! comes from. General vocabulary of both languages, in lower case; of the outlets only agencies and those quoted world-wide.

use std::sync::LazyLock;

/// Lines of a page that are no part of any article, when they are all that stands on a line.
pub const PAGE_LINES: &[&str] = &[
    "advertisement", "bình luận", "chia sẻ", "comments", "copy link", "email", "facebook", "gửi bình luận",
    "in bài viết", "lưu bài viết", "nghe đọc bài", "print", "quay lại", "quảng cáo", "save", "share", "sponsored",
    "thích", "tiếp tục đọc", "trở lại", "tweet", "twitter", "video", "video clip", "zalo",
];

/// First words of such lines.
pub const PAGE_STARTS: &[&str] = &[
    // Vietnamese
    "video đang hot",
    "clip đang hot",
    "đang hot",
    "xem thêm",
    "xem tiếp",
    "đọc thêm",
    "đọc tiếp",
    "mời độc giả",
    "mời bạn đọc",
    "mời quý độc giả",
    "mời quý vị",
    "mời xem",
    "mời các bạn",
    "kính mời bạn đọc",
    "tin liên quan",
    "bài liên quan",
    "bài viết liên quan",
    "tin cùng chuyên mục",
    "cùng chuyên mục",
    "tin mới hơn",
    "tin cũ hơn",
    "tin nên đọc",
    "tin đọc nhiều",
    "đọc nhiều nhất",
    "bài đọc nhiều",
    "có thể bạn quan tâm",
    "bạn có thể quan tâm",
    "có thể bạn thích",
    "theo dõi chúng tôi",
    "theo dõi báo",
    "bản quyền thuộc",
    "bấm vào đây",
    "nhấn vào đây",
    "từ khóa:",
    "từ khoá:",
    "chủ đề:",
    "thẻ:",
    "đăng ký nhận tin",
    "đăng ký nhận bản tin",
    "đăng ký kênh",
    "tải ứng dụng",
    "chia sẻ bài viết",
    "chia sẻ:",
    "ý kiến bạn đọc",
    "bạn đọc có thể",
    "vui lòng nhập",
    "tag:",
    "ghi rõ nguồn",
    // English
    "read more",
    "read also",
    "also read",
    "read next",
    "see also",
    "related:",
    "related articles",
    "related stories",
    "related content",
    "more on this",
    "more from",
    "recommended for you",
    "recommended stories",
    "you may also like",
    "you might also like",
    "sign up for",
    "sign up to",
    "subscribe to",
    "subscribe now",
    "follow us",
    "follow us on",
    "share this",
    "share on",
    "click here",
    "continue reading",
    "watch:",
    "listen:",
    "watch live",
    "tags:",
    "topics:",
    "get the latest",
    "download our app",
    "copyright",
    "all rights reserved",
    "leave a comment",
    "our standards:",
    "support our journalism",
    "story continues below",
    "skip to",
    "keep reading",
];

/// Signs that a line points to something else, at its start.
pub const POINTERS: &[&str] = &[">>", "»", "→", "▶", "►", "☞", "©", "(c) 20"];

/// Words that announce who took a picture or drew a chart, before a colon.
pub const CREDITS: &[&str] = &[
    "ảnh",
    "ảnh minh họa",
    "ảnh minh hoạ",
    "ảnh chụp màn hình",
    "ảnh tư liệu",
    "ảnh cắt từ clip",
    "ảnh đồ họa",
    "hình",
    "hình ảnh",
    "hình minh họa",
    "đồ họa",
    "đồ hoạ",
    "bản đồ",
    "video",
    "clip",
    "nguồn ảnh",
    "nguồn video",
    "infographic",
    "photo",
    "photos",
    "photo by",
    "photograph",
    "photographs",
    "photo credit",
    "photo courtesy",
    "image",
    "images",
    "image credit",
    "picture",
    "graphic",
    "graphics",
    "map",
    "illustration",
    "credit",
    "file photo",
    "via",
];

/// Credits that need no name behind them, when they end a line: in brackets or behind a full stop.
pub const BARE_CREDITS: &[&str] = &[
    "ảnh minh họa",
    "ảnh minh hoạ",
    "ảnh tư liệu",
    "ảnh tl",
    "ảnh chụp màn hình",
    "hình minh họa",
    "file photo",
    "file",
    "illustration",
];

/// Words before the outlets that a story was taken from, in a byline.
pub const TAKEN_FROM: &[&str] = &[
    "theo", "nguồn", "nguồn tin", "tổng hợp từ", "tổng hợp theo", "lược dịch từ", "dịch từ", "dẫn nguồn", "source",
    "sources", "with", "from", "via",
];

/// First words of a line that names who wrote it.
pub const BYLINE_STARTS: &[&str] = &[
    "by",
    "written by",
    "reporting by",
    "editing by",
    "additional reporting by",
    "compiled by",
    "translated by",
    "bài",
    "bài và ảnh",
    "bài, ảnh",
    "tác giả",
    "thực hiện",
    "biên dịch",
    "người dịch",
    "lược dịch",
    "tổng hợp",
    "phóng viên",
    "pv",
    "nhóm pv",
    "nhóm phóng viên",
    "biên tập",
];

/// Words in a byline that are nobody's name.
pub const BYLINE_WORDS: &[&str] = &[
    "pv", "nhóm", "phóng", "viên", "tổng", "hợp", "ghi", "dịch", "lược", "biên", "thực", "hiện", "bài", "ảnh", "và",
    "and", "staff", "writer", "writers", "correspondent", "editor", "in", "tại", "từ", "by", "editing", "reporting",
    "additional", "writing",
];

/// Kinds of outlets, before their names: `hãng tin Interfax`, `tờ Boston Globe`.
pub const OUTLET_KINDS: &[&str] = &[
    "báo", "tờ báo", "tờ", "nhật báo", "tuần báo", "tạp chí", "hãng tin", "hãng thông tấn", "thông tấn xã", "đài",
    "đài truyền hình", "đài phát thanh", "kênh", "kênh truyền hình", "trang tin", "trang mạng", "news agency",
    "newspaper", "broadcaster", "magazine", "news site", "news website", "tv channel", "the newspaper",
    "the news agency",
];

/// What only a newspaper does: whoever stands before is one.
pub const PRESS_VERBS: &[&str] =
    &["đưa tin", "dẫn lời", "dẫn nguồn", "dẫn nguồn tin", "dẫn thông báo", "dẫn tuyên bố", "dẫn thông tin", "loan tin"];

/// What a newspaper does as others do: only a known outlet is meant.
pub const SAYING_VERBS: &[&str] = &[
    "cho biết", "cho hay", "dẫn", "đăng", "đăng tải", "đăng bài", "tiết lộ", "công bố", "viết", "nói", "nhận định",
    "said", "wrote", "cited", "cites", "quoted", "reported", "reports", "first reported",
];

/// What may stand between an outlet and such a verb: `Interfax đêm 13/9 dẫn lời`.
pub const BEFORE_PRESS_VERBS: &[&str] = &[
    "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "rạng", "mới", "đây", "vừa", "cũng", "đã", "nay", "qua",
    "cùng", "tuần", "tháng", "trước", "này", "lại", "on", "also", "has", "had", "later", "earlier", "first", "last",
    "week",
];

/// Words that start a sentence before an outlet and are no part of its name.
pub const BEFORE_OUTLETS: &[&str] = &["như", "theo", "hãng", "trang", "trong", "sau", "khi", "còn", "as", "the"];

/// Words that lead up to who says so.
pub const ACCORDING_TO: &[&str] = &["theo", "tin từ", "nguồn tin từ", "according to", "told", "tells", "said to"];

/// Agencies and outlets quoted across the world: the usual name, then others, in lower case.
pub const OUTLETS: &[&[&str]] = &[
    &["AFP", "agence france-presse"],
    &["Al Jazeera", "aljazeera"],
    &["ANSA"],
    &["AP", "associated press", "the associated press"],
    &["Axios"],
    &["BBC"],
    &["Bloomberg"],
    &["CBS", "cbs news"],
    &["CCTV"],
    &["CNA", "channel news asia", "channelnewsasia"],
    &["CNBC"],
    &["CNN"],
    &["Daily Mail", "dailymail"],
    &["DPA"],
    &["DW", "deutsche welle"],
    &["EFE"],
    &["Financial Times"],
    &["Fox News"],
    &["Guardian", "the guardian"],
    &["Interfax"],
    &["KCNA"],
    &["Kyodo", "kyodo news"],
    &["Le Monde"],
    &["NBC", "nbc news"],
    &["New York Times", "the new york times", "nyt"],
    &["Nikkei", "nikkei asia"],
    &["NHK"],
    &["PTI", "press trust of india"],
    &["Reuters"],
    &["RFE/RL", "rfe", "radio free europe"],
    &["RIA Novosti", "ria", "rianovosti"],
    &["RT", "russia today"],
    &["SCMP", "south china morning post"],
    &["Sky News"],
    &["Sputnik"],
    &["TASS", "itar-tass"],
    &["Time", "tạp chí time"],
    &["TTXVN", "vna", "thông tấn xã việt nam", "vietnam news agency"],
    &["VnExpress"],
    &["VTV"],
    &["VOV"],
    &["Wall Street Journal", "the wall street journal", "wsj"],
    &["Washington Post", "the washington post"],
    &["Tân Hoa Xã", "thx", "xinhua", "tân hoa xã"],
    &["Yonhap", "yonhap news"],
    &["Tuổi Trẻ", "tuổi trẻ online"],
    &["Thanh Niên"],
    &["Dân Trí"],
    &["Vietnamnet"],
    &["Zing", "zing news"],
    &["Người Lao Động"],
    &["Lao Động"],
    &["Nhân Dân"],
    &["Tiền Phong"],
];

/// Every name of these, in lower case.
pub fn outlet_names() -> impl Iterator<Item = &'static str> {
    static NAMES: LazyLock<Vec<String>> =
        LazyLock::new(|| OUTLETS.iter().flat_map(|names| names.iter()).map(|name| name.to_lowercase()).collect());
    NAMES.iter().map(String::as_str)
}

/// Words that an English or Vietnamese sentence cannot end with: a text that breaks off behind one was cut.
pub const NEVER_LAST: &[&str] = &[
    "bởi", "các", "cho", "chủ", "của", "cùng", "do", "dù", "đang", "để", "đến", "đã", "được", "hay", "hoặc", "hôm",
    "khi", "không", "là", "mà", "mỗi", "một", "ngày", "nhưng", "những", "như", "nếu", "ở", "qua", "rằng", "sau", "sẽ",
    "song", "tại", "theo", "thì", "thứ", "trong", "trên", "trước", "từ", "và", "vào", "vì", "về", "với", "a", "an",
    "and", "as", "at", "but", "by", "for", "from", "had", "has", "have", "in", "is", "its", "of", "on", "or", "that",
    "the", "their", "to", "was", "were", "which", "who", "will", "with",
];

/// Labels of the line that says when an article appeared.
pub const PUBLISHED_LABELS: &[&str] = &[
    "đăng lúc", "đăng ngày", "ngày đăng", "xuất bản", "ngày xuất bản", "phát hành", "thời gian đăng", "published",
    "published on", "published at", "first published", "posted", "posted on", "date", "ngày",
];

/// Labels of a later change, which says less: used where nothing else is stated.
pub const UPDATED_LABELS: &[&str] = &[
    "cập nhật",
    "cập nhật lúc",
    "cập nhật lần cuối",
    "updated",
    "updated on",
    "last updated",
    "last modified",
    "modified",
];

/// Other words of such a line.
pub const DATELINE_WORDS: &[&str] = &[
    "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "cn", "t2", "t3", "t4", "t5", "t6", "t7", "lúc",
    "ngày", "tháng", "gmt", "ict", "utc", "est", "edt", "bst", "cet", "am", "pm", "a", "p", "m", "h", "giờ", "phút",
    "at", "on", "of", "the", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon",
    "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "st", "nd", "rd", "th", "vn", "việt", "nam",
    "hà", "nội",
];

/// Words that put what is said behind them into the future, or make a plan of it.
pub const AHEAD: &[&str] = &[
    "sẽ", "dự kiến", "sắp", "lên kế hoạch", "kế hoạch", "mục tiêu", "hướng tới", "tầm nhìn", "quy hoạch", "phấn đấu",
    "dự toán", "chuẩn bị", "năm sau", "tới đây", "thời hạn", "hết hạn", "hạn chót", "cho đến", "đến hết", "trước ngày",
    "tới năm", "đến năm", "giai đoạn", "will", "would", "is to", "are to", "scheduled", "expected to", "due to",
    "plans to", "plan to", "by", "until", "deadline", "aims to", "target", "goal",
];

/// Of these, the ones that say that it will happen.
pub const WILL: &[&str] = &["sẽ", "dự kiến sẽ", "will", "is to", "are to", "is due to", "are due to"];

/// Words of an anniversary or of a story told from back then: dates beside them are not those of the news.
pub const BACK_THEN: &[&str] = &[
    "kỷ niệm", "kỉ niệm", "ngày này năm", "khi đó", "lúc đó", "hồi đó", "khi ấy", "bấy giờ", "từng", "anniversary",
    "at the time", "back then", "had been",
];

/// Words in a date that make it the day of writing: `sáng nay 22/10`.
pub const TODAY: &[&str] = &["nay", "today", "tonight"];

/// Words beside a date that tell what was then as past. Not `vào`, `trong` and `in`, which are said of plans too.
pub const TOLD: &[&str] = &[
    "đã", "từng", "hồi", "kể từ", "được ký", "ký kết", "ký vào", "sửa đổi", "đạt được", "nổ ra", "xảy ra", "bùng phát",
    "kết thúc", "khiến", "thất thế", "thất bại", "bại trận", "giành", "thành lập", "ra đời", "sinh năm", "qua đời",
    "cuộc chiến", "chiến tranh", "chiến sự", "cuộc khủng hoảng", "vụ", "trận", "thảm họa", "đảo chính", "khủng bố",
    "tai nạn", "was", "were", "had", "since", "began", "ended", "founded", "signed", "died", "born", "took", "became",
    "came", "made", "killed", "won", "lost",
];

/// The commonest words of English: no page of it is without them.
pub const COMMON_ENGLISH: &[&str] = &[
    "a", "and", "as", "at", "be", "but", "by", "for", "from", "had", "has", "have", "he", "in", "is", "it", "its",
    "not", "of", "on", "or", "said", "she", "that", "the", "their", "they", "this", "to", "was", "were", "which",
    "who", "will", "with",
];
