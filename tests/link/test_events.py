"""Events: which meeting an article reports, its period, day and host, and the year the article is about."""

import pytest

import thidua

C = "Cụm thi đua số 2 Bộ Công an"


def types(text, published=None):
    """Type and period of each event, sorted by type."""
    return sorted((e.event_type, e.period) for e in thidua.extract(text, published).events)


def one_line(events):
    """Events as "type period, type period"."""
    return ", ".join(f"{kind} {period or '-'}" for kind, period in events)


REVIEWS = [
    (f"Sáng 20/11/2024, {C} tổng kết phong trào thi đua năm 2024.", "annual_review 2024"),
    (f"Phong trào thi đua 2024 của {C} vừa được tổng kết tại Lào Cai.", "annual_review 2024"),
    (f"{C} họp bình xét thi đua năm 2024.", "annual_review 2024"),
    (f"Hội nghị đánh giá kết quả công tác thi đua năm 2024 của {C} diễn ra hôm 20/11.", "annual_review 2024"),
    (f"{C} khép lại năm thi đua 2024 bằng một hội nghị gọn.", "annual_review 2024"),
    (f"Hội nghị cuối năm 2024 của {C} diễn ra ngày 20/11/2024 với phần chấm điểm.", "annual_review 2024"),
    (f"Các đơn vị {C} ngồi lại nhìn lại một năm thi đua 2024.", "annual_review 2024"),
    (f"{C} họp thẩm định thành tích thi đua năm 2024.", "annual_review 2024"),
    (f"Năm học 2023-2024 của {C} được tổng kết sáng 25/5.", "annual_review 2023/2024"),
    (f"Ngày 12/7/2024, {C} sơ kết phong trào thi đua 6 tháng đầu năm 2024.", "midyear_review 2024-H1"),
    (f"Ngày 12/7/2024, {C} họp đánh giá kết quả thi đua 6 tháng đầu năm 2024.", "midyear_review 2024-H1"),
    (f"Ngày 12/7/2024, {C} tổ chức hội nghị nhìn lại 6 tháng đầu năm 2024.", "midyear_review 2024-H1"),
    (f"Hội nghị nửa năm của {C} diễn ra ngày 12/7/2024.", "midyear_review 2024-H1"),
    (f"Ngày 12/4/2024, {C} sơ kết quý I/2024.", "midyear_review 2024-Q1"),
    (f"Chiều 12/7/2024, {C} họp sơ kết; hội nghị tổng kết năm 2024 sẽ diễn ra vào tháng 11.", "midyear_review 2024-H1"),
]
REVIEWS += [
    (f"Hôm 17/11/2023, {C} gặp nhau để đánh giá một năm làm phong trào thi đua năm 2023.", "annual_review 2023"),
    (f"Ngày 19/11/2020, {C} bàn bạc, mổ xẻ kết quả phong trào thi đua năm 2020.", "annual_review 2020"),
    (f"{C} vừa họp chốt kết quả thi đua năm 2021.", "annual_review 2021"),
    (f"Trước đó, {C} tổng kết năm 2022. Công an tỉnh Lào Cai trao cờ Cụm trưởng.", "annual_review 2022"),
    (f"Đại diện {C} vừa hoàn tất việc chấm điểm, xếp hạng thi đua năm 2024.", "annual_review 2024"),
    (f"Đoàn công tác {C} đã chấm điểm kết quả thi đua năm 2024 tại Lào Cai.", "annual_review 2024"),
    (
        f"Năm 2024 {C} thi đua sôi nổi. Hội nghị đề nghị Bộ tặng Bằng khen cho Công an tỉnh Lào Cai.",
        "annual_review 2024",
    ),
    (f"{C} điểm lại kết quả một năm thi đua 2024 trong buổi làm việc cuối tháng 11.", "annual_review 2024"),
    (f"Hôm 25/11/2024, {C} gặp nhau cuối năm, chấm điểm và bình bầu đơn vị dẫn đầu năm 2024.", "annual_review 2024"),
    (f"Việc tổng kết thi đua năm 2024 của {C} hoàn tất chiều 20/11.", "annual_review 2024"),
    (f"{C} hoàn thành việc bình xét, suy tôn năm 2024 tại hội nghị sáng 20/11.", "annual_review 2024"),
    (f"Tại Lào Cai, {C} vừa có cuộc họp giữa năm 2024, sơ kết phong trào thi đua.", "midyear_review 2024-H1"),
    (f"{C} sơ kết. Hội nghị yêu cầu các đơn vị chuẩn bị tổng kết năm 2024.", "midyear_review 2024-H1"),
    (f"{C} tổng kết phong trào thi đua giai đoạn 2023-2025.", "annual_review -"),
    (f"{C} họp kiểm điểm công tác thi đua năm 2024.", "annual_review 2024"),
    (f"Hội nghị của {C} suy tôn đơn vị dẫn đầu năm 2024.", "annual_review 2024"),
    (
        f"Lãnh đạo {C} dự hội nghị. Năm 2024, cụm hoàn thành các chỉ tiêu, tội phạm giảm so với năm 2023.",
        "annual_review 2024",
    ),
    (f"Tổng kết phong trào thi đua năm 2024, {C} có 5 tập thể được tặng Bằng khen.", "annual_review 2024"),
]
PACTS = [
    (f"Đó là điều các đơn vị {C} hứa khi ký giao ước thi đua năm 2019 vào sáng 28/3/2019.", "pact_signing 2019"),
    (f"Một đại biểu đọc giao ước năm 2026 của {C}.", "pact_signing 2026"),
    (f"Ngày 24/3/2025, {C} ký giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Giao ước thi đua năm 2025 của {C} được ký sáng 24/3.", "pact_signing 2025"),
    (f"Đại diện các đơn vị {C} đặt bút ký kết giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Các đơn vị {C} ký vào bản giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Hội nghị giao ước thi đua năm 2025 của {C} diễn ra ngày 24/3.", "pact_signing 2025"),
    (
        f"Ngày 5/1/2025, {C} tổng kết năm 2024. Tại hội nghị, các đơn vị ký giao ước thi đua năm 2025.",
        "annual_review 2024, pact_signing 2025",
    ),
    (
        f"{C} tổng kết năm 2024 ngày 20/12. Kết thúc hội nghị, lãnh đạo các đơn vị ký kết giao ước thi đua.",
        "annual_review 2024, pact_signing 2025",
    ),
    (
        f"Hội nghị có hai phần việc: tổng kết năm 2024 và ký giao ước năm 2025 của {C}.",
        "annual_review 2024, pact_signing 2025",
    ),
    (f"{C} họp tổng kết thi đua và ký kết giao ước năm 2025.", "annual_review 2024, pact_signing 2025"),
    (f"{C} tổng kết năm 2024. Ngay từ đầu năm, các đơn vị đã ký giao ước thi đua.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Hồi tháng 3, cụm đã ký giao ước thi đua năm 2024.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Trước đó, hồi đầu xuân, các đơn vị ký giao ước.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Các đơn vị đều thực hiện tốt giao ước đã ký.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Lễ ký giao ước năm 2025 dự kiến diễn ra vào tháng 3.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Hội nghị hẹn ngày ký giao ước thi đua vào cuối quý I/2025.", "annual_review 2024"),
    (
        f"Ngày 24/3/2025, {C} ký giao ước thi đua năm 2025. Tổng kết năm 2024, cụm có 3 tập thể được tặng Bằng khen.",
        "pact_signing 2025",
    ),
    (
        f"Ngày 24/3/2025, {C} ký giao ước thi đua. Nhìn lại năm 2024, các đơn vị đã hoàn thành chỉ tiêu.",
        "pact_signing 2025",
    ),
    (f"Hội nghị ký giao ước của {C} họp chiều 29/3. Năm 2021 vừa qua, cụm làm tốt nhiều việc.", "pact_signing 2022"),
    (f"Ngày 15/9/2022, {C} ký giao ước thi đua giai đoạn 2022 - 2023.", "pact_signing -"),
]
PACTS += [
    (f"Sáu đơn vị {C} cùng ký kết giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Sau lễ chào cờ, các đơn vị {C} trao bản giao ước thi đua năm 2025 trong buổi lễ.", "pact_signing 2025"),
    (f"Bản giao ước thi đua năm 2025 vừa được các đơn vị {C} ký kết.", "pact_signing 2025"),
    (
        f"{C} tổng kết năm 2024. Sau đó, các đơn vị ký giao ước thi đua năm 2025.",
        "annual_review 2024, pact_signing 2025",
    ),
    (f"{C} tổng kết năm 2024. Các đơn vị đăng ký giao ước thi đua từ tháng 2.", "annual_review 2024"),
    (
        f"{C} tổng kết năm học 2022-2023, ký giao ước năm học 2023-2024.",
        "annual_review 2022/2023, pact_signing 2023/2024",
    ),
]
PACTS += [
    (f"Vào ngày 24/3/2025 {C} ký giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Đầu năm 2025, {C} vừa ký giao ước thi đua năm 2025 tại Lào Cai.", "pact_signing 2025"),
    (f"Hội nghị {C} thông qua quy chế và ký giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Thực hiện hướng dẫn của Bộ, sáng 24/3/2025, {C} ký giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Sau thời gian chuẩn bị, sáng 24/3/2025, {C} ký giao ước thi đua năm 2025.", "pact_signing 2025"),
    (f"Căn cứ Quyết định của Bộ, ngày 20/11/2024, {C} tổng kết năm 2024.", "annual_review 2024"),
]
LAUNCHES = [
    (f"Các đơn vị {C} vừa phát động phong trào thi đua năm 2020.", "launch 2020"),
    (
        f"{C} làm ba việc: tổng kết công tác năm 2019; phát động thi đua năm 2020; ký giao ước.",
        "annual_review 2019, launch 2020, pact_signing 2020",
    ),
    (f"Hôm 18/4/2024, {C} phát động phong trào và ký giao ước thi đua năm 2024.", "launch 2024, pact_signing 2024"),
    (f"Đoàn thanh niên {C} đã phát động rồi ký kết giao ước năm 2024.", "launch 2024, pact_signing 2024"),
    (f"Lễ phát động và ký giao ước thi đua năm 2025 của {C} diễn ra sáng 24/3.", "launch 2025, pact_signing 2025"),
    (f"{C} tổ chức lễ phát động phong trào thi đua năm 2025.", "launch 2025"),
    (f"{C} tổng kết năm 2024 rồi phát động phong trào thi đua năm 2025.", "annual_review 2024, launch 2025"),
    (f"{C} tổng kết năm 2024. Các phong trào do Bộ phát động được hưởng ứng.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Sau một năm phát động, phong trào lan rộng.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Kế hoạch phát động phong trào được gửi sớm.", "annual_review 2024"),
    (f"{C} tổng kết năm 2024. Năm 2025, cụm tiếp tục thực hiện phong trào do Bộ phát động.", "annual_review 2024"),
]
SIDE = [
    (f"Ngày 8/10/2021, {C} rà lại chỉ tiêu thi đua 9 tháng năm 2021.", "other -"),
    (f"Hôm 20/7/2019, một gia đình nhận chìa khóa căn nhà do {C} giúp dựng.", "other -"),
    (f"Ngày 4/10, {C} giao ban công tác quý III.", "other -"),
    (f"Ngày 4/10/2019, {C} giao ban công tác quý III/2019.", "other 2019-Q3"),
    (f"Ngày 12/8/2020, {C} bàn giao nhà tình nghĩa cho một hội viên.", "other -"),
    (f"Sáng 13/5/2023, Giải bóng đá {C} khai mạc tại Lào Cai.", "sports -"),
    (f"Hội thao {C} diễn ra từ ngày 13/5 đến 14/5/2023.", "sports -"),
    (f"{C} ký giao ước năm 2023. Bên lề, cụm tổ chức giao lưu bóng chuyền.", "pact_signing 2023, sports -"),
    (f"{C} tổng kết năm 2023. Chiều cùng ngày, các đơn vị tham gia giải cầu lông.", "annual_review 2023, sports -"),
    (f"{C} tổng kết năm 2023. Trong năm, cụm có nhiều hoạt động như: hội thao, về nguồn.", "annual_review 2023"),
    (f"{C} tổng kết năm 2023. Cụm dự kiến tổ chức hội thao vào tháng 5 tới.", "annual_review 2023"),
    (f"{C} tổng kết năm 2023. Ở hội thao của cụm hồi tháng 4, đội chủ nhà thắng.", "annual_review 2023"),
    (f"Hôm qua, {C} mở lớp tập huấn phần mềm thi đua.", "training -"),
    (f"{C} tổng kết năm 2023. Buổi chiều, cụm tập huấn kỹ năng xử lý hồ sơ.", "annual_review 2023, training -"),
    (f"{C} tổng kết năm 2023, trong năm mở nhiều lớp tập huấn.", "annual_review 2023"),
    (f"{C} tổng kết năm 2023, khen đội giành 3 huy chương tại hội thao của ngành.", "annual_review 2023"),
    (f"{C} tổng kết năm 2023. Năm qua, cụm đã tổ chức giải bóng chuyền cho đoàn viên.", "annual_review 2023"),
    (f"{C} tổng kết năm 2023. Trong năm, các đơn vị tổ chức lớp tập huấn kỹ năng.", "annual_review 2023"),
    (f"{C} báo công dâng Bác tại Hà Nội.", "other -"),
    (f"Đoàn kiểm tra của {C} làm việc với Công an tỉnh Lào Cai.", "other -"),
    (f"{C} họp tại Lào Cai để kiểm tra kết quả phong trào thi đua 9 tháng đầu năm 2023.", "other -"),
    (f"Đại hội thi đua yêu nước của {C} nhìn lại chặng đường 2010 - 2015.", "other -"),
]
NOTHING = [
    f"Quy chế cũng chỉ rõ trường hợp {C} bị trừ điểm: báo cáo chậm; không tham gia kiểm tra chéo.",
    f"Kết quả bình xét cuối năm là căn cứ để tặng cờ cho đơn vị dẫn đầu {C}.",
    f"Hằng năm, {C} tổ chức phát động, sơ kết, tổng kết; Cụm trưởng do các đơn vị bầu.",
    f"Trưởng các cụm tổ chức ký giao ước thi đua xong trước 31/3; {C} do Công an tỉnh Lào Cai làm Cụm trưởng.",
    f"Công an tỉnh Lào Cai làm Cụm trưởng {C}, có trách nhiệm chuẩn bị tổng kết năm 2024.",
    f"Công an tỉnh Lào Cai làm Cụm trưởng {C} và tổng kết 20 năm thực hiện Chỉ thị 05.",
    f"Công an tỉnh Lào Cai làm Cụm trưởng {C}. Phong trào gắn với tổng kết Nghị quyết 22.",
    f"Công an tỉnh Lào Cai làm Cụm trưởng {C}. Việc chấm điểm dựa trên bộ tiêu chí đã giao.",
]
ANNOUNCED = [
    (f"{C} sẽ tổ chức hội nghị tổng kết năm 2024 vào ngày 20/12/2024.", "annual_review 2024"),
    (f"Theo kế hoạch, ngày 20/12/2024 {C} tổng kết năm 2024.", "annual_review 2024"),
    (f"Sắp tổng kết thi đua năm 2024 của {C}", "annual_review 2024"),
    (f"Ngày 24/3/2025, {C} sẽ ký giao ước thi đua năm 2025.", "pact_signing 2025"),
]


