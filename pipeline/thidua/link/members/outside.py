"""Members that stand outside the list: "the others are A, B", "besides the host, A and B came", "A and B share X's
cluster".
"""

import re
from collections.abc import Iterator, Sequence

from thidua.link.context import Context
from thidua.link.lists.elliptical import under
from thidua.link.members.besides import told_to_belong
from thidua.link.members.lists import CAME, Found
from thidua.link.stream import Stream
from thidua.model import Count, Evidence, PluralHead, Role, Unit, UnitRef
from thidua.text import slug
from thidua.words import NUMBER, number

_GUESTS = re.compile(r"(?:dự|có mặt|góp mặt|đại biểu|tham gia|mời )")
_HOST = re.compile(
    r"(?:ngoài|cùng với|cùng|bên cạnh) (?:công an )?(?:đơn vị )?(?:chủ nhà|đăng cai|chủ trì|sở tại)(?: là)?"
    r"(?:,|:| -)* (?:@U(?P<unit>\d+) )?"
)
# "A, B, C và đơn vị chủ nhà": the list leaves out who receives the others.
_AND_HOST = re.compile(
    r"(?:, )?(?:và|cùng|cùng với) (?:(?:lãnh đạo|đại diện|đơn vị|nước|tỉnh|phía) )*(?:chủ nhà|đăng cai|sở tại)"
    r"(?: (?:hội nghị|tổ chức))*"
    r"(?= (?:[.;,)(]|đã|đều|vừa|cùng|họp|ký|ngồi|gặp|dự|về|có mặt|tham gia|tham dự|thống nhất) )"
)
_VENUE = re.compile(r"(?:tại|ở) (?:(?:thành phố|tp|tỉnh) )?@U(?P<unit>\d+) ")
_BESIDE = re.compile(r"ngoài @U(?P<unit>\d+) (?:ra )?(?:, )?(?:[^@.;:]{0,20} )?(?:còn|có) ")
_WITH_OTHERS = re.compile(
    r"@U(?P<unit>\d+) [^.;]*?(?:với|cùng|và|mời) (?:lãnh đạo |đại diện )?"
    r"(?:các|những|\d+|hai|ba|bốn|năm|sáu|bảy|@Q\d+) (?:\S+ ){0,2}?(?:còn lại|khác|bạn) [^@.;]*(?:@C\d+ )?[^@.;]{0,20}$"
)
_PEER = re.compile(
    r"cùng (?:@C\d+|cụm|khối|nhóm)(?: thi đua)? với (?:@U(?P<unit>\d+) |(?P<name>(?:[^\W_]+ ){1,4}?)(?:là|gồm|có|còn) )"
    r"|^cùng (?:với )?(?P<beside>(?:[^\W_]+ ){1,4}?), [^@.;]{0,40}còn "
)
# "Thành viên của cụm, ngoài hai đơn vị trên, còn ...": the last two that were named.
_ABOVE = re.compile(
    rf"(?:ngoài|cùng với|bên cạnh) (?:(?P<n>{NUMBER}) (?:[^@.;,: ]+ ){{1,2}}|@Q(?P<q>\d+) |@H(?P<h>\d+) )"
    r"(?:(?:đã )?(?:kể |nêu |nói |vừa )*(?:trên|này|ấy|đó|nêu|kể|nói) )"
)
_RECEIVES = re.compile(
    r"@U(?P<unit>\d+) (?:[^@.;,]{0,25} )?(?:@D\d+ (?:, )?)?"
    r"(?:đón|đăng cai|là chủ nhà|làm chủ nhà|chủ trì|là đơn vị chủ nhà|tổ chức|(?:là|thành) (?:nơi|điểm|địa điểm) )"
)


def outside(context: Context, best: Found, held: Sequence[Role]) -> Iterator[tuple[Unit, Evidence]]:
    """Units that the words before a list count among the members beside those it names.

    Args:
        context: the article.
        best: the list.
        held: the cluster's roles of the year; who bears one is a member where the list names "the others".
    """
    here = next((n for n, s in enumerate(context.streams) if (s.start, s.end) == best.sentence), None)
    begin = best.sentence[0]
    if here and CAME.match(best.told) and context.streams[here - 1].line == context.streams[here].line:
        begin = context.streams[here - 1].start
    for role in held:
        beside = _GUESTS.search(best.told) and _named(context, role, begin, best.start)
        if best.rest or beside:
            yield role.unit, role.evidence
    if here is None:
        return
    stream = context.streams[here]
    if peer := _PEER.search(best.told):
        name = peer.start("name" if peer["name"] else "beside")
        yield from _unit(stream, int(peer["unit"]), best) if peer["unit"] else _name(stream, name, best)
    for others in (_BESIDE.search(best.told), _WITH_OTHERS.search(best.told)):
        if others:
            yield from (found for found in _units(stream, int(others["unit"]), best) if _alike(found[0], best))
    if (belongs := told_to_belong(best.told)) is not None:
        items = stream.units(belongs).items
        told = {item.ref.unit.province is None for item in best.items}
        if (items[-1].ref.unit.province is None) in told:
            yield items[-1].ref.unit, Evidence(items[-1].start, items[-1].end, best.rule, 0.85)
    if above := _ABOVE.search(best.told):
        yield from _above(context, here, _size(stream, above), best)
    if host := _HOST.search(best.told):
        if host["unit"]:
            yield from _unit(stream, int(host["unit"]), best)
        else:
            yield from _receiving(context, here, best)
    end = next((at for token, at in zip(stream.tokens, stream.at) if token.start >= best.end), None)
    if end is not None and _AND_HOST.match(stream.string, end):
        yield from (one for one in _receiving(context, here, best) if _alike(one[0], best))


