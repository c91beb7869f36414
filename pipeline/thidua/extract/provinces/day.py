"""On which day a province is asked for."""

import re
from datetime import date, timedelta

_EDTF_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)")
_DECEMBER = 12


def last_day(on: str | date | None) -> date | None:
    """The day whose calendar of provinces counts: the last of an EDTF month or year; None where it is unknown.

    Raises:
        ValueError: `on` is no EDTF date.
    """
    if on is None or isinstance(on, date):
        return on
    last = on.rpartition("/")[2].strip("?~% ")
    if last.startswith("X") or last in ("", ".."):
        return None
    found = _EDTF_DAY.fullmatch(last)
    try:
        if found is None:
            raise ValueError
        year, month = int(found[1]), int(found[2] or _DECEMBER)
        date(year, month, 1)  # refuses a month 13
        if found[3]:
            return date(year, month, int(found[3]))
        return date(year + month // _DECEMBER, month % _DECEMBER + 1, 1) - timedelta(days=1)
    except ValueError:
        raise ValueError(
            f"on={on!r} is no date; give a date or an EDTF string such as 2024, 2024-11, 2024-11-26"
        ) from None
