"""The year of an article that reports no meeting but a decision on clusters and their roles."""

import re

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.events.period import own_year
from thidua.link.stream import YEARS, year_of
from thidua.model import DateMention

_DECIDED_FOR = re.compile(
    r"(?:^|(?<= ))(?:quyết định|công nhận|phân công|chỉ định|kiện toàn|thành lập|chia|cử|giao nhiệm vụ|thông báo"
    r"|điều chỉnh) [^.;]*?@R(\d+) "
)
_HEAD = 6  # sentences in which an article says what it tells of


def decided_for(context: Context) -> int | None:
    """The year for which a decision told in the article's head gives roles: "ra quyết định cử Cụm trưởng năm 2020"."""
    for stream in context.streams[:_HEAD]:
        found = _DECIDED_FOR.search(stream.string)
        if found and (year := stream.role(int(found[1])).year):
            return year
    return None


# "Vừa ban hành quyết định về kết quả thi đua năm 2020 của các cụm", "công bố kết quả xếp hạng các cụm năm 2020"
_RESULTS_OF = Anchored(
    r"(?:^| )(?:quyết định|công bố|thông báo|công nhận|công khai) (?:[^@.;:]|@[CDUIO]\d+ ){0,40}?"
    r"(?:kết quả|bảng xếp hạng|xếp hạng|thứ hạng|bảng điểm|điểm)(?= )(?:[^@.;:]|@[CUIO]\d+ ){0,60}?@Y(?P<y>\d+) "
)


def results_of(context: Context) -> int | None:
    """The year of which an article without a meeting announces the results."""
    for stream in context.streams[:_HEAD]:
        match = _RESULTS_OF.search(stream.string) if "@Y" in stream.string else None
        year = year_of(stream.tokens[int(match["y"])]) if match else None
        if year in YEARS:
            return year
    return None


_PAPER = r"(?:quyết định|công văn|văn bản|thông báo|hướng dẫn|tờ trình|kế hoạch)"
_DECREED = Anchored(
    rf"{_PAPER} (?:(?!thay thế |thay cho )(?:[^@;]|@[IUO]\d+ )){{0,90}}?(?:ban hành |ký |ngày )*@D(?P<of>\d+) |"
    rf"^@D(?P<on>\d+) , (?:[^@.;,]|@[IUOS]\d+ ){{1,60}}?(?:ban hành|ký|có|ra) (?:[^@.;, ]+ ){{0,2}}{_PAPER} "
)


def decision_year(context: Context) -> int | None:
    """The year that an article on a decision is about: for which it gives roles, else of which it announces the
    results, else the one printed of itself, else that of the decision's own day ("ban hành ngày 20/5/2010 ..., thay cho
    cách chia có từ năm 2005" -> 2010)."""
    return decided_for(context) or results_of(context) or own_year(context) or _decreed(context)


def _decreed(context: Context) -> int | None:
    """The year of the day on which the decision told in the article's head was signed."""
    for stream in context.streams[:_HEAD]:
        match = _DECREED.search(stream.string) if "@D" in stream.string else None
        value = stream.tokens[int(match["of"] or match["on"])].value if match else None
        if isinstance(value, DateMention) and value.precision == "day" and value.value[:4].isdigit():
            return int(value.value[:4])
    return None
