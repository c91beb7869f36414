"""Provinces in a text, in every way the press writes them.

One expression finds every form (`forms`); the words around decide whether it is a province there
(`context`); the calendar of the gazetteer says which one it was on the day.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from thidua import gazetteer, rules
from thidua.extract.provinces.context import read_context
from thidua.extract.provinces.day import last_day
from thidua.extract.provinces.forms import anchor, former_names, joined_names
from thidua.extract.provinces.hue import OLD_HUE, without_town
from thidua.extract.provinces.printed import Printed, printed
from thidua.extract.provinces.scan import Hit, hits, hits_by_re
from thidua.extract.provinces.verdicts import IN_NAME, NO, Context
from thidua.extract.provinces.weak import is_former, is_the_city
from thidua.extract.provinces.words import PERSONAL_FORMER
from thidua.gazetteer import Province
from thidua.model import ProvinceMention
from thidua.text import nfc

# What may stand between two names of one list: "A, B", "A và B", "A - Công an tỉnh B", "A; TP B".
_BETWEEN = re.compile(
    r"\s{0,3}(?:[,;/&+–—-]|và|hoặc|với|đến|\))?[\s,]{0,3}(?:và\s)?"
    r"(?:(?:[Cc]ông an\s)?(?:các\s)?(?:[Tt]ỉnh|[Tt]hành phố|[Tt][Pp]\.?)?\s{0,2})?"
)
_LONG_LINE = 50  # code points: a name broken over two lines counts where the first line is full
_LONGEST_BETWEEN = 36  # code points


_JOINT = re.compile(r"\s{0,2}[-–—]?\s{0,2}")
_LONGEST_JOINT = 5  # code points
_ONE_PROVINCE = re.compile(
    r"(?<!các)(?<!hai)(?<!\d)\s[Tt]ỉnh\s+$|^[Tt]ỉnh\s+$|(?:[Tt]ỉnh (?:ủy|uỷ|đoàn|đội)|[Cc]hiến trường)\s+$"
)
# What is said next of a province that is no more: "… cũ", "… từng là", or a year before the split.
_ONCE_ONE = re.compile(r"\s{0,2}\(?(?:cũ|trước đây|từng là)(?!\w)|[^.!?\n\d]{0,40}(?<!\d)19(?:[78]\d|9[0-6])(?!\d)")
_SAID_NEXT = 60  # code points


# Start, end, what is printed, what stands beside it, and whether it is a province without the support of a neighbour.
# Tuples: a class of named fields takes a tenth of a name's time to make.
_Candidate = tuple[int, int, Printed, Context, bool]
_new = tuple.__new__  # half the time of ProvinceMention(...), which is Python


def find_provinces(text: str, on: str | date | None = None) -> list[ProvinceMention]:
    """Every province named in `text`, in text order.

    Args:
        text: any text in any normal form; it is not changed, and `start`, `end` are code points into it.
        on: the day (or EDTF month, year: its last day) whose calendar gives the standard name; without it the latest
            period of the name as printed.

    Returns:
        Mentions without overlap. `ambiguous` (and no `province_id`) where a place inside the province has the name
        ("thành phố Bắc Giang") or the abbreviation stands for several. `in_name` inside the name of an organisation,
        an event or a road. The word "tỉnh" or "thành phố" before is no part of the span; "TP" is in "TP.HCM".

    Raises:
        ValueError: `on` is no EDTF date.
    """
    day = None if on is None else last_day(on)
    found = hits(text)
    return _provinces(text, found, day) if found else []


def provinces_in(text: str) -> list[ProvinceMention]:
    """`find_provinces` for one who reads few texts: by `re`, which is ready at once."""
    return _provinces(text, hits_by_re(text), None)


def _provinces(text: str, found: list[Hit], day: date | None) -> list[ProvinceMention]:
    mentions: list[ProvinceMention] = []
    last_end, joint, old_hue = -_LONGEST_JOINT - 1, False, False
    for start, end, form, context, certain in _candidates(text, found):
        named = _named(form, context, certain, day)
        if named is not None:
            mentions.append(_new(ProvinceMention, (start, end, *named)))
            if start - last_end <= _LONGEST_JOINT and text[last_end] != "," and _JOINT.fullmatch(text, last_end, start):
                joint = True
            last_end = end
            old_hue = old_hue or named[1] == OLD_HUE
    mentions = _joined(text, mentions, day) if joint else mentions
    return without_town(text, mentions) if old_hue and day is None else mentions


def _candidates(text: str, hits: list[Hit]) -> list[_Candidate]:
    """All places where a form stands, nothing beside it speaks against a province, and enough speaks for one."""
    found: list[_Candidate] = []
    last_end, all_certain = -9, True
    for start, end, form in hits:
        if form.lookalike:
            found += _in_brand(text, start, end, form)
            last_end = end
            continue
        context = read_context(text, start, end, form.compact, last_end)
        last_end = end
        if context is NO:
            continue
        certain = form.plain or context.headed or (form.sure and _is_certain(text, start, end, form, context))
        all_certain = all_certain and certain
        found.append((start, end, form, context, certain))
    return found if all_certain else _supported(text, found)


def _is_certain(text: str, start: int, end: int, form: Printed, context: Context) -> bool:
    """Whether a name that is weak, or broken over two lines, is a province by what stands beside it."""
    placed = context.placed or not form.needs_place or _said_so(text, start, end, form.compact)
    return placed and not (form.on_two_lines and _broken(text, start))


def _in_brand(text: str, start: int, end: int, form: Printed) -> Iterator[_Candidate]:
    """The name of a province in a brand's ("Bia Hà Nội")."""
    inner = anchor().search(text, start + 1, end) if form.kind == "brand" else None
    name = printed(inner[0]) if inner else None
    if inner and name:
        yield (*inner.span(), name, IN_NAME, True)


