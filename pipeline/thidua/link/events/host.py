"""Where a meeting was held: the unit or the place that received it."""

import re
from collections.abc import Iterator, Sequence

from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import Unit, UnitRef

_ROOM = r"(?:trụ sở |hội trường |trường quay |cơ quan |khuôn viên |nhà khách |nhà hát |trung tâm hội nghị )?(?:của )?"
_AT = re.compile(rf"(?:^| )(?:ngay )?(?:tại|ở) {_ROOM}@U(\d+)(?= )")
_RECEIVES = re.compile(
    r"@U(\d+) (?:[-,] (?:(?!hội nghị|được )[^-;.]){0,60} [-,] "
    r"|\( [^()]{0,60} \) )?(?:[^@.;:, ]+ ){0,4}?(?:@D\d+ )?(?:[^@.;:, ]+ ){0,3}?"
    r"(?:đón|là nơi|là chủ nhà|làm chủ nhà|là điểm hẹn|là địa điểm|mở hội nghị|mở|tổ chức|đăng cai|rộn)(?= )"
)
_BY = re.compile(r"do @U(\d+) (?:[^.;: ]+ ){0,7}?(?:đăng cai|chủ nhà|làm chủ nhà|đứng ra tổ chức|tổ chức|tiếp đón)")
_TOGETHER = re.compile(r"phối hợp|cùng ")
_PATTERNS = (_AT, _BY, _RECEIVES)


def host_of(context: Context, streams: Sequence[Stream]) -> str | None:
    """The unit that received the meeting, else the province named as its place, from the meeting's own sentences.

    None when only "Công an tỉnh" or a town is printed.
    """
    units = [u for stream in streams or context.streams[:4] for u in hosts_in(stream)]
    agency = next((u for u in units if u.head), None)
    found = agency or next(iter(units), None)
    return found.unit.unit if found else None


def host_before(context: Context, offset: int) -> Unit | None:
    """The agency that the sentences before `offset` name as the host, which "đơn vị chủ nhà" there stands for; None
    where they name several or none."""
    told = [s for s in context.streams if s.start < offset]
    units = {u.unit.unit_id: u.unit for stream in told for u in hosts_in(stream) if u.head}
    return next(iter(units.values())) if len(units) == 1 else None


def hosts_in(stream: Stream) -> Iterator[UnitRef]:
    """Units the sentence names as the meeting's place or host, the surest wording first."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(stream.string):
            shared = _TOGETHER.search(match[0]) or stream.string[: match.start()].endswith("phối hợp ")
            items = stream.units(int(match[1])).items
            if len(items) != 1 or (pattern is _RECEIVES and shared):
                continue
            unit = items[0].ref
            if pattern is _AT and not unit.head and unit.unit.unit_kind != "province":
                continue  # a town
            if unit.place or unit.unit.unit_kind != "province_police":
                yield unit
