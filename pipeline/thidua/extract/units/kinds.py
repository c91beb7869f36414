"""Kinds of heads of units: what may follow each, and which are printed in lower case; heads of places."""

import re

from thidua.words import word_set

SCHOOLS = word_set(
    "trường|trường thpt|thpt|thcs|tiểu học|mầm non|đại học|cao đẳng|trung cấp|trường đại học|trường cao đẳng"
    "|trường trung cấp"
)
# Heads that say of what place a unit is by their last letters: "CAQ Lê Chân" is Công an quận Lê Chân.
OF_PLACE = frozenset({"caq", "cah", "catx", "cax"})
# Fields of work that are units only with their place behind them: "Thống kê tỉnh Lào Cai", "Thống kê 6 tỉnh".
OF_A_FIELD = frozenset({"thống kê", "quản lý thị trường"})
# The party, the union or the youth of a body, under its name: "Đảng bộ Công ty Điện lực".
# ... and the lowest ones, of any body: "Đoàn cơ sở Sở Tài chính", "Chi đoàn Kho bạc Nhà nước tỉnh".
LOWEST_OF_BODIES = frozenset(
    {"đoàn cơ sở", "chi đoàn", "chi đoàn cơ sở", "công đoàn cơ sở", "đảng bộ cơ sở", "chi bộ cơ sở", "chi hội"}
)
OF_BODIES = frozenset({"đảng bộ", "đảng ủy", "công đoàn", "đoàn thanh niên"}) | LOWEST_OF_BODIES
# The youth of communes and schools, under its name: "Đoàn phường A", "Đoàn các trường THPT B, C". Before anything else
# "Đoàn" is a delegation.
YOUTH = "đoàn"
OF_YOUTH = re.compile(
    r"[ ]+(?:(?:các|những|\d{1,2}|hai|ba|bốn|năm|sáu)[ ]+)?(?:phường|xã|thị[ ]+trấn"
    r"|(?P<school>trường[ ]+(?:thpt|thcs|trung[ ]+học[ ]+(?:phổ[ ]+thông|cơ[ ]+sở)|đại[ ]+học|cao[ ]+đẳng"
    r"|trung[ ]+cấp)))"
    r"(?=[ ]+[^\W_]|[ ]*:)"
)
# The spelling of a company's name that is no Vietnamese word: "PVcomBank", "MobiFone", "Vinatex".
BRAND_ENDS = ("bank", "tel", "trans", "tex", "petro", "chem", "mex", "coop", "foods", "food")
BRAND_SHAPE = re.compile(
    r"[A-ZĐ]\w*(?:bank|Bank|BANK|tel|Tel|trans|Trans|tex|petro|Petro|chem|mex|coop|Coop|foods|Food)"
    r"|[A-ZĐ]+[a-z]+[A-ZĐ]\w*"
)
COMPANIES = word_set("công ty|tổng công ty|nhà máy|xí nghiệp|tập đoàn|hợp tác xã|chi nhánh")
# Heads in lower case whose plural opens names: "các phòng Tham mưu, Hậu cần".
NAMED_LOW = word_set(
    "đồn biên phòng|trường thpt|trường thcs|trường tiểu học|trường mầm non|trường|bệnh viện|công ty|phòng|sở|ban"
    "|hạt kiểm lâm|chi cục|trung tâm|trung tâm y tế|nhà máy|xí nghiệp|trại giam|học viện|tổng công ty|ngân hàng"
    "|chi nhánh|bưu điện|đài|báo|điện lực|kho bạc"
)
NO_PAPER = word_set("dự thông cảnh nhà tình loan mật phi khai trình tin điện nhật")  # "dự báo", "thông báo", "nhà báo"
# Heads whose names are made of any words: "Trung tâm Giống cây trồng", "Công ty Xăng dầu".
OPEN_NAMES = COMPANIES | word_set(
    "phòng|ban|vụ|cục|chi cục|hội|trung tâm|ban quản lý|bệnh viện|viện|htx|hạt|đoàn|nhà hát|bảo tàng|thư viện"
)
# Heads of places, and of what level.
PLACES: dict[str, str] = {
    "tỉnh": "province",
    "thành phố": "city",
    "tp": "city",
    "t.p": "city",
    "huyện": "district",
    "huyện đảo": "district",
    "h": "district",
    "quận": "district",
    "q": "district",
    "thị xã": "district",
    "tx": "district",
    "đặc khu": "district",
    "xã": "commune",
    "xã đảo": "commune",
    "phường": "commune",
    "thị trấn": "commune",
    "tt": "commune",
    "p": "commune",
    "khu vực": "area",
    "liên huyện": "area",
    "liên quận": "area",
}
_LEVELS = re.compile(r" (?:hai|0?2) cấp(?= (?:tỉnh|thành phố|huyện|quận|tp|thị xã)(?![^\W_]))", re.IGNORECASE)
# Short heads of places inside names; "TP" stays as it is printed.
_PLACE_HEADS = {"TX": "thị xã", "H": "huyện", "Q": "quận", "TT": "thị trấn", "P": "phường"}
_SHORT_HEAD = re.compile(r"(?<![^\W_])(TX|H|Q|TT|P)(?:\.\s?| )$")

_ISLAND = re.compile(r"(?<![^\W_])(huyện|xã) đảo $", re.IGNORECASE)  # what it is, no part of its name


def written_out(name: str, place: str) -> str:
    """A name with the head of its place written out.

    >>> written_out("LĐLĐ TX. An Nhơn", "An Nhơn"), written_out("Điện lực TP Vinh", "Vinh")
    ('LĐLĐ thị xã An Nhơn', 'Điện lực TP Vinh')
    >>> written_out("Q. Phú Nhuận", "Phú Nhuận"), written_out("P.5", "5")
    ('quận Phú Nhuận', 'phường 5')
    >>> written_out("Công an huyện đảo Phú Quý", "Phú Quý")
    'Công an huyện Phú Quý'
    """
    name = _LEVELS.sub("", name)
    before = name.removesuffix(place) if place else name
    if before != name and (island := _ISLAND.search(before)):
        return f"{before[: island.start()]}{island[1]} {place}"
    short = _SHORT_HEAD.search(before) if before != name else None
    return f"{before[: short.start()]}{_PLACE_HEADS[short[1]]} {place}" if short else name


# The youth unions, the Party's committees and the associations of places of two kinds: "13 Tỉnh, Thành đoàn", "các
# huyện, thị, thành ủy", "4 huyện, thị, thành hội".
OF_TWO_KINDS = re.compile(
    r"(?P<first>tỉnh|huyện|quận|thị|thành)(?:[ ](?:đoàn|ủy|hội))?(?:(?:,|[ ]và)[ ](?:tỉnh|huyện|quận|thị|thành)"
    r"(?:[ ](?:đoàn|ủy|hội))?)*(?:,|[ ]và)[ ](?:huyện|quận|thị|thành)[ ]"
    r"(?P<body>đoàn|ủy|hội(?![ ](?:viên|tụ|nghị|thao|thi|họp|ý|nhập|đàm|ngộ|diễn|trường|quân)(?![^\W_])))"
    r"(?![^\W_])"
)
