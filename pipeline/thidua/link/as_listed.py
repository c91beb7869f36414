"""One unit, one name and one province: what only the list of members tells of a unit.

Under "các Công ty Điện lực: A, B" each is the company of its province, and so is "Công ty Điện lực A - Cụm trưởng".
Where the list has Hội Nông dân huyện A, "A và B được công nhận" speaks of that, and "Bưu điện A" of Bưu điện tỉnh A.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.model import Award, Handover, Member, Role, Unit

_LEVEL = re.compile(r" (?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) (?=\S)")

_LEGAL = re.compile(r"(?<=công ty )(?:(?:cổ phần|cp|tnhh|mtv|một thành viên|1tv) )+")


def _plain(name: str) -> str:
    """A name without the level of its place or its legal form: "bưu điện tỉnh A" -> "bưu điện A", "công ty tnhh mtv
    cao su A" -> "công ty cao su A"."""
    return _LEVEL.sub(" ", _LEGAL.sub("", name), count=1)


class Listed:
    """The units of the members' list by their ids."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._units = {m.unit.unit_id: m.unit for m in members if m.unit.province}
        self._names = {m.unit.unit.lower(): m.unit for m in members}

    def unit(self, unit: Unit) -> Unit:
        """`unit` as the list has it, where that knows its province or its head and the sentence at hand does not."""
        if unit.province is not None:
            return self._without_province(unit)
        name = unit.unit.lower()
        if name.startswith("chi nhánh ") and (body := self._names.get(name.removeprefix("chi nhánh "))):
            return body  # "Chi nhánh Kho bạc Nhà nước tỉnh A"
        if unit.unit_kind in ("district", "other", "province_agency") and name not in self._names:
            bodies = [
                body for told, body in self._names.items() if told.endswith(f" {name}") or _plain(told) == _plain(name)
            ]
            if len(bodies) == 1:
                return bodies[0]
        return self._units.get(unit.unit_id, unit)

    def _without_province(self, unit: Unit) -> Unit:
        """A province's body as the list has it without the province: "Đảng ủy Khối Doanh nghiệp tỉnh" is the one of
        "tỉnh A", "Sở Y tế" the one of A."""
        name, place = unit.unit.lower(), f" {unit.province}".lower()
        if unit.unit_id in self._units or unit.unit_kind != "province_agency" or not name.endswith(place):
            return unit
        stem = name.removesuffix(place)
        for told in (stem, re.sub(r" (?:tỉnh|thành phố)$", "", stem)):
            if (body := self._names.get(told)) and body.province is None:
                return body
        return unit

    def roles(self, roles: Sequence[Role]) -> list[Role]:
        """The roles with the units of the list, each bearer once: "huyện A" and "Công an huyện A" may be one."""
        named: dict[tuple[str, int | None, str, str], Role] = {}
        for role in roles:
            unit = self.unit(role.unit)
            named.setdefault((role.cluster_id, role.year, role.role, unit.unit_id), replace(role, unit=unit))
        return list(named.values())

    def handovers(self, acts: Sequence[Handover]) -> list[Handover]:
        """The handovers with the units of the list on both sides; of two that are one then, the one that tells more."""
        named: dict[tuple[str, str, str], Handover] = {}
        for act in acts:
            told = replace(act, to_unit=self.unit(act.to_unit), from_unit=act.from_unit and self.unit(act.from_unit))
            key = (told.cluster_id, told.role, told.to_unit.unit_id)
            if key not in named or _told(told) > _told(named[key]):
                named[key] = told
        return list(named.values())

    def awards(self, awards: Sequence[Award]) -> list[Award]:
        """The awards with the units of the list."""
        return [replace(a, unit=self.unit(a.unit)) if a.unit else a for a in awards]


def _told(act: Handover) -> int:
    """How much an act tells beside who receives what."""
    return (act.from_unit is not None) + (act.year is not None)
