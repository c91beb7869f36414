"""What stands beside a name that could be a province's: is it one, and inside which name does it stand."""

import re
from typing import Literal, NamedTuple

from thidua.extract import provinces_words as words
from thidua.extract.provinces_bodies import ends_phrase, inside_at, inside_name, told_alone
from thidua.text import nfc

# yes: a province. town: perhaps a place of that name inside it. no: something else.
Verdict = Literal["yes", "town", "no"]

_WINDOW = 90  # code points to the left: the longest head of an agency seen is 70
_AFTER = 24
_KEPT = 8  # words looked at
_BRACKET = (" (", "(", "  (")
_LIST_HEAD = re.compile(r"tỉnh\s*(?:[,/]|và|hoặc|\s)\s*(?:và\s+)?(?:thành phố|thành|tp\.?)\s*$")
_LISTS_ON = ("và", "hoặc", "tỉnh", ",", "/")  # how what stands before the city ends where `_LIST_HEAD` may match
_NAME = r"(?: [A-ZĐÀ-Ỹ]\w*)+"
_PLACES = re.compile(rf"các (?:xã|phường|thị trấn|huyện|quận|thị xã|thôn|ấp|bản){_NAME}(?:,{_NAME})*, $")
_DISTRICT = re.compile(r"(?:[Qq]uận|[Hh]uyện|[Pp]hường|Q\.|P\.)[^.;\n]{1,30},\s?$")  # "quận 3, Hồ Chí Minh"
_EACH_OF, _EACH_OF_SPLIT = "các ", "ca\u0301c "
_ROAD_BEFORE = re.compile(rf"(?:[Cc]ao tốc|[Qq]uốc lộ|[Đđ]ường sắt|[Tt]uyến đường)(?:{_NAME} ?[-–—])+ ?$")
_DASHES = frozenset("-–—")
_SEATED_WORDS = (" cấp cao", " quán", " trú", "hân hiệu")
_SEATED = re.compile(  # bodies whose name goes on after "tại": "Tòa án nhân dân cấp cao tại Đà Nẵng"
    r"(?:(?:nhân dân|TAND|VKSND|[Tt](?:òa|oà) án|[Kk]iểm sát) cấp cao"
    r"|(?:sự quán|sứ quán|thường trú|[Pp]hân hiệu)(?: (?:[A-ZĐÀ-Ỹ]\w*|của|học|trường|viện|nước))*)$"
)
_ROUTE = re.compile(r"\s{0,2}[-–—]\s{0,2}[A-ZĐÀ-Ỹ]")
_AGE = re.compile(r"\s{0,2}\(\s?(?:SN|sn|sinh|S\.N|\d{1,2} tuổi)")
_CHINA = re.compile(r"\s{0,2}[,(]?\s{0,2}(?:của )?(?:Trung Quốc|TQ\b)")
_HUE = ("huế", "hue")  # also a woman's given name
_CHINESE_TOO = frozenset(("hànam", "hàbắc", "tháinguyên"))


class Context(NamedTuple):
    """The verdict on one name, whether a head names it ("tỉnh X"), and whether it stands inside another name."""

    verdict: Verdict
    headed: bool = False  # after "tỉnh", "thành phố"; a city of the first order is then no town
    in_name: bool = False
    placed: bool = False  # after "tại", "ở": something that is a place


