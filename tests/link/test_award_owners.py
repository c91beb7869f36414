"""Whose an award is, beside whom it goes to: the issuer before the next recipients, the cluster in a flag's own name;
and whose a cluster is, by what stands in a list's head, behind a comma, or in a rule.
"""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

HEAD = "Cụm thi đua số 3 tổng kết năm 2020. "
AWARDS = [
    # who issues one award gets none of the next
    ("Hội nghị đề nghị 02 tập thể được tặng Giấy khen của Viện trưởng VKSND tỉnh và 03 cá nhân được công nhận Chiến sĩ thi đua ngành.", [("giay_khen", "proposed", 2), ("emulation_soldier", "proposed", 3)]),
    ("02 tập thể được tặng Giấy khen của Giám đốc Sở Y tế và 03 cá nhân được tặng Bằng khen của Bộ Y tế.", [("giay_khen", "awarded", 2), ("merit_ministry", "awarded", 3)]),
    ("2 tập thể nhận Giấy khen do Chủ tịch UBND huyện trao và 5 cá nhân được tặng Bằng khen của UBND tỉnh.", [("giay_khen", "awarded", 2), ("merit_other", "awarded", 5)]),
    ("VKSND huyện Cam Lộ và 03 cá nhân được công nhận Chiến sĩ thi đua ngành.", [("emulation_soldier", "awarded", "Viện kiểm sát nhân dân huyện Cam Lộ"), ("emulation_soldier", "awarded", 3)]),
    ("Thẩm phán Hoàng Văn Sinh (TAND huyện Vị Xuyên) được tặng Bằng khen của Chánh án TAND tối cao.", []),
    ("Sở Y tế (Hà Nam) được tặng Bằng khen của Bộ Y tế.", [("merit_ministry", "awarded", "Sở Y tế")]),
    ("Đoàn công tác của huyện Mai Sơn (Sơn La) do Chủ tịch UBND huyện Nguyễn Việt Hưng dẫn đầu đến thăm.", []),
    ("Cụm đón đoàn kiểm tra do Sở Nội vụ dẫn đầu.", []),
    ("Huyện Mai Sơn dẫn đầu.", [("lead", "honoured", "Huyện Mai Sơn")]),
    ("Phòng PX15 tập huấn phần mềm quản lý khen thưởng cho 60 cán bộ.", []),
    ("Giám đốc khen thưởng 12 tập thể.", [("commendation", "awarded", 12)]),
    # the cluster in the name of its own flag, with whose it is
    ("Thêm một năm, lá cờ dẫn đầu Cụm thi đua số 3 Bộ Chỉ huy Quân sự tỉnh Đồng Nai lại về với Ban CHQS huyện Trảng Bom.", [("lead", "awarded", "Ban Chỉ huy Quân sự huyện Trảng Bom")]),
    ("Hội LHPN tỉnh Hưng Yên được nhận Cờ đơn vị dẫn đầu Cụm thi đua số 3 - Hội LHPN Việt Nam năm 2020.", [("lead", "awarded", "Hội Liên hiệp Phụ nữ tỉnh Hưng Yên")]),
    ("Ngôi vị dẫn đầu Cụm thi đua số 3 Công an tỉnh Hà Nam một lần nữa gọi tên Công an huyện Lý Nhân.", [("lead", "honoured", "Công an huyện Lý Nhân")]),
    ("Công an huyện Lý Nhân đoạt cờ nhất cụm.", [("lead", "awarded", "Công an huyện Lý Nhân")]),
    # ... and a flag that somebody else gives for leading
    ("Hội LHPN tỉnh Hưng Yên được Hội LHPN Việt Nam tặng Cờ dẫn đầu Cụm thi đua số 3.", [("other", "awarded", "Hội Liên hiệp Phụ nữ tỉnh Hưng Yên")]),
    ("Sở Y tế Hà Nam được tặng Cờ đơn vị dẫn đầu Khối thi đua số 3 của UBND tỉnh.", [("other", "awarded", "Sở Y tế Hà Nam")]),
]  # fmt: skip
ORGANISATIONS = [
    ("Đoàn Thanh niên Công an 3 tỉnh thuộc Cụm thi đua số 8 - Bộ Công an: Bình Dương, Bình Phước, Đồng Nai đã ký giao ước thi đua năm 2025.", "Bộ Công an"),
    ("Hội Nông dân 3 huyện trong Cụm thi đua số 2 Hội Nông dân tỉnh Nghệ An gồm: Yên Thành, Diễn Châu, Đô Lương ký giao ước thi đua năm 2025.", "Hội Nông dân tỉnh Nghệ An"),
    ("Cụm thi đua số 6 gồm 3 đơn vị: Trại giam Xuân Lộc, Trại giam Thủ Đức, Trại giam Huy Khiêm. Cụm thi đua số 6, Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng đã tổng kết năm 2023.", "Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng"),
    ("Cụm thi đua số 6, Cục Cảnh sát giao thông đã ký giao ước thi đua năm 2023.", None),
    ("Cách chấm điểm của các cụm thi đua vừa được Bộ Nông nghiệp và Phát triển nông thôn sửa đổi. Cụm thi đua số 7 ký giao ước năm 2016.", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("Khối thi đua các ngân hàng tổng kết năm 2022. Ngân hàng Nhà nước chi nhánh tỉnh Thái Bình là Trưởng khối.", None),
    ("Khối thi đua số 2 tổng kết năm 2022. Khối gồm Sở Y tế Hà Nam, Sở Y tế Nam Định, Sở Y tế Thái Bình.", "Bộ Y tế"),
    ("Cụm thi đua số 2 ký giao ước năm 2022. Các trung tâm phối hợp với ngành giáo dục để mượn phòng học.", None),
    ("Cụm thi đua số 2 gồm Phòng GD&ĐT huyện Mèo Vạc, Phòng GD&ĐT huyện Đồng Văn, Phòng GD&ĐT huyện Yên Minh tỉnh Hà Giang.", "Sở Giáo dục và Đào tạo tỉnh Hà Giang"),
    ("Khối thi đua các cơ quan nội chính tỉnh gồm: Công an, Quân sự, Thanh tra, Sở Tư pháp. Năm 2021, Sở Tư pháp là Trưởng khối.", None),
    ("Cụm thi đua số 2 ký giao ước năm 2022. Toàn ngành giáo dục có 12 cụm.", "Bộ Giáo dục và Đào tạo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), AWARDS)
def test_awards(text, rows):
    said = extract(HEAD + text).awards
    assert [(a.award, a.status, a.unit.unit if a.unit else a.quantity) for a in said] == rows


def test_a_flag_in_the_headline_is_the_one_told_below():
    said = extract(
        "Xã Tân Hưng nhận cờ nhất khối\n\nXã Tân Hưng vừa được UBND huyện Tân Châu tặng Cờ thi đua vì dẫn đầu Khối thi đua "
        "các xã biên giới năm 2018. Khối gồm 3 xã: Tân Hưng, Tân Hà, Tân Đông."
    )
    assert [(a.award, a.unit.unit) for a in said.awards if a.unit] == [("other", "Xã Tân Hưng")]


@pytest.mark.parametrize(("text", "organisation"), ORGANISATIONS)
def test_organisations(text, organisation):
    assert extract(text).clusters[0].organisation == organisation


def test_a_body_has_the_name_that_the_article_prints():
    names = ["Liên minh HTX tỉnh", "Liên minh Hợp tác xã tỉnh"]
    for name in names:
        said = extract(HEAD + f"{name} làm Cụm trưởng, Hội Luật gia tỉnh làm Cụm phó.")
        assert said.roles[0].unit.unit == name


def test_a_giver_called_by_the_province_alone():
    said = extract(
        HEAD
        + "Đơn vị được giao giữ cương vị Cụm trưởng năm 2021 là Ủy ban MTTQ Việt Nam tỉnh Bình Thuận; nhận cờ luân "
        "lưu từ Phú Yên, đại diện Bình Thuận mời các tỉnh bạn đến Phan Thiết."
    )
    (act,) = said.handovers
    assert act.from_unit and act.from_unit.province == "Phú Yên" and act.to_unit.province == "Bình Thuận"
