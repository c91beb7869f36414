"""A unit named in short where it is named in full elsewhere: "Văn phòng Bộ" for that of the ministry, "Agribank" for
its branch, "Trưởng phòng Tham mưu" for who leads "Phòng Tham mưu".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua.model import AnyMention, DateMention, Mention, Unit, UnitRef

# What a short name leaves out: the branch, the place or the ministry.
_LEFT_OUT = re.compile(r"(?:-\s)?(?:(?:chi nhánh|tỉnh|thành phố|huyện|bộ|công an)(?!\w)|[^\W\d_a-zà-ỹ])", re.IGNORECASE)
_SHORT = re.compile(r"(?:Văn phòng|Thanh tra|Cục|Vụ|Viện) Bộ$|[^\s]+$")


def spelled_out(text: str, mentions: Sequence[AnyMention]) -> list[AnyMention]:
    """The mentions, with each short name under the only full name of the article that it can stand for."""
    units = {
        m.value.unit.unit: m.value.unit for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef)
    }
    full = {name: found for name in units if (found := _full(name, units))} | _in_brackets(text, mentions)
    mentions = [_with_trade(text, m, units) for m in mentions]
    mentions += _without_form(text, mentions, units)
    mentions = _of_the_place(text, _in_posts(text, mentions))
    if not full:
        return mentions
    return [
        replace(m, value=replace(m.value, unit=full[m.value.unit.unit]))
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.unit.unit in full
        else m
        for m in mentions
    ]


def _in_brackets(text: str, mentions: Sequence[AnyMention]) -> dict[str, Unit]:
    """The units by the short form in brackets behind their names: "Công ty Điện lực Gia Lai (PC Gia Lai)"."""
    named = {m.end: m.value for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef)}
    short = (
        m for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef) and text[m.start - 1] == "("
    )
    pairs = ((named.get(m.start - 2), m.value) for m in short if m.start > 1 and text[m.end : m.end + 1] == ")")
    return {
        ref.unit.unit: whole.unit
        for whole, ref in pairs
        if isinstance(ref, UnitRef) and whole and whole.unit.unit != ref.unit.unit and is_short_form(ref, whole)
    }


def is_short_form(ref: UnitRef, whole: UnitRef) -> bool:
    """Whether a unit is named by the initials of the other one's head and the same place."""
    same = ref.place is not None and ref.place == whole.place
    return same and ref.head.isupper() and len(ref.head) < len(whole.head)


def _with_trade(text: str, mention: AnyMention, units: dict[str, Unit]) -> AnyMention:
    """A bare place together with the words before it that end the only full name it can stand for.

    "Cao su Lai Châu", of which only "Lai Châu" was read, in an article on "Công ty Cổ phần Cao su Lai Châu".
    """
    if not isinstance(mention, Mention) or not isinstance(mention.value, UnitRef) or mention.value.head:
        return mention
    longer = {}
    for full, unit in units.items():
        if unit.unit_kind == "other" and full.endswith(f" {mention.text}"):
            words = full.split()[: -len(mention.text.split())]
            tails = (f"{' '.join(words[k:])} " for k in range(1, len(words)) if words[k][0].isupper())
            if tail := next((t for t in tails if text[: mention.start].endswith(f" {t}")), None):
                longer[unit.unit_id] = (tail, unit)
    if len(longer) != 1:
        return mention
    ((tail, unit),) = longer.values()
    start = mention.start - len(tail)
    value = replace(mention.value, unit=unit, head=tail.strip())
    return replace(mention, start=start, text=text[start : mention.end], value=value)


# What stands before a company's own name: "Công ty Than | Núi Béo" keeps its trade.
_FORM = re.compile(r"(?:Tổng )?[Cc]ông ty (?:(?:Cổ phần|cổ phần|CP|TNHH|MTV|Một thành viên|một thành viên) )*")


def _without_form(text: str, mentions: Sequence[AnyMention], units: dict[str, Unit]) -> list[AnyMention]:
    """Companies under their own name alone, where the article has the whole one: "Than Núi Béo lên làm Cụm trưởng".

    The own name has three words or more, the last of them a proper one, and belongs to one company of the article.
    """
    own: dict[str, list[Unit]] = {}
    for full, unit in units.items():
        form = _FORM.match(full)
        words = full[form.end() :].split() if form else []
        if len(words) > 2 and words[0][0].isupper() and words[-1][0].isupper():
            own.setdefault(" ".join(words), []).append(unit)
    found: list[AnyMention] = []
    taken = [(m.start, m.end) for m in mentions if isinstance(m, Mention) and m.kind == "unit"]
    for name, companies in own.items():
        for at in places_of(re.escape(name), text):
            free = all(end <= at.start() or start >= at.end() for start, end in taken)
            if free and len(companies) == 1:
                ref = UnitRef(companies[0], name, None, None)
                found.append(Mention(at.start(), at.end(), at[0], "unit", ref, "units.name"))
    return found


