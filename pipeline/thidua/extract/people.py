"""Named persons with rank: a rank or a form of address, then a name of two to five capitalised words or initials."""

import re
from collections.abc import Iterator

from thidua.model import Mention, Named
from thidua.rules import declare
from thidua.text import folded

_RANK = re.compile(
    r"(?<![^\W_])(?:(?P<rank>(?:đại|thượng|trung|thiếu)\s+tướng|đại\s+tá|thượng\s+tá|trung\s+tá|thiếu\s+tá|đại\s+úy|thượng\s+úy|trung\s+úy|thiếu\s+úy|"
    r"(?:pgs\.?\s*,?\s*)?ts\.?|ths\.?)|đồng\s+chí|đ/c|các\s+đồng\s+chí:?|ông|bà)\s+(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá)\s+)?"
)
# A post printed right behind the name is no part of it.
_POSTS = r"(?!(?:Trưởng|Phó|Giám|Cục trưởng|Chủ|Bí|Viện|Chánh|Hiệu|Thứ|Công an|Chỉ huy|Chính|Đại diện|Nguyên|Quyền)\b)"
_NAME = re.compile(rf"[^\W\d_a-zà-ỹ][^\W\d_]*\.?(?:\s+{_POSTS}[^\W\d_a-zà-ỹ][^\W\d_]*\.?){{1,4}}")


def find_people(text: str) -> Iterator[Mention]:
    """Persons in an NFC text, in text order. Offsets span rank and name."""
    for match in _RANK.finditer(folded(text)):
        name = _NAME.match(text, match.end())
        if (
            name is None
            or folded(name[0]).startswith("rịa")
            or "\n" in name[0]
            or not all(part[0].isupper() for part in name[0].split())
        ):
            continue
        rank = " ".join(text[match.start("rank") : match.end("rank")].split()) if match["rank"] else None
        value = Named(" ".join(name[0].split()), rank)
        yield Mention(match.start(), name.end(), text[match.start() : name.end()], "person", value, "people.ranked")


declare(
    "people.ranked",
    stage="extract",
    read=lambda text: [m.value for m in find_people(text)],
    examples={
        "Đại tá Trần Văn An, Giám đốc": [Named("Trần Văn An", "Đại tá")],
        "đồng chí Lê Thị Bình phát biểu": [Named("Lê Thị Bình", None)],
        "Thiếu tá Ng. V. N. chủ trì": [Named("Ng. V. N.", "Thiếu tá")],
    },
    rejects=["các đồng chí lãnh đạo", "Đại tướng Võ"],
    source="papers of the police and of provinces, 2009-2026",
)
