"""How the types of mentions and statements are declared."""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def struct(declared: type[T]) -> type[T]:
    """A dataclass with slots whose objects are compared and hashed by their fields, and changed by nobody.

    mypy sees to that, Python does not: a frozen object takes three times as long to make, and an article on a cluster
    makes two hundred (DECISIONS.md, D-67).
    """
    return dataclass(slots=True, unsafe_hash=True)(declared)
