"""Counts of units that the next sentence spells out: "5 đơn vị của Cụm thi đua số 3 ký giao ước. Năm đơn vị ấy là A, B,
C, D và E".
"""

import re

from thidua.link.stream import Stream, Token, UnitList
from thidua.model import Count, PluralHead
from thidua.words import NUMBER, number

_THOSE = re.compile(
    rf"(?:cả |đủ )?(?:@[QH](?P<i>\d+) |(?P<n>{NUMBER}) (?:\S+ ){{1,2}}?)(?:ấy|đó|này|nói trên|trên|kể trên) "
    r"(?:lần lượt )?(?:là|gồm|gồm có|bao gồm|:) (?:: )?$"
)
_SOME = r"(?!(?:[^@.;,]{0,15} )?(?:được|đạt|bị|nhận|đăng ký|dẫn đầu|xếp|vượt|chưa) )"
_OF_CLUSTER = re.compile(
    rf"@[QH](?P<i>\d+) (?:thành viên )?(?:của|trong|thuộc|thành viên|hợp thành) (?:cả )?(?:@C\d+|cụm|khối) {_SOME}"
    r"|(?:@C\d+|cụm|khối) (?:(?:- )?@O\d+ )?(?:(?:này|hiện|nay) )*(?:có|gồm|quy tụ|tập hợp|gồm có) (?:cả thảy )?"
    rf"@[QH](?P<j>\d+) {_SOME}"
)


def those_counted(stream: Stream, i: int, units: UnitList, previous: Stream | None) -> bool:
    """Whether the list at token i spells out the number of the cluster's units that the sentence before tells, or names
    the others beside those whose roles it tells."""
    if previous is not None and (_the_rest(stream, i, len(units.items), previous) or _asked(stream, i, previous)):
        return True
    those = _THOSE.fullmatch(stream.string, 0, stream.at[i]) if previous else None
    if those is None or previous is None:
        return False
    told = number(those["n"]) if those["n"] else units_counted(stream.tokens[int(those["i"])])
    sizes = [units_counted(previous.tokens[int(m["i"] or m["j"])]) for m in _OF_CLUSTER.finditer(previous.string)]
    return told == len(units.items) and told in sizes


# "Cụm giờ gồm những ai? - Vẫn các tỉnh cũ: A, B", "Khối có các đơn vị nào? Gồm A, B"
_WHO = re.compile(
    r"(?:@C\d+|cụm|khối) [^@.;?]{0,40}(?:gồm|có) (?:(?:có|những|các|mấy|cả thảy|bao nhiêu) )*"
    r"(?:ai|(?:[^@.;,? ]+ ){1,2}nào|@[HQ]\d+(?: nào)?|(?:đơn vị|tỉnh|huyện|xã|sở|thành viên)) [^@.;]*\? $"
)
_ANSWER = re.compile(
    r"(?:- |: )?(?:(?!không |chưa |ngoài |trước |từng )[^@.;:,? ]+ ){0,4}"
    r"(?:@[QH]\d+ (?:[^@.;:, ]+ ){0,2})?(?:: |, |gồm |là )*"
)


def _asked(stream: Stream, i: int, previous: Stream) -> bool:
    """Whether a sentence that begins with the list answers who is in the cluster."""
    if not previous.string.endswith("? ") or not _WHO.search(previous.string):
        return False
    closed = _ENDS.match(stream.behind(i))
    return bool(closed and _ANSWER.fullmatch(stream.string, 0, stream.at[i]))


# "Cụm trưởng là A, Cụm phó là B. Ba đơn vị còn lại gồm C, D và E."
_REST = re.compile(
    rf"(?:còn |và )?(?:@[QH](?P<i>\d+) |(?P<n>{NUMBER}) (?:[^@.;:, ]+ ){{1,2}}?|(?:các|những) (?:[^@.;:, ]+ ){{1,2}}?)"
    r"còn lại (?:(?:trong|của|thuộc) (?:cụm|khối|@C\d+) )?(?:lần lượt )?(?:là|gồm|gồm có|bao gồm|:) (?:: )?(?:các )?$"
)
_ENDS = re.compile(r"(?:\) )?(?:[.;] |$)")


def _the_rest(stream: Stream, i: int, size: int, previous: Stream) -> bool:
    """Whether a sentence names the units left over, of which that number is told, and the one before who leads."""
    rest = _REST.fullmatch(stream.string, 0, stream.at[i])
    if rest is None or not _ENDS.match(stream.behind(i)) or "@A" in previous.string or "@U" not in previous.string:
        return False
    counted = units_counted(stream.tokens[int(rest["i"])]) if rest["i"] else size
    told = number(rest["n"]) if rest["n"] else counted
    return "@R" in previous.string and told == size


def units_counted(token: Token) -> int | None:
    """The number of units that a token counts; None for one that counts none."""
    value = token.value
    if isinstance(value, PluralHead):
        return value.count
    return value.quantity if isinstance(value, Count) and value.recipient == "unit" else None
