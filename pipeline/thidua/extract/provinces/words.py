"""The words beside a province's name that tell what it is there: closed sets, folded."""

from thidua.words import word_set


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Signs that end a phrase.
ENDS = frozenset(',;:!?()[]{}"“”«»…|•/–—-')

# --- the name of a smaller place, a water or a road: no province ------------------------------------------------------

LOCAL = _set(
    "huyện quận phường xã trấn thôn ấp xóm làng bản phố đường ngõ ngách hẻm sông suối kênh rạch hồ núi đèo cầu đảo lộ "
    "h. q. p. x. tt. đ. phủ tổng"
)
# The word before it takes the sense of a place away: "nông thôn Hà Nội", "văn bản", "yêu cầu", "hợp tác xã".
NOT_LOCAL_AFTER = {
    "xã": frozenset(("tác", "tấn", "công")),
    "phường": frozenset(("phố",)),
    "phố": frozenset(("đường",)),
    "thôn": frozenset(("nông",)),
    "bản": _set("văn cơ xuất nhật kịch phiên biên tài căn ấn bài thư"),
    "đường": frozenset(("lên", "xuống")),
    "cầu": _set("yêu nhu toàn bóng khẩn thỉnh"),
    "đảo": frozenset(("quần", "bán", "hải", "biển")),
    "núi": frozenset(("vùng", "miền", "rừng", "đồi")),
    "tổng": frozenset(("tại",)),
}
CROSSROADS = _set("ba tư năm sáu bảy")  # after "ngã"
ROADS = frozenset(("đường", "lộ"))  # a road between two provinces names both

# --- a town, or a person ----------------------------------------------------------------------------------------------

# A place named after these has a place's name; a street's or ward's may be a person's.
HOLDS_PLACES = _set("huyện xã quận tp tp. tx tx. tỉnh")
CITY = frozenset(("tp", "tp.", "t.p", "t.p.", "t/p"))
TOWN = frozenset(("tx", "tx."))
ABBREVIATED_PLACES = CITY | TOWN | LOCAL  # "TP.", "TX.", "H."
PROVINCE = frozenset(("tỉnh", "tỉnh.", "tỉnh:"))
PERSON = _set("ông bà anh chị cô chú thầy tá tướng úy uý")
PERSON_PAIRS = frozenset(
    (
        "đồng chí",
        "ca sĩ",
        "họa sĩ",
        "hoạ sĩ",
        "nhạc sĩ",
        "diễn viên",
        "người mẫu",
        "bị can",
        "bị cáo",
        "vợ là",
        "tên là",
    )
)
# Before a surname they are a person's; before a place they tell where somebody is from: "nhà văn Hà Nội".
TITLES = frozenset(
    ("em", "cháu", "bé", "nhà thơ", "nhà văn", "nhà báo", "nghệ sĩ", "cầu thủ", "tài xế", "lái xe", "bác sĩ")
)
RELATED = frozenset(("chồng là", "con là", "anh là", "chị là", "em là", "ông là", "bà là"))
SURNAMES = _set(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh trương lâm mai trịnh đoàn lương "
    "tạ hà tô cao chu phùng tống quách vương tăng doãn khương lưu nghiêm thân giáp kiều lò hứa mạc sầm bế nông cù "
    "tôn triệu thái đàm vi viên uông khúc quản hầu"
)
COMMON_SURNAMES = _set("nguyễn trần lê phạm hoàng huỳnh phan võ đặng bùi đỗ ngô trương đinh")
# Surnames that are also heads or common first words of a line: no person's name by themselves.
SURNAMES_IN_FULL_NAMES_ONLY = _set("đoàn cao mai hồ dương thân vi viên thái hà quản lương nông tống")
# Names that nobody bears, so that "Công ty Lê Gia Hà Nội" is no person.
NOT_PERSONAL = _set(
    "hànội hảiphòng đànẵng cầnthơ đồngnai đồngtháp bếntre đắklắk đắknông kontum gialai làocai bạcliêu càmau sóctrăng "
    "nghệan hàtĩnh quảngbình quảngtrị quảngngãi quảngninh lạngsơn caobằng bắcninh bắckạn điệnbiên tâyninh bàrịavũngtàu "
    "thừathiênhuế"
)
# Of the provinces of 1976-1996 those whose names people bear, two of whom may sign an article; and the mountains and
# the crossing that are called as a province was.
PERSONAL_FORMER = _set("minhhải namhà")
NOT_ONLY_FORMER = _set("hoàngliênsơn vũngtàucônđảo")
# A woman's or a man's middle name: what follows is a given name, whatever place bears it.
MIDDLE_NAMES = frozenset(("thị", "văn"))
HO_CHI_MINH_THE_MAN = _set("tịch bác tưởng đức cách tncs tntp sản phong lăng tàng trường chương dịch gương")

