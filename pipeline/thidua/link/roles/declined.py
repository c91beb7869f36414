"""A role that is not taken by who was named for it, and who takes it instead.

"A được giới thiệu làm Cụm trưởng năm 2025. Nhưng vì A xin lùi, hội nghị biểu quyết để B nhận nhiệm vụ này": B has it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.roles.flags import of_one_cluster, same_unit
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.stream import Stream
from thidua.model import Evidence, HandoverKind

_NAME = "roles.instead_of_declined"
_ANY = re.compile(r"xin |chỉ |từ chối|rút lui|không nhận|chưa nhận|khước từ|nhường")
_DECLINES = (
    r"(?:xin (?:được |phép )*(?:rút|lùi|thôi|hoãn|nhường|không|miễn|từ chối|chưa)|từ chối|khước từ|rút lui|không nhận|"
    r"chưa nhận|nhường lại|nhường|chỉ (?:(?:xin|đồng ý|muốn|chịu) )*(?:nhận|làm|giữ)(?= (?:làm|giữ|vai|chức|@R))) "
    r"(?=[.;,:)-] |$|@R|do |bởi |cho (?:@U|đơn vị|tỉnh)|(?:lại|một|hai|thêm|sang|nhiệm|vai|chức|ghế|vị trí|trọng|trách"
    r"|này|đó|để|vì|do|nên|bởi|khỏi|nhận|làm|giữ|gánh|đảm|với lý do) )"
    r"(?!(?:[^@.;:,]+ )?(?:đề nghị|danh hiệu|đăng cai|khen|tổ chức|thi đua|cờ|bằng|giấy|@A\d+) )"
)
_CONTRAST = r"(?P<contrast>(?:nhưng|song|tuy nhiên|tuy vậy|thế nhưng|thế mà|rồi|sau đó) (?:, )?)?"
_WHO = (
    r"(?:(?:vì|do|bởi|khi|sau khi|thấy|với) )?(?:(?:lãnh đạo|đại diện|giám đốc|người đứng đầu|thủ trưởng|phía) )*"
    r"(?:@U(?P<who>\d+) |(?P<this>đơn vị|tỉnh|cơ quan|tập thể|sở|hội) (?:này|ấy|đó) )?"
)
_GAP = r"(?:(?!@[UR])[^.;:,\s]+ ){0,8}?"
_BEHIND = re.compile(rf"(?:[,;-] )?{_CONTRAST}{_WHO}{_GAP}{_DECLINES}")
_NEXT = re.compile(rf"^{_CONTRAST}{_WHO}{_GAP}{_DECLINES}")
_VOTES = (
    r"(?:bầu|bầu chọn|bình chọn|chọn|lựa chọn|cử|biểu quyết|bỏ phiếu|tín nhiệm|nhất trí|thống nhất|đồng ý|tán thành|"
    r"(?P<assigns>giao|phân công|chỉ định|chuyển)) "
)
_ROLE_AGAIN = (
    r"(?=(?:sẽ |để |lên |vào )*(?:(?:nhận|đảm nhận|đảm nhiệm|tiếp nhận|giữ|gánh vác|gánh) (?:lấy )?"
    r"(?:(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|vị trí|cương vị|chức danh|ghế)(?: này| đó| ấy| trên)? ?)"
    r"(?:[.;,(]|$|trong |thay |@Y|với |bằng )|(?:thay|thế chân|thế chỗ|thay thế)(?! mặt)(?= |$)|[.;(] |$))"
)
_THAT_ROLE = (
    r"(?:vai trò|vai|nhiệm vụ|trọng trách|trách nhiệm|vị trí|cương vị|chức danh|ghế) (?:này|đó|ấy|nói trên|trên) "
)
_TAKER = re.compile(
    rf"(?:^|(?<= ))(?:giao|trao|chuyển) (?:lại )?{_THAT_ROLE}(?:cho |sang |về )?@U(?P<that>\d+) "
    rf"|(?:^|(?<= )){_VOTES}(?:(?!@[UR])[^.;:,\s]+ ){{0,5}}?@U(?P<to>\d+) {_ROLE_AGAIN}"
    rf"|(?:^|(?<= ))@U(?P<chosen>\d+) (?:[^@.;:,\s]+ ){{0,3}}?được (?:[^@.;:,\s]+ ){{0,3}}?"
    r"(?:bầu|chọn|cử|tín nhiệm|bầu chọn|giao) (?:[^@.;:,\s]+ ){0,2}?(?:thay|thay thế|thế chân|này) "
)
_AGAIN = re.compile(_THAT_ROLE)
_NOT_YET = re.compile(r"(?:^| )(?:sẽ|dự kiến|chưa|nếu|không(?! nhận| đồng ý)) ")


def without_declined(context: Context, said: Sequence[Said]) -> list[Said]:
    """The statements without the roles that who was named for them does not take, and with who takes them instead.

    Args:
        context: with entities set.
        said: what has been said of roles.
    """
    kept: list[Said] = []
    for one in said:
        found = _declined(context, one) if one.giver is None and (one.kind or context.is_coming(one.year)) else None
        if found is None:
            kept.append(one)
            continue
        context.drop("rule_not_fact", one.evidence.start, one.evidence.end, one.evidence.rule)
        taker = _taker(context, one, *found)
        if taker and not any(_same(s, taker) for s in said):
            kept.append(taker)
    return kept


def _same(one: Said, other: Said) -> bool:
    """Whether two statements give one role of one cluster to one unit."""
    return (one.role, one.entity.cluster_id, one.unit.unit_id) == (
        other.role,
        other.entity.cluster_id,
        other.unit.unit_id,
    )


def _declined(context: Context, one: Said) -> tuple[int, int] | None:
    """Where its unit declines a role: the index of the sentence and the position behind the words."""
    streams = context.streams
    at = context.sentence_at(one.evidence.start)
    if at is None:
        return None
    stream = streams[at]
    last = next((i for i, t in enumerate(stream.tokens) if t.start >= one.evidence.end), None)
    if last is not None and _ANY.search(stream.string):
        match = _BEHIND.match(stream.string, stream.at[last])
        before = stream.tokens[last - 1] if last else None  # "Được bầu làm Cụm trưởng, A | xin rút"
        fronted = before is not None and before.type == "U" and len(stream.units(last - 1).items) == 1
        if match and (fronted or _is(stream, match, one)):
            return at, match.end()
    if at + 1 < len(streams) and _ANY.search(streams[at + 1].string):
        match = _NEXT.match(streams[at + 1].string)
        if match and _is(streams[at + 1], match, one):
            return at + 1, match.end()
    return None


def _is(stream: Stream, match: re.Match[str], one: Said) -> bool:
    """Whether who declines in a match is the unit of a statement, or is not named again."""
    if match["who"] is None:
        return bool(match["contrast"] or match["this"])
    items = stream.units(int(match["who"])).items
    return len(items) == 1 and same_unit(items[0].ref.unit, one.unit)


def _taker(context: Context, one: Said, n: int, at: int) -> Said | None:
    """Who is chosen instead, in what stands behind position `at` of sentence `n`."""
    found = _taken(context.streams, n, at)
    if found is None:
        return None
    stream, match = found
    items = stream.units(int(match["that"] or match["to"] or match["chosen"])).items
    if len(items) != 1 or not of_one_cluster(one.unit, items[0].ref.unit):
        return None
    kind: HandoverKind = "assignment" if match["assigns"] or match["that"] else "election"
    evidence = Evidence(*stream.span(match), _NAME, 0.85)
    return replace(one, unit=items[0].ref.unit, kind=kind, evidence=evidence)


def _taken(streams: Sequence[Stream], n: int, at: int) -> tuple[Stream, re.Match[str]] | None:
    """The words that choose somebody instead: behind position `at` of sentence `n`, or in the next one, which has to
    take the role up ("vai trò đó") and name no other."""
    match = _TAKER.search(streams[n].string, at)
    if match is not None:
        return None if _NOT_YET.search(streams[n].string[at : match.end()]) else (streams[n], match)
    if n + 1 == len(streams) or not _AGAIN.search(streams[n + 1].string):
        return None
    match = _TAKER.search(streams[n + 1].string)
    if match is None or "@R" in match[0] or _NOT_YET.search(streams[n + 1].string[: match.end()]):
        return None
    return streams[n + 1], match


prove(
    _NAME,
    {
        "{A} được giới thiệu làm Cụm trưởng năm 2025. Vì {A} xin lùi, hội nghị bầu để {B} nhận nhiệm vụ này.": (
            "election chair B 2025"
        ),
        "Theo luân phiên, {A} làm Cụm trưởng năm 2025, nhưng đơn vị này xin rút nên hội nghị bầu {B} thay.": (
            "election chair B 2025"
        ),
    },
    [
        "{A} được giới thiệu làm Cụm trưởng năm 2025. Nhưng vì {A} xin lùi, việc bầu chọn để sang tuần sau.",
        "{A} được giới thiệu làm Cụm trưởng năm 2025 nhưng từ chối; hội nghị sẽ bầu {B} thay.",
        "{A} dẫn đầu Cụm nhưng xin rút; hội nghị bầu {B} nhận Cờ thi đua.",
    ],
)
