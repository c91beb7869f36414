"""What makes two units, or two organisations, the same one: whatever the spelling, and through mergers of provinces.

A unit's *core* is a comparable string: "p:Hải Dương" for a province's own unit in a cluster of provinces (its police,
its inspectorate and the province itself are one member there), "u:<folded name>" for any other. `later` maps the core
of one year onto the provinces of another.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from thidua import gazetteer
from thidua.model import Series, Unit, UnitKind
from thidua.text import key

PRESS = 2000  # the year from which the press is read
PROVINCE_KINDS: frozenset[UnitKind] = frozenset({"province", "province_police", "province_agency"})
_SERIES_OF_KIND: Mapping[UnitKind, Series] = {
    "province": "province",
    "province_police": "province",
    "province_agency": "province",
    "department": "department",
    "academy": "academy",
    "district": "internal",
    "prison": "other",
    "other": "other",
}
# An organisation of one province, district or commune. "Bảo hiểm xã hội", "hợp tác xã", "các tỉnh" are none.
_LOCAL = re.compile(
    r"(?<!các )(?<!\d )\b(?:tỉnh|thành phố|tp|catp|huyện|quận|thị xã|phường|thị trấn)\b"
    r"|(?<!tác )(?<!thị )\bxã\b(?! hội)|^sở\b"
)
_NO_PLACE = re.compile(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn)$")
_SHORT = {
    "cand": "công an nhân dân",
    "ca": "công an",
    "tp": "thành phố",
    "ubnd": "ủy ban nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "tand": "tòa án nhân dân",
    "bđbp": "bộ đội biên phòng",
    "chqs": "chỉ huy quân sự",
    "ccb": "cựu chiến binh",
    "mttq": "mặt trận tổ quốc",
    "bhxh": "bảo hiểm xã hội",
    "htx": "hợp tác xã",
}
_CENTRAL_TAIL = re.compile(r" (?:tối cao|việt nam|trung ương)$")
_PLACE_HEAD = re.compile(
    r"^(?:công an|ban chỉ huy quân sự|viện kiểm sát nhân dân|tòa án nhân dân|ủy ban nhân dân|huyện ủy|đồn công an|"
    r"tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|q|h|tx) (?=\S)"
)
# Bodies of which each province has one.
_ONE_A_PROVINCE = re.compile(
    r"^(?:bộ đội biên phòng|bộ chỉ huy|cục|hội|liên đoàn|liên minh|tỉnh đoàn|thành đoàn|sở|kho bạc|bảo hiểm xã hội|"
    r"thanh tra|viện kiểm sát nhân dân|tòa án nhân dân|đài|ban|ủy ban)\b"
)
_CLUSTER_HEAD = re.compile(r"^(?:(?:cụm|khối) thi đua|cụm|khối|thi đua) (?=\S)")


def _written_out(name: str) -> str:
    """`name` folded, its abbreviations written out."""
    return " ".join(_SHORT.get(word, word) for word in key(name).split())


def organisation_key(name: str | None) -> str | None:
    """An organisation's name for comparison; None stays None."""
    return _CENTRAL_TAIL.sub("", _written_out(name)) if name else None


def name_key(name: str | None) -> str | None:
    """A cluster's name for comparison, without "cụm thi đua" before it."""
    return _CLUSTER_HEAD.sub("", _written_out(name)) if name else None


@lru_cache(maxsize=4096)
def is_local(organisation: str | None) -> bool:
    """True for an organisation inside one province or district: "Công an tỉnh Hải Dương", "Công an Hà Nội"."""
    if organisation is None:
        return False
    if _LOCAL.search(key(organisation)):
        return True
    return province_in(organisation) is not None


@lru_cache(maxsize=4096)
def is_anonymous(organisation: str | None) -> bool:
    """True when the name does not tell whose cluster it is: none, or a local one without its place ("Công an tỉnh")."""
    if organisation is None:
        return True
    name = _written_out(organisation)
    return bool(_NO_PLACE.search(name)) or (name.startswith("sở ") and not any(p in name for p in _province_names()))


def is_placeless(unit: str) -> bool:
    """True for a unit's name that only its organisation makes one: "Công an tỉnh", "Sở Tư pháp", "Tỉnh ủy"."""
    name = _written_out(unit)
    return is_anonymous(unit) or name.endswith(("tỉnh ủy", "thành ủy", "huyện ủy"))


def own_province(unit: Unit) -> str | None:
    """The province whose own unit it is; read from the end of the name where the extraction has left it open.

    "Cục Hải quan Khánh Hòa" is of one province, "Cục Hải quan Gia Lai - Kon Tum" of two and none's own. Of banks,
    companies and schools a province has many.
    """
    if unit.unit_kind in PROVINCE_KINDS or unit.unit_kind not in ("other", "department"):
        return unit.province if unit.unit_kind in PROVINCE_KINDS else None
    name = _written_out(unit.unit)
    found = province_in(name) if _ONE_A_PROVINCE.match(name) else None
    return found if found and _is_recent(found) else None


@lru_cache(maxsize=256)
def _is_recent(name: str) -> bool:
    """Whether a province of that name stood after `PRESS`: "Gia Lai - Kon Tum" is the name of an older one, too."""
    return any(p.valid_to is None or p.valid_to.year >= PRESS for p in gazetteer.provinces() if p.name == name)


def core(unit: Unit, local: bool) -> str:
    """The comparable form of `unit` in a cluster whose organisation is `local` or not."""
    if not local and (province := own_province(unit)):
        return f"p:{province}"
    name = _written_out(unit.unit)
    while unit.unit_kind == "district" and _PLACE_HEAD.match(name):
        name = _PLACE_HEAD.sub("", name, count=1)
    return f"u:{name}"