def _named(context: Context, role: Role, begin: int, end: int) -> bool:
    """Whether the role is told between two offsets, or who bears it is named there with the role."""
    if begin <= role.evidence.start < end:
        return True
    items = (i for s in context.streams for k in s.each("U") for i in s.units(k).items)
    return any(begin <= i.start < end and role.role in i.roles and i.ref.unit == role.unit for i in items)


def _receiving(context: Context, here: int, best: Found) -> list[tuple[Unit, Evidence]]:
    """Who is "đơn vị chủ nhà": the unit told to receive the meeting, else the one at whose place it was held."""
    return list(_host(context, here, best)) or list(_of_venue(context, here, best))


def _of_venue(context: Context, here: int, best: Found) -> Iterator[tuple[Unit, Evidence]]:
    """The unit of the list's kind in the province, or itself the place, where the meeting was held, told last before
    the list."""
    for stream in reversed(context.streams[: here + 1]):
        for match in _VENUE.finditer(stream.string):
            items = stream.units(int(match["unit"])).items
            place = items[0].ref.unit
            if len(items) != 1 or items[0].start >= best.start:
                continue
            if place.province is None:
                if unit := _of_district(items[0].ref, best):
                    yield unit, Evidence(items[0].start, items[0].end, best.rule, 0.7)
                    return
                continue
            units = (i.ref.unit for s in context.streams for k in s.each("U") for i in s.units(k).items)
            same = (u for u in units if u.province == place.province and u.unit_kind != "province" and _alike(u, best))
            first = best.items[0].ref
            named = under(first.head, first.unit.unit_kind, items[0].ref).unit if first.head and first.place else place
            lent = items[0].ref.head  # "tại Trường Chính trị tỉnh A": whose rooms, not who receives
            if unit := next(same, None if lent else named):
                yield unit, Evidence(items[0].start, items[0].end, best.rule, 0.7)
            return


def _of_district(ref: UnitRef, best: Found) -> Unit | None:
    """What the venue `ref` in a district or commune is among the units of the list: itself if it is of their kind, the
    like of them where it is a bare place of their level ("tại huyện A" beside "Hội Nông dân các huyện B, C")."""
    first = best.items[0].ref
    if _alike(ref.unit, best) and ref.place:
        return ref.unit
    if ref.head or not first.head or first.unit.province or {ref.level, first.level} - {"district", "city"}:
        return None
    return under(first.head, first.unit.unit_kind, ref).unit


def _alike(unit: Unit, best: Found) -> bool:
    """Whether a unit is of the kind of those in the list: a province, or an agency of the same name."""
    first = best.items[0].ref.unit
    if unit.unit_kind == "province":
        return first.province is not None
    return unit.unit_kind == first.unit_kind and unit.unit.split()[0] == first.unit.split()[0]


def _units(stream: Stream, i: int, best: Found) -> Iterator[tuple[Unit, Evidence]]:
    for item in stream.units(i).items:
        yield item.ref.unit, Evidence(item.start, item.end, best.rule, 0.85)


def _unit(stream: Stream, i: int, best: Found) -> Iterator[tuple[Unit, Evidence]]:
    items = stream.units(i).items
    if len(items) == 1:
        yield items[0].ref.unit, Evidence(items[0].start, items[0].end, best.rule, 0.85)


def _size(stream: Stream, match: re.Match[str]) -> int | None:
    """The number in the words "ngoài hai đơn vị trên"."""
    if match["n"]:
        return number(match["n"])
    value = stream.tokens[int(match["q"] or match["h"])].value
    return value.quantity if isinstance(value, Count) else value.count if isinstance(value, PluralHead) else None


def _above(context: Context, here: int, size: int | None, best: Found) -> Iterator[tuple[Unit, Evidence]]:
    """The `size` units named last before the list's sentence, if all are of the list's kind and no others stand
    beside them."""
    found: dict[str, tuple[Unit, Evidence]] = {}
    for stream in reversed(context.streams[:here]):
        for i in stream.each("U") if len(found) < (size or 0) else ():
            for item in stream.units(i).items:
                if _alike(item.ref.unit, best):
                    evidence = Evidence(item.start, item.end, best.rule, 0.8)
                    found.setdefault(item.ref.unit.unit_id, (item.ref.unit, evidence))
    if len(found) == size:
        yield from sorted(found.values(), key=lambda one: one[1].start)


def _name(stream: Stream, offset: int, best: Found) -> Iterator[tuple[Unit, Evidence]]:
    """The unit of which only the name is printed at `offset` of the stream's string."""
    first = last = stream.token_at(offset)
    while stream.tokens[last + 1].capital:
        last += 1
    if stream.tokens[first].capital:
        ref = best.items[0].ref
        head = f"{ref.head} " if ref.head and ref.level is None and ref.place else ""  # "Trại giam": of no place
        name = head + " ".join(str(t.value) for t in stream.tokens[first : last + 1])
        yield (
            Unit(slug(name), name, ref.unit.unit_kind if head else "district"),
            Evidence(stream.tokens[first].start, stream.tokens[last].end, best.rule, 0.7),
        )


def _host(context: Context, here: int, best: Found) -> Iterator[tuple[Unit, Evidence]]:
    """Who receives the meeting, told last before the list."""
    for stream in reversed(context.streams[: here + 1]):
        for match in _RECEIVES.finditer(stream.string):
            if stream.tokens[int(match["unit"])].start < best.start:
                yield from _unit(stream, int(match["unit"]), best)
                return
