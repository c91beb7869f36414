"""A paper that sets right what it printed (đính chính): what it states corrects, what it withdraws is no statement.

    "Trong bài ... chúng tôi đã viết nhầm Cụm trưởng là A. Thông tin đúng: B là Cụm trưởng."
     reference    withdrawn from here on                                  stated, and `Evidence.corrects`

A notice reaches from the line that opens it to the end of the article. In each of its sentences cues turn what
follows, or what stands before, into a reference, something withdrawn, or a statement.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.stream import Item, Stream
from thidua.model import Award, Cluster, Event, Evidence, Extraction, Handover, Member, Role, Unresolved
from thidua.rules import declare

Side = Literal["stated", "withdrawn", "reference"]
Statement = TypeVar("Statement", Event, Cluster, Member, Role, Handover, Award)

_US = r"(?:chúng tôi|tòa soạn|ban biên tập|bài|bài viết|bài báo|bản tin|tin|báo|tạp chí|trang|cổng thông tin)"
_SAID = r"(?:viết|ghi|in|đưa|nêu|đăng|thông tin|dẫn|trích|phản ánh|đánh máy)"
_FALSE = r"(?:nhầm|sai|(?:chưa|không) (?:đúng|chính xác)|thiếu chính xác)(?! (?:sự thật|lệch|trái|phạm))"
_MISWRITTEN = rf"{_SAID} (?:tin )?(?:bị )?{_FALSE}"
_AGAIN = r"(?:sửa|đọc|viết|ghi) (?:lại )?(?:cho đúng )?(?:là|thành|:)"
_SET_RIGHT = r"(?:đính chính|cải chính)"
_WORD = r"(?:^|(?<= ))"
# The police refute rumours ("đính chính thông tin sai sự thật"): a notice speaks of the paper's own words.
_HEADS = re.compile(
    rf"(?:[-*(\"] )*(?:tin |lời |thông tin )?{_SET_RIGHT} (?:(?:[^\s@.:]+ ){{0,3}}(?:$|[:.)])|"
    rf"(?:(?:thông tin|tin|bài|bài viết|bài báo|về|số liệu) ){{1,2}}(?:về )?[\"@](?!.*sai sự thật))"
)
_OPENS = (  # two, since the words that both have to hold would be too many to ask for
    Anchored(
        rf"{_WORD}(?:xin (?:được )?(?:trân trọng )?(?:{_SET_RIGHT}|cáo lỗi|sửa lại)|nói lại cho rõ|"
        rf"(?:thành thật |chân thành |trân trọng )*(?:xin lỗi|tạ lỗi|cáo lỗi) (?:cùng |tới |với |đến )?(?:quý |các )*"
        rf"(?:bạn đọc|độc giả|bạn xem đài)|thông tin (?:đúng|chính xác)(?: phải)?(?: là)? :)"
    ),
    Anchored(rf"{_WORD}{_US} (?:[^\s.;]+ ){{0,25}}?{_MISWRITTEN}"),
)
_CUES: tuple[tuple[Side, re.Pattern[str]], ...] = (
    (
        "reference",
        re.compile(
            rf"{_WORD}(?:(?:trong|ở|tại|vì) (?:[^\s@]+ )?(?:bài|tin|bản tin|bài viết|số báo|phóng sự)|"
            rf"(?:đã|có) {_SAID}|"
            rf"{_US} (?:[^\s@,;]+ )?(?:đưa tin|đăng tin|đăng bài))(?= )|^(?:[(*)] )*(?:bài|tin|bản tin) |"
            rf"^{_SET_RIGHT} (?:thông tin |tin |bài |bài viết |bài báo )+(?=[\"@])"
        ),
    ),
    (
        "withdrawn",
        re.compile(rf"{_WORD}(?:{_MISWRITTEN}|(?:chứ |và )?không phải|thay vì|nhầm (?:là|với|lẫn))(?= )"),
    ),
    (
        "stated",
        re.compile(
            rf"{_WORD}(?:(?:đúng|chính xác) (?:phải )?(?:là|:)|(?:mà )?phải là|mà là|thực tế|{_AGAIN}|"
            rf"(?:nay|xin) (?:được )?(?:đính chính|cải chính))(?= )"
        ),
    ),
)
# What stands before these in the sentence is withdrawn: "... là chưa chính xác", "..., nay sửa lại là".
_BEFORE = re.compile(
    rf"{_WORD}(?:là (?:chưa|không) (?:chính xác|đúng)|là (?:sai|nhầm(?: lẫn)?)|(?:xin |nay )+{_AGAIN})(?= )"
)
_CLAUSE_ENDS = re.compile(r"(?:[,;.)]|như) ")
_SHORT_CUES = ("chứ không phải", "và không phải", "không phải", "thay vì")  # they reach to the end of their clause


_GONE = ("withdrawn", "reference")


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the article, in code points, on one side."""

    side: Side
    start: int
    end: int
    cued: bool  # a cue made it so; else it is what the sentence begins with


def set_right(context: Context, said: Extraction) -> Extraction:
    """`said` with what the article withdraws taken out and what it states instead marked as correcting."""
    parts = list(_parts(context))
    if not parts:
        return said
    gone: list[Unresolved] = []

    def kept(rows: Sequence[Statement]) -> list[Statement]:
        found = []
        for row in rows:
            # A meeting is told by a whole sentence, which begins with it and may end in what is withdrawn.
            at = row.evidence.start + 1 if isinstance(row, Event) else row.evidence.end
            side = _side(at, parts)
            if side in _GONE:
                gone.append(_dropped(context, row.evidence, side == "withdrawn"))
            else:
                found.append(row if side is None else replace(row, evidence=replace(row.evidence, corrects=True)))
        return found

    roles = kept(said.roles)
    roles += _replaced(context, parts, [r for r in said.roles if _side(r.evidence.end, parts) in _GONE], roles)
    return replace(
        said,
        events=kept(said.events),
        clusters=[
            c if _side(c.evidence.end, parts) is None else replace(c, evidence=replace(c.evidence, corrects=True))
            for c in said.clusters
        ],
        members=kept(said.members),
        roles=roles,
        handovers=kept(said.handovers),
        awards=kept(said.awards),
        unresolved=sorted({*said.unresolved, *gone}, key=lambda u: (u.evidence.start, u.evidence.end, u.reason)),
    )


