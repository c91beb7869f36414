"""A unit taken up by its kind alone: "Trại giam A ... Năm 2020, trại giữ vai trò Cụm trưởng", "trường hai năm liền xếp
thứ nhất", "đồn được tặng Cờ".

Such a noun, without a number or a name, is the subject of what follows: it stands for the only unit of its kind that
the article has named so far; where it has named several, for nobody. Read with that unit's name, no other unit of the
sentence (whose cluster it is, who gives) can be taken for its subject.
"""

import re
from collections.abc import Iterator, Sequence

from thidua.link.stream import Item, Stream, Token, UnitList
from thidua.model import UnitRef

_KIND = (
    r"trại|nhà trường|trường|đồn|công ty|bệnh viện|học viện|viện|trung tâm|nhà máy|xí nghiệp|ngân hàng|chi nhánh|sở"
    r"|cục|chi cục|phòng|hội|xã|phường|thị trấn|huyện|quận|thị xã|trung đoàn|lữ đoàn|sư đoàn|hợp tác xã|công an xã"
    r"|công an phường|công an huyện|điện lực|kho bạc|bưu điện|tòa|tòa án|viện kiểm sát|trạm|trạm y tế|hạt kiểm lâm"
    r"|tiểu đoàn|tỉnh hội|thành hội|huyện hội|tỉnh|đơn vị"
)
# What may stand before it in its clause, and between it and its verb.
_WHEN = (
    r"(?:(?:từ|trong|riêng|đến|cuối|sang|bước sang|liên tục|suốt|ngay|nhờ đó|vì vậy|kết quả|với (?:những |các )?kết quả"
    r" đó|hai|ba|bốn|năm|nhiều|\d+|năm học|năm (?:qua|liền|nay)|liền|liên tiếp|trước đó|mới đây|đó|này|vừa qua) "
    r"|@[YD]\d+ (?:- @Y\d+ )?|, )*"
)
_HOW = (
    r"(?:(?:đã|vừa|cũng|còn|lại|luôn|từng|vinh dự|tự hào|tiếp tục|liên tục|liên tiếp|chính thức|mới|đều|vẫn|nhiều|hai"
    r"|ba|bốn|năm|\d+|liền|lần|lần đầu|lần thứ|năm học|vui mừng|xuất sắc|là đơn vị|có|đang) |@Y\d+ )*"
)
_DOES = (
    r"(?:được|nhận|đạt|đón nhận|giành|là|làm|giữ|đảm nhận|đảm nhiệm|dẫn đầu|đứng|xếp|tiếp nhận|bàn giao|trao lại"
    r"|thôi|thuộc|nằm trong|sinh hoạt|@[AR]\d+|[,(] (?:là )?@R\d+ [,)])(?= )"
)
_CALLED = re.compile(
    r"(?:^|(?P<behind>@U(?P<i>\d+) , )|(?<=[,;:] )|@U(?P<speaks>\d+) , (?:cho biết|cho hay|chia sẻ|kể)(?: rằng)? )"
    rf"(?:và |còn |nên |thì )?{_WHEN}(?P<kind>{_KIND}) (?={_HOW}{_DOES})"
)
_ANY = "đơn vị"
_CALLED_BY = {"nhà trường": "trường", "tỉnh hội": "hội", "thành hội": "hội", "huyện hội": "hội"}


# "Theo quy chế, trường xếp thứ nhất được đề nghị tặng cờ": whichever it will be.
_WHOEVER = re.compile(
    r"(?:^| )(?:theo quy|theo dự thảo|theo tiêu chí|quy chế|quy định|tiêu chí|hằng năm|hàng năm|nếu|mỗi|nào) "
)
_APPOSED = re.compile(r"[,(] (?:là )?@R\d+ [,)]")  # "tỉnh Hội, đơn vị Cụm trưởng, sẽ đăng cai": who it is now


