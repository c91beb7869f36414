"""A part of an open file, as if the file began and ended there."""

import io
from typing import Any, BinaryIO

from thidua.read.record import Stretch


class Inside(io.RawIOBase):
    """The bytes of one stretch of `file`, which stays open and is not to be moved meanwhile."""

    def __init__(self, file: BinaryIO, stretch: Stretch) -> None:
        file.seek(stretch.start)
        self._file, self._left = file, stretch.end - stretch.start

    def readable(self) -> bool:  # noqa: D102
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401, D102
        piece = self._file.read(min(len(buffer), self._left))
        buffer[: len(piece)] = piece
        self._left -= len(piece)
        return len(piece)
