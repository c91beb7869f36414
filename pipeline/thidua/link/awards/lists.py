"""Lists of recipients: what is coordinated to a unit or a count, the names behind a count, whose the counted are."""

import re
from collections.abc import Iterator
from dataclasses import replace

from thidua.link.awards.names import bare_names
from thidua.link.awards.titles import gives
from thidua.link.stream import Stream
from thidua.model import Count, Reason, Unit
from thidua.model.struct import struct


@struct
class Bearer:
    """One recipient at one token: a unit, or counted recipients (of a unit, when the sentence says whose)."""

    token: int
    start: int
    end: int
    unit: Unit | None = None
    count: Count | None = None


@struct
class Found:
    """The recipients of one title and how they stand to it, or why there are none."""

    bearers: tuple[Bearer, ...] = ()
    way: str = ""  # "behind", "object", "subject", "shared"
    reason: Reason = "no_bearer"
    tokens: tuple[int, ...] = ()  # all tokens that are spoken for


def cut(stream: Stream, a: int, b: int) -> str:
    """The string of tokens a to b."""
    ends = [*stream.at, len(stream.string)]
    return stream.string[ends[min(a, len(ends) - 1)] : ends[min(b, len(ends) - 1)]]


_PLACE_TAKEN = (
    r"(?:xếp|đứng|về|đạt) (?:(?:thứ|hạng|vị trí) )+(?!nhất )[^@.;:, ]+ (?:toàn |trong )?(?:cụm |khối |@C\d+ )?"
)
_ALL_OF_THEM = re.compile(rf"{_PLACE_TAKEN}(?:, (?:cùng |đều )?|cùng |đều )(?:được |đề nghị )")
_RANKED_BEFORE = re.compile(rf"@U(?P<i>\d+) {_PLACE_TAKEN}(?:, |và |, và )(?:còn )?$")


# "A, đơn vị Cụm phó, cùng B được đề nghị": what the first one is, stands between commas or in brackets
_APPOSED = re.compile(
    r"(?:^|[,;:] |(?:thì|và|còn|cùng|riêng|song|nhưng) )@U(?P<i>\d+) (?:, |\( )"
    r"(?:(?:là|đơn vị|của|@R\d+|@C\d+|@O\d+) ){1,4}(?:, |\) )"
    r"(?:và|cùng|cùng với) (?:với )?$"
)


def leftward(stream: Stream, k: int, left: int) -> list[int]:
    """Token k with what is coordinated to it on its left: "12 tập thể, 38 cá nhân nhận ...", "A và B được ...", "A xếp
    thứ nhì, B xếp thứ ba, đều được ..."."""
    found = [k]
    if _ALL_OF_THEM.match(stream.behind(k)):
        while (ranked := _RANKED_BEFORE.search(cut(stream, left + 1, found[0]))) and int(ranked["i"]) > left:
            found.insert(0, int(ranked["i"]))
        return found
    while k - 2 > left:
        if k - 4 > left and _owned_before(stream, k):
            k -= 4
            found.insert(0, k)
            continue
        if (told := _APPOSED.search(cut(stream, left + 1, k))) and not _owns(stream, int(told["i"])):
            k = int(told["i"])
            found.insert(0, k)
            continue
        sign, token = stream.tokens[k - 1], stream.tokens[k - 2]
        if token.type not in "UQ" or sign.type != "W" or (token.type == "U" and _owns(stream, k - 2)):
            break
        pair = token.type + stream.tokens[k].type
        with_fellow = sign.folded in ("và", "cùng") and not _counts_units(stream, k - 2)
        if sign.folded == ";" and _governed(stream, k - 2):
            break
        if with_fellow or (pair == "QQ" and sign.folded in (",", "và", ";", "cùng")):
            found.insert(0, k - 2)
        elif pair == "UQ" and sign.folded in ("là", "-", "("):
            return leftward(stream, k - 2, left)
        else:
            break
        k -= 2
    if k - 1 > left and stream.tokens[k].type == "Q" and stream.tokens[k - 1].type == "U" and len(found) == 1:
        return [k - 1]
    return found