def with_kinds(streams: Sequence[Stream]) -> Iterator[Stream]:
    """The sentences of an article, those that tell of a role or a title of "the school" with its name.

    Args:
        streams: in text order.
    """
    telling = [_may_tell(stream) for stream in streams]
    if not any(telling):
        yield from streams
        return
    named: dict[str, UnitRef] = {}  # by id, what the sentences so far have named
    units = [_units(stream) for stream in streams]
    whole = {unit_id for own in units for unit_id in own}
    for stream, own, told in zip(streams, units, telling, strict=True):
        yield _in_full(stream, named, alone=len(whole) == 1) if told else stream
        named |= own


_FIRST = frozenset(kind.split(" ")[0] for kind in _KIND.split("|"))


def _may_tell(stream: Stream) -> bool:
    """Whether a sentence has a role or a title, and a word with which a kind begins."""
    told = "@A" in stream.string or "@R" in stream.string
    return told and not _FIRST.isdisjoint(stream.string.split(" "))


def _units(stream: Stream) -> dict[str, UnitRef]:
    return {item.ref.unit.unit_id: item.ref for i in stream.each("U") for item in stream.units(i).items}


def _in_full(stream: Stream, named: dict[str, UnitRef], *, alone: bool) -> Stream:
    """The sentence with a name for each of its nouns that is the kind of one unit alone; `alone` where the article has
    no other unit, which then is "đơn vị" as well."""
    if _WHOEVER.search(stream.string):
        return stream
    tokens, planned = list(stream.tokens), "sẽ " in stream.string
    for match in reversed(list(_CALLED.finditer(stream.string))):
        dated = "@" in stream.string[match.start() : match.start("kind")]  # not "Đơn vị được tặng Cờ sẽ được công bố"
        ref = _only(match["kind"], named) if match["kind"] != _ANY or (alone and dated) else None
        ref = _speaks_for(stream, match) if match["speaks"] else ref
        if ref is None or (planned and not _APPOSED.match(stream.string, match.end())) or _told_who(stream, match):
            continue
        first, last = stream.token_at(match.start("kind")), stream.token_at(match.end("kind") - 1)
        start, end = tokens[first].start, tokens[last].end
        tokens[first : last + 1] = [Token("U", start, end, "", value=UnitList((Item(ref, start, end),)))]
    return stream if tokens == list(stream.tokens) else stream.with_tokens(tokens)


def _speaks_for(stream: Stream, match: re.Match[str]) -> UnitRef | None:
    """The unit of who speaks of it: "Đại tá X, Giám thị Trại giam A, cho biết trại là Cụm trưởng"."""
    refs = stream.refs(int(match["speaks"]))
    return refs[0] if len(refs) == 1 and _of_kind(match["kind"], refs[0]) else None


_NAMED_BEHIND = re.compile(r"[^;.]*?(?:(?:là|gồm|có|thuộc về|:) (?:[^@.;, ]+ )?|: [^.]*?)@[UHQ]\d+ ")


def _told_who(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the sentence itself names whom the noun is: "A, đơn vị vừa được bầu", "Đơn vị được chọn là B"."""
    before = stream.units(int(match["i"])).items if match["i"] and match.end("behind") == match.start("kind") else ()
    if any(_of_kind(match["kind"], item.ref) for item in before):
        return True
    any_unit = match["kind"] == _ANY and "@U" in stream.string[match.end() :]
    return any_unit or bool(_NAMED_BEHIND.match(stream.string, match.end()))


def _of_kind(kind: str, ref: UnitRef) -> bool:
    """Whether a unit is called by a kind: a school is "trường", "nhà trường" and "đơn vị"."""
    if kind == "tỉnh":
        return ref.unit.unit_kind == "province"
    noun = _CALLED_BY.get(kind, kind)
    return kind == _ANY or ref.unit.unit.lower().startswith(f"{noun} ")


def _only(kind: str, named: dict[str, UnitRef]) -> UnitRef | None:
    """The only unit of a kind; None where there are none, or several."""
    found = [ref for ref in named.values() if _of_kind(kind, ref)]
    names = {ref.unit.unit.replace(f" tỉnh {ref.unit.province}", f" {ref.unit.province}") for ref in found}
    return found[-1] if len(names) == 1 else None
