"""Which body stands above a unit: the national one of a province's agency, the province's one of a district's."""

import re
from functools import cache

from thidua import gazetteer
from thidua.model import Unit
from thidua.text import key

# The agency of a province (its name folded) -> the national body whose clusters such agencies make up.
_NATIONAL: tuple[tuple[str, str], ...] = (
    (r"công an (?:tỉnh|thành phố|tp|thủ đô)|công an (?=\S+ \S+$)", "Bộ Công an"),
    (r"(?:viện kiểm sát nhân dân|vksnd|viện ksnd) (?:tỉnh|thành phố|tp)", "Viện kiểm sát nhân dân tối cao"),
    (r"(?:tòa án nhân dân|tand) (?:tỉnh|thành phố|tp|hai cấp)", "Tòa án nhân dân tối cao"),
    (r"thanh tra (?:tỉnh|thành phố|tp)", "Thanh tra Chính phủ"),
    (r"(?:bảo hiểm xã hội|bhxh)", "Bảo hiểm xã hội Việt Nam"),
    (r"chi cục hải quan khu vực", "Cục Hải quan"),  # since 2025
    (r"cục hải quan|hải quan", "Tổng cục Hải quan"),
    (r"chi cục thuế khu vực (?:[ivx]+|\d+)$", "Cục Thuế"),  # of 2025; others cover two districts
    (r"cục dự trữ", "Tổng cục Dự trữ Nhà nước"),
    (r"chi cục dự trữ", "Cục Dự trữ Nhà nước"),
    (r"kiểm toán nhà nước", "Kiểm toán Nhà nước"),
    (r"(?:cục )?(?:quản lý thị trường|qltt) (?:tỉnh|thành phố)|cục quản lý thị", "Tổng cục Quản lý thị trường"),
    (r"đoàn luật sư", "Liên đoàn Luật sư Việt Nam"),
    (r"cục (?:thi hành án dân sự|thads)", "Tổng cục Thi hành án dân sự"),
    (r"thi hành án dân sự", "Cục Quản lý thi hành án dân sự"),
    (r"cục thuế", "Tổng cục Thuế"),
    (r"thuế (?:tỉnh|thành phố|tp)", "Cục Thuế"),
    (r"cục thống kê", "Tổng cục Thống kê"),
    (r"(?:chi cục )?thống kê (?:tỉnh|thành phố|tp)", "Cục Thống kê"),
    (r"(?:kho bạc nhà nước|kho bạc|kbnn)", "Kho bạc Nhà nước"),
    (r"(?:ngân hàng chính sách|nhcsxh)", "Ngân hàng Chính sách xã hội"),
    (r"(?:ngân hàng nhà nước|nhnn)", "Ngân hàng Nhà nước Việt Nam"),
    (r"(?:hội nhà báo|hnb)", "Hội Nhà báo Việt Nam"),
    (r"(?:hội cựu chiến binh|hội ccb|tỉnh hội)", "Hội Cựu chiến binh Việt Nam"),
    (r"hội nông dân", "Hội Nông dân Việt Nam"),
    (r"hội (?:liên hiệp phụ nữ|lhpn|phụ nữ)", "Hội Liên hiệp Phụ nữ Việt Nam"),
    (r"hội chữ thập đỏ", "Hội Chữ thập đỏ Việt Nam"),
    (r"hội người cao tuổi", "Hội Người cao tuổi Việt Nam"),
    (r"hội luật gia", "Hội Luật gia Việt Nam"),
    (r"hội khuyến học", "Hội Khuyến học Việt Nam"),
    (r"hội (?:cựu )?(?:thanh niên xung phong|tnxp)", "Hội Cựu Thanh niên xung phong Việt Nam"),
    (r"liên hiệp (?:các )?hội khoa học", "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam"),
    (r"(?:liên đoàn lao động|lđlđ)|công đoàn .+ việt nam$", "Tổng Liên đoàn Lao động Việt Nam"),
    (r"liên minh (?:hợp tác xã|htx)", "Liên minh Hợp tác xã Việt Nam"),
    (r"(?:tỉnh|thành) đoàn", "Trung ương Đoàn TNCS Hồ Chí Minh"),
    (r"(?:ủy ban mttq|ủy ban mặt trận|mặt trận)", "Mặt trận Tổ quốc Việt Nam"),
    (r"(?:bộ chỉ huy|ban chỉ huy)? ?(?:bộ đội biên phòng|bđbp)", "Bộ đội Biên phòng"),
    (r"sở ngoại vụ", "Bộ Ngoại giao"),
    (r"sở (?:vh|văn hóa|du lịch)", "Bộ Văn hóa, Thể thao và Du lịch"),
    (r"sở (?:gd|giáo dục)", "Bộ Giáo dục và Đào tạo"),
    (r"sở (?:tn|tài nguyên)", "Bộ Tài nguyên và Môi trường"),
    (r"sở công thương", "Bộ Công Thương"),
    (r"sở tư pháp", "Bộ Tư pháp"),
    (r"sở (?:tt|thông tin)|đài (?:phát|pt)", "Bộ Thông tin và Truyền thông"),
    (r"sở nội vụ", "Bộ Nội vụ"),
    (r"sở tài chính", "Bộ Tài chính"),
    (r"sở kế hoạch", "Bộ Kế hoạch và Đầu tư"),
    (r"sở y tế", "Bộ Y tế"),
    (r"sở xây dựng", "Bộ Xây dựng"),
    (r"sở (?:gtvt|giao thông)", "Bộ Giao thông vận tải"),
    (r"sở khoa học|sở kh", "Bộ Khoa học và Công nghệ"),
    (r"sở (?:lao động|lđ)", "Bộ Lao động - Thương binh và Xã hội"),
    (r"sở (?:nông nghiệp|nn)(?: và |-| - |&)?(?:môi trường|mt)", "Bộ Nông nghiệp và Môi trường"),
    (r"sở (?:nông nghiệp|nn)", "Bộ Nông nghiệp và Phát triển nông thôn"),  # until 2025
    (r"sở dân tộc", "Bộ Dân tộc và Tôn giáo"),
    (r"ban dân tộc", "Ủy ban Dân tộc"),
    (r"văn phòng (?:ubnd|ủy ban nhân dân)", "Văn phòng Chính phủ"),
    (r"văn phòng (?:tỉnh|thành) ủy", "Văn phòng Trung ương Đảng"),
    (r"ban tổ chức (?:tỉnh|thành) ủy", "Ban Tổ chức Trung ương"),
    (r"ban (?:tuyên giáo|tuyên giáo và dân vận) (?:tỉnh|thành) ủy", "Ban Tuyên giáo Trung ương"),
    (r"ban dân vận (?:tỉnh|thành) ủy", "Ban Dân vận Trung ương"),
    (r"ban nội chính (?:tỉnh|thành) ủy", "Ban Nội chính Trung ương"),
    (r"(?:cơ quan )?ủy ban kiểm tra (?:tỉnh|thành) ủy", "Ủy ban Kiểm tra Trung ương"),
)  # fmt: skip
_WITHOUT_PROVINCE = (  # departments by name
    "cục hải quan", "cục thuế", "cục thống kê", "cục thi hành án", "cục thads", "cục dự trữ", "cục quản lý thị trường",
)  # fmt: skip
# Agencies of several provinces: they are the national body's own, with no province in their names.
_REGIONAL = re.compile(
    r"(?:(?:chi cục (?:hải quan|thuế|dự trữ nhà nước)|kho bạc nhà nước|bảo hiểm xã hội|ngân hàng nhà nước(?: việt nam)?"
    r"|kiểm toán nhà nước) khu vực (?:[ivx]+|\d+)|(?:chi )?cục dự trữ nhà nước khu vực .+|công đoàn .+ việt nam"
    r"|kiểm toán nhà nước chuyên ngành .+)$"
)
_AGENCIES = re.compile("|".join(f"(?P<n{n}>{agency})" for n, (agency, _) in enumerate(_NATIONAL)))
_OWN_NAMES = tuple((body.lower(), body) for _, body in _NATIONAL)
# The words of a sector behind "ngành" -> its national body, its body in a province, its body in a district.
_SECTORS: tuple[tuple[str, str, str | None, str | None], ...] = (
    (r"kiểm sát(?: nhân dân)?", "Viện kiểm sát nhân dân tối cao", "Viện kiểm sát nhân dân", None),
    (r"tòa án(?: nhân dân)?", "Tòa án nhân dân tối cao", "Tòa án nhân dân", None),
    (r"thanh tra", "Thanh tra Chính phủ", None, None),
    (r"hải quan", "Tổng cục Hải quan", "Cục Hải quan", None),
    (r"thuế", "Tổng cục Thuế", "Cục Thuế", "Chi cục Thuế"),
    (r"thống kê", "Tổng cục Thống kê", "Cục Thống kê", None),
    (r"kho bạc(?: nhà nước)?", "Kho bạc Nhà nước", "Kho bạc Nhà nước", None),
    (r"(?:bhxh|bảo hiểm xã hội)", "Bảo hiểm xã hội Việt Nam", "Bảo hiểm xã hội", None),
    (r"thi hành án dân sự", "Tổng cục Thi hành án dân sự", "Cục Thi hành án dân sự", None),
    (r"(?:giáo dục|gd)(?:(?: và |-| - |&)(?:đào tạo|đt))?", "Bộ Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo",
     "Phòng Giáo dục và Đào tạo"),
    (r"y tế", "Bộ Y tế", "Sở Y tế", None),
    (r"tư pháp", "Bộ Tư pháp", "Sở Tư pháp", "Phòng Tư pháp"),
    (r"công thương", "Bộ Công Thương", "Sở Công Thương", None),
    (r"nội vụ", "Bộ Nội vụ", "Sở Nội vụ", "Phòng Nội vụ"),
    (r"tài chính", "Bộ Tài chính", "Sở Tài chính", None),
    (r"xây dựng", "Bộ Xây dựng", "Sở Xây dựng", None),
    (r"(?:giao thông vận tải|gtvt)", "Bộ Giao thông vận tải", "Sở Giao thông vận tải", None),
    (r"(?:văn hóa|vh)[^@]*", "Bộ Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch", None),
    (r"(?:tài nguyên|tn)[^@]*", "Bộ Tài nguyên và Môi trường", "Sở Tài nguyên và Môi trường", None),
    (r"(?:thông tin|tt)[^@]*", "Bộ Thông tin và Truyền thông", "Sở Thông tin và Truyền thông", None),
    (r"(?:khoa học|kh)[^@]*", "Bộ Khoa học và Công nghệ", "Sở Khoa học và Công nghệ", None),
    (r"(?:lao động|lđ)[^@]*", "Bộ Lao động - Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội", None),
    (r"(?:nông nghiệp|nn)(?: và |-| - |&)?(?:môi trường|mt)", "Bộ Nông nghiệp và Môi trường",
     "Sở Nông nghiệp và Môi trường", None),
    (r"(?:nông nghiệp|nn)[^@]*", "Bộ Nông nghiệp và Phát triển nông thôn",
     "Sở Nông nghiệp và Phát triển nông thôn", None),
    (r"kế hoạch[^@]*", "Bộ Kế hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư", None),
)  # fmt: skip
# Sectors whose word alone, wherever it stands in the article, says whose cluster it is. A tax office or a bank is
# spoken of as "ngành thuế" by others too.
_TELLING = re.compile(r"kiểm sát|tòa án|thanh tra|hải quan|giáo dục|y tế|tư pháp|công thương|văn hóa|nội vụ|kho bạc")
_PLACE = r"(?:huyện|thị xã|thành phố|quận|xã(?! hội)|phường|thị trấn|đặc khu|khu vực)"
_LOCAL = re.compile(rf"(?P<agency>.+?) (?:các )?{_PLACE} \S", re.IGNORECASE)
_BARE_PLACE = re.compile(rf"(?:ubnd |ủy ban nhân dân )?{_PLACE} \S", re.IGNORECASE)
_YOUTH = re.compile(r"(?:huyện|thị|thành|quận) đoàn |đoàn khối", re.IGNORECASE)  # "Huyện đoàn" alone is in its district
_MILITARY = re.compile(r"ban (?:chỉ huy quân sự|chqs)|trung đoàn \d|phòng (?:tham mưu|chính trị|hậu cần|kỹ thuật)")
_POLICE_OFFICE = re.compile(r"phòng (?:cảnh sát|an ninh|pc\d|pa\d|kỹ thuật hình sự|hồ sơ nghiệp vụ)")
_SCHOOL = re.compile(r"trường (?:thpt|thcs|trung học|tiểu học|mầm non)")
_HEALTH = re.compile(r"(?:trung tâm y tế|bệnh viện .*(?:tỉnh|huyện|thị xã|thành phố|khu vực)(?![^\W_]))")
_UNION = re.compile(r"công đoàn (?:ngành|viên chức|các khu|khu công|khu kinh)")
_PARTY = re.compile(r"(?:tỉnh|thành|huyện|thị|quận|đảng) ủy|đảng bộ|ban đảng|của đảng|trường chính trị|ủy ban kiểm tra")
_BRANCH = re.compile(r"^Chi cục (?=Thuế|Thi hành án|THADS|Thống kê|Hải quan)")  # a district's branch of the Cục
_LENT = re.compile(
    r"^Phòng (?:[Gg]iao dịch )?(?=Ngân hàng|Thi hành án|THADS)"
)  # a district's office of a bank or court
_OFFICE = re.compile(r"^Phòng (?=(?:Giáo dục và Đào tạo|Tư pháp|Nội vụ|Y tế)$)")  # a district's, below the Sở
_OF_PROVINCE = re.compile(
    r"sở |ban |hội |đảng ủy|văn phòng|thanh tra|cục |ủy ban|liên đoàn|tỉnh đoàn|liên minh|đài |báo |kho bạc|bảo hiểm"
    r"|viện kiểm sát|tòa án|công an|bộ chỉ huy|chi cục|trường chính trị|liên hiệp|trung tâm"
)


