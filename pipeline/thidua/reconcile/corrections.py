"""A correction (đính chính) outranks what it corrects: whatever was said of the same cell before it."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from thidua.reconcile.claims import Place

Value = TypeVar("Value", bound=Hashable)


def outranked(said: Mapping[Value, Iterable[Place]]) -> set[Value]:
    """The values that a correction sets aside.

    Args:
        said: value -> where it is said, all of one cell.

    Returns:
        Values other than the one corrected to that no story gives after the day of the correction: a story that still
        gives another one later knows of it, or should, and disputes it. A story is as old as its earliest copy. Of two
        corrections the later one counts. What has no date of publication is taken to be older.
    """
    places = {value: list(found) for value, found in said.items()}
    corrected = {value: max(p.said_on for p in found if p.corrects) for value, found in places.items() if _any(found)}
    if not corrected:
        return set()
    lost = set()
    for value, found in places.items():
        others = [day for other, day in corrected.items() if other != value]
        latest = corrected[value] if value in corrected else max(_days(found))
        if others and (latest < max(others) if value in corrected else _before(latest, max(others))):
            lost.add(value)
    return lost


def _any(places: Iterable[Place]) -> bool:
    return any(p.corrects for p in places)


def _days(places: Iterable[Place]) -> Iterable[str]:
    """The day each story was first printed."""
    first: dict[str, str] = {}
    for place in places:
        known = first.get(place.story_id, "")
        first[place.story_id] = min(known, place.said_on) if known and place.said_on else known or place.said_on
    return first.values()


def _before(day: str, correction: str) -> bool:
    """Whether `day` is not after `correction`; equal as far as both are precise counts as before."""
    precise = min(len(day), len(correction))
    return day[:precise] <= correction[:precise]
