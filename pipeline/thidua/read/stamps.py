"""One line of a page as a stamp: its date or dates, and whether anything but the stamp stands on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from thidua.model import Edtf
from thidua.read.calendar import DATE, HOUR, civil
from thidua.text import folded

PROSE = 160  # characters: a line as long as this is a paragraph (or a lede), not a headline or a stamp
_BYLINE_WORDS = 6


@dataclass(frozen=True, slots=True)
class Stamp:
    """One date of a stamp line, with what decides between several. Offsets count from the start of the text."""

    start: int
    end: int
    value: Edtf
    hour: bool  # an hour stands beside it
    updated: bool  # labelled as the last change
    labelled: bool  # labelled at all
    frame: bool  # shares its line with what only a page's frame has: telephone, languages, search
    weekday: bool


_WEEKDAY = (
    r"(?<!\w)(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|chúa nhật|t[2-7]|cn"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)"
)
_UPDATED = (
    r"(?:ngày )?(?:cập nhật|sửa đổi|chỉnh sửa)(?: (?:lúc|ngày|lần cuối|mới nhất))*"
    r"|(?:last )?(?:updated|modified)(?: (?:on|at))?"
)
_LABEL = (
    r"(?:ngày|thời gian|thời điểm|giờ) (?:đăng(?: tải| tin| bài)?|xuất bản|đưa tin|phát hành)"
    r"|(?:tin |bài )?(?:được )?đăng(?: tải| tin| bài)?(?: (?:lúc|ngày|vào))*"
    r"|xuất bản(?: (?:lúc|ngày))*|ra ngày|(?:post|publish)(?:ed)?(?: (?:on|at|date))?|ngày|lúc|hồi|vào"
)
_COUNTERS = (
    r"\(?(?:lượt (?:xem|đọc|truy cập)|số lượt xem|views?|bình luận|đã xem|đã đọc|số lần đọc) ?:? ?[\d.,]+\)?"
    r"|[\d.,]+ ?(?:lượt (?:xem|đọc|truy cập)|lượt|views?|bình luận|xem|phản hồi)"
    r"|(?:in bài(?: viết)?|in trang|cỡ chữ|xem với cỡ chữ|gửi (?:email|bài)|chia sẻ"
    r"|nghe đọc bài|aa?[+-]|a[+-]|giờ việt nam|giờ)(?!\w)"
)
_ZONE = r"[(\[]? ?(?:gmt|utc) ?[+-] ?\d{1,2}(?::?\d\d)? ?[)\]]?"
_FRAME = re.compile(
    r"hotline|điện thoại|đường dây nóng|e-?mail|@|rss|liên hệ|tiếng việt|english|đăng nhập|tìm kiếm|quảng cáo"
    r"|(?<!\w)(?:vn|vi|en)(?!\w)"
    r"|(?<!\d)0\d{2,3}[ .]?[\dx]{3}|(?<!\d)1[89]00"
)
_NOISE = re.compile("|".join((_WEEKDAY, _ZONE, HOUR, _UPDATED, _COUNTERS, rf"(?<!\w)(?:{_LABEL})(?!\w)")))
_UPDATED_RE, _LABEL_RE, _WEEKDAY_RE = (
    re.compile(_UPDATED),
    re.compile(rf"(?<!\w)(?:{_LABEL})(?!\w)"),
    re.compile(_WEEKDAY),
)
_STRONG = (
    rf"(?:{_UPDATED}|(?:ngày |thời gian |tin |bài )?(?:đăng|xuất bản|phát hành)(?: (?:tải|tin|bài|lúc|ngày|vào))*)"
)
_LABELLED = re.compile(rf"(?<!\w){_STRONG} ?:?(?:{_WEEKDAY}|{HOUR}|[ ,|-]|ngày|lúc)*$")
# A radio script: "Bản tin thời sự trưa, phát ngày 22/02/2019", "Chương trình phát thanh xã A phát sóng lúc 5h30 ..."
_BROADCAST = re.compile(
    r"\W*(?:bản tin|chương trình|chuyên mục|chuyên đề|thời sự|tạp chí|tiết mục|phát thanh)(?!\w)"
    r"[^.:;]{0,70}?(?<!\w)(?<!xuất )phát"
    rf"(?: sóng| thanh| lại| lần đầu)*(?:{_WEEKDAY}|{HOUR}|[ ,:|-]|ngày|lúc|hồi|vào|sáng|trưa|chiều|tối)*$"
)
_HOUR_RE, _DATE_RE = re.compile(HOUR), re.compile(DATE)
_HOUR_BEFORE = re.compile(rf"{HOUR}[^\w\d]{{0,4}}(?:{_WEEKDAY}\W{{0,3}}|ngày )*$")
_HOUR_AFTER = re.compile(rf"\W{{0,4}}(?:lúc )?{HOUR}")
_YEAR = re.compile(r"\d{4}")  # stands in every date
_WORDED = re.compile(r"\d tháng \d")
_WEAK_LABELS = ("ngày", "lúc", "hồi", "vào")  # they may stand before any date
# After these words a day is the event's, even at the end of a line.
_EVENT_CUE = re.compile(
    r"(?:ngày|từ|đến|tới|hôm|sáng|trưa|chiều|tối|đêm|tại|vào|hồi|lúc|trước|sau|tháng|năm|của|và"
    r"|diễn ra|tổ chức|khai mạc|số|họp|mở)\W*$"
)


def has_year(line: str) -> bool:
    """Whether four digits stand in a row: without them no line holds a date."""
    return _YEAR.search(line) is not None


def is_stamp_line(line: str) -> bool:
    """Whether a line holds a date and hardly anything besides its stamp."""
    if not has_year(line):
        return False
    low = folded(line)
    return _DATE_RE.search(low) is not None and len(_rest(_DATE_RE.sub(" ", low)).split()) <= _BYLINE_WORDS // 2


def line_stamps(line: str, start: int, *, bare: bool) -> Iterator[Stamp]:
    """The stamps of one line, if it is a line of stamps.

    Args:
        line: without its line end. start: its offset in the text.
        bare: too far down the page for a headline to share the line with a stamp.
    """
    if len(line) > 2 * PROSE or not has_year(line):
        return
    low = folded(line)
    dates = [(m, value) for m in _DATE_RE.finditer(low) if (value := civil(m[0]))]
    if not dates or not _is_stamped(line, low, [match for match, _ in dates], bare=bare):
        return
    frame = _FRAME.search(_DATE_RE.sub(" ", low)) is not None
    before = 0
    for match, value in dates:
        said = low[before : match.start()]
        updated = _UPDATED_RE.search(said) is not None
        labelled = updated or any(m[0] not in _WEAK_LABELS for m in _LABEL_RE.finditer(said))
        hour, weekday = _beside(low, match), _WEEKDAY_RE.search(said) is not None
        yield Stamp(start + match.start(), start + match.end(), value, hour, updated, labelled, frame, weekday)
        before = match.end()


def _is_stamped(line: str, low: str, dates: list[re.Match[str]], *, bare: bool) -> bool:
    """Whether what stands before and after the dates of a line leaves it a stamp."""
    left, right = line[: dates[0].start()], line[dates[-1].end() :]
    if len(dates) > 1 and not (_HOUR_RE.search(low) or _LABEL_RE.search(low) or _UPDATED_RE.search(low)):
        return False  # a span: an anniversary, a term of office
    if not _rest(left) and not _rest(right):
        return True
    if _FRAME.search(folded(left + " " + right)):
        timed = _WEEKDAY_RE.search(folded(left)) or _HOUR_RE.search(low)
        return not _rest(left) and len(line) <= PROSE and timed is not None
    if _is_labelled(line, left, right) or (not _rest(right) and _BROADCAST.match(folded(left))):
        return True
    if _rest(right) and (right.lstrip()[:1] == ":" or not _is_byline(_rest(right))):
        return False
    hour = _beside(low, dates[0])
    worded = _WORDED.search(dates[0][0]) is not None  # "Hà Nội, ngày 13 tháng 3 năm 2024" heads a document
    return not _rest(left) or (not worded and _may_precede(left, hour=hour, headline=hour and not bare))


def _rest(part: str) -> str:
    """What of a stamp line is not the stamp: without weekday, hour, label, zone, counters, punctuation at its ends."""
    low = folded(part)
    kept = list(part)
    for match in _NOISE.finditer(low):
        kept[match.start() : match.end()] = " " * (match.end() - match.start())
    bare = "".join(kept).strip(" \t,;:|-–—•·()[]/.*#>»'’\xa0")
    return "" if re.fullmatch(r"[\d\s.,|]*", bare) else bare


def _is_labelled(line: str, left: str, right: str) -> bool:
    """Whether a label stands right before the date: "Người đăng: Thu Hà  Ngày đăng: 14/03/2024"."""
    label = _LABELLED.search(folded(left))
    if label is None or not line[label.start()].isupper() or len(line) > PROSE:
        return False
    return len(_rest(right).split()) <= _BYLINE_WORDS and not right.rstrip().endswith(".")


def _is_byline(words: str) -> bool:
    """Names only: "H.H", "Thu Hà - Báo Xuân"."""
    parts = re.findall(r"[^\s,&-]+", words)
    named = all(part[0].isupper() and not any(c.isdigit() for c in part) for part in parts)
    return 0 < len(parts) <= _BYLINE_WORDS and named


def _is_section(words: str) -> bool:
    """A section of the paper before its mark: "Thời sự |"."""
    return len(words.split()) <= _BYLINE_WORDS and words[:1].isupper() and not re.search(r"[\d.:;]", words)


def _may_precede(left: str, *, hour: bool, headline: bool) -> bool:
    """Whether the words before a stamp can share its line: a byline or section, or (with an hour) a headline."""
    rest, low = _rest(left), folded(left)
    if "ảnh" in low or "/" in rest or (_EVENT_CUE.search(low.rstrip(" -|,(")) and not _LABEL_RE.search(low)):
        return False
    if _is_byline(rest) and (hour or left.rstrip()[-1:] in "-–—|•·(,"):
        return True
    if _is_section(rest) and left.rstrip()[-1:] in "|•»>":
        return True
    return headline and len(rest.split()) >= 4 and not _EVENT_CUE.search(folded(rest)) and not rest.endswith((".", ","))


def _beside(low: str, date: re.Match[str]) -> bool:
    """Whether an hour stands within a few signs of the date, on either side."""
    before, after = low[max(0, date.start() - 24) : date.start()], low[date.end() : date.end() + 16]
    return _HOUR_BEFORE.search(before) is not None or _HOUR_AFTER.match(after) is not None
