"""Words for the two roles of a cluster: chair (cụm trưởng) and deputy (cụm phó), in every word order seen."""

import re
from collections.abc import Iterator

from thidua.model import Mention, RoleName
from thidua.rules import declare
from thidua.text import folded

# "Cụm trường" is a frequent slip for "Cụm trưởng"; it counts only where a school cannot be meant: after "đơn vị" or
# before a sign.
_CHAIR = r"cụcm\s+trưởng|cụm\s+trưởng|trưởng\s+cụm|khối\s+trưởng|trưởng\s+khối|(?:(?<=đơn vị )|(?<=nhiệm vụ )|(?<=vai trò )|(?<=làm )|(?<=là ))cụm\s+trường(?!\s+(?:học|lớp|thpt))|trưởng(?=(?:,|\s+và)?\s+phó\s+(?:các\s+)?(?:cụm|khối))"
_DEPUTY = (
    r"phó\s+cụm\s+trưởng|cụm\s+phó|phó\s+trưởng\s+(?:cụm|khối)|phó\s+khối\s+trưởng|phó\s+cụm|khối\s+phó|phó\s+khối"
)
_ROLE = re.compile(rf"(?<![^\W_])(?:đơn\s+vị\s+)?(?:(?P<deputy>{_DEPUTY})|(?P<chair>{_CHAIR}))(?![^\W_])")


def find_roles(text: str) -> Iterator[Mention]:
    """Every word for a role, in text order. The value is "chair" or "deputy"."""
    for match in _ROLE.finditer(folded(text)):
        role: RoleName = "deputy" if match["deputy"] else "chair"
        end = match.start() + len(match[0].rstrip())
        yield Mention(match.start(), end, text[match.start() : end], "role", role, f"roles.{role}")


declare(
    "roles.chair",
    stage="extract",
    read=lambda text: [m.value for m in find_roles(text) if m.value == "chair"],
    examples={
        "Hưng Yên (đơn vị Cụm trưởng)": ["chair"],
        "Trưởng khối năm 2021": ["chair"],
        "Trưởng, Phó khối": ["chair"],
    },
    rejects=["cụm trường học phía bắc", "trưởng phòng", "trưởng đoàn"],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "roles.deputy",
    stage="extract",
    read=lambda text: [m.value for m in find_roles(text) if m.value == "deputy"],
    examples={
        "là đơn vị Cụm  phó": ["deputy"],
        "làm Phó cụm trưởng": ["deputy"],
        "Phó Khối là Hội Luật gia": ["deputy"],
    },
    rejects=["Phó Giám đốc Công an tỉnh", "phó đoàn"],
    source="papers of the police and of provinces, 2009-2026",
)
