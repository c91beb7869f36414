"""The commands (contract.md, "Command line"). Standard output holds results only; messages go to standard error.

Heavy libraries are imported inside the commands, so that `thidua --help` answers at once.
"""

import gc
import json
import os
import sys
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn

import typer

from thidua import cli_run, cli_runs
from thidua.cli_run import Quiet, Reviews, Workers, at, say, tell_lost
from thidua.gazetteer_rows import GazetteerError
from thidua.output import UsageError

# typer >= 0.20 carries a copy of click of its own: the base of its errors is reached through what it exports.
ClickError: Any = next(base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException")

WRONG_USE, DEFECT, STOPPED = 2, 3, 130  # exit status; 3 is a defect of thidua itself, 130 what shells give to Ctrl-C

app = typer.Typer(
    help="Reads Vietnamese press archives and makes tables of emulation clusters (cụm thi đua), with evidence.",
    add_completion=False,
    rich_markup_mode=None,  # rich doubles the time of --help
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

cli_run.register(app)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a finished run.")]


@app.command()
def query(
    folder: Folder,
    sql: Annotated[str, typer.Argument(metavar="SQL", help="One SELECT over the tables and views.")],
    form: Annotated[
        Literal["table", "csv", "json"], typer.Option("--format", help="How to print the answer.")
    ] = "table",
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="Only what was published by then, reconciled anew.")
    ] = None,
) -> int:
    """SQL over the tables of a run. Views: chairs, sentences."""
    from thidua.show import as_csv, as_json, as_table

    if as_of is None:
        from thidua.archive import open_archive

        answer = open_archive(folder).answer(sql)
    else:
        from thidua.asof import as_of as at

        with at(folder, as_of) as archive:
            answer = archive.answer(sql)
    if form == "table":
        as_table(answer)
    else:
        sys.stdout.write(as_csv(answer) if form == "csv" else as_json(answer))
    return 0


@app.command()
def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A file of one or several articles.")],
    html: Annotated[Path | None, typer.Option(metavar="OUT", help="Write a page instead.")] = None,
    record: Annotated[int | None, typer.Option(help="Only this record of the file, from 0.")] = None,
) -> int:
    """One article through every stage: which rule read what, what became of it, what was dropped and why."""
    from thidua.explore.explain import explain as explain_one
    from thidua.show import WIDTH
    from thidua.trace import trace

    traces, rejects = trace(file, record)
    for reject in rejects:
        say(f"rejected: {reject.source}{at(reject.record)}: {reject.reason}")
    if not traces and not rejects:
        say(f"{file}: not relevant: no record passes the trigger scan, none names an emulation cluster or block")
    elif html is not None:
        from thidua.explore.explain_html import page

        write_text(html, page(traces))
        say(f"wrote {html}")
    else:
        from rich.console import Console

        for one in traces:
            explain_one(one, Console(width=None if sys.stdout.isatty() else WIDTH))
    return 1 if rejects else 0


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Folder of annotated articles, *.json.")],
    show: Annotated[
        str | None, typer.Option(metavar="TABLE", help="Print misses and inventions of a table, or all.")
    ] = None,
    floors: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Fail (status 1) below these pinned scores.")
    ] = None,
    update_floors: Annotated[
        bool, typer.Option("--update-floors", help="Raise the floors of FILE; never lowers.")
    ] = False,
    rules: Annotated[bool, typer.Option("--rules", help="Each rule's fires and precision.")] = False,
    scores: Annotated[Path | None, typer.Option("--json", metavar="F", help="Write the scores there.")] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="F", help="Facts gained and lost since an earlier --json F.")
    ] = None,
    workers: Workers = None,
) -> int:
    """Score the tables against annotated articles, one F1 a table."""
    import thidua.evaluate as evaluation

    if update_floors and floors is None:
        raise UsageError("--update-floors wants --floors FILE")
    result = evaluation.evaluate(gold, workers)
    sys.stdout.write(evaluation.report(result, show))
    if rules:
        sys.stdout.write(evaluation.dossiers(result))
    if against is not None:
        sys.stdout.write(evaluation.changes(result, against))
    if scores is not None:
        write_text(scores, json.dumps(evaluation.as_json(result), ensure_ascii=False, indent=1) + "\n")
    if floors is None:
        return 0
    below = evaluation.check_floors(result, floors, update=update_floors)
    for line in below:
        say(line)
    return 1 if below else 0


@app.command()
def reconcile(
    folders: Annotated[list[Path], typer.Argument(metavar="DIR...", help="Folders of finished runs.")],
    out: Annotated[Path, typer.Option(metavar="DIR", help="New or empty folder, or that of an earlier run.")],
    reviews: Reviews = None,
    quiet: Quiet = False,
) -> int:
    """Reconcile again, over one or several runs, without reading articles anew."""
    from thidua.run import reconcile_runs

    report = reconcile_runs(folders, out, reviews)
    tell_lost(report)
    if not quiet:
        say(f"{report.out}: {report.articles} articles, {report.relevant} relevant, {report.seconds:.1f} s")
    return report.status


cli_runs.register(app)


# Objects made before Python looks for rings of garbage: with its own 700 that took a tenth of a run's time on hits.
COLLECTED = (20_000, 20, 20)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run a command and leave with its exit status: wrong use is one line and 2, never a traceback."""
    gc.set_threshold(*COLLECTED)
    # Arrow's own allocator keeps some 20 MB more than it uses; read when pyarrow is imported, here and in workers.
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    sys.exit(_status(sys.argv[1:] if arguments is None else arguments))


def _status(arguments: list[str]) -> int:
    try:
        status = int(app(arguments or ["--help"], prog_name="thidua", standalone_mode=False) or 0)
        sys.stdout.flush()
    except ClickError as error:
        say(f"thidua: {' '.join(error.format_message().split())} (see thidua --help)")
        return WRONG_USE
    except (UsageError, GazetteerError) as error:
        say(f"thidua: {error}")
        return WRONG_USE
    except (KeyboardInterrupt, typer.Abort):
        status = STOPPED
    except BrokenPipeError:  # `thidua query … | head`: the reader has what it wants
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if "THIDUA_TRACEBACK" in os.environ:
            raise
        say(f"thidua: a defect, please report it: {type(error).__name__}: {' '.join(str(error).split())}")
        return DEFECT
    if status == STOPPED:  # newer versions of typer catch Ctrl-C themselves and give this status
        say("thidua: stopped; an earlier run in the output folder is untouched")
    return status if arguments else WRONG_USE


def write_text(path: Path, text: str) -> None:
    """Write a file that a command was asked for.

    Raises:
        UsageError: it cannot be written.
    """
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror or error}") from error