def national(unit: Unit) -> str | None:
    """The ministry or national body of a province's agency or of a department that units.csv knows."""
    name = unit.unit.lower()
    if row := _known(unit.unit):
        return row
    if regional(unit):
        return branch(name)
    if unit.unit_kind == "department" and not name.startswith(_WITHOUT_PROVINCE):
        police = re.search(r"an ninh|cảnh sát|công tác đảng|truyền thông công an", name)
        return "Bộ Công an" if name.startswith(("cục ", "bộ tư lệnh c")) and police else None
    if unit.unit_kind not in ("province_police", "province_agency", "department"):
        return None
    return branch(name) or _of_country(unit)


def regional(unit: Unit) -> bool:
    """Whether a unit is a national body's own agency in several provinces: "Kho bạc Nhà nước khu vực XI"."""
    return bool(_REGIONAL.match(unit.unit.lower()))


def _of_country(unit: Unit) -> str | None:
    """The national association of a province's one: "Hội Người mù tỉnh A" -> "Hội Người mù Việt Nam"."""
    if (
        unit.province is None
        or not re.match(r"Hội (?!Văn học|đồng)", unit.unit)
        or not unit.unit.endswith(f" {unit.province}")
    ):
        return None
    name = re.sub(r" (?:tỉnh|thành phố)$", "", unit.unit[: -len(unit.province) - 1])
    return f"{name} Việt Nam" if " " in name else None


