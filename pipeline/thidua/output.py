"""The folder a run writes: refused early when it cannot be, replaced whole at the end, untouched until then."""

import glob
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

RUN_FILE = "run.json"
_FORMAT = "thidua run"


class UsageError(ValueError):
    """Wrong use: one line that says what is wrong and what to do. The commands end with status 2."""


def is_run(folder: Path) -> bool:
    """Whether `folder` holds the output of a run."""
    try:
        description = json.loads((folder / RUN_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(description, dict) and description.get("format") == _FORMAT


def run_description(folder: Path) -> dict[str, Any]:
    """What `run.json` of a run says of it."""
    found: dict[str, Any] = json.loads((folder / RUN_FILE).read_text(encoding="utf-8"))
    return found


def earlier_runs(folder: Path) -> list[dict[str, Any]]:
    """When the runs into `folder` were made and what they came to, the first one first; none for a new folder."""
    return list(run_description(folder).get("history", ())) if is_run(folder) else []


def write_run_file(folder: Path, description: dict[str, object]) -> None:
    """Write `run.json`, which also marks the folder as a run's."""
    text = json.dumps({"format": _FORMAT, **description}, ensure_ascii=False, indent=1)
    (folder / RUN_FILE).write_text(text + "\n", encoding="utf-8", newline="\n")


def check_out(out: Path) -> None:
    """Refuse an output folder that cannot be one, before any work is done.

    Raises:
        UsageError: `out` is a file, holds something other than a run, or cannot be written.
    """
    try:
        if out.exists() and not out.is_dir():
            raise UsageError(f"--out {out} is a file: give a folder")
        if out.is_dir() and any(out.iterdir()) and not is_run(out):
            raise UsageError(f"--out {out} is not empty and holds no thidua run: give a new or an empty folder")
        parent = _existing_parent(out)
        if not parent.is_dir():
            raise UsageError(f"--out {out}: {parent} is a file: give a folder")
        if not os.access(parent, os.W_OK | os.X_OK):
            raise UsageError(f"--out {out} cannot be written: no permission in {parent}")
    except OSError as error:
        raise UsageError(f"--out {out} cannot be used: {error.strerror or error}") from error


def recover(out: Path) -> None:
    """Put right what a run left that was killed in the middle of writing: half an output goes, and the earlier one
    comes back if it was just being replaced. To be called only by who alone may write to `out`."""
    out = out.resolve()
    for fresh in out.parent.glob(f".{glob.escape(out.name)}.new-*"):
        shutil.rmtree(fresh, ignore_errors=True)
    for earlier in sorted(out.parent.glob(f".{glob.escape(out.name)}.old-*")):
        if out.exists():
            shutil.rmtree(earlier, ignore_errors=True)
        else:
            earlier.rename(out)


@contextmanager
def replaced_whole(out: Path) -> Iterator[Path]:
    """A new folder beside `out` to write into; it takes the place of `out` when the block ends well.

    On any exception, Ctrl-C among them, the new folder goes and `out` stays what it was.

    Raises:
        UsageError: the folder cannot be made, written or moved into place.
    """
    out = out.resolve()
    fresh = out.with_name(f".{out.name}.new-{os.getpid()}")
    try:
        try:
            fresh.mkdir(parents=True)
            yield fresh
            _swap(fresh, out)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    except OSError as error:
        raise UsageError(f"--out {out} cannot be written: {error.strerror or error}") from error


def _swap(fresh: Path, out: Path) -> None:
    earlier = out.with_name(f".{out.name}.old-{os.getpid()}")
    try:
        if out.exists():
            out.rename(earlier)
        fresh.rename(out)
    except BaseException:
        if earlier.exists() and not out.exists():
            earlier.rename(out)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


def _existing_parent(out: Path) -> Path:
    """The nearest folder above `out` that is there: what has to be writable."""
    return next((p for p in out.resolve().parents if p.exists()), Path("/"))
