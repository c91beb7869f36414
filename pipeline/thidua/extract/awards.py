"""Titles of awards, who grants them, and counted recipients: the words are rows of gazetteer/awards.csv.

Kinds of mention: "award" (value Title), "issuer" (IssuerLevel), "count" (Count), "commend" (the verb).
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from thidua.anchors import Anchored
from thidua.gazetteer import AwardRow, awards
from thidua.gazetteer_units import first_words, form
from thidua.model import Count, Mention, Title
from thidua.rules import declare
from thidua.text import folded
from thidua.words import DIGITS, NUMBER, NUMBER_WORDS, index, matches, number, word_set

_W = r"(?<![^\W_])"
_E = r"(?![^\W_])"
# "Thi đua, khen thưởng" is the field of work, no act: of a council, a board, a report.
_LOWER_ISSUERS = ("của", "toàn", "chủ tịch", "bộ trưởng", "cấp")  # all others are names: they have a capital
_FIELD = re.compile(
    r"(?:(?<!cụm )(?<!khối )(?:thi\s+đua|tđ)\s*|(?:thi\s+đua|tđ)\s*(?:,|-|/|&|và)"
    r"|(?<![^\W_])(?:quản\s+lý|phần\s+mềm|hồ\s+sơ|nghiệp\s+vụ))\s*$"
)


def _pattern(row: AwardRow) -> str:
    """One row as a regular expression. Its optional words are taken whole before `not_before` is looked at."""
    after = "".join(rf"(?<!{_W}{re.escape(words)} )" for words in row.not_after)
    before = "|".join(rf"\s*{form(words)}{_E}" for words in row.not_before)
    return rf"{after}(?>{form(row.title)}){_E}" + (rf"(?!{before})" if before else "")


@lru_cache(maxsize=4)
def _rows(kind: str) -> tuple[AwardRow, ...]:
    return tuple(row for row in awards() if row.kind == kind)


@lru_cache(maxsize=1)
def _by_word() -> dict[str, tuple[tuple[AwardRow, Anchored], ...]]:
    """First word -> the titles, issuers and verbs that can begin with it, in the order of the file."""
    table: dict[str, list[tuple[AwardRow, Anchored]]] = {}
    for row in awards():
        if row.kind != "recipient":
            pattern = Anchored(_pattern(row))
            for word in sorted(first_words(row.title)):
                table.setdefault(word, []).append((row, pattern))
    return {word: tuple(rows) for word, rows in table.items()}


_ABOUT = r"(?:trên|hơn|gần|khoảng|hàng|ít\s+nhất|tối\s+thiểu)\s+"
_OPENS_COUNT = NUMBER_WORDS | word_set("trên hơn gần khoảng hàng ít tối") | {DIGITS}


@lru_cache(maxsize=1)
def _counted() -> re.Pattern[str]:
    """A number with what it counts; the group that matched, "r<i>", says which row."""
    body = "|".join(f"(?P<r{i}>{_pattern(row)})" for i, row in enumerate(_rows("recipient")))
    of_all = r"(?:\s*/\s*\d+|\s*\(\s*[^\W\d_]+\s*\))?"  # "2/6 đơn vị", "04 (bốn) đơn vị"
    return re.compile(rf"{_W}(?P<about>{_ABOUT})?(?P<n>{NUMBER}){of_all}\s+(?P<turns>lư[ợơ]t\s+)?(?:{body})")


_BLANK = re.compile(r"\s*")


def _line_end(text: str, at: int) -> int:
    """Where the line of `at` ends for a title: "tặng Cờ thi đua" and "Cụm thi đua số 2: ..." below it are two. A line
    that goes on in lower case is torn, and none ends there."""
    end = text.find("\n", at)
    torn = _BLANK.match(text, end) if end >= 0 else None
    return end if torn and not text[torn.end() : torn.end() + 1].islower() else len(text)


def _named(text: str, view: str) -> Iterator[tuple[AwardRow, re.Match[str]]]:
    """Titles, issuers and verbs of an article: of each kind the first row that fits at a word, without overlaps."""
    ends: dict[str, int] = {}
    table, places = _by_word(), index(text, view)
    for at, word in sorted((at, word) for word, ats in places.items() if word in table for at in ats):
        seen: set[str] = set()
        quoted = at > 0 and view[at - 1] in "\"'"
        end = _line_end(text, at)
        for row, pattern in table[word]:
            if row.kind in seen or at < ends.get(row.kind, 0):
                continue
            match = (pattern.match(view, at - 1, end) if quoted else None) or pattern.match(view, at, end)
            if match:
                seen.add(row.kind)
                ends[row.kind] = match.end()
                yield row, match


def _mention(text: str, start: int, end: int, kind: str, value: object) -> Mention:
    rule = {"award": "awards.title", "issuer": "awards.issuer", "count": "awards.count", "commend": "awards.commend"}
    return Mention(start, end, text[start:end], kind, value, rule[kind])


_HELD = re.compile(rf"{_W}(?P<about>(?:trên|hơn|gần|khoảng)\s+)?(?P<n>{NUMBER})\s+(?:danh\s+hiệu\s+)?[\"']?$")


_OF_FIRST = re.compile(r"dẫn đầu|nhất (?:cụm|khối)")
_PRAISED = re.compile(r"đơn vị (?:xuất sắc|tiên tiến)")  # a title has a capital, quotes, or "danh hiệu"
_RANKS = re.compile(rf"{_W}xếp\s+(?:(?!thứ\s)[^.;:,\n]){{4,80}}$")  # "xếp Công an tỉnh A thứ nhất"
_OWN_NUMBER = re.compile(r"(?<!tổng )(?<!trong )(?<!con )(?<![^\W_])số\s+$")
_RECOGNISED = re.compile(rf"{_W}(?:công\s+nhận\s+(?:là\s+|{NUMBER}\s+(?:[^\W\d]+\s+){{1,3}})?|danh\s+hiệu\s+)[\"']?$")
_COUNTED_BEFORE = re.compile(rf"{_W}(?:{NUMBER}|các|những|nhiều)\s+$")


_NAME = 20  # characters in which the word before a number stands


def _part_of_name(text: str, held: re.Match[str]) -> bool:
    """Whether a number's word ends a name: "Trường THPT Thanh Ba dẫn đầu"."""
    at = held.start("n")
    before = text[max(0, at - _NAME) : at]
    return text[at].isupper() and before.endswith(" ") and before.split()[-1:] != [] and before.split()[-1].istitle()


