"""One input file, streaming: open, take apart, scan, and make articles of what passes."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from thidua.model import Article, Reject
from thidua.read.article import frozen, to_article
from thidua.read.extras import MissingExtraError
from thidua.read.fields import CONVENTION
from thidua.read.formats.known import FORMATS, cut_of, readable_suffixes, suffix_of
from thidua.read.gunzip import DamagedGzipError, Gunzipped
from thidua.read.inputs import InputFile
from thidua.read.record import Draft, Fault, Stretch, Tally
from thidua.read.remote import RemotePath
from thidua.read.scan.text import may_name_cluster
from thidua.read.unzstd import DamagedZstdError, Unzstd

_BUFFERED = 1 << 17


def read_file(
    file: InputFile, tally: Tally, stretch: Stretch | None = None, content: bytes | None = None
) -> Iterator[Article | Reject]:
    """Read one file of a plan, or one stretch of it (`stretches`) whose `first` is known.

    Args:
        content: the bytes of the file, of a caller who has read them already (a small file is opened only once).

    Yields an Article for each record that passes the trigger scan and a Reject for each that cannot be read, in the
    order of the file; all others are only counted in `tally`. Memory is bounded by `record.MAX_RECORD_BYTES`, not by
    the file. Never raises for what is wrong with the file. Nothing counts of a stretch that leaves `tally.miscut`.
    """
    for item in _records(file, tally, stretch, content):
        if isinstance(item, Fault):
            if item.record is None and stretch is not None and (cut := cut_of(file.path.name)) and not cut.apart:
                tally.miscut = True
                return
            tally.rejects += 1
            yield Reject(file.source, item.record, item.reason)
        elif may_name_cluster(text := frozen(item.text)):
            tally.hits += 1
            yield to_article(item, text, file)
        else:
            tally.drops()


def _records(file: InputFile, tally: Tally, stretch: Stretch | None, content: bytes | None) -> Iterator[Draft | Fault]:
    kind = suffix_of(file.path.name)
    if kind is None:
        yield Fault(None, f"no format reads this suffix: give one of {readable_suffixes()}")
        return
    fields = file.fields or CONVENTION
    cut = cut_of(file.path.name) if stretch is not None else None
    try:
        if stretch is None or cut is None:
            with _opened(file.path, kind, content, tally) as stream:
                yield from FORMATS[kind[0]].read(stream, tally, fields)
        else:
            with _opened(file.path, (kind[0], ""), content, tally) as packed:
                yield from cut.read(packed, tally, fields, stretch)
    except MissingExtraError as error:
        yield Fault(None, str(error))
    except DamagedGzipError as error:
        yield Fault(None, f"is damaged gzip after {tally.records} records: {error}")
    except DamagedZstdError as error:
        yield Fault(None, f"is damaged zstd after {tally.records} records: {error}")
    except EOFError:
        yield Fault(None, f"the compressed file ends too early, after {tally.records} records: fetch it again")
    except OSError as error:
        said = error.strerror or str(error)
        where = f" after {tally.records} records" if tally.records else ""
        yield Fault(None, f"cannot be read{where}: {' '.join(said.split()).lower()}")


def _opened(path: Path | RemotePath, kind: tuple[str, str], content: bytes | None, tally: Tally) -> BinaryIO:
    """`path`, or its content, open for reading, unpacked on the way; `tally` is told how to see how far it is read."""
    if kind[1] == ".zst":
        unpacked = Unzstd(path, content)
        tally.tell = unpacked.packed_at
        return io.BufferedReader(unpacked, _BUFFERED)
    raw: BinaryIO = path.open("rb", buffering=0) if content is None else io.BytesIO(content)
    if kind[0] != ".parquet":  # which is not read from its start to its end
        tally.tell = raw.tell
    if kind[1] == ".gz":
        return io.BufferedReader(Gunzipped(raw), _BUFFERED)
    return io.BufferedReader(raw, _BUFFERED) if isinstance(raw, io.RawIOBase) else raw
