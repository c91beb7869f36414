# ruff: noqa: E501 (a table: one line a case)
"""What full-length articles of newspapers and portals print: rows of guests by post, short forms in brackets, companies by
their own name, a portal's address, several roles taken over at once."""

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article, Extraction
from thidua.text import nfc


def read(text: str, outlet: str | None = None) -> Extraction:
    article = Article("0" * 16, "", 0, nfc(text), published="2024-12-20", outlet=outlet)
    return link(article, extract(article))


def members(text: str) -> list[str]:
    return [m.unit.unit for m in read(text).members]


GUESTS = "ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh Hà Nam; "
THREE = "bà Trần Thị Tư, Phó Chánh Thanh tra tỉnh Nam Định; ông Lê Văn Ba, Chánh Thanh tra tỉnh Thái Bình; ông Vũ Văn Tài, Chánh Thanh tra tỉnh Hà Nam"
MEMBERS = [
    (f"Cụm thi đua số 4 ngành Thanh tra họp. Dự có {GUESTS}{THREE}. Thanh tra 3 tỉnh đã ký giao ước.", ["Thanh tra tỉnh Nam Định", "Thanh tra tỉnh Thái Bình", "Thanh tra tỉnh Hà Nam"]),
    (f"Cụm thi đua số 4 ngành Thanh tra họp. Dự có {GUESTS}{THREE}. Thanh tra 6 tỉnh đã ký giao ước.", []),
    ("Cụm thi đua số 2 họp. Tham dự có ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh Hà Nam; ông Lê Văn Ba, Giám đốc Sở Nội vụ tỉnh Hà Nam; bà Vũ Thị Tài, Giám đốc Sở Y tế tỉnh Hà Nam. Hội nghị khen 3 tập thể.", []),
    ("Cụm thi đua số 3 gồm Công an các đơn vị: Ba Vì, Thạch Thất, Quốc Oai và thị xã Sơn Tây.", ["Công an Ba Vì", "Công an Thạch Thất", "Công an Quốc Oai", "Công an thị xã Sơn Tây"]),
    ("Cụm thi đua số 2 họp. Cụm gồm Thanh tra 3 đơn vị: Hà Nam, Nam Định, Thái Bình.", ["Thanh tra Hà Nam", "Thanh tra Nam Định", "Thanh tra Thái Bình"]),
    ("Cụm thi đua số 3 Công an tỉnh họp. Đại diện Công an các đơn vị phát biểu.", []),
    ("Khối thi đua số 1 gồm: Bệnh viện đa khoa tỉnh, Bệnh viện Phổi, Bệnh viện đa khoa thị xã Hương Thủy và Bệnh viện phục hồi chức năng.", ["Bệnh viện đa khoa tỉnh", "Bệnh viện Phổi", "Bệnh viện đa khoa thị xã Hương Thủy", "Bệnh viện phục hồi chức năng"]),
    ("Cụm thi đua số 2 gồm Bảo hiểm xã hội tỉnh Lào Cai (BHXH Lào Cai), BHXH Yên Bái và BHXH Phú Thọ.", ["Bảo hiểm xã hội tỉnh Lào Cai", "Bảo hiểm xã hội Yên Bái", "Bảo hiểm xã hội Phú Thọ"]),
    ("Cụm thi đua số 2 gồm: Công ty Điện lực Hà Nam (PC Hà Nam), PC Nam Định, PC Thái Bình.", ["Công ty Điện lực Hà Nam", "PC Nam Định", "PC Thái Bình"]),
    ("Khối thi đua số 2 họp. Các đơn vị: Than Đông Bắc, Than Khe Sim, Than Bình Minh đã ký giao ước.", ["Than Đông Bắc", "Than Khe Sim", "Than Bình Minh"]),
    ("Cụm thi đua số 5 gồm Xi măng Tam Điệp, Xi măng Bút Sơn, Xi măng Hoàng Mai.", ["Xi măng Tam Điệp", "Xi măng Bút Sơn", "Xi măng Hoàng Mai"]),
    # with their group behind a dash, of several trades, others between
    ("Khối thi đua số 2 họp. Các đơn vị: Than Khe Sim, Than Hà Lầm, Than Bình Minh, Xây dựng lò - TKV đã ký giao ước.", ["Than Khe Sim", "Than Hà Lầm", "Than Bình Minh", "Xây dựng lò - TKV"]),
    ("Khối thi đua số 2 gồm các đơn vị: Than Khe Sim - TKV, Than Hà Lầm - Vinacomin, Than Bình Minh - TKV.", ["Than Khe Sim - TKV", "Than Hà Lầm - Vinacomin", "Than Bình Minh - TKV"]),
    ("Khối thi đua số 2 gồm: Than Khe Sim, Chế tạo máy - Vinacomin, Than Hà Lầm, Kho vận Đá Bạc - TKV, Than Bình Minh.", ["Than Khe Sim", "Chế tạo máy - Vinacomin", "Than Hà Lầm", "Kho vận Đá Bạc - TKV", "Than Bình Minh"]),
    ("Khối thi đua số 2 gồm 4 đơn vị: Xi măng Bút Sơn, Thủy điện Hòa Bình, Cao su Phú Riềng và Viễn thông Hà Nam.", ["Xi măng Bút Sơn", "Thủy điện Hòa Bình", "Cao su Phú Riềng", "Viễn thông Hà Nam"]),
    ("Khối thi đua số 2 họp. Giá Than Quảng Ninh, Xi măng Bút Sơn, Xăng dầu tăng.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), MEMBERS)
def test_members_are_read_as_papers_print_them(text: str, wanted: list[str]) -> None:
    assert members(text) == wanted


def test_a_short_form_in_brackets_is_the_unit_wherever_it_stands() -> None:
    said = read(
        "Cụm thi đua số 2 họp tổng kết năm 2024. Cụm gồm: Công ty Điện lực Hà Nam (PC Hà Nam), PC Nam Định, PC Thái Bình. "
        "PC Hà Nam là Cụm trưởng."
    )
    assert [r.unit.unit for r in said.roles] == ["Công ty Điện lực Hà Nam"]


def test_a_company_listed_by_its_own_name_bears_a_role() -> None:
    said = read(
        "Khối thi đua số 2 họp tổng kết năm 2024. Các đơn vị: Than Đông Bắc, Than Khe Sim, Than Bình Minh đã ký giao ước. "
        "Than Khe Sim là Trưởng khối."
    )
    assert [(r.role, r.unit.unit) for r in said.roles] == [("chair", "Than Khe Sim")]


@pytest.mark.parametrize(
    "text",
    [
        "Cụm thi đua số 2 họp. Giá Than Quảng Ninh và Cao su Đồng Phú tăng.",
        "Cụm thi đua số 2 họp. Các huyện Than Uyên, Tân Uyên dự.",
    ],
)
def test_a_trade_alone_makes_no_company(text: str) -> None:
    assert not any(m.unit.unit.startswith(("Than ", "Cao su")) for m in read(text).members)


REPLACED = [
    ("bầu Công an tỉnh Sơn La làm Cụm trưởng và Công an tỉnh Phú Thọ làm Cụm phó năm 2025, thay cho Công an tỉnh Lào Cai và Công an tỉnh Yên Bái đã hết nhiệm kỳ", ["Lào Cai", "Yên Bái"]),
    ("bầu Công an tỉnh Sơn La làm Cụm trưởng, Công an tỉnh Phú Thọ làm Cụm phó năm 2025 (thay Công an các tỉnh Lào Cai, Yên Bái)", ["Lào Cai", "Yên Bái"]),
    ("bầu Công an tỉnh Sơn La làm Cụm trưởng, Công an tỉnh Phú Thọ làm Cụm phó năm 2025, thay mặt Công an tỉnh Lào Cai và Công an tỉnh Yên Bái cảm ơn", [None, None]),
]  # fmt: skip


@pytest.mark.parametrize(("told", "before"), REPLACED)
def test_each_role_goes_from_the_unit_of_its_place_in_the_list(told: str, before: list[str | None]) -> None:
    said = read(f"Cụm thi đua số 3 Bộ Công an tổng kết năm 2024. Hội nghị {told}.")
    assert [h.from_unit.province if h.from_unit else None for h in said.handovers] == before


def test_inspecting_is_nobody_whose_cluster_it_is() -> None:
    for words in ("thanh tra, kiểm tra", "thanh tra - kiểm tra", "thanh tra và kiểm tra"):
        said = read(f"Cụm thi đua số 3 họp tổng kết năm 2024. Toàn cụm {words} 5.318 doanh nghiệp.")
        assert [c.organisation for c in said.clusters] == [None]


@pytest.mark.parametrize(
    ("outlet", "wanted"),
    [
        ("Congannghean.vn", "Công an tỉnh Nghệ An"),
        ("congan.com.vn", "Công an tỉnh"),
        ("baonghean.vn", "Công an tỉnh"),
        (None, "Công an tỉnh"),
    ],
)
def test_a_body_is_that_of_its_own_portal(outlet: str | None, wanted: str) -> None:
    said = read("Sáng 19/2, Cụm thi đua số 3 Công an tỉnh ký kết giao ước thi đua.", outlet)
    assert [c.organisation for c in said.clusters] == [wanted]


def test_games_that_somebody_praises_are_no_event() -> None:
    said = read(
        "Sáng 10/1/2025, Cụm thi đua số 4 ngành Hải quan tổng kết năm 2024. "
        "Cục trưởng ghi nhận việc Cụm giữ nếp kiểm tra chéo và tổ chức giải bóng chuyền trong quý III."
    )
    assert [e.event_type for e in said.events] == ["annual_review"]


def test_a_headline_may_call_the_only_block_otherwise() -> None:
    body = "Khối thi đua các ngân hàng thương mại họp tổng kết năm 2024."
    said = read(f"Khối thi đua Ngân hàng tỉnh Hà Nam vượt khó\nSáng 5/1, {body}")
    assert [c.name for c in said.clusters] == ["các ngân hàng thương mại"]
    apart = read(
        f"Khối thi đua Ngân hàng tỉnh Hà Nam vượt khó\nSáng 5/1, {body} Khối thi đua các doanh nghiệp cùng dự."
    )
    assert len(apart.clusters) > 1


AWARDS = [
    ("Đối với danh hiệu “Chiến sĩ thi đua toàn quốc”, Cụm đề nghị 02 cá nhân.", [("emulation_soldier", 2)]),
    ("Về Huân chương Lao động, Cụm trình 03 tập thể.", [("order", 3)]),
    ("Về Bằng khen, Cụm đề nghị 4 đơn vị báo cáo trước ngày 10.", []),
    ("Cụm đề nghị tặng Cờ thi đua của Bộ Tư lệnh Quân khu cho Bộ CHQS tỉnh Hà Nam và Bộ CHQS tỉnh Nam Định.", [("other", None), ("other", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("told", "wanted"), AWARDS)
def test_awards_behind_a_fronted_title_and_an_army_region(told: str, wanted: list[tuple[str, int | None]]) -> None:
    said = read(f"Cụm thi đua số 2 họp tổng kết năm 2024. {told}")
    assert [(a.award, a.quantity) for a in said.awards] == wanted


def test_a_level_may_stand_before_the_number_of_a_block() -> None:
    said = read("Cụm thi đua Viện KSND cấp huyện số 2 họp tổng kết năm 2024.")
    assert [(c.number, c.name) for c in said.clusters] == [(2, "Viện KSND cấp huyện")]
    assert [c.number for c in read("Cụm thi đua Viện KSND cấp huyện họp tổng kết năm 2024.").clusters] == [None]
