"""The text as the date rules look at it, and the small words around a date that decide whether it is one.

The view is lower case with one kind of dash and blank, code point by code point as long as the text. `text.folded` does
more (quotes, tone marks) at 77 ns a character; this takes 6, and no date word has an open "oa, oe, uy" that matters.
"""

import re
import unicodedata
from typing import NamedTuple

from thidua.model import DateBasis, Precision

_DASHES = "‐‑‒–—―−﹣－"
_BLANKS = "\u00a0\t\r\u2002\u2003\u2009\u200a\u202f\u3000\u200b\ufeff"  # those the press prints: each costs a look
_DIGITS_ALIKE = bytes(48 if 48 <= byte < 58 else 32 for byte in range(256))
_CLUSTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")  # a letter and the marks written after it


class View(NamedTuple):
    """What the rules read: `low` to match, `text` (NFC) to see capitals. Same length, same offsets."""

    low: str
    text: str


class Piece(NamedTuple):
    """A calendar expression as printed: what is not printed is None until `basis` bases it on something.

    A tuple, not a dataclass: pieces are made by the thousand, and a frozen dataclass takes nine times as long to make.
    """

    start: int
    end: int
    rule: str
    precision: Precision
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""  # "H1", "Q3"
    until: int | None = None  # last year of a span of years, last month of "9 tháng đầu năm"
    lunar: bool = False
    shift: int | None = None  # years from the year of publication: "tháng 3 năm ngoái" is -1
    value: str = ""  # already known, as EDTF
    basis: DateBasis = "stated"


def canonical(text: str) -> tuple[str, list[int] | None]:
    """`text` with marks composed, and for each of its code points the offset in what was given.

    Returns:
        (text, None) when nothing had to be composed; else the list has one offset more than the string, for the end.
    """
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text, None
    parts: list[str] = []
    offsets: list[int] = []
    for match in _CLUSTER.finditer(text):
        composed = unicodedata.normalize("NFC", match[0])
        parts.append(composed)
        offsets.extend([match.start()] * len(composed))
    return "".join(parts), [*offsets, len(text)]


def view(text: str) -> View:
    """The view of an NFC text."""
    low = text.lower()
    if len(low) != len(text):  # "İ" and its like grow when lowered
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for dash in _DASHES:
        if dash in low:
            low = low.replace(dash, "-")
    for blank in _BLANKS:
        if blank in low:
            low = low.replace(blank, " ")
    return View(low, text)


def digit_runs(low: str) -> list[tuple[int, int]]:
    """Start and end of every run of digits: one byte a code point, digits all alike, and a search for that byte.

    A third of the time of a pattern for digits, which is looked for at every code point.
    """
    told = low.encode("ascii", "replace").translate(_DIGITS_ALIKE)
    runs: list[tuple[int, int]] = []
    at = told.find(b"0")
    while at >= 0:
        end = told.find(b" ", at)
        runs.append((at, end if end >= 0 else len(told)))
        at = told.find(b"0", end) if end >= 0 else -1
    return runs


# --- left of a date ---------------------------------------------------------------------------------------------------

