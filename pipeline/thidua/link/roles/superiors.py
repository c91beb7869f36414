"""Who hands the chair on as a superior and never held it: a ministry, its Cục, a national body, the province's one."""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.link.organisations.branches import above
from thidua.link.roles.bearers import outgoing
from thidua.link.stream import Stream
from thidua.model import Unit

_SUPERIOR = re.compile(
    r"^(?:bộ (?!chỉ huy|tư lệnh|chqs|đội)|cục công tác|"
    r"ủy ban (?!mttq|mặt trận|nhân dân (?:huyện|quận|thị xã|xã|phường))|ban thi đua|hội đồng thi đua|ubnd tỉnh|phòng)",
    re.IGNORECASE,
)
_CENTRAL = re.compile(
    r"bộ (?!chỉ huy|tư lệnh|chqs|đội)|ngân hàng nhà nước|(?:thanh tra|văn phòng) (?:chính phủ|quốc hội|chủ tịch nước)"
    r"|kiểm toán nhà nước|.* (?:tối cao|trung ương|việt nam)$",
    re.IGNORECASE,
)
_PROVINCIAL = re.compile(r" (?:tỉnh|thành phố)(?= |$)")
_OFFICE = re.compile(r"(?:cục|tổng cục|vụ|văn phòng bộ|thanh tra bộ) ", re.IGNORECASE)


def superior(unit: Unit, receivers: Sequence[Unit]) -> bool:
    """Whether a unit stands over the clusters and only presides: not among its like ("Phòng A" gives to "Phòng B",
    a ministry to another)."""
    kind = "Phòng" if unit.unit.startswith("Phòng ") else " ".join(unit.unit.split()[:5])  # "Ủy ban nhân dân thành phố"
    if unit.unit.endswith(" Việt Nam") and any(r.province for r in receivers):
        return True  # "Hội Nhà báo Việt Nam trao cờ Cụm trưởng cho Hội Nhà báo tỉnh A"
    if receivers and _PROVINCIAL.search(unit.unit) and all(_below(r, unit) for r in receivers):
        return True  # "VKSND tỉnh A" gives to "VKSND huyện B"
    if receivers and unit.province and all(_of_body(r, unit) for r in receivers):
        return True  # "Sở Y tế tỉnh A" gives to "Trung tâm Y tế huyện B"
    if _central(unit, receivers):
        return True  # "Cục Tổ chức cán bộ" gives to "Công an tỉnh A"
    fellow = bool(receivers) and all(r.unit.startswith(f"{kind} ") for r in receivers)
    fellow = fellow or (bool(receivers) and all(_equal_places(unit, r) for r in receivers))
    fellow = fellow or (bool(_CENTRAL.match(unit.unit)) and all(_CENTRAL.match(r.unit) for r in receivers))
    return bool(_SUPERIOR.match(unit.unit)) and not fellow


def _central(unit: Unit, receivers: Sequence[Unit]) -> bool:
    """Whether a unit is an office of a ministry, and all who receive are bodies of provinces, of another name."""
    if unit.province is not None or not _OFFICE.match(unit.unit) or not receivers:
        return False
    named = unit.unit.lower().split()[:2]
    return all(r.province is not None and r.unit.lower().split()[:2] != named for r in receivers)


def _of_body(receiver: Unit, unit: Unit) -> bool:
    """Whether a province's body stands above a unit: Sở Y tế above its hospitals, Sở Giáo dục above its schools."""
    body = above(receiver)
    return receiver.province is None and body is not None and unit.unit.startswith(f"{body} ")


def _equal_places(unit: Unit, receiver: Unit) -> bool:
    """Whether a People's Committee gives to another place of its level: "UBND tỉnh A" to "tỉnh B"."""
    if not unit.unit.startswith("Ủy ban nhân dân "):
        return False
    if unit.province:
        return receiver.unit_kind == "province" and receiver.province != unit.province
    return bool(re.match(r"(?:huyện|thị xã|quận|thành phố) ", receiver.unit)) and " thành phố " in unit.unit


_OF_A_PLACE = re.compile(r"(?:huyện|thị xã|quận|thành phố|xã|phường|khu vực) ")


def _below(receiver: Unit, unit: Unit) -> bool:
    """Whether a unit is the same agency of a place below the province."""
    agency = f"{_PROVINCIAL.split(unit.unit)[0]} "
    place = receiver.unit.removeprefix(agency)
    return receiver.province is None and receiver.unit.startswith(agency) and bool(_OF_A_PLACE.match(place))


_HAS_ROLE = r"@U{n} (?:@S\d+ )?[,(-] (?:[^@.;:,]+ )?@R"
_ROLE_FIRST = (
    r"@R\d+ (?:(?:[,(-]|là|đại diện|lãnh đạo|phó|cục trưởng|vụ trưởng|tổng cục trưởng|đồng chí|ông|bà|@S\d+) )*@U{n} "
)
_MAKES_UP = re.compile(r"(?:gồm|đơn vị thành viên|thành viên :) (?:[^.;@]|@[CYOH]\d+ )*$")


def was_chair(context: Context, stream: Stream, match: re.Match[str], receivers: Sequence[Unit]) -> bool:
    """Whether who gives in a match is no superior after all: told to have had the role ("TAND thành phố A, Cụm trưởng,
    trao cờ cho TAND huyện B"), or named beside who receives in a list of members."""
    at = int(match["from"])
    giver = stream.units(at).items[-1].ref.unit
    if re.search(_HAS_ROLE.format(n=at), stream.string) or any(_fellows(s, giver, receivers) for s in context.streams):
        return True
    told = outgoing(match) or re.search(_ROLE_FIRST.format(n=at), stream.string)
    return _central(giver, receivers) and bool(told)


# "Lãnh đạo Bộ ghi nhận kết quả của A và trao quyết định Cụm trưởng cho B"; in "cảm ơn A đã bàn giao cho B" A gives.
_PRAISES = re.compile(
    r"(?:^| )(?:ghi nhận|đánh giá cao|đánh giá|biểu dương|chúc mừng|cảm ơn|cám ơn|khen ngợi|khen|hoan nghênh"
    r"|tuyên dương|tặng hoa|động viên|bắt tay|@M\d+) (?:[^@.;:, ]+ |@M\d+ ){0,8}?$"
)
_THEN_GIVES = re.compile(r"(?:[^@.;:, ]+ |@[RYC]\d+ ){0,8}?(?:và|rồi|đồng thời|sau đó|,) (?!đã )")


def praised(stream: Stream, at: int) -> bool:
    """Whether the unit at token `at` is whom somebody praises or thanks before he gives: no giver."""
    before = stream.string[: stream.at[at]]
    return bool(_PRAISES.search(before) and _THEN_GIVES.match(stream.behind(at)))


def _fellows(stream: Stream, unit: Unit, receivers: Sequence[Unit]) -> bool:
    """Whether a list of members in a sentence names a unit and one of those who receive from it."""
    for i in stream.each("U"):
        if not _MAKES_UP.search(stream.string[: stream.at[i]]):
            continue
        named = {item.ref.unit.unit_id for item in stream.units(i).items}
        if unit.unit_id in named and any(r.unit_id in named for r in receivers):
            return True
    return False