def _owned_before(stream: Stream, k: int) -> bool:
    """Whether somebody's counted stand before the count at token k: "3 tập thể thuộc A, | 2 cá nhân được tặng"."""
    count, of, unit, sign = stream.tokens[k - 4 : k]
    kinds = count.type + unit.type + stream.tokens[k].type
    return kinds == "QUQ" and of.folded in ("của", "thuộc") and sign.folded in (",", "và", ";", "cùng")


_OWNER = re.compile(
    r"(?:^| )(?:của|do|bởi) (?:(?:(?:viện|chánh|giám|chủ|tổng|phó|cục|chi cục|bộ|thứ|trưởng|bí|hiệu) )?"
    r"(?:trưởng|đốc|tịch|án|thư|nhiệm|tra|lãnh đạo|ban|thường vụ|chấp hành|giám) )*$"
)


def _owns(stream: Stream, k: int) -> bool:
    """Whether the unit at token k is whose something is, not who gets it: "Giấy khen của Giám đốc A và 3 cá nhân"."""
    return bool(_OWNER.search(stream.string[max(0, stream.at[k] - 60) : stream.at[k]]))


def _governed(stream: Stream, k: int) -> bool:
    """Whether the counts that end at token k have a verb of their own: "khen 96 tập thể, 187 cá nhân; ..."."""
    while k >= 2 and stream.tokens[k - 1].folded in (",", "và") and stream.tokens[k - 2].type == "Q":
        k -= 2
    return k > 0 and (stream.tokens[k - 1].type == "M" or stream.tokens[k - 1].folded in ("cho", "tặng", "thưởng"))


def _counts_units(stream: Stream, k: int) -> bool:
    """Whether token k counts units, so that a unit beside it is one of them and no other recipient."""
    value = stream.tokens[k].value
    return isinstance(value, Count) and value.recipient == "unit"


_NO_VERB = r"(?!(?:được|nhận|tặng|trao|đạt|đề nghị|đăng ký) )"
_ADJUNCT = re.compile(
    r"(?:(?:còn lại|tiêu biểu|xuất sắc|có thành tích|thành viên|điển hình|tiên tiến|(?:trong|thuộc|của|toàn) @C\d+"
    r"|trong|thuộc|toàn|khác) )*"
    # "... có thành tích phòng, chống tội phạm, 05 cá nhân": what the recipients have done
    rf"(?:{_NO_VERB}[^@.;:,()]\S* (?:{_NO_VERB}[^@.;:()]\S* ){{0,16}}?(?=(?:,|và) @Q))?"
)
_IN_BRACKETS = re.compile(
    r"^\( (?:trong đó|riêng|có) [^();.]{0,80}\) (?=(?:, |; )?(?:và )?@Q)"
)  # a part of those counted
_FELLOW = re.compile(r"(?P<sign>, và|, cùng với|, cùng|,|;|và|cùng với|cùng) @(?P<kind>[QU])(?P<i>\d+) ")
# "Giấy khen dành cho 3 tập thể, 7 cá nhân đã được trao tại chỗ": said of the certificates.
_HANDED_OUT = re.compile(r"(?:đã |vừa |cũng )?được (?:trao|công bố|gửi|chuyển) (?!(?:tặng|thưởng) )[^@;:]*$")
# "...; 97 tập thể và 264 cá nhân được Bộ tặng Bằng khen": the verb of a clause stands behind all whom it counts.
_MORE_COUNTED = re.compile(r"^(?:(?:, |và |cùng |, và )@Q\d+ )+")
_OWN_VERB = re.compile(
    r"(?:[^@.;:,]\S* ){0,3}?(?:được|nhận|đạt(?! (?:nhiều )?(?:thành tích|kết quả))|đăng ký|tặng|trao|đề nghị) "
)


