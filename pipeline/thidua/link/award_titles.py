"""From a printed title and its issuer to the code of the award. The title granted decides, not the reason."""

import re

from thidua.link.context import Context
from thidua.link.stream import Stream, Token
from thidua.model import AwardCode, IssuerLevel, Title

_SPORT = re.compile(
    r"hội thao|giải bóng|bóng đá|bóng chuyền|cầu lông|hội thi|vận động viên|thi đấu|giải thể thao|huy chương (?:vàng|bạc|đồng)|cúp"
)
_MERIT: dict[IssuerLevel, AwardCode] = {"government": "merit_pm", "ministry": "merit_ministry"}
_FLAG: dict[IssuerLevel, AwardCode] = {"government": "government_flag", "ministry": "ministry_flag"}


def issuer_of(stream: Stream, i: int, left: int, right: int) -> IssuerLevel | None:
    """Who grants the title at token i: named after it ("của Chính phủ"), else the one who gives ("Bộ tặng cờ").

    The clause is bounded by the neighbouring titles at `left` and `right`. "Bộ" alone with a capital is a ministry.
    """
    after = stream.tokens[i + 1 : right]
    for n, token in enumerate(after[:10]):
        if token.type == "I":
            return token.value  # type: ignore[return-value]
        if token.type == "U" and n < 4 and (level := _unit_level(stream, i + 1 + n)):
            return level
        if token.folded in ("cho", ";", ".", "và", ",") or token.type in "QU":
            break
        if token.folded == "bộ" and token.capital:
            return "ministry"
    for k in range(i - 1, left, -1):
        token = stream.tokens[k]
        if token.type == "I":
            return token.value  # type: ignore[return-value]
        if token.type == "W" and token.folded == "bộ" and token.capital:
            return "ministry"
        if token.type == "U" and (level := _unit_level(stream, k)) and _gives(stream, k, i):
            return level
    return None


def _gives(stream: Stream, k: int, i: int) -> bool:
    """Whether the unit at token k is the subject of giving: "Quân khu 7 tặng thưởng Cờ"."""
    return bool(
        re.match(
            r"(?:xem xét |quyết định |xét |đã )*(?:tặng|trao|khen)",
            stream.string[stream.at[k] + len(f"@U{k} ") : stream.at[i]],
        )
    )


def _unit_level(stream: Stream, k: int) -> IssuerLevel | None:
    unit = stream.units(k).items[0].ref.unit
    name = unit.unit.lower()
    if re.match(r"bộ (?!chỉ huy|chqs|tư lệnh|đội)|thanh tra chính phủ", name):
        return "ministry"
    if re.match(r"quân khu|bộ tư lệnh", name):
        return "army"
    if name.startswith(("ubnd", "ủy ban nhân dân", "tỉnh", "liên đoàn")):
        return "province"
    if re.match(r"hội .*việt nam|trung ương hội", name):
        return "association"
    return None


def code_of(title: Title, issuer: IssuerLevel | None, context: Context, token: Token) -> AwardCode | None:
    """The award's code; None for cups, medals and flags of sports."""
    sentence = next((s for s in context.streams if s.start <= token.start < s.end), None)
    sport = bool(sentence and _SPORT.search(sentence.string))
    match title.family:
        case "flag":
            if title.lead and issuer not in ("government", "ministry", "province"):
                return "lead"
            if issuer is None:
                return None if sport else _default(context, _FLAG, "other")
            return _FLAG.get(issuer, "other")
        case "merit":
            return _MERIT.get(issuer, "merit_other") if issuer else _default(context, _MERIT, "merit_other")
        case "giay_khen":
            return "giay_khen"
        case "order":
            return None if sport else "order"
        case "emulation_soldier":
            return "emulation_soldier"
        case "victory_unit":
            return "victory_unit"
        case "lead":
            return None if sport else "lead"
        case "title":
            return "other"


def _default(context: Context, table: dict[IssuerLevel, AwardCode], otherwise: AwardCode) -> AwardCode:
    """Without an issuer: the cluster's own organisation, when that is a ministry whose cluster proposes to it."""
    organisation = (context.entities[0].organisation or "") if context.entities else ""
    if organisation.startswith(("Bộ ", "Thanh tra Chính phủ")) and not organisation.startswith(
        ("Bộ Chỉ huy", "Bộ đội", "Bộ Tư lệnh", "Bộ CHQS")
    ):
        return table["ministry"]
    return otherwise
