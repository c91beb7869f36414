"""Which code, which knowledge and which libraries made a result: for `run.json`."""

import hashlib
import platform
from functools import cache
from importlib import metadata
from pathlib import Path

_LIBRARIES = ("thidua", "dateparser", "duckdb", "pandas", "pyarrow", "spacy", "underthesea")


def versions() -> dict[str, str]:
    """The versions of Python and of the libraries that can change a result; "absent" for one not installed."""
    found = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "absent"
    return found


@cache  # of what this process has loaded: a run asks three times
def fingerprint() -> str:
    """One digest, 16 hex digits, of every .py and .csv of the package and the gazetteer, by relative path."""
    from thidua.gazetteer import folder

    digest = hashlib.sha256()
    for label, root in (("thidua", Path(__file__).parent), ("gazetteer", folder())):
        for path in sorted(p for p in root.rglob("*") if p.suffix in {".py", ".csv"}):
            inside = f"{label}/{path.relative_to(root).as_posix()}"
            if label == "thidua" and inside.startswith("thidua/gazetteer/"):
                continue  # in a wheel the gazetteer lies inside the package: it is counted once, as itself
            digest.update(inside.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]
