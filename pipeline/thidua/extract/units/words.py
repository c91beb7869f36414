"""The words unit names are made of: what may stand inside a name.

A unit's name is read slot by slot: head, words of its trade, head of a place, place ("Ban Chỉ huy Quân sự" + "huyện" +
"Lâm Hà"). Words with capitals are taken as they come; words in lower case only when they are known to stand in names.
"""

import re

from thidua.words import word_set

# Lower-case words that stand inside names of units. "về", "và", "của" join; the rest are words of a trade.
JOINERS = word_set("và về - & của các cho")
TRADE = word_set(
    "mầm non ngành an ninh nội địa đối ngoại chính trị kinh tế điều tra cảnh sát hình sự quản lý hành chính trật tự xã "
    "hội phòng chống cháy chữa cứu nạn hộ giao thông trại giam cơ sở giáo dục bắt buộc trường dưỡng tạm thi hành "
    "án tại cộng đồng môi "
    "tội phạm tham nhũng buôn lậu ma túy sử dụng công nghệ cao kỹ thuật nghiệp vụ hậu cần tài chính kế hoạch "
    "đầu tư y "
    "pháp luật cải cách tư hợp tác quốc tổ chức cán bộ đào tạo xây dựng lực lượng đảng truyền hồ sơ nhân dân "
    "quân "
    "kiểm sát tòa thanh tra tối chỉ huy bộ đội biên cơ động vệ đặc nhiệm nước thuế hải quan kho bạc nhà bảo "
    "hiểm văn "
    "hóa thể thao du lịch thông tin khoa học nông nghiệp phát triển thôn lao thương binh dân tộc tôn giáo "
    "nội thống kê "
    "tham mưu hội cựu chiến binh liên hiệp phụ nữ đoàn thanh niên mặt trận tổ quốc hữu nghị chữ thập đỏ luật "
    "gia báo "
    "nhà văn nghệ nông làm vườn người cao tuổi khuyến đông y xung phong liên minh xã minh đại biểu quốc hội đồng "
    "ủy ban tuyên huấn vận kiểm tra doanh tỉnh trung ương phát thanh truyền chăm sóc sức khỏe xuất bản điện tử "
    "tín dụng ngân hàng chính sách thi đua khen thưởng bồi tâm đăng kiểm lái xe cổ phần tnhh mtv cp cao su "
    "thương mại sản xuất khai thác cấp một thành viên chế biến viễn cơ yếu giám định hạ tầng đô thị vệ sinh thực "
    "phẩm dược bệnh viện quy hoạch kiến trúc tổng hợp mạng an toàn phần mềm tình báo phản gián sát xuất nhập "
    "cảnh giáp "
    "lãnh sự ngoại vụ chuyên trách máy dịch vụ việc làm thú chăn nuôi trồng trọt lâm thủy lợi thủy sản điện "
    "lực xăng dầu vận tải dự trữ biển thoát pccc cnch khẩu soát tật khí tượng thủy văn hàng không hải "
    "đa phục phcn khkt khhgđ ptnt cntt bvtv tdtt attp vsattp"
)
# Words with a capital that open a sentence or a title; they are no part of a unit's name.
NOT_NAMES = word_set(
    "sáng chiều trưa tối ngày năm tại trong theo với sau trước khi dịp được đã ông bà cùng tham dự vừa"
)
# Words of a trade that also open a clause: they belong to a name only before one of these words.
ONLY_BEFORE: dict[str, frozenset[str]] = {
    word: frozenset(following.split())
    for word, following in {
        "giao": "thông dịch",
        "đa": "khoa",
        "phục": "hồi",
        "công": "an nghệ thương nghiệp tác chức đoàn cộng binh ty trình",
        "thi": "hành đua",
        "phát": "triển thanh hành",
        "bồi": "dưỡng",
        "tổng": "hợp cục công liên",
        "kiểm": "tra sát lâm toán dịch nghiệm ngư",
        "điều": "tra dưỡng",
        "tham": "mưu nhũng",
        "tổ": "quốc chức",
        "hợp": "tác",
        "đào": "tạo",
        "bảo": "vệ hiểm tàng trợ tồn",
        "sử": "dụng học",
        "cấp": "nước thoát cứu",
        "khai": "thác",
        "xuất": "bản nhập khẩu",
        "nhập": "cảnh khẩu",
        "một": "thành",
        "làm": "vườn",
        "biểu": "diễn",
        "viên": "chức",
        "đồng": "hới nai",
        "đại": "học biểu đội đoàn",
        "chỉ": "huy",
        "chính": "trị sách phủ quyền",
        "thống": "kê",
        "tại": "cộng",
        "kiến": "trúc thiết",
        "kế": "hoạch toán",
        "đăng": "kiểm",
        "vận": "tải hành",
        "dự": "trữ",
        "thoát": "nước",
        "biển": "",  # these only as second halves, see below
        "khẩu": "",
        "soát": "",
        "tật": "",
        "tượng": "",
        "không": "",
        "hải": "quan sản",
    }.items()
}
# ... or as the second half of a word that begins with one of these: "đặc công", "việc làm", "hành chính".
SECOND_AFTER: dict[str, frozenset[str]] = {
    word: frozenset(before.split())
    for word, before in {
        "công": "đặc",
        "sử": "lịch",
        "làm": "việc",
        "biểu": "đại",
        "biển": "sát",
        "khẩu": "cửa nhập",
        "soát": "kiểm",
        "kiểm": "tâm",
        "tật": "bệnh",
        "tượng": "khí",
        "không": "hàng",
        "hải": "hàng lâm",
        "viên": "thành hội đoàn giáo",
        "đồng": "hội cộng hợp",
        "chính": "hành tài bưu nội",
        "thống": "truyền",
        "kiến": "sáng",
        "kế": "thiết",
        "vận": "dân",
    }.items()
}
# Units whose place says where they are, not whose they are: a school in Hà Nội is not Hà Nội.
NO_PROVINCE = frozenset({"academy", "other", "prison", "department"})
# National bodies that have one agency in each province, under the body's own name.
PROVINCIAL = re.compile(
    r"cục (?:hải quan|thuế|thống kê|thi hành|thads|quản lý thị trường|qltt|dự trữ)|kho bạc|kbnn|bảo hiểm xã hội|bhxh|"
    r"ngân hàng (?:nhà nước|chính sách)|nhcsxh|bộ đội biên phòng|mặt trận|liên đoàn lao động|hội |liên minh "
)
# Places between head and province that make a unit a district's own.
LOWER_LEVELS = frozenset({"district", "commune"})