def agency(unit: Unit) -> str | None:
    """What a unit is of its province: "công an" of "Công an tỉnh Lào Cai"; None of the province and of others."""
    province = own_province(unit)
    if province is None or unit.unit_kind == "province":
        return None
    name = _written_out(unit.unit).removesuffix(key(province)).strip()
    return _NO_PLACE.sub("", name).strip() or None


def shown(unit: Unit, local: bool) -> str:
    """How the tables show `unit`: the province's standard name, or the unit's full name."""
    return (None if local else own_province(unit)) or unit.unit


def series_of(organisation: str | None, name: str | None, units: Sequence[Unit]) -> Series | None:
    """What a cluster's members are, from its organisation, its units, its name, in this order; None if none tells."""
    if is_local(organisation):
        return "internal"
    if units:
        provinces = {u.province for u in units if u.unit_kind in PROVINCE_KINDS}
        if organisation is None and len(units) > 2 and len(provinces) == 1 and None not in provinces:
            return "internal"
        counts: dict[Series, int] = {}
        for unit in units:
            found = "province" if own_province(unit) else _SERIES_OF_KIND[unit.unit_kind]
            counts[found] = counts.get(found, 0) + 1
        return min(counts, key=lambda s: (-counts[s], s))
    words = name_key(name) or ""
    if re.search(r"\b(?:tỉnh|thành phố|khu vực|miền)\b", words):
        return "province"
    if re.search(r"\b(?:học viện|trường)\b", words):
        return "academy"
    if re.search(r"\b(?:trực thuộc|cục|vụ)\b", words):
        return "department"
    return None


@lru_cache(maxsize=16384)
def period(name: str, year: int) -> str | None:
    """The id of the province called `name` at the end of `year`, else of its nearest period; None if unknown."""
    found = gazetteer.province_named(name, _end(year))
    return found.province_id if found else None


def _end(year: int) -> date:
    """The last day of `year`."""
    return date(year, 12, 31)


@lru_cache(maxsize=1)
def _province_names() -> Mapping[str, str]:
    """Folded standard names of all provinces of all times -> the name."""
    return {key(p.name): p.name for p in gazetteer.provinces()}


@lru_cache(maxsize=4096)
def province_in(name: str) -> str | None:
    """The province that ends the name of one of its agencies: "Công an tỉnh Hưng Yên" -> "Hưng Yên"."""
    words = key(name).split()
    tails = (" ".join(words[-n:]) for n in range(min(5, len(words)), 0, -1))
    return next((_province_names()[tail] for tail in tails if tail in _province_names()), None)


@lru_cache(maxsize=65536)
def later(unit_core: str, year: int, target: int) -> frozenset[str]:
    """The cores that stand at the end of `target` for what was `unit_core` in `year`; itself when nothing changed."""
    if not unit_core.startswith("p:"):
        return frozenset({unit_core})
    province_id = period(unit_core[2:], year)
    if province_id is None:
        return frozenset({unit_core})
    names = gazetteer.successors(province_id, _end(target))
    return frozenset(f"p:{gazetteer.province(found).name}" for found in names)


def later_set(cores: Iterable[str], year: int, target: int) -> frozenset[str]:
    """A whole list mapped with `later`."""
    return frozenset(found for one in cores for found in later(one, year, target))


def merged_on(cores: Iterable[str], year: int, target: int) -> str | None:
    """The day (EDTF) from which the last of the provinces that `cores` of `year` became by `target` is there.

    None when they are the same at the end of both years.
    """
    days = [
        gazetteer.province(province_id).valid_from.isoformat()
        for one in sorted(cores)
        for heir in sorted(later(one, year, target))
        if (province_id := period(heir[2:], target)) is not None and province_id != period(one[2:], year)
    ]
    return max(days, default=None)


def same_units(cores: Iterable[str], year: int, said: Mapping[str, str] | None = None) -> dict[str, str]:
    """Which of the cores named for one cell of `year` are one unit: core -> the representative of its group.

    A province and the one it became in that year (or will become under a name the press already uses) are one. Two
    provinces that became the same one are still two.

    Args:
        cores: what was named. year: of the cell.
        said: core -> the latest date (EDTF) at which it was named, where all dates are known: a name used only before
            the new province stood means the old one of that name.
    """
    named = sorted(set(cores))
    heirs = {one: _heirs(one, year) for one in named}
    groups = {one: one for one in named}
    for one in named:
        for heir, since in heirs[one]:
            told = (said or {}).get(heir)
            if heir not in groups or (told is not None and told < since[: len(told)]):
                continue
            if not any(heir in (h for h, _ in heirs[o]) for o in named if o != one):
                groups[one] = heir
    return groups


@lru_cache(maxsize=16384)
def _heirs(unit_core: str, year: int) -> tuple[tuple[str, str], ...]:
    """The cores of other names that stand for `unit_core` at the end of `year`, or a year on under a name new then."""
    found = {}
    for target in (year + 1, year):
        for heir in sorted(later(unit_core, year, target) - {unit_core}):
            province_id = period(heir[2:], target)
            before = gazetteer.province_named(heir[2:], _end(year))
            if province_id and (target == year or before is None or before.valid_from > _end(year)):
                found[heir] = gazetteer.province(province_id).valid_from.isoformat()
    return tuple(sorted(found.items()))


def changed_in(cores: Iterable[str], year: int) -> bool:
    """True when one of the provinces became another in `year`: lists before and after that day differ lawfully."""
    return any(
        later(one, year - 1, year) != later(one, year - 1, year - 1) or later(one, year, year) != {one} for one in cores
    )
