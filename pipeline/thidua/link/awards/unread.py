"""Titles that give no row: without a recipient, torn off, flags that are nobody's award."""

import re

from thidua.link.awards.lists import Found, cut
from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import IssuerLevel, Reason, Title, Unit

MAX_TORN = 4  # letters left of a word at the end of an article that breaks off
_SEVERAL = r"(?:@[QH]\d+ |(?:các|những) (?:đơn vị|đội|đoàn|tỉnh|địa phương|thành viên) )"
# "cờ của năm đơn vị A, B, C được kéo lên", "lá cờ của BĐBP tỉnh A tung bay": each unit's own.
_OWN = re.compile(
    rf"^(?:của )?(?:cả )?{_SEVERAL}|^(?:của )?@U(?P<units>\d+) (?:được |cùng |lần lượt )?"
    r"(?P<flies>kéo|rước|treo|cắm|dựng|giương|tung|bay|diễu|phấp|dẫn đầu đoàn)?"
)


def bare_flag(context: Context, stream: Stream, i: int, right: int, found: Found, named: bool) -> bool:
    """Whether the flag at token i is no award: one that a chair gives the next one, "cờ" alone that goes round with the
    chair ("nhận cờ là nhận việc"), or units' own flags, hoisted or carried. `named`: whether the text names who grants
    it."""
    token = stream.tokens[i]
    if not named and token.folded.startswith("cờ") and _CHAIR_GIVES.search(stream.string[: stream.at[i]]):
        taker = max((b.token for b in found.bearers if b.unit), default=i)
        if _TAKER_CHAIRS.match(stream.behind(taker)):
            return True  # "A, Khối trưởng năm 2022, trao cờ thi đua cho B, Khối trưởng năm 2023"
    if token.folded not in ("cờ", "cờ truyền thống"):
        return False
    if own := _OWN.match(cut(stream, i + 1, right)):
        many = own["units"] is None or own["flies"] or len(stream.units(int(own["units"])).items) > 1
        if many:
            return True
    alone = context.text(token.start, token.end) == "cờ"
    if alone and (giver := _GIVER.search(stream.string[: stream.at[i]])):
        items = stream.units(int(giver[1])).items
        taken = [b.unit for b in found.bearers if b.unit]
        if len(items) == 1 and taken and all(_fellows(items[0].ref.unit, unit) for unit in taken):
            return True  # "Công an tỉnh A trao cờ cho Công an tỉnh B": none of them is above the other
    return alone and not (named or any(b.count for b in found.bearers))


_CHAIR_GIVES = re.compile(r"@U\d+ (?:[,(-] )?@R\d+ (?:[,)-] )?(?:[^@.;:, ]+ ){0,5}$")
_TAKER_CHAIRS = re.compile(r"(?:[,(-] )?(?:là )?(?:đơn vị )?(?:tân )?@R\d+ ")
_GIVER = re.compile(r"@U(\d+) (?:[^@.;:, ]+ ){0,5}$")


_LEVELS = ("tỉnh", "huyện", "quận", "xã", "phường", "đặc")  # of what a unit is called after


def _fellows(one: Unit, other: Unit) -> bool:
    """Whether two units are the same agency, or the like, of two places."""
    words, others = one.unit.lower().split(), other.unit.lower().split()
    if one.unit_id == other.unit_id or one.unit_kind != other.unit_kind or words[0] != others[0]:
        return False
    if one.province and other.province:
        return one.province != other.province
    level, same = (next((w for w in told if w in _LEVELS), None) for told in (words, others))
    return one.province is other.province and level == same and (level == words[0] or words[:2] == others[:2])


# "3 đơn vị được đề nghị tặng Cờ thi đua (1 Cờ của Chính phủ, 2 Cờ của Bộ)": the kinds are told, each with its number.
_IN_KINDS = re.compile(
    r"(?:của @I\d+ |@I\d+ |các loại )?(?:\(|, (?=trong đó|gồm)) ?(?:(?:gồm|trong đó|có|:) )*@Q\d+ @A"
)


def unusable(
    context: Context, stream: Stream, at: tuple[int, int], found: Found, issuer: IssuerLevel | None
) -> Reason | None:
    """Why a title with its recipients gives no row: no recipient, or the article breaks off in it.

    `at`: the tokens of the title and of the next one.
    """
    i, right = at
    text = context.article.text.rstrip()
    open_end = stream.end >= len(text) and text[-1:] not in '.!?…"”)|:'
    last = max([b.end for b in found.bearers] + [stream.tokens[i].end])
    torn = 0 < len(text) - last < MAX_TORN
    if open_end and torn and right == len(stream.tokens) and (issuer is None or last > stream.tokens[i].end):
        return "cut_off"
    title = stream.tokens[i].value
    kinds = isinstance(title, Title) and title.family in ("flag", "merit") and _IN_KINDS.match(stream.behind(i))
    if kinds and found.bearers and all(b.count for b in found.bearers):
        return "not_an_award"
    if found.bearers and all(b.count and b.unit and _reports(context, b.unit) for b in found.bearers):
        return "not_an_award"
    if isinstance(title, Title) and title.family == "lead" and _more_than_lead(context, found):
        return "not_an_award"
    exemplary = "điển hình" in stream.tokens[i].folded
    if exemplary and not stream.each("M"):
        return "not_an_award"
    if isinstance(title, Title) and title.family == "title" and found.way == "shared" and found.bearers and exemplary:
        return "no_bearer"
    return None if found.bearers else found.reason


def _more_than_lead(context: Context, found: Found) -> bool:
    """Whether more are counted than clusters can have leaders: "A, B, C là ba vị trí đầu"."""
    counts = [b.count.quantity for b in found.bearers if b.count and not b.unit]
    return bool(counts) and len(counts) == len(found.bearers) and max(counts) > max(1, len(context.entities))


_PRESS = ("Báo ", "Tạp chí ", "Đài Phát thanh", "Đài Truyền hình", "Đài PT")


def _reports(context: Context, unit: Unit) -> bool:
    """Whether a unit is a paper or a station among others that are none: "một phóng viên của Báo A được tặng"."""
    if not unit.unit.startswith(_PRESS):
        return False
    units = {ref.unit.unit for ref in context.refs}
    return sum(name.startswith(_PRESS) for name in units) == 1
