"""Calendars of meetings to come, the meeting after this one, games beside a meeting, days of other matters."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

PACT = "Cụm thi đua số 5 Bộ Công an ký giao ước thi đua năm 2019. "
ONLY = "pact_signing None 2019"
CALENDARS = [
    ("Các đơn vị thống nhất: tháng 7 sơ kết, tháng 11 tổng kết.", ONLY),
    ("Hội nghị chốt lịch sơ kết vào giữa năm.", ONLY),
    ("Hội nghị chốt luôn lịch họp: mỗi quý một lần trao đổi, tháng 7 sơ kết.", ONLY),
    ("Lịch hoạt động: cuối tháng 6 sơ kết tại Lào Cai, đầu tháng 12 tổng kết tại Yên Bái.", ONLY),
    ("Quý II họp sơ kết, quý IV họp tổng kết.", ONLY),
    ("Tháng 7 sơ kết, Công an tỉnh Lào Cai đăng cai; tháng 12 tổng kết, Công an tỉnh Yên Bái đăng cai.", ONLY),
]  # fmt: skip
BRIEFING = "Ngày 26/9/2017, Cụm thi đua số 7 Hội CCB Việt Nam giao ban quý III. "
NEXT = [
    ("Lần giao ban sau gắn với tổng kết năm, tại Bến Tre.", "other 2017-09-26 2017-Q3"),
    ("Cuộc giao ban kế tiếp kết hợp tổng kết năm, do Hội CCB tỉnh Đồng Tháp đăng cai.", "other 2017-09-26 2017-Q3"),
    ("Hội nghị thống nhất cuộc gặp tiếp theo sẽ tổng kết năm 2017.", "other 2017-09-26 2017-Q3"),
    ("Buổi sinh hoạt tới, gộp luôn tổng kết năm, họp ở Bến Tre.", "other 2017-09-26 2017-Q3"),
    ("Phiên họp sau đó tổng kết phong trào thi đua năm 2017.", "annual_review 2017-09-26 2017"),
]  # fmt: skip
DAY = "Ngày 5/4/2019, Cụm thi đua số 5 Bộ Công an ký giao ước thi đua năm 2019. "
SIGNED = "pact_signing 2019-04-05 2019"
GAMES = [
    ("Buổi chiều cùng ngày, giải cầu lông của Cụm khai mạc với 6 đội.", f"{SIGNED}; sports 2019-04-05 None"),
    ("Tối cùng ngày, giải bóng chuyền công chức, viên chức, người lao động của Cụm bế mạc.", f"{SIGNED}; sports 2019-04-05 None"),
    ("Sáng hôm sau, giải bóng đá Cụm 5 tranh tài tại sân vận động tỉnh.", f"{SIGNED}; sports 2019-04-06 None"),
    ("Kết thúc hội nghị, giải cầu lông giữa các đơn vị diễn ra sôi nổi.", f"{SIGNED}; sports 2019-04-05 None"),
    ("Ngay sau đó, lớp tập huấn phần mềm khen thưởng bắt đầu.", f"{SIGNED}; training 2019-04-05 None"),
    # of somebody else, or still to come
    ("Giải bóng đá của Công an tỉnh diễn ra từ tháng 2.", SIGNED),
    ("Chiều 6/4, hội thao ngành Y tế khai mạc tại Phủ Lý.", SIGNED),
    ("Chiều cùng ngày, giải bóng đá sẽ khai mạc.", SIGNED),
    ("Theo kế hoạch, tháng 6, giải bóng chuyền Cụm 5 diễn ra tại Lào Cai.", SIGNED),
    ("Trong năm, hội thao ngành diễn ra sôi nổi.", SIGNED),
]  # fmt: skip
HALF = "Cụm thi đua số 4 Bộ Công an sơ kết 6 tháng đầu năm 2016. "
OTHER_DAYS = [
    ("Các đơn vị giữ yên cuộc bầu cử ngày 22-5.", "midyear_review None 2016-H1"),
    ("Cuộc bầu cử đại biểu Quốc hội và HĐND các cấp hôm 22-5 an toàn.", "midyear_review None 2016-H1"),
    ("Các đơn vị điều tra nhanh vụ cướp tiệm vàng ngày 12-3 ở Vĩnh Phúc.", "midyear_review None 2016-H1"),
    ("Vụ cháy kho hàng rạng sáng 3/4/2016 được dập trong 30 phút.", "midyear_review None 2016-H1"),
    ("Sau trận lũ đêm 12/5, các đơn vị giúp dân dựng lại nhà.", "midyear_review None 2016-H1"),
    ("Kỳ thi tốt nghiệp THPT ngày 7 và 8/7 diễn ra an toàn.", "midyear_review None 2016-H1"),
    ("Ngày 12/6, giải bóng đá ngành Y tế diễn ra với 12 đội.", "midyear_review None 2016-H1"),
    ("Ngày 12/7, các đơn vị về dự tại Vĩnh Phúc.", "midyear_review 2016-07-12 2016-H1"),
    ("Hội nghị mở sau vụ việc trên, sáng 12/7.", "midyear_review 2016-07-12 2016-H1"),
]  # fmt: skip

ALL = "Các cụm thi đua của Hội Nông dân huyện Lâm Thao tổng kết năm 2022. "
# text -> (cluster, day) of each event
EACH = [
    ("Hai cụm thi đua của Ủy ban MTTQ tỉnh Hòa Bình vừa ký giao ước năm 2022. Cụm thi đua số 1 (các huyện: Đà Bắc, Kim Bôi) ký ngày 22/2. Cụm thi đua số 2 (các huyện: Cao Phong, Tân Lạc) ký sau đó hai hôm, 24/2.", [("c1", "2022-02-22"), ("c2", "2022-02-24")]),
    (ALL + "Cụm thi đua số 1 họp ngày 12/12/2022; Cụm thi đua số 2 họp ngày 15/12/2022; Cụm thi đua số 3 họp ngày 19/12/2022.", [("c1", "2022-12-12"), ("c2", "2022-12-15"), ("c3", "2022-12-19")]),
    (ALL + "Cụm thi đua số 3 tổ chức sáng 12/12/2022. Cụm thi đua số 2 (gồm 4 xã) kết thúc sau cùng, ngày 15/12/2022.", [("c1", "2022-12-12"), ("c2", "2022-12-15")]),
    ("Ba cụm thi đua thuộc Phòng GD&ĐT huyện Hưng Hà tổng kết năm 2022. Cụm 1 họp ngày 20/12, Cụm 2 họp ngày 23/12 và Cụm 3 họp ngày 25/12.", [("c1", "2022-12-20"), ("c2", "2022-12-23"), ("c3", "2022-12-25")]),
    # still to come, something else, one day for all
    (ALL + "Cụm thi đua số 1 họp ngày 12/12/2022; Cụm thi đua số 2 sẽ họp ngày 15/12/2022.", [("c1", "2022-12-12")]),
    (ALL + "Cụm thi đua số 1 họp ngày 12/12/2022; Cụm thi đua số 2 nhận cờ ngày 15/12/2022.", [("c1", "2022-12-12")]),
    (ALL + "Cụm thi đua số 1 họp ngày 12/12/2022; Cụm thi đua số 2 họp ngày 12/12/2022.", [("c1", "2022-12-12")]),
]  # fmt: skip


def events(text: str) -> str:
    return "; ".join(f"{e.event_type} {e.date} {e.period}" for e in reading(text).events)


@pytest.mark.parametrize("text, told", CALENDARS)
def test_calendars_are_no_meetings(text: str, told: str) -> None:
    assert events(PACT + text) == told


def test_months_of_what_was_done_are_none() -> None:
    assert events("Năm 2019, Cụm thi đua số 5 tháng 7 đã sơ kết, tháng 12 tổng kết.") == "midyear_review None 2019-H1"


@pytest.mark.parametrize("text, told", NEXT)
def test_the_meeting_after_this_one(text: str, told: str) -> None:
    assert events(BRIEFING + text) == told


def test_a_last_quarter_looked_at_in_january() -> None:
    text = "Ngày 8/1/2018, Cụm thi đua số 7 Hội CCB Việt Nam giao ban quý IV."
    assert events(text) == "other 2018-01-08 2017-Q4"


@pytest.mark.parametrize("text, told", GAMES)
def test_games_beside_a_meeting(text: str, told: str) -> None:
    assert events(DAY + text) == told


@pytest.mark.parametrize("text, told", OTHER_DAYS)
def test_days_of_other_matters(text: str, told: str) -> None:
    assert events(HALF + text) == told


@pytest.mark.parametrize("text", ["Vụ cháy chợ làm 3 người bị thương.", "Vụ tham nhũng đất đai được làm rõ."])
def test_cases_are_no_departments(text: str) -> None:
    starts = [m.start for m in reading(HALF + text).mentions if getattr(m, "kind", "") == "unit"]
    assert starts == [17]  # "Bộ Công an"


@pytest.mark.parametrize("text, told", EACH)
def test_each_cluster_on_a_day_of_its_own(text: str, told: list[tuple[str, str]]) -> None:
    found = reading(text).events
    assert [(e.cluster_id, e.date) for e in found] == told
    assert len({e.event_type for e in found}) == 1
    assert [e.event_id for e in found] == [f"e{i}" for i in range(1, len(told) + 1)]
