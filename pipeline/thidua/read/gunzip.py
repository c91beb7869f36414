"""gzip files of any number of members, unpacked on the way, about three times as fast as the standard library's reader.

What is whole is handed on before an error: of a file cut short every record but the last can be read.
"""

import io
import zlib
from typing import Any, BinaryIO

from thidua.read.extras import MissingExtraError, needed

_READ = 1 << 17
_UNPACKED = 1 << 18
GZIP = zlib.MAX_WBITS | 16

Inflater = Any  # zlib's or isal's, whose objects have the same methods


class DamagedGzipError(OSError):
    """The bytes are no gzip, or their checksum is another."""


def _inflater() -> Inflater:
    """isal's, where the extra "fast" is installed: the same answers, twice as fast."""
    try:
        return needed("isal.isal_zlib", "fast").decompressobj(wbits=GZIP)
    except MissingExtraError:
        return zlib.decompressobj(wbits=GZIP)


class Gunzipped(io.RawIOBase):
    """The content of a gzip stream, which is closed with it.

    Raises:
        DamagedGzipError: on reading, where the stream is no gzip.
        EOFError: on reading, where the stream ends inside a member.
    """

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._member: Inflater | None = None
        self._rest = b""  # packed, read and not yet unpacked
        self._ready = memoryview(b"")

    def readable(self) -> bool:  # noqa: D102
        return True

    def close(self) -> None:  # noqa: D102
        self._packed.close()
        super().close()

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401, D102
        while not self._ready and self._unpack():
            pass
        taken = self._ready[: len(buffer)]
        buffer[: len(taken)] = taken
        self._ready = self._ready[len(taken) :]
        return len(taken)

    def _unpack(self) -> bool:
        """Make the next piece ready, which may be empty; False at the end of the stream."""
        packed = self._rest or self._packed.read(_READ)
        if self._member is None:
            packed = packed.lstrip(b"\0")  # padding between members is allowed
            if not packed:
                self._rest = self._packed.read(_READ)
                return bool(self._rest)
            self._member = _inflater()
        elif not packed:
            raise EOFError("ends inside a gzip member")
        try:
            self._ready = memoryview(self._member.decompress(packed, _UNPACKED))
        except Exception as error:  # isal has an error class of its own
            raise DamagedGzipError(" ".join(str(error).split())) from None
        if self._member.eof:
            self._rest, self._member = self._member.unused_data, None
        else:
            self._rest = self._member.unconsumed_tail
        return True