def _said_so(text: str, start: int, end: int, compact: str) -> bool:
    """Whether what stands beside a weak name tells that it is a province."""
    return is_former(text, start, end) if compact in former_names() else is_the_city(text, end)


def _broken(text: str, start: int) -> bool:
    """Whether the line in which a name begins is short: two names, one below the other."""
    return start - text.rfind("\n", 0, start) < _LONG_LINE


def _supported(text: str, candidates: list[_Candidate]) -> list[_Candidate]:
    """The certain candidates, those in one list with them, and seats, which are then ambiguous."""
    certain = [sure for *_, sure in candidates]
    pairs = [_in_one_list(text, a[1], b[0]) for a, b in pairwise(candidates)]
    for i, (one, other) in enumerate(pairwise(candidates)):
        if pairs[i] and one[2].compact != other[2].compact and _both_former(one, other):
            certain[i] = certain[i + 1] = True
    for i, beside in enumerate(pairs):
        certain[i + 1] = certain[i + 1] or (beside and certain[i])
    for i in range(len(pairs) - 1, -1, -1):
        certain[i] = certain[i] or (pairs[i] and certain[i + 1])
    return [
        (start, end, form, context, sure)
        for (start, end, form, context, _), sure in zip(candidates, certain)
        if sure or form.kind == "seat"
    ]


def _both_former(one: _Candidate, other: _Candidate) -> bool:
    """ "Vĩnh Phú và Hà Bắc": two names of provinces that are no more do not stand together by chance."""
    return all(
        form.kind == "name" and form.sure and form.compact in _former_places() for _, _, form, *_ in (one, other)
    )


@lru_cache(maxsize=1)
def _former_places() -> frozenset[str]:
    return former_names() - PERSONAL_FORMER


def _in_one_list(text: str, end: int, start: int) -> bool:
    """Whether what stands between the end of one name and the start of the next joins the items of a list."""
    return start - end <= _LONGEST_BETWEEN and _BETWEEN.fullmatch(nfc(text[end:start])) is not None


@lru_cache(maxsize=16384)
def _named(
    form: Printed, context: Context, certain: bool, day: date | None
) -> tuple[str, str | None, str, bool, bool, str] | None:
    """The fields of a mention behind its place; None if the calendar knows no such province."""
    meant = gazetteer.provinces_named(form.compact, day)
    if not meant:
        return None
    place = meant[0]
    town = (
        form.kind != "ambiguous"
        and context.verdict == "town"
        and not (context.headed and place.kind == "city" and _stands(place, day))
    )
    ambiguous = town or len(meant) > 1 or form.kind == "ambiguous" or not certain
    rule = "provinces." + ("town" if town else form.kind)
    return form.text, None if ambiguous else place.province_id, place.name, ambiguous, context.in_name, rule