def is_national(name: str) -> str | None:
    """The national body whose own name opens the folded name `name`."""
    return next((body for own, body in _OWN_NAMES if name.startswith(own) and not name[len(own) :][:1].isalnum()), None)


def branch(name: str) -> str | None:
    """The national body of the agency whose folded name begins `name`."""
    found = _AGENCIES.match(name)
    return _NATIONAL[int(found.lastgroup[1:])][1] if found and found.lastgroup else None


@cache
def _parents() -> dict[str, str]:
    return {
        key(row.name): row.parent for row in gazetteer.units() if row.parent and row.kind in ("department", "academy")
    }


def local_sector(words: str, district: bool) -> str | None:
    """The body of the sector `words` ("giáo dục và đào tạo") in one province or district, without the place."""
    for pattern, _, province, town in _SECTORS:
        if re.fullmatch(pattern, words):
            return town if district else province
    return None


_SECTOR_WORD = re.compile(
    r"(?<![^\W_])(?<!hợp với )(?<!hợp cùng )(?<!chẽ với )(?<!công đoàn )ngành "
)  # "phối hợp với ngành giáo dục"


_OF_PLACE = re.compile(r" (?:tỉnh|thành phố|huyện|quận|thị xã) (?!thành |các )")  # "ngành giáo dục huyện A"


