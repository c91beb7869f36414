"""Provinces in sentences of every kind, and every province in every spelling and setting."""

import unicodedata
from collections.abc import Callable

import pytest
from marked import lines, marked, set_apart

from thidua import gazetteer
from thidua.extract.provinces.find import find_provinces

TABLE = lines("marked_provinces.txt")
NAMES = sorted({p.name for p in gazetteer.provinces() if p.valid_to is None or p.valid_to.year >= 2025})
OPEN_TONES = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ"}


def _old_tone(name: str) -> str:
    for new, old in OPEN_TONES.items():
        name = name.replace(new, old)
    return name


SPELLINGS: dict[str, Callable[[str], str]] = {
    "law": str,
    "upper": str.upper,
    "nfd": lambda name: unicodedata.normalize("NFD", name),
    "old tone": _old_tone,
    "glued": lambda name: name.replace(" - ", "-").replace(" ", ""),
    "hyphens": lambda name: name.replace(" - ", " ").replace(" ", "-"),
    "two blanks": lambda name: name.replace(" ", "  "),
    "segmented": lambda name: name.replace(" ", "_"),
    "no-break": lambda name: name.replace(" ", "\u00a0"),
    "en dash": lambda name: name.replace(" - ", " – "),
}
SETTINGS = (
    "Tỉnh {} ghi nhận 3 ca mới .",
    "Ca bệnh trú tại huyện A , {} , đã khỏi .",
    "Bệnh nhân về từ {} hôm qua.",
    "UBND tỉnh {} họp bàn chống hạn.",
    "Giá lúa ở {} tăng 5%.",
    "Quê anh ở {}, vợ ở nơi khác.",
    "({}) - Sáng 5/3, trời mưa to.",
    "Đoàn cứu trợ rời {} lúc 5h.",
    "Nông dân {} được mùa vải.",
    "Công an {} bắt 3 nghi phạm.",
    "Từ nhiều nơi, trong đó có {} và vùng phụ cận, người dân đổ về.",
    "Các nơi như đồng bằng, {}, miền biển đều có mưa.",
)
NO_PROVINCE = (
    "Đường {} ngập sâu 30 cm.",
    "Ông Nguyễn Văn {} lái xe.",
    "Chị Trần Thị {} kể lại.",
    "Nhà văn Hoàng {} ra sách mới.",
    "Huyện {} công bố dịch.",
    "Phường {} phát quà cho trẻ.",
    "Xã {} có 5 thôn.",
    "Nhà số 5 phố {} bị cháy.",
    "Sông {} cạn nước.",
    "Cầu {} sập nhịp giữa.",
)
THE_MAN = "Hồ Chí Minh"  # without "thành phố" the name is first of all a man's
THE_MAN_TOO = ("(", "rời", "Nông dân", "trong đó có", "đồng bằng")


@pytest.mark.parametrize("line", [line for line in TABLE if not line.startswith("~")])
@pytest.mark.parametrize("printed", [str, set_apart], ids=["tight", "apart"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_sentence(line, printed, form):
    sentence = marked(unicodedata.normalize(form, printed(line)))
    found = find_provinces(sentence.text)
    assert [m.text for m in found if not sentence.open_to_taste(m.start, m.end)] == sentence.wanted()
    inside = {(start, end) for start, end, sign in sentence.spans if sign == "*"}
    assert inside <= {(m.start, m.end) for m in found if m.in_name}


@pytest.mark.parametrize("line", [line for line in TABLE if line.startswith("~")])
def test_known_to_be_misread(line):
    sentence = marked(line)
    found = [m.text for m in find_provinces(sentence.text)]
    assert found != sentence.wanted(), "it is read now: take the ~ away"


@pytest.mark.parametrize("line", lines("marked_names.txt"))
def test_inside_a_name_or_not(line):
    sentence = marked(line)
    found = [(m.start, m.end, "*" if m.in_name else "") for m in find_provinces(sentence.text)]
    wanted = [span for span in sentence.spans if span[2] != "?"]
    assert [f for f in found if not sentence.open_to_taste(*f[:2])] == wanted


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("setting", SETTINGS)
def test_every_province_in_every_spelling(spelling, setting):
    for name in NAMES:
        if name == THE_MAN and any(words in setting for words in THE_MAN_TOO):
            continue
        written = SPELLINGS[spelling](name)
        text = setting.format(written)
        assert [m.text for m in find_provinces(text) if m.province == name] == [written], text


@pytest.mark.parametrize("setting", NO_PROVINCE)
def test_no_province_in_names_of_people_roads_and_smaller_places(setting):
    for name in NAMES:
        assert find_provinces(setting.format(name)) == [], setting.format(name)


def test_bare_ho_chi_minh_is_the_man():
    assert find_provinces("Nông dân Hồ Chí Minh") == []
    assert [m.text for m in find_provinces("ở quận 3, Hồ Chí Minh")] == ["Hồ Chí Minh"]
