"""Pinned scores: a change that falls below them fails, one that rises above them can pin itself. Never lowered here."""

import json
import math
from pathlib import Path
from typing import Any

from thidua.evaluate.score import Evaluation
from thidua.output import UsageError

_STEP = 10_000  # floors have four digits, rounded down: a score never falls below the floor it was pinned from


def check_floors(result: Evaluation, path: Path, *, update: bool = False) -> list[str]:
    """Hold `result` against the floors in `path`: {"gold": digest, "floors": {table: F1}, "look_alikes_with_rows": n}.

    Args:
        result: what was measured.
        path: the file; with `update` it may be missing.
        update: write the floors anew, each the higher of the old and the measured one.

    Returns:
        One line for each score below its floor; empty when all hold. Each line names table, score and floor.

    Raises:
        UsageError: the file cannot be read or written, or is no floors file.
    """
    pinned = _load(path, missing_ok=update)
    floors: dict[str, float] = pinned["floors"]
    measured = {name: score.f1 for name, score in result.scores.items()} | {"micro": result.micro.f1}
    below = [
        f"{name}: F1 {measured[name]:.4f} is below its floor {floor:.4f} ({path})"
        for name, floor in floors.items()
        if name in measured and measured[name] < floor
    ]
    below += [
        f"{name}: {path} has a floor for it, but there is no such table" for name in floors if name not in measured
    ]
    allowed = pinned["look_alikes_with_rows"]
    if allowed is not None and len(result.false_alarms) > allowed:
        below.append(f"look-alikes with rows: {len(result.false_alarms)}, allowed {allowed} ({path})")
    if update:
        raised = {name: max(floors.get(name, 0.0), math.floor(f1 * _STEP) / _STEP) for name, f1 in measured.items()}
        alarms = len(result.false_alarms) if allowed is None else min(allowed, len(result.false_alarms))
        _save(path, {"gold": result.digest, "floors": raised, "look_alikes_with_rows": alarms})
    return below


def _load(path: Path, *, missing_ok: bool) -> dict[str, Any]:
    if missing_ok and not path.exists():
        return {"floors": {}, "look_alikes_with_rows": None}
    try:
        pinned = json.loads(path.read_text(encoding="utf-8"))
        floors = {str(name): float(floor) for name, floor in pinned["floors"].items()}
        return {"floors": floors, "look_alikes_with_rows": pinned.get("look_alikes_with_rows")}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path} is no floors file: {error}; make one with --update-floors") from error


def _save(path: Path, pinned: dict[str, Any]) -> None:
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.write_text(json.dumps(pinned, indent=1) + "\n", encoding="utf-8", newline="\n")
        fresh.replace(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror or error}") from error
