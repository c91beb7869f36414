"""The data dictionary (`outputs/README.md`, and `README.md` of every run) from the specs."""

from thidua.tables.catalog import ARTICLE_TABLES, RECONCILED_TABLES
from thidua.tables.spec import LIST_SEPARATOR, Cell, Column, TableSpec
from thidua.tables.views import VIEWS

_HEAD = f"""# Data dictionary

What `thidua run INPUT... --out DIR` writes. This page is generated from `pipeline/thidua/tables`
(`python -m thidua.tables outputs/README.md`); a test holds it up to date.

| in DIR | what it is |
|---|---|
| `tables/<name>.parquet` | each table, with types (zstd Parquet; lists are lists) |
| `tables/<name>.csv` | the same as UTF-8 CSV; null is an empty cell, items of a list are joined by `{LIST_SEPARATOR}` |
| `thidua.sqlite` | the same as one SQLite database, with keys and references |
| `datapackage.json` | the same described for machines (Data Package, version 2) |
| `README.md` | this page |
| `run.json` | inputs, versions, counts and timings: the only file that differs between two runs of the same inputs |

Every table has a key, marked ✱, and is sorted by it. Dates are EDTF (ISO 8601-2), as precise as the text. Offsets are
code points, half-open, into `articles.text`: `text[evidence_start:evidence_end]` are the words that say so.
"""


def dictionary() -> str:
    """The whole page, Markdown."""
    parts = [_HEAD]
    for title, specs in (("What each article says", ARTICLE_TABLES), ("What the archive says", RECONCILED_TABLES)):
        parts.append(f"## {title}\n")
        parts += [_table(spec) for spec in specs]
    parts.append("## Views of `thidua query`\n\n| view | what it gives |\n|---|---|")
    parts += [f"| `{view.name}` | {view.says} |" for view in VIEWS]
    return "\n".join(parts) + "\n"


def _table(spec: TableSpec) -> str:
    refers = {name: f"{f.table}.{there}" for f in spec.foreign for name, there in zip(f.columns, f.refers)}
    lines = [f"### {spec.name}\n", f"{spec.title}\n"]
    lines.append("| column | type | meaning | unit | refers to | example |\n|---|---|---|---|---|---|")
    lines += [_row(column, column.name in spec.key, refers.get(column.name, "")) for column in spec.columns]
    return "\n".join(lines) + "\n"


def _row(column: Column, in_key: bool, refers: str) -> str:
    meaning = column.description
    if column.vocabulary:
        meaning += ": " + ", ".join(f"`{word}`" for word in column.vocabulary)
    cells = [
        column.name + (" ✱" if in_key else ""),
        column.type if column.required else f"{column.type} or null",
        meaning,
        column.unit or "",
        refers,
        _example(column.example),
    ]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _example(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    return LIST_SEPARATOR.join(cell) if isinstance(cell, tuple) else str(cell)
