"""Who hands the flag that goes round to the next chair, in a sentence that names no role.

"Cụm trưởng năm 2015 là B. Nhận cờ từ A, Giám đốc B hứa ...": A has been the chair, since B is the one who takes over.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.role_bearers import denied, grants, superior
from thidua.link.role_rules import prove
from thidua.link.role_said import Said
from thidua.link.role_words import VOCABULARY
from thidua.link.stream import Stream
from thidua.model import Evidence, Unit

_WORDS = VOCABULARY | {
    "TAKE": r"(?:<RECEIVE>|đón )",
    "ROUND": (
        r"(?:lá )?(?:cờ|@A\d+) (?:(?:luân lưu|luân phiên|luân chuyển|truyền thống|thi đua|của|cụm|khối|trách nhiệm"
        r"|điều hành|@C\d+) )*"
    ),
}
_TO_COME = re.compile(r"(?:^| )(?:sẽ|dự kiến|sắp|chuẩn bị) ")
_NAME = "roles.flag_round"
FLAGS: tuple[Frame, ...] = (
    frame(_NAME, r"(?:(?<=^)|(?<=[,;] ))(?:vừa |sau khi |khi )*<TAKE><ROUND>từ (?:tay )?<FROM>(?:, |{w:1})<B>", _WORDS),
    frame(_NAME, r"{U:to}(?:[-,(] )?{w:6}<TAKE><ROUND>từ (?:tay )?<FROM>", _WORDS),
    frame(_NAME, r"{U:from}{w:6}<GIVE><ROUND>(?:cho|sang|tới) (?:tay )?<LOOSE>", _WORDS),
)
prove(
    _NAME,
    {
        "Cụm trưởng năm 2025 thuộc về {B}. Nhận cờ từ {A}, Giám đốc {B} cảm ơn.": "chair A",
        "Hội nghị bầu {B} làm Cụm trưởng năm 2025. {A} đã trao cờ luân lưu cho {B}.": "chair A",
    },
    ["{B} tổng kết năm. Nhận cờ từ {A}, Giám đốc {B} cảm ơn."],
)


def flags_handed(context: Context, said: Sequence[Said], now: int | None) -> list[Said]:
    """Handovers of the flag to units of which the article says elsewhere that they lead from the coming year on.

    Args:
        context: with entities set.
        said: what the article says of roles.
        now: the year the article is about.
    """
    coming = [s for s in said if s.role == "chair" and (s.kind or (s.year and now and s.year > now))]
    if not coming or all(s.giver for s in coming):
        return []
    flags = [s for s in context.streams if "cờ " in s.string or "@A" in s.string]
    return [one for stream in flags for one in _handed(stream, coming)]


def _handed(stream: Stream, coming: Sequence[Said]) -> list[Said]:
    """The handovers of one sentence."""
    found = []
    for one in FLAGS:
        for match in one.find(stream):
            to, giver = _only(stream, captured(match, "to")), _only(stream, captured(match, "from"))
            taken = next((s for s in coming if to and _same(s.unit, to) and s.giver is None), None)
            if taken is None or giver is None or not _may_give(stream, match, giver, taken.unit):
                continue
            tokens = stream.tokens
            first, last = stream.token_at(match.start()), stream.token_at(match.end() - 1)
            evidence = Evidence(tokens[first].start, tokens[last].end, _NAME, 0.85)
            found.append(replace(taken, kind=taken.kind or "handover", giver=giver, evidence=evidence))
    return found


def _only(stream: Stream, i: int | None) -> Unit | None:
    """The one unit of the list at token i."""
    items = stream.units(i).items if i is not None else ()
    return items[0].ref.unit if len(items) == 1 else None


def _same(a: Unit, b: Unit) -> bool:
    """Whether two names are one unit: "Công an tỉnh A" and "Công an A"."""
    alike = a.province is not None and (a.province, a.unit_kind) == (b.province, b.unit_kind)
    return a.unit_id == b.unit_id or alike


def _may_give(stream: Stream, match: re.Match[str], giver: Unit, to: Unit) -> bool:
    """Whether a unit can be the chair before `to`: another one of its kind, that gave no award and has really given."""
    if _same(giver, to) or giver.unit_kind != to.unit_kind or superior(giver, [to]):
        return False
    return not (grants(stream, match) or denied(stream, match) or _TO_COME.search(match[0]))
