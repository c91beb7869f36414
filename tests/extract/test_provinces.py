"""find_provinces: tables of cases, one line a case, and properties."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import gazetteer
from thidua.extract.provinces.find import find_provinces
from thidua.extract.provinces.forms import forms

# text -> what is found: "Name" a province, "Name?" ambiguous, "Name@" inside another name
FOUND = [
    # lists and heads
    ("Cụm gồm Công an các tỉnh Sơn La, Lai Châu và Điện Biên", "Sơn La | Lai Châu | Điện Biên"),
    ("gồm: Công an tỉnh Phú Thọ; Công an tỉnh Yên Bái", "Phú Thọ@ | Yên Bái@"),
    ("Bắc Giang-Bắc Ninh-Hải Dương", "Bắc Giang | Bắc Ninh | Hải Dương"),
    ("Hà Nam/Nam Định/Thái Bình", "Hà Nam | Nam Định | Thái Bình"),
    ("(Cà Mau, Bạc Liêu", "Cà Mau | Bạc Liêu"),
    ("5 thành phố: Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ", "Hà Nội | Hải Phòng | Đà Nẵng | Cần Thơ"),
    ("dự họp có 3 tỉnh, thành phố Bắc Ninh, Hưng Yên, Hà Nội", "Bắc Ninh | Hưng Yên | Hà Nội"),
    ("các tỉnh và thành phố Nam Định, Ninh Bình", "Nam Định | Ninh Bình"),
    ("Lào Cai , Yên Bái", "Lào Cai | Yên Bái"),
    ("gồm:  tỉnh Trà Vinh", "Trà Vinh"),
    ("Chủ tịch UBND tỉnh Tiền Giang Nguyễn Văn Mẫu", "Tiền Giang@"),
    ("Hà Giang Tuyên Quang", "Hà Giang | Tuyên Quang"),
    # spellings
    ("tỉnh Hoà Bình, Thanh Hoá và Khánh Hoà", "Hòa Bình | Thanh Hóa | Khánh Hòa"),
    ("CÔNG AN TỈNH THANH HÓA", "Thanh Hóa@"),
    ("BẾN TRE, VĨNH LONG", "Bến Tre | Vĩnh Long"),
    ("Công an HàNội", "Hà Nội@"),
    ("ở Quảng  Ngãi", "Quảng Ngãi"),
    ("ở Quảng\u00a0Ngãi", "Quảng Ngãi"),
    ("ở Hà-Tĩnh", "Hà Tĩnh"),
    ("tỉnh Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ("tỉnh Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ("tỉnh Bà Rịa- Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ("tỉnh Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu"),
    ("Bình Thuận, BR-VT và BRVT", "Bình Thuận | Bà Rịa - Vũng Tàu | Bà Rịa - Vũng Tàu"),
    ("Đồng Nai, Vũng Tàu, Long An", "Đồng Nai | Bà Rịa - Vũng Tàu | Long An"),
    ("Tỉnh Đăk Lăk, Đắc Lắc, Đak Lak", "Đắk Lắk | Đắk Lắk | Đắk Lắk"),
    ("Tỉnh Ðắk Nông", "Đắk Nông"),
    ("Tỉnh Đăk Nông và Kontum", "Đắk Nông | Kon Tum"),
    ("Tỉnh Bắc Cạn", "Bắc Kạn"),
    ("Quảng Trị, Thừa Thiên- Huế", "Quảng Trị | Thừa Thiên Huế"),
    ("Quảng Trị, T.T.Huế, TT-Huế", "Quảng Trị | Thừa Thiên Huế | Thừa Thiên Huế"),
    ("Công an TP.HCM, Tp.HCM, TPHCM, TP. HCM, TP Hồ Chí Minh", "Hồ Chí Minh@ | " + " | ".join(["Hồ Chí Minh"] * 4)),
    ("Thành phố Hồ Chí Minh và thành phố HCM", "Hồ Chí Minh | Hồ Chí Minh"),
    ("Công an TPHải Phòng", "Hải Phòng@"),
    ("Công an TP.Cần Thơ", "Cần Thơ@"),
    ("cụm gồm Lâm đồng, Đồng Nai", "Lâm Đồng | Đồng Nai"),
    ("Nhóm tác giả ở Ha Noi và Da Nang", "Hà Nội | Đà Nẵng"),
    # people
    ("Trung úy Nguyễn Hà Giang phát biểu", ""),
    ("Ông Hà Nam cho biết", ""),
    ("chị Trần Thị Thái Bình", ""),
    ("Phó Thủ tướng Trương Hòa Bình", ""),
    ("Đồng chí Tô Lâm đồng ý", ""),
    ("bà Nguyễn Thị Huế, chị Huế và em Ngọc Huế", ""),
    ("Hải Dương (SN 1990) khai nhận", ""),
    ("NGUYỄN THANH HÓA", ""),
    ("Chủ tịch Hồ Chí Minh", ""),
    ("tư tưởng, đạo đức, phong cách Hồ Chí Minh", ""),
    ("Đoàn TNCS Hồ Chí Minh tỉnh Bến Tre", "Bến Tre@"),
    ("Huyện Võ Nhai Thái Nguyên", "Thái Nguyên"),
    # roads, waters, smaller places
    ("đường Điện Biên Phủ", ""),
    ("trên đường Quảng Trị và phố Huế", ""),
    ("cao tốc Hà Nội - Hải Phòng", "Hà Nội@ | Hải Phòng@"),
    ("tuyến đường Hà Nội - Lào Cai", "Hà Nội@ | Lào Cai@"),
    ("sông Đồng Nai, sông Hậu Giang, hồ Hòa Bình", ""),
    ("đồng bằng sông Cửu Long", ""),
    ("vùng Đồng Tháp Mười", ""),
    ("châu Á - Thái Bình Dương", ""),
    ("Công an huyện Điện Biên Đông, huyện Quảng Ninh", ""),
    ("xã Hòa Bình, phường Bình Thuận, thị trấn Phú Thọ", ""),
    ("phường Phước Hải, Hải Phòng", "Hải Phòng"),
    ("huyện Bình Giang; đảo Phú Quốc; Tân Bình; Hậu Lộc", ""),
    ("cầu Bình Phước; yêu cầu Bình Phước báo cáo", "Bình Phước"),
    ("nông thôn Hà Nội; văn bản Hà Nội gửi", "Hà Nội | Hà Nội"),
    ("Công an thành phố Thái Bình, tỉnh Thái Bình", "Thái Bình?@ | Thái Bình"),
    ("thị xã Quảng Trị", "Quảng Trị?"),
    ("TP. Vũng Tàu đón khách", "Bà Rịa - Vũng Tàu?"),
    ("nghỉ ở Vũng Tàu", "Bà Rịa - Vũng Tàu?"),
    ("các xã Tân Lập, Hòa Bình", "Hòa Bình?"),
    ("các xã Tân Lập, Hòa An, tỉnh Hòa Bình, Sơn La", "Hòa Bình | Sơn La"),
    ("ngã tư Bình Phước, năm Bình Phước", "Bình Phước"),
    ("Công an Phủ Lý Hà Nam", "Hà Nam@"),
    ("Ông Lý Hà Nam và Đỗ Quang Hải Dương", ""),
    # text cut in words by a program
    ("( Hà_Nội ) , TP . HCM , TP . Hồ Chí Minh , tp . Đà Nẵng", "Hà Nội | Hồ Chí Minh | Hồ Chí Minh | Đà Nẵng"),
    ("Công_an thành_phố Đà_Nẵng và tỉnh Thừa_Thiên - Huế", "Đà Nẵng@ | Thừa Thiên Huế"),
    # words
    ("vì hòa bình, độc lập", ""),
    ("Hòa bình là khát vọng; Hải dương học; Thái bình", ""),
    ("giải Nobel Hòa Bình", ""),
    ("bình phước, an giang viết thường không phải tên tỉnh", ""),
    ("tỉnh Hà Nam, Trung Quốc", ""),
    ("Khách sạn Hòa Bình", "Hòa Bình?"),
    ("(HN) - Đoàn TNCS HCM; HN tổng kết", ""),
    # organisations, events
    ("Bệnh viện Đa khoa Lâm Đồng", "Lâm Đồng@"),
    ("CLB Becamex Bình Dương gặp Hoàng Anh Gia Lai", "Bình Dương@ | Gia Lai@"),
    ("Hợp tác xã Bến Tre", "Bến Tre@"),
    ("Ban Chỉ đạo họp tại Bến Tre", "Bến Tre"),
    # former provinces
    ("tỉnh Hà Nam Ninh", "Hà Nam Ninh"),
    ("quê ở Nghệ Tĩnh", "Nghệ Tĩnh"),
    ("Đường Xô Viết Nghệ Tĩnh", ""),
    ("Ông ở phố Nam Hà; nhà văn Vĩnh Phú", ""),
    ("Công an Quảng Nam - Đà Nẵng", "Quảng Nam@ | Đà Nẵng@"),
    ("Tỉnh Quảng Nam - Đà Nẵng chia đôi", "Quảng Nam - Đà Nẵng"),
    ("các tỉnh Gia Lai - Kon Tum", "Gia Lai | Kon Tum"),
    ("Công an Hà Tây", "Hà Tây@"),
]

BY_DAY = [
    ("Công an Huế", "2022-05-01", "Thừa Thiên Huế", "thua-thien-hue"),
    ("Công an Huế", "2025-01-01", "Huế", "hue"),
    ("Công an Huế", None, "Huế", "hue"),
    ("Công an Thừa Thiên Huế", None, "Thừa Thiên Huế", "thua-thien-hue"),
    ("Công an Thừa Thiên Huế", "2025-03", "Huế", "hue"),
    ("Công an Thừa Thiên Huế", "2024-12", "Thừa Thiên Huế", "thua-thien-hue"),
    ("Công an Hải Phòng", "2025-06", "Hải Phòng", "hai-phong"),
    ("Công an Hải Phòng", "2025-07", "Hải Phòng", "hai-phong-2025"),
    ("Công an Hải Phòng", None, "Hải Phòng", "hai-phong-2025"),
    ("Công an Hải Dương", "2026-01-15", "Hải Dương", "hai-duong"),
    ("Công an Hà Nội", "2007", "Hà Nội", "ha-noi-1991"),
    ("Công an Hà Nội", date(2008, 8, 1), "Hà Nội", "ha-noi-2008"),
    ("Công an Vĩnh Phú", "1990", "Vĩnh Phú", "vinh-phu"),
    ("Công an Hậu Giang", "1985", "Hậu Giang", "hau-giang"),
    ("Công an Hậu Giang", "XXXX-11-21", "Hậu Giang", "hau-giang-2004"),
    ("Quảng Nam - Đà Nẵng", "1990-05", "Quảng Nam - Đà Nẵng", "quang-nam-da-nang"),
]


def shown(text: str, on: str | date | None = None) -> str:
    found = find_provinces(text, on)
    return " | ".join(m.province + "?" * m.ambiguous + "@" * m.in_name for m in found)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_nfd_gives_the_same_with_its_own_offsets(text: str, expected: str) -> None:
    split = unicodedata.normalize("NFD", text)
    assert shown(split) == expected
    assert [unicodedata.normalize("NFC", m.text) for m in find_provinces(split)] == [
        m.text for m in find_provinces(unicodedata.normalize("NFC", text))
    ]


@pytest.mark.parametrize(("text", "on", "province", "province_id"), BY_DAY)
def test_name_of_the_day(text: str, on: str | date | None, province: str, province_id: str) -> None:
    assert [(m.province, m.province_id) for m in find_provinces(text, on)] == [(province, province_id)]


def test_hue_is_a_town_before_2025() -> None:
    assert shown("Công an thành phố Huế", "2024-05-01") == "Thừa Thiên Huế?@"
    assert shown("Công an thành phố Huế", "2025-05-01") == "Huế@"


@pytest.mark.parametrize("on", ["hôm nay", "2024-13", "2024-02-30", "24-11-2024"])
def test_a_wrong_day_is_refused_in_one_line(on: str) -> None:
    with pytest.raises(ValueError, match="is no date; give"):
        find_provinces("Hà Nội", on)


def test_spans() -> None:
    cases = {
        "Công an tỉnh Lào Cai.": "Lào Cai",
        "ở TP.HCM.": "TP.HCM",
        "Thành phố Hồ Chí Minh": "Hồ Chí Minh",
        "Tỉnh Bà Rịa - Vũng Tàu": "Bà Rịa - Vũng Tàu",
        "Công an TPHải Phòng": "Hải Phòng",
    }
    for text, span in cases.items():
        (one,) = find_provinces(text)
        assert (one.text, text[one.start : one.end]) == (span, span)


def test_a_name_broken_over_two_lines() -> None:
    full = "Hội nghị của cụm diễn ra trong hai ngày với sự tham dự của đại biểu đến từ Lào\nCai và nhiều nơi khác"
    assert shown(full) == "Lào Cai"
    assert shown("Ảnh: Thu Hà\nNội dung chính") == ""


def test_ambiguous_has_no_id() -> None:
    (one,) = find_provinces("Công an TP ĐN ra quân")
    assert (one.ambiguous, one.province_id) == (True, None)


@pytest.mark.parametrize("row", gazetteer.aliases(), ids=lambda row: row.alias)
def test_alias_rows_prove_themselves(row: gazetteer.Alias) -> None:
    names = {gazetteer.province(i).name for i in row.province_ids}
    at = row.example.find(row.alias)
    at = at if at >= 0 else row.example.find(row.alias.split("-")[0])
    found = [m for m in find_provinces(row.example) if m.start <= at < m.end]
    assert [m.province in names for m in found] == [True], row.example
    assert found[0].ambiguous == (row.kind == "ambiguous")
    wrong = [m.text for m in find_provinces(row.counterexample) if m.text == row.alias and not m.ambiguous]
    assert wrong == [], row.counterexample


@pytest.mark.parametrize("row", gazetteer.lookalikes(), ids=lambda row: row.name)
def test_lookalike_rows_prove_themselves(row: gazetteer.Lookalike) -> None:
    assert row.name in row.example
    found = find_provinces(row.example)
    assert [m.in_name for m in found] == ([True] if row.kind == "brand" else [])


NAMES = sorted({p.name for p in gazetteer.provinces() if p.valid_on(date(2024, 6, 1))})


@pytest.mark.parametrize("name", NAMES)
def test_each_province_in_each_shape(name: str) -> None:
    for shape in (name, name.upper(), unicodedata.normalize("NFD", name), unicodedata.normalize("NFD", name.upper())):
        found = find_provinces(f"Lãnh đạo Công an tỉnh {shape}, dự họp")
        assert [(m.province, m.text) for m in found] == [(name, shape)]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from([*NAMES, ", ", " và ", " tỉnh ", "TP ", "\n", "đường ", "(", "hòa bình", "ế"]), max_size=12
    )
)
def test_offsets_lie_in_the_text_and_do_not_overlap(parts: list[str]) -> None:
    for text in ("".join(parts), unicodedata.normalize("NFD", "".join(parts))):
        end = 0
        for m in find_provinces(text):
            assert end <= m.start < m.end <= len(text)
            assert text[m.start : m.end] == m.text
            assert m.ambiguous == (m.province_id is None)
            assert m.province_id is None or gazetteer.province(m.province_id).name == m.province
            end = m.end


@settings(deadline=None)
@given(st.text(max_size=60), st.sampled_from(NAMES))
def test_any_text_is_taken(noise: str, name: str) -> None:
    text = f"{noise} {name} {noise}"
    assert all(text[m.start : m.end] == m.text for m in find_provinces(text))
    assert find_provinces(text) == find_provinces(text)


def test_every_form_has_a_meaning() -> None:
    for compact, same in forms().items():
        assert len({form.kind in ("brand", "not_a_province") for form in same}) == 1, compact
        if same[0].kind not in ("brand", "not_a_province"):
            assert gazetteer.provinces_named(compact), compact
