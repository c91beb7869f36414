# ruff: noqa: E501 (a table of patterns)
"""What marks a unit as the one who gives a role or the one who takes it: a preposition before it, or a verb behind it.

"từ tay A", "thay A", "A bàn giao lá cờ"; "cho B", "B nhận con dấu và hồ sơ". What a verb gives or takes must be the role or
what stands for it (flag, seal, duty, papers), so that "trao quà cho B" marks nobody.
"""

import re
from dataclasses import dataclass

from thidua.link.frames import frame
from thidua.link.roles.another import grants
from thidua.link.roles.superiors import praised
from thidua.link.roles.words import VOCABULARY
from thidua.link.stream import Stream
from thidua.model import Unit

NAME = "roles.sides"
WORDS = VOCABULARY | {
    "PERSON": (
        r"(?:(?:tân )?@R\d+ (?:(?:cũ|mới|kế nhiệm|tiền nhiệm|mãn nhiệm|đương nhiệm) )?(?:[,(-] )?)?(?:<P>@S\d+ (?:[,(-] )?)?<P>"
    ),
    "ADVERB": (
        r"(?:(?:đã|vừa|mới|cũng|nay|chính|thức|sẽ|tiến|hành|trịnh|trọng|là|đơn|vị|người|được|bước|lần|lượt|trực|cùng|xin) )*"
    ),
    "ROUND": (
        r"(?:nhiệm vụ|vai trò|vai|trọng trách|trách nhiệm|cương vị|chức trách|chức danh|chức vụ|chức|ghế|vị trí|chỗ|"
        r"con dấu|dấu|biểu trưng|bảng tên|công việc|phần việc|bàn giao|cờ|quyền|@A\d+|@R\d+) "
    ),
    "PAPER": r"(?:hồ sơ|sổ sách|sổ|tài liệu|biên bản|quỹ|văn bản) ",
    "PLAIN": (
        r"(?:(?:lại|xong|lá|chiếc|tấm|ngôi|bộ|toàn|các|con|những|cùng|kèm|và|với|,|-|theo|của|về|thi|đua|cụm|khối|điều|"
        r"hành|dõi|luân|lưu|truyền|thống|phiên|này|ấy|đó|trên|đơn|vị|làm|giữ|@[CY]\d+) )"
    ),
    "THINGS": r"<PLAIN>*(?:(?:<ROUND>|<PAPER>)<PLAIN>*)*",
    "OBJECT_ENDS": r"(?=(?:cho|sang|về|từ|tới|đến|để|ngay|trước|sau|khi|trong|vào|do|bởi|thay|tại) |@[USD]|[.;,)(-]|$)",
}
ACTS = re.compile(r"(?:giao|trao|nhận|đón|thay|nhường|chuyển|nhiệm|tiếp|chân|quản|thôi|rời|hết|mãn) ")
_FROM = frame(
    NAME,
    r"(?:^| )(?:(?:trao|giao|bàn giao|chuyển giao) <THINGS>(?:là|:)|từ(?: tay| phía)?|(?:thay(?: thế| chân| vai)?|kế nhiệm|kế tục|tiếp nối|nối tiếp|tiếp bước|thế chân)"
    r"(?: cho| vị trí của| vị trí)?) <PERSON>$",
    WORDS,
).pattern
_TO = frame(
    NAME,
    r"(?:^| )(?:nhận <THINGS>(?:là|:)|trao (?:tận )?tay|(?:cho|sang|về|tới|đến|vào|qua)(?: tay| phía| với)?|là|thuộc về|gọi tên|(?:đến|tới) lượt|chúc|chúc mừng|mong) <PERSON>$",
    WORDS,
).pattern
_TO_ENDS = re.compile(
    r"(?:(?:lá|chiếc|tấm) )?(?:cờ|biểu trưng|con dấu|nhiệm vụ|vai trò|trọng trách|chức) |[.;,():-]|@[YDR]|(?:để|trong|từ|tại|ngay|vào|trước|sau|làm|giữ|đảm|điều|hoàn thành|tiếp tục|phát huy) |và (?!@U)|$"
)
_GIVES = frame(
    NAME,
    r"<CALLED>(?:, )?<ADVERB>(?:bàn giao|chuyển giao|trao lại|giao lại|trao trả|trao truyền|nhường lại|nhường|trao|chuyển) "
    r"(?:(?:(?:tận )?tay|cho) <PERSON>@U\d+ (?P<then><THINGS>)<OBJECT_ENDS>|(?P<what><THINGS>)<OBJECT_ENDS>)"
    r"|<CALLED>(?:, )?<ADVERB>(?P<stops>thôi|hết|mãn|rời|rời khỏi|rút khỏi|rút|kết thúc|không còn|khép lại|chia tay) {w:3}<N>{R:given}",
    WORDS,
).pattern
_TAKES = frame(
    NAME,
    r"<CALLED>(?:, )?(?:(?!@U|@R|[.;] )\S+ ){0,10}?(?<!ghi )(?<!công )(?<!đảm )"
    r"(?:nhận bàn giao|nhận lại|tiếp nhận|đón nhận|tiếp quản|đón|nhận) "
    r"(?:từ (?:tay )?<PERSON>@U\d+ (?P<then><THINGS>)<OBJECT_ENDS>|(?P<what><THINGS>)<OBJECT_ENDS>)"
    r"|<CALLED>(?:, )?<ADVERB>(?:lên thay|vào thay|thay thế|thay(?! mặt| đổi| vì)|thế chân|kế nhiệm|kế tục|tiếp nối|tiếp bước|"
    r"lên làm|tiếp quản|đảm nhận|đảm nhiệm|gánh vác|cầm lái|cầm trịch|dẫn dắt|ngồi ghế|ngồi vào|giữ(?= [,.;])) ",
    WORDS,
).pattern
# "Nhiệm kỳ Cụm trưởng của | A | kết thúc": the role stands before who gives it up.
_TERM_OF = frame(
    NAME,
    r"(?:^|[ ])(?P<over>(?:kết thúc|khép lại|hết|hoàn tất|mãn) )?(?:nhiệm kỳ|thời gian|vai trò|trọng trách|nhiệm vụ|một năm|năm) "
    r"(?:(?:làm|giữ|điều hành|trên cương vị|ở vị trí|đảm nhiệm|đảm nhận) )*<N>{R:given}(?:của|mà) <PERSON>$",
    WORDS,
).pattern
_TERM_OVER = frame(
    NAME,
    r"<CALLED>(?:đảm nhiệm |đảm nhận |nắm giữ |giữ )?<ADVERB>(?:kết thúc|khép lại|hết|hoàn tất|mãn|đến hồi kết)(?= )",
    WORDS,
).pattern
REACH = 160  # characters of the string before a unit that are looked at
_PAPERS, _ROUNDS = (re.compile(rf"(?:^| ){WORDS[name]}") for name in ("PAPER", "ROUND"))