def places_of(name: str, text: str) -> Iterator[re.Match[str]]:
    """Where a name, in regex syntax, stands as words of its own and does not go on with a capital: "Than Núi Béo A" is
    another one."""
    for at in re.finditer(rf"(?<![^\W_]){name}(?![^\W_])", text):
        if not (text[at.end() : at.end() + 1] == " " and text[at.end() + 1 : at.end() + 2].isupper()):
            yield at


# A post that has swallowed the first word of its unit: "Trưởng phòng Tham mưu", "Phó Trưởng ban Dân vận".
_POST = re.compile(  # begins with letters, so that it is quick to look for
    r"rưởng (?<=(?<![^\W_])[Tt]rưởng )(?=(?:[Pp]hòng|[Bb]an|[Cc]hi cục|[Cc]hi nhánh) [^\W\d_])"
)


def _in_posts(text: str, mentions: Sequence[AnyMention]) -> list[AnyMention]:
    """The mentions with the units inside posts, where the article names them elsewhere: "Trưởng phòng Tham mưu, Trưởng
    khối". The body behind such a unit goes with it: "Trưởng ban Dân vận Huyện ủy A"."""
    posts = list(_POST.finditer(text))
    if not posts:
        return list(mentions)
    units = {
        m.text[:1].lower() + m.text[1:]: m
        for m in mentions
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.head
    }
    found = list(mentions)
    for post in posts:
        start = post.end()
        told = text[start : start + 1].lower() + text[start + 1 : start + _LONGEST]
        names = (n for n in units if told.startswith(n) and not told[len(n) : len(n) + 1].isalnum())
        name = max(names, key=len, default=None)
        if name is None or any(m.start <= start < m.end for m in found if isinstance(m, Mention) and m.kind == "unit"):
            continue
        inside = [m for m in found if start <= m.start < start + len(name) and not isinstance(m, DateMention)]
        end = max([start + len(name), *(m.end for m in inside)])
        found = [m for m in found if m not in inside]
        found.append(replace(units[name], start=start, end=end, text=text[start:end]))
    return found


_LONGEST = 120  # characters of a unit's name


def _full(name: str, units: dict[str, Unit]) -> Unit | None:
    if units[name].unit_kind not in ("other", "department") or not _SHORT.match(name):
        return None
    longer = [u for full, u in units.items() if full.startswith(f"{name} ") and _LEFT_OUT.match(full, len(name) + 1)]
    return longer[0] if len(longer) == 1 else None


_PLACES = (" tỉnh", " thành phố", " huyện", " quận", " thị xã")
_SENTENCE = re.compile(r"[.;\n](?!\d)")


_HAS = re.compile(r"\s+(?:đã\s+|hiện\s+)?có\s+\d")


def _counts_for(text: str, start: int, end: int) -> bool:
    """Whether an agency is only told to have those counted beside it: "3 tập thể của LĐLĐ tỉnh", "Hội huyện có 9"."""
    return text[:start].endswith("của ") or bool(_HAS.match(text, end))


def _is_whole(unit: Unit, short: Unit) -> bool:
    """Whether a unit is that of a short name, with its place: "LĐLĐ tỉnh A" or "LĐLĐ A" for "LĐLĐ tỉnh"."""
    return unit.unit.startswith(f"{short.unit} ") or (
        unit.province is not None and unit.unit == f"{short.unit.removesuffix(' tỉnh')} {unit.province}"
    )


def _of_the_place(text: str, mentions: Sequence[AnyMention]) -> list[AnyMention]:
    """The mentions, with each agency whose place is left out under the full name told last before it in the sentence:
    "Thay mặt LĐLĐ tỉnh A, Chủ tịch LĐLĐ tỉnh trao cờ"; else under the only one that the article has named by then."""
    told = sorted(
        (m.start, m.end, m.value.unit) for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef)
    )
    full: dict[int, Unit] = {}
    if not (shorts := {short.unit for _, _, short in told if short.unit.endswith(_PLACES)}):
        return list(mentions)
    beside = {s for s in shorts if s.endswith(" tỉnh") and not s.startswith("Ủy ban nhân dân")}
    alone = len(beside) < 2  # else the agencies of one province, told apart so
    stops = [m.start() for m in _SENTENCE.finditer(text)]
    for i, (start, end, short) in enumerate(told):
        if short.unit.endswith(_PLACES):
            begin = stops[at - 1] if (at := bisect_left(stops, start)) else -1  # of its sentence
            named = [(till, unit) for _, till, unit in told[:i] if _is_whole(unit, short)]
            inside = [unit for till, unit in named if till > begin]
            if inside:
                full[start] = inside[-1]
            elif alone and len({unit.unit_id for _, unit in named}) == 1 and not _counts_for(text, start, end):
                full[start] = named[-1][1]
    return [
        replace(m, value=replace(m.value, unit=full[m.start]))
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.start in full
        else m
        for m in mentions
    ]
