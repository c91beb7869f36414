"""Parquet as pandas, Spark and DuckDB write it; what is none is one line."""

import datetime
import io

import pyarrow
import pyarrow.parquet
import pytest

from thidua.model import Reject
from thidua.read import InputFile, Tally, parse_mapping, read_file

HIT, MISS = "Cụm thi đua số 2 gồm sáu xã.", "Giá lúa tăng nhẹ."


def packed(columns, **options):
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns), out, **options)
    return out.getvalue()


def read(path, raw, *mapping):
    path.write_bytes(raw)
    tally = Tally()
    return list(read_file(InputFile(path, path.name, path.name, parse_mapping(mapping)), tally)), tally


TYPES = {
    "string": pyarrow.array([MISS, HIT, None]),
    "large": pyarrow.array([MISS, HIT, None], pyarrow.large_string()),
    "dictionary": pyarrow.array([MISS, HIT, None]).dictionary_encode(),
    "binary": pyarrow.array([MISS.encode(), HIT.encode(), None]),
    "list": pyarrow.array([[MISS], [HIT], None], pyarrow.list_(pyarrow.string())),
}


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("codec", ["zstd", "snappy", "none"])
def test_text_of_any_type(tmp_path, kind, codec):
    ((article,), tally) = read(tmp_path / "a.parquet", packed({"text": TYPES[kind], "n": [1, 2, 3]}, compression=codec))
    assert (article.text, article.record) == (HIT, 1)
    assert tally == Tally(records=3, hits=1)


MOMENT = datetime.datetime(2024, 3, 13, 20, 0, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    "day",
    [
        pyarrow.array(["2024-03-14"]),
        pyarrow.array([datetime.date(2024, 3, 14)]),
        pyarrow.array([datetime.datetime(2024, 3, 14, 8, 15)]),
        pyarrow.array([MOMENT], pyarrow.timestamp("us", "UTC")),
        pyarrow.array([int(MOMENT.timestamp())]),
    ],
    ids=["string", "date", "naive", "zoned", "unix"],
)
def test_dates_of_any_type(tmp_path, day):
    ((article,), _) = read(tmp_path / "a.parquet", packed({"bai": [HIT], "ngay": day}), "text=bai", "published=ngay")
    assert (article.published, article.published_basis) == ("2024-03-14", "metadata")


def test_rows_of_several_batches_and_groups_keep_their_index(tmp_path):
    texts = [HIT if n in (3, 600, 999) else MISS for n in range(1000)]
    items, tally = read(tmp_path / "a.parquet", packed({"text": texts}, row_group_size=300))
    assert [item.record for item in items] == [3, 600, 999]
    assert tally == Tally(records=1000, hits=3)


WHOLE = packed({"text": [MISS + str(n) for n in range(5000)]})
# fmt: off
BAD = [
    (b"",                                            (),             "is empty"),
    (b"not parquet at all",                          (),             "is broken Parquet after 0 records"),
    (WHOLE[: len(WHOLE) // 2],                       (),             "is broken Parquet after 0 records"),
    (b"PAR1" + b"\0" * 5000 + WHOLE[5004:],          (),             "is broken Parquet after 0 records"),
    (packed({"x": [HIT]}),                           (),             "has no text column: its columns are x;"),
    (packed({"text": [HIT]}),                        ("text=bai",),  "has no column 'bai' for --map text=bai"),
    (packed({"text": pyarrow.array([], "string")}),  (),             "has no rows"),
    (packed({"text": [5], "title": [None], "description": ["Cụm 2"], "x": [1]})[:-3], (), "is broken Parquet"),
]
# fmt: on


@pytest.mark.parametrize(("raw", "mapping", "said"), BAD)
def test_what_is_no_table_is_one_line(tmp_path, raw, mapping, said):
    items, tally = read(tmp_path / "a.parquet", raw, *mapping)
    assert [type(item) for item in items] == [Reject]
    assert said in items[0].reason and "\n" not in items[0].reason
    assert tally.rejects == 1
