"""Members named before the list of the others: "Ngoài A và B, Cụm còn có C, D"."""

import re

from thidua.link.context import Context
from thidua.link.stream import Item
from thidua.text import folded
from thidua.words import NUMBER

LED_WITH = re.compile(
    r"(?:@C\d+|(?:^| )cụm|(?:^| )khối) (?:@[OY]\d+ |này |hiện )*(?:do|có) @U\d+ "
    r"(?:(?:là|làm|giữ|đảm|nhận|nhiệm|vai|trò|đơn|vị) )*@R\d+ (?:[,;] )?(?:và )?(?:cùng|cùng với|với) "
    r"(?:các (?:đơn vị|thành viên) |@Q\d+ )?(?:thành viên )?(?:là |gồm )?(?:: )?$"
)
# "A làm Cụm trưởng, B làm Cụm phó; cùng với đó là | C, D"
LED_BESIDE = re.compile(
    r"@U\d+ (?:làm|giữ|là|đảm nhiệm|đảm nhận) (?:[^@.;,]{0,14} )?@R\d+ [;,.] (?:và )?"
    r"(?:(?:các )?(?:đơn vị )?thành viên (?:gồm |là |có )?(?:: )?|(?:(?:đi )?cùng với (?:đó|đấy|họ|hai đơn vị này)"
    r"|cùng sinh hoạt(?: trong (?:@C\d+|cụm|khối))?|bên cạnh (?:đó|họ)|ngoài ra|(?:số|phần) còn lại) "
    r"(?:(?:gồm|là|còn|có|các|đơn vị) )*(?:gồm|là|có)(?: các)?(?: :)? )$"
    # "Cụm trưởng là A, Cụm phó là B; hai đơn vị còn lại là | C, D"
    r"|@R\d+ (?:là|:|-|thuộc về) @U\d+ [;,.] (?:và |còn )?"
    rf"(?:@[QH]\d+|(?:các|{NUMBER}) (?:đơn vị|thành viên|tỉnh|huyện|xã|trường|sở|hội)) còn lại "
    r"(?:(?:của|trong|thuộc|@C\d+|cụm|khối) )*(?:gồm|là|có)(?: các)?(?: :)? $"
)
_BESIDES = re.compile(
    r"(?:^| )(?:ngoài|cùng với|cùng|bên cạnh) "
    r"(?:@U(?P<i>\d+)(?: (?:là )?(?:đơn vị )?(?:đăng cai|chủ nhà|chủ trì))?|(?P<bare>[^@.;:]{2,60}?)) , "
    r"(?![^.;]{0,3}và )[^.;]*?"
    r"(?:(?:@C\d+|cụm|khối|thành viên)(?: [-(])?(?: @O\d+)?[^.;@]* "
    r"(?:(?:còn (?:có|gồm|là)|có|gồm) (?:@[QH]\d+ )?[^.;@]*|còn (?:có )?@Q\d+ (?:[^.;@:]{0,20} )?(?:nữa |khác )?: "
    rf"|còn (?:{NUMBER}|các|những) (?:đơn vị )?(?:thành viên|đơn vị|địa phương|cơ quan) (?:[^.;@:]{{0,20}} )?(?:: )?)"
    r"|(?:còn lại|khác) (?:trong|của|thuộc) (?:@C\d+|cụm|khối) là [^.;@]*)$"
)


_STILL = r"(?:(?:hiện|cũng|nay|đang|vẫn|còn|năm nay|là nơi|những năm qua|nhiều năm) |@Y\d+ |, )*"
_HOME = r"@C\d+ (?:(?:(?:- |của |thuộc )?@O\d+|@Y\d+) )*(?:, )?"
_THE_OTHERS = r"(?:các )?(?:@[HQ]\d+ )?(?:khác |nữa |bạn )?(?:: |là |gồm )?$"
# "Xã A thuộc Cụm thi đua số 2 cùng các xã B, C, D", "A trước thuộc cụm này, nay sinh hoạt ở Cụm số 1 cùng B, C".
BELONGS = re.compile(
    r"@U(?P<unit>\d+) (?:(?:trước(?: đây| kia)?|vốn|từng|nguyên|năm ngoái|@Y\d+) "
    r"(?:là thành viên |thuộc |ở |trong |của )+@C\d+ (?:này |cũ |(?:- )?@O\d+ )?(?:, |và |rồi )+)?"
    r"(?:(?:hiện|cũng|nay|được|mới|vừa|đã|xếp|sinh hoạt|nằm|chuyển|điều|năm nay) )*(?:thuộc|trong|về|vào|sang|ở|tại) "
    rf"{_HOME}(?:cùng (?:với )?|với |nơi (?:đã )?có ){_THE_OTHERS}"
    # "A là thành viên Cụm thi đua số 3 cùng với B, C", "A tham gia Cụm số 2, cùng các huyện B, C"
    rf"|@U(?P<joins>\d+) {_STILL}"
    r"(?:(?:là |làm )(?:một )?(?:trong )?(?:những |các |số )?(?:@[QH]\d+ )?(?:đơn vị )?thành viên "
    r"(?:(?:của|trong|thuộc) )?|(?:tham gia|có mặt|góp mặt|sinh hoạt|đứng chân) (?:(?:sinh hoạt|vào|trong|ở|tại) )*)"
    rf"{_HOME}(?:cùng (?:với )?|với ){_THE_OTHERS}"
    # "Khối thi đua số 2, nơi A đang sinh hoạt cùng B, C"
    rf"|@C\d+ (?:(?:- )?@O\d+ )?(?:, )?(?:nơi|mà) @U(?P<home>\d+) {_STILL}"
    rf"(?:là thành viên|tham gia|sinh hoạt|góp mặt|có mặt|thi đua) (?:, )?cùng (?:với )?{_THE_OTHERS}"
)


