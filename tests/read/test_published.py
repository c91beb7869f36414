"""Dates of publication: where papers put them, and where a date is something else."""

import json
from pathlib import Path

import pytest

from thidua.read import find_published, normalise_published

SHARED = Path(__file__).parents[2].parent / "shared"
BODY = (
    "\n\nSáng 13/3, tại Nhà văn hóa huyện, Cụm thi đua số 2 tổ chức hội nghị ký kết giao ước thi đua; dự có đại diện "
    "lãnh đạo các đơn vị thành viên cùng đông đảo cán bộ phụ trách công tác thi đua, khen thưởng ở cơ sở.\n"
)
CLOCK = "Thứ tư, 05/10/2022 024.xxxx - 024.xxxx VN | EN\n\nThứ tư, 05/10/2022\n\n"
HEAD = "Sáu đơn vị Cụm thi đua số 2 ký giao ước\n\n"

# fmt: off
STAMPS = [
    # headers of a crawler
    (" date 2023-08 Chiều 9-8, Cụm thi đua số 2 họp",             "2023-08",    "header"),
    (" date 2025-03-14 (ABC) - Khối thi đua họp",                 "2025-03-14", "header"),
    ("\n date 2025-03-14 Khối thi đua họp",                       "2025-03-14", "header"),
    ("date: 2025-03-14\nKhối thi đua họp",                        "2025-03-14", "header"),
    # a stamp above or under the headline
    ("Thứ năm - 14/03/2024 08:15\n" + HEAD + BODY,                "2024-03-14", "stamp"),
    (HEAD + "14/03/2024, 08:15 (GMT+7)" + BODY,                   "2024-03-14", "stamp"),
    (HEAD + "Thứ Năm, 14/03/2024, 08:15 [GMT+7]" + BODY,          "2024-03-14", "stamp"),
    (HEAD + "08:15, 14/03/2024" + BODY,                           "2024-03-14", "stamp"),
    (HEAD + "08:15 | 14/03/2024" + BODY,                          "2024-03-14", "stamp"),
    (HEAD + "08h15 ngày 14/3/2024" + BODY,                        "2024-03-14", "stamp"),
    (HEAD + "Thứ 5, ngày 14/3/2024 | 8:15 AM" + BODY,             "2024-03-14", "stamp"),
    (HEAD + "Thứ Năm, 14 tháng 3, 2024 - 08:15" + BODY,           "2024-03-14", "stamp"),
    ("Đài xã Hòa Sơn\nBản tin thời sự trưa, phát ngày 14/3/2024\n" + BODY, "2024-03-14", "stamp"),
    ("Chương trình phát thanh xã Hòa Sơn phát sóng lúc 5h30 ngày 14/3/2024\n" + BODY, "2024-03-14", "stamp"),
    ("Chuyên mục An ninh địa phương - phát sóng: thứ năm, 14.3.2024\n" + BODY, "2024-03-14", "stamp"),
    (HEAD + "Cập nhật: 14-03-2012 | 00:00:00" + BODY,             "2012-03-14", "stamp"),
    (HEAD + "Cập nhật lúc: 08:15 14/03/2024" + BODY,              "2024-03-14", "stamp"),
    (HEAD + "Cập nhật ngày 14/03/2024 lúc 08:15" + BODY,          "2024-03-14", "stamp"),
    (HEAD + "Ngày đăng: 14/03/2024" + BODY,                       "2024-03-14", "stamp"),
    (HEAD + "Đăng lúc: 08:15:02 14/03/2024 (GMT+7)" + BODY,       "2024-03-14", "stamp"),
    (HEAD + "14-03-2018 00:00" + BODY,                            "2018-03-14", "stamp"),
    (HEAD + "14.03.2018 - 10:58" + BODY,                          "2018-03-14", "stamp"),
    (HEAD + "14/03/2019 - 12:58" + BODY,                          "2019-03-14", "stamp"),
    (HEAD + "2019-03-14 12:58:00" + BODY,                         "2019-03-14", "stamp"),
    (HEAD + "N.T 14/03/2021 14:34" + BODY,                        "2021-03-14", "stamp"),
    (HEAD + "Đỗ Thu Hà - 14/03/2021 14:34" + BODY,                "2021-03-14", "stamp"),
    (HEAD + "14/03/2021 14:34 Thu Hà" + BODY,                     "2021-03-14", "stamp"),
    (HEAD + "Người đăng: Quản trị  Ngày đăng: 14/03/2024  Lượt xem: 33" + BODY, "2024-03-14", "stamp"),
    (HEAD + "Thứ Năm, 14/03/202408:15" + BODY,                    "2024-03-14", "stamp"),
    (HEAD + "Tin đăng ngày: 14/3/2024, 8h15'" + BODY,             "2024-03-14", "stamp"),
    (HEAD + "14 Tháng Ba, 2024" + BODY,                           "2024-03-14", "stamp"),
    (HEAD + "Tháng Ba 14, 2024 8:15 sa" + BODY,                   "2024-03-14", "stamp"),
    (HEAD + "March 14, 2024" + BODY,                              "2024-03-14", "stamp"),
    (HEAD + "Đăng ngày 14/03/2024 | Cập nhật ngày 20/03/2024" + BODY, "2024-03-14", "stamp"),
    (HEAD + "Thời sự | 14/03/2021" + BODY,                        "2021-03-14", "stamp"),
    (HEAD + "Thứ năm - 14/03/2017 21:00 88 0" + BODY,             "2017-03-14", "stamp"),
    (HEAD + "14/03/2017 - 1.204 lượt xem" + BODY,                 "2017-03-14", "stamp"),
    (HEAD + "(14/03/2017)" + BODY,                                "2017-03-14", "stamp"),
    ("Sáu đơn vị Cụm thi đua số 2 ký giao ước 14/03/2024 16:02" + BODY, "2024-03-14", "stamp"),
    ("Thứ hai,  14/03/2022\n\n" + HEAD + BODY,                    "2022-03-14", "stamp"),
    ("Tiếng Việt | English\n\n14/03/2023 - 17:45\n\n" + HEAD + BODY, "2023-03-14", "stamp"),
    # a bare line after the lede
    (HEAD + BODY.strip() + "\n14/03/2022\nDự lễ có lãnh đạo các đơn vị.", "2022-03-14", "stamp"),
    # two stamps: the page's clock, then the article's own
    (CLOCK + "Thứ hai, 14/03/2022\n\n" + HEAD + BODY, "2022-03-14", "stamp"),
    ("Thứ Hai, 07/10/2024 | Hotline: 0912 345 678\n" + HEAD + "14/03/2024 08:15" + BODY,  "2024-03-14", "stamp"),
    ("Thứ Hai, 07/10/2024 09:30\n" + HEAD + "14/03/2024" + BODY,  "2024-03-14", "stamp"),
    ("Thứ Hai, 07/10/2024\n" + HEAD + "08:15, 14/03/2024" + BODY, "2024-03-14", "stamp"),
    (HEAD + "14/03/2024 08:15\nCập nhật: 16/03/2024 10:00" + BODY, "2024-03-14", "stamp"),  # not the last change
    (HEAD + "08:15, 14/03/2024\n15/03/2024" + BODY,               "2024-03-14", "stamp"),    # the one with an hour
    # at the foot, with a label
    (HEAD + BODY + "Thu Hà\nNgày đăng: 14/03/2024",               "2024-03-14", "stamp"),
    # datelines
    ("Hà Nội, 14/03/2024 (TTXVN) - Cụm thi đua số 2 ký giao ước.", "2024-03-14", "dateline"),
    ("(TTXVN) - Huế, 14/3/2024 - Cụm thi đua số 2 ký giao ước.",  "2024-03-14", "dateline"),
]
NOTHING = [
    "Ngày 13/3/2024, tại Hưng Yên, Cụm thi đua số 2 ký giao ước.",               # the event
    HEAD + "Sáng ngày 13/3/2024, Cụm thi đua số 2 ký giao ước",
    "Chương trình hội nghị, xuất phát ngày 13/3/2024" + BODY,                   # a programme, and no broadcast
    "Chương trình văn nghệ, phát động ngày 13/3/2024" + BODY,
    "Bản tin phát ngày 13/3/2024: Cụm thi đua số 2 ký giao ước" + BODY,
    HEAD + "Toàn cảnh hội nghị ngày 13/3/2024",                                  # a caption
    HEAD + "Ảnh: Thu Hà, 13/3/2024",
    HEAD + "Hội nghị diễn ra lúc 08:00 ngày 13/3/2024",
    HEAD + "Quyết định số 15/QĐ-UBND ngày 13/3/2024",                            # a document
    HEAD + "Hà Nội, ngày 13 tháng 3 năm 2024",
    HEAD + "Số: 15/QĐ-UBND, 13/3/2024",
    "Trụ sở: 14/03/2024 Trần Phú, Hà Nội",                                       # an address
    "Địa chỉ: 26/11/2024 Nguyễn Trãi" + BODY,
    "(18/4/1946 – 18/4/2026)" + BODY.replace("13/3", "13-3"),                    # an anniversary
    HEAD + "13/3/2024: Họp cụm",
    HEAD + "Thời hạn: 13/3/2024",
    HEAD + "Cập nhật tình hình đến ngày 13/3/2024",
    HEAD + "Bản tin được đăng ngày 13/3/2024 trên tạp chí của ngành cho biết như vậy.",
    HEAD + "Sáng thứ tư, 13/3/2024, ban tổ chức tiếp nhận hồ sơ qua số 0912 345 678",
    HEAD + "Thời hạn (13/3/2024)",
    HEAD + "Lễ khai mạc 08:00 13/3/2024",
    HEAD + "Nhiệm kỳ 13/3/2024 - 13/3/2029",
    HEAD + "31/02/2024 08:15",                                                   # no such day
    HEAD + "14/03/0024 08:15",
    HEAD + BODY * 3 + "14/03/2024 08:15\nTin khác\n15/03/2024 10:00",            # other articles' stamps
    "Đoạn " * 600 + "\nNgày đăng: 14/03/2024\nNgày đăng: 15/03/2024",
    CLOCK + HEAD + BODY,                                                         # nothing but the page's clock
    "",
    "Cụm thi đua số 2",
    "Bản update 2023-08 của phần mềm",
]
FIELDS = [
    ("2024-11-26",                       "2024-11-26"),
    ("2024-11",                          "2024-11"),
    ("2024",                             "2024"),
    (2024,                               "2024"),
    ("2024-11-26T03:20:00+07:00",        "2024-11-26"),
    ("2024-11-25T20:20:00Z",             "2024-11-26"),  # 03:20 of the next day in Viet Nam
    ("2024-11-25T20:20:00.000+0000",     "2024-11-26"),
    ("2024-11-26 03:20:00",              "2024-11-26"),
    ("26/11/2024",                       "2024-11-26"),
    ("26-11-2024 03:20",                 "2024-11-26"),
    ("2024/11/26",                       "2024-11-26"),
    ("Thứ ba, 26/11/2024, 03:20 (GMT+7)", "2024-11-26"),
    ("11/2024",                          "2024-11"),
    ("Mon, 25 Nov 2024 20:20:00 GMT",    "2024-11-26"),
    (1732566000,                         "2024-11-26"),
    (1732566000000,                      "2024-11-26"),
    ("1732566000",                       "2024-11-26"),
    ("11/26/2024",                       None),          # month first: never guessed
    ("0001-01-01T00:00:00",              None),
    (0,                                  None),
    ("1970-01-01T00:00:00Z",             None),
    ("2024-13-01",                       None),
    ("2024-00-00",                       None),
    ("hôm qua",                          None),
    ("",                                 None),
    (float("nan"),                       None),
    (float("inf"),                       None),
    (10**40,                             None),
]
# fmt: on


@pytest.mark.parametrize(("text", "value", "basis"), STAMPS)
def test_a_stamp_is_read_with_its_basis_and_its_place(text, value, basis):
    found = find_published(text)
    assert found is not None
    assert (found.value, found.basis) == (value, basis)
    printed = text[found.start : found.end]
    assert printed == printed.strip() and printed[-1].isdigit()
    assert normalise_published(printed) == value


@pytest.mark.parametrize("text", NOTHING)
def test_another_date_is_no_publication(text):
    assert find_published(text) is None


@pytest.mark.parametrize(("field", "value"), FIELDS)
def test_a_records_own_field_becomes_edtf(field, value):
    assert normalise_published(field) == value


def annotated():
    for path in sorted(SHARED.glob("dev/*.json")) + sorted(SHARED.glob("seeds/*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = gold.get("text") or path.with_name(path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")
        yield pytest.param(text, gold["published"], id=path.name)


@pytest.mark.skipif(not SHARED.exists(), reason="the annotated articles are not here")
@pytest.mark.parametrize(("text", "published"), list(annotated()))
def test_every_annotated_article_has_its_date(text, published):
    found = find_published(text)
    assert (found.value if found else None) == published