@dataclass(frozen=True, slots=True)
class Mark:
    """A unit with what makes it giver or taker: a preposition, or a verb with what it gives or takes."""

    unit: Unit
    token: int
    first: int  # of the telling words, in the stream's string
    last: int
    acts: bool = True  # by a verb, or by a preposition that tells of one ("thay A")
    given: tuple[int, ...] = ()  # tokens of roles
    papers: bool = False  # nothing but papers is handed over
    stops: bool = False  # "thôi làm Cụm trưởng"
    hands: bool = False  # something is given or taken, or the role left


def marks_of(stream: Stream) -> tuple[list[Mark], list[Mark]]:
    """The units marked as giver and those marked as taker; none of either where a unit is marked as both."""
    gives: list[Mark] = []
    takes: list[Mark] = []
    for i in stream.each("U"):
        if len(stream.units(i).items) != 1:
            continue
        at = stream.at[i]
        before, behind = stream.string[max(0, at - REACH) : at], at + len(f"@U{i} ")
        source, goal = _FROM.search(before), _TO.search(before)
        if source and goal:  # "thay cho A", "trao cờ là A"
            source, goal = (source, None) if source.start() <= goal.start() else (None, goal)
        giving, taking = _act(stream, _GIVES, behind), _act(stream, _TAKES, behind)
        term = _TERM_OF.search(before)
        over = _TERM_OVER.match(stream.string, behind) if term else None
        if term and (over or term["over"]) and not taking:
            last = over.end() if over else behind
            given = (int(term["given"]),)
            gives.append(
                Mark(
                    stream.units(i).items[0].ref.unit,
                    i,
                    at - (len(before) - term.start()),
                    last,
                    True,
                    given,
                    False,
                    True,
                    True,
                )
            )
            continue
        if (source or giving) and not praised(stream, i):
            gives.append(_mark(stream, i, source, giving))
        if taking or (goal and _TO_ENDS.match(stream.string, behind)):
            takes.append(_mark(stream, i, goal, taking))
    both = {m.unit.unit_id for m in gives} & {m.unit.unit_id for m in takes}
    return ([], []) if both else (gives, takes)


def _act(stream: Stream, pattern: re.Pattern[str], behind: int) -> re.Match[str] | None:
    """The verb behind a unit, with what it gives or takes; None where that is an award."""
    match = pattern.match(stream.string, behind)
    return None if match and grants(stream, match) else match


def _mark(stream: Stream, i: int, before: re.Match[str] | None, verb: re.Match[str] | None) -> Mark:
    """The mark of the unit at token i."""
    groups = verb.groupdict() if verb else {}
    what = (before[0] if before else "") + (groups.get("what") or groups.get("then") or "")
    given = tuple(int(n) for n in re.findall(r"@R(\d+) ", verb[0] if groups.get("stops") and verb else what))
    begin, end = stream.at[i], stream.at[i] + 1
    return Mark(
        stream.units(i).items[0].ref.unit,
        i,
        begin - (before.end() - before.start()) if before else begin,
        verb.end() if verb else end,
        bool(verb) or bool(before and ACTS.search(before[0])),
        given,
        bool(_PAPERS.search(what)) and not _ROUNDS.search(what),
        bool(groups.get("stops")),
        any(groups.get(name) is not None for name in ("what", "then", "stops")),
    )
