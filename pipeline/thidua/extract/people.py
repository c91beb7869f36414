"""Named persons: a rank, a form of address or a post, then a name of two to five capitalised words or initials."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from thidua.model import Mention, Named
from thidua.rules import declare
from thidua.text import folded
from thidua.words import begun_by, matches, word_set, words

_RANK = re.compile(
    r"(?<![^\W_])(?:(?P<rank>(?:đại|thượng|trung|thiếu)\s+tướng|đại\s+tá|thượng\s+tá|trung\s+tá|thiếu\s+tá|"
    r"đại\s+úy|thượng\s+úy|trung\s+úy|thiếu\s+úy|"
    r"(?:p?gs\.?\s*[,.]?\s*)?ts\.?|ths\.?)|đồng\s+chí|đ/c|các\s+đồng\s+chí:?|ông|bà)\s*[,:]?\s+(?P<second>(?:đại|"
    r"thượng|trung|thiếu)\s+(?:tướng|tá|úy)\s+)?"
)
_OPENS_RANK = word_set("đại thượng trung thiếu pgsts pgs gsts gs ts ths đồng đ các ông bà")
# Forms of address that are common words as well: a whole name must follow.
_ADDRESSES = word_set("thầy giáo|thầy|cô giáo|cô|anh|chị|nhà giáo|bác sĩ|luật sư|kỹ sư")
# A person without rank: a post, then a family name and at least two more words ("Giám đốc Nguyễn Văn An").
_OFFICES = word_set(
    "giám đốc|cục trưởng|cục phó|vụ trưởng|chánh thanh tra|tổng thanh tra|tổng thanh tra chính phủ|chánh án|"
    "chánh văn phòng|viện trưởng|chủ tịch|hiệu trưởng|hiệu phó|bí thư|bộ trưởng|thứ trưởng|"
    "trưởng phòng|trưởng ban|trưởng công an|trưởng đoàn|đội trưởng|chỉ huy trưởng|chính ủy|tư lệnh|chủ nhiệm"
)
_LEADERS = word_set("cụm trưởng|trưởng cụm|cụm phó|phó cụm trưởng|trưởng khối|khối trưởng")


def _any_of(phrases: frozenset[str]) -> str:
    """The phrases as an expression, the longest first."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(phrase.replace(" ", r"\s+") for phrase in ordered) + ")"


