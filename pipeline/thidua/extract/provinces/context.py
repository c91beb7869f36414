"""What stands beside a name that could be a province's: is it one, and inside which name does it stand."""

import re

from thidua.extract.provinces import words
from thidua.extract.provinces.beside import in_body, of_club
from thidua.extract.provinces.bodies import ends_phrase, inside_name
from thidua.extract.provinces.nearest import (
    HEADS,
    KEPT,
    PLACE_NAMED_LAST,
    TITLED,
    WINDOW,
    by_nearest,
    is_seated,
)
from thidua.extract.provinces.verdicts import (
    HEADED,
    HEADED_IN_NAME,
    HEADED_TOWN,
    IN_NAME,
    NO,
    PLACED,
    PLACED_IN_NAME,
    TOWN,
    TOWN_IN_NAME,
    YES,
    Context,
)
from thidua.text import nfc

_AFTER = 24
_CLOSE = 4  # code points between two names of which one ends where the other begins
_BEHIND = (" (", "(", "  (", " F")  # what begins the few things that tell something behind a name
_ENDS = words.ENDS
_LIST_HEAD = re.compile(r"tỉnh\s*(?:[,/]|và|hoặc|\s)\s*(?:và\s+)?(?:thành phố|thành|tp\.?)\s*$")
_NAME = r"(?: [A-ZĐÀ-Ỹ]\w*)+"
_PLACES = re.compile(rf"các (?:xã|phường|thị trấn|huyện|quận|thị xã|thôn|ấp|bản){_NAME}(?:,{_NAME})*, $")
_DISTRICT = re.compile(r"(?:[Qq]uận|[Hh]uyện|[Pp]hường|Q\.|P\.)[^.;\n]{1,30},\s?$")  # "quận 3, Hồ Chí Minh"
_EACH_OF, _SPLIT = "các ", "\u0301"  # an acute of its own: decomposed text
_ROAD_BEFORE = re.compile(rf"(?:[Cc]ao tốc|[Qq]uốc lộ|[Đđ]ường sắt|[Tt]uyến đường)(?:{_NAME} ?[-–—])+ ?$")
_DASHES = frozenset("-–—")
_ROUTE = re.compile(r"\s{0,2}[-–—]\s{0,2}[A-ZĐÀ-Ỹ]")
_AGE = re.compile(r"\s{0,2}\(\s?(?:SN|sn|sinh|S\.N|\d{1,2} tuổi)")
_CHINA = re.compile(r"\s{0,2}[,(]?\s{0,2}(?:của )?(?:Trung Quốc|TQ\b)")
_HUE = ("huế", "hue")  # also a woman's given name
_CHINESE_TOO = frozenset(("hànam", "hàbắc", "tháinguyên"))
_NEXT_NAME = re.compile(r" ([A-ZĐÀ-Ỹ]\w*)")


def read_context(text: str, start: int, end: int, compact: str, last_end: int) -> Context:
    """Judge the name at `start`-`end` of `text` by its neighbours.

    What settles most names is looked at first, a sign and a word at a time: a list, a preposition, "tỉnh".

    Args:
        text: as given, any normal form.
        compact: the name folded, without blanks.
        last_end: where the province's name before ends: right behind it no person's name can.
    """
    if start < 2:
        told = YES
    elif text[start - 1] == " ":
        sign = text[start - 2]
        if sign in _ENDS:
            told = _after_a_sign(text, start, compact, sign)
        else:
            told = by_nearest(text, start, compact) or _by_all(text, start, end, compact, last_end)
            if told is YES or told is HEADED:
                told = in_body(text, start, told)
    elif text[start - 1] in _ENDS:
        told = YES
    else:
        told = _by_all(text, start, end, compact, last_end)
    if text.startswith(_BEHIND, end) or compact in _CHINESE_TOO:
        return NO if _is_other(text, end, compact) else of_club(text, end, told)
    return told


