"""Units: who is a member, leads a cluster, is given an award. And the plural heads of lists of units.

Kinds of mention: "unit" (value UnitRef), "units" (a plural head such as "Công an 6 tỉnh", value PluralHead).
"""

from collections.abc import Iterator, Sequence

from thidua.extract.provinces.find import provinces_in
from thidua.extract.units.companies import with_companies
from thidua.extract.units.elliptical import EllipticalReader
from thidua.extract.units.local import local_units
from thidua.model import Mention, PluralHead, ProvinceMention, UnitRef
from thidua.rules import declare


def find_units(text: str, provinces: Sequence[ProvinceMention]) -> Iterator[Mention]:
    """Units and plural heads of lists in an NFC text, in text order; they do not overlap.

    Args:
        text: NFC.
        provinces: what extract/provinces.py found in `text`.
    """
    reader = EllipticalReader(text, provinces)
    found = with_companies(text, list(_read(reader)))
    local = list(local_units(reader, found))
    yield from sorted([*found, *local], key=lambda m: m.start) if local else found


def _read(reader: EllipticalReader) -> Iterator[Mention]:
    """The units that a head, a list under one head or the gazetteer shows, in text order."""
    text, done = reader.text, 0
    for i in reader.openers():
        if i < done:
            continue
        start = reader.words[i].start
        if many := reader.plural(i):
            end = reader.words[many[0] - 1].end
            yield Mention(start, end, text[start:end], "units", many[1], "units.plural_head")
            done = many[0]
            for begin, after, ref in reader.items(*many):
                yield reader.mention(begin, after, ref, "units.elliptical")
                done = after
        elif one := reader.unit(i):
            yield reader.mention(i, one[0], one[1], "units.name")
            done = one[0]


def _found(text: str) -> list[Mention]:
    return list(find_units(text, provinces_in(text)))


def _units(text: str) -> list[object]:
    return [m.value.unit.unit for m in _found(text) if isinstance(m.value, UnitRef)]


def _elliptical(text: str) -> list[object]:
    return [m.value.unit.unit for m in _found(text) if m.rule == "units.elliptical" and isinstance(m.value, UnitRef)]


def _heads(text: str) -> list[object]:
    return [(m.value.head, m.value.count) for m in _found(text) if isinstance(m.value, PluralHead)]


declare(
    "units.name",
    stage="extract",
    read=_units,
    examples={
        "do Công an TP Hải Phòng làm Cụm trưởng": ["Công an thành phố Hải Phòng"],
        "Cục Cảnh sát ĐTTP về ma túy ký giao ước": ["Cục Cảnh sát điều tra tội phạm về ma túy"],
        "Ban Chỉ huy Quân sự huyện Lâm Hà nhận cờ": ["Ban Chỉ huy Quân sự huyện Lâm Hà"],
        "THPT Nguyễn Du, Trại giam số 5": ["Trường THPT Nguyễn Du", "Trại giam số 5"],
        "Agribank chi nhánh Hải Dương là Khối phó": ["Agribank chi nhánh Hải Dương"],
    },
    rejects=["hội nghị, hội thao của công an nhân dân", "quyết định của Bộ công nhận", "báo cáo tại hội trường"],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "units.plural_head",
    stage="extract",
    read=_heads,
    examples={
        "Công an 6 tỉnh: Lào Cai, Yên Bái": [("Công an tỉnh", 6)],
        "Thanh tra các tỉnh miền núi phía Bắc gồm": [("Thanh tra tỉnh", None)],
        "10 Sở Ngoại vụ: Bình Định, Tây Ninh": [("Sở Ngoại vụ", 10)],
        "VKSND các huyện, thị xã": [("VKSND huyện", None)],
    },
    rejects=["Công an tỉnh Lào Cai tổ chức", "lúc 10:07\nCục Cảnh sát giao thông họp"],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "units.elliptical",
    stage="extract",
    read=_elliptical,
    examples={
        "các Sở Y tế, Nội vụ và Thanh tra tỉnh": ["Sở Y tế", "Sở Nội vụ", "Thanh tra tỉnh"],
        "4 Trung tâm Y tế: Bình Sơn, Tam Hà": ["Trung tâm Y tế Bình Sơn", "Trung tâm Y tế Tam Hà"],
    },
    rejects=["10 Sở Ngoại vụ: Bình Định, Tây Ninh", "các Sở Y tế trong cụm", "các phòng họp, Hội nghị"],
    source="papers of provinces and of the police, 2009-2026",
)
declare(
    "units.local",
    stage="extract",
    read=lambda text: [m.text for m in _found(text) if m.rule == "units.local"],
    examples={
        "Cụm có Ba Động, Minh Lâm và Sơn Kỳ. Huyện Minh Lâm dẫn đầu.": ["Ba Động", "Minh Lâm", "Sơn Kỳ"],
        "Cụm này gồm Tân Lộc, Hòa Khê, Phú Thuận; xã Tân Lộc ký trước, Hòa Khê ký sau.": [
            "Tân Lộc",
            "Hòa Khê",
            "Phú Thuận",
            "Hòa Khê",
        ],
    },
    rejects=[
        "Cụm có Lê Thị Thử, Trần Văn Mẫu và Ngô Văn Vẽ. Huyện Minh Lâm dẫn đầu.",
        "Cụm có Ba Động và Minh Lâm. Huyện Minh Lâm dẫn đầu.",
        "Cụm có Ba Động, Minh Lâm và Sơn Kỳ.",
    ],
    source="papers of provinces and districts, 2015-2025",
)
