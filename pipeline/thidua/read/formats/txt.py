"""`.txt`: one file is one article."""

from collections.abc import Iterator
from typing import BinaryIO

from thidua.read.encoding import UnreadableError, decode
from thidua.read.fields import Fields
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally, read_whole
from thidua.read.scan.trigger import has_trigger


def read_txt(stream: BinaryIO, tally: Tally, _: Fields) -> Iterator[Draft | Fault]:
    """Yield the file's one record, if it passes the scan."""
    raw = read_whole(stream)
    tally.records += 1
    if len(raw) > MAX_RECORD_BYTES:
        yield Fault(None, f"is larger than {MAX_RECORD_BYTES >> 20} MiB, too large for one article: split it")
        return
    try:
        text = decode(raw)
    except UnreadableError as error:
        yield Fault(None, str(error))
        return
    if has_trigger(text.encode()) and tally.takes(0):
        yield Draft(0, text)
