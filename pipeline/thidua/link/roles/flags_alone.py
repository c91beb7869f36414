"""The cluster's flag that goes round, handed from one member to another where no role is named at all.

The flag ("cờ luân lưu", "cờ truyền thống") stays with the chair, so who gives it to a fellow has led and who takes it
leads next. Awards come from above, and sports have flags of their own: both are told apart here.
"""

import re
from collections.abc import Iterator, Sequence

from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.another import grants, to_leader
from thidua.link.roles.bearers import denied, only_unit
from thidua.link.roles.flags import fellow, same_unit
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import resolved, stated_year
from thidua.link.stream import Stream
from thidua.model import Evidence

_NAME = "roles.flag_alone"
_WORDS = VOCABULARY | {
    "ROUND": (
        r"(?:lá |chiếc )?(?:cờ|@A\d+|biểu trưng) (?:(?:thi đua|luân lưu|luân phiên|luân chuyển|truyền thống|điều hành"
        r"|của|cụm|khối|@C\d+|@O\d+|@Y\d+) )*"
    ),
    "DONE": r"(?:(?:đã|vừa|cũng|nay|chính thức|trang trọng) )*",
}
FLAGS: tuple[Frame, ...] = (
    frame(_NAME, r"{U:from}<CALLED>(?:, {w:2}@S\d+ , )?{w:4}<GIVE><ROUND><ONTO><LOOSE>", _WORDS),
    frame(_NAME, r"(?:(?<=^)|(?<=[,;:] ))(?:vừa |sau khi |khi )*<RECEIVE><ROUND>từ (?:tay )?<FROM>, <B>", _WORDS),
    frame(_NAME, r"{U:to}<CALLED>{w:4}<RECEIVE><ROUND>(?:từ|do) (?:tay )?<FROM>", _WORDS),
    frame(_NAME, r"<ROUND><DONE>được <DONE>{w:2}{U:from}<CALLED><GIVE>{w:2}<ONTO><LOOSE>", _WORDS),
    frame(
        _NAME,
        r"<ROUND><DONE>(?:được <DONE>)?(?:<GIVE>|luân chuyển |rời )?(?:từ )?(?:tay )?<FROM>"
        r"{w:1}(?:, )?<DONE>(?:được )?(?:<GIVE>)?<ONTO><LOOSE>",
        _WORDS,
    ),
)
_ROUND = re.compile(
    r"luân lưu|luân phiên|luân chuyển|cờ điều hành|truyền thống (?:của )?(?:cụm|khối)"
    r"|truyền thống .*(?:lại|bàn giao|chuyển giao)|(?:lại|bàn giao|chuyển giao) .*truyền thống"
)
_ASIDE = re.compile(
    r"hội thao|giải |thể thao|hội thi|văn nghệ|hội diễn|thi đấu|toàn đoàn|đăng cai|bóng |cuộc thi|liên hoan|mô hình"
    r"|dẫn đầu|xuất sắc|thành tích|đạt giải|giành"
)
_NOT_DONE = re.compile(r"(?:^| )(?:sẽ|dự kiến|sắp|chuẩn bị|chưa|không|nếu|hằng năm|hàng năm|mỗi năm) ")
prove(
    _NAME,
    {
        "{A} bàn giao cờ luân lưu của Cụm cho {B}.": "chair A; handover chair B 2025",
        "Trước giờ bế mạc, lá cờ luân lưu của Cụm được {A} trao lại cho {B}.": "chair A; handover chair B 2025",
        "Giám đốc {B} nhận cờ truyền thống của Cụm từ tay Giám đốc {A}.": "chair A; handover chair B 2025",
        "Lá cờ luân lưu đã chuyển từ {A} sang {B}.": "chair A; handover chair B 2025",
    },
    [
        "{A} trao cờ lưu niệm cho {B}.",
        "{A} trao cờ cho {B}.",
        "{A} tổ chức lễ trao cờ truyền thống cho {B} nhân ngày thành lập.",
        "{A} trao Cờ thi đua luân lưu cho {B} vì dẫn đầu Cụm.",
        "{A} trao cờ luân lưu hội thao cho {B}.",
        "{A} trao cờ luân lưu cho {B}, đơn vị đăng cai giải bóng đá.",
        "{A} sẽ trao cờ luân lưu cho {B}.",
        "Cụm trưởng là {C}. {A} trao cờ luân lưu cho {B}.",
        "Bộ Công an trao Cờ thi đua luân lưu cho {B}.",
        "{A} nhận cờ luân lưu do Bộ Công an trao cho {A}.",
    ],
)


def flags_alone(context: Context, said: Sequence[Said], now: int | None) -> list[Said]:
    """Handovers told by the flag alone; none where the article says otherwise who leads, or who is to lead.

    Args:
        context: with entities set.
        said: what the article says of roles.
        now: the year the article is about.
    """
    found: list[Said] = []
    for stream in context.streams:
        told = "cờ " in stream.string or "@A" in stream.string or "biểu trưng " in stream.string
        if told and "@R" not in stream.string and not _ASIDE.search(stream.string):
            found += [one for one in _handed(context, stream) if not _known(said, one, now)]
    return found


def _known(said: Sequence[Said], flag: Said, now: int | None) -> bool:
    """Whether the article names another chair than the giver, or itself says who is the next one."""
    chairs = [s for s in said if s.role == "chair" and s.entity is flag.entity]
    return any(
        s.kind or (s.year and now and s.year > now) or flag.giver is None or not same_unit(s.unit, flag.giver)
        for s in chairs
    )


def _handed(context: Context, stream: Stream) -> Iterator[Said]:
    """The handover that one sentence tells."""
    for one in FLAGS:
        for match in one.find(stream):
            giver, to = only_unit(stream, captured(match, "from")), only_unit(stream, captured(match, "to"))
            entity = context.antecedent(stream.end)
            if giver is None or to is None or entity is None or not _goes_round(stream, match):
                continue
            if fellow(giver, to):
                year = resolved(stated_year(stream, match, act=True), entity.year or context.year)
                evidence = Evidence(*stream.span(match), _NAME, 0.75)
                yield Said("chair", to, entity, year, "handover", giver, evidence)
                return


def _goes_round(stream: Stream, match: re.Match[str]) -> bool:
    """Whether what a match tells as given is the flag that goes round, and it has been given."""
    first, last = stream.token_at(match.start()), stream.token_at(match.end() - 1)
    printed = " ".join(token.folded for token in stream.tokens[first : last + 1] if token.type in "WAC")
    done = not (_NOT_DONE.search(match[0]) or denied(stream, match) or grants(stream, match))
    to_at = max(captured(match, name) or 0 for name in ("to", "from"))
    praised = "@A" in stream.behind(to_at) or to_leader(stream, captured(match, "to") or 0)
    return bool(_ROUND.search(printed)) and done and not praised
