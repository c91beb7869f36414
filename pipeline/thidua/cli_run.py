"""The command `run`. Registered by `cli`; heavy imports are inside."""

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from thidua.report import RunReport

Workers = Annotated[int | None, typer.Option(help="Processes to read with; any number gives the same tables.")]
Reviews = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Decisions of people to apply (see review); none by default.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary.")]
Out = Annotated[Path, typer.Option(metavar="DIR", help="New or empty folder, or that of an earlier run.")]
Inputs = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT...", help="Files, folders (walked), globs, URLs; - is standard input."),
]
Listed = Annotated[Path | None, typer.Option("--from", metavar="FILE", help="Read more inputs from FILE, one a line.")]
Mapping = Annotated[
    list[str] | None, typer.Option("--map", metavar="FIELD=NAME", help="Which column or key holds what.")
]
Ner = Annotated[bool, typer.Option("--ner", help="Also people and units that underthesea proposes (slower).")]
Dask = Annotated[
    str | None, typer.Option(metavar="ADDRESS", help="Read through the Dask scheduler there; local starts one.")
]
Resume = Annotated[bool, typer.Option("--resume/--no-resume", help="Take over what an earlier run to DIR has read.")]
Limit = Annotated[
    float, typer.Option("--time-limit", metavar="SECONDS", min=0, help="For one article, then it is a reject; 0: none.")
]
Log = Annotated[
    Literal["auto", "json"], typer.Option(help="auto: a bar on a terminal, else a line now and then; json: JSON lines.")
]

_SHOWN = 10  # rejects named on standard error; all are in the table
_LIMIT = 120.0  # report.TIME_LIMIT, which is not imported for --help


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command()(run)


def run(
    out: Out,
    inputs: Inputs = None,
    listed: Listed = None,
    mapping: Mapping = None,
    ner: Ner = False,
    workers: Workers = None,
    dask: Dask = None,
    resume: Resume = True,
    limit: Limit = _LIMIT,
    reviews: Reviews = None,
    quiet: Quiet = False,
    log: Log = "auto",
) -> int:
    """Read articles and write all tables into DIR. Run again after a stop: what was read is not read again."""
    if workers is not None and workers > 1 and dask is None:
        from thidua.runs.engines import start_server

        start_server("thidua.runs.warm")  # it loads what workers need while this process loads what it needs itself
    from thidua.given import options
    from thidua.progress import Progress
    from thidua.run import run as run_all

    with ExitStack() as opened:
        given, how = opened.enter_context(options(inputs or [], listed, mapping or [], ner, limit or None))
        progress = opened.enter_context(Progress(quiet, log))
        executor = None
        if dask is not None:
            from thidua.runs.dask_engine import through_dask

            executor, workers = opened.enter_context(through_dask(dask, workers))
        report = run_all(given, out, workers, executor, progress.step, reviews, how, resume)
    progress.done(report)
    tell_lost(report)
    if not quiet and log == "auto":
        _summary(report)
    return report.status


def tell_lost(report: "RunReport") -> None:
    """Name the decisions that were not applied, whatever `--quiet` says."""
    for one in report.lost:
        say(f"not applied, since what it is about is no longer there: {one.table} {one.key} {one.field} {one.value}")


def _summary(report: "RunReport") -> None:
    say(
        f"{report.out}: {report.articles} articles passed the scan, {report.relevant} relevant, "
        f"{report.rejected} inputs rejected, {report.seconds:.1f} s"
    )
    for reject in report.rejects[:_SHOWN]:
        say(f"rejected: {reject.source}{at(reject.record)}: {reject.reason}")
    if report.rejected > _SHOWN:
        say(f"and {report.rejected - _SHOWN} more: see tables/rejects.csv")
    if report.repeated:
        say(f"{len(report.repeated)} articles given twice were read once: see run.json")


def at(record: int | None) -> str:
    """A record as it is named behind its file."""
    return "" if record is None else f", record {record}"


def say(line: str) -> None:
    """One line on standard error."""
    sys.stderr.write(line + "\n")
