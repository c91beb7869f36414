"""Who goes and who comes, each told by the words beside it, whatever their order.

"Riêng vị trí Cụm phó năm 2025, B nhận bàn giao từ A"; "A thôi làm Cụm trưởng, B vào thay"; "Năm tới B cầm lái, thay A ở
ghế Cụm trưởng". A frame names one order of giver, act, role and taker; here each unit is asked for its own mark (a
preposition before it or a verb behind it), and the role for what ties it to the act: it is given, it is the topic, it
is where the taker goes. Only two fellows, one marked as giver and the other as taker, are a handover.
"""

import re
from collections.abc import MutableSet, Sequence
from dataclasses import dataclass, replace

from thidua.link.context import Context
from thidua.link.frames import frame
from thidua.link.roles.flags import TO_COME, of_one_cluster
from thidua.link.roles.lists import entity_of_role
from thidua.link.roles.marks import ACTS, NAME, REACH, WORDS, Mark, marks_of
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.years import resolved, stated_year
from thidua.link.stream import Stream
from thidua.model import Evidence, Unit

# What ties the role to the act: it is the topic, it is where the taker goes, it stands beside the taker as a new one.
_TOPIC = frame(
    NAME,
    r"(?:^|[,;:.)] )(?:{w:3}(?:riêng|về|ở|với|trong|trên|đối với|còn|cho|vào|tại) )?<N>{R:role}(?:[,:-]|thì) ",
    WORDS,
).pattern
_PLACE = frame(NAME, r"(?:<HOLD>|(?:ở|trong|trên|với|vào|tại|cho|từ|khỏi) )<N>{R:role}", WORDS).pattern
_NEW_BEFORE = frame(
    NAME, r"(?:(?P<new>tân|mới) )?{R:role}(?P<called>mới |kế nhiệm )?(?:[,(-] )?<PERSON>$", WORDS
).pattern
_IS = frame(NAME, r"{R:role}{v:4}(?:là|thuộc về|:) <PERSON>{U:taker}", WORDS).pattern
_BESIDE = frame(NAME, r"<CALLED>[,(-] <AS>{R:role}(?P<called>mới |kế nhiệm )?", WORDS).pattern
_NOT_DONE = re.compile(
    r"(?:^| )(?:không (?!chỉ|còn)|chưa |chẳng |nếu |đề xuất |đề nghị |muốn |mong |có thể |hằng năm |hàng năm |mỗi năm "
    r"|theo (?:quy định|quy chế|điều lệ|thông lệ) |hoặc |hay |ứng cử |sẵn sàng |từng |nguyên |cựu )"
)
_BUT_DONE = re.compile(r"(?:sẽ|dự kiến|sắp|chuẩn bị) [^;.]*?(?:sau khi|vừa|đã) ")
_ANYTHING = re.compile(r".*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sides:
    """A handover as the marks tell it: the token of the role, both units, the span in the stream's string."""

    role: int
    giver: Unit
    taker: Unit
    first: int
    last: int
    ended: bool  # the role is told of who gives it up: its year is the one that ends
    instead: bool  # nothing is given or taken: "B thay A"


def by_marks(context: Context, stream: Stream, said: Sequence[Said], taken: MutableSet[tuple[int, int]]) -> list[Said]:
    """What is said of roles in a sentence, with a handover that no frame read or whose giver none did.

    Args:
        context: with entities set.
        stream: the sentence.
        said: what the frames of acts read of it.
        taken: (start of a stream, token of a role) of the roles explained already; those read here are added.
    """
    told = sides_of(stream, context.year)
    entity = entity_of_role(context, stream, told.role) if told else None
    if told is None or entity is None:
        return list(said)
    role = stream.role(told.role)
    read = [s for s in said if s.role in role.roles and (s.kind or s.unit.unit_id == told.taker.unit_id)]
    if read or (stream.start, told.role) in taken:
        return [
            replace(s, giver=told.giver)
            if s.kind and s.giver is None and s.role in role.roles and s.unit.unit_id == told.taker.unit_id
            else s
            for s in said
        ]
    now = entity.year or context.year
    whole = _ANYTHING.match(stream.string, told.first, told.last)
    assert whole is not None  # it matches anything
    year = role.year if role.year is not None else stated_year(stream, whole, act=True)
    year = resolved(year, now)
    if told.instead and year is not None and now is not None and year <= now:
        return list(said)  # "năm 2024, B làm Cụm trưởng thay A": it may stand in for it
    if told.ended and year is not None and (year == now or role.year is not None):
        year += 1
    taken |= {(stream.start, i) for i in stream.each("R")}
    evidence = Evidence(*stream.span(whole), NAME, 0.85)
    return [*said, Said(role.roles[0], told.taker, entity, year, "handover", told.giver, evidence)]


def sides_of(stream: Stream, now: int | None) -> Sides | None:
    """The one giver and the one taker of the one role in a sentence; None where any is missing or in doubt.

    Args:
        stream: the sentence.
        now: the year the article is about.
    """
    string = stream.string
    if string.count("@U") < len(("giver", "taker")) or not ACTS.search(string):
        return None
    roles = stream.each("R")
    if len({stream.role(i).roles for i in roles}) != 1 or len(stream.role(roles[0]).roles) != 1:
        return None
    gives, takes = marks_of(stream)
    if len({m.unit.unit_id for m in gives}) != 1 or len({m.unit.unit_id for m in takes}) != 1:
        return None
    marks = gives + takes
    if not any(m.acts for m in marks) or not of_one_cluster(gives[0].unit, takes[0].unit) or _not_done(string, marks):
        return None
    tie = _tied(stream, roles, gives, takes, now)
    if tie is None:
        return None
    first = min(stream.at[tie], *(m.first for m in marks))
    last = max(stream.at[tie] + 1, *(m.last for m in marks))
    ended = any(m.stops and tie in m.given for m in gives)
    instead = not any(m.hands for m in marks)
    return Sides(tie, gives[0].unit, takes[0].unit, first, last, ended, instead)


def _not_done(string: str, marks: list[Mark]) -> bool:
    """Whether the words up to the last mark deny, suppose or plan what they tell."""
    told = _BUT_DONE.sub(" ", string[: max(m.last for m in marks)])
    return bool(_NOT_DONE.search(told) or TO_COME.search(told))


def _tied(stream: Stream, roles: list[int], gives: list[Mark], takes: list[Mark], now: int | None) -> int | None:
    """The role that the act is about; None where nothing ties it to the act."""
    marks = gives + takes
    if given := [i for m in marks for i in m.given]:
        return given[0]
    coming = [i for i in roles if (year := stream.role(i).year) is not None and now is not None and year > now]
    papers = any(m.papers for m in marks)
    for taker in takes:
        behind = _BESIDE.match(stream.string, stream.at[taker.token] + len(f"@U{taker.token} "))
        before = _NEW_BEFORE.search(stream.string[max(0, stream.at[taker.token] - REACH) : stream.at[taker.token]])
        for match in (behind, before):
            if match and (int(match["role"]) in coming or match.groupdict().get("new") or match["called"]):
                return int(match["role"])
    for pattern in (_TOPIC, _PLACE, _IS):
        for match in pattern.finditer(stream.string):
            role = int(match["role"])
            if _placed(stream, match, marks, takes) and (not papers or role in coming):
                return role
    return None


def _placed(stream: Stream, match: re.Match[str], marks: list[Mark], takes: list[Mark]) -> bool:
    """Whether the role of a match stands where its words tie it to both sides.

    A topic before them, "Cụm trưởng là" before the taker, a place behind one of them and no third unit.
    """
    role = int(match["role"])
    if match.re is _TOPIC:
        return all(role < m.token for m in marks)
    if match.re is _IS:
        return int(match["taker"]) in {m.token for m in takes}
    units = [i for i, t in enumerate(stream.tokens[:role]) if t.type == "U"]
    last = stream.units(units[-1]).items if units else ()
    return {item.ref.unit.unit_id for item in last} <= {m.unit.unit_id for m in marks} if last else False


prove(
    NAME,
    {
        "Riêng vị trí Cụm phó năm 2025, {B} nhận bàn giao từ {A}.": "deputy A; handover deputy B 2025",
        "{A} thôi làm Cụm trưởng, {B} vào thay.": "chair A; handover chair B 2025",
        "Ở vị trí Cụm trưởng, {B} thay {A}.": "chair A; handover chair B 2025",
        "{A} trao cờ và sổ theo dõi thi đua cho {B} để đảm nhận vai trò Cụm trưởng năm 2025.": (
            "chair A; handover chair B 2025"
        ),
        "Trao cờ Cụm trưởng năm 2025 là {A}, nhận cờ là {B}.": "chair A; handover chair B 2025",
        "{A} khép lại một năm trên ghế Cụm trưởng; {B} tiếp quản từ ngày 1/1/2025.": "chair A; handover chair B 2025",
        "{A} hết nhiệm kỳ Cụm trưởng, đơn vị thay thế trong năm 2025 là {B}.": "chair A; handover chair B 2025",
    },
    [
        "{A}, Cụm trưởng, nhận hồ sơ từ {B}.",
        "Cụm trưởng đề nghị {A} thay {B} tổ chức hội thao.",
        "Ở vị trí Cụm trưởng, {A} giao nhiệm vụ cho {B} chuẩn bị hội thao.",
        "Riêng vị trí Cụm phó năm 2025, {B} sẽ nhận bàn giao từ {A}.",
        "{A} thôi làm Cụm trưởng, {B} nhận Cờ thi đua.",
    ],
)
