"""The order of the stages: the only place (beside the commands) that imports every one of them."""

import os
import time
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from functools import partial
from pathlib import Path

from thidua import read, tables
from thidua.extract import extract, may_be_relevant
from thidua.link import link
from thidua.model import Article, Decision, Extraction, Reading, Reject
from thidua.output import UsageError, check_out, is_run, replaced_whole, write_run_file
from thidua.reconcile import reconcile, stories
from thidua.report import DEFAULTS, Collected, FileResult, Options, RunReport, Understood
from thidua.tables.check import TableError, check_article
from thidua.tables.load import read_back
from thidua.version import fingerprint, versions
from thidua.workers import in_order

Inputs = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]
Progress = Callable[[int, int, int], None]  # files done, files in all, articles found so far


def run(
    inputs: Inputs,
    out: str | os.PathLike[str],
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
    reviews: str | os.PathLike[str] | None = None,
    options: Options = DEFAULTS,
) -> RunReport:
    """Read, extract, link, reconcile, and write all tables into the folder `out`.

    Args:
        inputs: a file, a folder (walked) or a glob, or several.
        out: a new or empty folder, or that of an earlier run, which is replaced whole at the end.
        workers: processes; None for this one alone. Any number gives the same bytes.
        executor: any executor of `concurrent.futures`, used instead of own processes and left open.
        progress: called after each file.
        reviews: the file of decisions to apply; None for none.
        options: how to read.

    Raises:
        UsageError: no input, an output folder that cannot be one, fewer than one worker, or an unreadable `reviews`.
    """
    began = time.perf_counter()
    target = Path(out)
    check_out(target)
    decisions, about = _decisions(reviews)
    collected = collect(inputs, workers, executor, progress, target, options)
    about = {"workers": workers or 1, "ner": options.ner, "inputs": _inputs(collected), **about}
    return _written(collected, target, began, about, decisions)


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
    began = time.perf_counter()
    target = Path(out)
    check_out(target)
    decisions, about = _decisions(reviews)
    results = []
    for folder in sorted(Path(one) for one in runs):
        if not is_run(folder):
            raise UsageError(f"{folder} holds no thidua run: give output folders of `thidua run`")
        try:
            articles, rejects = read_back(folder)
        except TableError as error:
            raise UsageError(str(error)) from error
        understood = tuple(Understood(a, said) for a, said in articles if keep is None or keep(a))
        results.append(FileResult(folder.as_posix(), read.Tally(), understood, tuple(rejects)))
    collected = _gather(results, read.Plan((), ()))
    once = replace(collected, rejects=tuple(dict.fromkeys(collected.rejects)))
    return _written(once, target, began, {"runs": [result.source for result in results], **about}, decisions)


def _decisions(reviews: str | os.PathLike[str] | None) -> tuple[list[Decision], dict[str, object]]:
    """The decisions to apply, and what `run.json` says of them."""
    if reviews is None:
        return [], {}
    from thidua import reviews as decided

    path = Path(reviews)
    found = decided.read(path)
    return found, {"reviews": {"file": path.as_posix(), "sha256": decided.digest(path), "decisions": len(found)}}


def collect(
    inputs: Inputs,
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
    without: Path | None = None,
    options: Options = DEFAULTS,
) -> Collected:
    """Read, extract and link every article of `inputs`; files below `without` are left out.

    Raises:
        UsageError: no input, or fewer than one worker.
    """
    given = [inputs] if isinstance(inputs, (str, os.PathLike)) else list(inputs)
    if not given:
        raise UsageError("no input: name a file, a folder or a glob")
    if workers is not None and workers < 1:
        raise UsageError(f"--workers {workers}: give 1 or more")
    plan = read.plan(given, options.mapping, options.stdin)
    work = partial(understand_file, ner=options.ner)
    files = [file for file in plan.files if without is None or not _below(file.path, without)]
    results: list[FileResult] = []
    found = 0
    for result in in_order(work, files, _unreadable, workers or 1, executor):
        results.append(result)
        found += len(result.articles)
        if progress is not None:
            progress(len(results), len(files), found)
    return _gather(results, plan)


def understand_file(file: read.InputFile, ner: bool = False) -> FileResult:
    """Every article of one file with what it says. Irrelevant ones keep nothing but themselves."""
    tally = read.Tally()
    articles: list[Understood] = []
    rejects: list[Reject] = []
    for item in read.read_file(file, tally):
        outcome = understand(item, ner) if isinstance(item, Article) else item
        if isinstance(outcome, Understood):
            articles.append(outcome)
        else:
            rejects.append(outcome)
    return FileResult(file.source, tally, tuple(articles), tuple(rejects))


