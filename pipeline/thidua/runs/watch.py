"""What a shard has in hand, and for how long it may have it.

Before a reader parses a record it asks `Watched.takes`: the record goes into the shard's note, a file, and its clock
starts. If it takes too long in Python, an alarm raises `OverTimeError` (in the main thread of a process, on POSIX). If
it takes too long in C code, where Python gets no word in, `faulthandler`, whose clock needs no interpreter, writes to
the shard's hang file and ends the process, if the process may be spared. If the process dies of the record by itself,
the note stays. `deaths` reads both.
"""

import faulthandler
import signal
import struct
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

from thidua import read
from thidua.report import Sofar

NOTE = struct.Struct("<iqq")  # part, record in hand or -1, items of the part dealt with before
_COUNTS = struct.Struct("<qqqq")  # the fields of Sofar
_GRACE = 2.0  # seconds after the limit until a process that does not answer is ended


class OverTimeError(BaseException):
    """The record in hand took too long. Not an Exception: nothing on the way may take it for an error of its own."""


class Watch:
    """The watch of one attempt at a shard.

    Args:
        note: the shard's note; its hang file and its counts lie beside it.
        limit: seconds a record may take; None for any time.
        spare: whether this process may be ended when a record hangs in C code.
    """

    def __init__(self, note: Path, limit: float | None, spare: bool) -> None:
        self.record = -1  # in hand
        self._paths = note, note.with_suffix(".counts"), note.with_suffix(".hang")
        self._limit = limit or 0.0
        self._alarm = bool(limit) and hasattr(signal, "setitimer") and _in_main_thread()
        self._spare = bool(limit) and spare
        self._armed = False

    def __enter__(self) -> "Watch":
        with ExitStack() as opening:
            files = [opening.enter_context(path.open("wb", buffering=0)) for path in self._paths]
            if self._alarm:
                before = signal.signal(signal.SIGALRM, self._rings)
                opening.callback(signal.signal, signal.SIGALRM, before)
            opening.callback(self.end)
            self._open = opening.pop_all()
        self._note, self._counts, self._hang = files
        self.stands(-1, 0)
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def stands(self, part: int, items: int) -> None:
        """Nothing is in hand; of a part so many items are dealt with."""
        self.end()
        self._part, self._items = part, items
        self._write(-1)

    def begin(self, record: int) -> None:
        """A record of the part is taken in hand."""
        self.record = record
        self._write(record)
        self._armed = True
        if self._alarm:
            signal.setitimer(signal.ITIMER_REAL, self._limit)
        if self._spare:
            faulthandler.dump_traceback_later(self._limit + _GRACE, exit=True, file=self._hang)

    def end(self) -> None:
        """Nothing is in hand any more."""
        self._armed = False
        if self.record >= 0:
            if self._alarm:
                signal.setitimer(signal.ITIMER_REAL, 0)
            if self._spare:
                faulthandler.cancel_dump_traceback_later()
        self.record = -1

    def counts(self, sofar: Sofar) -> None:
        """Leave word of how far the shard has come, for the bar."""
        self._counts.seek(0)
        self._counts.write(_COUNTS.pack(sofar.bytes, sofar.records, sofar.hits, sofar.rejects))

    def _write(self, record: int) -> None:
        self._note.seek(0)
        self._note.write(NOTE.pack(self._part, record, self._items))

    def _rings(self, _: int, __: FrameType | None) -> None:
        if self._armed:  # it may ring just after the record was put down
            self._armed = False
            raise OverTimeError


class Watched(read.Tally):
    """A tally that tells its watch what is in hand, and leaves records out.

    Args:
        ready: called before the clock of a record starts; what must be loaded first is no fault of the record.
    """

    def __init__(self, watch: Watch, left_out: frozenset[int], ready: Callable[[], None]) -> None:
        super().__init__()
        self._watch, self._left_out, self._ready = watch, left_out, ready

    def takes(self, record: int) -> bool:
        """Whether to take a record apart; its clock starts now."""
        if record in self._left_out:
            return False
        self._ready()
        self._watch.begin(record)
        return True

    def drops(self) -> None:
        """Nothing comes of the record in hand."""
        self._watch.end()


def sofar(note: Path) -> Sofar:
    """How far the shard of a note has come, as far as is known."""
    try:
        raw = note.with_suffix(".counts").read_bytes()
    except OSError:
        return Sofar()
    return Sofar(*_COUNTS.unpack(raw)) if len(raw) == _COUNTS.size else Sofar()


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