def _by_all(text: str, start: int, end: int, compact: str, last_end: int) -> Context:
    """The verdict of all words before, in whatever form they are, and of what else they ask for."""
    printed = _tail(text, start)
    if not printed:
        return YES
    after_province = start - last_end < _CLOSE and text[last_end:start].isspace()
    return _after_words(text, start, end, printed, compact, after_province)


def _after_words(text: str, start: int, end: int, printed: list[str], compact: str, after_province: bool) -> Context:
    low = list(map(str.lower, printed))
    last = low[-1]
    if last in words.PROVINCE:
        return HEADED_IN_NAME if inside_name(printed, low, True) else HEADED
    if last in HEADS:
        by_head = _by_head(text, start, end, printed, low, compact)
        if by_head is not None:
            return by_head
    if not after_province and printed[-1][0].isupper() and _is_person(printed, low, compact):
        return NO
    if last == "tại" and is_seated(nfc(text[max(0, start - WINDOW) : start])):  # in decomposed text
        return PLACED_IN_NAME
    placed = last in PLACE_NAMED_LAST and (last in words.NAMES_A_PLACE or " ".join(low[-2:]) in words.PLACE_NAMED_NEXT)
    if last in TITLED and _named_on(text, start, end, low, compact):
        return NO
    if inside_name(printed, low, after_province):
        return PLACED_IN_NAME if placed else IN_NAME
    return PLACED if placed else YES


def _after_a_sign(text: str, start: int, compact: str, sign: str) -> Context:
    """Most names stand in lists: of what is before the comma "các xã" and a district matter, before a dash a road."""
    before = text[start - WINDOW if start > WINDOW else 0 : start]
    if compact == "hồchíminh" and _DISTRICT.search(nfc(before)):
        return PLACED
    if sign == ",":
        listed = (_EACH_OF in before or _SPLIT in before) and _PLACES.search(nfc(before))
        return TOWN if listed else YES
    # "cao tốc Nội Bài - Lào Cai"
    return IN_NAME if sign in _DASHES and _ROAD_BEFORE.search(nfc(before)) else YES


def _is_other(text: str, end: int, compact: str) -> bool:
    """What follows shows a person ("(SN 1985)") or a province of China."""
    after = nfc(text[end : end + _AFTER])
    return bool(_AGE.match(after)) or (compact in _CHINESE_TOO and bool(_CHINA.match(after)))


def _tail(text: str, start: int) -> list[str]:
    """The words (NFC) before the name, back to the last sign that ends a phrase; eight at most."""
    window = nfc(text[start - WINDOW if start > WINDOW else 0 : start])
    if "\n" in window:
        window = window[window.rindex("\n") :]
    if window[-1:] in words.ENDS:
        return []
    found = window.replace("_", " ").rsplit(None, KEPT)[-KEPT:]
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
        return _city(nfc(text[max(0, start - WINDOW) : start]), printed, low, last)
    if last in words.TOWN or (last == "xã" and before == "thị"):
        return TOWN
    if last in words.LOCAL and before not in words.NOT_LOCAL_AFTER.get(last, ()):
        between = last in words.ROADS and _ROUTE.match(text, end)
        return IN_NAME if between else NO
    if (last, before) == ("xe", "nhà") or _is_shop(printed, low):
        return NO
    if before == "ngã":  # "ngã tư Bình Phước"
        return NO
    if last in words.PERSON or f"{before} {last}" in words.PERSON_PAIRS:
        return NO if compact not in words.NOT_PERSONAL else None
    if compact == "hồchíminh" and last in words.HO_CHI_MINH_THE_MAN:
        return NO
    if compact == "hòabình":
        return NO if last in words.PEACE else TOWN if last in words.PEACE_BEARERS else None
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
        return HEADED
    if last == "thành":
        return None
    return TOWN_IN_NAME if inside_name(printed, low, True) else HEADED_TOWN


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
