"""The year that an article without a meeting calls its own: "Năm nay, 2018, ...", "năm 2018 này"; and that of a review
of which only the year for which it gives a role is printed."""

import re

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.events.period import event_day
from thidua.link.stream import RolePhrase
from thidua.text import folded

_NOW = Anchored(
    r"(?<![^\W_])(?:(?:năm nay|hiện nay|hiện tại|bây giờ|giờ đây|đến nay|tới nay)\s*[,(–-]?\s*"
    r"(?:là\s+)?(?:tức\s+)?(?:năm\s+)?(?P<after>20[0-3]\d)(?![\d/.-]\d|\d)|năm\s+(?P<before>20[0-3]\d)\s+(?:này|nay)(?![^\W_]))"
)


def year_now(context: Context) -> int | None:
    """The one year that the words for the present are printed with; None where there are none, or several."""
    view = folded(context.article.text)
    years = {int(m["after"] or m["before"]) for m in _NOW.finditer(view)} if "nay" in view or "này" in view else set()
    return years.pop() if len(years) == 1 else None


_ACT = r"(?:bầu|bàn giao|chuyển giao|trao|nhận|tiếp nhận|cử|giao|phân công|công nhận|suy tôn|chọn|tín nhiệm)"
_GIVES = re.compile(rf"(?:^| ){_ACT} [^.;]*$")
_GIVEN = re.compile(rf"(?:(?:đã|vừa|nay|cũng|sẽ) )*được {_ACT} ")  # "Cờ Cụm trưởng năm 2021 | được trao cho B"


def year_before_given(context: Context) -> int | None:
    """The year before the first for which the meeting gives a role: "Cụm tổng kết ... B được bầu làm Cụm trưởng năm
    2021" reviews 2020. None where a day, a header or another role tells the year."""
    if context.article.published or event_day(context):
        return None
    years = []
    for stream in context.streams if any("@R" in s.string for s in context.streams) else ():
        for i in stream.typed:
            value = stream.tokens[i].value
            if isinstance(value, RolePhrase) and value.year:
                if not (_GIVES.search(stream.string[: stream.at[i]]) or _GIVEN.match(stream.behind(i))):
                    return None
                years.append(value.year)
    return min(years) - 1 if years else None