def _title(text: str, view: str, row: AwardRow, match: re.Match[str]) -> Iterator[Mention]:
    """A title, with the number that stands right before it: "05 Chiến sĩ thi đua" are five individuals."""
    start, end = match.span()
    if row.holder == "unit" and _PRAISED.match(text, start) and _COUNTED_BEFORE.search(view, max(0, start - 12), start):
        return  # "3 đơn vị xuất sắc gồm": how they are, no title
    if view.startswith("hoàn thành", start) and not _RECOGNISED.search(view, max(0, start - 48), start):
        return  # "cụm hoàn thành xuất sắc nhiệm vụ": what it did, no title
    if view.startswith("thứ nhất", start) and not _RANKS.search(view, max(0, start - 90), start):
        return
    held = _HELD.search(view, max(0, start - 40), start) if row.holder else None
    if held and _part_of_name(text, held):
        held = None
    quantity = number(held["n"]) if held and held["n"] != "năm" else None  # "một năm dẫn đầu" counts years
    if held and quantity:
        count = Count(quantity, row.holder, False, bool(held["about"]))  # type: ignore[arg-type]
        yield _mention(text, held.start(), held.end("n"), "count", count)
    lead = row.value == "flag" and bool(_OF_FIRST.search(match[0]))
    title = Title(row.value, lead)  # type: ignore[arg-type]
    yield _mention(text, start, end, "award", title)


# A title that no row has: "danh hiệu “Bàn tay vàng”", "danh hiệu Dũng sĩ diệt mìn", "tuyên dương “Gương mặt trẻ”".
_UNLISTED = re.compile(
    rf"{_W}(?:(?P<praised>(?:tuyên\s+dương|tôn\s+vinh|vinh\s+danh|phong\s+tặng)\s+(?:là\s+)?(?=[\"']))"
    r"|danh\s+hiệu\s+)(?:[\"'](?P<quoted>[^\"'.;:\n]{2,60})[\"']|(?P<plain>[^\W\d_]+(?:\s[^\W\d_]+)?))"
)
_OPENS_UNLISTED = word_set("danh tuyên tôn vinh phong")
# ... of families, places, pupils and games, which are no awards; the words of a year's titles in general
_OF_OTHERS = re.compile(
    r"(?:gia đình|làng|thôn|xóm|ấp|bản|tổ dân phố|khu|xã|phường|thành phố|đô thị|điểm|di sản|học sinh|sinh viên|con"
    r"|cháu|đội|vua|cầu thủ|thủ môn|hoa|nữ hoàng|á|quán|vô địch|nhất|vận động viên|công dân)(?![^\W_])"
    r"|.*(?:văn hóa|nông thôn|sản xuất|an toàn)"
)


def _unlisted(text: str, view: str, titles: Sequence[Mention]) -> Iterator[Mention]:
    """Titles by their own name behind "danh hiệu" or a verb of praise, in quotes or with a capital, where no row of the
    list stands."""
    for match in matches(_UNLISTED, _OPENS_UNLISTED, text, view):
        name = match.start("quoted") if match["quoted"] else match.start("plain")
        start = match.end("praised") if match["praised"] else match.start()
        known = any(title.start < match.end() and match.start() < title.end for title in titles)
        if not known and (match["quoted"] or text[name].isupper()) and not _OF_OTHERS.match(view, name):
            yield _mention(text, start, match.end(), "award", Title("title", False))