_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn|t[2-7])"
_PART_OF_DAY = r"(?:rạng sáng|sáng sớm|sáng|trưa|chiều muộn|chiều tối|chiều|tối|đêm|khuya|đầu giờ chiều)"
_STRONG = re.compile(
    rf"(?<!\w)(?:n ?gày|hôm|mùng|mồng|{_PART_OF_DAY}"
    rf"|(?:ngày|hôm|{_PART_OF_DAY}) (?:nay|qua|mai|kia|kìa)|{_WEEKDAY}|cuối tuần)(?: {{0,2}}[,(:-]+)? {{0,2}}"
    rf"(?:n ?gày {{1,2}})?$"
)
_WEAK = re.compile(
    r"(?<!\w)(?:từ|đến|tới|vào|trước|sau|hết|lúc|hồi|dịp|lễ|đợt|phiên|giờ|phút|quốc khánh|lao động|phụ nữ|kỷ niệm"
    r"|giải phóng"
    r"|thiếu nhi|liệt sĩ|ngay|khai mạc|bế mạc|cập nhật|đăng|hạn|tức|cuối ngày|hạn chót|hạn cuối|xuất viện|nhập viện"
    r"|nhập cảnh|xuất cảnh|hạ cánh|cất cánh|xuất bến|rời bến|rời ga|rời cảng|cập cảng|về nước|ra viện|vào viện|tái khám"
    r"|tử vong|phát bệnh|mắc bệnh|đổ bệnh|khỏi bệnh|xét nghiệm|lấy mẫu"
    r"|bầu cử|sự kiện|khủng bố|sinh nhật|đám cưới|lễ cưới|giỗ"
    r"|từ trần|nhập ngũ|nhậm chức|đáo hạn|thông xe|khởi công|khánh thành|khai giảng|hết hạn"
    r"|khởi phát|công bố|khởi tố|khởi chiếu|diễn ra|khai trương|ra mắt|khởi hành|phát sóng|chào đời|qua đời"
    r"|[0-9]{1,2} ?(?:h|g|:)(?: ?[0-9]{2})?(?:p|'|\")?)[ (,:-]{0,3}$"
)
_SHUT = re.compile(
    r"(?<!\w)(?:số|điều|khoản|điểm|mục|nhà|đường|phố|hẻm|ngõ|ngách|kiệt|lô|thửa|lớp|tổ|khu|ấp|khối|kp|căn|phòng|tòa"
    r"|toà|block|đồ|trường|thpt|thcs|tiểu học|mầm non"
    r"|tỷ số|tỉ số|chung cuộc|thắng|thua|hòa|hoà|hiệp|set|(?:set|hiệp|ván) (?:đầu|sau|một|hai|ba|cuối)|gỡ|dẫn|định|tư"
    r"|quyết|thị|văn|luật|kế hoạch|tịch|lệnh|(?<!biên )(?<!văn )bản|version|ios|android"
    r"|chương|bài|trang|hình|bảng|biểu|mẫu|cấp|loại|hạng|quốc lộ|ql|tl|km|đt|sđt|điện thoại|fax|hotline|bn|bệnh nhân"
    r"|ca|đạt|chiếm"
    r"|với|khoảng|hơn|gần|trên|dưới|kính|tỷ lệ|tỉ lệ|bệnh viện|công viên|quảng trường|nhà hát|sân vận động|cầu|chợ|xã"
    r"|kcn|(?<!rời )(?<!xuất )bến|chuyền|dãy|sạp|quầy|ghế|toa|giường|khoang|lầu|tầng|mức"
    r"|ty|tất cả|tổng số|trận|có|còn|hay|bằng|suất|tuổi|kqxs|a|iphone|windows|v|phiên bản|hẻm số|đại lộ"
    r"|(?<!nhập )(?<!xuất )(?<!ra )(?<!vào )viện|đơn vị"
    r"|một|mọi|đội|tại|ở|địa chỉ|trú|[b-fk-sw-z])"
    r"[ (,:]{0,2}$"
)
EACH = ("mỗi ", "một ", "mọi ", "hàng ", "hằng ", "từng ", "quân ", "bình ", " 1 ", "nửa ", "suốt ", "cả ", "vòng ")
_UNITS = ("ngày ", "tháng ", "năm ", "tuần ")
_PLAIN_STRONG = ("ngày ", "sáng ", "chiều ", "tối ", "hôm ", "trưa ", "đêm ")
_PLAIN_WEAK = (" từ ", " đến ", " tới ", " vào ", " trước ", " sau ", "từ ")

# --- right of a date --------------------------------------------------------------------------------------------------

_SIGNS = ("%", "‰", "°", "$", "€")
# fmt: off
_COUNTED = frozenset({
    "người", "lần", "lượt", "tuổi", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "đồng", "usd", "vnđ", "vnd",
    "điểm", "m", "mm", "cm", "km", "km2", "m2", "m3", "kg", "g", "mg", "ml", "gam", "tấn", "tạ", "yến", "ha", "giờ",
    "tiếng", "phút", "giây", "ngày", "tuần", "tháng", "ca", "trận", "bàn", "con", "cái", "chiếc", "xe", "căn", "xã",
    "huyện", "phường", "thôn", "bản", "quận", "phiếu", "số", "em", "hộ", "quả", "viên", "lít", "mét", "độ", "bậc",
    "cấp", "suất", "tỉnh", "vụ", "nhóm", "mẫu", "liều", "mũi", "giường", "f0", "f1", "bữa", "chuyến", "ly", "cốc",
    "lon", "chai", "điếu", "bao", "bộ", "môn", "câu", "trang", "khách", "cuộc", "buổi", "set", "hiệp", "gb", "tb",
    "mb", "inch", "lá", "phần", "chương", "điều", "khoản",
})
# fmt: on
# fmt: off
_COUNTED_PAIRS = frozenset({
    ("tập", "thể"), ("cá", "nhân"), ("chỉ", "tiêu"), ("tiêu", "chí"), ("nội", "dung"), ("đại", "biểu"),
    ("diện", "tích"), ("dân", "số"), ("thành", "viên"), ("học", "sinh"), ("đơn", "vị"), ("cử", "tri"),
    ("đối", "tượng"), ("bệnh", "nhân"), ("trường", "hợp"), ("lao", "động"), ("doanh", "nghiệp"), ("dự", "án"),
    ("công", "trình"), ("thành", "phố"),
})
# fmt: on
_TOLD = re.compile(r" {1,2}(?:tới đây|tới(?! {0,2}[0-9])|vừa qua|vừa rồi|sắp tới|hằng năm|hàng năm)(?!\w)")
_HOUR = re.compile(r" {0,2}(?:h|g|giờ|phút)(?![^\W\d_])| {0,2}(?:h|g)[0-9]|:(?=[0-9])")
_ADDRESS = re.compile(r",? {0,2}(?:đường|phố|ấp|khóm|khu phố|kp|tổ|phường|thôn|xóm|quốc lộ|tỉnh lộ|hẻm|ngõ|lô)(?!\w)")
_NEXT_WORDS = re.compile(r" {0,2}(\w+)(?: {1,2}(\w+))?")
_NUMBERED = re.compile(r" {0,2}\w+ {1,2}(?:lần|số|thứ) {1,2}[0-9]")  # "3/8 mẫu lần 2": the second sample of that day
_TURN = re.compile(  # "24-7 lần hai" is a turn, "quý I và quý II lần lượt tăng" no count; "2-3 lần một ngày" is one
    r" {0,2}lần (?:lượt|thứ|đầu|cuối|hai|ba|bốn|[0-9]|một(?! (?:ngày|tuần|tháng|năm|buổi)))(?!\w)"
)
_YEAR_TOLD = re.compile(
    r" {0,2}năm {1,2}(?:[0-9]{4}|đó|ấy|nay|này|ngoái|trước|sau|tới|qua|giáp|ất|bính|đinh|mậu|k|c|t|n|q)"
)
_SMALL_COUNT = re.compile(
    r" {0,2}(?:%|(?:lần|tiếng|giờ|bữa|viên|ca|chuyến|người|kg|triệu|tỷ|tấn|lít|con|ly|cốc|điếu|quả|độ|điểm|phút|lượt"
    r"|km|tuổi|ngày)(?!\w))"
)
_CLOSED = re.compile(
    r" {0,2}(?:$|[\n,.;:)!?|\]\"”'’]|-(?!\d)|(?:và|đến|tới|tại|ở|của|vừa|này|rồi|cho|theo|với|trên|do|đã|là"
    r"|khi|hằng|hàng|sẽ|đang|thì|mà|nhưng|bởi|bị|được|giữa|vẫn|mới|cũng|không|chưa|phải"
    r"|năm(?= {1,2}(?:[0-9]{4}|đó|ấy|nay|ngoái|này)))(?!\w))"
)


