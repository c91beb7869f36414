"""CSV as spreadsheets and scripts write it; what is none is one line."""

import csv
import tracemalloc

import pytest

from thidua.model import Reject
from thidua.read import InputFile, Tally, parse_mapping, read_file
from thidua.read.record import MAX_RECORD_BYTES

HIT, MISS = "Cụm thi đua số 2 gồm sáu xã.", "Giá lúa tăng nhẹ."


def read(path, raw, *mapping):
    path.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
    tally = Tally()
    file = InputFile(path, path.name, path.name, parse_mapping(mapping))
    return list(read_file(file, tally)), tally


# fmt: off
TABLES = [  # file, --map -> texts
    (f"text\n{HIT}\n",                                               (),  [HIT]),
    (f"id,text\r\n1,{MISS}\r\n2,{HIT}\r\n",                          (),  [HIT]),
    (f"\ufeffid;Nội dung;Ngày đăng\n1;{HIT};14/03/2024",             (),  [HIT]),
    (f'id\tcontent\n1\t"{HIT}\n\nHai, ba."\n2\t{MISS}\n3\t{HIT}',    (),  [f"{HIT}\n\nHai, ba.", HIT]),
    (f'text,id\n"Gọi là ""cụm""; {HIT}",1\n',                        (),  [f'Gọi là "cụm"; {HIT}']),
    (f"bai,text\n{HIT},{MISS}\n",                                    ("text=bai",),  [HIT]),
    (f"bai,text\n{HIT},{MISS}\n",                                    ("text=x", "text=BAI"),  [HIT]),
    (f"title,text\nBàn giao,{HIT}\n",                                (),  [f"Bàn giao\n{HIT}"]),
    (f"text,\n{HIT},\n\n \n{HIT},\n",                                (),  [HIT, HIT]),
    (f'text,id\n"{HIT}\n{HIT}",1\nCao 5" hơn {MISS},2\n{HIT},3\n',   (),  [f"{HIT}\n{HIT}", HIT]),
]
# fmt: on


@pytest.mark.parametrize(("raw", "mapping", "texts"), TABLES)
def test_rows(tmp_path, raw, mapping, texts):
    items, _ = read(tmp_path / "a.csv", raw, *mapping)
    assert [item.text for item in items if not isinstance(item, Reject)] == texts


def test_columns_date_and_index(tmp_path):
    raw = f"url,ngay,nguon,text\nhttps://a.vn/1,,,{MISS}\nhttps://a.vn/2,14/03/2024 08:15,Báo A,{HIT}\n"
    ((article,), tally) = read(tmp_path / "a.csv", raw, "published=ngay")
    assert (article.record, article.url, article.outlet) == (1, "https://a.vn/2", "Báo A")
    assert (article.published, article.published_basis) == ("2024-03-14", "metadata")
    assert tally == Tally(records=2, hits=1)


def test_old_encodings(tmp_path):
    raw = "id,text\n1,côm thi ®ua sè 2 gåm s¸u x· ®· ký giao ­íc thi ®ua\n".encode("latin-1")
    ((article,), _) = read(tmp_path / "a.csv", raw)
    assert article.text == "cụm thi đua số 2 gồm sáu xã đã ký giao ước thi đua"


# fmt: off
BAD = [
    (b"",                                        (),              "is empty"),
    (b"\xef\xbb\xbf",                            (),              "is empty"),
    (b"id,text\n",                               (),              "has a header but no row"),
    (b"id,te\rxt\n1,2\n",                        (),              "has a header that is broken CSV"),
    (b"id,x\n1,2\n",                             (),              "has no text column: its columns are id, x;"),
    (b"id,text\n1,2\n",                          ("text=bai",),   "has no column 'bai' for --map text=bai"),
    (b"id,text\n1,2\n",                          ("url=u",),      "has no column 'u' for --map url=u"),
    (b"PK\x03\x04xx",                            (),              "is a ZIP, DOCX or XLSX file, not CSV"),
    (f"id,text\n1,{HIT},2\n".encode(),           (),              "row 1 has 3 fields, the header 2"),
    (f"id,text\n1,\n{HIT}\n".encode(),           (),              "row 2 has no text"),
    (f"id,text\n1,{HIT} \xff\n".encode("latin-1", "ignore"), (),  "row 1 is not UTF-8"),
]
# fmt: on


@pytest.mark.parametrize(("raw", "mapping", "said"), BAD)
def test_what_is_no_table_is_one_line(tmp_path, raw, mapping, said):
    items, tally = read(tmp_path / "a.csv", raw, *mapping)
    assert [type(item) for item in items] == [Reject]
    assert said in items[0].reason and "\n" not in items[0].reason
    assert tally.rejects == 1


def test_a_quotation_mark_never_closed_costs_no_memory(tmp_path):
    path = tmp_path / "a.csv"
    raw = f'id,text\n1,{HIT}\n2,"'.encode() + (b"x" * 99 + b"\n") * (MAX_RECORD_BYTES // 50)
    path.write_bytes(raw + f"3,{HIT}\n".encode())
    del raw
    tally = Tally()
    tracemalloc.start()
    items = list(read_file(InputFile(path, "a.csv", "a.csv"), tally))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [item.reason for item in items if isinstance(item, Reject)] == [
        "row 2 is longer than 8 MiB: is a quotation mark not closed?"
    ]
    assert peak < 4 * MAX_RECORD_BYTES


def test_the_limit_of_the_csv_module_stays_as_it_was(tmp_path):
    before = csv.field_size_limit()
    ((article,), _) = read(tmp_path / "a.csv", f"text\n{HIT} {'x' * 300_000}\n")
    assert len(article.text) > 300_000
    assert csv.field_size_limit() == before
