"""Syllables that belong to a unit's name only behind another one, and trades that one office has together.

Vietnamese writes a word of two syllables as two; in names often only the first has a capital ("Trung tâm Xúc tiến").
"""

from thidua.words import word_set


def _of_two(listed: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(word.split()) for word in listed.split("|"))


# First syllable -> second ones with which it stands in names: "Quân khu", "Ban Quản lý dự án", "nội trú".
_SECONDS = {
    "án": "đầu",
    "bán": "dẫn trú đấu",
    "bảo": "trợ",
    "bql": "dự",
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
    "triển": "quỹ rừng",
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
# Verbs that open what is told of a unit, and those that do before certain words.
FINITE = word_set("được đã sẽ vừa đang là")
TAKES = {
    "làm": word_set("cụm khối trưởng phó đơn nhóm"),
    "giữ": word_set("vai cương chức vị nhiệm trọng"),
    "nhận": word_set("cờ bằng bàn nhiệm giấy danh huân cụm khối"),
    "đạt": word_set("giải danh"),
}
# Words of two syllables that stand between a unit and its verb, or beside it, and are no part of its name.
BEFORE_VERBS = _of_two(
    "bước vào|bất ngờ|chiều nay|chính thức|chắc chắn|chủ động|cuối cùng|công nhận|cùng nhau|cũng như"
    "|cơ quan|duy nhất|gần như|hiện nay|hiện tại|hoàn toàn|hàng năm|hân hạnh|hôm nay|hôm qua|hằng năm"
    "|kế nhiệm|liên tiếp|liên tục|long trọng|lâu nay|lần lượt|lẽ ra|mặc nhiên|mới đây|ngay sau|nghiêm túc"
    "|nguyên là|nhanh chóng|nhất trí|năm nay|năm ngoái|nối tiếp|phấn khởi|rồi sẽ|sau này|sáng nay"
    "|thay mặt|thay thế|thường xuyên|thống nhất|thực sự|tiêu biểu|tiếp tục|trân trọng|trúng cử|trước đây"
    "|trước đó|trở lại|trực tiếp|tích cực|tín nhiệm|tập thể|tổng kết|tự hào|tự nguyện|vinh dự|vẫn là"
    "|xuất sắc|xứng đáng|điển hình|đơn vị|đương nhiên|đại diện|đắc cử|đề nghị|đồng loạt|đồng thời"
)
# Whole words in lower case that go on with names ("Cục Kiểm soát | ô nhiễm", "Sở Giao dịch | chứng khoán").
NAME_WORDS = _of_two(
    "bao bì|bà mẹ|bán trú|bê tông|bưu chính|bất động|chính sách|chấn thương|chỉnh hình|chứng khoán"
    "|chứng thực|cây trồng|cây xanh|công sản|công viên|công ích|cảnh quan|cầu lông|cộng đồng|da liễu"
    "|danh thắng|di sản|di tích|du lịch|dân cư|dân sinh|dân tộc|dược liệu|dược phẩm|dữ liệu|dự bị"
    "|dự phòng|gia cầm|gia súc|hoa tiêu|huyết học|hàng hải|hành khách|hóa chất|hưu trí|hạ tầng|hải sản"
    "|hộ sinh|hộ tịch|hội chợ|hợp chuẩn|kho bãi|kho quỹ|khoáng sản|khuyến công|khuyến ngư"
    "|khuyến nông|kiến trúc|kiểm toán|kế toán|liên cấp|liệt sĩ|lâm sản|lãng phí|lý lịch|lương thực"
    "|lập pháp|lụt bão|môi trường|mỹ phẩm|mỹ thuật|nghĩa trang|nghề cá|nghệ thuật|ngoài nước|ngoại ngữ"
    "|nhiếp ảnh|nhiệt đới|nhà giáo|nhà ở|nhân lực|nhân văn|nông sản|năng lượng|nước ngoài|nội thất"
    "|nội tiết|nội trú|phân bón|phòng hộ|phòng thủ|phụ tùng|quốc phòng|quốc tịch|răng hàm|sinh sản"
    "|sân khấu|sở hữu|tai mũi|thiết bị|thú y|thất nghiệp|thần kinh|thể chất|thị trường|thủy lợi|thủy nông"
    "|thủy sản|thực phẩm|thực vật|tim mạch|tin học|tiêu chuẩn|tiêu cực|tiền gửi|tiền lương|tiền tệ"
    "|truyền máu|truyền nhiễm|trí tuệ|trường học|trọng án|tài sản|tàu thủy|tái tạo|tâm thần|tín dụng"
    "|tù binh|tần số|tệ nạn|tử tuất|tự nhiên|ung bướu|vô tuyến|võ thuật|vận tải|vật liệu|vật nuôi|vật tư"
    "|xe máy|xi măng|y dược|y học|âm nhạc|ô nhiễm|ô tô|điện ảnh|đo lường|đê điều|đô thị|đường bộ"
    "|đường sắt|đường thủy|đầu mối|đặc dụng|địa bàn|động sản"
)