def strong(low: str, at: int) -> bool:
    """A word that makes the numbers at `at` a day: ngày, sáng, hôm, a weekday, "hôm nay (…"."""
    return low.endswith(_PLAIN_STRONG, 0, at) or _STRONG.search(low, max(0, at - 26), at) is not None


def weak(low: str, at: int) -> bool:
    """A word that lets the numbers at `at` be a day: từ, đến, vào, trước, lễ, an hour."""
    return low.endswith(_PLAIN_WEAK, 0, at) or _WEAK.search(low, max(0, at - 16), at) is not None


def shut(low: str, at: int) -> bool:
    """A word after which numbers are no day: số, đường, điều, thắng, Nghị định."""
    return _SHUT.search(low, max(0, at - 18), at) is not None


def each(low: str, at: int) -> bool:
    """Stands "mỗi ngày", "một tháng", "cả năm" (or their first word) before `at`: a number of things follows."""
    if low.endswith(_UNITS, 0, at):
        at = low.rfind(" ", 0, at - 1) + 1
    return low.endswith(EACH, 0, at)


def counted(low: str, at: int) -> bool:
    """Does a counted noun or a unit follow: người, %, triệu, xã."""
    following = low[at : at + 1]
    if following == "" or following in ",;:)\n":
        return False
    words = _NEXT_WORDS.match(low, at)
    if words is None:
        return low[at : at + 3].lstrip().startswith(_SIGNS)
    if words[1] == "năm":
        return _YEAR_TOLD.match(low, at) is None
    if words[1] == "lần" and _TURN.match(low, at):
        return False
    return (words[1] in _COUNTED and _NUMBERED.match(low, at) is None) or words.groups() in _COUNTED_PAIRS


def small_count(low: str, at: int) -> bool:
    """As `counted`, but only what is counted by the day: "ngày 2-3 lần"."""
    return _SMALL_COUNT.match(low, at) is not None


def closed(low: str, at: int) -> bool:
    """Does the phrase end here: a sign, the end, a preposition or conjunction."""
    following = low[at : at + 1]
    if following in (".", ",", ":") and low[at + 1 : at + 2].isdigit():
        return False
    return following == "" or following in ",.;:)\n" or _CLOSED.match(low, at) is not None


def hour(low: str, at: int) -> bool:
    """Do the digits before `at` tell the time: "5h", "5 giờ", "5:30"."""
    return _HOUR.match(low, at) is not None


def told(low: str, at: int) -> bool:
    """Is it said to be coming or past: "5/9 tới", "5/9 vừa qua"."""
    return _TOLD.match(low, at) is not None


def address(low: str, at: int) -> bool:
    """Does an address go on: "15/3 ấp 4", "12/4, đường Lê Lợi"."""
    return _ADDRESS.match(low, at) is not None


def capital(seen: View, at: int) -> bool:
    """Does a name follow: "12/4 Nguyễn Trãi"."""
    return at + 1 < len(seen.text) and seen.text[at] == " " and seen.text[at + 1].isupper()