_NO = Context("no")
_YES = Context("yes")
_TOWN = Context("town")
_HEADED = Context("yes", headed=True)
_HEADED_TOWN = Context("town", headed=True)
_TOWN_IN_NAME = Context("town", headed=True, in_name=True)
_HEADED_IN_NAME = Context("yes", headed=True, in_name=True)
_IN_NAME = Context("yes", in_name=True)
_PLACED_IN_NAME = Context("yes", in_name=True, placed=True)
_HEADS = (
    words.CITY
    | words.TOWN
    | words.LOCAL
    | words.PERSON
    | words.PEACE
    | words.PEACE_BEARERS
    | words.HO_CHI_MINH_THE_MAN
    | words.CROSSROADS
    | words.SHOPS
    | words.GOODS
    | {"xe"}
    | {pair.rpartition(" ")[2] for pair in words.PERSON_PAIRS}
)
_PLACED = Context("yes", placed=True)
# What the word before tells. A name behind a preposition stands in no other and is nobody's: "ở Hà Nội".
_TOLD_BY: dict[str, Context | None] = {
    word: _PLACED if word in words.NAMES_A_PLACE else _YES for word in words.NAME_ENDS - _HEADS - words.PROVINCE
}
_TOLD_BY |= dict.fromkeys(("tại", "tỉnh", "phố", "TP", "TP.", "Tp", "Tp."))  # none: `_by_more` must look further back
_TITLED = frozenset(title.rpartition(" ")[2] for title in words.TITLES)
_NEXT_NAME = re.compile(r" ([A-ZĐÀ-Ỹ]\w*)")
_PLACE_NAMED_LAST = words.NAMES_A_PLACE | {pair.rpartition(" ")[2] for pair in words.PLACE_NAMED_NEXT}


def read_context(text: str, start: int, end: int, compact: str, after_province: bool) -> Context:
    """Judge the name at `start`-`end` of `text` by its neighbours.

    What settles most names is looked at first, a sign and a word at a time: a list, a preposition, "tỉnh".

    Args:
        text: as given, any normal form.
        compact: the name folded, without blanks.
        after_province: another province's name ends right before: then no person's name can.
    """
    if (text.startswith(_BRACKET, end) or compact in _CHINESE_TOO) and _is_other(text, end, compact):
        return _NO
    if start < 2:
        return _YES
    if text[start - 1] != " ":
        printed = _tail(text, start)
    elif text[start - 2] in words.ENDS:
        return _after_a_sign(text, start, compact)
    else:
        window = text[start - _WINDOW if start > _WINDOW else 0 : start]
        near = (window[window.rindex("\n") :] if "\n" in window else window).rsplit(None, _KEPT)
        if len(near) > _KEPT:
            del near[0]
        word = near[-1] if near else ""
        if word in _TOLD_BY:
            told = _TOLD_BY[word] or _by_more(text, start, near)
            if told is not None:
                return told
        phrase = _phrase(near) if near else []
        printed = _tail(text, start) if phrase is None else phrase
    return _after_words(text, start, end, printed, compact, after_province) if printed else _YES


def _by_more(text: str, start: int, near: list[str]) -> Context | None:
    """The verdict on "tại X", "… tỉnh X", "… thành phố X"; None where the words before do not tell by themselves."""
    word, last = near[-1], len(near) - 2
    if word == "tại":
        return _PLACED_IN_NAME if _seated(text[max(0, start - _WINDOW) : start]) else _PLACED
    if word == "tỉnh":
        inside = inside_at(near, last)
        return None if inside is None else _HEADED_IN_NAME if inside else _HEADED
    if word == "phố":
        if near[last] != "thành":
            return None
        last -= 1
    if last < 0 or near[last].lower().endswith(_LISTS_ON):
        return None
    inside = inside_at(near, last)
    return None if inside is None else _TOWN_IN_NAME if inside else _HEADED_TOWN


def _phrase(near: list[str]) -> list[str] | None:
    """Of the words those behind the last sign that ends a phrase; None where `_tail` must look closer."""
    if near[-1] == ".":  # "TP . Hà Nội"
        return None
    for i in range(len(near) - 1, -1, -1):
        if not near[i].isalnum():
            told = told_alone(near[i])
            if told == "ended":
                return near[i + 1 :]
            if told == "unread":
                return None
    return near