def find_awards(text: str) -> Iterator[Mention]:
    """Titles, issuers and verbs of commendation of an NFC text in text order, titles by their own name, then counted
    recipients."""
    view = folded(text)
    titles: list[Mention] = []
    for row, match in _named(text, view):
        if row.kind == "title":
            found = list(_title(text, view, row, match))
            titles += (mention for mention in found if mention.kind == "award")
            yield from found
        elif row.kind == "commend":
            if not _FIELD.search(view, max(0, match.start() - 18), match.start()):
                yield _mention(text, *match.span(), "commend", match[0])
        elif text[match.start()].isupper() or match[0].startswith(_LOWER_ISSUERS):
            yield _mention(text, *match.span(), "issuer", row.value)
    yield from _unlisted(text, view, titles)
    for match in matches(_counted(), _OPENS_COUNT, text, view):
        quantity = number(match["n"])
        if _OWN_NUMBER.search(view, max(0, match.start() - 12), match.start()):
            continue  # "Cụm thi đua các xã số 3 tỉnh A"
        name = not match["n"].isdigit() and text[match.end("n") :].lstrip()[:1].isupper()  # "Ba Đồn" is a town
        if quantity and not name:
            row = _rows("recipient")[int(str(match.lastgroup)[1:])]
            count = Count(quantity, row.value, bool(match["turns"]), bool(match["about"]))  # type: ignore[arg-type]
            yield _mention(text, *match.span(), "count", count)


def _values(kind: str, text: str) -> list[object]:
    return [m.value for m in find_awards(text) if m.kind == kind]


declare(
    "awards.title",
    stage="extract",
    read=lambda text: [v.family for v in _values("award", text) if isinstance(v, Title)],
    examples={
        "được tặng Cờ thi đua xuất sắc": ["flag"],
        "nhận Cờ “Đơn vị xuất sắc trong phong trào thi đua”": ["flag"],
        "đề nghị tặng Bằng khen và Giấy khen": ["merit", "giay_khen"],
        "danh hiệu “Tập thể lao động tiên tiến”": ["title"],
        "Huân chương Chiến công hạng Ba": ["order"],
        "xếp thứ nhất trong cụm": ["lead"],
        "đạt danh hiệu “Bàn tay vàng”; danh hiệu Dũng sĩ diệt mìn": ["title", "title"],
    },
    rejects=[
        "trao cờ luân lưu cho đơn vị bạn",
        "lễ chào cờ đầu năm",
        "tặng cờ lưu niệm các đội",
        "thống nhất định hướng",
        "người đứng đầu đơn vị",
        "đoàn giành 3 huy chương vàng",
        "đạt danh hiệu “Gia đình văn hóa”; bình xét các danh hiệu",
    ],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "awards.issuer",
    stage="extract",
    read=lambda text: _values("issuer", text),
    examples={
        "Cờ thi đua của Chính phủ": ["government"],
        "Bằng khen của Bộ trưởng Bộ Công an": ["ministry"],
        "Cờ thi đua của UBND tỉnh": ["province"],
        "Thanh tra Chính phủ tặng cờ": ["ministry"],
        "Viện trưởng VKSND tối cao tặng Cờ thi đua": ["sector"],
    },
    rejects=["bộ phận thi đua", "chính quyền các cấp"],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "awards.count",
    stage="extract",
    read=lambda text: [(v.quantity, v.recipient, v.turns) for v in _values("count", text) if isinstance(v, Count)],
    examples={
        "2.079 lượt tập thể và 6.206 lượt cá nhân": [(2079, "collective", True), (6206, "individual", True)],
        "ba đơn vị; 05 cá nhân": [(3, "unit", False), (5, "individual", False)],
        "có 05 Chiến sĩ thi đua toàn quốc": [(5, "individual", False)],
        "2/6 đơn vị; 04 (bốn) cá nhân": [(2, "unit", False), (4, "individual", False)],
    },
    rejects=[
        "70 tập thể, cá nhân điển hình",
        "48.100 lượt người",
        "9 trường hợp vi phạm",
        "410 đơn vị máu",
        "số 3 đơn vị",
    ],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "awards.commend",
    stage="extract",
    read=lambda text: _values("commend", text),
    examples={
        "được các cấp tuyên dương, khen thưởng": ["tuyên dương, khen thưởng"],
        "biểu dương 5 tập thể": ["biểu dương"],
        "được Cụm thi đua biểu dương": ["biểu dương"],
    },
    rejects=[
        "Hội đồng Thi đua - Khen thưởng tỉnh",
        "công tác thi đua, khen thưởng",
        "tặng thưởng Huân chương Lao động",
    ],
    source="papers of the police and of provinces, 2009-2026",
)