def onward(stream: Stream, j: int) -> list[int]:
    """Token j with what is coordinated to it on its right: "cho 2 tập thể tiêu biểu, 6 cá nhân"."""
    found = [j]
    while True:
        rest = cut(stream, found[-1] + 1, len(stream.tokens))
        if owned := _OWNED_FIRST.match(rest):
            rest = rest[owned.end() :]
        rest = rest[_ADJUNCT.match(rest).end() :]  # type: ignore[union-attr]
        rest = _IN_BRACKETS.sub("", rest)
        match = _FELLOW.match(rest)
        if match is None or (
            match["kind"] == "U" and (match["sign"] not in ("và", "cùng", "cùng với", ", và", ", cùng"))
        ):
            return found
        behind = rest[match.end() :]
        if match["sign"] == ";":
            behind = _MORE_COUNTED.sub("", behind, count=1)
        if match["sign"] in (",", ";", "và") and _OWN_VERB.match(behind) and not _HANDED_OUT.match(behind):
            return found
        if match["sign"] == ";" and match["kind"] == "Q" and stream.tokens[j].type != "Q":
            return found
        if match["kind"] == "U" and _counts_units(stream, found[-1]):
            return found
        k = int(match["i"])
        if stream.tokens[k].type == "Q" and k + 1 < len(stream.tokens) and stream.tokens[k + 1].type == "A":
            return found  # "..., và hai Cờ thi đua": counts what follows
        found.append(k)


_NAMES = re.compile(
    r"(?:[^@.;:,]\S* ){0,4}?(?:@C\d+ )?(?:, )?(?P<opens>(?:là|gồm|bao gồm|:|\(|-|gồm có|gồm :|là :)(?: các)? )?"
    r"@U(?P<i>\d+) "
)
_OWNERS = ("province", "province_police", "province_agency", "department", "academy")  # what can be a member
_PLACE = re.compile(r"(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) ")
# "5 tập thể thuộc A, 12 cá nhân thuộc B": each is somebody's.
_OWNED_FIRST = re.compile(r"(?:của|thuộc) @U\d+ (?=(?:, và|,|;|và|cùng) @Q)")
_NOWHERE = re.compile(r".+ (?:tỉnh|thành phố|huyện|quận|thị xã)")
_OWNED = re.compile(r"(?:của|thuộc) @U(?P<i>\d+) ")


def resolve(stream: Stream, tokens: list[int], way: str) -> Found:
    """The recipients at some tokens: units by name, counts with their owner, counted units by the names behind them."""
    bearers: list[Bearer] = []
    taken = list(tokens)
    for j in tokens:
        token = stream.tokens[j]
        if token.type == "U":
            bearers += _units(stream, j, token.start, token.end)
            continue
        assert isinstance(token.value, Count)
        named, at = _named(stream, j, token.value)
        if named:
            bearers += named
            taken += at
        else:
            bearers.append(Bearer(j, token.start, token.end, None, token.value))
    owned = all(b.count and b.count.recipient in ("collective", "individual", "other") for b in bearers)
    if owned and any(_OWNED_FIRST.match(cut(stream, j + 1, len(stream.tokens))) for j in tokens[:-1]):
        bearers = [replace(b, unit=owner_of(stream, [b.token])) for b in bearers]
    elif owned and (owner := owner_of(stream, tokens)):
        bearers = [replace(b, unit=owner) for b in bearers]
    return Found(tuple(bearers), way, "no_bearer", tuple(taken))


def _units(stream: Stream, j: int, start: int, end: int) -> list[Bearer]:
    items = stream.units(j).items
    if len(items) > 1 and gives(stream, j):
        items = items[:-1]  # "tặng Cờ cho A, B tặng Bằng khen cho C": B gives
    return [Bearer(j, start, end, item.ref.unit) for item in items]


