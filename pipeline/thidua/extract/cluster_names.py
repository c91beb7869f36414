"""Where the name of a cluster ends: at a sign, or at a word that tells what it does, where, or who is in it."""

import re

from thidua.words import word_set

# Words that end a name: what follows tells what the cluster does, where, when, or who is in it.
NAME_STOPS = word_set(
    "đã đang sẽ được bị tổ chức ký kết tổng sơ năm về tại có gồm bao là vừa do với cho trong ngoài trên đề phát họp "
    "này đó trực luôn cũng vẫn còn không tiếp triển khai hoàn nhằm để theo từ đến khi nên mà như rồi thì lần giai "
    "phải cần diễn thực hiện ra mở khép bước bầu bình suy tập thống nhất chấm trao bàn nhận đạt dẫn hằng "
    "nay quý mới cũ sắp sáng chiều ngày cùng qua sau trước dâng giao gặp chủ nhằm thuộc của và đến đứng xếp vào làm ở "
    "lên xuống hôm hồi trưa tối thăm mời cử quyên ủng vượt viếng phối "
    "ban đăng hưởng tham tặng góp đặt nêu phấn quyết cấp ngành tập nhìn gắn tích năng sôi số lấy chọn đón quán "
    "bám điều giữ đóng dự đưa nộp báo xây chưa hiện tuyên biểu vinh chia ghi giống"
)
NAME_WORD = re.compile(r"[^\W_]+(?:[&.'/-][^\W_]+)*")
# "các tỉnh, thành phố", "Sở, ban, ngành": a comma between two plain nouns of one name is no end of it.
_INNER_COMMA = re.compile(
    r",\s*(?:thành\s+(?:phố|ủy|đoàn)|thị\s+(?:xã|ủy|đoàn)|ban,?|ngành|giúp\s+việc|đoàn\s+thể|doanh\s+nghiệp|quận|phường"
    r"|thị\s+trấn|xã(?=\s+(?:số|vùng|miền|ven|phía)(?![^\W_]))|thi\s+hành\s+án|trường|thể\s+thao|cao\s+đẳng|trung\s+cấp)(?![^\W_])"
)
_PLAIN_COMMA = re.compile(
    r",\s*(?=(?:tổng\s+công\s+ty|công\s+ty|học\s+viện|chi\s+nhánh|bệnh\s+viện|hợp\s+tác\s+xã)(?![^\W_]))"
)
# So is one, or "và", between two kinds of areas of the same units ("7 tỉnh biên giới, miền núi phía Bắc") ...
_AREAS = r"(?:miền\s+núi|trung\s+du|đồng\s+bằng|ven\s+biển|biên\s+giới|hải\s+đảo|vùng\s+cao|duyên\s+hải)(?![^\W_])"
_AREA_JOIN = re.compile(rf"(?:,|\s*và)\s+(?={_AREAS})")
_OF_AREAS = re.compile(r"(?:tỉnh|huyện|xã|phường|địa\s+phương)(?![^\W_])")
# Without the units only where both lie high: "Trung du, miền núi phía Bắc", but not "ven biển, đồng bằng và miền núi".
_HIGH = r"(?:miền\s+núi|trung\s+du|vùng\s+cao|biên\s+giới)"
_HIGHLANDS = re.compile(rf"{_HIGH}\s*(?:,|và)\s+{_HIGH}")
# ... and one between two sectors, both with a capital: "các cơ quan Tư pháp, Nội chính Trung ương".
_SECTOR_COMMA = re.compile(
    r",\s*(?=(?:nội\s+chính|tư\s+pháp|kinh\s+tế|văn\s+hóa|xã\s+hội|khoa\s+học|giáo\s+dục|y\s+tế|tài\s+chính"
    r"|kỹ\s+thuật|nông\s+nghiệp|công\s+nghiệp|thương\s+mại|dịch\s+vụ|du\s+lịch|ngân\s+hàng|dân\s+vận)(?![^\W_]))"
)
# ... and one between two regions of the same provinces: "các tỉnh Tây Nguyên, Nam Trung Bộ".
_REGION = (
    r"(?:tây\s+nguyên|(?:đông\s+|tây\s+)?(?:nam|bắc|trung)\s+(?:trung\s+)?bộ|(?:đông|tây|việt)\s+bắc"
    r"|duyên\s+hải|đồng\s+bằng)(?![^\W_])"
)
_REGION_COMMA = re.compile(rf",\s*(?={_REGION})")
_OF_REGION = re.compile(rf"tỉnh[^,]*{_REGION}")
# With a capital and before these words a stop opens a name: "Cụm thi đua Tham mưu - Chính trị", "Xây dựng lực lượng".
OPENS_NAME = re.compile(
    r"(?:tham mưu|xây dựng|xây lắp|điều tra|giao (?:thông|dịch)|tuyên (?:giáo|huấn|truyền|văn)|tổng (?:hợp|công ty|cục)"
    r"|tổ chức (?:cán bộ|-|–|,|và)|ban (?!tổ chức hội|giám)[^\W\d_]+|báo (?!cáo|công)[^\W\d_]+"
    r"|cấp (?:nước|thoát|cứu)|tập đoàn|đăng kiểm|nhận thức"
    r"|số hóa|trung ương|bộ (?:chỉ huy|chqs|đội))(?![^\W_])"
)
# Right behind "các", "các cơ quan" and their like such words name who is in it: "các tổ chức tín dụng".
_WHO = re.compile(r"các\s+(?:(?:cơ quan|đơn vị|doanh nghiệp|công ty|phòng|sở)\s+)?")
_WHO_NAMED = re.compile(
    r"(?:tham mưu|tổng hợp|xây dựng|giao thông|cấp nước|điều tra|tuyên giáo|tập đoàn|đăng kiểm"
    r"|tổ chức (?:tín dụng|chính trị|xã hội|hội|đoàn thể|đảng|phi)|ban (?:đảng|xây dựng|của đảng)"
    r"|báo (?:đảng|chí))(?![^\W_])(?!\s+\d)"
)
# Behind a dash a national body is whose cluster it is, no part of its name: "Cụm thi đua Bắc Trung Bộ - Bộ Công an".
_BODY_BEHIND = re.compile(
    r"\s*(?P<dash>-)?\s*(?:trung\s+ương\s+(?:hội|đoàn)|bộ|tổng\s+(?:cục|liên\s+đoàn|hội)|thanh\s+tra\s+chính\s+phủ"
    r"|văn\s+phòng\s+chính\s+phủ|ủy\s+ban\s+(?:dân\s+tộc|trung\s+ương)|ngân\s+hàng\s+nhà\s+nước|kho\s+bạc\s+nhà\s+nước"
    r"|(?:hội|liên\s+minh|liên\s+hiệp)\s+[^-.,;:()\n]{3,40}\s+việt\s+nam)(?![^\W_])(?!\s+chqs|\s+chỉ\s+huy|\s+đội)"
)
# A region is a whole name: "Cụm thi đua Đồng bằng sông Hồng Hội Nông dân Việt Nam" is that association's.
_REGION_ENDS = re.compile(
    r"(?:(?:nam|bắc|trung) bộ|sông (?:hồng|cửu long)|tây nguyên|tây bắc|đông bắc|việt bắc|phía (?:bắc|nam)"
    r"|miền (?:trung|núi))\s*$"
)
MAX_NAME_WORDS = 20


