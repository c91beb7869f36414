"""The declared rules of the events: one a type, named as in the evidence.

Values are (type, day, period), as `thidua.proof` tells them.
"""

from thidua import rules

_SEEN = "papers of the police and of provinces, 2009-2026; shared/phrasebook.md, Event types"

rules.declare(
    "events.annual_review",
    stage="link",
    examples={
        "Sáng 20/11/2024, Cụm thi đua số 2 Bộ Công an tổng kết phong trào thi đua năm 2024.": (
            "annual_review",
            "2024-11-20",
            "2024",
        ),
        "Cụm thi đua số 2 Bộ Công an họp bình xét thi đua năm 2024.": ("annual_review", None, "2024"),
    },
    rejects=[
        "Công an tỉnh Lào Cai làm Cụm trưởng Cụm thi đua số 2 và tổng kết Chỉ thị 05.",
        "Ngày 24/3/2025, Cụm thi đua số 2 ký giao ước năm 2025. Tổng kết năm 2024, Cụm có 3 tập thể được khen.",
    ],
    source=_SEEN,
)
rules.declare(
    "events.midyear_review",
    stage="link",
    examples={
        "Ngày 12/7/2024, Cụm thi đua số 2 Bộ Công an sơ kết phong trào thi đua 6 tháng đầu năm 2024.": (
            "midyear_review",
            "2024-07-12",
            "2024-H1",
        ),
        "Ngày 12/7/2024, Cụm thi đua số 2 họp đánh giá kết quả thi đua 6 tháng đầu năm 2024.": (
            "midyear_review",
            "2024-07-12",
            "2024-H1",
        ),
    },
    rejects=[
        "Hằng năm, Cụm thi đua số 2 tổ chức phát động, sơ kết, tổng kết; Cụm trưởng do các đơn vị bầu.",
        "Ngày 24/3/2025, Cụm thi đua số 2 ký giao ước năm 2025; Công an tỉnh Lào Cai sẽ đăng cai sơ kết vào tháng 7.",
    ],
    source=_SEEN,
)
rules.declare(
    "events.pact_signing",
    stage="link",
    examples={
        "Ngày 24/3/2025, Cụm thi đua số 2 Bộ Công an ký giao ước thi đua năm 2025.": (
            "pact_signing",
            "2025-03-24",
            "2025",
        ),
        "Cụm thi đua số 2 tổng kết năm 2024. Kết thúc hội nghị, lãnh đạo các đơn vị ký kết giao ước thi đua.": (
            "pact_signing",
            None,
            "2025",
        ),
    },
    rejects=[
        "Cụm thi đua số 2 tổng kết năm 2024. Ngay từ đầu năm, các đơn vị đã ký giao ước thi đua.",
        "Trưởng các cụm tổ chức ký giao ước xong trước 31/3; Công an tỉnh Lào Cai làm Cụm trưởng Cụm thi đua số 2.",
    ],
    source=_SEEN,
)
rules.declare(
    "events.launch",
    stage="link",
    examples={
        "Cụm thi đua số 2 tổng kết năm 2024 rồi phát động phong trào thi đua năm 2025.": ("launch", None, "2025"),
        "Cụm thi đua số 2 tổ chức lễ phát động phong trào thi đua năm 2025.": ("launch", None, "2025"),
    },
    rejects=["Cụm thi đua số 2 tổng kết năm 2024. Các phong trào do Bộ phát động được hưởng ứng."],
    source=_SEEN,
)
rules.declare(
    "events.sports",
    stage="link",
    examples={
        "Sáng 13/5/2023, Giải bóng đá Cụm thi đua số 2 khai mạc.": ("sports", "2023-05-13", None),
        "Ngày 16/7/2024, Cụm thi đua số 2 sơ kết 6 tháng đầu năm 2024. Một ngày trước đó, các đơn vị tổ chức giải "
        "bóng chuyền.": ("sports", "2024-07-15", None),
    },
    rejects=["Cụm thi đua số 2 tổng kết năm 2023. Trong năm, cụm có nhiều hoạt động như: hội thao, về nguồn."],
    source=_SEEN,
)
rules.declare(
    "events.training",
    stage="link",
    examples={"Ngày 17/8/2023, Cụm thi đua số 2 mở lớp tập huấn phần mềm.": ("training", "2023-08-17", None)},
    rejects=["Cụm thi đua số 2 tổng kết năm 2023, trong năm mở nhiều lớp tập huấn."],
    source=_SEEN,
)
rules.declare(
    "events.not_held",
    stage="link",
    examples={
        "Cụm thi đua số 2 tổng kết năm 2024. Dự kiến cụm sẽ ký giao ước năm 2025 trong tháng 3.": ("planned",),
        "Trưởng các cụm tổ chức ký giao ước xong trước 31/3; Công an tỉnh Lào Cai làm Cụm trưởng Cụm thi đua số 2.": (
            "rule_not_fact",
        ),
    },
    rejects=["Cụm thi đua số 2 sẽ tổ chức hội nghị tổng kết năm 2024 vào ngày 20/12/2024."],
    source=_SEEN,
)
rules.declare(
    "events.other",
    stage="link",
    examples={"Sáng 15/5/2020, Cụm thi đua số 2 báo công dâng Bác.": ("other", "2020-05-15", None)},
    rejects=["Cụm thi đua số 2 tổng kết năm 2024. Lịch họp giao ban quý được công bố."],
    source=_SEEN,
)
