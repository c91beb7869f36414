"""The order of the stages: the only place (beside `runs` and the commands) that knows every one of them."""

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Literal

from thidua import gazetteer, read, tables
from thidua.model import Article, Decision
from thidua.output import UsageError, check_out, earlier_runs, is_run, replaced_whole, write_run_file
from thidua.report import DEFAULTS, Collected, Options, Progress, RunReport, Step, Understood
from thidua.runs import merge, work
from thidua.runs.about import about_inputs
from thidua.runs.found import Found
from thidua.runs.lines import article_line
from thidua.runs.reading import How, read_all
from thidua.runs.whole import Whole
from thidua.tables.check import TableError
from thidua.version import fingerprint, versions

Inputs = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]
SHOWN = 1000  # rejects that a report carries; all are in the table


def run(
    inputs: Inputs,
    out: str | os.PathLike[str],
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
    reviews: str | os.PathLike[str] | None = None,
    options: Options = DEFAULTS,
    resume: bool = True,
) -> RunReport:
    """Read, extract, link, reconcile, and write all tables into the folder `out`.

    Args:
        inputs: a file, a folder (walked) or a glob, or several. options: how to read.
        out: a new or empty folder, or that of an earlier run, which is replaced whole at the end.
        workers: processes; None for this one alone. Any number gives the same bytes.
        executor: any executor of `concurrent.futures`, used instead of own processes and left open. Its workers have to
            see the inputs and `out` under the same paths.
        progress: told how far the run has come, about twice a second.
        reviews: the file of decisions to apply; None for none.
        resume: take over what an earlier run to `out` has read, finished or not, and leave what is read to the next.

    Raises:
        UsageError: no input, an output folder that cannot be one, fewer than one worker, an unreadable `reviews`, an
            executor that fails, or another run that writes to `out`.
        GazetteerError: a row of the gazetteer is wrong.
    """
    stages, target = _ready(out, progress)
    decisions, about = _decisions(reviews)
    how = How(_at_least_one(workers), executor, progress)
    planned = _planned(inputs, options, target)
    with work.opened(target, options, resume) as room:
        readings = read_all(planned.files, room, how, options)
        stages.ends("read")
        about |= _reading(how, readings.taken_over, options) | about_inputs(planned, readings.counts())
        with Found(room.folder) as found:
            readings.into(found)
            report = _written(found, planned, target, stages, about, decisions)
        room.keep(readings.live())
    return report


def _ready(out: str | os.PathLike[str], progress: Progress | None) -> tuple["_Stages", Path]:
    """The clock of a run and its folder, once nothing stands in its way."""
    gazetteer.check()
    check_out(Path(out))
    return _Stages(progress=progress), Path(out)


def reconcile_runs(
    runs: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    reviews: str | os.PathLike[str] | None = None,
    keep: Callable[[Article], bool] | None = None,
) -> RunReport:
    """Reconcile again over the articles of earlier runs: the same tables as one run over all their inputs.

    Args:
        runs: output folders. An article in several of them counts once.
        out: as for `run`; it may be one of `runs`. reviews: as for `run`.
        keep: which articles to take; None takes all.

    Raises:
        UsageError: a folder holds no run or one of another version, `out` cannot be an output folder, or `reviews`
            cannot be read.
    """
    stages = _Stages()
    target = Path(out)
    check_out(target)
    decisions, about = _decisions(reviews)
    folders = sorted(Path(one) for one in runs)
    with tempfile.TemporaryDirectory(prefix="thidua-") as place, Found(Path(place)) as found:
        for number, folder in enumerate(folders):
            if not is_run(folder):
                raise UsageError(f"{folder} holds no thidua run: give output folders of `thidua run`")
            try:
                _take_back(folder, found, Path(place, f"{number}.found"), keep)
            except TableError as error:
                raise UsageError(str(error)) from error
        stages.ends("read")
        about |= {"runs": [folder.as_posix() for folder in folders], "records": 0, "files_skipped": 0}
        return _written(found, read.Plan((), ()), target, stages, about, decisions)


def collect(inputs: Inputs, workers: int | None = None, options: Options = DEFAULTS) -> Collected:
    """Read, extract and link every article of a few `inputs` into memory, for those who score or look at them.

    Raises:
        UsageError: no input, or fewer than one worker.
    """
    planned = _planned(inputs, options, None)
    how = How(_at_least_one(workers))
    with (
        tempfile.TemporaryDirectory(prefix="thidua-") as place,
        work.opened(Path(place, "out"), options, resume=False) as room,
        Found(Path(place)) as found,
    ):
        read_all(planned.files, room, how, options).into(found)
        _complete(found, planned)
        articles = [Understood(*tables.as_said(bundle)) for bundle in found.bundles()]
        articles.sort(key=lambda one: (one.article.source, one.article.record))
        return Collected(tuple(articles), tuple(found.rejects()), tuple(found.repeated()))


