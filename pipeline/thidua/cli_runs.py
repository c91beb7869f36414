"""The commands that look at finished runs: `why`, `diff`. Registered by `cli`; heavy imports are inside."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from thidua.archive import Answer

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a finished run.")]
Form = Annotated[Literal["table", "csv", "json"], typer.Option("--format", help="How to print the answer.")]


def register(app: typer.Typer) -> None:
    """Add the commands to `app`."""
    app.command()(why)
    app.command()(diff)


def why(
    folder: Folder,
    table: Annotated[str, typer.Argument(metavar="TABLE", help="A reconciled table, as cluster_years.")],
    cell: Annotated[
        list[str], typer.Argument(metavar="KEY... FIELD", help="Key of the row, parts may be shortened; the column.")
    ],
    form: Form = "table",
) -> int:
    """The sentences for and against one reconciled cell: why DIR cluster_years nghe-an 2023 chair."""
    from thidua.archive import open_archive
    from thidua.asked import as_answer
    from thidua.asked import why as ask
    from thidua.show import WIDTH

    found = ask(open_archive(folder), table, cell[:-1], cell[-1])
    if form != "table":
        _print(as_answer(found), form)
        return 0
    from rich.console import Console

    from thidua.explore.why import show

    show(found, Console(width=None if sys.stdout.isatty() else WIDTH))
    return 0


def diff(
    a: Annotated[Path, typer.Argument(metavar="DIR_A", help="Folder of the earlier run.")],
    b: Annotated[Path, typer.Argument(metavar="DIR_B", help="Folder of the later run.")],
    articles: Annotated[bool, typer.Option("--articles", help="What single articles say as well.")] = False,
    form: Form = "table",
) -> int:
    """Two runs compared fact by fact: gained, lost, changed, newly disputed, newly agreed."""
    from thidua.asked import compare, differences
    from thidua.explore.diff import counted

    found = compare(a, b, articles=articles)
    _print(differences(found), form)
    if form == "table":
        sys.stderr.write(", ".join(f"{n} {kind}" for kind, n in counted(found)) + "\n")
    return 0


def _print(answer: "Answer", form: str) -> None:
    from thidua.show import as_csv, as_json, as_table

    if form == "table":
        as_table(answer)
    else:
        sys.stdout.write(as_csv(answer) if form == "csv" else as_json(answer))