# --- a shop or a beer named after a place: "quán nhậu Sơn La", "bia Hà Nội" ------------------------------------------

SHOPS = frozenset(("quán", "tiệm", "hiệu"))
# What a shop sells or is for; after "hiệu" one of them must stand.
GOODS = _set(
    "nhậu ăn bar phở bún bia cơm net vàng bạc tóc bánh thuốc sách trà kem xôi nước cà phê karaoke ốc lẩu nhạc may"
)
# "quê quán Thái Bình", "lãnh sự quán", "hàng quán Hà Nội", "các quán ăn Hà Nội": no shop's name follows.
NO_SHOP_AFTER = _set(
    "quê nguyên trú chính sinh tập sự sứ báo thư hàng các những nhiều mọi một hai ba bốn loạt trăm nghìn"
)
DRINKS = frozenset(("bia",))

# --- the head of an organisation, an event, a building, a road -------------------------------------------------------

# Words of one head are joined by "_".
ORGANISATION = _set(
    "ca catp ubnd quỹ sở ban báo đài trường đh viện bv cty clb đội hội đoàn cục vksnd tand mttq cảng ga hđnd phòng "
    "hợp_tác_xã trạm htx cdc festival giải cúp đạm bhxh chợ sân kcn cung bđbp cấp_cứu_115 công_an ủy_ban đại_học "
    "học_viện bệnh_viện công_ty tập_đoàn ngân_hàng câu_lạc_bộ bộ_chỉ_huy bộ_chqs bộ_tư_lệnh chi_cục kho_bạc tòa_án "
    "viện_kiểm_sát thanh_tra mặt_trận sân_bay nhà_máy thủy_điện nhiệt_điện trung_tâm tạp_chí tỉnh_ủy thành_ủy "
    "đảng_bộ trại_giam quốc_lộ cao_tốc liên_hoan lễ_hội xổ_số bưu_điện bảo_hiểm cửa_khẩu khách_sạn nhà_hát "
    "nhà_thờ bến_xe khu_công_nghiệp bảo_tàng nhà_thi_đấu liên_đoàn tỉnh_đoàn thành_đoàn thành_hội tỉnh_hội bộ_đội "
)


def _heads(joined: frozenset[str]) -> dict[str, tuple[list[str], ...]]:
    """First word of a head -> what else belongs to it: one look-up a word tells that most are none."""
    heads: dict[str, list[list[str]]] = {}
    for head in sorted(joined):
        first, *rest = head.split("_")
        heads.setdefault(first, []).append(rest)
    return {first: tuple(rests) for first, rests in heads.items()}