@dataclass
class _Stages:
    """The seconds each stage took."""

    began: float = field(default_factory=time.perf_counter)
    seconds: dict[str, float] = field(default_factory=dict)
    progress: Progress | None = None

    def ends(self, stage: str) -> None:
        """A stage ends here; the next begins."""
        self.seconds[stage] = round(self.total() - sum(self.seconds.values()), 3)

    def tell(self, stage: Literal["reconciling", "writing"]) -> None:
        """A stage begins of which nothing more can be told than that."""
        if self.progress is not None:
            self.progress(Step(stage))

    def total(self) -> float:
        """Since the run began."""
        return time.perf_counter() - self.began


def _planned(inputs: Inputs, options: Options, without: Path | None) -> read.Plan:
    """What to read; files below `without`, the output, are left out."""
    given = [inputs] if isinstance(inputs, (str, os.PathLike)) else list(inputs)
    if not given:
        raise UsageError("no input: name a file, a folder or a glob")
    plan = read.plan(given, options.mapping, options.stdin)
    if without is None or not without.exists():
        return plan
    inside = without.resolve()
    files = tuple(file for file in plan.files if not _is_below(file.path, inside))
    return read.Plan(files, plan.rejects, plan.skipped)


def _is_below(path: object, folder: Path) -> bool:
    return isinstance(path, Path) and path.resolve().is_relative_to(folder)


def _at_least_one(workers: int | None) -> int:
    if workers is not None and workers < 1:
        raise UsageError(f"--workers {workers}: give 1 or more")
    return workers or 1


def _reading(how: How, taken_over: int, options: Options) -> dict[str, object]:
    """What `run.json` says of the way the inputs were read."""
    return {
        "workers": how.workers,
        "engine": _engine(how),
        "taken_over": taken_over,
        "ner": options.ner,
        "time_limit": options.limit,
    }


def _engine(how: How) -> str:
    if how.executor is not None:
        return type(how.executor).__name__
    return "processes" if how.workers > 1 else "in process"


def _decisions(reviews: str | os.PathLike[str] | None) -> tuple[list[Decision], dict[str, object]]:
    """The decisions to apply, and what `run.json` says of them."""
    if reviews is None:
        return [], {}
    from thidua import reviews as decided

    path = Path(reviews)
    found = decided.read(path)
    return found, {"reviews": {"file": path.as_posix(), "sha256": decided.digest(path), "decisions": len(found)}}


def _take_back(run_folder: Path, found: Found, path: Path, keep: Callable[[Article], bool] | None) -> None:
    """The articles and rejects of an earlier run, told to `found` by a file at `path`."""
    with path.open("wb") as file:
        for bundle in tables.read_back(run_folder):
            if keep is None or keep(tables.as_said({"articles": bundle["articles"]})[0]):
                file.write(article_line(0, bundle))
    found.add(path, {0})
    for reject in tables.rejects_of(run_folder):
        found.reject(reject)


def _complete(found: Found, planned: read.Plan) -> None:
    for reject in planned.rejects:
        found.reject(reject)
    found.complete()


def _learnt(counts: dict[str, int]) -> dict[str, object]:
    """What this run came to and when, for the history of its folder: the third clock, when something was learnt."""
    made = datetime.now(UTC).isoformat(timespec="seconds")
    known = ("articles", "cluster_years", "conflicts")
    return {"made": made, "fingerprint": fingerprint(), **{name: counts[name] for name in known}}


def _written(
    found: Found,
    planned: read.Plan,
    target: Path,
    stages: _Stages,
    about: dict[str, object],
    decisions: Sequence[Decision],
) -> RunReport:
    """Reconcile and write."""
    stages.tell("reconciling")
    _complete(found, planned)
    story_of = merge.stories_of(found)
    repeated = found.repeated()
    with Whole(found.folder) as whole, replaced_whole(target) as folder:
        lost = merge.reconciled(found, story_of, decisions, whole)
        stages.ends("reconcile")
        stages.tell("writing")
        counts = merge.write(found, story_of, whole, folder)
        stages.ends("write")
        description = {
            "versions": versions(),
            "fingerprint": fingerprint(),
            "repeated": repeated,
            "tables": dict(counts),
            "seconds": stages.seconds,
            "history": [*earlier_runs(target), _learnt(dict(counts))],
        }
        if lost:
            about = about | {"decisions_lost": [asdict(one) for one in lost]}
        write_run_file(folder, description | about)
    rejects = tuple(islice(found.rejects(), SHOWN))
    files, articles, relevant = len(planned.files), found.articles(), found.relevant()
    rejected = dict(counts)["rejects"]
    told = (files, articles, relevant, rejects, rejected, tuple(repeated), counts, tuple(lost))
    return RunReport(target, *told, stages.total())