# Stops that are the second half of a word: Nam Bộ, các bộ, Hội Nhà báo, Hậu cần, "Sở, ban, ngành".
_SECOND_HALF = {
    "bộ": re.compile(r"(?:(?:nam|bắc|trung|đảng)\s+|^các\s+)$"),
    "báo": re.compile(r"(?:nhà|tình)\s*$"),
    "cần": re.compile(r"hậu\s*$"),
    "ban": re.compile(r"(?:,|ủy)\s*$"),
    "biểu": re.compile(r"đại\s+$"),
    "ngành": re.compile(r"(?:,|công đoàn)\s*$"),
    "chức": re.compile(r"tổ $"),
    "đồng": re.compile(r"lâm\s+$"),
}
# What must follow a stop that opens a name as well: Bộ Chỉ huy, Đồng bằng.
_FIRST_HALF = {
    "bộ": re.compile(r"\s+(?:chỉ huy|chqs|đội|tư lệnh)"),
    "tối": re.compile(r"\s+cao"),
    "cấp": re.compile(r"\s+(?:huyện|xã)\s+số\s+\d"),
    "đồng": re.compile(r"\s+(?:bằng|tháp|nai)"),
    "hàng": re.compile(r"(?!\s+(?:năm|tháng|quý|trăm|chục|nghìn|loạt))"),
}


