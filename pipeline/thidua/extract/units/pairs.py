"""Syllables that belong to a unit's name only behind another one, and trades that one office has together.

Vietnamese writes a word of two syllables as two; in names often only the first has a capital ("Trung tâm Xúc tiến").
"""

from thidua.words import word_set

# First syllable -> second ones with which it stands in names: "Quân khu", "Ban Quản lý dự án", "nội trú".
_SECONDS = {
    "án": "đầu",
    "bán": "dẫn trú đấu",
    "bảo": "trợ",
    "cảng": "biển hàng",
    "cao": "đẳng",
    "cấp": "nước nghề",
    "các": "dự",
    "chế": "xuất",
    "chính": "công",
    "chống": "thiên",
    "chuyên": "ngành",
    "chức": "năng",
    "chương": "trình",
    "có": "công",
    "công": "trình dân",
    "cơ": "giới",
    "dân": "số gian",
    "dây": "dẫn",
    "di": "tích",
    "dự": "án",
    "đẳng": "nghề",
    "đấu": "giá",
    "đất": "đai",
    "đầu": "tư",
    "địa": "chất chính",
    "gia": "đình",
    "giá": "tài",
    "giúp": "pháp",
    "hàng": "không",
    "khẩu": "cảng quốc",
    "khuyết": "tật",
    "luật": "sư",
    "lý": "dự",
    "mồ": "côi",
    "mỹ": "phẩm",
    "người": "có mù tù tàn khuyết",
    "nhân": "trẻ",
    "nội": "trú",
    "hồi": "chức",
    "pháp": "lý",
    "phục": "hồi",
    "phòng": "cửa",  # "Đồn Biên phòng cửa khẩu cảng A", "Chi cục Hải quan cửa khẩu quốc tế B"
    "quan": "cửa",
    "quân": "khu",
    "quyền": "trẻ",
    "quỹ": "đất",
    "sát": "biển",
    "sự": "thật",
    "tàn": "tật",
    "thiên": "tai",
    "thiết": "bị",
    "thường": "xuyên",
    "thực": "vật",
    "trẻ": "em mồ",
    "triển": "quỹ",
    "trợ": "giúp",
    "truyền": "dẫn",
    "tù": "yêu",
    "vệ": "quyền",
    "vụ": "đấu",
    "yêu": "nước",
}
PAIRS = frozenset((first, second) for first, more in _SECONDS.items() for second in more.split())
# ... and only where the first one opens the name: "Văn phòng Đăng ký đất đai", but "Mầm non Hải Đăng | ký giao ước".
OPENING_PAIRS = PAIRS | {("đăng", "ký"), ("ký", "đất"), ("điều", "phối"), ("ký", "giao"), ("nhi", "đồng")}
# Trades of one syllable: what follows in lower case is no second half of them ("Bệnh viện Mắt | khám miễn phí").
OF_ONE_SYLLABLE = word_set(
    "mắt phổi tim da lao nhi than thép giấy dệt may muối gạo đường điện nước chèo tuồng kịch xiếc khối sở bộ ngành "
    "tỉnh đảng quân cấp vinh huế"
)
# Behind a dash in names of hospitals: "Bệnh viện Sản - Nhi", "Tai - Mũi - Họng".
OF_THE_BODY = word_set("nhi mũi họng hàm mặt mạch da lão mắt sản")
# What no second half is: it tells what the unit does or where it belongs ("Cục Thuế | thuộc cụm").
NO_HALVES = word_set(
    "thuộc cám cảm gửi thay khám dạy thảo cần nằm mới rất hết quyết thắng vươn gắn năm tháng ngày qua "
    "bên khóa hạng cựu phải nên như khác mình riêng ấy nào cả"
)
# Trades that stand in one office's name with a comma between them: "Trung tâm Văn hóa, Thể thao và Truyền thông".
_TOGETHER = {
    "văn hóa": "thể thao|thông tin|du lịch|truyền thông|khoa học|gia đình|nghệ thuật|xã hội",
    "thể thao": "du lịch|truyền thông|thông tin|gia đình",
    "thông tin": "thể thao|truyền thông",
    "kinh tế": "hạ tầng|đô thị",
    "hạ tầng": "đô thị",
    "nghiệm thuốc": "mỹ phẩm",
    "mỹ phẩm": "thực phẩm",
    "phát thanh": "truyền hình",
    "tiêu chuẩn": "đo lường",
    "đo lường": "chất lượng",
    "nông nghiệp": "lâm nghiệp|môi trường",
}
TOGETHER = {
    tuple(first.split()): frozenset(tuple(other.split()) for other in more.split("|"))
    for first, more in _TOGETHER.items()
}
# Last syllables of an association's name that is whole: in lower case no trade follows ("Hội Nông dân | xây dựng quỹ").
WHOLE = frozenset(
    {
        ("nông", "dân"),
        ("chiến", "binh"),
        ("phụ", "nữ"),
        ("thập", "đỏ"),
        ("cao", "tuổi"),
        ("luật", "gia"),
        ("khuyến", "học"),
    }
)
BEHIND_WHOLE = word_set("cơ khối ngành cấp công quân bộ")  # ... but the body whose association it is
