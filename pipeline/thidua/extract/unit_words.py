"""The words unit names are made of: heads, what may stand inside a name, heads of places.

A unit's name is read slot by slot: head, words of its trade, head of a place, place ("Ban Chỉ huy Quân sự" + "huyện" +
"Lâm Hà"). Words with capitals are taken as they come; words in lower case only when they are known to stand in names.
"""

import re

from thidua.model import UnitKind
from thidua.words import word_set

# Head of a name (folded) -> the kind of unit, before the place tells more. Longest first when matched.
HEADS: dict[str, UnitKind] = {
    "công an": "province_police",
    "ca": "province_police",
    "catp": "province_police",
    "caq": "district",
    "cah": "district",
    "catx": "district",
    "cax": "district",
    "thanh tra sở": "province_agency",
    "thanh tra": "province_agency",
    "viện kiểm sát nhân dân": "province_agency",
    "viện kiểm sát": "province_agency",
    "viện ksnd": "province_agency",
    "vksnd": "province_agency",
    "vksqs": "province_agency",
    "tòa án nhân dân": "province_agency",
    "tòa án": "province_agency",
    "tand": "province_agency",
    "bộ chỉ huy quân sự": "province_agency",
    "bộ chqs": "province_agency",
    "ban chỉ huy quân sự": "province_agency",
    "ban chqs": "province_agency",
    "ban chỉ huy bộ đội biên phòng": "province_agency",
    "bộ chỉ huy bộ đội biên phòng": "province_agency",
    "bộ chỉ huy bđbp": "province_agency",
    "bộ chỉ huy biên phòng": "province_agency",
    "bộ đội biên phòng": "province_agency",
    "bđbp": "province_agency",
    "đồn biên phòng": "district",
    "ủy ban nhân dân": "province_agency",
    "ubnd": "province_agency",
    "hđnd": "province_agency",
    "hội đồng nhân dân": "province_agency",
    "ủy ban mặt trận tổ quốc": "province_agency",
    "ủy ban mttq": "province_agency",
    "ubmttq": "province_agency",
    "mặt trận tổ quốc": "province_agency",
    "mttq": "province_agency",
    "mặt trận": "province_agency",
    "ủy ban kiểm tra": "province_agency",
    "tỉnh ủy": "province_agency",
    "thành ủy": "province_agency",
    "huyện ủy": "district",
    "thị ủy": "district",
    "quận ủy": "district",
    "đảng ủy": "province_agency",
    "đảng bộ": "province_agency",
    "tỉnh đoàn": "province_agency",
    "thành đoàn": "province_agency",
    "huyện đoàn": "district",
    "thị đoàn": "district",
    "quận đoàn": "district",
    "đoàn thanh niên": "province_agency",
    "đoàn": "other",
    "đoàn cơ sở": "other",
    "chi đoàn": "other",
    "chi đoàn cơ sở": "other",
    "công đoàn cơ sở": "other",
    "đảng bộ cơ sở": "other",
    "chi bộ cơ sở": "other",
    "chi hội": "other",
    "bưu điện": "other",
    "điện lực": "other",
    "viễn thông": "other",
    "đoàn khối": "province_agency",
    "đoàn khối các cơ quan": "province_agency",
    "đoàn khối các cơ quan và doanh nghiệp": "province_agency",
    "sở": "province_agency",
    "chi cục": "province_agency",
    "cục": "department",
    "tổng cục": "department",
    "vụ": "department",
    "thuế": "province_agency",
    "thống kê": "province_agency",
    "quản lý thị trường": "province_agency",
    "hải quan": "province_agency",
    "kho bạc nhà nước": "province_agency",
    "kbnn": "province_agency",
    "kho bạc": "province_agency",
    "bảo hiểm xã hội": "province_agency",
    "bhxh": "province_agency",
    "ngân hàng nhà nước": "province_agency",
    "nhnn": "province_agency",
    "ngân hàng": "other",
    "mb": "other",
    "đài phát thanh và truyền hình": "province_agency",
    "đài phát thanh - truyền hình": "province_agency",
    "đài phát thanh truyền hình": "province_agency",
    "đài pt-th": "province_agency",
    "đài pt&th": "province_agency",
    "đài ptth": "province_agency",
    "đài": "province_agency",
    "báo": "province_agency",
    "hội": "province_agency",
    "hnb": "province_agency",
    "hội lhpn": "province_agency",
    "tỉnh hội": "province_agency",
    "thành hội": "province_agency",
    "liên hiệp": "province_agency",
    "liên minh": "province_agency",
    "liên đoàn": "province_agency",
    "lđlđ": "province_agency",
    "công đoàn": "province_agency",
    "ban": "province_agency",
    "văn phòng": "department",
    "phòng": "district",
    "cơ quan": "department",
    "viện": "academy",
    "học viện": "academy",
    "đại học": "academy",
    "cao đẳng": "academy",
    "trung cấp": "academy",
    "trường đại học": "academy",
    "trường cao đẳng": "academy",
    "trường trung cấp": "academy",
    "trường": "academy",
    "trường chính trị": "province_agency",
    "trường thpt": "academy",
    "trường thcs": "academy",
    "trường tiểu học": "academy",
    "trường mầm non": "academy",
    "trung tâm y tế": "other",
    "ttyt": "other",
    "bv": "other",
    "thpt": "academy",
    "thcs": "academy",
    "tiểu học": "academy",
    "mầm non": "academy",
    "trung tâm": "other",
    "bệnh viện": "other",
    "thư viện": "other",
    "bảo tàng": "other",
    "nhà hát": "other",
    "vườn quốc gia": "other",
    "nông trường": "other",
    "lâm trường": "other",
    "cảng vụ": "other",
    "trạm y tế": "other",
    "bộ tư lệnh": "department",
    "tổng công ty": "other",
    "công ty": "other",
    "tập đoàn": "other",
    "nhà máy": "other",
    "xí nghiệp": "other",
    "hợp tác xã": "other",
    "htx": "other",
    "chi nhánh": "other",
    "quỹ": "other",
    "trại giam": "prison",
    "trại tạm giam": "prison",
    "cơ sở giáo dục": "prison",
    "trường giáo dưỡng": "prison",
    "sư đoàn": "other",
    "lữ đoàn": "other",
    "trung đoàn": "other",
    "tiểu đoàn": "other",
    "đại đội": "other",
    "hải đoàn": "other",
    "hải đội": "other",
    "vùng": "other",
    "quân khu": "department",
    "quân đoàn": "department",
    "bộ": "department",
    "thi hành án dân sự": "province_agency",
    "cục thi hành án dân sự": "province_agency",
    "hạt kiểm lâm": "district",
    "hội đồng": "other",
    "ban quản lý": "other",
    "nhà xuất bản": "other",
    "đội": "other",
}
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
    "lực xăng dầu vận tải dự trữ biển thoát pccc cnch khẩu soát tật khí tượng thủy văn hàng không hải"
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
