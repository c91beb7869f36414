"""Which sentence leads another one: what opens the list it stands in, else the one before it."""

import re

from thidua.link.stream import Stream

_OPENS_ITEM = re.compile(r"@R\d+ [-:] ")


def under(stream: Stream, lead: Stream | None) -> bool:
    """Whether a line without a bullet is of the list that a lead opens: "Năm 2025:", then "Cụm trưởng - A"."""
    return lead is not None and lead.string.endswith(": ") and bool(_OPENS_ITEM.match(stream.string))


def inner_lead(stream: Stream, inner: Stream | None) -> Stream | None:
    """The item that opens a list of its own, for the items below it: "3. Biểu quyết:", then "- Cụm trưởng: A".

    Args:
        stream: an item.
        inner: what this gave for the item before it.
    """
    if stream.string.endswith(": "):
        return stream
    return inner if inner is not None and stream.string[:1].isdigit() != inner.string[:1].isdigit() else None


def opening_of(stream: Stream, previous: Stream | None, listed: Stream | None, lead: Stream | None) -> Stream | None:
    """The sentence that leads another one: that of its list, or the one before it, also inside one item.

    Args:
        stream: the sentence.
        previous: the one before it.
        listed: what opens the list of items it stands in.
        lead: the last sentence that is no item.
    """
    goes_on = stream.item and previous is not None and previous.line == stream.line
    if not goes_on and stream.item:
        return listed
    return lead if not goes_on and under(stream, lead) else previous
