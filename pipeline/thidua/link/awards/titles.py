"""From a printed title and its issuer to the code of the award. The title granted decides, not the reason."""

import re

from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import AwardCode, IssuerLevel, Title

_MERIT: dict[IssuerLevel, AwardCode] = {"government": "merit_pm", "ministry": "merit_ministry"}
_FLAG: dict[IssuerLevel, AwardCode] = {"government": "government_flag", "ministry": "ministry_flag"}
_GIVES = re.compile(
    r"(?:(?:xem xét|quyết định(?: :)?|xét|đã|vừa|cũng|sẽ|kịp thời|thưởng|và @[IU]\d+|, @[IU]\d+) )*"
    r"(?:tặng|trao|khen|công nhận|thưởng|gửi)"
)
# A branch's name inside the title of its flag: "Cờ thi đua Tòa án nhân dân", "Cờ thi đua hệ thống Thuế".
_BRANCH_FLAG = re.compile(
    r"(?:[\"'] )?(?:của )?(?:toàn )?(?:ngành |hệ thống )?(?:tòa án nhân dân|kiểm sát nhân dân|bộ đội biên phòng"
    r"|kho bạc nhà nước|hải quan|thuế|thanh tra) (?!(?:tỉnh|thành|tp|huyện|chính phủ|tối cao|nhận|được) )"
)
# ... and one of which the branch is a ministry's, whose flag is titled so: "Cờ thi đua ngành Tư pháp".
_MINISTRY_FLAG = re.compile(
    r"(?:[\"'] )?(?:của )?(?:toàn )?ngành (?:tư pháp|ngân hàng|nội vụ|công thương|xây dựng|giao thông vận tải"
    r"|tài nguyên và môi trường|khoa học và công nghệ) (?!(?:tỉnh|thành|tp|huyện) )"
)
_ENDS_TITLE = ("cho", ";", ".", ":", ",", "được", "vì", "đối", "nhận", "tặng", "và", "đề")
MAX_ISSUER = 10  # tokens from a title to the issuer printed behind it
_LEVELS: tuple[tuple[str, IssuerLevel], ...] = (
    (r"(?:bộ|ban) (?:chỉ huy|chqs)|bộ đội", "army"),
    (r"bộ (?!tư lệnh)|thanh tra chính phủ|văn phòng (?:chính phủ|quốc hội|chủ tịch nước)|ủy ban dân tộc", "ministry"),
    (r"quân khu|bộ tư lệnh", "army"),
    (r"ubnd|ủy ban nhân dân|tỉnh\b|liên đoàn|thành phố|huyện", "province"),
    (r"hội .*việt nam|trung ương hội", "association"),
)


def gives(stream: Stream, k: int) -> bool:
    """Whether the unit or issuer at token k is the subject of giving: "Quân khu 7 xem xét, tặng thưởng Cờ"."""
    rest = stream.string[stream.at[k + 1] :] if k + 1 < len(stream.tokens) else ""
    return bool(_GIVES.match(rest))


def issuer_behind(stream: Stream, i: int, right: int, taken: set[int]) -> tuple[IssuerLevel | None, bool]:
    """The issuer printed after the title at token i ("của Chính phủ", "UBND tỉnh"), and whether there is one.

    `taken` are the tokens of its recipients.
    """
    if _BRANCH_FLAG.match(stream.behind(i)):
        return "sector", True
    if _MINISTRY_FLAG.match(stream.behind(i)):
        return "ministry", True
    unlisted = _of_a_body(stream, i)
    for k in range(_behind_cluster(stream, i), min(i + 1 + MAX_ISSUER, right)):
        token = stream.tokens[k]
        ends = token.type == "W" and token.folded in _ENDS_TITLE and not (token.capital and token.folded == "vì")
        if k in taken or ends or token.type == "Q":
            return None, unlisted
        if token.type == "I":
            return token.value, True  # type: ignore[return-value]
        if token.type in "UC":
            return (unit_level(stream, k) if token.type == "U" else None), True
        if token.type == "W" and token.folded == "bộ" and token.capital:
            return "ministry", True
        quoted = '"' in stream.tokens[i].folded
        if k == i + 1 and token.type == "W" and token.capital and token.folded.isalpha() and not quoted:
            return None, True  # a body that no list has: "Cờ thi đua Tòa án nhân dân"
    return None, unlisted


