"""Named persons with rank, post and unit, and the role in the cluster that the sentence gives them."""

import re
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import Evidence, Named, Person, RoleName, Unit
from thidua.model.struct import struct
from thidua.rules import declare
from thidua.text import key

_POST = (
    r"(?P<post>(?:nguyên )?(?:quyền )?(?:phó )?(?:tổng giám đốc|giám đốc|tổng cục trưởng|chi cục trưởng|"
    r"cục trưởng|vụ trưởng|trưởng phòng|trưởng ban|"
    r"trưởng công an|trưởng đoàn|chánh thanh tra|chánh án|chánh văn phòng|viện trưởng|chỉ huy trưởng|chính ủy|"
    r"tư lệnh|chủ tịch|bí thư|"
    r"hiệu trưởng|tổng thanh tra|bộ trưởng|thứ trưởng|đội trưởng|chủ nhiệm|tham mưu trưởng|trưởng|chánh(?= @U)|cục phó|"
    r"viện phó|hiệu phó)"
    r"(?: (?:thường|trực|chính|trị|đảng|ủy|kiêm|phụ|trách|điều|hành|liên|đoàn|hội|ban|hđnd|ubnd|chi|nhánh))*) "
)
# Offices of the Party stand before the one that makes a unit's head: "..., Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc A".
_PARTY = (
    r"(?:[,(-] (?:phó )?(?:ủy viên|tỉnh ủy viên|thành ủy viên|đảng ủy viên|bí thư đảng ủy|bí thư đảng bộ|"
    r"bí thư ban cán sự|đại biểu|thành viên|anh hùng|@U\d+ viên) "
    r"(?:(?!giám |cục |chánh |viện |chủ |hiệu |trưởng )[^,;.:()\s-]+ ){0,9}?(?=[,-] ))*"
)
_AFTER = re.compile(rf"^{_PARTY}(?:[,(-] |\( )?{_POST}(?:@U(?P<unit>\d+) )?")
_BEFORE = re.compile(rf"(?:(?<=^)|(?<= )){_POST}(?:@U(?P<unit>\d+) )?(?:[,-] )?$")
_OF_UNIT = re.compile(r"^(?:[,(-] )?(?:đại diện |lãnh đạo )+(?:lãnh đạo )?@U(?P<unit>\d+) ")
_ROLE_AFTER = re.compile(r"^(?:\) )?(?:[,(-] )?(?:đơn vị |kiêm |đồng thời là |là |đại diện )*@R(\d+) ")
_ROLE_BEFORE = re.compile(r"@R(\d+) (?:[,-] )?(?:đồng chí )?$")


@struct
class _Read:
    """Post, unit and role of a person, as far as one sentence tells, and where that ends in the text."""

    post: str | None = None
    unit: Unit | None = None
    role: RoleName | None = None
    end: int = 0


def link_people(context: Context) -> list[Person]:
    """One row a person; one named twice (body and caption) keeps the fuller mention, filled from the other."""
    found: dict[str, Person] = {}
    for stream in context.streams:
        for i in stream.typed:
            token = stream.tokens[i]
            if token.type != "S" or not isinstance(token.value, Named):
                continue
            person = _person(context, stream, i, token.value)
            old = found.get(key(person.name))
            found[key(person.name)] = person if old is None else _joined(old, person)
    return sorted(found.values(), key=lambda p: p.evidence.start)


def _told(person: Person) -> int:
    return sum(x is not None for x in (person.rank, person.post, person.unit, person.cluster_role))


def _joined(old: Person, new: Person) -> Person:
    """One row of two mentions: the fuller one, with what only the other tells."""
    full, other = (new, old) if _told(new) > _told(old) else (old, new)
    return replace(
        full,
        rank=full.rank or other.rank,
        post=full.post or other.post,
        unit=full.unit or other.unit,
        cluster_role=full.cluster_role or other.cluster_role,
    )


def _person(context: Context, stream: Stream, i: int, named: Named) -> Person:
    token = stream.tokens[i]
    after = _after(context, stream, i)
    before = _before(context, stream, i)
    first = after if after.post or after.unit else before
    role = after.role or before.role
    evidence = Evidence(token.start, max(token.end, after.end), "people.with_post")
    return Person(named.name, named.rank, first.post, first.unit, role, evidence)


def _after(context: Context, stream: Stream, i: int) -> _Read:
    """What stands behind the name: ", Giám đốc A, Cụm trưởng"."""
    rest = stream.behind(i)
    match = _AFTER.match(rest) or _OF_UNIT.match(rest)
    read = _Read()
    tail = rest
    if match:
        read = _post_of(context, stream, match, i + 1)
        tail = rest[match.end() :]
    role = _ROLE_AFTER.match(tail)
    if role:
        index = int(role[1])
        return replace(read, role=stream.role(index).roles[0], end=max(read.end, stream.tokens[index].end))
    return read


def _before(context: Context, stream: Stream, i: int) -> _Read:
    """What stands before the name: "Giám đốc A, Đại tá X", "Cụm trưởng X"; not the post of the person named before."""
    rest = stream.string[: stream.at[i]]
    match = _BEFORE.search(rest)
    if match and not re.search(r"@S\d+ (?:[,(-] )?$", rest[: match.start()]):
        return replace(_post_of(context, stream, match, 0), end=0)
    role = _ROLE_BEFORE.search(rest)
    plain = role and not re.search(r"@[US]\d+ (?:[,(-] )?$", rest[: role.start()])
    return _Read(role=stream.role(int(role[1])).roles[0]) if role and plain else _Read()


def _post_of(context: Context, stream: Stream, match: re.Match[str], offset: int) -> _Read:
    """The post and unit of a match in the part of a stream that begins at token `offset`."""
    unit: Unit | None = None
    role: RoleName | None = None
    post, end = None, 0
    if "post" in match.re.groupindex:
        first = offset + match.string[: match.start("post")].count(" ")
        last = offset + match.string[: match.end("post")].count(" ")
        post = context.text(stream.tokens[first].start, stream.tokens[last].end)
        end = stream.tokens[last].end
    if match["unit"]:
        index = int(match["unit"])
        item = stream.units(index).items[0]
        unit, role = item.ref.unit, item.roles[0] if item.roles else None
        if post and context.text(item.start, item.end).startswith("phòng "):
            post = f"{post} phòng"  # "Trưởng | phòng Tham mưu": one word of the post is the head of the unit
        end = stream.tokens[index].end
    return _Read(post, unit, role, end)


_NEWS = "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2024. "
declare(
    "people.with_post",
    stage="link",
    examples={
        _NEWS + "Đại tá Trần Văn An, Giám đốc Công an tỉnh Lào Cai phát biểu.": (
            "Trần Văn An",
            "Giám đốc",
            "Công an tỉnh Lào Cai",
        ),
        _NEWS + "Giám đốc Công an tỉnh Lào Cai, Đại tá Trần Văn An phát biểu.": (
            "Trần Văn An",
            "Giám đốc",
            "Công an tỉnh Lào Cai",
        ),
        _NEWS + "Ông Lê Đức Thọ (Phó Cục trưởng) dự.": ("Lê Đức Thọ", "Phó Cục trưởng", None),
    },
    rejects=[_NEWS + "Các đồng chí lãnh đạo Công an tỉnh Lào Cai dự."],
    source="papers of the police and of provinces, 2009-2026",
)
