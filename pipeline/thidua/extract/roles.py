"""Words for the two roles of a cluster: chair (cụm trưởng) and deputy (cụm phó), in every word order seen."""

import re
from collections.abc import Iterator

from thidua.extract.cluster_names import names_area
from thidua.model import Mention, RoleName
from thidua.rules import declare
from thidua.text import folded

# "Cụm trường" is a frequent slip for "Cụm trưởng"; it counts only where a school cannot be meant: after "đơn vị" or
# before a sign.
_CHAIR = (
    r"cụcm\s+trưởng|cụm\s+trưởng|trưởng\s+cụm|khối\s+trưởng|trưởng\s+khối|"
    r"(?:(?<=đơn vị )|(?<=nhiệm vụ )|(?<=vai trò )|(?<=làm )|(?<=là ))cụm\s+trường(?!\s+(?:học|lớp|thpt))|"
    r"trưởng(?=(?:,|\s+và)?\s+phó\s+(?:các\s+)?(?:cụm|khối))|"
    r"(?:(?<=đơn vị )trưởng\s+khu\s+vực|trưởng\s+khu\s+vực(?=\s+thi\s+đua)|khu\s+vực\s+trưởng)"
)
_DEPUTY = (
    r"phó\s+cụm\s+trưởng|cụm\s+phó|phó\s+trưởng\s+(?:cụm|khối)|phó\s+khối\s+trưởng|phó\s+cụm|khối\s+phó|phó\s+khối|"
    r"(?:(?<=đơn vị )phó\s+khu\s+vực|phó\s+(?:trưởng\s+)?khu\s+vực(?=\s+thi\s+đua)|khu\s+vực\s+phó)"
)
# "Cụm do A làm trưởng, B làm phó": the bare word counts where its clause has named the cluster or block.
_BARE = re.compile(
    r"(?<![^\W_])(?:cụm|khối)(?![^\W_])[^.;\n]{0,160}?(?<=[\s])làm\s+(?P<first>trưởng|phó)(?=\s*(?:[,.;)]|và\s|"
    r"còn\s|$))"
    r"(?:[^.;\n]{0,100}?\slàm\s+(?P<second>trưởng|phó)(?=\s*(?:[,.;)]|và\s|còn\s|$)))?"
)
_BARE_ROLE = re.compile(r"làm\s+(?:trưởng|phó)")  # stands in every bare one
# Stands in every word for a role, with no more of the word before and behind it than this: only there is it looked for.
_ANY = re.compile(r"trư[ởờ]ng|phó")
_BEFORE, _BEHIND = 32, 48  # code points
_ROLE = re.compile(rf"(?<![^\W_])(?:đơn\s+vị\s+)?(?:(?P<deputy>{_DEPUTY})|(?P<chair>{_CHAIR}))(?![^\W_])")


def find_roles(text: str) -> Iterator[Mention]:
    """Every word for a role, bare words ("làm phó") first, then in text order. The value is "chair" or "deputy"."""
    role: RoleName
    view = folded(text)
    for bare in _BARE.finditer(view) if _BARE_ROLE.search(view) else ():
        for name in ("first", "second"):
            if bare[name]:
                role = "deputy" if bare[name] == "phó" else "chair"
                yield Mention(
                    bare.start(name), bare.end(name), text[slice(*bare.span(name))], "role", role, f"roles.{role}"
                )
    for match in [*_words_for_roles(view), *_of_areas(view)]:
        role = "deputy" if match["deputy"] else "chair"
        end = match.start() + len(match[0].rstrip())
        yield Mention(match.start(), end, text[match.start() : end], "role", role, f"roles.{role}")


# "Trưởng khu vực năm 2026" where the article has named a "Khu vực thi đua"; "trưởng khu vực thi đua" is read anyway.
_AREA_ROLE = re.compile(
    r"(?<![^\W_])(?:đơn\s+vị\s+)?(?:(?P<deputy>phó\s+(?:trưởng\s+)?khu\s+vực)|(?P<chair>trưởng\s+khu\s+vực))(?!\s+thi\s+đua|[^\W_])"
)


def _of_areas(view: str) -> Iterator[re.Match[str]]:
    """The matches of `_AREA_ROLE` in an article that names an area of emulation, but those that `_ROLE` reads."""
    if not names_area(view):
        return
    yield from (m for m in _AREA_ROLE.finditer(view) if not _ROLE.match(view, m.start()))


def _words_for_roles(view: str) -> Iterator[re.Match[str]]:
    """The matches of `_ROLE`, looked for around the anchors only: a tenth of the time of a search through all."""
    done = 0
    for anchor in _ANY.finditer(view):
        at = anchor.start()
        if at < done:
            continue
        match = _ROLE.search(view, max(done, at - _BEFORE), at + _BEHIND)
        if match and match.start() <= at:
            yield match
            done = match.end()


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
