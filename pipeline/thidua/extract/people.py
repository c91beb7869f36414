"""Named persons: a rank, a form of address or a post, then a name of two to five capitalised words or initials."""

import re
from collections.abc import Iterator

from thidua.model import Mention, Named
from thidua.rules import declare
from thidua.text import folded

_RANK = re.compile(
    r"(?<![^\W_])(?:(?P<rank>(?:đại|thượng|trung|thiếu)\s+tướng|đại\s+tá|thượng\s+tá|trung\s+tá|thiếu\s+tá|"
    r"đại\s+úy|thượng\s+úy|trung\s+úy|thiếu\s+úy|"
    r"(?:pgs\.?\s*,?\s*)?ts\.?|ths\.?)|đồng\s+chí|đ/c|các\s+đồng\s+chí:?|ông|bà)\s*[,:]?\s+(?P<second>(?:đại|"
    r"thượng|trung|thiếu)\s+(?:tướng|tá|úy)\s+)?"
)
# A person without rank: a post, then a family name and at least two more words ("Giám đốc Nguyễn Văn An").
_POST = re.compile(
    r"(?<![^\W_])(?:giám\s+đốc|cục\s+trưởng|chánh\s+thanh\s+tra|chánh\s+án|viện\s+trưởng|chủ\s+tịch|hiệu\s+trưởng|"
    r"chi\s+cục\s+trưởng|"
    r"cụm\s+trưởng|trưởng\s+cụm|cụm\s+phó|phó\s+cụm\s+trưởng|trưởng\s+khối|khối\s+trưởng)\s+"
)
_FAMILY_NAMES = (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý hà đinh trịnh mai đoàn lương cao tạ thái "
    "tô quách trương lâm đào phùng lưu vương tống kiều trầm thạch lại hứa khổng nghiêm vi lò giàng sùng mùa lù thào "
    "nông triệu ma"
)
_FAMILY = frozenset(_FAMILY_NAMES.split())
_WORD = re.compile(r"\s*(?P<word>[^\W\d_]+)(?P<stop>\.?)")
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
    """End of the name that starts at `start`; None if fewer than two capitalised words stand there."""
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
    return end if count > 1 else None


def _is_name_word(text: str, end: int, word: str) -> bool:
    """Whether a word that may open a post ends a name: "Lê Công Quyền,", "Trần Văn Trưởng phát biểu"."""
    following = _WORD.match(text, end)
    capital = following is not None and text[following.start("word")].isupper() and "\n" not in following[0]
    return (
        word in ("trưởng", "quyền", "nguyên", "ban", "vụ", "sở")
        and not capital
        and text[end : end + 1] in (",", " ", ".")
    )


def find_people(text: str) -> Iterator[Mention]:
    """Persons in an NFC text, in text order. Offsets span rank and name."""
    view = folded(text)
    done = 0
    for match in sorted([*_RANK.finditer(view), *_POST.finditer(view)], key=lambda m: m.start()):
        ranked = match.re is _RANK
        end = _name(text, match.end())
        if match.start() < done or end is None or (not ranked and not _full(view[match.end() : end])):
            continue
        name = " ".join(text[match.end() : end].split())
        if folded(name).startswith("rịa") or folded(name) == "hồ chí minh":  # "Bà Rịa"; nobody meets the President now
            continue
        start = match.start() if ranked else match.end()
        printed = (match["rank"] or match["second"]) if ranked else None
        rank = (
            " ".join(text[match.start("rank" if match["rank"] else "second") :][: len(printed)].split())
            if printed
            else None
        )
        done = end
        rule = "people.ranked" if ranked else "people.posted"
        yield Mention(start, end, text[start:end], "person", Named(name, rank), rule)


def _full(name: str) -> bool:
    """Whether a name has a family name and two words more, as no office or place has."""
    parts = name.split()
    return len(parts) > 2 and parts[0] in _FAMILY


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
