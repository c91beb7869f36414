"""A ceremony of handing the role over that one sentence announces, its sides told by the next one.

"Phần cuối hội nghị là lễ bàn giao Cụm trưởng. A trao cờ cho B."
"""

import re

from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.another import grants
from thidua.link.roles.bearers import role_of
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.successors import NOT_HELD
from thidua.link.roles.superiors import superior
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import resolved, stated_year
from thidua.link.stream import Stream
from thidua.model import Evidence

_NAME = "roles.ceremony_before"
_WORDS = VOCABULARY | {
    "THING": r"(?:lá )?(?:cờ|nhiệm vụ|biểu trưng|con dấu|@A\d+) (?:(?:luân lưu|truyền thống|của|cụm|khối|@C\d+) )*",
}
ANNOUNCED: Frame = frame(
    _NAME,
    r"(?:lễ|nghi thức|phần|nội dung|tiến hành|thực hiện|diễn ra|là) (?:lễ |nghi thức |việc )*"
    r"(?:bàn giao|chuyển giao|trao) <N>{R:role}(?=[.:] |$)",
    _WORDS,
)
SIDES: tuple[Frame, ...] = (
    frame(_NAME, r"(?:- )?bên giao (?:: )?{w:3}{U:from}[,;] bên nhận (?:: )?{w:4}{U:to}", _WORDS),
    frame(
        _NAME,
        r"(?:{w:5}, )?<FROM>{w:2}(?:bàn giao|chuyển giao|trao lại|trao|giao lại) <THING>(?:cho|sang) <B>(?=[.;,(] |$)",
        _WORDS,
    ),
    frame(_NAME, r"(?:{w:5}, )?<B>(?:được |chính thức )*<SUCCEED>(?:đơn vị )?<FROM>(?=[.;,(] |$)", _WORDS),
    frame(_NAME, r"(?:{w:5}, )?<B>{w:2}<RECEIVE><THING>từ (?:tay )?<FROM>", _WORDS),
)
prove(
    "roles.ceremony_before",
    {
        "Phần cuối hội nghị là lễ bàn giao Cụm trưởng. {A} trao cờ cho {B}.": "chair A; handover chair B 2025",
        "Hội nghị tiến hành bàn giao nhiệm vụ Cụm trưởng. Bên giao là {A}, bên nhận là {B}.": (
            "chair A; handover chair B 2025"
        ),
        "Hội nghị tiến hành chuyển giao Cụm trưởng. Theo đó, {B} thay {A}.": "chair A; handover chair B 2025",
        "Phần cuối là lễ trao cờ Cụm trưởng năm 2025. Giám đốc {B} nhận cờ từ Giám đốc {A}.": (
            "chair A; handover chair B 2025"
        ),
    },
    [
        "Phần cuối là lễ bàn giao Cụm trưởng. {A} trao quà cho {B}.",
        "Phần cuối là lễ bàn giao Cụm trưởng. {B} thay mặt {A} cảm ơn.",
        "Hội nghị thống nhất thời gian bàn giao Cụm trưởng. {A} trao cờ cho {B}.",
        "Phần cuối là lễ bàn giao Cụm trưởng. {A} sẽ trao cờ cho {B}.",
    ],
)
_GIVES = re.compile(r"giao |trao |nhận |thay |kế nhiệm ")


def handed_at_ceremony(context: Context, stream: Stream, previous: Stream | None) -> list[Said]:
    """The sides of a ceremony that the sentence before announced; empty where none was.

    Args:
        context: with entities set.
        stream: the sentence.
        previous: the sentence before it.
    """
    if previous is None or "@R" in stream.string or "@R" not in previous.string or not _GIVES.search(stream.string):
        return []
    told = next(ANNOUNCED.find(previous), None)
    match = _sides(stream) if told else None
    if told is None or match is None:
        return []
    phrase = role_of(previous, told)
    to = stream.units(captured(match, "to") or 0).items
    giver = stream.units(captured(match, "from") or 0).items
    entity = context.cluster_near(phrase.cluster, stream.start)
    if entity is None or not len(phrase.roles) == len(to) == len(giver) == 1:
        return []
    taker, by = to[0].ref.unit, giver[0].ref.unit
    if superior(by, [taker]) or by.unit_id == taker.unit_id:
        return []
    printed = phrase.year if phrase.year is not None else stated_year(previous, told, True)
    year = resolved(printed, entity.year or context.year)
    evidence = Evidence(*stream.span(match), _NAME, 0.85)
    return [Said(phrase.roles[0], taker, entity, year, "handover", by, evidence)]


def _sides(stream: Stream) -> re.Match[str] | None:
    """The words that open a sentence and name both sides; none where an award is given, or nothing has been yet."""
    for one in SIDES:
        match = one.match(stream, 0)
        if match and not grants(stream, match) and not NOT_HELD.search(match[0]):
            return match
    return None
