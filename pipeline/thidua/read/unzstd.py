"""zstd files unpacked on the way by pyarrow, which is there for the tables anyway and as fast as any binding.

What is whole is handed on before an error: of a file cut short every record but the last can be read.
"""

import io
from pathlib import Path
from typing import Any

from thidua.read.remote import RemotePath

_SKIPPED = 1 << 20  # bytes read at a time to come back to a place

Stream = Any  # pyarrow's, which has no types


class DamagedZstdError(OSError):
    """The bytes are no zstd, or their checksum is another."""


class Unzstd(io.RawIOBase):
    """The content of a zstd file, or of its bytes when they are in hand.

    Raises:
        DamagedZstdError: on reading, where the file is no zstd.
        EOFError: on reading, where the file ends inside a frame.
    """

    def __init__(self, path: Path | RemotePath, content: bytes | None) -> None:
        self._path, self._content = path, content
        self._stream = self._opened()
        self._at = 0
        self._careful = False

    def readable(self) -> bool:  # noqa: D102
        return True

    def close(self) -> None:  # noqa: D102
        self._stream.close()
        super().close()

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401, D102
        # pyarrow forgets what it has unpacked in a read that fails: it is asked again from there, for a byte at a time.
        try:
            length = self._stream.readinto(memoryview(buffer)[:1] if self._careful else buffer)
        except OSError as error:
            if self._careful:
                raise _told(error) from None
            self._careful = True
            self._reopen()
            return self.readinto(buffer)
        self._at += length
        return int(length)

    def packed_at(self) -> int:
        """How many bytes of the file are taken in."""
        return int(self._packed.tell())

    def _opened(self) -> Stream:
        import pyarrow  # only when such a file is read

        if self._content is not None:
            packed = pyarrow.BufferReader(self._content)
        elif isinstance(self._path, Path):
            packed = pyarrow.OSFile(str(self._path))
        else:
            packed = pyarrow.PythonFile(self._path.open())
        self._packed = packed
        return pyarrow.CompressedInputStream(packed, "zstd")

    def _reopen(self) -> None:
        self._stream.close()
        self._stream = self._opened()
        left = self._at
        while left > 0:
            left -= len(self._stream.read(min(left, _SKIPPED)))


def _told(error: OSError) -> Exception:
    said = " ".join(str(error).split())
    return EOFError(said) if "truncated" in said.lower() else DamagedZstdError(said)
