"""The organisation as the body that an article names in full and then calls by its head alone: "Tổng công ty Đường sắt
Việt Nam ... được Tổng công ty tặng Giấy khen". Who writes so is inside."""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.model import Mention, Unit, UnitRef

_HEADS = ("Tổng công ty", "Tổng Công ty", "Tập đoàn", "Tổng cục", "Tổng Cục", "Liên đoàn")
_ALONE = re.compile(rf"(?<![^\W_])(?P<head>{'|'.join(_HEADS)})(?! [^\W\d_a-zà-ỹđ]|[^\W_])")


def by_short_form(context: Context, units: Sequence[Unit]) -> str | None:
    """The only body of its head that the article names in full and by its head alone; no member, bearer or second one
    of that head. `units` are members and bearers."""
    text = context.article.text
    alone = {match["head"].lower() for match in _ALONE.finditer(text)}
    if not alone or any(unit.unit_kind == "province" for unit in units):
        return None
    named: dict[str, set[str]] = {}
    for mention in context.mentions:
        if isinstance(mention, Mention) and isinstance(mention.value, UnitRef):
            name = mention.value.unit.unit
            for head in alone:
                if name.lower().startswith(f"{head} "):
                    named.setdefault(head, set()).add(name)
    members = {unit.unit for unit in units}
    only = [next(iter(names)) for names in named.values() if len(names) == 1 and not names & members]
    return only[0] if len(only) == 1 else None
