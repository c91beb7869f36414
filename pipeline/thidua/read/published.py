"""When an article was published, as the page itself says it: header, stamp, dateline, or a record's own field.

A wrong date poisons every year inferred from it, so only what stands where papers put it is taken: near the top, on a
line that holds nothing but the stamp (or ends a headline or byline with day and hour). A day in a sentence is the
event's, a day in a document's number is the document's, and none of them is read here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thidua.model import Edtf, PublishedBasis
from thidua.read.calendar import DATE, HOUR, civil, normalise_published
from thidua.rules import declare
from thidua.text import folded, nfc

__all__ = ["Published", "find_published", "normalise_published"]

_TOP_CHARS = 2500  # the page's head: navigation, headline, lede; a stamp further down belongs to another article
_TOP_LINES = 16  # lines that are not empty
_PROSE = 160  # characters: a line as long as this is a paragraph (or a lede), not a headline or a stamp
_TAIL_LINES = 4


@dataclass(frozen=True, slots=True)
class Published:
    """A date of publication: code points of the calendar day in the text, its value, and where it stood."""

    start: int
    end: int
    value: Edtf
    basis: PublishedBasis


@dataclass(frozen=True, slots=True)
class _Stamp:
    """One stamp line's date with what decides between several."""

    start: int
    end: int
    value: Edtf
    hour: bool  # an hour stands beside it
    updated: bool  # labelled as the last change
    labelled: bool  # labelled at all
    clock: bool  # shares its line with what only a page's frame has: telephone, languages, search
    weekday: bool


