"""Who gives the role up, told apart from the act that gives it, with the taker left unsaid.

"B được bầu làm Cụm trưởng; đơn vị đã nhận cờ từ A", "Sau khi tiếp nhận cờ luân lưu từ A, B ra mắt ...", and of two
chairs of successive years in one sentence that tells of a handover the first gives to the second.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.another import grants
from thidua.link.roles.bearers import denied
from thidua.link.roles.flags import fellow
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.words import VOCABULARY
from thidua.link.stream import Stream
from thidua.model import Evidence, Unit

_NAME = "roles.giver_apart"
_WORDS = VOCABULARY | {
    "ROLE_THING": (
        r"(?:lại )?(?:lá |chiếc )?(?:cờ|@A\d+|nhiệm vụ|vai trò|trọng trách|trách nhiệm|chức trách|cương vị|biểu trưng|"
        r"công việc|con dấu) (?:(?:luân lưu|luân phiên|truyền thống|điều hành|này|ấy|đó|của|cụm|khối|@C\d+) )*"
    ),
    "TAKES": (
        r"(?:(?:nhận bàn giao|nhận chuyển giao|tiếp quản|tiếp nhận) (?:<ROLE_THING>)?|(?:đón nhận|nhận lại|nhận|đón) "
        r"<ROLE_THING>)(?:từ (?:tay )?<FROM>|do {w:2}{U:by}(?:trao|bàn giao|chuyển giao|giao) "
        r"|của {w:2}{U:of}(?:trao|bàn giao|chuyển giao|giao) )"
    ),
}
# Behind the act: "..., thay A"; "...; đơn vị này vừa nhận cờ từ A". Nobody else stands between.
_BEHIND: Frame = frame(
    _NAME,
    r"(?:(?:đảm nhận|đảm nhiệm|đảm trách|phụ trách|giữ|gánh vác|nắm giữ) )?"
    r"(?:(?:[-,;(] |và |sau khi |khi |, sau khi )(?:(?!<SUCCEED>)(?![.:!?] |@U|@R|sẽ |chưa |không )\S+ ){0,6}?<TAKES>"
    r"|(?:[,(] |và )?(?:(?:lên|sẽ|chính thức) )*(?:thay thế cho|thay thế|thay cho|thay|kế nhiệm|tiếp nối|kế tục) "
    r"(?:vị trí |vai trò |cho |của )*{w:3}{U:before}(?=[.;,)] |$|vừa |đã |hết |mãn ))",
    _WORDS,
)
_NEXT: Frame = frame(
    _NAME,
    r"(?:trước đó , |tại hội nghị , |cũng tại hội nghị , |ngay sau đó , )?(?:đơn vị|tỉnh|tập thể|cơ quan) "
    r"(?:này|ấy|đó) (?:(?:đã|vừa|cũng|chính thức) )*<TAKES>",
    _WORDS,
)
# Further on in the sentence, the role told: "bầu B làm Cụm trưởng, C làm Cụm phó, thay A hết nhiệm kỳ Cụm trưởng".
_TERM_OVER: Frame = frame(
    _NAME,
    r"(?:thay thế cho|thay thế|thay cho|thay|kế nhiệm) (?!mặt ){w:3}{U:before}(?:vừa |đã )*"
    r"(?:hết|mãn|kết thúc|hoàn thành|thôi) {w:4}{R:role}",
    _WORDS,
)
_HANDS_ON = re.compile(r"(?:^| )(?:bàn giao|chuyển giao|giao nhận|trao nhiệm vụ|trao (?:lại )?(?:lá )?(?:cờ|@A\d+)) ")
_HE_GIVES = re.compile(
    r"(?:[^@.;:,]{0,24}, )?(?:(?:chính )?(?:ông|bà|anh|chị|thầy|cô|đồng chí|đại tá|thượng tá|thiếu tướng|trung tướng"
    r"|vị giám đốc)(?: này| ấy)? )(?:(?!không|chưa|cùng|và)[^@.;:,\s]+ ){0,3}?"
    r"(?:bàn giao|chuyển giao|trao lại|giao lại|nhường lại|nhường|trao|chuyển) "
)
_SAYS = r"(?:nói|phát biểu|chia sẻ|cho biết|bày tỏ|khẳng định|tâm sự|bộc bạch|xúc động)(?: rằng)? "
_WE_GIVE = re.compile(
    rf"(?:@U(?P<before>\d+) (?:@S\d+ |, |[^@.;:,\"\s]+ ){{0,8}}?{_SAYS}: )?\" (?P<quoted>(?:[^@.;\"]|@[YCR]\d+ )*?"
    r"(?:chúng tôi|đơn vị tôi|tôi) (?:[^@.;:,\s]+ ){0,4}?(?:bàn giao|chuyển giao|trao lại|giao lại|nhường lại|trao) )"
    r"[^\"]*\" (?(before)|, (?:[^@.;:,\s]+ |@S\d+ |, ){0,8}?@U(?P<behind>\d+) (?:@S\d+ |[^@.;:,\s]+ ){0,5}?"
    rf"{_SAYS})"
)
_NOT_DONE = re.compile(r"(?:^| )(?:sẽ|dự kiến|sắp|chuẩn bị|chưa|không) ")
_GIVERS = ("from", "by", "of", "before")


def givers_told(context: Context, said: Sequence[Said], now: int | None) -> list[Said]:
    """Chairs given to units of which another clause tells who had it before, each said again with that giver.

    Args:
        context: with entities set.
        said: what the article says of roles.
        now: the year the article is about.
    """
    known = {(s.entity.cluster_id, s.unit.unit_id) for s in said if s.giver}
    found = []
    for one in said:
        given = one.kind is not None or bool(one.year and now and one.year > now)
        if one.role != "chair" or not given or (one.entity.cluster_id, one.unit.unit_id) in known:
            continue
        n = context.sentence_at(one.evidence.start)
        told = None
        if n is not None:
            told = _giver(context.streams, n, one) or _chair_before(context.streams[n], one, said)
            told = told or _of_whom_told(context.streams, n, one, said) or _speaker(context.streams[n], one)
        if told is not None:
            found.append(replace(one, kind=one.kind or "handover", giver=told[0], evidence=told[1]))
    return found


def _giver(streams: Sequence[Stream], n: int, one: Said) -> tuple[Unit, Evidence] | None:
    """Who gave the chair to the unit of a statement in sentence n, by the words behind it or by the next sentence."""
    for stream, match in _places(streams, n, one.evidence):
        at = next((i for name in _GIVERS if (i := captured(match, name)) is not None), None)
        items = stream.units(at).items if at is not None else ()
        if len(items) != 1 or _NOT_DONE.search(match[0]) or grants(stream, match) or denied(stream, match):
            continue
        if fellow(items[0].ref.unit, one.unit):
            return items[0].ref.unit, Evidence(*stream.span(match), _NAME, 0.85)
    return None


def _places(streams: Sequence[Stream], n: int, evidence: Evidence) -> Iterator[tuple[Stream, re.Match[str]]]:
    """Where the words on the giver can stand: behind the statement in its sentence n, or at the start of the next."""
    stream = streams[n]
    end = next((i for i, token in enumerate(stream.tokens) if token.start >= evidence.end), None)
    if end is not None and (match := _BEHIND.pattern.match(stream.string, stream.at[end])):
        yield stream, match
    for match in _TERM_OVER.find(stream):
        if end is not None and match.start() > stream.at[end] and stream.role(int(match["role"])).roles == ("chair",):
            yield stream, match
    following = streams[n + 1] if n + 1 < len(streams) and streams[n + 1].line == stream.line else None
    if following is not None and (match := _NEXT.pattern.match(following.string)):
        yield following, match


def _chair_before(stream: Stream, one: Said, said: Sequence[Said]) -> tuple[Unit, Evidence] | None:
    """The chair of the year before, where one sentence names both and tells of a handover."""
    act = _HANDS_ON.search(stream.string)
    if act is None or grants(stream, act) or _NOT_DONE.search(stream.string):
        return None
    before = [
        s
        for s in said
        if s.role == "chair" and s.entity is one.entity and _year_before(s, one) and fellow(s.unit, one.unit)
        if stream.start <= s.evidence.start < one.evidence.start
    ]
    return (before[0].unit, Evidence(stream.start, stream.end, _NAME, 0.8)) if len(before) == 1 else None


def _of_whom_told(streams: Sequence[Stream], n: int, one: Said, said: Sequence[Said]) -> tuple[Unit, Evidence] | None:
    """The chair whose head the sentence before named, where sentence n takes that person up: "Ông bàn giao cho B"."""
    stream = streams[n]
    match = _HE_GIVES.match(stream.string) if n else None
    if match is None or grants(stream, match) or one.evidence.start > stream.span(match)[1]:
        return None  # what he gives is not what the statement tells
    before = streams[n - 1]
    held = [s for s in said if before.start <= s.evidence.start < before.end and s.entity is one.entity]
    chairs = {s.unit.unit_id: s.unit for s in held if s.role == "chair" and s.kind is None}
    if len(chairs) != 1 or before.string.count("@S") > 1 or _NOT_DONE.search(match[0]):
        return None
    unit = next(iter(chairs.values()))
    return (unit, Evidence(*stream.span(match), _NAME, 0.8)) if fellow(unit, one.unit) else None


def _speaker(stream: Stream, one: Said) -> tuple[Unit, Evidence] | None:
    """Who speaks in a sentence that quotes the giver: "Giám đốc A nói: 'Chúng tôi giao lại chức Cụm trưởng cho B'"."""
    match = _WE_GIVE.search(stream.string) if '" ' in stream.string else None
    if match is None or _NOT_DONE.search(match["quoted"]) or grants(stream, match):
        return None
    items = stream.units(int(match["before"] or match["behind"])).items
    told = len(items) == 1 and fellow(items[0].ref.unit, one.unit)
    return (items[0].ref.unit, Evidence(*stream.span(match), _NAME, 0.8)) if told else None


def _year_before(held: Said, given: Said) -> bool:
    """Whether a chair held is of the year before one that is given; without a year the words tell them apart."""
    if given.year is None:
        return held.year is None and held.kind is None and given.kind is not None
    return held.year == given.year - 1


prove(
    _NAME,
    {
        "Năm 2025, đến lượt {B} làm Cụm trưởng; đơn vị đã nhận cờ từ {A}.": "chair A",
        "{B} được bầu làm Cụm trưởng năm 2025. Đơn vị này đã tiếp nhận nhiệm vụ do {A} bàn giao.": "chair A",
        "Hội nghị bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025, thay {A} hết nhiệm kỳ Cụm trưởng.": "chair A",
    },
    [
        "{B} làm Cụm trưởng; đơn vị đã nhận quà từ {A}.",
        "Năm 2025, đến lượt {B} làm Cụm trưởng, thay {A} phát biểu.",
        "Hội nghị bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025, thay {A} hết nhiệm kỳ Cụm phó.",
        "Năm 2025, đến lượt {B} làm Cụm trưởng; đơn vị sẽ nhận cờ từ {A}.",
    ],
)
