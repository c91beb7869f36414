"""The rules by which awards are read, each with sentences that prove it (run through extract and link: proof.py)."""

from thidua.rules import declare

RULE_OF_WAY = {
    "behind": "awards.title_behind",
    "object": "awards.title_object",
    "subject": "awards.title_subject",
    "shared": "awards.title_shared",
}
_SOURCE = "papers of the police, of provinces, inspectorates, procuracies and the army, 2009-2026"
_POLICE = "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2023. "
_LAO_CAI, _SON_LA, _LAI_CHAU = "Công an tỉnh Lào Cai", "Công an tỉnh Sơn La", "Công an tỉnh Lai Châu"
_GOV, _MIN, _PM = "government_flag", "ministry_flag", "merit_pm"

declare(
    "awards.title_behind",
    stage="link",
    examples={
        _POLICE
        + "Cụm đề nghị Thủ tướng Chính phủ tặng Cờ thi đua cho Công an tỉnh Lào Cai; "
        + "Bộ tặng Cờ thi đua cho Công an tỉnh Sơn La.": [
            (_GOV, "proposed", "unit", None, _LAO_CAI),
            (_MIN, "proposed", "unit", None, _SON_LA),
        ],
        _POLICE + "Bằng khen của Thủ tướng Chính phủ được trao cho 2 tập thể, 3 cá nhân.": [
            (_PM, "awarded", "collective", 2, None),
            (_PM, "awarded", "individual", 3, None),
        ],
        _POLICE + "Cờ thi đua của Bộ Công an về tay Công an tỉnh Sơn La.": [(_MIN, "awarded", "unit", None, _SON_LA)],
    },
    rejects=[
        _POLICE + "Công an tỉnh Lào Cai trao cờ lưu niệm cho Công an tỉnh Sơn La.",
        _POLICE + "Cụm tặng 40 suất quà cho 40 cá nhân.",
        _POLICE + "Bộ Công an sẽ tặng Cờ thi đua cho Công an tỉnh Lào Cai.",
    ],
    source=_SOURCE,
)
declare(
    "awards.title_object",
    stage="link",
    examples={
        _POLICE + "Hội nghị đề nghị tặng Công an tỉnh Sơn La Cờ thi đua của Bộ Công an.": [
            (_MIN, "proposed", "unit", None, _SON_LA)
        ],
    },
    rejects=[_POLICE + "Hội nghị tặng Công an tỉnh Sơn La lẵng hoa tươi thắm."],
    source=_SOURCE,
)
declare(
    "awards.title_subject",
    stage="link",
    examples={
        _POLICE + "Công an tỉnh Lào Cai đón nhận Cờ thi đua của Chính phủ.": [
            (_GOV, "awarded", "unit", None, _LAO_CAI)
        ],
        _POLICE + "3 đơn vị đăng ký Cờ thi đua của Bộ Công an.": [(_MIN, "registered", "unit", 3, None)],
        _POLICE + "Công an tỉnh Lai Châu xếp thứ nhất trong Cụm.": [("lead", "honoured", "unit", None, _LAI_CHAU)],
        _POLICE + "Toàn cụm có 17 Chiến sĩ thi đua cơ sở.": [("emulation_soldier", "awarded", "individual", 17, None)],
    },
    rejects=[
        _POLICE + "Công an tỉnh Lào Cai phấn đấu đạt Cờ thi đua của Bộ Công an.",
        _POLICE + "Công an tỉnh Lào Cai vô địch hội thao, nhận cờ và cúp.",
        _POLICE + "Kết quả, đoàn Công an tỉnh Lào Cai giành cờ nhất toàn đoàn.",
        _POLICE + "Người đứng đầu Công an tỉnh Lào Cai chịu trách nhiệm.",
    ],
    source=_SOURCE,
)
declare(
    "awards.title_shared",
    stage="link",
    examples={
        _POLICE + "Công an tỉnh Sơn La xếp thứ nhất Cụm, được đề nghị Bộ Công an tặng Cờ thi đua.": [
            (_MIN, "proposed", "unit", None, _SON_LA)
        ],
        _POLICE
        + "Cụm suy tôn Công an tỉnh Sơn La là đơn vị dẫn đầu và trình Chính phủ tặng Cờ thi đua cho đơn vị này.": [
            (_GOV, "proposed", "unit", None, _SON_LA)
        ],
    },
    rejects=[_POLICE + "Công an tỉnh Sơn La xếp thứ nhất Cụm; Cờ thi đua sẽ được xét sau."],
    source=_SOURCE,
)
declare(
    "awards.ranks",
    stage="link",
    examples={
        "Kết quả xếp hạng năm 2023: Cụm thi đua số 3 - Nhất: Công an tỉnh Lào Cai; Nhì: Công an tỉnh Sơn La.": [
            ("lead", "honoured", "unit", None, _LAO_CAI)
        ],
    },
    rejects=[
        _POLICE + "Hội thao của cụm xếp hạng: Nhất - Công an tỉnh Lào Cai; Nhì - Công an tỉnh Sơn La.",
        _POLICE + "Kết quả: thống nhất: Công an tỉnh Lào Cai; hai: Công an tỉnh Sơn La.",
    ],
    source=_SOURCE,
)
declare(
    "awards.commended",
    stage="link",
    examples={
        _POLICE + "Trong năm, 1.204 lượt tập thể và 3.380 lượt cá nhân được các cấp khen thưởng.": [
            ("commendation", "awarded", "collective", 1204, None),
            ("commendation", "awarded", "individual", 3380, None),
        ],
        _POLICE + "Hội nghị tôn vinh 12 gương điển hình.": [("commendation", "honoured", "individual", 12, None)],
        _POLICE + "Cụm đề nghị Bộ khen thưởng 15 tập thể.": [("commendation", "proposed", "collective", 15, None)],
    },
    rejects=[
        _POLICE + "Thanh tra kiến nghị xử lý 164 tập thể, 402 cá nhân.",
        _POLICE + "Hàng trăm lượt tập thể, cá nhân được khen thưởng.",
        _POLICE + "Hội đồng Thi đua - Khen thưởng gồm 9 đồng chí họp xét.",
    ],
    source=_SOURCE,
)
declare(
    "awards.part",
    stage="link",
    examples={
        _POLICE
        + "Có 90 tập thể, 310 cá nhân được khen thưởng; "
        + "trong đó, riêng Công an tỉnh Sơn La có 21 tập thể, 60 cá nhân.": [
            ("commendation", "awarded", "collective", 21, _SON_LA),
            ("commendation", "awarded", "individual", 60, _SON_LA),
        ],
    },
    rejects=[_POLICE + "Có 90 vụ được làm rõ, trong đó riêng Công an tỉnh Sơn La có 21 cá nhân bị khởi tố."],
    source=_SOURCE,
)
declare(
    "awards.unread_title",
    stage="link",
    examples={
        _POLICE + "Các đơn vị còn lại được đề nghị tặng Bằng khen.": [("no_quantity",)],
        _POLICE + "Bộ Công an sẽ tặng Cờ thi đua cho Công an tỉnh Lào Cai.": [("planned",)],
        _POLICE + "Hội nghị nghe hướng dẫn về Huân chương Lao động.": [("no_bearer",)],
        _POLICE + "Công an tỉnh Lào Cai vô địch hội thao, nhận cờ và cúp.": [("not_an_award",)],
    },
    rejects=[_POLICE + "Công an tỉnh Lào Cai được tặng Cờ thi đua của Bộ Công an."],
    source=_SOURCE,
)
declare(
    "awards.unread_count",
    stage="link",
    examples={
        _POLICE + "Hơn 200 lượt cá nhân được các cấp khen thưởng.": [("no_quantity",)],
        _POLICE + "Năm tới, phấn đấu khen thưởng 50 tập thể.": [("rule_not_fact",)],
    },
    rejects=[_POLICE + "Có 5 cá nhân được khen thưởng."],
    source=_SOURCE,
)
