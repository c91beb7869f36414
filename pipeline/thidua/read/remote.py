"""Inputs that lie elsewhere: any URL that fsspec reads (s3://, gs://, https://, sftp://, zip://*.txt::pages.zip, …).

fsspec comes with the extra "remote"; what a protocol needs besides (s3fs, gcsfs, aiohttp) and its credentials are as
fsspec documents them.
"""

import glob
import hashlib
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

from thidua.model import Reject
from thidua.read.extras import MissingExtraError, needed
from thidua.read.formats.known import readable_suffixes, suffix_of

_URL = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+://")
_BUFFERED = 1 << 20
# What file systems call the marks by which a file is seen to have changed.
_MARKS = ("ETag", "etag", "LastModified", "last_modified", "mtime", "modified", "created", "updated", "md5Hash", "CRC")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a remote file, under the names of `os.stat_result`."""

    st_size: int
    st_mtime_ns: int  # no time but a number that changes when the file does; 0 if nothing tells


@dataclass(frozen=True, slots=True)
class RemotePath:
    """One remote file, with as much of a `Path` as is needed to read it. Whatever goes wrong is an OSError."""

    url: str

    @property
    def name(self) -> str:
        """The last part of its path, without what follows a "?"."""
        return self.url.partition("::")[0].partition("?")[0].rstrip("/").rpartition("/")[2]

    def stat(self) -> Known:
        """Its size, and a mark of its version."""
        with _as_os_error():
            files, path = _file_system(self.url)
            info = files.info(path)
            marks = [f"{name}={info[name]}" for name in _MARKS if info.get(name) is not None]
            mark = int.from_bytes(hashlib.sha256("\0".join(marks).encode()).digest()[:7], "big") if marks else 0
            return Known(int(info.get("size") or 0), mark)

    def version(self) -> str:
        """What stands for a digest of its bytes, which would have to be fetched for one.

        Raises:
            OSError: also when nothing tells whether it changed.
        """
        known = self.stat()
        if not known.st_mtime_ns:
            raise OSError("nothing tells whether the file changed")
        return f"{known.st_size}-{known.st_mtime_ns}"

    def open(self, mode: str = "rb", buffering: int = _BUFFERED) -> BinaryIO:
        """The file, open for reading at its start."""
        with _as_os_error():
            files, path = _file_system(self.url)
            return io.BufferedReader(_Stream(files.open(path, mode), files), buffering or _BUFFERED)

    def read_bytes(self) -> bytes:
        """All of it."""
        with self.open() as file:
            return file.read()


def is_url(given: str) -> bool:
    """Whether an input is a URL and no path."""
    return _URL.match(given) is not None


def remote_files(given: str) -> Iterator[tuple[RemotePath, str] | Reject | None]:
    """The files behind a URL: a file, a folder (hidden entries left out) or a glob, each with its name inside it, as
    for local paths; None for one whose suffix no format reads."""
    try:
        with _as_os_error():
            found = list(_listed(given))
    except (OSError, MissingExtraError) as error:
        yield Reject(given, None, f"cannot be read: {_line(error)}")
        return
    readable = [one for one in found if suffix_of(one[0].name) is not None]
    if not readable:
        yield Reject(given, None, f"no readable file is there: give one of {readable_suffixes()}")
        return
    yield from readable
    yield from [None] * (len(found) - len(readable))


def _listed(given: str) -> Iterator[tuple[RemotePath, str]]:
    head, _, rest = given.partition("::")
    if suffix_of(RemotePath(given).name) is not None and not glob.has_magic(head.partition("?")[0]):
        one = RemotePath(given)
        one.stat()
        yield one, one.name
        return
    if head.lower().startswith(("http://", "https://")):
        return  # a page of links is no folder
    files, path = _file_system(given)
    root = path.rstrip("/")
    if glob.has_magic(head):
        matches = files.glob(path)
        root = root[: re.search(r"[*?\[]", root).start()].rpartition("/")[0]  # type: ignore[union-attr]
    else:
        matches = files.find(path)
    protocol = head.partition("://")[0]
    for match in sorted(matches):
        name = match.removeprefix(root).lstrip("/")
        if not any(part.startswith(".") for part in name.split("/")):
            url = f"{protocol}://{match}::{rest}" if rest else files.unstrip_protocol(match)
            yield RemotePath(url), name


def _file_system(url: str) -> tuple[Any, str]:
    files, path = needed("fsspec.core", "remote").url_to_fs(url)
    return files, path


class _Stream(io.RawIOBase):
    """A file of fsspec's whose errors are OSErrors, whatever library is behind it."""

    def __init__(self, file: Any, files: Any) -> None:  # noqa: ANN401
        self._file = file
        self._files = files  # an archive is closed when nobody holds its file system any more

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._file.seekable())

    def seek(self, offset: int, whence: int = 0) -> int:
        with _as_os_error():
            return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401
        with _as_os_error():
            piece = self._file.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()


@contextmanager
def _as_os_error() -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError, MissingExtraError):
        raise
    except Exception as error:  # each file system has errors of its own
        raise OSError(_line(error)) from error


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