def understand(article: Article, ner: bool = False) -> Understood | Reject:
    """What one article says; a Reject when a stage fails on it, so that one article never costs the run."""
    try:
        if not may_be_relevant(article.text):
            return Understood(article, Extraction(relevant=False))
        mentions = extract(article)
        said = link(article, mentions)
        if ner and said.relevant:
            from thidua.extract.proposals import with_proposals

            said = link(article, with_proposals(article.text, mentions))
        said = _without_mentions(said) if said.relevant else Extraction(relevant=False)
        check_article(tables.article_rows(article, said))
    except TableError as error:
        return Reject(article.source, article.record, f"quarantined, a defect of thidua to report: {error}")
    except Exception as error:
        reason = f"{type(error).__name__} at {_raised_at(error)}: {' '.join(str(error).split())}"
        return Reject(article.source, article.record, f"quarantined, a defect of thidua to report: {reason}")
    return Understood(article, said)


def all_rows(collected: Collected, decisions: Sequence[Decision] = ()) -> tables.Rows:
    """The rows of every table, what people decided applied."""
    story_of = stories({u.article.article_id: (u.article.text, u.article.published) for u in collected.articles})
    rows: dict[str, list[tables.Row]] = {spec.name: [] for spec in tables.SPECS}
    readings = []
    for one in collected.articles:
        story = story_of[one.article.article_id]
        for name, some in tables.article_rows(one.article, one.extraction, story).items():
            rows[name].extend(some)
        if one.extraction.relevant:
            readings.append(Reading(one.article.article_id, story, one.article.published, one.extraction))
    rows["rejects"].extend(tables.reject_rows(collected.rejects))
    for name, some in tables.reconciled_rows(reconcile(readings, decisions)).items():
        rows[name].extend(some)
    return rows


def _gather(results: Sequence[FileResult], plan: read.Plan) -> Collected:
    """All results in one order. Of articles with one id (the same text under the same name) the first stays."""
    rejects = [*plan.rejects, *(reject for result in results for reject in result.rejects)]
    articles: dict[str, Understood] = {}
    repeated: list[str] = []
    everything = [one for result in results for one in result.articles]
    for one in sorted(everything, key=lambda u: (u.article.source, u.article.record)):
        if one.article.article_id in articles:
            repeated.append(f"{one.article.source} record {one.article.record}")
        else:
            articles[one.article.article_id] = one
    files = tuple((result.source, result.tally) for result in results)
    return Collected(tuple(articles.values()), tuple(rejects), files, plan.skipped, tuple(repeated))


def _written(
    collected: Collected, target: Path, began: float, about: dict[str, object], decisions: Sequence[Decision]
) -> RunReport:
    """Reconcile and write. `began`: when the run began, on the clock of `time.perf_counter`."""
    read_at = time.perf_counter()
    rows = all_rows(collected, decisions)
    reconciled_at = time.perf_counter()
    counts = tuple((spec.name, len(rows[spec.name])) for spec in tables.SPECS)
    with replaced_whole(target) as folder:
        tables.write_all(rows, folder)
        ended = time.perf_counter()
        timings = {"read": read_at - began, "reconcile": reconciled_at - read_at, "write": ended - reconciled_at}
        description = {
            "versions": versions(),
            "fingerprint": fingerprint(),
            "records": sum(tally.records for _, tally in collected.files),
            "files_skipped": collected.skipped,
            "repeated": list(collected.repeated),
            "tables": dict(counts),
            "seconds": {stage: round(seconds, 3) for stage, seconds in timings.items()},
        }
        write_run_file(folder, description | about)
    found, relevant = len(collected.articles), sum(one.extraction.relevant for one in collected.articles)
    files = len(collected.files)
    return RunReport(target, files, found, relevant, collected.rejects, collected.repeated, counts, ended - began)


def _inputs(collected: Collected) -> list[dict[str, object]]:
    """The input files with their counts, for `run.json`."""
    return [
        {"source": source, "records": tally.records, "passed_scan": tally.hits, "rejected": tally.rejects}
        for source, tally in collected.files
    ]


def _unreadable(file: read.InputFile, reason: str) -> FileResult:
    return FileResult(file.source, read.Tally(rejects=1), (), (Reject(file.source, None, reason),))


def _without_mentions(said: Extraction) -> Extraction:
    """Mentions are for `explain`; a run has no use for them and would carry them through every process."""
    return replace(said, mentions=[])


def _below(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def _raised_at(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
