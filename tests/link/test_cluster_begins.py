"""The feast at which a cluster begins is an event of it; the launch of something else, or one long past, is none."""

import pytest

import thidua


def events(text):
    return [(e.event_type, e.date) for e in thidua.extract(text).events]


BEGINS = [
    (
        "Sáng 12/3/2021, Công an tỉnh Nghệ An tổ chức lễ ra mắt Cụm thi đua số 4.",
        "2021-03-12",
    ),
    (
        "Ngày 5/5/2020, Công an tỉnh Thái Bình tổ chức hội nghị công bố quyết định thành lập Cụm thi đua số 2.",
        "2020-05-05",
    ),
    ("Chiều 9/9/2022, tại buổi ra mắt Khối thi đua số 3 tỉnh Lào Cai, Sở Y tế được cử làm Khối trưởng.", "2022-09-09"),
    ("Ngày 2/4/2023 diễn ra lễ công bố thành lập và ra mắt Cụm thi đua số 6 Bộ Công an.", "2023-04-02"),
]
NOT = [
    "Ngày 2/4/2023, Công an huyện Ba Vì tổ chức lễ ra mắt mô hình tuần tra; đơn vị thuộc Cụm thi đua số 6 Bộ Công an.",
    "Cụm thi đua số 6 Bộ Công an sẽ tổ chức lễ ra mắt Cụm thi đua số 6 vào tháng sau.",
    "Từ ngày lễ ra mắt Cụm thi đua số 6 Bộ Công an đến nay, Công an tỉnh Lào Cai luôn dẫn đầu.",
    "Sau lễ ra mắt Cụm thi đua số 6 Bộ Công an, Công an tỉnh Lào Cai luôn dẫn đầu.",
]


@pytest.mark.parametrize(("text", "day"), BEGINS)
def test_a_cluster_begins(text, day):
    assert events(text) == [("other", day)]


@pytest.mark.parametrize("text", NOT)
def test_something_else_begins(text):
    assert events(text) == []
