"""The file of decisions, append-only JSON lines, and the decision a person takes on a row of a finished run."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from thidua.archive import Archive
from thidua.asked import row_named
from thidua.model import Decision, fingerprint
from thidua.output import UsageError

DEFAULT = Path("corpus/reviews/decisions.jsonl")
NEVER_SAME = "never_same"
CELLS = ("chair", "deputy", "members", "member_count")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def read(path: Path) -> list[Decision]:
    """The decisions of a file, in the order in which they were taken.

    Raises:
        UsageError: the file cannot be read, or a line of it is no decision; the message names the line.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--reviews {path} cannot be read: {error}") from error
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(_decision(json.loads(line)))
        except (ValueError, TypeError, KeyError) as error:
            raise UsageError(f"--reviews {path}, line {number} is no decision: {error}") from error
    return found


def digest(path: Path) -> str:
    """Which decisions a run was made with: sha256 of the file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def append(path: Path, decision: Decision) -> None:
    """Write one more line; what stands there stays.

    Raises:
        UsageError: the file cannot be written, or its folder is not there.
    """
    try:
        with path.open("a", encoding="utf-8", newline="\n") as lines:
            lines.write(json.dumps(asdict(decision), ensure_ascii=False) + "\n")
    except OSError as error:
        raise UsageError(f"--reviews {path} cannot be written: {error.strerror or error}") from error


def decided(archive: Archive, cell: Sequence[str], who: str, when: str, why: str) -> Decision:
    """The decision on one cell of a run, with the evidence as the person sees it there.

    Args:
        cell: table, key (`/` between its parts, which may be shortened), field, value. A conflict on a field of
            `cluster_years` is decided there. For `lineage` the field is `never_same` and the value another key.

    Raises:
        UsageError: no such row or field, a value that cannot be one, or who, when or why is missing.
    """
    table, key, field, value = cell
    if not who.strip() or not why.strip() or not _DATE.fullmatch(when):
        raise UsageError("a decision wants --who NAME, --why TEXT and a --when like 2026-11-23")
    if table not in ("cluster_years", "conflicts", "lineage"):
        raise UsageError(f"{table} is not decided; decide rows of cluster_years, conflicts or lineage")
    row = row_named(archive, table, key.split("/") if table != "conflicts" else [key])
    name = str(row["conflict_id"]) if table == "conflicts" else f"{row['lineage_id']}/{row['year']}"
    if table == "lineage":
        return _apart(archive, name, field, value, (who, when, why))
    if table == "conflicts" and field != row["field"]:
        raise UsageError(f"the conflict {name} is about {row['field']}, not {field}")
    if table == "conflicts" and field in CELLS:
        table, name = "cluster_years", f"{row['lineage_id']}/{row['year']}"
    if table == "cluster_years" and field not in CELLS:
        raise UsageError(f"{field} is not decided; decide {', '.join(CELLS)}")
    if field == "member_count" and not value.isdigit():
        raise UsageError(f"member_count {value!r} is no number")
    if field == "members":
        value = "; ".join(sorted(part.strip() for part in value.split(";")))
    said = _said(archive, table, name, field)
    seen = tuple(sorted({article_id for _, article_id in said} or _articles(archive, name)))
    return Decision(table, name, field, value, who, when, why, fingerprint(said), seen)  # type: ignore[arg-type]


def _apart(archive: Archive, name: str, field: str, value: str, by: tuple[str, str, str]) -> Decision:
    if field != NEVER_SAME:
        raise UsageError(f"lineage: {field} is not decided; the field is {NEVER_SAME}, the value another LINEAGE/YEAR")
    row = row_named(archive, "lineage", value.split("/"))
    other = f"{row['lineage_id']}/{row['year']}"
    if other == name:
        raise UsageError(f"{name} is one cluster in one year: name another LINEAGE/YEAR")
    return Decision("lineage", name, field, other, *by, "", _articles(archive, name), _articles(archive, other))


def _said(archive: Archive, table: str, key: str, field: str) -> list[tuple[str, str]]:
    query = 'SELECT value, article_id FROM evidence WHERE "table" = ? AND "key" = ? AND field = ? ORDER BY ALL'
    return [(str(value), str(article)) for value, article in archive.answer(query, [table, key, field]).rows]


def _articles(archive: Archive, key: str) -> tuple[str, ...]:
    """Every article that tells of one cluster-year."""
    query = 'SELECT DISTINCT article_id FROM evidence WHERE "table" = \'cluster_years\' AND "key" = ? ORDER BY ALL'
    return tuple(str(row[0]) for row in archive.answer(query, [key]).rows)


def _decision(line: object) -> Decision:
    """The decision of one line.

    Raises:
        ValueError, TypeError: it is none; the message says why.
    """
    if not isinstance(line, dict):
        raise ValueError("not an object")
    cells: dict[str, Any] = {name: tuple(cell) if isinstance(cell, list) else cell for name, cell in line.items()}
    return checked(Decision(**cells))


def checked(one: Decision) -> Decision:
    """`one`, if it can be a decision.

    Raises:
        ValueError: it cannot; the message says why.
    """
    words = (one.table, one.key, one.field, one.value, one.who, one.when, one.why, one.fingerprint)
    if not all(isinstance(cell, str) for cell in words) or not isinstance(one.seen, tuple):
        raise ValueError("a field is not of its type")
    if one.table not in ("cluster_years", "conflicts", "lineage"):
        raise ValueError(f"no table {one.table!r} is decided")
    keys = {"cluster_years": [one.key], "conflicts": [], "lineage": [one.key, one.value]}[one.table]
    if not all(key.rpartition("/")[2].isdigit() for key in keys):
        raise ValueError(f"{one.key!r} is no LINEAGE/YEAR")
    if one.table == "cluster_years" and one.field not in CELLS:
        raise ValueError(f"{one.field!r} is not decided")
    if one.field == "member_count" and not one.value.isdigit():
        raise ValueError(f"member_count {one.value!r} is no number")
    return one
