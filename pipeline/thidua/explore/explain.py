"""One article through every stage, for a terminal: mentions marked, what became of each, what was dropped and why."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from thidua.model import AnyMention, Article, DateMention, DateRow, Evidence, Extraction, ProvinceMention, Unit

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

# Colours that stay readable on light and dark terminals; the brackets say the same without colour.
COLOURS = {"date": "cyan", "province": "green", "unit": "green", "cluster": "magenta", "role": "yellow", "award": "red"}
OTHER_COLOUR = "blue"


@dataclass(frozen=True, slots=True)
class Trace:
    """One article with all that was read in it and what came of it."""

    article: Article
    mentions: tuple[AnyMention, ...]
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class Said:
    """One statement in short: its table, its values as text, its evidence."""

    table: str
    values: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Part:
    """One table of the explanation."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def explain(trace: Trace, console: "Console") -> None:
    """Print one article's way through the stages."""
    from rich.rule import Rule

    article = trace.article
    console.print(Rule(f"{article.source or 'text'}, record {article.record}"))
    basis = f" ({article.published_basis})" if article.published_basis else ""
    console.print(f"published: {article.published or 'not stated'}{basis}; {relevance(trace)}", highlight=False)
    console.print()
    console.print(_marked(trace))
    for part in parts(trace):
        console.print()
        console.print(part.title, style="bold")
        console.print(_table(part))


def relevance(trace: Trace) -> str:
    """Whether the article is about an emulation cluster, in words."""
    return "relevant" if trace.extraction.relevant else "not relevant: it yields no rows but its own"


def kind_of(mention: AnyMention) -> str:
    """What a mention is: "date", "province", or its own kind."""
    if isinstance(mention, DateMention):
        return "date"
    return "province" if isinstance(mention, ProvinceMention) else mention.kind


def outermost(mentions: Sequence[AnyMention]) -> list[AnyMention]:
    """The mentions to mark: in text order, of overlapping ones the longest, of equal ones the first rule's by name."""
    kept: list[AnyMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start, kind_of(m), m.rule)):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)


def statements(extraction: Extraction) -> list[Said]:
    """All statements of an article, table by table in the order of the contract."""
    said = []
    for table in ("dates", "events", "clusters", "members", "roles", "handovers", "awards", "people"):
        for row in getattr(extraction, table):
            said.append(Said(table, shown(row), row.evidence))
    return said


def became(mention: AnyMention, said: Sequence[Said]) -> str:
    """The tables whose evidence holds the mention: what became of it; empty if nothing did."""
    tables = [s.table for s in said if s.evidence.start <= mention.start and mention.end <= s.evidence.end]
    counts = {table: tables.count(table) for table in dict.fromkeys(tables)}
    return ", ".join(table if n == 1 else f"{table} x{n}" for table, n in counts.items())


def shown(row: object) -> str:
    """A statement or value as "field=value", unknown fields left out, units by name."""
    if isinstance(row, DateRow):
        mention = row.mention
        return f"value={mention.value} precision={mention.precision} basis={mention.basis} use={row.use}"
    if isinstance(row, Unit):
        return row.unit
    parts = []
    for field in fields(row) if hasattr(row, "__dataclass_fields__") else ():  # type: ignore[arg-type]
        value = getattr(row, field.name)
        if field.name == "evidence" or value is None or value is False or value == ():
            continue
        parts.append(f"{field.name}={value.unit if isinstance(value, Unit) else value}")
    return " ".join(parts) if parts else str(row)


def value_of(mention: AnyMention) -> str:
    """What a mention means, in short."""
    if isinstance(mention, DateMention):
        return f"{mention.value} ({mention.precision}, {mention.basis})"
    if isinstance(mention, ProvinceMention):
        marks = [word for word, on in (("ambiguous", mention.ambiguous), ("in a name", mention.in_name)) if on]
        return mention.province + (f" ({', '.join(marks)})" if marks else "")
    return shown(mention.value)


def _marked(trace: Trace) -> "RenderableType":
    from rich.text import Text

    text, out, at = trace.article.text, Text(), 0
    for mention in outermost(trace.mentions):
        kind = kind_of(mention)
        out.append(text[at : mention.start])
        out.append(f"[{text[mention.start : mention.end]}|{kind}]", style=COLOURS.get(kind, OTHER_COLOUR))
        at = mention.end
    out.append(text[at:])
    return out


def parts(trace: Trace) -> list[Part]:
    """The tables that explain an article, in the order of the stages."""
    text, said = trace.article.text, statements(trace.extraction)
    mentions = [
        (f"{m.start}-{m.end}", kind_of(m), m.text, value_of(m), m.rule, became(m, said) or "nothing")
        for m in sorted(trace.mentions, key=lambda m: (m.start, -m.end))
    ]
    stated = [(s.table, s.values, s.evidence.rule, text[s.evidence.start : s.evidence.end]) for s in said]
    dropped = [(u.reason, u.text, u.evidence.rule) for u in trace.extraction.unresolved]
    return [
        Part("Read: mentions", ("at", "kind", "text", "value", "rule", "became"), mentions),
        Part("Said: statements", ("table", "values", "rule", "words"), stated),
        Part("Dropped, and why", ("reason", "text", "rule"), dropped),
    ]


def _table(part: Part) -> "RenderableType":
    from rich.table import Table
    from rich.text import Text

    if not part.rows:
        return Text("nothing", style="dim")
    table = Table(*part.columns)
    for row in part.rows:
        table.add_row(*(Text(" ".join(cell.split())) for cell in row))
    return table
