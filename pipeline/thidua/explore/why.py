"""One reconciled cell with the sentences for and against it: which cell is meant, and how it is shown."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua.text import slug

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

# A field that is derived is explained by the one it is derived from.
DERIVED = {
    "cluster_years": {"standing": "chair", "stories": "chair"},
    "lineage": {"overlap": "change", "previous_year": "change"},
    "succession": {"announced_in": "next_chair", "deputy_followed": "deputy"},
    "award_years": {"quantity": "status", "stories": "status"},
}
_NEAR = 8  # keys offered for one that is not found


@dataclass(frozen=True, slots=True)
class Sentence:
    """One passage for or against a cell."""

    stance: str  # supports, contradicts
    value: str  # what it says
    outlet: str | None
    source: str
    published: str | None
    sentence: str
    quote: str  # the words in it that say so
    rule: str | None
    article_id: str
    evidence_start: int
    evidence_end: int


@dataclass(frozen=True, slots=True)
class Why:
    """A cell with its sentences. `wanted`: the article that would tell, when there is none."""

    table: str
    key: str
    field: str
    value: str | None
    standing: str | None
    wanted: str | None
    sentences: tuple[Sentence, ...]


def chosen(given: str, known: Sequence[str], what: str) -> str:
    """The one of `known` that `given` names: itself, or the only one that contains it, accents and case aside.

    Raises:
        LookupError: none or several; the message names near ones.
    """
    if given in known:
        return given
    wanted = slug(given)
    found = [one for one in known if wanted and wanted in slug(one)]
    if len(found) == 1:
        return found[0]
    slugs = {slug(one): one for one in known}
    near = found or [slugs[s] for s in difflib.get_close_matches(wanted, slugs, n=_NEAR, cutoff=0.4)]
    hint = f"; near ones: {', '.join(near[:_NEAR])}" if near else f"; there are {', '.join(known[:_NEAR])}"
    more = f" and {len(near) - _NEAR} more" if len(near) > _NEAR else ""
    raise LookupError(f"{what} {given!r} is {'several' if found else 'not there'}{hint}{more}")


def show(why: Why, console: "Console") -> None:
    """Print `why`: the cell, then the sentences for it and against it, the words that count marked."""
    from rich.text import Text

    head = Text.assemble((f"{why.table} {why.key} {why.field}", "bold"), ": ", why.value or "no value")
    console.print(head.append(f" ({why.standing})" if why.standing else ""), soft_wrap=True)
    for stance, says in (("supports", "for"), ("contradicts", "against")):
        some = [one for one in why.sentences if one.stance == stance]
        if some:
            console.print(Text(f"\n{says}: {len(some)}", style="bold green" if stance == "supports" else "bold red"))
        for one in some:
            _show_one(one, console)
    if not why.sentences:
        console.print("no sentence tells" + (f"; wanted: {why.wanted}" if why.wanted else ""), soft_wrap=True)


def _show_one(one: Sentence, console: "Console") -> None:
    from rich.padding import Padding
    from rich.text import Text

    where = ", ".join(part for part in (one.outlet, one.source, one.published or "no date", one.rule) if part)
    console.print(Text.assemble((f"  {one.value}", "bold"), (f"  {where}", "dim")), soft_wrap=True)
    console.print(Padding(marked(one.sentence, one.quote), (0, 0, 0, 4)))


def marked(sentence: str, quote: str) -> "Text":
    """`sentence` with `quote` marked, also without colours: ⟦…⟧."""
    from rich.text import Text

    start = sentence.find(quote)
    if start < 0:
        return Text(sentence)
    end = start + len(quote)
    return Text.assemble(sentence[:start], ("⟦" + quote + "⟧", "bold reverse"), sentence[end:])
