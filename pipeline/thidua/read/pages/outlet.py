"""What a page says about itself besides its date: headline, outlet, address. Unknown is None."""

import re
from urllib.parse import urlsplit

from thidua.read.calendar import DATE, HOUR
from thidua.read.stamps import has_year, is_stamp_line
from thidua.text import folded

_TOP_CHARS = 2500
_TITLE_WORDS = range(5, 41)
_TITLE_CHARS = 180
_TITLE_ENDS = " \t-–—*#"
_TITLE_LINES = 8  # lines that are not empty, from the top

# "(GLO)- ", "(Baonghean.vn) - ", "(NTO) Theo", "(LĐ online) -": at the start of a line or after a header.
_TAG = re.compile(
    r"^(?:[ \t]*date \d{4}[-\d]*)?[ \t]*[-–—]?[ \t]*"
    r"\((?P<tag>[^\W\d_][\w.&+]{1,30}"
    r"(?:[ -](?:online|Online|News|news|điện tử|[A-Z][\w.]{0,9})){0,2})\)[ \t]*(?P<dash>[-–—:]?)",
    re.MULTILINE,
)
# "TP - ", "QĐND Online- ", "VTC News - "
_BARE_TAG = re.compile(
    r"^(?:[ \t]*date \d{4}[-\d]*)?[ \t]*"
    r"(?P<tag>[A-ZĐ]{2,6}|[A-ZĐ]{2,6} (?:[Oo]nline|News|điện tử)|[\w-]+(?:\.[\w-]+)*\.vn)[ \t]*[-–—][ \t]",
    re.MULTILINE,
)
_SHORT = re.compile(r"[A-ZĐ][A-ZĐ0-9.&]{1,6}|.*(?:[Oo]nline|[Nn]ews|điện tử|\.\w{2,4})")
_URL = re.compile(r"https?://[^\s<>\"'()\[\]]+")
_SOURCE_URL = re.compile(
    r"(?:Nguồn|Theo|Link|Link gốc|Xem thêm tại|Source)\b[^\n:]{0,40}:\s*(https?://[^\s<>\"'()\[\]]+)"
)
_FURNITURE = re.compile(
    r"ảnh:|ảnh |nguồn:|https?://|trang chủ|\||\.jpe?g|\.png|»|đăng nhập|tiếng việt|leftcenterright"
    r"|chi tiết bài viết|tin nổi bật|tin liên quan"
)
_MASTHEAD = re.compile(
    r"(?:bộ|sở|cục|tổng cục|ủy ban|tỉnh ủy|thành ủy|đảng bộ|công an|báo|cổng|trang|tạp chí|đài"
    r"|viện|tòa án|hội|ban|trường) "
)
_MASTHEAD_WORDS = 11
_LEADING_DATE = re.compile(r"^\s*date:? \d{4}[-\d]*\s*")
_TRAILING_STAMP = re.compile(rf"\s*[-|(]?\s*(?:{HOUR}[ ,-]*)?{DATE}[ ,-]*(?:{HOUR})?\)?\s*$")


def find_title(text: str) -> str | None:
    """The headline: the first line near the top that looks like one (short, no full stop, not a caption or a menu)."""
    lines = [line for line in text[:_TOP_CHARS].split("\n") if line.strip()][:_TITLE_LINES]
    for line in lines:
        bare = (_TRAILING_STAMP.sub("", _LEADING_DATE.sub("", line)) if has_year(line) else line).strip(_TITLE_ENDS)
        if len(bare) > _TITLE_CHARS or bare.endswith((".", "…")) or _TAG.match(bare) or _BARE_TAG.match(bare):
            return None  # prose has begun
        opens = bare[:1].isupper() or bare[:1].isdigit() or bare[:1] in "\"“‘'"
        if opens and len(bare.split()) in _TITLE_WORDS and not _is_furniture(bare) and not is_stamp_line(line):
            return bare
    return None


def _is_furniture(line: str) -> bool:
    """A caption, a menu, or a masthead ("BỘ TƯ PHÁP", "Báo Hà Giang điện tử")."""
    low = folded(line)
    masthead = (
        _MASTHEAD.match(low) is not None and len(line.split()) <= _MASTHEAD_WORDS and not any(c.isdigit() for c in line)
    )
    return _FURNITURE.search(low) is not None or (
        masthead and (line.isupper() or low.startswith(("báo", "cổng", "trang", "tạp chí", "đài")))
    )


def find_outlet(text: str) -> str | None:
    """The outlet by its tag before the lede ("GLO", "Baonghean.vn"), else by the host of an address near the top."""
    top = text[:_TOP_CHARS]
    for match in _TAG.finditer(top):
        if match["dash"] or _SHORT.fullmatch(match["tag"]):
            return match["tag"]
    if bare := _BARE_TAG.search(top):
        return bare["tag"]
    return host_of(find_url(text)) or (host_of(found[0]) if (found := _URL.search(top)) else None)


def find_url(text: str) -> str | None:
    """The article's address, when the text names it as its source ("Nguồn: https://…")."""
    match = _SOURCE_URL.search(text)
    return match[1].rstrip(".,;…") if match else None


def host_of(url: str | None) -> str | None:
    """The host, "https://www.example.vn/a" -> "example.vn"; None when there is none."""
    if not url:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
