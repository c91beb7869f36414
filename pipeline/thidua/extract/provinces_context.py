"""What stands beside a name that could be a province's: is it one, and inside which name does it stand."""

import re
from typing import Literal, NamedTuple

from thidua.extract import provinces_words as words
from thidua.text import nfc

# yes: a province. town: perhaps a place of that name inside it. no: something else.
Verdict = Literal["yes", "town", "no"]

_WINDOW = 90  # code points to the left: the longest head of an agency seen is 70
_AFTER = 24
_KEPT = 8  # words looked at
_ENDS = frozenset(',;:!?()[]{}"“”«»…|•/–—-')
_ABBREVIATED = words.CITY | words.TOWN | words.LOCAL  # "TP.", "TX.", "H."
_INITIAL = 2  # "A.": a letter of a name, no end of a sentence
_BRACKET = (" (", "(", "  (")
_LIST_HEAD = re.compile(r"tỉnh\s*(?:[,/]|và|hoặc|\s)\s*(?:và\s+)?(?:thành phố|thành|tp\.?)\s*$")
_NAME = r"(?: [A-ZĐÀ-Ỹ]\w*)+"
_PLACES = re.compile(rf"các (?:xã|phường|thị trấn|huyện|quận|thị xã|thôn|ấp|bản){_NAME}(?:,{_NAME})*, $")
_DISTRICT = re.compile(r"(?:[Qq]uận|[Hh]uyện|[Pp]hường|Q\.|P\.)[^.;\n]{1,30},\s?$")  # "quận 3, Hồ Chí Minh"
_EACH_OF = ("các ", "ca\u0301c ")
_ROAD_BEFORE = re.compile(rf"(?:[Cc]ao tốc|[Qq]uốc lộ|[Đđ]ường sắt|[Tt]uyến đường)(?:{_NAME} ?[-–—])+ ?$")
_NEXT_PLACE = (["tỉnh"], ["thành"], ["tp"], ["tp."])  # "Công an thành phố A và tỉnh B"
_DASHED = ("- ", "– ", "— ")
_DIGIT = re.compile(r"[0-9]")  # "gạo ST25 Sóc Trăng" is no club
_WAS_ONE = re.compile(
    r"\s{1,2}(?:cũ|(?:được |bị )?(?:tách|chia)(?: ra)? (?:thành|làm)|(?:được |bị )?(?:sáp nhập|hợp nhất"
    r"|nhập vào))(?!\w)"
)
_SEATED_WORDS = (" cấp cao", " quán", " trú", "hân hiệu")
_SEATED = re.compile(  # bodies whose name goes on after "tại": "Tòa án nhân dân cấp cao tại Đà Nẵng"
    r"(?:(?:nhân dân|TAND|VKSND|[Tt](?:òa|oà) án|[Kk]iểm sát) cấp cao"
    r"|(?:sự quán|sứ quán|thường trú|[Pp]hân hiệu)(?: (?:[A-ZĐÀ-Ỹ]\w*|của|học|trường|viện|nước))*)$"
)
_ROUTE = re.compile(r"\s{0,2}[-–—]\s{0,2}[A-ZĐÀ-Ỹ]")
_AGE = re.compile(r"\s{0,2}\(\s?(?:SN|sn|sinh|S\.N|\d{1,2} tuổi)")
_CHINA = re.compile(r"\s{0,2}[,(]?\s{0,2}(?:của )?(?:Trung Quốc|TQ\b)")
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
_HEADS = (
    words.PROVINCE
    | words.CITY
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
_DOES_LAST = frozenset(pair.rpartition(" ")[2] for pair in words.DOES_PAIRS)
_AT = Context("yes", placed=True)  # another object than `_PLACED`: what stands before "tại" is looked at
_PLACED = Context("yes", placed=True)
_AFTER_A_PREPOSITION = {
    word: _AT if word == "tại" else _PLACED if word in words.NAMES_A_PLACE else _YES
    for word in words.NAME_ENDS - _HEADS
}


def read_context(text: str, start: int, end: int, compact: str, *, after_province: bool) -> Context:
    """Judge the name at `start`-`end` of `text` by its neighbours.

    Args:
        text: as given, any normal form.
        compact: the name folded, without blanks.
        after_province: another province's name ends right before: then no person's name can.
    """
    if (text.startswith(_BRACKET, end) or compact in _CHINESE_TOO) and _is_other(text, end, compact):
        return _NO
    if start < 2 or (text[start - 1] == " " and text[start - 2] in _ENDS):
        return _after_a_sign(text, start, compact)
    # The word before settles most of the rest: "ở Hà Nội" stands in no name and is nobody's.
    alone = (
        _AFTER_A_PREPOSITION.get(text[text.rfind(" ", 0, start - 1) + 1 : start - 1])
        if text[start - 1] == " "
        else None
    )
    if alone is not None:
        seated = alone is _AT and _seated(text[max(0, start - _WINDOW) : start])
        return Context("yes", in_name=True, placed=True) if seated else alone
    printed = _tail(nfc(text[start - _WINDOW if start > _WINDOW else 0 : start]))
    if not printed:
        return _YES
    low = [word.lower() for word in printed]
    if low[-1] in _HEADS:
        by_head = _by_head(text, start, end, printed, low, compact)
        if by_head is not None:
            return by_head
    if not after_province and printed[-1][0].isupper() and _is_person(printed, low, compact):
        return _NO
    if low[-1] == "tại" and _seated(nfc(text[max(0, start - _WINDOW) : start])):  # in decomposed text
        return Context("yes", in_name=True, placed=True)
    placed = low[-1] in words.NAMES_A_PLACE or " ".join(low[-2:]) in words.PLACE_NAMED_NEXT
    in_name = _inside_name(printed, low, after_province)
    return Context("yes", False, in_name, placed) if in_name or placed else _YES


def _after_a_sign(text: str, start: int, compact: str) -> Context:
    """Most names stand in lists: of what is before the comma "các xã" and a district matter, before a dash a road."""
    window = text[max(0, start - _WINDOW) : start]
    if compact == "hồchíminh" and _DISTRICT.search(nfc(window)):
        return Context("yes", placed=True)
    if window.endswith(_DASHED) and _ROAD_BEFORE.search(nfc(window)):  # "cao tốc Nội Bài - Lào Cai"
        return Context("yes", in_name=True)
    return _TOWN if _in_list_of_places(window) else _YES


def is_former(text: str, end: int) -> bool:
    """Is it said of the name that ends at `end` that it is old, or was divided: "Sông Bé cũ", "Minh Hải tách thành"."""
    return _WAS_ONE.match(nfc(text[end : end + _AFTER])) is not None


def _seated(before: str) -> bool:
    """Does "tại", with which `before` (NFC) ends, belong to the name of a body."""
    told = before.endswith(" tại ") and any(word in before for word in _SEATED_WORDS)
    return told and _SEATED.search(before, 0, len(before) - 5) is not None


def _in_list_of_places(window: str) -> bool:
    """Whether a list of communes or districts is open before: "các xã Tân Lập, Hòa Bình"."""
    if _EACH_OF[0] not in window and _EACH_OF[1] not in window:
        return False
    return _PLACES.search(nfc(window)) is not None


def _is_other(text: str, end: int, compact: str) -> bool:
    """What follows shows a person ("(SN 1985)") or a province of China."""
    after = nfc(text[end : end + _AFTER])
    return bool(_AGE.match(after)) or (compact in _CHINESE_TOO and bool(_CHINA.match(after)))


def _tail(window: str) -> list[str]:
    """The words before the name, back to the last sign that ends a phrase; eight at most."""
    if "\n" in window:
        window = window[window.rindex("\n") :]
    if window[-1:] in _ENDS:
        return []
    found = window.replace("_", " ").rsplit(None, _KEPT)[-_KEPT:]
    if len(found) > 1 and found[-1] == "." and found[-2].lower() in _ABBREVIATED:  # "TP . Hà Nội"
        found.pop()
    for i in range(len(found) - 1, -1, -1):
        word = found[i]
        if word.isalnum():
            continue
        if word[-1] in _ENDS or (word[-1] == "." and word.lower() not in _ABBREVIATED and len(word) > _INITIAL):
            return found[i + 1 :]
        if word[0] in _ENDS:
            return [word[1:], *found[i + 1 :]]
    return found


def _by_head(text: str, start: int, end: int, printed: list[str], low: list[str], compact: str) -> Context | None:
    """The verdict where the word before is a head of a province, a town, a smaller place or a person."""
    last, before = low[-1], low[-2] if len(low) > 1 else ""
    if last in words.PROVINCE:
        return Context("yes", headed=True, in_name=_inside_name(printed, low, True))
    if last in words.CITY or (last == "phố" and before == "thành") or last == "thành":
        return _city(nfc(text[max(0, start - _WINDOW) : start]), printed, low, last)
    if last in words.TOWN or (last == "xã" and before == "thị"):
        return Context("town")
    if last in words.LOCAL and before not in words.NOT_LOCAL_AFTER.get(last, ()):
        between = last in words.ROADS and _ROUTE.match(text, end)
        return Context("yes", in_name=True) if between else _NO
    if (last, before) == ("xe", "nhà") or _is_shop(printed, low):
        return _NO
    if before == "ngã":  # "ngã tư Bình Phước"
        return _NO
    if last in words.PERSON or f"{before} {last}" in words.PERSON_PAIRS:
        return _NO if compact not in words.NOT_PERSONAL else None
    if compact == "hồchíminh" and last in words.HO_CHI_MINH_THE_MAN:
        return _NO
    if compact == "hòabình":
        return _NO if last in words.PEACE else Context("town") if last in words.PEACE_BEARERS else None
    return None


def _is_shop(printed: list[str], low: list[str]) -> bool:
    """Do the words end in a shop of which the name follows: "tiệm vàng Bắc Ninh"; or in a drink: "bia Hà Nội"."""
    if low[-1] in words.DRINKS and not any(word in words.SHOPS for word in low[-2:]):
        return not _inside_name(printed, low, True)
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
        return Context("yes", headed=True)
    if last == "thành":
        return None
    return Context("town", headed=True, in_name=_inside_name(printed, low, True))


def _is_person(printed: list[str], low: list[str], compact: str) -> bool:
    """Whether the capitalised words before are the beginning of a person's name: "Nguyễn Thị [Hà Giang]"."""
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
    if compact not in ("huế", "hue") or low[-1] in words.FIRST_WORDS:
        return False
    return not _inside_name(printed, low, True)  # "Đại học Y Dược Huế" is nobody


def _is_title(low: list[str]) -> bool:
    """Whether the words end in what a person is called by: "anh", "nhà thơ", "thiếu tướng"."""
    pair = " ".join(low[-2:])
    return bool(low) and (
        low[-1] in words.PERSON | words.TITLES or pair in words.PERSON_PAIRS | words.TITLES | words.RELATED
    )


def _inside_name(printed: list[str], low: list[str], after_province: bool) -> bool:
    """Whether the words before belong to the name of an organisation, an event or a road."""
    holds = False
    for i in range(len(low) - 1, -1, -1):
        word = low[i]
        if word in words.NAME_ENDS or _does(printed, i):
            break
        holds = holds or word in words.HOLDS_PLACES
        rests = words.HEADS_OF_NAMES.get(word)
        if rests is None:
            if word == "và" and low[i + 1 : i + 2] in _NEXT_PLACE:
                break
            continue
        if word == "ca" and printed[i] != "CA":
            continue  # "3 ca và Hà Nội 1 ca": cases, no police
        if any(low[i + 1 : i + 1 + len(rest)] == rest for rest in rests) and not _no_head(low, i):
            centre = low[i:] in (["trung", "tâm", "thành", "phố"], ["trung", "tâm", "tỉnh"], ["trung", "tâm", "tp"])
            return not centre and not (i and low[i - 1] in words.SEVERAL and printed[i].islower())
    # A capitalised word before that is no head: a club's or a firm's name ("Becamex Bình Dương").
    if holds or after_province or len(low) < 2 or not printed[-1][0].isupper() or low[-1] in words.FIRST_WORDS:
        return False
    return _DIGIT.search(printed[-1]) is None and words.PRODUCE.isdisjoint(low)


def _no_head(low: list[str], i: int) -> bool:
    """Whether word i is one syllable of a word that is no head: "thị trường", "giải quyết"."""
    following = low[i + 1] if i + 1 < len(low) else ""
    return f"{low[i]} {following}" in words.NO_HEADS or (i > 0 and f"{low[i - 1]} {low[i]}" in words.NO_HEADS)


def _does(printed: list[str], i: int) -> bool:
    """Whether word i is, or ends, what somebody does, in lower case: "chi viện", "dự báo"."""
    word = printed[i]
    return word in words.DOES or (word in _DOES_LAST and i > 0 and f"{printed[i - 1]} {word}" in words.DOES_PAIRS)
