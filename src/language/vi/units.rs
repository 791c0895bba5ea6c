//! Vietnamese names of units of measurement, after the number.

/// UCUM code, or a name in braces for what has none (`a` is the year, of ages).
pub const UNITS: &[(&str, &str)] = &[
    ("phần trăm", "%"),
    ("điểm phần trăm", "{percentage_point}"),
    ("điểm %", "{percentage_point}"),
    ("điểm cơ bản", "{basis_point}"),
    ("phần nghìn", "[ppth]"),
    ("kilômét", "km"),
    ("kilomét", "km"),
    ("ki lô mét", "km"),
    ("ki - lô - mét", "km"),
    ("kilomet", "km"),
    ("cây số", "km"),
    ("mét", "m"),
    ("met", "m"),
    ("xentimét", "cm"),
    ("xăng ti mét", "cm"),
    ("centimét", "cm"),
    ("centimet", "cm"),
    ("milimét", "mm"),
    ("mi li mét", "mm"),
    ("milimet", "mm"),
    ("dặm", "[mi_i]"),
    ("hải lý", "[nmi_i]"),
    ("feet", "[ft_i]"),
    ("năm ánh sáng", "[ly]"),
    ("mét vuông", "m2"),
    ("m vuông", "m2"),
    ("kilômét vuông", "km2"),
    ("kilomet vuông", "km2"),
    ("km vuông", "km2"),
    ("dặm vuông", "[mi_i]2"),
    ("mét khối", "m3"),
    ("m khối", "m3"),
    ("hecta", "har"),
    ("hec ta", "har"),
    ("héc ta", "har"),
    ("héc - ta", "har"),
    ("hécta", "har"),
    ("mẫu anh", "[acr_us]"),
    ("sào", "{sao}"),
    ("lít", "L"),
    ("lit", "L"),
    ("mililít", "mL"),
    ("thùng dầu", "[bbl_us]"),
    ("kilôgam", "kg"),
    ("kilogam", "kg"),
    ("kilogram", "kg"),
    ("ki lô gam", "kg"),
    ("ki - lô - gam", "kg"),
    ("kí lô", "kg"),
    ("ký lô", "kg"),
    ("cân", "kg"),
    ("ký", "kg"),
    ("kí", "kg"),
    ("kg", "kg"),
    ("gam", "g"),
    ("gram", "g"),
    ("gr", "g"),
    ("miligam", "mg"),
    ("miligram", "mg"),
    ("microgam", "ug"),
    ("tấn", "t"),
    ("tạ", "q"),
    ("yến", "{10.kg}"),
    ("cara", "[car_m]"),
    ("carat", "[car_m]"),
    ("pound", "[lb_av]"),
    ("ounce", "[oz_av]"),
    ("độ", "deg"),
    ("độ c", "Cel"),
    ("độ f", "[degF]"),
    ("độ k", "K"),
    ("độ richter", "{Richter}"),
    ("kilômét một giờ", "km/h"),
    ("km một giờ", "km/h"),
    ("km mỗi giờ", "km/h"),
    ("oát", "W"),
    ("watt", "W"),
    ("kilowatt", "kW"),
    ("megawatt", "MW"),
    ("mê ga oát", "MW"),
    ("gigawatt", "GW"),
    ("mã lực", "[HP]"),
    ("kwh", "kW.h"),
    ("kilowatt giờ", "kW.h"),
    ("calo", "cal"),
    ("kcal", "kcal"),
    ("vôn", "V"),
    ("ampe", "A"),
    ("kilobyte", "kBy"),
    ("megabyte", "MBy"),
    ("gigabyte", "GBy"),
    ("terabyte", "TBy"),
    ("byte", "By"),
    ("megapixel", "{megapixel}"),
    ("decibel", "dB"),
    ("tuổi", "a"),
];

/// Units that are the beginning of another word too, with what makes it so: `đồng minh`, `đô thị`.
pub const OTHER_WORDS: &[(&str, &[&str])] = &[
    (
        "đồng",
        &[
            "minh", "loạt", "hồ", "phạm", "nghiệp", "đội", "chí", "thời", "ý", "bào", "tiền", "chủ", "tác", "hương",
            "nghĩa", "môn", "đẳng", "diễn", "ruộng", "lúa", "bằng", "bọn", "hành", "nát", "dạng", "nai", "tháp", "hới",
            "giám", "đều", "lòng", "thuận", "tình", "đất",
        ],
    ),
    ("đô", &["thị", "vật", "đốc", "hộ", "thành"]),
    ("tấn", &["công"]),
    ("bảng", &["đấu", "xếp", "chữ", "hiệu", "điểm", "vàng", "tin", "quảng", "a", "b", "c", "d"]),
    ("tệ", &["nạn", "hại"]),
    ("ký", &["tự", "kết", "hợp", "túc", "ức", "giả", "sự", "sinh", "hiệu", "họa", "hoạ", "tên", "vào", "với", "quyết"]),
    ("kí", &["tự", "kết", "hợp", "túc", "ức", "giả", "sự", "sinh", "hiệu"]),
    ("cân", &["bằng", "đối", "nhắc"]),
    ("tạ", &["ơn", "lỗi", "tay"]),
    // 18g chiều is an hour.
    ("g", &["sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "kém", "ngay"]),
    ("độ", &["tuổi", "cao", "khó", "dài", "sâu", "rộng", "xe", "ẩm", "bền", "nóng", "phân"]),
    ("lượng", &["khách", "lớn", "nước", "mưa", "người", "hàng", "kiều", "giá"]),
    ("yến", &["sào", "tiệc", "mạch"]),
    ("bạt", &["ngàn", "tai", "che", "mạng"]),
    ("kíp", &["trưởng", "trực", "mổ", "nổ", "thợ", "bác", "lái", "xe", "cấp"]),
    ("sào", &["huyệt", "tre", "nhảy"]),
    ("dặm", &["trường", "đường"]),
    ("oát", &["sinh"]),
    ("yên", &["bình", "tĩnh", "ngựa", "xe", "bái", "tâm"]),
];

/// Units of which nobody has so few, since they are other words: `2 bảng` are two groups, `5 tệ` is no money.
pub const SMALLEST: &[(&str, i64)] =
    &[("bảng", 20), ("won", 100), ("lượng", 1), ("kíp", 100), ("real", 2), ("rand", 2)];

/// Before what the amount is for: `5 triệu đồng một tháng`, `3 lần mỗi tuần`.
pub const PER: &[&str] = &["mỗi", "một", "trên mỗi", "trên một"];

/// After a length of time that is then a date and not what the amount is for: `5% một năm sau`.
pub const DATES: &[&str] = &["sau", "trước", "qua", "nay", "tới", "rưỡi", "kể", "từ"];

/// What makes an age of a length: `8 tháng tuổi`.
pub const OF_AGE: &[&str] = &["tuổi"];

/// Before the number of an age: `ở tuổi 26`.
pub const AGE_BEFORE: &[&str] = &["tuổi"];

/// What a price is for, where the word alone says another thing: a `thùng` that has a price in dollars is of oil.
pub const PER_WHAT: &[(&str, &str)] =
    &[("thùng", "[bbl_us]"), ("lượng", "{tael}"), ("chỉ", "{mace}"), ("ounce", "[oz_tr]"), ("oz", "[oz_tr]")];