def _parts(context: Context) -> Iterator[_Part]:
    """The stretches of the notice, in order; none when the article has no notice."""
    found = [pattern for pattern in _OPENS if context.may_hold(pattern)]
    opens = (s for s in context.streams if _HEADS.match(s.string) or any(p.search(s.string) for p in found))
    first = next(opens, None)
    if first is not None:
        for stream in context.streams:
            if stream.line >= first.line:
                yield from _parts_of(stream)


def _parts_of(stream: Stream) -> Iterator[_Part]:
    """The stretches of one sentence."""
    text = stream.string
    marks: dict[int, tuple[Side, bool]] = {0: ("stated", False)}
    for side, pattern in _CUES:
        for match in pattern.finditer(text):
            marks[match.start()] = (side, True)
            if match[0].strip() in _SHORT_CUES and (end := _CLAUSE_ENDS.search(text, match.end() + 1)):
                marks.setdefault(end.start(), ("stated", False))
    turned = _BEFORE.search(text)
    if turned:
        marks.setdefault(turned.end(), ("stated", True))
    places = sorted(marks)
    for at, following in zip(places, [*places[1:], len(text)]):
        side, cued = marks[at]
        if turned and at < turned.start():
            side = "withdrawn"
        first, last = stream.token_at(at), stream.token_at(max(at, following - 1))
        if stream.tokens:
            yield _Part(side, stream.tokens[first].start, stream.tokens[last].end, cued)


def _side(offset: int, parts: Sequence[_Part]) -> Side | None:
    """The side of the code point before `offset`; None outside the notice."""
    return next((p.side for p in parts if p.start < offset <= p.end), None)


def _dropped(context: Context, evidence: Evidence, withdrawn: bool) -> Unresolved:
    where = replace(evidence, rule="corrections.withdrawn")
    return Unresolved("withdrawn" if withdrawn else "background", context.text(evidence.start, evidence.end), where)


def _replaced(context: Context, parts: Sequence[_Part], gone: Sequence[Role], kept: Sequence[Role]) -> Iterator[Role]:
    """The one unit that a cue puts in the place of a withdrawn one: "viết nhầm Cụm trưởng là A, đúng là B"."""
    told = {(r.cluster_id, r.role) for r in kept if r.evidence.corrects}
    for role in gone:
        if (role.cluster_id, role.role) in told:
            continue
        for part in parts:
            items = list(_units(context, part)) if part.side == "stated" and part.cued else []
            if part.start > role.evidence.start and items:
                if len(items) == 1:
                    where = Evidence(items[0].start, items[0].end, "corrections.replaced", 0.8, corrects=True)
                    yield replace(role, unit=items[0].ref.unit, basis="stated", evidence=where)
                break


def _units(context: Context, part: _Part) -> Iterator[Item]:
    for stream in context.streams:
        for i, token in enumerate(stream.tokens):
            if token.type == "U" and part.start <= token.start and token.end <= part.end:
                yield from stream.units(i).items


_HEAD = "Đính chính: Trong bài về Cụm thi đua số 3 Bộ Công an đăng hôm qua, chúng tôi đã viết nhầm "
declare(
    "corrections.withdrawn",
    stage="link",
    examples={
        f"{_HEAD}Công an tỉnh Lào Cai là Cụm trưởng năm 2024. Đúng là: Công an tỉnh Sơn La là Cụm trưởng năm 2024.": (
            "withdrawn",
        ),
        "Cụm thi đua số 3 Bộ Công an ký giao ước năm 2024.\nXin đính chính: Công an tỉnh Sơn La là Cụm trưởng năm "
        "2024; trước đó bài viết ghi nhầm Công an tỉnh Lào Cai là Cụm trưởng năm 2024.": ("withdrawn",),
    },
    rejects=[
        "Cụm thi đua số 3 Bộ Công an tổng kết năm 2024: đính chính 30 tin sai sự thật trên mạng; Công an tỉnh Lào Cai "
        "là Cụm trưởng năm 2024.",
        "Cụm thi đua số 3 Bộ Công an. Cụm trưởng năm 2024 là Công an tỉnh Lào Cai, không phải Công an tỉnh Sơn La.",
    ],
    source="papers' own notices of correction (đính chính, nói lại cho rõ), by construction",
)
declare(
    "corrections.replaced",
    stage="link",
    examples={
        f"{_HEAD}Công an tỉnh Lào Cai là Cụm trưởng năm 2024; đúng là Công an tỉnh Sơn La.": (
            "chair",
            "Công an tỉnh Sơn La",
        ),
        "Cụm thi đua số 3 Bộ Công an.\nNói lại cho rõ: câu “Công an tỉnh Lào Cai là Cụm trưởng năm 2024” xin sửa lại "
        "là Công an tỉnh Sơn La.": ("chair", "Công an tỉnh Sơn La"),
    },
    rejects=[
        f"{_HEAD}Công an tỉnh Lào Cai là Cụm trưởng năm 2024. Đúng là: Công an tỉnh Sơn La là Cụm trưởng năm 2024.",
    ],
    source="as corrections.withdrawn",
)