def _after_words(text: str, start: int, end: int, printed: list[str], compact: str, after_province: bool) -> Context:
    low = list(map(str.lower, printed))
    last = low[-1]
    if last in words.PROVINCE:
        return _HEADED_IN_NAME if inside_name(printed, low, True) else _HEADED
    if last in _HEADS:
        by_head = _by_head(text, start, end, printed, low, compact)
        if by_head is not None:
            return by_head
    if not after_province and printed[-1][0].isupper() and _is_person(printed, low, compact):
        return _NO
    if last == "tại" and _seated(nfc(text[max(0, start - _WINDOW) : start])):  # in decomposed text
        return _PLACED_IN_NAME
    placed = last in _PLACE_NAMED_LAST and (last in words.NAMES_A_PLACE or " ".join(low[-2:]) in words.PLACE_NAMED_NEXT)
    if last in _TITLED and _named_on(text, start, end, low, compact):
        return _NO
    if inside_name(printed, low, after_province):
        return _PLACED_IN_NAME if placed else _IN_NAME
    return _PLACED if placed else _YES


def _after_a_sign(text: str, start: int, compact: str) -> Context:
    """Most names stand in lists: of what is before the comma "các xã" and a district matter, before a dash a road."""
    first = start - _WINDOW if start > _WINDOW else 0
    if compact == "hồchíminh" and _DISTRICT.search(nfc(text[first:start])):
        return _PLACED
    sign = text[start - 2]
    if sign in _DASHES and _ROAD_BEFORE.search(nfc(text[first:start])):  # "cao tốc Nội Bài - Lào Cai"
        return _IN_NAME
    if sign != "," or (text.find(_EACH_OF, first, start) < 0 and text.find(_EACH_OF_SPLIT, first, start) < 0):
        return _YES
    return _TOWN if _PLACES.search(nfc(text[first:start])) else _YES


def _seated(before: str) -> bool:
    """Does "tại", with which `before` (NFC) ends, belong to the name of a body."""
    told = before.endswith(" tại ") and any(word in before for word in _SEATED_WORDS)
    return told and _SEATED.search(before, 0, len(before) - 5) is not None


def _is_other(text: str, end: int, compact: str) -> bool:
    """What follows shows a person ("(SN 1985)") or a province of China."""
    after = nfc(text[end : end + _AFTER])
    return bool(_AGE.match(after)) or (compact in _CHINESE_TOO and bool(_CHINA.match(after)))


def _tail(text: str, start: int) -> list[str]:
    """The words (NFC) before the name, back to the last sign that ends a phrase; eight at most."""
    window = nfc(text[start - _WINDOW if start > _WINDOW else 0 : start])
    if "\n" in window:
        window = window[window.rindex("\n") :]
    if window[-1:] in words.ENDS:
        return []
    found = window.replace("_", " ").rsplit(None, _KEPT)[-_KEPT:]
    if len(found) > 1 and found[-1] == "." and found[-2].lower() in words.ABBREVIATED_PLACES:  # "TP . Hà Nội"
        found.pop()
    for i in range(len(found) - 1, -1, -1):
        word = found[i]
        if word.isalnum():
            continue
        if ends_phrase(word):
            return found[i + 1 :]
        if word[0] in words.ENDS:
            return [word[1:], *found[i + 1 :]]
    return found


def _by_head(text: str, start: int, end: int, printed: list[str], low: list[str], compact: str) -> Context | None:
    """The verdict where the word before is a head of a town, a smaller place or a person."""
    last, before = low[-1], low[-2] if len(low) > 1 else ""
    if last in words.CITY or (last == "phố" and before == "thành") or last == "thành":
        return _city(nfc(text[max(0, start - _WINDOW) : start]), printed, low, last)
    if last in words.TOWN or (last == "xã" and before == "thị"):
        return _TOWN
    if last in words.LOCAL and before not in words.NOT_LOCAL_AFTER.get(last, ()):
        between = last in words.ROADS and _ROUTE.match(text, end)
        return _IN_NAME if between else _NO
    if (last, before) == ("xe", "nhà") or _is_shop(printed, low):
        return _NO
    if before == "ngã":  # "ngã tư Bình Phước"
        return _NO
    if last in words.PERSON or f"{before} {last}" in words.PERSON_PAIRS:
        return _NO if compact not in words.NOT_PERSONAL else None
    if compact == "hồchíminh" and last in words.HO_CHI_MINH_THE_MAN:
        return _NO
    if compact == "hòabình":
        return _NO if last in words.PEACE else _TOWN if last in words.PEACE_BEARERS else None
    return None