def _of_a_body(stream: Stream, i: int) -> bool:
    """Whether somebody whom no list has is named as whose the title at token i is: "Cờ thi đua của Thành ủy"."""
    of, body = (*stream.tokens[i + 1 : i + 3], None, None)[:2]
    return bool(of and body and of.folded == "của" and body.type == "W" and body.capital and body.folded.isalpha())


_OF_NUMBERED = re.compile(r"(?:số \d+ |@C\d+ )(?:(?:[-(,] )?@[UIO](?P<i>\d+) )?")


def _behind_cluster(stream: Stream, i: int) -> int:
    """The token behind the title at token i, and behind the cluster that its words end in with whose it is: "Cờ dẫn đầu
    Cụm thi đua | số 3 - Hội A" is the cluster's flag."""
    behind = stream.tokens[i + 1].type if i + 1 < len(stream.tokens) else ""
    ends = behind == "C" or stream.tokens[i].folded.endswith((" cụm thi đua", " khối thi đua", " cụm", " khối"))
    own = _OF_NUMBERED.match(stream.behind(i)) if ends else None
    if own and own["i"] and not gives(stream, int(own["i"])):
        return int(own["i"]) + 1
    return i + 2 if behind == "C" else i + 1


_OF_CLUSTER = re.compile(r"(?:cụm|khối)(?: thi đua)?(?![^\W_])")


def printed_end(stream: Stream, i: int) -> int:
    """Where the words of the title at token i end in the text, those included that the cluster behind it has taken:
    "đơn vị dẫn đầu | Cụm thi đua | số 3"."""
    token = stream.tokens[i]
    behind = stream.tokens[i + 1] if i + 1 < len(stream.tokens) else None
    leads = token.folded.endswith((" đầu", " nhất")) and behind is not None and behind.type == "C"
    words = _OF_CLUSTER.match(behind.folded) if leads and behind else None
    return behind.start + words.end() if words and behind else token.end


def issuer_before(stream: Stream, i: int, left: int) -> tuple[IssuerLevel | None, bool]:
    """Who gives the title at token i ("Bộ tặng cờ"), and whether anybody is named as giving it at all."""
    for k in range(i - 1, left, -1):
        token = stream.tokens[k]
        if token.type == "W" and token.folded in (";", "."):
            return None, False
        owns = stream.tokens[k - 1].folded == "của" and not gives(stream, k)  # the title before is theirs
        if token.type == "I" and not owns:
            return token.value, True  # type: ignore[return-value]
        if token.type == "W" and token.folded == "bộ" and token.capital and not owns:
            return "ministry", True
        if token.type == "W" and token.folded == "cấp" and stream.tokens[k - 1].folded == "các":
            return None, True
        if token.type == "U" and gives(stream, k):
            return unit_level(stream, k), True
    return None, False


def unit_level(stream: Stream, k: int) -> IssuerLevel | None:
    """The level of a unit that grants: ministry, army, province or association; None for any other."""
    name = stream.units(k).items[0].ref.unit.unit.lower()
    return next((level for pattern, level in _LEVELS if re.match(pattern, name)), None)


def code_of(title: Title, issuer: IssuerLevel | None, known: bool, context: Context) -> AwardCode:
    """The award's code. `known`: somebody else than the cluster's own ministry is named as giving it."""
    match title.family:
        case "flag":
            if title.lead and issuer in (None, "sector"):
                return "lead"
            if issuer is None and not known:
                return _default(context, _FLAG, "other")
            return _FLAG.get(issuer, "other") if issuer else "other"
        case "merit":
            if issuer is None and not known:
                return _default(context, _MERIT, "merit_other")
            return _MERIT.get(issuer, "merit_other") if issuer else "merit_other"
        case "title":
            return "other"
        case family:
            return family


def _default(context: Context, table: dict[IssuerLevel, AwardCode], otherwise: AwardCode) -> AwardCode:
    """Without an issuer: the cluster's own organisation, when that is a ministry whose cluster proposes to it."""
    organisation = (context.entities[0].organisation or "") if context.entities else ""
    army = ("Bộ Chỉ huy", "Bộ đội", "Bộ Tư lệnh", "Bộ CHQS")
    if organisation.startswith(("Bộ ", "Thanh tra Chính phủ")) and not organisation.startswith(army):
        return table["ministry"]
    return otherwise
