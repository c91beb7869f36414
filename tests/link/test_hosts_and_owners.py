"""Members told by "the host" alone, whose cluster it is between a plural head and its names, or told of all clusters at
once, and headlines that count the members. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

# text -> members joined by "|"
HOSTS = [
    ("Sáng 26/3/2021, Công an tỉnh Quảng Trị là nơi diễn ra hội nghị ký giao ước thi đua năm 2021 của Cụm thi đua số 5 Bộ Công an. Ngoài đơn vị chủ nhà, 3 thành viên khác của cụm là Công an các tỉnh Thanh Hóa, Nghệ An, Hà Tĩnh đều cử lãnh đạo tới ký.", "Công an tỉnh Thanh Hóa|Công an tỉnh Nghệ An|Công an tỉnh Hà Tĩnh|Công an tỉnh Quảng Trị"),
    ("Trụ sở VKSND huyện Bình Sơn sáng 17/11/2023 là nơi các đơn vị của Cụm thi đua số 1 VKSND tỉnh Quảng Ngãi tổng kết năm 2023. Cùng với đơn vị chủ nhà có VKSND các huyện Sơn Tịnh, Trà Bồng, Sơn Hà và Sơn Tây.", "Viện kiểm sát nhân dân huyện Sơn Tịnh|Viện kiểm sát nhân dân huyện Trà Bồng|Viện kiểm sát nhân dân huyện Sơn Hà|Viện kiểm sát nhân dân huyện Sơn Tây|Viện kiểm sát nhân dân huyện Bình Sơn"),
    ("Ngày 17/11/2023, tại VKSND huyện Bình Sơn, Cụm thi đua số 1 VKSND tỉnh Quảng Ngãi tổng kết năm 2023. Cùng với đơn vị chủ nhà có VKSND các huyện Sơn Tịnh, Trà Bồng, Sơn Hà và Sơn Tây.", "Viện kiểm sát nhân dân huyện Sơn Tịnh|Viện kiểm sát nhân dân huyện Trà Bồng|Viện kiểm sát nhân dân huyện Sơn Hà|Viện kiểm sát nhân dân huyện Sơn Tây|Viện kiểm sát nhân dân huyện Bình Sơn"),
    ("Nhà văn hóa xã Tân Lập thành nơi gặp gỡ của Cụm thi đua số 1 huyện Hàm Thuận Nam. Bên cạnh đơn vị đăng cai, các thành viên khác của cụm là xã Thuận Nam, xã Hàm Minh, xã Mương Mán đều có mặt.", "xã Thuận Nam|xã Hàm Minh|xã Mương Mán|xã Tân Lập"),
    ("Cụm thi đua số 4 Sở Nội vụ tổng kết năm 2023 tại Hà Nam. Ngoài chủ nhà, dự hội nghị có lãnh đạo Sở Nội vụ các tỉnh Nam Định, Ninh Bình, Thái Bình.", "Sở Nội vụ tỉnh Nam Định|Sở Nội vụ tỉnh Ninh Bình|Sở Nội vụ tỉnh Thái Bình|Sở Nội vụ tỉnh Hà Nam"),
    ("Sáng 14/12/2022, Chi cục THADS huyện Yên Khánh đón các đơn vị bạn về tổng kết năm 2022 của Cụm thi đua số 2, Cục THADS tỉnh Ninh Bình. Cùng với đơn vị chủ nhà có Chi cục THADS các huyện Kim Sơn, Yên Mô và thành phố Tam Điệp.", "Chi cục Thi hành án dân sự huyện Kim Sơn|Chi cục Thi hành án dân sự huyện Yên Mô|Chi cục Thi hành án dân sự thành phố Tam Điệp|Chi cục Thi hành án dân sự huyện Yên Khánh"),
    ("Sáng 14/12/2022, Chi cục THADS huyện Yên Khánh đón Cụm thi đua số 2, Cục THADS tỉnh Ninh Bình. Cùng với đơn vị chủ nhà, đoàn thăm Chi cục THADS các huyện Kim Sơn, Yên Mô.", ""),
    ("Cụm thi đua số 2 Hội Nông dân tỉnh Bến Tre tổng kết năm 2019 tại huyện Mỏ Cày Bắc. Hội Nông dân các huyện Mỏ Cày Nam, Thạnh Phú, Chợ Lách cùng đơn vị chủ nhà ngồi lại chấm điểm.", "Hội Nông dân huyện Mỏ Cày Nam|Hội Nông dân huyện Thạnh Phú|Hội Nông dân huyện Chợ Lách|Hội Nông dân huyện Mỏ Cày Bắc"),
    ("Cụm thi đua số 2 Công an tỉnh Bến Tre tổng kết năm 2019 tại thành phố Bến Tre. Công an các huyện Mỏ Cày Nam, Thạnh Phú, Chợ Lách cùng đơn vị chủ nhà đều có mặt.", "Công an huyện Mỏ Cày Nam|Công an huyện Thạnh Phú|Công an huyện Chợ Lách|Công an thành phố Bến Tre"),
    # a town among communes is of another level
    ("Cụm thi đua số 2 Hội Nông dân tỉnh Hậu Giang tổng kết năm 2019 tại thị xã Ngã Bảy. Hội Nông dân các xã Tân Thành, Đại Thành, Hiệp Lợi cùng đơn vị chủ nhà đã ký giao ước.", "Hội Nông dân xã Tân Thành|Hội Nông dân xã Đại Thành|Hội Nông dân xã Hiệp Lợi"),
    # rooms that somebody lent, a town: whose guests they are is not told
    ("Cụm thi đua số 4 Sở Nội vụ tổng kết năm 2023 tại Trường Chính trị tỉnh Hà Nam. Ngoài đơn vị chủ nhà, dự hội nghị có lãnh đạo Sở Nội vụ các tỉnh Nam Định, Ninh Bình, Thái Bình.", "Sở Nội vụ tỉnh Nam Định|Sở Nội vụ tỉnh Ninh Bình|Sở Nội vụ tỉnh Thái Bình"),
    ("Cụm thi đua số 4 Sở Nội vụ tổng kết năm 2023 ở thị xã Duy Tiên. Cùng với đơn vị chủ nhà, dự hội nghị có lãnh đạo Sở Nội vụ các tỉnh Nam Định, Ninh Bình, Thái Bình.", "Sở Nội vụ tỉnh Nam Định|Sở Nội vụ tỉnh Ninh Bình|Sở Nội vụ tỉnh Thái Bình"),
    # whose cluster it is, between the head and its names
    ("Hội LHPN 5 xã, thị trấn thuộc Cụm thi đua số 3, Hội Liên hiệp Phụ nữ huyện Ba Vì: Tản Lĩnh, Ba Trại, Vân Hòa, Yên Bài và thị trấn Tây Đằng vừa sơ kết.", "Hội Liên hiệp Phụ nữ xã Tản Lĩnh|Hội Liên hiệp Phụ nữ xã Ba Trại|Hội Liên hiệp Phụ nữ xã Vân Hòa|Hội Liên hiệp Phụ nữ xã Yên Bài|Hội Liên hiệp Phụ nữ thị trấn Tây Đằng"),
    ("Công an 4 xã thuộc Cụm thi đua số 2, Công an huyện Lâm Thao gồm: Tứ Xã, Cao Xá, Bản Nguyên và Vĩnh Lại vừa tổng kết năm 2023.", "Công an xã Tứ Xã|Công an xã Cao Xá|Công an xã Bản Nguyên|Công an xã Vĩnh Lại"),
    ("Hội Nông dân 4 xã trong Cụm thi đua số 2 Hội Nông dân huyện Lâm Thao (Tứ Xã, Cao Xá, Bản Nguyên, Vĩnh Lại) tổng kết năm 2023.", "Hội Nông dân xã Tứ Xã|Hội Nông dân xã Cao Xá|Hội Nông dân xã Bản Nguyên|Hội Nông dân xã Vĩnh Lại"),
    ("Thanh tra các huyện thuộc Cụm thi đua số 4, Thanh tra tỉnh Hà Nam: Bình Lục, Thanh Liêm, Lý Nhân tổng kết năm 2023.", "Thanh tra huyện Bình Lục|Thanh tra huyện Thanh Liêm|Thanh tra huyện Lý Nhân"),
    ("Thanh tra các huyện thuộc Cụm thi đua số 4, Thanh tra tỉnh Hà Nam, Sở Tư pháp tổng kết năm 2023.", ""),
    ("4 đồn Biên phòng thuộc Cụm thi đua số 2 BĐBP tỉnh Quảng Bình: Cha Lo, Cà Xèng, Ra Mai, Làng Ho tổng kết năm 2021.", "Đồn Biên phòng Cha Lo|Đồn Biên phòng Cà Xèng|Đồn Biên phòng Ra Mai|Đồn Biên phòng Làng Ho"),
    ("Sáng 3/3, 3 công ty điện lực trong Cụm thi đua số 1, Tổng công ty Điện lực miền Nam: Tiền Giang, Long An, Bến Tre ký giao ước năm 2021.", "Công ty điện lực Tiền Giang|Công ty điện lực Long An|Công ty điện lực Bến Tre"),
    ("3 công ty điện lực của Cụm thi đua số 1 tổng kết năm 2021: Doanh thu tăng, tổn thất giảm.", ""),
]  # fmt: skip
TWO = " Cụm thi đua số 1 do xã Tứ Xã làm Cụm trưởng, Cụm thi đua số 2 do xã Cao Xá làm Cụm trưởng."
# text -> the organisation of each cluster
OWNERS = [
    ("Hai cụm thi đua của Hội Nông dân huyện Lâm Thao tổng kết năm 2022." + TWO, ["Hội Nông dân huyện Lâm Thao"] * 2),
    ("Các cụm thi đua thuộc Hội Nông dân huyện Lâm Thao tổng kết năm 2022." + TWO, ["Hội Nông dân huyện Lâm Thao"] * 2),
    ("Cả 2 cụm thi đua trực thuộc Huyện đoàn Lâm Thao tổng kết năm 2022." + TWO, ["Huyện đoàn Lâm Thao"] * 2),
    ("Ba khối thi đua của Đảng ủy Khối các cơ quan tỉnh Hà Nam ký giao ước năm 2022. Khối thi đua số 1, Khối thi đua số 2 và Khối thi đua số 3 đều có mặt.", ["Đảng ủy Khối các cơ quan tỉnh Hà Nam"] * 3),
    # behind the cluster in the head of a list
    ("4 đồn Biên phòng thuộc Cụm thi đua số 2 BĐBP tỉnh Quảng Bình: Cha Lo, Cà Xèng, Ra Mai, Làng Ho tổng kết năm 2021.", ["Bộ đội Biên phòng tỉnh Quảng Bình"]),
    ("3 công ty điện lực trong Cụm thi đua số 1, Tổng công ty Điện lực miền Nam: Tiền Giang, Long An, Bến Tre ký giao ước năm 2021.", ["Tổng công ty Điện lực miền Nam"]),
    ("3 phòng trong Khối thi đua số 4 Công an tỉnh Hà Nam: Cảnh sát hình sự, Cảnh sát kinh tế, Tham mưu ký giao ước năm 2021.", ["Công an tỉnh Hà Nam"]),
    ("5 huyện thuộc Cụm thi đua số 4 tỉnh Hà Nam: Bình Lục, Lý Nhân, Thanh Liêm, Kim Bảng, Duy Tiên ký giao ước năm 2021.", ["Ủy ban nhân dân tỉnh Hà Nam"]),
    # a number that is not theirs, another kind, their own beside it
    ("Ba cụm thi đua của Hội Nông dân huyện Lâm Thao tổng kết năm 2022." + TWO, [None] * 2),
    ("Các khối thi đua của Sở Y tế cũng về dự." + TWO, [None] * 2),
    ("Các cụm thi đua của Hội Nông dân huyện Lâm Thao về dự. Cụm thi đua số 1 Công an tỉnh Phú Thọ và Cụm thi đua số 2 Công an tỉnh Phú Thọ tổng kết năm 2022.", ["Công an tỉnh Phú Thọ"] * 2),
]  # fmt: skip
# headline above "Cụm thi đua số 2 Quân khu 5 vừa tổng kết năm 2021." -> the stated count
HEADLINES = [
    ("QĐND Online - 11 tỉnh, thành phố trên địa bàn Quân khu 5 tổng kết thi đua", 11),
    ("(PLVN) - Tám tỉnh thuộc Quân khu 5 ký giao ước thi đua", 8),
    ("5 tỉnh ven biển Quân khu 5 tổng kết thi đua", 5),
    ("5 tỉnh Quân khu 5 được tặng cờ, tổng kết thi đua", None),
    ("QĐND Online - 5 tỉnh nói trên tổng kết thi đua", None),
    ("Cụm thi đua số 2 họp - 5 tỉnh tổng kết chuyên án", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members"), HOSTS)
def test_members(text: str, members: str) -> None:
    assert "|".join(m.unit.unit for m in extract(text).members) == members


@pytest.mark.parametrize(("text", "organisations"), OWNERS)
def test_organisations(text: str, organisations: list[str | None]) -> None:
    assert [c.organisation for c in extract(text).clusters] == organisations


@pytest.mark.parametrize(("headline", "count"), HEADLINES)
def test_counts_in_headlines(headline: str, count: int | None) -> None:
    found = extract(f"{headline}\n\nCụm thi đua số 2 Quân khu 5 vừa tổng kết năm 2021.").clusters
    assert [c.stated_member_count for c in found] == [count]
