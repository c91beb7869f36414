"""Libraries that only some formats need: an extra of the package each, imported when the first record wants it."""

import importlib
from collections.abc import Callable
from typing import Any, TypeVar

Module = Any  # whose types are known only where it is installed
Made = TypeVar("Made")


class MissingExtraError(Exception):
    """An extra is not installed; the message says in one line which, and how to get it."""


def needed(module: str, extra: str) -> Module:
    """The module, which `pip install thidua[<extra>]` brings.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        said = "is not installed" if isinstance(error, ModuleNotFoundError) else f"is broken ({error})"
        raise MissingExtraError(f'{package} {said}: pip install "thidua[{extra}]" reads this format') from None


def with_hyperscan(make: Callable[[Module], Made]) -> Made:
    """What `make` makes of the module hyperscan.

    Raises:
        MissingExtraError: it is not installed, or not made for this processor.
    """
    hyperscan = needed("hyperscan", "fast")
    try:
        return make(hyperscan)
    except hyperscan.HyperscanError as error:
        raise MissingExtraError(f"hyperscan does not run here: {error}") from None