def sector_of(view: str, telling: bool = False) -> str | None:
    """The national body of the sector that a folded text names ("ngành thanh tra"); if `telling`, of a telling one."""
    for found in _SECTOR_WORD.finditer(view):
        for pattern, body, _, _ in _SECTORS:
            told = re.compile(rf"{pattern}(?![^\W_])").match(view, found.end())
            if told and (not telling or (_TELLING.match(view, found.end()) and not _OF_PLACE.match(view, told.end()))):
                return body
    return None


def _known(name: str) -> str | None:
    return _parents().get(key(name))


def above(unit: Unit) -> str | None:
    """The province's own body above a unit of that province, without the province ("Công an", "Ủy ban nhân dân")."""
    name = unit.unit
    low = name.lower()
    if _SCHOOL.match(low):
        return "Sở Giáo dục và Đào tạo"
    if _HEALTH.match(low):
        return "Sở Y tế"
    if _UNION.match(low) and not low.endswith("việt nam"):
        return "Liên đoàn Lao động"
    if _POLICE_OFFICE.match(low):
        return "Công an"
    if _YOUTH.match(low):
        return "Tỉnh đoàn"
    if _MILITARY.match(low):
        return "Bộ Chỉ huy Quân sự"
    if _BARE_PLACE.match(low):
        return "Ủy ban nhân dân"
    if unit.unit_kind == "district" and (local := _LOCAL.match(name)):
        if _PARTY.fullmatch(low[: local.end("agency")]):
            return None
        return _OFFICE.sub("Sở ", _BRANCH.sub("Cục ", _LENT.sub("", local["agency"])))
    if unit.unit_kind != "province_agency" and not re.search(r" tỉnh$", low):
        return None
    if _PARTY.search(low):
        return None  # the Party's own bodies are under no People's Committee
    if re.search(rf" {_PLACE} ", low) and (local := _LOCAL.match(name)):
        return _BRANCH.sub("Cục ", local["agency"])  # the agency of the province's own town
    return "Ủy ban nhân dân" if _OF_PROVINCE.match(low) else None
