"""An answer as a table on the terminal, CSV or JSON."""

import json
import sys
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from thidua.archive import Answer
from thidua.tables.spec import LIST_SEPARATOR, Cell
from thidua.tables.write import csv_line


def as_table(answer: Answer) -> None:
    """Print a table for people; its width is the terminal's."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(show_lines=any(len(_text(cell)) > _LONG for row in answer.rows for cell in row))
    for position, name in enumerate(answer.columns):
        numbers = any(isinstance(row[position], (int, float)) for row in answer.rows)
        table.add_column(Text(name), justify="right" if numbers else "left", overflow="fold")
    for row in answer.rows:
        table.add_row(*(Text(_text(cell)) for cell in row))
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    console.print(table)
    console.print(f"{len(answer.rows)} row{'' if len(answer.rows) == 1 else 's'}", style="dim", highlight=False)


_LONG = 60  # characters: a cell longer than this wraps on most terminals, so rows want a line between them
WIDTH = 160  # columns where the output is no terminal


def as_csv(answer: Answer) -> str:
    """UTF-8 CSV with a header, LF; null is nothing, lists are joined by `|`."""
    lines = [csv_line(answer.columns), *(csv_line(tuple(_csv(cell) for cell in row)) for row in answer.rows)]
    return "".join(lines)


def as_json(answer: Answer) -> str:
    """A list of objects, one a row."""
    rows = [{name: _plain(cell) for name, cell in zip(answer.columns, row)} for row in answer.rows]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _plain(cell: object) -> Any:  # noqa: ANN401  what json takes
    if isinstance(cell, (date, datetime, time)):
        return cell.isoformat()
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    if isinstance(cell, (list, tuple)):
        return [_plain(item) for item in cell]
    if isinstance(cell, dict):
        return {str(name): _plain(item) for name, item in cell.items()}
    return cell if cell is None or isinstance(cell, (str, int, float, bool)) else str(cell)


def _csv(cell: object) -> Cell:
    plain = _plain(cell)
    if isinstance(plain, list):
        return tuple(str(item) for item in plain)
    return json.dumps(plain, ensure_ascii=False) if isinstance(plain, dict) else plain


def _text(cell: object) -> str:
    plain = _csv(cell)
    if plain is None:
        return ""
    return (LIST_SEPARATOR + " ").join(plain) if isinstance(plain, tuple) else str(plain)
