"""The commands that look at finished runs: `why`, `diff`, `review`. Registered by `cli`; heavy imports are inside."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from thidua.archive import Answer, Archive

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a finished run.")]
Form = Annotated[Literal["table", "csv", "json"], typer.Option("--format", help="How to print the answer.")]
Tool = Literal["prodigy", "label-studio"]
_Decided = Annotated[
    tuple[str, str, str, str] | None,
    typer.Option(metavar="TABLE KEY FIELD VALUE", help="Record that VALUE is right; nothing is applied yet."),
]
_Reviews = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Where decisions are added: corpus/reviews/decisions.jsonl.")
]
_Export = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write cells to decide as tasks for an annotator; - prints.")
]
_Back = Annotated[Path | None, typer.Option("--import", metavar="FILE", help="Record what was chosen in either tool.")]
_Tool = Annotated[Tool, typer.Option("--as", help="Whose JSON lines --export writes.")]
_Score = Annotated[bool, typer.Option("--score", help="What the run says by itself of each cell decided.")]


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
    decide: _Decided = None,
    who: Annotated[str, typer.Option(help="Who decides.")] = "",
    why: Annotated[str, typer.Option(help="On what grounds.")] = "",
    when: Annotated[str | None, typer.Option(metavar="DATE", help="Day of the decision; today.")] = None,
    reviews: _Reviews = None,
    export: _Export = None,
    tool: _Tool = "prodigy",
    back: _Back = None,
    score: _Score = False,
    form: Form = "table",
) -> int:
    """List what wants a person's look, or record decisions. `run --reviews FILE` applies them."""
    from datetime import date

    from thidua import reviews as decisions
    from thidua.archive import open_archive
    from thidua.asked import to_review

    archive = open_archive(folder)
    path = reviews or decisions.DEFAULT
    day = when or date.today().isoformat()
    if export is not None:
        return _export(archive, path, export, tool)
    if back is not None:
        return _import(path, back, who, day, why)
    if score:
        from thidua.decided import scored

        _print(scored(folder, path), form)
        return 0
    if decide is None:
        _print(to_review(archive), form)
        return 0
    one = decisions.decided(archive, decide, who, day, why)
    decisions.append(path, one)
    sys.stderr.write(f"{path}: {one.table} {one.key} {one.field} is {one.value}; apply with --reviews {path}\n")
    return 0


def _export(archive: "Archive", path: Path, target: Path, tool: Tool) -> int:
    """Write the tasks of a run, with the decisions of `path` if it is there."""
    from thidua import reviews
    from thidua.annotations import export
    from thidua.cli import write_text

    lines = [line + "\n" for line in export(archive, reviews.read(path) if path.exists() else [], tool)]
    if str(target) == "-":
        sys.stdout.write("".join(lines))
    else:
        write_text(target, "".join(lines))
        sys.stderr.write(f"{target}: {len(lines)} tasks; bring them back with --import\n")
    return 0


def _import(path: Path, back: Path, who: str, day: str, why: str) -> int:
    """Record in `path` what was chosen in an annotation tool."""
    from thidua.annotations import read_back, record

    count = record(path, read_back(back, who, day, why))
    sys.stderr.write(f"{path}: {count} decisions recorded; apply with --reviews {path}\n")
    return 0


def _print(answer: "Answer", form: str) -> None:
    from thidua.show import as_csv, as_json, as_table

    if form == "table":
        as_table(answer)
    else:
        sys.stdout.write(as_csv(answer) if form == "csv" else as_json(answer))
