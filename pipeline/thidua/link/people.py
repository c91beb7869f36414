"""Named persons with rank, post and unit, and the role in the cluster that the sentence gives them."""

import re

from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import Evidence, Named, Person, RoleName, Unit

_POST = re.compile(
    r"^(?:[,(-] |\( )?(?P<post>(?:phó |quyền )?(?:giám đốc|cục trưởng|tổng cục trưởng|trưởng phòng|trưởng ban|trưởng công an|chánh thanh tra|chánh án|viện trưởng|"
    r"chỉ huy trưởng|chính ủy|tư lệnh|chủ tịch|bí thư|hiệu trưởng|chánh văn phòng|tổng thanh tra|bộ trưởng|thứ trưởng|vụ trưởng|trưởng|chi cục trưởng|đội trưởng|"
    r"tổng giám đốc|chủ nhiệm|tham mưu trưởng)(?: [^@.,;:()-]+?){0,3}) (?:@U(?P<unit>\d+) )?"
)


def link_people(context: Context) -> list[Person]:
    """One row a person; a person named twice keeps the mention that tells most."""
    found: dict[str, Person] = {}
    for stream in context.streams:
        for i, token in enumerate(stream.tokens):
            if token.type != "S" or not isinstance(token.value, Named):
                continue
            person = _person(context, stream, i, token.value)
            old = found.get(person.name)
            if old is None or _told(person) > _told(old):
                found[person.name] = person
    return sorted(found.values(), key=lambda p: p.evidence.start)


def _told(person: Person) -> int:
    return sum(x is not None for x in (person.rank, person.post, person.unit, person.cluster_role))


def _person(context: Context, stream: Stream, i: int, named: Named) -> Person:
    token = stream.tokens[i]
    rest = stream.string[stream.at[i] + len(f"@S{i} ") :]
    match = _POST.match(rest)
    unit: Unit | None = None
    role: RoleName | None = None
    post = None
    end = token.end
    if match:
        first = i + 1 + rest[: match.start("post")].count(" ")
        last = i + 1 + rest[: match.end("post")].count(" ")
        post = context.text(stream.tokens[first].start, stream.tokens[last].end)
        end = stream.tokens[last].end
        if match["unit"]:
            unit_token = stream.tokens[int(match["unit"])]
            unit, end = stream.units(int(match["unit"])).items[0].ref.unit, unit_token.end
        tail = re.match(r"(?:[,(-] )?(?:kiêm )?@R(\d+)", rest[match.end() :])
        item = stream.units(int(match["unit"])).items[0] if match["unit"] else None
        if tail:
            role = stream.role(int(tail[1])).roles[0]
        elif item and item.roles:
            role = item.roles[0]
    return Person(named.name, named.rank, post, unit, role, Evidence(token.start, end, "people.with_post"))
