"""Which articles are copies of one story: edits of a desk, against yearly boilerplate."""

import itertools
import random

import pytest

from thidua.reconcile import Sketch, Sketcher, stories

REPORT = [
    "Ngày 25/11/2024, tại thành phố Hưng Yên, Cụm thi đua số 5 Bộ Công an mở hội nghị nhìn lại một năm phong trào.",
    "Dự hội nghị có lãnh đạo Cục Công tác chính trị và Giám đốc Công an năm tỉnh đồng bằng trong cụm.",
    "Trong năm 2024, lực lượng Công an các tỉnh đã giữ vững địa bàn, kéo giảm phạm pháp hình sự 4,2% so với năm trước.",
    "Cụm đã tổ chức hội thao, trao 6 căn nhà cho cán bộ khó khăn và nhân rộng nhiều mô hình dân vận ở cơ sở.",
    "Hội nghị thống nhất đề nghị tặng Cờ thi đua của Chính phủ cho Công an tỉnh Nam Định theo kết quả bỏ phiếu kín.",
    "Kết thúc buổi làm việc, Công an tỉnh Hưng Yên chuyển giao nhiệm vụ Cụm trưởng cho Công an tỉnh Thái Bình.",
]
TEXT = "\n".join(REPORT)


def edit(*, drop=(), add=(), **swap):
    lines = [line for i, line in enumerate(REPORT) if i not in drop]
    text = "\n".join([*lines, *add])
    for old, new in swap.get("swap", ()):
        assert old in text
        text = text.replace(old, new)
    return text


COPIES = [
    edit(),
    "(HYO) - " + TEXT,
    "ANTĐ – " + TEXT,
    " date 2024-11-27 " + TEXT,
    "Thứ tư - 27/11/2024 08:15\n" + TEXT,
    edit(add=["Tin, ảnh: Trần Minh - Lê Hoa"]),
    edit(add=["Các đại biểu chụp ảnh lưu niệm bên lề hội nghị của cụm. Ảnh: CTV"]),
    edit(drop=[3]),
    edit(drop=[1, 3]),
    edit(swap=[("thành phố Hưng Yên", "TP Hưng Yên")]),
    edit(swap=[("hội thao", "hội  thao"), ("\n", "\n\n")]),
    edit(swap=[("Thái Bình", "Thái Bình"), ("hòa", "hoà")]) if "hòa" in TEXT else edit(drop=[2]),
    edit(swap=[("kéo giảm", "làm giảm")]),
]
OTHERS = [
    edit(swap=[("2024", "2023"), ("25/11", "22/11")]),  # the year before
    edit(swap=[("2024", "2025"), ("25/11", "21/11"), ("4,2", "3,9"), ("6 căn", "8 căn")]),  # the year after
    edit(swap=[("số 5", "số 7")]),  # another cluster
    edit(swap=[("6 căn nhà", "9 căn nhà")]),  # another count
    edit(swap=[("Công an tỉnh Nam Định", "Công an tỉnh Bắc Ninh")]),  # another unit honoured
    edit(drop=[1, 2, 3, 4])
    + "\nNăm 2025, cụm phấn đấu giữ vững danh hiệu và tiếp tục các cuộc vận động lớn của ngành.",
    "Chiều 3/12, đội bóng Công an huyện thắng 3-1 trong trận mở màn giải phong trào tại nhà văn hóa trung tâm.",
]


@pytest.mark.parametrize("copy", COPIES)
def test_copies_share_a_story(copy):
    assert stories({"b": (TEXT, None), "a": (copy, None)}) == {"a": "a", "b": "a"}


@pytest.mark.parametrize("other", OTHERS)
def test_others_do_not(other):
    assert stories({"b": (TEXT, None), "a": (other, None)}) == {"a": "a", "b": "b"}


def test_printed_months_apart_is_no_copy():
    assert stories({"a": (TEXT, "2024-11-26"), "b": (TEXT + "\nPV", "2024-11")}) == {"a": "a", "b": "a"}
    assert stories({"a": (TEXT, "2024-11-26"), "b": (TEXT + "\nPV", "2025-11-26")}) == {"a": "a", "b": "b"}


def test_the_order_of_the_archive_does_not_matter():
    texts = {f"{i:02}": (text, None) for i, text in enumerate([*COPIES, *OTHERS])}
    expected = stories(texts)
    assert len(set(expected.values())) == 1 + len(OTHERS)
    for seed in range(5):
        ids = list(texts)
        random.Random(seed).shuffle(ids)
        assert stories({i: texts[i] for i in ids}) == expected


def test_a_series_of_yearly_articles_with_copies_each():
    texts = {}
    for year, copy in itertools.product(range(2015, 2025), range(3)):
        lines = [line.replace("2024", str(year)).replace("25/11", f"{year % 9 + 20}/11") for line in REPORT]
        texts[f"{year}-{copy}"] = ("\n".join(lines[: 6 - copy]) + f"\nẢnh: tác giả {copy}", None)
    found = stories(texts)
    assert found == {article: article[:4] + "-0" for article in texts}


@pytest.mark.parametrize(
    "texts", [{}, {"a": ("", None)}, {"a": ("", None), "b": ("x", None), "c": ("x y", "XXXX-11-21")}]
)
def test_nothing_to_compare(texts):
    assert stories(texts) == {a: a for a in texts}


def test_sketches_made_before_and_kept_give_the_same_stories():
    texts = {f"{i:02}": (text, None) for i, text in enumerate([*COPIES, *OTHERS])}
    sketcher = Sketcher()
    kept = {i: sketcher.sketch(*texts[i]).as_bytes() for i in sorted(texts, reverse=True)}
    asked = []

    class Texts(dict):
        def __getitem__(self, key):
            asked.append(key)
            return super().__getitem__(key)

    found = stories(Texts(texts), ((i, Sketch.of_bytes(kept[i])) for i in sorted(kept)))
    assert found == stories(texts)
    assert f"{len(texts) - 1:02}" not in asked  # a match of football: no text is read that can have no copy