def _stands(place: Province, day: date | None) -> bool:
    return day is None or place.valid_on(day)


def _joined(text: str, mentions: list[ProvinceMention], day: date | None) -> list[ProvinceMention]:
    """Put "Quảng Nam - Đà Nẵng" together where it was one province on the day, or is called one ("tỉnh Quảng Nam - …").

    A name after a dash stands in the same name as the one before it: "cao tốc Hà Nội - Hải Phòng".
    """
    result: list[ProvinceMention] = []
    for one in mentions:
        last = result[-1] if result else None
        if last is None or not _JOINT.fullmatch(text, last.end, one.start):
            result.append(one)
            continue
        name = joined_names().get((gazetteer.compact(last.province), gazetteer.compact(one.province)))
        whole = gazetteer.province_named(name, day) if name else None
        if whole and (
            (day and whole.valid_on(day))
            or _ONE_PROVINCE.search(nfc(text[max(0, last.start - 16) : last.start]))
            or _ONCE_ONE.match(nfc(text[one.end : one.end + _SAID_NEXT]))
        ):
            result[-1] = ProvinceMention(
                last.start,
                one.end,
                text[last.start : one.end],
                whole.province_id,
                whole.name,
                False,
                last.in_name,
                one.rule,
            )
        elif last.in_name and not one.in_name and text[last.end : one.start].strip():
            result.append(
                ProvinceMention(
                    one.start, one.end, one.text, one.province_id, one.province, one.ambiguous, True, one.rule
                )
            )
        else:
            result.append(one)
    return result


def _reader(name: str) -> Callable[[str], Sequence[object]]:
    return lambda text: [m.province for m in find_provinces(text) if m.rule == name]


def _declare(name: str, examples: Mapping[str, object], rejects: Sequence[str], source: str) -> None:
    rules.declare(name, stage="extract", read=_reader(name), examples=examples, rejects=rejects, source=source)


_declare(
    "provinces.name",
    {
        "Công an tỉnh Lai Châu": "Lai Châu",
        "cụm gồm Hoà Bình, THANH HÓA và Bà Rịa- Vũng Tàu": ["Hòa Bình", "Thanh Hóa", "Bà Rịa - Vũng Tàu"],
        "cao tốc Hà Nội - Hải Phòng": ["Hà Nội", "Hải Phòng"],
    },
    ("Trung úy Nguyễn Hà Giang", "đường Điện Biên Phủ", "vì hòa bình", "Công an huyện Quảng Ninh", "sông Đồng Nai"),
    "names of law, 1976 to today; gazetteer/provinces.csv",
)
_declare(
    "provinces.spelling",
    {"Thanh tra tỉnh Đăk Lăk": "Đắk Lắk", "Công an tỉnh Bắc Cạn": "Bắc Kạn"},
    ("Huyện Đăk Hà ra quân", "Bảo tàng Hồ Chí Minh"),
    "press 2009-2026; gazetteer/aliases.csv",
)
_declare(
    "provinces.abbreviation",
    {"Công an TPHCM chủ trì": "Hồ Chí Minh", "Đồng Nai, BR-VT": "Bà Rịa - Vũng Tàu"},
    ("Đoàn TNCS HCM", "HN tổng kết năm"),
    "press 2009-2026; gazetteer/aliases.csv",
)
_declare(
    "provinces.seat",
    {"các tỉnh Đồng Nai, Vũng Tàu, Bình Dương": "Bà Rịa - Vũng Tàu"},
    ("Công an thành phố Vũng Tàu", "Công an TP Pleiku"),
    "lists of police forces named by their seat; gazetteer/aliases.csv",
)
_declare(
    "provinces.ambiguous",
    {"Công an tỉnh QN ra quân": "Quảng Ninh"},
    ("Công ty ĐN tuyển người",),
    "abbreviations of several provinces; the oldest is shown, without an id; gazetteer/aliases.csv",
)
_declare(
    "provinces.town",
    {"Công an thành phố Bắc Giang": "Bắc Giang", "Khách sạn Hòa Bình": "Hòa Bình"},
    ("Công an thành phố Hải Phòng", "các tỉnh, thành phố Bắc Giang, Hà Nam"),
    "towns that bear their province's name: ambiguous",
)