def _ends_name(word: re.Match[str], text: str, view: str, start: int) -> bool:
    """Whether `word` is no part of the name that begins at `start`."""
    before, after = view[start : word.start()], view[word.end() : word.end() + 12]
    if word[0] in _SECOND_HALF and _SECOND_HALF[word[0]].search(before):
        return False
    if (
        word[0] in ("trực", "thuộc")
        and re.match(r"(?:\s+thuộc)?\s+trung", after)
        and re.search(r"thành phố(?:\s+trực)?\s+$", before)
    ):
        return False  # 5 thành phố trực thuộc Trung ương
    if word[0] == "công" and before and re.match(r"\s+an\s+(?:tỉnh|thành p|tp|quận|huyện|thị xã)", after):
        return True  # whose cluster it is, not what it is called
    if word[0] == "tổng" and after.lstrip().startswith(("hợp", "công ty")):
        return False
    if word[0] in _FIRST_HALF:
        return _FIRST_HALF[word[0]].match(after) is None
    if _WHO.fullmatch(before) and _WHO_NAMED.match(view, word.start()):
        return False
    if word[0] in ("cụm", "khối", "ngành"):  # "Trưởng cụm | Cụm thi đua số 4" has no name
        return word.start() > start or re.match(r"(?:cụm|khối)\s+thi\s+đua", view[start : start + 16]) is not None
    if text[word.start()].isupper() and OPENS_NAME.match(view, word.start()):
        return False
    capital = text[word.start()].isupper()
    return word[0] in ("sáng", "chiều", "ngày", "năm") if capital else word[0] in NAME_STOPS


def _second_kind(text: str, view: str, start: int, at: int) -> int | None:
    """Where a second plain noun, area or sector of the name from `start` on begins, if a joiner at `at` says so."""
    if comma := _INNER_COMMA.match(view, at):
        return comma.start() + 1
    if (plain := _PLAIN_COMMA.match(view, at)) and text[plain.end()].islower():
        return plain.end()  # "các tập đoàn, tổng công ty", but not ", Tổng công ty Sông Đà làm Khối trưởng"
    joined = _AREA_JOIN.match(view, at)
    if joined and (_OF_AREAS.search(view, start, at) or _HIGHLANDS.match(view, start)):
        return joined.end()
    region = _REGION_COMMA.match(view, at) if _OF_REGION.search(view, start, at) else None
    if region and text[region.end()].isupper():
        return region.end()
    sector = _SECTOR_COMMA.match(view, at)
    return sector.end() if sector and text[sector.end()].isupper() else None


def _body_behind(text: str, view: str, start: int, at: int) -> bool:
    """Whether the body whose cluster it is begins at `at`, behind a dash or right behind a region."""
    body = _BODY_BEHIND.match(view, at)
    if body is None or body["dash"]:
        return body is not None
    capital = text[at : body.end()].lstrip()[:1].isupper()
    return capital and is_region(view, start, at)


def is_region(view: str, start: int, end: int) -> bool:
    """Whether view[start:end] ends with the name of a part of the country."""
    return _REGION_ENDS.search(view, start, end) is not None


_OF_A_REGION = word_set(
    "phía bộ bắc trung nam tây đông núi ven biên vùng mở hải khu du duyên cao tỉnh thành huyện xã quận thị"
)


def _told_of(word: re.Match[str], text: str, view: str, name: tuple[int, int]) -> bool:
    """Whether a word in lower case behind a whole region tells what the cluster does: "các tỉnh Bắc Trung Bộ | kiểm tra
    chéo", but "các tỉnh miền núi | phía Bắc"."""
    low = text[word.start()].islower() and word[0] not in _OF_A_REGION
    return low and name[1] > name[0] and is_region(view, *name)


def name_end(text: str, view: str, start: int) -> int:
    """Where a name that begins at `start` ends: at a sign or at a word that tells something else of the cluster."""
    end, at = start, start
    for _ in range(MAX_NAME_WORDS):
        if end > start and _body_behind(text, view, start, at):
            break
        gap = re.compile(r"[ \n]{0,3}(?:-\s?)?[\"']?").match(view, at)
        at = gap.end() if gap and "\n" not in gap[0] else at
        if (further := _second_kind(text, view, start, at)) is not None:
            at = further
            continue
        joined = re.compile(r"\s*và\s+(?=[^\W\d_])").match(view, at)
        plain = ("đoàn thể", "tương đương")
        if joined and end > start and (text[joined.end()].isupper() or view.startswith(plain, joined.end())):
            at = joined.end()
        word = NAME_WORD.match(view, at)
        if not word or _ends_name(word, text, view, start) or _told_of(word, text, view, (start, end)):
            break
        end = at = word.end()
        if end < len(view) and view[end] in '.;:()"\n':
            break
    return end


_EMULATION_AREA = re.compile(r"khu\s+vực\s+thi\s+đua")


def names_area(view: str) -> bool:
    """Whether an article speaks of an area of emulation ("khu vực thi đua")."""
    return "khu vực" in view and _EMULATION_AREA.search(view) is not None