_HEADER = re.compile(
    r"^[ \t\ufeff]*(?:published[ _])?date:?[ \t]+(\d{4}(?:-\d\d(?:-\d\d)?)?)(?![\w/.-]*\d)", re.MULTILINE
)
_DATELINE = re.compile(
    r"^(?:\([^()\n]{2,30}\) ?-? ?)?(?!ngày|sáng|chiều|tối|hôm)[^\W\d_][^\n\d,;:.]{2,25}"
    r"(?:\.[^\n\d,;:.]{2,20})?, (?:ngày )?"
    r"(?P<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}) ?(?:\([^()\n]{2,30}\) ?)?[-:](?= )",
    re.MULTILINE,
)
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
    r"|(?:được )?đăng(?: tải| tin| bài)?(?: (?:lúc|ngày|vào))*"
    r"|xuất bản(?: (?:lúc|ngày))*|ra ngày|(?:post|publish)(?:ed)?(?: (?:on|at|date))?|ngày|lúc|hồi|vào"
)
_COUNTERS = (
    r"\(?(?:lượt (?:xem|đọc|truy cập)|số lượt xem|views?|bình luận|đã xem) ?:? ?[\d.,]+\)?"
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
_HOUR_RE, _DATE_RE = re.compile(HOUR), re.compile(DATE)
_BYLINE_WORDS = 6
# After these words a day is the event's, even at the end of a line.
_EVENT_CUE = re.compile(
    r"(?:ngày|từ|đến|tới|hôm|sáng|trưa|chiều|tối|đêm|tại|vào|hồi|lúc|trước|sau|tháng|năm|của|và"
    r"|diễn ra|tổ chức|khai mạc|số|họp|mở)\W*$"
)


def find_published(text: str) -> Published | None:
    """The date of publication that an NFC `text` states, or None. See the module for what counts."""
    return _header(text) or _stamp(text) or _dateline(text) or _footer(text)


def is_stamp_line(line: str) -> bool:
    """Whether a line holds a date and hardly anything besides its stamp."""
    low = folded(line)
    return _DATE_RE.search(low) is not None and len(_rest(_DATE_RE.sub(" ", low)).split()) <= _BYLINE_WORDS // 2


def _header(text: str) -> Published | None:
    for match in _HEADER.finditer(text, 0, _TOP_CHARS):
        if text.count("\n", 0, match.start()) <= 3 and (value := normalise_published(match[1])):
            return Published(match.start(1), match.end(1), value, "header")
    return None


def _dateline(text: str) -> Published | None:
    match = _DATELINE.search(folded(text[:_TOP_CHARS]))
    value = civil(match["date"]) if match else None
    return Published(*match.span("date"), value, "dateline") if match and value else None


def _stamp(text: str) -> Published | None:
    chosen = _choose(list(_top_stamps(text)))
    return Published(chosen.start, chosen.end, chosen.value, "stamp") if chosen else None


def _footer(text: str) -> Published | None:
    """A labelled stamp under the article, when it is the only one there: lists of other articles have several."""
    lines = [line for line in _lines(text) if line[1].strip()][-_TAIL_LINES:]
    found = [stamp for start, line in lines for stamp in _line_stamps(line, start, bare=True)]
    if len(found) != 1 or not found[0].labelled:
        return None
    return Published(found[0].start, found[0].end, found[0].value, "stamp")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _top_stamps(text: str) -> Iterator[_Stamp]:
    """Stamps of the page's head: up to the second paragraph of prose (a lede may stand above the stamp)."""
    seen = prose = 0
    for start, line in _lines(text):
        if not line.strip():
            continue
        if start > _TOP_CHARS or seen >= _TOP_LINES or prose >= 2:
            return
        yield from _line_stamps(line, start, bare=seen > 2 or prose > 0)
        seen += 1
        prose += len(line.strip()) >= _PROSE


def _line_stamps(line: str, start: int, *, bare: bool) -> Iterator[_Stamp]:
    """The stamps of one line, if it is a line of stamps. `bare`: too far down for a headline to share the line."""
    if len(line) > 2 * _PROSE:
        return
    low = folded(line)
    dates = [(m, value) for m in _DATE_RE.finditer(low) if (value := civil(m[0]))]
    if not dates:
        return
    left, right = low[: dates[0][0].start()], low[dates[-1][0].end() :]
    clock = _FRAME.search(left + right) is not None
    worded = re.search(r"\d tháng \d", dates[0][0][0]) is not None
    if not (_is_empty(left) and _is_empty(right)) and not clock:
        hour = _beside(low, dates[0][0]) is not None
        after = line[dates[-1][0].end() :]
        if not _is_empty(right) and (after.lstrip()[:1] == ":" or not _is_byline(_rest(after))):
            return
        if not _may_precede(line[: dates[0][0].start()], hour=hour, headline=hour and not bare, worded=worded):
            return
    elif clock and not (_WEEKDAY_RE.search(left) or _HOUR_RE.search(low)):
        return
    if len(dates) > 1 and not (_HOUR_RE.search(low) or _LABEL_RE.search(low) or _UPDATED_RE.search(low)):
        return  # a span: an anniversary, a term of office
    before = 0
    for match, value in dates:
        said = low[before : match.start()]
        updated = _UPDATED_RE.search(said) is not None
        labelled = updated or any(m[0] not in ("ngày", "lúc", "hồi", "vào") for m in _LABEL_RE.finditer(said))
        hour, weekday = _beside(low, match) is not None, _WEEKDAY_RE.search(said) is not None
        yield _Stamp(start + match.start(), start + match.end(), value, hour, updated, labelled, clock, weekday)
        before = match.end()


def _rest(part: str) -> str:
    """What of a stamp line is not the stamp: without weekday, hour, label, zone, counters, punctuation at its ends."""
    low = folded(part)
    kept = list(part)
    for match in _NOISE.finditer(low):
        kept[match.start() : match.end()] = " " * (match.end() - match.start())
    bare = "".join(kept).strip(" \t,;:|-–—•·()[]/.*#>»\xa0")
    return "" if re.fullmatch(r"[\d\s.,|]*", bare) else bare


def _is_empty(part: str) -> bool:
    return not _rest(part)


def _is_byline(words: str) -> bool:
    """Names only: "H.H", "Thu Hà - Báo Xuân"."""
    parts = re.findall(r"[^\s,&-]+", words)
    named = all(part[0].isupper() and not any(c.isdigit() for c in part) for part in parts)
    return 0 < len(parts) <= _BYLINE_WORDS and named


def _is_section(words: str) -> bool:
    """A section of the paper before its mark: "Thời sự |"."""
    return len(words.split()) <= _BYLINE_WORDS and words[:1].isupper() and not re.search(r"[\d.:;]", words)


def _may_precede(left: str, *, hour: bool, headline: bool, worded: bool) -> bool:
    """Whether the words before a stamp can share its line: a byline or section, or (with an hour) a headline."""
    rest = _rest(left)
    if not rest:
        return True
    low = folded(left)
    if "ảnh" in low or "/" in rest or (_EVENT_CUE.search(low.rstrip(" -|,(")) and not _LABEL_RE.search(low)) or worded:
        return False
    if _is_byline(rest) and (hour or left.rstrip()[-1:] in "-–—|•·(,"):
        return True
    if _is_section(rest) and left.rstrip()[-1:] in "|•»>":
        return True
    return headline and len(rest.split()) >= 4 and not _EVENT_CUE.search(folded(rest)) and not rest.endswith((".", ","))


def _beside(low: str, date: re.Match[str]) -> re.Match[str] | None:
    """An hour within a few signs of the date, on either side."""
    before, after = low[max(0, date.start() - 24) : date.start()], low[date.end() : date.end() + 16]
    return re.search(rf"{HOUR}[^\w\d]{{0,4}}(?:{_WEEKDAY}\W{{0,3}}|ngày )*$", before) or re.match(
        rf"\W{{0,4}}(?:lúc )?{HOUR}", after
    )


def _choose(stamps: Sequence[_Stamp]) -> _Stamp | None:
    """Of a page's stamps the article's own.

    The page's clock tells when the page was saved: it comes first, may come twice, and is later than the article.
    Then a stamp with an hour before one without, publication before last change, and the one nearest to the article.
    """
    pool = [s for s in stamps if not _is_clock(s, stamps)] or list(stamps)
    pool = [s for s in pool if s.hour] or pool
    pool = [s for s in pool if not s.updated] or pool
    return pool[-1] if pool else None


def _is_clock(stamp: _Stamp, stamps: Sequence[_Stamp]) -> bool:
    if stamp.clock or any(s.clock and s.value == stamp.value for s in stamps):
        return True
    if stamp.labelled or not any(s.value != stamp.value for s in stamps):
        return False
    repeated = not stamp.hour and sum(s.value == stamp.value for s in stamps) > 1
    first = stamp is stamps[0] and stamp.weekday and any(s.value < stamp.value for s in stamps[1:] if not s.updated)
    return repeated or first


def _values(text: str) -> list[object]:
    found = find_published(nfc(text))
    return [] if found is None else [found.value]


def _of(basis: PublishedBasis, text: str) -> list[object]:
    found = find_published(nfc(text))
    return [found.value] if found is not None and found.basis == basis else []


declare(
    "published.header",
    stage="read",
    read=lambda text: _of("header", text),
    examples={" date 2023-08 Chiều 9-8, Cụm thi đua": "2023-08", " date 2025-03-14 (ABC) - Khối thi đua": "2025-03-14"},
    rejects=["Số 8 update 2023-08", " date 2023-19 Chiều 9-8", "Chiều 9-8, Cụm thi đua số 2"],
    source="headers that a crawler put before the text, 2021-2026",
)
declare(
    "published.stamp",
    stage="read",
    read=lambda text: _of("stamp", text),
    examples={
        "Thứ năm - 14/03/2024 08:15\nCụm thi đua số 2 ký giao ước": "2024-03-14",
        "Cụm 2 ký giao ước\n\n08:15, 14/03/2024\n\nSáng 13-3, Cụm thi đua số 2 họp.": "2024-03-14",
        "Cập nhật: 14-03-2012 | 00:00:00": "2012-03-14",
        "Sáu xã của Cụm thi đua số 2 ký giao ước 14/03/2024 08:15": "2024-03-14",
    },
    rejects=[
        "Ngày 13/3/2024, tại Hưng Yên, Cụm thi đua số 2 ký giao ước.",
        "Quyết định số 15/QĐ-UBND ngày 13/3/2024",
        "Địa chỉ: 14/03/2024 Trần Phú",
        "Hội nghị diễn ra ngày 13/3/2024",
    ],
    source="lines under headlines of provincial papers and portals, 2010-2026",
)
declare(
    "published.dateline",
    stage="read",
    read=lambda text: _of("dateline", text),
    examples={"Hà Nội, 14/03/2024 (TTXVN) - Cụm thi đua số 2 ký giao ước.": "2024-03-14"},
    rejects=["Hà Nội, ngày 14 tháng 3 năm 2024", "Cụm thi đua số 2, ngày 13/3/2024, đã ký giao ước."],
    source="agency datelines",
)
