"""Which files a run reads: files, walked folders and globs, in an order that does not depend on how they are given."""

import errno
import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua.model import Reject
from thidua.read.fields import Fields
from thidua.read.formats.known import readable_suffixes, suffix_of
from thidua.read.given import STDIN
from thidua.read.remote import RemotePath, is_url, remote_files
from thidua.text import nfc


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file to read."""

    path: Path | RemotePath
    source: str  # the path as given: input joined with the relative path, POSIX slashes; `Article.source`
    name: str  # the path inside the input it was found under: it stays when the archive moves; part of `article_id`
    fields: Fields | None = None  # `--map`; None is the convention


@dataclass(frozen=True, slots=True)
class Plan:
    """What `plan` found. `files` and `rejects` are sorted by source."""

    files: tuple[InputFile, ...]
    rejects: tuple[Reject, ...]
    skipped: int = 0  # files in walked folders and globs whose suffix no format reads


def plan(inputs: Sequence[str | os.PathLike[str]], fields: Fields | None = None, stdin: Path | None = None) -> Plan:
    """List the files behind `inputs`: files, folders (walked, hidden entries left out), globs, and URLs of them.

    Args:
        inputs: as given; "-" is standard input; a URL is read by fsspec (`remote`).
        fields: columns and fields to read, of every file (`parse_mapping`); None is the convention.
        stdin: where standard input was copied to (`spool`); None: it is not taken.

    A file reached twice (named twice, through an overlapping folder or a link) is read once. Never raises for what
    is wrong with an input: that is a row of `rejects`.
    """
    found: list[InputFile] = []
    rejects: list[Reject] = []
    skipped = 0
    for given in sorted({os.fspath(one) for one in inputs}):
        for item in _standard_input(stdin) if given == STDIN else _remote(given) if is_url(given) else _expand(given):
            if isinstance(item, InputFile):
                found.append(replace(item, fields=fields))
            elif isinstance(item, Reject):
                rejects.append(item)
            else:
                skipped += 1
    rejects.sort(key=lambda r: (r.source, r.reason))
    return Plan(_once(found), tuple(dict.fromkeys(rejects)), skipped)


def _standard_input(path: Path | None) -> Iterator["InputFile | Reject | _Skipped"]:
    if path is None:
        yield Reject(STDIN, None, "standard input is not taken here: name a file")
    else:
        yield InputFile(path, STDIN, STDIN)


def _remote(given: str) -> Iterator["InputFile | Reject | _Skipped"]:
    for item in remote_files(given):
        if item is None:
            yield _Skipped()
        else:
            yield item if isinstance(item, Reject) else InputFile(item[0], item[0].url, nfc(item[1]))


class _Skipped:
    """A file met on the way that no format reads."""


def _once(found: Sequence[InputFile]) -> tuple[InputFile, ...]:
    """`found` without repetitions; of two ways to one file the widest input wins, whatever the order of inputs."""
    best: dict[str, InputFile] = {}
    folders: dict[str, str] = {}  # a folder's real path: asked for once, not for every file in it
    for file in sorted(found, key=lambda f: (-f.name.count("/"), len(f.source), f.source)):
        real = file.path.url if isinstance(file.path, RemotePath) else _real(os.fspath(file.path), folders)
        best.setdefault(real, file)
    return tuple(sorted(best.values(), key=lambda f: f.source))


def _real(path: str, folders: dict[str, str]) -> str:
    if os.path.islink(path):  # noqa: PTH114
        return os.path.realpath(path)
    folder, name = os.path.split(path)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return f"{folders[folder]}{os.sep}{name}"


def _expand(given: str) -> Iterator[InputFile | Reject | _Skipped]:
    shown = _shown(given)
    if not given or "\0" in given:
        yield Reject(shown, None, "the path is empty: name a file, a folder or a glob")
    elif os.path.lexists(given):
        yield from _existing(given, shown, shown.rsplit("/", 1)[-1], named=True)
    elif glob.has_magic(given):
        yield from _globbed(given, shown)
    else:
        yield Reject(shown, None, "no such file or folder: check the path")


def _globbed(pattern: str, shown: str) -> Iterator[InputFile | Reject | _Skipped]:
    """Every match of a glob, as if it had been named; names are relative to the part before the first wildcard."""
    parts = pattern.replace(os.sep, "/").split("/")
    fixed = next(i for i, part in enumerate(parts) if glob.has_magic(part))
    nothing = True
    for match in sorted(filter(os.path.lexists, glob.glob(pattern, recursive=True))):  # noqa: PTH207
        name = "/".join(_shown(match).rstrip("/").split("/")[fixed:])
        for item in _existing(match, _shown(match), name, named=False):
            nothing = nothing and isinstance(item, _Skipped)
            yield item
    if nothing:
        yield Reject(shown, None, f"the glob matches no readable file ({readable_suffixes()})")


def _existing(path: str, shown: str, name: str, *, named: bool) -> Iterator[InputFile | Reject | _Skipped]:
    """A path that is there: a file (`named`: an unknown suffix is an error) or a folder to walk."""
    mode = _mode(path)
    if isinstance(mode, OSError):
        yield Reject(shown, None, _why(path, mode))
    elif stat.S_ISDIR(mode):
        yield from _folder(path, shown) if named else _walk(path, shown, name + "/", (os.path.realpath(path),), set())
    elif suffix_of(path) is None:
        if named:
            yield Reject(shown, None, f"no format reads this suffix: give one of {readable_suffixes()}")
        else:
            yield _Skipped()
    elif not stat.S_ISREG(mode):
        yield Reject(shown, None, "is no regular file: copy its content into a file")
    else:
        yield InputFile(Path(path), shown, nfc(name))


def _folder(path: str, shown: str) -> Iterator[InputFile | Reject | _Skipped]:
    """All files below a folder named as an input."""
    nothing = True
    for item in _walk(path, shown, "", (os.path.realpath(path),), set()):
        nothing = nothing and isinstance(item, _Skipped)
        yield item
    if nothing:
        yield Reject(shown, None, f"the folder holds no readable file ({readable_suffixes()})")


def _walk(
    path: str, shown: str, prefix: str, above: tuple[str, ...], seen: set[str]
) -> Iterator[InputFile | Reject | _Skipped]:
    """Below `path`, depth first. `above`: the real folders the walk came through (a link to one is a loop)."""
    seen.add(above[-1])
    try:
        names = sorted(name for name in os.listdir(path) if not name.startswith("."))  # noqa: PTH208
    except OSError as error:
        yield Reject(shown, None, _why(path, error))
        return
    for entry in names:
        inner, label = os.path.join(path, entry), f"{shown.rstrip('/')}/{_shown(entry)}"  # noqa: PTH118
        name = prefix + _shown(entry)
        mode = _mode(inner)
        if isinstance(mode, OSError) or not stat.S_ISDIR(mode):
            yield from _existing(inner, label, name, named=False)
        elif (real := os.path.realpath(inner)) in above or Path(above[0]).is_relative_to(real):
            yield Reject(label, None, "the link leads back to a folder above it: it is not followed")
        elif real not in seen:
            yield from _walk(inner, label, name + "/", (*above, real), seen)


def _mode(path: str) -> int | OSError:
    try:
        return os.stat(path).st_mode  # noqa: PTH116 (a third of the time, and there may be millions)
    except OSError as error:
        return error


def _shown(path: str) -> str:
    """`path` with POSIX slashes; bytes that are no UTF-8 in a file's name become escapes, so tables can hold it."""
    readable = os.fsencode(path).decode("utf-8", "backslashreplace")
    return readable.replace(os.sep, "/")


def _why(path: str, error: OSError) -> str:
    """An error of the file system in one line."""
    if error.errno == errno.ELOOP:
        return "the link leads back to itself: repair or remove it"
    if error.errno == errno.ENOENT and Path(path).is_symlink():
        return "the link leads nowhere: repair or remove it"
    return f"cannot be read: {(error.strerror or 'unknown error').lower()}"
