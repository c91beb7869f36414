"""When an article was published, as the page itself says it: header, stamp, dateline, or a record's own field.

A wrong date poisons every year inferred from it, so only what stands where papers put it is taken: near the top, on a
line that holds nothing but the stamp (or ends a headline or byline with day and hour). A day in a sentence is the
event's, a day in a document's number is the document's, and none of them is read here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from thidua.model import Edtf, PublishedBasis
from thidua.read.calendar import civil, normalise_published
from thidua.read.stamps import PROSE, Stamp, line_stamps
from thidua.rules import declare
from thidua.text import folded, nfc

__all__ = ["Published", "find_published", "normalise_published"]

_TOP_CHARS = 2500  # the page's head: navigation, headline, lede; a stamp further down belongs to another article
_TOP_LINES = 16  # lines that are not empty
_TAIL_LINES = 4


@dataclass(frozen=True, slots=True)
class Published:
    """A date of publication: code points of the calendar day in the text, its value, and where it stood."""

    start: int
    end: int
    value: Edtf
    basis: PublishedBasis


_HEADER = re.compile(
    r"^[ \t\ufeff]*(?:published[ _])?date:?[ \t]+(\d{4}(?:-\d\d(?:-\d\d)?)?)(?![\w/.-]*\d)", re.MULTILINE
)
_DATELINE = re.compile(
    r"^(?:\([^()\n]{2,30}\) ?-? ?)?(?!ngày|sáng|chiều|tối|hôm)[^\W\d_][^\n\d,;:.]{2,25}"
    r"(?:\.[^\n\d,;:.]{2,20})?, (?:ngày )?"
    r"(?P<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}) ?(?:\([^()\n]{2,30}\) ?)?[-:](?= )",
    re.MULTILINE,
)
_DAY = re.compile(r"\d\W\d{1,2}\W\d{4}")  # stands in every dateline, folded or not


def find_published(text: str) -> Published | None:
    """The date of publication that an NFC `text` states, or None. See the module for what counts."""
    return _header(text) or _stamp(text) or _dateline(text) or _footer(text)


def _header(text: str) -> Published | None:
    if text.find("date", 0, _TOP_CHARS) < 0:  # as nearly always: the pattern would be tried at every line
        return None
    for match in _HEADER.finditer(text, 0, _TOP_CHARS):
        if text.count("\n", 0, match.start()) <= 3 and (value := normalise_published(match[1])):
            return Published(match.start(1), match.end(1), value, "header")
    return None


def _dateline(text: str) -> Published | None:
    top = text[:_TOP_CHARS]
    match = _DATELINE.search(folded(top)) if _DAY.search(top) else None
    value = civil(match["date"]) if match else None
    return Published(*match.span("date"), value, "dateline") if match and value else None


def _stamp(text: str) -> Published | None:
    chosen = _choose(list(_top_stamps(text)))
    return Published(chosen.start, chosen.end, chosen.value, "stamp") if chosen else None


def _footer(text: str) -> Published | None:
    """A labelled stamp under the article, when it is the only one there: lists of other articles have several."""
    found = [stamp for start, line in _last_lines(text) for stamp in line_stamps(line, start, bare=True)]
    if len(found) != 1 or not found[0].labelled:
        return None
    return Published(found[0].start, found[0].end, found[0].value, "stamp")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _last_lines(text: str) -> Iterable[tuple[int, str]]:
    """The last lines that are not empty, in the order of the text."""
    found: list[tuple[int, str]] = []
    end = len(text)
    while end >= 0 and len(found) < _TAIL_LINES:
        start = text.rfind("\n", 0, end) + 1
        if text[start:end].strip():
            found.append((start, text[start:end]))
        end = start - 1
    return reversed(found)


def _top_stamps(text: str) -> Iterator[Stamp]:
    """Stamps of the page's head: up to the second paragraph of prose (a lede may stand above the stamp)."""
    seen = prose = 0
    for start, line in _lines(text):
        if not line.strip():
            continue
        if start > _TOP_CHARS or seen >= _TOP_LINES or prose >= 2:
            return
        yield from line_stamps(line, start, bare=seen > 2 or prose > 0)
        seen += 1
        prose += len(line.strip()) >= PROSE


def _choose(stamps: Sequence[Stamp]) -> Stamp | None:
    """Of a page's stamps the article's own.

    The page's clock tells when the page was saved, never when the article came out: it is never taken when it shares
    its line with the page's frame, and gives way where it comes twice, or first and later than another stamp. Then
    a stamp with an hour before one without, publication before last change, and the one nearest to the article.
    """
    framed = {s.value for s in stamps if s.frame}
    pool = [s for s in stamps if s.value not in framed]
    pool = [s for s in pool if not _is_clock(s, pool)] or pool
    pool = [s for s in pool if s.hour] or pool
    pool = [s for s in pool if not s.updated] or pool
    return pool[-1] if pool else None


def _is_clock(stamp: Stamp, stamps: Sequence[Stamp]) -> bool:
    if stamp.labelled or all(s.value == stamp.value for s in stamps):
        return False
    repeated = not stamp.hour and sum(s.value == stamp.value for s in stamps) > 1
    first = stamp is stamps[0] and stamp.weekday and any(s.value < stamp.value for s in stamps[1:] if not s.updated)
    return repeated or first


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
