"""Names that are a province only where the text says so: those of 1976-1996, and Hồ Chí Minh, who was a man."""

import re

from thidua.text import nfc

_AFTER = 60  # code points behind a name, and before it
_BEFORE = 24
_WAS_ONE = re.compile(
    r"\s{1,2}(?:cũ|(?:được |bị )?(?:tách|chia)(?: ra)? (?:thành|làm)|(?:được |bị )?(?:sáp nhập|hợp nhất"
    r"|nhập vào))(?!\w)"
)
_OF_A_PROVINCE = re.compile(
    r"(?<!\w)(?:[Cc]hia tách|[Ss]áp nhập|[Hh]ợp nhất|[Tt]ách|[Tt]ái lập|(?:[Hh]ồi|[Tt]hời|[Kk]hi|[Nn]gày|[Ll]úc) còn"
    r"|[Bb]iên giới|chuyển (?:ra|lên)|[Tt]ỉnh cũ|[Đđ]ặc khu)\s{1,2}$"
)
# "Hồ Chí Minh hiện là địa phương có số ca cao nhất", "Hồ Chí Minh ghi nhận 12 ca": what is said of no man.
_SAID_OF_A_PLACE = re.compile(
    r"\s{1,2}(?:(?:hiện|nay|cũng|vẫn|đang|tiếp tục) ){0,3}(?:(?:có |thêm ){1,2}\d[\d.]* (?:ca|F0)"
    r"|ghi nhận (?:thêm |khoảng |hơn |gần |tổng cộng ){0,2}(?:\d[\d.]*|số ca|ca|F0)"
    r"|(?:là|thành) (?:một |những |các |trong |hai |ba |\d ){0,3}"
    r"(?:địa phương|tỉnh|thành phố|đô thị|đầu tàu|tâm dịch|điểm nóng|vùng dịch))(?!\w)"
)


def is_former(text: str, start: int, end: int) -> bool:
    """Is the name at `start`-`end` told of as a province that is no more.

    "Sông Bé cũ", "Minh Hải tách thành", "ngày chia tách Nghệ Tĩnh", "hồi còn Hải Hưng".
    """
    if _WAS_ONE.match(nfc(text[end : end + _AFTER])):
        return True
    return _OF_A_PROVINCE.search(nfc(text[max(0, start - _BEFORE) : start])) is not None


def is_the_city(text: str, end: int) -> bool:
    """Is that told of Hồ Chí Minh, a name that ends at `end`, which is told of places only."""
    return _SAID_OF_A_PLACE.match(nfc(text[end : end + _AFTER])) is not None