def _first(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


OFFICE = _any_of(_OFFICES)
_ADDRESS = re.compile(rf"(?<![^\W_]){_any_of(_ADDRESSES)}\s+")
_POST = re.compile(rf"(?<![^\W_]){_any_of(_OFFICES | _LEADERS)}\s+")
_OPENED = ((_POST, _first(_OFFICES | _LEADERS)), (_ADDRESS, _first(_ADDRESSES)))
# A name without any title, told by the office behind it: "Lê Văn Bình, Phó Giám đốc".
_HOLDS_OFFICE = re.compile(rf"\s*[,(-]\s*(?:nguyên\s+|quyền\s+|phó\s+|tổng\s+|thường\s+trực\s+)*{OFFICE}(?![^\W_])")
_BEFORE_NAME = re.compile(r"(?:[;:,]|(?<![^\W_])(?:và|cùng|gồm|có|là|do))$")
# "Chánh án TAND tỉnh Ninh Bình | Trịnh Văn Thuyên": the office before a unit, the name right behind it.
# ... half of it in the unit's name: "Chánh | Thanh tra tỉnh", "Trưởng | Công an huyện".
_OFFICE_OF = re.compile(rf"(?<![^\W_])(?:{OFFICE}|chánh|trưởng)\s+$")
_LAST_OF_OFFICE = frozenset(office.split()[-1] for office in _OFFICES) | {"chánh", "trưởng"}
_FAMILY_NAMES = (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý hà đinh trịnh mai đoàn lương cao tạ thái "
    "tô quách trương lâm đào phùng lưu vương tống kiều trầm thạch lại hứa khổng nghiêm vi lò giàng sùng mùa lù thào "
    "nông triệu ma lường tòng quàng cầm lô bế sầm hờ vàng hạng tẩn phàn bàn chẩu điểu ksor siu kpă rah y krajan zơrâm "
    "alăng bhling bríu pơloong rơ rmah rơmah puih niê mlô êban byă knul đàng trượng danh đèo pờ lỳ chẻo chảo cil"
)
FAMILIES = frozenset(_FAMILY_NAMES.split())
_OF_WOMEN_AND_MEN = ("h'", "k'", "r'")  # "H'Yim Kđoh", "K'Brếch": how names of the highlands begin
_WORD = re.compile(r"\s*(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)(?P<stop>\.?)")
_INITIAL = re.compile(r"(?:ng|th|tr|ph|kh|nh|ch|gi|qu|[^\W\d_])$", re.IGNORECASE)  # "Ng. V. N."
_MOST_WORDS = 5
# A post, an office or a place printed right behind the name is no part of it; two words, as names share single ones.
_NO_NAME = re.compile(
    r"(?:trưởng|phó|giám đốc|cục trưởng|tổng|chủ tịch|chủ nhiệm|bí thư|viện trưởng|chánh|hiệu|thứ trưởng|"
    r"bộ trưởng|công an|chỉ huy|"
    r"chính ủy|đại diện|nguyên|quyền|cụm|khối|ủy viên|tỉnh|thành phố|sở|cục|phòng|ban|vụ|đảng|thủ trưởng|tư lệnh|"
    r"tham mưu|ảnh)(?![^\W_])"
)


def _name(text: str, start: int) -> int | None:
    """End of the name that starts at `start`; None if fewer than two capitalised words stand there, unless it is
    one as "K'Brếch"."""
    view = folded(text)
    end, at, count = start, start, 0
    while count < _MOST_WORDS and (match := _WORD.match(text, at)):
        first = match.start("word")
        if "\n" in text[at:first] or not text[first].isupper() or (count and first == at and text[at - 1] != "."):
            break
        if count and _NO_NAME.match(view, first) and not _is_name_word(text, match.end(), view[first : match.end()]):
            break
        printed = match["word"]
        if count and printed.isupper() and len(printed) > 2 and not text[start:end].isupper():
            break  # "Đồng chí Trưởng CAQ Kiến An": an abbreviation is no name
        initial = bool(_INITIAL.match(printed))
        end = at = match.end() if initial else match.end("word")
        count += 1
        if match["stop"] and not initial:
            break
    return end if count > 1 or view.startswith(_OF_WOMEN_AND_MEN, start) else None


def _is_name_word(text: str, end: int, word: str) -> bool:
    """Whether a word that may open a post ends a name: "Lê Công Quyền,", "Trần Văn Trưởng phát biểu"."""
    following = _WORD.match(text, end)
    capital = following is not None and text[following.start("word")].isupper() and "\n" not in following[0]
    return (
        word in ("trưởng", "quyền", "nguyên", "ban", "vụ", "sở")
        and not capital
        and text[end : end + 1] in (",", " ", ".")
    )


def find_people(text: str, units: Sequence[Mention] = ()) -> Iterator[Mention]:
    """Persons in an NFC text, in text order. Offsets span rank and name.

    Args:
        text: NFC.
        units: what extract/units.py found there; the name behind "Giám đốc <unit>" is a person's.
    """
    view = folded(text)
    done = 0
    for start, name, rule, rank in sorted(_candidates(text, view, units)):
        end = _name(text, name)
        if start < done or end is None or (rule != "people.ranked" and not _full(view[name:end])):
            continue
        if rule == "people.office_behind" and not _HOLDS_OFFICE.match(view, end):
            continue
        printed = " ".join(text[name:end].split())
        if folded(printed).startswith("rịa") or folded(printed) == "hồ chí minh":  # "Bà Rịa"; the President is dead
            continue
        done = end
        yield Mention(start, end, text[start:end], "person", Named(printed, rank or None), rule)


def _candidates(text: str, view: str, units: Sequence[Mention]) -> Iterator[tuple[int, int, str, str]]:
    """Where a person may be named: start of the mention, start of the name, the rule, the rank or ""."""
    for match in matches(_RANK, _OPENS_RANK, text, view):
        group = "rank" if match["rank"] else "second"
        rank = " ".join(text[slice(*match.span(group))].split()) if match[group] else ""
        yield match.start(), match.end(), "people.ranked", rank
    for pattern, openers in _OPENED:
        for match in matches(pattern, openers, text, view):
            yield match.end(), match.end(), "people.posted", ""
    for at in begun_by(FAMILIES, text, view):
        if text[at].isupper() and _may_begin(view, at):
            yield at, at, "people.office_behind", ""
    for unit in units:
        if unit.kind == "unit" and view[unit.end : unit.end + 1] == " " and _in_office(text, view, unit.start):
            yield unit.end + 1, unit.end + 1, "people.office_before", ""


def _may_begin(view: str, at: int) -> bool:
    """Whether a name without a title may begin at `at`: a line, a sign or a joiner stands before it."""
    before = view[:at].rstrip()
    return not before or "\n" in view[len(before) : at] or _BEFORE_NAME.search(before, len(before) - 6) is not None


def _in_office(text: str, view: str, at: int) -> bool:
    """Whether the name of an office ends before `at`."""
    told = words(text, view)
    i = bisect_left(told, at, key=attrgetter("start"))
    return i > 0 and told[i - 1].folded in _LAST_OF_OFFICE and _OFFICE_OF.search(view, 0, at) is not None


def _full(name: str) -> bool:
    """Whether a name has a family name and two words more, as no office or place has; two are enough where the first
    is of the highlands."""
    parts = name.split()
    return (len(parts) > 2 and parts[0] in FAMILIES) or parts[0].startswith(_OF_WOMEN_AND_MEN)


declare(
    "people.ranked",
    stage="extract",
    read=lambda text: [m.value for m in find_people(text) if m.rule == "people.ranked"],
    examples={
        "Đại tá Trần Văn An, Giám đốc": [Named("Trần Văn An", "Đại tá")],
        "đồng chí Lê Thị Bình phát biểu": [Named("Lê Thị Bình", None)],
        "Thiếu tá Ng. V. N. chủ trì": [Named("Ng. V. N.", "Thiếu tá")],
        "Đồng chí Thượng tá Vũ Quốc Đạt Phó Giám đốc": [Named("Vũ Quốc Đạt", "Thượng tá")],
    },
    rejects=[
        "các đồng chí lãnh đạo",
        "Đồng chí Trưởng CAQ Kiến An",
        "Đại tướng Võ",
        "ông Giám đốc",
        "bà Rịa - Vũng Tàu",
    ],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "people.posted",
    stage="extract",
    read=lambda text: [m.value for m in find_people(text) if m.rule == "people.posted"],
    examples={
        "Cụm trưởng Hà Văn Thử (Giám đốc Công an tỉnh)": [Named("Hà Văn Thử", None)],
        "Giám đốc Nguyễn Thị Hoa khai mạc": [Named("Nguyễn Thị Hoa", None)],
    },
    rejects=["Giám đốc Công an tỉnh", "Cục trưởng Hà Nội", "Giám đốc Thái Nguyên"],
    source="portals of provinces and sectors, 2012-2025",
)
declare(
    "people.office_behind",
    stage="extract",
    read=lambda text: [m.value for m in find_people(text) if m.rule == "people.office_behind"],
    examples={
        "dự có các đồng chí: Lê Văn Bình, Phó Giám đốc Sở; Trần Thị Cúc - Hiệu trưởng": [Named("Trần Thị Cúc", None)],
        "Nguyễn Văn An (Giám đốc Công an tỉnh) phát biểu": [Named("Nguyễn Văn An", None)],
    },
    rejects=["các trường: Trần Quốc Tuấn, Lê Hồng Phong - Cụm trưởng", "đường Nguyễn Văn Linh, phường An Khánh"],
    source="papers of provinces and schools, 2009-2026",
)


def _behind_units(text: str) -> list[object]:
    from thidua.extract.provinces.find import provinces_in
    from thidua.extract.units.find import find_units

    units = list(find_units(text, provinces_in(text)))
    return [m.value for m in find_people(text, units) if m.rule == "people.office_before"]


declare(
    "people.office_before",
    stage="extract",
    read=_behind_units,
    examples={
        "Chánh án TAND tỉnh Ninh Bình Trịnh Văn Thử cho rằng": [Named("Trịnh Văn Thử", None)],
        "Giám đốc Sở Y tế Nguyễn Văn An phát biểu": [Named("Nguyễn Văn An", None)],
    },
    rejects=["Giám đốc Công an tỉnh Hà Giang phát biểu", "Hiệu trưởng Trường THPT Nguyễn Văn Cừ dự"],
    source="papers of provinces, 2009-2026",
)
