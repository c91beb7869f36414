"""Names printed in part: a bare place or a bare proper name takes the head of the list or of the name before it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.gazetteer import expand
from thidua.link.stream import Item
from thidua.model import PluralHead, Unit, UnitKind, UnitRef
from thidua.text import slug

_PLACE_WORD = re.compile(r"\s*(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu|TP\.?|các)$")
CITIES = frozenset(
    {"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"}
)  # never a province under that name
_TOWN = re.compile(r" (?:thành phố|thị xã|tp\.?)$")
_LOCAL = ("district", "commune", "province", "city")


# From the lowest formation to the highest.
_RANKS = (
    "đại đội",
    "tiểu đoàn",
    "hải đội",
    "trung đoàn",
    "hải đoàn",
    "lữ đoàn",
    "sư đoàn",
    "quân đoàn",
    "quân khu",
    "bộ tư lệnh",
)


def _rank(name: str) -> int | None:
    low = name.lower()
    return next((n for n, formation in enumerate(_RANKS) if low.startswith(formation)), None)


def _seat(ref: UnitRef) -> str | None:
    """The town by whose name alone a province is printed: "Vũng Tàu" of Bà Rịa - Vũng Tàu, "Huế"; None for others."""
    province, printed = ref.unit.province, ref.place
    if province is None or printed is None or province == printed or province in CITIES:
        return None
    return printed if province.startswith(f"{printed} ") or province.endswith(f" {printed}") else None


def under(head: str, kind: UnitKind, ref: UnitRef) -> UnitRef:
    """The agency `head` of the place `ref`. A place word of its own ("TP Huế") stands for the one in the head."""
    own = ref.unit.unit_kind != "province"
    seat = _seat(ref) if not own and _TOWN.search(head.lower()) else None
    place = ref.unit.unit if own else (seat or ref.unit.province or ref.unit.unit)
    if ref.level not in (None, "province") or (own and ref.unit.unit[:1].islower()):
        head = _PLACE_WORD.sub("", head)
        place = ref.unit.unit if own else f"thành phố {ref.unit.province}"
    elif not own and place in CITIES and head.lower().endswith(" tỉnh"):
        head, place = head[:-5], f"thành phố {place}"  # "Hội Nông dân 8 tỉnh, thành phố: Hà Nội, ..."
    name = expand(f"{head} {place}".strip())
    regional = head.endswith("khu vực")  # "Cục Dự trữ Nhà nước khu vực Hà Nội" is no agency of that province
    province = None if regional or seat else ref.unit.province
    unit = Unit(slug(name), name, kind if ref.unit.province else "district", province)
    return UnitRef(unit, head, ref.place, ref.level)


def town(ref: UnitRef, head: PluralHead) -> UnitRef:
    """The town or commune that has a province's name, where such are listed: "các huyện, thành phố: A và Ninh Bình",
    "5 thành phố: Tây Ninh, Vũng Tàu", "4 xã: Khánh Phú, Khánh Hòa"."""
    if ref.head or ref.unit.unit_kind != "province" or (head.level == "city" and ref.unit.province in CITIES):
        return ref
    commune = head.level == "commune"
    place = _seat(ref) or ref.unit.province or ref.unit.unit
    name = f"{head.head.split()[-1] if commune else 'thành phố'} {place}"
    return UnitRef(Unit(slug(name), name, "district"), "", name, "commune" if commune else "city")


def named(name: str, head: PluralHead | None, last: UnitRef | None) -> UnitRef:
    """A unit of which only the proper name is printed, after a plural head or after another unit."""
    kind: UnitKind = "other"
    full, text, level = name, "", None
    if head and head.head.endswith(" số"):
        text, kind = head.head.removesuffix(" số"), head.kind
        full = f"{text} {name}"
    elif head and head.head:
        full, text, kind, level = f"{head.head} {name}", head.head, head.kind, head.level
    elif last and not (last.level == "province" and last.head.lower().endswith(" tỉnh")):  # only provinces go on so
        full, text, kind, level = f"{last.head} {name}".strip(), last.head, last.unit.unit_kind, last.level
    full = expand(full)
    kind = "district" if level in _LOCAL and kind != "academy" else kind
    return UnitRef(Unit(slug(full), full, kind), text, name, level)


_PRISON = re.compile(r"Trại (?:tạm )?giam(?= (?!Công an ))|Trường giáo dưỡng(?= )")


def numbered(number: str, with_so: bool, head: PluralHead | None, last: UnitRef | None) -> UnitRef | None:
    """A unit of which only the number is printed: "TAND các khu vực 4, 5 và 7", "Trại giam số 3, số 5"."""
    if head and head.level in ("area", "district", "commune") and head.head:
        name = f"{re.sub(' số$', '', head.head)}{' số' if with_so else ''} {number}"
    elif with_so and last and re.search(r" \d+$", last.unit.unit):
        name = re.sub(r"\d+$", number, last.unit.unit)
    elif with_so and head and head.head and head.level is None:
        name = f"{head.head} số {number}"
    elif with_so and head is None and last and (prison := _PRISON.match(last.unit.unit)):
        name = f"{prison[0]} số {number}"  # "Trại giam Thanh Lâm, số 5 và Số 6"
    else:
        return None
    name = expand(name)
    kind: UnitKind = last.unit.unit_kind if last else (head.kind if head else "other")
    kind = "district" if head and head.level in ("district", "commune") else kind
    return UnitRef(Unit(slug(name), name, kind), name, None, None)


_ON_LEVEL = re.compile(r" ?(huyện|quận|xã|phường)$")


def gone_on(head: PluralHead | None, last: UnitRef | None) -> PluralHead | None:
    """The plural head with the place word of the unit before, which the next bare name goes on with: "các quận A, B và
    huyện C, D". A town stands alone among districts ("các huyện A, thị xã B, C")."""
    word = _ON_LEVEL.search(head.head) if head and last else None
    if head is None or last is None or word is None:
        return head
    body = head.head[: word.start()]
    own = re.match(rf"{re.escape(expand(body))} ?(huyện|quận|xã|phường) ", last.unit.unit)
    return replace(head, head=f"{body} {own[1]}".strip()) if own and own[1] != word[1] else head