_CLOSED = re.compile(r"(?:[.;)] |$|, (?:@Y\d+ |hiện |nay )*do @U)")


def fellows_told(before: str, after: str) -> bool:
    """Whether a list names the fellows of a unit in its cluster, and nothing that they do: see `BELONGS`."""
    return bool(_CLOSED.match(after) and BELONGS.search(before))


def told_to_belong(before: str) -> int | None:
    """The token of the unit whose fellows a list behind `before` names, as `fellows_told`; None where it names none."""
    match = BELONGS.search(before)
    return int(match["unit"] or match["joins"] or match["home"]) if match else None


# "Trong cụm, cùng với A, có B, C", "Cùng sinh hoạt trong cụm với A là B, C"
_INSIDE = re.compile(
    r"(?:trong|thuộc|ở) (?:@C\d+|cụm|khối) (?:(?:- )?@O\d+ )?(?:, (?:ngoài|cùng với|bên cạnh)|cùng với|với) "
    r"@U(?P<i>\d+) (?:, )?(?:còn )?(?:có|gồm|là) (?:thêm |các |@[QH]\d+ |: )*$"
)


def named_before(context: Context, told: str) -> tuple[Item, ...]:
    """The units named before the others of their cluster: "Ngoài A và B, Cụm còn có C, D"."""
    named = _BESIDES.search(told) or _INSIDE.search(told)
    if named is None:
        return ()
    if named["i"]:
        stream = next((s for s in context.streams if s.string.startswith(told)), None)
        return stream.units(int(named["i"])).items if stream else ()
    names = [folded(name.strip()) for name in re.split(r" và | cùng | , ", f"{named['bare']} ")]
    found = [_named_so(context, name) for name in names if name]
    return tuple(item for item in found if item) if all(found) else ()


def _named_so(context: Context, name: str) -> Item | None:
    """The first unit of the article whose name ends in `name`."""
    for stream in context.streams:
        for i in stream.each("U"):
            for item in stream.units(i).items:
                if folded(item.ref.unit.unit).endswith(" " + name):
                    return item
    return None


_BESIDES_THESE = re.compile(
    rf"(?:^|[;,.] )(?:ngoài|cùng với|bên cạnh) (?:@[QH]\d+ |(?:{NUMBER}|các) \S+ (?:\S+ )?)"
    r"(?:(?:này|trên|ấy|đó|nói|vừa|nêu|kể) )+(?:ra )?(?:, )?(?:@C\d+ |cụm |khối |thành viên )?còn (?:có |gồm )?$"
)
_ALL_TOLD = re.compile(
    r"(?:, |\( |: |- )?(?:cả thảy|tất cả|tổng cộng|vị chi|cộng lại|tổng số|gộp lại|thành ra)(?: là| có| đủ| được)? "
    rf"(?:@[QH]\d+ |{NUMBER} (?:đơn vị|thành viên|tỉnh|huyện|xã|trường|sở|cục|hội|phòng|doanh nghiệp) )"
)


def makes_up_all(before: str, after: str) -> bool:
    """Whether a list adds the others to units just named, and the words behind it count them all: "Ngoài hai đơn vị
    này còn có | A, B và C |, cả thảy 5 đơn vị".

    Args:
        before: the words of the sentence before the list.
        after: the words behind it.
    """
    return "còn " in before and bool(_BESIDES_THESE.search(before) and _ALL_TOLD.match(after))
