"""Vietnamese press archives into tables with evidence: emulation clusters (cụm thi đua), their members and chairs.

    find_dates(text, published=None)       -> list[DateMention]
    find_provinces(text, on=None)          -> list[ProvinceMention]
    extract(text, published=None)          -> Extraction
    run(inputs, out, workers=None, executor=None) -> RunReport
    open(out)                              -> Archive

Nothing is imported before it is used: `import thidua` costs what `import sys` does.
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING

__all__ = ["extract", "find_dates", "find_provinces", "open", "run"]

if TYPE_CHECKING:
    from thidua.api import extract as extract
    from thidua.api import find_dates as find_dates
    from thidua.api import find_provinces as find_provinces
    from thidua.api import open_archive as open
    from thidua.api import run as run

_NAME_IN_API = {name: name for name in __all__} | {"open": "open_archive"}


class _CallableModule(ModuleType):
    """A module that is also the public function of its name.

    `thidua.extract` is a stage's folder and a public function, `thidua.run` a file and a public function; Python
    binds an imported submodule over the function of that name. So the module takes the call.
    """

    def __call__(self, *args: object, **named: object) -> object:
        from thidua import api

        return getattr(api, self.__name__.rpartition(".")[2])(*args, **named)


class _Package(ModuleType):
    def __setattr__(self, name: str, value: object) -> None:
        if name in _NAME_IN_API and isinstance(value, ModuleType):
            value.__class__ = _CallableModule
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    """A public name, imported at its first use."""
    if name not in _NAME_IN_API:
        raise AttributeError(f"module 'thidua' has no attribute {name!r}")
    from thidua import api

    return getattr(api, _NAME_IN_API[name])


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