def _is_shop(printed: list[str], low: list[str]) -> bool:
    """Do the words end in a shop of which the name follows: "tiệm vàng Bắc Ninh"; or in a drink: "bia Hà Nội"."""
    if low[-1] in words.DRINKS and not any(word in words.SHOPS for word in low[-2:]):
        return not inside_name(printed, low, True)
    for i in range(len(low) - 1, max(-1, len(low) - 4), -1):
        if low[i] in words.SHOPS:
            bare = i == len(low) - 1
            several = i > 0 and (low[i - 1] in words.NO_SHOP_AFTER or low[i - 1].isdigit())
            return printed[i].islower() and not several and not (bare and low[i] == "hiệu")
        if low[i] not in words.GOODS:
            return False
    return False


def _city(window: str, printed: list[str], low: list[str], last: str) -> Context | None:
    if _LIST_HEAD.search(window.lower()):
        return _HEADED
    if last == "thành":
        return None
    return _TOWN_IN_NAME if inside_name(printed, low, True) else _HEADED_TOWN


def _is_person(printed: list[str], low: list[str], compact: str) -> bool:
    """Whether the capitalised words before are the beginning of a person's name: "Nguyễn Thị [Hà Giang]"."""
    if words.SURNAMES.isdisjoint(low[-3:]) and compact not in _HUE:
        return False
    run = 0
    while run < len(printed) and printed[-1 - run][0].isupper() and printed[-1 - run].isalpha():
        run += 1
    if any(head in words.HOLDS_PLACES for head in low[-run - 1 :]):  # "huyện Võ Nhai Thái Nguyên"
        return False
    for size in range(min(run, 3), 0, -1):
        surname = low[-size]
        titled = _is_title(low[: len(low) - size])
        if compact in words.NOT_PERSONAL and not titled and (size == 1 or low[-1] not in words.MIDDLE_NAMES):
            continue
        # "Nguyễn" begins a name wherever it stands; "Lý" in "Phủ Lý Hà Nam" does not.
        begins = run == size or surname in words.COMMON_SURNAMES or titled
        if begins and surname in words.SURNAMES and (size > 1 or surname not in words.SURNAMES_IN_FULL_NAMES_ONLY):
            return True
    if compact not in _HUE or low[-1] in words.FIRST_WORDS:
        return False
    return not inside_name(printed, low, True)  # "Đại học Y Dược Huế" is nobody


def _named_on(text: str, start: int, end: int, low: list[str], compact: str) -> bool:
    """Whether the name begins somebody's: "nhà thơ [Thái Nguyên] Khang"; not in "nhà văn [Hà Nam] Trần Thị An"."""
    following = _NEXT_NAME.match(nfc(text[end : end + _AFTER]))
    if (
        following is None
        or following[1].isupper()
        or following[1].lower() in words.SURNAMES
        or compact in words.NOT_PERSONAL
    ):
        return False
    return nfc(text[start:end]).split()[0].lower() in words.SURNAMES and _is_title(low)


def _is_title(low: list[str]) -> bool:
    """Whether the words end in what a person is called by: "anh", "nhà thơ", "thiếu tướng"."""
    pair = " ".join(low[-2:])
    return bool(low) and (
        low[-1] in words.PERSON | words.TITLES or pair in words.PERSON_PAIRS | words.TITLES | words.RELATED
    )
