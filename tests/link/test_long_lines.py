"""Pages of search words and texts without stops are one endless sentence: the cost must grow with the length only."""

import time

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article

RUNS = (
    "của Cụm thi đua số 3 do 5 đơn vị ",
    "được bầu làm Cụm trưởng năm 2024, Cụm thi đua số 2 ",
    "đề nghị tặng Cờ thi đua cho Công an tỉnh Hà Nam; Cụm thi đua số 3 ",
    "Cụm thi đua số 5 Công an tỉnh gồm thành viên ",
)


def cost(text: str) -> float:
    article = Article("long", "long.txt", 0, text)
    began = time.process_time()
    link(article, extract(article))
    return time.process_time() - began


@pytest.mark.parametrize("run", RUNS)
def test_eight_times_the_text_costs_no_hundred_times_as_much(run):
    cost(run * 10)  # what is loaded once
    short = max(min(cost(run * 40) for _ in range(2)), 0.005)
    assert cost(run * 320) < 100 * short  # a pattern that backtracks costs thousands


def test_a_text_that_breaks_off_behind_a_long_row_of_capitals():
    told = "Cụm thi đua số 8 họp. THANH TRA 9 TỈNH, THÀNH ĐỒNG BẰNG SÔNG HỒNG TỔNG KẾT THI ĐUA Cuối buổi 07:45"
    cost(told)
    assert cost(told.replace("TỔNG KẾT", "TỔNG KẾT ĐỢT ĐẦU VÀ ĐỢT HAI")) < 100 * max(cost(told), 0.005)