_CODE = re.compile(r"([A-ZĐ]{1,3})\d{1,3}$")


def coded(code: str, last: UnitRef) -> UnitRef | None:
    """The unit with another code of the same kind than the one before it, which has a head besides."""
    before, now = _CODE.search(last.unit.unit), _CODE.match(code)
    alike = before and now and (before[1] == now[1] or (before[1][0], now[1][0]) == ("P", "P"))  # PC01, PA05
    if not before or not alike or not last.unit.unit[: before.start()].strip():
        return None
    name = last.unit.unit[: before.start()] + code
    return UnitRef(Unit(slug(name), name, last.unit.unit_kind), last.head, None, None)


def carried(head: PluralHead, last: UnitRef | None) -> PluralHead:
    """A bare plural after an agency takes the agency: "Hội CCB thành phố A và [Hội CCB] các huyện B, C"."""
    if head.kind != "province" or last is None or not last.head:
        return head
    agency = _PLACE_WORD.sub("", last.head)
    if not agency or (agency == last.head and last.place is None):
        return head
    return replace(head, head=f"{agency} {head.head}", kind=last.unit.unit_kind)


def commanded(last: UnitRef, above: UnitRef) -> UnitRef | None:
    """A numbered unit with its higher command: "Lữ đoàn 198, Bộ Tư lệnh Đặc công"; None where `above` is its
    equal."""
    low, high = _rank(last.unit.unit), _rank(above.unit.unit)
    if low is None or high is None or low >= high or "," in last.unit.unit or not re.search(r"\d", last.unit.unit):
        return None
    name = f"{last.unit.unit}, {above.unit.unit}"
    unit = Unit(slug(name), name, last.unit.unit_kind, last.unit.province)
    return UnitRef(unit, last.head, last.place, last.level)


# The body that the last of several offices names for all of them: "Ban Tổ chức, Ban Dân vận, Ban Nội chính Tỉnh ủy".
_TAIL = re.compile(r" (?:(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy|Đảng ủy \S.*|(?:UBND|Ủy ban nhân dân|Công an|Bộ) \S.*)$")


def shared_tail(items: list[Item], over: PluralHead | None) -> None:
    """Give the offices of a list the body that the last of those with their head names, and the first of as many
    communes as `over` counts the name that a province has too: changes `items`."""
    if over and over.level == "commune" and over.kind == "province" and over.count == len(items) > 1:
        items[0] = replace(items[0], ref=town(items[0].ref, over))
    for n in range(len(items) - 1, 0, -1):
        name = items[n].ref.unit.unit
        tail, head = _TAIL.search(name), name.split()[0]
        if not tail or len(name[: tail.start()].split()) < 2 or head not in ("Ban", "Phòng", "Vụ"):
            continue
        for m in range(n - 1, -1, -1):
            ref = items[m].ref
            if ref.unit.unit.split()[0] != head or _TAIL.search(ref.unit.unit) or ref.place:
                break
            full = expand(ref.unit.unit + tail[0])
            items[m] = replace(items[m], ref=replace(ref, unit=replace(ref.unit, unit=full, unit_id=slug(full))))


_OF_PAIRS = ("cục hải quan", "hải quan", "chi cục", "cục dự trữ")  # bodies some of which have two provinces


def paired(items: list[Item], signs: Sequence[str], head: PluralHead | None) -> None:
    """Make one body of two provinces that a dash joins in a list that other signs part, where their number is told or
    such bodies have two: "Cục Hải quan 3 tỉnh: Quảng Nam, Bình Định, Gia Lai - Kon Tum"; changes `items`.

    `signs`: those between each unit and the next one.
    """
    if head is None or not head.head or set(signs) <= {"-"}:
        return
    pairs = [n for n, sign in enumerate(signs) if sign == "-" and all(_plain(i, items[n]) for i in items[n : n + 2])]
    if not pairs or (head.count or len(items)) != len(items) - len(pairs) * bool(head.count):
        return
    if head.count is None and not head.head.lower().startswith(_OF_PAIRS):
        return
    for n in reversed(pairs):
        first, second = items[n : n + 2]
        body = _PLACE_WORD.sub("", first.ref.head)
        name = expand(f"{body} {first.ref.unit.province} - {second.ref.unit.province}")
        unit = Unit(slug(name), name, first.ref.unit.unit_kind)
        items[n : n + 2] = [replace(first, end=second.end, ref=UnitRef(unit, name, None, None))]


def _plain(item: Item, first: Item) -> bool:
    """Whether an item is the body of a province, without a role, under the head of the `first` one."""
    return item.ref.unit.province is not None and not item.roles and item.ref.head == first.ref.head
