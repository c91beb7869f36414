"""Units and roles that a sentence takes up again without their names: "Đơn vị này được bầu ...", "Hai đơn vị trên lần
lượt ...", "năm nay B giữ vai trò này", "Đây cũng là đơn vị vừa được bầu ...".

A sentence is read a second time with the names in place where nothing was read of it as it stands; with the two last,
which leave no doubt that something is taken up, it is read at once. Like any pronoun, "đơn vị này" is no other unit of
its own clause; where several units are left, it is nobody.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from thidua.link.context import Context
from thidua.link.events.host import host_before
from thidua.link.stream import Item, RolePhrase, Stream, Token, UnitList
from thidua.model import UnitRef

_UNIT = (
    r"(?:đơn vị|tỉnh|địa phương|cơ quan|tập thể|thành viên|huyện|thành phố|xã|phường|trường|doanh nghiệp|công ty|sở|"
    r"chi nhánh|hội|ngành)"
)
_AGAIN = r"(?:này|ấy|đó|vừa nêu|nói trên|kể trên|trên)"
_TWO = re.compile(rf"(?:^|(?<= ))(?:@Q(\d+)|(?:cả )?(?:hai|2|02) {_UNIT}) {_AGAIN}(?= )")
_ONE = re.compile(rf"(?:^|(?<= ))(?:{_UNIT} {_AGAIN}|{_UNIT} bạn)(?= )")
_TWO_COUNTED = re.compile(r"(?:cả )?(?:hai|2|02)(?!\w)")
_CLAUSE = re.compile(r"[;:] ")
_BOTH = 2
# Who receives the meeting, not who is only said to: "A là đơn vị chủ nhà", "A đăng cai hội nghị".
_HOST = re.compile(
    r"(?:^|(?<= ))(?:(?:đơn vị|tỉnh|cơ quan|trường|huyện|xã|nước|địa phương) )?"
    r"(?:chủ nhà(?! hàng| văn hóa| trọ| máy)|(?<=đơn vị )(?:đăng cai|sở tại)(?= (?:[,(-]|là|cũng|đồng thời) ))(?= )"
)


# "Năm 2023 A làm Cụm trưởng; còn | năm nay B giữ vai trò này", "A là Cụm trưởng. | Năm tới B được bầu giữ vai trò này"
_THAT = r"(?:này|ấy|đó|trên(?= (?:[.,;)]|@[YD]|trong|từ|cho|$))|nói trên|kể trên)"
_HOLDS = r"(?:giữ|đảm nhận|đảm nhiệm|đảm đương|đảm trách|gánh vác|gánh|nắm giữ|nắm|phụ trách|tiếp nhận|nhận|làm) "
_CHOOSE = (
    r"(?:bầu chọn|bình bầu|bầu|tín nhiệm|lựa chọn|chọn|suy cử|suy tôn|cử|phân công|chỉ định|giao|thống nhất|nhất trí) "
)
_SAME_ROLE = re.compile(
    rf"(?:@Y\d+ (?:, |thì |đến lượt )?@U\d+ (?:(?:cũng|đã|sẽ|tiếp tục|được|lại) )*|"
    rf"(?P<chosen>@U\d+ (?:(?:cũng|đã|vừa|tiếp tục|lại) )*được (?:[^@.;:, ]+ |@[CQH]\d+ ){{0,5}}?{_CHOOSE}"
    rf"(?:{_CHOOSE}|để |tiếp tục )*|{_CHOOSE}(?:{_CHOOSE}|lại |để )*@U\d+ (?:tiếp tục |sẽ |để )?)"
    r"|(?:^|(?<=[;:,] ))(?P<taken>@U\d+) (?:(?:đã|vừa|chính thức|sẽ) )*(?=(?:tiếp nhận|nhận) ))"
    rf"{_HOLDS}(?P<that>(?P<office>vai trò|vai|trọng trách|cương vị|chức trách|chức vụ|chức danh|vị trí)"
    rf" {_THAT}|(?:nhiệm vụ|trách nhiệm|công việc) {_THAT})(?= )"
)
# ... but "Nhiệm kỳ Cụm trưởng của A khép lại; năm 2025 B giữ vai trò này" hands it on, which its own frames read.
_GIVES_UP = re.compile(
    r"(?:^| )(?:nhiệm kỳ|mãn nhiệm|thôi|rời|kết thúc|khép lại|hết|hoàn tất|bàn giao|chuyển giao|trao|giao) "
)
# "A sẽ đăng cai. | Đây cũng là đơn vị vừa được bầu làm Cụm trưởng"
_THIS_IS = re.compile(
    r"đây (?:(?:cũng|chính|vẫn|đồng thời) )*(?=là (?:(?:đơn vị|tập thể|địa phương) (?!@R)[^;:]*?)?@R)"
)


_TOLD = ("này ", "ấy ", "đó ", "trên ")


def with_taken_up(streams: Iterable[Stream]) -> Iterator[Stream]:
    """Sentences in text order, each as `taken_up` has it."""
    previous = None
    for stream in streams:
        previous = taken_up(stream, previous)
        yield previous


def taken_up(stream: Stream, previous: Stream | None) -> Stream:
    """The sentence with the role before it that "vai trò này" stands for, or the unit that "đây là đơn vị" tells of.

    Args:
        stream: the sentence.
        previous: the sentence before it.
    """
    string = stream.string
    if string.startswith("đây ") and (this := _THIS_IS.match(string)) and previous:
        refs = {item.ref.unit.unit_id: item.ref for _, item in _items(previous)}
        return _with(stream, this, list(refs.values())) if len(refs) == 1 else stream
    again = _SAME_ROLE.search(string) if "@U" in string and any(told in string for told in _TOLD) else None
    if again is None or _GIVES_UP.search(string[: again.start()]):
        return stream
    phrases = _phrases(stream, again.start())
    if not phrases and again["office"] and "@R" not in string and previous and "@U" in previous.string:
        phrases = _phrases(previous, len(previous.string))
    elif (again["chosen"] or again["taken"]) and not again["office"]:
        return stream  # "A được giao nhiệm vụ này"
    roles = {phrase.roles: phrase for phrase in phrases}
    return _with_role(stream, again, next(iter(roles.values()))) if len(roles) == 1 else stream


def _phrases(stream: Stream, before: int) -> list[RolePhrase]:
    """The roles of a sentence that stand before a position of its string."""
    return [t.value for t, at in zip(stream.tokens, stream.at) if at < before and isinstance(t.value, RolePhrase)]


def _with_role(stream: Stream, match: re.Match[str], phrase: RolePhrase) -> Stream:
    """The sentence with a role, of no year, in place of "vai trò này"."""
    first, last = stream.token_at(match.start("that")), stream.token_at(match.end("that") - 1)
    start, end = stream.tokens[first].start, stream.tokens[last].end
    role = Token("R", start, end, "", value=RolePhrase(phrase.roles, phrase.cluster))
    return stream.with_tokens([*stream.tokens[:first], role, *stream.tokens[last + 1 :]])


def named_again(stream: Stream, previous: Stream | None) -> Stream | None:
    """The sentence with the names of the units it takes up; None where it takes up none, or it is in doubt which.

    Args:
        stream: the sentence.
        previous: the sentence before it.
    """
    string = stream.string
    if not any(word in string for word in ("này ", "ấy ", "đó ", "trên ", "vừa nêu ", "bạn ")):
        return None
    both = _TWO.search(string)
    if both and both[1] is not None and not _TWO_COUNTED.match(stream.tokens[int(both[1])].folded):
        both = None
    match = both or _ONE.search(string)
    if match is None:
        return None
    clause = max((m.end() for m in _CLAUSE.finditer(string, 0, match.start())), default=0)
    items = _antecedents(stream, previous, clause, _BOTH if both else 1)
    return None if items is None else _with(stream, match, [i.ref for i in items])


def host_named(context: Context, stream: Stream) -> Stream | None:
    """The sentence with the name of the meeting's host in place of "đơn vị chủ nhà": "Ngoài chủ nhà là đơn vị Cụm
    trưởng, ..."; None where it speaks of none, or the sentences before tell of none or of several.

    Args:
        context: with its streams.
        stream: the sentence.
    """
    match = _HOST.search(stream.string) if "chủ nhà " in stream.string or "đăng cai " in stream.string else None
    host = host_before(context, stream.start) if match else None
    return _with(stream, match, [UnitRef(host, host.unit, None, None)]) if match and host else None


def _with(stream: Stream, match: re.Match[str], refs: Sequence[UnitRef]) -> Stream:
    """The sentence with units in place of the words of a match."""
    first, last = stream.token_at(match.start()), stream.token_at(match.end() - 1)
    start, end = stream.tokens[first].start, stream.tokens[last].end
    named = Token("U", start, end, "", value=UnitList(tuple(Item(ref, start, end) for ref in refs)))
    return stream.with_tokens([*stream.tokens[:first], named, *stream.tokens[last + 1 :]])


def _antecedents(stream: Stream, previous: Stream | None, clause: int, wanted: int) -> list[Item] | None:
    """The units that a pronoun stands for: all of the clauses before its own, else of the sentence before."""
    own = {i.ref.unit.unit_id for k, i in _items(stream) if stream.at[k] >= clause}
    before = [i for k, i in _items(stream) if stream.at[k] < clause]
    for items in (before, [i for _, i in _items(previous)] if previous else []):
        found = {i.ref.unit.unit_id: i for i in items if i.ref.unit.unit_id not in own}
        if found:
            return list(found.values()) if len(found) == wanted else None
    return None


def _items(stream: Stream) -> Iterator[tuple[int, Item]]:
    """The units of a sentence, each with the token of its list."""
    for k in stream.each("U"):
        for item in stream.units(k).items:
            yield k, item


def with_names(streams: Sequence[Stream]) -> Iterator[Stream]:
    """Sentences in text order, each with the names of the units it takes up where that is certain."""
    previous = None
    for stream in streams:
        yield named_again(stream, previous) or stream
        previous = stream