@pytest.mark.parametrize("text, events", REVIEWS + PACTS + LAUNCHES + SIDE + ANNOUNCED)
def test_types_and_periods(text, events):
    assert one_line(types(text)) == events


@pytest.mark.parametrize("text", NOTHING)
def test_rules_plans_and_directives_are_no_events(text):
    assert types(text) == []


def days(text, published=None):
    """Type, day and basis of each event."""
    return sorted((e.event_type, e.date, e.date_basis) for e in thidua.extract(text, published).events)


DAYS = [
    (
        f"{C} mãi đến ngày 8/1 mới tổng kết được năm 2024.",
        "2025-01",
        [("annual_review", "2025-01-08", "header_year")],
    ),
    (
        f"Ông Lê Văn Thử nói tại hội nghị tổng kết năm 2025 của {C}. Hội nghị mở ngày 13/1.",
        "2026-01-15",
        [("annual_review", "2026-01-13", "header_year")],
    ),
    (
        f"Ngày 18-11, tại TP. Long Xuyên, Sở Y tế sẽ đăng cai hội nghị tổng kết năm 2022 của {C}.",
        "2022-11-11",
        [("annual_review", "2022-11-18", "header_year")],
    ),
    (f"Sáng 20/11/2024, {C} tổng kết năm 2024.", None, [("annual_review", "2024-11-20", "stated")]),
    (f"Sáng 20/11, {C} tổng kết năm 2024.", None, [("annual_review", "2024-11-20", "inferred_from_period")]),
    (f"Sáng 12/1, {C} tổng kết năm 2024.", None, [("annual_review", "2025-01-12", "inferred_from_period")]),
    (f"Sáng 24/3, {C} ký giao ước năm 2025.", None, [("pact_signing", "2025-03-24", "inferred_from_period")]),
    (f"Sáng 20/11, {C} tổng kết năm 2024.", "2024-11-21", [("annual_review", "2024-11-20", "header_year")]),
    (f"Từ ngày 13/5 đến 14/5/2023, Giải bóng đá {C} diễn ra.", None, [("sports", "2023-05-13", "stated")]),
    (f"Hai ngày 4 và 5-3-2024, {C} ký giao ước năm 2024.", None, [("pact_signing", "2024-03-04", "stated")]),
    (f"{C} tổng kết năm 2024.", "2024-11-21", [("annual_review", None, None)]),
    (f"Chiều qua (24/3), {C} ký giao ước năm 2022.", "2022-03-25", [("pact_signing", "2022-03-24", "header_year")]),
    (f"Hôm qua, {C} ký giao ước năm 2022.", "2022-03-25", [("pact_signing", "2022-03-24", "relative")]),
    (
        f"Thực hiện Quyết định, ngày 4/4/2024, lễ ký giao ước năm 2024 của {C} diễn ra.",
        None,
        [("pact_signing", "2024-04-04", "stated")],
    ),
    (
        f"Theo Quyết định số 22/QĐ-UBND, ngày 4/1/2019, {C} ký giao ước năm 2023 vào chiều 27/2/2023.",
        None,
        [("pact_signing", "2023-02-27", "stated")],
    ),
    (
        f"Mừng 80 năm Ngày truyền thống (18/4/1946 - 18/4/2026), {C} khai mạc hội thao sáng 9/12/2025.",
        None,
        [("sports", "2025-12-09", "stated")],
    ),
    (
        f"Ngày 20/11/2024, {C} tổng kết năm 2024. Lễ ký giao ước dự kiến vào ngày 15/3/2025.",
        None,
        [("annual_review", "2024-11-20", "stated")],
    ),
    (
        f"{C} tổng kết năm 2024 ngày 20/11/2024. Các đơn vị gửi hồ sơ trước ngày 30/11/2024.",
        None,
        [("annual_review", "2024-11-20", "stated")],
    ),
    (
        f"Ngày 16/7/2024, {C} sơ kết 6 tháng đầu năm 2024.\n01 ngày trước khi tổ chức hội nghị, Công an tỉnh Lào Cai "
        "đã tổ chức giao lưu thể thao.",
        None,
        [("midyear_review", "2024-07-16", "stated"), ("sports", "2024-07-15", "relative")],
    ),
    (
        f"Ngày 16/7/2024, {C} sơ kết 6 tháng đầu năm 2024.\nMột ngày trước đó, các đơn vị tổ chức giải bóng chuyền.",
        None,
        [("midyear_review", "2024-07-16", "stated"), ("sports", "2024-07-15", "relative")],
    ),
    (
        f"Ngày 16/7/2024, {C} sơ kết 6 tháng đầu năm 2024.\nChiều hôm trước, các đơn vị tổ chức giải bóng chuyền.",
        None,
        [("midyear_review", "2024-07-16", "stated"), ("sports", "2024-07-15", "relative")],
    ),
    (
        f"Ngày 16/7/2024, {C} sơ kết 6 tháng đầu năm 2024.\nSáng hôm sau, các đơn vị tham gia giải bóng chuyền.",
        None,
        [("midyear_review", "2024-07-16", "stated"), ("sports", "2024-07-17", "relative")],
    ),
]


