"""Libraries that only some formats need: an extra of the package each, imported when the first record wants it."""

import importlib
from typing import Any

Module = Any  # whose types are known only where it is installed


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
