"""The year that an article without a meeting calls its own: "Năm nay, 2018, ...", "năm 2018 này"."""

from thidua.anchors import Anchored
from thidua.link.context import Context
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