@pytest.mark.parametrize("text, published, expected", DAYS)
def test_days(text, published, expected):
    assert days(text, published) == expected


HOSTS = [
    (f"Sáng 20/11/2024, tại Công an tỉnh Lào Cai, {C} tổng kết năm 2024.", "Công an tỉnh Lào Cai"),
    (f"{C} tổng kết năm 2024 ở trụ sở Công an tỉnh Lào Cai.", "Công an tỉnh Lào Cai"),
    (f"Công an tỉnh Lào Cai ngày 20/11/2024 đón đại biểu {C} về tổng kết năm 2024.", "Công an tỉnh Lào Cai"),
    (f"Công an tỉnh Lào Cai là nơi {C} tổng kết năm 2024.", "Công an tỉnh Lào Cai"),
    (f"Ngày 20/11/2024, Công an tỉnh Lào Cai đăng cai hội nghị tổng kết năm 2024 của {C}.", "Công an tỉnh Lào Cai"),
    (f"{C} tổng kết năm 2024 do Công an tỉnh Lào Cai đăng cai.", "Công an tỉnh Lào Cai"),
    (f"Công an tỉnh Lào Cai (đơn vị đăng cai) ngày 20/11/2024 đón {C} về tổng kết năm 2024.", "Công an tỉnh Lào Cai"),
    (f"Lào Cai ngày 20/11/2024 là điểm hẹn của {C} trong hội nghị tổng kết năm 2024.", "Lào Cai"),
    (f"Ngày 20/11/2024, tại TP Quy Nhơn, {C} tổng kết năm 2024.", None),
    (f"Ngày 20/11/2024, tại Công an tỉnh, {C} tổng kết năm 2024.", None),
    (f"Ngày 20/11/2024, {C} tổng kết năm 2024.", None),
]


@pytest.mark.parametrize("text, host", HOSTS)
def test_hosts(text, host):
    assert [e.host for e in thidua.extract(text).events] == [host]


YEARS = [
    (f"Ngày 5/1/2025, {C} tổng kết năm 2024, ký giao ước năm 2025.", 2024),
    (f"Ngày 5/1/2025, {C} ký giao ước năm 2025; năm 2024 cụm có 3 Cờ thi đua.", 2025),
    (f"Hội thao {C} diễn ra ngày 13/5/2023.", 2023),
    (f"Công an tỉnh Lào Cai làm Cụm trưởng {C} năm 2022.", 2022),
]


@pytest.mark.parametrize("text, year", YEARS)
def test_the_year_an_article_is_about(text, year):
    assert [c.year for c in thidua.extract(text).clusters] == [year]


def test_no_meeting_has_the_date_of_publication():
    said = thidua.extract(f"{C} ký giao ước thi đua năm 2025.", "2025-03-25")
    assert [e.date for e in said.events] == [None]