HEADS_OF_NAMES = _heads(ORGANISATION)
# In lower case these are what somebody does: the name before them has ended.
DOES = _set("cử giúp tặng gửi thăm rời đón bắt")
DOES_PAIRS = word_set(
    "dự báo|thông báo|cảnh báo|chi viện|tiếp viện|tiếp sức|hỗ trợ"
    "|đề nghị|yêu cầu|phối hợp|kiểm tra|làm việc|bàn giao|tiếp nhận|công bố"
    "|ghi nhận|khảo sát"
)
# Words that hold the syllable of a head: "thị trường Hà Nội", "giải quyết", "nhập viện" name no body.
NO_HEADS = word_set(
    "sở hữu|sở thích|sở trường|cơ sở|trụ sở|ban hành|ban đêm|ban ngày|ban đầu|ban sáng|ban bố|báo cáo|báo động|báo chí"
    "|thị trường|môi trường|hiện trường|chiến trường|lập trường|ngư trường|thương trường|đấu trường|phim trường"
    "|trường hợp|trường học|nhà trường|trường kỳ|viện phí|viện trợ|viện dẫn|nhập viện|xuất viện|ra viện|vào viện"
    "|nằm viện|chuyển viện|đội ngũ|đội hình|quân đội|xã hội|cơ hội|hội họa|hội hoạ|hội nhập|hội chẩn|hội đàm|hội ngộ"
    "|hội tụ|hội viên|đoàn xe|đoàn tàu|đoàn người|đoàn khách|đoàn thuyền|đoàn quân"
    "|đoàn kết|đoàn viên|đoàn tụ|cục diện|cục bộ|kết cục|bố cục|phòng chống|phòng dịch|phòng cháy"
    "|phòng ngừa|phòng thủ|phòng trọ|phòng ngủ|phòng khách|phòng bệnh|phòng hộ|quốc phòng|đề phòng|dự phòng"
    "|giải quyết|giải pháp|giải trình|giải thích|giải cứu|giải phóng|giải ngân|giải trí|giải tỏa|giải toả|giải đáp"
    "|giải mã|giải thể|lý giải|hòa giải|hoà giải|nan giải|cúp điện|cúp nước|quỹ đất|cung cấp|cung ứng|cung cầu"
    "|cung đường|cung bậc"
)
# What is grown or caught under a name of its own: "bưởi Năm Roi Vĩnh Long" is no firm.
PRODUCE = _set("bưởi gạo lúa vải nhãn cam quýt chè xoài chuối dưa mắm rượu tỏi hành ớt mía bò gà lợn vịt tôm cua mật")
SEVERAL = _set("các những nhiều mọi")  # before a head in lower case: "các khách sạn Đà Nẵng" are no name
# An organisation's name does not run across these.
NAME_ENDS = _set(
    "tại ở của cho với từ đến về đi trên là các những được đã đang sẽ do vào ra qua cùng tới trong ngoài gần khắp "
    "nhiều một hai ba mỗi toàn theo gồm khi thì có"
)
# "Hòa Bình" beside these is as often the word "peace" as the province.
PEACE_BEARERS = _set("ty đoàn sạn chợ viên rạp trường cung hát tác htx cty cư đài tượng thành")
PEACE = _set("vì giữ nobel nền câu yêu bảo-vệ vệ ngày chuộng xanh vọng")
# A place is named next: enough for a name that is weak otherwise.
PREPOSITIONS = _set("tại ở về vào đến từ quê")
# An agency of a province is named next, of whatever time: "Tỉnh ủy Hà Nam Ninh".
# A place is helped, not a man: "lên chi viện Hồ Chí Minh".
HELPED = word_set("chi viện|hỗ trợ|tiếp viện|tiếp sức")
OFFICES = frozenset(("công an", "tỉnh ủy", "tỉnh uỷ", "tỉnh đoàn", "tỉnh đội", "ubnd", "hđnd"))
PLACE_NAMED_NEXT = OFFICES | HELPED
NAMES_A_PLACE = PREPOSITIONS | OFFICES
FIRST_WORDS = _set(
    "tại ở từ về đến vào ra thăm rời riêng ngoài theo với của và xứ đất người phố gốc học đô ương viện tỉnh an sở báo "
    "cũ đài ga ủy uỷ đoàn bộ hội ban tế dân lịch sự chính cố sông ngự bò"
)
# One capital is enough ("Hà nội"): no other word is written so, as "Hải dương" (the sea) is.
ONE_CAPITAL_WILL_DO = _set(
    "hànội đànẵng cầnthơ bạcliêu sóctrăng gialai kontum làocai nghệan hàtĩnh quảngngãi quảngninh quảngbình quảngtrị "
    "quảngnam lạngsơn tràvinh tháinguyên hưngyên yênbái đồngnai thanhhóa ninhbình ninhthuận bắcgiang bắcninh bắckạn "
    "kiêngiang tiềngiang hậugiang tâyninh đắklắk đắknông"
)
# Of other languages, and no name: "Video Hà Nội ngập", "Covid Đà Nẵng".
LOAN_WORDS = _set(
    "covid video photo clip infographic podcast tour tours taxi metro internet logistics showbiz concert marathon "
    "email online livestream live update omicron delta blog website fanpage street festival homestay resort villa"
)
