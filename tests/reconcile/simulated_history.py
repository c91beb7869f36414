"""A true history of emulation clusters: who is in each, under which number, who chairs, who was announced.

Units go from one cluster to another, clusters get other numbers, announced chairs do not come, provinces merge in 2025.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from thidua import gazetteer

YEARS = range(2017, 2027)
MERGER = 2025  # on 1 July: its spring speaks of the old provinces, its autumn of the new ones
POLICE = "Bộ Công an"
NATIONAL = (POLICE, "Viện kiểm sát nhân dân tối cao", "Thanh tra Chính phủ", "Tòa án nhân dân tối cao")
LOCAL = ("Công an tỉnh Nghệ An", "Công an tỉnh Thanh Hóa", "Ủy ban nhân dân tỉnh Gia Lai")
DISTRICTS = ("Anh Sơn", "Con Cuông", "Diễn Châu", "Đô Lương", "Hưng Nguyên", "Nam Đàn", "Nghi Lộc", "Quế Phong")
DEPARTMENTS = (
    "Tổ chức cán bộ", "Đào tạo", "Truyền thông", "Hậu cần", "Y tế", "Kế hoạch và Tài chính", "Viễn thông",
    "Cảnh sát hình sự", "Cảnh sát giao thông", "Đối ngoại", "Pháp chế và Cải cách hành chính", "Quản lý xây dựng",
)  # fmt: skip
RENUMBERED, MOVED, STOOD_UP = 0.12, 0.3, 0.07  # chances: all numbers of a year, one unit, an announced chair


@dataclass
class History:
    """One cluster through the years, each under the provinces' names at the end of the year."""

    key: str
    organisation: str
    kind: str
    members: dict[int, list[str]] = field(default_factory=dict)
    number: dict[int, int] = field(default_factory=dict)
    chair: dict[int, str] = field(default_factory=dict)
    deputy: dict[int, str] = field(default_factory=dict)
    announced: dict[int, str] = field(default_factory=dict)  # in `year` for the year after
    name: str = ""  # told where the number is not
    spring: list[str] = field(default_factory=list)  # members in the spring of 2025
    old: dict[str, str] = field(default_factory=dict)  # what the spring of 2025 called a unit


def histories(rng: random.Random) -> list[History]:
    """Clusters of four national bodies, of one ministry's departments, and of districts inside provinces."""
    day = date(2020, 12, 31)
    old = sorted(p.name for p in gazetteer.provinces() if p.valid_from <= day and (p.valid_to or date.max) > day)
    found: list[History] = []
    for organisation in NATIONAL:
        names, size = rng.sample(old, len(old)), rng.choice((5, 6, 7, 8))
        groups = [names[i : i + size] for i in range(0, len(names) - size + 1, size)]
        found += _lived(rng, organisation, "province", groups)
    departments = [f"Cục {name}" for name in DEPARTMENTS]
    found += _lived(rng, POLICE, "department", [departments[i : i + 4] for i in (0, 4, 8)])
    for organisation in LOCAL:
        head = "Công an huyện" if organisation.startswith("Công an") else "huyện"
        units = [f"{head} {name}" for name in rng.sample(DISTRICTS, 8)]
        found += _lived(rng, organisation, "district", [units[:4], units[4:]])
    return found


def _lived(rng: random.Random, organisation: str, kind: str, groups: list[list[str]]) -> list[History]:
    found = [
        History(f"{organisation}/{kind}/{i}", organisation, kind, name=f"vùng {group[0]} - {group[1]}")
        for i, group in enumerate(groups)
    ]
    numbers = list(range(1, len(groups) + 1))
    chairs = [rng.choice(group) for group in groups]
    for year in YEARS:
        if year > YEARS[0] and rng.random() < RENUMBERED:
            rng.shuffle(numbers)
        if len(groups) > 1 and rng.random() < MOVED:
            _move(rng, groups, chairs)
        if year == MERGER and kind == "province":
            groups, chairs = _merged(found, groups, chairs)
        for i, one in enumerate(found):
            if len(groups[i]) > 1:
                chairs[i] = _year(rng, one, year, groups[i], numbers[i], chairs[i])
    return [one for one in found if one.members]


def _year(rng: random.Random, one: History, year: int, group: list[str], number: int, chair: str) -> str:
    """Write one year down; returns the chair of the next one."""
    chair = chair if chair in group else rng.choice(group)
    others = [unit for unit in group if unit != chair]
    one.members[year], one.number[year], one.chair[year] = list(group), number, chair
    one.deputy[year], one.announced[year] = rng.choice(others), rng.choice(others)
    return one.announced[year] if rng.random() > STOOD_UP else rng.choice(others)


def _move(rng: random.Random, groups: list[list[str]], chairs: list[str]) -> None:
    """One unit goes to another cluster, never the one that is to chair."""
    a, b = rng.sample(range(len(groups)), 2)
    movable = [unit for unit in groups[a] if unit != chairs[a]]
    if len(groups[a]) > 4 and movable:
        unit = rng.choice(movable)
        groups[a].remove(unit)
        groups[b].append(unit)


def _merged(found: list[History], groups: list[list[str]], chairs: list[str]) -> tuple[list[list[str]], list[str]]:
    """The clusters on the new map: a new province is where most of its old ones were, and where the chair was."""
    mapped = [[heir(unit) for unit in group] for group in groups]
    owner = {}
    for name in {unit for group in mapped for unit in group}:
        owner[name] = max(range(len(mapped)), key=lambda i: (heir(chairs[i]) == name, mapped[i].count(name), -i))
    for one, group in zip(found, groups):
        one.spring = list(group)
        one.old = {heir(unit): unit for unit in reversed(group)}
    for one, chair in zip(found, chairs):
        one.old[heir(chair)] = chair
    new = [sorted({unit for unit in group if owner[unit] == i}) for i, group in enumerate(mapped)]
    return new, [heir(chair) for chair in chairs]


def heir(name: str) -> str:
    """The province after the merger of 2025 that `name` became; itself for what is no province."""
    province = gazetteer.province_named(name, date(2024, 12, 31))
    if province is None:
        return name
    (found, *_) = gazetteer.successors(province.province_id, date(MERGER, 12, 31))
    return gazetteer.province(found).name


def cluster_years(found: list[History]) -> Iterator[tuple[History, int]]:
    """Every cluster in every year."""
    return ((one, year) for one in found for year in sorted(one.members))
