"""The commands that look at finished runs: `why`, `diff`, `review`. Registered by `cli`; heavy imports are inside."""

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
    app.command()(review)


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


def review(
    folder: Folder,
    decide: Annotated[
        tuple[str, str, str, str] | None,
        typer.Option(metavar="TABLE KEY FIELD VALUE", help="Record that VALUE is right; nothing is applied yet."),
    ] = None,
    who: Annotated[str, typer.Option(help="Who decides.")] = "",
    why: Annotated[str, typer.Option(help="On what grounds.")] = "",
    when: Annotated[str | None, typer.Option(metavar="DATE", help="Day of the decision; today.")] = None,
    reviews: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where decisions are added: corpus/reviews/decisions.jsonl.")
    ] = None,
    form: Form = "table",
) -> int:
    """List what wants a person's look, or record a decision. `run --reviews FILE` applies the decisions."""
    from datetime import date

    from thidua import reviews as decisions
    from thidua.archive import open_archive
    from thidua.asked import to_review

    archive = open_archive(folder)
    if decide is None:
        _print(to_review(archive), form)
        return 0
    one = decisions.decided(archive, decide, who, when or date.today().isoformat(), why)
    path = reviews or decisions.DEFAULT
    decisions.append(path, one)
    sys.stderr.write(f"{path}: {one.table} {one.key} {one.field} is {one.value}; apply with --reviews {path}\n")
    return 0


def _print(answer: "Answer", form: str) -> None:
    from thidua.show import as_csv, as_json, as_table

    if form == "table":
        as_table(answer)
    else:
        sys.stdout.write(as_csv(answer) if form == "csv" else as_json(answer))
