"""The ids of articles: what they are made of, and what leaves them as they are."""

import json

from thidua.read import Tally, plan, read_file

HIT = "Cụm thi đua số 2 gồm sáu xã đã ký giao ước thi đua năm 2024."


def lines(*records):
    return b"\n".join(json.dumps(record, ensure_ascii=False).encode() for record in records)


def test_ids_stay_when_the_archive_moves_and_change_with_text_record_and_name(tmp_path):
    def ids(folder):
        return [a.article_id for f in plan([str(tmp_path / folder)]).files for a in read_file(f, Tally())]

    (tmp_path / "old" / "2024").mkdir(parents=True)
    (tmp_path / "old" / "2024" / "a.txt").write_text(HIT, encoding="utf-8")
    (tmp_path / "old" / "2024" / "b.txt").write_text(HIT, encoding="utf-8")
    (tmp_path / "old" / "c.jsonl").write_bytes(lines({"text": HIT}, {"text": HIT}))
    before = ids("old")
    assert len(set(before)) == 4
    assert all(len(one) == 16 and set(one) <= set("0123456789abcdef") for one in before)
    (tmp_path / "old").rename(tmp_path / "new")
    assert ids("new") == before
    (tmp_path / "new" / "2024" / "a.txt").write_text(HIT + " Thêm.", encoding="utf-8")
    (tmp_path / "new" / "2024" / "0.txt").write_text(HIT, encoding="utf-8")
    assert ids("new")[2:] == before[1:]
    assert before[0] not in ids("new")
