"""Notices of correction: what they withdraw is no statement, what they state corrects."""

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article

LAO_CAI, SON_LA = "Công an tỉnh Lào Cai", "Công an tỉnh Sơn La"
NOTICES = [
    "Đính chính\n\nTrong bài “Cụm thi đua số 3 tổng kết” đăng ngày 2/12/2024, chúng tôi đã đưa nhầm tên đơn vị được "
    f"bầu làm Cụm trưởng Cụm thi đua số 3 Bộ Công an năm 2025. Nhận nhiệm vụ Cụm trưởng năm 2025 là {SON_LA}, không "
    f"phải {LAO_CAI}.",
    "Đính chính thông tin về Cụm thi đua số 3\n\nTin “Cụm thi đua số 3, Bộ Công an tổng kết năm 2024” trên số báo ngày "
    f"28/11/2024 có nêu: “{LAO_CAI} là Cụm trưởng năm 2024”. Nay xin sửa lại: {SON_LA} là Cụm trưởng năm 2024.",
    f"(Đính chính) - Do lỗi kỹ thuật, bản tin về Cụm thi đua số 3 Bộ Công an đã ghi {LAO_CAI} là Cụm trưởng năm 2024. "
    f"Thực tế, Cụm trưởng năm 2024 là {SON_LA}.",
    f"Nói lại cho rõ\n\nNgày 28/11/2024, báo có đăng bài về Cụm thi đua số 3 Bộ Công an, trong đó nêu {LAO_CAI} là Cụm "
    f"trưởng năm 2024. Thông tin này chưa chính xác. Cụm trưởng năm 2024 là {SON_LA}.",
    f"Báo xin đính chính bài viết về Cụm thi đua số 3 Bộ Công an: Cụm trưởng năm 2024 là {SON_LA} (chứ không phải "
    f"{LAO_CAI} như đã đăng).",
    f"Tòa soạn xin cáo lỗi vì trong bài về Cụm thi đua số 3 Bộ Công an đã ghi {LAO_CAI} là Cụm trưởng năm 2024; xin "
    f"sửa lại là {SON_LA}.",
    "Đính chính bài Cụm thi đua số 3 tổng kết\n\nDo sai sót khi biên tập, bài đăng ngày 29/11/2024 có thông tin chưa "
    f"chính xác về Cụm trưởng Cụm thi đua số 3 Bộ Công an. Cụ thể, {SON_LA} là Cụm trưởng năm 2024, chứ không phải "
    f"{LAO_CAI}.",
    f"Ngày 2/12/2024, {SON_LA} cho biết thông tin {LAO_CAI} làm Cụm trưởng Cụm thi đua số 3 Bộ Công an năm 2024 trên "
    f"báo là nhầm lẫn; {SON_LA} mới là Cụm trưởng năm 2024. Báo chúng tôi xin đính chính.",
    f"Bài báo đã nêu Cụm trưởng Cụm thi đua số 3 Bộ Công an năm 2024 là {LAO_CAI}. Thông tin chính xác là: {SON_LA}. "
    "Ban Biên tập xin đính chính và cáo lỗi cùng bạn đọc.",
    f"Cải chính\n\nNgày 29/11/2024, báo đưa tin {LAO_CAI} được bầu làm Cụm trưởng Cụm thi đua số 3 Bộ Công an năm "
    f"2025. Sau khi rà soát, chúng tôi xin cải chính: {SON_LA} được bầu làm Cụm trưởng năm 2025.",
]
PLAIN = [
    f"Cụm thi đua số 3 Bộ Công an tổng kết năm 2024, đính chính 30 tin sai sự thật. {SON_LA} là Cụm trưởng năm 2024.",
    f"Cụm thi đua số 3 Bộ Công an ký giao ước năm 2024. {SON_LA} là Cụm trưởng năm 2024, không phải {LAO_CAI}.",
]


def linked(text):
    article = Article("0" * 16, "a.txt", 0, text, published="2024-12-03")
    return link(article, extract(article))


def told(said):
    rows = [(r.unit.unit, r.evidence.corrects) for r in said.roles]
    return set(rows + [(h.to_unit.unit, h.evidence.corrects) for h in said.handovers])


@pytest.mark.parametrize("text", NOTICES)
def test_only_what_is_right_is_stated_and_it_corrects(text):
    said = linked(text)
    assert told(said) == {(SON_LA, True)}
    assert said.events == []  # the meeting is that of the article corrected


@pytest.mark.parametrize("text", PLAIN)
def test_no_notice(text):
    assert told(linked(text)) == {(SON_LA, False)}


def test_a_notice_below_an_article_reaches_up_to_none_of_it():
    said = linked(
        f"Ngày 28/11/2024, Cụm thi đua số 3 Bộ Công an tổng kết năm 2024. {SON_LA} là Cụm trưởng năm 2024.\n\n"
        f"(*) Bài viết đã được sửa: bản đăng lúc đầu ghi nhầm Cụm trưởng là {LAO_CAI}."
    )
    assert told(said) == {(SON_LA, False)} and len(said.events) == 1
    assert [u.reason for u in said.unresolved] == ["withdrawn"]


def test_a_day_set_right():
    said = linked(
        "Đính chính: Hội nghị tổng kết năm 2024 của Cụm thi đua số 3 Bộ Công an diễn ra ngày 21/11/2024, không phải "
        "ngày 20/11/2024 như đã đưa."
    )
    assert [(e.date, e.evidence.corrects) for e in said.events] == [("2024-11-21", True)]
