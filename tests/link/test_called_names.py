""" "Cụm 2 gọi tên B": who leads, where leading is told around it. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

LEAD = "Cụm thi đua số 1, Cụm thi đua số 2 huyện Can Lộc tổng kết năm 2023. "
CALLED = [
    ("Ở Cụm thi đua số 1, xã Thiên Lộc dẫn đầu với 96,4 điểm. Cụm thi đua số 2 gọi tên thị trấn Nghèn; xã Khánh Vĩnh Yên về nhì.", {(1, "xã Thiên Lộc"), (2, "thị trấn Nghèn")}),
    ("Cụm thi đua số 2 gọi tên thị trấn Nghèn; về nhì là xã Khánh Vĩnh Yên.", {(2, "thị trấn Nghèn")}),
    ("Vị trí dẫn đầu Cụm thi đua số 1 thuộc về xã Thiên Lộc; Cụm thi đua số 2 xướng tên thị trấn Nghèn.", {(1, "xã Thiên Lộc"), (2, "thị trấn Nghèn")}),
    ("Đơn vị dẫn đầu Cụm thi đua số 1 là xã Thiên Lộc. Còn Cụm thi đua số 2 (gồm 5 xã) năm nay gọi tên thị trấn Nghèn.", {(1, "xã Thiên Lộc"), (2, "thị trấn Nghèn")}),
    ("Hội nghị công bố các đơn vị dẫn đầu: Cụm thi đua số 1 gọi tên xã Thiên Lộc, Cụm thi đua số 2 gọi tên thị trấn Nghèn.", {(1, "xã Thiên Lộc"), (2, "thị trấn Nghèn")}),
    # called for something else
    ("Cụm thi đua số 2 gọi tên thị trấn Nghèn lên phát biểu.", set()),
    ("Xã Thiên Lộc dẫn đầu Cụm thi đua số 1. Cụm thi đua số 2 gọi tên thị trấn Nghèn lên nhận hoa.", {(1, "Xã Thiên Lộc")}),
    ("Giải bóng chuyền của hai cụm sôi nổi. Cụm thi đua số 2 gọi tên thị trấn Nghèn; về nhì là xã Khánh Vĩnh Yên.", set()),
    ("Cụm thi đua số 2 gọi tên thị trấn Nghèn.", set()),
]  # fmt: skip


@pytest.mark.parametrize("text, told", CALLED)
def test_whose_name_a_cluster_calls(text, told):
    said = reading(LEAD + text)
    number = {c.cluster_id: c.number for c in said.clusters}
    assert {(number[a.cluster_id], a.unit.unit) for a in said.awards if a.award == "lead" and a.unit} == told