# "4 xã, phường dẫn đầu các cụm: A (Cụm 1), B (Cụm 2)"
_OPENS_EACH = re.compile(r"(?:, (?=[^\W\d]))?(?:[^@.;:,()]\S* |@[ACY]\d+ ){0,10}?(?:: |gồm (?:: )?|là (?:: )?)(?=@U)")
_EACH = re.compile(r"@U(?P<i>\d+) (?:\( [^()]{1,80} \) )?(?:, và |, |; |và )?")


def consecutive(pattern: re.Pattern[str], text: str, at: int) -> Iterator[re.Match[str]]:
    """The matches of a pattern that follow each other without a gap from `at`."""
    while match := pattern.match(text, at):
        yield match
        at = match.end()


def _named(stream: Stream, j: int, count: Count) -> tuple[list[Bearer], list[int]]:
    """The units that a count of units goes on to name: "03 đơn vị gồm: A, B; C"."""
    if count.recipient not in ("unit", "collective"):
        return [], []
    rest = cut(stream, j + 1, len(stream.tokens))
    token = stream.tokens[j]
    match = _NAMES.match(rest)
    if match:
        k = int(match["i"])
        joined = bool(match["opens"]) or k == j + 1
        size = len(stream.units(k).items)
        if joined and not gives(stream, k) and (size == count.quantity or count.recipient == "unit"):
            return _units(stream, k, token.start, stream.tokens[k].end), [k]
    if opened := _OPENS_EACH.match(rest):
        at = [int(m["i"]) for m in consecutive(_EACH, rest, opened.end())]
        listed = [unit for k in at for unit in _units(stream, k, token.start, stream.tokens[k].end)]
        if len(listed) == count.quantity:
            return listed, at
    names, last, at = bare_names(stream, j, count.quantity)
    return [Bearer(j, token.start, last, unit) for unit in names], at


_HAVING = re.compile(
    r"@U(\d+) (?:(?:đã|hiện|cũng|vinh dự) )?có $|(?:trong đó|riêng)(?: ,)?(?: riêng)? @U(\d+) (?:: |(?:với|là) )?$"
)


def owner_of(stream: Stream, tokens: list[int]) -> Unit | None:
    """Whose the counted recipients are: "riêng Công an tỉnh A có 41 tập thể", "5 cá nhân thuộc Công an tỉnh A"."""
    first, last = tokens[0], tokens[-1]
    before = _HAVING.search(cut(stream, 0, first))
    behind = _OWNED.match(cut(stream, last + 1, len(stream.tokens)))
    at = int(before[1] or before[2]) if before else (int(behind["i"]) if behind else None)
    if at is None or len(stream.units(at).items) != 1 or stream.units(at).plural:
        return None
    unit = stream.units(at).items[0].ref.unit
    if _NOWHERE.fullmatch(unit.unit):
        return None  # "của LĐLĐ thành phố": of which, the words do not tell
    agency = unit.unit_kind == "district" and not _PLACE.match(unit.unit.lower())
    return unit if before or agency or unit.unit_kind in _OWNERS else None


_HAS = re.compile(r"@U\d+ (?:[^@.;:,]\S* ){1,6}(?:@Q\d+ (?:,|và) )*$")
_OF_THE_UNIT = re.compile(
    r"(?:, và|,|và|, đồng thời) (?:(?:đã|vừa|cũng|năm|nay|qua|@Y\d+) )*(?:được|nhận|đón nhận|vinh dự|đạt|xếp|dẫn đầu) "
)


def has_them(stream: Stream, k: int, i: int, left: int) -> bool:
    """Whether the people counted at token k are only those whom the unit before them has, and the title at i is the
    unit's: "Công đoàn A có 3.000 đoàn viên, được tặng Cờ thi đua"."""
    value = stream.tokens[k].value
    staff = (
        isinstance(value, Count) and value.recipient == "individual" and not stream.tokens[k].folded.endswith("cá nhân")
    )
    return staff and bool(_OF_THE_UNIT.match(cut(stream, k + 1, i))) and bool(_HAS.search(cut(stream, left + 1, k)))
